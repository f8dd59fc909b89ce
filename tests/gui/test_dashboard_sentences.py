"""Every sentence of the dashboard is true of figures that were worked out anew, and a lie is not.

Forty random networks here; `python -m tests.metrics.sentences 500` checks as many as wanted.
"""

from functools import cache

import pytest

from tests.helpers.random_networks import a_random_basis
from tests.helpers.sentence_claims import Truth, is_true
from tests.metrics.sentences import (
    Said,
    false_sentences,
    lies,
    lies_believed,
    said_of,
    truth_of,
    worked_out,
)

NETWORKS = 40
LIED_ABOUT = 8


@cache
def said(seed: int) -> Said:
    basis = a_random_basis(seed)
    return said_of(basis, *worked_out(basis))


@cache
def truth(seed: int) -> Truth:
    return truth_of(a_random_basis(seed))


@pytest.mark.parametrize("seed", range(NETWORKS))
def test_every_sentence_is_true_of_its_own_figures(seed: int) -> None:
    assert false_sentences(said(seed), truth(seed)) == []


def test_a_number_that_is_off_and_a_word_that_is_wrong_are_found_out() -> None:
    told = 0
    for seed in range(LIED_ABOUT):
        lied, believed = lies_believed(said(seed), truth(seed))
        told += lied
        assert believed == []

    assert told > 20 * LIED_ABOUT


def test_a_sentence_that_nobody_can_check_counts_as_false() -> None:
    assert not is_true("All is well.", (), truth(1))


def test_the_networks_are_of_all_sizes_and_the_first_sentence_of_many_kinds() -> None:
    rules = {said(seed).insight.rule for seed in range(24)}

    assert len(rules) >= 4
    assert list(lies("Of 10 exchanges, 5 stay within one.")) == [
        "Of 13 exchanges, 5 stay within one.",
        "Of 10 exchanges, 8 stay within one.",
    ]
