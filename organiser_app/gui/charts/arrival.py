"""How soon help arrives: the share of needs met by each day since they were asked.

Needs still open and needs that ended otherwise stay in the denominator, so the curve rises to what
was really met. The period before is dashed; the shade is the 95 % band.
"""

from math import ceil
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.gui.charts import sentences
from organiser_app.gui.charts.canvas import Layer
from organiser_app.gui.charts.chart import Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.legend import Key, draw_legend, legend_height
from organiser_app.gui.charts.lettering import Align, draw_text, line_height, text_box, text_width
from organiser_app.gui.charts.placing import around, best_place
from organiser_app.gui.charts.plot import QuietPlot, Tick
from organiser_app.gui.charts.wording import capitalised, charts, days, fill, number, percent
from organiser_app.metrics.figures import Arrival, ArrivalCurve
from organiser_app.metrics.snapshot import Floats

_SHORTEST: Final = 28
_LONGEST: Final = 91
_QUARTERS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)


class ArrivalChart(Chart[Arrival]):
    """A rising step curve; the arrow keys walk along its days."""

    walks_in_order = True
    _horizon = _SHORTEST

    @override
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = QuietPlot()
        self._grid = Layer(self._paint_grid, height=-10)
        self._canvas.addItem(self._grid)
        self._canvas.addItem(self._plot.item)
        self._low, self._high = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._before, self._now = pg.PlotCurveItem(), pg.PlotCurveItem()
        for item in (self._low, self._high, self._band, self._before, self._now):
            self._plot.item.addItem(item)

    @property
    @override
    def title(self) -> str:
        return charts.tr("How soon does help arrive?")

    @override
    def _say(self, figures: Arrival, context: ChartContext) -> str:
        return sentences.arrival(figures)

    @override
    def _nothing_to_draw(self, figures: Arrival, context: ChartContext) -> str:
        if figures.now:
            return ""
        return charts.tr("There is too little here yet for an honest curve.")

    @override
    def _counted(self, figures: Arrival) -> int:
        return figures.needs_now

    @override
    def _tabulate(self, figures: Arrival, context: ChartContext) -> Table:
        headers = (
            charts.tr("Days since someone asked"),
            charts.tr("Met by then"),
            charts.tr("Between"),
            charts.tr("In the period before"),
        )
        if figures.now is None:
            return headers, []
        return headers, [
            (
                day,
                percent(figures.now.met_by(day)),
                self._between(figures.now, day),
                _met_by(figures.before, day) or "",
            )
            for day in range(_last_day(figures.now) + 1)
        ]

    @override
    def _take(self, figures: Arrival, context: ChartContext) -> None:
        self._plot.item.setVisible(figures.now is not None)
        if figures.now is None:
            return
        self._horizon = horizon(figures.now)
        self._draw(self._low, figures.now, figures.now.low)
        self._draw(self._high, figures.now, figures.now.high)
        self._draw(self._now, figures.now, figures.now.met)
        if figures.before is not None:
            self._draw(self._before, figures.before, figures.before.met)
        self._before.setVisible(figures.before is not None)

    def _draw(self, curve: pg.PlotCurveItem, figures: ArrivalCurve, values: Floats) -> None:
        x, y = stairs(figures.days, values, end=self._horizon)
        curve.setData(x, y)

    # Layout

    @override
    def _arrange(self, size: QSizeF) -> None:
        letters = self._letters
        self._grid.take_size(size)
        top = legend_height(self._keys(), letters, width=size.width()) + 4
        below = line_height(letters.small) + 2
        beyond = text_width(number(self._horizon), letters.small) / 2 + 2
        place = QRectF(0, top, size.width() - beyond, size.height() - top - below)
        ranges = ((0.0, float(self._horizon)), (0.0, 1.02))
        self._plot.place(place, ranges=ranges, ticks=self._ticks(), letters=letters)
        self._dress_curves(1.0)
        curve = self._figures.now if self._figures else None
        if curve is not None:
            reached = min(_last_day(curve), self._horizon)
            points = [self._plot.to_pixels(d, curve.met_by(d)) for d in range(reached + 1)]
            self._anchors = np.array([(point.x(), point.y()) for point in points])

    def _ticks(self) -> tuple[list[Tick], list[Tick]]:
        step = 7 * ceil(self._horizon / 7 / 7)
        across = [(float(day), number(day)) for day in range(0, self._horizon + 1, step)]
        return across, [(quarter, percent(quarter)) for quarter in _QUARTERS]

    @override
    def _dress_for_picture(self, scale: float) -> None:
        self._dress_curves(scale)

    def _dress_curves(self, scale: float) -> None:
        """Colours and widths; the pens of pyqtgraph do not grow with a picture by themselves."""
        tokens = self._tokens
        shade = QColor(tokens.band)
        shade.setAlphaF(0.16 if tokens.is_dark else 0.13)
        none = pg.mkPen(None)
        self._low.setPen(none)
        self._high.setPen(none)
        self._band.setPen(none)
        self._band.setBrush(shade)
        self._before.setPen(pg.mkPen(tokens.prev, width=1.4 * scale, style=Qt.PenStyle.DashLine))
        self._now.setPen(pg.mkPen(tokens.accent, width=2.4 * scale))

    # Paint

    def _paint_grid(self, painter: QPainter) -> None:
        if self._figures is not None and self._figures.now is not None:
            self._plot.paint_grid(painter, self._tokens, upright=False)

    @override
    def _paint(self, painter: QPainter) -> None:
        if self._figures is None or self._figures.now is None:
            return
        self._paint_legend(painter)
        self._plot.paint_ticks(painter, self._letters, self._tokens)
        self._paint_axis_words(painter)
        box = self._paint_median(painter, self._figures.now)
        self._paint_remark(painter, self._figures.now, box)

    def _keys(self) -> list[Key]:
        if self._context is None or self._figures is None:
            return []
        keys = [Key(self._context.period or charts.tr("Now"), self._tokens.accent)]
        if self._figures.before is not None:
            words = self._context.period_before or charts.tr("The period before")
            keys.append(Key(words, self._tokens.prev, dashed=True))
        return keys

    def _paint_legend(self, painter: QPainter) -> None:
        draw_legend(
            painter,
            self._keys(),
            width=self._drawing.boundingRect().width(),
            letters=self._letters,
            tokens=self._tokens,
            right_to_left=self.isRightToLeft(),
        )

    def _paint_axis_words(self, painter: QPainter) -> None:
        area = self._drawing.boundingRect()
        height = line_height(self._letters.small)
        draw_text(
            painter,
            QRectF(
                self._plot.area.left(), area.bottom() - height, self._plot.area.width(), height
            ),
            charts.tr("days since someone asked"),
            font=self._letters.small,
            colour=self._tokens.text3,
            align=Align.AlignHCenter,
        )

    def _paint_median(self, painter: QPainter, curve: ArrivalCurve) -> QRectF | None:
        """Mark the day by which half are met, and say it beside; gives the label's box."""
        if curve.median_days is None or curve.median_days > self._horizon:
            return None
        point = self._plot.to_pixels(curve.median_days, 0.5)
        painter.setPen(QPen(QColor(self._tokens.text3), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(self._plot.area.left(), point.y()), point)
        painter.drawLine(point, QPointF(point.x(), self._plot.area.bottom()))
        lines = [sentences.median_words(curve)]
        before = sentences.median_before_words(self._figures) if self._figures else None
        if before is not None:
            lines.append(before)
        box = self._place_words(point, lines, gap=20)
        self._lead(painter, point, box)
        self._write(painter, box, lines)
        painter.setPen(QPen(QColor(self._tokens.card), 2))
        painter.setBrush(QColor(self._tokens.accent))
        painter.drawEllipse(point, 5, 5)
        return box

    def _paint_remark(self, painter: QPainter, curve: ArrivalCurve, taken: QRectF | None) -> None:
        day, words = sentences.remark_day(curve), sentences.not_met_words(curve)
        if day is None or words is None or day > self._horizon:
            return
        point = self._plot.to_pixels(day, curve.met_by(day))
        lines = [capitalised(words)]
        box = self._place_words(point, lines, gap=26, taken=taken)
        self._lead(painter, point, box)
        self._write(painter, box, lines)

    def _place_words(
        self, point: QPointF, lines: list[str], *, gap: float, taken: QRectF | None = None
    ) -> QRectF:
        """Room for words near a point of the curve, below it where there is a choice."""
        box = text_box("\n".join(lines), self._letters.strong).adjusted(-4, -2, 4, 2)
        right, left, above, below, *corners = around(point, box, gap)
        down_right, down_left = corners[1], corners[3]
        return best_place(
            [down_right, below, down_left, corners[0], above, corners[2], right, left],
            points=self._lines_as_points(),
            taken=[taken] if taken else [],
            bounds=self._plot.area.adjusted(2, 2, 8, -4),
        )

    def _lines_as_points(self) -> Floats:
        """Points along both curves that words should not hide."""
        if self._figures is None:
            return np.empty((0, 2))
        curves = [curve for curve in (self._figures.now, self._figures.before) if curve]
        steps = np.arange(0, self._horizon, 0.25)
        points = [
            self._plot.to_pixels(float(day), curve.met_by(float(day)))
            for curve in curves
            for day in steps
            if day <= _last_day(curve)
        ]
        return np.array([(point.x(), point.y()) for point in points])

    def _lead(self, painter: QPainter, point: QPointF, box: QRectF) -> None:
        """A thin line from the curve to its words."""
        x = min(max(point.x(), box.left()), box.right())
        y = min(max(point.y(), box.top()), box.bottom())
        painter.setPen(QPen(QColor(self._tokens.text3), 1))
        painter.drawLine(point, QPointF(x, y))

    def _write(self, painter: QPainter, box: QRectF, lines: list[str]) -> None:
        letters, tokens = self._letters, self._tokens
        ground = QColor(tokens.card)
        ground.setAlphaF(0.85)
        painter.fillRect(box, ground)
        height = line_height(letters.strong)
        for position, line in enumerate(lines):
            place = QRectF(box.left() + 4, box.top() + 2, box.width() - 4, height)
            draw_text(
                painter,
                place.translated(0, position * height),
                line,
                font=letters.small if position else letters.strong,
                colour=tokens.text2 if position else tokens.text,
            )

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        figures = self._figures
        if figures is None or figures.now is None:
            return Mark("")
        share = percent(figures.now.met_by(position))
        if position == 0:
            lines = [charts.tr("The day someone asks")]
        else:
            lines = [fill(charts.tr("Within %1: %2 met"), days(position), share)]
            lines.append(fill(charts.tr("95% band: %1"), self._between(figures.now, position)))
        earlier = _met_by(figures.before, position)
        if position and earlier:
            lines.append(fill(charts.tr("In the period before: %1"), earlier))
        return Mark("\n".join(lines))

    @staticmethod
    def _between(curve: ArrivalCurve, day: int) -> str:
        """The 95 % band on a day."""
        at = max(int((curve.days <= day).sum()) - 1, 0)
        return fill(charts.tr("%1 to %2"), percent(curve.low[at]), percent(curve.high[at]))

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        if not self._plot.area.adjusted(-6, -6, 6, 6).contains(point):
            return None
        return int(np.argmin(np.abs(self._anchors[:, 0] - point.x())))

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        self._plot.paint_current(painter, self._tokens, QPointF(*self._anchors[position]))


def stairs(days_of_steps: Floats, values: Floats, *, end: float) -> tuple[Floats, Floats]:
    """The corners of a step curve that stays level until each next day, cut at the end."""
    kept = days_of_steps <= end
    x = np.repeat(days_of_steps[kept], 2)[1:]
    y = np.repeat(values[kept], 2)[:-1]
    if not kept.all():
        x, y = np.append(x, end), np.append(y, y[-1])
    return x, y


def horizon(curve: ArrivalCurve) -> int:
    """The last day on the axis: four weeks, or whole weeks up to well after the median."""
    last = _last_day(curve)
    if curve.median_days is not None and curve.median_days <= _SHORTEST * 0.75:
        return _SHORTEST
    return int(min(max(_SHORTEST, 7 * ceil(last / 7)), _LONGEST))


def _last_day(curve: ArrivalCurve) -> int:
    return int(curve.days[-1]) if curve.days.size else 0


def _met_by(curve: ArrivalCurve | None, day: int) -> str | None:
    """The share met by a day in words; None where the curve does not reach it."""
    if curve is None or day > _last_day(curve):
        return None
    return percent(curve.met_by(day))
