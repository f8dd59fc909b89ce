"""Finds room for a label in a drawing: clear of dots and lines, of other labels, and inside."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from organiser_app.metrics.snapshot import Floats

_ON_A_LABEL: Final = 40.0


def best_place(
    candidates: Sequence[QRectF],
    *,
    points: Floats,
    taken: Sequence[QRectF],
    bounds: QRectF,
    clearance: float = 0.0,
) -> QRectF:
    """The candidate that hides least; the earlier one where two hide as much.

    Args:
        candidates: boxes in the order of preference.
        points: (n, 2) what should stay visible, in pixels.
        taken: boxes of the labels that are placed already.
        bounds: where labels may be.
        clearance: how far from a point a box must stay, in pixels.
    """
    inside = [moved_inside(box, bounds) for box in candidates]
    edges = (-clearance, -clearance, clearance, clearance)

    def cost(box: QRectF) -> float:
        covered = _covered(box.adjusted(*edges), points)
        return covered + _ON_A_LABEL * sum(box.intersects(other) for other in taken)

    return min(inside, key=cost)


def moved_inside(box: QRectF, bounds: QRectF) -> QRectF:
    """The box moved as little as it takes to be inside."""
    left = max(min(box.left(), bounds.right() - box.width()), bounds.left())
    top = max(min(box.top(), bounds.bottom() - box.height()), bounds.top())
    return QRectF(left, top, box.width(), box.height())


def is_free(box: QRectF, taken: Sequence[QRectF]) -> bool:
    """Whether the box overlaps no label that is placed already."""
    return not any(box.intersects(other) for other in taken)


def around(anchor: QPointF, box: QRectF, gap: float) -> list[QRectF]:
    """The box on eight sides of an anchor, the right-hand side first."""
    width, height = box.width(), box.height()
    x, y = anchor.x(), anchor.y()
    lefts = (x + gap, x - gap - width, x - width / 2)
    tops = (y - height / 2, y - gap - height, y + gap)
    sides = ((0, 0), (1, 0), (2, 1), (2, 2), (0, 1), (0, 2), (1, 1), (1, 2))
    return [QRectF(lefts[across], tops[down], width, height) for across, down in sides]


def beside_cluster(dots: Floats, box: QRectF) -> list[QRectF]:
    """Places for a name around and on the middle half of an area's dots."""
    middle = np.median(dots, axis=0)
    near = dots[np.argsort(np.hypot(*(dots - middle).T))[: max(1, len(dots) * 3 // 4)]]
    (left, top), (right, bottom) = near.min(axis=0), near.max(axis=0)
    x, width, height = float(middle[0]), box.width(), box.height()
    rows = [top - height - 8, bottom + 8, top - height - 18, bottom + 18]
    shifts = (0.0, -width / 2, width / 2)
    places = [
        QRectF(x - width / 2 + shift, float(row), width, height)
        for row in rows
        for shift in shifts
    ]
    y = float(middle[1]) - height / 2
    sides = [QRectF(float(right) + 10, y, width, height)]
    sides.append(QRectF(float(left) - 10 - width, y, width, height))
    return [*places, *sides, QRectF(x - width / 2, y, width, height)]


def _covered(box: QRectF, points: Floats) -> float:
    """How many points lie under the box."""
    if not len(points):
        return 0.0
    x, y = points[:, 0], points[:, 1]
    inside = (x > box.left()) & (x < box.right()) & (y > box.top()) & (y < box.bottom())
    return float(np.count_nonzero(inside))
