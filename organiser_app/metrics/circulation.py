"""Help that comes round: how much of it is part of some circle of giving.

The share is unique, the circles that make it up are not: they are never listed as facts. What is
left over is acyclic, help that went one way. Nothing here has a good direction.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.pairs import Arcs, direct_return, returned
from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import Ids

FINENESS: Final = 1000
"""Weights that are not whole are counted in thousandths, as quantities are stored: the solver knows
whole numbers only."""

HARDLY: Final = 0.02
"""Share of arcs below which one more round of clearing costs more than it spares."""


@dataclass(frozen=True, slots=True)
class Circling:
    """The parts of all help, adding up to 1: the one honest picture of giving and receiving."""

    straight_back: float
    """r_w, between the same two parties."""
    round_about: float
    """C - r_w, by way of others."""
    one_way: float
    """1 - C"""

    @property
    def comes_round(self) -> float:
        """C, both kinds of coming back together."""
        return self.straight_back + self.round_about


def circulation_share(arcs: Arcs) -> float | None:
    """C = max sum f / W with 0 <= f <= w and inflow = outflow at every party; 0 to 1.

    The exact maximum circulation, a classical linear program (Ford & Fulkerson 1962, Flows in
    Networks), by a minimum-cost flow with cost -1 on each arc; the idea of cycles of help:
    Iosifidis et al. 2018, Nat Hum Behav 2:822. Always between direct return and balanced share.
    None where there is no help.
    """
    if arcs.total == 0:
        return None
    kept = maybe_in_circles(arcs)
    if not kept.any():
        return 0.0
    weight, unit = _whole(arcs.weight)
    amount = _largest_circulation(arcs.giver[kept], arcs.receiver[kept], weight[kept])
    return min(amount * unit / arcs.total, 1.0)


def circling(arcs: Arcs) -> Circling | None:
    """Direct return, round-about and one-way shares; None where there is no help."""
    share, direct = circulation_share(arcs), direct_return(arcs, returned(arcs))
    if share is None or direct is None:
        return None
    share = max(share, direct)  # rounding to thousandths must not turn the ladder upside down
    return Circling(direct, share - direct, 1.0 - share)


def maybe_in_circles(arcs: Arcs) -> Flags:
    """(k,) whether each arc may lie in a circle of help.

    Whoever gives and receives nothing back, or the reverse, is in no circle; nor then is whoever
    hangs on them alone. Stops once it hardly clears anything: the rest is the solver's.
    """
    kept = np.ones(len(arcs.weight), dtype=np.bool_)
    left = len(kept)
    while left:
        gives = np.bincount(arcs.giver[kept], minlength=arcs.people) > 0
        gets = np.bincount(arcs.receiver[kept], minlength=arcs.people) > 0
        kept &= gets[arcs.giver] & gives[arcs.receiver]
        before, left = left, int(kept.sum())
        if before - left <= before * HARDLY:
            break
    return kept


def _whole(weight: np.ndarray) -> tuple[Ids, float]:
    """The weights as whole numbers, and what one of them stands for."""
    rounded = np.rint(weight)
    if np.array_equal(rounded, weight):
        return rounded.astype(np.int64), 1.0
    return np.rint(weight * FINENESS).astype(np.int64), 1 / FINENESS


def _largest_circulation(giver: Ids, receiver: Ids, capacity: Ids) -> int:
    from ortools.graph.python import min_cost_flow  # slow to load

    _, ends = np.unique(np.concatenate((giver, receiver)), return_inverse=True)
    flow = min_cost_flow.SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(
        ends[: len(giver)].astype(np.int32),
        ends[len(giver) :].astype(np.int32),
        capacity,
        np.full(len(giver), -1, dtype=np.int64),
    )
    status = flow.solve()
    if status != flow.OPTIMAL:
        raise ArithmeticError("CIRCULATION_NOT_SOLVED", str(status))
    return -int(flow.optimal_cost())
