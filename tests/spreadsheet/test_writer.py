"""What leaves comes back: text stays text, nothing is cut, nothing says who wrote it."""

import dataclasses
import os
import re
import stat
import tempfile
import unicodedata
import zipfile
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from organiser_app.domain.errors import Cancelled
from organiser_app.domain.exchanges import ArrangedBy, Asked, Outcome
from organiser_app.domain.members import LimitUnit, MemberKind
from organiser_app.domain.needs import NeedState, Urgency
from organiser_app.spreadsheet.canonical import EMPTY_WORDS
from organiser_app.spreadsheet.cell_content import cell_text
from organiser_app.spreadsheet.cells import CellValue, SheetCells, column_letters
from organiser_app.spreadsheet.csv_writer import guarded, unguarded, write_csv
from organiser_app.spreadsheet.layout import Table, exported_fields, field_of
from organiser_app.spreadsheet.parse import ParseOptions, parse
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.recognise import recognise_sheet
from organiser_app.spreadsheet.rowkeys import new_row_keys
from organiser_app.spreadsheet.writer import AboutPage, RowOut, SheetOut, write_workbook
from tests.helpers.typed_sheets import a_delimited_file, sheet_of_rows

ABOUT = AboutPage(
    "Members of the example", ("Change what you like, then send it back.",), "E-7KQ2"
)

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "+1",
    "@x",
    "-5",
    "#N/A",
    "_x000D_",
    "a\tb",
    "a\nb",
    "'quoted",
    "TRUE",
    "01234",
    "1E10",
    "SEPT1",
    "3/4",
    '<b>&amp;"]]>',
    "None",
    "שלום",
    "👩\u200d👩\u200d👧",
    "x" * 32_767,
]


def sheet_out(
    table: Table, rows: Sequence[dict[str, object]], **choices: tuple[str, ...]
) -> SheetOut:
    keys = new_row_keys(table, len(rows), Random(3))
    out = tuple(RowOut(key, values) for key, values in zip(keys, rows, strict=True))
    return SheetOut(str(table).title(), table, exported_fields(table), out, choices)


def read_back(path: Path, name: str) -> SheetCells:
    book = openpyxl.load_workbook(path)
    rows: list[list[CellValue]] = [
        [_plain(cell) for cell in row] for row in book[name].iter_rows(values_only=True)
    ]
    return sheet_of_rows(rows, name)


def _plain(cell: object) -> CellValue:
    """Openpyxl gives days as midnights; it does not undo escapes inside inline text."""
    if isinstance(cell, str):
        return cell.replace("_x005F_", "_")
    day = getattr(cell, "date", None)
    return day() if callable(day) else cell  # type: ignore[return-value] # what openpyxl gives


def round_trip(path: Path, sheet: SheetOut) -> list[dict[str, object]]:
    write_workbook(path, [sheet], ABOUT)
    cells = read_back(path, sheet.name)
    table = recognise_sheet(cells).tables[0]
    assert table.table is sheet.table
    return [dict(row.values) for row in parse(cells, table, ParseOptions(region="US")).rows]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_the_text_that_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "out.xlsx"

    back = round_trip(path, sheet_out(Table.MEMBERS, [{"name": "Ana", "note": text}]))

    assert back[0]["note"] == text
    typed = openpyxl.load_workbook(path)["Members"]
    note = next(cell for cell in typed[2] if cell.value is not None and cell.column > 2)
    assert note.data_type == "s"


def test_the_second_reader_sees_the_same(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    texts = [text for text in HOSTILE if len(text) < 100]
    rows: list[dict[str, object]] = [
        {"name": f"P {place}", "note": text} for place, text in enumerate(texts)
    ]
    write_workbook(path, [sheet_out(Table.MEMBERS, rows)], ABOUT)

    seen = CalamineWorkbook.from_path(path).get_sheet_by_name("Members").to_python()

    assert [row[-1] for row in seen[1:]] == texts


_WORDS = st.text(
    st.characters(categories=("L", "N", "P", "S", "Zs"), exclude_characters=";|"),
    min_size=1,
    max_size=20,
).map(lambda text: unicodedata.normalize("NFC", " ".join(text.split())))
_NAMES = _WORDS.filter(
    lambda text: (
        any(map(str.isalpha, text)) and len(text) > 1 and text.casefold() not in EMPTY_WORDS
    )
)
_DAYS = st.dates(date(1900, 3, 1), date(2100, 1, 1))
_KINDS = _NAMES.filter(lambda text: text == text.strip(" ,•*"))
_MANY = st.lists(_KINDS, min_size=1, max_size=3, unique_by=str.casefold).map(tuple)
_PHONES = st.lists(
    st.integers(0, 9999).map(lambda number: f"+1718555{number:04}"),
    min_size=1,
    max_size=2,
    unique=True,
).map(tuple)

_MEMBER = st.fixed_dictionaries(
    {"name": _NAMES},
    optional={
        "kind": st.sampled_from(MemberKind),
        "phones": _PHONES,
        "email": st.just("ana@example.org"),
        "languages": _MANY,
        "address": _NAMES,
        "household_size": st.integers(1, 30),
        "skills": _MANY,
        "monthly_limit": st.integers(0, 40),
        "limit_unit": st.sampled_from(LimitUnit),
        "joined": _DAYS,
        "consent.export": st.booleans(),
        "note": _NAMES,
    },
)
_NEED = st.fixed_dictionaries(
    {"words": _NAMES},
    optional={
        "name": _NAMES,
        "category": _KINDS,
        "quantity": st.decimals(0, 9999, places=2, allow_nan=False),
        "urgency": st.sampled_from(Urgency),
        "opened": _DAYS,
        "state": st.sampled_from(NeedState),
        "is_sensitive": st.booleans(),
        "tags": _MANY,
    },
)
_EXCHANGE = st.fixed_dictionaries(
    {"giver": _NAMES, "receiver": _NAMES},
    optional={
        "day": _DAYS,
        "quantity": st.decimals(0, 9999, places=2, allow_nan=False),
        "unit": _NAMES,
        "asked": st.sampled_from(Asked),
        "outcome": st.sampled_from(Outcome),
        "arranged_by": st.sampled_from(ArrangedBy),
        "note": _NAMES,
    },
)


@pytest.mark.parametrize(
    ("table", "row"),
    [(Table.MEMBERS, _MEMBER), (Table.NEEDS, _NEED), (Table.EXCHANGES, _EXCHANGE)],
)
def test_parsing_what_was_written_gives_what_was_written(
    tmp_path: Path, table: Table, row: st.SearchStrategy[dict[str, object]]
) -> None:
    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
    @given(rows=st.lists(row, min_size=1, max_size=5))
    def law(rows: list[dict[str, object]]) -> None:
        back = round_trip(tmp_path / "out.xlsx", sheet_out(table, rows))

        for written, read in zip(rows, back, strict=True):
            assert {key: read[key] for key in written} == written

    law()


@pytest.mark.parametrize("text", ["x" * 32_768, "x" * 32_760 + "_x000D_"])
def test_a_text_that_no_cell_can_hold_is_refused_by_name(tmp_path: Path, text: str) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("what was there")
    rows: list[dict[str, object]] = [{"name": "Ana", "note": text}]

    with pytest.raises(Refused) as refused:
        write_workbook(path, [sheet_out(Table.MEMBERS, rows)], ABOUT)

    assert refused.value.problem_code is ProblemCode.TEXT_TOO_LONG
    assert refused.value.values["field"] == "note"
    assert [each.name for each in tmp_path.iterdir()] == ["out.xlsx"]
    assert path.read_text() == "what was there"


def test_stopping_halfway_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_text("what was there")

    def stop(_rows: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(path, [sheet_out(Table.MEMBERS, [{"name": "Ana"}])], ABOUT, tick=stop)

    assert path.read_text() == "what was there"


def test_the_file_says_nothing_of_who_wrote_it_and_when(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, [sheet_out(Table.MEMBERS, [{"name": "Ana"}])], ABOUT)

    with zipfile.ZipFile(path) as archive:
        said = archive.read("docProps/core.xml").decode()
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not any(word in said for word in ("creator", "lastModifiedBy", "title"))
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[^<]*", said)) == {"1980-01-01T00:00:00Z"}


def test_nobody_else_finds_a_copy_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.xlsx"
    seen: list[tuple[str, int]] = []
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "there is no such folder"))

    def look(_rows: int) -> None:
        seen.extend((each.name, stat.S_IMODE(each.stat().st_mode)) for each in tmp_path.iterdir())

    write_workbook(path, [sheet_out(Table.MEMBERS, [{"name": "Ana"}])], ABOUT, tick=look)

    assert [name for name, _ in seen] == [".out.xlsx.partial"]
    if os.name == "posix":
        assert [mode for _, mode in seen] == [0o600]
    assert [each.name for each in tmp_path.iterdir()] == ["out.xlsx"]


def test_rows_are_counted_on_from_table_to_table(tmp_path: Path) -> None:
    counts: list[int] = []
    people: list[dict[str, object]] = [{"name": f"P {place}"} for place in range(501)]

    write_workbook(
        tmp_path / "out.xlsx",
        [sheet_out(Table.MEMBERS, people), sheet_out(Table.NEEDS, [{"words": "A ride"}])],
        ABOUT,
        tick=counts.append,
    )

    assert counts == [500, 501, 502]


def test_the_same_values_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    for path in (first, second):
        write_workbook(path, [sheet_out(Table.MEMBERS, [{"name": "Ana"}])], ABOUT)

    assert first.read_bytes() == second.read_bytes()


def test_the_sheet_explains_itself_first_and_ends_with_its_id(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, [sheet_out(Table.MEMBERS, [{"name": "Ana"}])], ABOUT)

    book = openpyxl.load_workbook(path)

    assert book.sheetnames == ["About this sheet", "Members"]
    about = [cell.value for cell in book.worksheets[0]["A"] if cell.value]
    assert about == [ABOUT.title, *ABOUT.lines, ABOUT.export_id]


def test_columns_are_frozen_formatted_and_offer_their_choices(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    rows = [{"name": "Ana", "phones": ("+17185550141",), "joined": date(2024, 2, 29)}]
    sheet = sheet_out(Table.MEMBERS, rows, area=("North", "South, East"))
    write_workbook(path, [sheet], ABOUT)

    page = openpyxl.load_workbook(path)["Members"]

    headers = {
        str(cell.value): column_letters(place) for place, cell in enumerate(page[1], start=1)
    }
    assert page.freeze_panes == "B2"
    assert page.row_dimensions[1].height > 2 * 11
    assert page[f"{headers['Phones']}2"].number_format == "@"
    assert page.column_dimensions[headers["Phones"]].number_format == "@"
    assert page[f"{headers['Joined']}2"].is_date
    lists = {str(each.sqref).split("2:")[0]: each for each in page.data_validations.dataValidation}
    assert lists[headers["Kind"]].formula1 == '"person,household,group,pool,organisation"'
    assert lists[headers["Area"]].formula1 == "Lists!$A$1:$A$2"
    assert not lists[headers["Area"]].showErrorMessage
    assert not page.protection.sheet


def test_names_from_outside_cannot_break_the_file(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    about = AboutPage("\x07 =1+1", ("#N/A", "_x000D_"), "E-7KQ2")
    areas = {"area": ("No\x01rth", '"South" & <East>', "=1+1")}
    sheet = dataclasses.replace(
        sheet_out(Table.MEMBERS, [{"name": "Ana"}]), name="'a/b:\x02c'", choices=areas
    )

    write_workbook(path, [sheet], about)

    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["About this sheet", "a b c", "Lists"]
    assert [row[0] for row in book.get_sheet_by_index(0).to_python() if row[0]] == [
        " =1+1",
        "#N/A",
        "_x000D_",
        "E-7KQ2",
    ]
    assert [row[0] for row in book.get_sheet_by_index(2).to_python()] == [
        "North",
        '"South" & <East>',
        "=1+1",
    ]


def test_rows_can_be_filtered_and_sorted_with_their_keys(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, [sheet_out(Table.OFFERS, [{"name": "Ana"}, {"name": "Bo"}])], ABOUT)

    page = openpyxl.load_workbook(path)["Offers"]

    assert page.auto_filter.ref == page.dimensions


def test_numbers_are_numbers_and_very_long_ones_are_text(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    quantities = [Decimal("1.5"), Decimal("1234567890.123456789")]
    rows: list[dict[str, object]] = [
        {"giver": "Ana", "receiver": "Bo", "quantity": quantity} for quantity in quantities
    ]

    back = round_trip(path, sheet_out(Table.EXCHANGES, rows))

    assert [row["quantity"] for row in back] == quantities


def test_an_only_choice_that_holds_a_comma_stays_one_choice() -> None:
    field = field_of(Table.MEMBERS, "skills")

    assert cell_text(field, ("Pet care - food, litter",)) == "Pet care - food, litter;"
    assert (
        cell_text(field, ("Rides", "Pet care - food, litter")) == "Rides; Pet care - food, litter"
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_delimited_text_for_people_is_guarded_and_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t"))


def test_delimited_text_comes_back_through_the_import(tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    rows: list[dict[str, object]] = [
        {"name": "Ana", "phones": ("+17185550141",), "note": "=1+1", "joined": date(2024, 2, 29)},
        {"name": "'t Hooft", "phones": ("+17185550142",), "note": "-5"},
    ]
    write_csv(path, sheet_out(Table.MEMBERS, rows))

    sheet = a_delimited_file(path)
    options = dataclasses.replace(ParseOptions(region="US"), has_guarded_cells=True)
    back = parse(sheet, recognise_sheet(sheet).tables[0], options).rows

    for written, read in zip(rows, back, strict=True):
        assert {key: read.values[key] for key in written} == written
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_delimited_text_is_divided_at_its_commas_only(tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    write_csv(path, sheet_out(Table.MEMBERS, [{"name": "Ana", "skills": ("Rides", "Soup")}]))

    text = path.read_text(encoding="utf-8-sig")

    # some programs divide at semicolons and tabs too, unless the cell is quoted
    assert '"Ana"' in text
    assert '"Rides; Soup"' in text
