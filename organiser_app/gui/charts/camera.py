"""Which part of a drawing is looked at: closer, farther, to the side; a pure value."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from organiser_app.metrics.snapshot import Floats

CLOSEST: Final = 12.0
A_STEP: Final = 1.25
"""How much closer one step leads."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A zoom of 1 shows all of the drawing; `x` and `y` say where its middle is, 0 to 1."""

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def shows_all(self) -> bool:
        """Whether nothing is out of sight."""
        return self.zoom == 1.0

    def closer(self, steps: float, at: QPointF, bounds: QRectF) -> "Camera":
        """Closer by some steps (farther by negative ones), while the point `at` stays in place."""
        zoom = float(np.clip(self.zoom * A_STEP**steps, 1.0, CLOSEST))
        across = (at.x() - bounds.center().x()) / bounds.width()
        down = (at.y() - bounds.center().y()) / bounds.height()
        change = 1 / self.zoom - 1 / zoom
        return _inside(zoom, self.x + across * change, self.y + down * change)

    def moved(self, step: QPointF, bounds: QRectF) -> "Camera":
        """The drawing moved by so many pixels."""
        x = self.x - step.x() / (bounds.width() * self.zoom)
        y = self.y - step.y() / (bounds.height() * self.zoom)
        return _inside(self.zoom, x, y)

    def centred_on(self, x: float, y: float, *, zoom: float | None = None) -> "Camera":
        """Looking at a point of the drawing, 0 to 1 across and down."""
        return _inside(zoom or self.zoom, x, y)

    def seen(self, laid_out: Floats, bounds: QRectF) -> Floats:
        """(n, 2) pixels of what was laid out in the bounds at a zoom of 1."""
        if self.shows_all:
            return laid_out
        middle = np.array((bounds.center().x(), bounds.center().y()))
        looked_at = np.array(
            (bounds.left() + self.x * bounds.width(), bounds.top() + self.y * bounds.height())
        )
        pixels: Floats = (laid_out - looked_at) * self.zoom + middle
        return pixels


def _inside(zoom: float, x: float, y: float) -> Camera:
    """A look that shows nothing beyond the edges."""
    half = 0.5 / zoom
    return Camera(zoom, float(np.clip(x, half, 1 - half)), float(np.clip(y, half, 1 - half)))
