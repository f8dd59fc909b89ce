"""The report that goes back: every cell where it was, and its problems coloured, commented, listed."""

import dataclasses
import re
import time as clock
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook

from organiser_app.domain.errors import Cancelled
from organiser_app.spreadsheet.cells import CellTrouble, CellValue, Place, Reading, SheetCells
from organiser_app.spreadsheet.layout import Table, field_of
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reader import read_bytes, read_file
from organiser_app.spreadsheet.recognise import recognise
from organiser_app.spreadsheet.report_workbook import (
    PROBLEMS_MARK,
    SIGNS,
    Mark,
    MarkKind,
    ReportWords,
    write_report,
)
from organiser_app.spreadsheet.writer import AboutPage, RowOut, SheetOut, write_workbook
from tests.helpers.reference import reference
from tests.helpers.typed_sheets import sheet_of_rows

Cell = tuple[type, CellValue]
BROKEN = {ProblemCode.CELL_ERROR_VALUE, ProblemCode.FORMULA_NO_VALUE}
WORDS = ReportWords(
    "Problems",
    "What could not be taken over",
    ("Correct the coloured cells, then send the sheet back.",),
    ("", "Sheet", "Cell", "What", "Found", "Expected", "What to do"),
)
MEMBERS: list[list[CellValue]] = [
    ["Key - leave as is", "Name", "Phones", "E-mail", "Joined"],
    ["M-7KQ2-F", "Ana Yilmaz", "+44 7700 900123", "ana at example.org", date(2026, 3, 1)],
    ["M-8WX3-D", "Bo Lindqvist", "01234", None, "31.02.2026"],
]
LOCAL = datetime(2026, 3, 29, 1, 30, 15)  # noqa: DTZ001 - sheets know no zones
AWKWARD: list[CellValue] = [
    "=cmd|' /C calc'!A0", "+1", "@x", "-5", "#N/A", "_x000D_", "a\tb", "a\nb", "a\r\nb", " spaced ",
    "   ", "'quoted", "TRUE", "01234", "1E10", "SEPT1", '<b>&amp;"]]>', "שלום", "x" * 32_767,
    "_x0041_" * 4_000, 0, 17, -3, 0.1 + 0.2, 123456789012345, 1e300, True, False,
    date(1900, 1, 8), date(2026, 2, 28), date(9999, 12, 31), LOCAL,
    time(18, 30), time(0, 0, 1), timedelta(hours=31, minutes=5),
]  # fmt: skip


def a_reading(*sheets: SheetCells) -> Reading:
    return Reading("members.xlsx", "0" * 64, "xlsx", sheets)


def a_mark(cell: str, kind: MarkKind = MarkKind.PROBLEM, *, sheet: str = "Members") -> Mark:
    return Mark(
        sheet,
        cell,
        kind,
        f"Found: {cell}. Expected: a day. If nothing is done, it stays as it is.",
        ("Not a day", cell, "a day", "Type the day again"),
    )


def a_report(folder: Path, reading: Reading, marks: Sequence[Mark] = ()) -> Path:
    path = folder / "report.xlsx"
    write_report(path, reading, marks, WORDS)
    return path


def filled(sheet: SheetCells) -> dict[Place, Cell]:
    """Each cell that says anything, with its type; spaces alone say nothing."""
    return {
        (row, column): (type(value), value)
        for row, column, value in sheet.filled()
        if not str(value).isspace()
    }


def without(places: set[Place], cells: dict[Place, Cell]) -> dict[Place, Cell]:
    return {place: cell for place, cell in cells.items() if place not in places}


def test_the_marked_cells_are_coloured_and_commented_and_no_others(tmp_path: Path) -> None:
    marks = [a_mark("D2"), a_mark("E3", MarkKind.QUESTION), a_mark("D3", MarkKind.NOTE)]

    path = a_report(tmp_path, a_reading(sheet_of_rows(MEMBERS, "Members")), marks)

    page = openpyxl.load_workbook(path)["Members"]
    seen = {
        cell.coordinate: (cell.fill.fgColor.rgb, cell.comment.text)
        for row in page.iter_rows()
        for cell in row
        if cell.comment is not None or cell.fill.fill_type is not None
    }
    assert set(seen) == {"D2", "E3", "D3"}
    assert {cell: text for cell, (_, text) in seen.items()} == {
        mark.cell: mark.comment for mark in marks
    }
    assert len({colour for colour, _ in seen.values()}) == len(MarkKind)
    assert page["D2"].value == "ana at example.org"
    assert page["D3"].value is None


def test_every_mark_is_a_line_of_the_list_with_a_sign_beside_its_colour(tmp_path: Path) -> None:
    marks = [a_mark("D2"), a_mark("E3", MarkKind.QUESTION), a_mark("", MarkKind.NOTE)]

    path = a_report(tmp_path, a_reading(sheet_of_rows(MEMBERS, "Members")), marks)

    book = openpyxl.load_workbook(path)
    lines = list(book.worksheets[0].iter_rows(values_only=True))
    assert book.sheetnames == ["Problems", "Members"]
    assert lines[0][0] == PROBLEMS_MARK
    assert lines[1][0] == WORDS.title
    assert lines[2][0] == WORDS.lines[0]
    assert tuple(text or "" for text in lines[4]) == WORDS.headers
    assert [tuple(text or "" for text in line) for line in lines[5:]] == [
        (SIGNS[mark.kind], mark.sheet, mark.cell, *mark.columns) for mark in marks
    ]


def test_several_marks_of_one_cell_are_told_together_in_the_gravest_colour(
    tmp_path: Path,
) -> None:
    note = dataclasses.replace(a_mark("E3", MarkKind.NOTE), comment="It was changed here too.")
    marks = [note, a_mark("E3"), a_mark("E3"), a_mark("D2")]

    path = a_report(tmp_path, a_reading(sheet_of_rows(MEMBERS, "Members")), marks)

    page = openpyxl.load_workbook(path)["Members"]
    assert page["E3"].comment.text == f"{note.comment}\n\n{marks[1].comment}"
    assert page["E3"].fill.fgColor.rgb == page["D2"].fill.fgColor.rgb


def test_every_cell_comes_back_as_it_was_read(tmp_path: Path) -> None:
    rows: list[list[CellValue]] = [[None, value, "end"] for value in AWKWARD]
    reading = a_reading(sheet_of_rows(rows, "Awkward"))

    again = read_file(a_report(tmp_path, reading, [a_mark("B6", sheet="Awkward")]))

    assert filled(again.sheets[1]) == filled(reading.sheets[0])


def test_rows_keep_their_numbers_and_hidden_ones_are_shown(tmp_path: Path) -> None:
    sheet = SheetCells(
        "Members", (("Name",), ("Ana",), ("Bo",)), (3, 4, 9), hidden_rows=frozenset({4})
    )

    again = read_file(a_report(tmp_path, a_reading(sheet), [a_mark("A4"), a_mark("B12")]))

    assert again.sheets[1].row_numbers == (3, 4, 9)
    assert again.sheets[1].hidden_rows == frozenset()


def test_a_received_workbook_with_all_its_oddities_comes_in_again_as_it_was(
    tmp_path: Path,
) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "Members"
    for row in MEMBERS:
        page.append(row)
    page.append(["M-9CV4-R", "#N/A", "=A1&B1"])
    page["B4"].data_type = "e"
    page.merge_cells("B7:B8")
    page["B7"] = "Both of them"
    page.row_dimensions[3].hidden = True
    meta = book.create_sheet("_meta")
    meta.append(["export", "EXP-1"])
    meta.sheet_state = "hidden"
    received = tmp_path / "members.xlsx"
    book.save(received)
    reading = read_file(received)

    again = read_file(a_report(tmp_path, reading, [a_mark("B4"), a_mark("C4")]))

    members, meta_again = again.sheets[1:]
    broken = {(4, 2), (4, 3)}
    assert set(members.troubles) == broken == set(reading.sheets[0].troubles)
    assert without(broken, filled(members)) == without(broken, filled(reading.sheets[0]))
    assert members.merged == reading.sheets[0].merged
    assert filled(meta_again) == filled(reading.sheets[1])
    assert (members.is_hidden, meta_again.is_hidden) == (False, True)


def test_a_cell_that_showed_no_value_does_not_come_back_as_words(tmp_path: Path) -> None:
    troubles = {
        (1, 1): CellTrouble(ProblemCode.FORMULA_NO_VALUE, "=A2+A3"),
        (1, 2): CellTrouble(ProblemCode.CELL_ERROR_VALUE, "Err:502"),
        (1, 3): CellTrouble(ProblemCode.CELL_ERROR_VALUE, "#DIV/0!"),
    }
    sheet = SheetCells("Members", (("=A2+A3", "Err:502", "#DIV/0!"),), (1,), troubles)

    path = a_report(tmp_path, a_reading(sheet))

    codes = {place: trouble.code for place, trouble in read_file(path).sheets[1].troubles.items()}
    assert codes == dict.fromkeys(troubles, ProblemCode.CELL_ERROR_VALUE)
    with zipfile.ZipFile(path) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())


def test_an_export_that_was_reported_on_is_still_the_same_table(tmp_path: Path) -> None:
    fields = ("name", "phones", "joined")
    rows = (RowOut("M-7KQ2-F", {"name": "Ana", "phones": ("+44 7700 900123",)}),)
    out = SheetOut(
        "Members", Table.MEMBERS, tuple(field_of(Table.MEMBERS, key) for key in fields), rows
    )
    sent = tmp_path / "sent.xlsx"
    write_workbook(
        sent, [out], AboutPage("How to fill this in", ("Change what you like.",), "E-7KQ2")
    )
    reading = read_file(sent)

    again = read_file(a_report(tmp_path, reading, [a_mark("C2")]))

    (before,), (after,) = recognise(reading).tables, recognise(again).tables
    assert after == before
    assert after.key_column == 1


def test_the_list_of_problems_is_never_taken_for_rows(tmp_path: Path) -> None:
    members = a_reading(sheet_of_rows(MEMBERS, "Members"))
    words = dataclasses.replace(WORDS, headers=("", "Name", "Phone", "E-mail", "Area", "Note", ""))
    path = tmp_path / "report.xlsx"
    write_report(path, members, [a_mark("D2"), a_mark("E3")], words)
    again = read_file(path)
    unmarked = SheetCells("Problems", again.sheets[0].rows[1:], again.sheets[0].row_numbers[1:])

    found = recognise(again)

    assert [(sheet.sheet, len(sheet.tables), sheet.problems) for sheet in found.sheets] == [
        ("Problems", 0, ()),
        ("Members", 1, ()),
    ]
    assert recognise(a_reading(unmarked)).tables != ()


def test_a_report_on_a_report_has_one_list(tmp_path: Path) -> None:
    first = a_report(tmp_path, a_reading(sheet_of_rows(MEMBERS, "Members")), [a_mark("D2")])

    again = read_file(a_report(tmp_path, read_file(first), [a_mark("E3")]))

    assert [sheet.name for sheet in again.sheets] == ["Problems", "Members"]


@pytest.mark.parametrize("text", ["x" * 40_000, "a\x00b\x0bc\ud800", "_x000D_", "=1+1"])
def test_no_text_of_a_mark_or_cell_breaks_the_file(tmp_path: Path, text: str) -> None:
    mark = Mark("Members", "A1", MarkKind.PROBLEM, text, (text, text, text, text))
    words = dataclasses.replace(WORDS, title=text, lines=(text,))
    path = tmp_path / "report.xlsx"

    write_report(path, a_reading(sheet_of_rows([[text]], "Members")), [mark], words)

    expected = text.replace("\x00", "").replace("\x0b", "").replace("\ud800", "")[:32_767]
    again = read_file(path)
    assert again.sheets[1].rows == ((expected,),)
    assert again.sheets[0].rows[1][0] == expected
    assert openpyxl.load_workbook(path)["Members"]["A1"].comment is not None


def test_sheets_get_names_that_a_workbook_can_have(tmp_path: Path) -> None:
    names = ["Problems", "a/b:c", "x" * 40, "x" * 41, "'quoted'", ""]
    sheets = [sheet_of_rows([["Name"]], name) for name in names]

    again = read_file(a_report(tmp_path, a_reading(*sheets), [a_mark("A1", sheet="a/b:c")]))

    found = [sheet.name for sheet in again.sheets]
    assert found[:4] == ["Problems", "Problems 2", "a b c", "x" * 31]
    assert len({name.casefold() for name in found}) == len(found) == 7
    assert max(map(len, found)) <= 31


def test_a_hidden_sheet_is_shown_where_something_on_it_is_marked(tmp_path: Path) -> None:
    sheet = dataclasses.replace(sheet_of_rows(MEMBERS, "Members"), is_hidden=True)

    shown = read_file(a_report(tmp_path, a_reading(sheet), [a_mark("D2")]))
    left = read_file(a_report(tmp_path, a_reading(sheet)))

    assert (shown.sheets[1].is_hidden, left.sheets[1].is_hidden) == (False, True)


def test_what_is_typed_into_a_column_of_texts_stays_text(tmp_path: Path) -> None:
    page = openpyxl.load_workbook(
        a_report(tmp_path, a_reading(sheet_of_rows(MEMBERS, "Members")))
    )["Members"]

    assert page.column_dimensions["C"].number_format == "@"
    assert page["E2"].number_format == "yyyy-mm-dd"


def test_the_report_names_no_author_and_no_day(tmp_path: Path) -> None:
    path = a_report(tmp_path, a_reading(sheet_of_rows(MEMBERS, "Members")), [a_mark("D2")])

    with zipfile.ZipFile(path) as archive:
        comments = archive.read("xl/comments/comment1.xml")
        assert re.search(rb"<authors><author ?(/>|></author>)</authors>", comments)
        about = archive.read("docProps/core.xml")
        assert not any(word in about for word in (b"creator", b"lastModifiedBy", b"openpyxl"))
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_stopping_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    path.write_bytes(b"an earlier report")

    def stop(_rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_report(path, a_reading(sheet_of_rows(MEMBERS, "Members")), [], WORDS, tick=stop)

    assert path.read_bytes() == b"an earlier report"
    assert [each.name for each in tmp_path.iterdir()] == ["report.xlsx"]


def test_progress_counts_the_rows_of_all_sheets(tmp_path: Path) -> None:
    rows: list[list[CellValue]] = [[f"Person {number}"] for number in range(1_200)]
    seen: list[int] = []
    reading = a_reading(sheet_of_rows(rows, "A"), sheet_of_rows(rows, "B"))

    write_report(tmp_path / "report.xlsx", reading, [], WORDS, tick=seen.append)

    assert seen == sorted(seen)
    assert len(seen) > 4
    assert seen[-1] == 2_400


def test_five_thousand_problems_are_quick_to_mark(tmp_path: Path) -> None:
    rows: list[list[CellValue]] = [
        [f"Person {number}", f"{number:05}", number] for number in range(1, 5_001)
    ]
    marks = [a_mark(f"B{number}") for number in range(1, 5_001)]
    begin = clock.process_time()

    path = a_report(tmp_path, a_reading(sheet_of_rows(rows, "Members")), marks)

    assert clock.process_time() - begin < 15
    with zipfile.ZipFile(path) as archive:
        assert archive.read("xl/comments/comment1.xml").count(b"<comment ") == 5_000
    assert len(read_file(path).sheets[0].rows) == 5_000 + 4


def test_delimited_text_is_reported_on_in_a_workbook(tmp_path: Path) -> None:
    reading = read_bytes("members.csv", "Name;Phone\nAna;01234\nBo;=1+1\n".encode("cp1252"))

    again = read_file(a_report(tmp_path, reading, [a_mark("B2", sheet="members")]))

    assert filled(again.sheets[1]) == filled(reading.sheets[0])


def test_reports_on_sheets_of_many_programs_come_in_as_they_were(tmp_path: Path) -> None:
    compared = 0
    for sample in sorted(reference("sheets").glob("*.*"))[::5]:
        try:
            reading = read_file(sample)
        except Refused:
            continue

        again = read_file(a_report(tmp_path, reading))

        for before, after in zip(reading.sheets, again.sheets[1:], strict=True):
            odd = {place for place, found in before.troubles.items() if found.code in BROKEN}
            assert odd <= set(after.troubles), sample.name
            assert without(odd, filled(after)) == without(odd, filled(before)), sample.name
            compared += len(before.rows)
    assert compared > 500
