"""Which tables a file holds, where they lie and what their columns mean: a proposal, never a deed.

For each sheet: the header is found, every table bids for it, the best bid wins. What the person
said (`hints`) and what was decided for the same headers before (`remembered`) come first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from organiser_app.spreadsheet.assigning import Column, map_columns
from organiser_app.spreadsheet.cells import Reading, SheetCells
from organiser_app.spreadsheet.content import profile
from organiser_app.spreadsheet.findings import column_problems
from organiser_app.spreadsheet.headerless import known_by_place
from organiser_app.spreadsheet.kinds import bid
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.ledgers import with_sides
from organiser_app.spreadsheet.locate import SEARCHED_ROWS, Header, find_header, header_at
from organiser_app.spreadsheet.mapping import (
    Recognition,
    SheetHint,
    SheetRecognition,
    TableRecognition,
    signature_of,
)
from organiser_app.spreadsheet.mixed import only_rows, row_filters
from organiser_app.spreadsheet.problems import Problem, ProblemCode
from organiser_app.spreadsheet.remembered import recall, recalled_table
from organiser_app.spreadsheet.report_workbook import is_list_of_problems

Remembered = Mapping[str, Mapping[str, object]]
"""By signature, what `mapping.as_remembered` gave."""

_NOTHING: Remembered = {}
_NO_HINTS: Mapping[str, SheetHint] = {}
_LEAST_BID = 1.5
_CERTAIN_BID = 8.0


def recognise(
    reading: Reading,
    *,
    remembered: Remembered = _NOTHING,
    hints: Mapping[str, SheetHint] = _NO_HINTS,
) -> Recognition:
    """Look at every sheet of a file; `hints` are by sheet name."""
    return Recognition(
        tuple(
            recognise_sheet(
                sheet,
                remembered=remembered,
                hint=hints.get(sheet.name),
                file_name=reading.file_name,
            )
            for sheet in reading.sheets
        )
    )


def recognise_sheet(
    sheet: SheetCells,
    *,
    remembered: Remembered = _NOTHING,
    hint: SheetHint | None = None,
    file_name: str = "",
) -> SheetRecognition:
    """The tables of one sheet, best reading first."""
    hint = hint or SheetHint()
    if sheet.is_empty:
        return _nothing(sheet, ProblemCode.NO_DATA)
    if is_list_of_problems(sheet):
        return SheetRecognition(sheet.name)
    if not hint.is_headerless:
        header = _header(sheet, hint, remembered)
        if header is not None:
            return _with_header(
                sheet, header, remembered=remembered, hint=hint, file_name=file_name
            )
    return _without_header(sheet, hint)


def _nothing(sheet: SheetCells, code: ProblemCode) -> SheetRecognition:
    return SheetRecognition(sheet.name, (), (Problem(code, sheet.name),))


def _header(sheet: SheetCells, hint: SheetHint, remembered: Remembered) -> Header | None:
    if hint.header_row is None:
        return _remembered_header(sheet, remembered) or find_header(sheet)
    numbers = list(sheet.row_numbers)
    return header_at(sheet, numbers.index(hint.header_row)) if hint.header_row in numbers else None


def _remembered_header(sheet: SheetCells, remembered: Remembered) -> Header | None:
    """The row whose headers were decided on before, in whatever language they are."""
    if not remembered:
        return None
    headers = (header_at(sheet, place) for place in range(min(SEARCHED_ROWS, len(sheet.rows))))
    return next((each for each in headers if signature_of(each.texts) in remembered), None)


def _with_header(
    sheet: SheetCells,
    header: Header,
    *,
    remembered: Remembered,
    hint: SheetHint,
    file_name: str,
) -> SheetRecognition:
    columns = _columns(sheet, header)
    filters = row_filters(columns, sheet.rows[header.first_data_place :])
    if filters and hint.table is None:
        used = {each.column for each in filters.values()}
        tables = (
            only_rows(_recognised(sheet, header, columns, table, remembered, 1.0), each, used)
            for table, each in filters.items()
        )
        return SheetRecognition(sheet.name, tuple(tables))
    table, certainty = _table(header, columns, remembered, hint, f"{sheet.name} {file_name}")
    if table is None:
        return _nothing(sheet, ProblemCode.HEADER_NOT_FOUND)
    return SheetRecognition(
        sheet.name, (_recognised(sheet, header, columns, table, remembered, certainty),)
    )


def _columns(sheet: SheetCells, header: Header) -> tuple[Column, ...]:
    rows = sheet.rows[header.first_data_place :]
    return tuple(
        Column(place + 1, text, profile([row[place] for row in rows]))
        for place, text in enumerate(header.texts)
    )


def _table(
    header: Header,
    columns: Sequence[Column],
    remembered: Remembered,
    hint: SheetHint,
    names: str,
) -> tuple[Table | None, float]:
    known = hint.table or recalled_table(header.texts, remembered)
    if known is not None:
        return known, 1.0
    bids = {
        table: bid(
            table,
            map_columns(table, columns),
            sheet_name=names,
            headers=[column.header for column in columns],
        )
        for table in Table
    }
    best = max(bids, key=lambda table: bids[table])
    return (best, min(1.0, bids[best] / _CERTAIN_BID)) if bids[best] >= _LEAST_BID else (None, 0)


def _recognised(
    sheet: SheetCells,
    header: Header,
    columns: Sequence[Column],
    table: Table,
    remembered: Remembered,
    certainty: float,
) -> TableRecognition:
    mappings = map_columns(table, columns)
    found = TableRecognition(
        sheet.name,
        table,
        tuple(sheet.row_numbers[place] for place in header.places),
        mappings,
        signature_of(header.texts),
        certainty,
    )
    found = with_sides(found, columns)
    found = recall(found, remembered)
    return replace(found, problems=column_problems(found, columns))


def _without_header(sheet: SheetCells, hint: SheetHint) -> SheetRecognition:
    proved = [table for table in known_by_place(sheet) if hint.table in {None, table.table}]
    if proved:
        return SheetRecognition(sheet.name, tuple(proved))
    if hint.table is None:
        return _nothing(sheet, ProblemCode.HEADER_NOT_FOUND)
    header = Header((), tuple("" for _ in range(sheet.width)))
    found = _recognised(sheet, header, _columns(sheet, header), hint.table, _NOTHING, 1.0)
    return SheetRecognition(sheet.name, (found,))
