"""Walking through the marks of a chart with the arrow keys."""

from enum import Enum

import numpy as np

from organiser_app.metrics.snapshot import Floats


class Direction(Enum):
    """Where an arrow key goes, as a step to the right and down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def next_mark(anchors: Floats, current: int, direction: Direction) -> int:
    """The mark an arrow key leads to; the current one where there is none further on.

    Args:
        anchors: (n, 2) places of the marks in pixels.
        current: position of the mark to leave.
        direction: where to go.
    """
    away = anchors - anchors[current]
    across, down = direction.value
    ahead = away[:, 0] * across + away[:, 1] * down
    aside = np.abs(away[:, 0] * down) + np.abs(away[:, 1] * across)
    # Twice the way aside: the next in line is preferred to a nearer one off to the side.
    cost = np.where(ahead > 0.5, ahead + 2 * aside, np.inf)
    best = int(np.argmin(cost))
    return best if np.isfinite(cost[best]) else current


def next_in_order(anchors: Floats, current: int, step: int) -> int:
    """The next mark from left to right, then downwards: passes every mark there is."""
    order = np.lexsort((anchors[:, 1], anchors[:, 0]))
    place = int(np.flatnonzero(order == current)[0]) + step
    return int(order[min(max(place, 0), len(order) - 1)])


def nearest(anchors: Floats, x: float, y: float, *, within: float) -> int | None:
    """The mark closest to a point, if it is close enough."""
    if not len(anchors):
        return None
    squared = (anchors[:, 0] - x) ** 2 + (anchors[:, 1] - y) ** 2
    best = int(np.argmin(squared))
    return best if squared[best] <= within * within else None
