"""Three-way merge of tables: what two sides made of the rows that both once had.

Pure and without a domain: rows are known by keys that hash, columns by their names, values are
anything that compares; `None` is a blank cell. Base is what was sent, ours what stands here now,
theirs what came back. Nothing of either side is lost: a cell that both sides changed differently
is a conflict that keeps all three values, and what is absent in theirs is never an instruction.
"""

import operator
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from organiser_app.spreadsheet.joining import join_items, join_texts

Key = Hashable
Cells = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """How the cells of one column are compared and joined.

    `is_set`: values are tuples of items, and what each side added and removed is joined.
    `is_text`: of two texts that were both changed, one with both changes is offered.
    """

    same: Callable[[Any, Any], bool] = operator.eq
    is_set: bool = False
    is_text: bool = False


PLAIN = Rule()


@dataclass(frozen=True, slots=True)
class Rows:
    """One side: its columns, and its rows with their keys; a key may come twice in theirs."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[Key, Cells]]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell of theirs that is no value; ours stays, and the code says what is wrong."""

    code: str
    found: str = ""


class CellFate(StrEnum):
    """What becomes of a cell unless someone decides otherwise."""

    THEIRS = "theirs"
    """Only they changed it."""
    CLEARED = "cleared"
    """Only they changed it, to a blank."""
    OURS = "ours"
    """Only we changed it."""
    BOTH = "both"
    """Both sides made the same of it."""
    JOINED = "joined"
    """A set with what each side added and without what each removed."""
    CONFLICT = "conflict"
    """Both changed it differently: ours stays until someone decides."""
    UNREADABLE = "unreadable"
    """What they wrote is no value: ours stays."""
    EXTRA = "extra"
    """A cell of a column that only they have."""


class RowFate(StrEnum):
    """What becomes of a row unless someone decides otherwise."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    """Some cells are not what was sent; the cells say what becomes of them."""
    NEW = "new"
    """Only they have it."""
    ADDED_TWICE = "added_twice"
    """Both have it and it was not sent: cell by cell, without a base."""
    MISSING = "missing"
    """Only they lack it: it stays."""
    MISSING_CHANGED = "missing_changed"
    """They lack it and we changed it: it stays."""
    GONE = "gone"
    """Neither has it any more."""
    STAYS_DELETED = "stays_deleted"
    """We deleted it, they left it as it was."""
    DELETED_HERE = "deleted_here"
    """We deleted it, they changed it: someone has to decide."""
    DUPLICATE_KEY = "duplicate_key"
    """They have it several times, differently: someone has to decide."""


@dataclass(frozen=True, slots=True)
class CellMerge:
    """A cell that one side or both changed. `result` is what it becomes if nobody decides."""

    column: str
    fate: CellFate
    base: Any
    ours: Any
    theirs: Any
    result: Any
    joined: Any = None
    """A text with both changes, where they do not overlap: offered, never taken by itself."""

    @property
    def is_open(self) -> bool:
        """Whether someone has to decide."""
        return self.fate in {CellFate.CONFLICT, CellFate.UNREADABLE}


@dataclass(frozen=True, slots=True)
class RowMerge:
    """One row of any side, with the cells that differ anywhere."""

    key: Key
    fate: RowFate
    cells: tuple[CellMerge, ...] = ()
    versions: tuple[Cells, ...] = ()
    """All that they have under a key that comes several times; one for a new or deleted row."""
    copies: int = 0
    """How often the very same row came again."""

    @property
    def is_open(self) -> bool:
        """Whether someone has to decide about the row as a whole."""
        return self.fate in {RowFate.DELETED_HERE, RowFate.DUPLICATE_KEY}


@dataclass(frozen=True, slots=True)
class MergePlan:
    """Every row of every side in order: first ours and what was sent, then what is new."""

    columns: tuple[str, ...]
    """Ours, then those that they added; one that we dropped does not come back by itself."""
    rows: tuple[RowMerge, ...]

    @property
    def conflicts(self) -> Iterator[tuple[RowMerge, CellMerge]]:
        """The cells about which someone has to decide."""
        return ((row, cell) for row in self.rows for cell in row.cells if cell.is_open)


_NOTHING: Cells = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Sides:
    """The columns of each side, and how cells compare."""

    base: frozenset[str]
    ours: frozenset[str]
    theirs: tuple[str, ...]
    rules: Mapping[str, Rule]

    def rule(self, column: str) -> Rule:
        return self.rules.get(column, PLAIN)

    def is_same(self, one: Cells, other: Cells) -> bool:
        """Whether two rows say the same in every column of theirs."""
        return one == other or all(
            self.rule(column).same(one.get(column), other.get(column)) for column in self.theirs
        )


def merge(
    base: Rows, ours: Rows, theirs: Rows, rules: Mapping[str, Rule] = MappingProxyType({})
) -> MergePlan:
    """What both sides did to the base, row by row; ours and base have each key once."""
    sides = _Sides(frozenset(base.columns), frozenset(ours.columns), theirs.columns, rules)
    sent, here = dict(base.rows), dict(ours.rows)
    came: dict[Key, list[Cells]] = {}
    for key, cells in theirs.rows:
        came.setdefault(key, []).append(cells)
    keys = dict.fromkeys((*sent, *here, *came))
    added = (column for column in theirs.columns if column not in sides.base)
    columns = tuple(dict.fromkeys((*ours.columns, *added)))
    rows = (_row(sides, key, sent.get(key), here.get(key), came.get(key, [])) for key in keys)
    return MergePlan(columns, tuple(rows))


def _row(
    sides: _Sides, key: Key, base: Cells | None, ours: Cells | None, came: list[Cells]
) -> RowMerge:
    if not came:
        return RowMerge(key, _fate_of_absent(sides, base, ours))
    versions = _different(sides, came)
    copies = len(came) - len(versions)
    if len(versions) > 1:
        return RowMerge(key, RowFate.DUPLICATE_KEY, versions=tuple(versions), copies=copies)
    theirs = versions[0]
    if ours is None:
        return _row_without_ours(sides, key, base, theirs, copies)
    if base is None:
        cells = tuple(_added_cells(sides, ours, theirs))
        return RowMerge(key, RowFate.ADDED_TWICE, cells, copies=copies)
    cells = tuple(
        merge_cells(sides.theirs, sides.rules, base, ours, theirs, sides.base, sides.ours)
    )
    fate = RowFate.CHANGED if cells else RowFate.UNCHANGED
    return RowMerge(key, fate, cells, copies=copies)


def _fate_of_absent(sides: _Sides, base: Cells | None, ours: Cells | None) -> RowFate:
    if ours is None:
        return RowFate.GONE
    if base is None:
        return RowFate.UNCHANGED
    common = sides.base & sides.ours
    is_changed = any(
        not sides.rule(column).same(base.get(column), ours.get(column)) for column in common
    )
    return RowFate.MISSING_CHANGED if is_changed else RowFate.MISSING


def _different(sides: _Sides, came: list[Cells]) -> list[Cells]:
    versions = came[:1]
    for cells in came[1:]:
        if not any(sides.is_same(cells, known) for known in versions):
            versions.append(cells)
    return versions


def _row_without_ours(
    sides: _Sides, key: Key, base: Cells | None, theirs: Cells, copies: int
) -> RowMerge:
    if base is None:
        return RowMerge(key, RowFate.NEW, versions=(theirs,), copies=copies)
    changed = tuple(
        merge_cells(sides.theirs, sides.rules, base, base, theirs, sides.base, sides.base)
    )
    fate = RowFate.DELETED_HERE if changed else RowFate.STAYS_DELETED
    return RowMerge(key, fate, changed, versions=(theirs,), copies=copies)


def merge_cells(
    columns: Iterable[str],
    rules: Mapping[str, Rule],
    base: Cells,
    ours: Cells,
    theirs: Cells,
    base_columns: frozenset[str],
    our_columns: frozenset[str],
) -> Iterator[CellMerge]:
    """The cells of one row that one side or both changed, in the order of `columns`."""
    for column in columns:
        if column not in theirs and column not in base_columns:
            continue
        rule = rules.get(column, PLAIN)
        sent, here, came = base.get(column), ours.get(column), theirs.get(column)
        if column in base_columns and column in our_columns:
            merged = _cell(rule, column, sent, here, came)
        elif column in base_columns:
            merged = _cell_of_dropped(rule, column, sent, came)
        elif column in our_columns:
            merged = _added_cell(rule, column, here, came)
        else:
            merged = _extra_cell(column, came)
        if merged is not None:
            yield merged


def _cell(rule: Rule, column: str, base: Any, ours: Any, theirs: Any) -> CellMerge | None:
    if isinstance(theirs, Unreadable):
        return CellMerge(column, CellFate.UNREADABLE, base, ours, theirs, ours)
    is_ours_new = not rule.same(base, ours)
    is_theirs_new = not rule.same(base, theirs)
    if not is_theirs_new:
        fate = CellFate.OURS
        return CellMerge(column, fate, base, ours, theirs, ours) if is_ours_new else None
    if not is_ours_new:
        fate = CellFate.CLEARED if theirs is None else CellFate.THEIRS
        return CellMerge(column, fate, base, ours, theirs, theirs)
    if rule.same(ours, theirs):
        return CellMerge(column, CellFate.BOTH, base, ours, theirs, ours)
    return _joined(rule, column, base, ours, theirs)


def _joined(rule: Rule, column: str, base: Any, ours: Any, theirs: Any) -> CellMerge:
    if rule.is_set:
        items = join_items(base or (), ours or (), theirs or ())
        if items is not None:
            return CellMerge(column, CellFate.JOINED, base, ours, theirs, items or None)
    offer = join_texts(base, ours, theirs) if rule.is_text else None
    return CellMerge(column, CellFate.CONFLICT, base, ours, theirs, ours, offer)


def _cell_of_dropped(rule: Rule, column: str, base: Any, theirs: Any) -> CellMerge | None:
    """A column that we no longer have: an edit in it must not be lost."""
    if rule.same(base, theirs):
        return None
    return CellMerge(column, CellFate.CONFLICT, base, None, theirs, None)


def _added_cell(rule: Rule, column: str, ours: Any, theirs: Any) -> CellMerge | None:
    """A cell without a base: blanks are filled, differences are conflicts."""
    if isinstance(theirs, Unreadable):
        return CellMerge(column, CellFate.UNREADABLE, None, ours, theirs, ours)
    if theirs is None or rule.same(ours, theirs):
        return None
    if ours is None:
        return CellMerge(column, CellFate.THEIRS, None, ours, theirs, theirs)
    return CellMerge(column, CellFate.CONFLICT, None, ours, theirs, ours)


def _added_cells(sides: _Sides, ours: Cells, theirs: Cells) -> Iterator[CellMerge]:
    for column in sides.theirs:
        if column not in sides.ours:
            cell = _extra_cell(column, theirs.get(column))
        else:
            cell = _added_cell(sides.rule(column), column, ours.get(column), theirs.get(column))
        if cell is not None:
            yield cell


def _extra_cell(column: str, theirs: Any) -> CellMerge | None:
    if theirs is None:
        return None
    return CellMerge(column, CellFate.EXTRA, None, None, theirs, theirs)


# what comes of a plan


@dataclass(frozen=True, slots=True)
class Choices:
    """What was decided: values for cells, and for whole rows their cells or `None` for no row."""

    cells: Mapping[tuple[Key, str], Any] = field(default_factory=dict)
    rows: Mapping[Key, Cells | None] = field(default_factory=dict)


def merged(
    plan: MergePlan, ours: Rows, choices: Choices | None = None, *, deletions: bool = False
) -> Rows:
    """The table after the merge: ours with what the plan and the choices say.

    `deletions` also takes out rows that they lack and that we left as they were.
    """
    choices = choices or Choices()
    here = dict(ours.rows)
    rows = []
    for row in plan.rows:
        cells = _cells_of(row, here.get(row.key), choices, deletions=deletions)
        if cells is not None:
            rows.append((row.key, cells))
    return Rows(plan.columns, rows)


def _cells_of(
    row: RowMerge, ours: Cells | None, choices: Choices, *, deletions: bool
) -> Cells | None:
    if row.key in choices.rows:
        return choices.rows[row.key]
    if row.fate is RowFate.NEW:
        return row.versions[0]
    if ours is None or (deletions and row.fate is RowFate.MISSING):
        return None
    cells = dict(ours)
    for cell in row.cells:
        cells[cell.column] = choices.cells.get((row.key, cell.column), cell.result)
    return cells
