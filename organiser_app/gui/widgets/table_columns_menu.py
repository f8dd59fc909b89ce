"""The menu that chooses columns, sorts without a mouse on the header, and fits widths."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from organiser_app.gui.widgets.text import no_mnemonic

SAMPLE = 200
"""Rows looked at when widths are fitted; looking at all of a long table would take a second."""


class ColumnsMenu(QMenu):
    """Built anew each time it opens, from the headers of the view."""

    def __init__(self, view: QTableView, *, changed: Callable[[], object]) -> None:
        super().__init__(view)
        self._view = view
        self._changed = changed
        self.aboutToShow.connect(self._build)

    def _build(self) -> None:
        self.clear()
        header = self._view.horizontalHeader()
        for column in range(header.count()):
            self.addAction(self._column_action(header, column))
        self.addSeparator()
        sorting = self.addMenu(self.tr("Sort by"))
        for column in range(header.count()):
            sorting.addAction(self._sort_action(sorting, header, column))
        fit = self.addAction(self.tr("Fit the widths"))
        fit.triggered.connect(self.fit_widths)

    def _title(self, column: int) -> str:
        title = self._view.model().headerData(column, Qt.Orientation.Horizontal)
        return no_mnemonic(str(title))

    def _column_action(self, header: QHeaderView, column: int) -> QAction:
        action = QAction(self._title(column), self)
        action.setCheckable(True)
        action.setChecked(not header.isSectionHidden(column))
        alone = header.count() - header.hiddenSectionCount() == 1
        action.setEnabled(not (alone and action.isChecked()))
        action.toggled.connect(lambda shown: self._show(column, shown=shown))
        return action

    def _sort_action(self, parent: QMenu, header: QHeaderView, column: int) -> QAction:
        action = QAction(self._title(column), parent)
        action.setCheckable(True)
        sorted_now = header.sortIndicatorSection() == column
        action.setChecked(sorted_now)
        ascending = not sorted_now or header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        order = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        action.triggered.connect(lambda: header.setSortIndicator(column, order))
        return action

    def _show(self, column: int, *, shown: bool) -> None:
        self._view.setColumnHidden(column, not shown)
        self._changed()

    def fit_widths(self) -> None:
        """Make each column as wide as its title and a sample of its texts."""
        model, header = self._view.model(), self._view.horizontalHeader()
        metrics = self._view.fontMetrics()
        for column in range(header.count()):
            texts = [str(model.headerData(column, Qt.Orientation.Horizontal)) + "    "]
            rows = min(model.rowCount(), SAMPLE)
            texts += [model.index(row, column).data() or "" for row in range(rows)]
            widest = max(metrics.horizontalAdvance(text) for text in texts)
            header.resizeSection(column, min(max(widest + 44, 64), 420))
        self._changed()
