"""The table behind a chart, and how a figure is worked out: two small windows to read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.text import button, label


class TableDialog(QDialog):
    """A chart's numbers, to read and to copy."""

    def __init__(
        self,
        title: str,
        headers: Sequence[str],
        rows: Sequence[Sequence[str | int]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(560, 480)
        self._headers, self._rows = headers, rows
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(title, "headline", wrap=True))
        column.addWidget(self._table(title), 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button(self.tr("Copy"), icon="copy", clicked=self._copy))
        line.addWidget(button(self.tr("Close"), "primary", clicked=self.close))
        column.addLayout(line)

    def _table(self, title: str) -> QTableWidget:
        table = QTableWidget(len(self._rows), len(self._headers))
        table.setAccessibleName(title)
        table.setHorizontalHeaderLabels(list(self._headers))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, values in enumerate(self._rows):
            for column, value in enumerate(values):
                text = value if isinstance(value, str) else self.locale().toString(value)
                table.setItem(row, column, QTableWidgetItem(text))
        return table

    def _copy(self) -> None:
        lines = [self._headers, *self._rows]
        text = "\n".join("\t".join(str(cell) for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)


class ExplanationDialog(QDialog):
    """How a figure is worked out."""

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(title, "headline", wrap=True))
        column.addWidget(label(words, wrap=True))
        close = button(self.tr("Close"), "primary", clicked=self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
