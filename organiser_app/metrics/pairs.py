"""Who gave to whom, as weighted arcs, and what flows straight back along them.

Direct return has no good direction: the surest way to raise it would be to stop helping people
who cannot return. Shares of different volumes must not be compared (metrics depend on volume).
"""

from dataclasses import dataclass

import numpy as np

from organiser_app.metrics.snapshot import Floats, Ids, Ints


@dataclass(frozen=True, slots=True)
class Arcs:
    """The k distinct arcs of a log without self-pairs, ascending by giver, then receiver."""

    people: int
    """How many positions there are, also those without an arc."""
    giver: Ids
    """(k,) position, 0 to `people` - 1."""
    receiver: Ids
    """(k,)"""
    weight: Floats
    """(k,) above 0."""

    @property
    def total(self) -> float:
        """W, the weight of all arcs."""
        return float(self.weight.sum())


@dataclass(frozen=True, slots=True)
class Ties:
    """The t undirected ties of a log, ascending by first, then second."""

    first: Ids
    """(t,) the smaller position of the two."""
    second: Ids
    """(t,)"""
    weight: Floats
    """(t,) both ways together."""


def arcs_of(
    giver: Ints | Ids, receiver: Ints | Ids, weight: Floats | None, *, people: int
) -> Arcs:
    """Add up a log by giver and receiver; self-pairs, unknown parties and zeros are dropped.

    `weight` counts by its size, whatever its sign, and as one act where it is not a number;
    None counts acts.
    """
    named = (giver != receiver) & (giver >= 0) & (receiver >= 0)
    keys = giver[named].astype(np.int64) * people + receiver[named]
    if weight is None:
        distinct, counts = np.unique(keys, return_counts=True)
        sums = counts.astype(np.float64)
    else:
        size = np.abs(np.nan_to_num(weight[named], nan=1.0))
        distinct, place = np.unique(keys[size > 0], return_inverse=True)
        sums = _added_up(place, size[size > 0], length=len(distinct))
    return Arcs(people, distinct // max(people, 1), distinct % max(people, 1), sums)


def ties_of(
    giver: Ints | Ids, receiver: Ints | Ids, weight: Floats | None, *, people: int
) -> Ties:
    """Add up a log by pair, whichever way help went; as `arcs_of` otherwise."""
    smaller, larger = np.minimum(giver, receiver), np.maximum(giver, receiver)
    pairs = arcs_of(smaller, larger, weight, people=people)
    return Ties(pairs.giver, pairs.receiver, pairs.weight)


def people_in(arcs: Arcs) -> Ids:
    """Positions that have an arc, ascending."""
    has_arc = np.zeros(arcs.people, dtype=np.bool_)
    has_arc[arcs.giver] = has_arc[arcs.receiver] = True
    return np.flatnonzero(has_arc)


def returned(arcs: Arcs) -> Floats:
    """(k,) weight of each arc's reverse; 0 where nothing came back."""
    if not len(arcs.weight):
        return np.zeros(0)
    keys = arcs.giver * arcs.people + arcs.receiver
    reverse = arcs.receiver * arcs.people + arcs.giver
    place = np.minimum(np.searchsorted(keys, reverse), len(keys) - 1)
    return np.where(keys[place] == reverse, arcs.weight[place], 0.0)


def direct_return(arcs: Arcs, back: Floats) -> float | None:
    """r_w = sum min(w_ij, w_ji) / W, 0 to 1 (Squartini et al. 2013, Sci Rep 3:2729).

    `back` here and below: what `returned` gave for these arcs.
    """
    if arcs.total == 0:
        return None
    return float(np.minimum(arcs.weight, back).sum()) / arcs.total


def binary_reciprocity(back: Floats) -> float | None:
    """Share of arcs whose reverse exists, 0 to 1."""
    return float((back > 0).mean()) if len(back) else None


def dyad_census(back: Floats, people: int) -> tuple[int, int, int]:
    """How many pairs gave to one another, one way only, and not at all (Holland & Leinhardt 1970).

    `people`: how many there are to make pairs of, also those without an arc.
    """
    mutual = int((back > 0).sum()) // 2
    one_way = len(back) - 2 * mutual
    return mutual, one_way, people * (people - 1) // 2 - mutual - one_way


def rho(arcs: Arcs, back: Floats) -> float | None:
    """(r - a) / (1 - a) with density a, up to 1 (Garlaschelli & Loffredo 2004, eq. 4).

    Over the people who have an arc; None where everyone gave to everyone, or nobody did.
    """
    people = len(people_in(arcs))
    links, possible = len(arcs.weight), people * (people - 1)
    reciprocity = binary_reciprocity(back)
    if reciprocity is None or links == possible:
        return None
    density = links / possible
    return (reciprocity - density) / (1 - density)


def given(arcs: Arcs) -> Floats:
    """(people,) what each gave."""
    return _added_up(arcs.giver, arcs.weight, length=arcs.people)


def received(arcs: Arcs) -> Floats:
    """(people,) what each received."""
    return _added_up(arcs.receiver, arcs.weight, length=arcs.people)


def balanced_share(arcs: Arcs) -> float | None:
    """B = sum min(given, received) / W, 0 to 1: no circle of help can hold more than this."""
    if arcs.total == 0:
        return None
    return float(np.minimum(given(arcs), received(arcs)).sum()) / arcs.total


def _added_up(place: Ids, weight: Floats, *, length: int) -> Floats:
    return np.bincount(place, weights=weight, minlength=length).astype(np.float64, copy=False)
