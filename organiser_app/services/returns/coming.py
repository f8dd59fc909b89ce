"""The rows of a returned sheet, each beside the row that left: who is who, and what they say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from organiser_app.services.records import NetworkRecords, Texts, items_of
from organiser_app.services.returns.answers import Answer, Answers, Choice
from organiser_app.services.returns.bases import Base
from organiser_app.services.returns.came import CameRows
from organiser_app.services.returns.cells import ColumnReader, reader_of
from organiser_app.services.returns.columns import CameColumn
from organiser_app.services.returns.finding import Found
from organiser_app.services.returns.merged_table import ReturnRow
from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.cell_content import MASK, cell_text
from organiser_app.spreadsheet.cells import CellTrouble, CellValue, Place, Reading, Row
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.identity import (
    BaseRow,
    CameRow,
    Candidate,
    Identified,
    RowIdentity,
    identify,
)
from organiser_app.spreadsheet.identity import (
    Found as Fate,
)
from organiser_app.spreadsheet.layout import ColumnType, Field, Table
from organiser_app.spreadsheet.merge import Unreadable
from organiser_app.spreadsheet.problems import ProblemCode

SETS = frozenset({"phones", "languages", "skills", "tags"})
"""Fields that hold several items, of which each side may add and remove some."""
DELIMITED = frozenset({"csv", "tsv"})
_TYPED = frozenset({ColumnType.DATE, ColumnType.AMOUNT, ColumnType.COUNT})
"""What we write ourselves as numbers and days."""


@dataclass(frozen=True, slots=True)
class Context:
    """What every table of a file is looked at with."""

    reading: Reading
    known: NetworkRecords
    answers: Answers
    others: Mapping[Table, Mapping[str, BaseRow]]
    """Rows that left with other exports than the one that most of their sheet is of, by key."""

    @property
    def region(self) -> str:
        """The country of phones that do not say theirs."""
        return self.known.settings.phone_region

    def trouble(self, found: Found, row: int, column: int) -> CellTrouble | None:
        """What is odd about a cell of the file."""
        return found.sheet.troubles.get((row, column))


def identified(
    context: Context, found: Found, base: Base, fields: Sequence[Field], came: CameRows
) -> Identified:
    """Which row that left each row is, before anyone was asked."""
    other = {
        key: row
        for key, row in context.others.get(found.table, {}).items()
        if row.export_uid != base.export.uid
    }
    return identify(
        fields,
        tuple(base.rows.values()),
        came.rows,
        export_uid=base.export.uid,
        region=context.region,
        other=other,
    )


def row_id(sheet: str, number: int) -> str:
    """How an answer names a row of the file."""
    return f"row/{sheet}/{number}"


def settled(
    context: Context,
    found: Found,
    base: Base,
    fields: Sequence[Field],
    came: Sequence[CameRow],
    identities: Sequence[RowIdentity],
    merged: Mapping[int, int],
) -> list[tuple[RowIdentity, bool]]:
    """Each row after the answers: who it is, and whether that still waits for someone.

    Two rows never become one record. What someone said comes before what a key says: the row with
    the key then waits, unless it is as it left. `merged` says where records went that were joined
    with others since: what was changed in such a row is asked about, for the one that remained.
    """
    answers = {
        one.row: context.answers.get(row_id(found.sheet.name, one.row)) for one in identities
    }
    claims = _claims(answers)
    keyed = {
        one.base.record_id
        for one in identities
        if one.base is not None and one.found is Fate.KEY and answers[one.row] is None
    }
    by_record = {one.record_id: one for one in base.rows.values()}
    result = []
    for row, identity in zip(came, identities, strict=True):
        answer = answers[identity.row]
        own = identity.base
        if answer is not None and answer.choice is Choice.RECORD:
            record = _record(answer)
            is_first = record is not None and claims.get(record) == identity.row
            if is_first and record is not None:
                left = _as_it_left(context, found, base, row, identity)
                known = _base_of(identity, record, by_record, left)
                known = None if record in keyed else known
                result.append((_said(identity, record, known), False))
            else:
                result.append((_doubted(identity), True))
        elif answer is not None and answer.choice in {Choice.NEW, Choice.SKIP}:
            result.append((replace(identity, found=Fate.NEW, base=None), False))
        elif own is not None and own.record_id in merged:
            went = merged[own.record_id]
            is_as_sent = _is_as_sent(fields, row, own, context.region)
            result.append((identity, False) if is_as_sent else (_gone_into(identity, went), True))
        elif own is None or own.record_id not in claims:
            result.append((identity, _waits(identity)))
        elif _is_as_sent(fields, row, own, context.region):
            place = claims[own.record_id]
            copy = replace(identity, found=Fate.COPY, base=None, copy_of=place)
            result.append((copy, False))
        else:
            result.append((_doubted(identity), True))
    return result


def _gone_into(identity: RowIdentity, record: int) -> RowIdentity:
    """A row whose record was joined with another: may what it says be said of that one?"""
    candidate = Candidate("", record, 1.0)
    codes = (ProblemCode.POSSIBLE_DUPLICATE,)
    return replace(identity, found=Fate.ASK, base=None, candidates=(candidate,), codes=codes)


def _claims(answers: Mapping[int, Answer | None]) -> dict[int, int]:
    """By record, the first row that someone said it is."""
    claims: dict[int, int] = {}
    for number, answer in answers.items():
        if answer is not None and answer.choice is Choice.RECORD:
            record = _record(answer)
            if record is not None:
                claims.setdefault(record, number)
    return claims


def _record(answer: Answer) -> int | None:
    return int(answer.value) if answer.value.isdecimal() else None


def _as_it_left(
    context: Context, found: Found, base: Base, row: CameRow, identity: RowIdentity
) -> BaseRow | None:
    """The row that its own key names, of whatever export it is."""
    others = context.others.get(found.table, {})
    return base.rows.get(row.key_text) or others.get(row.key_text) or identity.base


def _base_of(
    identity: RowIdentity,
    record: int,
    by_record: Mapping[int, BaseRow],
    left: BaseRow | None,
) -> BaseRow | None:
    """How the row left, where it is one that left; a row that was added says nothing by blanks."""
    if left is not None and left.record_id == record:
        return left
    is_likely = any(one.record_id == record for one in identity.candidates)
    return by_record.get(record) if is_likely else None


def _said(identity: RowIdentity, record: int, base: BaseRow | None) -> RowIdentity:
    return replace(identity, found=Fate.KEY, base=base or BaseRow("", record, "", {}))


def _doubted(identity: RowIdentity) -> RowIdentity:
    """A row whose record another row is said to be: asked about, with its own among the answers."""
    codes = (ProblemCode.DUPLICATE_KEY, *identity.codes)
    own, candidates = identity.base, identity.candidates
    if own is not None and own.record_id not in {one.record_id for one in candidates}:
        candidates = (Candidate(own.key, own.record_id, 1.0), *candidates)
    return replace(identity, found=Fate.ASK, base=None, candidates=candidates, codes=codes)


def _is_as_sent(fields: Sequence[Field], row: CameRow, base: BaseRow, region: str) -> bool:
    return all(
        likeness(each, base.cells.get(each.key, ""), row.cells[each.key], region=region)
        is not Likeness.CHANGED
        for each in fields
        if each.key in row.cells
    )


def _waits(identity: RowIdentity) -> bool:
    """Whether the row is asked about: a row without a key that is like no other is just new."""
    if identity.found is Fate.NEW:
        return bool(identity.codes)
    return identity.found in {Fate.ASK, Fate.KEY_EDITED, Fate.CONTENT} or (
        ProblemCode.ROW_FROM_OTHER_EXPORT in identity.codes
    )


@dataclass
class Comparison:
    """Rows as they stand on the sheet, made texts beside what was sent and what stands here."""

    context: Context
    found: Found
    base: Base
    fields: tuple[Field, ...]
    columns: Mapping[str, int]
    """Field -> its column on the sheet."""
    noted: tuple[CameColumn, ...] = ()
    """Columns that someone said are lines of the note."""
    readers: dict[str, ColumnReader] = field(default_factory=dict)
    damaged: int = 0
    _covered: frozenset[Place] = field(init=False)
    _rows: dict[int, Row] = field(init=False)

    def __post_init__(self) -> None:
        """Looks at the sheet once."""
        self._covered = self.found.covered
        sheet = self.found.sheet
        self._rows = dict(zip(sheet.row_numbers, sheet.rows, strict=True))

    def read(self, came: Sequence[CameRow], identities: Sequence[RowIdentity]) -> list[ReturnRow]:
        """Every row with what it says."""
        pairs = list(zip(came, identities, strict=True))
        for each in self.fields:
            self.readers[each.key] = self._reader(each, pairs)
        return [self._row(row, identity) for row, identity in pairs]

    def _reader(self, each: Field, pairs: Sequence[tuple[CameRow, RowIdentity]]) -> ColumnReader:
        reader = reader_of(
            self.found.table,
            each,
            self.context.known,
            has_1904_dates=self.context.reading.has_1904_dates,
            is_guarded=self.context.reading.format in DELIMITED,
        )
        if each.type in {ColumnType.DATE, ColumnType.AMOUNT}:
            edited = [
                cell
                for row, identity in pairs
                if isinstance(cell := row.cells.get(each.key), str)
                and reader.alike(_sent(identity, each.key), cell) is Likeness.CHANGED
            ]
            reader.learn(edited, self._order(each.key))
        return reader

    def _order(self, key: str) -> DateOrder | None:
        answer = self.context.answers.get(date_order_id(self.found.sheet.name, key))
        if answer is None:
            answer = self.context.answers.get(date_order_id("", ""))
        orders = {
            Choice.DAY_FIRST: DateOrder.DAY_FIRST,
            Choice.MONTH_FIRST: DateOrder.MONTH_FIRST,
        }
        return None if answer is None else orders.get(answer.choice)

    def _row(self, row: CameRow, identity: RowIdentity) -> ReturnRow:
        base = identity.base
        if base is None:
            return ReturnRow(row.row, identity, None, {}, has_base=False)
        record = base.record_id
        has_base = bool(base.key) and base.export_uid != ""
        is_here = record in self.context.known.records[self.found.table]
        if has_base and is_here and not self.noted and self._is_as_sent(row, base):
            return ReturnRow(row.row, identity, record, {}, is_as_sent=True)
        here = self.context.known.texts(self.found.table, record) or {}
        theirs = {
            each.key: self._cell(each, row, base, here)
            for each in self.fields
            if each.key in row.cells
        }
        if self.noted:
            self._add_lines(theirs, row, base, here)
        return ReturnRow(row.row, identity, record, theirs, has_base=has_base)

    def _is_as_sent(self, row: CameRow, base: BaseRow) -> bool:
        """Whether every cell is what was sent, to the letter: so are most rows of most sheets."""
        if row.row in self._odd_rows:
            return False
        for each in self.fields:
            cell, sent = row.cells.get(each.key), base.cells.get(each.key)
            if cell is None or type(cell) is str:
                if cell != sent:
                    return False
            elif each.type not in _TYPED or text_of(cell) != sent:
                return False
        return True

    @cached_property
    def _odd_rows(self) -> frozenset[int]:
        """Rows with cells that are no values."""
        return frozenset(row for row, _ in self.found.sheet.troubles)

    def _add_lines(
        self, theirs: dict[str, object], row: CameRow, base: BaseRow, here: Texts
    ) -> None:
        """Puts what stands in strange columns under the note, unless it stands there already."""
        note = theirs.get("note", base.cells.get("note"))
        cells = self._rows[row.row]
        lines = [
            f"{one.header or one.letters}: {text}"
            for one in self.noted
            if (text := text_of(cells[one.column - 1]).strip())
        ]
        new = [line for line in lines if line not in here.get("note", "")]
        if new and not isinstance(note, Unreadable):
            theirs["note"] = "\n".join([*([str(note)] if note else []), *new])

    def _cell(self, each: Field, row: CameRow, base: BaseRow, here: Texts) -> object:
        sent, cell = base.cells.get(each.key, ""), row.cells[each.key]
        if type(cell) is str and cell == sent:
            return as_value(each, sent)
        if (base.key, each.key) in self.base.masked:
            return self._masked(each, sent, cell)
        place = (row.row, self.columns[each.key])
        if cell is None and place in self._covered:
            is_loss = bool(sent)
            return Unreadable(ProblemCode.MERGED_CELLS_IN_DATA) if is_loss else None
        trouble = self.context.trouble(self.found, *place)
        came = self.readers[each.key].compare(sent, here.get(each.key, ""), cell, trouble)
        self.damaged += came.was_damaged
        return as_value(each, came.text)

    def _masked(self, each: Field, sent: str, cell: CellValue) -> object:
        """What was withheld can be written over only by someone who sees what stands here."""
        if cell is None or text_of(cell) in {MASK, sent}:
            return as_value(each, sent)
        return Unreadable(ProblemCode.REDACTED_EDITED, text_of(cell))


def _sent(identity: RowIdentity, key: str) -> str:
    return identity.base.cells.get(key, "") if identity.base else ""


def date_order_id(sheet: str, key: str) -> str:
    """How an answer names the question by day or month."""
    return f"order/{sheet}/{key}"


def as_value(each: Field, text: object) -> object:
    """A text as the merge compares it: sets as their items."""
    if isinstance(text, str) and text and each.key in SETS:
        return items_of(text)
    return text or None


def as_text(each: Field, value: object) -> str | None:
    """What the merge compared, as a cell would say it."""
    if isinstance(value, Unreadable):
        return value.found
    return cell_text(each, value) or None
