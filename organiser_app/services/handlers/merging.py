"""The command that makes one of two records of the same person."""

from collections.abc import Sequence
from dataclasses import replace

from organiser_app.domain.changes import Label
from organiser_app.domain.daily import MergeMembers
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.merging import SamePromise, merged_member, same_promises
from organiser_app.domain.needs import Match, MatchState, Need, NeedState
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import member_problems
from organiser_app.services.handlers.closing import close_need
from organiser_app.services.handlers.people import acts_in_a_circle, link_problems
from organiser_app.services.handlers.shared import Moment, refuse_if, refuse_missing, stored
from organiser_app.storage import matches, merging, writes
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import moment_number

_OPEN = tuple(state for state in MatchState if state.is_open)


def merge_members(command: MergeMembers, work: UnitOfWork, moment: Moment) -> Label:
    """Makes everything that names the other record name the one that is kept."""
    keep_id, other_id = command.keep_id, command.other_id
    if keep_id == other_id:
        refuse_if([Problem("other_id", "IN_ITSELF")])
    refuse_missing(work, "keep_id", Member, keep_id)
    refuse_missing(work, "other_id", Member, other_id)
    keep, other = stored(work, Member, keep_id), stored(work, Member, other_id)
    if merging.helped_each_other(work, keep_id, other_id):
        refuse_if([Problem("other_id", "HELPED_EACH_OTHER")])
    if merging.matches_between(work, keep_id, other_id, _OPEN):
        refuse_if([Problem("other_id", "ASKED_TO_HELP_THE_OTHER")])
    merged = merged_member(keep, other, command.fields)
    refuse_if(member_problems(merged))
    was_circle = any(acts_in_a_circle(work, one) for one in (keep, other))
    _forget_called_off(work, keep_id, other_id)
    _make_one_of_promises(work, keep_id, other_id, moment)
    writes.edit(work, merged)
    merging.follow(work, keep_id, other_id)
    merging.redirect(work, keep_id, other_id, other.name, moment_number(moment.now) or 0)
    writes.remove(work, Member, [other_id])
    _refuse_impossible_links(work, (keep, other), merged, was_circle=was_circle)
    return Label("MERGE_MEMBERS", {"name": merged.name, "other": other.name})


def _forget_called_off(work: UnitOfWork, keep_id: int, other_id: int) -> None:
    """Nobody was ever asked to help themselves: what was called off between the two goes."""
    gone = merging.matches_between(work, keep_id, other_id, (MatchState.CALLED_OFF,))
    merging.lead_over(work, None, gone)
    writes.remove(work, Match, gone)


def _make_one_of_promises(work: UnitOfWork, keep_id: int, other_id: int, moment: Moment) -> None:
    """What both were asked at the same time was asked of one: what went further stays."""
    for both in merging.matches_in_common(work, keep_id, other_id).values():
        for same in same_promises(both, MemberId(keep_id)):
            merging.lead_over(work, same.match.id, same.gone_ids)
            writes.remove(work, Match, same.gone_ids)
            writes.edit(work, same.match)
            _settle_need(work, same, moment)


def _settle_need(work: UnitOfWork, same: SamePromise, moment: Moment) -> None:
    """A need that waited only for the double of whoever helped waits no longer."""
    waited = any(one.state.is_open for one in same.gone)
    need = stored(work, Need, same.match.need_id)
    if same.match.state.is_open or not waited or need.state is not NeedState.MATCHED:
        return
    if matches.open_matches(work, need.id):
        return
    exchange = writes.find(work, Exchange, matches.exchange_of(work, same.match.id))
    in_part = exchange is not None and exchange.outcome is Outcome.PARTLY
    day = max(same.match.ended or moment.today, need.opened or moment.today)
    close_need(work, need, NeedState.PARTLY_MET if in_part else NeedState.MET, day, moment)


def _refuse_impossible_links(
    work: UnitOfWork, both: Sequence[Member], merged: Member, *, was_circle: bool
) -> None:
    """Nobody lives in a person or speaks for themselves in the end; what was so is not judged."""
    was_home = any(one.kind is MemberKind.HOUSEHOLD for one in both)
    before = replace(merged, kind=MemberKind.HOUSEHOLD) if was_home else merged
    found = link_problems(work, merged, before=before)
    refuse_if([one for one in found if not (was_circle and one.field == "acts_for_id")])
