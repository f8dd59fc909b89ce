"""The board: asks for the needs that are open or were met of late, and lays them into columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.triage import DONE_DAYS, BoardColumn, board_column
from organiser_app.domain.views import NeedRow
from organiser_app.gui.models.kept_model import Keep
from organiser_app.gui.models.need_cards import CardRows
from organiser_app.gui.models.row_index import RowIndex
from organiser_app.gui.pages.needs.board.column import ColumnFrame
from organiser_app.gui.pages.needs.touched import MOST_PATCHED, moves_all, touched_needs
from organiser_app.gui.pages.page import Page
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.needs import need_rows
from organiser_app.storage.reads.network import counts, group_settings

Lying = dict[BoardColumn, list[NeedRow]]


@dataclass(frozen=True, slots=True)
class Laid:
    """The needs of the board, by column."""

    rows: Mapping[BoardColumn, Sequence[NeedRow]]
    indexes: Mapping[BoardColumn, RowIndex]
    settings: GroupSettings
    is_bare: bool
    """Whether there is no need at all, closed ones included."""


@dataclass(frozen=True, slots=True)
class Again:
    """Needs that were asked for anew, and where each lies now; not named: off the board."""

    asked: frozenset[int]
    rows: Mapping[BoardColumn, Sequence[NeedRow]]


class Board(QWidget):
    """Four columns of cards; what a move means is decided by whoever hears of it.

    Signals:
        selection_changed(list): ids of the selected cards, from top to bottom.
        opened(int): Enter or a double click on the card of this need.
        menu_wanted(QPoint): what can be done with the selected cards.
        move_menu_wanted(QPoint): where the selected cards can go.
        move_wanted(list, BoardColumn): cards were let go over a column.
        carry_wanted(bool): the selected cards one step on, or back.
        arrived(): cards were laid out anew.
    """

    selection_changed = Signal(list)
    opened = Signal(int)
    menu_wanted = Signal(object)
    move_menu_wanted = Signal(object)
    move_wanted = Signal(list, object)
    carry_wanted = Signal(bool)
    arrived = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page, self.session = page, page.session
        self.settings = GroupSettings()
        self.today = date.min  # the network's own day comes with the first question
        self.is_bare = False
        self._is_asking_all = False
        self._is_settling = False
        self._pending: tuple[ChangeSet, ...] = ()
        self._to_select: int | None = None
        self.columns = {one: ColumnFrame(one, self._rows_of(one)) for one in BoardColumn}
        self._build()
        for column in self.columns.values():
            self._connect(column)
        page.view_state.names_hidden_changed.connect(lambda _hidden: self._show_anew())

    def _rows_of(self, column: BoardColumn) -> CardRows:
        rows = CardRows(
            column,
            today=lambda: self.today,
            is_hidden=lambda: self.page.view_state.names_hidden,
            settings=lambda: self.settings,
        )
        rows.indexer = partial(self._make_index, column)
        return rows

    def _make_index(
        self, column: BoardColumn, make: Callable[[], RowIndex], take: Callable[[RowIndex], None]
    ) -> None:
        slot = f"index {column.value}"
        self.session.start(lambda _progress: make(), take, parent=self, title="", slot=slot)

    def _build(self) -> None:
        inner = QWidget()
        line = QHBoxLayout(inner)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.m)
        for column in self.columns.values():
            line.addWidget(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(inner)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.horizontalScrollBar().rangeChanged.connect(lambda *_ends: self._keep_in_sight())
        whole.addWidget(self._area)

    def _connect(self, column: ColumnFrame) -> None:
        cards = column.list
        cards.selectionModel().selectionChanged.connect(partial(self._selected, column))
        cards.opened.connect(lambda place: self.opened.emit(int(column.rows.row_at(place).id)))
        cards.step_wanted.connect(partial(self._step, column))
        cards.carry_wanted.connect(self.carry_wanted)
        cards.menu_wanted.connect(self.menu_wanted)
        cards.move_menu_wanted.connect(self.move_menu_wanted)
        column.dropped.connect(lambda ids: self.move_wanted.emit(ids, column.column))

    # -- which cards are meant

    def _selected(self, column: ColumnFrame, *_ranges: object) -> None:
        """Cards are selected in one column at a time."""
        if self._is_settling:
            return
        if column.list.selected_places():
            self._clear_others(column)
        self.selection_changed.emit(self.selected_ids())

    def _clear_others(self, column: ColumnFrame) -> None:
        self._is_settling = True
        for other in self.columns.values():
            if other is not column:
                other.list.clearSelection()
        self._is_settling = False

    def selected_rows(self) -> list[NeedRow]:
        """The needs on the selected cards, from top to bottom."""
        return [row for column in self.columns.values() for row in column.selected_rows()]

    def selected_ids(self) -> list[int]:
        """Their ids."""
        return [int(row.id) for row in self.selected_rows()]

    def row_of(self, need_id: int) -> NeedRow | None:
        """The need, if it lies on the board."""
        found = (column.rows.row_of(need_id) for column in self.columns.values())
        return next((row for row in found if row is not None), None)

    def is_shown(self, need_id: int) -> bool:
        """Whether its card passes the filter."""
        return any(one.rows.place_of(need_id) is not None for one in self.columns.values())

    @property
    def is_waiting(self) -> bool:
        """Whether all cards are being asked for."""
        return self._is_asking_all

    def column_of(self, need_id: int) -> BoardColumn | None:
        """Where its card lies."""
        for column in self.columns.values():
            if column.rows.row_of(need_id) is not None:
                return column.column
        return None

    def select(self, need_id: int) -> bool:
        """Selects a card and leads the keys there; answers whether it is shown."""
        for column in self.columns.values():
            place = column.rows.place_of(need_id)
            if place is not None:
                column.list.clearSelection()
                column.select(place)
                self._area.ensureWidgetVisible(column, 0, 0)
                return True
        return False

    def select_when_here(self, need_id: int) -> None:
        """Selects a card as soon as it has been laid out."""
        if not self.select(need_id):
            self._to_select = need_id

    def _keep_in_sight(self) -> None:
        """Where the story makes the board narrow, the selected card stays in sight."""
        for column in self.columns.values():
            if column.list.selected_places():
                self._area.ensureWidgetVisible(column, 0, 0)

    def focus_cards(self) -> None:
        """Leads the keys to the selected card, or to the first column that has any."""
        columns = list(self.columns.values())
        chosen = [one for one in columns if one.list.selected_places()]
        filled = [one for one in columns if one.rows.rowCount()]
        for column in (chosen or filled)[:1]:
            column.list.setFocus()

    def shown_needs(self) -> list[NeedRow]:
        """All cards that are shown, column after column, what wants a second look first."""
        first = self.columns[BoardColumn.SECOND_LOOK]
        rest = [one for one in self.columns.values() if one is not first]
        return [row for one in (first, *rest) for row in one.rows.shown_rows()]

    def counts(self) -> tuple[int, int]:
        """How many cards are shown, and how many there are."""
        columns = self.columns.values()
        return sum(one.rows.rowCount() for one in columns), sum(
            one.rows.total() for one in columns
        )

    def _step(self, column: ColumnFrame, forward: bool) -> None:
        columns = list(self.columns.values())
        step = 1 if forward else -1
        place = columns.index(column) + step
        while 0 <= place < len(columns):
            if columns[place].rows.rowCount():
                columns[place].select(column.list.currentIndex().row())
                self._area.ensureWidgetVisible(columns[place], 0, 0)
                return
            place += step

    # -- filter

    def set_filter(self, words: str) -> None:
        """Shows only cards with every word."""
        for column in self.columns.values():
            column.rows.set_filter(words)
        self.arrived.emit()

    def set_keep(self, keep: Keep[NeedRow] | None) -> None:
        """Shows only cards that pass the choices of the page."""
        for column in self.columns.values():
            column.rows.set_keep(keep)
        self.arrived.emit()

    def _show_anew(self) -> None:
        for column in self.columns.values():
            column.rows.show_anew()

    # -- cards

    def refresh(self) -> None:
        """Asks for all cards anew."""
        if not self.session.is_open:
            return
        self._is_asking_all = True
        self._pending = ()
        self.today = self.page.today
        self.session.ask(self._all(), self._lay_out, parent=self, slot="cards")

    def _all(self) -> Question[Laid]:
        today, models = self.today, {one: each.rows for one, each in self.columns.items()}

        def answer(reader: Reader) -> Laid:
            since = today - timedelta(days=DONE_DAYS)
            settings = group_settings(reader)
            rows = need_rows(reader, only_open=True, or_closed_since=since)
            lying = by_column(rows, today, settings)
            indexes = {one: models[one].index_of(each) for one, each in lying.items()}
            return Laid(lying, indexes, settings, is_bare=not (rows or counts(reader).needs))

        return answer

    def _lay_out(self, laid: Laid) -> None:
        self._is_asking_all = False
        self.settings, self.is_bare = laid.settings, laid.is_bare
        # a column that loses its last card loses the keys with it
        selected, has_keys = self.selected_ids(), self._has_keys()
        self._is_settling = True
        for one, column in self.columns.items():
            column.rows.set_rows(laid.rows[one], laid.indexes[one])
        self._is_settling = False
        self._select_again(selected, has_keys=has_keys)
        self.arrived.emit()

    def _select_again(self, selected: Sequence[int], *, has_keys: bool) -> None:
        """The card that is wanted, or the one that was selected: the keys follow it where it goes."""
        wanted, self._to_select = self._to_select, None
        if wanted is not None:
            self.select(wanted)
        elif len(selected) == 1 and has_keys:
            self.select(selected[0])
        elif len(selected) == 1 and self.isVisible():
            self._select_quietly(selected[0])

    def _has_keys(self) -> bool:
        return any(column.list.hasFocus() for column in self.columns.values())

    def _select_quietly(self, need_id: int) -> None:
        for column in self.columns.values():
            place = column.rows.place_of(need_id)
            if place is not None:
                column.list.setCurrentIndex(column.rows.index(place, 0))

    def patch(self, change: ChangeSet) -> None:
        """Takes in one change."""
        if self._is_asking_all or self.is_bare or moves_all(change):
            self.refresh()
            return
        self._pending += (change,)
        self.session.ask(self._again(self._pending), self._lay_again, parent=self, slot="cards")

    def _again(self, changes: Sequence[ChangeSet]) -> Question[Again]:
        today, settings = self.today, self.settings

        def answer(reader: Reader) -> Again:
            ids = touched_needs(reader, changes)
            return Again(ids, by_column(need_rows(reader, sorted(ids)), today, settings))

        return answer

    def _lay_again(self, again: Again) -> None:
        self._pending = ()
        if len(again.asked) > MOST_PATCHED:
            self.refresh()
            return
        # a column that loses its last card loses the keys with it
        selected, has_keys = self.selected_ids(), self._has_keys()
        self._is_settling = True
        for one, column in self.columns.items():
            here = {row.id: row for row in again.rows[one]}
            known = {row_id for row_id in again.asked if column.rows.row_of(row_id) is not None}
            column.rows.patch_rows(
                {row_id: row for row_id, row in here.items() if row_id in known},
                removed=[row_id for row_id in known if row_id not in here],
                added=[row for row_id, row in here.items() if row_id not in known],
            )
        self._is_settling = False
        moved = selected if set(selected) & again.asked else []
        self._select_again(moved, has_keys=has_keys)
        self.arrived.emit()

    def forget(self) -> None:
        """Shows nothing any more."""
        for column in self.columns.values():
            column.rows.set_rows([])


def by_column(rows: Sequence[NeedRow], today: date, settings: GroupSettings) -> Lying:
    """The needs by the column in which each lies; those that lie nowhere are left out."""
    lying: Lying = {column: [] for column in BoardColumn}
    for row in rows:
        column = board_column(row, today, settings)
        if column is not None:
            lying[column].append(row)
    return lying
