"""A dispatch sheet: one helper's own stops on a day or a few, for the pocket, to be destroyed after."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from organiser_app.domain.errors import NotFound
from organiser_app.domain.needs import MatchState
from organiser_app.services.handouts.called import called
from organiser_app.services.handouts.stops import (
    Facts,
    Promise,
    Stop,
    desk_for,
    facts_of,
    known_people,
    promises_of,
    stop_of,
)
from organiser_app.storage.engine import Reader

KEPT_DAYS = 2
"""After its last day a sheet is good for nothing but being found."""


@dataclass(frozen=True, slots=True)
class DispatchWish:
    """Whose sheet, for which days, and what may be on it."""

    helper_id: int
    start: date
    end: date
    """The last day that is on it."""
    destroy_after: date | None = None
    with_tentative: bool = True
    unasked_addresses: bool = False

    @property
    def last_day(self) -> date:
        """The day after which the paper is to be destroyed."""
        return self.destroy_after or self.end + timedelta(KEPT_DAYS)


@dataclass(frozen=True, slots=True)
class DispatchSheet:
    """What stands on the paper."""

    network: str
    helper: str
    start: date
    end: date
    destroy_after: date
    stops: tuple[Stop, ...]
    """In the order of day and time; those without a day last."""
    facts: Facts
    other_days: int
    """Promises of the same helper on other days."""


def dispatch_sheet(reader: Reader, wish: DispatchWish) -> DispatchSheet:
    """The sheet of a helper.

    Raises:
        NotFound: the helper is gone.
    """
    promised = [one for one in promises_of(reader, helper_id=wish.helper_id) if is_open(one)]
    known = known_people(reader, promised, wish.helper_id)
    helper = known.members.get(wish.helper_id)
    if helper is None:
        raise NotFound("ROW_NOT_FOUND", id=wish.helper_id)
    wanted = [one for one in promised if _is_wanted(one, wish)]
    desk = desk_for(known, promised, unasked_addresses=wish.unasked_addresses, day=wish.start)
    stops = tuple(sorted((stop_of(desk, one) for one in wanted), key=in_order))
    return DispatchSheet(
        network=known.settings.name,
        helper=called(helper.name, helper.kind),
        start=wish.start,
        end=wish.end,
        destroy_after=wish.last_day,
        stops=stops,
        facts=facts_of(stops),
        other_days=len(promised) - len(wanted),
    )


def is_open(promise: Promise) -> bool:
    """Whether it may still happen."""
    return promise.match.state.is_open and promise.need.state.is_open


def _is_wanted(promise: Promise, wish: DispatchWish) -> bool:
    if promise.match.state is MatchState.TENTATIVE and not wish.with_tentative:
        return False
    day = promise.need.needed_by
    return day is None or wish.start <= day <= wish.end


def in_order(stop: Stop) -> tuple[date, time, str, int]:
    """By day and time, then by area, so that ways are short."""
    return (stop.day or date.max, stop.at or time.max, stop.area, stop.need_id)
