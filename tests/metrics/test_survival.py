"""Laws of waiting times, and a textbook table worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from organiser_app.metrics.survival import (
    LifeTable,
    cut_below,
    incidence,
    life_table,
    survival,
)

WAITS = some.lists(some.tuples(some.integers(0, 20), some.integers(0, 3)), min_size=1, max_size=60)


def _table(waits: list[tuple[int, int]], causes: int = 3) -> LifeTable:
    time, cause = np.array(waits, dtype=np.int64).T
    return life_table(time.astype(np.float64), cause, causes=causes)


def test_who_withdraws_competes_with_being_met() -> None:
    # Ten needs: 4 met at day 1, 3 withdrawn at day 2, 3 met at day 3.
    table = _table([(1, 1)] * 4 + [(2, 2)] * 3 + [(3, 1)] * 3)

    met, withdrawn = incidence(table, 1), incidence(table, 2)

    np.testing.assert_allclose(met.share, [0.4, 0.4, 0.7])
    np.testing.assert_allclose(withdrawn.share, [0, 0.3, 0.3])
    assert met.median == 3


def test_without_censoring_the_error_is_that_of_a_proportion() -> None:
    table = _table([(1, 1)] * 4 + [(2, 2)] * 3 + [(3, 1)] * 2 + [(4, 3)])

    error = incidence(table, 1).error

    np.testing.assert_allclose(error[0] ** 2, 0.4 * 0.6 / 10)
    np.testing.assert_allclose(error[2] ** 2, 0.6 * 0.4 / 10)


def test_with_one_cause_the_incidence_mirrors_the_share_that_waits() -> None:
    table = _table([(1, 1), (2, 0), (3, 1), (3, 1), (5, 0), (6, 1), (9, 0)], causes=1)

    still, met = survival(table), incidence(table, 1)

    np.testing.assert_allclose(met.share, 1 - still.share)
    np.testing.assert_allclose(met.error, still.error)


def test_the_interval_is_unknown_where_all_or_none_wait() -> None:
    curve = survival(_table([(1, 0), (2, 1), (3, 1)], causes=1))

    assert np.isnan(curve.low[[0, 2]]).all()
    assert np.isnan(curve.high[[0, 2]]).all()
    assert 0 < curve.low[1] < curve.share[1] < curve.high[1] < 1


def test_a_median_that_nobody_reached_is_none() -> None:
    table = _table([(1, 1), (2, 0), (3, 0)], causes=1)

    assert survival(table).median is None
    assert incidence(table, 1).median is None


def test_a_table_is_cut_where_too_few_are_at_risk() -> None:
    table = cut_below(_table([(day, 1) for day in range(8)]), 5)

    assert table.time.tolist() == [0, 1, 2, 3]


@given(WAITS)
def test_what_ended_in_each_way_and_what_waits_make_up_the_whole(
    waits: list[tuple[int, int]],
) -> None:
    table = _table(waits)

    parts = [incidence(table, cause).share for cause in (1, 2, 3)]

    np.testing.assert_allclose(sum(parts) + survival(table).share, 1)
    for part in parts:
        assert (np.diff(part) >= 0).all()


@given(WAITS)
def test_counting_the_withdrawn_as_censored_overstates_what_is_met(
    waits: list[tuple[int, int]],
) -> None:
    honest = incidence(_table(waits), 1).share
    rosy = 1 - survival(_table([(wait, int(cause == 1)) for wait, cause in waits], 1)).share

    assert (honest <= rosy + 1e-12).all()


def test_the_delta_method_agrees_with_the_sum_written_out() -> None:
    rng = np.random.default_rng(3)
    waits = list(
        zip(rng.integers(1, 15, 80).tolist(), rng.integers(0, 4, 80).tolist(), strict=True)
    )
    table = _table(waits)
    share, left = incidence(table, 1).share, survival(table).share

    written_out = []
    for t in range(len(table.time)):
        total = 0.0
        for u in range(t + 1):
            n, d, met = table.at_risk[u], table.events[u].sum(), table.events[u, 0]
            before, rise = (left[u - 1] if u else 1.0), share[t] - share[u]
            total += rise**2 * d / (n * (n - d)) if n > d else 0.0
            total += before**2 * met * (n - met) / n**3 - 2 * rise * before * met / n**2
        written_out.append(total)

    assert incidence(table, 1).error == pytest.approx(np.sqrt(written_out))
