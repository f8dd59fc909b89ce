"""The window around the pages: what is open, where one goes, what is told, how one leaves."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, AddNeed, EditMember, LogExchange
from organiser_app.domain.daily import AddFollowUp
from organiser_app.domain.errors import NetworkFileError
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.report import BugReport
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.main_window.making import FORM_KEYS
from organiser_app.gui.pages.headed_page import HeadedPage
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage
from organiser_app.gui.view_state import RowsWanted
from organiser_app.gui.widgets.news import News
from organiser_app.services.settings import load_settings
from organiser_app.services.workspace import Workspace
from tests.gui.conftest import TODAY

Idle = Callable[[], None]
DIGITS = {
    "dashboard": 1,
    "members": 2,
    "needs": 3,
    "exchanges": 5,
    "spreadsheets": 7,
    "reports": 8,
    "history": 9,
}
PAGES = tuple(DIGITS)
CTRL = Qt.KeyboardModifier.ControlModifier


def let_go_of(window: MainWindow, path: Path) -> bool:
    """Drags a file over the window and lets go; says whether the window would take it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    rest = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    over = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, *rest)
    over.ignore()
    QApplication.sendEvent(window, over)
    drop = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, *rest)
    QApplication.sendEvent(window, drop)
    return over.isAccepted()


def current(window: MainWindow) -> str:
    page = window.current_page()
    return page.key if page else ""


def said(window: MainWindow) -> str:
    return window.messages.history()[0].text


# -- before a network is open


def test_without_a_network_there_is_the_welcome_and_nothing_that_needs_one(
    main_window: MainWindow,
) -> None:
    assert main_window.stack.currentWidget() is main_window.welcome
    assert not main_window.sidebar.isVisible()
    for spec, action in main_window.actions_:
        assert action.isEnabled() != spec.needs_network


def test_making_a_network_shows_it_and_remembers_it(
    main_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    path = tmp_path / "Mill Lane.organiser"

    main_window.networks.create(path)
    idle()

    assert current(main_window) == "dashboard"
    assert main_window.windowTitle() == "Mill Lane — Organiser"
    assert load_settings(tmp_path / "settings.json").last_network == str(path)


def test_a_network_that_is_gone_is_told_and_leads_back_to_the_welcome(
    main_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    main_window.networks.open(tmp_path / "gone.organiser")
    idle()

    assert main_window.stack.currentWidget() is main_window.welcome
    assert main_window.messages.isVisible()
    assert not main_window.session.is_open


def test_a_file_that_is_no_network_is_told_and_the_window_lives(
    main_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    path = tmp_path / "holiday.organiser"
    path.write_bytes(b"not a network at all" * 100)

    main_window.networks.open(path)
    idle()

    assert main_window.stack.currentWidget() is main_window.welcome
    assert main_window.messages.isVisible()
    assert path.read_bytes() == b"not a network at all" * 100


def test_the_example_says_that_it_is_made_up_until_one_starts_ones_own(
    main_window: MainWindow, idle: Idle
) -> None:
    main_window.actions_.trigger("open_example")
    idle()
    shown = main_window.banner.isVisible()

    main_window.banner.start_own.emit()
    idle()

    assert shown
    assert not main_window.banner.isVisible()
    assert main_window.stack.currentWidget() is main_window.welcome


# -- pages


@pytest.mark.parametrize("page", PAGES)
def test_ctrl_and_a_digit_leads_to_each_page(
    open_window: MainWindow, idle: Idle, qtbot: QtBot, page: str
) -> None:
    action = open_window.actions_[f"page_{page}"]

    action.trigger()
    idle()

    assert action.shortcut().toString() == f"Ctrl+{DIGITS[page]}"
    assert current(open_window) == page
    assert open_window.sidebar.current() == page


def test_rows_behind_a_chart_open_the_page_that_shows_them(
    open_window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    workspace.run(AddNeed(Need(words="soup")))

    open_window.view_state.rows_wanted.emit(RowsWanted("needs", (1,), "Stuck"))
    idle()

    assert current(open_window) == "needs"


def test_counts_beside_the_pages_follow_every_change(open_window: MainWindow, idle: Idle) -> None:
    for name in ("Ana", "Ben"):
        open_window.session.do(AddMember(Member(name)), parent=open_window)
    idle()
    with_two = open_window.sidebar.button("members").accessibleName()
    open_window.session.undo()
    idle()

    assert "2" in with_two
    assert "1" in open_window.sidebar.button("members").accessibleName()


def test_everything_in_the_menus_is_an_action_that_the_palette_finds_too(
    main_window: MainWindow,
) -> None:
    in_menus = set()
    for menu in main_window.menuBar().findChildren(QMenu):
        in_menus |= {action.objectName() for action in menu.actions() if action.objectName()}

    assert in_menus == {spec.key for spec, _ in main_window.actions_}


def test_every_action_can_be_carried_out(open_window: MainWindow) -> None:
    known = open_window.deeds._doers()

    for spec, _ in open_window.actions_:
        is_elsewhere = spec.key.startswith("page_") or spec.key in FORM_KEYS
        assert is_elsewhere or spec.key in known, spec.key


# -- undo and news


def test_undo_says_what_it_would_take_back(open_window: MainWindow, idle: Idle) -> None:
    before = open_window.actions_["undo"].isEnabled()
    open_window.session.do(AddMember(Member("Ana & Ben")), parent=open_window)
    idle()
    undo = open_window.actions_["undo"]

    assert not before
    assert undo.isEnabled()
    assert "Ana && Ben" in undo.text()


def test_hidden_names_leave_the_undo_menu_too(open_window: MainWindow, idle: Idle) -> None:
    open_window.session.do(AddMember(Member("Ana Ruiz")), parent=open_window)
    idle()

    open_window.actions_.trigger("hide_names")
    idle()

    assert "Ruiz" not in open_window.actions_["undo"].text()
    assert open_window.actions_["hide_names"].isChecked()
    assert open_window.sidebar.button("hide_names").isChecked()


def test_a_refusal_is_told_without_a_dialog(open_window: MainWindow, idle: Idle) -> None:
    open_window.session.do(EditMember(Member("Nobody")), parent=open_window)
    idle()

    assert open_window.messages.isVisible()
    assert QApplication.activeModalWidget() is None


def test_a_mistake_of_the_program_opens_a_report_that_can_be_closed(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    open_window._report_bug("KeyError\nsomewhere.py:1 do")
    report = open_window.findChild(BugReport)
    assert report is not None

    with qtbot.waitSignal(report.destroyed):
        report.close()

    assert open_window.isEnabled()


def test_news_with_an_undo_offers_it(open_window: MainWindow) -> None:
    open_window.show_news(News("Ana is on the roster.", "success"))

    assert said(open_window) == "Ana is on the roster."


# -- files


def test_a_message_that_names_someone_goes_when_names_are_hidden(open_window: MainWindow) -> None:
    open_window.show_news(News("Ana is on the roster.", "success"))

    open_window.view_state.set_names_hidden(True)

    assert not open_window.messages.isVisible()


def test_the_keys_stay_on_the_page_when_what_had_them_goes_away(
    qtbot: QtBot, open_window: MainWindow, idle: Idle
) -> None:
    QTest.keyClick(open_window, Qt.Key.Key_2, CTRL)
    idle()
    page = open_window.current_page()
    assert page is not None
    gone = QPushButton("Undo", page)
    gone.show()
    open_window.activateWindow()
    gone.setFocus()
    qtbot.waitUntil(gone.hasFocus)
    beside = open_window.sidebar.findChildren(QPushButton)[0]

    gone.setParent(None)
    gone.deleteLater()
    beside.setFocus()

    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget()))


def test_a_dropped_network_is_opened(main_window: MainWindow, idle: Idle, tmp_path: Path) -> None:
    path = tmp_path / "Dropped.organiser"
    Workspace.create(path, tmp_path / "copies", by="Kai").close(copy=False)

    assert let_go_of(main_window, path)
    idle()

    assert main_window.session.workspace.path == path


def test_a_sheet_dropped_on_the_welcome_is_reviewed_as_soon_as_there_is_a_network(
    main_window: MainWindow, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = tmp_path / "members.csv"
    sheet.write_text("Name,Phone\nAna Ruiz,555 0101\n", encoding="utf-8")
    target = str(tmp_path / "New.organiser")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))

    let_go_of(main_window, sheet)
    idle()

    page = main_window.page("spreadsheets")
    assert isinstance(page, SpreadsheetsPage)
    assert current(main_window) == "spreadsheets"
    assert page.review is not None


def test_a_sheet_dropped_by_mistake_leaves_the_welcome_as_it_was(
    main_window: MainWindow, idle: Idle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))

    let_go_of(main_window, tmp_path / "members.csv")
    idle()
    main_window.networks.create(tmp_path / "Later.organiser")
    idle()

    assert current(main_window) == "dashboard"


def test_words_that_are_dragged_over_the_window_are_not_taken(main_window: MainWindow) -> None:
    data = QMimeData()
    data.setText("not a file")
    over = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    over.ignore()
    QApplication.sendEvent(main_window, over)

    assert not over.isAccepted()
    assert not main_window.drop.isVisible()


# -- leaving


def test_another_network_takes_the_place_of_the_first(
    open_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    first = open_window.page("members")
    other = tmp_path / "Other.organiser"

    open_window.networks.create(other)
    idle()

    assert open_window.session.workspace.path == other
    assert open_window.page("members") is not first
    assert list((tmp_path / "copies").glob("*riverside*"))


def test_leaving_writes_what_was_asked_for_and_makes_a_verified_copy(
    open_window: MainWindow, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    open_window.session.do(AddMember(Member("Ana")), parent=open_window)

    open_window.close()
    qtbot.waitUntil(lambda: not open_window.isVisible(), timeout=20_000)

    copies = list((tmp_path / "copies").glob("*.organiser"))
    assert len(copies) == 1
    copy = Workspace.open(copies[0], tmp_path / "elsewhere")
    assert copy.undo_state().undo is not None
    copy.close(copy=False)


def test_a_form_opens_by_its_shortcut_over_the_window(
    open_window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    QTest.keyClick(open_window, Qt.Key.Key_L, CTRL)
    idle()

    form = open_window.findChild(ExchangeForm)
    assert form is not None
    assert form.isVisible()
    with qtbot.waitSignal(form.destroyed):
        form.close()


def test_the_look_is_chosen_and_remembered(main_window: MainWindow, tmp_path: Path) -> None:
    main_window.actions_.trigger("theme_dark")
    dark = main_window.parts.theme.tokens.is_dark
    main_window.actions_.trigger("text_larger")
    larger = main_window.parts.theme.text_scale
    kept = load_settings(tmp_path / "settings.json")
    main_window.actions_.trigger("text_smaller")
    main_window.actions_.trigger("theme_light")

    assert dark
    assert larger > 1.0
    assert (kept.scheme, kept.text_scale) == ("dark", larger)
    assert main_window.actions_["theme_light"].isChecked()


def test_an_error_of_the_file_is_worded_for_people(main_window: MainWindow) -> None:
    main_window.session.failures.handle(NetworkFileError("NETWORK_MISSING", path="x"))

    assert main_window.messages.isVisible()
    assert "NETWORK_MISSING" not in said(main_window)


def test_undo_and_redo_say_what_they_did_wherever_one_is(
    open_window: MainWindow, idle: Idle
) -> None:
    open_window.session.do(AddMember(Member("Ana")), parent=open_window)
    idle()
    open_window.show_page("history")

    open_window.actions_.trigger("undo")
    idle()
    undone = said(open_window)
    open_window.actions_.trigger("redo")
    idle()

    assert undone == "Taken back: added Ana to the roster."
    assert said(open_window) == "Added Ana to the roster"


@pytest.mark.parametrize("page", ["members", "needs", "exchanges", "followups"])
def test_a_page_of_rows_takes_the_keys_into_its_filter(
    open_window: MainWindow, idle: Idle, workspace: Workspace, page: str
) -> None:
    workspace.run(AddMember(Member("Ana Ruiz")))
    workspace.run(AddNeed(Need(words="soup", member_id=MemberId(1))))
    workspace.run(LogExchange(Exchange(day=TODAY, receiver_id=MemberId(1))))
    workspace.run(AddFollowUp(FollowUp(member_id=MemberId(1), due=TODAY)))
    open_window.show_page("dashboard")
    idle()

    for _ in range(2):  # the first time its rows are still on their way
        open_window.show_page("dashboard")
        open_window.actions_.trigger(f"page_{page}")
        idle()

    shown = open_window.page(page)
    assert isinstance(shown, HeadedPage)
    assert shown.pane().search.hasFocus()
