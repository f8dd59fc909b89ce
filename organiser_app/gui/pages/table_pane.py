"""A table with its filter, and beside it the story of the row that is selected."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.commands import Command
from organiser_app.gui.dialogs.done import done_news
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.pages.kept_view import KeptView
from organiser_app.gui.pages.page import Page, PastePlace
from organiser_app.gui.texts.words import fill, number
from organiser_app.gui.theme import SPACE, IconName, scaled
from organiser_app.gui.view_state import RowsWanted
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.menu_action import add_action
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.text import button

__all__ = ["TablePane", "add_action"]

PANEL_LEAST = 400
"""Pixels that leave room for the list beside the story, however large the text is."""
PATIENCE_MS = 400
"""Rows that take longer are announced; for quicker ones that would only flicker."""


class TablePane(KeptView):
    """What lists have in common, however their rows come in; a child asks and shows.

    Signals:
        told(str): how many rows are shown, in words.
        bare_changed(bool): whether there is nothing at all.
    """

    told = Signal(str)
    bare_changed = Signal(bool)

    rows_kind = ""
    """What rows are that are pasted here: members, needs, offers or exchanges; empty for none."""

    def __init__(self, page: Page, table: Table, *, search: str) -> None:
        """`search` is what the filter field says while it is empty."""
        super().__init__(page)
        self.page = page
        self.session = page.session
        self.table = table
        self.search = SearchField(search)
        self.panel = SidePanel()
        self.wanted: RowsWanted | None = None
        self.shown_words = ""
        self.is_bare = False
        self._make_beginning: Callable[[], QWidget] = QWidget
        self._is_panel_wanted = True
        self._is_story_awaited = False
        self._story_to_open: int | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._say_to_wait)
        table.set_empty(QWidget)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tools = FlowLayout(gap=SPACE.s)
        self.search.setMinimumWidth(scaled(250))
        self.tools.addWidget(self.search)
        self._build_tools()
        self.columns_button = self.table.columns_button()
        self.tools.addWidget(self.columns_button)
        self._stack = QStackedLayout(self)
        list_side = QWidget()
        self._stack.addWidget(list_side)
        column = self.list_side = QVBoxLayout(list_side)
        column.setContentsMargins(SPACE.page, SPACE.xs, SPACE.page, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addLayout(self.tools)
        column.addWidget(self._build_wanted())
        column.addWidget(self.build_rows(), 1)
        self.panel.setMinimumWidth(min(scaled(300), PANEL_LEAST))
        self.panel.hide()

    def _build_wanted(self) -> QWidget:
        self.wanted_chip = Chip(status="accent", icon="funnel")
        self.wanted_line = QWidget()
        line = QHBoxLayout(self.wanted_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        line.addWidget(self.wanted_chip)
        self.clear_button = button(self.tr("Show all"), "link", clicked=self.show_all)
        line.addWidget(self.clear_button)
        line.addStretch(1)
        self.wanted_line.hide()
        return self.wanted_line

    def set_beginning(self, icon: IconName, headline: str, sentence: str, *, add: str) -> None:
        """What to show while there is nothing at all: why, and how to begin."""
        self._make_beginning = partial(self._beginning, icon, headline, sentence, add)

    def _beginning(self, icon: IconName, headline: str, sentence: str, add: str) -> QWidget:
        wants = self.page.action_wanted.emit
        example = self.tr("Show me an example")
        bring = self.tr("Bring in a spreadsheet")
        doors = (
            button(add, "primary", icon="plus", clicked=self.page.add),
            button(bring, icon="upload", clicked=lambda: wants("bring_in_spreadsheet")),
            button(example, "link", clicked=lambda: wants("show_example")),
        )
        quick = self.tr("Ctrl+N: type it as you would say it.")
        return EmptyState(icon, headline, f"{sentence}\n{quick}", buttons=doors)

    def show_bare(self, *, is_bare: bool) -> None:
        """Shows how to begin, or the list."""
        self.is_bare = is_bare
        if is_bare and self._stack.count() == 1:
            self._stack.addWidget(self._make_beginning())
        self._stack.setCurrentIndex(1 if is_bare else 0)
        self.bare_changed.emit(is_bare)

    def _connect(self) -> None:
        self.table.set_filter_field(self.search)
        self.table.selection_changed.connect(self.follow_selection)
        self.table.activated_row.connect(lambda row: self.activate(row.id))
        self.table.menu_wanted.connect(self.open_menu)
        self.table.shown_changed.connect(lambda _shown: self.tell_count())
        self.panel.closed.connect(self._panel_closed)
        self.page.view_state.names_hidden_changed.connect(lambda _hidden: self.names_changed())
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        remove.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        remove.activated.connect(lambda: self.remove(self.selected_ids()))
        edit = QShortcut(QKeySequence("F2"), self.table)
        edit.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        edit.activated.connect(self.edit_selected)

    def wait_for_rows(self) -> None:
        """Call when rows are asked for: says so if they take long and nothing is shown yet."""
        if not self.table.model.total():
            self._patience.start()

    def _say_to_wait(self) -> None:
        self.table.set_empty(lambda: EmptyState("hourglass", self.tr("One moment …")))

    # -- what a list must answer

    def build_rows(self) -> QWidget:
        """What lists the rows: the table, and whatever else a list is shown as."""
        return self.table

    def build_nothing(self) -> QWidget:
        """What the table says while its choice of rows is empty."""
        return EmptyState("inbox", self.tr("Nothing here"))

    @override
    def refresh(self) -> None:
        """Asks for all rows anew."""
        raise NotImplementedError

    def patch(self, change: ChangeSet) -> None:
        """Takes in one change."""
        raise NotImplementedError

    def forget(self) -> None:
        """Shows nothing any more."""
        self.panel.clear()
        self.panel.hide()
        self.wanted = None
        self.wanted_line.hide()

    def names_changed(self) -> None:
        """Names are hidden or shown from now on, at once and on pages that are not seen too."""
        self.panel.clear()
        self.ask_story()

    def story_question(self, row_id: int) -> Callable[[Any], Any]:
        """The question that answers with the story of a row, or None when it is gone."""
        raise NotImplementedError

    def tell_story(self, story: Any) -> None:
        """Fills the cleared panel."""
        raise NotImplementedError

    def fill_menu(self, menu: QMenu, ids: list[int]) -> None:
        """Says what can be done with the selected rows."""

    def edit(self, row_id: int) -> None:
        """Opens a row in its form."""

    def remove(self, ids: list[int]) -> None:
        """Takes rows away, which can be undone."""

    def count_words(self, shown: int, total: int) -> str:
        """How many rows there are, in words."""
        if shown == total:
            return number(total)
        return fill(self.tr("%1 of %2"), number(shown), number(total))

    # -- filtering

    @property
    def hides_names(self) -> bool:
        """Whether names are hidden now."""
        return self.page.view_state.names_hidden

    def segment_choices(self) -> Sequence[tuple[str, str]]:
        """Keys and words of the list's own choices of rows, the usual one first."""
        return ()

    def _build_tools(self) -> None:
        """The list's own choice of rows stands beside the filter field, where it has one."""
        choices = self.segment_choices()
        self.has_segments = bool(choices)
        if choices:
            self.segments = SegmentedControl(choices, self.tr("Which rows"))
            self.segments.chosen.connect(lambda _key: self.refresh())
            self.tools.addWidget(self.segments)

    def show_rows(self, wanted: RowsWanted) -> None:
        """Shows only these rows, and says why."""
        self.wanted = wanted
        self.search.clear()
        self.show_wanted()
        self.refresh()
        self.table.view.setFocus()

    @override
    def show_wanted(self) -> None:
        self.wanted_line.setVisible(self.wanted is not None)
        if self.wanted is None:
            return
        said = self.wanted_words(self.wanted)
        self.wanted_chip.show_chip(said, "accent", icon="funnel")
        self.wanted_chip.setAccessibleName(said)

    def wanted_words(self, wanted: RowsWanted) -> str:
        """Which rows are shown just now, and why."""
        count = len(wanted.ids)
        rows = self.tr("1 row") if count == 1 else self.tr("%Ln rows", "", count)
        return f"{rows}: {wanted.title}" if wanted.title else rows

    def show_all(self) -> None:
        """Shows all rows again."""
        self.wanted = None
        self.show_wanted()
        self.refresh()
        self.table.view.setFocus()

    def tell_count(self) -> None:
        """Says how many rows are shown."""
        total = self.table.model.total()
        shown = self.table.view.model().rowCount()
        self.shown_words = self.count_words(shown, total) if total else ""
        self.told.emit(self.shown_words)

    # -- the story beside the table

    def selected_ids(self) -> list[int]:
        """Ids of the rows that are selected, in the order shown."""
        return self.table.selected_ids()

    def focus_rows(self) -> None:
        """Leads the keys to the rows."""
        self.table.view.setFocus()

    def follow_selection(self, ids: list[int]) -> None:
        """Shows the story of the one row that is selected, unless the panel was closed."""
        if self._is_panel_wanted and len(ids) == 1:
            self.ask_story()
        elif len(ids) != 1:
            self.panel.hide()

    def activate(self, row_id: int) -> None:
        """What Enter and a double click do with a row."""
        self.open_panel(row_id)

    def open_panel(self, row_id: int) -> None:
        """Opens the story of a row, also after the panel was closed."""
        self._is_panel_wanted = True
        self._ask(row_id)

    def show_story(self, row_id: int) -> None:
        """Selects a row wherever it is, and opens its story."""
        self._is_panel_wanted = True
        if self.table.model.place_of(row_id) is None:
            self.search.clear()
        if self.table.model.place_of(row_id) is None:
            self._story_to_open = row_id
            self.make_room_for(row_id)
            self.refresh()
            self._ask(row_id)
        else:
            self.table.select_ids([row_id])
        self.table.view.setFocus()

    def make_room_for(self, row_id: int) -> None:
        """Takes away what could hide the row besides the words that are filtered by."""
        if self.wanted is not None and row_id not in self.wanted.ids:
            self.wanted = None
            self.show_wanted()

    def rows_arrived(self) -> None:
        """Call when rows have been shown: selects what was asked for before they were there."""
        self._patience.stop()
        self.table.set_empty(self.build_nothing)
        self.tell_count()
        if self._story_to_open is not None:
            row_id, self._story_to_open = self._story_to_open, None
            if self.table.model.place_of(row_id) is not None:
                self.table.select_ids([row_id])

    def ask_story(self) -> None:
        """Asks anew for the story that is shown or should be."""
        ids = self.selected_ids()
        if len(ids) == 1 and self._is_panel_wanted:
            self._ask(ids[0])

    def _ask(self, row_id: int) -> None:
        if self.session.is_open:
            self._is_story_awaited = True
            question = self.story_question(row_id)
            self.session.ask(question, self._show_story, parent=self, slot="story")

    def drop_story(self) -> None:
        """Call when the panel has gone: a story that is still on its way would bring it back."""
        self._is_story_awaited = False

    def _show_story(self, story: Any) -> None:
        if not self._is_story_awaited:
            return
        self.panel.clear()
        if story is None:
            self.panel.hide()
            return
        self.tell_story(story)
        self.panel.show()

    def _panel_closed(self) -> None:
        self._is_panel_wanted = False
        self.focus_rows()

    # -- doing things

    def paste_place(self) -> PastePlace | None:
        """What pasted rows become here, and the columns that they are taken for."""
        if not self.rows_kind:
            return None
        model, across = self.table.model, Qt.Orientation.Horizontal
        shown = [
            (one.key, str(model.headerData(place, across)))
            for place, one in enumerate(model.columns)
            if not self.table.view.isColumnHidden(place)
        ]
        return PastePlace(self.rows_kind, tuple(shown))

    def do(self, command: Command) -> None:
        """Carries out a command, then says what was done, with Undo."""
        self.session.do(command, parent=self, then=self._say_done)

    def _say_done(self, change: ChangeSet) -> None:
        if not change.is_empty:
            self.page.news.emit(done_news(self.session, change, self.tr("Undo")))

    def open_form(self, form: FormDialog) -> None:
        """Shows a form over the window; what it says goes to the message bar."""
        form.news.connect(self.page.news)
        form.open()

    def edit_selected(self) -> None:
        """Opens the one row that is selected in its form."""
        ids = self.selected_ids()
        if len(ids) == 1:
            self.edit(ids[0])

    def open_menu(self, point: QPoint) -> None:
        """Shows what can be done with the selected rows."""
        ids = self.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, ids)
        menu.addSeparator()
        add_action(menu, self.tr("Copy"), "copy", self.table.copy)
        if self.rows_kind:
            wants = partial(self.page.action_wanted.emit, "paste_rows")
            add_action(menu, self.tr("Paste rows…"), "clipboard-paste", wants)
        menu.popup(point)
