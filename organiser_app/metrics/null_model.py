"""What chance alone would give: each exchange keeps its giver and date, receivers are exchanged."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.pairs import Arcs, arcs_of
from organiser_app.metrics.snapshot import Ids, Ints

TIMES: Final = 100
FAR_BELOW: Final = -2.0
"""Standard deviations below chance from which on it is worth a remark."""


@dataclass(frozen=True, slots=True)
class AgainstChance:
    """A measure beside what it reads when receivers are exchanged."""

    observed: float
    expected: float
    spread: float
    """Standard deviation under chance; 0 where chance leaves nothing open."""

    @property
    def z(self) -> float | None:
        """How many standard deviations above chance; None without any spread."""
        return (self.observed - self.expected) / self.spread if self.spread > 1e-12 else None

    @property
    def ratio(self) -> float | None:
        """Observed / expected; None where chance gives nothing."""
        return self.observed / self.expected if self.expected > 0 else None

    @property
    def normalised(self) -> float | None:
        """rho_w = (r_w - <r_w>)/(1 - <r_w>), for shares (Squartini et al. 2013, Sci Rep 3:2729)."""
        if self.spread <= 1e-12 or self.expected >= 1:
            return None
        return (self.observed - self.expected) / (1 - self.expected)

    @property
    def is_far_below(self) -> bool:
        """Whether it is clearly below chance: help that runs downhill."""
        return self.z is not None and self.z < FAR_BELOW


def receivers_exchanged(receiver: Ints | Ids, block: Ids, random: np.random.Generator) -> Ids:
    """(a,) receivers permuted within their block (category and month), all else kept.

    Keeps how much each person gave, and received within the block.
    """
    order = np.argsort(block, kind="stable")
    shuffled = np.lexsort((random.random(len(block)), block))
    exchanged = np.empty(len(block), dtype=np.int64)
    exchanged[order] = receiver[shuffled]
    return exchanged


def against_chance(
    measure: Callable[[Arcs], float | None],
    giver: Ints | Ids,
    receiver: Ints | Ids,
    *,
    block: Ids,
    people: int,
    random: np.random.Generator,
    times: int = TIMES,
) -> AgainstChance | None:
    """The measure of a log of single acts against chance; pairs with oneself are dropped.

    `giver`, `receiver`, `block`: (a,) positions. None where the measure is undefined.
    """
    observed = measure(arcs_of(giver, receiver, None, people=people))
    if observed is None:
        return None
    values = []
    for _ in range(times):
        exchanged = receivers_exchanged(receiver, block, random)
        value = measure(arcs_of(giver, exchanged, None, people=people))
        values.append(observed if value is None else value)
    return AgainstChance(observed, float(np.mean(values)), float(np.std(values, ddof=1)))
