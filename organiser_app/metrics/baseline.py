"""A network's own usual: the windows before, at equal count, and the same season a year ago.

There is no other reference: no number that other networks reach is a target for this one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.change import Measure
from organiser_app.metrics.pairs import arcs_of, balanced_share, direct_return, returned
from organiser_app.metrics.parties import pairs_of
from organiser_app.metrics.periods import TwoPeriods, of_acts, of_pairs
from organiser_app.metrics.question import Question
from organiser_app.metrics.resampling import LEAST_EQUAL_COUNT, AtEqualCount, at_equal_count
from organiser_app.metrics.snapshot import Ids, NetworkSnapshot, Window

WINDOWS: Final = 4
LEAST_WINDOWS: Final = 2
A_YEAR: Final = 365
DIRECT_RETURN: Final = "direct_return"
BALANCED_SHARE: Final = "balanced_share"

Measured = Callable[[Ids], float]


@dataclass(frozen=True, slots=True)
class Baseline:
    """A measure now and in comparable windows, all at the same number of exchanges."""

    count: int
    """Exchanges drawn from each."""
    now: AtEqualCount
    before: tuple[AtEqualCount, ...]
    """Up to 4 windows of the same length, the latest first."""
    year_ago: AtEqualCount | None
    """The same days a year ago, where the log reaches so far back."""

    @property
    def usual(self) -> float | None:
        """Median of the windows before; None for fewer than 2."""
        if len(self.before) < LEAST_WINDOWS:
            return None
        return float(np.median([one.mean for one in self.before]))


def baseline(asked: Question, name: str) -> Baseline | None:
    """The baseline of a measure of acts: `offered_unasked`, `comes_round`, ... or direct return.

    All windows are read at the smallest of their counts; those with fewer than 100 exchanges are
    not comparable and end the row. None where the window itself has too few.
    """
    windows = [asked.window]
    while len(windows) <= WINDOWS and _is_comparable(asked, name, windows[-1].before()):
        windows.append(windows[-1].before())
    twin = Window(asked.window.start - A_YEAR, asked.window.end - A_YEAR)
    has_twin = _is_comparable(asked, name, twin)
    compared = (*windows, twin) if has_twin else tuple(windows)
    count = min(_events(asked, name, one)[0] for one in compared)
    read = [_at(asked, name, one, count) for one in windows]
    if read[0] is None:
        return None
    return Baseline(
        count=count,
        now=read[0],
        before=tuple(one for one in read[1:] if one is not None),
        year_ago=_at(asked, name, twin, count) if has_twin else None,
    )


def _is_comparable(asked: Question, name: str, window: Window) -> bool:
    return _events(asked, name, window)[0] >= LEAST_EQUAL_COUNT


def _events(asked: Question, name: str, window: Window) -> tuple[int, Measured]:
    """How many exchanges of a window a measure draws from, and the measure of some of them."""
    snapshot = asked.snapshot
    if name in (DIRECT_RETURN, BALANCED_SHARE):
        return _of_arcs(snapshot, window, name)
    periods = TwoPeriods.of(snapshot, window, 0)
    for events, measures in (of_acts(periods), of_pairs(periods)):
        if name in measures:
            ((kind, event),) = events.items()
            return len(event.week) - event.before, _shifted(kind, event.before, measures[name])
    raise KeyError(name)


def _shifted(kind: str, first: int, measure: Measure) -> Measured:
    return lambda chosen: measure.of({kind: chosen + first}, True)


def _of_arcs(snapshot: NetworkSnapshot, window: Window, name: str) -> tuple[int, Measured]:
    people = len(snapshot.member_ids)
    giver, receiver, _ = pairs_of(snapshot, acts_in(snapshot, window))

    def read(chosen: Ids) -> float:
        arcs = arcs_of(giver[chosen], receiver[chosen], None, people=people)
        if name == BALANCED_SHARE:
            return balanced_share(arcs) or 0.0
        return direct_return(arcs, returned(arcs)) or 0.0

    return len(giver), read


def _at(asked: Question, name: str, window: Window, count: int) -> AtEqualCount | None:
    whole, measure = _events(asked, name, window)
    return at_equal_count(measure, whole, count, asked.luck(f"{name} {window.start}"))
