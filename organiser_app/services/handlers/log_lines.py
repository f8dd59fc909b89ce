"""Lines of the log and what was arranged: when a line is corrected or taken out, its match follows.

A match that is completed has exactly one line, of whoever is on it and about its need. So a line
that is given to somebody else takes its match along; one on which nothing happened leaves a match
that did not happen; one that is about something else, or is gone, leaves a promise that still
stands. Needs and offers go by what is left.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from organiser_app.domain.daily import CalledOffBy
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.ids import OfferId
from organiser_app.domain.match_rules import left_problems
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Match, MatchState, Need, NeedState, Offer, OfferState
from organiser_app.domain.problems import Problem
from organiser_app.services.handlers.check_ins import drop_check_ins
from organiser_app.services.handlers.closing import close_need
from organiser_app.services.handlers.shared import Moment, stored
from organiser_app.storage import matches, writes
from organiser_app.storage.unit_of_work import UnitOfWork

MET_BY = {Outcome.COMPLETED: NeedState.MET, Outcome.PARTLY: NeedState.PARTLY_MET}
"""What becomes of a need when help came so."""
_WAS_MET = frozenset(MET_BY.values())


def add_line(work: UnitOfWork, exchange: Exchange) -> None:
    """Writes a new line; an offer that it takes up for the last time is used."""
    before = times_taken(work, (exchange.offer_id,))
    writes.add(work, exchange)
    settle_offers(work, before)


def correct_line(work: UnitOfWork, exchange: Exchange, moment: Moment) -> None:
    """Writes a line as it is now; its match, its need and its offers follow."""
    was = writes.find(work, Exchange, exchange.id)
    match = None if was is None else _match_of(work, was)
    linked = (exchange, was, match)
    before = times_taken(work, [one.offer_id for one in linked if one is not None])
    if was is not None and match is not None:
        exchange = _follow(work, match, was, exchange, moment)
    elif was is not None and was.outcome is Outcome.DID_NOT_HAPPEN is not exchange.outcome:
        exchange = _happened_after_all(work, exchange, moment)
    writes.edit(work, exchange)
    settle_offers(work, before)


def take_out_lines(work: UnitOfWork, exchange_ids: tuple[int, ...]) -> None:
    """Takes lines out of the log: what was arranged has not happened yet, nor are needs met."""
    lines = [one for row_id in exchange_ids if (one := writes.find(work, Exchange, row_id))]
    before = times_taken(work, [one.offer_id for one in lines])
    for line in lines:
        match = _match_of(work, line)
        if match is not None:
            _reopen(work, match, without=exchange_ids)
    writes.remove(work, Exchange, exchange_ids)
    settle_offers(work, before)


def open_unless_others(work: UnitOfWork, match: Match) -> None:
    """Of a match that has ended: a need that nobody else is on is open again."""
    need = stored(work, Need, match.need_id)
    if need.state is NeedState.MATCHED and not matches.others_on(work, match):
        writes.edit(work, replace(need, state=NeedState.OPEN))


def giver_problems(work: UnitOfWork, exchange: Exchange) -> tuple[Problem, ...]:
    """Why the match of a line cannot go along to whoever is said to have helped."""
    was = writes.find(work, Exchange, exchange.id)
    match = None if was is None else _match_of(work, was)
    if was is None or match is None or not _is_still_of_it(was, exchange):
        return ()
    code = _why_not(work, match, was, exchange)
    if code:
        return (Problem("giver_id", code),)
    is_same = (exchange.giver_id, exchange.day) == (was.giver_id, was.day)
    return () if is_same else gone_problems(work, exchange)


def gone_problems(work: UnitOfWork, exchange: Exchange) -> tuple[Problem, ...]:
    """Who had left by then did not do what was arranged."""
    giver = writes.find(work, Member, exchange.giver_id) if exchange.giver_id else None
    found = () if giver is None else left_problems(giver, exchange.day)
    return tuple(replace(one, field="giver_id") for one in found)


def _why_not(work: UnitOfWork, match: Match, was: Exchange, exchange: Exchange) -> str:
    need: Need = stored(work, Need, match.need_id)
    giver = exchange.giver_id
    if giver in {was.giver_id, match.helper_id}:
        return ""
    if giver is None:
        return "SAY_WHO_HELPED"
    if giver == need.member_id:
        return "SAME_AS_ASKER"
    standing = matches.standing_matches(work, need.id)
    theirs = [one for one in standing if one.helper_id == giver and one.id != match.id]
    if any(one.state is MatchState.COMPLETED for one in theirs):
        return "HELPED_WITH_IT_TOO"
    return "THEIR_OWN_MATCH" if theirs else ""


def _match_of(work: UnitOfWork, line: Exchange) -> Match | None:
    """What was arranged and came to this line."""
    match = writes.find(work, Match, line.match_id) if line.match_id else None
    return match if match is not None and match.state is MatchState.COMPLETED else None


def _is_still_of_it(was: Exchange, exchange: Exchange) -> bool:
    """Whether a line is about what it was about, and happened; what was there is not judged."""
    return exchange.need_id == was.need_id and not _is_taken_back(was, exchange)


def _is_taken_back(was: Exchange, exchange: Exchange) -> bool:
    return was.outcome is not Outcome.DID_NOT_HAPPEN is exchange.outcome


def _follow(
    work: UnitOfWork, match: Match, was: Exchange, exchange: Exchange, moment: Moment
) -> Exchange:
    """Lets a match follow its line; answers the line as it is to be written."""
    day = exchange.day or moment.today
    ended = max(day, match.made or day)
    if _is_taken_back(was, exchange):
        writes.edit(work, replace(match, state=MatchState.DID_NOT_HAPPEN, ended=ended))
        _wait_again(work, match, without=(exchange.id,))
        return replace(exchange, match_id=None)
    if not _is_still_of_it(was, exchange) or _why_not(work, match, was, exchange):
        _reopen(work, match, without=(exchange.id,))
        return replace(exchange, match_id=None)
    giver = exchange.giver_id or match.helper_id
    if giver != match.helper_id and exchange.offer_id == was.offer_id:
        exchange = replace(exchange, offer_id=_if_theirs(work, exchange))
    is_other_offer = exchange.offer_id != was.offer_id
    offer_id = exchange.offer_id if is_other_offer else match.offer_id
    writes.edit(work, replace(match, helper_id=giver, offer_id=offer_id, ended=ended))
    _meet_as_said(work, was, exchange, moment)
    return exchange


def _meet_as_said(work: UnitOfWork, was: Exchange, exchange: Exchange, moment: Moment) -> None:
    """A need that was met by this line alone is met in full or in part, as the line says now."""
    need = None if exchange.need_id is None else stored(work, Need, exchange.need_id)
    if (
        need is None
        or exchange.outcome is was.outcome
        or need.state is not MET_BY.get(was.outcome)
    ):
        return
    if not matches.exchanges_of_need(work, need.id, without=(exchange.id,)):
        day = need.closed or moment.today
        close_need(work, need, MET_BY[exchange.outcome], day, moment, need.reason)


def _if_theirs(work: UnitOfWork, exchange: Exchange) -> OfferId | None:
    """The offer of a line, where it is that of whoever helped."""
    offer = writes.find(work, Offer, exchange.offer_id) if exchange.offer_id else None
    return offer.id if offer is not None and offer.member_id == exchange.giver_id else None


def _reopen(work: UnitOfWork, match: Match, *, without: tuple[int, ...]) -> None:
    """Of a match that has lost its line: it has not happened yet, and its need waits for it.

    Where the need stays closed, or they are asked about it anew, nothing is promised any more.
    """
    need = stored(work, Need, match.need_id)
    waits = need.state.is_open or _is_unmet(work, need, without)
    if not waits or matches.is_on(work, need.id, match.helper_id):
        by = CalledOffBy.COORDINATOR.value
        writes.edit(work, replace(match, state=MatchState.CALLED_OFF, called_off_by=by))
        return
    writes.edit(work, replace(match, state=MatchState.CONFIRMED, ended=None))
    if need.state is not NeedState.MATCHED:
        _open(work, need, NeedState.MATCHED)


def _wait_again(work: UnitOfWork, match: Match, *, without: tuple[int, ...]) -> None:
    """Of a match that did not happen: its need is open again unless others are on it."""
    need = stored(work, Need, match.need_id)
    others = matches.others_on(work, match)
    if _is_unmet(work, need, without) or (need.state is NeedState.MATCHED and not others):
        _open(work, need, NeedState.MATCHED if others else NeedState.OPEN)


def _is_unmet(work: UnitOfWork, need: Need, without: tuple[int, ...]) -> bool:
    """Whether a need counts as met, though without these lines no help came."""
    helped = matches.exchanges_of_need(work, need.id, without=without)
    return need.state in _WAS_MET and not helped


def _open(work: UnitOfWork, need: Need, state: NeedState) -> None:
    writes.edit(work, replace(need, state=state, closed=None, reason=""))
    drop_check_ins(work, need.id)


def _happened_after_all(work: UnitOfWork, exchange: Exchange, moment: Moment) -> Exchange:
    """Of a line on which nothing had happened: what was arranged is completed by it again."""
    match = matches.to_complete(work, exchange.need_id, exchange.giver_id)
    need = writes.find(work, Need, exchange.need_id) if exchange.need_id else None
    if match is None or need is None or not (need.state.is_open or need.state in _WAS_MET):
        return exchange
    day = exchange.day or moment.today
    ended = max(day, match.made or day)
    writes.edit(work, replace(match, state=MatchState.COMPLETED, ended=ended))
    if need.state.is_open and not matches.others_on(work, match):
        closed = max(day, need.opened or day)
        close_need(work, need, MET_BY[exchange.outcome], closed, moment)
    return replace(exchange, match_id=match.id)


# -- offers


def times_taken(work: UnitOfWork, offer_ids: Iterable[OfferId | None]) -> dict[OfferId, int]:
    """How often these offers have been taken up so far."""
    known = {one for one in offer_ids if one is not None}
    return {one: matches.times_taken_up(work, one) for one in known}


def settle_offers(work: UnitOfWork, before: Mapping[OfferId, int]) -> None:
    """An offer is used by the last time that it was made for, and stands again without that."""
    for offer_id, was in before.items():
        offer = writes.find(work, Offer, offer_id)
        most = None if offer is None else offer.most_times
        if offer is None or most is None:
            continue
        now = matches.times_taken_up(work, offer_id)
        if offer.state is OfferState.OPEN and now >= most and now > was:
            writes.edit(work, replace(offer, state=OfferState.USED))
        elif offer.state is OfferState.USED and was >= most > now:
            writes.edit(work, replace(offer, state=OfferState.OPEN))
