"""The table: a view on a rows model that keeps the selection by id and the columns as left.

The model is known by what it can do (`TableRows`), since models and widgets do not import each
other.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.table_columns_menu import ColumnsMenu
from organiser_app.gui.widgets.table_copy import as_pasted_rows
from organiser_app.gui.widgets.table_delegate import StatusDelegate
from organiser_app.gui.widgets.table_state import read_state, write_state
from organiser_app.gui.widgets.table_view import TableView
from organiser_app.gui.widgets.table_widths import ColumnWidths
from organiser_app.gui.widgets.text import button


class TableColumn(Protocol):
    """What the table asks of a column."""

    @property
    def key(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def status(self) -> object: ...
    @property
    def is_hidden_at_first(self) -> bool: ...


class TableRows(Protocol):
    """What the table asks of its model, which is a QAbstractTableModel besides."""

    status_role: int

    @property
    def columns(self) -> Sequence[TableColumn]: ...
    def row_at(self, place: int) -> Any: ...
    def place_of(self, row_id: Hashable, /) -> int | None: ...
    def total(self) -> int: ...
    def set_filter(self, text: str) -> None: ...
    def filter_text(self) -> str: ...


class Table(QFrame):
    """A framed table with an empty state, a filter field and a menu of columns.

    Signals:
        activated_row(object): Enter or double click on a row; carries the row.
        selection_changed(list): ids of the selected rows, in the order shown.
        menu_wanted(QPoint): a context menu was asked for at this global point.
        state_changed(): widths, hidden columns or sorting changed.
        shown_changed(int): another number of rows is shown.
        filter_cleared(): all rows are wanted again, whatever else was chosen.
    """

    activated_row = Signal(object)
    selection_changed = Signal(list)
    menu_wanted = Signal(QPoint)
    state_changed = Signal()
    shown_changed = Signal(int)
    filter_cleared = Signal()

    def __init__(self, model: TableRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not isinstance(model, QAbstractTableModel):
            raise TypeError(model)
        self.setObjectName("tableFrame")
        self.model = model
        self.view = TableView(self)
        self.view.setAccessibleName(name)
        self.view.setModel(model)
        self.columns_menu = ColumnsMenu(self.view, changed=self._columns_changed)
        self._filter_field: SearchField | None = None
        self._selected: list[Hashable] = []
        self._current: Hashable = None
        self._is_restoring = False
        self._build()
        self._draw_states()
        self._set_widths()
        self._connect()

    def _build(self) -> None:
        self._make_empty: Callable[[], QWidget] = self._nothing_here
        self._empty: QWidget | None = None
        self._none_match: EmptyState | None = None
        within = QVBoxLayout(self)
        within.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.xs)
        self._stack = QStackedLayout()
        within.addLayout(self._stack)
        self._stack.addWidget(self.view)

    def _draw_states(self) -> None:
        delegate = StatusDelegate(self.view, status_role=self.model.status_role)
        for place, column in enumerate(self.model.columns):
            if column.status is not None:
                self.view.setItemDelegateForColumn(place, delegate)

    def _connect(self) -> None:
        self.model.modelAboutToBeReset.connect(self._remember_selection)
        self.model.modelReset.connect(self._restore_selection)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_what_there_is)
        self.view.selectionModel().selectionChanged.connect(self._tell_selection)
        self.view.activated_place.connect(self._tell_activation)
        self.view.typed.connect(self._type_into_filter)
        self.view.copy_wanted.connect(self.copy)
        self.view.customContextMenuRequested.connect(self._ask_for_menu)
        header = self.view.horizontalHeader()
        header.customContextMenuRequested.connect(self._open_columns_menu)
        header.sectionResized.connect(lambda: self.state_changed.emit())
        header.sortIndicatorChanged.connect(lambda: self.state_changed.emit())

    # -- selection

    def selected_ids(self) -> list[Any]:
        """Ids of the selected rows, in the order shown."""
        return [row.id for row in self.selected_rows()]

    def selected_rows(self) -> list[Any]:
        """The selected rows themselves, in the order shown."""
        return [self.model.row_at(place) for place in self._selected_places()]

    def _selected_places(self) -> list[int]:
        # Not `selectedRows()`: it makes an index for each, half a second for 40,000.
        ranges = self.view.selectionModel().selection()
        return sorted(
            {place for one in ranges.toList() for place in range(one.top(), one.bottom() + 1)}
        )

    def select_ids(self, ids: Sequence[Hashable]) -> None:
        """Select these rows where they are shown, and scroll to the first."""
        self._select(ids, current=ids[0] if ids else None)
        if ids:
            self.view.scrollTo(self.view.currentIndex())

    def _select(self, ids: Sequence[Hashable], *, current: Hashable) -> None:
        places = sorted(place for place in map(self.model.place_of, ids) if place is not None)
        selection = QItemSelection()
        last = self.model.columnCount() - 1
        for top, bottom in _stretches(places):
            selection.select(self.model.index(top, 0), self.model.index(bottom, last))
        chosen = self.view.selectionModel()
        at = self.model.place_of(current)
        if at is not None:
            start = self.view.viewport().width() - 1 if self.view.isRightToLeft() else 0
            where = self.model.index(at, max(self.view.columnAt(start), 0))
            chosen.setCurrentIndex(where, QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _remember_selection(self) -> None:
        self._selected = self.selected_ids()
        current = self.view.currentIndex()
        self._current = self.model.row_at(current.row()).id if current.isValid() else None
        self._is_restoring = True

    def _restore_selection(self) -> None:
        self._select(self._selected, current=self._current)
        self._is_restoring = False
        if set(self.selected_ids()) != set(self._selected):
            self.selection_changed.emit(self.selected_ids())

    def _tell_selection(self) -> None:
        if not self._is_restoring:
            self.selection_changed.emit(self.selected_ids())

    def _tell_activation(self, place: int) -> None:
        self.activated_row.emit(self.model.row_at(place))

    # -- filter and what is shown

    def set_filter_field(self, field: SearchField) -> None:
        """Filter by this field; typing in the table goes there, Down leads back."""
        self._filter_field = field
        field.textChanged.connect(self.model.set_filter)
        field.down_pressed.connect(self._go_to_rows)

    def clear_filter(self) -> None:
        """Show all rows again."""
        if self._filter_field is not None:
            self._filter_field.clear()
        self.model.set_filter("")
        self.filter_cleared.emit()
        self.view.setFocus()

    def set_empty(self, make: Callable[[], QWidget]) -> None:
        """What to show while there are no rows at all; most tables never need it."""
        self._make_empty = make
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        shown = self.model.rowCount()
        page: QWidget = self.view
        if self.model.total() == 0:
            page = self._empty = self._empty or self._make_empty()
        elif shown == 0:
            page = self._none_match = self._none_match or self._no_match()
            self._none_match.show_words(self.tr("Nothing matches"), self._none_words())
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.shown_changed.emit(shown)

    def _none_words(self) -> str:
        text = self.model.filter_text()
        if not text:
            return self.tr("None of the rows pass the filter above.")
        return self.tr("None of the rows contain “{text}”.").replace("{text}", text)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_what_there_is()

    def _nothing_here(self) -> QWidget:
        return EmptyState("inbox", self.tr("Nothing here yet"))

    def _no_match(self) -> EmptyState:
        show_all = button(self.tr("Show all rows"), clicked=self.clear_filter)
        return EmptyState("search", self.tr("Nothing matches"), buttons=(show_all,))

    def _type_into_filter(self, text: str) -> None:
        if self._filter_field is None:
            return
        self._filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter_field.setText(self._filter_field.text() + text)

    def _go_to_rows(self) -> None:
        self.view.setFocus()
        if not self._selected_places() and self.model.rowCount():
            self.view.selectRow(max(self.view.currentIndex().row(), 0))

    # -- columns

    def columns_button(self) -> QPushButton:
        """A button for a toolbar that opens the menu of columns."""
        made = button(self.tr("Columns"), icon="columns-3")
        made.setMenu(self.columns_menu)
        return made

    def state(self) -> str:
        """Widths, hidden columns and sorting, to be kept in the settings."""
        keys = [column.key for column in self.model.columns]
        return write_state(self.view, keys, with_widths=self.widths.chosen)

    def restore_state(self, state: str) -> None:
        """Put columns back as they were left; what is not understood is passed over."""
        keys = [column.key for column in self.model.columns]
        with self.widths.by_program():
            self.widths.chosen = read_state(self.view, keys, state)
        self.widths.share()

    def change_columns(self, change: Callable[[], None], left: str = "") -> None:
        """Lets the model show other columns; those that it had stay as they are, or were left."""
        left = left or self.state()
        change()
        self._draw_states()
        self.widths.ask_for([column.width for column in self.model.columns])
        for place, column in enumerate(self.model.columns):
            self.view.setColumnHidden(place, column.is_hidden_at_first)
        self.restore_state(left)

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by the column with this key."""
        keys = [column.key for column in self.model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.view.sortByColumn(keys.index(key), order)

    def _set_widths(self) -> None:
        for place, column in enumerate(self.model.columns):
            self.view.setColumnHidden(place, column.is_hidden_at_first)
        self.widths = ColumnWidths(self.view, [column.width for column in self.model.columns])

    def _columns_changed(self) -> None:
        self.widths.share()
        self.state_changed.emit()

    def _open_columns_menu(self, point: QPoint) -> None:
        self.columns_menu.popup(self.view.horizontalHeader().mapToGlobal(point))

    def _ask_for_menu(self, point: QPoint) -> None:
        self.menu_wanted.emit(self.view.viewport().mapToGlobal(point))

    # -- copying

    def copy(self) -> None:
        """Put the selected rows on the clipboard, visible columns only, with their titles."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """The selected rows as tab-separated text, titles first."""
        shown = [c for c in range(self.model.columnCount()) if not self.view.isColumnHidden(c)]
        titles = [self.model.headerData(c, Qt.Orientation.Horizontal) for c in shown]
        lines = (
            [self.model.index(place, c).data() for c in shown] for place in self._selected_places()
        )
        return as_pasted_rows(titles, lines)


def _stretches(places: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of neighbours; a selection of few long runs is quick to draw."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and place == found[-1][1] + 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
