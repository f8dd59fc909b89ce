"""Matches and calls that a sheet tells of: each step by the rules of the one that people take."""

from collections.abc import Iterable
from dataclasses import replace

from organiser_app.domain.changes import Label
from organiser_app.domain.daily import (
    AddFollowUp,
    BringTold,
    CompleteMatch,
    ConfirmMatches,
    Pairing,
    ToldMatch,
)
from organiser_app.domain.errors import Conflict
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.ids import NEW, FollowUpId, MatchId
from organiser_app.domain.match_rules import told_problems
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Match, MatchState, Need
from organiser_app.domain.problems import Problem
from organiser_app.services.handlers.followups import add_followup
from organiser_app.services.handlers.matches import (
    confirm_matches,
    end,
    exchange_to_write,
    meet,
    open_match,
    propose,
    settle,
)
from organiser_app.services.handlers.shared import Moment, refuse_if, stored
from organiser_app.storage import writes
from organiser_app.storage.reads.network import revision
from organiser_app.storage.unit_of_work import UnitOfWork


def bring_told(command: BringTold, work: UnitOfWork, moment: Moment) -> Label:
    """Brings matches in: who is asked first, then what was settled, so that no need closes too early.

    Raises:
        Conflict: NETWORK_MOVED_ON, when the network is not the one that was reviewed.
    """
    if command.revision is not None and revision(work.connection) != command.revision:
        raise Conflict("NETWORK_MOVED_ON")
    for one in command.matches:
        _refuse_contradictions(work, one.match, moment)
    for one in _of(command, MatchState.TENTATIVE, MatchState.CONFIRMED):
        _bring_open(work, one.match, moment)
    for one in _of(command, MatchState.CALLED_OFF, MatchState.DID_NOT_HAPPEN):
        _bring_ended(work, one.match, moment)
    _bring_completed(work, tuple(_of(command, MatchState.COMPLETED)), moment)
    for call in command.calls:
        add_followup(AddFollowUp(replace(call, id=FollowUpId(NEW))), work, moment)
    values = {"matches": len(command.matches), "calls": len(command.calls)}
    return Label("BRING_TOLD", dict(values))


def _of(command: BringTold, *states: MatchState) -> Iterable[ToldMatch]:
    return (one for one in command.matches if one.match.state in states)


def _refuse_contradictions(work: UnitOfWork, match: Match, moment: Moment) -> None:
    need, helper = stored(work, Need, match.need_id), stored(work, Member, match.helper_id)
    refuse_if(told_problems(match, need, helper, moment.today))


def _bring_open(work: UnitOfWork, match: Match, moment: Moment) -> None:
    match_id = match.id
    if match_id == NEW:
        pair = Pairing(match.need_id, match.helper_id, note=match.note)
        match_id = propose(work, pair, match.made, moment, knowingly=True)
    else:
        known = open_match(work, match_id)
        made, note = known.made or match.made, match.note or known.note
        writes.edit(work, replace(known, made=made, note=note))
    if match.state is MatchState.CONFIRMED:
        confirm_matches(ConfirmMatches((match_id,), knowingly=True), work, moment)


def _bring_ended(work: UnitOfWork, match: Match, moment: Moment) -> None:
    """What was called off here before it is known leaves its need as it is."""
    if match.id == NEW:
        writes.add(work, match)
    else:
        end(work, _moved(work, match), match.ended, moment)


def _moved(work: UnitOfWork, told: Match) -> Match:
    """The match that is here, in the state of the sheet."""
    known = open_match(work, told.id)
    return replace(
        known,
        state=told.state,
        called_off_by=told.called_off_by,
        in_time=told.in_time,
        note=told.note or known.note,
    )


def _bring_completed(work: UnitOfWork, told: tuple[ToldMatch, ...], moment: Moment) -> None:
    """Each with its one exchange; a need is met when the last of them helped."""
    last: dict[int, tuple[Match, Outcome]] = {}
    for one in sorted(
        told, key=lambda one: (one.match.ended or moment.today, one.match.helper_id)
    ):
        match, outcome = _complete(work, one, moment)
        last[match.need_id] = match, outcome
    for match, outcome in last.values():
        meet(work, match, outcome, match.ended or moment.today, moment)


def _complete(work: UnitOfWork, one: ToldMatch, moment: Moment) -> tuple[Match, Outcome]:
    told, day = one.match, one.match.ended or moment.today
    match_id = told.id
    if match_id == NEW:
        started = replace(told, state=MatchState.CONFIRMED, ended=None)
        match_id = MatchId(writes.add(work, started))
    match = open_match(work, match_id)
    if told.note:
        match = replace(match, note=told.note)
    exchange = _exchange(work, one, match, moment)
    settle(work, match, exchange, day, moment)
    return replace(match, ended=day), exchange.outcome


def _exchange(work: UnitOfWork, one: ToldMatch, match: Match, moment: Moment) -> Exchange:
    """What is in the log already, now that it is known what it came of; else a new line."""
    need = stored(work, Need, match.need_id)
    day = one.match.ended or moment.today
    if one.exchange_id is None:
        return exchange_to_write(work, CompleteMatch(match.id, day=day), match, need, day, moment)
    known: Exchange = stored(work, Exchange, one.exchange_id)
    if known.match_id not in (None, match.id):
        refuse_if([Problem("exchange_id", "EXCHANGE_IS_TAKEN")])
    offer_id = known.offer_id or match.offer_id
    return replace(known, match_id=match.id, need_id=need.id, offer_id=offer_id)
