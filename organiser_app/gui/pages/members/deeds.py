"""What can be done for one member beside editing: rest, home, one record of two, their own page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import MemberKind
from organiser_app.domain.people import SetHousehold, WelcomeBack
from organiser_app.domain.views import MemberStory
from organiser_app.gui.dialogs.duplicates import DuplicatesDialog
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.household_form import HouseholdForm
from organiser_app.gui.dialogs.merge_form import MergeForm
from organiser_app.gui.dialogs.own_view import OwnViewDialog
from organiser_app.gui.dialogs.standing_forms import LeftForm, RestForm
from organiser_app.gui.pages.table_pane import add_action
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import set_icon
from organiser_app.services.people import story_of
from organiser_app.storage.engine import Reader

if TYPE_CHECKING:
    from organiser_app.gui.pages.members.pane import MembersPane


class MemberDeeds(QObject):
    """Opens the forms, and does at once what needs none."""

    def __init__(self, pane: MembersPane) -> None:
        super().__init__(pane)
        self._pane, self._session = pane, pane.session

    # -- menus

    def fill_menu(self, story: MemberStory, menu: QMenu) -> None:
        """Everything that can be done for the member in the panel."""
        member = story.member
        today = self._pane.page.today
        if member.is_current(today) and not member.is_paused(today):
            add_action(menu, self.tr("Let them rest…"), "circle-pause", partial(self.rest, story))
        else:
            back = partial(self.welcome_back, member.id)
            add_action(menu, self.tr("Welcome them back"), "sprout", back)
        if member.is_paused(today):
            add_action(
                menu, self.tr("Rest until another day…"), "circle-pause", partial(self.rest, story)
            )
        if member.is_current(today):
            add_action(menu, self.tr("They have left…"), "log-out", partial(self.leave, story))
        menu.addSeparator()
        self._fill_home(menu, story)
        menu.addSeparator()
        self._fill_call(menu, member.id)
        self._fill_record(menu, member.id, member.name)

    def fill_plain_menu(self, menu: QMenu, row_id: int) -> None:
        """The same for a row of the list; the story is asked for when it is needed."""
        rests = partial(self._with_story, row_id, self.rest)
        leaves = partial(self._with_story, row_id, self.leave)
        add_action(menu, self.tr("Let them rest…"), "circle-pause", rests)
        add_action(menu, self.tr("They have left…"), "log-out", leaves)
        back = partial(self.welcome_back, MemberId(row_id))
        add_action(menu, self.tr("Welcome them back"), "sprout", back)
        menu.addSeparator()
        self._fill_call(menu, MemberId(row_id))
        row = self._pane.rows.row_of(row_id)
        self._fill_record(menu, MemberId(row_id), row.name if row is not None else "")

    def _fill_call(self, menu: QMenu, member_id: MemberId) -> None:
        plan = partial(self.plan_call, member_id)
        add_action(menu, self.tr("Plan a call…"), "phone", plan)

    def _fill_record(self, menu: QMenu, member_id: MemberId, name: str) -> None:
        add_action(
            menu,
            self.tr("What they may see…"),
            "eye",
            partial(self.show_own_view, member_id),
        )
        merge = partial(self.merge_with, member_id, name)
        add_action(menu, self.tr("Merge with…"), "merge", merge)

    def _fill_home(self, menu: QMenu, story: MemberStory) -> None:
        member = story.member
        if member.kind is MemberKind.HOUSEHOLD:
            add_action(menu, self.tr("Who lives here…"), "home", partial(self.add_people, story))
            if story.lives_here:
                out = menu.addMenu(self.tr("No longer lives here"))
                set_icon(out.menuAction(), "unlink", "text2")
                for one in story.lives_here:
                    name = shown_name(one.name, hidden=self._pane.hides_names)
                    add_action(out, name, "user", partial(self.move_out, MemberId(one.id)))
        elif member.household_id is not None:
            home = shown_name(story.household, hidden=self._pane.hides_names)
            text = fill(self.tr("No longer lives in %1"), home)
            add_action(menu, text, "unlink", partial(self.move_out, member.id))

    # -- deeds

    def rest(self, story: MemberStory) -> None:
        """Opens the form that says until when."""
        self._open(partial(RestForm, story=story, hidden=self._pane.hides_names))

    def plan_call(self, member_id: MemberId) -> None:
        """Opens the form that says when they are called, and why."""
        self._open(partial(FollowUpForm, start=FollowUp(member_id=member_id)))

    def leave(self, story: MemberStory) -> None:
        """Opens the form that says since when."""
        self._open(partial(LeftForm, story=story, hidden=self._pane.hides_names))

    def welcome_back(self, member_id: MemberId) -> None:
        """They take part again from now on."""
        self._pane.do(WelcomeBack(member_id))

    def add_people(self, story: MemberStory) -> None:
        """Opens the form that names who lives in a household."""
        hidden = self._pane.hides_names
        self._open(partial(HouseholdForm, household=story.member, hidden=hidden))

    def move_out(self, member_id: MemberId) -> None:
        """They live in no household any more."""
        self._pane.do(SetHousehold((member_id,), None))

    def merge_with(self, member_id: MemberId, name: str) -> None:
        """Opens the two records side by side, once it is said who the other is."""
        hidden = self._pane.hides_names
        self._open(partial(MergeForm, keep_id=member_id, name=name, hidden=hidden))

    def show_own_view(self, member_id: MemberId) -> None:
        """Opens what a member may see about themselves."""
        hidden = self._pane.hides_names
        self._show(
            OwnViewDialog(self._session, self._window(), member_id=member_id, hidden=hidden)
        )

    def look_for_duplicates(self) -> None:
        """Looks through the roster for people who are here twice."""
        hidden = self._pane.hides_names
        self._show(DuplicatesDialog(self._session, self._window(), hidden=hidden))

    # -- how

    def _window(self) -> QWidget:
        return self._pane.window()

    def _open(self, make: Callable[..., FormDialog]) -> None:
        if self._session.is_open:
            self._pane.open_form(make(self._session, self._window()))

    def _show(self, dialog: OwnViewDialog | DuplicatesDialog) -> None:
        dialog.news.connect(self._pane.page.news)
        dialog.open()

    def _with_story(self, row_id: int, act: Callable[[MemberStory], object]) -> None:
        today = self._pane.page.today

        def question(reader: Reader) -> MemberStory | None:
            return story_of(reader, row_id, today)

        def then(story: MemberStory | None) -> None:
            if story is not None:
                act(story)

        self._session.ask(question, then, parent=self, slot="story")
