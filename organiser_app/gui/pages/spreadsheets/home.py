"""The start of the page: bring a sheet in, hand one out, and what was brought in before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser_app.domain.views import ReceivedBefore
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label


class Home(QWidget):
    """Cards.

    Signals:
        choose_wanted(): the person wants to choose a file to bring in.
    """

    choose_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        # from the outside in: a widget that finds its parent late is styled once more
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setObjectName("pageBody")
        whole.addWidget(scrolling(inner))
        bring = Card(
            self.tr("Bring in a spreadsheet"),
            self.tr(
                "A sign-up sheet, a roster, a list of requests, a log of who helped whom: .xlsx, "
                ".ods, .xls, .csv. Drop it anywhere on this window, or choose it here. You see "
                "every row before anything is saved, and one Undo takes all of it back."
            ),
        )
        choose = button(
            self.tr("Choose a file…"), "primary", icon="upload", clicked=self.choose_wanted.emit
        )
        line = FlowLayout()
        line.addWidget(choose)
        bring.add(line)
        bring.body.addStretch(1)
        self._past = Card(self.tr("Brought in before"))
        self._past_lines = QVBoxLayout()
        self._past_lines.setSpacing(SPACE.xs)
        self._past.add(self._past_lines)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.page)
        column.setSpacing(SPACE.gap)
        self._row = ColumnsLayout(least=380)
        self._row.addWidget(bring)
        column.addLayout(self._row)
        column.addWidget(self._past)
        column.addStretch(1)
        self._past.hide()

    def add(self, card: QWidget) -> None:
        """Puts a card beside the first."""
        self._row.addWidget(card)

    def show_past(self, past: Sequence[ReceivedBefore]) -> None:
        """Lists what was brought in, newest first."""
        clear_layout(self._past_lines)
        for one in past:
            words = self.tr("{file}, {day}")
            text = words.replace("{day}", day_words(one.day)).replace("{file}", one.file_name)
            self._past_lines.addWidget(label(text))
        self._past.setVisible(bool(past))
