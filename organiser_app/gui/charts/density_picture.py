"""A large network without areas: where people are, as shades of density."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from organiser_app.gui.charts.context import Mark
from organiser_app.gui.charts.network_picture import Setting
from organiser_app.gui.charts.people_picture import fitted
from organiser_app.gui.charts.pointing import NO_MARKS
from organiser_app.metrics.snapshot import Floats

_SQUARE = 4.0
"""Pixels of the picture that share a shade."""


class DensityPicture:
    """Shades in pixels; it has no marks, because nothing in it is one person or one area."""

    def __init__(self, setting: Setting) -> None:
        self.anchors = NO_MARKS
        self._bounds = setting.bounds
        places = fitted(
            setting.figures.x, setting.figures.y, setting.bounds.adjusted(8, 8, -8, -8)
        )
        self._image = self._shades(places, setting)

    def _shades(self, places: Floats, setting: Setting) -> QImage:
        bounds, heat = setting.bounds, setting.tokens.heat
        columns = max(1, int(bounds.width() / _SQUARE))
        rows = max(1, int(bounds.height() / _SQUARE))
        counts, _, _ = np.histogram2d(
            places[:, 1],
            places[:, 0],
            bins=(rows, columns),
            range=((bounds.top(), bounds.bottom()), (bounds.left(), bounds.right())),
        )
        steps = len(heat) - 1
        level = np.ceil(steps * np.log1p(counts) / np.log1p(max(counts.max(), 1))).astype(int)
        palette = np.array([0, *(QColor(colour).rgba() for colour in heat[1:])], dtype=np.uint32)
        pixels = np.ascontiguousarray(palette[level])
        image = QImage(pixels.tobytes(), columns, rows, columns * 4, QImage.Format.Format_ARGB32)
        return image.copy()

    def paint(self, painter: QPainter) -> None:
        """Draw the shades."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._bounds, self._image, QRectF(self._image.rect()))

    def mark(self, _position: int) -> Mark:
        """There are none."""
        return Mark("")

    def mark_at(self, _point: QPointF) -> int | None:
        """There are none."""
        return None

    def paint_current(self, _painter: QPainter, _position: int) -> None:
        """There are none."""
