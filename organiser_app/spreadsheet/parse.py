"""Rows of a recognised table to field values, each oddity beside its cell, nothing lost.

Columns are parsed whole, then zipped to rows. A good cell costs a look-up; a bad one becomes a
problem with its cell name, and its words go to the row's note.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

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

__all__ = ["Fate", "ParseOptions", "ParsedRow", "ParsedTable", "note_text", "parse"]


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
class ParsedTable:
    """A table as values; `problems` are about the table and its columns."""

    table: Table
    sheet: str
    rows: tuple[ParsedRow, ...]
    problems: tuple[Problem, ...] = ()


def note_text(row: ParsedRow) -> str:
    """The row's own note and everything else that must not be lost, line by line."""
    own = row.values.get("note")
    return "\n".join([own, *row.notes] if isinstance(own, str) and own else row.notes)


_BROKEN = {ProblemCode.CELL_ERROR_VALUE, ProblemCode.FORMULA_NO_VALUE}
_NO_OPTIONS = ParseOptions()


def parse(
    sheet: SheetCells, recognition: TableRecognition, options: ParseOptions = _NO_OPTIONS
) -> ParsedTable:
    """All rows of the table, in order; ignored ones are there too, with their reason."""
    rows = _filled_merges(sheet)
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


def _filled_merges(sheet: SheetCells) -> Sequence[Row]:
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

    def parsed_rows(self, fields: Fields) -> tuple[ParsedRow, ...]:
        """The rows with their values, data and ignored ones in the order of the sheet."""
        count = len(self._kinds.data)
        if self._options.default_category and self._recognition.table is not Table.MEMBERS:
            kinds = fields.blank("category", count)
            kinds[:] = [kind or self._options.default_category for kind in kinds]
        keys = tuple(fields.columns)
        records = zip(*fields.columns.values(), strict=True) if keys else iter([()] * count)
        notes = self._notes(fields, count)
        missing = _missing(self._recognition.table, fields, count)
        plain = not notes and not missing and not self._problems
        rows = [
            ParsedRow(self._numbers[place], dict(zip(keys, record, strict=True)))
            if plain
            else self._row(position, place, dict(zip(keys, record, strict=True)), notes, missing)
            for position, (place, record) in enumerate(zip(self._kinds.data, records, strict=True))
        ]
        if self._kinds.ignored:
            rows += [self._ignored(*each) for each in self._kinds.ignored.items()]
            rows.sort(key=lambda row: row.row)
        return tuple(rows)

    def _notes(self, fields: Fields, count: int) -> dict[int, tuple[str, ...]]:
        lines = [each for each in fields.lines if any(each)]
        if not lines and not self._lines:
            return {}
        return {
            position: (
                *self._lines.get(position, ()),
                *(line for column in lines if (line := column[position])),
            )
            for position in range(count)
        }

    def _row(
        self,
        position: int,
        place: int,
        values: dict[str, object],
        notes: Mapping[int, tuple[str, ...]],
        missing: Mapping[int, str],
    ) -> ParsedRow:
        number = self._numbers[place]
        problems = tuple(self._problems.get(position, ()))
        lines = notes.get(position, ())
        field = missing.get(position)
        if field is None:
            return ParsedRow(number, values, lines, problems)
        if not problems and not lines and not any(value is not None for value in values.values()):
            return self._ignored(place, Reason.NOTHING_USED)
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
