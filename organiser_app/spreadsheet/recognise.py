"""Which tables a file holds, where they lie and what their columns mean: a proposal, never a deed.

For each sheet: the header is found, every table bids for it, the best bid wins. What the person
said (`hints`) and what was decided for the same headers before (`remembered`) come first.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from organiser_app.spreadsheet.assigning import Column, map_columns
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.canonical_numbers import YES_WORDS
from organiser_app.spreadsheet.cells import Reading, SheetCells, cell_name
from organiser_app.spreadsheet.content import Profile, profile
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.kinds import bid
from organiser_app.spreadsheet.layout import Table, field_of
from organiser_app.spreadsheet.locate import Header, find_header, header_at
from organiser_app.spreadsheet.mapping import (
    ColumnMapping,
    Recognition,
    RowFilter,
    SheetHint,
    SheetRecognition,
    TableRecognition,
    Transform,
    Treatment,
    signature_of,
    swap_sides,
)
from organiser_app.spreadsheet.positional import PositionalLayout, find_layout, in_table
from organiser_app.spreadsheet.problems import Problem, ProblemCode
from organiser_app.spreadsheet.remembered import recall, recalled_table
from organiser_app.spreadsheet.synonyms import PAYMENT_SIDES
from organiser_app.spreadsheet.synonyms_values import (
    NEED_WORDS,
    NEEDS_HELP,
    OFFER_WORDS,
    OFFERS_HELP,
)

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
    if not hint.is_headerless:
        header = _header(sheet, hint)
        if header is not None:
            return _with_header(
                sheet, header, remembered=remembered, hint=hint, file_name=file_name
            )
    return _without_header(sheet, hint)


def _nothing(sheet: SheetCells, code: ProblemCode) -> SheetRecognition:
    return SheetRecognition(sheet.name, (), (Problem(code, sheet.name),))


def _header(sheet: SheetCells, hint: SheetHint) -> Header | None:
    if hint.header_row is None:
        return find_header(sheet)
    numbers = list(sheet.row_numbers)
    return header_at(sheet, numbers.index(hint.header_row)) if hint.header_row in numbers else None


def _with_header(
    sheet: SheetCells,
    header: Header,
    *,
    remembered: Remembered,
    hint: SheetHint,
    file_name: str,
) -> SheetRecognition:
    columns = _columns(sheet, header)
    filters = _filters(columns)
    if filters and hint.table is None:
        used = {each.column for each in filters.values()}
        tables = (
            _only(_recognised(sheet, header, columns, table, remembered, 1.0), each, used)
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


def _filters(columns: Sequence[Column]) -> dict[Table, RowFilter]:
    """How the rows of a sheet that mixes needs and offers are told apart, where it does."""
    for column in columns:
        seen = column.profile
        if seen.filled and seen.direction == 1.0 and _SAYS_KIND.search(fold(column.header)):
            return {
                Table.NEEDS: RowFilter(column.number, NEED_WORDS),
                Table.OFFERS: RowFilter(column.number, OFFER_WORDS),
            }
    needs, offers = _answers(columns, NEEDS_HELP), _answers(columns, OFFERS_HELP)
    if needs is None or offers is None:
        return {}
    return {
        Table.NEEDS: RowFilter(needs, YES_WORDS),
        Table.OFFERS: RowFilter(offers, YES_WORDS),
    }


_SAYS_KIND = re.compile(
    r"\b(?:type|kind|direction|listing|ad|tipo|tipus|typ|art|clase|classe|(?:offer|request|need) or)\b"
)


def _answers(columns: Sequence[Column], headers: frozenset[str]) -> int | None:
    """The yes/no column with one of these headers."""
    return next(
        (
            column.number
            for column in columns
            if fold(column.header) in headers and column.profile.yes_no == 1.0
        ),
        None,
    )


def _only(recognition: TableRecognition, rows: RowFilter, used: set[int]) -> TableRecognition:
    columns = tuple(
        replace(each, field=None, treatment=Treatment.IGNORE, why=Why.CONTENT)
        if each.column in used
        else each
        for each in recognition.columns
    )
    return replace(recognition, columns=columns, only_rows=rows)


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
    found = _sides_of_a_ledger(found, columns)
    found = recall(found, remembered)
    return replace(found, problems=tuple(_problems(found, columns)))


def _sides_of_a_ledger(found: TableRecognition, columns: Sequence[Column]) -> TableRecognition:
    """In a ledger of hours `From` pays `To`: the one who pays has received the help."""
    if found.table is not Table.EXCHANGES:
        return found
    sides = {fold(each.header) for key in _SIDES for each in found.columns_of(key)}
    if sides & PAYMENT_SIDES:
        return replace(found, is_payment=True)
    pays = sides <= _DIRECTION_WORDS and len(sides) == 2 and _is_ledger(found, columns)
    return swap_sides(found) if pays else found


_SIDES = ("giver", "receiver", "giver_code", "receiver_code")
_DIRECTION_WORDS = frozenset(
    ["from", "to", "de", "a", "para", "per", "von", "an", "für", "fur", "da", "à"]
)
_LEDGER_WORDS = frozenset(
    [
        "amount",
        "importe",
        "import",
        "betrag",
        "montant",
        "valor",
        "post",
        "anunci",
        "anuncio",
        "annonce",
        "inserat",
        "hash",
        "balance",
        "saldo",
        "credits",
        "currency",
    ]
)


def _is_ledger(found: TableRecognition, columns: Sequence[Column]) -> bool:
    by_number = {column.number: column.profile for column in columns}
    clocks = any(by_number[each.column].clock > 0.5 for each in found.columns_of("quantity"))
    words = {word for column in columns for word in fold(column.header).split()}
    return clocks or bool(words & _LEDGER_WORDS)


def _problems(found: TableRecognition, columns: Sequence[Column]) -> list[Problem]:
    row = found.header_rows[-1] if found.header_rows else 1
    problems = [
        Problem(
            ProblemCode.COLUMN_UNMAPPED,
            found.sheet,
            cell_name(row, each.column),
            each.header,
            values={"column": each.column},
        )
        for each in found.columns
        if each.treatment is Treatment.NOTE and each.field is None
    ]
    problems += _repeated_headers(found, columns, row)
    problems += _misfits(found, columns, row)
    if found.is_payment:
        problems.append(
            Problem(ProblemCode.HEADER_AMBIGUOUS, found.sheet, values={"question": "sides"})
        )
    return problems


def _repeated_headers(
    found: TableRecognition, columns: Sequence[Column], row: int
) -> list[Problem]:
    seen: set[str] = set()
    problems = []
    for column in columns:
        folded = fold(column.header)
        if folded and folded in seen:
            cell = cell_name(row, column.number)
            problems.append(
                Problem(ProblemCode.DUPLICATE_HEADER, found.sheet, cell, column.header)
            )
        seen.add(folded)
    return problems


_MISFIT = 0.2
_FEWEST_FOR_MISFIT = 3


def _misfits(found: TableRecognition, columns: Sequence[Column], row: int) -> list[Problem]:
    """Columns whose cells do not look like their field: headers moved over data, for instance."""
    profiles = {column.number: column.profile for column in columns}
    problems = []
    for each in found.columns:
        if each.field is None or each.treatment is not Treatment.MAP or _is_made(each):
            continue
        kind = field_of(found.table, each.field).type
        seen = profiles.get(each.column, Profile())
        fit = seen.fits(kind)
        if fit is not None and fit < _MISFIT and seen.filled >= _FEWEST_FOR_MISFIT:
            cell = cell_name(row, each.column)
            problems.append(
                Problem(
                    ProblemCode.COLUMN_CONTENT_MISMATCH,
                    found.sheet,
                    cell,
                    each.header,
                    str(kind),
                    {"field": each.field},
                )
            )
    return problems


def _is_made(mapping: ColumnMapping) -> bool:
    """Whether the field's values are made from the cells and need not look like them."""
    return mapping.transform is not Transform.PLAIN


def _without_header(sheet: SheetCells, hint: SheetHint) -> SheetRecognition:
    layout = find_layout(sheet.rows)
    if layout is not None and hint.table in {None, layout.table}:
        return SheetRecognition(sheet.name, _positional(sheet, layout))
    if hint.table is None:
        return _nothing(sheet, ProblemCode.HEADER_NOT_FOUND)
    header = Header((), tuple("" for _ in range(sheet.width)))
    found = _recognised(sheet, header, _columns(sheet, header), hint.table, _NOTHING, 1.0)
    return SheetRecognition(sheet.name, (found,))


def _positional(sheet: SheetCells, layout: PositionalLayout) -> tuple[TableRecognition, ...]:
    tables = (Table.NEEDS, Table.OFFERS) if layout.direction else (layout.table,)
    return tuple(_positional_table(sheet, layout, table) for table in tables)


def _positional_table(
    sheet: SheetCells, layout: PositionalLayout, table: Table
) -> TableRecognition:
    places = layout.places[: sheet.width]
    columns = tuple(
        _positional_column(number, place.header, in_table(place.field, table), place.transform)
        for number, place in enumerate(places, start=1)
    )
    words = NEED_WORDS if table is Table.NEEDS else OFFER_WORDS
    only = RowFilter(layout.direction, words) if layout.direction else None
    found = TableRecognition(
        sheet.name,
        table,
        (),
        columns,
        signature_of([place.header for place in places]),
        0.9,
        only,
        layout.is_payment,
    )
    return replace(found, problems=tuple(_problems(found, ())))


def _positional_column(
    number: int, header: str, field: str | None, transform: str
) -> ColumnMapping:
    if field is None:
        return ColumnMapping(number, header, None, 0.9, Why.POSITION, Treatment.NOTE)
    target = "name" if field in {"first_name", "middle_name", "last_name"} else field
    return ColumnMapping(
        number, header, target, 0.9, Why.POSITION, Treatment.MAP, Transform(transform)
    )
