"""Commands about matches: who is asked for what, and what came of it."""

from dataclasses import replace
from datetime import date

from organiser_app.domain.changes import Label
from organiser_app.domain.daily import (
    CallOffMatch,
    CompleteMatch,
    CompleteMatches,
    ConfirmMatches,
    MarkNotHappened,
    Pairing,
    ProposeMatches,
)
from organiser_app.domain.errors import Conflict
from organiser_app.domain.exchanges import ArrangedBy, Asked, Exchange, Gathering, Outcome
from organiser_app.domain.ids import GatheringId, MatchId, MemberId
from organiser_app.domain.match_rules import (
    away_problems,
    before_asked_problems,
    ending_problems,
    left_problems,
    need_closed_problems,
    no_help_problems,
    own_need_problems,
)
from organiser_app.domain.members import Member
from organiser_app.domain.needs import (
    Match,
    MatchState,
    Need,
    NeedState,
    Offer,
    OfferState,
)
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import exchange_problems, past_day_problems
from organiser_app.services.handlers.closing import close_need
from organiser_app.services.handlers.log_lines import (
    MET_BY,
    open_unless_others,
    settle_offers,
    times_taken,
)
from organiser_app.services.handlers.shared import (
    Moment,
    category_name,
    name_of,
    refuse_if,
    refuse_missing,
    stored,
)
from organiser_app.storage import matches, writes
from organiser_app.storage.reads.network import revision
from organiser_app.storage.unit_of_work import UnitOfWork


def propose_matches(command: ProposeMatches, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down who is asked for what.

    Raises:
        Conflict: NETWORK_MOVED_ON, when a plan was made for another state of the network.
    """
    if command.revision is not None and revision(work.connection) != command.revision:
        raise Conflict("NETWORK_MOVED_ON")
    day = command.day or moment.today
    refuse_if(past_day_problems("day", day, moment.today))
    for pair in command.pairs:
        propose(work, pair, day, moment, knowingly=command.knowingly)
    return Label("PROPOSE_MATCHES", _names(work, [_key(pair) for pair in command.pairs]))


def propose(
    work: UnitOfWork, pair: Pairing, day: date | None, moment: Moment, *, knowingly: bool
) -> MatchId:
    """Writes down that someone is asked; a sheet may not say since when."""
    refuse_missing(work, "need_id", Need, pair.need_id)
    refuse_missing(work, "helper_id", Member, pair.helper_id)
    refuse_missing(work, "offer_id", Offer, pair.offer_id)
    need = stored(work, Need, pair.need_id)
    helper = stored(work, Member, pair.helper_id)
    refuse_if([
        *away_problems(helper, moment.today, knowingly=knowingly),
        *_pair_problems(work, pair, need),
    ])  # fmt: skip
    match = Match(pair.need_id, pair.helper_id, offer_id=pair.offer_id, made=day, note=pair.note)
    refuse_if(before_asked_problems("day", day, need))
    added = MatchId(writes.add(work, match))
    if need.state is NeedState.OPEN:
        writes.edit(work, replace(need, state=NeedState.MATCHED))
    return added


def confirm_matches(command: ConfirmMatches, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down that the helpers said yes."""
    found = [open_match(work, match_id) for match_id in command.match_ids]
    for match in found:
        need, helper = stored(work, Need, match.need_id), stored(work, Member, match.helper_id)
        refuse_if([
            *away_problems(helper, moment.today, knowingly=command.knowingly),
            *need_closed_problems(need),
        ])  # fmt: skip
        writes.edit(work, replace(match, state=MatchState.CONFIRMED))
    return Label("CONFIRM_MATCHES", _names(work, [_key(match) for match in found]))


def complete_match(command: CompleteMatch, work: UnitOfWork, moment: Moment) -> Label:
    """Writes the one exchange of a match, and says what becomes of its need and its offer."""
    match = _complete(work, command, moment)
    return Label("COMPLETE_MATCH", _names(work, [_key(match)]))


def complete_matches(command: CompleteMatches, work: UnitOfWork, moment: Moment) -> Label:
    """Writes an exchange for each of several helpers on one need, as one occasion."""
    found = [open_match(work, match_id) for match_id in command.match_ids]
    if len({match.need_id for match in found}) != 1:
        refuse_if([Problem("match_ids", "NOT_ONE_NEED")])
    day = command.day or moment.today
    need = stored(work, Need, found[0].need_id)
    what = need.words or category_name(work, need.category_id)
    gathering = None
    if len(found) > 1:
        occasion = Gathering(what, day=day, area_id=need.area_id)
        gathering = GatheringId(writes.add(work, occasion))
    for match in found:
        _complete(work, CompleteMatch(match.id, day=day), moment, gathering)
    values = {"count": len(found), "member": name_of(work, need.member_id), "what": what}
    return Label("COMPLETE_MATCHES", values)


def _complete(
    work: UnitOfWork,
    command: CompleteMatch,
    moment: Moment,
    gathering: GatheringId | None = None,
) -> Match:
    match = open_match(work, command.match_id)
    need = stored(work, Need, match.need_id)
    day = command.day or moment.today
    exchange = replace(
        exchange_to_write(work, command, match, need, day, moment), gathering_id=gathering
    )
    refuse_if(_state_problems(work, command, match))
    settle(work, match, exchange, day, moment)
    state = command.need_state or _usual_state(work, match, command.outcome)
    if state is not None and state is not need.state:
        close_need(work, need, state, day, moment)
    open_unless_others(work, match)
    return match


def settle(work: UnitOfWork, match: Match, exchange: Exchange, day: date, moment: Moment) -> None:
    """Writes down the one exchange of a match that happened; its need is the caller's."""
    helper = stored(work, Member, match.helper_id)
    refuse_if([
        *exchange_problems(exchange, moment.today),
        *ending_problems(match, day),
        *no_help_problems(stored(work, Need, match.need_id)),
        *left_problems(helper, day),
    ])  # fmt: skip
    before = times_taken(work, (match.offer_id, exchange.offer_id))
    if exchange.id:
        writes.edit(work, exchange)
    else:
        writes.add(work, exchange)
    completed = replace(match, state=MatchState.COMPLETED, ended=day, offer_id=exchange.offer_id)
    writes.edit(work, completed)
    settle_offers(work, before)


def call_off_match(command: CallOffMatch, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down that it will not happen; the need is open again unless others are on it."""
    match = open_match(work, command.match_id)
    ended = replace(
        match,
        state=MatchState.CALLED_OFF,
        called_off_by=command.by.value,
        in_time=command.in_time,
        note=command.note or match.note,
    )
    end(work, ended, command.day or moment.today, moment)
    values = {**_names(work, [_key(match)]), "by": command.by.value}
    return Label("CALL_OFF_MATCH", values)


def mark_not_happened(command: MarkNotHappened, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down that it did not happen; the need is open again unless others are on it."""
    match = open_match(work, command.match_id)
    ended = replace(match, state=MatchState.DID_NOT_HAPPEN, note=command.note or match.note)
    end(work, ended, command.day or moment.today, moment)
    return Label("MATCH_DID_NOT_HAPPEN", _names(work, [_key(match)]))


def end(work: UnitOfWork, match: Match, day: date | None, moment: Moment) -> None:
    """Writes down a match that will not happen; its need is open again if nobody is on it."""
    refuse_if([
        *past_day_problems("day", day, moment.today),
        *ending_problems(match, day),
    ])  # fmt: skip
    writes.edit(work, replace(match, ended=day))
    open_unless_others(work, match)


def open_match(work: UnitOfWork, match_id: MatchId) -> Match:
    """A match that may still happen; another is refused."""
    match: Match = stored(work, Match, match_id)
    if not match.state.is_open:
        refuse_if([Problem("match_id", "MATCH_HAS_ENDED", {"state": match.state.value})])
    return match


def _pair_problems(work: UnitOfWork, pair: Pairing, need: Need) -> list[Problem]:
    problems = [*need_closed_problems(need), *own_need_problems(pair.helper_id, need)]
    if matches.is_on(work, pair.need_id, pair.helper_id):
        problems.append(Problem("helper_id", "ALREADY_ON_IT"))
    if pair.offer_id is not None:
        offer = stored(work, Offer, pair.offer_id)
        if offer.member_id != pair.helper_id:
            problems.append(Problem("offer_id", "NOT_THEIR_OFFER"))
        elif offer.state is not OfferState.OPEN:
            problems.append(Problem("offer_id", "OFFER_IS_CLOSED", {"state": offer.state.value}))
        elif (
            offer.most_times is not None
            and matches.times_promised(work, offer.id) >= offer.most_times
        ):
            problems.append(Problem("offer_id", "OFFER_IS_PROMISED"))
    return problems


def _state_problems(work: UnitOfWork, command: CompleteMatch, match: Match) -> list[Problem]:
    state = command.need_state
    problems = []
    if command.outcome not in MET_BY:
        problems.append(Problem("outcome", "NOT_AN_OUTCOME_OF_HELP"))
    if state in {NeedState.WITHDRAWN, NeedState.CLOSED_UNMET}:
        problems.append(Problem("need_state", "HELP_CAME"))
    elif state is not None and not state.is_open and matches.others_on(work, match):
        problems.append(Problem("need_state", "OTHERS_ARE_ON_IT"))
    return problems


def _usual_state(work: UnitOfWork, match: Match, outcome: Outcome) -> NeedState | None:
    return None if matches.others_on(work, match) else MET_BY[outcome]


def meet(work: UnitOfWork, match: Match, outcome: Outcome, day: date, moment: Moment) -> None:
    """Closes the need of a match that happened, unless it is closed or others are on it."""
    need, state = stored(work, Need, match.need_id), _usual_state(work, match, outcome)
    if need.state.is_open and state is not None:
        close_need(work, need, state, day, moment)


def exchange_to_write(
    work: UnitOfWork,
    command: CompleteMatch,
    match: Match,
    need: Need,
    day: date,
    moment: Moment,
) -> Exchange:
    """The exchange as it is to be; one that an undo has left behind is used again."""
    asker = None if need.member_id is None else stored(work, Member, need.member_id)
    return Exchange(
        id=matches.exchange_of(work, match.id),
        day=day,
        giver_id=match.helper_id,
        receiver_id=need.member_id,
        category_id=need.category_id,
        area_id=need.area_id or (asker.area_id if asker else None),
        quantity=command.quantity,
        unit=command.unit,
        asked=Asked.ASKED,
        outcome=command.outcome,
        need_id=need.id,
        offer_id=match.offer_id,
        match_id=match.id,
        arranged_by=ArrangedBy.COORDINATOR,
        note=command.note,
        logged_by=work.by,
        logged_at=moment.now,
    )


def _key(of: Pairing | Match) -> tuple[int, MemberId]:
    return of.need_id, of.helper_id


def _names(work: UnitOfWork, pairs: list[tuple[int, MemberId]]) -> dict[str, object]:
    needs = {need_id for need_id, _ in pairs}
    values: dict[str, object] = {"count": len(pairs), "needs": len(needs)}
    if len(pairs) == 1:
        values["helper"] = name_of(work, pairs[0][1])
    if len(needs) == 1:
        need = stored(work, Need, pairs[0][0])
        values |= {
            "member": name_of(work, need.member_id),
            "what": need.words or category_name(work, need.category_id),
        }
    return values
