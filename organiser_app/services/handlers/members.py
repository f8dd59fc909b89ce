"""Commands about members."""

import dataclasses

from organiser_app.domain.changes import Label
from organiser_app.domain.commands import AddMember, EditMember, RemoveMember
from organiser_app.domain.errors import UserError
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.rules import entry_problems, member_problems
from organiser_app.services.handlers.changing import as_changed
from organiser_app.services.handlers.people import link_problems
from organiser_app.services.handlers.shared import (
    Moment,
    area_for,
    member_for,
    name_of,
    refuse_if,
    refuse_missing_links,
    stored,
)
from organiser_app.storage import writes
from organiser_app.storage.unit_of_work import UnitOfWork


def add_member(command: AddMember, work: UnitOfWork, moment: Moment) -> Label:
    """Welcomes someone."""
    member = _with_new(work, command, moment)
    refuse_if([*member_problems(member), *entry_problems(member, moment.today)])
    refuse_missing_links(work, member)
    refuse_if(link_problems(work, member))
    writes.add_member(work, member)
    return Label("ADD_MEMBER", {"name": member.name})


def edit_member(command: EditMember, work: UnitOfWork, moment: Moment) -> Label:
    """Replaces what is known about someone."""
    before: Member = stored(work, Member, command.member.id)
    names = {
        "area_id": command.new_area,
        "household_id": command.new_household,
        "acts_for_id": command.new_acts_for,
    }
    member = as_changed(work, command.member, command.before, names)
    member = _with_new(work, dataclasses.replace(command, member=member), moment)
    refuse_if([*member_problems(member), *entry_problems(member, moment.today, before)])
    refuse_missing_links(work, member)
    refuse_if(link_problems(work, member, before=before))
    writes.edit(work, member)
    return Label("EDIT_MEMBER", {"name": member.name})


def _with_new(work: UnitOfWork, command: AddMember | EditMember, moment: Moment) -> Member:
    """The member with what the command names for the first time."""
    member, household = command.member, command.member.household_id
    name = command.new_household.strip()
    if household is None and name:
        home = Member(name, kind=MemberKind.HOUSEHOLD, joined=moment.today)
        household = writes.add_member(work, home)
    return dataclasses.replace(
        member,
        area_id=area_for(work, member.area_id, command.new_area),
        household_id=household,
        acts_for_id=member_for(work, member.acts_for_id, command.new_acts_for, moment.today),
    )


def remove_member(command: RemoveMember, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes someone off the roster who is named nowhere else; others are marked as left."""
    name = name_of(work, command.member_id)
    if writes.is_used(work, Member, command.member_id):
        raise UserError("MEMBER_IN_USE", name=name)
    writes.remove(work, Member, [command.member_id])
    return Label("REMOVE_MEMBER", {"name": name})
