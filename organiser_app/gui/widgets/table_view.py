"""The view inside a table: rows are chosen whole, keys do what people expect of them."""

from PySide6.QtCore import QEvent, QLine, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget
from typing_extensions import override

from organiser_app.gui.theme import (
    current_text_scale,
    current_tokens,
    scaled,
    text_font,
)
from organiser_app.gui.widgets.table_delegate import PADDING, Index, OwnDirectionDelegate
from organiser_app.gui.widgets.text import no_markup

ROW_HEIGHT = 38
HEADER_HEIGHT = 36


class TableView(QTableView):
    """Enter and double click activate, Ctrl+C copies, letters are passed on.

    Signals:
        activated_place(int): the row at this place was activated.
        typed(str): a letter or digit was typed.
        copy_wanted(): the copy key was pressed.
    """

    activated_place = Signal(int)
    typed = Signal(str)
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self._set_up_headers()
        self._follow_text_size()
        if self.isRightToLeft():
            self.setItemDelegate(OwnDirectionDelegate(self))
        self.doubleClicked.connect(lambda index: self.activated_place.emit(index.row()))

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(48)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _follow_text_size(self) -> None:
        self.setFont(text_font(scale=current_text_scale()))
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(scaled(HEADER_HEIGHT))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_text_size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_lines(painter)
        if self.hasFocus() and self.currentIndex().isValid():
            self._paint_focus(painter, self.currentIndex().row())

    def _paint_lines(self, painter: QPainter) -> None:
        """A hairline under each row that can be seen."""
        first = self.rowAt(0)
        if first < 0:
            return
        height, bottom = self.rowHeight(first), self.viewport().height()
        count = min(self.model().rowCount() - first, bottom // height + 2)
        top = self.rowViewportPosition(first) - 1
        width = self.viewport().width()
        painter.setPen(QColor(current_tokens().grid))
        painter.drawLines(
            [QLine(0, top + n * height, width, top + n * height) for n in range(1, count + 1)]
        )

    def _paint_focus(self, painter: QPainter, row: int) -> None:
        """The ring around the row that the keys act on."""
        pen = QPen(QColor(current_tokens().focus), 2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        painter.drawRect(1, top + 1, self.viewport().width() - 2, height - 3)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        """What the cell says about itself, or the words that did not fit."""
        index = self.indexAt(event.pos())
        tip = index.data(Qt.ItemDataRole.ToolTipRole) or ""
        text = index.data() or ""
        if not tip and self.fontMetrics().horizontalAdvance(text) > self._room(index):
            tip = text
        QToolTip.showText(event.globalPos(), no_markup(tip), self)

    def _room(self, index: QModelIndex) -> int:
        return self.columnWidth(index.column()) - 2 * scaled(PADDING)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.activated_place.emit(self.currentIndex().row())
        elif _is_typing(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


def _is_typing(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and event.text().isprintable() and bool(event.text().strip())
