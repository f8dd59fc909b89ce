"""What stands in the story of a person and of a need, and what can be planned from there."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.check_ins import Answer, AnswerAnonymously, AnswerCheckIn
from organiser_app.domain.commands import AddMember, AddNeed, LogExchange
from organiser_app.domain.exchanges import Exchange, Outcome
from organiser_app.domain.ids import MemberId, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.pages.members import MembersPage
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.story_list import StoryRow
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.matches import all_followups
from tests.gui.conftest import TODAY

Settled = Callable[[], None]
ANA, BEN, NEED = MemberId(1), MemberId(2), NeedId(1)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    workspace.run(AddMember(Member("Ana Ruiz")))
    workspace.run(AddMember(Member("Ben Okafor")))
    workspace.run(AddNeed(Need(member_id=ANA, words="a lift", opened=TODAY)))
    return workspace


@pytest.fixture
def roster(
    qtbot: QtBot, session: GuiSession, view_state: ViewState, town: Workspace
) -> MembersPage:
    return _shown(qtbot, MembersPage(session, view_state))


@pytest.fixture
def needs(qtbot: QtBot, session: GuiSession, view_state: ViewState, town: Workspace) -> NeedsPage:
    return _shown(qtbot, NeedsPage(session, view_state))


P = TypeVar("P", bound=QWidget)


def _shown(qtbot: QtBot, page: P) -> P:
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def lines(panel: SidePanel) -> list[str]:
    """What each line of the story says, its small print with it."""
    return [line.accessibleName() for line in panel.findChildren(StoryRow)]


def test_what_someone_said_of_the_help_with_their_name_stands_in_their_story(
    roster: MembersPage, session: GuiSession, settled: Settled
) -> None:
    roster.show_story("members", ANA)
    settled()
    before = lines(roster.members.panel)
    session.do(AnswerCheckIn(Answer.PARTLY, ANA, NEED, note="came late"), parent=roster)
    settled()

    said = "today. Said that the help was in part what they wanted. came late"
    assert said not in before
    assert said in lines(roster.members.panel)
    session.undo()
    settled()
    assert lines(roster.members.panel) == before


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Answer.YES, "Ana Ruiz: Said that the help was what they wanted"),
        (Answer.NO, "Ana Ruiz: Said that the help was not what they wanted"),
    ],
)
def test_it_stands_in_the_story_of_the_need_as_well(
    needs: NeedsPage, session: GuiSession, settled: Settled, answer: Answer, words: str
) -> None:
    needs.show_story("needs", NEED)
    settled()
    session.do(AnswerCheckIn(answer, ANA, NEED), parent=needs)
    settled()

    assert f"today. {words}" in lines(needs.needs.panel)


def test_what_was_said_without_a_name_stands_in_no_story(
    roster: MembersPage, needs: NeedsPage, session: GuiSession, settled: Settled
) -> None:
    roster.show_story("members", ANA)
    needs.show_story("needs", NEED)
    settled()
    before = lines(roster.members.panel), lines(needs.needs.panel)
    session.do(AnswerAnonymously(Answer.NO, "too late"), parent=roster)
    settled()

    assert (lines(roster.members.panel), lines(needs.needs.panel)) == before


def test_nobody_helped_where_the_log_says_that_it_did_not_happen(
    needs: NeedsPage, town: Workspace, settled: Settled
) -> None:
    for outcome in (Outcome.DID_NOT_HAPPEN, Outcome.PARTLY):
        line = Exchange(giver_id=BEN, receiver_id=ANA, need_id=NEED, day=TODAY, outcome=outcome)
        town.run(LogExchange(line))
    needs.show_story("needs", NEED)
    settled()

    assert lines(needs.needs.panel).count("today. Ben Okafor helped") == 1


def test_a_call_is_planned_from_the_menu_of_a_member(
    qtbot: QtBot, roster: MembersPage, town: Workspace, settled: Settled
) -> None:
    settled()
    menu = QMenu()
    roster.members.fill_menu(menu, [BEN])
    _plan(qtbot, menu, "Plan a call…", roster, settled)

    (call,) = town.ask(all_followups)
    assert (call.member_id, call.need_id, call.due) == (BEN, None, TODAY)


def test_a_call_about_a_need_goes_to_whoever_asked(
    qtbot: QtBot, needs: NeedsPage, town: Workspace, settled: Settled
) -> None:
    settled()
    menu = QMenu()
    needs.needs.fill_menu(menu, [NEED])
    _plan(qtbot, menu, "Plan a call about it…", needs, settled)

    (call,) = town.ask(all_followups)
    assert (call.member_id, call.need_id, call.due) == (None, NEED, TODAY)


def _plan(qtbot: QtBot, menu: QMenu, words: str, page: QWidget, settled: Settled) -> None:
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()
    settled()
    (form,) = page.window().findChildren(FollowUpForm)
    with qtbot.waitSignal(form.saved):
        form.save()
    settled()
