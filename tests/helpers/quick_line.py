"""What a hand does at the quick-add line, and what it sees there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser_app.gui.dialogs.quick.line import QuickLine
from organiser_app.gui.main_window import MainWindow
from organiser_app.services.quick.values import Part


def opened_line(window: MainWindow, idle: Callable[[], None], qtbot: QtBot) -> QuickLine:
    """The line, opened by its key in a window that has the keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    idle()
    return window.deeds.quick_line()


def type_words(line: QuickLine, words: str) -> None:
    QTest.keyClicks(line.field, words)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def chips(line: QuickLine) -> dict[Part, str]:
    return {chip.part: chip.text() for chip in line.chips.shown()}
