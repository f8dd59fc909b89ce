"""Steady ties over time: half a year before each of the last months, at the same number of acts.

Read raw, the line would rise with mere volume: a month in which more was written down would seem
to have made people closer.
"""

from typing import Final

import numpy as np

from organiser_app.metrics.figures import TiesOverTime
from organiser_app.metrics.parties import pairs_of
from organiser_app.metrics.question import Question
from organiser_app.metrics.resampling import LEAST_EQUAL_COUNT
from organiser_app.metrics.snapshot import NO_DAY, Floats, Ids, Ints, Window
from organiser_app.metrics.steadiness import MONTH, MONTHS, PAIRS_FOR_TIES, steady_ties
from organiser_app.metrics.uncertainty import NORMAL_95

POINTS: Final = 13
"""A year of months, both ends included."""
LEAST_POINTS: Final = 2
DRAWN: Final = 50_000
MOST_DRAWS: Final = 20

_Side = tuple[Ints, Ints, Ints]


def ties_over_time(asked: Question) -> TiesOverTime:
    """Up to 13 half years that end a month apart, the last with the window."""
    halves: list[tuple[int, _Side]] = []
    first = _first_day(asked)
    missing = 0
    for back in range(POINTS):
        end = asked.window.end - back * MONTH
        if first is None or first > end - MONTHS * MONTH + MONTH:
            break
        side = _between(asked, Window(end - MONTHS * MONTH, end))
        missing = max(LEAST_EQUAL_COUNT - len(side[0]), 0)
        if missing:
            break
        halves.append((end, side))
    if len(halves) < LEAST_POINTS:
        return _too_little(missing or LEAST_EQUAL_COUNT)
    count = min(len(side[0]) for _, side in halves)
    read = [_at_equal_count(asked, end, side, count) for end, side in reversed(halves)]
    if read[-1] is None:
        return _too_little(LEAST_EQUAL_COUNT)
    points = np.array([one for one in read if one is not None])
    ends = [end for (end, _), one in zip(reversed(halves), read, strict=True) if one is not None]
    return TiesOverTime(
        ends=np.array(ends, dtype=np.int32) - 1,
        per_person=points[:, 0],
        low=np.maximum(points[:, 0] - NORMAL_95 * points[:, 1], 0.0),
        high=points[:, 0] + NORMAL_95 * points[:, 1],
        equal_count=count,
    )


def _too_little(needs_about: int) -> TiesOverTime:
    nothing: Floats = np.zeros(0)
    return TiesOverTime(np.zeros(0, dtype=np.int32), nothing, nothing, nothing, 0, needs_about)


def _first_day(asked: Question) -> int | None:
    days = asked.snapshot.exchange_day[asked.snapshot.exchange_day != NO_DAY]
    return int(days[0]) if len(days) else None


def _between(asked: Question, window: Window) -> _Side:
    acts = asked.over(window, is_rough=True).acts
    giver, receiver, place = pairs_of(asked.snapshot, acts)
    return giver, receiver, acts.day[place]


def _at_equal_count(
    asked: Question, end: int, side: _Side, count: int
) -> tuple[float, float] | None:
    """Ties per active person and their error; None where there are too few pairs."""
    whole = len(side[0])
    draws = 1 if count == whole else int(np.clip(DRAWN // count, 1, MOST_DRAWS))
    random = asked.luck(f"ties {end}")
    read = []
    for _ in range(draws):
        chosen: Ids = np.sort(random.choice(whole, count, replace=False))
        ties = steady_ties(
            *(one[chosen] for one in side), end=end, people=len(asked.snapshot.member_ids)
        )
        if ties.pairs < PAIRS_FOR_TIES or np.isnan(ties.error):
            return None
        read.append((ties.per_person, ties.error))
    value, error = np.mean(read, axis=0).tolist()
    return value, error
