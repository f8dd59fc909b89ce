"""What holds the network together: its parts, its cores, and who joins what would come apart.

A person with few ties may join two parts; it says nothing about their worth, only where a second
tie would help. igraph is imported inside the functions: it is slow to load.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from organiser_app.metrics.pairs import Arcs, Ties
from organiser_app.metrics.snapshot import Ids, Ints


@dataclass(frozen=True, slots=True)
class Cohesion:
    """The parts of an undirected graph, and the b positions whose absence would break one up."""

    part: Ints
    """(people,) number of the part that each is in, 0 the largest."""
    points: Ids
    """(b,) articulation points, ascending."""
    cut_off: Ints
    """(b,) people, without the point itself, outside the largest piece that its part leaves."""


def largest_circle(arcs: Arcs) -> int:
    """People in the largest set within which help can reach everyone from everyone.

    The largest strongly connected component; 0 for no arcs.
    """
    import igraph  # slow to load

    if not len(arcs.weight):
        return 0
    ends = np.column_stack((arcs.giver, arcs.receiver))
    graph = igraph.Graph(n=arcs.people, edges=ends, directed=True)
    return int(max(graph.connected_components(mode="strong").sizes()))


def largest_core_number(ties: Ties, people: int) -> int:
    """The largest k for which some people each have k ties among themselves; 0 for no ties."""
    if not len(ties.first):
        return 0
    return int(max(_graph(ties, people).coreness()))


def articulation_points(ties: Ties, people: int) -> int:
    """How many positions there are whose absence would break up the part they are in."""
    return len(_graph(ties, people).articulation_points())


def cohesion(ties: Ties, people: int) -> Cohesion:
    """Parts, articulation points and what each would cut off, in one pass over the graph."""
    graph = _graph(ties, people)
    membership = np.asarray(graph.connected_components().membership, dtype=np.int64)
    blocks, points = graph.biconnected_components(return_articulation_points=True)
    lost = _cut_off([list(block) for block in blocks], set(points))
    ordered = sorted(lost)
    return Cohesion(
        part=_largest_first(membership),
        points=np.array(ordered, dtype=np.int64),
        cut_off=np.array([lost[point] for point in ordered], dtype=np.int32),
    )


def _graph(ties: Ties, people: int) -> Any:
    import igraph  # slow to load

    return igraph.Graph(n=people, edges=np.column_stack((ties.first, ties.second)))


def _largest_first(membership: Ids) -> Ints:
    sizes = np.bincount(membership)
    number = np.empty(len(sizes), dtype=np.int32)
    number[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes), dtype=np.int32)
    return number[membership]


def _cut_off(blocks: list[list[int]], points: set[int]) -> dict[int, int]:
    """People whom the absence of each point would part from the largest piece left behind.

    Blocks and points form a tree: without a point, each of its neighbours in the tree keeps a
    piece together, and below the point that piece is a branch.
    """
    inside = [[member for member in block if member in points] for block in blocks]
    blocks_of: dict[int, list[int]] = {point: [] for point in points}
    for number, members in enumerate(inside):
        for member in members:
            blocks_of[member].append(number)
    size = [len(block) - len(members) for block, members in zip(blocks, inside, strict=True)]
    lost: dict[int, int] = {}
    seen = [False] * len(blocks)
    for root in range(len(blocks)):
        if seen[root] or not inside[root]:
            continue
        steps = _walk(root, inside, blocks_of, seen)
        pieces = _branches(steps, size)
        whole = size[root]
        for _, point, _ in steps:
            branches = pieces[point]
            above = whole - 1 - sum(branches)
            lost[point] = whole - 1 - max(above, *branches)
    return lost


def _walk(
    root: int, inside: list[list[int]], blocks_of: dict[int, list[int]], seen: list[bool]
) -> list[tuple[int, int, list[int]]]:
    """From a block downwards: (block above, point, blocks below), each point once."""
    steps = []
    seen[root] = True
    waiting = [root]
    while waiting:
        block = waiting.pop()
        for point in inside[block]:
            below = [other for other in blocks_of[point] if not seen[other]]
            if not below:
                continue
            for other in below:
                seen[other] = True
            steps.append((block, point, below))
            waiting.extend(below)
    return steps


def _branches(steps: list[tuple[int, int, list[int]]], size: list[int]) -> dict[int, list[int]]:
    """People in each branch below each point; adds up `size` of every block to that of its tree."""
    pieces = {}
    for above, point, below in reversed(steps):
        pieces[point] = [size[block] for block in below]
        size[above] += 1 + sum(pieces[point])
    return pieces
