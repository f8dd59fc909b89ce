"""The whole window by keyboard and by ear: whatever takes the focus says what it is, and can be left."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QMainWindow,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from organiser_app.domain.calls import CallRow, Reach
from organiser_app.domain.ids import FollowUpId
from organiser_app.gui.dialogs.about import AboutDialog, ShortcutsDialog
from organiser_app.gui.dialogs.check_in_form import CheckInForm
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.handouts.calendar import CalendarDialog
from organiser_app.gui.dialogs.handouts.dispatch import DispatchDialog
from organiser_app.gui.dialogs.handouts.meeting import MeetingDialog
from organiser_app.gui.dialogs.handouts.message import About, MessageDialog
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.need_form import NeedForm
from organiser_app.gui.dialogs.network_form import NetworkForm
from organiser_app.gui.dialogs.offer_form import OfferForm
from organiser_app.gui.dialogs.postpone_form import PostponeForm
from organiser_app.gui.dialogs.report import BugReport
from organiser_app.gui.dialogs.table import ExplanationDialog, TableDialog
from organiser_app.gui.dialogs.weights_form import WeightsForm
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.main_window.making import PAGE_KEYS
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.gui.pages.needs.helping.plan_dialog import PlanDialog, PlanMemory
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage
from organiser_app.services.example import open_example
from organiser_app.services.progress import Progress
from organiser_app.storage.reads.needs import need_rows
from tests.helpers.return_desk import ReturnDesk

Idle = Callable[[], None]
CALL = CallRow(1, None, Reach("Ana"))
PAGES = PAGE_KEYS
SHEET = """Date,Helper,Helped,Kind of help,Patch
03/04/2026,Ana Ruiz,Ben Okafor,Lifts,Quay
05/06/2026,Ana Ruíz,Cleo Marsh,Soup,Quay
"""


def focusable(top: QWidget) -> Iterator[QWidget]:
    """What the tab key stops at; an inner part hands the focus on to the whole."""
    for one in top.findChildren(QWidget):
        stops = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if stops and one.isVisibleTo(top):
            yield one


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()


def nameless(top: QWidget) -> list[str]:
    """What takes the focus but does not say what it is; areas that only scroll need no name."""
    return [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for one in focusable(top)
        if not spoken(one).strip() and type(one) is not QAbstractScrollArea
    ]


@pytest.fixture(scope="module")
def made_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example network as it is made today, once for all."""
    path = tmp_path_factory.mktemp("example") / "Example network.organiser"
    open_example(path, path.parent, Progress()).close(copy=False)
    return path


@pytest.fixture
def example(main_window: MainWindow, idle: Idle, made_example: Path) -> MainWindow:
    """The window with the example network open, which lies there already."""
    folder = main_window.parts.folder
    folder.mkdir()
    shutil.copy(made_example, folder)
    main_window.networks.open_example()
    idle()
    assert main_window.session.workspace.path == folder / made_example.name
    return main_window


def test_everything_on_the_welcome_has_a_name(main_window: MainWindow) -> None:
    assert nameless(main_window) == []
    assert len(list(focusable(main_window.welcome))) >= 5


def test_everything_on_every_page_has_a_name(example: MainWindow, idle: Idle) -> None:
    found = []
    for key in PAGES:
        example.show_page(key)
        idle()
        found += [f"{key}: {one}" for one in nameless(example)]

    assert found == []


def test_everything_in_a_review_has_a_name(
    example: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    sheet = tmp_path / "log.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    example.deeds.bring_in([sheet])
    idle()
    page = example.page("spreadsheets")
    assert isinstance(page, SpreadsheetsPage)
    assert page.review is not None
    rows = nameless(example)
    page.review.show_part("columns")

    assert (rows, nameless(example)) == ([], [])


def test_everything_in_the_review_of_a_returned_sheet_has_a_name(
    open_window: MainWindow, idle: Idle, tmp_path: Path
) -> None:
    desk = ReturnDesk(open_window, idle, tmp_path)
    desk.network_of(6)
    copy = desk.copy().say("Ana Ruiz", "Joined", "31 foo").lose_key("Ben Okafor")
    copy.say("Ben Okafor", "Note", "Tall").remove("Cleo Marsh")
    desk.drop(copy.saved())
    found, seen = [], 0

    for row in desk.rows():
        desk.view.items.select(row.id)
        idle()
        found += nameless(desk.view)
        seen = max(seen, len(list(focusable(desk.view))))

    assert len(desk.rows()) == 3
    assert found == []
    assert seen >= 12


def test_everything_that_finds_helpers_for_a_need_has_a_name(
    example: MainWindow, idle: Idle
) -> None:
    rows = example.session.workspace.ask(lambda reader: need_rows(reader, only_open=True))
    example.view_state.story_wanted.emit("needs", rows[0].id)
    idle()
    page = example.page("needs")
    assert isinstance(page, NeedsPage)
    assert page.needs.helping.section is not None

    assert nameless(page.needs.helping.section) == []
    assert len(list(focusable(page.needs.helping.section))) >= 4


def test_everything_in_the_palette_has_a_name(example: MainWindow) -> None:
    example.palette_.open()

    assert nameless(example.palette_) == []


@pytest.mark.parametrize(
    "make",
    [
        lambda window: AboutDialog(window),
        lambda window: ShortcutsDialog(window.actions_, window),
        lambda window: BugReport("KeyError", window),
        lambda window: ExplanationDialog("What is still waiting?", "Every need.", window),
        lambda window: TableDialog("What is still waiting?", ("Kind", "n"), [("Food", 3)], window),
        lambda window: NetworkForm(window.session, window),
        lambda window: ExchangeForm(window.session, window),
        lambda window: NeedForm(window.session, window),
        lambda window: OfferForm(window.session, window),
        lambda window: MemberForm(window.session, window),
        lambda window: FollowUpForm(window.session, window),
        lambda window: PostponeForm(window.session, window, ids=(FollowUpId(1),)),
        lambda window: CheckInForm(window.session, window, row=CALL, name="Ana"),
        lambda window: WeightsForm(window.session, window),
        lambda window: PlanDialog(window.session, window, PlanMemory(), hidden=False),
        lambda window: DispatchDialog(window.session, window.view_state, window),
        lambda window: MeetingDialog(window.session, window.view_state, window),
        lambda window: CalendarDialog(window.session, window.view_state, window),
        lambda window: MessageDialog(window.session, window.view_state, window, about=About()),
    ],
    ids=[
        *("about", "shortcuts", "report", "explanation", "table"),
        *("network", "exchange", "need", "offer", "member", "call", "put off", "check-in"),
        *("weights", "plan", "dispatch", "meeting", "calendar", "message"),
    ],
)
def test_everything_in_a_dialog_has_a_name_and_esc_leaves_it(
    example: MainWindow, idle: Idle, qtbot: QtBot, make: Callable[[MainWindow], QDialog]
) -> None:
    dialog = make(example)
    dialog.open()
    idle()
    found = nameless(dialog)

    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert found == []


def test_the_tab_key_walks_a_page_and_comes_round_again(example: MainWindow, qtbot: QtBot) -> None:
    example.activateWindow()
    qtbot.waitUntil(example.isActiveWindow)
    walked: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or example, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in walked:
            break
        walked.append(now)

    assert len(walked) > 10
    assert len(walked) < 200


def test_pages_say_their_name_in_the_navigation(example: MainWindow) -> None:
    for key in PAGES:
        assert spoken(example.sidebar.button(key)).strip()


class _Windows(QObject):
    """Remembers what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
        ):
            kind = watched.windowType()
            is_part = kind == Qt.WindowType.Window and not isinstance(
                watched, QMainWindow | QDialog
            )
            if is_part:
                self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_of_a_page_is_ever_a_window_of_its_own(example: MainWindow, idle: Idle) -> None:
    windows = _Windows()
    QApplication.instance().installEventFilter(windows)  # type: ignore[union-attr]  # there is one
    for page in PAGE_KEYS:
        example.show_page(page)
        idle()
        example.page(page).refresh()
        idle()
    QApplication.instance().removeEventFilter(windows)  # type: ignore[union-attr]  # as above

    assert windows.shown == []
