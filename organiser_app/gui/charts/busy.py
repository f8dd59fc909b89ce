"""When is it busy: a calendar of one year, a square a day, darker where more was exchanged."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

import numpy as np
from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from typing_extensions import override

from organiser_app.gui.charts import sentences
from organiser_app.gui.charts.chart import Chart, Table
from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.lettering import Align, draw_text, line_height, text_width
from organiser_app.gui.charts.wording import FEWEST_TO_TELL, charts, small_number
from organiser_app.metrics.figures import BusyDays
from organiser_app.metrics.snapshot import Ints

_EPOCH: Final = date(1970, 1, 1)
_FIRST_WEEKDAY: Final = 3
"""1970-01-01 was a Thursday; 0 = Monday."""
_LARGEST_CELL: Final = 22.0
_LABELLED_DAYS: Final = (0, 2, 4, 6)


class BusyChart(Chart[BusyDays]):
    """Weeks across, Monday to Sunday down; a click on a day asks for its exchanges."""

    picture_width = 1120.0
    _breaks: tuple[int, ...] = ()
    _cell = 0.0
    _corner = QPointF()

    @property
    @override
    def title(self) -> str:
        return charts.tr("When is it busy?")

    @override
    def _say(self, figures: BusyDays, context: ChartContext) -> str:
        return sentences.busy(figures)

    @override
    def _dates(self, context: ChartContext) -> str:
        return context.dates_of_year or context.dates

    @override
    def _nothing_to_draw(self, figures: BusyDays, context: ChartContext) -> str:
        if figures.counts.size and figures.counts.any():
            return ""
        if figures.undated:
            return charts.tr("No exchange of this year has a date yet.")
        return charts.tr("Days with an exchange get their colour here.")

    @override
    def _counted(self, figures: BusyDays) -> int:
        return figures.total

    @override
    def _tabulate(self, figures: BusyDays, context: ChartContext) -> Table:
        headers = (charts.tr("Day"), charts.tr("Exchanges"))
        return headers, [
            (
                day_of(figures.first_day + position).isoformat(),
                small_number(int(count), discreet=True) if context.names_hidden else int(count),
            )
            for position, count in enumerate(figures.counts)
            if count
        ]

    @override
    def _take(self, figures: BusyDays, context: ChartContext) -> None:
        self._breaks = breaks(figures.counts)

    # Layout

    @override
    def _natural_height(self) -> float:
        letters = self._letters
        return 7 * 21 + line_height(letters.small) * 2 + 16

    @override
    def _arrange(self, size: QSizeF) -> None:
        if self._figures is None:
            return
        letters = self._letters
        weekdays = max(text_width(_weekday(day), letters.tiny) for day in _LABELLED_DAYS) + 8
        top = line_height(letters.small) + 4
        columns = int(self._columns(self._figures)[-1]) + 1
        room = size.height() - top - line_height(letters.small) - 12
        self._cell = min((size.width() - weekdays) / columns, room / 7, _LARGEST_CELL)
        left = 0.0 if self.isRightToLeft() else weekdays
        self._corner = QPointF(left, top)
        across = self._columns(self._figures) + 0.5
        down = self._weekdays(self._figures) + 0.5
        self._anchors = np.column_stack((left + across * self._cell, top + down * self._cell))

    @staticmethod
    def _weekdays(figures: BusyDays) -> Ints:
        """(days,) 0 = Monday."""
        days = figures.first_day + np.arange(len(figures.counts), dtype=np.int32)
        return (days + _FIRST_WEEKDAY) % 7

    @classmethod
    def _columns(cls, figures: BusyDays) -> Ints:
        """(days,) the week of each day, 0 = the first."""
        start = int((figures.first_day + _FIRST_WEEKDAY) % 7)
        return (np.arange(len(figures.counts), dtype=np.int32) + start) // 7

    def _square(self, position: int) -> QRectF:
        x, y = self._anchors[position]
        side = self._cell - max(1.5, self._cell * 0.14)
        return QRectF(x - side / 2, y - side / 2, side, side)

    # Paint

    @override
    def _paint(self, painter: QPainter) -> None:
        figures = self._figures
        if figures is None:
            return
        self._paint_months(painter, figures)
        self._paint_weekdays(painter)
        levels = np.searchsorted(self._breaks, figures.counts, side="right")
        painter.setPen(Qt.PenStyle.NoPen)
        colours = [QColor(colour) for colour in self._shades()]
        rounding = min(3.0, self._cell * 0.2)
        for position, level in enumerate(levels):
            painter.setBrush(colours[level])
            painter.drawRoundedRect(self._square(position), rounding, rounding)
        self._paint_today(painter, figures)
        self._paint_legend(painter)

    def _shades(self) -> list[str]:
        """None, and one shade a step; the last step always takes the strongest."""
        heat = self._tokens.heat
        return [heat[0], *heat[len(heat) - len(self._breaks) :]]

    def _paint_today(self, painter: QPainter, figures: BusyDays) -> None:
        if self._context is None:
            return
        position = self._context.today - figures.first_day
        if 0 <= position < len(figures.counts):
            painter.setPen(QPen(QColor(self._tokens.text2), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._square(position).adjusted(-1, -1, 1, 1), 3, 3)

    def _paint_months(self, painter: QPainter, figures: BusyDays) -> None:
        height = line_height(self._letters.small)
        free = 0.0
        for position, words in self._months(figures):
            left = self._anchors[position][0] - self._cell / 2
            room = text_width(words, self._letters.small) + 1
            if left < free or left + room > self._drawing.boundingRect().right():
                continue
            free = left + room + 6
            draw_text(
                painter,
                QRectF(left, 0, room, height),
                words,
                font=self._letters.small,
                colour=self._tokens.text2,
            )

    @classmethod
    def _months(cls, figures: BusyDays) -> Iterator[tuple[int, str]]:
        """The first day of each month in the picture, and the month's short name."""
        for position in range(len(figures.counts)):
            day = day_of(figures.first_day + position)
            if day.day == 1:
                short = QLocale.FormatType.ShortFormat
                yield position, QLocale().standaloneMonthName(day.month, short)

    def _paint_weekdays(self, painter: QPainter) -> None:
        area = self._drawing.boundingRect()
        columns = int(self._columns(self._figures)[-1]) + 1 if self._figures else 0
        height = line_height(self._letters.tiny)
        roomy = 2 * self._cell >= height
        for weekday in _LABELLED_DAYS if roomy else _LABELLED_DAYS[::3]:
            top = self._corner.y() + (weekday + 0.5) * self._cell - height / 2
            place = QRectF(0, top, self._corner.x() - 8, height)
            if self.isRightToLeft():
                left = columns * self._cell + 8
                place = QRectF(left, top, area.right() - left, height)
            draw_text(
                painter,
                place,
                _weekday(weekday),
                font=self._letters.tiny,
                colour=self._tokens.text3,
                align=Align.AlignLeft if self.isRightToLeft() else Align.AlignRight,
            )

    def _paint_legend(self, painter: QPainter) -> None:
        letters, tokens = self._letters, self._tokens
        none, many = charts.tr("no exchange"), self._most_words()
        side, step, height = 11.0, 15.0, line_height(letters.small)
        widths = [text_width(words, letters.small) + 1 for words in (none, many)]
        boxes = step * (len(self._breaks) + 1)
        columns = int(self._columns(self._figures)[-1]) + 1 if self._figures else 0
        right = self._corner.x() + columns * self._cell
        left = max(0.0, right - widths[0] - boxes - widths[1] - 10)
        top = self._corner.y() + 7 * self._cell + 8
        place = QRectF(left, top, widths[0], height)
        draw_text(painter, place, none, font=letters.small, colour=tokens.text2)
        left += widths[0] + 6
        painter.setPen(Qt.PenStyle.NoPen)
        for level, shade in enumerate(self._shades()):
            painter.setBrush(QColor(shade))
            box = QRectF(left + level * step, top + (height - side) / 2, side, side)
            painter.drawRoundedRect(box, 2.5, 2.5)
        place = QRectF(left + boxes + 4, top, widths[1], height)
        draw_text(painter, place, many, font=letters.small, colour=tokens.text2)

    def _most_words(self) -> str:
        most = self._breaks[-1]
        if most == 1:
            return charts.tr("one or more")
        return charts.tr("%Ln or more", "exchanges on a day", most)

    # Marks

    @override
    def _mark(self, position: int) -> Mark:
        if self._figures is None:
            return Mark("")
        day = self._figures.first_day + position
        count = int(self._figures.counts[position])
        date = day_of(day)
        spelled = QLocale().toString(
            QDate(date.year, date.month, date.day), QLocale.FormatType.LongFormat
        )
        words = f"{spelled}\n{self._exchanges(count)}"
        return Mark(words, "exchange_day", (day,)) if count else Mark(words)

    def _exchanges(self, count: int) -> str:
        if not count:
            return charts.tr("no exchange")
        if self._discreet and count < FEWEST_TO_TELL:
            return charts.tr("fewer than %Ln exchanges", "", FEWEST_TO_TELL)
        if count == 1:
            return charts.tr("one exchange")
        return charts.tr("%Ln exchanges", "", count)

    @override
    def _mark_at(self, point: QPointF) -> int | None:
        if self._figures is None or not self._cell:
            return None
        column = int((point.x() - self._corner.x()) // self._cell)
        weekday = int((point.y() - self._corner.y()) // self._cell)
        start = int((self._figures.first_day + _FIRST_WEEKDAY) % 7)
        position = column * 7 + weekday - start
        inside = 0 <= weekday < 7 and 0 <= position < len(self._anchors)
        return position if inside else None

    @override
    def _paint_current(self, painter: QPainter, position: int) -> None:
        painter.setPen(QPen(QColor(self._tokens.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._square(position), 3, 3)


def breaks(counts: Ints) -> tuple[int, ...]:
    """Lower edges of the shades above none: 1, then the quartiles of the days with exchanges."""
    some = counts[counts > 0]
    if not some.size:
        return (1,)
    quartiles = np.ceil(np.quantile(some, (0.5, 0.75, 0.95))).astype(int)
    edges = {1, *(int(edge) for edge in quartiles)}
    return tuple(sorted(edge for edge in edges if edge >= 1))


def day_of(day: int) -> date:
    """The date of a day since 1970-01-01."""
    return _EPOCH + timedelta(days=day)


def _weekday(weekday: int) -> str:
    short = QLocale.FormatType.ShortFormat
    return QLocale().standaloneDayName(weekday + 1, short)
