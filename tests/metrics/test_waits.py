"""Waits in promises, read for many groups at once, and tests between groups."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from organiser_app.metrics.following import alignment, least, worst_served
from organiser_app.metrics.particulars import nothing_known
from organiser_app.metrics.snapshot import (
    CLOSED_UNMET,
    MET,
    NO_DAY,
    OPEN,
    PARTLY_MET,
    URGENT,
    Window,
)
from organiser_app.metrics.waits import (
    WAITING,
    WAS_MET,
    WAS_PARTLY_MET,
    holm,
    log_rank,
    reached,
    reached_by_group,
    waits,
)
from tests.metrics.synthetic import TODAY, Need, a_random_snapshot, a_snapshot

MONTH = Window(TODAY - 29, TODAY + 1)
PROMISES = (2, 7, 30)


def _met(after: int, asked_days_ago: int = 25) -> Need:
    return (TODAY - asked_days_ago, TODAY - asked_days_ago + after, MET)


@given(some.integers(0, 2**32), some.floats(0.1, 3))
def test_many_groups_at_once_read_what_each_reads_by_itself(seed: int, at: float) -> None:
    snapshot = a_random_snapshot(seed, members=9, exchanges=0, needs=70)
    needs = waits(snapshot, nothing_known(snapshot), Window(TODAY - 364, TODAY + 1), PROMISES)
    group = np.random.default_rng(seed).integers(-1, 4, needs.count)

    share, n = reached_by_group(
        group, needs.promises, needs.cause, groups=5, wanted=WAS_MET, at=at
    )

    for one in range(4):
        mine = group == one
        alone = reached(needs.promises[mine], needs.cause[mine], WAS_MET, at)
        assert n[one] == alone.n
        if alone.n:
            assert share[one] == pytest.approx(alone.value)
    assert np.isnan(share[4])


def test_a_wait_is_measured_by_the_promise_for_its_own_urgency() -> None:
    snapshot = a_snapshot(needs=[_met(2), _met(2), _met(0)], need_urgency=[URGENT, 1, 2])

    needs = waits(snapshot, nothing_known(snapshot), MONTH, PROMISES)

    np.testing.assert_allclose(needs.promises, [1.0, 2 / 7, 0.5 / 30])


def test_who_waits_is_known_to_wait_only_as_far_as_the_log_is_complete() -> None:
    snapshot = a_snapshot(needs=[(TODAY - 20, NO_DAY, OPEN)])

    needs = waits(snapshot, nothing_known(snapshot), MONTH, PROMISES, delay=6)

    assert (needs.days.tolist(), needs.cause.tolist()) == ([14], [WAITING])


@pytest.mark.parametrize(
    ("states", "cause", "days"),
    [
        ((MET, MET, MET), WAS_MET, 9),
        ((MET, CLOSED_UNMET, MET), WAS_PARTLY_MET, 9),
        ((MET, MET, PARTLY_MET), WAS_PARTLY_MET, 9),
        ((MET, OPEN, MET), WAITING, 25),
    ],
)
def test_a_need_in_parts_ends_when_its_last_part_does(
    states: tuple[int, ...], cause: int, days: int
) -> None:
    rows = [
        (TODAY - 25, NO_DAY if state == OPEN else TODAY - 25 + after, state)
        for state, after in zip(states, (3, 9, 1), strict=True)
    ]
    snapshot = a_snapshot(needs=rows)
    known = replace(nothing_known(snapshot), need_parent=np.array([-1, 0, 0], dtype=np.int32))

    needs = waits(snapshot, known, MONTH, PROMISES)

    assert (needs.row.tolist(), needs.cause.tolist(), needs.days.tolist()) == (
        [0],
        [cause],
        [days],
    )


def test_what_recurs_later_is_a_need_of_its_own() -> None:
    snapshot = a_snapshot(needs=[_met(1, 25), _met(1, 18)])
    known = replace(nothing_known(snapshot), need_parent=np.array([-1, 0], dtype=np.int32))

    assert waits(snapshot, known, MONTH, PROMISES).count == 2


def test_the_log_rank_test_agrees_with_a_textbook() -> None:
    # Freireich et al. 1963, 6-MP against placebo: chi-square 16.79 on 1 degree (R survdiff).
    treated = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
    time = np.array([*treated, *placebo], dtype=np.float64)
    ended = np.array([1] * 9 + [0] * 12 + [1] * 21, dtype=np.int8)
    group = np.array([1] * 21 + [0] * 21, dtype=np.int8)

    assert log_rank(time, ended, group) == pytest.approx(4.17e-5, rel=0.01)
    assert log_rank(time, ended, 1 - group) == pytest.approx(log_rank(time, ended, group))


def test_groups_alike_and_groups_without_any_end_are_not_apart() -> None:
    time, group = np.array([1.0, 1, 2, 2, 3, 3]), np.array([1, 0, 1, 0, 1, 0], dtype=np.int8)

    assert log_rank(time, np.ones(6, dtype=np.int8), group) == pytest.approx(1.0)
    assert log_rank(time, np.zeros(6, dtype=np.int8), group) == 1.0


def test_p_values_are_held_to_their_family() -> None:
    # Holm 1979: the smallest times 4, the next times 3, never falling, never above 1.
    held = holm(np.array([0.04, 0.01, 0.03, 0.9]))

    np.testing.assert_allclose(held, [0.09, 0.04, 0.09, 0.9])


def test_a_small_cell_is_not_the_worst_by_luck_alone() -> None:
    share, n = np.array([0.5, 0.55, 0.9, 0.2]), np.array([10, 200, 200, 9])

    # The tenth of luck of the small one is drawn to the middle; nine needs are too few at all.
    assert least(share, n) == 1
    assert least(share[3:], n[3:]) == -1


def test_without_ten_needs_of_a_kind_none_is_the_worst_served() -> None:
    snapshot = a_snapshot(needs=[_met(1)] * 9)

    assert worst_served(waits(snapshot, nothing_known(snapshot), MONTH, PROMISES)) is None
    assert worst_served(waits(a_snapshot(), nothing_known(a_snapshot()), MONTH, PROMISES)) is None


def test_mixes_that_have_nothing_in_common_and_mixes_alike() -> None:
    one, other = np.array([3.0, 1.0, 0.0]), np.array([0.0, 0.0, 5.0])

    assert alignment(one, other) == 0
    assert alignment(one, 4 * one) == 1
    assert np.isnan(alignment(one, 0 * one))
