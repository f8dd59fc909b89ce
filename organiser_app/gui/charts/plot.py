"""A pyqtgraph plot in our look: its place, range and ticks are set from outside, nothing moves.

The words and lines of the axes are painted here: pyqtgraph's axes keep theirs in a QPicture, which
lands elsewhere in SVG and loses digits of other scripts.
"""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.lettering import (
    Align,
    Lettering,
    draw_text,
    line_height,
    text_width,
)
from organiser_app.gui.theme import Tokens

Tick = tuple[float, str]
Range = tuple[float, float]


class QuietPlot:
    """A plot item, and where its values are in pixels."""

    def __init__(self) -> None:
        self.item = pg.PlotItem(enableMenu=False)
        self.item.hideButtons()
        self.item.hideAxis("left")
        self.item.hideAxis("bottom")
        self.item.layout.setContentsMargins(0, 0, 0, 0)
        self.item.setMouseEnabled(x=False, y=False)
        self.item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.item.getViewBox().setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.item.disableAutoRange()
        self.area = QRectF()
        """Where values are drawn, in pixels."""
        self._across: Range = (0.0, 1.0)
        self._up: Range = (0.0, 1.0)
        self._ticks: tuple[Sequence[Tick], Sequence[Tick]] = ((), ())

    def place(
        self,
        place: QRectF,
        *,
        ranges: tuple[Range, Range],
        ticks: tuple[Sequence[Tick], Sequence[Tick]],
        letters: Lettering,
    ) -> None:
        """Put the plot and the words of its axes here; pairs are across, then up."""
        self._across, self._up = ranges
        self._ticks = ticks
        left = max(text_width(words, letters.small) for _, words in ticks[1]) + 10
        below = line_height(letters.small) + 4
        self.item.setGeometry(place.adjusted(left, 0, 0, -below))
        self.item.layout.activate()
        view = self.item.getViewBox()
        view.setRange(xRange=ranges[0], yRange=ranges[1], padding=0, disableAutoRange=True)
        self.area = view.sceneBoundingRect()

    def to_pixels(self, x: float, y: float) -> QPointF:
        """Where a value is drawn."""
        (left, right), (low, high) = self._across, self._up
        return QPointF(
            self.area.left() + (x - left) / (right - left) * self.area.width(),
            self.area.bottom() - (y - low) / (high - low) * self.area.height(),
        )

    def paint_grid(self, painter: QPainter, tokens: Tokens, *, upright: bool) -> None:
        """Faint lines at the ticks; upright ones only where both directions are counted."""
        painter.setPen(QPen(QColor(tokens.grid), 1))
        across, up = self._ticks
        for value, _ in up:
            y = self.to_pixels(self._across[0], value).y()
            painter.drawLine(QPointF(self.area.left(), y), QPointF(self.area.right(), y))
        if not upright:
            return
        for value, _ in across:
            x = self.to_pixels(value, self._up[0]).x()
            painter.drawLine(QPointF(x, self.area.top()), QPointF(x, self.area.bottom()))

    def paint_current(self, painter: QPainter, tokens: Tokens, point: QPointF) -> None:
        """The point of a line that is pointed at: a line through the plot and a ring on it."""
        x = point.x()
        painter.setPen(QPen(QColor(tokens.text3), 1))
        painter.drawLine(QPointF(x, self.area.top()), QPointF(x, self.area.bottom()))
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(QColor(tokens.card))
        painter.drawEllipse(point, 5, 5)

    def paint_ticks(self, painter: QPainter, letters: Lettering, tokens: Tokens) -> None:
        """The words of the axes."""
        font, colour = letters.small, tokens.text3
        height = line_height(font)
        across, up = self._ticks
        for value, words in up:
            y = self.to_pixels(self._across[0], value).y()
            place = QRectF(0, y - height / 2, self.area.left() - 8, height)
            draw_text(painter, place, words, font=font, colour=colour, align=Align.AlignRight)
        for value, words in across:
            x = self.to_pixels(value, self._up[0]).x()
            room = text_width(words, font) + 2
            place = QRectF(x - room / 2, self.area.bottom() + 4, room, height)
            draw_text(painter, place, words, font=font, colour=colour, align=Align.AlignHCenter)
