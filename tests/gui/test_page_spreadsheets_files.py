"""Files that are dropped: workbooks, hostile, large and locked ones, whenever; and files handed out."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from organiser_app.gui.dialogs.password import PasswordDialog
from organiser_app.gui.main_window import MainWindow
from organiser_app.gui.pages.spreadsheets.listing import MOST_LISTED, Look
from organiser_app.services import imports, receiving
from organiser_app.services.exporting import export_workbook
from tests.helpers.desk import LOG, Desk, buttons
from tests.helpers.reference import REFERENCE, reference

Idle = Callable[[], None]
PAGE = "organiser_app.gui.pages.spreadsheets.page"


@pytest.fixture
def desk(open_window: MainWindow, idle: Idle, tmp_path: Path) -> Desk:
    return Desk(open_window, idle, tmp_path)


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
def test_a_file_with_a_password_is_asked_for_it(desk: Desk, name: str) -> None:
    desk.drop(reference(f"sheets/{name}"))

    dialog = desk.page.findChild(PasswordDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.problem.isVisible()
    dialog.cancel.click()
    assert desk.page.review is None
    assert desk.page.stack.currentWidget() is desk.page.home


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
    real = receiving.receive

    def receive(*arguments: Any, **options: Any) -> Any:
        began.set()
        may_go_on.wait(10)
        return real(*arguments, **options)

    monkeypatch.setattr(f"{PAGE}.receive", receive)
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

    monkeypatch.setattr("organiser_app.gui.pages.spreadsheets.bringing.apply", apply)
    desk.drop(desk.sheet(LOG))
    desk.review.bring.click()
    desk.window.deeds.bring_in([desk.sheet("Name\nDita Novak\n", "roster.csv")])
    may_go_on.set()
    desk.idle()

    assert desk.counted() == (3, 2)
    assert desk.page.header.title.text() == "roster.csv"
    assert desk.page.review is not None


# -- what was handed out


def test_ctrl_e_does_not_throw_a_review_away(desk: Desk) -> None:
    desk.drop(desk.sheet(LOG))

    desk.window.actions_.trigger("export")
    desk.idle()

    assert desk.page.review is not None
    assert "first" in desk.news()


def test_what_this_program_handed_out_does_not_come_in_twice(desk: Desk, tmp_path: Path) -> None:
    desk.drop(desk.sheet(LOG))
    desk.bring_in()
    export_workbook(desk.window.session.workspace, tmp_path / "round.xlsx")

    desk.drop(tmp_path / "round.xlsx")

    view = desk.page.returning.view
    assert view is not None
    assert desk.page.review is None
    assert "nothing to decide; 5 rows as they were" in view.sentence.text()
