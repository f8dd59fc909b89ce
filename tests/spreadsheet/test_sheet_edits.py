"""The two ways in which tests have sheets edited agree: LibreOffice, and its quick double."""

import shutil
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from organiser_app.spreadsheet.cells import SheetCells
from organiser_app.spreadsheet.reader import read_file
from tests.helpers import office as office_module
from tests.helpers import sheet_edits as edits
from tests.helpers.office import Office
from tests.helpers.sheet_edits import Step
from tests.helpers.workbook_edits import as_google_saves, edit_workbook

SHEET = "Members"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    workbook = openpyxl.Workbook()
    workbook.active.title = SHEET  # type: ignore[union-attr] # a new workbook has a sheet
    page = workbook[SHEET]
    page.append(["Key", "Name", "Phone", "Joined"])
    for key, name, phone, day in (
        ("M-7KQ2-F", "Cleo", "+447911123456", date(2024, 2, 29)),
        ("M-B3XD-H", "Ana", "01234", date(2025, 3, 1)),
        ("M-9WTR-C", "Bo", "call mum", date(2023, 1, 2)),
    ):
        page.append([key, name, phone, day])
        page.cell(page.max_row, 4).number_format = "yyyy-mm-dd"
    workbook.create_sheet("Notes").append(["more"])
    path = tmp_path_factory.mktemp("original") / "book.xlsx"
    workbook.save(path)
    return path


@pytest.fixture(scope="module")
def before(original: Path) -> list[tuple[object, ...]]:
    return what_is_in(original)


@pytest.fixture
def book(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(original, tmp_path))


STEPS: dict[str, Sequence[Step]] = {
    "nothing": [],
    "sort": [edits.sort_rows(SHEET, "Name")],
    "sort downwards": [edits.sort_rows(SHEET, "Name", is_descending=True)],
    "sort without keys": [edits.sort_rows(SHEET, "Name", keys_stay=True)],
    "titles": [edits.insert_rows(SHEET, 1, [["Our members"], []])],
    "row between": [edits.insert_rows(SHEET, "Ana", [["", "Dee", "07911 123456"]])],
    "delete rows": [edits.delete_rows(SHEET, ["Ana", 4])],
    "copy rows": [edits.copy_rows(SHEET, ["Bo", "Cleo"])],
    "hide rows": [edits.hide_rows(SHEET, [3])],
    "filter": [edits.filter_rows(SHEET, "Name", "Ana")],
    "insert column": [edits.insert_column(SHEET, "Phone", "Bike", ["yes", "no"])],
    "delete column": [edits.delete_column(SHEET, "Phone")],
    "rename column": [edits.rename_column(SHEET, "Phone", "Mobile")],
    "move column left": [edits.move_column(SHEET, "Joined", "Name")],
    "move column right": [edits.move_column(SHEET, "Key", "Joined")],
    "set text": [edits.set_cell(SHEET, "Ana", "Phone", "=1+1")],
    "set number": [edits.set_cell(SHEET, "Ana", "Phone", 7)],
    "set day": [edits.set_cell(SHEET, "Ana", "Joined", date(2026, 4, 3))],
    "clear one": [edits.set_cell(SHEET, "Ana", "Phone", None)],
    "clear some": [edits.clear_cells(SHEET, "Phone", ["Ana", "Bo"])],
    "clear all": [edits.clear_cells(SHEET, "Joined")],
    "fill down": [edits.fill_down(SHEET, "Key", "Cleo", "Bo")],
    "merge": [edits.merge_cells(SHEET, "B3:C3")],
    "numbers": [edits.make_numbers(SHEET, "Phone")],
    "one sheet": [edits.keep_only(SHEET)],
    "several": [
        edits.insert_rows(SHEET, 1, [["Title"]]),
        edits.sort_rows(SHEET, "Name"),
        edits.rename_column(SHEET, "Name", "Who"),
        edits.delete_rows(SHEET, ["Cleo"]),
    ],
}


def what_is_in(path: Path) -> list[tuple[object, ...]]:
    return [seen(sheet) for sheet in read_file(path).sheets]


def seen(sheet: SheetCells) -> tuple[object, ...]:
    cells = {(row, column): value for row, column, value in sheet.filled()}
    return sheet.name, cells, sheet.hidden_rows, sheet.merged


@pytest.mark.parametrize("steps", STEPS.values(), ids=STEPS.keys())
def test_libreoffice_and_its_double_do_the_same(
    office: Office, book: Path, before: list[tuple[object, ...]], steps: Sequence[Step]
) -> None:
    real = office.edit(book, book.with_name("real.xlsx"), steps)
    double = edit_workbook(book, book.with_name("double.xlsx"), steps)

    found = what_is_in(double)
    assert found == what_is_in(real)
    assert (found == before) == (not steps)


@pytest.mark.parametrize(
    ("language", "day"), [("en-US", date(2024, 3, 4)), ("en-GB", date(2024, 4, 3))]
)
def test_a_typed_day_is_read_as_people_read_days_where_they_live(
    office: Office, book: Path, language: str, day: date
) -> None:
    step = edits.type_cell(SHEET, "Ana", "Joined", "3/4/2024")

    typed = office.edit(book, book.with_name("typed.xlsx"), [step], language=language)

    assert read_file(typed).sheets[0].rows[2][3] == day


@pytest.mark.parametrize("kind", ["ods", "csv", "xlsx"])
def test_a_file_is_saved_as_its_name_says(office: Office, book: Path, kind: str) -> None:
    saved = office.convert(book, kind, sheet=SHEET)

    assert read_file(saved).format == kind
    assert read_file(saved).sheets[0].rows[1][1] == "Cleo"


def test_a_step_that_cannot_be_done_is_told(office: Office, book: Path) -> None:
    with pytest.raises(pytest.fail.Exception, match="LookupError"):
        office.edit(book, book.with_name("none.xlsx"), [edits.delete_column(SHEET, "Nowhere")])

    assert not book.with_name("none.xlsx").exists()


def test_an_office_that_hangs_is_ended_and_started_anew(
    office: Office, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(office_module, "PATIENCE_SECONDS", 0.01)
        with pytest.raises(pytest.fail.Exception, match="did not answer in time"):
            office.convert(book, "ods")

    assert read_file(office.convert(book, "ods")).format == "ods"


def test_an_online_sheet_has_no_properties_no_names_and_no_extents(book: Path) -> None:
    workbook = openpyxl.load_workbook(book)
    name = openpyxl.workbook.defined_name.DefinedName("people", attr_text="Members!$A$1")
    workbook.defined_names["people"] = name
    workbook.save(book)

    bare = as_google_saves(book, book.with_name("bare.xlsx"))

    with zipfile.ZipFile(bare) as parts:
        text = b"".join(parts.read(name) for name in parts.namelist() if "xml" in name)
    assert not [word for word in (b"docProps", b"definedName", b"<dimension") if word in text]
    assert what_is_in(bare) == what_is_in(book)
    assert openpyxl.load_workbook(bare).sheetnames == ["Members", "Notes"]
