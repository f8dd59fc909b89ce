"""Intervals of shares."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from organiser_app.metrics.uncertainty import share_of


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(6, 10, 0.3127, 0.8318), (30, 50, 0.4618, 0.7239), (0, 10, 0.0, 0.2775), (0, 0, 0.0, 1.0)],
)
def test_the_wilson_interval_of_a_share(count: int, n: int, low: float, high: float) -> None:
    share = share_of(count, n)

    assert (share.low, share.high) == pytest.approx((low, high), abs=5e-5)


@given(some.integers(0, 500), some.integers(0, 500))
def test_a_share_lies_in_its_interval_and_both_between_none_and_all(one: int, other: int) -> None:
    share = share_of(one, one + other)

    assert 0 <= share.low <= share.value <= share.high <= 1
