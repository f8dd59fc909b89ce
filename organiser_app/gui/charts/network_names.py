"""Finds room for people's names in the picture of the network: as many as do not hide anything."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from organiser_app.gui.charts.lettering import line_height
from organiser_app.gui.charts.network_shot import Shot
from organiser_app.metrics.snapshot import Floats

MOST_NAMES: Final = 260
"""Names are not even looked for beyond as many people in sight: come closer to read them."""
LONGEST: Final = 150.0
_NO_DOTS: Final[Floats] = np.empty((0, 2))


@dataclass(frozen=True, slots=True)
class NameLabel:
    """A name and where it is written."""

    position: int
    name: str
    place: QRectF


def place_names(
    shot: Shot, dots: Floats, *, first: list[int], taken: list[QRectF], gap: float
) -> list[NameLabel]:
    """Names beside the dots in sight, in an order that says nothing about anybody.

    Args:
        shot: the look that is laid out.
        dots: (m, 2) in pixels.
        first: positions that are named in any case where there is room: those pointed out.
        taken: boxes of other labels.
        gap: from the middle of a dot to its name, in pixels.
    """
    if shot.context.names_hidden:
        return []
    bounds = shot.bounds
    seen = np.flatnonzero(_inside(dots, bounds))
    if len(seen) > MOST_NAMES:
        seen = np.array([one for one in first if one in set(seen.tolist())], dtype=np.int64)
    known = set(first)
    order = [one for one in first if one in set(seen.tolist())]
    order += [one for one in seen.tolist() if one not in known]
    return _placed(shot, dots, order, taken, gap, pointed_out=known)


def _placed(
    shot: Shot,
    dots: Floats,
    order: list[int],
    taken: list[QRectF],
    gap: float,
    *,
    pointed_out: set[int],
) -> list[NameLabel]:
    metrics, height = QFontMetricsF(shot.letters.small), line_height(shot.letters.small)
    ids = shot.scene.moment.connections.member_ids
    boxes = np.empty((len(taken) + len(order), 4))
    for row, box in enumerate(taken):
        boxes[row] = (box.left(), box.top(), box.right(), box.bottom())
    used, labels = len(taken), []
    seen = dots[_inside(dots, shot.bounds.adjusted(-40, -40, 40, 40))]
    for position in order:
        name = shot.context.member_name(int(ids[position]))
        width = min(metrics.horizontalAdvance(name) + 2, LONGEST)
        x, y = dots[position]
        around = _around(float(x), float(y), width, height, gap)
        free = _free(around, seen, boxes[:used], shot.bounds, reach=gap - 4)
        if free is None and position in pointed_out:
            # who is pointed out is named even where the name covers a dot or two
            free = _free(around, _NO_DOTS, boxes[:used], shot.bounds, reach=0)
        if free is None:
            continue
        boxes[used] = around[free]
        used += 1
        left, top, right, bottom = around[free]
        labels.append(NameLabel(position, name, QRectF(left, top, right - left, bottom - top)))
    return labels


def _around(x: float, y: float, width: float, height: float, gap: float) -> Floats:
    """(8, 4) boxes beside, above and below a dot."""
    near = gap * 0.75
    beside, before, middle = x + gap, x - gap - width, x - width / 2
    right, left = x + near, x - near - width
    level, above, below = y - height / 2, y - gap - height, y + gap
    up, down = y - near - height, y + near
    lefts = np.array((beside, before, middle, middle, right, right, left, left))
    tops = np.array((level, level, above, below, up, down, up, down))
    return np.column_stack((lefts, tops, lefts + width, tops + height))


def _free(
    around: Floats, dots: Floats, taken: Floats, bounds: QRectF, *, reach: float
) -> int | None:
    """The first box that is inside, on no dot (of a radius `reach`) and on no label."""
    inside = (around[:, 0] >= bounds.left()) & (around[:, 2] <= bounds.right())
    inside &= (around[:, 1] >= bounds.top()) & (around[:, 3] <= bounds.bottom())
    for side in np.flatnonzero(inside).tolist():
        left, top, right, bottom = around[side]
        on_dot = (dots[:, 0] > left - reach) & (dots[:, 0] < right + reach)
        on_dot &= (dots[:, 1] > top - reach + 3) & (dots[:, 1] < bottom + reach - 3)
        if on_dot.any():
            continue
        apart = (taken[:, 0] >= right) | (taken[:, 2] <= left)
        apart |= (taken[:, 1] >= bottom) | (taken[:, 3] <= top)
        if apart.all():
            return side
    return None


def _inside(dots: Floats, bounds: QRectF) -> np.ndarray:
    x, y = dots[:, 0], dots[:, 1]
    return (
        (x >= bounds.left()) & (x <= bounds.right()) & (y >= bounds.top()) & (y <= bounds.bottom())
    )
