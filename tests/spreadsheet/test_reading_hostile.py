"""Files made to do harm: each is refused with its own code, or read as the little it is."""

import struct
import time
import zipfile
from pathlib import Path

import pytest

from organiser_app.spreadsheet.cells import Limits
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reader import read_file
from tests.helpers.raw_workbooks import (
    CONTENT_TYPES,
    ods,
    saved,
    sheet_xml,
    text_cell,
    xlsx,
    zipped,
)

ANA = f'<row r="1">{text_cell("A1", "Ana")}</row>'
USUAL = Limits()
SMALL = Limits(unpacked_bytes=4_000_000)


def refusal_of(folder: Path, content: bytes, *, limits: Limits = USUAL) -> Refused:
    path = saved(folder, "sheet.xlsx", content)
    with pytest.raises(Refused) as refusal:
        read_file(path, limits=limits)
    return refusal.value


def outcome(path: Path) -> object:
    """The rows of the only sheet, or the code of the refusal."""
    try:
        return read_file(path).sheets[0].rows
    except Refused as refusal:
        return refusal.code


def test_a_zip_bomb_is_refused_while_it_unpacks(tmp_path: Path) -> None:
    bomb = xlsx(sheet_xml("<row/>" * 3_000_000))

    assert len(bomb) < 100_000
    assert refusal_of(tmp_path, bomb, limits=SMALL).problem_code is ProblemCode.FILE_TOO_LARGE


def test_a_bomb_that_lies_about_its_size_is_refused_all_the_same(tmp_path: Path) -> None:
    bomb = bytearray(xlsx(sheet_xml("<row/>" * 3_000_000)))
    for info in zipfile.ZipFile(saved(tmp_path, "bomb.zip", bytes(bomb))).infolist():
        declared = struct.pack("<I", info.file_size)
        bomb[:] = bomb.replace(declared, struct.pack("<I", 100))

    assert refusal_of(tmp_path, bytes(bomb), limits=SMALL).problem_code is (
        ProblemCode.FILE_TOO_LARGE
    )


def test_many_parts_are_refused(tmp_path: Path) -> None:
    crowd = xlsx(sheet_xml(ANA), extra={f"junk/{number}.xml": b"<a/>" for number in range(60)})

    refusal = refusal_of(tmp_path, crowd, limits=Limits(parts=50))

    assert refusal.problem_code is ProblemCode.FILE_TOO_LARGE
    assert refusal.values["parts"] == 65


ENTITY = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    "hidden",
    [
        ENTITY.encode(),
        b'<?xml version="1.0"?>' + ENTITY.encode(),
        ENTITY.encode("utf-16"),
        ENTITY.encode("utf-16-le"),
        ENTITY.encode("utf-16-be"),
        b'<?xml version="1.0" encoding="cp037"?>' + ENTITY.encode("cp037"),
    ],
)
def test_a_document_type_is_refused_in_every_disguise(tmp_path: Path, hidden: bytes) -> None:
    content = xlsx(sheet_xml(ANA), extra={"xl/styles.xml": hidden + b"<x/>"})

    assert refusal_of(tmp_path, content).problem_code is ProblemCode.UNSAFE_XML


def test_a_far_cell_allocates_nothing(tmp_path: Path) -> None:
    far = xlsx(sheet_xml(f'{ANA}<row r="1048576">{text_cell("XFD1048576", "far")}</row>'))

    started = time.monotonic()
    refusal = refusal_of(tmp_path, far)

    assert refusal.problem_code is ProblemCode.FILE_TOO_LARGE
    assert refusal.values["sheet"] == "Members"
    assert time.monotonic() - started < 5


def test_far_cells_that_are_only_formatted_do_no_harm(tmp_path: Path) -> None:
    rows = f'{ANA}<row r="1048576"><c r="XFD1048576" s="0"/><c r="XFC1048576" s="0"></c></row>'

    (sheet,) = read_file(saved(tmp_path, "sheet.xlsx", xlsx(sheet_xml(rows)))).sheets

    assert sheet.rows == (("Ana",),)


def test_a_sparse_sheet_within_the_limits_is_read_row_by_row(tmp_path: Path) -> None:
    rows = f'{ANA}<row r="199999">{text_cell("SA199999", "far")}</row>'

    (sheet,) = read_file(saved(tmp_path, "sheet.xlsx", xlsx(sheet_xml(rows)))).sheets

    assert [(row, column) for row, column, _ in sheet.filled()] == [(1, 1), (199_999, 495)]


def test_a_filled_cell_repeated_a_million_times_is_refused(tmp_path: Path) -> None:
    rows = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
        'office:value-type="string" table:number-columns-repeated="1024"><text:p>x</text:p>'
        "</table:table-cell></table:table-row>"
    )

    assert refusal_of(tmp_path, ods(rows)).problem_code is ProblemCode.FILE_TOO_LARGE


@pytest.mark.parametrize(
    ("limits", "what"),
    [
        (Limits(rows=2), "rows"),
        (Limits(columns=1), "columns"),
        (Limits(cells=5), "cells"),
        (Limits(text_characters=10), "characters"),
        (Limits(sheets=0), "sheets"),
        (Limits(file_bytes=100), "bytes"),
    ],
)
def test_each_limit_names_itself(tmp_path: Path, limits: Limits, what: str) -> None:
    rows = "".join(
        f'<row r="{row}">{text_cell(f"A{row}", "Ana")}{text_cell(f"B{row}", "North")}</row>'
        for row in (1, 2, 3)
    )

    refusal = refusal_of(tmp_path, xlsx(sheet_xml(rows)), limits=limits)

    assert refusal.problem_code is ProblemCode.FILE_TOO_LARGE
    assert refusal.values["what"] == what


def test_a_zip_within_a_locked_zip_is_encrypted(tmp_path: Path) -> None:
    content = bytearray(xlsx(sheet_xml(ANA)))
    for at in range(len(content) - 4):  # the flag "encrypted" in every directory entry
        if content[at : at + 4] == b"PK\x01\x02":
            content[at + 8] |= 1

    assert refusal_of(tmp_path, bytes(content)).problem_code is ProblemCode.FILE_ENCRYPTED


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = saved(tmp_path, "sheet.xlsx", xlsx(sheet_xml(ANA)))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", sheet_xml(""))

    assert refusal_of(tmp_path, path.read_bytes()).problem_code is ProblemCode.FILE_CORRUPT


def test_a_zip_of_something_else_is_no_workbook(tmp_path: Path) -> None:
    letter = zipped({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": "<a/>"})

    assert refusal_of(tmp_path, letter).problem_code is ProblemCode.NOT_A_WORKBOOK


@pytest.mark.parametrize("length", [4, 30, 100, 400, 900])
def test_a_cut_off_workbook_is_corrupt(tmp_path: Path, length: int) -> None:
    content = xlsx(sheet_xml(ANA))[:length]

    assert refusal_of(tmp_path, content).problem_code is ProblemCode.FILE_CORRUPT


def test_deeply_nested_xml_ends_the_child_at_most(tmp_path: Path) -> None:
    deep = "<a>" * 300_000 + "</a>" * 300_000

    path = saved(tmp_path, "sheet.xlsx", xlsx(sheet_xml(ANA + deep)))

    assert outcome(path) in {(("Ana",),), "FILE_CORRUPT", "READER_CRASHED"}


@pytest.mark.parametrize("number", ["9" * 5_000, "NaN", "1e999", "1e-400", "0x10"])
def test_a_monstrous_number_is_shown_or_refused_and_never_a_blank(
    tmp_path: Path, number: str
) -> None:
    rows = f'<row r="1"><c r="A1"><v>{number}</v></c></row>'
    path = saved(tmp_path, "sheet.xlsx", xlsx(sheet_xml(rows)))

    told = outcome(path)

    assert told in {((0,),), ((number,),), (("inf",),), (("nan",),), "FILE_CORRUPT"}
