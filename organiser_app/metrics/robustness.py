"""How long a network holds together when those with the most ties step back one after the other.

For the advanced page only: of a sparse young log it is always low, whoever is in it.
"""

from typing import Final

import numpy as np

from organiser_app.metrics.pairs import Ties
from organiser_app.metrics.snapshot import Ids

RECALCULATED_UP_TO: Final = 5_000
"""People above whom ties are counted once only: counting them anew each time takes n^2 steps."""


def robustness(ties: Ties, people: int) -> float | None:
    """R = (1/N) sum over Q of s(Q), 0 to 0.5 (Schneider et al. 2011, PNAS 108:3838).

    s(Q) is the share of all people who are in the largest part when Q are gone, the one with the
    most ties left first, ties by the lowest position. None for nobody.
    """
    if people == 0:
        return None
    gone = _order(ties, people, anew=True)
    return _largest_parts(ties, gone) / people**2


def robustness_static(ties: Ties, people: int) -> float | None:
    """The same with ties counted once at the start: another, larger number; say which it is."""
    if people == 0:
        return None
    return _largest_parts(ties, _order(ties, people, anew=False)) / people**2


def _order(ties: Ties, people: int, *, anew: bool) -> Ids:
    """Positions in the order in which they step back."""
    ends = np.concatenate((ties.first, ties.second))
    count = np.bincount(ends, minlength=people).astype(np.int64)
    if not anew:
        return np.argsort(-count, kind="stable")
    others = np.concatenate((ties.second, ties.first))[np.argsort(ends, kind="stable")]
    start = np.concatenate(([0], np.cumsum(count)))
    gone = np.zeros(people, dtype=np.int64)
    for step in range(people):
        one = int(count.argmax())
        gone[step] = one
        count[others[start[one] : start[one + 1]]] -= 1
        # Whoever is gone has lost more than anybody has: never the largest again.
        count[one] = np.iinfo(np.int64).min // 2
    return gone


def _largest_parts(ties: Ties, gone: Ids) -> int:
    """Sum of the largest part's size after each departure, by putting people back in reverse."""
    people = len(gone)
    when = np.empty(people, dtype=np.int64)
    when[gone] = np.arange(people)
    # A tie holds as long as both are there: it comes back with the one who left first.
    holds_until = np.minimum(when[ties.first], when[ties.second])
    by_time = np.argsort(-holds_until, kind="stable")
    first, second = ties.first[by_time].tolist(), ties.second[by_time].tolist()
    until = holds_until[by_time].tolist()
    root, size = list(range(people)), [1] * people
    largest, total, tie = 0, 0, 0
    for back in range(people - 1, 0, -1):
        largest = max(largest, 1)
        while tie < len(until) and until[tie] >= back:
            largest = max(largest, _join(root, size, first[tie], second[tie]))
            tie += 1
        total += largest
    return total


def _join(root: list[int], size: list[int], one: int, other: int) -> int:
    """Join the parts of two people, and say how large the joined part is."""
    a, b = _root(root, one), _root(root, other)
    if a == b:
        return size[a]
    if size[a] < size[b]:
        a, b = b, a
    root[b] = a
    size[a] += size[b]
    return size[a]


def _root(root: list[int], one: int) -> int:
    while root[one] != one:
        root[one] = root[root[one]]
        one = root[one]
    return one
