"""Calls owed today, on the first page: how many, the first few, and the way to the list.

It is handed values and says what is wanted; it asks nothing itself and is not seen while nobody
waits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.calls import CallRow, CallsOwed, CallTime
from organiser_app.gui.texts import calls
from organiser_app.gui.texts.words import beside
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.story_list import StoryLine, StoryRow
from organiser_app.gui.widgets.text import button

LEAST = 215
"""Pixels that the words of one call need."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the strip shows just now."""

    owed: CallsOwed
    today: date
    hidden: bool


class CallsStrip(Card):
    """A card with the first calls of today.

    Signals:
        list_wanted(): the whole list is wanted.
        call_wanted(int): the follow-up with this id is wanted.
    """

    list_wanted = Signal()
    call_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: Shown | None = None
        self._lines = ColumnsLayout(least=LEAST)
        self.open_button = button(
            self.tr("Open the list"), "link", clicked=lambda: self.list_wanted.emit()
        )
        self.add_button(self.open_button)
        self.add(self._lines)
        self.hide()

    def show_calls(self, owed: CallsOwed, today: date, *, hidden: bool) -> None:
        """Shows these calls; nothing at all where none is owed."""
        self._shown = Shown(owed, today, hidden)
        self.setVisible(owed.count > 0)
        self.show_title(calls.calls_count(owed.count))
        clear_layout(self._lines)
        for line in _lines(owed.first, today, hidden=hidden):
            row = StoryRow(line)
            row.activated.connect(lambda row_id: self.call_wanted.emit(int(row_id)))
            self._lines.addWidget(_at_the_top(row))

    def hide_names(self, hidden: bool) -> None:
        """Shows the same calls with names or without."""
        if self._shown is not None:
            self.show_calls(self._shown.owed, self._shown.today, hidden=hidden)

    @override
    def show_title(self, title: str) -> None:
        super().show_title(title)
        self.setAccessibleName(title)


def _at_the_top(row: QWidget) -> QWidget:
    """One line is as high as the highest beside it; its words stay together."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    column.addStretch(1)
    return holder


def _lines(rows: Sequence[CallRow], today: date, *, hidden: bool) -> list[StoryLine]:
    return [
        StoryLine(
            text=calls.who_words(row, hidden=hidden),
            when=calls.since_words(row, today),
            detail=beside(
                calls.why_words(row, hidden=hidden), calls.tried_words(row.tries, today)
            ),
            icon="clock" if row.time(today) is CallTime.OVERDUE else "phone",
            colour="warn" if row.time(today) is CallTime.OVERDUE else "accent_text",
            id=row.id,
        )
        for row in rows
    ]
