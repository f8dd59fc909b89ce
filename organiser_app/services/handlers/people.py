"""Commands about people: rest, leaving and coming back, households, own fields, not the same."""

import dataclasses

from organiser_app.domain.changes import Label
from organiser_app.domain.member_fields import field_problems
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.people import (
    ChangeMemberFields,
    MarkLeft,
    MarkNotSame,
    RestMember,
    SetHousehold,
    WelcomeBack,
)
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import member_problems
from organiser_app.services.handlers.shared import (
    Moment,
    member_for,
    refuse_if,
    refuse_missing,
    stored,
)
from organiser_app.storage import people, writes
from organiser_app.storage.reads.network import group_settings
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import setting_text


def rest_member(command: RestMember, work: UnitOfWork, moment: Moment) -> Label:
    """Lets someone rest until a day that is still to come."""
    member = stored(work, Member, command.member_id)
    if command.until <= moment.today:
        refuse_if([Problem("until", "NOT_TO_COME")])
    _change(work, dataclasses.replace(member, paused_until=command.until))
    return Label("REST_MEMBER", {"name": member.name, "until": command.until.isoformat()})


def welcome_back(command: WelcomeBack, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes away that someone rests or has left."""
    member = stored(work, Member, command.member_id)
    _change(work, dataclasses.replace(member, paused_until=None, left=None))
    return Label("WELCOME_BACK", {"name": member.name})


def mark_left(command: MarkLeft, work: UnitOfWork, _moment: Moment) -> Label:
    """Writes down since when someone is no longer there."""
    member = stored(work, Member, command.member_id)
    _change(work, dataclasses.replace(member, paused_until=None, left=command.day))
    return Label("MARK_LEFT", {"name": member.name})


def _change(work: UnitOfWork, member: Member) -> None:
    refuse_if(member_problems(member))
    writes.edit(work, member)


def set_household(command: SetHousehold, work: UnitOfWork, moment: Moment) -> Label:
    """Lets members live in a household, or in none."""
    new = [member_for(work, None, name, moment.today) for name in command.new_names]
    member_ids = (*command.member_ids, *(one for one in new if one is not None))
    values: dict[str, object] = {"count": len(member_ids)}
    if command.household_id is not None:
        values["household"] = writes.name_of(work, Member, command.household_id)
    for member_id in member_ids:
        member = stored(work, Member, member_id)
        moved = dataclasses.replace(member, household_id=command.household_id)
        refuse_if(member_problems(moved))
        refuse_if(link_problems(work, moved, before=member))
        writes.edit(work, moved)
        values["name"] = member.name
    return Label("SET_HOUSEHOLD", values)


def link_problems(
    work: UnitOfWork, member: Member, *, before: Member | None = None
) -> tuple[Problem, ...]:
    """What the links of a member would make impossible; those that were there are not judged."""
    problems = []
    is_moved = before is None or before.household_id != member.household_id
    if member.household_id is not None and is_moved:
        home = writes.find(work, Member, member.household_id)
        if home is not None and home.kind is not MemberKind.HOUSEHOLD:
            problems.append(Problem("household_id", "NOT_A_HOUSEHOLD"))
    was_home = before is not None and before.kind is MemberKind.HOUSEHOLD is not member.kind
    if was_home and people.lives_anyone_in(work, member.id):
        problems.append(Problem("kind", "PEOPLE_LIVE_IN_IT"))
    if acts_in_a_circle(work, member):
        problems.append(Problem("acts_for_id", "ACTS_IN_A_CIRCLE"))
    return tuple(problems)


def acts_in_a_circle(work: UnitOfWork, member: Member) -> bool:
    """Whether whoever acts for a member is, in the end, spoken for by that member."""
    seen = {int(member.id)}
    here: int | None = member.acts_for_id
    while here is not None and int(here) not in seen:
        seen.add(int(here))
        here = people.who_acts_for(work, here)
    return here is not None and int(here) == int(member.id) != int(member.acts_for_id or 0)


def change_member_fields(command: ChangeMemberFields, work: UnitOfWork, _moment: Moment) -> Label:
    """Keeps which fields the group has; what stands in renamed ones goes along."""
    refuse_if(field_problems(command.fields))
    renamed = {old: new for old, new in command.renamed.items() if old != new}
    if renamed:
        people.rename_fields(work, renamed)
    writes.put_setting(work, "fields", setting_text(command.fields))
    return Label("CHANGE_MEMBER_FIELDS", {"count": len(command.fields)})


def mark_not_same(command: MarkNotSame, work: UnitOfWork, _moment: Moment) -> Label:
    """Remembers that two members are two people."""
    one, other = sorted((int(command.one_id), int(command.other_id)))
    for field, row_id in (("one_id", one), ("other_id", other)):
        refuse_missing(work, field, Member, row_id)
    known = group_settings(work.connection).not_same
    if (one, other) not in known:
        writes.put_setting(work, "not_same", setting_text((*known, (one, other))))
    names = [writes.name_of(work, Member, row_id) for row_id in (one, other)]
    return Label("MARK_NOT_SAME", {"name": names[0], "other": names[1]})
