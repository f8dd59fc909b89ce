"""Rows copied from a spreadsheet are pasted into a list, with the same review as a sheet."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, Urgency
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.place import TABLE
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage
from organiser_app.gui.pages.spreadsheets.review import Review
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.needs import needs, offers

Idle = Callable[[], None]


@pytest.fixture
def window(open_window: MainWindow, workspace: Workspace, qtbot: QtBot, idle: Idle) -> MainWindow:
    workspace.run(AddMember(Member("Noor Haddad")))
    workspace.run(AddNeed(Need(words="a lift to the clinic", member_id=MemberId(1))))
    open_window.session.close()
    open_window.session.use(workspace)
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    idle()
    return open_window


def paste(window: MainWindow, text: str, idle: Idle) -> None:
    QGuiApplication.clipboard().setText(text)
    window.actions_.trigger("paste_rows")
    idle()


def review(window: MainWindow) -> Review:
    page = window.page("spreadsheets")
    assert isinstance(page, SpreadsheetsPage)
    assert page.review is not None, "no review is open"
    return page.review


def bring_in(window: MainWindow, idle: Idle) -> None:
    review(window).bring.click()
    idle()


def test_the_paste_key_in_a_list_shows_the_rows_before_anything_is_saved(
    window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    window.show_page("needs")
    idle()
    page = window.page("needs")
    assert isinstance(page, NeedsPage)
    page.needs.place.show_layout(TABLE)
    idle()
    page.needs.table.view.setFocus()
    QGuiApplication.clipboard().setText(
        "Soup\tNoor Haddad\tFood\t\tUrgent\nA lift\tBen\tTransport"
    )

    QTest.keyClick(page.needs.table.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle()

    assert review(window).preview.adds.needs == 2
    assert len(workspace.ask(needs)) == 1
    bring_in(window, idle)
    added = workspace.ask(needs)[1:]
    assert [(one.words, one.urgency) for one in added] == [
        ("Soup", Urgency.URGENT),
        ("A lift", Urgency.SOON),
    ]
    assert added[0].member_id == 1

    window.actions_.trigger("undo")
    idle()
    assert len(workspace.ask(needs)) == 1
    assert len(workspace.ask(members)) == 1


def test_rows_with_headings_of_their_own_are_read_by_them(
    window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    window.show_page("members")
    idle()
    paste(window, "E-mail\tFull name\nzed@example.org\tZed Ali", idle)
    bring_in(window, idle)

    added = workspace.ask(members)[-1]
    assert (added.name, added.email) == ("Zed Ali", "zed@example.org")


def test_rows_go_into_the_list_that_is_seen(
    window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    page = window.page("needs")
    assert isinstance(page, NeedsPage)
    window.show_page("needs")
    page.show_list("offers")
    idle()
    paste(window, "Lifts on Fridays\tNoor Haddad", idle)
    bring_in(window, idle)
    assert [one.words for one in workspace.ask(offers)] == ["Lifts on Fridays"]

    window.show_page("exchanges")
    idle()
    paste(window, "2026-11-20\tNoor Haddad\tBen\tFood\t2 hours", idle)
    bring_in(window, idle)
    (exchange,) = workspace.ask(exchanges)
    assert (exchange.giver_id, exchange.quantity, exchange.unit) == (1, 2, "hours")


def test_what_our_own_list_copied_comes_back_without_its_worked_out_columns(
    window: MainWindow, idle: Idle
) -> None:
    window.show_page("needs")
    idle()
    page = window.page("needs")
    assert isinstance(page, NeedsPage)
    page.needs.place.show_layout(TABLE)
    idle()
    page.needs.table.select_ids([1])

    paste(window, page.needs.table.as_text(), idle)

    fields = {one.header: one.field for one in review(window).preview.tables[0].columns}
    assert fields["What is needed"] == "words"
    assert fields["Waiting"] is None


def test_nothing_to_paste_and_no_list_to_paste_into_are_said(
    window: MainWindow, idle: Idle
) -> None:
    window.show_page("needs")
    paste(window, "  ", idle)
    assert "no rows to paste" in window.messages.history()[0].text

    window.show_page("dashboard")
    paste(window, "a\tb", idle)
    assert "Go to the list" in window.messages.history()[0].text
