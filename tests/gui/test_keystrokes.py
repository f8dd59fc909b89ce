"""From a new phone call to a need with two suggested helpers, counted key by key, without a mouse."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddArea, AddCategory, AddMember, AddOffer
from organiser_app.domain.exchanges import Category
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Offer
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.needs import NeedsPage
from organiser_app.services.helping import suggestions
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.needs import needs

MOST_KEYS = 15
"""Besides the words themselves: letters, digits and the spaces between them."""

Idle = Callable[[], None]


@dataclass
class Keys:
    """A pair of hands on the keyboard that counts what it presses."""

    count: int = 0

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(_focused(), key, held)
        self.count += 1 + (held != Qt.KeyboardModifier.NoModifier)

    def type_words(self, words: str) -> None:
        QTest.keyClicks(_focused(), words)
        self.count += sum(not (letter.isalnum() or letter == " ") for letter in words)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


@pytest.fixture
def helpers(workspace: Workspace) -> None:
    """Two who offered childcare, and a namesake of whoever calls."""
    workspace.run(AddArea(Area("North End")))
    workspace.run(AddCategory(Category("Childcare")))
    for name in ("Ana Ruiz", "Ben Okafor", "Noor Haddad", "Noor Khoury"):
        workspace.run(AddMember(Member(name, area_id=AreaId(1))))
    for one in (1, 2):
        offer = Offer(member_id=MemberId(one), category_id=CategoryId(1))
        workspace.run(AddOffer(offer))


@pytest.fixture
def at_work(helpers: None, open_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window as it stands on the first page, with the focus somewhere in it."""
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    open_window.setFocus()
    return open_window


CALLS = pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("Zbigniew needs childcare Wed", ()),
        ("Noor needs childcare Wed in North End urgent", (Qt.Key.Key_Return, Qt.Key.Key_Return)),
    ],
    ids=["somebody new", "one of two Noors"],
)


@CALLS
def test_a_phone_call_becomes_a_need_with_its_panel_open(
    words: str,
    answers: tuple[Qt.Key, ...],
    at_work: MainWindow,
    workspace: Workspace,
    idle: Idle,
) -> None:
    keys = Keys()

    page = take_the_call(words, answers, keys, at_work, idle)

    (need,) = workspace.ask(needs)
    assert page.needs.panel.isVisible()
    assert {1, 2} <= set(suggested(workspace, need.id))
    assert keys.count <= MOST_KEYS


def test_two_who_could_help_are_shown_then(at_work: MainWindow, idle: Idle) -> None:
    keys = Keys()

    page = take_the_call("Zbigniew needs childcare Wed", (), keys, at_work, idle)

    shown = words_in(page.needs.panel)
    assert "Ana Ruiz" in shown
    assert "Ben Okafor" in shown
    assert keys.count <= MOST_KEYS


def take_the_call(
    words: str, answers: tuple[Qt.Key, ...], keys: Keys, window: MainWindow, idle: Idle
) -> NeedsPage:
    """Ctrl+N, the words, an answer where the line asks, Enter to add it, Enter to open it."""
    keys.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    idle()
    keys.type_words(words)
    for key in (*answers, Qt.Key.Key_Return):
        keys.press(key)
    idle()
    keys.press(Qt.Key.Key_Return)
    idle()
    page = window.current_page()
    assert isinstance(page, NeedsPage)
    return page


def words_in(top: QWidget) -> str:
    """Everything that can be read in a part of the window."""
    labels = [one.text() for one in top.findChildren(QLabel) if one.isVisibleTo(top)]
    buttons = [one.text() for one in top.findChildren(QAbstractButton) if one.isVisibleTo(top)]
    return "\n".join((*labels, *buttons))


def suggested(workspace: Workspace, need_id: int) -> list[int]:
    """Who could help, as the panel of the need has it."""
    today = workspace.clock.today()
    found = workspace.ask(lambda reader: suggestions(reader, workspace.helpers, need_id, today))
    return [int(one.member_id) for one in found.people]
