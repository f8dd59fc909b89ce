"""The list of members, and what can be done with one."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.commands import RemoveMember
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.domain.views import MemberRow, MemberStory
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.models.member_columns import member_columns
from organiser_app.gui.pages.members.story import show_member
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.rows_pane import Keeper, RowsPane
from organiser_app.gui.pages.table_pane import add_action
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, in_line, number, texts
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.story_list import StoryList
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.members import member, member_rows, member_story
from organiser_app.storage.reads.needs import needs, offers

HERE, RESTING, LEFT = "here", "resting", "left"


class MembersPane(RowsPane[MemberRow]):
    """The roster with the story of whoever is selected."""

    kind = Kind.MEMBERS
    named_kinds = frozenset({Kind.AREAS})

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            member_columns(lambda: self.today, lambda: page.view_state.names_hidden),
            name=texts.tr("Members"),
            search=texts.tr("Filter by name, area, skill …"),
        )
        self.set_beginning(
            "users",
            self.tr("No one is here yet"),
            self.tr("A network begins with two people. A first name is enough."),
            add=self.tr("Add a member"),
        )

    @override
    def segment_choices(self) -> Sequence[tuple[str, str]]:
        return (
            (HERE, self.tr("Here")),
            (RESTING, self.tr("Resting")),
            (LEFT, self.tr("Have left")),
        )

    @override
    def build_nothing(self) -> EmptyState:
        return EmptyState("users", self.tr("No one at the moment"))

    # -- rows

    @override
    def read(self, reader: Reader, ids: Sequence[int] | None) -> Sequence[MemberRow]:
        return member_rows(reader, ids)

    @override
    def also_touched(self, reader: Reader, change: ChangeSet) -> frozenset[int]:
        """Whoever an exchange, need or offer of the change names now."""
        helped = exchanges(reader, sorted(change.of(Kind.EXCHANGES).added))
        asked = needs(reader, sorted(_changed(change, Kind.NEEDS)))
        offered = offers(reader, sorted(_changed(change, Kind.OFFERS)))
        named = [side for one in helped for side in (one.giver_id, one.receiver_id)]
        named += [need.member_id for need in asked]
        named += [offer.member_id for offer in offered]
        return frozenset(one for one in named if one is not None)

    @override
    def patch(self, change: ChangeSet) -> None:
        """Rows that are gone no longer say whom they named, so then everyone is asked anew."""
        gone = any(change.of(kind).removed for kind in (Kind.NEEDS, Kind.OFFERS))
        if gone or change.of(Kind.EXCHANGES).removed or change.of(Kind.EXCHANGES).changed:
            self.refresh()
            self.ask_story()
        else:
            super().patch(change)

    @override
    def keeper(self) -> Keeper:
        return _KEEPERS[self.segments.current()]

    @override
    def make_room_for(self, row_id: int) -> None:
        super().make_room_for(row_id)
        self.segments.set_current(HERE)

    @override
    def count_words(self, shown: int, total: int) -> str:
        everyone = kind_of_rows(Kind.MEMBERS, total)
        return everyone if shown == total else fill(self.tr("%1 of %2"), number(shown), everyone)

    # -- one member

    @override
    def story_question(self, row_id: int) -> Question[MemberStory | None]:
        return partial(_story, row_id)

    @override
    def tell_story(self, story: MemberStory) -> None:
        lines = show_member(
            self.panel,
            story,
            today=self.page.today,
            hidden=self.hides_names,
            does=(
                (self.tr("Log an exchange"), partial(self.log_exchange, story.member.id)),
                (self.tr("Add a need"), partial(self.add_need, story.member.id)),
                (self.tr("Edit"), partial(self.edit, story.member.id)),
            ),
        )
        for one in lines:
            self._let_lead_on(one)

    def _let_lead_on(self, lines: StoryList) -> None:
        lines.activated.connect(lambda to: self.page.view_state.story_wanted.emit(*to))

    @override
    def edit(self, row_id: int) -> None:
        self.session.ask(partial(_member, row_id), self._open_edit, parent=self, slot="edit")

    def _open_edit(self, found: Member | None) -> None:
        if found is not None:
            self.open_form(MemberForm(self.session, self.window(), start=found, edit=True))

    def log_exchange(self, row_id: int) -> None:
        """Opens the form with this member as the one who helped."""
        start = Exchange(giver_id=MemberId(row_id))
        self.open_form(ExchangeForm(self.session, self.window(), start=start))

    def add_need(self, row_id: int) -> None:
        """Opens the form for a need of this member."""
        start = Need(member_id=MemberId(row_id))
        self.open_form(NeedForm(self.session, self.window(), start=start))

    @override
    def remove(self, ids: list[int]) -> None:
        if len(ids) == 1:
            self.do(RemoveMember(MemberId(ids[0])))

    @override
    def fill_menu(self, menu: QMenu, ids: list[int]) -> None:
        if len(ids) != 1:
            return
        one = ids[0]
        add_action(menu, self.tr("Edit"), "pencil", partial(self.edit, one))
        add_action(
            menu,
            self.tr("Log an exchange"),
            "arrow-left-right",
            partial(self.log_exchange, one),
        )
        add_action(menu, self.tr("Add a need"), "hand-helping", partial(self.add_need, one))
        name = member_name(self.rows.row_of(one), hidden=self.hides_names)
        what_if = fill(self.tr("What if %1 rests…"), name)
        rest = self.page.view_state.rest_wanted
        add_action(menu, what_if, "circle-pause", partial(rest.emit, one))
        add_action(menu, self.tr("Take off the roster"), "trash-2", partial(self.remove, ids))


def _story(row_id: int, reader: Reader) -> MemberStory | None:
    return member_story(reader, row_id)


def _member(row_id: int, reader: Reader) -> Member | None:
    return member(reader, row_id)


def _changed(change: ChangeSet, kind: Kind) -> frozenset[int]:
    return change.of(kind).added | change.of(kind).changed


def member_name(member: MemberRow | None, *, hidden: bool) -> str:
    """The name of somebody on the roster, for a menu."""
    return in_line(shown_name(member.name if member else "", hidden=hidden), most=30)


def _has_left(member: MemberRow, today: date) -> bool:
    return member.left is not None and member.left <= today


def _rests(member: MemberRow, today: date) -> bool:
    is_paused = member.paused_until is not None and member.paused_until > today
    return is_paused and not _has_left(member, today)


_KEEPERS: dict[str, Keeper] = {
    HERE: lambda member, _settings, today: not _has_left(member, today),
    RESTING: lambda member, _settings, today: _rests(member, today),
    LEFT: lambda member, _settings, today: _has_left(member, today),
}
