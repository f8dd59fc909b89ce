"""Benchmarks of what is measured: figures of the large network against the bare libraries."""

from functools import cache

import numpy as np

from organiser_app.metrics.acts import Acts, acts_in, between_people
from organiser_app.metrics.circulation import circulation_share
from organiser_app.metrics.pairs import Arcs, Ties, arcs_of, direct_return, returned, ties_of
from organiser_app.metrics.resilience import articulation_points, largest_core_number
from organiser_app.metrics.running import Act, Running
from organiser_app.metrics.snapshot import NetworkSnapshot, Window
from organiser_app.metrics.spread import gini
from tests.benchmarks.measure import Result, compare
from tests.benchmarks.networks import large_network
from tests.metrics.counted_anew import counted_anew

ONE_MORE = 200
"""Logged exchanges in one round, since a single one is too quick to be timed."""


@cache
def _log() -> tuple[NetworkSnapshot, Acts]:
    """The large network, and all that happened in it."""
    workspace = large_network()
    today = workspace.clock.today()
    snapshot = workspace.ask(lambda reader: workspace.snapshots.at(reader, today))
    end = snapshot.today + 1
    return snapshot, acts_in(snapshot, Window(end - 400, end))


@cache
def _graph() -> tuple[np.ndarray, np.ndarray, Arcs, Ties]:
    """Givers and receivers between people, and what they add up to."""
    snapshot, acts = _log()
    between = between_people(snapshot, acts)
    giver, receiver = (side[between].astype(np.int64) for side in (acts.giver, acts.receiver))
    people = len(snapshot.member_ids)
    arcs = arcs_of(giver, receiver, None, people=people)
    return giver, receiver, arcs, ties_of(giver, receiver, None, people=people)


def circulation() -> list[Result]:
    """The exact circulation against nothing but the solver's own call."""
    from ortools.graph.python import min_cost_flow

    *_, arcs, _ = _graph()
    giver, receiver = arcs.giver.astype(np.int32), arcs.receiver.astype(np.int32)
    capacity = arcs.weight.astype(np.int64)
    cost = np.full(len(capacity), -1, dtype=np.int64)
    answers = []

    def ours() -> None:
        answers.append(circulation_share(arcs))

    def bare() -> None:
        flow = min_cost_flow.SimpleMinCostFlow()
        flow.add_arcs_with_capacity_and_unit_cost(giver, receiver, capacity, cost)
        flow.solve()
        answers.append(-flow.optimal_cost() / arcs.total)

    name = f"circulation, {len(capacity):,} arcs"
    result = compare(name, ours, "OR-tools on all arcs", bare, goal=1.1, rounds=3)
    assert np.ptp(answers) < 1e-12
    return [result]


def sums() -> list[Result]:
    """Direct return and Gini against the same in plain numpy."""
    giver, receiver, arcs, _ = _graph()
    people = arcs.people
    amounts = np.bincount(giver, minlength=people).astype(np.float64)

    def direct() -> float | None:
        counted = arcs_of(giver, receiver, None, people=people)
        return direct_return(counted, returned(counted))

    def bare_direct() -> float:
        keys, weight = np.unique(giver * people + receiver, return_counts=True)
        reverse = keys % people * people + keys // people
        place = np.minimum(np.searchsorted(keys, reverse), len(keys) - 1)
        back = np.where(keys[place] == reverse, weight[place], 0)
        return float(np.minimum(weight, back).sum() / weight.sum())

    def bare_gini() -> float:
        x = np.sort(amounts)
        return float((2 * np.arange(1, len(x) + 1) - len(x) - 1) @ x / (len(x) * x.sum()))

    assert direct() == bare_direct()
    assert gini(amounts) == bare_gini()
    return [
        compare("direct return, from the log", direct, "numpy", bare_direct, goal=1.3),
        compare(
            f"Gini of {people:,} people",
            lambda: gini(amounts),
            "numpy",
            bare_gini,
            goal=1.3,
            times=20,
        ),
    ]


def cores() -> list[Result]:
    """Cores and articulation points against igraph's own, the graph made by both."""
    import igraph

    *_, arcs, ties = _graph()
    ends = np.column_stack((ties.first, ties.second))

    def bare_core() -> int:
        return max(igraph.Graph(n=arcs.people, edges=ends).coreness())

    def bare_points() -> int:
        return len(igraph.Graph(n=arcs.people, edges=ends).articulation_points())

    def core() -> int:
        return largest_core_number(ties, arcs.people)

    def points() -> int:
        return articulation_points(ties, arcs.people)

    assert (core(), points()) == (bare_core(), bare_points())
    return [
        compare("largest core", core, "igraph", bare_core, goal=1.1),
        compare("articulation points", points, "igraph", bare_points, goal=1.1),
    ]


def one_more() -> list[Result]:
    """After one logged exchange, the figures that follow it, against counting all anew."""
    snapshot, acts = _log()
    running = Running.of(snapshot, acts)
    last = acts.count - 1
    act = Act(
        int(acts.day[last]), int(acts.giver[last]), int(acts.receiver[last]), 1, category=0, area=0
    )
    assert running.standing() == counted_anew(snapshot, acts)

    def follow() -> None:
        running.add(act)
        running.standing()
        running.remove(act)

    def anew() -> None:
        counted_anew(snapshot, acts)

    followed = compare("", follow, "", lambda: None, goal=1, times=ONE_MORE)
    counted = compare("", anew, "", lambda: None, goal=1, rounds=3)
    name = "cheap indicators after one logged exchange"
    return [Result(name, followed.seconds, "all of them anew", counted.seconds, goal=0.02)]
