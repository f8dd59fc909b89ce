"""Flows between many areas as a table: a row gives, a column receives, darker where more went."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.flow_picture import (
    OTHERS,
    FlowSetting,
    area_words,
    exchanges_words,
    folded,
)
from organiser_app.gui.charts.lettering import Align, draw_text, line_height, text_width
from organiser_app.gui.charts.pointing import NO_MARKS
from organiser_app.gui.charts.wording import charts, fill, small_number
from organiser_app.metrics.snapshot import Floats, Ids

MOST_AREAS: Final = 14


class FlowTable:
    """The picture above eight areas."""

    def __init__(self, setting: FlowSetting) -> None:
        self._setting = setting
        figures = setting.figures
        both = np.concatenate((figures.from_area, figures.to_area))
        self._areas, kept = folded(both, np.tile(figures.counts, 2), MOST_AREAS)
        lines = len(figures.counts)
        self._from, self._to = kept[:lines], kept[lines:]
        n = len(self._areas)
        place = {area: number for number, area in enumerate(self._areas)}
        rows = np.array([place[int(area)] for area in np.unique(self._from)], dtype=np.int64)
        columns = np.array([place[int(area)] for area in np.unique(self._to)], dtype=np.int64)
        row = rows[np.unique(self._from, return_inverse=True)[1]]
        column = columns[np.unique(self._to, return_inverse=True)[1]]
        cells = np.bincount(row * n + column, figures.counts, n * n)
        self.counts = cells.astype(np.int64).reshape(n, n)
        self._lay()
        filled = np.argwhere(self.counts > 0)
        self._marks: list[tuple[int, int]] = [(int(r), int(c)) for r, c in filled]
        centres = [self._cell(*mark).center() for mark in self._marks]
        self.anchors: Floats = (
            np.array([(one.x(), one.y()) for one in centres]) if centres else NO_MARKS
        )

    def _lay(self) -> None:
        letters, size, n = self._setting.letters, self._setting.size, len(self._areas)
        names = [area_words(self._setting.context, area) for area in self._areas]
        widest = max(text_width(name, letters.small) for name in names) + 10
        self._left = min(widest, size.width() * 0.28)
        self._top = min(widest, size.height() * 0.3) + line_height(letters.small)
        self._wide = (size.width() - self._left) / n
        self._tall = (size.height() - self._top - 2) / n

    def _cell(self, row: int, column: int) -> QRectF:
        left = self._left + column * self._wide
        if self._setting.right_to_left:
            left = self._setting.size.width() - left - self._wide
        return QRectF(left, self._top + row * self._tall, self._wide, self._tall)

    # Paint

    def paint(self, painter: QPainter) -> None:
        """Cells, then the names of rows and columns."""
        tokens, letters = self._setting.tokens, self._setting.letters
        named = [place for place, area in enumerate(self._areas) if area != OTHERS]
        # all other areas together would make every single one look pale
        most = max(int(self.counts[np.ix_(named, named)].max(initial=0)), 1)
        discreet = self._setting.context.names_hidden
        for row in range(len(self._areas)):
            for column in range(len(self._areas)):
                count = int(self.counts[row, column])
                step = 0 if not count else 1 + int(3 * np.sqrt(count / most))
                cell = self._cell(row, column).adjusted(0.75, 0.75, -0.75, -0.75)
                painter.fillRect(cell, QColor(tokens.heat[min(step, 4)]))
                words = small_number(count, discreet=discreet)
                if count and text_width(words, letters.tiny) + 4 <= cell.width():
                    colour = self._letters_on(step)
                    draw_text(
                        painter,
                        cell,
                        words,
                        font=letters.tiny,
                        colour=colour,
                        align=Align.AlignHCenter,
                    )
        self._paint_names(painter)

    def _letters_on(self, step: int) -> str:
        tokens = self._setting.tokens
        return tokens.on_accent if step >= 4 else tokens.text

    def _paint_names(self, painter: QPainter) -> None:
        letters, tokens, rtl = (
            self._setting.letters,
            self._setting.tokens,
            self._setting.right_to_left,
        )
        height = line_height(letters.small)
        for number, area in enumerate(self._areas):
            words = area_words(self._setting.context, area)
            cell = self._cell(number, number)
            left = self._setting.size.width() - self._left + 6 if rtl else 0.0
            place = QRectF(left, cell.center().y() - height / 2, self._left - 6, height)
            align = Align.AlignLeft if rtl else Align.AlignRight
            draw_text(painter, place, words, font=letters.small, colour=tokens.text2, align=align)
            self._paint_upright(painter, words, cell.center().x(), height)
        head = charts.tr("rows give, columns receive")
        place = QRectF(0, 0, self._setting.size.width(), height)
        align = Align.AlignRight if rtl else Align.AlignLeft
        draw_text(painter, place, head, font=letters.tiny, colour=tokens.text3, align=align)

    def _paint_upright(self, painter: QPainter, words: str, x: float, height: float) -> None:
        letters, tokens = self._setting.letters, self._setting.tokens
        painter.save()
        painter.translate(x, self._top - 6)
        painter.rotate(-90)
        place = QRectF(0, -height / 2, self._top - height - 8, height)
        draw_text(painter, place, words, font=letters.small, colour=tokens.text2)
        painter.restore()

    # Marks

    def mark(self, position: int) -> tuple[str, Ids]:
        """What a cell says, and its exchanges."""
        row, column = self._marks[position]
        giver, receiver = self._areas[row], self._areas[column]
        context = self._setting.context
        words = fill(
            charts.tr("From %1 to %2"), area_words(context, giver), area_words(context, receiver)
        )
        count = int(self.counts[row, column])
        chosen = (self._from == giver) & (self._to == receiver)
        said = f"{words}\n{exchanges_words(count, discreet=context.names_hidden)}"
        return said, self._setting.figures.ids_of(chosen)

    def mark_at(self, point: QPointF) -> int | None:
        """The filled cell under a point."""
        for position, mark in enumerate(self._marks):
            if self._cell(*mark).contains(point):
                return position
        return None

    def paint_current(self, painter: QPainter, position: int) -> None:
        """An outline."""
        painter.setPen(QPen(QColor(self._setting.tokens.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self._cell(*self._marks[position]).adjusted(1, 1, -1, -1))
