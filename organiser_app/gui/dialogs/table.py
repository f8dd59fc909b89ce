"""The table behind a chart, and how a figure is worked out: two small windows to read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from organiser_app.gui.theme import SPACE, scaled, tabular
from organiser_app.gui.widgets.text import button, label

NARROWEST, WIDEST, SCROLL_BAR = 420, 900, 28


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
        self._headers, self._rows = headers, rows
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(title, "headline", wrap=True))
        table = self._table(title)
        column.addWidget(table, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button(self.tr("Copy"), icon="copy", clicked=self._copy))
        line.addWidget(button(self.tr("Close"), "primary", clicked=self.close))
        column.addLayout(line)
        needed = table.horizontalHeader().length() + 2 * SPACE.xl + scaled(SCROLL_BAR)
        self.resize(min(max(needed, scaled(NARROWEST)), scaled(WIDEST)), scaled(480))

    def _table(self, title: str) -> QTableWidget:
        table = QTableWidget(len(self._rows), len(self._headers))
        table.setAccessibleName(title)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        for column in range(len(self._headers)):
            numbers = any(isinstance(row[column], int) for row in self._rows)
            side = Qt.AlignmentFlag.AlignTrailing if numbers else Qt.AlignmentFlag.AlignLeading
            self._fill(table, column, side | Qt.AlignmentFlag.AlignVCenter)
        table.resizeColumnsToContents()
        header.setStretchLastSection(len(self._headers) == 1)
        return table

    def _fill(self, table: QTableWidget, column: int, side: Qt.AlignmentFlag) -> None:
        heading = QTableWidgetItem(self._headers[column])
        heading.setTextAlignment(side)
        table.setHorizontalHeaderItem(column, heading)
        for row, values in enumerate(self._rows):
            value = values[column]
            text = value if isinstance(value, str) else self.locale().toString(value)
            item = QTableWidgetItem(text)
            item.setTextAlignment(side)
            if not isinstance(value, str):
                item.setFont(tabular(table.font()))
            table.setItem(row, column, item)

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
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(title, "headline", wrap=True))
        column.addWidget(label(words, wrap=True))
        column.addStretch(1)
        close = button(self.tr("Close"), "primary", clicked=self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        width = scaled(480)
        self.resize(width, column.totalHeightForWidth(width))
