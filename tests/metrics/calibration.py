"""How often the test for change cries wolf, and how often it sees a change that is there.

    python -m tests.metrics.calibration [SEEDS]

prints one table for each case: the example network without any change, in periods of equal and of
double volume (twice as much happened, or half was not written down before), and with two changes
that are known. The ordinary tests run a short version.
"""

import sys
from collections import Counter
from collections.abc import Callable

from organiser_app.metrics.change import Word
from organiser_app.metrics.headline import headline
from organiser_app.metrics.indicators import IDS
from organiser_app.metrics.question import Question
from tests.metrics.still import (
    StillNetwork,
    a_still_network,
    half_written_down_before,
    with_direct_returns,
    with_two_who_carry,
)

SEEDS = 200

Words = dict[str, Counter[str]]

CASES: dict[str, Callable[[int], StillNetwork]] = {
    "no change, equal volume": a_still_network,
    "no change, double volume": lambda seed: a_still_network(seed, busier=2.0),
    "no change, half of the period before not written down": lambda seed: half_written_down_before(
        a_still_network(seed), seed
    ),
    "30 % of giving shifts to two people": lambda seed: with_two_who_carry(
        a_still_network(seed), 0.3, seed
    ),
    "25 % of acts become direct returns": lambda seed: with_direct_returns(
        a_still_network(seed), 0.25, seed
    ),
}


def words_of(network: StillNetwork, seed: int) -> dict[str, str]:
    """What is said of each indicator."""
    snapshot, particulars, window = network
    asked = Question.about(snapshot, particulars, window, network=str(seed))
    return {
        one.id: str(one.change.word) if one.change else "not compared" for one in headline(asked)
    }


def run(make: Callable[[int], StillNetwork], seeds: int, first: int = 0) -> Words:
    """How often each word is said of each indicator."""
    said: Words = {name: Counter() for name in IDS}
    for seed in range(first, first + seeds):
        for name, word in words_of(make(seed), seed).items():
            said[name][word] += 1
    return said


def show(title: str, said: Words, seeds: int) -> None:
    """Prints the table of one case."""
    out = sys.stdout.write
    out(f"\n{title} ({seeds} seeds)\n{'':28}{'moved':>10}{'perhaps':>10}{'not compared':>14}\n")
    for name, words in said.items():
        moved, perhaps = words[Word.MOVED] / seeds, words[Word.PERHAPS] / seeds
        out(f"{name:28}{moved:10.1%}{perhaps:10.1%}{words['not compared'] / seeds:14.1%}\n")


def main(seeds: int) -> None:
    """Runs every case."""
    for title, make in CASES.items():
        show(title, run(make, seeds), seeds)
        sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SEEDS)
