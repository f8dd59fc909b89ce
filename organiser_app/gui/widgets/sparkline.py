"""A small line without axes: the shape of the recent past beside a number."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from organiser_app.gui.theme import current_tokens, scaled

_MARGIN = 6.0


def points_within(values: Sequence[float], place: QRectF) -> list[QPointF | None]:
    """Where each value lies in `place`, time running left to right; None where it is nan."""
    known = [value for value in values if not math.isnan(value)]
    if not known:
        return []
    low, high = min(known), max(known)
    step = place.width() / max(len(values) - 1, 1)

    def height(value: float) -> float:
        share = (value - low) / (high - low) if high > low else 0.5
        return place.bottom() - share * place.height()

    return [
        None if math.isnan(value) else QPointF(place.left() + i * step, height(value))
        for i, value in enumerate(values)
    ]


def runs(points: Sequence[QPointF | None]) -> list[list[QPointF]]:
    """Stretches of known points, split where values are missing."""
    found: list[list[QPointF]] = [[]]
    for point in points:
        if point is None:
            found.append([])
        else:
            found[-1].append(point)
    return [run for run in found if run]


class Sparkline(QWidget):
    """Painted decoration: the card's words say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_values(self, values: Sequence[float]) -> None:
        """Oldest first; nan where nothing was there to count."""
        self._values = tuple(values)
        self.update()

    def has_line(self) -> bool:
        """Whether there are points enough to draw one."""
        return sum(not math.isnan(value) for value in self._values) > 1

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(92), scaled(36))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(48), scaled(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        place = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        stretches = runs(points_within(self._values, place))
        if not self.has_line():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stretch in stretches:
            self._paint_stretch(painter, stretch, place.bottom())
        painter.setPen(QPen(QColor(tokens.card), 2))
        painter.setBrush(QColor(tokens.give))
        painter.drawEllipse(stretches[-1][-1], 4.5, 4.5)

    def _paint_stretch(self, painter: QPainter, stretch: list[QPointF], floor: float) -> None:
        tokens = current_tokens()
        line = QPainterPath(stretch[0])
        for point in stretch[1:]:
            line.lineTo(point)
        area = QPainterPath(line)
        area.lineTo(stretch[-1].x(), floor)
        area.lineTo(stretch[0].x(), floor)
        painter.fillPath(area, QColor(tokens.accent_soft))
        pen = QPen(QColor(tokens.give), 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(line, pen)
