"""Laws that the structure of any log obeys, and small logs that can be worked out by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organiser_app.metrics.figures import Structure
from organiser_app.metrics.structure import structure

LOGS = some.lists(
    some.tuples(some.integers(-1, 7), some.integers(-1, 7), some.integers(-4, 9)), max_size=40
)


def _of(rows: list[tuple[int, int, int]]) -> Structure:
    giver, receiver, weight = np.array(rows, dtype=np.int32).reshape(-1, 3).T
    return structure(giver, receiver, weight.astype(np.float64))


def test_an_empty_log_has_no_shares_and_no_parts() -> None:
    nothing = _of([])

    assert nothing == Structure(0, *[None] * 9, largest_scc=0, articulation_points=0, max_k_core=0)


def test_help_to_oneself_or_to_nobody_known_is_no_structure() -> None:
    assert _of([(3, 3, 5), (-1, 2, 1), (2, -1, 1), (-1, -1, 2)]) == _of([])


def test_half_of_what_went_to_a_neighbour_comes_straight_back() -> None:
    pair = _of([(0, 1, 3), (1, 0, 1)])

    assert pair.weighted_reciprocity == 0.5
    assert pair.balanced_share == 0.5
    assert pair.reciprocity_binary == 1.0
    assert pair.rho is None


def test_a_circle_of_help_returns_nothing_directly_and_is_balanced() -> None:
    ring = _of([(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 0, 1)])

    assert ring.weighted_reciprocity == 0
    assert ring.balanced_share == 1
    assert (ring.largest_scc, ring.articulation_points, ring.max_k_core) == (4, 0, 2)


def test_rows_count_as_acts_without_a_weight_and_where_the_weight_is_unknown() -> None:
    giver, receiver = np.array([0, 0, 1], np.int32), np.array([1, 1, 0], np.int32)

    unweighted = structure(giver, receiver, None)
    unknown = structure(giver, receiver, np.array([np.nan, 1.0, -1.0]))

    assert unweighted.weighted_reciprocity == pytest.approx(2 / 3)
    assert unknown == unweighted


@given(LOGS)
@settings(deadline=None)
def test_direct_return_is_at_most_what_comes_round_and_that_at_most_what_balances(
    rows: list[tuple[int, int, int]],
) -> None:
    found = _of(rows)
    shares = (found.weighted_reciprocity, found.balanced_share, found.reciprocity_binary)
    spread = (found.gini_giving_active, found.hoover_giving_active, found.top_tenth_share)

    for share in (*shares, *spread):
        assert share is None or 0 <= share <= 1
    if found.weighted_reciprocity is not None and found.balanced_share is not None:
        assert found.circulation_share is not None
        assert found.weighted_reciprocity <= found.circulation_share + 1e-12
        assert found.circulation_share <= found.balanced_share + 1e-12
    if found.hoover_giving_active is not None and found.gini_giving_active is not None:
        assert found.hoover_giving_active <= found.gini_giving_active + 1e-12


@given(LOGS, some.permutations(range(8)), some.randoms())
@settings(deadline=None)
def test_it_makes_no_difference_who_is_called_what_and_what_was_written_first(
    rows: list[tuple[int, int, int]], names: list[int], random: np.random.Generator
) -> None:
    renamed = [
        (names[giver] if giver >= 0 else -1, names[receiver] if receiver >= 0 else -1, weight)
        for giver, receiver, weight in rows
    ]
    random.shuffle(renamed)

    one, other = _of(rows), _of(renamed)

    for field in Structure.__slots__:
        assert getattr(other, field) == pytest.approx(getattr(one, field), abs=1e-12), field
