"""Help that comes round: small networks by hand, and an independent way of finding circles."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organiser_app.metrics.circulation import circling, circulation_share
from organiser_app.metrics.pairs import Arcs, arcs_of, balanced_share, direct_return, returned

LOGS = some.lists(
    some.tuples(some.integers(0, 6), some.integers(0, 6), some.integers(1, 5)), max_size=30
)


def _arcs(rows: list[tuple[int, int, float]], people: int = 7) -> Arcs:
    giver, receiver, weight = np.array(rows, dtype=np.float64).reshape(-1, 3).T
    return arcs_of(giver.astype(np.int64), receiver.astype(np.int64), weight, people=people)


def _by_cancelling(arcs: Arcs) -> float:
    """Largest circulation by adding a circle that gains (Klein 1967), one after the other."""
    left: dict[tuple[int, int], list[float]] = {}
    for one, other, weight in zip(
        arcs.giver.tolist(), arcs.receiver.tolist(), arcs.weight.tolist(), strict=True
    ):
        left[one, other] = [weight, 0.0]
    total = 0.0
    while circle := _gaining_circle(left, arcs.people):
        amount = min(left[arc][0] if gain > 0 else left[arc][1] for arc, gain in circle)
        for arc, gain in circle:
            left[arc][0] -= amount * gain
            left[arc][1] += amount * gain
        total += amount * sum(gain for _, gain in circle)
    return total


def _gaining_circle(
    left: dict[tuple[int, int], list[float]], people: int
) -> list[tuple[tuple[int, int], int]]:
    """Bellman-Ford: unused arcs gain one each, used arcs taken back lose one."""
    steps = [(a, b, (a, b), 1) for (a, b), (free, _) in left.items() if free > 0]
    steps += [(b, a, (a, b), -1) for (a, b), (_, used) in left.items() if used > 0]
    best, came = [0] * people, [None] * people
    last = None
    for _ in range(people):
        last = None
        for a, b, arc, gain in steps:
            if best[a] + gain > best[b]:
                best[b], came[b], last = best[a] + gain, (a, arc, gain), b
    if last is None:
        return []
    for _ in range(people):
        last = came[last][0]
    circle, at = [], last
    while not circle or at != last:
        at, arc, gain = came[at]
        circle.append((arc, gain))
    return circle


def test_two_circles_that_share_an_arc_take_the_longer_one() -> None:
    arcs = _arcs([(0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 0, 1)])

    assert circulation_share(arcs) == pytest.approx(3 / 4)


def test_a_chain_of_help_goes_one_way() -> None:
    parts = circling(_arcs([(0, 1, 2), (1, 2, 2), (0, 2, 5)]))

    assert parts is not None
    assert (parts.straight_back, parts.round_about, parts.one_way) == (0, 0, 1)


def test_no_help_comes_round_in_no_way() -> None:
    assert circulation_share(_arcs([])) is None
    assert circling(_arcs([])) is None


def test_thousandths_of_an_hour_are_counted() -> None:
    assert circulation_share(_arcs([(0, 1, 0.125), (1, 0, 0.375)])) == pytest.approx(0.5)


@given(LOGS)
@settings(deadline=None)
def test_the_solver_finds_what_cancelling_circles_finds(rows: list[tuple[int, int, int]]) -> None:
    arcs = _arcs(list(rows))

    share = circulation_share(arcs)

    assert (share or 0.0) * arcs.total == pytest.approx(_by_cancelling(arcs))


@given(LOGS, some.floats(0.01, 7))
@settings(deadline=None)
def test_direct_return_comes_round_and_what_comes_round_is_balanced(
    rows: list[tuple[int, int, int]], unit: float
) -> None:
    arcs = _arcs([(one, other, weight * unit) for one, other, weight in rows])
    parts = circling(arcs)
    if parts is None:
        return

    direct, balanced = direct_return(arcs, returned(arcs)), balanced_share(arcs)

    assert direct is not None
    assert balanced is not None
    assert direct <= parts.comes_round + 1e-12
    # The solver counts in thousandths: each arc may be out by half of one.
    assert parts.comes_round <= balanced + 0.0005 * len(arcs.weight) / arcs.total + 1e-12
    assert parts.straight_back + parts.round_about + parts.one_way == pytest.approx(1)


def test_the_solver_costs_nothing_until_it_is_asked() -> None:
    heavy = "print(sorted({'ortools', 'igraph', 'pandas'} & set(sys.modules)))"
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, numpy as np\n"
            "import organiser_app.services.dashboard, organiser_app.services.health\n"
            f"{heavy}\n"
            "from organiser_app.metrics.structure import structure\n"
            "one, other = np.array([0, 1], np.int32), np.array([1, 0], np.int32)\n"
            "assert structure(one, other, None).circulation_share == 1.0\n"
            f"{heavy}",
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    assert ran.stdout.splitlines() == ["[]", "['igraph', 'ortools']"]
