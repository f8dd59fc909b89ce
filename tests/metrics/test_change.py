"""Whether something changed: what a shuffle keeps, and how often it cries wolf."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from organiser_app.metrics.change import Change, Events, Measure, Word, by, changes
from organiser_app.metrics.headline import changes_of
from organiser_app.metrics.indicators import Indicator, State
from organiser_app.metrics.question import Question
from organiser_app.metrics.resampling import shuffles, weeks_of
from tests.metrics.calibration import run
from tests.metrics.still import a_still_network, with_direct_returns, with_two_who_carry


def _share(flags: np.ndarray) -> Measure:
    return Measure(lambda chosen, _: float(flags[chosen["acts"]].mean()), by(0.1))


def _tested(flags: list[int], *, before: int, a_week: int = 5) -> Change | None:
    week = (np.arange(len(flags)) - before) // a_week
    random = np.random.default_rng(1)
    events = {"acts": Events(week, before)}
    return changes(events, {"share": _share(np.array(flags, float))}, random)["share"]


@given(some.integers(0, 2**32), some.lists(some.integers(-9, 9), max_size=60), some.data())
def test_a_shuffle_keeps_sizes_and_leaves_no_week_in_both_periods_but_one(
    seed: int, weeks: list[int], data: some.DataObject
) -> None:
    before = data.draw(some.integers(0, len(weeks)))
    distinct, week = np.unique(np.array(weeks, dtype=np.int64), return_inverse=True)
    (shuffle,) = shuffles(len(distinct), np.random.default_rng(seed), 1)

    for first, rest in (shuffle.split(week, before), shuffle.laid(week, before)):
        assert len(first) == before
        assert sorted([*first.tolist(), *rest.tolist()]) == list(range(len(weeks)))
        assert len(set(week[first].tolist()) & set(week[rest].tolist())) <= 1


def test_no_week_lies_on_both_sides_of_the_boundary() -> None:
    day = np.arange(80, 121, dtype=np.int32)

    week = weeks_of(day, 100)

    assert (week[day < 100] < 0).all()
    assert (week[day >= 100] >= 0).all()
    assert np.bincount(week + 3).tolist() == [6, 7, 7, 7, 7, 7]


def test_a_large_change_has_moved_and_none_has_not() -> None:
    moved = _tested([0, 0, 0, 0, 1] * 20 + [1, 1, 1, 0, 1] * 20, before=100)
    still = _tested([0, 1, 0, 0, 1] * 40, before=100)

    assert moved is not None
    assert still is not None
    assert (moved.word, still.word) == (Word.MOVED, Word.NO_CLEAR)
    assert moved.shift == pytest.approx(0.6, abs=0.05)
    assert moved.p == 1 / 200
    assert (moved.before, moved.now) == (pytest.approx(0.2), pytest.approx(0.8))


def test_a_sure_change_that_is_too_small_to_matter_is_not_called_one() -> None:
    found = _tested([0] * 500 + [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] * 38, before=500)

    assert found is not None
    assert (found.p, found.word) == (1 / 200, Word.NO_CLEAR)


def test_one_busy_week_is_no_change() -> None:
    # Single exchanges exchanged would call this sure: one week alone makes the difference.
    calm = [0] * 100
    found = _tested([*calm, *[0] * 75, *[1] * 25], before=100, a_week=25)

    assert found is not None
    assert found.word is Word.NO_CLEAR


def test_too_few_weeks_say_nothing() -> None:
    assert _tested([0] * 15 + [1] * 15, before=15) is None


def test_what_was_not_known_before_is_not_compared() -> None:
    snapshot, particulars, window = a_still_network(1)
    young = Question.about(snapshot, particulars, type(window)(window.end - 900, window.end))

    shown = {"comes_round": Indicator("comes_round", State.SHOWN, 900, 0.4)}

    assert changes_of(young, shown) == {}


@pytest.mark.parametrize("busier", [1.0, 2.0])
def test_where_nothing_changed_hardly_anything_is_said_to_have_moved(busier: float) -> None:
    seeds = 6
    said = run(lambda seed: a_still_network(seed, busier=busier), seeds, first=1000)

    moved = sum(words[Word.MOVED] for words in said.values())

    # Of 72 answers, 3 % are 2; more than 6 come once in some hundred times.
    assert moved <= 6


def test_a_change_that_is_there_is_seen() -> None:
    seeds = 4
    carried = run(lambda seed: with_two_who_carry(a_still_network(seed), 0.3, seed), seeds)
    returns = run(lambda seed: with_direct_returns(a_still_network(seed), 0.25, seed), seeds)

    assert carried["carried_by_few"][Word.MOVED] >= 3
    assert returns["comes_round"][Word.MOVED] >= 3
