"""Where each person stands in a picture by name, keeping everybody where they stood before."""

from typing import Final

import numpy as np

from organiser_app.metrics.layout import CLEARANCE, Places, fitted, places
from organiser_app.metrics.layout import MOST_BY_FORCES as MOST_BY_STRESS
from organiser_app.metrics.pairs import Ties
from organiser_app.metrics.snapshot import Floats, Ids, Ints

MOST_BY_FORCES: Final = 3_000
ROUNDS: Final = 150
KNOWN_ENOUGH: Final = 2 / 3
"""Share of people whose place is known above which nobody is moved."""
_GOLDEN_ANGLE: Final = np.pi * (3 - np.sqrt(5))
_TRIES: Final = 400


def people_places(
    member_ids: Ids, area: Ints, ties: Ties, *, kept_ids: Ids, kept_places: Places
) -> Places:
    """(n, 2) a place for each person, -1 to 1: where they stood, or a free spot near partners."""
    n = len(member_ids)
    if not n:
        return np.zeros((0, 2))
    stood = np.full((n, 2), np.nan)
    known, at_kept = _common(member_ids, kept_ids)
    stood[known] = kept_places[at_kept]
    if len(known) < KNOWN_ENOUGH * n:
        return _laid_out(member_ids, area, ties)
    return _with_newcomers(stood, ties)


def _common(member_ids: Ids, kept_ids: Ids) -> tuple[Ids, Ids]:
    _, here, there = np.intersect1d(member_ids, kept_ids, return_indices=True)
    return here, there


def _laid_out(member_ids: Ids, area: Ints, ties: Ties) -> Places:
    """The whole picture anew, always the same for the same people and ties."""
    import igraph  # slow to load

    n = len(member_ids)
    edges = np.column_stack((ties.first, ties.second))
    graph = igraph.Graph(n=n, edges=edges)
    part = np.asarray(graph.connected_components().membership, dtype=np.int32)
    part = _largest_first(part)
    start = places(member_ids, area, ties=ties, part=part)
    if n <= MOST_BY_STRESS or n > MOST_BY_FORCES:
        return _filling(start)
    drawn = graph.layout_fruchterman_reingold(
        seed=(start * np.sqrt(n)).tolist(), niter=ROUNDS, start_temp=np.sqrt(n) / 12, grid=True
    )
    return _filling(np.asarray(drawn.coords))


def _largest_first(part: Ints) -> Ints:
    number = np.empty(int(part.max()) + 1, dtype=np.int32)
    number[np.argsort(-np.bincount(part), kind="stable")] = np.arange(len(number), dtype=np.int32)
    return number[part]


def _filling(drawn: Places) -> Places:
    """Pulled a little so that both sides of the picture are used, never out of shape."""
    centred = fitted(drawn)
    reach = np.abs(centred).max(axis=0)
    stretch = np.minimum(1 / np.maximum(reach, 1e-9), 1.6)
    filled: Places = np.clip(centred * stretch, -1, 1)
    return filled


def _with_newcomers(stood: Places, ties: Ties) -> Places:
    """Everybody who has a place keeps it; each other stands as near to their partners as is free."""
    placed = stood.copy()
    clearance = min(CLEARANCE, 1 / np.sqrt(len(stood)))
    for newcomer in np.flatnonzero(np.isnan(stood[:, 0])):
        partners = np.concatenate(
            (ties.second[ties.first == newcomer], ties.first[ties.second == newcomer])
        )
        near = placed[partners]
        near = near[~np.isnan(near[:, 0])]
        wish = near.mean(axis=0) if len(near) else np.array([0.0, 1.0])
        taken = placed[~np.isnan(placed[:, 0])]
        placed[newcomer] = _free_spot(wish, taken, clearance)
    return placed


def _free_spot(wish: Floats, taken: Places, clearance: float) -> Floats:
    """The first spot of a spiral around a place that is inside the picture and hides nobody."""
    step = np.arange(_TRIES)
    out, angle = clearance * 0.6 * np.sqrt(step + 1), step * _GOLDEN_ANGLE
    spots = wish + np.column_stack((out * np.cos(angle), out * np.sin(angle)))
    inside = spots[(np.abs(spots) <= 1).all(axis=1)]
    if not len(inside):
        return np.clip(wish, -1, 1)
    gap = inside[:, None, :] - taken[None, :, :]
    free = np.hypot(gap[..., 0], gap[..., 1]).min(axis=1, initial=2.0)
    clear = np.flatnonzero(free >= clearance)
    spot: Floats = inside[clear[0]] if len(clear) else inside[int(free.argmax())]
    return spot
