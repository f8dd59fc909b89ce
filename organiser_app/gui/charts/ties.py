"""Do ties last: steady ties of an active person over time, with the 95 % band."""

from datetime import date, timedelta
from math import ceil
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.gui.charts import more_sentences
from organiser_app.gui.charts.canvas import Layer
from organiser_app.gui.charts.chart import Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.lettering import line_height, text_width
from organiser_app.gui.charts.more_sentences import ties_words
from organiser_app.gui.charts.plot import QuietPlot, Tick
from organiser_app.gui.charts.wording import charts, fill
from organiser_app.gui.texts.dates import day_words, near_day
from organiser_app.metrics.figures import TiesOverTime

_EPOCH: Final = date(1970, 1, 1)
_STEPS: Final = 4


class TiesChart(Chart[TiesOverTime]):
    """A line of half years, a month apart; the arrow keys walk along them."""

    walks_in_order = True

    @override
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = QuietPlot()
        self._grid = Layer(self._paint_grid, height=-10)
        self._canvas.addItem(self._grid)
        self._canvas.addItem(self._plot.item)
        self._low, self._high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._line = pg.PlotCurveItem()
        for item in (self._low, self._high, self._band, self._line):
            self._plot.item.addItem(item)

    @property
    @override
    def title(self) -> str:
        return charts.tr("Do ties last?")

    @override
    def _say(self, figures: TiesOverTime, context: ChartContext) -> str:
        return more_sentences.ties(figures)

    @override
    def _nothing_to_draw(self, figures: TiesOverTime, context: ChartContext) -> str:
        if len(figures.ends):
            return ""
        return charts.tr("Ties take time: after half a year of exchanges they show here.")

    @override
    def _counted(self, figures: TiesOverTime) -> int:
        return figures.equal_count

    @override
    def _dates(self, context: ChartContext) -> str:
        return context.dates_of_year or context.dates

    @override
    def _tabulate(self, figures: TiesOverTime, context: ChartContext) -> Table:
        headers = (
            charts.tr("Half year up to"),
            charts.tr("Steady ties of an active person"),
            charts.tr("Between"),
        )
        return headers, [
            (day_words(_day(end)), ties_words(value), _between(low, high))
            for end, value, low, high in zip(
                figures.ends, figures.per_person, figures.low, figures.high, strict=True
            )
        ]

    @override
    def _take(self, figures: TiesOverTime, context: ChartContext) -> None:
        self._plot.item.setVisible(bool(len(figures.ends)))
        for curve, values in (
            (self._low, figures.low),
            (self._high, figures.high),
            (self._line, figures.per_person),
        ):
            curve.setData(figures.ends.astype(np.float64), values)

    # Layout

    @override
    def _natural_height(self) -> float:
        return 250 * self._letters.scale

    @override
    def _arrange(self, size: QSizeF) -> None:
        figures = self._figures
        if figures is None:
            return
        letters = self._letters
        self._grid.take_size(size)
        top = float(figures.high.max())
        step = _step(top)
        up = [(step * n, ties_words(step * n)) for n in range(ceil(top / step) + 1)]
        edge = text_width(_short_day(int(figures.ends[-1])), letters.small) / 2 + 8
        place = QRectF(0, line_height(letters.small) / 2, size.width() - edge, 0)
        place.setBottom(size.height() - 2)
        first, last = float(figures.ends[0]), float(figures.ends[-1])
        room = (last - first) * 0.03
        self._plot.place(
            place,
            ranges=((first - room, last + room), (0.0, up[-1][0] * 1.02)),
            ticks=(self._day_ticks(place.width()), up),
            letters=letters,
        )
        self._dress(1.0)
        points = [
            self._plot.to_pixels(float(end), float(value))
            for end, value in zip(figures.ends, figures.per_person, strict=True)
        ]
        self._anchors = np.array([(point.x(), point.y()) for point in points])

    def _day_ticks(self, width: float) -> list[Tick]:
        """The end of every half year, or every second or third where there is no room; the last one always."""
        if self._figures is None:
            return []
        ends = [int(end) for end in self._figures.ends]
        widest = max(text_width(_short_day(end), self._letters.small) for end in ends) + 14
        step = max(1, ceil(len(ends) * widest / max(width, 1)))
        return [(float(end), _short_day(end)) for end in ends[::-1][::step]]

    @override
    def _dress_for_picture(self, scale: float) -> None:
        self._dress(scale)

    def _dress(self, scale: float) -> None:
        tokens = self._tokens
        shade = QColor(tokens.band)
        shade.setAlphaF(0.16 if tokens.is_dark else 0.13)
        for item in (self._low, self._high, self._band):
            item.setPen(pg.mkPen(None))
        self._band.setBrush(shade)
        self._line.setPen(pg.mkPen(tokens.accent, width=2.4 * scale))

    # Paint

    def _paint_grid(self, painter: QPainter) -> None:
        if self._figures is not None and len(self._figures.ends):
            self._plot.paint_grid(painter, self._tokens, upright=False)

    @override
    def _paint(self, painter: QPainter) -> None:
        self._plot.paint_ticks(painter, self._letters, self._tokens)
        painter.setPen(QPen(QColor(self._tokens.card), 2))
        painter.setBrush(QColor(self._tokens.accent))
        for x, y in self._anchors:
            painter.drawEllipse(QPointF(x, y), 4, 4)

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        figures = self._figures
        if figures is None:
            return Mark("")
        lines = (
            fill(charts.tr("Half year up to %1"), day_words(_day(figures.ends[position]))),
            fill(charts.tr("%1 steady ties a person"), ties_words(figures.per_person[position])),
            fill(
                charts.tr("95% band: %1"),
                _between(figures.low[position], figures.high[position]),
            ),
        )
        return Mark("\n".join(lines))

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        if not self._plot.area.adjusted(-8, -8, 8, 8).contains(point):
            return None
        return int(np.argmin(np.abs(self._anchors[:, 0] - point.x())))

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        self._plot.paint_current(painter, self._tokens, QPointF(*self._anchors[position]))


def _between(low: float, high: float) -> str:
    return fill(charts.tr("%1 to %2"), ties_words(low), ties_words(high))


def _day(number: int) -> date:
    return _EPOCH + timedelta(days=int(number))


def _short_day(end: int) -> str:
    """With its day: ends are 30 days apart, so two of them may lie in one month."""
    return near_day(_day(end), _day(end))


def _step(top: float) -> float:
    """A round step with which a few lines reach the top."""
    wanted = max(top, 0.05) / _STEPS
    scale = 10.0 ** np.floor(np.log10(wanted))
    return float(next(step * scale for step in (1, 2, 2.5, 5, 10) if step * scale >= wanted))
