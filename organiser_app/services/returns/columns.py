"""Which column of a returned sheet is which field: by its header, and then by what stands in it.

People rename, move, swap and insert columns. A header alone is believed only where the cells of
rows that are known by their keys do not say otherwise; the place of a column says nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from organiser_app.services.returns.bases import Base
from organiser_app.services.returns.finding import SEARCHED_ROWS, SheetKeys
from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.cells import CellValue, Row, SheetCells, column_letters
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import Field
from organiser_app.spreadsheet.mapping import ColumnMapping, Treatment
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.rowkeys import KEY_HEADER

_SAME_COLUMN = 0.8
"""Share of a column's cells that are as they left, from which on the cells name the column."""
_OTHER_COLUMN = 0.3
"""Share under which a header is doubted when another field fits its cells."""
_FEWEST_CELLS = 4
_MOST_COMPARED = 400


class ColumnFate(StrEnum):
    """What a column of the sheet was taken for."""

    FIELD = "field"
    KEY = "key"
    EXTRA = "extra"
    """Nothing of ours: someone has to say what becomes of it."""
    TWICE = "twice"
    """A second column of one field: someone has to say which counts."""
    SWAPPED = "swapped"
    """The header says one field and the cells another: someone has to say which is right."""
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class CameColumn:
    """One column of the sheet; `field` is the key of what it counts as for now."""

    column: int
    header: str
    fate: ColumnFate
    field: str | None = None
    says: str | None = None
    """The field that the header names where the cells say another."""
    examples: tuple[str, ...] = ()
    fits: str | None = None
    """The field that the cells name."""

    @property
    def letters(self) -> str:
        """The column's name in a spreadsheet program."""
        return column_letters(self.column)

    @property
    def code(self) -> ProblemCode | None:
        """The problem that is told of the column."""
        return _CODES.get(self.fate)


_CODES: Mapping[ColumnFate, ProblemCode] = {
    ColumnFate.EXTRA: ProblemCode.COLUMN_UNMAPPED,
    ColumnFate.TWICE: ProblemCode.DUPLICATE_HEADER,
    ColumnFate.SWAPPED: ProblemCode.COLUMN_CONTENT_MISMATCH,
}


@dataclass(frozen=True, slots=True)
class CameHeader:
    """Where the header stands, none where it was deleted, and what each column is."""

    row: int | None
    columns: tuple[CameColumn, ...]
    missing: tuple[str, ...]
    """Fields that left and have no column any more: they are not touched."""

    def mappings(self) -> tuple[ColumnMapping, ...]:
        """The columns as the parser of tables wants them."""
        return tuple(map(_mapping, self.columns))


def _mapping(one: CameColumn) -> ColumnMapping:
    if one.fate is ColumnFate.KEY:
        return ColumnMapping(one.column, one.header, None, 1.0, Why.KEY, Treatment.IGNORE)
    if one.field is None:
        return ColumnMapping(one.column, one.header, treatment=Treatment.IGNORE)
    return ColumnMapping(one.column, one.header, one.field, 1.0, Why.EXACT, Treatment.MAP)


Chosen = Mapping[int, str | None]
"""By column: the field that someone said it is, None for nothing of ours."""


def find_columns(
    sheet: SheetCells, base: Base, keys: SheetKeys, chosen: Chosen, *, region: str
) -> CameHeader:
    """The header of a returned sheet and the fields of its columns."""
    place = _header_place(sheet, base, keys)
    texts = [""] * sheet.width if place is None else [_header(cell) for cell in sheet.rows[place]]
    data = sheet.rows if place is None else sheet.rows[place + 1 :]
    numbers = sheet.row_numbers if place is None else sheet.row_numbers[place + 1 :]
    cells = _Cells(base, keys, numbers, data, region)
    claims = _claims(texts, base, keys)
    claims |= _by_content(cells, texts, claims, keys, base)
    settled = _settle(cells, texts, claims, base)
    columns = []
    for column in range(1, sheet.width + 1):
        found = settled.get(column) or _unclaimed(column, texts[column - 1], cells, keys)
        if column in chosen:
            field = chosen[column]
            fate = ColumnFate.EXTRA if field is None else ColumnFate.FIELD
            found = CameColumn(column, found.header, fate, field)
        columns.append(found)
    columns = [_given_way(one, chosen, cells) for one in columns]
    used = {one.field for one in columns}
    missing = tuple(each.key for each in base.fields if each.key not in used)
    return CameHeader(None if place is None else sheet.row_numbers[place], tuple(columns), missing)


def _given_way(one: CameColumn, chosen: Chosen, cells: "_Cells") -> CameColumn:
    """A column whose field someone gave to another one."""
    if one.field is None or one.column in chosen or one.field not in chosen.values():
        return one
    fate = ColumnFate.EMPTY if cells.is_empty(one.column) else ColumnFate.TWICE
    examples = cells.examples(one.column)
    return replace(one, fate=fate, field=None, says=one.field, examples=examples)


def _header(cell: CellValue) -> str:
    return " ".join(text_of(cell).split())


def _header_place(sheet: SheetCells, base: Base, keys: SheetKeys) -> int | None:
    """The row with most headers of ours; rows with a key are data."""
    wanted = {fold(text) for text in base.headers} | {fold(KEY_HEADER)}
    best, most = None, 1
    for place, row in enumerate(sheet.rows[:SEARCHED_ROWS]):
        if sheet.row_numbers[place] in keys.by_row:
            continue
        hits = sum(isinstance(cell, str) and fold(cell) in wanted for cell in row)
        if hits > most:
            best, most = place, hits
    return best


def _claims(texts: Sequence[str], base: Base, keys: SheetKeys) -> dict[int, str]:
    """Columns whose header is one of ours, as it stood or folded."""
    exact = dict(base.headers)
    folded = {fold(text): key for text, key in base.headers.items()}
    return {
        column: key
        for column, text in enumerate(texts, start=1)
        if column != keys.column and (key := exact.get(text) or folded.get(fold(text)))
    }


class _Cells:
    """The cells of rows that are known by their keys, beside those that left."""

    def __init__(
        self,
        base: Base,
        keys: SheetKeys,
        numbers: Sequence[int],
        rows: Sequence[Row],
        region: str,
    ) -> None:
        self._region = region
        self.rows = rows
        pairs = [
            (base.rows[key], row)
            for number, row in zip(numbers, rows, strict=True)
            if (key := keys.by_row.get(number, "")) in base.rows
        ]
        self._pairs = pairs[:: max(1, len(pairs) // _MOST_COMPARED)]

    def share(self, column: int, field: Field) -> float | None:
        """How many of a column's cells are as that field left; None where too few tell."""
        same = total = 0
        for base, row in self._pairs:
            sent, cell = base.cells.get(field.key, ""), row[column - 1]
            if not sent and cell is None:
                continue
            total += 1
            is_same = likeness(field, sent, cell, region=self._region) is not Likeness.CHANGED
            same += is_same
        return same / total if total >= _FEWEST_CELLS else None

    def is_empty(self, column: int) -> bool:
        """Whether nothing stands in the column."""
        return all(row[column - 1] is None for row in self.rows)

    def examples(self, column: int) -> tuple[str, ...]:
        """Some of what stands in a column."""
        texts = (text_of(row[column - 1])[:80] for row in self.rows)
        return tuple(dict.fromkeys(filter(None, texts)))[:3]


def _by_content(
    cells: _Cells,
    texts: Sequence[str],
    claims: Mapping[int, str],
    keys: SheetKeys,
    base: Base,
) -> dict[int, str]:
    """Columns with a strange header over cells of a field that has no column."""
    free = [each for each in base.fields if each.key not in claims.values()]
    found: dict[int, str] = {}
    for column in range(1, len(texts) + 1):
        if column in claims or column == keys.column:
            continue
        shares = [
            (share, each.key)
            for each in free
            if each.key not in found.values() and (share := cells.share(column, each)) is not None
        ]
        best = max(shares, default=(0.0, ""))
        if best[0] >= _SAME_COLUMN:
            found[column] = best[1]
    return found


def _settle(
    cells: _Cells, texts: Sequence[str], claims: Mapping[int, str], base: Base
) -> dict[int, CameColumn]:
    """One column for each field, and a word about those of which cells and header disagree."""
    fields = {each.key: each for each in base.fields}
    by_field: dict[str, list[int]] = {}
    for column, key in claims.items():
        by_field.setdefault(key, []).append(column)
    settled: dict[int, CameColumn] = {}
    for key, columns in by_field.items():
        ranked = sorted(columns, key=lambda column: -(cells.share(column, fields[key]) or 0.0))
        for column in ranked[1:]:
            settled[column] = CameColumn(
                column, texts[column - 1], ColumnFate.TWICE, None, key, cells.examples(column)
            )
        first = ranked[0]
        settled[first] = _believed(cells, texts[first - 1], first, fields[key], fields)
    return settled


def _believed(
    cells: _Cells,
    header: str,
    column: int,
    field: Field,
    fields: Mapping[str, Field],
) -> CameColumn:
    """The field of the header, unless the cells are plainly those of another."""
    share = cells.share(column, field)
    if share is None or share >= _OTHER_COLUMN or cells.is_empty(column):
        return CameColumn(column, header, ColumnFate.FIELD, field.key)
    others = [
        (other_share, key)
        for key, other in fields.items()
        if key != field.key and (other_share := cells.share(column, other)) is not None
    ]
    best, key = max(others, default=(0.0, ""))
    if best < _SAME_COLUMN:
        return CameColumn(column, header, ColumnFate.FIELD, field.key)
    return CameColumn(
        column, header, ColumnFate.SWAPPED, None, field.key, cells.examples(column), key
    )


def _unclaimed(column: int, header: str, cells: _Cells, keys: SheetKeys) -> CameColumn:
    if column == keys.column:
        return CameColumn(column, header, ColumnFate.KEY)
    if cells.is_empty(column):
        return CameColumn(column, header, ColumnFate.EMPTY)
    return CameColumn(column, header, ColumnFate.EXTRA, examples=cells.examples(column))
