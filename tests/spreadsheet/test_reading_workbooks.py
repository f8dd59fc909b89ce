"""What a reading says of the cells of a workbook; nothing odd is ever a blank."""

import datetime
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from organiser_app.spreadsheet.cells import CellRange, SheetCells, cell_name, column_letters
from organiser_app.spreadsheet.problems import Problem, ProblemCode, Refused, Severity, severity_of
from organiser_app.spreadsheet.reader import read_file
from tests.helpers.raw_workbooks import (
    ods,
    record,
    saved,
    sheet_xml,
    short_record,
    text_cell,
    xls,
    xlsb,
    xlsx,
)


def read_sheet(folder: Path, content: bytes, name: str = "sheet.xlsx") -> SheetCells:
    return read_file(saved(folder, name, content)).sheets[0]


def codes(sheet: SheetCells) -> dict[str, tuple[ProblemCode, str]]:
    return {
        cell_name(row, column): (trouble.code, trouble.found)
        for (row, column), trouble in sheet.troubles.items()
    }


def a_workbook(folder: Path, fill: Callable[[Workbook], None]) -> Path:
    workbook = Workbook()
    fill(workbook)
    path = folder / "sheet.xlsx"
    workbook.save(path)
    return path


def test_plain_values_keep_their_kinds(tmp_path: Path) -> None:
    row = ["Ana", 3, 1.5, True, datetime.date(2024, 2, 29), datetime.time(18, 30), None, "01234"]

    def fill(workbook: Workbook) -> None:
        workbook.worksheets[0].append(row)
        workbook.worksheets[0].append([datetime.datetime(2024, 3, 31, 2, 30)] * 8)  # noqa: DTZ001

    (sheet,) = read_file(a_workbook(tmp_path, fill)).sheets

    assert sheet.rows[0] == tuple(row)
    assert list(map(type, sheet.rows[0])) == list(map(type, row))
    assert sheet.rows[1][0] == datetime.datetime(2024, 3, 31, 2, 30)  # noqa: DTZ001
    assert not sheet.troubles


@pytest.mark.parametrize("name", ["NA", "Null", "None", "True", "nan", "N/A", "-", "#1 friend"])
def test_a_person_may_be_called_anything(tmp_path: Path, name: str) -> None:
    sheet = read_sheet(tmp_path, xlsx(sheet_xml(f'<row r="1">{text_cell("A1", name)}</row>')))

    assert sheet.rows == ((name,),)
    assert not sheet.troubles


def test_an_error_value_is_never_a_blank(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1" t="e"><v>#N/A</v></c>'
        '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert sheet.rows == (("#N/A", "#DIV/0!"),)
    assert codes(sheet) == {
        "A1": (ProblemCode.CELL_ERROR_VALUE, "#N/A"),
        "B1": (ProblemCode.CELL_ERROR_VALUE, "#DIV/0!"),
    }


def test_a_formula_that_nobody_computed_is_never_a_blank(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1&lt;3</f></c></row>'

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert sheet.rows == ((2, "=A1<3"),)
    assert codes(sheet) == {"B1": (ProblemCode.FORMULA_NO_VALUE, "=A1<3")}


def test_a_computed_formula_gives_its_value_and_a_warning(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c>'
        '<c r="B1" t="str"><f>IF(A1,"","x")</f><v></v></c></row>'
    )

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert sheet.rows == ((2, None),)
    assert codes(sheet) == {
        "A1": (ProblemCode.FORMULA_VALUE_USED, "=1+1"),
        "B1": (ProblemCode.FORMULA_VALUE_USED, '=IF(A1,"","x")'),
    }


def test_the_way_libreoffice_writes_a_tick_is_no_formula(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="b"><f>TRUE()</f><v>1</v></c></row>'

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert sheet.rows == ((True,),)
    assert not sheet.troubles


UNUSUAL = {
    "a comment": '<row r="1"><!-- --><c r="A1" t="e"><v>#REF!</v></c></row>',
    "no reference": '<row><c t="e"><v>#REF!</v></c></row>',
    "single quotes": "<row r='1'><c r='A1' t='e'><v>#REF!</v></c></row>",
    "white space": '<row r="1">\n <c r="A1"\n  t="e" >\n <v>#REF!</v> </c></row>',
    "order": '<row r="1"><c t="e" s="0" r="A1"><v>#REF!</v></c></row>',
}


@pytest.mark.parametrize("rows", UNUSUAL.values(), ids=UNUSUAL.keys())
def test_unusual_xml_hides_no_error(tmp_path: Path, rows: str) -> None:
    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert sheet.rows == (("#REF!",),)
    assert codes(sheet) == {"A1": (ProblemCode.CELL_ERROR_VALUE, "#REF!")}


def test_a_prefix_before_every_tag_hides_no_error(tmp_path: Path) -> None:
    bare = sheet_xml('<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>')
    prefixed = bare.replace("</", "</x:").replace("<", "<x:").replace("<x:/x:", "</x:")
    prefixed = prefixed.replace("xmlns=", "xmlns:x=")

    sheet = read_sheet(tmp_path, xlsx(prefixed))

    assert codes(sheet) == {"A1": (ProblemCode.CELL_ERROR_VALUE, "#REF!")}


def test_a_sheet_in_a_wide_encoding_hides_no_error(tmp_path: Path) -> None:
    xml = sheet_xml('<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>')
    wide = ('<?xml version="1.0" encoding="UTF-16"?>' + xml).encode("utf-16")

    sheet = read_sheet(tmp_path, xlsx(wide))

    assert codes(sheet) == {"A1": (ProblemCode.CELL_ERROR_VALUE, "#REF!")}


def test_gaps_keep_the_numbers_that_a_person_sees(tmp_path: Path) -> None:
    rows = (
        f'<row r="3">{text_cell("B3", "Name")}{text_cell("D3", "Area")}</row>'
        f'<row r="7">{text_cell("B7", "Ana")}</row>'
        f'<row r="8">{text_cell("D8", "North")}</row>'
    )

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert list(sheet.row_numbers) == [3, 7, 8]
    assert sheet.rows == (
        (None, "Name", None, "Area"),
        (None, "Ana", None, None),
        (None, None, None, "North"),
    )


def test_an_odd_cell_outside_the_values_is_still_there(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="C1" t="e"><v>#N/A</v></c></row>'
        f'<row r="2">{text_cell("B2", "Ana")}</row>'
        '<row r="9"><c r="E9"><f>NOW()</f></c></row>'
    )

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert [(row, column) for row, column, _ in sheet.filled()] == [(1, 3), (2, 2), (9, 5)]


def test_hidden_rows_and_sheets_are_read_and_counted(tmp_path: Path) -> None:
    def fill(workbook: Workbook) -> None:
        sheet = workbook.worksheets[0]
        for name in ("Name", "Ana", "Bo"):
            sheet.append([name])
        sheet.row_dimensions[2].hidden = True
        other = workbook.create_sheet("_meta")
        other.append(["export"])
        other.sheet_state = "hidden"

    reading = read_file(a_workbook(tmp_path, fill))

    assert reading.sheets[0].hidden_rows == {2}
    assert len(reading.sheets[0].rows) == 3
    assert [sheet.is_hidden for sheet in reading.sheets] == [False, True]
    assert (
        Problem(ProblemCode.HIDDEN_ROWS_INCLUDED, sheet="Sheet", values={"rows": 1})
        in reading.problems
    )


def test_merged_areas_are_named(tmp_path: Path) -> None:
    merges = '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>'
    rows = f'<row r="1">{text_cell("A1", "Members of the network")}</row>'

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows, merges)))

    assert sheet.merged == (CellRange(1, 1, 2, 3),)


def test_dates_of_a_1904_workbook_are_right(tmp_path: Path) -> None:
    def fill(workbook: Workbook) -> None:
        from openpyxl.utils.datetime import CALENDAR_MAC_1904

        workbook.epoch = CALENDAR_MAC_1904
        workbook.worksheets[0].append([datetime.date(2024, 2, 29)])

    reading = read_file(a_workbook(tmp_path, fill))

    assert reading.sheets[0].rows == ((datetime.date(2024, 2, 29),),)
    assert reading.has_1904_dates
    assert Problem(ProblemCode.DATE_SYSTEM_1904) in reading.problems


def test_numbers_that_lost_digits_say_so(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><v>12345678901234567</v></c><c r="B1"><v>447911123456</v></c>'
        '<c r="C1"><v>1E999</v></c></row>'
    )

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert sheet.rows[0][1] == 447911123456
    assert codes(sheet)["A1"] == (ProblemCode.NUMBER_ROUNDED, "1.2345678901234568e+16")
    assert codes(sheet)["C1"][0] is ProblemCode.CELL_ERROR_VALUE
    assert set(codes(sheet)) == {"A1", "C1"}


def test_text_past_what_a_cell_may_hold_is_marked(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "a" * 32_767)}{text_cell("B1", "b" * 32_768)}</row>'

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert codes(sheet) == {"B1": (ProblemCode.TEXT_TOO_LONG, "32768")}


def test_control_characters_are_taken_out_and_told(tmp_path: Path) -> None:
    rows = f'<row r="1">{text_cell("A1", "A_x0007_na")}{text_cell("B1", "two&#10;lines")}</row>'

    sheet = read_sheet(tmp_path, xlsx(sheet_xml(rows)))

    assert sheet.rows == (("Ana", "two\nlines"),)
    assert codes(sheet) == {"A1": (ProblemCode.CONTROL_CHARS_REMOVED, "")}


def test_text_of_every_script_and_shape_comes_through(tmp_path: Path) -> None:
    texts = ["דוד כהן", "محمد", "👩‍👩‍👧", "e\u0301", "a\tb", "=cmd|' /C calc'!A0", "+1", "@x"]

    def fill(workbook: Workbook) -> None:
        sheet = workbook.worksheets[0]
        for column, text in enumerate(texts, start=1):
            cell = sheet.cell(1, column, text)
            cell.data_type = "s"

    (sheet,) = read_file(a_workbook(tmp_path, fill)).sheets

    assert sheet.rows == (tuple(texts),)
    assert not sheet.troubles


ODS_ODD = (
    "<table:table-row>"
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" '
    'office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    '<table:table-cell table:formula="of:=[.A1]"/>'
    '<table:table-cell office:value-type="time" office:time-value="PT30H15M00S"/>'
    '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2">'
    "<text:p>2</text:p></table:table-cell></table:table-row>"
    '<table:table-row table:visibility="collapse">'
    '<table:table-cell table:number-columns-repeated="2"/>'
    '<table:table-cell office:value-type="string" table:number-columns-spanned="2">'
    "<text:p>Ana</text:p></table:table-cell></table:table-row>"
    '<table:table-row table:number-rows-repeated="1048574">'
    '<table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
)


def test_an_ods_hides_no_error_formula_truth_or_duration(tmp_path: Path) -> None:
    sheet = read_sheet(tmp_path, ods(ODS_ODD), "sheet.ods")

    assert sheet.rows == (
        (True, "#DIV/0!", "=[.A1]", datetime.timedelta(hours=30, minutes=15), 2),
        (None, None, "Ana", None, None),
    )
    assert codes(sheet) == {
        "B1": (ProblemCode.CELL_ERROR_VALUE, "#DIV/0!"),
        "C1": (ProblemCode.FORMULA_NO_VALUE, "=[.A1]"),
        "E1": (ProblemCode.FORMULA_VALUE_USED, "=1+1"),
    }
    assert sheet.hidden_rows == {2}
    assert sheet.merged == (CellRange(2, 3, 2, 4),)


ODS_PADDING = (
    '<table:table-row table:number-rows-repeated="1048000">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)


def test_an_ordinary_ods_is_read_and_its_padding_is_not(tmp_path: Path) -> None:
    rows = (
        '<table:table-row><table:table-cell office:value-type="string"><text:p>Ana</text:p>'
        '</table:table-cell><table:table-cell office:value-type="date" '
        'office:date-value="2024-02-29"/><table:table-cell '
        'table:number-columns-repeated="16382"/></table:table-row>'
    )

    sheet = read_sheet(tmp_path, ods(rows + ODS_PADDING), "sheet.ods")

    assert sheet.rows == (("Ana", datetime.date(2024, 2, 29)),)
    assert not sheet.troubles


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def xls_cell(kind: int, row: int, column: int, data: bytes) -> bytes:
    return record(kind, struct.pack("<HHH", row, column, 0) + data)


def xls_formula(row: int, column: int, result: bytes, tokens: bytes = b"\x1e\x01\x00") -> bytes:
    rest = struct.pack("<HIH", 0, 0, len(tokens)) + tokens
    return xls_cell(0x0006, row, column, result + rest)


def test_an_xls_hides_no_error_and_no_formula(tmp_path: Path) -> None:
    hidden_row = struct.pack("<HHHHHHHH", 1, 0, 1, 255, 0, 0, 0x20, 0)
    cells = b"".join(
        [
            record(0x0208, hidden_row),
            xls_cell(0x0204, 0, 0, struct.pack("<HB", 3, 0) + b"Ana"),
            xls_cell(0x0205, 0, 1, b"\x2a\x01"),  # an error
            xls_cell(0x0205, 0, 2, b"\x01\x00"),  # a truth
            xls_formula(0, 3, struct.pack("<d", 3.0)),
            xls_formula(0, 4, b"\x02\x00\x07\x00\x00\x00\xff\xff"),
            xls_formula(0, 5, b"\x01\x00\x01\x00\x00\x00\xff\xff", b"\x1d\x01"),
            xls_cell(0x0203, 1, 0, struct.pack("<d", 7.5)),
        ]
    )

    sheet = read_sheet(tmp_path, xls(cells), "sheet.xls")

    assert sheet.rows == (
        ("Ana", "#N/A", True, 3, "#DIV/0!", True),
        (7.5, None, None, None, None, None),
    )
    assert codes(sheet) == {
        "B1": (ProblemCode.CELL_ERROR_VALUE, "#N/A"),
        "D1": (ProblemCode.FORMULA_VALUE_USED, "="),
        "E1": (ProblemCode.CELL_ERROR_VALUE, "#DIV/0!"),
    }
    assert sheet.hidden_rows == {2}


def test_an_encrypted_xls_is_known_by_its_records(tmp_path: Path) -> None:
    path = saved(tmp_path, "sheet.xls", xls(b"", before_sheets=record(0x002F, b"\x00" * 6)))

    with pytest.raises(Refused) as refusal:
        read_file(path)

    assert refusal.value.problem_code is ProblemCode.FILE_ENCRYPTED


def test_an_xls_whose_records_break_off_is_never_read_in_silence(tmp_path: Path) -> None:
    name = xls_cell(0x0204, 0, 0, struct.pack("<HB", 3, 0) + b"Ana")
    content = xls(name).replace(_wide("Workbook"), _wide("Werkboek"))

    with pytest.raises(Refused) as refusal:
        read_file(saved(tmp_path, "sheet.xls", content))

    assert refusal.value.problem_code is ProblemCode.FILE_CORRUPT


def test_an_xlsb_hides_no_error_and_no_formula(tmp_path: Path) -> None:
    def cell(kind: int, column: int, data: bytes) -> bytes:
        return short_record(kind, struct.pack("<II", column, 0) + data)

    row = struct.pack("<IIHBBBI", 0, 0, 255, 0, 0x10, 0, 0)
    cells = b"".join(
        [
            short_record(0, row),
            cell(5, 0, struct.pack("<d", 7.5)),
            cell(3, 1, b"\x2a"),  # an error
            cell(9, 2, struct.pack("<dHII", 3.0, 0, 0, 0)),  # a computed number
            cell(11, 3, b"\x07" + struct.pack("<HII", 0, 0, 0)),  # a computed error
        ]
    )

    sheet = read_sheet(tmp_path, xlsb(cells), "sheet.xlsb")

    assert sheet.rows == ((7.5, "#N/A", 3, "#DIV/0!"),)
    assert codes(sheet) == {
        "B1": (ProblemCode.CELL_ERROR_VALUE, "#N/A"),
        "C1": (ProblemCode.FORMULA_VALUE_USED, "="),
        "D1": (ProblemCode.CELL_ERROR_VALUE, "#DIV/0!"),
    }
    assert sheet.hidden_rows == {1}


def test_macros_and_links_are_left_out_and_named(tmp_path: Path) -> None:
    sheet = sheet_xml(f'<row r="1">{text_cell("A1", "Ana")}</row>')
    extra = {"xl/vbaProject.bin": b"\x01", "xl/externalLinks/externalLink1.xml": b"<a/>"}
    path = saved(tmp_path, "sheet.xlsm", xlsx(sheet, extra=extra))

    reading = read_file(path)

    assert reading.format == "xlsm"
    assert [problem.code for problem in reading.problems] == [
        ProblemCode.MACROS_IGNORED,
        ProblemCode.EXTERNAL_LINKS_IGNORED,
    ]


def test_columns_have_the_names_that_people_know() -> None:
    assert [column_letters(number) for number in (1, 26, 27, 702, 703)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
    ]
    assert cell_name(4, 2) == "B4"


def test_codes_are_their_own_names_and_have_a_severity() -> None:
    assert all(code.value == code.name for code in ProblemCode)
    assert severity_of(ProblemCode.CELL_ERROR_VALUE) is Severity.ERROR
    assert severity_of(ProblemCode.ENCODING_GUESSED) is Severity.ASK
