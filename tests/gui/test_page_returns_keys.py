"""A returned sheet from the keyboard alone: one key for an answer, and the next that waits comes up."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from organiser_app.gui.dialogs.about import ShortcutsDialog
from organiser_app.gui.main_window import MainWindow
from organiser_app.services.returns import Choice, Part
from organiser_app.storage.reads.members import members
from tests.helpers.desk import buttons
from tests.helpers.return_desk import ReturnDesk
from tests.helpers.sheet_copy import names

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(open_window: MainWindow, idle: Callable[[], None], tmp_path: Path) -> ReturnDesk:
    return ReturnDesk(open_window, idle, tmp_path)


@pytest.fixture
def disputed(desk: ReturnDesk) -> ReturnDesk:
    """Three addresses that were changed on both sides, and two that only the sheet changed."""
    desk.network_of(8)
    copy = desk.copy()
    for name in names(5):
        copy.say(name, "Address", f"Sheet Street for {name}")
    for name in names(3):
        desk.edit_here(name, address="Here Street")
    desk.drop(copy.saved())
    return desk


def addresses(desk: ReturnDesk, count: int) -> list[str]:
    return [desk.member(name).address for name in names(count)]


def test_two_hundred_conflicts_take_two_hundred_keys_and_one_to_apply(desk: ReturnDesk) -> None:
    desk.network_of(200)
    copy = desk.copy()
    for name in names(200):
        copy.say(name, "Address", f"Sheet Street for {name}")
    change_all_addresses(desk)
    desk.drop(copy.saved())
    waiting = len(desk.view.review.open_items)

    began = time.monotonic()
    for number in range(200):
        desk.press(Key.Key_T if number % 2 else Key.Key_O)
    desk.press(Key.Key_Return, held=CTRL)
    took = time.monotonic() - began
    desk.idle()

    assert waiting == 200
    assert desk.pressed == 201
    assert took < 60, "half of the two minutes is for whoever reads"
    assert desk.page.returning.view is None
    kept = {one.name: one.address for one in desk.workspace.ask(members)}
    assert [kept[name] for name in names(200)] == [
        f"Sheet Street for {name}" if number % 2 else f"{number + 1} Here Street"
        for number, name in enumerate(names(200))
    ]


def change_all_addresses(desk: ReturnDesk) -> None:
    from dataclasses import replace

    from organiser_app.domain.commands import EditMember

    for number, one in enumerate(desk.workspace.ask(members)):
        at = names(200).index(one.name)
        assert number < 200
        desk.workspace.run(EditMember(replace(one, address=f"{at + 1} Here Street")))


def test_after_an_answer_the_next_that_waits_is_looked_at(disputed: ReturnDesk) -> None:
    seen = [disputed.current().who]
    for key in (Key.Key_T, Key.Key_O):
        disputed.press(key)
        seen.append(disputed.current().who)

    assert seen == names(3)


def test_the_arrows_and_j_and_k_go_up_and_down(disputed: ReturnDesk) -> None:
    disputed.press(Key.Key_J, Key.Key_Down, Key.Key_J)
    below = disputed.current().who
    disputed.press(Key.Key_K, Key.Key_Up)

    assert below == names(4)[3]
    assert disputed.current().who == names(2)[1]


def test_each_side_has_its_key(disputed: ReturnDesk) -> None:
    disputed.press(Key.Key_O, Key.Key_T, Key.Key_B)
    disputed.press(Key.Key_Return, held=CTRL)
    disputed.idle()

    assert addresses(disputed, 3) == ["Here Street", "Sheet Street for Ben Okafor", "3 Mill Lane"]


def test_backspace_takes_the_last_answer_back_and_goes_there(disputed: ReturnDesk) -> None:
    disputed.press(Key.Key_O, Key.Key_T)

    disputed.press(Key.Key_Backspace)

    assert disputed.current().who == "Ben Okafor"
    assert disputed.current().is_open
    disputed.press(Key.Key_Backspace)
    assert disputed.current().who == "Ana Ruiz"
    assert disputed.current().is_open


def test_with_shift_a_key_answers_all_that_are_listed_and_that_can_be_taken_back(
    disputed: ReturnDesk,
) -> None:
    disputed.view.items.part.set_chosen(str(Part.CONFLICTS))
    disputed.view.items.filter_again()

    disputed.press_shift(Key.Key_T)
    disputed.idle()
    said = disputed.news()
    waiting = len(disputed.view.review.open_items)
    buttons(disputed.window.messages)["Take back"].click()
    disputed.idle()

    assert said == "3 were answered so."
    assert waiting == 0
    assert len(disputed.view.review.open_items) == 3


def test_a_key_that_an_item_does_not_know_changes_nothing(disputed: ReturnDesk) -> None:
    disputed.press(Key.Key_X, Key.Key_R, Key.Key_1, Key.Key_D, Key.Key_G, Key.Key_7)

    assert disputed.view.items.search.text() == ""
    assert disputed.current().who == "Ana Ruiz"
    assert len(disputed.view.review.open_items) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="each platform names places in its own way")
def test_the_keys_work_while_the_keyboard_writes_arabic(disputed: ReturnDesk) -> None:
    view = disputed.view.items.table.view
    press = QEvent.Type.KeyPress
    arabic = QKeyEvent(press, 0x0641, Qt.KeyboardModifier.NoModifier, 28, 0, 0, "\u0641")

    QApplication.sendEvent(view, arabic)

    assert disputed.current().who == "Ben Okafor"
    assert disputed.view.deciding.rows()[0].choice is Choice.THEIRS


def test_a_value_is_typed_and_escape_gives_it_up(disputed: ReturnDesk) -> None:
    disputed.press(Key.Key_E)
    field = disputed.view.panel.typed
    assert field is not None
    assert field.hasFocus()
    field.setText("Typed Street")
    disputed.press(Key.Key_Escape)
    given_up = disputed.current()
    disputed.press(Key.Key_E)
    field.setText("Typed Street")
    disputed.press(Key.Key_Return)
    disputed.idle()

    assert given_up.choice is None
    assert disputed.current().who == "Ben Okafor"
    assert disputed.view.deciding.rows()[0].choice is Choice.TYPED
    disputed.apply()
    assert disputed.member("Ana Ruiz").address == "Typed Street"


def test_only_what_waits_keeps_what_was_just_answered_in_sight(disputed: ReturnDesk) -> None:
    disputed.view.items.waiting.click()
    before = len(disputed.rows())

    disputed.press(Key.Key_T)
    just_after = len(disputed.rows())
    disputed.view.items.filter_again()

    assert (before, just_after, len(disputed.rows())) == (3, 3, 2)


def test_the_menu_answers_a_whole_column(disputed: ReturnDesk) -> None:
    disputed.view.many.aboutToShow.emit()
    menus = {one.title(): one for one in disputed.view.many._made}
    column = next(one for title, one in menus.items() if "Address" in title)
    take = next(one for one in column.actions() if "the sheet says" in one.text())

    take.trigger()
    disputed.idle()

    assert take.text() == "Take what the sheet says (5)"
    assert disputed.view.review.open_items == ()


def test_the_keys_stand_in_the_list_of_shortcuts(desk: ReturnDesk) -> None:
    dialog = ShortcutsDialog(desk.window.actions_, desk.window)

    said = [one.text() for one in dialog.findChildren(QLabel)]

    assert "Take what the sheet says" in said
    assert "Shift and the key" in said
    dialog.close()
