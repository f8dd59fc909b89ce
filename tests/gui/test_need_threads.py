"""A need that comes back, where one says that it is over: only this time, or from now on."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed
from organiser_app.domain.ids import MemberId, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState
from organiser_app.domain.people import MarkLeft
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.ending import EndingForm
from organiser_app.gui.pages.needs.place import BOARD, TABLE
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.news import News
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.matches import thread_of
from tests.gui.conftest import TODAY
from tests.helpers.networks import everything

Settled = Callable[[], None]
WEEK = timedelta(7)


@pytest.fixture
def page(
    qtbot: QtBot,
    session: GuiSession,
    view_state: ViewState,
    workspace: Workspace,
    settled: Settled,
) -> NeedsPage:
    workspace.run(AddMember(Member("Ana Ruiz", phones=("555 0101",))))
    weekly = Need(
        member_id=MemberId(1), words="shopping", recurring="every week", needed_by=TODAY + WEEK
    )
    workspace.run(AddNeed(weekly))
    made = NeedsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    settled()
    return made


@pytest.fixture
def told(page: NeedsPage) -> list[str]:
    heard: list[str] = []

    def hear(news: News) -> None:
        heard.append(news.text)

    page.news.connect(hear)
    return heard


def states(workspace: Workspace) -> list[tuple[NeedState, str]]:
    thread = workspace.ask(lambda reader: thread_of(reader, 1))
    return [(one.state, str(one.needed_by)) for one in thread]


def asked(page: NeedsPage) -> EndingForm:
    (form,) = page.findChildren(EndingForm)
    return form


def withdraw_in_panel(qtbot: QtBot, page: NeedsPage, settled: Settled) -> EndingForm:
    page.show_story("needs", 1)
    settled()
    (found,) = [
        one
        for one in page.needs.panel.findChildren(QPushButton)
        if one.accessibleName() == "Withdrawn"
    ]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    settled()
    return asked(page)


def says(form: EndingForm) -> str:
    return " ".join(one.text() for one in form.findChildren(QLabel))


def save(qtbot: QtBot, form: EndingForm, settled: Settled) -> None:
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()


def test_it_is_ended_from_now_on_by_keyboard_and_one_undo_brings_it_back(
    qtbot: QtBot, page: NeedsPage, workspace: Workspace, told: list[str], settled: Settled
) -> None:
    before = everything(workspace)
    form = withdraw_in_panel(qtbot, page, settled)
    form_about, at_first = form.about.text(), says(form)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    then = says(form)
    save(qtbot, form, settled)
    ended = states(workspace)
    workspace.undo()
    settled()

    assert form_about == "shopping"
    assert "It comes round again on 6 Dec 2026." in at_first
    assert "It does not come round again." in then
    assert ended == [(NeedState.WITHDRAWN, "2026-11-29")]
    assert told == ["Marked the need “shopping” for Ana Ruiz as withdrawn, from now on"]
    assert everything(workspace) == before


def test_only_this_time_is_what_enter_takes_and_the_message_says_when_the_next_is(
    qtbot: QtBot, page: NeedsPage, workspace: Workspace, told: list[str], settled: Settled
) -> None:
    save(qtbot, withdraw_in_panel(qtbot, page, settled), settled)

    assert states(workspace) == [
        (NeedState.WITHDRAWN, "2026-11-29"),
        (NeedState.OPEN, "2026-12-06"),
    ]
    assert told == [
        "Marked the need “shopping” for Ana Ruiz as withdrawn; the next one is on 6 Dec 2026"
    ]


@pytest.mark.parametrize("layout", [BOARD, TABLE])
def test_the_menu_of_the_board_and_of_the_table_asks_as_well(
    page: NeedsPage, workspace: Workspace, settled: Settled, layout: str
) -> None:
    page.needs.place.show_layout(layout)
    settled()
    menu = QMenu(page)
    page.needs.fill_menu(menu, [1])
    (close,) = [one for one in menu.actions() if one.text() == "Closed, not met"]
    close.trigger()
    settled()

    assert asked(page).command().state is NeedState.CLOSED_UNMET
    assert states(workspace) == [(NeedState.OPEN, "2026-11-29")]


def test_of_several_it_says_how_many_they_are(page: NeedsPage, settled: Settled) -> None:
    page.session.do(AddNeed(Need(words="a lift")), parent=page)
    settled()
    page.needs.place.change_state([1, 2], NeedState.WITHDRAWN)
    settled()

    assert asked(page).about.text() == "2 needs"
    asked(page).done_without_asking()


def test_what_does_not_come_round_again_is_not_asked_about(
    page: NeedsPage, workspace: Workspace, settled: Settled
) -> None:
    page.session.do(AddNeed(Need(words="a lift")), parent=page)
    settled()
    page.needs.place.change_state([2], NeedState.WITHDRAWN)
    settled()

    assert page.findChildren(EndingForm) == []
    assert workspace.ask(lambda reader: thread_of(reader, 2))[0].state is NeedState.WITHDRAWN


def test_a_need_of_someone_who_left_goes_to_a_second_look_and_asks_nothing_twice(
    page: NeedsPage, workspace: Workspace, settled: Settled
) -> None:
    page.needs.place.show_layout(BOARD)
    page.session.do(MarkLeft(MemberId(1), TODAY), parent=page)
    settled()
    row = page.needs.place.row_of(1)
    page.show_story("needs", 1)
    settled()
    panel = " ".join(one.text() for one in page.needs.panel.findChildren(QLabel))
    page.needs.place.change_state([NeedId(1)], NeedState.WITHDRAWN)
    settled()

    assert row is not None
    assert "Left on 22 Nov: still needed?" in panel
    assert states(workspace) == [(NeedState.WITHDRAWN, "2026-11-29")]
