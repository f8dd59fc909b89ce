"""The list of members, and what can be done with one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.commands import RemoveMember
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.views import MemberRow, MemberStory
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.handouts import actions as handouts
from organiser_app.gui.dialogs.many_form import ManyForm
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.helping.deeds import MatchDeeds
from organiser_app.gui.helping.papers import offer_papers
from organiser_app.gui.helping.promises import Promises
from organiser_app.gui.models.member_columns import member_columns, own_columns
from organiser_app.gui.pages.members.deeds import MemberDeeds
from organiser_app.gui.pages.members.story import Doors, show_member
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.rows_pane import Keeper, Loaded, RowsPane
from organiser_app.gui.pages.table_pane import add_action
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, in_line, number, texts
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.story_list import StoryList
from organiser_app.services.people import story_of
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.members import member, member_rows
from organiser_app.storage.reads.needs import needs, offers
from organiser_app.storage.reads.stories import AT_ONCE

HERE, RESTING, LEFT = "here", "resting", "left"


class MembersPane(RowsPane[MemberRow]):
    """The roster with the story of whoever is selected."""

    kind = Kind.MEMBERS
    rows_kind = "members"
    named_kinds = frozenset({Kind.AREAS})

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            member_columns(lambda: self.today, lambda: page.view_state.names_hidden),
            name=texts.tr("Members"),
            search=texts.tr("Filter by name, area, skill …"),
        )
        self._fields: tuple[MemberField, ...] = ()
        self._left_state = ""
        self._most: dict[int, int] = {}
        self.deeds = MemberDeeds(self)
        self._match_deeds = MatchDeeds(page.session, self, say=page.news.emit)
        offer_papers(self._match_deeds, self._desk)
        self._shown_promises: Promises | None = None
        self._focused_match = 0
        self.panel.clearing.connect(self._remember_focus)
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

    # -- columns of the group's own fields

    def restore_state(self, state: str) -> None:
        """Arranges the columns as they were left, those too that are known only later."""
        self._left_state = state
        self.table.restore_state(state)

    @override
    def _show_all_rows(self, loaded: Loaded[MemberRow]) -> None:
        if loaded.settings.fields != self._fields:
            self._fields = loaded.settings.fields
            self.table.change_columns(self._take_columns, self._left_state)
            self._left_state = ""
            # what was made for the search knew nothing of these columns
            loaded = replace(loaded, index=None)
        super()._show_all_rows(loaded)

    def _take_columns(self) -> None:
        hides = self.page.view_state
        self.rows.set_columns(
            (
                *member_columns(lambda: self.today, lambda: hides.names_hidden),
                *own_columns(self._fields, lambda: hides.names_hidden),
            )
        )

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
        most = self._most.get(row_id, AT_ONCE)
        return partial(_story, row_id, self.page.today, most)

    @override
    def tell_story(self, story: MemberStory) -> None:
        member_id = story.member.id
        lines = show_member(
            self.panel,
            story,
            today=self.page.today,
            hidden=self.hides_names,
            doors=Doors(
                does=(
                    (self.tr("Log an exchange"), partial(self.log_exchange, member_id)),
                    (self.tr("Add a need"), partial(self.add_need, member_id)),
                    (self.tr("Edit"), partial(self.edit, member_id)),
                    (self.tr("Hand out…"), partial(self.hand_out, member_id)),
                ),
                more=partial(self.deeds.fill_menu, story),
                show_earlier=partial(self._show_earlier, member_id),
            ),
            promises=self._promises(story.member.id),
        )
        for one in lines:
            self._let_lead_on(one)

    def _show_earlier(self, member_id: int) -> None:
        """Reads the story on; the newest stays on top."""
        self._most[member_id] = self._most.get(member_id, AT_ONCE) * 4
        self._ask(member_id)

    def _promises(self, member_id: int) -> Promises:
        focused, self._focused_match = self._focused_match, 0
        made = self._shown_promises = Promises(
            self._match_deeds, member_id, hidden=lambda: self.hides_names, focused=focused
        )
        made.need_wanted.connect(partial(self.page.view_state.story_wanted.emit, "needs"))
        return made

    def _remember_focus(self) -> None:
        shown, self._shown_promises = self._shown_promises, None
        if shown is not None:
            self._focused_match = shown.focused_match()

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

    def hand_out(self, row_id: int) -> None:
        """Says what can be handed out to this member."""
        desk = self._desk()
        handouts.show_menu(desk, handouts.member_actions(desk, row_id))

    def _desk(self) -> handouts.Desk:
        return handouts.Desk(
            self.session, self.page.view_state, self.window(), self.page.news.emit
        )

    @override
    def remove(self, ids: list[int]) -> None:
        if len(ids) == 1:
            self.do(RemoveMember(MemberId(ids[0])))

    @override
    def fill_menu(self, menu: QMenu, ids: list[int]) -> None:
        words = self.tr("Change area, tags …")
        if len(ids) != 1:
            add_action(menu, words, "tags", partial(self.change_many, ids))
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
        menu.addSeparator()
        self.deeds.fill_plain_menu(menu, one)
        menu.addSeparator()
        add_action(menu, words, "tags", partial(self.change_many, ids))
        handouts.add_to_menu(menu, handouts.member_actions(self._desk(), one))
        name = member_name(self.rows.row_of(one), hidden=self.hides_names)
        what_if = fill(self.tr("What if %1 rests…"), name)
        rest = self.page.view_state.rest_wanted
        add_action(menu, what_if, "circle-pause", partial(rest.emit, one))
        add_action(menu, self.tr("Take off the roster"), "trash-2", partial(self.remove, ids))

    def change_many(self, ids: Sequence[int]) -> None:
        """Opens the form for what is to be the same of these members."""
        rows = [row for one in ids if (row := self.rows.row_of(one)) is not None]
        tags = sorted({tag for row in rows for tag in row.tags})[:12]
        self.open_form(ManyForm(self.session, self.window(), Kind.MEMBERS, ids, tags=tags))


def _story(row_id: int, today: date, most: int, reader: Reader) -> MemberStory | None:
    return story_of(reader, row_id, today, most=most)


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


def keeps_member(choice: str, row: MemberRow, today: date) -> bool:
    """Whether a choice of the list keeps a member; what is no choice keeps who is here."""
    return _KEEPERS.get(choice, _KEEPERS[HERE])(row, _DEFAULTS, today)


_DEFAULTS = GroupSettings()
