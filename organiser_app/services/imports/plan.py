"""The import as far as it follows from the file and the network, before anyone decides anything.

A plan holds every row of every table with whom it names, and how sure that is. `outcome` turns a
plan and decisions into what will be written; the preview shows both.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from organiser_app.services.imports.choices import ImportOptions
from organiser_app.services.imports.details import has_details
from organiser_app.services.imports.known import Known, KnownRows
from organiser_app.services.imports.people import Person
from organiser_app.services.imports.views import RowFate, RowReason
from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.cells import CellValue, Reading, Row, SheetCells, cell_name
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import Recognition, TableRecognition
from organiser_app.spreadsheet.parse import Fate, ParsedRow, ParsedTable, note_text
from organiser_app.spreadsheet.problems import ProblemCode


@dataclass(frozen=True)
class PlanTable:
    """One table of the file: how it was read, and its rows."""

    recognition: TableRecognition
    parsed: ParsedTable
    sheet: SheetCells
    start: int
    """Position of its first row among all rows of the plan."""

    @property
    def table(self) -> Table:
        """What the rows are."""
        return self.parsed.table

    @property
    def stop(self) -> int:
        """The position after its last row."""
        return self.start + len(self.parsed.rows)

    @cached_property
    def cells(self) -> Sequence[Row]:
        """The rows as they stand on the sheet, in step with `parsed.rows`."""
        places = {number: place for place, number in enumerate(self.sheet.row_numbers)}
        return [self.sheet.rows[places[number]] for number in self.parsed.rows.numbers]

    @cached_property
    def fields(self) -> frozenset[str]:
        """The fields that the table fills."""
        return frozenset(self.parsed.rows.columns)

    @cached_property
    def tells_of_people(self) -> bool:
        """Whether the rows say more of people than their names."""
        return has_details(self.table, self.fields)

    @cached_property
    def kept_in_note(self) -> tuple[tuple[str, str], ...]:
        """Fields that nothing of ours holds, with their headers: lines of the note."""
        keys = {
            Table.EXCHANGES: ("code",),
            Table.NEEDS: ("code",),
            Table.OFFERS: ("code",),
        }.get(self.table, ())
        return tuple((key, self.header_of(key) or key) for key in keys if key in self.fields)

    @cached_property
    def notes(self) -> Sequence[str]:
        """The note of each row, with values that no field of ours holds as lines of their own."""
        rows = self.parsed.rows
        kept = [
            [f"{header}: {value}" if value else None for value in rows.column(key)]
            for key, header in self.kept_in_note
        ]
        lines = zip(rows.column("note"), *rows.lines, *kept, strict=True)
        notes = ["\n".join(filter(None, each)) for each in lines]
        for place, row in rows.odd.items():
            own = (
                f"{header}: {row.values[key]}"
                for key, header in self.kept_in_note
                if row.values.get(key)
            )
            notes[place] = "\n".join(filter(None, [note_text(row), *own]))
        return notes

    def column_of(self, field_key: str) -> int | None:
        """The first column that goes to a field."""
        columns = self.recognition.columns_of(field_key)
        return columns[0].column if columns else None

    def header_of(self, field_key: str) -> str:
        """The header of the first column that goes to a field."""
        columns = self.recognition.columns_of(field_key)
        return columns[0].header if columns else ""

    def cell(self, row: int, field_key: str) -> str:
        """The cell of a field in a row of the sheet, column A where there is none."""
        return cell_name(row, self.column_of(field_key) or 1)


@dataclass(slots=True)
class Draft:
    """One row on its way: who is in it, and what is settled about it without asking."""

    position: int
    table: PlanTable
    fate: RowFate | None = None
    """What the row is for certain; `None` while it depends on people and decisions."""
    reason: RowReason = RowReason.NONE
    people: tuple[int | None, ...] = ()
    """Numbers of people in the order of `mentions.slots_of`."""

    @property
    def place(self) -> int:
        """Which row of its table it is."""
        return self.position - self.table.start

    @property
    def parsed(self) -> ParsedRow:
        """The row, put together anew each time."""
        return self.table.parsed.rows[self.place]

    @property
    def row(self) -> int:
        """The row's number on the sheet."""
        return self.table.parsed.rows.numbers[self.place]


@dataclass(frozen=True)
class Plan:
    """A file read, and everyone in it known, new or asked about."""

    reading: Reading
    recognition: Recognition
    options: ImportOptions
    known: Known
    rows: KnownRows
    tables: tuple[PlanTable, ...]
    drafts: Sequence[Draft]
    fingerprints: Sequence[str]
    contents: Mapping[int, str]
    """Position -> fingerprint of all its cells, for tables whose rows change after they came in."""
    people: Sequence[Person]
    region: str
    today: date
    date_orders: Mapping[str, DateOrder] = field(default_factory=dict)

    @cached_property
    def rows_of_person(self) -> Mapping[int, Sequence[int]]:
        """Number of a person -> positions of the rows that name them."""
        rows: dict[int, list[int]] = {person.number: [] for person in self.people}
        for draft in self.drafts:
            for number in draft.people:
                if number is not None:
                    rows[number].append(draft.position)
        return rows


_DUPLICATE_WORDS = frozenset(
    [
        "duplicate",
        "duplicated",
        "duplicates",
        "dupe",
        "duplicado",
        "duplicada",
        "duplicat",
        "doublon",
        "doppelt",
        "duplicato",
        "duplicata",
    ]
)


def settled_fates(
    table: PlanTable, open_dates: Mapping[int, frozenset[CellValue]]
) -> Iterator[tuple[RowFate | None, RowReason]]:
    """What each row is for certain; `open_dates` are cells that wait for the order of dates."""
    states = [each.column - 1 for each in table.recognition.columns_of("state")]
    if not states and not open_dates:
        yield from map(_SETTLED.__getitem__, table.parsed.rows.fates())
        return
    duplicate = _duplicate_cells(table, states)
    for fate, cells in zip(table.parsed.rows.fates(), table.cells, strict=True):
        if fate is Fate.IGNORED:
            yield _SETTLED[fate]
        elif any(cells[place] in duplicate for place in states):
            yield RowFate.IGNORED, RowReason.MARKED_DUPLICATE
        elif fate is Fate.HELD_BACK:
            yield _SETTLED[fate]
        elif any(cells[column - 1] in waiting for column, waiting in open_dates.items()):
            yield RowFate.ASK, RowReason.DATE_ORDER
        else:
            yield None, RowReason.NONE


_SETTLED: Mapping[Fate, tuple[RowFate | None, RowReason]] = {
    Fate.IGNORED: (RowFate.IGNORED, RowReason.NOT_DATA),
    Fate.HELD_BACK: (RowFate.HELD_BACK, RowReason.INVALID),
    Fate.OK: (None, RowReason.NONE),
}


def _duplicate_cells(table: PlanTable, states: Sequence[int]) -> frozenset[CellValue]:
    """Cells of the state column by which the group itself has set a row aside."""
    cells = {row[place] for row in table.cells for place in states}
    return frozenset(cell for cell in cells if fold(text_of(cell)) in _DUPLICATE_WORDS)


def open_dates(table: PlanTable) -> dict[int, frozenset[CellValue]]:
    """Columns whose order of day and month nobody has said, with the cells that could be either."""
    columns = [
        int(str(problem.values["column"]))
        for problem in table.parsed.problems
        if problem.code is ProblemCode.DATE_ORDER_AMBIGUOUS
    ]
    return {column: _either_way(table, column) for column in columns}


def _either_way(table: PlanTable, column: int) -> frozenset[CellValue]:
    cells = {row[column - 1] for row in table.cells if isinstance(row[column - 1], str)}
    return frozenset(
        cell
        for cell in cells
        if parse_date(cell, DateOrder.DAY_FIRST) != parse_date(cell, DateOrder.MONTH_FIRST)
    )
