"""The start of the page: bring a sheet in, hand one out, and what was brought in before."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.domain.views import ReceivedBefore, SavedReview
from organiser_app.gui.texts.past_sheets import past_words, saved_words
from organiser_app.gui.texts.words import fill, texts
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.columns_layout import ColumnsLayout
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label

SHEETS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"


class Home(QWidget):
    """Cards.

    Signals:
        choose_wanted(): the person wants to choose a file to bring in.
        resume_wanted(SavedReview): a review that was kept is to be gone on with.
        drop_wanted(SavedReview): it is not to be gone on with.
    """

    choose_wanted = Signal()
    resume_wanted = Signal(object)
    drop_wanted = Signal(object)

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
        self._saved = Card(
            self.tr("Reviews to finish"),
            self.tr("Your answers are kept. What has changed here since is asked once more."),
        )
        self._saved_lines = QVBoxLayout()
        self._saved_lines.setSpacing(SPACE.xs)
        self._saved.add(self._saved_lines)
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
        column.addWidget(self._saved)
        column.addWidget(self._past)
        column.addStretch(1)
        self._saved.hide()
        self._past.hide()

    def add(self, card: QWidget) -> None:
        """Puts a card beside the first."""
        self._row.addWidget(card)

    def show_past(self, past: Sequence[ReceivedBefore], *, hidden: bool = False) -> None:
        """Lists what was brought in, newest first: from whom, and what came of it."""
        clear_layout(self._past_lines)
        for one in past:
            self._past_lines.addWidget(label(past_words(one, hidden=hidden), wrap=True))
        self._past.setVisible(bool(past))

    def show_saved(self, saved: Sequence[SavedReview]) -> None:
        """Lists the reviews in which something still waits."""
        clear_layout(self._saved_lines)
        unfinished = [one for one in saved if one.state == "open" and one.kind == "return"]
        for one in unfinished:
            self._saved_lines.addWidget(self._saved_line(one))
        self._saved.setVisible(bool(unfinished))

    def _saved_line(self, one: SavedReview) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        line.addWidget(label(saved_words(one), wrap=True), 1)
        go_on = button(self.tr("Continue"), icon="arrow-right", clicked=partial(self.resume_wanted.emit, one))  # fmt: skip
        remove = button(self.tr("Remove"), "link", clicked=partial(self.drop_wanted.emit, one))
        name = one.file_name
        go_on.setAccessibleName(self.tr("Continue with {file}").replace("{file}", name))
        remove.setAccessibleName(self.tr("Remove {file}").replace("{file}", name))
        line.addWidget(go_on)
        line.addWidget(remove)
        return holder


def ask_for_sheet(page: QWidget) -> Path | None:
    """The file that the person chooses; None where they would rather not."""
    kinds = texts.tr("Spreadsheets (%1);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(
        page, texts.tr("Which spreadsheet?"), "", fill(kinds, SHEETS)
    )
    return Path(name) if name else None
