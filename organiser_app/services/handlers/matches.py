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
from organiser_app.domain.exchanges import ArrangedBy, Asked, Exchange, Gathering
from organiser_app.domain.ids import GatheringId, MatchId, MemberId
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
from organiser_app.services.handlers.log_lines import MET_BY, settle_offers, times_taken
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
        refuse_missing(work, "need_id", Need, pair.need_id)
        refuse_missing(work, "helper_id", Member, pair.helper_id)
        refuse_missing(work, "offer_id", Offer, pair.offer_id)
        need = stored(work, Need, pair.need_id)
        refuse_if([
            *_person_problems(work, pair.helper_id, moment.today, knowingly=command.knowingly),
            *_pair_problems(work, pair, need),
        ])  # fmt: skip
        match = Match(
            pair.need_id, pair.helper_id, offer_id=pair.offer_id, made=day, note=pair.note
        )
        refuse_if(_before_asked("day", day, need))
        writes.add(work, match)
        if need.state is NeedState.OPEN:
            writes.edit(work, replace(need, state=NeedState.MATCHED))
    return Label("PROPOSE_MATCHES", _names(work, [_key(pair) for pair in command.pairs]))


def confirm_matches(command: ConfirmMatches, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down that the helpers said yes."""
    found = [_open_match(work, match_id) for match_id in command.match_ids]
    for match in found:
        need = stored(work, Need, match.need_id)
        refuse_if([
            *_person_problems(work, match.helper_id, moment.today, knowingly=command.knowingly),
            *_need_problems(need),
        ])  # fmt: skip
        writes.edit(work, replace(match, state=MatchState.CONFIRMED))
    return Label("CONFIRM_MATCHES", _names(work, [_key(match) for match in found]))


def complete_match(command: CompleteMatch, work: UnitOfWork, moment: Moment) -> Label:
    """Writes the one exchange of a match, and says what becomes of its need and its offer."""
    match = _complete(work, command, moment)
    return Label("COMPLETE_MATCH", _names(work, [_key(match)]))


def complete_matches(command: CompleteMatches, work: UnitOfWork, moment: Moment) -> Label:
    """Writes an exchange for each of several helpers on one need, as one occasion."""
    found = [_open_match(work, match_id) for match_id in command.match_ids]
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
    match = _open_match(work, command.match_id)
    need = stored(work, Need, match.need_id)
    day = command.day or moment.today
    exchange = replace(
        _exchange_of(work, command, match, need, day, moment), gathering_id=gathering
    )
    refuse_if([
        *exchange_problems(exchange, moment.today),
        *_ending_problems(match, need, day),
        *_helper_left(work, match, day),
        *_state_problems(work, command, match),
    ])  # fmt: skip
    before = times_taken(work, (match.offer_id,))
    if exchange.id:
        writes.edit(work, exchange)
    else:
        writes.add(work, exchange)
    writes.edit(work, replace(match, state=MatchState.COMPLETED, ended=day))
    settle_offers(work, before)
    state = command.need_state or _usual_state(work, command, match)
    if state is not None and state is not need.state:
        close_need(work, need, state, day, moment)
    return match


def call_off_match(command: CallOffMatch, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down that it will not happen; the need is open again unless others are on it."""
    match = _open_match(work, command.match_id)
    ended = replace(
        match,
        state=MatchState.CALLED_OFF,
        called_off_by=command.by.value,
        in_time=command.in_time,
        note=command.note or match.note,
    )
    _end(work, ended, command.day or moment.today, moment)
    values = {**_names(work, [_key(match)]), "by": command.by.value}
    return Label("CALL_OFF_MATCH", values)


def mark_not_happened(command: MarkNotHappened, work: UnitOfWork, moment: Moment) -> Label:
    """Writes down that it did not happen; the need is open again unless others are on it."""
    match = _open_match(work, command.match_id)
    ended = replace(match, state=MatchState.DID_NOT_HAPPEN, note=command.note or match.note)
    _end(work, ended, command.day or moment.today, moment)
    return Label("MATCH_DID_NOT_HAPPEN", _names(work, [_key(match)]))


def _end(work: UnitOfWork, match: Match, day: date, moment: Moment) -> None:
    need = stored(work, Need, match.need_id)
    refuse_if([
        *past_day_problems("day", day, moment.today),
        *_ending_problems(match, None, day),
    ])  # fmt: skip
    writes.edit(work, replace(match, ended=day))
    if need.state is NeedState.MATCHED and not matches.others_on(work, match):
        writes.edit(work, replace(need, state=NeedState.OPEN))


def _open_match(work: UnitOfWork, match_id: MatchId) -> Match:
    match: Match = stored(work, Match, match_id)
    if not match.state.is_open:
        refuse_if([Problem("match_id", "MATCH_HAS_ENDED", {"state": match.state.value})])
    return match


def _pair_problems(work: UnitOfWork, pair: Pairing, need: Need) -> list[Problem]:
    problems = _need_problems(need)
    if pair.helper_id == need.member_id:
        problems.append(Problem("helper_id", "SAME_AS_ASKER"))
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


def _person_problems(
    work: UnitOfWork, member_id: MemberId, today: date, *, knowingly: bool
) -> list[Problem]:
    member = stored(work, Member, member_id)
    if not member.is_current(today):
        return [Problem("helper_id", "HAS_LEFT")]
    if member.is_paused(today) and not knowingly:
        return [Problem("helper_id", "RESTS_NOW")]
    return []


def _helper_left(work: UnitOfWork, match: Match, day: date) -> list[Problem]:
    member = stored(work, Member, match.helper_id)
    left = member.left is not None and member.left <= day
    return [Problem("helper_id", "HAS_LEFT")] if left else []


def _need_problems(need: Need) -> list[Problem]:
    if need.state.is_open:
        return []
    return [Problem("need_id", "NEED_IS_CLOSED", {"state": need.state.value})]


def _before_asked(field: str, day: date, need: Need) -> list[Problem]:
    too_early = need.opened is not None and day < need.opened
    return [Problem(field, "NEEDED_BEFORE_ASKED")] if too_early else []


def _ending_problems(match: Match, need: Need | None, day: date) -> list[Problem]:
    problems = []
    if match.made is not None and day < match.made:
        problems.append(Problem("day", "BEFORE_ARRANGED", {"found": match.made}))
    if need is not None and need.state in {NeedState.WITHDRAWN, NeedState.CLOSED_UNMET}:
        problems += _need_problems(need)
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


def _usual_state(work: UnitOfWork, command: CompleteMatch, match: Match) -> NeedState | None:
    return None if matches.others_on(work, match) else MET_BY[command.outcome]


def _exchange_of(
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
