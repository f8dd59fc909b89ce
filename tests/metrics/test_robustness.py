"""How long a network holds together: taken apart step by step, in the plainest way."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organiser_app.metrics.pairs import Ties, ties_of
from organiser_app.metrics.robustness import robustness, robustness_static

EDGES = some.lists(some.tuples(some.integers(0, 8), some.integers(0, 8)), max_size=25)


def _ties(edges: list[tuple[int, int]]) -> Ties:
    first, second = np.array(edges, dtype=np.int64).reshape(-1, 2).T
    return ties_of(first, second, None, people=9)


def _largest(people: set[int], ties: set[tuple[int, int]]) -> int:
    largest, left = 0, set(people)
    while left:
        part, ahead = set(), [left.pop()]
        while ahead:
            one = ahead.pop()
            part.add(one)
            near = {b if a == one else a for a, b in ties if one in (a, b)}
            ahead += [other for other in near if other in left]
            left -= near
        largest = max(largest, len(part))
    return largest


def _plainly(edges: Ties, *, anew: bool) -> float:
    ties = set(zip(edges.first.tolist(), edges.second.tolist(), strict=True))
    here, total = set(range(9)), 0
    at_first = {one: sum(one in tie for tie in ties) for one in here}
    while here:
        count = {one: sum(one in tie for tie in ties) for one in here} if anew else at_first
        one = min(here, key=lambda person: (-count[person], person))
        here.remove(one)
        ties = {tie for tie in ties if one not in tie}
        total += _largest(here, ties)
    return total / 81


@given(EDGES)
@settings(deadline=None)
def test_it_is_what_taking_people_away_one_by_one_gives(edges: list[tuple[int, int]]) -> None:
    ties = _ties(edges)

    assert robustness(ties, 9) == pytest.approx(_plainly(ties, anew=True))
    assert robustness_static(ties, 9) == pytest.approx(_plainly(ties, anew=False))


def test_nobody_holds_nothing_together() -> None:
    assert robustness(_ties([]), 0) is None
    assert robustness_static(_ties([]), 0) is None
