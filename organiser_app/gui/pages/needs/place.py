"""The needs as a place to work: the board or the table, one filter for both, and what fills gaps."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import NeedId
from organiser_app.domain.moves import STATE_OF
from organiser_app.domain.needs import NeedState
from organiser_app.domain.triage import BoardColumn, lets_through, missing
from organiser_app.domain.views import NeedRow
from organiser_app.gui.dialogs.fill_in_form import FillInForm
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.many_form import ManyForm
from organiser_app.gui.models.need_columns import need_words
from organiser_app.gui.pages.needs.board import Board
from organiser_app.gui.pages.needs.board.moving import Moving
from organiser_app.gui.pages.needs.gone_line import GoneLine
from organiser_app.gui.pages.table_pane import add_action
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.triage import left_words, missing_sentence
from organiser_app.gui.texts.words import beside, fill, number
from organiser_app.gui.widgets.facts import buttons, facts
from organiser_app.storage.reads.needs import need_rows

if TYPE_CHECKING:
    from organiser_app.gui.pages.needs.needs_pane import NeedsPane

BOARD, TABLE = "board", "table"
_COLUMN_OF = {state: column for column, state in STATE_OF.items()}


class NeedsPlace(QObject):
    """What the pane of needs has besides a list; it knows which of both ways is shown.

    Signals:
        layout_changed(str): the board or the table is shown from now on.
        helper_wanted(int): a helper is to be found for this need, whose story is open.
    """

    layout_changed = Signal(str)
    helper_wanted = Signal(int)

    def __init__(self, pane: "NeedsPane") -> None:
        super().__init__(pane)
        self._pane = pane
        self.layout = TABLE
        self.board = Board(pane.page)
        self.board.hide()
        self.moving = Moving(pane, self._ask_for_helper)
        self._queue: list[int] = []
        pane.list_side.addWidget(self.board, 1)
        self.gone_line = GoneLine(pane.filter_bar)
        pane.list_side.insertWidget(1, self.gone_line)
        self._connect()

    def _connect(self) -> None:
        board, pane = self.board, self._pane
        board.selection_changed.connect(pane.follow_selection)
        board.opened.connect(self.activate)
        board.menu_wanted.connect(pane.open_menu)
        board.move_menu_wanted.connect(self._open_move_menu)
        board.move_wanted.connect(self._move_dropped)
        board.carry_wanted.connect(
            lambda forward: self.moving.carry(board.selected_rows(), forward=forward)
        )
        board.arrived.connect(self._cards_arrived)
        pane.search.textChanged.connect(board.set_filter)
        pane.search.down_pressed.connect(self._go_down)
        pane.filter_bar.changed.connect(self._filter)
        pane.table.filter_cleared.connect(self._clear_chosen)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Delete), self._remove_selected),
            (QKeySequence("F2"), self.edit_selected),
        ):
            shortcut = QShortcut(keys, board)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # -- the board or the table

    @property
    def is_board(self) -> bool:
        """Whether the board is shown."""
        return self.layout == BOARD

    def show_layout(self, layout: str) -> None:
        """Shows the board or the table, with the same filter; the other one lets go of its rows."""
        if layout == self.layout or layout not in (BOARD, TABLE):
            return
        pane = self._pane
        self.layout = layout
        for widget in (pane.table, pane.segments, pane.columns_button):
            widget.setVisible(not self.is_board)
        self.board.setVisible(self.is_board)
        pane.panel.hide()
        if self.is_board:
            pane.wanted = None
            pane.wanted_line.hide()
            pane.rows.set_rows([])
        else:
            self.board.forget()
        self.layout_changed.emit(layout)
        if pane.isVisible():
            pane.refresh()

    def refresh(self, refresh_table: Callable[[], None]) -> None:
        """Asks anew for what is shown."""
        self._pane.filter_bar.refresh()
        if self.is_board:
            self.board.refresh()
        else:
            refresh_table()

    def patch(self, change: ChangeSet, patch_table: Callable[[ChangeSet], None]) -> None:
        """Takes one change in where it is seen."""
        self._pane.filter_bar.patch(change)
        if self.is_board:
            self.board.patch(change)
            self._pane.ask_story()
        else:
            patch_table(change)

    def _cards_arrived(self) -> None:
        if not self.is_board:
            return
        self._pane.show_bare(is_bare=self.board.is_bare)
        self._pane.tell_count()

    def tell_count(self) -> bool:
        """Says how many cards are shown, where the board is."""
        if not self.is_board:
            return False
        shown, total = self.board.counts()
        words = fill(self.tr("%1 on the board"), kind_of_rows(Kind.NEEDS, total))
        if shown != total:
            words = fill(self.tr("%1 of %2"), number(shown), words)
        self._pane.shown_words = "" if self._pane.is_bare else words
        self._pane.told.emit(self._pane.shown_words)
        return True

    def show_story(self, row_id: int) -> bool:
        """Opens the story of a card; False leaves it to the table, where closed needs are too."""
        if not self.is_board:
            return False
        if self.board.row_of(row_id) is None and not self.board.is_waiting:
            self.show_layout(TABLE)
            return False
        if self.board.row_of(row_id) is not None and not self.board.is_shown(row_id):
            self._pane.search.clear()
            self._clear_chosen()
        self.board.select_when_here(row_id)
        self._pane.open_panel(row_id)
        return True

    # -- which rows

    def selected_ids(self) -> list[int]:
        """Ids of the needs that are selected, on the board or in the table."""
        if self.is_board:
            return self.board.selected_ids()
        return self._pane.table.selected_ids()

    @property
    def is_filtered(self) -> bool:
        """Whether words or choices hide needs."""
        pane = self._pane
        return bool(pane.search.text().strip()) or not pane.filter_bar.chosen().is_empty

    def shown_ids(self) -> list[int]:
        """Ids of the open needs that pass the filter, on the board or in the table."""
        rows = self.board.shown_needs() if self.is_board else self._pane.rows.shown_rows()
        return [int(row.id) for row in rows if row.state.is_open]

    def focus_rows(self) -> None:
        """Leads the keys to the cards or rows."""
        if self.is_board:
            self.board.focus_cards()
        else:
            self._pane.table.view.setFocus()

    def _go_down(self) -> None:
        if self.is_board:
            self.board.focus_cards()

    def row_of(self, row_id: int) -> NeedRow | None:
        """The need as it is shown now."""
        return self.board.row_of(row_id) if self.is_board else self._pane.rows.row_of(row_id)

    def rows_of(self, ids: Sequence[int]) -> list[NeedRow]:
        """The needs with these ids, as far as they are here."""
        return [row for one in ids if (row := self.row_of(one)) is not None]

    def _filter(self) -> None:
        chosen = self._pane.filter_bar.chosen()
        keep = None if chosen.is_empty else partial(lets_through, chosen)
        self._pane.rows.set_keep(keep)
        self.board.set_keep(keep)
        self._pane.tell_count()

    def _clear_chosen(self) -> None:
        self._pane.filter_bar.clear()

    def view_words(self) -> str:
        """What a view of what is shown could be called: "Urgent · North End"."""
        pane = self._pane
        return beside(pane.search.text().strip(), *pane.filter_bar.words())

    # -- moving

    def change_state(self, ids: Sequence[int], state: NeedState) -> None:
        """Moves needs to a state as the board would; what has no column goes there at once."""
        rows = self.rows_of(ids)
        if len(rows) == len(ids):
            self._change_state(state, rows)
            return
        # the panel may tell of a need that has left the list since
        asked = partial(need_rows, ids=ids)
        then = partial(self._change_state, state)
        self._pane.session.ask(asked, then, parent=self, slot="to move")

    def _change_state(self, state: NeedState, rows: Sequence[NeedRow]) -> None:
        column = _COLUMN_OF.get(state)
        if state is NeedState.PARTLY_MET:
            self.moving.mark_partly_met(rows)
        elif column is not None:
            self.moving.move(rows, column)
        elif rows:
            self._pane.move_to([int(row.id) for row in rows], state)

    def _move_dropped(self, ids: list[int], to: BoardColumn) -> None:
        rows = [row for row in self.rows_of(ids) if self.board.column_of(row.id) is not to]
        self.moving.move(rows, to)

    def _open_move_menu(self, point: QPoint) -> None:
        rows = self.board.selected_rows()
        if not rows:
            return
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Move to"))
        self.moving.fill_menu(menu, rows)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(point)

    def _ask_for_helper(self, row_id: int) -> None:
        self._pane.open_panel(row_id)
        self.helper_wanted.emit(row_id)

    def _remove_selected(self) -> None:
        self._pane.remove(self.board.selected_ids())

    # -- what is missing

    def activate(self, row_id: int) -> None:
        """Enter fills in what is missing, and opens the story of a need that lacks nothing."""
        row = self.row_of(row_id)
        if row is not None and missing(row):
            self.fill_in(row_id)
        else:
            self._pane.open_panel(row_id)

    def edit_selected(self) -> None:
        """F2 fills in what is missing, and opens the whole form of a need that lacks nothing."""
        rows = self.rows_of(self.selected_ids())
        if len(rows) != 1:
            return
        if missing(rows[0]):
            self.fill_in(rows[0].id)
        else:
            self._pane.edit(rows[0].id)

    def fill_in(self, row_id: int) -> None:
        """Asks for what this need lacks; the others that lack something follow it."""
        shown = self.board.shown_needs() if self.is_board else self._pane.rows.shown_rows()
        queue = [int(row.id) for row in shown if missing(row)]
        place = queue.index(row_id) if row_id in queue else -1
        self._queue = queue[place + 1 :] + queue[: max(place, 0)]
        self._open_fill_in(row_id)

    def _open_fill_in(self, row_id: int) -> None:
        row = self.row_of(row_id)
        if row is None or not missing(row):
            self._fill_in_next()
            return
        hidden = self._pane.hides_names
        who = fill(self.tr("For %1", "a person"), shown_name(row.member, hidden=hidden))
        if not row.member:
            who = self.tr("For someone who is not named")
        form = FillInForm(
            self._pane.session,
            self._pane.window(),
            row,
            title=need_words(row, hidden=hidden),
            who=beside(who, row.area or row.lives_in),
            has_next=any(map(self._lacks_something, self._queue)),
        )
        form.next_wanted.connect(self._fill_in_next)
        self._pane.open_form(form)

    def _lacks_something(self, row_id: int) -> bool:
        row = self.row_of(row_id)
        return row is not None and bool(missing(row))

    def _fill_in_next(self) -> None:
        while self._queue:
            following = self._queue.pop(0)
            if self._lacks_something(following):
                if self.is_board:
                    self.board.select(following)
                else:
                    self._pane.table.select_ids([following])
                self._open_fill_in(following)
                return

    def tell_missing(self, row_id: int) -> None:
        """Says in the story of a need what it lacks, with the way to fill it in."""
        row = self.row_of(row_id)
        if row is not None and (left := left_words(row, self._pane.page.today)):
            self._pane.panel.add_section("", facts((("user-x", left),)))
        found = missing(row) if row is not None else ()
        if not found:
            return
        panel = self._pane.panel
        panel.add_section("", facts((("circle-question-mark", missing_sentence(found)),)))
        fill_in = partial(self.fill_in, row_id)
        panel.add_section("", buttons(((self.tr("Fill it in"), fill_in),)))

    # -- many at once

    def fill_menu(self, menu: QMenu, ids: Sequence[int]) -> None:
        """What the menu of rows has besides moves."""
        if len(ids) == 1 and self._lacks_something(ids[0]):
            fill_in = partial(self.fill_in, ids[0])
            add_action(menu, self.tr("Fill in what is missing"), "circle-question-mark", fill_in)
        if len(ids) == 1:
            plan = partial(self.plan_call, ids[0])
            add_action(menu, self.tr("Plan a call about it…"), "phone", plan)
        words = self.tr("Change area, kind of help, tags …")
        add_action(menu, words, "tags", partial(self.change_many, ids))

    def plan_call(self, row_id: int) -> None:
        """Opens the form for a call to whoever asked, about this need."""
        pane, start = self._pane, FollowUp(need_id=NeedId(row_id))
        pane.open_form(FollowUpForm(pane.session, pane.window(), start=start))

    def change_many(self, ids: Sequence[int]) -> None:
        """Opens the form for what is to be the same of these needs."""
        tags = sorted({tag for row in self.rows_of(ids) for tag in row.tags})[:12]
        pane = self._pane
        form = ManyForm(pane.session, pane.window(), Kind.NEEDS, ids, tags=tags)
        pane.open_form(form)
