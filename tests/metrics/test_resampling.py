"""Luck made with seeded numbers, and what chance alone gives."""

import csv

import numpy as np
import pytest

from organiser_app.metrics.load import gini_error
from organiser_app.metrics.null_model import AgainstChance, against_chance, receivers_exchanged
from organiser_app.metrics.pairs import Arcs, arcs_of, direct_return, returned
from organiser_app.metrics.resampling import (
    at_equal_count,
    bootstrap_interval,
    chance,
    groups_of,
    jackknife_error,
)
from organiser_app.metrics.snapshot import Window
from organiser_app.metrics.spread import gini
from tests.helpers.reference import reference

WINDOW = Window(100, 280)


def _direct_return(arcs: Arcs) -> float | None:
    return direct_return(arcs, returned(arcs))


def _gifts(network: str) -> tuple[np.ndarray, np.ndarray, int]:
    """The single acts of a real log without dates."""
    with reference(f"logs/{network}.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["giver"], row["receiver"], row["quantity"]) for row in csv.DictReader(file)]
    rows = [row for row in rows if row[0] != row[1]]
    people = {name: k for k, name in enumerate(sorted({n for row in rows for n in row[:2]}))}
    times = np.array([round(float(row[2])) for row in rows])
    giver, receiver = (np.repeat([people[row[side]] for row in rows], times) for side in (0, 1))
    return giver, receiver, len(people)


def test_the_same_question_has_the_same_luck_and_another_question_another() -> None:
    same = [chance("a", WINDOW, "change").random() for _ in range(2)]

    assert same[0] == same[1]
    assert chance("b", WINDOW, "change").random() != same[0]
    assert chance("a", Window(100, 281), "change").random() != same[0]


def test_at_equal_count_a_larger_log_reads_like_a_small_one() -> None:
    giver, receiver, people = _gifts("koster_leckie_gifts")

    def direct(chosen: np.ndarray) -> float:
        return _direct_return(arcs_of(giver[chosen], receiver[chosen], None, people=people)) or 0.0

    found = at_equal_count(direct, len(giver), 200, np.random.default_rng(3))

    # Published beside the log: 0.22 with 200 exchanges, 0.37 with all.
    assert found is not None
    assert found.mean == pytest.approx(0.22, abs=0.01)
    assert direct(np.arange(len(giver))) == pytest.approx(0.375, abs=0.001)
    assert 0 < found.spread < 0.05


def test_below_a_hundred_exchanges_nothing_is_charted() -> None:
    random = np.random.default_rng(1)

    assert at_equal_count(lambda _: 1.0, 99, 99, random) is None
    assert at_equal_count(lambda _: 1.0, 150, 200, random) is None


@pytest.mark.parametrize(
    ("network", "null"),
    [
        ("koster_leckie_gifts", 0.360),
        ("colombia_rich_give", 0.043),
        ("rhesus_grooming", 0.468),
        ("sheep_dominance", 0.246),
    ],
)
def test_chance_gives_what_was_published_beside_the_log(network: str, null: float) -> None:
    giver, receiver, people = _gifts(network)

    found = against_chance(
        _direct_return,
        giver,
        receiver,
        block=np.zeros(len(giver), dtype=np.int64),
        people=people,
        random=np.random.default_rng(5),
    )

    assert found is not None
    assert found.expected == pytest.approx(null, abs=0.012)
    assert found.is_far_below == (network == "sheep_dominance")


def test_exchanged_receivers_stay_in_their_block() -> None:
    random = np.random.default_rng(2)
    block = random.integers(0, 5, 200)
    receiver = np.arange(200)

    exchanged = receivers_exchanged(receiver, block, random)

    assert sorted(exchanged.tolist()) == receiver.tolist()
    assert (block[exchanged] == block).all()
    assert (exchanged != receiver).any()


def test_without_spread_nothing_is_said_against_chance() -> None:
    certain = AgainstChance(1.0, 1.0, 0.0)

    assert (certain.z, certain.normalised, certain.is_far_below) == (None, None, False)
    assert AgainstChance(0.5, 0.25, 0.1).normalised == pytest.approx(1 / 3)


def test_the_jackknife_of_a_mean_is_its_standard_error() -> None:
    x = np.random.default_rng(4).random(40)
    without = (x.sum() - x) / 39

    assert jackknife_error(without) == pytest.approx(x.std(ddof=1) / np.sqrt(40))
    assert np.isnan(jackknife_error(x[:1]))


def test_the_jackknife_of_gini_leaves_each_person_out() -> None:
    x = np.random.default_rng(6).integers(0, 9, 30).astype(float)
    without = np.array([gini(np.delete(x, one)) or 0.0 for one in range(30)])

    assert gini_error(x) == pytest.approx(jackknife_error(without))


def test_groups_are_as_large_as_one_another() -> None:
    sizes = np.bincount(groups_of(47, np.random.default_rng(7)))

    assert len(sizes) == 20
    assert sizes.max() - sizes.min() <= 1
    assert len(np.unique(groups_of(3, np.random.default_rng(7)))) == 3


def test_a_bootstrap_over_people_holds_the_mean() -> None:
    x = np.random.default_rng(8).random(60)

    low, high = bootstrap_interval(lambda drawn: float(drawn.mean()), x, np.random.default_rng(9))

    assert low < x.mean() < high
    assert high - low == pytest.approx(3.92 * x.std() / np.sqrt(60), rel=0.3)
