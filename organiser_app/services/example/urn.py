"""Draws members at random, group by group, many at a time."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
Real = NDArray[np.float64]
Flags = NDArray[np.bool_]
Chance = np.random.Generator

NO_ONE = -1
_TRIES = 12


@dataclass(frozen=True, slots=True)
class Urn:
    """Members lying together by group, each as likely to be drawn as its weight."""

    members: Whole
    """(k,) ascending by group."""
    edges: Real
    """(k + 1,) running sums of the weights, from 0."""
    first: Whole
    """(groups + 1,) where each group begins in `members`."""


def urn_of(group: Whole, members: Whole, weight: Real, *, groups: int) -> Urn:
    """The urn of members with a weight above 0."""
    likely = weight > 0
    group, members, weight = group[likely], members[likely], weight[likely]
    order = np.argsort(group, kind="stable")
    edges = np.concatenate(([0.0], np.cumsum(weight[order])))
    first = np.searchsorted(group[order], np.arange(groups + 1))
    return Urn(members[order], edges, first.astype(np.int64))


def draw(chance: Chance, urn: Urn, groups: Whole) -> Whole:
    """(k,) a member of each of these groups; NO_ONE from an empty group."""
    if not len(urn.members):
        return np.full(len(groups), NO_ONE, dtype=np.int64)
    begin, end = urn.first[groups], urn.first[groups + 1]
    low, high = urn.edges[begin], urn.edges[end]
    spot = low + chance.random(len(groups)) * (high - low)
    place = np.searchsorted(urn.edges, spot, side="right") - 1
    place = np.clip(place, begin, np.maximum(end - 1, begin))
    return np.where(end > begin, urn.members[np.minimum(place, len(urn.members) - 1)], NO_ONE)


def redraw(
    values: Whole, is_wrong: Callable[[Whole, Whole], Flags], again: Callable[[Whole], Whole]
) -> Whole:
    """The values with wrong ones drawn again a few times; NO_ONE where none would fit.

    `is_wrong(places, values)` judges the values at some places, `again(places)` draws new ones.
    """
    places = np.arange(len(values))
    for _ in range(_TRIES):
        places = places[is_wrong(places, values[places])]
        if not len(places):
            return values
        values[places] = again(places)
    values[places[is_wrong(places, values[places])]] = NO_ONE
    return values
