"""Which help in the log came of a completed match that a sheet tells of.

It fits when the same person helped the same person between the days on which the match was
arranged and settled, when it came of no other match, and when it names this need or none. Of
several, one that names the need fits best, then one of the day and the kind of help, then one of
the day. Exactly one is linked; none, and the match gets an exchange of its own; several, or one
that two rows could have, and nobody guesses. What one row takes is no longer there for the next,
whatever the order of the rows.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.ids import ExchangeId
from organiser_app.domain.needs import Match, Need
from organiser_app.domain.rules import exchange_problems
from organiser_app.services.told.here import MatchesHere

_HELPED = {Outcome.COMPLETED, Outcome.PARTLY}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A completed match whose exchange is looked for."""

    match: Match
    need: Need


@dataclass(frozen=True, slots=True)
class Linked:
    """What was found: one exchange, none, or several (`is_open`)."""

    exchange_id: ExchangeId | None = None
    is_open: bool = False


def linked(wanted: Sequence[Wanted], here: MatchesHere, today: date) -> list[Linked]:
    """In step with what is wanted."""
    fitting = [_fitting(one, here, today) for one in wanted]
    found: dict[int, Exchange] = {}
    while True:
        taken = {one.id for one in found.values()}
        best = {
            place: _best(wanted[place], [one for one in some if one.id not in taken])
            for place, some in enumerate(fitting)
            if place not in found
        }
        sure = {place: some[0] for place, some in best.items() if len(some) == 1}
        times = Counter(one.id for one in sure.values())
        settled = {place: one for place, one in sure.items() if times[one.id] == 1}
        if not settled:
            break
        found |= settled
    return [
        Linked(found[place].id) if place in found else Linked(is_open=bool(best[place]))
        for place in range(len(wanted))
    ]


def _fitting(one: Wanted, here: MatchesHere, today: date) -> list[Exchange]:
    if one.match.id in here.has_exchange:
        return []
    sides = (one.match.helper_id, one.need.member_id)
    free = here.free_exchanges.get(sides, ())
    return [each for each in free if _fits(each, one) and not exchange_problems(each, today)]


def _fits(exchange: Exchange, one: Wanted) -> bool:
    day, last = exchange.day, one.match.ended
    if day is None or last is None or exchange.outcome not in _HELPED:
        return False
    first = one.match.made or one.need.opened or last
    return first <= day <= last and exchange.need_id in (None, one.need.id)


def _best(one: Wanted, fitting: list[Exchange]) -> list[Exchange]:
    """Those that fit best."""
    marks: tuple[Callable[[Exchange], bool], ...] = (
        lambda each: each.need_id == one.need.id,
        lambda each: each.day == one.match.ended and each.category_id == one.need.category_id,
        lambda each: each.day == one.match.ended,
    )
    for mark in marks:
        fitting = [each for each in fitting if mark(each)] or fitting
    return fitting
