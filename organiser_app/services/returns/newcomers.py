"""Rows of a returned sheet that did not leave with it: an import of their own, item by item.

They are read, matched with people and judged exactly as rows of a foreign sheet are; only what
they are and where their columns lie is known beforehand.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from organiser_app.services.imports import (
    ColumnChoice,
    ImportDecisions,
    ImportOptions,
    ImportPreview,
    PersonDecision,
    PersonStatus,
    PersonView,
    QuestionCode,
    RowFate,
    RowReason,
    RowView,
    decide,
    prepared,
    words_of,
)
from organiser_app.services.progress import Progress
from organiser_app.services.records import NetworkRecords, items_of
from organiser_app.services.returns.answers import Answer, Answers, Choice
from organiser_app.services.returns.columns import ColumnFate
from organiser_app.services.returns.coming import date_order_id, row_id
from organiser_app.services.returns.fixing import fix_id
from organiser_app.services.returns.items import Item, ItemKind, Option, Part
from organiser_app.services.returns.listing import who_of
from organiser_app.services.returns.merged_table import ReturnTable
from organiser_app.services.returns.tables import column_id
from organiser_app.services.returns.together import renamed_members
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.cells import CellValue, Reading, SheetCells, cell_name
from organiser_app.spreadsheet.layout import Table, field_of
from organiser_app.spreadsheet.mapping import Treatment
from organiser_app.spreadsheet.problems import ProblemCode, Severity

_ORDERS = {Choice.DAY_FIRST: DateOrder.DAY_FIRST, Choice.MONTH_FIRST: DateOrder.MONTH_FIRST}


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Someone whom new rows name and who may be on the roster already."""

    person: PersonView
    row: RowView | None
    """Their own row of the roster, where they have one."""
    named_in: RowView | None = None
    """The first row that names them."""

    @property
    def item_id(self) -> str:
        """The row is asked about where there is one, else the name."""
        return (
            person_id(self.person.key)
            if self.row is None
            else row_id(self.row.sheet, self.row.row)
        )


@dataclass(frozen=True)
class NewRows:
    """The import of the new rows, and whom it asks about."""

    preview: ImportPreview
    asked: tuple[Newcomer, ...]


def new_rows(
    workspace: Workspace,
    reading: Reading,
    size: int,
    tables: Sequence[ReturnTable],
    known: NetworkRecords,
    answers: Answers,
    progress: Progress,
) -> NewRows | None:
    """The import of the new rows of all tables, after the answers; None where there are none."""
    coming = [table for table in tables if table.new_rows]
    if not coming:
        return None
    preview = prepared(
        workspace,
        replace(reading, sheets=tuple(map(_only_new, coming)), problems=()),
        size,
        options=_options(coming, answers),
        progress=progress,
    )
    asked = tuple(newcomers(preview, known, renamed_members(tables)))
    return NewRows(decide(preview, _decisions(preview, asked, answers, coming, known)), asked)


def _options(tables: Sequence[ReturnTable], answers: Answers) -> ImportOptions:
    order = answers.get(date_order_id("", ""))
    return ImportOptions(
        tables={table.sheet: table.table for table in tables},
        header_rows={table.sheet: _header_number(table) for table in tables},
        columns={
            (table.sheet, one.column): ColumnChoice(None, _treatment(table, one.column, answers))
            for table in tables
            for one in table.header.columns
            if one.field is None
        },
        date_order=None if order is None else _ORDERS.get(order.choice),
    )


def _treatment(table: ReturnTable, column: int, answers: Answers) -> Treatment:
    """A strange column becomes lines of the note, unless someone said that it stays behind."""
    fate = table.header.columns[column - 1].fate
    answer = answers.get(column_id(table.sheet, column))
    is_ignored = answer is not None and answer.choice is Choice.IGNORE
    stays = fate in {ColumnFate.KEY, ColumnFate.EMPTY} or is_ignored
    return Treatment.IGNORE if stays else Treatment.NOTE


def _header_number(table: ReturnTable) -> int:
    first = table.found.sheet.row_numbers[0]
    return table.header.row or max(0, first - 1)


def _only_new(table: ReturnTable) -> SheetCells:
    """The sheet with our own headers over the new rows; nothing stands in the column of keys."""
    sheet, number = table.found.sheet, _header_number(table)
    wanted = set(table.new_rows)
    rows = [
        (at, row) for at, row in zip(sheet.row_numbers, sheet.rows, strict=True) if at in wanted
    ]
    keys = table.found.keys.column
    header = tuple(_header_of(table, column) for column in range(1, sheet.width + 1))
    return replace(
        sheet,
        rows=(header, *(_without(row, keys) for _, row in rows)),
        row_numbers=(number, *(at for at, _ in rows)),
        merged=(),
        is_hidden=False,
    )


def _header_of(table: ReturnTable, column: int) -> CellValue:
    one = table.header.columns[column - 1]
    return one.header or None if one.field is None else field_of(table.table, one.field).header


def _without(row: tuple[CellValue, ...], column: int | None) -> tuple[CellValue, ...]:
    return row if column is None else (*row[: column - 1], None, *row[column:])


def person_id(key: str) -> str:
    """How an answer names someone whom a new row names."""
    return f"person/{key}"


def _decisions(
    preview: ImportPreview,
    asked: Sequence[Newcomer],
    answers: Answers,
    tables: Sequence[ReturnTable],
    known: NetworkRecords,
) -> ImportDecisions:
    """The answers as the import knows decisions; who is in doubt waits."""
    people: dict[str, PersonDecision] = {}
    rows = _row_decisions(preview, answers, tables)
    for newcomer in asked:
        answer = answers.get(newcomer.item_id)
        if answer is None or (answer.choice is Choice.RECORD and not _is_here(answer, known)):
            if newcomer.row is not None:
                rows[newcomer.row.line] = False
        elif answer.choice is Choice.NEW:
            people[newcomer.person.key] = PersonDecision.new()
        elif answer.choice is Choice.RECORD:
            people[newcomer.person.key] = PersonDecision.member(int(answer.value))
        elif answer.choice is Choice.SKIP:
            people[newcomer.person.key] = PersonDecision.leave_out()
    return ImportDecisions(people=people, rows=rows)


def _is_here(answer: Answer, known: NetworkRecords) -> bool:
    """Whether whom someone chose is still on the roster."""
    return answer.value.isdecimal() and int(answer.value) in known.members


def _row_decisions(
    preview: ImportPreview, answers: Answers, tables: Sequence[ReturnTable]
) -> dict[tuple[str, int], bool]:
    doubtful = {table.sheet for table in tables if table.asks_all}
    rows: dict[tuple[str, int], bool] = {}
    for row in _rows(preview):
        answer = answers.get(row_id(row.sheet, row.row))
        if answer is None and row.sheet in doubtful:
            rows[row.line] = False
        if answer is not None and row.reason is RowReason.POSSIBLE_DUPLICATE:
            rows[row.line] = answer.choice is Choice.NEW
        if answer is not None and answer.choice is Choice.SKIP:
            rows[row.line] = False
    return rows


def _rows(preview: ImportPreview) -> Iterator[RowView]:
    for table in preview.tables:
        yield from table.rows()


def newcomers(
    preview: ImportPreview, known: NetworkRecords, renamed: frozenset[int]
) -> list[Newcomer]:
    """Everyone about whom someone has to say who they are."""
    own = {
        row.people[0]: row for row in _rows(preview) if row.table is Table.MEMBERS and row.people
    }
    asked = list(preview.people_to_decide)
    asked += [
        one
        for one in preview.known_people
        if one.key in own
        and (
            one.fills or one.member_id in renamed or _says_more(own[one.key], one.member_id, known)
        )
    ]
    asked += [one for one in preview.new_people if one.key not in own]
    named = _first_rows(preview)
    return [Newcomer(one, own.get(one.key), named.get(one.key)) for one in asked]


def _first_rows(preview: ImportPreview) -> dict[str, RowView]:
    """By the key of everyone whom rows name, the first row that does."""
    rows: dict[str, RowView] = {}
    for row in _rows(preview):
        for key in row.people:
            rows.setdefault(key, row)
    return rows


def _says_more(row: RowView, member_id: int | None, known: NetworkRecords) -> bool:
    """Whether a row about someone who is here says anything that does not stand here."""
    here = known.texts(Table.MEMBERS, member_id or 0) or {}
    return any(
        not _is_said(key, fold(words_of(part).replace("_", " ")), here.get(key, ""))
        for key, value in row.values.items()
        for part in (value if isinstance(value, tuple) else (value,))
    )


def _is_said(key: str, part: str, here: str) -> bool:
    if key == "note":
        return part in fold(here)
    return not part or part in {fold(here), *map(fold, items_of(here))}


def new_items(new: NewRows, tables: Sequence[ReturnTable]) -> Iterator[Item]:
    """The new rows, the people whom they name, and what is wrong with them."""
    preview, waiting = new.preview, {one.item_id: one for one in new.asked}
    for newcomer in waiting.values():
        yield _person_item(newcomer)
    by_sheet = {table.sheet: table for table in tables}
    for row in _rows(preview):
        if row_id(row.sheet, row.row) not in waiting:
            yield from _row_items(row, by_sheet[row.sheet])
    yield from _orders(preview)


def _person_item(one: Newcomer) -> Item:
    """Someone who may be here already, or who comes in only because another row names them."""
    person, row = one.person, one.row
    options = [
        Option(str(near.member_id), near.name, near.hint, near.score)
        for near in person.near
        if near.member_id is not None
    ]
    if person.member_id is not None and not any(
        option.value == str(person.member_id) for option in options
    ):
        options.insert(0, Option(str(person.member_id), person.name))
    choices = (Choice.RECORD, Choice.NEW, Choice.SKIP) if options else (Choice.NEW, Choice.SKIP)
    reasons = {str(near.member_id): tuple(map(str, near.reasons)) for near in person.near}
    place = row or one.named_in
    is_new = person.status is PersonStatus.NEW
    return Item(
        one.item_id,
        Part.NEW if is_new else Part.QUESTIONS,
        ItemKind.PERSON if row is None else ItemKind.ROW_IDENTITY,
        choices,
        Choice.NEW if is_new else None,
        table=Table.MEMBERS if row is not None else None,
        sheet=place.sheet if place is not None else "",
        row=place.row if place is not None else None,
        cell=person.first_cell,
        who=person.name,
        code=None if is_new and not options else ProblemCode.POSSIBLE_DUPLICATE,
        values={"reasons": reasons, "details": dict(person.details)},
        options=tuple(options),
    )


def _row_items(row: RowView, table: ReturnTable) -> Iterator[Item]:
    yield _row_item(row, _plain_item(row, table))
    yield from _cell_problems(row)


def _plain_item(row: RowView, table: ReturnTable) -> Item:
    """A new row that comes in unless someone says no."""
    texts = {key: words_of(value) for key, value in row.values.items()}
    return Item(
        row_id(row.sheet, row.row),
        Part.NEW,
        ItemKind.ROW_NEW,
        (Choice.NEW, Choice.SKIP),
        None if table.asks_all else Choice.NEW,
        table=row.table,
        sheet=row.sheet,
        row=row.row,
        cell=cell_name(row.row, table.found.keys.column or 1),
        who=who_of(row.table, texts),
        values={"cells": texts, "reason": str(row.reason)},
    )


def _row_item(row: RowView, item: Item) -> Item:
    match row.fate:
        case RowFate.NEW | RowFate.SKIPPED:
            return item
        case RowFate.ASK if row.reason is RowReason.POSSIBLE_DUPLICATE:
            code = ProblemCode.POSSIBLE_DUPLICATE
            return replace(item, part=Part.QUESTIONS, proposal=None, code=code)
        case RowFate.ASK:
            return replace(item, choices=(), proposal=None)
        case RowFate.HELD_BACK:
            wrong = (one.code for one in row.problems if one.severity is Severity.ERROR)
            return replace(
                item,
                part=Part.PROBLEMS,
                kind=ItemKind.ROW_HELD_BACK,
                choices=(),
                proposal=None,
                code=next(wrong, ProblemCode.ROW_INVALID_AFTER_MERGE),
            )
        case RowFate.FILLS:
            return _as_ignored(item, ProblemCode.DUPLICATE_IN_FILE)
        case _:
            return _as_ignored(item, ProblemCode.ROW_IGNORED)


def _as_ignored(item: Item, code: ProblemCode) -> Item:
    """A row that makes no record of its own: another of the file, or what is here, says it."""
    return replace(
        item,
        id=f"ignored/{item.sheet}/{item.row}",
        part=Part.IGNORED,
        kind=ItemKind.ROW_IGNORED,
        choices=(),
        proposal=None,
        code=code,
    )


def _cell_problems(row: RowView) -> Iterator[Item]:
    """Cells of new rows that could not be read; a value typed in their place is read instead."""
    for problem in row.problems:
        if problem.cell is None or problem.severity is Severity.INFO:
            continue
        yield Item(
            fix_id(row.sheet, problem.cell),
            Part.PROBLEMS,
            ItemKind.CELL_PROBLEM,
            (Choice.OURS, Choice.TYPED),
            Choice.OURS,
            table=row.table,
            sheet=row.sheet,
            row=row.row,
            cell=problem.cell,
            who=who_of(row.table, {key: words_of(value) for key, value in row.values.items()}),
            field=str(problem.values.get("field") or "") or None,
            code=problem.code,
            theirs=problem.found,
            values={"found": problem.found, "expected": problem.expected},
        )


def _orders(preview: ImportPreview) -> Iterator[Item]:
    asked = [one for one in preview.questions if one.code is QuestionCode.DATE_ORDER]
    if asked:
        yield Item(
            date_order_id("", ""),
            Part.QUESTIONS,
            ItemKind.DATE_ORDER,
            (Choice.DAY_FIRST, Choice.MONTH_FIRST),
            sheet=asked[0].sheet or "",
            code=ProblemCode.DATE_ORDER_AMBIGUOUS,
            values={**asked[0].values, "examples": (asked[0].values.get("example"),)},
        )
