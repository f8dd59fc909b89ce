"""What a cell of a returned sheet says, as the text that we would have exported for it.

A cell that is as it left, or merely damaged on the way, says what it said. One that cannot be
read is no blank: it is told, and ours stays.
"""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from organiser_app.domain.rules import LONGEST_NAME
from organiser_app.services.imports.names import name_key
from organiser_app.services.records import MEMBER_LINKS, NetworkRecords
from organiser_app.spreadsheet.canonical import Parser, Remark, text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder, infer_date_order, parse_date
from organiser_app.spreadsheet.canonical_numbers import Amount
from organiser_app.spreadsheet.cell_content import cell_text
from organiser_app.spreadsheet.cells import CellTrouble, CellValue
from organiser_app.spreadsheet.column_parsers import ParseOptions, parser_for
from organiser_app.spreadsheet.csv_writer import unguarded
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.layout import ColumnType, Field, Table
from organiser_app.spreadsheet.mapping import ColumnMapping, Treatment
from organiser_app.spreadsheet.merge import Unreadable
from organiser_app.spreadsheet.problems import ProblemCode

_BROKEN = {
    ProblemCode.CELL_ERROR_VALUE,
    ProblemCode.FORMULA_NO_VALUE,
    ProblemCode.TEXT_TOO_LONG,
}
"""Troubles of a cell whose text is not what stood there."""
_NEVER_BLANK = frozenset(
    {ColumnType.CHOICE, ColumnType.STATE, ColumnType.URGENCY, ColumnType.YES_NO}
)
_MOST = Decimal(10**12)
_SMALLEST = Decimal("0.001")
"""Quantities are kept in thousandths."""


@dataclass(frozen=True, slots=True)
class Came:
    """One cell: its text as we would write it, blank or unreadable, and whether it was damaged."""

    text: str | Unreadable | None
    was_damaged: bool = False


@dataclass(slots=True)
class ColumnReader:
    """Reads the cells of one column; the column decides what one date alone cannot say."""

    table: Table
    field: Field
    region: str
    order: DateOrder | None = None
    is_open: bool = False
    """Whether its dates may be day first or month first, and nobody has said which."""
    names: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Where the column names people, areas, occasions or kinds of help: those that are here, by their key."""
    known: tuple[str, ...] = ()
    has_1904_dates: bool = False
    is_guarded: bool = False
    _edited: tuple[CellValue, ...] = dataclasses.field(default=(), init=False)
    _spelt: dict[str, str] = dataclasses.field(default_factory=dict, init=False)
    """One spelling of each occasion: rows of one day share it."""
    _parser: Parser | None = dataclasses.field(default=None, init=False)

    def learn(self, edited: Iterable[CellValue], chosen: DateOrder | None) -> None:
        """Looks at the cells that are not as they left."""
        self._edited = tuple(edited)
        if self.field.type is not ColumnType.DATE:
            return
        evidence = infer_date_order(set(self._edited))
        self.order = evidence.order or chosen
        self.is_open = evidence.is_ambiguous and chosen is None

    def compare(
        self, sent: str, here: str, cell: CellValue, trouble: CellTrouble | None = None
    ) -> Came:
        """The cell beside what was sent and what stands here now."""
        if trouble is not None and trouble.code in _BROKEN:
            return Came(Unreadable(trouble.code, trouble.found))
        if self.is_guarded and isinstance(cell, str):
            cell = unguarded(cell)
        known = self.alike(sent, cell)
        if known is Likeness.CHANGED and here != sent:
            return self._like_ours(here, cell)
        if known is Likeness.CHANGED:
            return Came(self.written(cell))
        return Came(sent or None, known is Likeness.DAMAGED)

    def _like_ours(self, here: str, cell: CellValue) -> Came:
        known = self.alike(here, cell)
        if known is Likeness.CHANGED:
            return Came(self.written(cell))
        return Came(here or None, known is Likeness.DAMAGED)

    def alike(self, sent: str, cell: CellValue) -> Likeness:
        """Whether the cell is what was sent."""
        if cell is None and not sent:
            return Likeness.SAME
        return likeness(self.field, sent, cell, region=self.region)

    def written(self, cell: CellValue) -> str | Unreadable | None:
        """What someone wrote into the cell; a blank only where the field can be blank."""
        value = self.read(cell)
        if value is None and not self.may_be_blank:
            return Unreadable(ProblemCode.REQUIRED_EMPTY)
        return value

    @property
    def may_be_blank(self) -> bool:
        """Whether a record can be without it; a limit's unit goes where the limit goes."""
        is_coded = self.field.type in _NEVER_BLANK and self.field.key != "limit_unit"
        return not (self.field.is_required or is_coded)

    def read(self, cell: CellValue) -> str | Unreadable | None:
        """The cell by itself, as the text that we would have exported."""
        if cell is None:
            return None
        if self._parser is None:
            self._parser = self._parser_of()
        found = text_of(cell)
        value = self._parser(cell)
        if isinstance(value, Remark):
            if value.code is not None or value.kept:
                code = value.code or _CODES.get(self.field.type, ProblemCode.NOT_IN_LIST)
                return Unreadable(code, found)
            value = value.value
        if value is None:
            return Unreadable(ProblemCode.NOT_IN_LIST, found) if found in _SIGNS else None
        return self._text(_SETTLED.get(self.field.type, _as_it_is)(value), found)

    def _text(self, value: object, found: str) -> str | Unreadable | None:
        if isinstance(value, Unreadable):
            return Unreadable(value.code, found)
        if self.field.key == "category" and isinstance(value, tuple):
            if len(value) > 1:
                return Unreadable(ProblemCode.NOT_IN_LIST, found)
            value = value[0]
        if self.names and isinstance(value, str):
            value = self.names.get(name_key(value), value)
        if self.field.key == "gathering" and isinstance(value, str):
            value = self._spelt.setdefault(name_key(value), " ".join(value.split()))
        text = cell_text(self.field, value)
        is_name = self.field.type is ColumnType.NAME or self.field.key == "gathering"
        if is_name and len(text) > LONGEST_NAME:
            return Unreadable(ProblemCode.TEXT_TOO_LONG, found)
        return text or None

    def _parser_of(self) -> Parser:
        options = ParseOptions(
            region=self.region, known_categories=self.known, has_1904_dates=self.has_1904_dates
        )
        if self.field.type is ColumnType.DATE:
            return partial(parse_date, order=self.order, starts_1904=self.has_1904_dates)
        mapping = ColumnMapping(1, self.field.header, self.field.key, treatment=Treatment.MAP)
        return parser_for(self.table, mapping, self._edited, options=options, order=self.order)


_SIGNS = frozenset({"?", "??"})
"""What someone types who does not know: no blank, and no value."""


def _as_it_is(value: object) -> object:
    return value


def _only_one(value: object) -> object:
    """One address: a member has no room for two."""
    if isinstance(value, tuple):
        return value[0] if len(value) == 1 else Unreadable(ProblemCode.BAD_EMAIL)
    return value


def _number(value: object) -> object:
    """The amount; one that brings a unit of its own does not fit into the column."""
    if not isinstance(value, Amount):
        return value
    if value.unit or abs(value.quantity) >= _MOST:
        return Unreadable(ProblemCode.BAD_NUMBER)
    kept = value.quantity.quantize(_SMALLEST)
    return value.quantity if kept == value.quantity else kept.normalize()


def _count(value: object) -> object:
    """A whole number that can be kept."""
    if isinstance(value, int) and abs(value) >= _MOST:
        return Unreadable(ProblemCode.BAD_NUMBER)
    return value


_SETTLED: Mapping[ColumnType, Callable[[object], object]] = {
    ColumnType.EMAIL: _only_one,
    ColumnType.AMOUNT: _number,
    ColumnType.COUNT: _count,
}
_CODES: Mapping[ColumnType, ProblemCode] = {
    ColumnType.DATE: ProblemCode.BAD_DATE,
    ColumnType.AMOUNT: ProblemCode.BAD_NUMBER,
    ColumnType.COUNT: ProblemCode.BAD_NUMBER,
    ColumnType.PHONES: ProblemCode.BAD_PHONE,
    ColumnType.EMAIL: ProblemCode.BAD_EMAIL,
}


def reader_of(
    table: Table,
    field: Field,
    known: NetworkRecords,
    *,
    has_1904_dates: bool = False,
    is_guarded: bool = False,
) -> ColumnReader:
    """A reader of one column that knows what the network calls things."""
    return ColumnReader(
        table,
        field,
        known.settings.phone_region,
        names=_names(table, field, known),
        known=tuple(known.categories.values()),
        has_1904_dates=has_1904_dates,
        is_guarded=is_guarded,
    )


def _names(table: Table, field: Field, known: NetworkRecords) -> Mapping[str, str]:
    """By their key, the names that are here; where several share a key each is as it is."""
    if field.key == "area":
        names = list(known.areas.values())
    elif field.key == "category":
        names = list(known.categories.values())
    elif field.key == "gathering":
        names = list(known.gatherings.values())
    elif field.key in MEMBER_LINKS[table]:
        names = list(known.names.values())
    else:
        return {}
    count = Counter(map(name_key, set(names)))
    return {key: name for name in names if count[key := name_key(name)] == 1}
