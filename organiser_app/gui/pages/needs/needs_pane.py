"""The list of needs: what waits, since when, and what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind, Touched
from organiser_app.domain.commands import RemoveNeeds
from organiser_app.domain.exchanges import Asked, Exchange
from organiser_app.domain.ids import NeedId
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.saved_views import SavedView
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.triage import waits_too_long
from organiser_app.domain.views import NeedRow, NeedStory
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.handouts import actions as handouts
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.helping.papers import offer_papers
from organiser_app.gui.models.need_columns import need_columns
from organiser_app.gui.pages.needs.ending import end_needs
from organiser_app.gui.pages.needs.filter_bar import FilterBar
from organiser_app.gui.pages.needs.helping import Helping
from organiser_app.gui.pages.needs.place import TABLE, NeedsPlace
from organiser_app.gui.pages.needs.story import show_need
from organiser_app.gui.pages.needs.touched import gone_matches, touched_needs
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.rows_pane import Keeper, RowsPane
from organiser_app.gui.pages.table_pane import add_action
from organiser_app.gui.texts.labels import kind_of_rows, need_state
from organiser_app.gui.texts.words import fill, in_line, number, texts
from organiser_app.gui.theme import IconName
from organiser_app.gui.view_state import RowsWanted
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.needs import need, need_rows, need_story

WAITING, TOO_LONG, ALL = "waiting", "too_long", "all"

_STATE_ICONS: dict[NeedState, IconName] = {
    NeedState.OPEN: "rotate-ccw",
    NeedState.MATCHED: "user-check",
    NeedState.MET: "circle-check",
    NeedState.PARTLY_MET: "circle-dot",
    NeedState.WITHDRAWN: "undo-2",
    NeedState.CLOSED_UNMET: "circle-slash",
}


class NeedsPane(RowsPane[NeedRow]):
    """Needs with the story of the one that is selected."""

    kind = Kind.NEEDS
    rows_kind = "needs"
    named_kinds = frozenset({Kind.MEMBERS, Kind.AREAS, Kind.CATEGORIES})

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            need_columns(
                lambda: self.today, lambda: page.view_state.names_hidden, lambda: self.settings
            ),
            name=texts.tr("Needs"),
            search=texts.tr("Filter needs"),
        )
        self.place = NeedsPlace(self)
        self.helping = Helping(self)
        offer_papers(self.helping.deeds, self._desk)
        self.place.helper_wanted.connect(lambda _need_id: self.helping.go_to_help())
        self.set_beginning(
            "hand-helping",
            self.tr("No one has asked for anything yet"),
            self.tr("When someone asks, write it down here, so that it is not forgotten."),
            add=self.tr("Add a need"),
        )

    @override
    def segment_choices(self) -> Sequence[tuple[str, str]]:
        return (
            (WAITING, self.tr("Waiting")),
            (TOO_LONG, self.tr("Longer than promised")),
            (ALL, self.tr("All")),
        )

    @override
    def _build_tools(self) -> None:
        super()._build_tools()
        self.filter_bar = FilterBar(self.session, self)
        for one in self.filter_bar.widgets():
            self.tools.addWidget(one)

    @override
    def build_nothing(self) -> EmptyState:
        if self.segments.current() == TOO_LONG:
            return EmptyState(
                "circle-check",
                self.tr("Nothing waits longer than promised"),
                self.tr("When a need waits longer than the group promises, it is listed here."),
            )
        return EmptyState(
            "circle-check",
            self.tr("Nothing is waiting"),
            self.tr("Every need has been met or closed. Choose All to look back."),
        )

    # -- rows

    @override
    def read(self, reader: Reader, ids: Sequence[int] | None) -> Sequence[NeedRow]:
        return need_rows(reader, ids)

    @override
    def reader_of_all(self) -> Callable[[Reader], Sequence[NeedRow]]:
        return partial(need_rows, only_open=self.segments.current() != ALL)

    @override
    def keeper(self) -> Keeper:
        return _KEEPERS[self.segments.current()]

    @override
    def make_room_for(self, row_id: int) -> None:
        super().make_room_for(row_id)
        self.segments.set_current(ALL)

    @override
    def count_words(self, shown: int, total: int) -> str:
        everything = kind_of_rows(Kind.NEEDS, total)
        if shown != total:
            return fill(self.tr("%1 of %2"), number(shown), everything)
        if self.wanted is None and self.segments.current() == WAITING:
            return fill(self.tr("%1 waiting"), everything)
        return everything

    @override
    def refresh(self) -> None:
        self.place.refresh(super().refresh)

    @override
    def patch(self, change: ChangeSet) -> None:
        self.place.patch(change, super().patch)

    @override
    def _moves_all(self, change: ChangeSet, own: Touched) -> bool:
        return super()._moves_all(change, own) or gone_matches(change)

    @override
    def also_touched(self, reader: Reader, change: ChangeSet) -> frozenset[int]:
        return touched_needs(reader, (change,))

    @override
    def forget(self) -> None:
        super().forget()
        self.place.board.forget()
        self.filter_bar.forget()

    @override
    def show_rows(self, wanted: RowsWanted) -> None:
        self.place.show_layout(TABLE)
        super().show_rows(wanted)

    @override
    def show_story(self, row_id: int) -> None:
        if not self.place.show_story(row_id):
            super().show_story(row_id)

    @override
    def selected_ids(self) -> list[int]:
        return self.place.selected_ids()

    @override
    def focus_rows(self) -> None:
        self.place.focus_rows()

    @override
    def tell_count(self) -> None:
        if not self.place.tell_count():
            super().tell_count()

    @override
    def activate(self, row_id: int) -> None:
        self.place.activate(row_id)

    @override
    def edit_selected(self) -> None:
        self.place.edit_selected()

    @override
    def view_now(self) -> SavedView:
        chosen, layout = self.filter_bar.chosen(), self.place.layout
        return replace(super().view_now(), layout=layout, chosen=chosen)

    @override
    def view_words(self) -> str:
        return self.place.view_words() or super().view_words()

    @override
    def show_view(self, view: SavedView) -> None:
        self.filter_bar.set_chosen(view.chosen)
        self.place.show_layout(view.layout or TABLE)
        super().show_view(view)

    # -- one need

    @override
    def story_question(self, row_id: int) -> Question[NeedStory | None]:
        return partial(_story, row_id)

    @override
    def tell_story(self, story: NeedStory) -> None:
        self.place.tell_missing(story.need.id)
        one = [int(story.need.id)]
        lines = show_need(
            self.panel,
            story,
            today=self.page.today,
            hidden=self.hides_names,
            settings=self.settings,
            does=(
                (self.tr("Log the help"), partial(self.log_help, story)),
                (self.tr("Edit"), partial(self.edit, story.need.id)),
                *self._messages(story.need),
            ),
            moves=[
                (text, partial(self.place.change_state, one, state))
                for state, text in self._moves(story.need.state).items()
            ],
            helping=self.helping.section_for(story.need.id),
        )
        lines.activated.connect(lambda to: self.page.view_state.story_wanted.emit(*to))

    def find_help(self) -> bool:
        """Goes to the helping part of the one need that is selected; False where none is."""
        selected = self.selected_ids()
        if len(selected) != 1:
            return False
        if not self.panel.isVisible():
            self.open_panel(selected[0])
        self.helping.go_to_help()
        return True

    def _moves(self, state: NeedState) -> dict[NeedState, str]:
        """Where a need may go from here."""
        if not state.is_open:
            return {NeedState.OPEN: self.tr("Open again")}
        moves = {
            NeedState.MATCHED: self.tr("Someone is on it"),
            NeedState.MET: self.tr("Met"),
            NeedState.PARTLY_MET: self.tr("Partly met"),
            NeedState.WITHDRAWN: self.tr("Withdrawn"),
            NeedState.CLOSED_UNMET: self.tr("Close, not met"),
        }
        if state is NeedState.MATCHED:
            moves = {NeedState.OPEN: self.tr("Open: no one is on it"), **moves}
            del moves[NeedState.MATCHED]
        return moves

    def move_to(self, ids: list[int], state: NeedState) -> None:
        """Moves needs to a state, as of today."""
        end_needs(self, ids, state)

    def log_help_of(self, row_id: int) -> None:
        """Opens the form for the help that meets a need, from wherever it is."""
        question = partial(_story, row_id)
        self.session.ask(question, self._log_help_of, parent=self, slot="log")

    def _log_help_of(self, story: NeedStory | None) -> None:
        if story is not None:
            self.log_help(story)

    def log_help(self, story: NeedStory) -> None:
        """Opens the form for the help that meets this need."""
        start = Exchange(
            receiver_id=story.need.member_id,
            category_id=story.need.category_id,
            area_id=story.need.area_id,
            asked=Asked.ASKED,
            need_id=story.need.id,
        )
        words = in_line(story.need.words or story.category, most=40)
        self.open_form(ExchangeForm(self.session, self.window(), start=start, need_words=words))

    def _messages(self, found: Need) -> list[tuple[str, Callable[[], object]]]:
        """What can be written to people about a need that someone is asked about."""
        if found.state is NeedState.OPEN:
            return []
        return [(one.text, one.act) for one in handouts.need_actions(self._desk(), found.id)]

    def _desk(self) -> handouts.Desk:
        return handouts.Desk(
            self.session, self.page.view_state, self.window(), self.page.news.emit
        )

    @override
    def edit(self, row_id: int) -> None:
        self.session.ask(partial(_need, row_id), self._open_edit, parent=self, slot="edit")

    def _open_edit(self, found: Need | None) -> None:
        if found is not None:
            self.open_form(NeedForm(self.session, self.window(), start=found, edit=True))

    @override
    def remove(self, ids: list[int]) -> None:
        if ids:
            self.do(RemoveNeeds(tuple(NeedId(one) for one in ids)))

    @override
    def fill_menu(self, menu: QMenu, ids: list[int]) -> None:
        if len(ids) == 1:
            add_action(menu, self.tr("Edit"), "pencil", partial(self.edit, ids[0]))
            menu.addSeparator()
        for state in self._states_for(ids):
            act = partial(self.place.change_state, ids, state)
            add_action(menu, need_state(state), _STATE_ICONS[state], act)
        menu.addSeparator()
        self.place.fill_menu(menu, ids)
        add_action(
            menu, self.tr("Remove: written by mistake"), "trash-2", partial(self.remove, ids)
        )

    def _states_for(self, ids: list[int]) -> list[NeedState]:
        now = {row.state for row in self.place.rows_of(ids)}
        return [state for state in NeedState if now != {state}]


def _story(row_id: int, reader: Reader) -> NeedStory | None:
    return need_story(reader, row_id)


def _need(row_id: int, reader: Reader) -> Need | None:
    return need(reader, row_id)


_KEEPERS: dict[str, Keeper] = {
    WAITING: lambda need, _settings, _today: need.state.is_open,
    TOO_LONG: lambda need, settings, today: waits_too_long(need, today, settings),
    ALL: lambda _need, _settings, _today: True,
}


def keeps_need(choice: str, row: NeedRow, settings: GroupSettings, today: date) -> bool:
    """Whether a choice of the list keeps a need; what is no choice keeps what waits."""
    return _KEEPERS.get(choice, _KEEPERS[WAITING])(row, settings, today)
