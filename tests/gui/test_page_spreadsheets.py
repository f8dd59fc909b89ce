"""The review of a sheet: what it says is what happens, whatever file is dropped and whenever."""

import threading
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.domain.commands import AddMember, LogExchange
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, Purpose
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage
from organiser_app.gui.pages.spreadsheets.listing import MOST_LISTED, Look
from organiser_app.gui.pages.spreadsheets.review import Review
from organiser_app.gui.widgets.country_field import CountryField
from organiser_app.services import imports
from organiser_app.services.imports import PersonDecision, RowFate
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.mapping import Treatment
from organiser_app.storage.reads.network import counts
from tests.helpers.reference import REFERENCE, reference

Idle = Callable[[], None]
PAGE = "organiser_app.gui.pages.spreadsheets.page"
LOG = """Date,Helper,Helped,Kind of help,Patch
14/04/2026,Ana Ruiz,Ben Okafor,Lifts,Quay
15/06/2026,Cleo Marsh,Ana Ruiz,Soup,North End
"""


class Desk:
    """The page with a network open, and what a person does there."""

    def __init__(self, window: MainWindow, idle: Idle, folder: Path) -> None:
        self.window, self.idle, self.folder = window, idle, folder
        page = window.page("spreadsheets")
        assert isinstance(page, SpreadsheetsPage)
        self.page = page
        window.show_page("spreadsheets")
        idle()

    @property
    def review(self) -> Review:
        assert self.page.review is not None, "no review is open"
        return self.page.review

    def sheet(self, text: str, name: str = "log.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def drop(self, path: Path) -> None:
        self.window.deeds.bring_in([path])
        self.idle()

    def bring_in(self) -> None:
        self.review.bring.click()
        self.idle()

    def counted(self) -> tuple[int, int]:
        """Members and exchanges that are in the network now."""
        known = self.window.session.workspace.ask(counts)
        return known.members, known.exchanges

    def titles(self) -> list[str]:
        """The headings of the listed rows."""
        model = self.review.rows.table.view.model()
        across = Qt.Orientation.Horizontal
        return [str(model.headerData(n, across)) for n in range(model.columnCount())]

    def news(self) -> str:
        return self.window.messages.history()[0].text

    def words(self, top: QWidget) -> str:
        """Everything that can be read somewhere."""
        return " ".join(one.text() for one in top.findChildren(QLabel) if one.isVisibleTo(top))


@pytest.fixture
def desk(open_window: MainWindow, idle: Idle, tmp_path: Path) -> Desk:
    return Desk(open_window, idle, tmp_path)


def buttons(top: QWidget) -> dict[str, QPushButton]:
    return {one.text(): one for one in top.findChildren(QPushButton) if one.isVisibleTo(top)}


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


# -- workbooks


def a_workbook(path: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    workbook.save(path)
    return path


SEVERAL: dict[str, Sequence[Sequence[object]]] = {
    "People": [("Name", "E-mail"), ("Ana Ruiz", "ana@example.org"), ("Ben Okafor", "")],
    "Log": [("Date", "Helper", "Helped"), ("2026-04-14", "Ana Ruiz", "Ben Okafor")],
    "Budget 2026": [("", ""), ("", "")],
}


def test_a_workbook_with_several_tables_comes_in_as_one_change(desk: Desk, tmp_path: Path) -> None:
    desk.drop(a_workbook(tmp_path / "all.xlsx", SEVERAL))
    sheets = list(desk.review.sheets.boxes)
    lists = desk.review.rows.which.count()

    desk.bring_in()
    after = desk.counted()
    desk.window.session.undo()
    desk.idle()

    assert sheets == ["People", "Log"]
    assert lists == 2
    assert (after, desk.counted()) == ((2, 1), (0, 0))


def test_one_sheet_of_a_workbook_can_be_left_alone(desk: Desk, tmp_path: Path) -> None:
    desk.drop(a_workbook(tmp_path / "all.xlsx", SEVERAL))

    desk.review.sheets.boxes["Log"].click()
    desk.idle()

    assert desk.review.sentence.text() == "2 new members will be written."
    assert not desk.review.sheets.boxes["Log"].isChecked()


def test_every_sheet_has_its_own_list_of_rows(desk: Desk, tmp_path: Path) -> None:
    desk.drop(a_workbook(tmp_path / "all.xlsx", SEVERAL))
    people = desk.titles()

    desk.review.look_wanted.emit(Look(1))
    desk.idle()

    assert "E-mail" in people
    assert "Giver" in desk.titles()


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


# -- files that do not want


def test_a_large_sheet_lists_only_its_first_rows(desk: Desk) -> None:
    lines = (f"14/04/2026,Ana {n % 300},Ben {n % 299},Lifts,Quay" for n in range(12_000))
    desk.drop(desk.sheet("Date,Helper,Helped,Kind of help,Patch\n" + "\n".join(lines)))

    assert desk.review.rows.table.model.total() == MOST_LISTED
    assert "rows are listed; choose a kind of row" in desk.words(desk.review.rows)
    assert sum(desk.review.preview.counts.values()) == 12_000


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"", "empty.csv", "There is nothing in empty.csv."),
        (b"<html><table><tr><td>1</td></tr></table></html>", "page.xls", "web page"),
        (b"PK\x03\x04 not really", "torn.xlsx", "torn.xlsx"),
        (bytes(range(256)) * 40, "noise.csv", "noise.csv"),
    ],
    ids=["empty", "web page", "torn", "noise"],
)
def test_a_file_that_cannot_be_read_is_told_and_the_page_stays(
    desk: Desk, content: bytes, name: str, words: str
) -> None:
    path = desk.folder / name
    path.write_bytes(content)

    desk.drop(path)

    assert words in desk.news()
    assert desk.news().endswith("Nothing was changed.")
    assert desk.page.review is None
    assert desk.page.stack.currentWidget() is desk.page.home


def test_a_file_that_is_gone_is_told(desk: Desk) -> None:
    desk.drop(desk.folder / "gone.csv")

    assert "gone.csv cannot be opened" in desk.news()


@pytest.mark.parametrize(
    "name",
    [
        "qax-os+excelize__test_encryptAES.xlsx",
        "synthetic__encrypted.xlsx",
        "apache+poi__test-data_spreadsheet_protected_passtika.xlsb",
    ],
)
def test_a_file_with_a_password_is_told_what_to_do(desk: Desk, name: str) -> None:
    desk.drop(reference(f"sheets/{name}"))

    assert "password" in desk.news()
    assert desk.page.review is None


HOSTILE = (
    "apache+poi__test-data_spreadsheet_poc-xmlbomb.xlsx",
    "apache+poi__test-data_spreadsheet_poc-xmlbomb-empty.xlsx",
    "synthetic__billion_laughs_styles.xlsx",
    "synthetic__xxe.xlsx",
    "synthetic__sparse_far.xlsx",
    "synthetic__truncated.xlsx",
    "synthetic__ragged.csv",
    "synthetic__html_named.xls",
    "okfn+messytables__horror_characters.csv",
    "apache+poi__test-data_spreadsheet_xlsx-corrupted.xlsx",
    "apache+poi__test-data_spreadsheet_clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx",
    "SheetJS+test_files__BlankSheetTypes.xlsb",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_a_review_or_in_a_message(desk: Desk, name: str) -> None:
    desk.drop(reference(f"sheets/{name}"))

    told = [one.text for one in desk.window.messages.history()]
    assert desk.page.review is not None or told
    assert desk.window.isEnabled()
    assert desk.counted() == (0, 0)


INTAKE = (
    "rubyforgood-mutual-aid/submission_responses.csv",
    "layouts_reconstructed/crownheights_airtable_requests.csv",
    "layouts_reconstructed/medford_somerville_google_form.csv",
    "layouts_reconstructed/timeoverflow_export_transfers.csv",
    "layouts_reconstructed/community_weaver_exchange_record.csv",
)


def test_sheets_of_five_real_groups_come_in_through_the_window(desk: Desk) -> None:
    for name in INTAKE:
        desk.drop(reference(f"intake/{name}"))
        assert desk.review.bring.isEnabled(), name
        desk.bring_in()
        assert "came in from" in desk.news(), name

    members, exchanges = desk.counted()
    assert members >= 5
    assert exchanges == 2


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference material is not here")
def test_no_sheet_of_the_reference_breaks_the_page(desk: Desk) -> None:
    for path in sorted((REFERENCE / "intake").rglob("*.*")):
        if path.suffix in {".csv", ".xlsx"}:
            desk.drop(path)
            assert desk.window.isEnabled(), path.name

    assert desk.counted() == (0, 0)


# -- while it is being read


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """Makes reading wait until it may go on: (began, may go on)."""
    began, may_go_on = threading.Event(), threading.Event()
    real = imports.prepare

    def prepare(*arguments: Any, **options: Any) -> Any:
        began.set()
        may_go_on.wait(10)
        return real(*arguments, **options)

    monkeypatch.setattr(f"{PAGE}.prepare", prepare)
    return began, may_go_on


def test_reading_can_be_cancelled(
    desk: Desk, slow: tuple[threading.Event, threading.Event]
) -> None:
    began, may_go_on = slow
    desk.window.deeds.bring_in([desk.sheet(LOG)])
    assert began.wait(10)
    shown = desk.page.stack.currentWidget()

    buttons(desk.page.progress)["Cancel"].click()
    may_go_on.set()
    desk.idle()

    assert shown is not desk.page.home
    assert desk.page.stack.currentWidget() is desk.page.home
    assert desk.page.review is None
    assert desk.window.messages.history() == ()


def test_closing_the_network_while_a_sheet_is_read_is_no_trouble(
    desk: Desk, slow: tuple[threading.Event, threading.Event]
) -> None:
    began, may_go_on = slow
    desk.window.deeds.bring_in([desk.sheet(LOG)])
    assert began.wait(10)

    desk.window.actions_.trigger("close_network")
    may_go_on.set()
    desk.idle()

    assert desk.window.stack.currentWidget() is desk.window.welcome
    assert desk.window.messages.history() == ()


def test_a_second_file_dropped_while_the_first_is_read_is_the_one_that_counts(
    desk: Desk, slow: tuple[threading.Event, threading.Event]
) -> None:
    began, may_go_on = slow
    desk.window.deeds.bring_in([desk.sheet(LOG)])
    assert began.wait(10)

    desk.window.deeds.bring_in([desk.sheet("Name\nDita Novak\n", "roster.csv")])
    may_go_on.set()
    desk.idle()

    assert desk.page.header.title.text() == "roster.csv"


def test_a_file_dropped_while_another_comes_in_is_reviewed_after_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, real = threading.Event(), imports.apply

    def apply(*arguments: Any) -> Any:
        may_go_on.wait(10)
        return real(*arguments)

    monkeypatch.setattr(f"{PAGE}.apply", apply)
    desk.drop(desk.sheet(LOG))
    desk.review.bring.click()
    desk.window.deeds.bring_in([desk.sheet("Name\nDita Novak\n", "roster.csv")])
    may_go_on.set()
    desk.idle()

    assert desk.counted() == (3, 2)
    assert desk.page.header.title.text() == "roster.csv"
    assert desk.page.review is not None


# -- handing out


def test_a_workbook_is_handed_out_and_can_be_read_again(desk: Desk, tmp_path: Path) -> None:
    desk.drop(desk.sheet(LOG))
    desk.bring_in()
    target = tmp_path / "round.xlsx"

    desk.page.hand_out_card.write_to(target)
    desk.idle()

    assert target.stat().st_size > 1_000
    assert "round.xlsx" in desk.news()
    assert desk.page.hand_out_card.save.isEnabled()


def test_nothing_is_handed_out_without_a_table_or_a_target(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    card = desk.page.hand_out_card
    for box in card.boxes.values():
        box.setChecked(False)
    without_tables = card.save.isEnabled()
    for box in card.boxes.values():
        box.setChecked(True)

    card.save.click()
    desk.idle()

    assert not without_tables
    assert desk.window.messages.history() == ()


def test_a_folder_that_cannot_be_written_to_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.drop(desk.sheet(LOG))
    desk.bring_in()

    desk.page.hand_out_card.write_to(tmp_path / "no such folder" / "round.xlsx")
    desk.idle()

    assert desk.page.hand_out_card.save.isEnabled()
    assert desk.news().startswith("round.xlsx could not be written")


def test_ctrl_e_does_not_throw_a_review_away(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG))

    desk.window.actions_.trigger("export")
    desk.idle()

    assert desk.page.review is not None
    assert "first" in desk.news()


def test_whoever_did_not_want_to_be_in_sheets_is_left_out_and_counted(
    desk: Desk, tmp_path: Path
) -> None:
    for name, wants in (("Ana Ruiz", True), ("Ben Okafor", False)):
        member = Member(name, consent={Purpose.EXPORT: wants})
        desk.window.session.do(AddMember(member), parent=desk.window)
    desk.idle()

    desk.page.hand_out_card.write_to(tmp_path / "round.xlsx")
    desk.idle()

    assert "One member did not want to appear in sheets" in desk.news()
