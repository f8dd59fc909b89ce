"""Whether something changed between two periods, beyond what luck and volume explain.

Whole weeks of both periods are exchanged, so that bursts stay together and both periods keep
their number of events (a permutation test, Fisher 1935; blocks: Carlstein 1986). Permuting single
exchanges, or resampling them, calls far too much a change.

A test misses much in small groups: "no clear change" never means that all is well.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from organiser_app.metrics.resampling import SHUFFLES, shuffles
from organiser_app.metrics.snapshot import Floats, Ids

SURE: Final = 0.01
LIKELY: Final = 0.05
LEAST_WEEKS: Final = 8
"""Weeks with events, both periods together, below which exchanging them says nothing."""
_ROUNDING: Final = 1e-9


class Word(StrEnum):
    """The three words, and no other."""

    MOVED = "moved"
    PERHAPS = "perhaps moved"
    NO_CLEAR = "no clear change"


@dataclass(frozen=True, slots=True)
class Change:
    """What the test of one measure gave."""

    word: Word
    before: float
    now: float
    shift: float
    """now - before, less what the difference in volume alone explains."""
    p: float


@dataclass(frozen=True, slots=True)
class Events:
    """What happened in two adjacent periods, in order of day."""

    week: Ids
    """(a,) weeks from the boundary between the periods, so that none lies in both."""
    before: int
    """How many happened in the period before."""
    in_order: bool = False
    """Whether measures of them ask for the order in which they are laid."""


Chosen = Mapping[str, Ids]
"""For each kind of event, the positions of those that make up one period."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One number of a period, and how much of a change of it would be worth noticing."""

    of: Callable[[Chosen, bool], float]
    """Of the events chosen for a period, and whether it is the period now; nan if undefined."""
    worthwhile: Callable[[float], float]
    """The smallest worthwhile change, given the value before."""
    test: Callable[[Chosen, bool], float] | None = None
    """A finer number to test by, where `of` is coarse; its size is still that of `of`."""


def by(amount: float) -> Callable[[float], float]:
    """The same smallest worthwhile change whatever the value before."""
    return lambda _: amount


def changes(
    events: Mapping[str, Events],
    measures: Mapping[str, Measure],
    random: np.random.Generator,
    times: int = SHUFFLES,
) -> dict[str, Change | None]:
    """What became of each measure; None where there are too few weeks, or it is undefined.

    The same orders of weeks serve all measures, so that needs and help move together.
    """
    weeks = np.unique(np.concatenate([one.week for one in events.values()]))
    if len(weeks) < LEAST_WEEKS:
        return dict.fromkeys(measures)
    place = {name: np.searchsorted(weeks, one.week) for name, one in events.items()}
    as_it_was = [
        {
            name: np.arange(one.before) if side == 0 else np.arange(one.before, len(one.week))
            for name, one in events.items()
        }
        for side in (0, 1)
    ]
    observed = {name: _read(one, as_it_was[0], as_it_was[1]) for name, one in measures.items()}
    defined = [name for name, values in observed.items() if np.isfinite(values).all()]
    drawn = {name: np.empty((times, 4)) for name in defined}
    for turn, shuffle in enumerate(shuffles(len(weeks), random, times)):
        split = {name: shuffle.split(place[name], one.before) for name, one in events.items()}
        before = {name: halves[0] for name, halves in split.items()}
        now = {name: halves[1] for name, halves in split.items()}
        for name in defined:
            drawn[name][turn] = _read(measures[name], before, now)
    return {
        name: _judged(observed[name], drawn[name], measures[name]) if name in drawn else None
        for name in measures
    }


def _read(measure: Measure, before: Chosen, now: Chosen) -> Floats:
    """Values before and now, and the numbers to test by, before and now."""
    values = [measure.of(before, False), measure.of(now, True)]
    finer = measure.test
    tested = values if finer is None else [finer(before, False), finer(now, True)]
    return np.array([*values, *tested])


def _judged(observed: Floats, drawn: Floats, measure: Measure) -> Change:
    """Where a shuffle leaves the measure undefined, it counts as at least as extreme."""
    before, now = float(observed[0]), float(observed[1])
    centre = _centre(drawn[:, 1] - drawn[:, 0])
    shift = now - before - centre
    tested = drawn[:, 3] - drawn[:, 2]
    middle = _centre(tested)
    far = abs(float(observed[3] - observed[2]) - middle)
    extreme = ~(np.abs(tested - middle) < far - _ROUNDING)
    p = (1 + int(extreme.sum())) / (1 + len(drawn))
    if abs(shift) < measure.worthwhile(before) - _ROUNDING or p > LIKELY:
        word = Word.NO_CLEAR
    else:
        word = Word.MOVED if p <= SURE else Word.PERHAPS
    return Change(word, before, now, shift, p)


def _centre(values: Floats) -> float:
    """The mean of what is defined: what volume alone does."""
    defined = values[np.isfinite(values)]
    return float(defined.mean()) if len(defined) else 0.0
