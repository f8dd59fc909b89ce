"""What a returned sheet says as a whole: its columns, what it lacks, and rows that are no data."""

from collections.abc import Iterator

from organiser_app.services.returns.answers import Choice
from organiser_app.services.returns.columns import CameColumn
from organiser_app.services.returns.coming import date_order_id
from organiser_app.services.returns.items import Item, ItemKind, Option, Part
from organiser_app.services.returns.merged_table import ReturnTable
from organiser_app.services.returns.tables import column_id
from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.cells import Row, cell_name
from organiser_app.spreadsheet.identity import Found as Fate
from organiser_app.spreadsheet.merge import Unreadable
from organiser_app.spreadsheet.problems import ProblemCode


def sheet_items(table: ReturnTable) -> Iterator[Item]:
    """Everything about a sheet that is about none of its records."""
    yield from _notices(table)
    yield from _columns(table)
    yield from _ignored(table)


def _notices(table: ReturnTable) -> Iterator[Item]:
    for code in table.problems:
        yield Item(
            f"notice/{table.sheet}/{code}",
            Part.QUESTIONS if code == ProblemCode.KEYS_DISPLACED else Part.IGNORED,
            ItemKind.NOTICE,
            table=table.table,
            sheet=table.sheet,
            code=code,
        )
    for key in table.header.missing:
        yield Item(
            f"missing-column/{table.sheet}/{key}",
            Part.IGNORED,
            ItemKind.NOTICE,
            table=table.table,
            sheet=table.sheet,
            field=key,
            code=ProblemCode.COLUMN_MISSING,
        )


def _columns(table: ReturnTable) -> Iterator[Item]:
    for one in table.header.columns:
        if one.code is not None:
            yield _column(table, one)
    yield from _open_orders(table)


def _column(table: ReturnTable, one: CameColumn) -> Item:
    keys = dict.fromkeys(filter(None, (one.fits, one.says)))
    return Item(
        column_id(table.sheet, one.column),
        Part.QUESTIONS,
        ItemKind.COLUMN,
        (Choice.FIELD, Choice.NOTE, Choice.IGNORE),
        table=table.table,
        sheet=table.sheet,
        cell=one.letters,
        who=one.header,
        code=one.code,
        values={"examples": one.examples, "says": one.says, "fits": one.fits},
        options=tuple(Option(key, key) for key in dict.fromkeys((*keys, *table.header.missing))),
    )


def _open_orders(table: ReturnTable) -> Iterator[Item]:
    """Dates of which nobody knows whether the day or the month comes first."""
    found: dict[str, list[str]] = {}
    for row in table.rows:
        for key, value in row.theirs.items():
            if isinstance(value, Unreadable) and value.code == ProblemCode.AMBIGUOUS_DATE:
                found.setdefault(key, []).append(value.found)
    for key, examples in found.items():
        yield Item(
            date_order_id(table.sheet, key),
            Part.QUESTIONS,
            ItemKind.DATE_ORDER,
            (Choice.DAY_FIRST, Choice.MONTH_FIRST),
            table=table.table,
            sheet=table.sheet,
            field=key,
            code=ProblemCode.DATE_ORDER_AMBIGUOUS,
            values={"examples": tuple(examples[:3]), "count": len(examples)},
        )


_LONGEST_WORDS = 80


def _ignored(table: ReturnTable) -> Iterator[Item]:
    sheet = table.found.sheet
    rows = dict(zip(sheet.row_numbers, sheet.rows, strict=True)) if table.ignored else {}
    for number, why in table.ignored.items():
        yield row_notice(
            table, number, ProblemCode.ROW_IGNORED, why, words=_words_of(rows[number])
        )
    for row in table.rows:
        if row.identity.found is Fate.COPY:
            yield row_notice(table, row.number, ProblemCode.DUPLICATE_IN_FILE, "")


def row_notice(
    table: ReturnTable, number: int, code: ProblemCode, why: str, *, words: str = ""
) -> Item:
    """A row of which nothing comes in, and why."""
    return Item(
        f"ignored/{table.sheet}/{number}",
        Part.IGNORED,
        ItemKind.ROW_IGNORED,
        table=table.table,
        sheet=table.sheet,
        row=number,
        cell=cell_name(number, 1),
        who=words,
        code=code,
        values={"reason": why},
    )


def _words_of(row: Row) -> str:
    """What stands in a row, so that nobody has to look it up to see that nothing is lost."""
    return " · ".join(filter(None, map(text_of, row)))[:_LONGEST_WORDS]
