"""Runs two things in turns and prints how they compare."""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Result:
    """One row of the table."""

    name: str
    seconds: float
    against: str
    against_seconds: float
    goal: float

    @property
    def ratio(self) -> float:
        """How many times as long."""
        return self.seconds / self.against_seconds if self.against_seconds else float("inf")

    @property
    def is_within(self) -> bool:
        """Whether the goal is reached."""
        return self.ratio <= self.goal


def compare(
    name: str,
    work: Work,
    against: str,
    other: Work,
    *,
    goal: float,
    rounds: int = 5,
    times: int = 1,
    clock: Callable[[], float] = time.process_time,
) -> Result:
    """Runs both in turns, `times` each per round, and takes medians per single run."""
    here: list[float] = []
    there: list[float] = []
    for _ in range(rounds):
        for one, kept in ((work, here), (other, there)):
            start = clock()
            for _ in range(times):
                one()
            kept.append((clock() - start) / times)
    return Result(name, statistics.median(here), against, statistics.median(there), goal)


def show(results: list[Result]) -> None:
    """Prints the table."""
    out = sys.stdout.write
    out(f"\n{'what':52} {'ms':>10} {'against':34} {'ms':>10} {'ratio':>7} {'goal':>6}\n")
    for row in results:
        mark = "" if row.is_within else "  falls short"
        out(
            f"{row.name:52} {row.seconds * 1000:10.2f} {row.against:34} "
            f"{row.against_seconds * 1000:10.2f} {row.ratio:7.2f} {row.goal:6.2f}{mark}\n"
        )
