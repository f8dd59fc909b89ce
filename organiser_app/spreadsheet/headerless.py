"""Recognition of files without a header, from the layouts that programs are known to write."""

from dataclasses import replace

from organiser_app.spreadsheet.cells import SheetCells
from organiser_app.spreadsheet.findings import column_problems
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import (
    ColumnMapping,
    RowFilter,
    TableRecognition,
    Transform,
    Treatment,
    signature_of,
)
from organiser_app.spreadsheet.positional import PositionalLayout, find_layout, in_table
from organiser_app.spreadsheet.synonyms import NAME_PARTS
from organiser_app.spreadsheet.synonyms_values import NEED_WORDS, OFFER_WORDS

_CERTAIN = 0.9


def known_by_place(sheet: SheetCells) -> tuple[TableRecognition, ...]:
    """The tables of a headerless file whose every cell fits a known layout; else none."""
    layout = find_layout(sheet.rows)
    if layout is None:
        return ()
    tables = (Table.NEEDS, Table.OFFERS) if layout.direction else (layout.table,)
    return tuple(_table(sheet, layout, table) for table in tables)


def _table(sheet: SheetCells, layout: PositionalLayout, table: Table) -> TableRecognition:
    places = layout.places[: sheet.width]
    columns = tuple(
        _column(number, place.header, in_table(place.field, table), place.transform)
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
        _CERTAIN,
        only,
        layout.is_payment,
    )
    return replace(found, problems=column_problems(found, ()))


def _column(number: int, header: str, field: str | None, transform: str) -> ColumnMapping:
    if field is None:
        return ColumnMapping(number, header, None, _CERTAIN, Why.POSITION, Treatment.NOTE)
    target = "name" if field in NAME_PARTS else field
    return ColumnMapping(
        number, header, target, _CERTAIN, Why.POSITION, Treatment.MAP, Transform(transform)
    )
