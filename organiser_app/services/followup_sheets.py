"""A list of calls that are owed, from any sheet: our own that was read elsewhere, or a foreign one.

Nobody is guessed: a row whose name fits nobody, or several, is held back and said. A call that is
here already is not added twice.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.commands import AddRows
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import FollowUpId, MemberId
from organiser_app.domain.rules import followup_problems
from organiser_app.domain.views import FollowUpRow
from organiser_app.services.imports import ImportProblem
from organiser_app.services.imports.names import name_key
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder, infer_date_order, parse_date
from organiser_app.spreadsheet.cells import CellValue, Reading, SheetCells, cell_name
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.reader import read_file
from organiser_app.spreadsheet.reading_sheets import FIELDS, ReadingSheet, reading_sheet_of
from organiser_app.storage.reads.matches import followup_rows
from organiser_app.storage.reads.members import names

_SEARCHED_ROWS = 30
_ALSO: Mapping[str, str] = MappingProxyType(
    {
        "member": "name who member person call whom contact nombre persona llamar a a quien الاسم الشخص",
        "due": "due date when due date due on follow up on call on fecha cuando التاريخ الموعد",
        "words": "note notes about reason words what for nota notas motivo ملاحظه السبب",
        "done": "done done on called fecha hecha",
        "result": "result outcome resultado النتيجه",
        "recurring": "repeats every how often cada cuanto",
        "need": "need need about necesidad",
    }
)
"""Words of headings in foreign sheets; a heading is taken whole, so these are tried word by word."""
_DAYS = ("due", "done")
_GAP = " · "


@dataclass(frozen=True, slots=True)
class ComingCalls:
    """What a sheet of calls would add; nothing is written yet."""

    sheet: str
    new: tuple[FollowUp, ...]
    unchanged: int
    held_back: int
    problems: tuple[ImportProblem, ...]


def read_calls(
    workspace: Workspace,
    path: Path,
    progress: Progress | None = None,
    *,
    password: str | None = None,
    date_order: DateOrder | None = None,
) -> ComingCalls | None:
    """The calls of a file; None where no sheet of it has a column for whom and one for when.

    Raises:
        Refused: the file cannot be taken in; the code says why.
    """
    progress = progress or Progress()
    progress.step(0, note="READING")
    reading = read_file(path, password=password, is_cancelled=lambda: progress.is_cancelled)
    found = _table(reading)
    if found is None:
        return None
    known = workspace.ask(names)
    here = {mark for one in workspace.ask(followup_rows) for mark in _marks(one)}
    return _Calls(found, known, here, date_order, workspace.clock.today()).coming()


def add_calls(workspace: Workspace, coming: ComingCalls) -> ChangeSet | None:
    """Adds them as one change; None where there is nothing to add."""
    return workspace.run(AddRows(followups=coming.new)) if coming.new else None


_Mark = tuple[object, ...]
"""What makes two calls the same: when, to whom, and in which words."""


@dataclass(frozen=True, slots=True)
class _Table:
    sheet: SheetCells
    header: int
    """Place of the row of headings."""
    columns: Mapping[str, int]
    """Field -> place of its column."""

    def cells(self) -> Iterator[tuple[int, Mapping[str, CellValue]]]:
        """Number and cells of each row below the headings that says anything."""
        numbers = self.sheet.row_numbers[self.header + 1 :]
        for number, row in zip(numbers, self.sheet.rows[self.header + 1 :], strict=True):
            values = {key: row[place] for key, place in self.columns.items()}
            if any(value is not None and text_of(value).strip() for value in values.values()):
                yield number, values


def _table(reading: Reading) -> _Table | None:
    sheets = [sheet for sheet in reading.sheets if not sheet.is_hidden]
    sheets.sort(key=lambda sheet: reading_sheet_of(sheet) is not ReadingSheet.FOLLOWUPS)
    for sheet in sheets:
        for place, row in enumerate(sheet.rows[:_SEARCHED_ROWS]):
            columns = _columns(row)
            if {"member", "due"} <= columns.keys():
                return _Table(sheet, place, columns)
    return None


def _columns(row: Sequence[CellValue]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        key = _field(cell) if isinstance(cell, str) else None
        if key is not None:
            found.setdefault(key, place)
    return found


def _field(heading: str) -> str | None:
    folded = fold(heading)
    for field in FIELDS[ReadingSheet.FOLLOWUPS]:
        if folded == fold(field.header):
            return field.key
    words = set(folded.split())
    for key, known in _ALSO.items():
        if words and words <= set(map(fold, known.split())):
            return key
    return None


@dataclass(frozen=True, slots=True)
class _Calls:
    """The rows of a table as they become calls."""

    table: _Table
    known: Mapping[int, str]
    here: set[_Mark]
    date_order: DateOrder | None
    today: date

    def coming(self) -> ComingCalls:
        orders = {key: self._order(key) for key in _DAYS}
        ids = _ids_by_name(self.known)
        new: dict[_Mark, FollowUp] = {}
        problems: list[ImportProblem] = []
        unchanged = held_back = 0
        for number, values in self.table.cells():
            made, wrong = self._call(number, values, ids, orders)
            problems += wrong
            if made is None:
                held_back += 1
            elif (
                mark := _mark(made, _text(values, "member"), _text(values, "words"))
            ) in new or mark in self.here:
                unchanged += 1
            else:
                new[mark] = replace(made, id=FollowUpId(-len(new) - 1))
        return ComingCalls(
            self.table.sheet.name, tuple(new.values()), unchanged, held_back, tuple(problems)
        )

    def _order(self, key: str) -> DateOrder | None:
        if self.date_order is not None:
            return self.date_order
        return infer_date_order(values.get(key) for _, values in self.table.cells()).order

    def _call(
        self,
        number: int,
        values: Mapping[str, CellValue],
        ids: Mapping[str, tuple[int, ...]],
        orders: Mapping[str, DateOrder | None],
    ) -> tuple[FollowUp | None, list[ImportProblem]]:
        who = _text(values, "member")
        fitting = ids.get(name_key(who), ())
        days = {key: parse_date(values.get(key), order) for key, order in orders.items()}
        problems = [
            self._problem(number, key, ProblemCode.BAD_DATE, values)
            for key, day in days.items()
            if day is not None and not isinstance(day, date)
        ]
        if len(fitting) != 1:
            code = ProblemCode.AMBIGUOUS_REFERENCE if fitting else ProblemCode.UNKNOWN_REFERENCE
            code = code if who else ProblemCode.REQUIRED_EMPTY
            problems.append(self._problem(number, "member", code, values))
        if problems:
            return None, problems
        made = FollowUp(
            member_id=MemberId(fitting[0]),
            due=_day(days["due"]),
            done=_day(days["done"]),
            result=_result(_text(values, "result")),
            words=_GAP.join(filter(None, (_text(values, "need"), _text(values, "words")))),
            recurring=_text(values, "recurring"),
        )
        wrong = [
            self._problem(number, one.field, one.code, values)
            for one in followup_problems(made, self.today)
        ]
        return (None if wrong else made), wrong

    def _problem(
        self, number: int, key: str, code: str, values: Mapping[str, CellValue]
    ) -> ImportProblem:
        field = "member" if key == "member_id" else key
        column = self.table.columns.get(field, 0) + 1
        found = _text(values, field) or None
        return ImportProblem(str(code), self.table.sheet.name, cell_name(number, column), found)


def _ids_by_name(known: Mapping[int, str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for row_id, name in known.items():
        found[name_key(name)] = (*found.get(name_key(name), ()), row_id)
    return found


def _text(values: Mapping[str, CellValue], key: str) -> str:
    value = values.get(key)
    return "" if value is None else text_of(value).strip()


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _result(text: str) -> FollowUpResult | None:
    code = fold(text).replace(" ", "_")
    return FollowUpResult(code) if code in set(FollowUpResult) else None


def _marks(row: FollowUpRow) -> set[_Mark]:
    """Of a call that is here: with all of its words, and without the need that stands before them."""
    words = row.followup.words
    return {_mark(row.followup, row.who, one) for one in (words, words.rpartition(_GAP)[2])}


def _mark(one: FollowUp, who: str, words: str) -> _Mark:
    return (one.due, one.done, one.recurring, name_key(who), words)
