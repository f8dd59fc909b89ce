"""The calls, as a calm list or as a table; one key or click writes down how a call went."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.calls import CallRow, CallTime, next_try
from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.check_ins import RemoveCheckIns
from organiser_app.domain.daily import FollowUpDone, PostponeFollowUps, RemoveFollowUps
from organiser_app.domain.followups import FollowUpResult
from organiser_app.domain.ids import FollowUpId
from organiser_app.gui.dialogs.check_in_form import CheckInForm
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.postpone_form import PostponeForm
from organiser_app.gui.models.call_columns import call_columns
from organiser_app.gui.pages.followups import story
from organiser_app.gui.pages.followups.calls_list import CallsList
from organiser_app.gui.pages.followups.drawing import RESULT_ICONS
from organiser_app.gui.pages.followups.grouped import GroupedCalls
from organiser_app.gui.pages.followups.missed import missed_deeds
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.rows_pane import Keeper, RowsPane
from organiser_app.gui.pages.table_pane import add_action
from organiser_app.gui.texts import calls
from organiser_app.gui.texts.words import beside, fill, number, texts
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.facts import buttons
from organiser_app.gui.widgets.text import button, no_mnemonic
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.calls import call_row, call_rows

LIST, TABLE = "list", "table"
ALL, OWED, DONE = "all", "owed", "done"
_OWED = frozenset({CallTime.OVERDUE, CallTime.TODAY})
_KEPT = {OWED: _OWED | {CallTime.MISSED}, DONE: frozenset({CallTime.DONE})}


class CallsPane(RowsPane[CallRow]):
    """Calls with what is known for the one that is selected."""

    kind = Kind.FOLLOWUPS

    def __init__(self, page: Page) -> None:
        columns = call_columns(lambda: self.today, lambda: page.view_state.names_hidden)
        super().__init__(page, columns, name=texts.tr("Calls"), search=texts.tr("Filter calls"))
        self.outcome: story.Outcome | None = None
        self.outcome_of: int | None = None
        self._go_on_at: int | None = None
        self._make_beginning = self.nothing_at_all
        self._connect_list()
        self.table.sort_by("when")
        self.use_look(LIST)

    @override
    def build_rows(self) -> QWidget:
        self.grouped = GroupedCalls(lambda: self.today, lambda: self.hides_names)
        self.list = CallsList(self.grouped, texts.tr("Calls"))
        self.list_frame = QFrame()
        self.list_frame.setObjectName("tableFrame")
        within = QVBoxLayout(self.list_frame)
        within.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.xs)
        within.addWidget(self.list)
        self._looks = QStackedWidget()
        self._looks.addWidget(self.list_frame)
        self._looks.addWidget(self.table)
        return self._looks

    def _connect_list(self) -> None:
        for signal in (self.rows.modelReset, self.rows.rowsInserted, self.rows.rowsRemoved):
            signal.connect(lambda *_: self._fill_list())
        self.list.chosen.connect(self.table.select_ids)
        self.list.activated_id.connect(self.open_panel)
        self.list.answered.connect(self.answer)
        self.list.menu_wanted.connect(self.open_menu)
        self.list.typed.connect(self._filter_by)
        self.search.down_pressed.connect(lambda: self.front().setFocus())
        self.table.selection_changed.connect(self.list.select_ids)
        for place, result in enumerate(FollowUpResult):
            self._on_key(str(place + 1), partial(self._answer_selected, result))
        self._on_key("5", self.postpone_selected)
        list_keys: tuple[tuple[Any, Callable[[], object]], ...] = (
            (QKeySequence.StandardKey.Delete, lambda: self.remove(self.table.selected_ids())),
            ("F2", self.edit_selected),
            (QKeySequence.StandardKey.Copy, self.table.copy),
        )
        for keys, act in list_keys:
            self._shortcut(keys, self.list, act)

    def _on_key(self, keys: str, act: Callable[[], object]) -> None:
        """In the list, the table and the panel; a field of the panel keeps what is typed into it."""
        for where in (self.list, self.table.view, self.panel):
            self._shortcut(keys, where, act)

    def _shortcut(self, keys: Any, where: QWidget, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # -- looks

    def use_look(self, look: str) -> None:
        """Shows the calm list or the table."""
        self._look = look
        self.columns_button.setVisible(look == TABLE)
        proxy = self.list if look == LIST else None
        self.table.view.setFocusProxy(proxy)  # type: ignore[arg-type]  # None takes it away
        self._show_look()

    @property
    def look(self) -> str:
        """What is shown."""
        return self._look

    def _show_look(self) -> None:
        """Where there is nothing to list, the table says why."""
        has_rows = self._look == LIST and self.rows.rowCount() > 0
        self._looks.setCurrentWidget(self.list_frame if has_rows else self.table)

    def front(self) -> QWidget:
        """Whatever lists the calls just now."""
        return self.list if self._look == LIST else self.table.view

    def _fill_list(self) -> None:
        self.grouped.show_rows(self.rows.shown_rows())
        self._show_look()
        self.list.select_ids(self.table.selected_ids())

    def _filter_by(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + text)

    @override
    def names_changed(self) -> None:
        self.outcome = self.outcome_of = None  # goes with the panel's content
        super().names_changed()
        self._fill_list()

    # -- rows

    @override
    def segment_choices(self) -> Sequence[tuple[str, str]]:
        return (
            (ALL, self.tr("All")),
            (OWED, self.tr("Owed now")),
            (DONE, self.tr("Done lately")),
        )

    @override
    def read(self, reader: Reader, ids: Sequence[int] | None) -> Sequence[CallRow]:
        return call_rows(reader, self.today, ids)

    @override
    def keeper(self) -> Keeper:
        kept = _KEPT.get(self.segments.current())
        return lambda row, _settings, today: kept is None or row.time(today) in kept

    @override
    def make_room_for(self, row_id: int) -> None:
        super().make_room_for(row_id)
        self.segments.set_current(ALL)

    @override
    def patch(self, change: ChangeSet) -> None:
        """A call changes what is told of others about the same thing: all are asked for anew."""
        self.refresh()
        if self.outcome is None or not self.outcome.has_text():
            self.ask_story()

    @override
    def rows_arrived(self) -> None:
        super().rows_arrived()
        if self._go_on_at is not None:
            place, self._go_on_at = self._go_on_at, None
            self.list.select_near(place)

    @override
    def count_words(self, shown: int, total: int) -> str:
        owed = sum(row.time(self.today) in _OWED for row in self.rows.shown_rows())
        said = calls.calls_count(owed)
        if shown != total:
            return beside(said, fill(self.tr("%1 of %2"), number(shown), number(total)))
        return said

    @override
    def build_nothing(self) -> EmptyState:
        if self.segments.current() == DONE:
            return EmptyState("phone", self.tr("No call was made in the last two weeks"))
        return EmptyState(
            "circle-check",
            self.tr("Nobody is owed a call today"),
            self.tr("When someone waits for a call, they are listed here."),
        )

    @override
    def forget(self) -> None:
        super().forget()
        self.outcome = self.outcome_of = None

    def nothing_at_all(self) -> EmptyState:
        """How to begin."""
        add = button(self.tr("Plan a call"), "primary", icon="plus", clicked=self.page.add)
        return EmptyState(
            "phone",
            self.tr("Nobody is owed a call today"),
            self.tr(
                "Plan a call so that nobody is forgotten. When a need is met, a call to ask how it "
                "was is planned by itself."
            ),
            buttons=(add,),
        )

    # -- one call

    @override
    def story_question(self, row_id: int) -> Question[CallRow | None]:
        return partial(_row, row_id, self.page.today)

    @override
    def _show_story(self, story: Any) -> None:
        self.outcome = self.outcome_of = None  # as above
        super()._show_story(story)

    @override
    def tell_story(self, row: CallRow) -> None:
        seen = story.Seen(self.page.today, self.hides_names)
        story.show_call(self.panel, row, seen)
        if row.is_check_in and row.done is None:
            self._offer_to_ask(row)
        if row.followup is None:
            self._tell_missed(row)
        story.show_before(self.panel, row, seen)
        if row.followup is not None and row.done is None:
            self._tell_open(row)
        if row.followup is not None:
            story.show_when(self.panel, row, seen)
        if row.said is not None:
            story.show_said(self.panel, row.said, hidden=self.hides_names)
        self.panel.add_section("", buttons(self._ways_on(row)))

    def _tell_open(self, row: CallRow) -> None:
        self.outcome, self.outcome_of = story.Outcome(row, lambda: self.page.today), row.id
        self.outcome.answered.connect(partial(self.answer, row.id))
        self.panel.add_section(self.tr("How did the call go?"), self.outcome)
        later = [
            (text, partial(self.postpone, [row.id], day))
            for text, day in story.later_days(self.page.today)
        ]
        later.append((self.tr("Another day…"), partial(self.ask_day, [row.id])))
        self.panel.add_section(self.tr("Put it off"), buttons(later))

    def _offer_to_ask(self, row: CallRow) -> None:
        write = button(
            self.tr("Write down what they say…"),
            "primary",
            icon="message-circle-heart",
            clicked=partial(self.ask_answer, row),
        )
        self.panel.add_button(write)

    def _tell_missed(self, row: CallRow) -> None:
        does = [(text, act) for text, _icon, act in missed_deeds(self.do, row, self.page.today)]
        self.panel.add_button(buttons(does, "primary"))
        story.show_missed(self.panel, row)

    def _ways_on(self, row: CallRow) -> list[tuple[str, Callable[[], object]]]:
        goes = self.page.view_state.story_wanted.emit
        ways: list[tuple[str, Callable[[], object]]] = []
        if row.need_id is not None:
            ways.append((self.tr("Open the need"), partial(goes, "needs", int(row.need_id))))
        if row.who_id is not None:
            ways.append((self.tr("Open the person"), partial(goes, "members", int(row.who_id))))
        if row.said is not None:
            gone = RemoveCheckIns((row.said.id,))
            ways.append((self.tr("Remove what they said"), partial(self.do, gone)))
        if row.followup is not None:
            ways.append((self.tr("Edit"), partial(self.edit, row.id)))
            ways.append((self.tr("Remove"), partial(self.remove, [row.id])))
        return ways

    # -- doing things

    def _answer_selected(self, result: FollowUpResult) -> None:
        ids = self.table.selected_ids()
        if len(ids) == 1:
            self.answer(ids[0], result)

    def answer(self, row_id: int, result: FollowUpResult) -> None:
        """Writes down how a call went; a note and a day that stand in its panel go with it."""
        row = self.rows.row_of(row_id)
        if row is None or row.followup is None or row.followup.done is not None:
            return
        if row.is_check_in and result is FollowUpResult.SPOKE:
            self.ask_answer(row)
            return
        words, again = "", next_try(result, row.tries, self.page.today)
        if self.outcome is not None and self.outcome_of == row_id:
            if not self.outcome.is_understood():
                return
            words, again = self.outcome.words(), self.outcome.day_again(result)
        self._go_on_at = self.grouped.place_of(row_id)
        self.outcome = self.outcome_of = None
        self.do(FollowUpDone(FollowUpId(row_id), result, words=words, again=again))

    def ask_answer(self, row: CallRow) -> None:
        """Opens the form for what someone says about the help."""
        self._go_on_at = None
        name = calls.who_words(row, hidden=self.hides_names)
        self.open_form(CheckInForm(self.session, self.window(), row=row, name=name))

    def postpone_selected(self) -> None:
        """Asks for the day until which the selected calls are put off."""
        self.ask_day(self.table.selected_ids())

    def ask_day(self, ids: Sequence[int]) -> None:
        """Asks for the day until which calls are put off."""
        if owed := self._owed(ids):
            self.open_form(PostponeForm(self.session, self.window(), ids=owed))

    def postpone(self, ids: Sequence[int], until: Any) -> None:
        """Puts calls off, all in one step."""
        if owed := self._owed(ids):
            self.do(PostponeFollowUps(owed, until))

    def _owed(self, ids: Sequence[int]) -> tuple[FollowUpId, ...]:
        rows = [row for one in ids if (row := self.rows.row_of(one)) is not None]
        return tuple(
            FollowUpId(row.id) for row in rows if row.followup is not None and row.done is None
        )

    @override
    def edit(self, row_id: int) -> None:
        row = self.rows.row_of(row_id)
        if row is not None and row.followup is not None:
            self.open_form(
                FollowUpForm(self.session, self.window(), start=row.followup, edit=True)
            )

    @override
    def remove(self, ids: list[int]) -> None:
        gone = tuple(FollowUpId(one) for one in ids if one > 0)
        if gone:
            self._go_on_at = self.grouped.place_of(gone[0])
            self.do(RemoveFollowUps(gone))

    @override
    def fill_menu(self, menu: QMenu, ids: list[int]) -> None:
        owed = self._owed(ids)
        row = self.rows.row_of(ids[0]) if len(ids) == 1 else None
        if row is not None and row.missed_ids:
            for text, icon, act in missed_deeds(self.do, row, self.page.today):
                add_action(menu, text, icon, act)
        if len(ids) == 1 and owed:
            for result in FollowUpResult:
                act = partial(self.answer, ids[0], result)
                add_action(menu, calls.result_label(result), RESULT_ICONS[result], act)
            menu.addSeparator()
        if owed:
            self._fill_later(menu.addMenu(no_mnemonic(self.tr("Put off until"))), ids)
        if len(ids) == 1 and ids[0] > 0:
            add_action(menu, self.tr("Edit"), "pencil", partial(self.edit, ids[0]))
        if any(one > 0 for one in ids):
            add_action(menu, self.tr("Remove"), "trash-2", partial(self.remove, ids))

    def _fill_later(self, menu: QMenu, ids: list[int]) -> None:
        for text, day in story.later_days(self.page.today):
            add_action(menu, text, "calendar", partial(self.postpone, ids, day))
        add_action(menu, self.tr("Another day…"), "calendar-days", partial(self.ask_day, ids))


def _row(row_id: int, today: Any, reader: Reader) -> CallRow | None:
    return call_row(reader, row_id, today)
