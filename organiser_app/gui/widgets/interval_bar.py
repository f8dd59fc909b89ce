"""A value on a quiet track, with the interval that it could move in by chance."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from organiser_app.gui.theme import current_tokens, scaled

HEIGHT = 14


class IntervalBar(QWidget):
    """Painted decoration: the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0.0
        self._ends: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_interval(self, value: float, low: float | None, high: float | None) -> None:
        """All as parts of the track, 0 to 1; without ends only the value is drawn."""
        self._value = min(max(value, 0.0), 1.0)
        self._ends = None
        if low is not None and high is not None:
            self._ends = min(max(low, 0.0), 1.0), min(max(high, 0.0), 1.0)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(80), scaled(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(40), scaled(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, thick = self.height() / 2, scaled(4)
        painter.setBrush(QColor(tokens.grid))
        painter.drawRoundedRect(self._across(0, 1, middle, thick), thick / 2, thick / 2)
        if self._ends is not None:
            band = QColor(tokens.band)
            band.setAlphaF(0.4)
            painter.setBrush(band)
            place = self._across(*self._ends, middle, scaled(8))
            painter.drawRoundedRect(place, scaled(4), scaled(4))
        painter.setPen(QPen(QColor(tokens.card), 2))
        painter.setBrush(QColor(tokens.accent))
        dot = scaled(5)
        painter.drawEllipse(QPointF(self._x(self._value), middle), dot, dot)

    def _x(self, part: float) -> float:
        edge = scaled(5)
        place = edge + part * (self.width() - 2 * edge)
        return self.width() - place if self.isRightToLeft() else place

    def _across(self, low: float, high: float, middle: float, thick: float) -> QRectF:
        left, right = sorted((self._x(low), self._x(high)))
        least = thick / 2
        return QRectF(left - least, middle - thick / 2, right - left + 2 * least, thick)
