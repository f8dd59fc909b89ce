"""Several sheets of one file that tell of the same records: a table cut in two, or copied.

What is missing on one sheet may stand on another, and where two say different things of one
record nobody guesses which of them counts.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace

from organiser_app.services.returns.answers import Answers, Choice
from organiser_app.services.returns.coming import row_id
from organiser_app.services.returns.merged_table import ReturnRow, ReturnTable
from organiser_app.services.returns.tables import EFFECTS, has_effect
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.merge import RowFate, RowMerge
from organiser_app.spreadsheet.problems import ProblemCode

_MISSING = {RowFate.MISSING, RowFate.MISSING_CHANGED}
_Edits = frozenset[tuple[str, str]]


def together(tables: Sequence[ReturnTable], answers: Answers) -> tuple[ReturnTable, ...]:
    """The tables, each knowing what stands on the others."""
    if len({table.table for table in tables}) == len(tables):
        return tuple(tables)
    return tuple(_beside(table, tables, answers) for table in tables)


def _beside(table: ReturnTable, tables: Sequence[ReturnTable], answers: Answers) -> ReturnTable:
    others = [one for one in tables if one is not table and one.table is table.table]
    elsewhere = {record for one in others for record in _named(one)}
    merges = tuple(
        row for row in table.merges if row.fate not in _MISSING or row.key not in elsewhere
    )
    edits = _edits(table)
    told = [_edits(one) for one in others]
    rows = tuple(
        _doubted(row)
        if any(_differ(edits, one, row.record_id) for one in told)
        and not _is_chosen(table, row, answers)
        else row
        for row in table.rows
    )
    return replace(table, merges=merges, rows=rows)


def _named(table: ReturnTable) -> Iterator[int]:
    """Records that a sheet has, or may have."""
    for row in table.rows:
        if row.record_id is not None:
            yield row.record_id
        yield from (one.record_id for one in row.identity.candidates)


def _edits(table: ReturnTable) -> dict[Hashable, _Edits]:
    return {row.key: _edits_of(row) for row in table.merges if has_effect(row)}


def _edits_of(row: RowMerge) -> _Edits:
    return frozenset(
        (cell.column, repr(cell.theirs)) for cell in row.cells if cell.fate in EFFECTS
    )


def _differ(
    edits: dict[Hashable, _Edits], others: dict[Hashable, _Edits], record: int | None
) -> bool:
    return record in edits and record in others and edits[record] != others[record]


def _is_chosen(table: ReturnTable, row: ReturnRow, answers: Answers) -> bool:
    answer = answers.get(row_id(table.sheet, row.number))
    return answer is not None and answer.choice is Choice.RECORD


def _doubted(row: ReturnRow) -> ReturnRow:
    codes = (ProblemCode.DUPLICATE_KEY, *row.identity.codes)
    return replace(row, waits=True, identity=replace(row.identity, codes=codes))


def renamed_members(tables: Sequence[ReturnTable]) -> frozenset[int]:
    """Members who may be called otherwise after this file, so that a row may mean another."""
    return frozenset(
        merged.key
        for table in tables
        if table.table is Table.MEMBERS
        for merged in table.merges
        if isinstance(merged.key, int)
        and any(cell.column == "name" and cell.fate in EFFECTS for cell in merged.cells)
    )
