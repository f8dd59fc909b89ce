"""What is still waiting and how soon help arrives."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organiser_app.metrics.meeting import (
    arrival,
    arrival_curve,
    cohort,
    needs_met,
    overdue,
    waiting,
)
from organiser_app.metrics.snapshot import (
    CLOSED_UNMET,
    MATCHED,
    MET,
    NO_DAY,
    NO_ONE,
    OPEN,
    PARTLY_MET,
    URGENT,
    WHENEVER,
    WITHDRAWN,
    Window,
)
from tests.metrics.synthetic import TODAY, Need, a_random_snapshot, a_snapshot

MONTH = Window(TODAY - 29, TODAY + 1)


def _open(age: int, state: int = OPEN) -> Need:
    return (TODAY - age, NO_DAY, state)


def _met(asked_days_ago: int, after: int) -> Need:
    return (TODAY - asked_days_ago, TODAY - asked_days_ago + after, MET)


def test_open_needs_stand_in_the_band_of_their_age_with_the_longest_wait_first() -> None:
    snapshot = a_snapshot(needs=[_open(age) for age in (0, 2, 3, 6, 7, 13, 14, 90)])

    (row,) = waiting(snapshot).rows

    assert row.counts == (2, 2, 2, 2)
    assert row.need_ids == ((2, 1), (4, 3), (6, 5), (8, 7))
    assert waiting(snapshot).longest_days == 90


def test_the_fullest_category_comes_first_and_unknown_ones_are_a_row_too() -> None:
    snapshot = a_snapshot(
        needs=[_open(1), _open(2), _open(3, MATCHED), _met(9, 1)], need_category=[1, NO_ONE, 1, 0]
    )

    found = waiting(snapshot)

    assert [(row.category, row.total) for row in found.rows] == [(1, 2), (NO_ONE, 1)]
    assert found.total == 3


def test_only_open_urgent_needs_older_than_promised_are_overdue() -> None:
    snapshot = a_snapshot(
        needs=[_open(3), _open(2), _open(9), _open(40), _met(9, 5)],
        need_urgency=[URGENT, URGENT, URGENT, WHENEVER, URGENT],
    )

    assert waiting(snapshot, (2, 7, 30)).overdue_urgent == (3, 1)
    assert waiting(snapshot, (8, 7, 30)).overdue_urgent == (3,)
    assert overdue(snapshot, WHENEVER, promise=30) == (4,)


@given(some.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_the_rows_hold_every_open_need_once(seed: int) -> None:
    snapshot = a_random_snapshot(seed, members=10, exchanges=0, needs=60)

    found = waiting(snapshot)

    held = [one for row in found.rows for band in row.need_ids for one in band]
    is_open = np.isin(snapshot.need_state, (OPEN, MATCHED))
    assert sorted(held) == snapshot.need_ids[is_open].tolist()
    assert sum(row.total for row in found.rows) == found.total == len(held)


def test_needs_met_counts_all_that_were_asked_in_the_window() -> None:
    needs = [
        _met(40, 2),
        _met(20, 2),
        _met(0, 0),
        _open(5),
        (TODAY - 8, TODAY, WITHDRAWN),
        (TODAY - 8, TODAY, PARTLY_MET),
        (TODAY - 8, TODAY - 1, CLOSED_UNMET),
    ]

    share = needs_met(cohort(a_snapshot(needs=needs), MONTH))

    assert (share.count, share.n) == (2, 6)


def test_a_past_window_reads_as_it_did_on_its_last_day() -> None:
    snapshot = a_snapshot(needs=[_met(40, 5), _met(40, 30)])

    share = needs_met(cohort(snapshot, MONTH.before()))

    assert (share.count, share.n) == (1, 2)


def test_nineteen_needs_are_too_few_for_a_curve_and_one_more_would_do() -> None:
    nineteen = [_met(20, day % 5) for day in range(19)]
    empty = cohort(a_snapshot(), MONTH)

    short = arrival(cohort(a_snapshot(needs=nineteen), MONTH), empty)
    enough = arrival(cohort(a_snapshot(needs=[*nineteen, _open(3)]), MONTH), empty)

    assert (short.now, short.needs_about) == (None, 1)
    assert enough.now is not None
    assert (enough.now.n, enough.needs_about, enough.before) == (20, 0, None)


def test_the_curve_starts_at_nothing_and_a_same_day_need_takes_half_a_day() -> None:
    curve = arrival_curve(cohort(a_snapshot(needs=[_met(20, 0)] * 5 + [_met(20, 4)] * 15), MONTH))

    assert curve is not None
    assert curve.days.tolist() == [0, 0.5, 4]
    np.testing.assert_allclose(curve.met, [0, 0.25, 1])
    assert curve.median_days == 4
    assert curve.met_by(0.4) == 0
    assert curve.met_by(3) == 0.25


def test_the_curve_ends_where_fewer_than_five_still_waited() -> None:
    needs = [_met(25, day) for day in range(1, 21)]

    curve = arrival_curve(cohort(a_snapshot(needs=needs), MONTH))

    assert curve is not None
    assert curve.days[-1] == 16


def test_a_need_that_nobody_met_is_not_called_met_when_it_was_withdrawn() -> None:
    withdrawn = [(TODAY - 20, TODAY - 19, WITHDRAWN)] * 10
    needs = withdrawn + [_met(20, 2)] * 10

    curve = arrival_curve(cohort(a_snapshot(needs=needs), MONTH))

    assert curve is not None
    assert curve.met[-1] == pytest.approx(0.5)
    assert (curve.met_count, curve.withdrawn_count) == (10, 10)


@given(some.integers(0, 2**32))
@settings(max_examples=30, deadline=None)
def test_every_curve_rises_inside_its_band_and_accounts_for_every_need(seed: int) -> None:
    curve = arrival_curve(
        cohort(a_random_snapshot(seed, members=10, exchanges=0, needs=200), MONTH)
    )

    if curve is None:
        return
    ended = curve.met_count + curve.partly_count + curve.withdrawn_count + curve.unmet_count
    assert ended + curve.open_count == curve.n
    assert (np.diff(curve.met) >= 0).all()
    assert (curve.low >= 0).all()
    assert (curve.low <= curve.met).all()
    assert (curve.met <= curve.high).all()
    assert (curve.high <= 1).all()
