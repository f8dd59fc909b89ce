"""A picture that can be recognised: the same every time, and almost the same after a new tie."""

from dataclasses import replace
from time import process_time

import numpy as np
import pytest

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.connections import connections
from organiser_app.metrics.figures import Connections
from organiser_app.metrics.layout import MOST_BY_FORCES, fitted
from organiser_app.metrics.snapshot import NetworkSnapshot, Window
from tests.metrics.synthetic import TODAY, a_random_snapshot

QUARTER = Window(TODAY - 89, TODAY + 1)


def _connected(snapshot: NetworkSnapshot) -> Connections:
    return connections(snapshot, acts_in(snapshot, QUARTER))


def _with_one_more_act(snapshot: NetworkSnapshot, giver: int, receiver: int) -> NetworkSnapshot:
    return replace(
        snapshot,
        exchange_ids=np.append(snapshot.exchange_ids, snapshot.exchange_ids[-1] + 1),
        exchange_day=np.append(snapshot.exchange_day, np.int32(TODAY)),
        exchange_giver=np.append(snapshot.exchange_giver, np.int32(giver)),
        exchange_receiver=np.append(snapshot.exchange_receiver, np.int32(receiver)),
        exchange_category=np.append(snapshot.exchange_category, np.int32(0)),
        exchange_area=np.append(snapshot.exchange_area, np.int32(0)),
        exchange_quantity=np.append(snapshot.exchange_quantity, 1.0),
        exchange_asked=np.append(snapshot.exchange_asked, np.int8(0)),
        exchange_outcome=np.append(snapshot.exchange_outcome, np.int8(0)),
    )


def _moved(before: Connections, after: Connections) -> float:
    """How far the median person moved, in a picture that is 2 wide."""
    _, was, now = np.intersect1d(before.member_ids, after.member_ids, return_indices=True)
    return float(np.median(np.hypot(before.x[was] - after.x[now], before.y[was] - after.y[now])))


@pytest.mark.parametrize("exchanges", [900, 9000], ids=["by forces", "by area"])
def test_the_same_ties_give_the_same_picture(exchanges: int) -> None:
    snapshot = a_random_snapshot(2, members=exchanges // 6, exchanges=exchanges, needs=0)

    first, second = _connected(snapshot), _connected(snapshot)

    assert (len(first.member_ids) > MOST_BY_FORCES) == (exchanges == 9000)
    np.testing.assert_array_equal(first.x, second.x)
    np.testing.assert_array_equal(first.y, second.y)


def test_one_more_act_in_the_middle_of_things_moves_people_little() -> None:
    snapshot = a_random_snapshot(1, members=120, exchanges=1500, needs=0)
    before = _connected(snapshot)
    joined = (
        before.member_ids[before.from_index[:8]] - 1,
        before.member_ids[before.to_index[-8:]] - 1,
    )

    moved = [
        _moved(before, _connected(_with_one_more_act(snapshot, int(giver), int(receiver))))
        for giver, receiver in zip(*joined, strict=True)
    ]

    assert np.median(moved) < 0.1


def test_neighbours_who_help_each_other_stand_nearer_than_strangers() -> None:
    found = _connected(a_random_snapshot(3, members=150, exchanges=1500, needs=0))
    tied = np.hypot(
        found.x[found.from_index] - found.x[found.to_index],
        found.y[found.from_index] - found.y[found.to_index],
    )

    anyone = np.hypot(found.x[:, None] - found.x, found.y[:, None] - found.y)

    assert tied.mean() < 0.6 * anyone.mean()


def test_a_large_network_gathers_people_by_area_in_little_time() -> None:
    snapshot = a_random_snapshot(4, members=40_000, exchanges=100_000, needs=0, areas=40)
    _connected(a_random_snapshot(4, members=5, exchanges=20, needs=0))  # loads igraph

    started = process_time()
    found = _connected(snapshot)
    taken = process_time() - started

    by_area = [np.ptp(found.x[found.area == area]) < 0.7 for area in np.unique(found.area)]
    assert all(by_area)
    assert taken < 1.5


def test_a_picture_is_scaled_alike_both_ways_and_a_single_place_is_its_middle() -> None:
    wide = fitted(np.array([[0.0, 0.0], [4.0, 1.0]]))

    np.testing.assert_allclose(wide, [[-1, -0.25], [1, 0.25]])
    np.testing.assert_allclose(fitted(np.array([[7.0, 3.0]])), [[0, 0]])
