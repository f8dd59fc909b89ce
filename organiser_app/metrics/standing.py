"""How a network stands and what one person holds: for the picture's invitations and for what-ifs.

Nothing here measures a person. It says where a second pair of hands would help.
"""

from dataclasses import dataclass

import numpy as np

from organiser_app.metrics.acts import Acts
from organiser_app.metrics.cells import Cells
from organiser_app.metrics.cover import Cover
from organiser_app.metrics.moment import Moment
from organiser_app.metrics.pairs import Ties
from organiser_app.metrics.robustness import (
    RECALCULATED_UP_TO,
    robustness,
    robustness_static,
)
from organiser_app.metrics.snapshot import NO_ONE, Ids, NetworkSnapshot

PEOPLE_FOR_ROBUSTNESS = 30


@dataclass(frozen=True, slots=True)
class Standing:
    """The figures that are set side by side."""

    people: int
    """With a tie in the window."""
    largest_part: int
    parts: int
    cells: int
    """Kinds of help in places with at least 5 acts."""
    covered: int
    """Of these, with at least 3 regular givers."""
    single: int
    """With one."""
    uncovered: int
    """With none."""
    robustness: float | None
    """0 to 0.5; None for fewer than 30 people."""


@dataclass(frozen=True, slots=True)
class Joining:
    """Somebody who alone joins others to the rest, and what they do for them."""

    member: int
    """Position in the snapshot."""
    joined: Ids
    """Ids of the people who would be apart, ascending."""
    category: int
    """The kind of help that they give them most often, or NO_ONE."""
    area: int
    """Where most of those people are, or NO_ONE."""


@dataclass(frozen=True, slots=True)
class Alone:
    """A kind of help in a place that one person alone gives regularly."""

    member: int
    category: int
    area: int


def standing(at: Moment, covered: Cover) -> Standing:
    """The figures of one moment."""
    figures = at.connections
    return Standing(
        people=at.people,
        largest_part=figures.largest_part,
        parts=figures.parts,
        cells=len(covered.cell),
        covered=covered.covered,
        single=len(covered.single),
        uncovered=int((covered.regulars == 0).sum()),
        robustness=_robustness(at),
    )


def _robustness(at: Moment) -> float | None:
    if at.people < PEOPLE_FOR_ROBUSTNESS:
        return None
    figures = at.connections
    ties = Ties(
        figures.from_index.astype(np.int64),
        figures.to_index.astype(np.int64),
        figures.acts.astype(np.float64),
    )
    how = robustness if at.people <= RECALCULATED_UP_TO else robustness_static
    return how(ties, at.people)


def people_apart(now: Moment, then: Moment, absent: Ids) -> Ids:
    """Ids of who is joined to most now and would not be; without those who rest (ids)."""
    joined = now.connections.member_ids[now.largest]
    still = then.connections.member_ids[then.largest]
    apart: Ids = np.setdiff1d(np.setdiff1d(joined, still), absent)
    return apart


def areas_apart(now: Moment, then: Moment, absent: Ids) -> tuple[int, ...]:
    """Areas with people in the large part now, of whom nobody would be; ascending."""
    staying = ~np.isin(now.connections.member_ids, absent)
    joined = np.unique(now.connections.area[now.largest & staying])
    still = np.unique(then.connections.area[then.largest])
    return tuple(
        int(area) for area in np.setdiff1d(joined, still, assume_unique=True) if area != NO_ONE
    )


def joining(snapshot: NetworkSnapshot, acts: Acts, at: Moment, *, most: int) -> list[Joining]:
    """Those who join others to the rest, who join most first."""
    import igraph  # slow to load

    figures = at.connections
    edges = np.column_stack((figures.from_index, figures.to_index))
    graph = igraph.Graph(n=at.people, edges=edges)
    found = []
    for bridge in figures.bridges[:most]:
        left = graph.copy()
        left.delete_edges(left.incident(bridge))
        part = np.asarray(left.connected_components().membership)
        mine = np.isin(part, part[graph.neighbors(bridge)])
        sizes = np.bincount(part[mine])
        apart = mine & (part != sizes.argmax())
        apart[bridge] = False
        ids = figures.member_ids[apart]
        member = int(np.searchsorted(snapshot.member_ids, figures.member_ids[bridge]))
        helped = np.searchsorted(snapshot.member_ids, ids)
        to_them = (acts.giver == member) & np.isin(acts.receiver, helped)
        given = to_them if to_them.any() else acts.giver == member
        found.append(
            Joining(
                member,
                ids,
                category=_commonest(snapshot.exchange_category[acts.row[given]]),
                area=_commonest(figures.area[apart]),
            )
        )
    return found


def alone(snapshot: NetworkSnapshot, covered: Cover) -> list[Alone]:
    """Kinds of help that one person alone gives regularly, in the order of kinds and places."""
    names = Cells.of(snapshot)
    return [
        Alone(int(covered.only[place]), *names.name(int(covered.cell[place])))
        for place in covered.single.tolist()
    ]


def _commonest(values: np.ndarray) -> int:
    known = values[values != NO_ONE]
    return int(np.bincount(known).argmax()) if len(known) else NO_ONE
