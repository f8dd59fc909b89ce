"""What is still waiting: one bar a category, cut by how long the needs have waited."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from typing_extensions import override

from organiser_app.gui.charts import sentences
from organiser_app.gui.charts.chart import Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.legend import Key, draw_legend, legend_height
from organiser_app.gui.charts.lettering import Align, draw_text, line_height, text_width
from organiser_app.gui.charts.pointing import NO_MARKS
from organiser_app.gui.charts.wording import (
    FEWEST_TO_TELL,
    at_least,
    charts,
    fill,
    rough_total,
    small_number,
    waiting_band,
)
from organiser_app.metrics.figures import Waiting, WaitingRow

_MOST_ROWS: Final = 8
_OTHERS: Final = -2
_GAP: Final = 1.5
_WIDEST_NEED: Final = 44.0
"""Pixels for one need where there are few, so that two needs do not look like a flood."""
_ROUND: Final = 3.0


@dataclass(frozen=True, slots=True)
class Segment:
    """The needs of one category in one waiting band, and where they are drawn."""

    row: int
    band: int
    place: QRectF
    path: QPainterPath


class WaitingChart(Chart[Waiting]):
    """Stacked bars; a click on a segment asks for its needs."""

    _rows: tuple[WaitingRow, ...] = ()
    _segments: tuple[Segment, ...] = ()
    _row_places: tuple[QRectF, ...] = ()
    _label_room = 0.0

    @property
    @override
    def title(self) -> str:
        return charts.tr("What is still waiting?")

    @override
    def _say(self, figures: Waiting, context: ChartContext) -> str:
        return sentences.waiting(figures, context)

    @override
    def _nothing_to_draw(self, figures: Waiting, context: ChartContext) -> str:
        if figures.total:
            return ""
        return charts.tr("When someone asks for help and waits for it, it shows here.")

    @override
    def _counted(self, figures: Waiting) -> int:
        return figures.total

    @override
    def _tabulate(self, figures: Waiting, context: ChartContext) -> Table:
        bands = (waiting_band(figures.bands, band) for band in range(len(figures.bands)))
        headers = (charts.tr("Kind of help"), *bands, charts.tr("Together"))
        return headers, [
            (
                self._category(row, context),
                *(self._shown(count) for count in row.counts),
                rough_total(row.total, discreet=context.names_hidden)
                if context.names_hidden
                else row.total,
            )
            for row in figures.rows
        ]

    def _shown(self, count: int) -> str | int:
        return small_number(count, discreet=True) if self._discreet else count

    @override
    def _take(self, figures: Waiting, context: ChartContext) -> None:
        self._rows = shorten(figures.rows)

    @staticmethod
    def _category(row: WaitingRow, context: ChartContext) -> str:
        if row.category == _OTHERS:
            return charts.tr("Other kinds")
        return context.category(row.category) or charts.tr("No category")

    # Layout

    @override
    def _natural_height(self) -> float:
        rows = max(4, len(self._rows))
        return line_height(self._letters.small) + (rows * 33 + 16) * self._letters.scale

    @override
    def _arrange(self, size: QSizeF) -> None:
        if self._context is None:
            return
        names = [self._category(row, self._context) for row in self._rows]
        widest = max(text_width(name, self._letters.body) for name in names)
        self._label_room = min(widest + 2, size.width() * 0.34)
        top = legend_height(self._keys(), self._letters, width=size.width()) + 4
        pitch = min((size.height() - top - 4) / len(self._rows), 36 * self._letters.scale)
        self._row_places = tuple(
            QRectF(0, top + position * pitch, size.width(), pitch)
            for position in range(len(self._rows))
        )
        self._segments = tuple(self._lay_segments(size.width()))
        middles = [(s.place.center().x(), s.place.center().y()) for s in self._segments]
        self._anchors = np.array(middles) if middles else NO_MARKS

    def _lay_segments(self, width: float) -> Iterator[Segment]:
        start = self._label_room + 14
        room = width - start - self._total_room()
        longest = max(sum(self._drawn(count) for count in row.counts) for row in self._rows)
        unit = min(room / longest, _WIDEST_NEED * self._letters.scale)
        for position, (row, place) in enumerate(zip(self._rows, self._row_places, strict=True)):
            height = min(place.height() * 0.62, 22 * self._letters.scale)
            filled = [band for band, count in enumerate(row.counts) if count]
            left = start
            for band in filled:
                length = self._drawn(row.counts[band]) * unit
                bar = QRectF(left, place.center().y() - height / 2, length - _GAP, height)
                if self.isRightToLeft():
                    bar.moveLeft(width - bar.right())
                ends = (band == filled[0], band == filled[-1])
                if self.isRightToLeft():
                    ends = ends[::-1]
                yield Segment(position, band, bar, rounded(bar, *ends))
                left += length

    def _drawn(self, count: int) -> float:
        """The length of a segment in needs; small ones look alike where others look on."""
        if self._discreet and 0 < count < FEWEST_TO_TELL:
            return FEWEST_TO_TELL / 2
        return count

    def _total_room(self) -> float:
        totals = (self._total_words(row) for row in self._rows)
        room = max(text_width(words, self._letters.strong) for words in totals) + 12
        remarks = (self._remark(row) for row in self._rows)
        return room + max(
            text_width(words, self._letters.small) + 8 * bool(words) for words in remarks
        )

    def _total_words(self, row: WaitingRow) -> str:
        return rough_total(row.total, discreet=self._discreet)

    def _remark(self, row: WaitingRow) -> str:
        """How many of the row have waited longest, said beside the row where most of those are."""
        if self._figures is None or self._context is None or self._discreet:
            return ""
        most = sentences.most_long_waiting(self._figures, self._context)
        if most is None or self._category(row, self._context) != most:
            return ""
        return fill(
            charts.tr("%1 for %2", "a count of needs and a stretch of time"),
            small_number(row.counts[-1], discreet=False),
            at_least(self._figures.bands[-1]),
        )

    # Paint

    @override
    def _paint(self, painter: QPainter) -> None:
        self._paint_legend(painter)
        for segment in self._segments:
            self._paint_segment(painter, segment)
        for row, place in zip(self._rows, self._row_places, strict=True):
            self._paint_row_words(painter, row, place)

    def _keys(self) -> list[Key]:
        bands = self._figures.bands if self._figures else ()
        return [Key(waiting_band(bands, b), self._ramp(b)) for b in range(len(bands))]

    def _paint_legend(self, painter: QPainter) -> None:
        draw_legend(
            painter,
            self._keys(),
            width=self._drawing.boundingRect().width(),
            letters=self._letters,
            tokens=self._tokens,
            right_to_left=self.isRightToLeft(),
        )

    def _ramp_position(self, band: int) -> int:
        """The last band always takes the strongest colour."""
        bands = len(self._figures.bands) if self._figures else 0
        return max(0, len(self._tokens.ramp) - bands + band)

    def _ramp(self, band: int) -> str:
        return self._tokens.ramp[self._ramp_position(band)]

    def _paint_segment(self, painter: QPainter, segment: Segment) -> None:
        painter.fillPath(segment.path, QColor(self._ramp(segment.band)))
        words = small_number(self._rows[segment.row].counts[segment.band], discreet=self._discreet)
        if text_width(words, self._letters.strong) + 6 > segment.place.width():
            return
        draw_text(
            painter,
            segment.place,
            words,
            font=self._letters.strong,
            colour=self._tokens.ramp_text[self._ramp_position(segment.band)],
            align=Align.AlignHCenter,
        )

    def _paint_row_words(self, painter: QPainter, row: WaitingRow, place: QRectF) -> None:
        if self._context is None:
            return
        rtl = self.isRightToLeft()
        label = QRectF(place.left(), place.top(), self._label_room, place.height())
        if rtl:
            label.moveRight(place.right())
        draw_text(
            painter,
            label,
            self._category(row, self._context),
            font=self._letters.body,
            colour=self._tokens.text,
            align=Align.AlignLeft if rtl else Align.AlignRight,
        )
        self._paint_total(painter, row, place)

    def _paint_total(self, painter: QPainter, row: WaitingRow, place: QRectF) -> None:
        position = self._rows.index(row)
        bars = [s.place for s in self._segments if s.row == position]
        letters, tokens = self._letters, self._tokens
        parts = [(self._total_words(row), letters.strong, tokens.text)]
        if self._remark(row):
            parts.append((self._remark(row), letters.small, tokens.text2))
        rtl = self.isRightToLeft()
        edge = min(bar.left() for bar in bars) - 8 if rtl else max(b.right() for b in bars) + 8
        for words, font, colour in parts:
            room = text_width(words, font) + 1
            left = edge - room if rtl else edge
            spot = QRectF(left, place.top(), room, place.height())
            draw_text(painter, spot, words, font=font, colour=colour)
            edge = left - 8 if rtl else left + room + 8

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        segment = self._segments[position]
        row = self._rows[segment.row]
        if self._figures is None or self._context is None:
            return Mark("")
        return Mark(
            f"{self._category(row, self._context)}, "
            f"{waiting_band(self._figures.bands, segment.band)}\n"
            f"{self._needs(row.counts[segment.band])}",
            "need",
            row.need_ids[segment.band],
        )

    def _needs(self, count: int) -> str:
        if self._discreet and count < FEWEST_TO_TELL:
            return charts.tr("fewer than %Ln needs", "", FEWEST_TO_TELL)
        if count == 1:
            return charts.tr("One need")
        return charts.tr("%Ln needs", "", count)

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        reach = line_height(self._letters.body) / 4
        for position, segment in enumerate(self._segments):
            if segment.place.adjusted(0, -reach, _GAP, reach).contains(point):
                return position
        return None

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._tokens.text), 2))
        painter.drawPath(self._segments[position].path)


def shorten(rows: tuple[WaitingRow, ...]) -> tuple[WaitingRow, ...]:
    """At most eight rows: the fullest seven as they are, and all others together."""
    if len(rows) <= _MOST_ROWS:
        return rows
    kept, rest = rows[: _MOST_ROWS - 1], rows[_MOST_ROWS - 1 :]
    counts = tuple(sum(band) for band in zip(*(row.counts for row in rest), strict=True))
    ids = tuple(
        tuple(need for needs in band for need in needs)
        for band in zip(*(row.need_ids for row in rest), strict=True)
    )
    return (*kept, WaitingRow(category=_OTHERS, counts=counts, need_ids=ids))


def rounded(bar: QRectF, left: bool, right: bool) -> QPainterPath:
    """A bar with its outer ends rounded; built as a path because SVG export drops clips."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    radius = min(_ROUND, bar.width() / 2)
    if radius <= 0 or not (left or right):
        path.addRect(bar)
        return path
    path.addRoundedRect(bar, radius, radius)
    if not left:
        path.addRect(QRectF(bar.left(), bar.top(), radius, bar.height()))
    if not right:
        path.addRect(QRectF(bar.right() - radius, bar.top(), radius, bar.height()))
    return path.simplified()
