from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from organiser_app.gui.charts import scales
from organiser_app.gui.charts.arrival import horizon, stairs
from organiser_app.gui.charts.busy import breaks, day_of
from organiser_app.gui.charts.crowd_picture import apart
from organiser_app.gui.charts.network_picture import area_colours
from organiser_app.gui.charts.people_picture import fitted
from organiser_app.gui.charts.placing import around, best_place, is_free
from organiser_app.gui.charts.scales import Scale
from organiser_app.gui.charts.spread import bubbles, cluster
from organiser_app.gui.charts.steering import Direction, nearest, next_in_order, next_mark
from organiser_app.gui.charts.waiting import shorten
from organiser_app.gui.theme import LIGHT
from organiser_app.metrics.figures import ArrivalCurve, WaitingRow
from organiser_app.metrics.snapshot import NO_ONE, Window

GRID = np.array([(x * 20.0, y * 20.0) for x in range(4) for y in range(3)])
"""Marks in four columns of three, counted downwards."""


def counts(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int32)


@pytest.mark.parametrize(
    ("direction", "expected"),
    [
        (Direction.RIGHT, 7),
        (Direction.LEFT, 1),
        (Direction.UP, 3),
        (Direction.DOWN, 5),
    ],
)
def test_an_arrow_key_leads_to_the_mark_beside(direction: Direction, expected: int) -> None:
    assert next_mark(GRID, 4, direction) == expected


def test_at_the_edge_an_arrow_key_stays() -> None:
    assert next_mark(GRID, 0, Direction.UP) == 0
    assert next_in_order(GRID, 11, 1) == 11


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(0, 300)), min_size=1, max_size=40))
def test_walking_in_order_passes_every_mark(places: list[tuple[float, float]]) -> None:
    anchors = np.array(places)
    current = next_in_order(anchors, 0, -len(anchors))
    passed = {current}
    for _ in range(len(anchors)):
        current = next_in_order(anchors, current, 1)
        passed.add(current)

    assert passed == set(range(len(anchors)))


def test_the_nearest_mark_must_be_within_reach() -> None:
    assert nearest(GRID, 21, 19, within=5) == 4
    assert nearest(GRID, 30, 30, within=5) is None
    assert nearest(np.empty((0, 2)), 0, 0, within=5) is None


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=120),
)
def test_each_person_has_a_dot_near_their_counts(people: list[tuple[int, int]]) -> None:
    given_acts = counts(*(person[0] for person in people))
    received = counts(*(person[1] for person in people))
    spots = np.column_stack((received * 30.0, given_acts * 30.0))

    dots = cluster(spots, given_acts, received, room=np.full((len(people), 2), 15.0))

    assert [list(who) for who in dots.people] == [[n] for n in range(len(people))]
    assert np.abs(dots.places - spots).max() <= 15.0


def test_people_with_the_same_counts_share_a_dot_sized_by_how_many_they_are() -> None:
    given_acts, received = counts(1, 1, 1, 1, 3), counts(2, 2, 2, 2, 0)
    spots = np.column_stack((received * 30.0, given_acts * 30.0))

    dots = bubbles(spots, given_acts, received, room=np.full((5, 2), 15.0))

    assert sorted(sorted(int(n) for n in who) for who in dots.people) == [[0, 1, 2, 3], [4]]
    large, small = sorted(dots.radii, reverse=True)
    assert large**2 / small**2 == pytest.approx(4)


@pytest.mark.parametrize(
    ("most", "expected"), [(12, Scale.EVEN), (13, Scale.ROOT), (61, Scale.LOG)]
)
def test_long_tails_are_drawn_together(most: int, expected: Scale) -> None:
    assert scales.scale_for(most) is expected


@given(st.sampled_from(Scale), st.integers(4, 5000))
def test_ticks_are_true_to_their_scale_and_never_crowded(scale: Scale, end: int) -> None:
    ticks = scales.ticks(end, scale, length=200, gap=20)

    low, high = scales.reach(end, scale)
    for place, words in ticks:
        assert place == pytest.approx(float(scales.laid(np.array([float(words)]), scale)[0]))
    pixels = [(place - low) / (high - low) * 200 for place, _ in ticks]
    assert all(b - a >= 20 - 1e-9 for a, b in pairwise(pixels))


def test_a_label_goes_where_it_hides_least_and_stays_inside() -> None:
    bounds = QRectF(0, 0, 200, 100)
    dots = np.array([(120.0, 50.0), (130.0, 50.0)])
    anchor = QPointF(100, 50)

    place = best_place(
        around(anchor, QRectF(0, 0, 60, 16), 8), points=dots, taken=[], bounds=bounds
    )

    assert bounds.contains(place)
    assert not any(place.contains(QPointF(*dot)) for dot in dots)


def test_a_label_avoids_labels_that_are_there_already() -> None:
    box, bounds = QRectF(0, 0, 60, 16), QRectF(0, 0, 300, 200)
    sides = around(QPointF(150, 100), box, 8)

    place = best_place(sides, points=np.empty((0, 2)), taken=[sides[0]], bounds=bounds)

    assert is_free(place, [sides[0]])


def test_places_fill_the_bounds_and_never_leave_them() -> None:
    bounds = QRectF(10, 20, 400, 200)

    places = fitted(np.array([-1.0, 0.0, 1.0]), np.array([-0.5, 0.2, 0.5]), bounds)

    assert places[:, 0].min() == pytest.approx(10)
    assert places[:, 0].max() == pytest.approx(410)
    assert places[:, 1].min() == pytest.approx(20)
    assert places[:, 1].max() == pytest.approx(220)


def test_one_person_alone_stands_in_the_middle() -> None:
    places = fitted(np.array([0.3]), np.array([-0.9]), QRectF(0, 0, 100, 50))

    assert places.tolist() == [[50, 25]]


def test_discs_of_areas_do_not_overlap() -> None:
    radii = np.array([30.0, 20.0, 20.0, 10.0])
    places = np.array([(100.0, 100.0), (101.0, 100.0), (100.0, 101.0), (99.0, 99.0)])

    moved = apart(places, radii, QRectF(0, 0, 400, 300))

    for one in range(4):
        for other in range(one):
            distance = np.hypot(*(moved[one] - moved[other]))
            assert distance >= radii[one] + radii[other]


def test_only_the_four_largest_areas_have_a_colour_of_their_own() -> None:
    areas = counts(*[0] * 5, *[1] * 4, *[2] * 3, *[3] * 2, 4, *[NO_ONE] * 9)

    colours = area_colours(areas, LIGHT)

    assert len({colours[area] for area in range(4)}) == 4
    assert colours[4] == colours[NO_ONE] == LIGHT.neutral


def test_eight_categories_stay_and_more_are_put_together_without_losing_a_need() -> None:
    rows = tuple(WaitingRow(n, (1, 2), ((n,), (n + 100, n + 200))) for n in range(11))

    short = shorten(rows)

    assert shorten(rows[:8]) == rows[:8]
    assert len(short) == 8
    assert sum(row.total for row in short) == sum(row.total for row in rows)
    assert sorted(need for row in short for band in row.need_ids for need in band) == sorted(
        need for row in rows for band in row.need_ids for need in band
    )


def test_the_curve_is_level_between_steps_and_cut_at_the_end() -> None:
    x, y = stairs(np.array([0.0, 2.0, 40.0]), np.array([0.0, 0.5, 0.9]), end=28)

    assert list(zip(x, y, strict=True)) == [(0, 0), (2, 0), (2, 0.5), (28, 0.5)]


@pytest.mark.parametrize(
    ("median", "last", "expected"), [(4, 80, 28), (None, 40, 42), (60, 300, 91)]
)
def test_the_axis_of_days_is_four_weeks_unless_help_takes_longer(
    median: float | None, last: float, expected: int
) -> None:
    days = np.array([0.0, last])
    values = np.array([0.0, 0.5])
    curve = ArrivalCurve(Window(0, 90), days, values, values, values, 30, 15, 0, 0, 0, 15, median)

    assert horizon(curve) == expected


@given(st.lists(st.integers(0, 60), min_size=1, max_size=365))
def test_shades_start_at_one_exchange_and_rise(days: list[int]) -> None:
    edges = breaks(counts(*days))

    assert edges[0] == 1
    assert list(edges) == sorted(set(edges))
    assert len(edges) <= len(LIGHT.heat) - 1


def test_days_are_counted_from_1970() -> None:
    assert day_of(20_779).isoformat() == "2026-11-22"
