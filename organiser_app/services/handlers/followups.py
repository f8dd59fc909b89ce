"""Commands about follow-ups: calls that are owed, and how they went."""

from dataclasses import replace
from datetime import date
from typing import Any

from organiser_app.domain.changes import Label
from organiser_app.domain.daily import (
    AddFollowUp,
    EditFollowUp,
    FollowUpDone,
    PostponeFollowUps,
    RemoveFollowUps,
)
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import NEW, FollowUpId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Match, Need
from organiser_app.domain.problems import Problem
from organiser_app.domain.recurring import rule_of
from organiser_app.domain.rules import followup_problems
from organiser_app.services.handlers.changing import as_changed
from organiser_app.services.handlers.shared import (
    Moment,
    member_for,
    name_of,
    refuse_if,
    refuse_missing,
    stored,
)
from organiser_app.storage import writes
from organiser_app.storage.unit_of_work import UnitOfWork

_LINKS: tuple[tuple[str, type[Any]], ...] = (
    ("member_id", Member),
    ("need_id", Need),
    ("match_id", Match),
)


def add_followup(command: AddFollowUp, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down that someone is owed a call."""
    followup = _with_new(work, command, moment)
    _check(work, followup, moment)
    writes.add(work, followup)
    return Label("ADD_FOLLOWUP", _names(work, followup))


def edit_followup(command: EditFollowUp, work: UnitOfWork, moment: Moment) -> Label:
    """Corrects a follow-up."""
    known = as_changed(work, command.followup, command.before, {"member_id": command.new_member})
    followup = _with_new(work, replace(command, followup=known), moment)
    _check(work, followup, moment)
    before: FollowUp = stored(work, FollowUp, followup.id)
    if followup.due != before.due and followup.recurring == before.recurring:
        moved = before.on_day(followup.due or moment.today)
        followup = replace(followup, recurring=moved.recurring)
    writes.edit(work, followup)
    return Label("EDIT_FOLLOWUP", _names(work, followup))


def _with_new(work: UnitOfWork, command: AddFollowUp | EditFollowUp, moment: Moment) -> FollowUp:
    known = command.followup
    member = member_for(work, known.member_id, command.new_member, moment.today)
    return replace(known, member_id=member)


def followup_done(command: FollowUpDone, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down how a call went, and when the next one is due."""
    known: FollowUp = stored(work, FollowUp, command.followup_id)
    day = command.day or moment.today
    if known.done is not None:
        refuse_if([Problem("result", "ALREADY_DONE", {"found": known.done})])
    if command.again is not None and command.again < day:
        refuse_if([Problem("again", "BEFORE_IT_WAS_DONE", {"found": day})])
    words = " — ".join(part for part in (known.words, command.words.strip()) if part)
    done = replace(known, done=day, result=command.result, words=words)
    _check(work, done, moment)
    writes.edit(work, done)
    again = command.again or _next_day(known, day)
    if again is not None:
        writes.add(work, replace(known.on_day(again), id=FollowUpId(NEW)))
    values = {**_names(work, known), "result": command.result.value}
    return Label("FOLLOWUP_DONE", {**values, "again": str(again)} if again else values)


def postpone_followups(command: PostponeFollowUps, work: UnitOfWork, moment: Moment) -> Label:
    """Puts calls off until a day."""
    if command.until < moment.today:
        refuse_if([Problem("until", "IN_THE_PAST", {"found": command.until})])
    values: dict[str, object] = {"count": len(command.followup_ids), "until": str(command.until)}
    for followup_id in command.followup_ids:
        known: FollowUp = stored(work, FollowUp, followup_id)
        if known.done is not None:
            refuse_if([Problem("result", "ALREADY_DONE", {"found": known.done})])
        writes.edit(work, known.on_day(command.until))
        if len(command.followup_ids) == 1:
            values |= _names(work, known)
    return Label("POSTPONE_FOLLOWUPS", values)


def remove_followups(command: RemoveFollowUps, work: UnitOfWork, _moment: Moment) -> Label:
    """Takes follow-ups away."""
    values: dict[str, object] = {"count": len(command.followup_ids)}
    if len(command.followup_ids) == 1:
        values |= _names(work, stored(work, FollowUp, command.followup_ids[0]))
    writes.remove(work, FollowUp, command.followup_ids)
    return Label("REMOVE_FOLLOWUPS", values)


def _check(work: UnitOfWork, followup: FollowUp, moment: Moment) -> None:
    refuse_if(followup_problems(followup, moment.today))
    for field, kind in _LINKS:
        refuse_missing(work, field, kind, getattr(followup, field))


def _next_day(followup: FollowUp, done: date) -> date | None:
    """When one that recurs is due again: by its own days, the first after it was done.

    Calls that were missed are not owed twice.
    """
    rule, due = rule_of(followup.recurring), followup.due
    if rule is None or due is None:
        return None
    following = rule.after(due, due)
    while following is not None and following <= done:
        following = rule.after(following, due)
    return following


def _names(work: UnitOfWork, followup: FollowUp) -> dict[str, object]:
    member = followup.member_id
    if member is None and followup.need_id is not None:
        member = stored(work, Need, followup.need_id).member_id
    if member is None and followup.match_id is not None:
        member = stored(work, Match, followup.match_id).helper_id
    return {"member": name_of(work, member), "what": followup.words}
