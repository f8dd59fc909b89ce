"""Finds room for a label in a drawing: clear of dots and lines, of other labels, and inside."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from organiser_app.metrics.snapshot import Floats

_ON_A_LABEL: Final = 40.0
_OUTSIDE: Final = 400.0


def best_place(
    candidates: Sequence[QRectF],
    *,
    points: Floats,
    taken: Sequence[QRectF],
    bounds: QRectF,
) -> QRectF:
    """The candidate that hides least; the earlier one where two hide as much.

    Args:
        candidates: boxes in the order of preference.
        points: (n, 2) what should stay visible, in pixels.
        taken: boxes of the labels that are placed already.
        bounds: where labels may be.
    """
    return min(candidates, key=lambda box: _cost(box, points, taken, bounds))


def around(anchor: QPointF, box: QRectF, gap: float) -> list[QRectF]:
    """The box on eight sides of an anchor, the right-hand side first."""
    width, height = box.width(), box.height()
    x, y = anchor.x(), anchor.y()
    lefts = (x + gap, x - gap - width, x - width / 2)
    tops = (y - height / 2, y - gap - height, y + gap)
    sides = ((0, 0), (1, 0), (2, 1), (2, 2), (0, 1), (0, 2), (1, 1), (1, 2))
    return [QRectF(lefts[across], tops[down], width, height) for across, down in sides]


def _cost(box: QRectF, points: Floats, taken: Sequence[QRectF], bounds: QRectF) -> float:
    cost = _covered(box, points)
    cost += _ON_A_LABEL * sum(box.intersects(other) for other in taken)
    return cost + _OUTSIDE * (not bounds.contains(box))


def _covered(box: QRectF, points: Floats) -> float:
    """How many points lie under the box."""
    if not len(points):
        return 0.0
    x, y = points[:, 0], points[:, 1]
    inside = (x > box.left()) & (x < box.right()) & (y > box.top()) & (y < box.bottom())
    return float(np.count_nonzero(inside))
