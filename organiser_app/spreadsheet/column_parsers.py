"""The parser of each column: by its type, by what its transform says, and by the whole column.

A column decides what a cell alone cannot: the order of day and month, the decimal comma, options
that hold commas. Each distinct cell is parsed once; the answers are remembered for the column.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from types import MappingProxyType

from organiser_app.spreadsheet.canonical import Parser, Remark, parse_name, parse_text, text_of
from organiser_app.spreadsheet.canonical_choices import (
    choice_parser,
    choices_parser,
    options_with_commas,
    parse_consent,
    parse_recurring,
    parse_urgency,
    state_parser,
)
from organiser_app.spreadsheet.canonical_contacts import (
    contact_parser,
    parse_emails,
    phone_parser,
)
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.canonical_numbers import (
    HOURS,
    Amount,
    infer_decimal_comma,
    parse_amount,
    parse_count,
    parse_yes_no,
)
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.layout import ColumnType, Table, field_of
from organiser_app.spreadsheet.mapping import ColumnMapping, Transform
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.synonyms_values import CHOICE_WORDS

_NO_ORDERS: Mapping[int, DateOrder] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """What the cells cannot say themselves."""

    region: str = ""
    """ISO country code for phones dialled without one."""
    date_order: DateOrder | None = None
    """The person's answer to DATE_ORDER_AMBIGUOUS, for all columns of the sheet."""
    column_orders: Mapping[int, DateOrder] = field(default_factory=lambda: _NO_ORDERS)
    """The answer for single columns, which comes before the one for all."""
    known_categories: tuple[str, ...] = ()
    default_category: str = ""
    """For rows that say nothing of the kind of help."""
    has_1904_dates: bool = False
    has_guarded_cells: bool = False
    """A delimited file of ours: one apostrophe stands before what looks like a formula."""
    today: date | None = None


class Memo(dict[CellValue, object]):
    """Parses each distinct cell of a column once."""

    def __init__(self, parse: Parser) -> None:
        super().__init__()
        self._parse = parse

    def __missing__(self, cell: CellValue) -> object:
        value = self[cell] = self._parse(cell)
        return value


def parse_column(parser: Parser, cells: Sequence[CellValue]) -> tuple[list[object], bool]:
    """The values of a column, and whether any of them is a `Remark`."""
    memo = Memo(parser)
    if bool in set(map(type, cells)):  # True and 1 would be one key
        cells = [str(cell) if isinstance(cell, bool) else cell for cell in cells]
    values = list(map(memo.__getitem__, cells))
    return values, any(type(value) is Remark for value in memo.values())


def parser_for(
    table: Table,
    mapping: ColumnMapping,
    cells: Sequence[CellValue],
    *,
    options: ParseOptions,
    order: DateOrder | None,
) -> Parser:
    """The parser of one mapped column."""
    parser = _parser_of(table, mapping, cells, options=options, order=order)
    kind = field_of(table, mapping.field or "").type
    return parser if kind in _WORDY else _short_cells(parser, kind)


_WORDY = {ColumnType.NAME, ColumnType.TEXT, ColumnType.MANY}
_LONGEST_VALUE = 1_000
_BAD = MappingProxyType(
    {
        ColumnType.DATE: ProblemCode.BAD_DATE,
        ColumnType.AMOUNT: ProblemCode.BAD_NUMBER,
        ColumnType.COUNT: ProblemCode.BAD_NUMBER,
        ColumnType.PHONES: ProblemCode.BAD_PHONE,
        ColumnType.EMAIL: ProblemCode.BAD_EMAIL,
    }
)


def _short_cells(parser: Parser, kind: ColumnType) -> Parser:
    """A value is short: a page of text in its place is kept as words and never looked through."""
    code = _BAD.get(kind, ProblemCode.NOT_IN_LIST)

    def parse(cell: CellValue) -> object:
        if isinstance(cell, str) and len(cell) > _LONGEST_VALUE:
            return Remark(None, code, text_of(cell), str(kind))
        return parser(cell)

    return parse


def _parser_of(
    table: Table,
    mapping: ColumnMapping,
    cells: Sequence[CellValue],
    *,
    options: ParseOptions,
    order: DateOrder | None,
) -> Parser:
    if special := _TRANSFORMS.get(mapping.transform):
        return special(mapping.argument)
    target = field_of(table, mapping.field or "")
    if simple := _SIMPLE.get(target.type):
        return simple
    match target.type:
        case ColumnType.PHONES:
            return phone_parser(options.region)
        case ColumnType.CONTACT:
            return contact_parser(options.region)
        case ColumnType.DATE:
            return partial(parse_date, order=order, starts_1904=options.has_1904_dates)
        case ColumnType.AMOUNT:
            return _amount_parser(mapping.transform, cells)
        case ColumnType.MANY:
            texts = [cell for cell in cells if isinstance(cell, str)]
            return choices_parser((*options.known_categories, *options_with_commas(texts)))
        case ColumnType.STATE:
            return state_parser(CHOICE_WORDS[table, target.key])
        case ColumnType.CHOICE:
            return choice_parser(CHOICE_WORDS[table, target.key])
        case _:
            return parse_text


_SIMPLE: Mapping[ColumnType, Parser] = MappingProxyType(
    {
        ColumnType.NAME: parse_name,
        ColumnType.TEXT: parse_text,
        ColumnType.EMAIL: parse_emails,
        ColumnType.YES_NO: parse_yes_no,
        ColumnType.CONSENT: parse_consent,
        ColumnType.COUNT: parse_count,
        ColumnType.URGENCY: parse_urgency,
        ColumnType.RECURRING: parse_recurring,
    }
)


def _gate_parser(kind: str) -> Parser:
    """Yes is the kind of help; an answer that is neither yes nor no stays as words."""

    def parse(cell: CellValue) -> object:
        answer = parse_yes_no(cell)
        if isinstance(answer, Remark):
            return Remark((kind,) if answer.value else None, None, answer.kept)
        return (kind,) if answer else None

    return parse


def _yes_parser(code: str) -> Parser:
    def parse(cell: CellValue) -> object:
        answer = parse_yes_no(cell)
        if isinstance(answer, Remark):
            return Remark(code if answer.value else None, answer.code, answer.kept, "yes_no")
        return code if answer else None

    return parse


@dataclass(frozen=True, slots=True)
class ItemCount:
    """So many of one item, from a sheet with a column for each."""

    item: str
    count: Decimal


def _item_parser(item: str) -> Parser:
    def parse(cell: CellValue) -> object:
        amount = parse_amount(cell)
        if isinstance(amount, Amount):
            return ItemCount(item, amount.quantity) if amount.quantity > 0 else None
        return amount

    return parse


_TRANSFORMS: Mapping[Transform, Callable[[str], Parser]] = MappingProxyType(
    {
        Transform.GATE: _gate_parser,
        Transform.YES_MEANS: _yes_parser,
        Transform.COUNT_OF: _item_parser,
        Transform.FIRST_NAME: lambda _: parse_name,
        Transform.MIDDLE_NAME: lambda _: parse_name,
        Transform.LAST_NAME: lambda _: parse_name,
    }
)

_PER_HOUR = MappingProxyType(
    {Transform.HOURS: Decimal(1), Transform.MINUTES: Decimal(60), Transform.SECONDS: Decimal(3600)}
)


def _amount_parser(transform: Transform, cells: Sequence[CellValue]) -> Parser:
    decimal_comma = infer_decimal_comma(cells)
    per_hour = _PER_HOUR.get(transform)

    def parse(cell: CellValue) -> object:
        amount = parse_amount(cell, decimal_comma=decimal_comma)
        if per_hour is None or not isinstance(amount, Amount) or amount.unit:
            return amount
        return Amount(_in_hours(amount.quantity, per_hour), HOURS)

    return parse


def _in_hours(quantity: Decimal, per_hour: Decimal) -> Decimal:
    hours = round(quantity / per_hour, 4).normalize()
    return hours if hours != hours.to_integral_value() else hours.quantize(Decimal(1))


def note_lines(header: str, cells: Sequence[CellValue]) -> list[str | None]:
    """Each cell of an unmapped column as a line of the note, `None` for blanks."""

    def line(cell: CellValue) -> str | None:
        text = parse_text(cell)
        return None if text is None else f"{header}: {text}"

    values, _ = parse_column(line if header else _bare_line, cells)
    return [value if isinstance(value, str) else None for value in values]


def _bare_line(cell: CellValue) -> str | None:
    return text_of(cell) or None
