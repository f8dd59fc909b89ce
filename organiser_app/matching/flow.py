"""Needs and helpers as a network of pipes: the cheapest way to serve as many needs as can be.

Each need sends one unit to someone who could help, through the offer that they made where it may be
taken up only so often, then through one of that person's places. Each further place of a person
costs more than the one before, which is what spreads the asking.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from organiser_app.matching.network import NO_ONE, Flags, Ints

if TYPE_CHECKING:
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow


@dataclass(frozen=True, slots=True)
class Pipes:
    """Who could help with what, and what it costs; places of helpers are those of the network."""

    unmet: Ints
    """(m,) what it costs to leave each need unmet: more than any way of meeting it."""
    need: Ints
    """(e,) position of the need."""
    helper: Ints
    """(e,)"""
    cost: Ints
    """(e,)"""
    offer: Ints
    """(e,) position of the offer that may be taken up only so often, or NO_ONE."""
    offer_left: Ints
    """(o,) how often each offer may be taken up."""
    places: Ints
    """(n,) how many needs each helper may be given at most."""
    load: Ints
    """(n,) what each has done or promised already."""
    step: int
    """How much more each further place of a person costs."""

    def without(self, needs: Ints, helpers: Ints) -> "Pipes":
        """The same without what these needs and helpers could do."""
        kept = ~np.isin(self.need, needs) & ~np.isin(self.helper, helpers)
        unmet = self.unmet.copy()
        unmet[needs] = 0
        return replace(
            self,
            unmet=unmet,
            need=self.need[kept],
            helper=self.helper[kept],
            cost=self.cost[kept],
            offer=self.offer[kept],
        )


@dataclass(frozen=True, slots=True)
class Arcs:
    """What the solver is given; the first arcs are those of `Pipes`, in their order."""

    tails: NDArray[np.int32]
    heads: NDArray[np.int32]
    capacities: Ints
    costs: Ints
    supplies: Ints


def arcs_of(pipes: Pipes) -> Arcs:
    """Numbers the nodes: needs, helpers who take part, their limited offers, the sink."""
    needs = len(pipes.unmet)
    helpers, heads = _numbered(pipes.helper, len(pipes.places), needs)
    limited = np.flatnonzero(pipes.offer != NO_ONE)
    first_offer = needs + len(helpers)
    offers, offer_nodes = _numbered(pipes.offer[limited], len(pipes.offer_left), first_offer)
    sink = first_offer + len(offers)
    owners = np.zeros(len(offers), dtype=np.int32)
    owners[offer_nodes - first_offer] = heads[limited]
    heads[limited] = offer_nodes
    seats, seat = _seats(pipes, helpers)
    parts = (
        (pipes.need, heads, 1, pipes.cost),
        (np.arange(len(offers)) + first_offer, owners, pipes.offer_left[offers], 0),
        (seats + needs, sink, 1, pipes.step * (pipes.load[helpers[seats]] + seat)),
        (np.arange(needs), sink, 1, pipes.unmet),
    )
    supplies = np.zeros(sink + 1, dtype=np.int64)
    supplies[:needs], supplies[sink] = 1, -needs
    ends, capacity = np.int32, np.int64
    return Arcs(
        tails=_column(parts, 0, ends),
        heads=_column(parts, 1, ends),
        capacities=_column(parts, 2, capacity),
        costs=_column(parts, 3, capacity),
        supplies=supplies,
    )


def _column(parts: Sequence[tuple[Any, ...]], place: int, kind: type[Any]) -> NDArray[Any]:
    """One column of all arcs; a number stands for all of its part."""
    return np.concatenate(
        [np.broadcast_to(np.asarray(part[place], dtype=kind), part[0].shape) for part in parts]
    )


def _numbered(values: Ints, most: int, first: int) -> tuple[Ints, NDArray[np.int32]]:
    """The values that occur, each once, and for every value the number that it is given."""
    occurs = np.zeros(most, dtype=bool)
    occurs[values] = True
    numbers = (np.cumsum(occurs) - 1 + first).astype(np.int32)
    return np.flatnonzero(occurs), numbers[values]


def _seats(pipes: Pipes, helpers: Ints) -> tuple[Ints, Ints]:
    """For each place that somebody has: whose it is, and the how-manieth of theirs."""
    count = pipes.places[helpers]
    seats = np.repeat(np.arange(len(helpers)), count)
    first = np.repeat(np.cumsum(count) - count, count)
    return seats, np.arange(len(seats)) - first


def solver_of(arcs: Arcs) -> "SimpleMinCostFlow":
    """The arcs as the solver takes them."""
    from ortools.graph.python import min_cost_flow  # slow to import

    solver = min_cost_flow.SimpleMinCostFlow()
    solver.add_arcs_with_capacity_and_unit_cost(
        arcs.tails, arcs.heads, arcs.capacities, arcs.costs
    )
    solver.set_nodes_supplies(np.arange(len(arcs.supplies)), arcs.supplies)
    return solver


def serve(pipes: Pipes) -> Ints:
    """The arcs that are used: positions in `pipes.need`."""
    if not len(pipes.need):
        return np.zeros(0, dtype=np.int64)
    solver = solver_of(arcs_of(pipes))
    status = solver.solve()
    if status != solver.OPTIMAL:  # every need may stay unmet, so there always is a way
        raise AssertionError(status)
    flows = solver.flows(np.arange(len(pipes.need)))
    used: Ints = np.flatnonzero(flows)
    return used


def within(sizes: Ints, room: int) -> Flags:
    """Which of these, in their order, fit into what is left."""
    fits = np.zeros(len(sizes), dtype=bool)
    for place, size in enumerate(sizes.tolist()):
        if size <= room:
            fits[place], room = True, room - size
    return fits
