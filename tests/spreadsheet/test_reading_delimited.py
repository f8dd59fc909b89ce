"""Delimited text: which encoding, which delimiter, and rows as they stand."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.delimited import decode, find_delimiter, read_delimited
from organiser_app.spreadsheet.problems import Problem, ProblemCode, Refused
from organiser_app.spreadsheet.reader import read_file
from tests.helpers.raw_workbooks import saved


def read_text(folder: Path, content: bytes, name: str = "sheet.csv") -> Reading:
    return read_file(saved(folder, name, content))


def rows_of(content: bytes, **known: str) -> list[list[object]]:
    return [list(row) for row in read_delimited(content, "sheet", **known).source.rows]


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
    ],
)
def test_what_says_its_encoding_is_not_guessed(encoding: str, named: str) -> None:
    decoded = decode("Name;Área\nZoë;Nord\n".encode(encoding))

    assert (decoded.encoding, decoded.alternatives) == (named, ())
    assert decoded.text == "Name;Área\nZoë;Nord\n"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Nom;Téléphone\nZoé;+33 6\nÉlodie;06\nNaïma;07\n"),
        ("cp1252", "Name;Straße\nJürgen Müller;Große Gasse – „hinten“\n"),
        ("cp1252", "Nombre;Año\nIñaki Núñez;2024\n¿Quién? Ángel;2025\n"),
        ("cp1255", "שם;טלפון\nדוד כהן;050\nשרה לוי;052\n"),
        ("cp932", "名前;電話\n山田太郎;090\n鈴木一郎;03\n"),
        ("cp1251", "Имя;Телефон\nАнна Иванова;8 900\nПётр Ильич;8 901\nЮлия;8 902\n"),
    ],
)
def test_a_guess_is_right_and_asks(tmp_path: Path, encoding: str, text: str) -> None:
    reading = read_text(tmp_path, text.encode(encoding))

    (problem,) = reading.problems
    assert problem.code is ProblemCode.ENCODING_GUESSED
    assert reading.encoding == encoding
    assert problem.values["others"]
    assert reading.sheets[0].rows[0] == tuple(text.splitlines()[0].split(";"))


def test_the_person_overrules_the_guess(tmp_path: Path) -> None:
    path = saved(tmp_path, "sheet.csv", "Name;Area\nŽofie;Brno\n".encode("cp1250"))

    reading = read_file(path, encoding="cp1250", delimiter=";")

    assert reading.sheets[0].rows[1] == ("Žofie", "Brno")
    assert reading.problems == ()


def test_an_encoding_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path, "sheet.csv", "Zoë;x\n".encode("cp1252"))

    with pytest.raises(Refused) as refusal:
        read_file(path, encoding="utf-8")

    assert refusal.value.problem_code is ProblemCode.FILE_CORRUPT


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Name,Area\nAna,North\n", ","),
        ("Name;Hours\nAna;1,5\nBo;2,5\n", ";"),
        ("Name\tNote\nAna\tdogs, cats; birds\n", "\t"),
        ("Name|Area\nAna|North\n", "|"),
        ('Name,Note\nAna,"one; two; three"\nBo,"four; five; six"\n', ","),
        ("Members\n\nName;Area;Note\nAna;North;a, b\nBo;South;c, d\n", ";"),
        ("Name\nAna\nBo\n", None),
        ("Name\n\n\n", None),
    ],
)
def test_the_delimiter_is_the_one_with_steady_rows(text: str, delimiter: str | None) -> None:
    assert find_delimiter(text)[0] == delimiter


def test_two_delimiters_that_both_fit_are_a_question(tmp_path: Path) -> None:
    reading = read_text(tmp_path, b"a;b,c\nd;e,f\ng;h,i\n")

    assert [problem.code for problem in reading.problems] == [ProblemCode.DELIMITER_GUESSED]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_all_line_endings_divide_rows(ending: str) -> None:
    assert rows_of(ending.join(["Name,Area", "Ana,North", ""]).encode()) == [
        ["Name", "Area"],
        ["Ana", "North"],
    ]


@pytest.mark.parametrize("line", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_line_that_names_the_delimiter_is_obeyed_and_left_out(tmp_path: Path, line: str) -> None:
    reading = read_text(tmp_path, f"{line}\r\nName;Area, part\r\nAna;North, 2\r\n".encode())

    assert reading.delimiter == ";"
    assert reading.sheets[0].rows[0] == ("Name", "Area, part")
    assert list(reading.sheets[0].row_numbers) == [2, 3]


def test_ragged_rows_are_padded_and_the_wide_ones_told(tmp_path: Path) -> None:
    reading = read_text(tmp_path, b"Name,Area\nAna\nBo,South\nCy,East,lost\nDee,West\n")

    (sheet,) = reading.sheets
    assert sheet.rows[1] == ("Ana", None, None)
    assert sheet.rows[3] == ("Cy", "East", "lost")
    assert {place: trouble.code for place, trouble in sheet.troubles.items()} == {
        (4, 3): ProblemCode.ROW_TOO_WIDE
    }


def test_values_stay_the_text_they_are(tmp_path: Path) -> None:
    reading = read_text(tmp_path, b"phone,code,flag,name\n+447911123456,01234,TRUE,NA\n")

    assert reading.sheets[0].rows[1] == ("+447911123456", "01234", "TRUE", "NA")


def test_zero_bytes_are_taken_out_of_text(tmp_path: Path) -> None:
    reading = read_text(tmp_path, b"Name,Area\nAn\x00a,North\nBo,South and more of it\n")

    assert reading.sheets[0].rows[1] == ("Ana", "North")


def test_quoted_cells_hold_delimiters_quotes_and_lines(tmp_path: Path) -> None:
    reading = read_text(tmp_path, b'Name,Note\nAna,"one, ""two""\nthree"\n')

    assert reading.sheets[0].rows[1] == ("Ana", 'one, "two"\nthree')


def test_a_huge_cell_is_read_and_marked(tmp_path: Path) -> None:
    reading = read_text(tmp_path, b"Name,Note\nAna," + b"x" * 200_000 + b"\n")

    (trouble,) = reading.sheets[0].troubles.values()
    assert (trouble.code, trouble.found) == (ProblemCode.TEXT_TOO_LONG, "200000")


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", b"\xff\xfe"])
def test_a_file_without_text_is_empty(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        read_text(tmp_path, content)

    assert refusal.value.problem_code is ProblemCode.FILE_EMPTY


def test_a_file_of_delimiters_only_holds_no_data(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        read_text(tmp_path, b",,\n,,\n")

    assert refusal.value.problem_code is ProblemCode.NO_DATA


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (gzip.compress(b"Name,Area\n", mtime=0), ProblemCode.NOT_A_WORKBOOK),
        (b"%PDF-1.7 ...", ProblemCode.NOT_A_WORKBOOK),
        (bytes(range(1, 32)) * 20, ProblemCode.NOT_A_WORKBOOK),
        (b"<html><table><tr><td>Name</td></tr></table></html>", ProblemCode.CONTENT_IS_HTML),
        (b"\n\n<!DOCTYPE html><p>Please sign in</p>", ProblemCode.CONTENT_IS_HTML),
        (b'<?xml version="1.0"?><Workbook/>', ProblemCode.UNSUPPORTED_FORMAT),
    ],
)
def test_what_is_no_table_is_named_for_what_it_is(
    tmp_path: Path, content: bytes, code: ProblemCode
) -> None:
    with pytest.raises(Refused) as refusal:
        read_text(tmp_path, content)

    assert refusal.value.problem_code is code


def test_a_text_named_as_a_workbook_is_read_with_a_warning(tmp_path: Path) -> None:
    reading = read_text(tmp_path, b"Name,Area\nAna,North\n", "members.xlsx")

    assert reading.format == "csv"
    assert reading.problems == (
        Problem(ProblemCode.WRONG_EXTENSION, found="csv", expected=".xlsx"),
    )


def test_the_reading_names_the_bytes_it_came_from(tmp_path: Path) -> None:
    reading = read_text(tmp_path, b"Name,Area\nAna,North\n", "members.csv")

    assert reading.file_name == "members.csv"
    assert reading.sha256 == "4a161ecd189236369d1850277ee7b7086e6372e3a443d361102dfad9d8a45532"
    assert reading.sheets[0].name == "members"


CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)


@given(st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=8))
def test_what_the_csv_module_writes_comes_back(rows: list[list[str]]) -> None:
    import csv
    import io

    written = io.StringIO()
    csv.writer(written).writerows([["Name", "Area", "Note"], *rows])

    read = rows_of(written.getvalue().encode(), encoding="utf-8", delimiter=",")

    assert read[1:] == rows
