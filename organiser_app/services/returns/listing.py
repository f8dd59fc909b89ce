"""A merged table as the items of the review."""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from organiser_app.services.records import NetworkRecords, Texts
from organiser_app.services.returns.answers import Answers, Choice
from organiser_app.services.returns.coming import as_text, row_id
from organiser_app.services.returns.items import Item, ItemKind, Option, Part, as_option
from organiser_app.services.returns.listing_sheets import row_notice, sheet_items
from organiser_app.services.returns.merged_table import ReturnRow, ReturnTable
from organiser_app.services.returns.transitions import is_legal
from organiser_app.spreadsheet.cells import cell_name
from organiser_app.spreadsheet.identity import BaseRow
from organiser_app.spreadsheet.identity import Found as Fate
from organiser_app.spreadsheet.layout import Field, Table
from organiser_app.spreadsheet.merge import CellFate, CellMerge, RowFate, RowMerge, Unreadable
from organiser_app.spreadsheet.problems import ProblemCode

_MASS_COLUMN = 0.2
_MASS_ROW = 0.5
_FEW = 1
"""So many cleared cells of a column or row are never many."""
_NOT_DEALT_WITH = {RowFate.GONE, RowFate.UNCHANGED}


def who_of(table: Table, texts: Mapping[str, str]) -> str:
    """What a row is about, in its own words."""
    if table is Table.MEMBERS:
        return texts.get("name", "")
    if table is Table.EXCHANGES:
        sides = " → ".join((texts.get("giver") or "?", texts.get("receiver") or "?"))
        return " · ".join(filter(None, (texts.get("day", ""), sides)))
    what = texts.get("words") or texts.get("category", "")
    return ": ".join(filter(None, (texts.get("name", ""), what[:60])))


def stands_of(texts: Texts) -> str:
    """A record in short: another text as soon as anything of it changes."""
    return sha256(repr(sorted(texts.items())).encode()).hexdigest()[:16]


def cell_id(table: Table, record_id: int, key: str) -> str:
    """How an answer names a cell."""
    return f"cell/{table}/{record_id}/{key}"


def record_row_id(table: Table, record_id: int) -> str:
    """How an answer names a record as a whole."""
    return f"record/{table}/{record_id}"


@dataclass(frozen=True)
class Listing:
    """The items of one table."""

    table: ReturnTable
    known: NetworkRecords
    answers: Answers

    @cached_property
    def _rows(self) -> dict[int, ReturnRow]:
        return {row.record_id: row for row in self.table.rows if row.record_id is not None}

    @cached_property
    def _fields(self) -> dict[str, Field]:
        return {each.key: each for each in self.table.fields}

    @cached_property
    def _bases(self) -> dict[int, BaseRow]:
        return {one.record_id: one for one in self.table.base.rows.values()}

    @cached_property
    def _merges(self) -> dict[Hashable, RowMerge]:
        return {one.key: one for one in self.table.merges}

    @cached_property
    def _places(self) -> dict[int, int]:
        return {number: at for at, number in enumerate(self.table.found.sheet.row_numbers)}

    def items(self) -> Iterator[Item]:
        """Everything about the table, in no order."""
        yield from sheet_items(self.table)
        yield from self._identities()
        for merged in self.table.merges:
            yield from self._record(merged)

    # rows that may be someone else

    def _identities(self) -> Iterator[Item]:
        for row in self.table.rows:
            is_answered = self.answers.get(row_id(self.table.sheet, row.number)) is not None
            if row.waits or (is_answered and row.number not in self.table.new_rows):
                yield self._identity(row)

    def _identity(self, row: ReturnRow) -> Item:
        identity = row.identity
        names = {one.record_id: one for one in identity.candidates}
        options = [as_option(one, self._name(one.record_id)) for one in identity.candidates]
        if identity.base is not None and identity.base.record_id not in names:
            record = identity.base.record_id
            options.insert(0, Option(str(record), self._name(record)))
        code = self._why_asked(row)
        choices = (
            (Choice.RECORD, Choice.NEW, Choice.SKIP) if options else (Choice.NEW, Choice.SKIP)
        )
        return Item(
            row_id(self.table.sheet, row.number),
            Part.QUESTIONS,
            ItemKind.ROW_IDENTITY,
            choices,
            table=self.table.table,
            sheet=self.table.sheet,
            row=row.number,
            cell=cell_name(row.number, self.table.found.keys.column or 1),
            who=self.words_of_row(row.number),
            code=str(code),
            values={"codes": tuple(map(str, identity.codes)), "changes": self._change_words(row)},
            options=tuple(options),
        )

    def _why_asked(self, row: ReturnRow) -> ProblemCode:
        """The code of the question, also where it has been answered."""
        if row.identity.codes:
            return row.identity.codes[0]
        if row.number not in self.table.found.keys.by_row and not row.has_base:
            return ProblemCode.POSSIBLE_DUPLICATE
        return _IDENTITY_CODES[row.identity.found]

    def _name(self, record_id: int) -> str:
        texts = self.known.texts(self.table.table, record_id)
        if texts is not None:
            return who_of(self.table.table, texts)
        base = self._bases.get(record_id)
        return who_of(self.table.table, base.cells) if base else ""

    def words_of_row(self, number: int) -> str:
        """What a row of the sheet is about."""
        return who_of(self.table.table, self.row_texts(number))

    def row_texts(self, number: int) -> Texts:
        """The cells of a row as they stand on the sheet, by field."""
        return self.table.texts_at(self._places[number])

    def _change_words(self, row: ReturnRow) -> tuple[str, ...]:
        """Fields that would change if the row is who it seems to be."""
        merged = self._merges.get(row.record_id)
        return tuple(cell.column for cell in merged.cells) if merged else ()

    # records

    def _record(self, merged: RowMerge) -> Iterator[Item]:
        record = merged.key
        assert isinstance(record, int), "tables are merged by record"
        row = self._rows.get(record)
        if merged.fate in _NOT_DEALT_WITH or (row is not None and row.waits):
            return
        if merged.fate in {RowFate.MISSING, RowFate.MISSING_CHANGED}:
            yield self._missing(record, merged)
        elif merged.fate is RowFate.STAYS_DELETED and row is not None:
            yield row_notice(self.table, row.number, ProblemCode.ROW_DELETED_HERE, "")
        elif merged.fate in {RowFate.DELETED_HERE, RowFate.NEW} and row is not None:
            yield self._deleted_here(record, row, merged)
        elif row is not None:
            yield from self._cells(record, row, merged)

    def _missing(self, record: int, merged: RowMerge) -> Item:
        is_changed = merged.fate is RowFate.MISSING_CHANGED
        return Item(
            record_row_id(self.table.table, record),
            Part.MISSING,
            ItemKind.ROW_MISSING_CHANGED if is_changed else ItemKind.ROW_MISSING,
            (Choice.KEEP, Choice.ARCHIVE),
            Choice.KEEP,
            table=self.table.table,
            sheet=self.table.sheet,
            record_id=record,
            who=self._name(record),
            code=ProblemCode.ROW_MISSING,
            stands=stands_of(self.known.texts(self.table.table, record) or {}),
        )

    def _deleted_here(self, record: int, row: ReturnRow, merged: RowMerge) -> Item:
        edits, unreadable = self._edits(row, merged)
        return Item(
            record_row_id(self.table.table, record),
            Part.CONFLICTS,
            ItemKind.ROW_DELETED_HERE,
            (Choice.STAY_DELETED, Choice.RESTORE),
            table=self.table.table,
            sheet=self.table.sheet,
            row=row.number,
            cell=cell_name(row.number, 1),
            record_id=record,
            who=self._name(record),
            code=ProblemCode.ROW_DELETED_HERE,
            values={"edits": edits, "unreadable": unreadable},
        )

    def _edits(
        self, row: ReturnRow, merged: RowMerge
    ) -> tuple[dict[str, str | None], dict[str, str]]:
        """What the sheet says of a record that is gone here, and the cells that are no values."""
        said = {cell.column: cell.theirs for cell in merged.cells} or dict(row.theirs)
        bad = {key: one.found for key, one in said.items() if isinstance(one, Unreadable)}
        edits = {
            key: as_text(self._fields[key], one) for key, one in said.items() if key not in bad
        }
        return edits, bad

    def _cells(self, record: int, row: ReturnRow, merged: RowMerge) -> Iterator[Item]:
        cleared = self._cleared_rows.get(record, 0)
        filled = (
            sum(bool(text) for text in row.identity.base.cells.values())
            if row.identity.base
            else 0
        )
        is_mass_row = cleared > _FEW and filled > 0 and cleared / filled > _MASS_ROW
        for cell in merged.cells:
            item = self._cell(record, row, cell, is_mass_row=is_mass_row)
            if item is not None:
                yield item

    @cached_property
    def _cleared_rows(self) -> Counter[int]:
        return Counter(
            merged.key
            for merged in self.table.merges
            for cell in merged.cells
            if cell.fate is CellFate.CLEARED and isinstance(merged.key, int)
        )

    @cached_property
    def _mass_columns(self) -> frozenset[str]:
        """Columns of which more was cleared than anyone clears by hand."""
        cleared = Counter(
            cell.column
            for merged in self.table.merges
            for cell in merged.cells
            if cell.fate is CellFate.CLEARED
        )
        if not cleared:
            return frozenset()
        filled = Counter(
            key
            for row in self.table.rows
            if row.identity.base is not None
            for key, text in row.identity.base.cells.items()
            if text
        )
        return frozenset(
            key
            for key, count in cleared.items()
            if count > _FEW and count / max(filled[key], 1) > _MASS_COLUMN
        )

    def _cell(
        self, record: int, row: ReturnRow, cell: CellMerge, *, is_mass_row: bool
    ) -> Item | None:
        target = self._fields[cell.column]
        look = self._look(row, cell, target, is_mass_row=is_mass_row)
        if look is None:
            return None
        part, kind, choices, proposal, code = look
        joined = cell.result if cell.fate is CellFate.JOINED else cell.joined
        if joined is not None:
            choices = (*choices, Choice.JOINED)
        return Item(
            cell_id(self.table.table, record, cell.column),
            part,
            kind,
            choices,
            None if self.table.asks_all else proposal,
            table=self.table.table,
            sheet=self.table.sheet,
            row=row.number,
            cell=self.table.cell(row.number, cell.column),
            record_id=record,
            who=self._name(record),
            field=cell.column,
            joined=as_text(target, joined),
            code=code,
            values=self._problem_values(cell),
            base=as_text(target, cell.base),
            ours=as_text(target, cell.ours),
            theirs=as_text(target, cell.theirs),
        )

    def _problem_values(self, cell: CellMerge) -> dict[str, object]:
        if isinstance(cell.theirs, Unreadable):
            return {"found": cell.theirs.found}
        return {}

    def _look(
        self, row: ReturnRow, cell: CellMerge, target: Field, *, is_mass_row: bool
    ) -> tuple[Part, ItemKind, tuple[Choice, ...], Choice | None, str | None] | None:
        """Where a cell is listed, what can be chosen, and what is proposed."""
        sides: tuple[Choice, ...] = (Choice.OURS, Choice.THEIRS, Choice.BASE, Choice.TYPED)
        if not row.has_base:
            sides = (Choice.OURS, Choice.THEIRS, Choice.TYPED)
        match cell.fate:
            case CellFate.OURS | CellFate.BOTH | CellFate.EXTRA:
                return None
            case CellFate.CONFLICT:
                return (Part.CONFLICTS, ItemKind.CELL_CONFLICT, sides, None, ProblemCode.CONFLICT)
            case CellFate.UNREADABLE:
                return self._unreadable(cell)
            case _:
                pass
        if not is_legal(self.table.table, target.key, cell.ours, cell.theirs):
            code = ProblemCode.ILLEGAL_TRANSITION
            return (Part.CONFLICTS, ItemKind.CELL_CONFLICT, sides, None, code)
        two = (Choice.THEIRS, Choice.OURS, Choice.TYPED)
        if cell.fate is CellFate.CLEARED:
            if is_mass_row or cell.column in self._mass_columns:
                code = ProblemCode.COLUMN_MASS_CLEARED
                return (Part.QUESTIONS, ItemKind.CLEARED, two, None, code)
            return (Part.CHANGED, ItemKind.CLEARED, two, Choice.THEIRS, None)
        if cell.fate is CellFate.JOINED:
            return (Part.CHANGED, ItemKind.CELL, (Choice.OURS, Choice.TYPED), Choice.JOINED, None)
        return (Part.CHANGED, ItemKind.CELL, two, Choice.THEIRS, None)

    def _unreadable(
        self, cell: CellMerge
    ) -> tuple[Part, ItemKind, tuple[Choice, ...], Choice | None, str | None]:
        """Ours stays; what was withheld may still be written over by whoever sees it."""
        code = str(cell.theirs.code)
        choices = (Choice.OURS, Choice.TYPED)
        return (Part.PROBLEMS, ItemKind.CELL_PROBLEM, choices, Choice.OURS, code)


_IDENTITY_CODES = {
    Fate.KEY_EDITED: ProblemCode.KEY_CONTENT_MISMATCH,
    Fate.CONTENT: ProblemCode.MATCHED_BY_CONTENT,
    Fate.ASK: ProblemCode.KEY_UNKNOWN,
    Fate.KEY: ProblemCode.KEY_CONTENT_MISMATCH,
    Fate.NEW: ProblemCode.KEY_UNKNOWN,
    Fate.COPY: ProblemCode.DUPLICATE_IN_FILE,
}
