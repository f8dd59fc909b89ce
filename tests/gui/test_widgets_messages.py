"""Messages, progress and dropped files: nothing stops anyone, nothing is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QEnterEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.gui.widgets.door import Door
from organiser_app.gui.widgets.drop_overlay import DropOverlay
from organiser_app.gui.widgets.message_bar import KEPT, MessageAction, MessageBar
from organiser_app.gui.widgets.progress_line import ProgressLine


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_the_newest_message_is_shown_and_named(bar: MessageBar) -> None:
    bar.show_message("Saved.", "success")
    bar.show_message("3 rows were left out.", "warning")

    assert bar.isVisible()
    assert bar.text.text() == bar.accessibleName() == "3 rows were left out."


def test_the_button_of_a_message_acts_and_closes_it(bar: MessageBar, qtbot: QtBot) -> None:
    undone: list[bool] = []
    bar.show_message("Removed.", actions=[MessageAction("Undo", lambda: undone.append(True))])
    undo = next(b for b in bar.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)

    assert undone == [True]
    assert not bar.isVisible()


def test_a_message_with_buttons_stays_long_enough_to_reach_them(bar: MessageBar) -> None:
    bar.show_message("Removed.", actions=[MessageAction("Undo", lambda: None)])

    assert bar.seconds_left() >= 10


def test_an_error_stays_until_it_is_closed(bar: MessageBar) -> None:
    bar.show_message("Saved.")
    bar.show_message("The disk is full.", "error")

    assert bar.seconds_left() is None


def test_a_message_does_not_go_while_the_mouse_is_on_it(bar: MessageBar) -> None:
    bar.show_message("Saved.")
    here = QPointF(5, 5)
    QApplication.sendEvent(bar, QEnterEvent(here, here, here))
    under_the_mouse = bar.seconds_left()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))

    assert under_the_mouse is None
    assert bar.seconds_left() is not None


def test_messages_are_kept_newest_first(bar: MessageBar) -> None:
    for number in range(KEPT + 5):
        bar.show_message(f"Message {number}")
    bar.dismiss()

    assert len(bar.history()) == KEPT
    assert bar.history()[0].text == f"Message {KEPT + 4}"


def test_progress_is_counted(qtbot: QtBot) -> None:
    line = ProgressLine("Reading")
    qtbot.addWidget(line)
    line.show_progress(42, 100)
    shown = line.findChildren(QProgressBar)[0]

    assert (shown.value(), shown.maximum()) == (42, 100)
    assert shown.accessibleName() == "Reading"


def test_cancel_is_told_once(qtbot: QtBot) -> None:
    line = ProgressLine("Reading")
    qtbot.addWidget(line)
    cancel = line.findChildren(QPushButton)[0]
    with qtbot.waitSignal(line.cancelled):
        cancel.click()
    cancelled_again = cancel.isEnabled()
    line.start_again("Reading again")

    assert not cancelled_again
    assert cancel.isEnabled()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def _mime(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(path) for path in paths])
    return mime


def _enter(window: QWidget, mime: QMimeData) -> None:
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, mime, left, none))


def test_a_file_over_the_window_is_welcomed_and_taken(window: QWidget, qtbot: QtBot) -> None:
    overlay = DropOverlay(window, "Drop to import")
    mime = _mime("file:///tmp/roster.xlsx", "https://example.org/a.csv")
    _enter(window, mime)
    welcomed = overlay.isVisible()
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(overlay.dropped) as told:
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, mime, left, none))

    assert welcomed
    assert told.args == [[Path("/tmp/roster.xlsx")]]
    assert not overlay.isVisible()


def test_what_is_not_a_file_is_not_welcomed(window: QWidget) -> None:
    overlay = DropOverlay(window, "Drop to import")
    _enter(window, _mime("https://example.org/a.csv"))

    assert not overlay.isVisible()


def test_a_door_explains_itself_to_a_screen_reader(qtbot: QtBot) -> None:
    door = Door("plus", "Start empty", "Add people as you meet them.")
    qtbot.addWidget(door)

    assert door.accessibleName() == "Start empty"
    assert door.accessibleDescription() == "Add people as you meet them."
