"""Ties that last: pairs who help each other again and again (metrics M10).

Which pairs they are is for themselves alone; for the network only how many there are.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.resampling import jackknife_error
from organiser_app.metrics.snapshot import Floats, Ids, Ints

MONTH: Final = 30
"""Days. Months are counted back from the last day: those of the calendar would leave the present
one half empty."""
MONTHS: Final = 6
MONTHS_FOR_STEADY: Final = 3
PAIRS_FOR_TIES: Final = 30
HALF_LIFE: Final = 90.0
"""Days, 30 to 365: what an act adds to a tie has halved after so many."""


@dataclass(frozen=True, slots=True)
class SteadyTies:
    """How many lasting ties people have."""

    pairs: int
    """Pairs with any act in the six months."""
    steady: int
    """Pairs with acts in at least three of them."""
    active: int
    """People with any act with a named other."""
    error: float
    """Standard error of `per_person`, by leaving each person out; nan for fewer than three."""

    @property
    def per_person(self) -> float:
        """Steady ties that an active person has on average; a pair is a tie of both."""
        return 2 * self.steady / self.active if self.active else 0.0


@dataclass(frozen=True, slots=True)
class Persistence:
    """What became of the pairs of the period before."""

    before: int
    seen_again: int
    now: int
    new: int

    @property
    def share(self) -> float:
        """Share of the pairs before that were seen again; 0.0 for none."""
        return self.seen_again / self.before if self.before else 0.0


def pair_keys(giver: Ints | Ids, receiver: Ints | Ids, people: int) -> Ids:
    """(a,) one number for each pair, whichever way help went."""
    low, high = np.minimum(giver, receiver), np.maximum(giver, receiver)
    return low.astype(np.int64) * people + high


def months_back(day: Ints, end: int) -> Ids:
    """(a,) months of 30 days before `end` in which each day lies, 0 the last."""
    return (end - 1 - day.astype(np.int64)) // MONTH


def steady_pairs(key: Ids, month: Ids) -> tuple[Ids, Ids]:
    """Distinct pairs, and in how many distinct months of the last six each had an act."""
    recent = (month >= 0) & (month < MONTHS)
    once = np.unique(key[recent] * MONTHS + month[recent])
    return np.unique(once // MONTHS, return_counts=True)


def steady_ties(
    giver: Ints | Ids, receiver: Ints | Ids, day: Ints, *, end: int, people: int
) -> SteadyTies:
    """Ties of the six months before `end`, of (a,) acts between named people."""
    month = months_back(day, end)
    pairs, months = steady_pairs(pair_keys(giver, receiver, people), month)
    lasting = pairs[months >= MONTHS_FOR_STEADY]
    n = max(people, 1)
    ties_of = np.bincount(pairs // n, minlength=people) + np.bincount(pairs % n, minlength=people)
    lasting_of = np.bincount(lasting // n, minlength=people) + np.bincount(
        lasting % n, minlength=people
    )
    active = ties_of > 0
    return SteadyTies(
        pairs=len(pairs),
        steady=len(lasting),
        active=int(active.sum()),
        error=_error(pairs, ties_of, lasting_of[active], len(lasting)),
    )


def persistence(before: Ids, now: Ids) -> Persistence:
    """Of distinct pairs (as `pair_keys`) in two periods of equal length."""
    again = int(np.isin(before, now).sum())
    return Persistence(len(before), again, len(now), len(now) - again)


def tie_strength(days: Floats | Ints, today: float, half_life: float = HALF_LIFE) -> float:
    """Strength s = sum 2^(-(t - t_k)/h) over acts either way (first-order kernel of Hawkes 1971).

    `days`: (a,) of one pair. An act adds one to what has decayed so far; 0.0 for none.
    """
    return float((2.0 ** (-(today - np.asarray(days, dtype=np.float64)) / half_life)).sum())


def _error(pairs: Ids, ties_of: Ids, lasting_of: Ids, lasting: int) -> float:
    """Without a person, their ties go, and those who had no other are no longer active."""
    active = np.flatnonzero(ties_of > 0)
    if len(active) < 3:
        return float("nan")
    n = len(ties_of)
    first, second = pairs // n, pairs % n
    hanging = np.bincount(first, ties_of[second] == 1, minlength=n) + np.bincount(
        second, ties_of[first] == 1, minlength=n
    )
    left = len(active) - 1 - hanging[active]
    without = np.where(left > 0, 2 * (lasting - lasting_of) / np.maximum(left, 1), 0.0)
    return jackknife_error(without)
