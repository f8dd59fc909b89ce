"""Flows, the three ways and steady ties over time are counted once more, in the plainest way."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.facts import facts
from organiser_app.metrics.flows import flows
from organiser_app.metrics.headline import indicator
from organiser_app.metrics.resampling import LEAST_EQUAL_COUNT
from organiser_app.metrics.snapshot import Window
from organiser_app.metrics.ties_over_time import POINTS, ties_over_time
from organiser_app.metrics.ways import ways
from organiser_app.services.twelve import Basis
from tests.helpers.random_networks import a_random_basis
from tests.metrics.synthetic import a_snapshot

SEEDS = (2, 7, 11, 18)


@pytest.fixture(params=SEEDS)
def basis(request: pytest.FixtureRequest) -> Basis:
    return a_random_basis(request.param)


def test_each_exchange_flows_once_from_where_to_where(basis: Basis) -> None:
    snapshot = basis.snapshot
    acts = acts_in(snapshot, basis.window)
    lines = Counter(
        (snapshot.member_area[g], snapshot.exchange_category[row], snapshot.member_area[r])
        for g, r, row in zip(acts.giver, acts.receiver, acts.row, strict=True)
        if g >= 0 and r >= 0
    )

    found = flows(snapshot, acts)

    counted = zip(found.from_area, found.category, found.to_area, found.counts, strict=True)
    assert {(a, b, c): int(n) for a, b, c, n in counted} == dict(lines)
    assert found.acts == sum(lines.values())


def test_the_exchanges_of_a_line_are_those_of_its_places(basis: Basis) -> None:
    snapshot = basis.snapshot
    found = flows(snapshot, acts_in(snapshot, basis.window))
    row_of = {int(id_): row for row, id_ in enumerate(snapshot.exchange_ids)}

    for line in range(len(found.counts)):
        chosen = np.arange(len(found.counts)) == line
        for id_ in found.ids_of(chosen).tolist():
            giver = snapshot.exchange_giver[row_of[id_]]
            assert snapshot.member_area[giver] == found.from_area[line]
            assert snapshot.exchange_category[row_of[id_]] == found.category[line]


def test_of_nothing_flows_are_empty() -> None:
    found = flows(a_snapshot(), acts_in(a_snapshot(), Window(0, 9)))

    assert (found.acts, len(found.counts), len(found.people_area)) == (0, 0, 0)


def test_the_three_ways_add_up_and_are_those_of_the_indicator(basis: Basis) -> None:
    asked = basis.question()
    one = indicator("comes_round", asked)
    found = ways(asked, one)

    if found.now is None:
        assert found.needs_about == one.needs_about
        return
    assert 1 - found.now.one_way == pytest.approx(one.value)
    for bar in (found.now, found.now_at_equal, found.before_at_equal):
        if bar is not None:
            parts = (bar.straight_back, bar.round_about, bar.through_pools, bar.one_way)
            assert sum(parts) == pytest.approx(1.0)
            assert min(parts) >= 0
    assert (found.now_at_equal is None) == (found.equal_count == 0)


def test_both_periods_are_read_at_the_count_of_the_smaller(basis: Basis) -> None:
    asked = replace(basis, window=Window(basis.window.end - 180, basis.window.end)).question()
    found = ways(asked, indicator("comes_round", asked))

    assert found.equal_count == 0 or found.equal_count <= found.acts


def test_ties_over_time_are_months_apart_at_the_same_count(basis: Basis) -> None:
    found = ties_over_time(basis.question())

    if not len(found.ends):
        assert found.needs_about >= 1
        return
    assert 2 <= len(found.ends) <= POINTS
    assert set(np.diff(found.ends).tolist()) == {30}
    assert found.ends[-1] == basis.window.end - 1
    assert found.equal_count >= LEAST_EQUAL_COUNT
    assert (found.low <= found.per_person).all()
    assert (found.per_person <= found.high).all()


def test_the_same_file_always_reads_the_same(basis: Basis) -> None:
    one, other = (ties_over_time(basis.question()) for _ in range(2))

    assert one.per_person.tolist() == other.per_person.tolist()


def test_whoever_could_join_the_only_giver_gave_the_same_kind_and_is_here(basis: Basis) -> None:
    snapshot = basis.snapshot
    place = {int(id_): n for n, id_ in enumerate(snapshot.member_ids)}

    for one in facts(basis.question()).one_giver:
        gave = snapshot.exchange_giver[snapshot.exchange_category == one.category]
        assert one.acts == len(one.exchange_ids) >= 5
        assert {place[id_] for id_ in one.others} <= set(gave.tolist())
        assert all(snapshot.member_kind[place[id_]] in (0, 1) for id_ in one.others)
