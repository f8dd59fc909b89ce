"""A pyqtgraph plot in our look: quiet axes, ticks we choose, nothing that zooms or pops up."""

from collections.abc import Sequence
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.lettering import Lettering, line_height, text_width
from organiser_app.gui.theme import Tokens

Tick = tuple[float, str]
_SIDES: Final = ("left", "bottom")


class QuietPlot:
    """A plot item whose place, range and ticks are set from outside, and whose axes hold words."""

    def __init__(self) -> None:
        self.item = pg.PlotItem(enableMenu=False)
        self.item.hideButtons()
        self.item.setMouseEnabled(x=False, y=False)
        self.item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.item.getViewBox().setDefaultPadding(0)
        self.item.getViewBox().setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.item.disableAutoRange()
        self.area = QRectF()
        """Where the data is drawn, in pixels."""
        self._ticks: dict[str, Sequence[Tick]] = {}

    def place(
        self,
        place: QRectF,
        *,
        ticks: tuple[Sequence[Tick], Sequence[Tick]],
        letters: Lettering,
        tokens: Tokens,
    ) -> None:
        """Put the plot with its axes here; ticks are those across, then those up."""
        across, up = ticks
        self._ticks = {"left": up, "bottom": across}
        for side in _SIDES:
            self._dress(side, letters, tokens)
        left = max(text_width(words, letters.small) for _, words in up) + 10
        bottom = line_height(letters.small) + 6
        self.item.getAxis("left").setWidth(left)
        self.item.getAxis("bottom").setHeight(bottom)
        self.item.setGeometry(place)
        self.item.layout.activate()
        self.area = self.item.getViewBox().sceneBoundingRect()

    def show_range(self, across: tuple[float, float], up: tuple[float, float]) -> None:
        """Show this part of the plane, exactly."""
        view = self.item.getViewBox()
        view.setRange(xRange=across, yRange=up, padding=0, disableAutoRange=True)
        self._across, self._up = across, up

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
        for value, _ in self._ticks["left"]:
            y = self.to_pixels(self._across[0], value).y()
            painter.drawLine(QPointF(self.area.left(), y), QPointF(self.area.right(), y))
        if not upright:
            return
        for value, _ in self._ticks["bottom"]:
            x = self.to_pixels(value, self._up[0]).x()
            painter.drawLine(QPointF(x, self.area.top()), QPointF(x, self.area.bottom()))

    def _dress(self, side: str, letters: Lettering, tokens: Tokens) -> None:
        axis = self.item.getAxis(side)
        axis.setPen(None)
        axis.setTextPen(QColor(tokens.text3))
        axis.setStyle(
            tickFont=letters.small,
            tickLength=0,
            tickAlpha=0,
            tickTextOffset=6,
            hideOverlappingLabels=False,
        )
        axis.setTicks([list(self._ticks[side])])
