"""Calls that are owed: the list, the four answers, and asking afterwards."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from organiser_app.domain.check_ins import Answer
from organiser_app.domain.commands import AddMember, AddNeed, AddRows, SetNeedState
from organiser_app.domain.daily import AddFollowUp, CatchUpRecurring
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import FollowUpId, MemberId, NeedId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState
from organiser_app.gui.dialogs.check_in_form import CheckInForm
from organiser_app.gui.dialogs.followup_form import FollowUpForm
from organiser_app.gui.dialogs.postpone_form import PostponeForm
from organiser_app.gui.pages.followups import FollowUpsPage
from organiser_app.gui.pages.followups.drawing import result_places
from organiser_app.gui.session import GuiSession
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.news import News
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.calls import call_rows
from organiser_app.storage.reads.needs import needs
from tests.helpers.lists import shown
from tests.helpers.networks import everything

Settled = Callable[[], None]
ANA, BO, CY = MemberId(1), MemberId(2), MemberId(3)
DAY = timedelta(1)


@pytest.fixture
def town(workspace: Workspace, today: date) -> Workspace:
    """Ana is owed a call since Friday, Bo today, Cy next week; Bo answers for Cy."""
    workspace.run(AddMember(Member("Ana Ruiz", phones=("555 0101",), contact_time="evenings")))
    workspace.run(AddMember(Member("Bo", phones=("555 0102",))))
    workspace.run(AddMember(Member("Cy", acts_for_id=BO)))
    for who, away, words in ((ANA, -2, "the new flat"), (BO, 0, ""), (CY, 9, "thank you")):
        call = FollowUp(member_id=who, due=today + away * DAY, words=words)
        workspace.run(AddFollowUp(call))
    return workspace


@pytest.fixture
def page(qtbot: QtBot, session: GuiSession, view_state: ViewState) -> FollowUpsPage:
    made = FollowUpsPage(session, view_state)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    return made


def seen(page: FollowUpsPage, settled: Settled) -> None:
    page.show()
    settled()


def listed(page: FollowUpsPage) -> list[str]:
    """What the calm list says, headings too."""
    rows = page.calls.grouped
    return [str(rows.index(place, 0).data()) for place in range(rows.rowCount())]


def stored(workspace: Workspace, today: date) -> list[FollowUp]:
    rows = workspace.ask(lambda reader: call_rows(reader, today))
    return [row.followup for row in rows if row.followup is not None]


def panel_button(page: FollowUpsPage, text: str) -> QPushButton:
    buttons = page.calls.panel.findChildren(QPushButton)
    (found,) = [one for one in buttons if one.accessibleName() == text]
    return found


def panel_words(page: FollowUpsPage) -> str:
    return "\n".join(one.text() for one in page.calls.panel.findChildren(QLabel))


def test_calls_stand_under_headings_with_whom_why_and_how(
    page: FollowUpsPage, town: Workspace, settled: Settled
) -> None:
    seen(page, settled)

    assert listed(page) == [
        "Waiting since before today · 1",
        "Ana Ruiz. 2 days late. the new flat. 555 0101 · evenings",
        "Today · 1",
        "Bo. today. Not said why. 555 0102",
        "Later · 1",
        "Cy. in 9 days. thank you. through Bo · 555 0102",
    ]
    assert page.header.subtitle.text() == "2 calls owed today"


def test_the_list_and_the_table_show_the_same_and_the_look_is_kept(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled
) -> None:
    seen(page, settled)
    qtbot.mouseClick(page.look.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)

    assert page.calls.table.isVisible()
    assert not page.calls.list.isVisible()
    assert shown(page.calls.table, "who") == ["Ana Ruiz", "Bo", "Cy"]
    assert shown(page.calls.table, "phone") == ["555 0101", "555 0102", "555 0102"]
    assert page.state()["look"] == "table"


def test_headings_are_lower_than_calls_wherever_they_move(
    page: FollowUpsPage, town: Workspace, settled: Settled
) -> None:
    seen(page, settled)
    page.calls.answer(1, FollowUpResult.LEFT_MESSAGE)
    settled()

    view = page.calls.list
    heights = {
        is_heading: {
            view.rowHeight(place)
            for place in range(view.rows.rowCount())
            if (view.rows.row_at(place) is None) is is_heading
        }
        for is_heading in (True, False)
    }
    assert all(len(each) == 1 for each in heights.values())
    assert max(heights[True]) < min(heights[False])


def test_nobody_waits_and_the_page_says_so(page: FollowUpsPage, settled: Settled) -> None:
    seen(page, settled)

    words = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert "Nobody is owed a call today" in words


def test_one_key_writes_down_a_message_proposes_the_next_day_and_goes_on(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    seen(page, settled)
    said: list[News] = []
    page.news.connect(said.append)
    page.calls.list.setFocus()

    qtbot.keyClick(page.calls.list, Qt.Key.Key_2)
    settled()

    ana = [one for one in stored(town, today) if one.member_id == ANA]
    assert [(one.result, one.done, one.due) for one in ana] == [
        (FollowUpResult.LEFT_MESSAGE, today, today - 2 * DAY),
        (None, None, today + 3 * DAY),
    ]
    assert said[0].text == "Left a message for Ana Ruiz; again on 25 Nov 2026"
    assert page.calls.list.selected_ids() == [2], "Bo is next"
    said[0].actions[0].act()
    settled()
    assert [one.due for one in stored(town, today) if one.done is None] == [
        today - 2 * DAY,
        today,
        today + 9 * DAY,
    ]


def test_one_click_in_the_row_does_the_same(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    seen(page, settled)
    view = page.calls.list
    row = view.visualRect(view.rows.index(1, 0))
    places = dict(result_places(row, view.layoutDirection()))
    qtbot.mouseMove(view.viewport(), QPoint(40, row.center().y()))

    qtbot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=places[FollowUpResult.TEXTED].center(),
    )
    settled()

    (done,) = [one for one in stored(town, today) if one.done is not None]
    assert (done.member_id, done.result) == (ANA, FollowUpResult.TEXTED)


def test_a_note_and_another_day_go_with_the_answer(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    seen(page, settled)
    page.show_story("followups", 1)
    settled()
    outcome = page.calls.outcome
    assert outcome is not None
    qtbot.keyClicks(outcome.note.editor, "she was on the bus")
    qtbot.keyClicks(outcome.again.editor, "tomorrow")

    qtbot.mouseClick(panel_button(page, "No answer"), Qt.MouseButton.LeftButton)
    settled()
    done, again = [one for one in stored(town, today) if one.member_id == ANA]

    assert done.words == "the new flat — she was on the bus"
    assert (again.due, again.words) == (today + DAY, "the new flat")
    page.show_story("followups", again.id)
    settled()
    assert "No answer today" in panel_words(page)
    assert "she was on the bus" in panel_words(page)


def test_a_digit_in_the_panel_answers_but_not_while_a_note_is_typed(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    seen(page, settled)
    page.show_story("followups", 1)
    settled()
    outcome = page.calls.outcome
    assert outcome is not None
    outcome.note.editor.setFocus()
    qtbot.keyClicks(outcome.note.editor, "at 3")
    typed = (outcome.words(), [one.done for one in stored(town, today)])
    outcome.buttons[FollowUpResult.SPOKE].setFocus()

    qtbot.keyClick(outcome.buttons[FollowUpResult.SPOKE], Qt.Key.Key_3)
    settled()

    assert typed == ("at 3", [None] * 3)
    (done,) = [one for one in stored(town, today) if one.done is not None]
    assert (done.result, done.words) == (FollowUpResult.TEXTED, "the new flat — at 3")


def test_a_day_that_has_passed_is_refused_beside_its_field(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    seen(page, settled)
    page.show_story("followups", 1)
    settled()
    outcome = page.calls.outcome
    assert outcome is not None
    qtbot.keyClicks(outcome.again.editor, "yesterday")

    qtbot.mouseClick(panel_button(page, "No answer"), Qt.MouseButton.LeftButton)
    settled()

    assert "passed" in outcome.again.problem()
    assert all(one.done is None for one in stored(town, today))


def test_what_is_being_typed_survives_a_change_elsewhere(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, session: GuiSession, settled: Settled
) -> None:
    seen(page, settled)
    page.show_story("followups", 1)
    settled()
    assert page.calls.outcome is not None
    qtbot.keyClicks(page.calls.outcome.note.editor, "she was")

    session.do(AddMember(Member("Dee")), parent=page)
    settled()

    assert page.calls.outcome.note.editor.text() == "she was"


def test_several_calls_are_put_off_together_and_come_back_together(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    before = everything(town)
    seen(page, settled)
    page.calls.list.selectAll()
    menu = QMenu()
    page.calls.fill_menu(menu, page.calls.table.selected_ids())
    (later,) = [one.menu() for one in menu.actions() if one.text() == "Put off until"]
    assert isinstance(later, QMenu)

    next(one for one in later.actions() if one.text() == "In a week").trigger()
    settled()
    put_off = stored(town, today)
    town.undo()

    assert [one.due for one in put_off] == [today + 7 * DAY] * 3
    assert everything(town) == before


def test_put_off_until_a_day_of_ones_choice(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    seen(page, settled)
    page.calls.list.setFocus()

    qtbot.keyClick(page.calls.list, Qt.Key.Key_5)
    (form,) = page.findChildren(PostponeForm)
    qtbot.keyClicks(form.until.editor, "yesterday")
    form.save()
    refused = form.until.problem()
    form.until.editor.clear()
    qtbot.keyClicks(form.until.editor, "2026-12-24")
    form.save()
    settled()

    assert "has passed" in refused
    assert date(2026, 12, 24) in [one.due for one in stored(town, today)]


def test_names_and_numbers_are_hidden_everywhere(
    page: FollowUpsPage, view_state: ViewState, town: Workspace, settled: Settled, today: date
) -> None:
    town.run(AddNeed(Need(member_id=ANA, words="legal help", opened=today, is_sensitive=True)))
    town.run(AddFollowUp(FollowUp(member_id=ANA, need_id=NeedId(1), due=today)))
    seen(page, settled)
    page.show_story("followups", 4)
    settled()

    view_state.set_names_hidden(True)
    settled()

    said = "\n".join([*listed(page), panel_words(page), *shown(page.calls.table, "why")])
    assert "Ruiz" not in said
    assert "555" not in said
    assert "legal help" not in said
    assert "A. R." in said


@pytest.mark.parametrize(
    ("words", "goes_on"),
    [("No longer needed", False), ("It goes on: let go of these days only", True)],
)
def test_a_missed_need_is_listed_once_for_its_thread_and_can_be_let_go(
    qtbot: QtBot,
    page: FollowUpsPage,
    town: Workspace,
    settled: Settled,
    today: date,
    words: str,
    goes_on: bool,
) -> None:
    first = today - 15 * DAY
    weekly = Need(
        member_id=ANA, words="shopping", recurring="every week", opened=first, needed_by=first
    )
    town.run(AddNeed(weekly))
    town.run(CatchUpRecurring())
    seen(page, settled)

    (line,) = [one for one in listed(page) if "missed" in one]
    page.show_story("followups", -3)
    settled()
    qtbot.mouseClick(panel_button(page, words), Qt.MouseButton.LeftButton)
    settled()
    open_ones = [one for one in town.ask(needs) if one.state is NeedState.OPEN]

    assert bool(open_ones) is goes_on, "next week's is over with the thread"
    assert "shopping: missed on 7 Nov 2026, 14 Nov 2026 and 21 Nov 2026" in line
    assert not [one for one in listed(page) if "missed" in one]
    town.undo()
    settled()


def test_a_call_is_planned_edited_and_removed_by_keyboard_alone(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    seen(page, settled)
    page.add()
    (form,) = page.findChildren(FollowUpForm)
    settled()
    qtbot.keyClicks(form.member.editor, "Dee")
    form.due.editor.selectAll()
    qtbot.keyClicks(form.due.editor, "tomorrow")
    qtbot.keyClicks(form.words.editor, "say hello")
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    added = next(one for one in stored(town, today) if one.words == "say hello")
    page.activateWindow()
    page.show_story("followups", added.id)
    qtbot.waitUntil(page.calls.list.hasFocus)
    settled()
    qtbot.keyClick(page.calls.list, Qt.Key.Key_Delete)
    settled()

    assert (added.member_id, added.due) == (MemberId(4), today + DAY)
    assert added.id not in [one.id for one in stored(town, today)]


def test_letters_go_to_the_filter_and_down_leads_back(
    qtbot: QtBot, page: FollowUpsPage, town: Workspace, settled: Settled
) -> None:
    seen(page, settled)
    page.calls.list.setFocus()
    qtbot.keyClick(page.calls.list, Qt.Key.Key_B)
    qtbot.keyClick(page.calls.search, Qt.Key.Key_O)

    found = [one for one in listed(page) if "·" not in one or "." in one]
    assert page.calls.search.text() == "bo"
    assert [one.split(".")[0] for one in found if one[:2] in ("Bo", "An")] == ["Bo"]
    qtbot.keyClick(page.calls.search, Qt.Key.Key_Down)
    assert page.calls.list.hasFocus()


def test_the_model_of_the_list_is_sound(
    page: FollowUpsPage, town: Workspace, settled: Settled, qtmodeltester: ModelTester
) -> None:
    seen(page, settled)
    qtmodeltester.check(page.calls.grouped, force_py=True)


def test_ten_thousand_calls_are_listed_calmly(
    qtbot: QtBot, page: FollowUpsPage, workspace: Workspace, settled: Settled, today: date
) -> None:
    people = tuple(Member(f"Person {n}", MemberId(-1 - n)) for n in range(500))
    calls = tuple(
        FollowUp(
            FollowUpId(-1 - n), member_id=MemberId(-1 - n % 500), due=today + (n % 60 - 30) * DAY
        )
        for n in range(10_000)
    )
    workspace.run(AddRows(members=people, followups=calls))
    asked: list[int] = []
    line_of = page.calls.grouped.line_of
    page.calls.grouped.line_of = lambda row: (asked.append(row.id), line_of(row))[1]  # type: ignore[method-assign]

    seen(page, settled)
    page.grab()

    assert page.calls.grouped.rowCount() == 10_004
    assert 0 < len(asked) < 1_000, "only what can be seen is put into words"


# -- asking afterwards


@pytest.fixture
def asked_about(town: Workspace, today: date) -> Workspace:
    """Ana's need was met: she is to be asked how it was."""
    town.run(AddNeed(Need(member_id=ANA, words="soup for a week", opened=today - 9 * DAY)))
    town.run(SetNeedState((NeedId(1),), NeedState.MET, today - 4 * DAY))
    return town


def ask(page: FollowUpsPage, settled: Settled) -> CheckInForm:
    seen(page, settled)
    page.show_story("followups", 4)
    settled()
    page.calls.answer(4, FollowUpResult.SPOKE)
    (form,) = page.findChildren(CheckInForm)
    return form


def test_nobody_has_to_answer(
    page: FollowUpsPage, asked_about: Workspace, settled: Settled, today: date
) -> None:
    form = ask(page, settled)
    form.save()
    settled()

    assert next(one for one in stored(asked_about, today) if one.id == 4).done == today
    assert everything(asked_about)["check_ins"] == []


def test_an_answer_without_a_name_can_be_taken_back_right_away(
    qtbot: QtBot, page: FollowUpsPage, asked_about: Workspace, settled: Settled, today: date
) -> None:
    before = everything(asked_about)
    said: list[News] = []
    page.news.connect(said.append)
    form = ask(page, settled)
    form.answer.editor.findChildren(QPushButton)[1].click()
    form.note.editor.setPlainText("it came late")
    form.save()
    settled()
    (row,) = everything(asked_about)["check_ins"]

    assert said[-1].text == "Wrote down an answer without a name"
    assert [row[2], row[3], row[4], row[5]] == [Answer.PARTLY.value, None, None, None]
    assert next(one for one in stored(asked_about, today) if one.id == 4).words == ""
    said[-1].actions[0].act()
    settled()
    assert everything(asked_about) == before


def test_ctrl_z_takes_back_the_call_and_the_answer_while_the_network_is_open(
    page: FollowUpsPage, session: GuiSession, asked_about: Workspace, settled: Settled
) -> None:
    before = everything(asked_about)
    form = ask(page, settled)
    form.answer.editor.findChildren(QPushButton)[0].click()
    form.save()
    settled()
    session.undo()
    settled()
    taken_back = everything(asked_about)

    session.redo()
    settled()
    session.undo()
    settled()

    assert taken_back == before
    assert everything(asked_about) == before


def test_an_answer_with_a_name_only_where_they_agree_and_only_as_long(
    qtbot: QtBot, page: FollowUpsPage, asked_about: Workspace, settled: Settled
) -> None:
    form = ask(page, settled)
    form.answer.editor.findChildren(QPushButton)[0].click()
    form.anonymous.click()
    form.save()
    settled()

    (row,) = everything(asked_about)["check_ins"]
    assert [row[2], row[4], row[5]] == [Answer.YES.value, ANA, NeedId(1)]
    page.show_story("followups", 4)
    settled()
    assert "Was the help what they wanted?\nYes" in panel_words(page)
    qtbot.mouseClick(panel_button(page, "Remove what they said"), Qt.MouseButton.LeftButton)
    settled()
    assert everything(asked_about)["check_ins"] == []


def test_an_answer_about_a_call_that_is_gone_is_not_kept(
    page: FollowUpsPage, asked_about: Workspace, settled: Settled
) -> None:
    form = ask(page, settled)
    form.answer.editor.findChildren(QPushButton)[0].click()
    asked_about.undo()  # the need is open again, and with it nobody is to be asked
    form.save()
    settled()

    assert everything(asked_about)["check_ins"] == []
    assert form.isVisible()
    form.done_without_asking()


def test_nobody_is_called_about_a_missed_need_of_which_nobody_is_named(
    page: FollowUpsPage, town: Workspace, settled: Settled, today: date
) -> None:
    first = today - 15 * DAY
    town.run(AddNeed(Need(words="bins", recurring="every week", opened=first, needed_by=first)))
    town.run(CatchUpRecurring())
    seen(page, settled)
    page.show_story("followups", -3)
    settled()

    said = [one.accessibleName() for one in page.calls.panel.findChildren(QPushButton)]
    assert "No longer needed" in said
    assert "Plan a call for today" not in said
