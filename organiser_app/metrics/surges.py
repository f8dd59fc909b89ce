"""Coming back after a surge of needs (metrics M12). Where there was none, there is nothing to say."""

from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np

from organiser_app.metrics.meeting import PROMISES
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.snapshot import NO_DAY, Floats, Ids, NetworkSnapshot, Window
from organiser_app.metrics.waits import IN_TIME, WAS_MET, Reached, Waits, reached, waits

WEEKS_BEFORE: Final = 26
"""Weeks that say what is usual."""
LEAST_MORE: Final = 5
"""Needs above the usual below which a week is no surge."""
_MAD_TO_DEVIATION: Final = 1.48


@dataclass(frozen=True, slots=True)
class Surge:
    """One run of weeks with more open needs than usual."""

    start: int
    """First day."""
    weeks: int
    """Weeks until open needs were back inside the limit; all so far where they are not yet."""
    is_over: bool
    most: int
    """Open needs at the end of its fullest week."""
    usual: float
    """Median of the 26 weeks before it."""


@dataclass(frozen=True, slots=True)
class Surges:
    """The surges of a span of weeks, and how needs fared in them."""

    weeks: int
    """Weeks looked at."""
    surges: tuple[Surge, ...]
    inside: Reached
    """Needs opened in surges and met in time."""
    outside: Reached
    difference: float
    """inside - outside; nan where one of them is empty."""
    low: float
    """95 %; nan likewise."""
    high: float


def open_by_week(snapshot: NetworkSnapshot, first: int, weeks: int) -> Ids:
    """(weeks,) needs open at the end of each week from day `first` on."""
    ends = first + 7 * np.arange(1, weeks + 1)
    opened = np.searchsorted(np.sort(snapshot.need_opened), ends)
    closed = snapshot.need_closed[snapshot.need_closed != NO_DAY]
    return opened - np.searchsorted(np.sort(closed), ends)


def surges_in(counts: Ids) -> list[tuple[int, int, float]]:
    """(first week, weeks, usual) of each surge.

    A week is in one when it is above median + 3 x 1.48 MAD of the 26 weeks before the surge, and
    at least 5 needs above the median. (Median absolute deviation: Hampel 1974.)
    """
    found, week = [], WEEKS_BEFORE
    while week < len(counts):
        past = counts[week - WEEKS_BEFORE : week].astype(np.float64)
        usual = float(np.median(past))
        limit = usual + 3 * _MAD_TO_DEVIATION * float(np.median(np.abs(past - usual)))
        limit = max(limit, usual + LEAST_MORE - 0.5)
        if counts[week] <= limit:
            week += 1
            continue
        calm = np.flatnonzero(counts[week:] <= limit)
        length = int(calm[0]) if len(calm) else len(counts) - week
        found.append((week, length, usual))
        week += length
    return found


def surges(
    snapshot: NetworkSnapshot,
    particulars: Particulars,
    promises: tuple[int, int, int] = PROMISES,
) -> Surges | None:
    """Surges from the first need to today; None where there are no 26 weeks, or was no surge."""
    if not len(snapshot.need_ids):
        return None
    end = snapshot.today + 1
    weeks = (end - int(snapshot.need_opened.min())) // 7
    first = end - 7 * weeks
    counts = open_by_week(snapshot, first, weeks)
    found = surges_in(counts)
    if not found:
        return None
    needs = waits(snapshot, particulars, Window(first, end), promises)
    week = (needs.opened - first) // 7
    in_surge = np.zeros(weeks, dtype=np.bool_)
    for start, length, _ in found:
        in_surge[start : start + length] = True
    inside, outside = (
        _in_time(needs.where(chosen)) for chosen in (in_surge[week], ~in_surge[week])
    )
    difference, half = _difference(inside, outside)
    return Surges(
        weeks=weeks,
        surges=tuple(
            Surge(
                start=first + 7 * start,
                weeks=length,
                is_over=start + length < weeks,
                most=int(counts[start : start + length].max()),
                usual=usual,
            )
            for start, length, usual in found
        ),
        inside=inside,
        outside=outside,
        difference=difference,
        low=difference - half,
        high=difference + half,
    )


def _in_time(needs: Waits) -> Reached:
    return reached(needs.promises, needs.cause, WAS_MET, IN_TIME)


def _difference(one: Reached, other: Reached) -> tuple[float, float]:
    """The difference and half of its 95 % interval, from those of both (Newcombe 1998)."""
    if not one.n or not other.n:
        return float("nan"), float("nan")
    halves: Floats = np.array([(both.high - both.low) / 2 for both in (one, other)])
    return one.value - other.value, sqrt(float((halves**2).sum()))
