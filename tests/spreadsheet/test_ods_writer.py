"""What leaves as OpenDocument comes back as well: text stays text, days are days."""

import re
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from odf import opendocument
from odf.table import ContentValidation
from odf.table import Table as OdfTable
from python_calamine import CalamineWorkbook

from organiser_app.domain.errors import Cancelled
from organiser_app.spreadsheet.layout import Table, exported_fields
from organiser_app.spreadsheet.ods_writer import write_ods
from organiser_app.spreadsheet.outgoing import AboutPage, RowOut, SheetOut
from organiser_app.spreadsheet.parse import ParseOptions, parse
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reader import read_file
from organiser_app.spreadsheet.recognise import recognise_sheet

ABOUT = AboutPage(
    "Members of the example",
    ("Change what you like.",),
    "E-7KQ2",
    name="Acerca de / esto",
    key_note="Leave it",
    facts=(("export", "E-7KQ2"), ("layout", "2")),
)
TEXTS = [
    "=cmd|' /C calc'!A0",
    "+1",
    "@x",
    "#N/A",
    "_x000D_",
    "a\nb",
    "a\n\nb",
    " led and trailed ",
    "two  spaces",
    "'quoted",
    "01234",
    "1E10",
    '<b>&amp;"]]>',
    "שלום",
    "x" * 32_767,
]


def members(*rows: dict[str, object], **choices: tuple[str, ...]) -> SheetOut:
    out = tuple(RowOut(f"M-7KQ{place}-F", row) for place, row in enumerate(rows))
    return SheetOut("Members", Table.MEMBERS, exported_fields(Table.MEMBERS), out, choices)


def notes(path: Path) -> list[str]:
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name("Members").to_python()
    return [str(row[-1]) for row in rows[1:] if row[1]]


def test_text_stays_the_text_that_it_is(tmp_path: Path) -> None:
    path = tmp_path / "out.ods"
    write_ods(path, [members(*({"name": "Ana", "note": text} for text in TEXTS))], ABOUT)

    assert notes(path) == TEXTS


def test_a_tab_leaves_as_a_space_since_programs_drop_it(tmp_path: Path) -> None:
    path = tmp_path / "out.ods"
    write_ods(path, [members({"name": "Ana", "note": "one\ttwo"})], ABOUT)

    assert notes(path) == ["one two"]


def test_what_is_written_is_parsed_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.ods"
    row: dict[str, object] = {
        "name": "Ana",
        "phones": ("+17185550141",),
        "skills": ("Pet care - food, litter",),
        "joined": date(2024, 2, 29),
        "household_size": 3,
        "consent.export": True,
    }
    write_ods(path, [members(row)], ABOUT)

    sheet = next(one for one in read_file(path).sheets if one.name == "Members")
    (back,) = parse(sheet, recognise_sheet(sheet).tables[0], ParseOptions(region="US")).rows

    assert {key: back.values[key] for key in row} == row


def test_days_and_numbers_are_values_and_very_long_numbers_are_text(tmp_path: Path) -> None:
    path = tmp_path / "out.ods"
    rows = [
        RowOut("X-7KQ2-F", {"day": date(2026, 10, 1), "quantity": Decimal("1.50")}),
        RowOut("X-7KQ3-F", {"day": date(1890, 1, 1), "quantity": Decimal("1234567890.123456789")}),
    ]
    fields = exported_fields(Table.EXCHANGES)
    write_ods(path, [SheetOut("Exchanges", Table.EXCHANGES, fields, rows)], ABOUT)

    header, first, second, *_ = (
        CalamineWorkbook.from_path(path).get_sheet_by_name("Exchanges").to_python()
    )
    quantity = header.index("Quantity")

    assert (first[1], first[quantity]) == (date(2026, 10, 1), 1.5)
    assert (second[1], second[quantity]) == ("1890-01-01", "1234567890.123456789")


def test_columns_offer_their_choices_also_below_the_last_row(tmp_path: Path) -> None:
    path = tmp_path / "out.ods"
    write_ods(path, [members({"name": "Ana"}, area=('the "Quay"', "a;b"))], ABOUT)

    book = opendocument.load(str(path))
    conditions = [
        each.getAttribute("condition") for each in book.getElementsByType(ContentValidation)
    ]
    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml").decode()

    assert 'of:cell-content-is-in-list("the ""Quay""";"a;b")' in conditions
    assert 'of:cell-content-is-in-list("acts";"hours")' in conditions
    assert re.search(r'number-rows-repeated="500"><table:table-cell/><table:table-cell', content)
    assert "as-text" in content


def test_the_pages_around_the_table_say_which_export_it_is(tmp_path: Path) -> None:
    path = tmp_path / "out.ods"
    write_ods(path, [members({"name": "Ana"})], ABOUT)

    reading = read_file(path)
    about, facts = reading.sheets[0], reading.sheets[-1]

    assert [one.name for one in reading.sheets] == ["Acerca de   esto", "Members", "_meta"]
    assert [str(cell) for _, _, cell in about.filled()][-1] == "E-7KQ2"
    assert facts.is_hidden
    assert facts.rows == (("export", "E-7KQ2"), ("layout", "2"))
    with zipfile.ZipFile(path) as archive:
        assert archive.infolist()[0].filename == "mimetype"
        assert archive.infolist()[0].compress_size == archive.infolist()[0].file_size
        assert "<dc:identifier>E-7KQ2</dc:identifier>" in archive.read("meta.xml").decode()
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert len(opendocument.load(str(path)).getElementsByType(OdfTable)) == 3


def test_a_sheet_for_reading_has_no_keys(tmp_path: Path) -> None:
    path = tmp_path / "out.ods"
    sheet = members({"name": "P-7KQ2"})
    bare = SheetOut(sheet.name, sheet.table, sheet.fields, sheet.rows, has_keys=False)
    write_ods(path, [bare], ABOUT)

    header, row, *_ = CalamineWorkbook.from_path(path).get_sheet_by_name("Members").to_python()

    assert (header[0], row[0]) == ("Name", "P-7KQ2")


def test_a_text_that_no_cell_can_hold_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "out.ods"
    path.write_text("what was there")

    with pytest.raises(Refused) as refused:
        write_ods(path, [members({"name": "Ana", "note": "x" * 32_768})], ABOUT)

    assert refused.value.problem_code is ProblemCode.TEXT_TOO_LONG
    assert refused.value.values["field"] == "note"
    assert [each.name for each in tmp_path.iterdir()] == ["out.ods"]
    assert path.read_text() == "what was there"


def test_stopping_halfway_leaves_nothing(tmp_path: Path) -> None:
    def stop(_rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_ods(tmp_path / "out.ods", [members({"name": "Ana"})], ABOUT, tick=stop)

    assert list(tmp_path.iterdir()) == []
