"""Needs and offers."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import AddMember, AddNeed, AddOffer
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState, Offer, Urgency
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import RowsWanted, ViewState
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.needs import needs
from tests.helpers.lists import shown

Settled = Callable[[], None]


def asked(workspace: Workspace, words: str, day: date, urgency: Urgency = Urgency.SOON) -> int:
    change = workspace.run(AddNeed(Need(words=words, opened=day, urgency=urgency)))
    return next(iter(change.of(Kind.NEEDS).added))


@pytest.fixture
def page(qtbot: QtBot, session: GuiSession, view_state: ViewState) -> NeedsPage:
    made = NeedsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    return made


def seen(page: NeedsPage, settled: Settled) -> None:
    page.show()
    settled()


def panel_button(page: NeedsPage, text: str) -> QPushButton:
    (found,) = [
        one for one in page.needs.panel.findChildren(QPushButton) if one.accessibleName() == text
    ]
    return found


def test_needs_that_wait_longer_than_promised_are_marked_and_can_be_listed_alone(
    qtbot: QtBot, page: NeedsPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    asked(workspace, "insulin", today - timedelta(days=3), Urgency.URGENT)
    asked(workspace, "a chat", today - timedelta(days=3), Urgency.WHENEVER)
    seen(page, settled)

    tips = [page.needs.rows.index(place, 3).data(Qt.ItemDataRole.ToolTipRole) for place in (0, 1)]
    segment = page.needs.segments.findChildren(QPushButton)[1]
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    settled()

    assert tips == ["Longer than the 2 days that the group promises.", ""]
    assert shown(page.needs.table, "what") == ["insulin"]


def test_a_need_that_is_met_leaves_the_waiting_list_and_keeps_its_story(
    qtbot: QtBot, page: NeedsPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    soup = asked(workspace, "soup", today - timedelta(days=3))
    asked(workspace, "a lift", today)
    seen(page, settled)
    page.needs.table.select_ids([soup])
    settled()

    qtbot.mouseClick(panel_button(page, "Met"), Qt.MouseButton.LeftButton)
    settled()

    (met, _) = workspace.ask(needs)
    assert met.state is NeedState.MET
    assert met.closed == today
    assert shown(page.needs.table, "what") == ["a lift"]


def test_a_closed_need_can_be_opened_again(
    qtbot: QtBot, page: NeedsPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    soup = asked(workspace, "soup", today)
    seen(page, settled)
    page.needs.move_to([soup], NeedState.WITHDRAWN)
    settled()

    page.show_story("needs", soup)
    settled()
    qtbot.mouseClick(panel_button(page, "Open again"), Qt.MouseButton.LeftButton)
    settled()

    assert workspace.ask(needs)[0].state is NeedState.OPEN


def test_several_needs_are_moved_at_once_from_the_menu_as_one_change(
    page: NeedsPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    ids = [asked(workspace, words, today) for words in ("soup", "a lift", "a chat")]
    seen(page, settled)
    page.needs.table.select_ids(ids[:2])
    menu = QMenu()

    page.needs.fill_menu(menu, page.needs.table.selected_ids())
    (met,) = [action for action in menu.actions() if action.text() == "Met"]
    met.trigger()
    settled()

    assert [need.state.value for need in workspace.ask(needs)] == ["met", "met", "open"]
    workspace.undo()
    assert [need.state.value for need in workspace.ask(needs)] == ["open", "open", "open"]


def test_rows_that_a_chart_points_at_are_shown_even_when_they_are_closed(
    page: NeedsPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    soup, lift = asked(workspace, "soup", today), asked(workspace, "a lift", today)
    seen(page, settled)
    page.needs.move_to([soup], NeedState.MET)
    settled()

    page.show_rows(RowsWanted("needs", (soup,), "met this week"))
    settled()

    assert shown(page.needs.table, "what") == ["soup"]
    assert page.needs.wanted_chip.text() == "1 row: met this week"
    assert lift


def test_offers_lie_one_click_away_and_add_adds_an_offer_there(
    qtbot: QtBot, page: NeedsPage, workspace: Workspace, settled: Settled
) -> None:
    workspace.run(AddOffer(Offer(words="a spare bed")))
    seen(page, settled)

    qtbot.mouseClick(page.which.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)

    assert page.offers.isVisible()
    assert shown(page.offers.table, "what") == ["a spare bed"]
    assert page.add_button.accessibleName() == "Add an offer"
    assert page.header.subtitle.text() == "1 offer"


def test_while_names_are_hidden_a_need_does_not_give_its_person_away(
    page: NeedsPage,
    view_state: ViewState,
    workspace: Workspace,
    settled: Settled,
    today: date,
) -> None:
    change = workspace.run(AddMember(Member("Ana Ruiz")))
    ana = MemberId(next(iter(change.of(Kind.MEMBERS).added)))
    workspace.run(AddNeed(Need(member_id=ana, words="a lift for Ana's mother", opened=today)))
    workspace.run(AddNeed(Need(words="legal help", opened=today, is_sensitive=True)))
    view_state.set_names_hidden(True)

    seen(page, settled)

    assert shown(page.needs.table, "member") == ["A. R.", "Someone"]
    assert shown(page.needs.table, "what") == ["a lift for A.'s mother", "•••"]


def test_a_renamed_member_is_renamed_in_the_needs(
    page: NeedsPage, session: GuiSession, workspace: Workspace, settled: Settled, today: date
) -> None:
    from organiser_app.domain.commands import EditMember

    change = workspace.run(AddMember(Member("Ana Ruiz")))
    ana = MemberId(next(iter(change.of(Kind.MEMBERS).added)))
    workspace.run(AddNeed(Need(member_id=ana, words="soup", opened=today)))
    seen(page, settled)

    session.do(EditMember(Member("Ana Molina", id=ana)), parent=page)
    settled()

    assert shown(page.needs.table, "member") == ["Ana Molina"]
