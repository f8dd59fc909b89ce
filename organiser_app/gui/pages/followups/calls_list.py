"""The calm list of calls: groups by when they are due; each call is answered with one click or key."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget
from typing_extensions import override

from organiser_app.domain.calls import CallTime
from organiser_app.domain.followups import FollowUpResult
from organiser_app.gui.pages.followups.drawing import (
    HEADING_HEIGHT,
    ROW_HEIGHT,
    CallsDelegate,
    result_places,
)
from organiser_app.gui.pages.followups.grouped import GroupedCalls
from organiser_app.gui.texts.calls import result_label
from organiser_app.gui.theme import current_tokens, scaled
from organiser_app.gui.widgets.text import no_markup


class CallsList(QTableView):
    """A table of one column: unlike a list it asks only for the rows that can be seen.

    Signals:
        chosen(list): ids of the selected calls.
        activated_id(int): Enter or double click on a call.
        answered(int, object): one of the four answers was clicked: id and FollowUpResult.
        menu_wanted(QPoint): a context menu was asked for at this global point.
        typed(str): a letter was typed.
    """

    chosen = Signal(list)
    activated_id = Signal(int)
    answered = Signal(int, object)
    menu_wanted = Signal(QPoint)
    typed = Signal(str)

    def __init__(self, rows: GroupedCalls, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._delegate = CallsDelegate(self)
        self._is_following = False
        self._heading_places: list[int] = []
        self.setAccessibleName(name)
        self.setModel(rows)
        self.setItemDelegate(self._delegate)
        self._set_up()
        rows.modelReset.connect(self._set_heights)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.doubleClicked.connect(self._activate)
        self.customContextMenuRequested.connect(
            lambda point: self.menu_wanted.emit(self.viewport().mapToGlobal(point))
        )
        self._set_heights()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _set_heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        for place in self._heading_places:  # a row keeps its height when the model is reset
            self.setRowHeight(place, scaled(ROW_HEIGHT))
        self._heading_places = self.rows.heading_places()
        for place in self._heading_places:
            self.setRowHeight(place, scaled(HEADING_HEIGHT))
        self._point_at(-1, None)

    # -- selection

    def selected_ids(self) -> list[int]:
        """Ids of the selected calls, in the order shown."""
        ranges = self.selectionModel().selection().toList()
        places = sorted({place for one in ranges for place in range(one.top(), one.bottom() + 1)})
        found = (self.rows.row_at(place) for place in places)
        return [row.id for row in found if row is not None]

    def select_ids(self, ids: Sequence[int]) -> None:
        """Selects these calls where they are shown, without a signal, and scrolls to the first."""
        if list(ids) == self.selected_ids():
            return
        places = [place for one in ids if (place := self.rows.place_of(one)) is not None]
        selection = QItemSelection()
        for place in places:
            index = self.rows.index(place, 0)
            selection.select(index, index)
        self._is_following = True
        chosen = self.selectionModel()
        if places:
            first = self.rows.index(min(places), 0)
            chosen.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_following = False

    def select_near(self, place: int) -> None:
        """Selects the call that is now where another was, so that the keys can go on."""
        last = self.rows.rowCount() - 1
        around = [*range(place, last + 1), *range(min(place, last), -1, -1)]
        there = next((one for one in around if self.rows.row_at(one) is not None), None)
        if there is not None:
            self.selectRow(there)

    def _tell_selection(self) -> None:
        if not self._is_following:
            self.chosen.emit(self.selected_ids())

    def _activate(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.activated_id.emit(row.id)

    # -- keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex())
        elif event.text().isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.select_near(0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    # -- the answers in a row

    def result_at(self, point: QPoint) -> tuple[int, FollowUpResult] | None:
        """The call and the answer at a point of the viewport."""
        index = self.indexAt(point)
        row = self.rows.row_at(index.row())
        if row is None or self.rows.line_of(row).time in (CallTime.DONE, CallTime.MISSED):
            return None
        for result, place in result_places(self.visualRect(index), self.layoutDirection()):
            if place.contains(point):
                return row.id, result
        return None

    def _point_at(self, place: int, result: FollowUpResult | None) -> None:
        if (place, result) != (self._delegate.pointed_at, self._delegate.pointed_result):
            self._delegate.pointed_at, self._delegate.pointed_result = place, result
            self.viewport().update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        found = self.result_at(point)
        self._point_at(self.indexAt(point).row(), found[1] if found else None)
        super().mouseMoveEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self.result_at(event.position().toPoint()) is not None:
            return  # an answer, not a choice of the row
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.result_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.answered.emit(*found)
            return
        super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.result_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1, None)
        super().leaveEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), no_markup(self._tip(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPoint) -> str:
        """What an answer means; else the words that may not have fitted."""
        found = self.result_at(point)
        row = self.rows.row_at(self.indexAt(point).row())
        if found is not None:
            return result_label(found[1])
        return "" if row is None else self.rows.line_of(row).why

    # -- looks

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._set_heights()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            pen = QPen(QColor(current_tokens().focus), 2)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(self.visualRect(self.currentIndex()).adjusted(1, 1, -2, -2))
