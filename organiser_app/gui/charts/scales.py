"""How counts are laid along an axis: evenly while they are small, drawn together when long-tailed."""

from enum import Enum, auto
from typing import Final

import numpy as np

from organiser_app.gui.charts.wording import number
from organiser_app.metrics.snapshot import Floats

_EVEN_UP_TO: Final = 12
_ROOT_UP_TO: Final = 60
_ROUND_COUNTS: Final = (0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)


class Scale(Enum):
    """Steps between counts: all the same, by square root, or by logarithm of one more."""

    EVEN = auto()
    ROOT = auto()
    LOG = auto()


def scale_for(most: int) -> Scale:
    """The gentlest scale in which the most still leaves room for the small."""
    if most <= _EVEN_UP_TO:
        return Scale.EVEN
    return Scale.ROOT if most <= _ROOT_UP_TO else Scale.LOG


def laid(counts: Floats, scale: Scale) -> Floats:
    """Counts as places along an axis, from 0 for none."""
    match scale:
        case Scale.EVEN:
            return counts
        case Scale.ROOT:
            return np.sqrt(counts)
        case Scale.LOG:
            return np.log1p(counts)


def reach(end: int, scale: Scale) -> tuple[float, float]:
    """The axis from half a step below none to a little past its end."""
    first, last = laid(np.array([1.0, float(end)]), scale)
    return -0.55 * float(first), float(last) * 1.1 + 0.1 * float(first)


def ticks(end: int, scale: Scale, *, length: float, gap: float) -> list[tuple[float, str]]:
    """Round counts along an axis of a length in pixels, none closer than the gap to the last."""
    if scale is Scale.EVEN:
        candidates = tuple(range(0, end + 1, 1 if end <= 6 else 2))
    else:
        candidates = tuple(count for count in _ROUND_COUNTS if count <= end * 1.15)
    low, high = reach(end, scale)
    kept: list[tuple[float, str]] = []
    for count, place in zip(candidates, laid(np.array(candidates, float), scale), strict=True):
        if not kept or (place - kept[-1][0]) / (high - low) * length >= gap:
            kept.append((float(place), number(count)))
    return kept
