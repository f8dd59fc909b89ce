"""Whether help goes where needs are, and which kind of need waits longest (metrics M6)."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.cells import compact
from organiser_app.metrics.snapshot import Floats, Ids
from organiser_app.metrics.waits import (
    IN_TIME,
    WAS_MET,
    Reached,
    Waits,
    holm,
    log_rank,
    reached,
    reached_by_group,
)

NEEDS_FOR_ALIGNMENT: Final = 30
CELLS_FOR_ALIGNMENT: Final = 3
NEEDS_FOR_A_CELL: Final = 10
SIMULATIONS: Final = 200
DIFFERS: Final = 0.05


@dataclass(frozen=True, slots=True)
class Alignment:
    """How alike the mix of needs and the mix of help are."""

    value: float
    """T, 0 (nothing in common) to 1."""
    expected: float
    """What T reads on average when help follows needs perfectly, but counts are small."""
    low: float
    """95 % by resampling needs and acts."""
    high: float

    @property
    def against_chance(self) -> float:
        """T / expected; about 1 where only luck is between them."""
        return self.value / self.expected if self.expected else 0.0


@dataclass(frozen=True, slots=True)
class WorstServed:
    """The kind of need that is met in time least often."""

    cell: int
    in_time: Reached
    rest: float
    """Share of all other needs met in time; nan where there are none."""
    p: float
    """Of the log-rank test against the rest, held to all cells that were looked at (Holm)."""
    rows: Ids
    """Positions of its needs in the snapshot."""

    @property
    def differs(self) -> bool:
        """Whether it is clearly apart from the rest."""
        return self.p <= DIFFERS


def alignment(needs: Floats, acts: Floats) -> float:
    """T = 1 - (1/2) sum |p_c - q_c| over cells, 0 to 1 (dissimilarity, Duncan & Duncan 1955).

    `needs`, `acts`: (cells,) counts. Nan where there are none of either.
    """
    if needs.sum() == 0 or acts.sum() == 0:
        return float("nan")
    return float(1 - np.abs(needs / needs.sum() - acts / acts.sum()).sum() / 2)


def alignment_figure(needs: Floats, acts: Floats, random: np.random.Generator) -> Alignment:
    """T with what it could read by luck alone, and its interval.

    Small counts push T down even where help follows needs perfectly: both mixes are drawn from
    the common one, as large as they are, and T is compared with that.
    """
    together = (needs + acts) / (needs.sum() + acts.sum())
    perfect = _redrawn(together, together, needs, acts, random)
    again = _redrawn(needs / needs.sum(), acts / acts.sum(), needs, acts, random)
    value = alignment(needs, acts)
    # Drawing again lowers T once more: the spread is taken around its own middle.
    low, high = value + np.quantile(again, (0.025, 0.975)) - again.mean()
    return Alignment(
        value, float(perfect.mean()), float(np.clip(low, 0, 1)), float(np.clip(high, 0, 1))
    )


def worst_served(needs: Waits, *, tested: bool = True) -> WorstServed | None:
    """Of cells with at least 10 needs, the one met in time least; None where there is none.

    Cells are ordered by shrunken shares (k + a)/(n + a + b), so that a small cell is not the worst
    by luck alone; its own share is what is shown (empirical Bayes, Efron & Morris 1975). Unless
    `tested`, p is 1.
    """
    cells, place = compact(needs.cell)
    if not len(cells):
        return None
    share, n = reached_by_group(
        place, needs.promises, needs.cause, groups=len(cells), wanted=WAS_MET, at=IN_TIME
    )
    place_of_worst = least(share, n)
    if place_of_worst < 0:
        return None
    mine = place == place_of_worst
    own, others = needs.where(mine), needs.where(~mine)
    return WorstServed(
        cell=int(cells[place_of_worst]),
        in_time=reached(own.promises, own.cause, WAS_MET, IN_TIME),
        rest=reached(others.promises, others.cause, WAS_MET, IN_TIME).value
        if others.count
        else float("nan"),
        p=_held_p(needs, place, n, place_of_worst) if tested else 1.0,
        rows=own.row,
    )


def least(share: Floats, n: Ids) -> int:
    """Place of the lowest shrunken share among those of enough needs; -1 where there is none."""
    enough = n >= NEEDS_FOR_A_CELL
    if not enough.any():
        return -1
    a, b = _prior(share[enough], n[enough])
    shrunken = np.where(enough, (share * n + a) / (n + a + b), np.inf)
    return int(np.nanargmin(shrunken))


def _prior(share: Floats, n: Ids) -> tuple[float, float]:
    """Beta prior by moments; flat where cells differ no more than by luck."""
    mean = float(np.average(share, weights=n))
    between = float(np.average((share - mean) ** 2, weights=n))
    by_luck = mean * (1 - mean) * float(np.mean(1 / n))
    real = between - by_luck
    if real <= 0 or not 0 < mean < 1:
        return mean * float(n.mean()), (1 - mean) * float(n.mean())
    strength = max(mean * (1 - mean) / real - 1, 0.0)
    return mean * strength, (1 - mean) * strength


def _held_p(needs: Waits, place: Ids, n: Ids, worst: int) -> float:
    looked_at = np.flatnonzero(n >= NEEDS_FOR_A_CELL)
    is_met = (needs.cause == WAS_MET).astype(np.int8)
    p = np.array(
        [log_rank(needs.promises, is_met, (place == one).astype(np.int8)) for one in looked_at]
    )
    return float(holm(p)[np.flatnonzero(looked_at == worst)[0]])


def _redrawn(
    needs_mix: Floats,
    acts_mix: Floats,
    needs: Floats,
    acts: Floats,
    random: np.random.Generator,
) -> Floats:
    """(times,) T of mixes drawn anew, as large as the real ones."""
    p = random.multinomial(int(needs.sum()), needs_mix, SIMULATIONS) / needs.sum()
    q = random.multinomial(int(acts.sum()), acts_mix, SIMULATIONS) / acts.sum()
    drawn: Floats = 1 - np.abs(p - q).sum(axis=1) / 2
    return drawn
