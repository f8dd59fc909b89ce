"""The dashboard's figures: consistent with each other, calm with nothing, quick with much."""

from dataclasses import fields, replace
from time import process_time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organiser_app.metrics.figures import NetworkFigures, Share
from organiser_app.metrics.network_figures import network_figures
from organiser_app.metrics.snapshot import MATCHED, OPEN, NetworkSnapshot, Window
from tests.metrics.synthetic import TODAY, a_random_snapshot, a_snapshot


def _shares(figures: NetworkFigures) -> list[Share]:
    return [
        figures.needs_met,
        figures.needs_met_before,
        figures.giving.both,
        figures.giving_before.both,
        figures.offered_unasked,
    ]


def test_an_empty_network_is_calm() -> None:
    figures = network_figures(a_snapshot(), days=90)

    assert all((share.count, share.n) == (0, 0) for share in _shares(figures))
    assert (figures.acts, figures.members, figures.waiting.total) == (0, 0, 0)
    assert figures.acts_trend.values.tolist() == [0] * 10
    assert np.isnan(figures.met_trend.values).all()
    assert not figures.carrying.enough
    assert not figures.direct_return.enough
    assert figures.left_out == ()


@pytest.mark.parametrize("days", [1, 3, 7, 30, 365])
def test_the_first_exchange_and_the_first_need_are_counted(days: int) -> None:
    snapshot = a_snapshot(members=2, exchanges=[(TODAY, 0, 1)], needs=[(TODAY, TODAY, 2)])

    figures = network_figures(snapshot, days=days)

    assert figures.window == Window(TODAY - days + 1, TODAY + 1)
    assert (figures.acts, figures.acts_before) == (1, 0)
    assert (figures.needs_met.count, figures.needs_met.n) == (1, 1)
    assert (figures.connections.largest_part, figures.carrying.carriers_of_half) == (2, 1)
    assert figures.acts_trend.values[-1] == 1


@given(some.integers(0, 2**32), some.integers(1, 40), some.integers(1, 400))
@settings(max_examples=40, deadline=None)
def test_figures_agree_with_each_other(seed: int, members: int, days: int) -> None:
    exchanges = 8 * members
    snapshot = a_random_snapshot(seed, members=members, exchanges=exchanges, needs=3 * members)

    figures = network_figures(snapshot, days=days)

    is_open = np.isin(snapshot.need_state, (OPEN, MATCHED))
    assert figures.waiting.total == sum(row.total for row in figures.waiting.rows) == is_open.sum()
    assert figures.acts_trend.values.sum() == figures.acts
    assert figures.needs_met.n == figures.arrival.needs_now
    for share, curve in (
        (figures.needs_met, figures.arrival.now),
        (figures.needs_met_before, figures.arrival.before),
    ):
        assert curve is None or (curve.met_count, curve.n) == (share.count, share.n)
    giving = figures.giving
    assert giving.both.count + giving.only_gave + giving.only_received == giving.both.n
    assert giving.both.n == len(giving.member_ids)
    assert figures.carrying.acts == giving.given.sum() <= figures.acts
    assert 0 <= figures.direct_return.share <= 1
    assert figures.direct_return.acts >= figures.connections.acts.sum()
    assert figures.connections.acts.sum() <= figures.acts
    for share in _shares(figures):
        assert 0 <= share.low <= share.value <= share.high <= 1


def test_each_trend_ends_at_the_figure_that_it_leads_to() -> None:
    snapshot = a_random_snapshot(6, members=80, exchanges=1500, needs=600)

    figures = network_figures(snapshot, days=90)

    assert figures.arrival.now is not None
    assert figures.met_trend.values[-1] == figures.needs_met.value
    assert figures.wait_trend.values[-1] == figures.arrival.now.median_days
    assert figures.both_trend.values[-1] == figures.giving.both.value
    assert all(
        trend.starts.tolist() == figures.acts_trend.starts.tolist()
        for trend in (figures.met_trend, figures.wait_trend, figures.both_trend)
    )


def test_a_trend_does_not_rise_only_because_the_records_began() -> None:
    exchanges = [(TODAY - 40 + k, k % 15, (k + 1) % 15) for k in range(41)]
    young = a_snapshot(members=15, exchanges=exchanges)

    values = network_figures(young, days=30).both_trend.values

    assert np.isnan(values).tolist() == [True] * 5 + [False] * 5


def test_who_joins_and_does_nothing_yet_changes_no_figure_of_the_others() -> None:
    snapshot = a_random_snapshot(7, members=50, exchanges=600, needs=80)
    columns = {
        field.name: np.append(array, array[-1])
        for field in fields(snapshot)
        if field.name.startswith("member_")
        for array in [getattr(snapshot, field.name)]
    }
    newcomer = columns | {
        "member_ids": np.append(snapshot.member_ids, 999),
        "member_kind": np.append(snapshot.member_kind, np.int8(0)),
        "member_left": np.append(snapshot.member_left, snapshot.member_joined[0]),
        "member_paused_until": np.append(snapshot.member_paused_until, snapshot.member_joined[0]),
    }

    before = network_figures(snapshot, days=90)
    after = network_figures(replace(snapshot, **newcomer), days=90)

    assert after.members == before.members + 1
    assert after.connections.without_exchange == before.connections.without_exchange + 1
    assert _person_figures(after) == _person_figures(before)
    np.testing.assert_array_equal(after.connections.x, before.connections.x)


@given(some.integers(0, 2**32))
@settings(max_examples=15, deadline=None)
def test_it_makes_no_difference_in_what_order_people_were_entered(seed: int) -> None:
    snapshot = a_random_snapshot(seed, members=30, exchanges=200, needs=20)

    one = network_figures(snapshot, days=120)
    other = network_figures(_renumbered(snapshot, seed), days=120)

    assert _person_figures(one) == _person_figures(other)


def test_the_largest_network_is_read_quickly() -> None:
    snapshot = a_random_snapshot(8, members=40_000, exchanges=400_000, needs=40_000)
    network_figures(a_random_snapshot(8, members=5, exchanges=20, needs=5), days=90)  # igraph

    started = process_time()
    network_figures(snapshot, days=90)
    taken = process_time() - started

    assert taken < 1.5


def _person_figures(figures: NetworkFigures) -> tuple[object, ...]:
    connections = figures.connections
    return (
        figures.acts,
        figures.left_out,
        figures.carrying,
        figures.direct_return,
        figures.giving.both,
        figures.giving.only_received,
        sorted(connections.acts.tolist()),
        sorted(connections.cut_off),
        connections.parts,
        connections.largest_part,
    )


def _renumbered(snapshot: NetworkSnapshot, seed: int) -> NetworkSnapshot:
    """The same network with its members in another order."""
    new_place = np.random.default_rng(seed).permutation(len(snapshot.member_ids))
    old_place = np.argsort(new_place)
    lookup = np.append(new_place, -1).astype(np.int32)
    columns = {
        name: getattr(snapshot, name)[old_place]
        for name in ("member_kind", "member_area", "member_left", "member_paused_until")
    }
    return replace(
        snapshot,
        **columns,
        exchange_giver=lookup[snapshot.exchange_giver],
        exchange_receiver=lookup[snapshot.exchange_receiver],
    )
