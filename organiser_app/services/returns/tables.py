"""One returned table, merged: rows matched, cells compared, what is new set apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from organiser_app.services.records import Texts
from organiser_app.services.returns.answers import Choice
from organiser_app.services.returns.bases import Base, Bases, base_of
from organiser_app.services.returns.came import CameRows, came_rows
from organiser_app.services.returns.columns import (
    CameColumn,
    CameHeader,
    ColumnFate,
    find_columns,
)
from organiser_app.services.returns.coming import (
    SETS,
    Comparison,
    Context,
    as_value,
    identified,
    row_id,
    settled,
)
from organiser_app.services.returns.finding import Found
from organiser_app.services.returns.merged_table import ReturnRow, ReturnTable
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.identity import BaseRow, RowIdentity
from organiser_app.spreadsheet.identity import Found as Fate
from organiser_app.spreadsheet.layout import Field, Table, own_key
from organiser_app.spreadsheet.merge import CellFate, RowFate, RowMerge, Rows, Rule, merge
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import members
from organiser_app.storage.reads.sheets import Exported

RULES: Mapping[str, Rule] = {
    **dict.fromkeys(SETS, Rule(is_set=True)),
    "note": Rule(is_text=True),
    "words": Rule(is_text=True),
}
EFFECTS = {
    CellFate.THEIRS,
    CellFate.CLEARED,
    CellFate.JOINED,
    CellFate.CONFLICT,
    CellFate.UNREADABLE,
}
_LEAST_GUESSED = 0.25
"""Share of the rows of a sheet without keys that must be ours before it is taken for ours."""


def returned_table(
    workspace: Workspace, context: Context, found: Found, bases: Bases
) -> ReturnTable | None:
    """The table, or None where a sheet without keys holds other rows than ours."""
    base, is_two_way = _base(workspace, context, found, bases)
    header = find_columns(
        found.sheet, base, found.keys, _chosen(context, found), region=context.region
    )
    header = _with_own_columns(context, found, base, header)
    came = came_rows(found, header)
    noted = _noted(context, found, header)
    fields = _came_fields(context, base, header, has_notes=bool(noted))
    result = identified(context, found, base, fields, came)
    if found.is_guess and not _fits(result.rows):
        return None
    joined = workspace.ask(lambda connection: _joined_since(connection, context, base))
    waiting = settled(context, found, base, fields, came.rows, result.rows, joined)
    columns = {one.field: one.column for one in header.columns if one.field is not None}
    comparison = Comparison(context, found, base, fields, columns, noted)
    rows = comparison.read(came.rows, [identity for identity, _ in waiting])
    named = {row.record_id for row in rows}
    missing = [one for one in result.missing if one.record_id not in named and not is_two_way]
    merges = _merged(context, found, fields, rows, missing)
    return _assembled(
        _Parts(found, base, header, fields, came),
        rows,
        [waits for _, waits in waiting],
        merges,
        context,
        is_displaced=result.keys_displaced,
        is_two_way=is_two_way,
        damaged=comparison.damaged,
    )


def _joined_since(connection: Reader, context: Context, base: Base) -> dict[int, int]:
    """Members that left with the sheet and were joined with others since -> who remained."""
    if base.table is not Table.MEMBERS:
        return {}
    here = context.known.members
    gone = (one.record_id for one in base.rows.values() if one.record_id not in here)
    found = ((record, members.merged_into(connection, record)) for record in gone)
    return {record: into for record, into in found if into is not None}


def _base(workspace: Workspace, context: Context, found: Found, bases: Bases) -> tuple[Base, bool]:
    """What left; where we do not know that, what stands here, and then every difference is asked."""
    export = bases.exports.get(found.export_uid or "")
    if export is not None:
        return workspace.ask(lambda connection: base_of(connection, export, found.table)), False
    keys = [each.key for each in context.known.fields(found.table)]
    here = context.known.records[found.table]
    rows = {
        f"={record}": BaseRow(
            f"={record}", record, "", context.known.texts(found.table, record) or {}
        )
        for record in here
    }
    return Base(Exported("", None, "", "", {str(found.table): keys}, 0), found.table, rows), True


def _chosen(context: Context, found: Found) -> dict[int, str | None]:
    """The columns about which someone has said what they are."""
    chosen: dict[int, str | None] = {}
    for column in range(1, found.sheet.width + 1):
        answer = context.answers.get(column_id(found.sheet.name, column))
        if answer is not None and answer.choice is Choice.FIELD:
            chosen[column] = answer.value
        elif answer is not None and answer.choice in {Choice.NOTE, Choice.IGNORE}:
            chosen[column] = None
    return chosen


def _with_own_columns(
    context: Context, found: Found, base: Base, header: CameHeader
) -> CameHeader:
    """A column that someone added under the name of a field of the group's own is that field."""
    if found.table is not Table.MEMBERS:
        return header
    taken = {one.field for one in header.columns} | {each.key for each in base.fields}
    own = {
        fold(each.name): key
        for each in context.known.settings.fields
        if (key := own_key(each)) not in taken
    }

    def known(one: CameColumn) -> CameColumn:
        is_asked = context.answers.get(column_id(found.sheet.name, one.column)) is not None
        key = own.get(fold(one.header))
        if key is None or one.fate is not ColumnFate.EXTRA or is_asked:
            return one
        return replace(one, fate=ColumnFate.FIELD, field=key)

    return replace(header, columns=tuple(map(known, header.columns)))


def column_id(sheet: str, column: int) -> str:
    """How an answer names a column of the file."""
    return f"column/{sheet}/{column}"


def _noted(context: Context, found: Found, header: CameHeader) -> tuple[CameColumn, ...]:
    """Columns that someone said are to be lines of the note."""
    answers = (
        (one, context.answers.get(column_id(found.sheet.name, one.column)))
        for one in header.columns
    )
    return tuple(
        one for one, answer in answers if answer is not None and answer.choice is Choice.NOTE
    )


def _came_fields(
    context: Context, base: Base, header: CameHeader, *, has_notes: bool
) -> tuple[Field, ...]:
    """The fields that came: those that left, and others that someone says a column is."""
    came = {one.field for one in header.columns} | ({"note"} if has_notes else set())
    extra = [each for each in context.known.fields(base.table) if each not in base.fields]
    return tuple(each for each in (*base.fields, *extra) if each.key in came)


def _fits(rows: Sequence[RowIdentity]) -> bool:
    ours = sum(one.found is not Fate.NEW for one in rows)
    return bool(rows) and ours / len(rows) >= _LEAST_GUESSED


def _merged(
    context: Context,
    found: Found,
    fields: Sequence[Field],
    rows: Sequence[ReturnRow],
    missing: Sequence[BaseRow],
) -> tuple[RowMerge, ...]:
    """The three sides, record by record; only what differs anywhere."""
    keys = tuple(each.key for each in fields)
    base = [
        (row.record_id, _values(fields, row.identity.base.cells))
        for row in rows
        if row.record_id is not None
        and row.has_base
        and not row.is_as_sent
        and row.identity.base is not None
    ]
    base += [(one.record_id, _values(fields, one.cells)) for one in missing]
    theirs = [
        (row.record_id, row.theirs)
        for row in rows
        if row.record_id is not None and not row.is_as_sent
    ]
    known = {record for record, _ in (*base, *theirs)}
    here = [
        (record, _values(fields, texts))
        for record in known
        if (texts := context.known.texts(found.table, record or 0)) is not None
    ]
    plan = merge(Rows(keys, base), Rows(keys, here), Rows(keys, theirs), RULES)
    return tuple(row for row in plan.rows if row.fate is not RowFate.UNCHANGED)


def _values(fields: Sequence[Field], texts: Texts | Mapping[str, str]) -> dict[str, object]:
    return {each.key: as_value(each, text) for each in fields if (text := texts.get(each.key))}


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a table was read as."""

    found: Found
    base: Base
    header: CameHeader
    fields: tuple[Field, ...]
    came: CameRows


def _assembled(
    parts: _Parts,
    rows: Sequence[ReturnRow],
    waits: Sequence[bool],
    merges: tuple[RowMerge, ...],
    context: Context,
    *,
    is_displaced: bool,
    is_two_way: bool,
    damaged: int,
) -> ReturnTable:
    """The table; a row that waits but changes nothing need not wait."""
    by_record = {row.key: row for row in merges}
    marked = tuple(
        replace(row, waits=is_waiting and _has_effect(row, by_record))
        for row, is_waiting in zip(rows, waits, strict=True)
    )
    new = tuple(
        row.number
        for row in marked
        if row.identity.found is Fate.NEW
        and not row.waits
        and not _is_skipped(parts, row, context)
    )
    records = {row.record_id for row in marked if row.record_id is not None}
    changed = {key for key, row in by_record.items() if has_effect(row)}
    return ReturnTable(
        parts.found,
        parts.base,
        parts.header,
        parts.fields,
        marked,
        merges,
        is_displaced=is_displaced,
        is_two_way=is_two_way,
        new_rows=new,
        ignored=parts.came.ignored,
        damaged=damaged,
        unchanged=len(records - changed),
        problems=_problems(parts, is_displaced=is_displaced, is_two_way=is_two_way),
    )


def _has_effect(row: ReturnRow, merges: Mapping[object, RowMerge]) -> bool:
    """Whether it matters who the row is."""
    if row.record_id is None:
        return row.identity.found is not Fate.COPY
    merged = merges.get(row.record_id)
    return merged is not None and has_effect(merged)


def has_effect(row: RowMerge) -> bool:
    """Whether the sheet wants to change anything about the record."""
    if row.fate is RowFate.DELETED_HERE:
        return True
    return row.fate in {RowFate.CHANGED, RowFate.ADDED_TWICE} and any(
        cell.fate in EFFECTS for cell in row.cells
    )


def _is_skipped(parts: _Parts, row: ReturnRow, context: Context) -> bool:
    answer = context.answers.get(row_id(parts.found.sheet.name, row.number))
    return answer is not None and answer.choice is Choice.SKIP


def _problems(parts: _Parts, *, is_displaced: bool, is_two_way: bool) -> tuple[str, ...]:
    codes = []
    if is_two_way:
        codes.append(ProblemCode.EXPORT_UNKNOWN)
    if is_displaced:
        codes.append(ProblemCode.KEYS_DISPLACED)
    if parts.came.rows and not parts.found.keys.by_row:
        codes.append(ProblemCode.KEY_COLUMN_MISSING)
    return tuple(map(str, codes))
