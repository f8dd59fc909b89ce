"""Does help come round: one bar in three parts, and both periods at the same number of exchanges."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from typing_extensions import override

from organiser_app.gui.charts import more_sentences
from organiser_app.gui.charts.chart import Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.legend import Key, draw_legend, legend_height
from organiser_app.gui.charts.lettering import Align, draw_text, line_height, text_width
from organiser_app.gui.charts.pointing import NO_MARKS
from organiser_app.gui.charts.waiting import rounded
from organiser_app.gui.charts.wording import charts, fill, number, part_percent
from organiser_app.metrics.figures import ThreeWays, Ways

_GAP: Final = 1.5
_BRIGHT: Final = 0.2


@dataclass(frozen=True, slots=True)
class Part:
    """One part of one bar, and where it is drawn."""

    bar: int
    way: int
    share: float
    place: QRectF
    path: QPainterPath


class WaysChart(Chart[Ways]):
    """Straight back, round about, by way of a pool, one way; the arrow keys walk along the parts."""

    walks_in_order = False
    _parts: tuple[Part, ...] = ()
    _lines: tuple[QRectF, ...] = ()

    @property
    @override
    def title(self) -> str:
        return charts.tr("Does help come round?")

    @override
    def _say(self, figures: Ways, context: ChartContext) -> str:
        return more_sentences.ways(figures)

    @override
    def _nothing_to_draw(self, figures: Ways, context: ChartContext) -> str:
        if figures.now:
            return ""
        return charts.tr("With more exchanges between named people, the three ways show here.")

    @override
    def _counted(self, figures: Ways) -> int:
        return figures.acts

    @override
    def _tabulate(self, figures: Ways, context: ChartContext) -> Table:
        headers = (charts.tr("Exchanges"), *way_words())
        return headers, [
            (words, *(part_percent(share) for share in shares_of(bar)))
            for words, bar in self._bars(figures, context)
        ]

    @staticmethod
    def _bars(figures: Ways, context: ChartContext) -> list[tuple[str, ThreeWays]]:
        bars = []
        if figures.now is not None:
            bars.append(
                (fill(charts.tr("All %1 of the period"), number(figures.acts)), figures.now)
            )
        for period, bar in (
            (context.period or charts.tr("Now"), figures.now_at_equal),
            (context.period_before or charts.tr("The period before"), figures.before_at_equal),
        ):
            if bar is not None:
                at = fill(charts.tr("%1, at %2"), period, number(figures.equal_count))
                bars.append((at, bar))
        return bars

    # Layout

    @override
    def _natural_height(self) -> float:
        return 190 * self._letters.scale

    @override
    def _arrange(self, size: QSizeF) -> None:
        if self._figures is None or self._context is None:
            return
        bars = self._bars(self._figures, self._context)
        top = legend_height(self._keys(), self._letters, width=size.width()) + 6
        pitch = (size.height() - top) / max(len(bars), 1)
        self._lines = tuple(
            QRectF(0, top + place * pitch, size.width(), pitch) for place in range(len(bars))
        )
        self._parts = tuple(self._lay_parts([bar for _, bar in bars], size.width()))
        middles = [(part.place.center().x(), part.place.center().y()) for part in self._parts]
        self._anchors = np.array(middles) if middles else NO_MARKS

    def _lay_parts(self, bars: list[ThreeWays], width: float) -> Iterator[Part]:
        words = line_height(self._letters.small) + 4
        for number_of_bar, (bar, line) in enumerate(zip(bars, self._lines, strict=True)):
            most = (34 if number_of_bar == 0 else 22) * self._letters.scale
            height = max(min(line.height() - words - 8, most), 6)
            shares = shares_of(bar)
            drawn = [way for way, share in enumerate(shares) if share > 0]
            left = 0.0
            for way in drawn:
                length = shares[way] * width
                place = QRectF(left, line.top() + words, max(length - _GAP, 1), height)
                ends = (way == drawn[0], way == drawn[-1])
                if self.isRightToLeft():
                    place.moveLeft(width - place.right())
                    ends = ends[::-1]
                yield Part(number_of_bar, way, shares[way], place, rounded(place, *ends))
                left += length

    # Paint

    def _colours(self) -> tuple[str, str, str, str]:
        tokens = self._tokens
        return tokens.heat[4], tokens.heat[2], tokens.cat[1], tokens.neutral

    def _keys(self) -> list[Key]:
        figures = self._figures
        has_pools = figures is not None and figures.now and figures.now.through_pools > 0
        return [
            Key(words, colour)
            for way, (words, colour) in enumerate(zip(way_words(), self._colours(), strict=True))
            if way != 2 or has_pools
        ]

    @override
    def _paint(self, painter: QPainter) -> None:
        if self._figures is None or self._context is None:
            return
        rtl = self.isRightToLeft()
        draw_legend(
            painter,
            self._keys(),
            width=self._drawing.boundingRect().width(),
            letters=self._letters,
            tokens=self._tokens,
            right_to_left=rtl,
        )
        height = line_height(self._letters.small)
        for (words, _), line in zip(
            self._bars(self._figures, self._context), self._lines, strict=True
        ):
            place = QRectF(line.left(), line.top(), line.width(), height)
            align = Align.AlignRight if rtl else Align.AlignLeft
            draw_text(
                painter,
                place,
                words,
                font=self._letters.small,
                colour=self._tokens.text2,
                align=align,
            )
        for part in self._parts:
            self._paint_part(painter, part)

    def _paint_part(self, painter: QPainter, part: Part) -> None:
        colour = self._colours()[part.way]
        painter.fillPath(part.path, QColor(colour))
        words = part_percent(part.share)
        if text_width(words, self._letters.strong) + 6 > part.place.width():
            return
        draw_text(
            painter,
            part.place,
            words,
            font=self._letters.strong,
            colour=readable_on(colour),
            align=Align.AlignHCenter,
        )

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        part = self._parts[position]
        if self._figures is None or self._context is None:
            return Mark("")
        bar = self._bars(self._figures, self._context)[part.bar][0]
        return Mark(f"{way_words()[part.way]}: {part_percent(part.share)}\n{bar}")

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        for position, part in enumerate(self._parts):
            if part.place.contains(point):
                return position
        return None

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._tokens.text), 2))
        painter.drawPath(self._parts[position].path)


def shares_of(bar: ThreeWays) -> tuple[float, float, float, float]:
    """The parts of a bar in the order in which they are drawn."""
    return bar.straight_back, bar.round_about, bar.through_pools, bar.one_way


def way_words() -> tuple[str, str, str, str]:
    """What the parts are called, in the same order."""
    return (
        charts.tr("Straight back"),
        charts.tr("Round about"),
        charts.tr("By way of a pool"),
        charts.tr("One way"),
    )


def readable_on(colour: str) -> str:
    """Dark or light letters, whichever stand out more."""
    shade = QColor(colour)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (shade.redF(), shade.greenF(), shade.blueF())
    ]
    luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    return "#0B1210" if luminance > _BRIGHT else "#FFFFFF"
