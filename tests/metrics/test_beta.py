"""The beta distribution against what is known in closed form."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from organiser_app.metrics.beta import beta_below, beta_quantile


@given(some.floats(0, 1), some.floats(0.5, 300))
def test_with_one_side_of_one_it_is_a_power(x: float, a: float) -> None:
    assert beta_below(x, a, 1) == pytest.approx(x**a, abs=1e-12)
    assert beta_below(x, 1, a) == pytest.approx(1 - (1 - x) ** a, abs=1e-12)


@given(some.floats(0, 1), some.integers(1, 40), some.integers(1, 40))
def test_it_is_the_tail_of_a_binomial(x: float, a: int, b: int) -> None:
    from math import comb

    n = a + b - 1
    tail = sum(comb(n, k) * x**k * (1 - x) ** (n - k) for k in range(a, n + 1))

    assert beta_below(x, a, b) == pytest.approx(tail, abs=1e-10)


@given(some.floats(0.001, 0.999), some.floats(0.5, 2000), some.floats(0.5, 2000))
def test_the_quantile_undoes_it(p: float, a: float, b: float) -> None:
    assert beta_below(beta_quantile(p, a, b), a, b) == pytest.approx(p, abs=1e-8)
