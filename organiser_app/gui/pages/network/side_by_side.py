"""Figures as they are and as they would be, in two columns that can be copied."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE, tabular
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import button, label


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure, before and after, in words."""

    what: str
    now: str
    then: str


class SideBySide(QWidget):
    """A small table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Compared, ...] = ()
        self._title = ""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.s)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        copy = button(self.tr("Copy"), icon="copy", clicked=self.copy)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)

    def show_rows(self, title: str, rows: Sequence[Compared]) -> None:
        """Other figures; `title` says what is imagined."""
        self._title, self.rows = title, tuple(rows)
        clear_layout(self._grid)
        for column, words in enumerate((self.tr("Now"), self.tr("Then")), start=1):
            self._grid.addWidget(label(words, "section"), 0, column)
        for place, row in enumerate(self.rows, start=1):
            what = label(row.what, wrap=True)
            what.setAccessibleName(f"{row.what}: {row.now}, {row.then}")
            self._grid.addWidget(what, place, 0)
            for column, words in ((1, row.now), (2, row.then)):
                value = label(words, "cardTitle" if row.now != row.then and column == 2 else "")
                value.setFont(tabular(value.font()))
                self._grid.addWidget(value, place, column, Qt.AlignmentFlag.AlignTop)

    def as_text(self) -> str:
        """The rows with tabs between, as they are pasted into a sheet."""
        lines = [(self._title, self.tr("Now"), self.tr("Then"))]
        lines += [(row.what, row.now, row.then) for row in self.rows]
        return "\n".join("\t".join(line) for line in lines)

    def copy(self) -> None:
        """Puts the rows on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())
