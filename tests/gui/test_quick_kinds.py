"""Calls that are owed and new members, typed into the line in the real window, by keyboard alone."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddArea, AddCategory, AddMember
from organiser_app.domain.exchanges import Category
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.member_form import MemberForm
from organiser_app.gui.dialogs.quick import QuickLine
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.texts.languages import LANGUAGES, use_language
from organiser_app.gui.texts.quick import example_words
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.values import About, Part
from organiser_app.services.quick.vocabulary import KnownPerson, vocabulary_of
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.matches import all_followups
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.needs import needs
from tests.gui.conftest import TODAY
from tests.helpers.quick_line import chips, opened_line, press, type_words

Idle = Callable[[], None]
EXAMPLE_PEOPLE = ("Noor", "Ana", "Ben", "نور", "آنا", "بن")


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Changes the language; English again when the test is over."""
    yield lambda code: use_language(qapp, code)
    use_language(qapp, "")


@pytest.fixture
def line(workspace: Workspace, open_window: MainWindow, idle: Idle, qtbot: QtBot) -> QuickLine:
    workspace.run(AddArea(Area("North End")))
    workspace.run(AddMember(Member("Noor Haddad", phones=("07700 900001",), area_id=AreaId(1))))
    workspace.run(AddMember(Member("Ben Okafor")))
    workspace.run(AddCategory(Category("Transport")))
    return opened_line(open_window, idle, qtbot)


def names(workspace: Workspace) -> list[str]:
    return [one.name for one in workspace.ask(members)]


def the_form(window: MainWindow, kind: type[FormDialog]) -> FormDialog:
    (form,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return form


def test_the_examples_name_a_call_and_a_new_member(line: QuickLine) -> None:
    assert "call Ben on Monday" in line.said.text()
    assert "new member Sam Okoro" in line.said.text()


@pytest.mark.parametrize("code", [code for code, _name in LANGUAGES])
def test_every_example_is_understood_in_every_language(
    code: str, speaking: Callable[[str], None]
) -> None:
    speaking(code)
    people = [KnownPerson(MemberId(n), name) for n, name in enumerate(EXAMPLE_PEOPLE, start=1)]
    kinds = [(CategoryId(1), "Childcare"), (CategoryId(2), "Transport")]
    group = vocabulary_of(people, [], kinds, phone_region="GB")

    examples = re.findall(r"[“«](.+?)[”»]", example_words())
    lines = [read_line(one, group, TODAY) for one in examples]

    assert [one.about for one in lines] == [
        About.NEED, About.EXCHANGE, About.OFFER, About.CALL, About.MEMBER,
    ]  # fmt: skip
    assert [one.text for one in lines if one.questions] == []


def test_a_call_is_planned_with_enter_and_shown_with_one_more(
    line: QuickLine, open_window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "call Ben on Monday about the boiler ")
    assert chips(line) == {
        Part.ABOUT: "A call to make",
        Part.WHO: "Whom: Ben Okafor",
        Part.WHAT: "About: the boiler",
        Part.DAY: "Day: Mon 23 Nov · tomorrow",
    }
    assert line.add.text() == "Plan the call"
    press(Qt.Key.Key_Return)
    idle()

    (call,) = workspace.ask(all_followups)
    assert (call.member_id, call.due, call.words) == (2, date(2026, 11, 23), "the boiler")
    assert "Ben Okafor" in line.said.text()
    press(Qt.Key.Key_Return)
    idle()

    assert open_window.current_page() is open_window.page("followups")


def test_whoever_called_and_needs_a_lift_has_a_need(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "Tom called, needs a lift Wed ")
    assert chips(line)[Part.ABOUT] == "A need"
    press(Qt.Key.Key_Return)
    idle()

    assert workspace.ask(all_followups) == ()
    assert len(workspace.ask(needs)) == 1


def test_a_day_that_is_not_named_is_asked_and_chosen_by_a_digit(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "check in with Ben next week ")
    press(Qt.Key.Key_Return)
    idle()
    assert workspace.ask(all_followups) == ()
    assert line.options.question.text() == "Which day is “next week”?"
    assert line.options.words()[-1].endswith("Not this: keep the words with the call")

    press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Return)
    idle()

    assert [one.due for one in workspace.ask(all_followups)] == [date(2026, 11, 26)]


def test_a_call_to_somebody_new_is_taken_back_in_one_step(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "call Tom tomorrow ")
    assert chips(line)[Part.WHO] == "Whom: New: Tom"
    press(Qt.Key.Key_Return)
    idle()
    assert names(workspace)[-1] == "Tom"

    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle()

    assert workspace.ask(all_followups) == ()
    assert "Tom" not in names(workspace)


def test_a_new_member_is_added_with_all_that_was_said_of_them(
    line: QuickLine, open_window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "new member Sam Okoro 07700 900123 sam@example.org North End ")
    idle()
    assert chips(line) == {
        Part.ABOUT: "A new member",
        Part.WHO: "Name: Sam Okoro",
        Part.PHONES: "Phone: 07700 900123",
        Part.EMAIL: "E-mail: sam@example.org",
        Part.AREA: "Where: North End",
    }
    assert line.add.text() == "Add to the roster"
    press(Qt.Key.Key_Return)
    idle()

    sam = workspace.ask(members)[-1]
    assert (sam.name, sam.phones, sam.email) == (
        "Sam Okoro", ("07700 900123",), "sam@example.org",
    )  # fmt: skip
    assert (sam.area_id, sam.joined) == (1, date(2026, 11, 22))
    press(Qt.Key.Key_Return)
    idle()
    assert open_window.current_page() is open_window.page("members")


def test_nobody_is_made_twice_however_fast_enter_comes(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    line.field.setText("new member Noor Haddad")
    line.field.textEdited.emit(line.field.text())
    press(Qt.Key.Key_Return)  # before the roster can have answered
    idle()

    assert names(workspace) == ["Noor Haddad", "Ben Okafor"]
    assert chips(line)[Part.SAME] == "May be here already: Noor Haddad?"
    assert line.options.question.text() == "Is this somebody who is on the roster already?"
    assert line.options.words() == [
        "1   Yes, it is Noor Haddad · North End · Same name",
        "2   No, Noor Haddad is someone new",
    ]


def test_enter_that_came_before_the_answer_is_not_forgotten(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    line.field.setText("new member Sam Okoro")
    line.field.textEdited.emit(line.field.text())
    press(Qt.Key.Key_Return)
    idle()

    assert names(workspace) == ["Noor Haddad", "Ben Okafor", "Sam Okoro"]


def test_whoever_leaves_before_the_roster_has_answered_adds_nobody(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    line.field.setText("new member Sam Okoro")
    line.field.textEdited.emit(line.field.text())
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    idle()

    assert names(workspace) == ["Noor Haddad", "Ben Okafor"]
    assert line.field.text() == "new member Sam Okoro"


def test_a_namesake_is_added_once_that_is_said(
    line: QuickLine, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "new member Noor Haddad ")
    idle()
    press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert chips(line)[Part.SAME] == "Someone new"
    press(Qt.Key.Key_Return)
    idle()

    assert names(workspace) == ["Noor Haddad", "Ben Okafor", "Noor Haddad"]


def test_whoever_is_here_already_is_gone_on_with_in_the_form(
    line: QuickLine, open_window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "new member Noor Haddad 07700 900001 noor@example.org ")
    idle()
    press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert line.add.text() == "Go on in the form"
    press(Qt.Key.Key_Return)
    idle()
    form = the_form(open_window, MemberForm)
    assert isinstance(form, MemberForm)
    assert form.email.editor.text() == "noor@example.org"
    form.save()
    idle()

    noor, _ben = workspace.ask(members)
    assert (noor.email, noor.phones, noor.area_id) == ("noor@example.org", ("07700 900001",), 1)
    assert line.field.text() == ""


def test_the_form_of_a_call_has_what_was_read_and_takes_the_line_with_it(
    line: QuickLine, open_window: MainWindow, workspace: Workspace, idle: Idle
) -> None:
    type_words(line, "call Tom on Wed about the boiler ")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert not line.isVisible()
    form = the_form(open_window, FollowUpForm)
    assert isinstance(form, FollowUpForm)
    assert (form.member.new_name(), form.words.editor.text()) == ("Tom", "the boiler")
    assert form.due.editor.chosen_date() == date(2026, 11, 25)
    form.save()
    idle()

    assert len(workspace.ask(all_followups)) == 1
    assert line.field.text() == ""


def test_a_form_that_is_left_leaves_the_line_as_it_was(
    line: QuickLine, open_window: MainWindow, idle: Idle
) -> None:
    type_words(line, "call Ben on Wed ")
    line.more.click()
    idle()
    form = the_form(open_window, FollowUpForm)
    form.done_without_asking()
    idle()

    assert line.field.text() == "call Ben on Wed "


def test_the_form_of_a_member_shows_who_may_be_here_already(
    line: QuickLine, open_window: MainWindow, idle: Idle, qtbot: QtBot
) -> None:
    type_words(line, "new member Noor Haddad ")
    idle()
    line.more.click()
    form = the_form(open_window, MemberForm)
    assert isinstance(form, MemberForm)

    qtbot.waitUntil(lambda: len(form.likely.shown()) == 1)
    assert form.name.editor.text() == "Noor Haddad"
    form.done_without_asking()


def test_a_need_has_no_such_door_and_nor_has_what_is_still_asked(line: QuickLine) -> None:
    type_words(line, "Noor needs a lift ")
    assert line.more.isHidden()

    line.field.clear()
    type_words(line, "ring Ben, he needs a lift ")
    assert chips(line)[Part.ABOUT] == "What is it?"
    assert line.more.isHidden()


def test_tab_reaches_the_form_and_the_button(line: QuickLine) -> None:
    type_words(line, "call Ben tomorrow ")
    for _ in range(4):
        press(Qt.Key.Key_Tab)
    assert line.more.hasFocus()
    press(Qt.Key.Key_Tab)
    assert line.add.hasFocus()


def test_nobody_can_be_made_out_while_names_are_hidden(
    line: QuickLine, open_window: MainWindow, idle: Idle
) -> None:
    type_words(line, "new member Noor Haddad 07700 900001 ")
    idle()
    open_window.view_state.set_names_hidden(True)

    shown = " ".join((*chips(line).values(), *line.options.words()))
    assert "Haddad" not in shown
    assert "900001" not in shown
