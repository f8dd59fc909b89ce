"""Rows of a recognised table to field values, each oddity beside its cell, nothing lost.

Columns are parsed whole, then zipped to rows. A good cell costs a look-up; a bad one becomes a
problem with its cell name, and its words go to the row's note.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar, overload

from typing_extensions import override

from organiser_app.spreadsheet.canonical import Remark, text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.cells import CellValue, Row, SheetCells, cell_name
from organiser_app.spreadsheet.column_parsers import (
    ParseOptions,
    note_lines,
    parse_column,
    parser_for,
)
from organiser_app.spreadsheet.csv_writer import unguarded
from organiser_app.spreadsheet.date_orders import date_orders
from organiser_app.spreadsheet.gathering import Fields, ParsedColumn, gather
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import ColumnMapping, TableRecognition, Treatment
from organiser_app.spreadsheet.mixed import is_wanted
from organiser_app.spreadsheet.problems import Problem, ProblemCode
from organiser_app.spreadsheet.row_kinds import Reason, RowKinds, sort_rows

__all__ = [
    "Fate",
    "ParseOptions",
    "ParsedRow",
    "ParsedRows",
    "ParsedTable",
    "note_text",
    "parse",
]


class Fate(StrEnum):
    """What may become of a row."""

    OK = "ok"
    IGNORED = "ignored"
    HELD_BACK = "held_back"


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """One row as field values; a key with `None` is a column that is there and a blank cell."""

    row: int
    values: Mapping[str, object]
    notes: tuple[str, ...] = ()
    """Lines that no field holds: unmapped columns and words of cells that could not be read."""
    problems: tuple[Problem, ...] = ()
    fate: Fate = Fate.OK


@dataclass(frozen=True, slots=True)
class ParsedRows(Sequence[ParsedRow]):
    """Rows kept column by column; a plain one is put together when it is looked at.

    A long log has a hundred thousand rows: a dictionary for each would fill the memory.
    """

    numbers: Sequence[int]
    columns: Mapping[str, Sequence[object]]
    """Field -> its values, row by row."""
    lines: Sequence[Sequence[str | None]]
    """Columns of lines for the note."""
    odd: Mapping[int, ParsedRow]
    """By position, in order: the rows about which there is something to say."""

    @override
    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, position: int) -> ParsedRow: ...

    @overload
    def __getitem__(self, position: slice) -> tuple[ParsedRow, ...]: ...

    @override
    def __getitem__(self, position: int | slice) -> ParsedRow | tuple[ParsedRow, ...]:
        if isinstance(position, slice):
            return tuple(self[each] for each in range(*position.indices(len(self))))
        position = range(len(self))[position]
        return self.odd.get(position) or ParsedRow(
            self.numbers[position],
            {key: values[position] for key, values in self.columns.items()},
            tuple(line for column in self.lines if (line := column[position])),
        )

    def column(self, key: str) -> Sequence[object]:
        """The values of a field, blank ones where the table has no such column."""
        return self.columns.get(key) or [None] * len(self)

    def fates(self) -> list[Fate]:
        """What may become of each row."""
        fates = [Fate.OK] * len(self)
        for position, row in self.odd.items():
            fates[position] = row.fate
        return fates


@dataclass(frozen=True, slots=True)
class ParsedTable:
    """A table as values; `problems` are about the table and its columns."""

    table: Table
    sheet: str
    rows: ParsedRows
    problems: tuple[Problem, ...] = ()


def note_text(row: ParsedRow) -> str:
    """The row's own note and everything else that must not be lost, line by line."""
    own = row.values.get("note")
    return "\n".join([own, *row.notes] if isinstance(own, str) and own else row.notes)


V = TypeVar("V")

_BROKEN = {ProblemCode.CELL_ERROR_VALUE, ProblemCode.FORMULA_NO_VALUE}
_NO_OPTIONS = ParseOptions()


def parse(
    sheet: SheetCells, recognition: TableRecognition, options: ParseOptions = _NO_OPTIONS
) -> ParsedTable:
    """All rows of the table, in order; ignored ones are there too, with their reason."""
    rows = filled_merges(sheet)
    kinds = sort_rows(recognition, rows, first=_first_place(sheet, recognition))
    _keep_own_rows(recognition, rows, kinds)
    work = _Work(sheet, recognition, options, rows, kinds)
    fields = work.fields()
    return ParsedTable(
        recognition.table, recognition.sheet, work.parsed_rows(fields), tuple(work.table_problems)
    )


def _first_place(sheet: SheetCells, recognition: TableRecognition) -> int:
    if not recognition.header_rows:
        return 0
    last = recognition.header_rows[-1]
    return next(
        (place for place, number in enumerate(sheet.row_numbers) if number > last),
        len(sheet.rows),
    )


def filled_merges(sheet: SheetCells) -> Sequence[Row]:
    """A cell merged over several rows says the same for each of them."""
    if not sheet.merged:
        return sheet.rows
    places = {number: place for place, number in enumerate(sheet.row_numbers)}
    rows = list(sheet.rows)
    for area in sheet.merged:
        top = places.get(area.first_row)
        if top is None or area.first_row == area.last_row or area.first_column > sheet.width:
            continue
        value = rows[top][area.first_column - 1]
        for number in range(area.first_row + 1, min(area.last_row, area.first_row + 1000) + 1):
            if (place := places.get(number)) is not None:
                row = list(rows[place])
                row[area.first_column - 1] = value
                rows[place] = tuple(row)
    return rows


def _keep_own_rows(recognition: TableRecognition, rows: Sequence[Row], kinds: RowKinds) -> None:
    """Where a sheet mixes offers and needs, only the rows of this table."""
    wanted = recognition.only_rows
    if wanted is not None:
        kinds.data = [place for place in kinds.data if is_wanted(rows[place], wanted)]


class _Work:
    """One run over one table: what it has to do with each column and each row."""

    def __init__(
        self,
        sheet: SheetCells,
        recognition: TableRecognition,
        options: ParseOptions,
        rows: Sequence[Row],
        kinds: RowKinds,
    ) -> None:
        self._sheet = sheet
        self._recognition = recognition
        self._options = options
        self._rows = rows
        self._kinds = kinds
        self._numbers = sheet.row_numbers
        self._problems: dict[int, list[Problem]] = {}  # by position among the data rows
        self._lines: dict[int, list[str]] = {}
        self.table_problems: list[Problem] = []

    def fields(self) -> Fields:
        """Parse every column and gather them into fields."""
        data = [self._rows[place] for place in self._kinds.data]
        columns = list(zip(*data, strict=True)) if data else []
        mapped = [
            each
            for each in self._recognition.columns
            if each.treatment is Treatment.MAP and each.field and each.column <= len(columns)
        ]
        cells = {each.column: self._unbroken(each, columns[each.column - 1]) for each in mapped}
        orders, questions = date_orders(self._recognition, cells, self._options)
        self.table_problems += questions
        parsed = [
            ParsedColumn(each, self._values(each, cells[each.column], orders.get(each.column)))
            for each in mapped
        ]
        fields = gather(self._recognition.table, parsed, len(data))
        fields.lines += [
            note_lines(each.header, self._unbroken(each, columns[each.column - 1]))
            for each in self._recognition.columns
            if each.treatment is Treatment.NOTE and each.column <= len(columns)
        ]
        self._group_categories(fields)
        return fields

    def _unbroken(self, mapping: ColumnMapping, cells: Sequence[CellValue]) -> Sequence[CellValue]:
        """The cells without those whose content is an error, which are problems and not blanks."""
        if not self._sheet.troubles:
            return cells
        kept = list(cells)
        for position, place in enumerate(self._kinds.data):
            number = self._numbers[place]
            trouble = self._sheet.troubles.get((number, mapping.column))
            if trouble is None:
                continue
            self._add(position, mapping, trouble.code, trouble.found)
            if trouble.code in _BROKEN:
                kept[position] = None
        return kept

    def _values(
        self, mapping: ColumnMapping, cells: Sequence[CellValue], order: DateOrder | None
    ) -> list[object]:
        if self._options.has_guarded_cells:
            cells = [unguarded(cell) if isinstance(cell, str) else cell for cell in cells]
        parser = parser_for(
            self._recognition.table, mapping, cells, options=self._options, order=order
        )
        values, has_remarks = parse_column(parser, cells)
        if has_remarks:
            for position, value in enumerate(values):
                if type(value) is Remark:
                    values[position] = self._heeded(position, mapping, value, cells[position])
        return values

    def _heeded(
        self, position: int, mapping: ColumnMapping, remark: Remark, cell: CellValue
    ) -> object:
        if remark.code is not None:
            self._add(position, mapping, remark.code, text_of(cell), remark.expected)
        if remark.kept:
            line = f"{mapping.header}: {remark.kept}" if mapping.header else remark.kept
            self._lines.setdefault(position, []).append(line)
        return remark.value

    def _add(
        self,
        position: int,
        mapping: ColumnMapping,
        code: ProblemCode,
        found: str,
        expected: str | None = None,
    ) -> None:
        number = self._numbers[self._kinds.data[position]]
        self._problems.setdefault(position, []).append(
            Problem(
                code,
                self._sheet.name,
                cell_name(number, mapping.column),
                found,
                expected or None,
                {"field": mapping.field} if mapping.field else {},
            )
        )

    def _group_categories(self, fields: Fields) -> None:
        """Names of groups inside the table are the kinds of help of the rows under them."""
        if not self._kinds.groups:
            return
        kinds = fields.blank("category", len(self._kinds.data))
        for position, place in enumerate(self._kinds.data):
            if kinds[position] is None and place in self._kinds.groups:
                kinds[position] = self._kinds.groups[place]

    def parsed_rows(self, fields: Fields) -> ParsedRows:
        """The rows with their values, data and ignored ones in the order of the sheet."""
        count = len(self._kinds.data)
        if self._options.default_category and self._recognition.table is not Table.MEMBERS:
            kinds = fields.blank("category", count)
            kinds[:] = [kind or self._options.default_category for kind in kinds]
        lines = [each for each in fields.lines if any(each)]
        missing = _missing(self._recognition.table, fields, count)
        rows = ParsedRows(
            [self._numbers[place] for place in self._kinds.data], fields.columns, lines, {}
        )
        positions = sorted({*self._lines, *self._problems, *missing})
        odd = {position: self._row(position, rows[position], missing) for position in positions}
        return self._with_ignored(replace(rows, odd=odd))

    def _with_ignored(self, rows: ParsedRows) -> ParsedRows:
        if not self._kinds.ignored:
            return rows
        ignored = [self._ignored(*each) for each in self._kinds.ignored.items()]
        numbers = [*rows.numbers, *(row.row for row in ignored)]
        odd = {**rows.odd, **dict(enumerate(ignored, start=len(rows)))}
        order = sorted(range(len(numbers)), key=numbers.__getitem__)
        blank = [None] * len(ignored)
        return ParsedRows(
            [numbers[each] for each in order],
            {key: _in_order((*values, *blank), order) for key, values in rows.columns.items()},
            [_in_order((*column, *blank), order) for column in rows.lines],
            {position: odd[each] for position, each in enumerate(order) if each in odd},
        )

    def _row(self, position: int, row: ParsedRow, missing: Mapping[int, str]) -> ParsedRow:
        number, values = row.row, row.values
        problems = tuple(self._problems.get(position, ()))
        lines = (*self._lines.get(position, ()), *row.notes)
        field = missing.get(position)
        if field is None:
            return ParsedRow(number, values, lines, problems)
        if not problems and not lines and not any(value is not None for value in values.values()):
            return self._ignored(self._kinds.data[position], Reason.NOTHING_USED)
        problem = Problem(
            ProblemCode.REQUIRED_EMPTY,
            self._sheet.name,
            self._cell_of(number, field),
            None,
            field,
            {"field": field},
        )
        return ParsedRow(number, values, lines, (*problems, problem), Fate.HELD_BACK)

    def _cell_of(self, number: int, field: str) -> str:
        columns = self._recognition.columns_of(field)
        return cell_name(number, columns[0].column if columns else 1)

    def _ignored(self, place: int, reason: Reason) -> ParsedRow:
        number = self._numbers[place]
        text = " ".join(filter(None, map(text_of, self._rows[place])))
        problem = Problem(
            ProblemCode.ROW_IGNORED,
            self._sheet.name,
            cell_name(number, 1),
            text[:200],
            values={"reason": str(reason)},
        )
        return ParsedRow(number, {}, (), (problem,), Fate.IGNORED)


def _in_order(values: Sequence[V], order: Iterable[int]) -> list[V]:
    return [values[each] for each in order]


_NEEDED: Mapping[Table, tuple[tuple[str, ...], ...]] = {
    Table.MEMBERS: (("name",),),
    Table.NEEDS: (("words", "category"),),
    Table.OFFERS: (("name",), ("words", "category")),
    Table.EXCHANGES: (("giver", "receiver"),),
}
"""Fields of which a row must fill at least one, or it says nothing."""


def _missing(table: Table, fields: Fields, count: int) -> dict[int, str]:
    """By position, the field without which the row says nothing."""
    missing: dict[int, str] = {}
    for keys in _NEEDED[table]:
        columns = [fields.columns.get(key, [None] * count) for key in keys]
        for position, values in enumerate(zip(*columns, strict=True)):
            if not any(values):
                missing.setdefault(position, keys[0])
    return missing
