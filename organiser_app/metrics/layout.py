"""Where to place people in a picture of who is connected, so that it can be read and recognised.

The same people in the same ties are always placed alike, and a new tie moves little: each person
starts from a place that follows from their area and id alone, and forces pull from there. Parts
are laid out one by one and packed closely. Above `MOST_BY_FORCES` people a picture of ties is
a tangle and slow to make; then people are gathered by area instead.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from organiser_app.metrics.pairs import Ties
from organiser_app.metrics.snapshot import Floats, Ids, Ints

MOST_BY_FORCES: Final = 400
ITERATIONS: Final = 60
SPREAD: Final = 1.3
CLEARANCE: Final = 0.05
"""Least distance between two people in the finished picture, which is 2 wide."""

_GOLDEN_ANGLE: Final = np.pi * (3 - np.sqrt(5))
_DIRECTIONS: Final = 48
_GAP: Final = 0.8

Places = NDArray[np.float64]
"""(n, 2) x and y."""


def places(member_ids: Ids, area: Ints, *, ties: Ties, part: Ints) -> Places:
    """(n, 2) a place for each person, -1 to 1, given the part of the graph that each is in."""
    if not len(member_ids):
        return np.zeros((0, 2))
    if len(member_ids) > MOST_BY_FORCES:
        return fitted(_packed_as_discs(_spirals(member_ids, area), area))
    start = _start(member_ids, area)
    drawn = start.copy()
    for one in range(int(part.max()) + 1):
        inside = np.flatnonzero(part == one)
        drawn[inside] = _relaxed(drawn[inside], _ties_inside(ties, inside))
    return _cleared(fitted(_packed_closely(drawn, part, start=start)))


def fitted(drawn: Places) -> Places:
    """Centre and scale to -1 to 1, keeping shapes."""
    low, high = drawn.min(axis=0), drawn.max(axis=0)
    reach = float((high - low).max()) / 2
    centred = drawn - (low + high) / 2
    fit: Places = np.clip(centred / reach, -1, 1) if reach > 0 else centred
    return fit


def _start(member_ids: Ids, area: Ints) -> Places:
    """Neighbours begin together: areas stand around a circle, people at random by their id."""
    around = (area + 1) * _GOLDEN_ANGLE
    anchor = np.column_stack((np.cos(around), np.sin(around))) * (area >= 0)[:, None]
    start: Places = (anchor + 0.5 * scattered(member_ids)) * np.sqrt(len(member_ids))
    return start


def scattered(member_ids: Ids) -> Places:
    """(n, 2) points of the unit disc that depend on nothing but the id."""
    noise = _noise(member_ids)
    angle = 2 * np.pi * (noise >> np.uint64(32)) / 2.0**32
    radius = np.sqrt((noise & np.uint64(0xFFFFFFFF)) / 2.0**32)
    return np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))


def _noise(member_ids: Ids) -> NDArray[np.uint64]:
    """Well-mixed bits of each id (splitmix64, Steele, Lea & Flood 2014)."""
    mixed = (member_ids.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def _ties_inside(ties: Ties, inside: Ids) -> NDArray[np.int64]:
    """(k, 2) ties of one part, as positions within it."""
    within = np.isin(ties.first, inside)
    ends = np.column_stack((ties.first[within], ties.second[within]))
    numbered: NDArray[np.int64] = np.searchsorted(inside, ends)
    return numbered


def _relaxed(start: Places, ends: NDArray[np.int64]) -> Places:
    """Places whose distances come near to the steps between people, from a given start.

    Stress majorization (Gansner, Koren & North 2004), each pair weighted by 1 / steps^2. It goes
    downhill without chance, so that a small change of the ties moves the picture a little.
    """
    steps = _steps(len(start), ends)
    weight = 1 / np.square(steps, out=np.ones_like(steps), where=steps > 0)
    np.fill_diagonal(weight, 0)
    solver = np.linalg.pinv(np.diag(weight.sum(axis=1)) - weight, hermitian=True)
    placed = start
    for _ in range(ITERATIONS):
        pull = weight * steps / np.maximum(_distances(placed), 1e-9)
        placed = solver @ (pull.sum(axis=1)[:, None] * placed - pull @ placed)
    return placed


def _steps(people: int, ends: NDArray[np.int64]) -> Floats:
    """(people, people) length of the shortest way; people with common partners are closer."""
    import igraph  # slow to load

    graph = igraph.Graph(n=people, edges=ends)
    alike = np.array(graph.similarity_jaccard(pairs=ends.tolist(), loops=True))
    return np.array(graph.distances(weights=SPREAD - alike))


def _distances(drawn: Places) -> Floats:
    gap = drawn[:, None, :] - drawn[None, :, :]
    return np.hypot(gap[..., 0], gap[..., 1])


def _spirals(member_ids: Ids, area: Ints) -> Places:
    """The people of each area as the seeds of a sunflower, in an order that follows from ids."""
    order = np.lexsort((_noise(member_ids), area))
    ordered = area[order]
    position = np.arange(len(order)) - np.searchsorted(ordered, ordered)
    radius, angle = np.sqrt(position + 0.5), position * _GOLDEN_ANGLE
    drawn = np.empty((len(order), 2))
    drawn[order] = np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
    return drawn


def _packed_closely(drawn: Places, part: Ints, *, start: Places) -> Places:
    """Move each part as it is drawn: 0, the largest, in the middle, the others close around it.

    Each lies rather on the side from which its people started.
    """
    packed = _around_middle(drawn, part)
    for one in range(1, int(part.max()) + 1):
        inside, placed = part == one, part < one
        reach = float(np.hypot(*packed[inside].T).max())
        toward = start[inside].mean(axis=0)
        apart = np.full(placed.sum(), reach + _GAP)
        packed[inside] += _nearest_free(packed[placed], apart, toward=toward)
    return packed


def _packed_as_discs(drawn: Places, group: Ints) -> Places:
    """Move each group as one disc: the largest in the middle, the others close around it."""
    groups, place = np.unique(group, return_inverse=True)
    offset = _around_middle(drawn, place)
    radius = np.full(len(groups), _GAP)
    np.maximum.at(radius, place, np.hypot(*offset.T) + _GAP)
    order = np.argsort(-np.bincount(place), kind="stable")
    middle = np.zeros((len(groups), 2))
    for k in range(1, len(order)):
        placed = order[:k]
        apart = radius[placed] + radius[order[k]]
        middle[order[k]] = _nearest_free(middle[placed], apart, toward=np.zeros(2))
    packed: Places = offset + middle[place]
    return packed


def _around_middle(drawn: Places, group: Ints | Ids) -> Places:
    """Each group moved so that its middle is 0, 0."""
    sums = np.column_stack([np.bincount(group, weights=axis) for axis in drawn.T])
    moved: Places = drawn - (sums / np.bincount(group)[:, None])[group]
    return moved


def _nearest_free(middle: Places, apart: Floats, *, toward: Floats) -> Places:
    """(2,) a place that is `apart` from each middle, as near to 0, 0 as directions allow."""
    around = np.arange(_DIRECTIONS) * 2 * np.pi / _DIRECTIONS
    direction = np.column_stack((np.cos(around), np.sin(around)))
    out = _free_distance(direction, middle, apart)
    detour = 1.5 - 0.5 * (direction @ toward) / max(float(np.hypot(*toward)), 1e-9)
    nearest = int((out * detour).argmin())
    free: Places = direction[nearest] * out[nearest]
    return free


def _free_distance(direction: Places, middle: Places, apart: Floats) -> Floats:
    """(d,) how far out along each direction a disc is clear of all that lie there already.

    Behind the last disc that the direction meets, which is clear though not always the nearest.
    """
    along = direction @ middle.T
    beside = (middle**2).sum(axis=1) - along**2
    inside = np.maximum(apart**2 - beside, 0.0)
    behind: Floats = np.where(apart**2 > beside, along + np.sqrt(inside), 0.0).max(axis=1)
    return behind


def _cleared(drawn: Places) -> Places:
    """Push people apart who would hide each other, a little at a time."""
    n = len(drawn)
    clearance = min(CLEARANCE, 1 / np.sqrt(n))
    for _ in range(60):
        gap = drawn[:, None, :] - drawn[None, :, :]
        distance = _distances(drawn)
        np.fill_diagonal(distance, 2.0)
        close = distance < clearance
        if not close.any():
            break
        push = np.where(close, (clearance * 1.05 - distance) / np.maximum(distance, 1e-9), 0.0)
        drawn = drawn + 0.5 * (gap * push[..., None]).sum(axis=1)
    return fitted(drawn)
