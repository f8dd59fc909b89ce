"""A list of cards of one height: drawn as far as they are seen, carried by mouse and by keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget
from typing_extensions import override

from organiser_app.gui.widgets.card_delegate import CardDelegate, card_height
from organiser_app.gui.widgets.table_delegate import Index
from organiser_app.gui.widgets.text import no_markup

CARDS = "application/x-organiser-cards"
"""What is carried: ids of rows, parted by spaces."""
ROW_ROLE: int = Qt.ItemDataRole.UserRole
"""The whole row, as rows models give it."""


class CardList(QTableView):
    """Cards under each other; keys lead to the neighbours and carry cards there.

    A table of one column, because a list of Qt's lays out all its items anew for each that comes.

    Signals:
        opened(int): Enter or a double click on the card at this place.
        step_wanted(bool): the list beside this one, forward or back.
        carry_wanted(bool): the selected cards one step on, or back.
        menu_wanted(QPoint): what can be done, at this global point.
        move_menu_wanted(QPoint): where the cards can go, at this global point.
    """

    opened = Signal(int)
    step_wanted = Signal(bool)
    carry_wanted = Signal(bool)
    menu_wanted = Signal(object)
    move_menu_wanted = Signal(object)

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        *,
        card_role: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cards")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self, card_role=card_role))
        self._show_one_column()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.viewport().setAcceptDrops(False)  # the column around it takes the cards
        self.customContextMenuRequested.connect(
            lambda point: self.menu_wanted.emit(self.viewport().mapToGlobal(point))
        )
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _show_one_column(self) -> None:
        """The first column holds the whole card; what others hold is searched and sorted by."""
        for column in range(1, self.model().columnCount()):
            self.hideColumn(column)
        header, rows = self.horizontalHeader(), self.verticalHeader()
        header.hide()
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._follow_text_size()

    def _follow_text_size(self) -> None:
        self.verticalHeader().setDefaultSectionSize(card_height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_text_size()

    def selected_places(self) -> list[int]:
        """Places of the selected cards, from top to bottom."""
        ranges = self.selectionModel().selection()
        return sorted(
            {place for one in ranges.toList() for place in range(one.top(), one.bottom() + 1)}
        )

    def below_current(self) -> QPoint:
        """The global point under the current card, for a menu that keys opened."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_sideways(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if current.isValid():
                self.opened.emit(current.row())
        elif key == Qt.Key.Key_M and not event.modifiers() & _HELD:
            if current.isValid():
                self.move_menu_wanted.emit(self.below_current())
        else:
            super().keyPressEvent(event)

    def _go_sideways(self, event: QKeyEvent) -> None:
        forward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.carry_wanted.emit(forward)
        else:
            self.step_wanted.emit(forward)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are not searched for: the filter does that."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    @override
    def viewportEvent(self, event: Any) -> bool:
        if isinstance(event, QHelpEvent):
            tip = self.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole) or ""
            QToolTip.showText(event.globalPos(), no_markup(tip), self)
            return True
        return super().viewportEvent(event)

    @override
    def startDrag(self, supported: Qt.DropAction) -> None:
        places = self.selected_places()
        if not places:
            return
        drag = QDrag(self)
        rows = [self.model().index(place, 0).data(ROW_ROLE) for place in places]
        drag.setMimeData(carried([row.id for row in rows]))
        rect = self.visualRect(self.currentIndex())
        drag.setPixmap(self.viewport().grab(rect))
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def carried(ids: Sequence[int]) -> QMimeData:
    """Cards on their way, by the ids of their rows."""
    data = QMimeData()
    data.setData(CARDS, " ".join(str(one) for one in ids).encode())
    return data


def carried_ids(data: QMimeData) -> list[int]:
    """The ids of the cards that are on their way; nothing for anything else."""
    text = bytes(data.data(CARDS).data()).decode("ascii", "ignore")
    return [int(part) for part in text.split() if part.isdigit()]
