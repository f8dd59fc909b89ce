"""The page of reports."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddRows, LogExchange
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.gui.pages.reports import ReportsPage
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.services.reports import Month
from organiser_app.services.workspace import Workspace

Settled = Callable[[], None]
PEOPLE = 8


@pytest.fixture
def people(workspace: Workspace) -> None:
    """Eight people who helped each other in September and October."""
    for place in range(PEOPLE):
        workspace.run(AddMember(Member(f"Person {place}")))
    acts = tuple(
        Exchange(
            day=date(2026, 9 + place % 2, 1 + place),
            giver_id=MemberId(1 + place % PEOPLE),
            receiver_id=MemberId(1 + (place + 1) % PEOPLE),
        )
        for place in range(24)
    )
    workspace.run(AddRows(exchanges=acts))


@pytest.fixture
def page(qtbot: QtBot, session: GuiSession, view_state: ViewState) -> ReportsPage:
    made = ReportsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    return made


def seen(page: ReportsPage, qtbot: QtBot, settled: Settled) -> None:
    page.show()
    qtbot.waitUntil(lambda: not page.is_drawing)
    settled()


def test_an_empty_network_is_told_what_will_be_here(
    page: ReportsPage, qtbot: QtBot, settled: Settled
) -> None:
    seen(page, qtbot, settled)

    assert page.stack.currentWidget() is page.empty
    assert not page.pdf_button.isEnabled()


@pytest.mark.usefixtures("people")
def test_the_last_month_that_is_over_is_shown_and_others_can_be_chosen(
    page: ReportsPage, qtbot: QtBot, settled: Settled
) -> None:
    seen(page, qtbot, settled)
    assert page.report is not None
    assert page.report.month == Month(2026, 10)
    assert "October 2026" in page.paper.text.toPlainText()

    page.months.setFocus()
    qtbot.keyClick(page.months, Qt.Key.Key_Down)
    page.months.activated.emit(page.months.currentIndex())
    settled()

    assert page.report.month == Month(2026, 9)
    assert "September 2026" in page.paper.text.toPlainText()


@pytest.mark.usefixtures("people")
def test_the_report_follows_what_is_written_down(
    page: ReportsPage, session: GuiSession, qtbot: QtBot, settled: Settled
) -> None:
    seen(page, qtbot, settled)
    assert "Times that help was given: 12." in page.paper.text.toPlainText()

    one_more = Exchange(day=date(2026, 10, 30), giver_id=MemberId(1), receiver_id=MemberId(2))
    session.do(LogExchange(one_more), parent=page)
    settled()
    qtbot.waitUntil(lambda: not page.is_drawing)
    settled()

    assert "Times that help was given: 13." in page.paper.text.toPlainText()


@pytest.mark.usefixtures("people")
def test_it_is_saved_as_pdf_and_as_a_web_page_under_a_proposed_name(
    page: ReportsPage,
    qtbot: QtBot,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "ours"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    seen(page, qtbot, settled)

    for door in (page.pdf_button, page.html_button):
        with qtbot.waitSignal(page.news) as told:
            qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
        assert told.args is not None
        assert told.args[0].kind == "success"
    settled()

    assert proposed == ["Report 2026-10.pdf", "Report 2026-10.html"]
    assert (tmp_path / "ours.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "ours.html").exists()


@pytest.mark.usefixtures("people")
def test_the_text_is_copied(page: ReportsPage, qtbot: QtBot, settled: Settled) -> None:
    seen(page, qtbot, settled)

    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)

    assert "Thank you to all 8 who took part" in QGuiApplication.clipboard().text()


@pytest.mark.usefixtures("people")
def test_a_closed_network_leaves_nothing_on_the_page(
    page: ReportsPage, session: GuiSession, qtbot: QtBot, settled: Settled
) -> None:
    seen(page, qtbot, settled)

    workspace = session.close()

    assert page.report is None
    assert page.stack.currentWidget() is page.empty
    assert workspace is not None
    session.use(workspace)
    qtbot.waitUntil(lambda: not page.is_drawing)
    settled()
