"""The copy that is kept says what the file says, cell by cell, whatever the format."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from organiser_app.domain.commands import AddRows, ChangeSettings, ExportedCells, RecordExport
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.exporting import (
    Audience,
    ExportFormat,
    ExportWish,
    plan_export,
    words_in,
    write,
    write_plan,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cell_content import MASK
from organiser_app.spreadsheet.csv_writer import unguarded
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.reader import read_file
from organiser_app.storage.reads import sheets
from tests.helpers.leaving import everything_in, rows_of

KEY = "Key - leave as is"
ODD = ("=1+1", "+1", "@x", "-5", "#N/A", "_x000D_", "01234", "1E10", "two  spaces", "a\nb", "שלום")


@pytest.fixture
def network(workspace: Workspace) -> Workspace:
    workspace.run(ChangeSettings(GroupSettings(name="Riverside")))
    odd = tuple(Member(f"Odd {place}", note=text) for place, text in enumerate(ODD))
    ana = Member(
        "Ana Ruiz",
        MemberId(-1),
        area_id=AreaId(-1),
        phones=("+442079460018",),
        skills=("Rides", "Pet care - food, litter"),
        joined=date(2024, 2, 29),
        monthly_limit=3,
        consent={Purpose.SHARE_CONTACT: True},
    )
    bo = Member("Bo Quist", MemberId(-2), phones=("+442079460019",), email="bo@example.org")
    workspace.run(
        AddRows(
            areas=(Area("North", AreaId(-1)),),
            categories=(Category("Rides", CategoryId(-1)),),
            members=(ana, bo, *odd),
            needs=(
                Need(member_id=MemberId(-1), words="A ride", quantity=Decimal("1.5")),
                Need(member_id=MemberId(-2), words="Soup", needed_by=date(2026, 12, 1)),
                Need(member_id=MemberId(-2), words="Private", is_sensitive=True),
            ),
            offers=(Offer(member_id=MemberId(-2), words="Bread", times=2),),
            exchanges=(
                Exchange(
                    day=date(2026, 10, 1),
                    giver_id=MemberId(-1),
                    receiver_id=MemberId(-2),
                    category_id=CategoryId(-1),
                    quantity=Decimal("0.25"),
                ),
            ),
        )
    )
    return workspace


def texts_in(path: Path, name: str) -> dict[str, dict[str, str]]:
    """For each row key, what the cells say by heading; a csv has one table and guarded cells."""
    reading = read_file(path)
    is_text = path.suffix == ".csv"
    rows = rows_of(reading, reading.sheets[0].name if is_text else name)
    return {
        str(row[KEY]): {
            header: unguarded(_text(value)) if is_text else _text(value)
            for header, value in row.items()
            if header != KEY
        }
        for row in rows
    }


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def copies(command: RecordExport, table: Table) -> dict[str, dict[str, str]]:
    """The same from the copy that is kept."""
    fields = command.columns[str(table)]
    headers = command.columns["headers"]
    assert isinstance(fields, list)
    assert isinstance(headers, dict)
    by_key = dict(zip(fields, headers[str(table)], strict=True))
    return {
        row.row_key: {by_key[key]: str(text) for key, text in row.cells.items()}
        for row in command.rows
        if row.table == table
    }


@pytest.mark.parametrize("kind", ExportFormat)
@pytest.mark.parametrize(
    ("audience", "table"),
    [
        *((Audience.COORDINATORS, table) for table in Table),
        *((Audience.HELPERS, table) for table in Table if table is not Table.EXCHANGES),
    ],
)
def test_the_copy_says_what_the_file_says(
    network: Workspace, tmp_path: Path, kind: ExportFormat, audience: Audience, table: Table
) -> None:
    target = tmp_path / f"out.{kind}"
    plan = plan_export(network, ExportWish(audience, (table,)))

    _, command = write_plan(plan, target)

    said = copies(command, table)
    assert said
    assert texts_in(target, table.value.capitalize()) == said


def test_what_was_masked_is_known_by_row_and_field(network: Workspace, tmp_path: Path) -> None:
    plan = plan_export(network, ExportWish(Audience.HELPERS, (Table.NEEDS, Table.MEMBERS)))

    _, command = write_plan(plan, tmp_path / "out.xlsx")

    masked = command.columns["masked"]
    assert isinstance(masked, list)
    assert {tuple(one) for one in masked} == {
        (row.row_key, field) for row, field in _masks(command.rows)
    }
    assert {
        (row.record_id, field) for row, field in _masks(command.rows) if row.table == "needs"
    } >= {
        (2, "phones"),
        (2, "email"),
        (3, "words"),
        (3, "name"),
    }


def _masks(rows: tuple[ExportedCells, ...]) -> list[tuple[ExportedCells, str]]:
    return [(row, key) for row in rows for key, text in row.cells.items() if text == MASK]


def test_what_is_kept_says_how_the_sheet_was_made(network: Workspace, tmp_path: Path) -> None:
    wish = ExportWish(Audience.HELPERS, (Table.NEEDS,), AreaId(1), label="the north round")

    write(network, plan_export(network, wish), tmp_path / "out.ods", words=words_in("es"))

    (export,) = network.ask(sheets.exports)
    columns: Mapping[str, object] = export.columns
    assert (export.label, export.audience, export.rows) == ("the north round", "helpers", 1)
    assert columns["layout"] == 2
    assert (columns["area"], columns["language"], columns["format"]) == ("North", "es", "ods")
    assert columns["needs"][:3] == ["name", "category", "words"]  # type: ignore[index]
    assert columns["borrowed"] == {"needs": ["phones", "email", "address"]}
    assert columns["left_out"] == {"OTHER_AREA": 2}


@pytest.mark.parametrize("language", ["en", "es", "ar"])
@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("kind", [ExportFormat.XLSX, ExportFormat.ODS])
def test_a_sheet_says_how_to_use_it_in_few_lines(
    network: Workspace, tmp_path: Path, language: str, audience: Audience, kind: ExportFormat
) -> None:
    network.run(ChangeSettings(GroupSettings(name="Riverside", is_example=True)))
    target, words = tmp_path / f"out.{kind}", words_in(language)

    result = write(network, plan_export(network, ExportWish(audience)), target, words=words)

    about = read_file(target).sheets[0]
    title, *lines, last = (str(cell) for _, _, cell in about.filled())
    assert about.name == words.about
    assert (title, last) == ("Riverside", result.uid)
    assert 3 <= len(lines) <= 6
    assert lines[0] == words.example
    assert "2026-" in lines[1]
    assert all(len(line) <= 100 for line in lines)


def test_the_languages_say_different_things() -> None:
    said = [words_in(language) for language in ("en", "es", "ar")]

    for place in range(len(said[0].lines)):
        assert len({words.lines[place] for words in said}) == 3
    assert len({words.about for words in said}) == 3
    assert len({words.sheets[Table.NEEDS] for words in said}) == 3
    assert {len(words.statistics) for words in said} == {5}


def test_a_workbook_says_in_four_places_which_export_it_is(
    network: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "out.xlsx"
    result = write(network, plan_export(network, ExportWish(label="Ana in the north")), target)

    book = openpyxl.load_workbook(target)

    facts = {row[0]: row[1] for row in book["_meta"].iter_rows(values_only=True)}
    assert book["_meta"].sheet_state == "hidden"
    assert book["_meta"].dimensions == "A1:B9"
    assert facts["export"] == result.uid
    assert facts["comes back"] == "yes"
    assert book.properties.identifier == result.uid
    assert [each.value for each in book.custom_doc_props.props] == [result.uid]  # type: ignore[attr-defined]
    assert book.worksheets[0]["A9"].value == result.uid
    assert "ana in the north" not in everything_in(target)


@pytest.mark.parametrize("kind", [ExportFormat.XLSX, ExportFormat.ODS])
def test_a_file_says_nothing_of_where_and_by_whom_it_was_written(
    network: Workspace, tmp_path: Path, kind: ExportFormat
) -> None:
    target = tmp_path / f"out.{kind}"

    write(network, plan_export(network, ExportWish()), target)

    said = everything_in(target)
    assert str(tmp_path).casefold() not in said
    assert "creator>" not in said
    assert "lastmodifiedby" not in said
    assert ">kai<" not in said
