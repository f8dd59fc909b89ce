"""The review of a sheet: what it says is what happens, and what only a person can know is asked."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, LogExchange
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.spreadsheets.listing import Look
from organiser_app.gui.widgets.country_field import CountryField
from organiser_app.services.imports import PersonDecision, RowFate
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.mapping import Treatment
from organiser_app.storage.reads.exchanges import exchanges
from tests.helpers.desk import LOG, Desk, buttons

Idle = Callable[[], None]


@pytest.fixture
def desk(open_window: MainWindow, idle: Idle, tmp_path: Path) -> Desk:
    return Desk(open_window, idle, tmp_path)


# -- what is promised is what comes


def test_the_review_says_what_will_be_written_and_that_is_written(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG))
    before, promised = desk.counted(), desk.review.sentence.text()

    desk.bring_in()

    assert before == (0, 0)
    assert promised == "3 new members and 2 exchanges will be written."
    assert desk.news() == "3 new members and 2 exchanges came in from log.csv."
    assert desk.counted() == (3, 2)
    assert desk.page.review is None


def test_a_column_of_occasions_is_one_of_what_will_be_written(desk: Desk) -> None:
    rows = "2026-11-07,Ana Ruiz,Ben Okafor,Soup kitchen\n2026-11-07,Ana Ruiz,Cleo Marsh,Soup kitchen\n"
    desk.drop(desk.sheet(f"Date,Giver,Receiver,Gathering\n{rows}"))
    assert "Gathering" in desk.titles()

    desk.bring_in()

    log = desk.window.session.workspace.ask(exchanges)
    assert [one.gathering_id for one in log] == [1, 1]
    assert {one.note for one in log} == {""}


def test_one_undo_takes_all_of_it_back(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG))
    desk.bring_in()

    buttons(desk.window.messages)["Undo"].click()
    desk.idle()

    assert desk.counted() == (0, 0)


def test_leaving_it_writes_nothing(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG))

    desk.review.leave.click()
    desk.idle()

    assert desk.page.review is None
    assert desk.page.header.title.text() == "Spreadsheets"
    assert desk.counted() == (0, 0)


def test_the_same_file_again_is_known_and_brings_nothing_twice(desk: Desk) -> None:
    path = desk.sheet(LOG)
    desk.drop(path)
    desk.bring_in()

    desk.drop(path)

    assert "brought in before" in desk.words(desk.review.questions)
    assert desk.review.sentence.text() == "Nothing of this file will be written."
    assert not desk.review.bring.isEnabled()
    assert desk.review.preview.counts[RowFate.SAME] == 2


def test_a_sheet_brought_in_before_stands_on_the_start_of_the_page(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG, "spring.csv"))
    desk.bring_in()

    assert "spring.csv" in desk.words(desk.page.home)


def test_dropping_another_sheet_puts_the_first_aside(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG))
    first = desk.review

    desk.drop(desk.sheet("Name,Phone\nDita Novak,555 0101\n", "roster.csv"))

    assert desk.review is not first
    assert desk.page.header.title.text() == "roster.csv"
    assert desk.counted() == (0, 0)


def test_the_page_shown_after_a_change_elsewhere_is_looked_at_once_more(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG))
    desk.window.session.do(AddMember(Member("Ana Ruiz")), parent=desk.window)
    desk.idle()

    desk.review.bring.click()
    desk.idle()

    assert "once more" in desk.news()
    assert desk.review.sentence.text().startswith("2 new members and 2 exchanges")
    desk.bring_in()
    assert desk.counted() == (3, 2)


# -- questions


def test_dates_with_two_readings_wait_for_one_click(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG.replace("14/04", "03/04").replace("15/06", "05/06")))
    waiting = desk.review.preview.counts[RowFate.ASK]

    buttons(desk.review.questions)["3 Apr 2026"].click()
    desk.idle()

    assert waiting == 2
    assert desk.review.preview.counts[RowFate.NEW] == 2
    assert not desk.review.questions.isVisible()


def test_the_country_of_phones_is_chosen_by_name(desk: Desk) -> None:
    desk.drop(desk.sheet("Name,Phone\nDita Novak,020 7946 0018\n"))
    card = desk.review.questions
    field = card.findChild(CountryField)
    assert field is not None

    field.set_code("GB")
    buttons(card)["Use it"].click()
    desk.idle()

    values = desk.review.preview.tables[0].row(0).values
    assert values["phones"] == ("+442079460018",)


def test_who_gave_and_who_received_can_be_turned_round(desk: Desk) -> None:
    desk.drop(desk.sheet("Date,From,To,Amount\n14/04/2026,Ana Ruiz,Ben Okafor,1\n"))
    before = dict(desk.review.preview.tables[0].row(0).values)

    buttons(desk.review.questions)["It is the other way round"].click()
    desk.idle()

    after = desk.review.preview.tables[0].row(0).values
    assert (after["giver"], after["receiver"]) == (before["receiver"], before["giver"])


def test_rows_like_what_is_there_already_are_asked_about(desk: Desk, workspace: Workspace) -> None:
    desk.window.session.do(AddMember(Member("Ana Ruiz")), parent=desk.window)
    desk.window.session.do(AddMember(Member("Ben Okafor")), parent=desk.window)
    exchange = Exchange(day=date(2026, 4, 14), giver_id=MemberId(1), receiver_id=MemberId(2))
    desk.window.session.do(LogExchange(exchange), parent=desk.window)
    desk.idle()
    desk.drop(desk.sheet("Date,Helper,Helped\n14/04/2026,Ana Ruiz,Ben Okafor\n"))
    asked = desk.words(desk.review.questions)

    buttons(desk.review.questions)["The same: leave out"].click()
    desk.idle()

    assert "very like something that is there already" in asked
    assert desk.review.preview.counts[RowFate.SKIPPED] == 1


# -- people


def test_a_name_written_twice_is_asked_about_and_the_answer_counts(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG + "16/06/2026,Ana Ruíz,Cleo Marsh,Soup,Quay\n"))
    person = desk.review.preview.people_to_decide[0]

    desk.review.people.decided.emit({person.key: PersonDecision.same_as(person.near[0].key or "")})
    desk.idle()

    assert person.name == "Ana Ruíz"
    assert desk.review.preview.open_people == 0
    assert desk.review.sentence.text() == "3 new members and 3 exchanges will be written."


def test_the_keys_stay_where_they_are_after_an_answer(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.drop(desk.sheet(LOG + "16/06/2026,Ana Ruíz,Cleo Marsh,Soup,Quay\n"))
    person = desk.review.preview.people_to_decide[0]
    field = desk.review.people.field_of(person.key)
    field.setFocus()

    QTest.keyClick(field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: desk.review.preview.open_people == 0)
    desk.idle()

    assert QApplication.focusWidget() is field


def test_all_open_names_can_be_taken_as_new_people_at_once(desk: Desk) -> None:
    more = "".join(
        f"16/06/2026,{name},Cleo Marsh,Soup,Quay\n" for name in ("Ana Ruíz", "Ben Okáfor")
    )
    desk.drop(desk.sheet(LOG + more))
    waiting = desk.review.preview.open_people

    desk.review.people.all_new.click()
    desk.idle()

    assert waiting == 2
    assert desk.review.preview.open_people == 0
    assert "You have answered for everyone." in desk.words(desk.review.people)


# -- columns and rows


def test_a_column_can_be_taken_for_something_else(desk: Desk, qtbot: QtBot) -> None:
    desk.drop(desk.sheet(LOG))
    desk.review.show_part("columns")
    table = desk.review.preview.tables[0]
    patch = next(one for one in table.columns if one.header == "Patch")
    field = desk.review.columns.field_of(table.sheet, patch.column)
    before = field.currentText()

    place = field.findText("Area")
    field.setCurrentIndex(place)
    field.activated.emit(place)
    qtbot.waitUntil(lambda: bool(desk.review.preview.new_areas))
    desk.idle()

    assert before == "Add to the note"
    assert set(desk.review.preview.new_areas) == {"Quay", "North End"}
    assert field.currentText() == "Area"


def test_columns_that_go_into_the_note_are_told_in_one_line(desk: Desk) -> None:
    desk.drop(desk.sheet("Date,Helper,Helped,Zig,Zag\n14/04/2026,Ana Ruiz,Ben Okafor,one,two\n"))
    treated = {one.header: one.treatment for one in desk.review.preview.tables[0].columns}

    assert treated["Zig"] is Treatment.NOTE
    assert "2 columns fit no field, so their cells go into the note: Zig and Zag." in desk.words(
        desk.review
    )


def test_rows_are_shown_as_they_will_be_written_those_first_that_wait(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG + "16/06/2026,,,Soup,Quay\n"))
    model = desk.review.rows.table.model

    titles = desk.titles()
    assert titles[:3] == ["Row", "What happens", "To know"]
    assert {"Date", "Giver", "Receiver", "Category"} <= set(titles)
    assert model.row_at(0).fate is RowFate.HELD_BACK
    assert "wrong" in model.row_at(0).to_know


def test_a_row_can_be_left_out_and_taken_back_in(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG))
    rows = desk.review.rows
    rows.table.select_ids([rows.table.model.row_at(0).id])

    rows.skip.click()
    desk.idle()
    left_out = desk.review.sentence.text()
    rows.table.select_ids([rows.table.model.row_at(0).id])
    rows.take.click()
    desk.idle()

    assert left_out == "2 new members and one exchange will be written."
    assert desk.review.sentence.text() == "3 new members and 2 exchanges will be written."


def test_one_kind_of_row_can_be_looked_at(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG + "16/06/2026,,,Soup,Quay\n"))

    desk.review.look_wanted.emit(Look(0, RowFate.HELD_BACK))
    desk.idle()

    model = desk.review.rows.table.model
    assert [model.row_at(place).row for place in range(model.rowCount())] == [4]


# -- names hidden


def test_hidden_names_leave_a_review_that_is_open(desk: Desk) -> None:
    more = "16/06/2026,Ana Ruíz,Cleo Marsh,Soup,Quay\n"
    desk.drop(desk.sheet(LOG + more))

    desk.window.view_state.set_names_hidden(True)
    desk.idle()

    model = desk.review.rows.table.model
    cells = " ".join(
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )
    desk.review.show_part("columns")
    choices = " ".join(
        field.itemText(place)
        for field in [desk.review.people.field_of(desk.review.preview.people_to_decide[0].key)]
        for place in range(field.count())
    )
    for name in ("Ruiz", "Ruíz", "Okafor", "Marsh"):
        assert name not in cells
        assert name not in choices
        assert name not in desk.words(desk.review)


def test_a_review_opened_while_names_are_hidden_shows_none(desk: Desk) -> None:
    desk.window.view_state.set_names_hidden(True)

    desk.drop(desk.sheet("Name,Phone,E-mail\nDita Novak,+44 20 7946 0018,dita@example.org\n"))

    row = desk.review.rows.table.model.row_at(0)
    assert row.values["name"] == "D. N."
    assert set(row.values.values()) == {"D. N.", "•••"}
