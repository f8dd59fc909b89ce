"""Where areas and the people in them stand in a picture of many: discs that hold still.

An area that has a place keeps it while the discs do not overlap; a new one stands beside those it
shares help with. Units: a disc of p people has radius sqrt(p).
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from organiser_app.metrics.layout import Places, scattered
from organiser_app.metrics.pairs import Ties
from organiser_app.metrics.snapshot import Floats, Ids, Ints

ROUNDS: Final = 250
PULL: Final = 0.2
"""How far people of very large networks are drawn to the middle of those they share with."""
_GOLDEN_ANGLE: Final = np.pi * (3 - np.sqrt(5))
_GAP: Final = 0.16
_FAR: Final = 1.1
_WIDER: Final = 1.35
"""The picture is wider than high."""


def area_places(
    sizes: Floats, acts: Floats, stood: Sequence[tuple[float, float] | None]
) -> Places:
    """(d, 2) the middle of each disc: those that share more help stand closer.

    `sizes`: (d,) radii; `acts`: (d, d) acts between areas, symmetric; `stood`: places from before.
    """
    if not len(sizes):
        return np.zeros((0, 2))
    if all(place is None for place in stood):
        return _apart(_drawn_together(sizes, acts), sizes)
    placed = np.array([(np.nan, np.nan) if one is None else one for one in stood])
    for new in np.flatnonzero(np.isnan(placed[:, 0])):
        there = ~np.isnan(placed[:, 0])
        pull = np.where(there, acts[new] + 1e-9, 0.0)
        wish = (np.nan_to_num(placed) * pull[:, None]).sum(axis=0) / pull.sum()
        placed[new] = _beside(wish, placed[there], sizes[there] + sizes[new])
    return _apart(placed, sizes)


def seats(area: Ints) -> Places:
    """(n, 2) around each area's middle, in the order given: the seeds of a sunflower."""
    order = np.argsort(area, kind="stable")
    ordered = area[order]
    position = np.arange(len(order)) - np.searchsorted(ordered, ordered)
    out, angle = np.sqrt(position + 0.5) * 0.94, position * _GOLDEN_ANGLE
    drawn = np.empty((len(order), 2))
    drawn[order] = np.column_stack((out * np.cos(angle), out * np.sin(angle)))
    return drawn


def toward_partners(member_ids: Ids, middle: Places, size: Floats, ties: Ties) -> Places:
    """(n, 2) very many people: in their area by chance of their id, drawn to whom they share with.

    `middle` and `size`: (n, 2) and (n,) of each person's area.
    """
    home = middle + scattered(member_ids) * size[:, None] * 0.97
    n = len(member_ids)
    degree = np.bincount(ties.first, minlength=n) + np.bincount(ties.second, minlength=n)
    near = np.column_stack(
        [
            np.bincount(ties.first, home[ties.second, axis], n)
            + np.bincount(ties.second, home[ties.first, axis], n)
            for axis in (0, 1)
        ]
    )
    pull = near / np.maximum(degree, 1)[:, None] - middle
    placed: Places = home + PULL * np.where(degree[:, None] > 0, pull, 0.0)
    return placed


def _drawn_together(sizes: Floats, acts: Floats) -> Places:
    """Stress majorization of wished distances: touching for the strongest tie, farther for none."""
    n = len(sizes)
    angle = np.arange(n) * _GOLDEN_ANGLE
    placed = np.column_stack((np.cos(angle), np.sin(angle))) * sizes.sum() / np.pi
    if n == 1:
        return np.zeros((1, 2))
    share = acts / np.maximum(np.sqrt(np.outer(acts.sum(1), acts.sum(1))), 1)
    strength = np.sqrt(share / max(float(share.max()), 1e-9))
    wished = (sizes[:, None] + sizes[None, :]) * (1 + _GAP + _FAR * (1 - strength))
    np.fill_diagonal(wished, 0)
    weight = 1 / np.square(wished, out=np.ones_like(wished), where=wished > 0)
    np.fill_diagonal(weight, 0)
    solver = np.linalg.pinv(np.diag(weight.sum(axis=1)) - weight, hermitian=True)
    for _ in range(ROUNDS):
        gap = placed[:, None, :] - placed[None, :, :]
        pull = weight * wished / np.maximum(np.hypot(gap[..., 0], gap[..., 1]), 1e-9)
        placed = solver @ (pull.sum(axis=1)[:, None] * placed - pull @ placed)
    return _lying_down(placed)


def _lying_down(placed: Places) -> Places:
    """Turned so that the picture is wider than high."""
    centred = placed - placed.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    turned: Places = centred @ axes.T
    signs = np.sign(turned[np.abs(turned).argmax(axis=0), np.arange(turned.shape[1])])
    turned = turned * np.where(signs == 0, 1, signs)
    return (
        np.column_stack((turned[:, 0] * _WIDER, turned[:, 1]))
        if turned.shape[1] > 1
        else (np.column_stack((turned[:, 0], np.zeros(len(turned)))))
    )


def _apart(placed: Places, sizes: Floats) -> Places:
    """Pushed apart until no two discs overlap; those that do not are left where they are."""
    moved = placed.copy()
    needed = (sizes[:, None] + sizes[None, :]) * (1 + _GAP / 2)
    for _ in range(ROUNDS * 2):
        gap = moved[:, None, :] - moved[None, :, :]
        distance = np.hypot(gap[..., 0], gap[..., 1])
        np.fill_diagonal(distance, np.inf)
        lacking = needed - distance
        push = np.where(lacking > needed * 0.02, lacking, 0.0) / np.maximum(distance, 1e-6)
        if not push.any():
            break
        moved = moved + 0.3 * (gap * push[..., None]).sum(axis=1)
    return moved


def _beside(wish: Floats, middles: Places, apart: Floats) -> Floats:
    """A place clear of all discs, as near to the wish as directions allow."""
    angle = np.arange(36) * 2 * np.pi / 36
    way = np.column_stack((np.cos(angle), np.sin(angle)))
    for reach in np.arange(0, 12, 0.25) * float(apart.max(initial=1)):
        spots = wish + way * reach
        gap = spots[:, None, :] - middles[None, :, :]
        clear = (np.hypot(gap[..., 0], gap[..., 1]) >= apart * (1 + _GAP / 2)).all(axis=1)
        if clear.any():
            free: Floats = spots[int(np.flatnonzero(clear)[0])]
            return free
    return wish
