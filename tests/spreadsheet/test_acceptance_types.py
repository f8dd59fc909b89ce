"""What a cell means, from the file to the value, through the programs that people really use.

Each case begins with its number in the list of acceptance cases. Those that the tests of the
parsers and readers state already are not repeated here.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from organiser_app.services.exporting import export_workbook
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.parse import ParsedTable, ParseOptions, parse
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.reader import read_file
from organiser_app.spreadsheet.recognise import recognise_sheet
from tests.helpers import sheet_edits as edits
from tests.helpers.networks import a_workspace
from tests.helpers.office import Office
from tests.helpers.sheets import Rows, a_csv, a_workbook

KINDS = ("xlsx", "ods", "csv")
LOG = ("Date", "Giver", "Receiver", "Category", "Hours", "Note")


def parsed(path: Path) -> ParsedTable:
    """The only table of the only sheet, read as the import reads it."""
    reading = read_file(path)
    options = ParseOptions(region="GB", has_1904_dates=reading.has_1904_dates)
    (cells,) = reading.sheets
    return parse(cells, recognise_sheet(cells).tables[0], options)


def values(table: ParsedTable, field: str) -> list[object]:
    return [row.values.get(field) for row in table.rows]


def problems(table: ParsedTable) -> list[tuple[ProblemCode, str | None]]:
    return [(each.code, each.cell) for row in table.rows for each in row.problems]


def saved_as(office: Office, kind: str, folder: Path, rows: Rows) -> Path:
    """The rows in a workbook that LibreOffice has saved."""
    book = a_workbook(folder, {"Sheet": rows})
    return office.edit(book, folder / f"saved.{kind}")


def typed(office: Office, folder: Path, texts: Sequence[str], column: str, language: str) -> Path:
    """A log into one column of which these were typed, row by row."""
    rows = [LOG, *(("", "Ana", "Bo", "Soup", "", "") for _ in texts)]
    book = a_workbook(folder, {"Sheet": rows})
    steps = [
        edits.type_cell("Sheet", number, column, text)
        for number, text in enumerate(texts, start=2)
    ]
    return office.edit(book, folder / "typed.xlsx", steps, language=language)


@pytest.mark.parametrize("language", ["en-US", "de-DE"])
def test_62_what_is_typed_into_our_text_columns_stays_as_typed(
    office: Office, tmp_path: Path, language: str
) -> None:
    workspace = a_workspace(tmp_path)
    book = tmp_path / "members.xlsx"
    export_workbook(workspace, book, tables=("members",))
    workspace.close(copy=False)
    texts = ("01234", "1E10", "SEPT1", "3/4", "+447911123456", "=1+1", "1-2")
    columns = ("Name", "Address", "Note", "Phones", "Availability")
    steps = [
        edits.type_cell("Members", row, column, text)
        for row, text in enumerate(texts, start=300)
        for column in columns
    ]

    back = office.edit(book, tmp_path / "typed.xlsx", steps, language=language)

    rows = read_file(back).sheets[1].rows
    header = rows[0]
    for column in columns:
        assert tuple(row[header.index(column)] for row in rows[1:]) == texts


@pytest.mark.parametrize(
    ("plain", "day"), [("3/25/2024", date(2024, 3, 4)), ("25/3/2024", date(2024, 4, 3))]
)
def test_63_days_that_are_text_get_their_order_from_one_plain_day(
    office: Office, tmp_path: Path, plain: str, day: date
) -> None:
    rows = [LOG, *((each, "Ana", "Bo", "Soup", 1, "") for each in ("3/4/2024", plain))]

    table = parsed(saved_as(office, "ods", tmp_path, rows))

    assert values(table, "day") == [day, date(2024, 3, 25)]
    assert table.problems == ()


@pytest.mark.parametrize("kind", KINDS)
def test_64_a_workbook_that_counts_from_1904_keeps_its_days(
    office: Office, tmp_path: Path, kind: str
) -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    page = book.worksheets[0]
    page.append(LOG)
    page.append([date(2024, 2, 29), "Ana", "Bo", "Soup", 1, "typed as a day"])
    page.append([43889, "Ana", "Bo", "Soup", 1, "a day that lost its format"])
    source = tmp_path / "mac.xlsx"
    book.save(source)

    saved = office.edit(source, tmp_path / f"saved.{kind}")

    assert values(parsed(source), "day") == [date(2024, 2, 29)] * 2
    # delimited text does not say what it counts from
    known = 1 if kind == "csv" else 2
    assert values(parsed(saved), "day")[:known] == [date(2024, 2, 29)] * known


def test_65_days_that_stayed_text_in_a_column_of_days_are_days(
    office: Office, tmp_path: Path
) -> None:
    texts = ("3/4/2024", "31/12/1999", "2 Jan 2026", "11.12.26", "2024-02-29", "soon")

    file = typed(office, tmp_path, texts, "Date", "en-US")

    kinds = {type(row[0]) for row in read_file(file).sheets[0].rows[1:]}
    assert kinds == {date, str}
    table = parsed(file)
    assert values(table, "day") == [
        date(2024, 3, 4),
        date(1999, 12, 31),
        date(2026, 1, 2),
        date(2026, 12, 11),
        date(2024, 2, 29),
        None,
    ]
    assert problems(table) == [(ProblemCode.BAD_DATE, "A7")]


@pytest.mark.parametrize(
    ("language", "cells"),
    [("de-DE", [1.5, 0.25]), ("fr-FR", [1.5, 0.25]), ("en-US", ["1,5", "0,25"])],
)
def test_66_a_decimal_comma_is_one_whether_the_program_knew_it_or_not(
    office: Office, tmp_path: Path, language: str, cells: list[CellValue]
) -> None:
    file = typed(office, tmp_path, ("1,5", "0,25"), "Hours", language)

    assert [row[4] for row in read_file(file).sheets[0].rows[1:]] == cells
    assert values(parsed(file), "quantity") == [Decimal("1.5"), Decimal("0.25")]


@pytest.mark.parametrize("kind", KINDS)
def test_67_a_yes_is_a_yes_in_every_spelling_and_file(
    office: Office, tmp_path: Path, kind: str
) -> None:
    spellings: list[object] = [True, "TRUE", "yes", "x", 1, False, "FALSE", "no", 0]
    rows = [("Name", "Phone", "May appear in sheets")]
    rows += [(f"Ana {place}", "", answer) for place, answer in enumerate(spellings)]  # type: ignore[misc] # mixed on purpose

    table = parsed(saved_as(office, kind, tmp_path, rows))

    assert values(table, "consent.export") == [True] * 5 + [False] * 4
    assert problems(table) == []


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_68_an_error_that_a_program_computed_is_a_problem_and_no_blank(
    office: Office, tmp_path: Path, kind: str
) -> None:
    rows = [
        LOG,
        ("2024-03-01", "Ana", "Bo", "Soup", "=NA()", ""),
        ("2024-03-02", "Ana", "Bo", "Soup", "=1/0", ""),
        ("2024-03-03", "Ana", "Bo", "Soup", "=1+1", ""),
    ]

    table = parsed(saved_as(office, kind, tmp_path, rows))

    assert values(table, "quantity") == [None, None, 2]
    assert problems(table) == [
        (ProblemCode.CELL_ERROR_VALUE, "E2"),
        (ProblemCode.CELL_ERROR_VALUE, "E3"),
        (ProblemCode.FORMULA_VALUE_USED, "E4"),
    ]


def test_68_a_formula_that_nobody_computed_is_a_problem_and_no_blank(tmp_path: Path) -> None:
    rows = [LOG, ("2024-03-01", "Ana", "Bo", "Soup", "=1+1", "")]

    table = parsed(a_workbook(tmp_path, {"Sheet": rows}))

    assert values(table, "quantity") == [None]
    assert problems(table) == [(ProblemCode.FORMULA_NO_VALUE, "E2")]


@pytest.mark.parametrize("kind", KINDS)
def test_69_people_called_like_a_blank_keep_their_names(
    office: Office, tmp_path: Path, kind: str
) -> None:
    names = ["NA", "Null", "True", "None", "nan", "N/A"]
    rows = [("Name", "Phone"), *((name, f"07911 12345{at}") for at, name in enumerate(names))]

    assert values(parsed(saved_as(office, kind, tmp_path, rows)), "name") == names
    assert values(parsed(a_csv(tmp_path, rows)), "name") == names


@pytest.mark.parametrize("kind", KINDS)
def test_70_the_hour_that_summer_time_leaves_out_and_the_leap_day_are_kept(
    office: Office, tmp_path: Path, kind: str
) -> None:
    days: list[date] = [
        datetime(2026, 3, 29, 2, 30),  # noqa: DTZ001 - cells have no zone
        datetime(2026, 10, 25, 2, 30),  # noqa: DTZ001
        datetime(2024, 2, 29, 23, 59, 59),  # noqa: DTZ001
        date(2024, 2, 29),
        date(2000, 2, 29),
        date(2026, 3, 29),
    ]
    rows = [LOG, *((day, "Ana", "Bo", "Soup", 1, "") for day in days)]

    saved = saved_as(office, kind, tmp_path, rows)

    if kind != "csv":
        assert [row[0] for row in read_file(saved).sheets[0].rows[1:]] == days
    assert values(parsed(saved), "day") == [date(day.year, day.month, day.day) for day in days]


def test_73_text_in_a_wide_encoding_with_tabs_is_read_without_a_question(tmp_path: Path) -> None:
    path = tmp_path / "members.txt"
    path.write_bytes("Name\tPhone\tArea\r\nZoë\t01234\tשכונה\r\n".encode("utf-16"))

    reading = read_file(path)

    assert reading.sheets[0].rows[1] == ("Zoë", "01234", "שכונה")
    assert (reading.delimiter, reading.problems) == ("\t", ())


def test_74_a_header_over_two_lines_on_row_five_is_found(office: Office, tmp_path: Path) -> None:
    rows = [
        ("Neighbours of Lock Street", "", "", ""),
        ("kept by Ana", "", "", ""),
        (),
        (),
        ("", "Contact", "", "Offers"),
        ("Name", "Phone", "E-mail", "Can help with"),
        ("Ana", "07911 123456", "ana@example.org", "Soup"),
    ]
    book = a_workbook(tmp_path, {"Sheet": rows})
    steps = [edits.merge_cells("Sheet", "A1:D1"), edits.merge_cells("Sheet", "B5:C5")]

    table = parsed(office.edit(book, tmp_path / "merged.ods", steps))

    (row,) = table.rows
    assert row.values["name"] == "Ana"
    assert row.values["phones"] == ("+447911123456",)
    assert row.values["email"] == "ana@example.org"
    assert row.values["skills"] == ("Soup",)
