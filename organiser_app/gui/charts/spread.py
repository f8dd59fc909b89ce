"""Places dots that fall on the same spot: beside each other, or together as one larger dot.

Nothing is random: the same people are always drawn alike.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from organiser_app.metrics.snapshot import Floats, Ints

MOST_DOTS: Final = 400
"""Above this many people, those with the same counts share a dot."""

_GOLDEN_ANGLE: Final = np.pi * (3 - np.sqrt(5))
_APART: Final = 1.3
_LARGEST: Final = 17.0
_SMALLEST: Final = 1.8


@dataclass(frozen=True, slots=True)
class Dots:
    """Dots in pixels and the people behind each."""

    places: Floats
    """(d, 2) middles."""
    radii: Floats
    """(d,)"""
    people: tuple[NDArray[np.int64], ...]
    """Positions in the figures' `member_ids`, at least one a dot."""


def cluster(places: Floats, given: Ints, received: Ints, *, room: Floats) -> Dots:
    """One dot a person; people with the same counts sit together like the seeds of a sunflower.

    Args:
        places: (n, 2) the spot of each person's counts in pixels.
        given: (n,) acts given.
        received: (n,) acts received.
        room: (n, 2) half the way to the next spot in pixels; dots move closer to stay within.
    """
    count = len(places)
    radius = float(np.clip(60 / np.sqrt(max(count, 1)), 3.2, 6.0))
    spot, shared, seat = _spots(given, received)
    reach = _APART * radius * np.sqrt(seat)
    widest = _APART * radius * np.sqrt(np.maximum(shared[spot] - 1, 1))
    shrink = np.minimum(1.0, np.maximum(room - radius / 2, 1.0) / widest[:, None])
    angle = seat * _GOLDEN_ANGLE
    offsets = np.column_stack((reach * np.cos(angle), reach * np.sin(angle))) * shrink
    one_each = tuple(np.array([person]) for person in range(count))
    return Dots(places + offsets, np.full(count, radius), one_each)


def bubbles(places: Floats, given: Ints, received: Ints, *, room: Floats) -> Dots:
    """One dot for all people with the same counts, its area in proportion to how many.

    The arguments are those of `cluster`; the dots are as large as their neighbours allow.
    """
    spot, shared, _ = _spots(given, received)
    order = np.argsort(spot, kind="stable")
    ends = np.cumsum(shared)
    people = tuple(np.split(order, ends[:-1]))
    first = order[ends - shared]
    roots = np.sqrt(shared)
    fullest = shared >= shared.max() / 4
    unit = min(
        float((1.1 * room[first].min(axis=1) / roots)[fullest].min()), _LARGEST / roots.max()
    )
    radii = np.maximum(unit * roots, _SMALLEST)
    return Dots(places[first], radii, people)


def _spots(
    given: Ints, received: Ints
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """For each person the number of their spot; people per spot; for each person their seat."""
    key = given.astype(np.int64) * (int(received.max(initial=0)) + 1) + received
    _, spot, shared = np.unique(key, return_inverse=True, return_counts=True)
    order = np.argsort(spot, kind="stable")
    starts = np.cumsum(shared) - shared
    seat = np.empty_like(order)
    seat[order] = np.arange(len(order)) - starts[spot[order]]
    return spot, shared, seat
