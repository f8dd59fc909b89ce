"""Luck, made with seeded random numbers: the same file always shows the same number.

Windows with different numbers of exchanges must not be compared by their raw values: almost every
measure of a network depends on how much was written down. Values are compared at equal count, and
whether something changed is tested by exchanging whole weeks.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final
from zlib import crc32

import numpy as np

from organiser_app.metrics.snapshot import Floats, Ids, Ints, Window

DRAWS: Final = 50
LEAST_EQUAL_COUNT: Final = 100
"""Exchanges below which no measure of a network is charted at equal count."""
SHUFFLES: Final = 199
GROUPS: Final = 20
BOOTSTRAPS: Final = 200


@dataclass(frozen=True, slots=True)
class AtEqualCount:
    """What a measure would read, had only so many exchanges been written down."""

    count: int
    mean: float
    spread: float
    """Standard deviation over the draws."""


def chance(network: str, window: Window, purpose: str) -> np.random.Generator:
    """The random numbers of one question about one window of one network."""
    words = f"{network} {window.start} {window.end} {purpose}"
    return np.random.default_rng(crc32(words.encode()))


def at_equal_count(
    measure: Callable[[Ids], float],
    events: int,
    count: int,
    random: np.random.Generator,
    draws: int = DRAWS,
) -> AtEqualCount | None:
    """The measure of `count` of the events, drawn without replacement (Sanders 1968; Hurlbert 1971).

    `measure` is given positions of events, ascending. None where there are fewer events, or fewer
    than it takes to chart anything.
    """
    if count < LEAST_EQUAL_COUNT or events < count:
        return None
    values = np.array(
        [measure(np.sort(random.choice(events, count, replace=False))) for _ in range(draws)]
    )
    return AtEqualCount(count, float(values.mean()), float(values.std(ddof=1)))


def weeks_of(day: Ints, boundary: int) -> Ids:
    """(a,) the week of each day, counted from `boundary`, so that none lies on both sides of it."""
    return (day.astype(np.int64) - boundary) // 7


@dataclass(frozen=True, slots=True)
class Shuffle:
    """One order of whole weeks, the same for every kind of event."""

    rank: Ids
    """(weeks,) place of each week."""
    random: np.random.Generator

    def split(self, week: Ids, before: int) -> tuple[Ids, Ids]:
        """Events that make up the period before, `before` of them, and those of the period now.

        `week`: (a,) position of each event's week. Weeks are laid end to end in their order, so
        that both periods keep their size, and a week stays together but for the one that is cut,
        whose events are dealt at random. Each half is in the order of the events.
        """
        sizes = np.bincount(week, minlength=len(self.rank))
        in_order = np.argsort(self.rank)
        ends = np.cumsum(sizes[in_order])
        whole = int(np.searchsorted(ends, before, side="right"))
        is_before = np.zeros(len(self.rank), dtype=np.bool_)
        is_before[in_order[:whole]] = True
        chosen = is_before[week]
        missing = before - (int(ends[whole - 1]) if whole else 0)
        if missing:
            cut = np.flatnonzero(week == in_order[whole])
            chosen[self.random.choice(cut, missing, replace=False)] = True
        return np.flatnonzero(chosen), np.flatnonzero(~chosen)

    def laid(self, week: Ids, before: int) -> tuple[Ids, Ids]:
        """The same for what depends on the order of events: each half as it was laid.

        Events of a week are in random order.
        """
        mixed = self.random.permutation(len(week))
        # Small numbers are sorted by their digits, which is quicker than by comparing them.
        rank = self.rank[week].astype(np.int16)
        order = mixed[np.argsort(rank[mixed], kind="stable")]
        return order[:before], order[before:]


def shuffles(weeks: int, random: np.random.Generator, times: int = SHUFFLES) -> Iterator[Shuffle]:
    """Orders of whole weeks, each as likely as any other."""
    for _ in range(times):
        yield Shuffle(random.permutation(weeks), random)


def jackknife_error(without: Floats) -> float:
    """Standard error from the n values with one unit left out: (n-1)/n sum (t_-i - mean)^2.

    Nan where fewer than two are left (Tukey 1958; Efron & Stein 1981).
    """
    n = len(without)
    if n < 2:
        return float("nan")
    return float(np.sqrt((n - 1) / n * ((without - without.mean()) ** 2).sum()))


def groups_of(units: int, random: np.random.Generator, groups: int = GROUPS) -> Ids:
    """(units,) number of the group of each unit, groups equal to within one, at random."""
    return random.permutation(np.arange(units) % max(min(groups, units), 1))


def bootstrap_interval(
    measure: Callable[[Floats], float],
    amounts: Floats,
    random: np.random.Generator,
    times: int = BOOTSTRAPS,
) -> tuple[float, float]:
    """95 % of the measure over samples of people with replacement (Efron 1979, percentiles).

    Right only where the units are people or needs: over exchanges it misses the very value it is
    for. `amounts`: (n,) one for each person, n > 0.
    """
    picks = random.integers(0, len(amounts), (times, len(amounts)))
    values = [measure(amounts[pick]) for pick in picks]
    low, high = np.quantile(values, (0.025, 0.975))
    return float(low), float(high)
