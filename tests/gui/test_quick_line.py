"""The quick-add line in the real window: typed, looked at, confirmed, undone; all by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddArea, AddCategory, AddMember
from organiser_app.domain.exchanges import Category
from organiser_app.domain.members import Area, Member
from organiser_app.gui.dialogs.quick import QuickLine
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.headed_page import HeadedPage
from organiser_app.services.quick.values import Part
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.needs import needs, offers
from tests.helpers.quick_line import chips, opened_line, press, type_words

Idle = Callable[[], None]


@pytest.fixture
def group(workspace: Workspace) -> None:
    for name in ("Noor Haddad", "Ana Ruiz", "Ana Costa", "Ben Okafor"):
        workspace.run(AddMember(Member(name)))
    for name in ("Childcare", "Transport", "Food"):
        workspace.run(AddCategory(Category(name)))
    for name in ("North End", "North Side"):
        workspace.run(AddArea(Area(name)))


@pytest.fixture
def line(group: None, open_window: MainWindow, idle: Idle, qtbot: QtBot) -> QuickLine:
    return opened_line(open_window, idle, qtbot)


def test_it_opens_by_its_key_with_the_focus_in_its_field(line: QuickLine) -> None:
    assert line.isVisible()
    assert line.field.hasFocus()
    assert "Noor needs childcare Wed" in line.said.text()


def test_what_is_typed_becomes_chips(line: QuickLine) -> None:
    type_words(line, "Noor needs childcare Wed ")

    assert chips(line) == {
        Part.ABOUT: "A need",
        Part.WHO: "For: Noor Haddad",
        Part.WHAT: "What: Childcare",
        Part.DAY: "Day: Wed 25 Nov · in 3 days",
    }
    assert line.add.text() == "Add the need"


def test_enter_adds_the_need_and_one_more_opens_it(
    line: QuickLine, open_window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Noor needs childcare Wed")
    press(Qt.Key.Key_Return)
    idle()

    (need,) = workspace.ask(needs)
    assert (need.member_id, need.category_id) == (1, 1)
    assert line.field.text() == ""
    assert "Noor Haddad" in line.said.text()
    assert line.add.text() == "See who could help"

    press(Qt.Key.Key_Return)
    idle()

    assert not line.isVisible()
    page = open_window.page("needs")
    assert open_window.current_page() is page


def test_ctrl_and_enter_adds_what_has_no_form(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Noor needs a lift tomorrow ")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()

    assert len(workspace.ask(needs)) == 1


def test_undo_takes_back_what_was_added_while_the_line_is_empty(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Ben offers lifts on Fridays")
    press(Qt.Key.Key_Return)
    idle()
    assert len(workspace.ask(offers)) == 1

    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle()

    assert workspace.ask(offers) == ()
    assert "For example" in line.said.text()


def test_two_who_fit_are_asked_and_nothing_is_written_before(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Ana drove Ben 2h yesterday")
    press(Qt.Key.Key_Return)
    idle()

    assert workspace.ask(exchanges) == ()
    assert chips(line)[Part.WHO] == "From: Ana?"
    assert line.options.question.text() == "Who is “Ana”?"
    assert [words[4:] for words in line.options.words()[:3]] == [
        "Ana Costa",
        "Ana Ruiz",
        "New: Ana",
    ]

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    idle()

    (exchange,) = workspace.ask(exchanges)
    assert (exchange.giver_id, exchange.receiver_id) == (2, 4)


def test_tab_goes_through_the_chips_and_a_digit_answers(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Ana needs food in North ")
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    assert line.chips.chips[Part.WHO].hasFocus()

    press(Qt.Key.Key_1)

    assert chips(line)[Part.WHO] == "For: Ana Costa"
    assert line.field.hasFocus()
    assert line.options.question.text() == "Where is “in North”?"
    press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert chips(line)[Part.AREA] == "Where: North Side"
    press(Qt.Key.Key_Return)
    idle()
    assert workspace.ask(needs)[0].area_id == 2


def test_tab_stays_in_the_line_and_comes_round(line: QuickLine) -> None:
    type_words(line, "Noor needs food ")
    for _ in range(4):
        press(Qt.Key.Key_Tab)
    assert line.add.hasFocus()

    press(Qt.Key.Key_Tab)
    assert line.field.hasFocus()
    press(Qt.Key.Key_Backtab)

    assert line.add.hasFocus()
    assert line.isVisible()


def test_a_chip_that_was_sure_can_be_changed_too(line: QuickLine) -> None:
    type_words(line, "Noor needs food in North End ")
    line.chips.chips[Part.AREA].setFocus()

    assert line.options.words()[-1].endswith("Not this: keep the words in the note")
    press(Qt.Key.Key_2)

    assert Part.AREA not in chips(line)
    assert line.line is not None
    assert "North End" in line.line.note or "North End" in chips(line)[Part.WHAT]


def test_the_words_of_a_chip_can_be_typed_over(line: QuickLine) -> None:
    type_words(line, "Noor needs food tomorrow ")
    line.chips.chips[Part.DAY].setFocus()

    press(Qt.Key.Key_F2)
    type_words(line, "Friday")

    assert chips(line)[Part.DAY] == "Day: Fri 27 Nov · in 5 days"


def test_a_name_is_completed_while_it_is_typed(line: QuickLine) -> None:
    type_words(line, "no")
    assert line.options.words()[0] == "Noor Haddad"

    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    assert line.field.text() == "Noor Haddad "


def test_somebody_new_is_said_to_be_new_and_added_with_the_need(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Zbigniew needs soup tomorrow")
    assert chips(line)[Part.WHO] == "For: New: Zbigniew"
    press(Qt.Key.Key_Return)
    idle()

    assert [one.name for one in workspace.ask(members)][-1] == "Zbigniew"


def test_words_it_does_not_know_are_shown_as_going_to_the_note(line: QuickLine) -> None:
    type_words(line, "Noor needs childcare Wed because granny is away ")

    assert line.said.text() == "Goes into the note: because granny is away"


def test_what_is_missing_is_asked_in_words(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Noor needs ")
    press(Qt.Key.Key_Return)
    idle()

    assert line.options.question.text() == "What is needed? Type a word or two."
    assert workspace.ask(needs) == ()


def test_what_cannot_be_is_said_and_not_written(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Ben helped Ben Okafor ")
    press(Qt.Key.Key_Return)
    idle()

    assert workspace.ask(exchanges) == ()
    assert line.said.text() != ""
    assert "For example" not in line.said.text()


def test_esc_leaves_and_what_was_typed_is_there_again(
    line: QuickLine, open_window: MainWindow, idle: Idle
) -> None:
    type_words(line, "Noor needs")
    press(Qt.Key.Key_Escape)
    assert not line.isVisible()

    open_window.actions_.trigger("quick_add")
    idle()

    assert line.field.text() == "Noor needs"
    assert line.field.selectedText() == "Noor needs"


def test_the_keys_go_on_where_they_were_before_it_came(
    line: QuickLine, open_window: MainWindow, idle: Idle
) -> None:
    press(Qt.Key.Key_Escape)
    idle()
    open_window.show_page("members")
    idle()
    members = open_window.page("members")
    assert isinstance(members, HeadedPage)
    here = members.pane().search
    here.setFocus()

    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert line.field.hasFocus()
    press(Qt.Key.Key_Escape)
    idle()

    assert here.hasFocus()


def test_somebody_added_meanwhile_is_known(
    line: QuickLine, open_window: MainWindow, idle: Idle
) -> None:
    type_words(line, "Zed needs food ")
    assert chips(line)[Part.WHO] == "For: New: Zed"

    open_window.session.do(AddMember(Member("Zed Ali")), parent=open_window)
    idle()

    assert chips(line)[Part.WHO] == "For: Zed Ali"


def test_names_are_initials_while_they_are_hidden(
    line: QuickLine, open_window: MainWindow
) -> None:
    type_words(line, "Noor needs food ")
    open_window.view_state.set_names_hidden(True)

    assert chips(line)[Part.WHO] == "For: N. H."


def test_closing_the_network_forgets_the_line(
    line: QuickLine, open_window: MainWindow, idle: Idle
) -> None:
    type_words(line, "Noor needs food")
    open_window.actions_.trigger("close_network")
    idle()

    assert not line.isVisible()
    assert line.field.text() == ""


def test_the_line_is_offered_in_the_menu_the_palette_and_on_the_first_page(
    line: QuickLine, open_window: MainWindow
) -> None:
    action = open_window.actions_["quick_add"]

    assert any(action in menu.menu().actions() for menu in open_window.menuBar().actions())
    assert action.shortcut().toString() == "Ctrl+N"


def test_a_need_that_is_denied_is_not_written_before_it_is_said_what_is_meant(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Noor doesn't need childcare")
    assert chips(line)[Part.DENIAL] == "Not so: doesn't need childcare?"
    assert not line.more.isVisible()

    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert workspace.ask(needs) == ()
    assert line.isVisible()
    assert line.options.question.text().endswith("reads like a no. What now?")

    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    idle()
    assert workspace.ask(needs) == ()
    assert line.said.text().startswith("Nothing is written down")
    assert line.field.text() == "Noor doesn't need childcare"
    assert not line.add.isEnabled()


def test_what_is_denied_can_be_written_all_the_same(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Noor doesn't need childcare")
    press(Qt.Key.Key_Return)
    QTest.keyClick(line.field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert "doesn't" in line.said.text()
    press(Qt.Key.Key_Return)
    idle()

    (need,) = workspace.ask(needs)
    assert need.note == "doesn't"


def test_what_is_denied_says_no_name_while_names_are_hidden(
    line: QuickLine, open_window: MainWindow
) -> None:
    type_words(line, "Ben never drove Noor")
    assert "Noor" in chips(line)[Part.DENIAL]

    open_window.view_state.set_names_hidden(True)

    assert chips(line)[Part.DENIAL] == "Not so?"
