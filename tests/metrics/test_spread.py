"""How amounts spread over people."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from organiser_app.metrics.spread import (
    carriers_of_half,
    gini,
    gini_corrected,
    hoover,
    top_tenth_share,
)

AMOUNTS = some.lists(some.integers(0, 50), min_size=1, max_size=30).filter(any)


def _array(*amounts: float) -> np.ndarray:
    return np.array(amounts, dtype=np.float64)


@pytest.mark.parametrize(
    "measure", [gini, gini_corrected, hoover, carriers_of_half, top_tenth_share]
)
def test_nothing_cannot_be_spread(measure: object) -> None:
    assert callable(measure)
    assert measure(_array()) is None
    assert measure(_array(0, 0)) is None


def test_when_one_gives_all_the_spread_is_as_uneven_as_it_can_be() -> None:
    alone = _array(0, 0, 0, 8)

    assert gini(alone) == 0.75
    assert gini_corrected(alone) == 1
    assert hoover(alone) == 0.75
    assert carriers_of_half(alone) == 1


def test_half_is_carried_by_as_few_as_reach_it_exactly() -> None:
    assert carriers_of_half(_array(5, 1, 2, 2)) == 1
    assert carriers_of_half(_array(4, 2, 2, 2)) == 2


def test_the_top_tenth_of_a_few_is_one_person() -> None:
    assert top_tenth_share(_array(3, 1)) == 0.75
    assert top_tenth_share(_array(*[1] * 18, 5, 7)) == 0.4


@given(AMOUNTS)
def test_the_same_for_all_is_even_and_scale_does_not_matter(amounts: list[int]) -> None:
    x = _array(*amounts)

    assert gini(np.full(len(x), 3.0)) == pytest.approx(0)
    assert gini(x * 7) == pytest.approx(gini(x))
    assert hoover(x * 7) == pytest.approx(hoover(x))
    assert carriers_of_half(x) == carriers_of_half(x[::-1])
