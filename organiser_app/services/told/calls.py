"""A list of calls that are owed, from any sheet: our own that was read elsewhere, or a foreign one.

Nobody is guessed: a row whose name fits nobody, or several, is held back and said. A call that is
here already is not added twice. What it is about is tied to it where exactly one need of whom is
called, or one that they were asked to help with, is called so; else it stands in its words.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import FollowUpId, MatchId, MemberId
from organiser_app.domain.needs import Need
from organiser_app.domain.rules import followup_problems
from organiser_app.domain.views import FollowUpRow
from organiser_app.services.imports import ImportProblem
from organiser_app.services.imports.names import name_key
from organiser_app.services.told.rows import (
    ToldFate,
    ToldRow,
    ToldTable,
    ids_by_name,
    name_code,
    told_table,
    told_text,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.cells import CellValue, Reading
from organiser_app.spreadsheet.reading_sheets import ReadingSheet
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import needs
from organiser_app.storage.reads.matches import followup_rows, match_values
from organiser_app.storage.reads.members import names

_GAP = " · "


@dataclass(frozen=True, slots=True)
class ComingCalls:
    """What a sheet of calls would add; nothing is written yet."""

    sheet: str
    new: tuple[FollowUp, ...]
    rows: tuple[ToldRow, ...]

    @property
    def unchanged(self) -> int:
        """Rows of calls that are here already."""
        return sum(row.fate is ToldFate.HERE for row in self.rows)

    @property
    def held_back(self) -> int:
        """Rows that stay out."""
        return sum(row.fate is ToldFate.HELD_BACK for row in self.rows)

    @property
    def problems(self) -> tuple[ImportProblem, ...]:
        """Why rows are held back, in the order of the sheet."""
        return tuple(problem for row in self.rows for problem in row.problems)


def coming_calls(
    workspace: Workspace, reading: Reading, date_order: DateOrder | None = None
) -> ComingCalls | None:
    """The calls of a file; None where no sheet of it has a column for whom and one for when."""
    table = told_table(reading, ReadingSheet.FOLLOWUPS, date_order)
    if table is None:
        return None
    return _Calls(table, workspace.ask(_read_known), workspace.clock.today()).coming()


_Mark = tuple[object, ...]
"""What makes two calls the same: when, to whom, and in which words."""
_What = tuple[int | None, str]
"""Someone, and what a need is called."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The calls that are here, and what they may be about."""

    ids: Mapping[str, tuple[int, ...]]
    marks: frozenset[_Mark]
    needs: Mapping[_What, list[Need]]
    """By whom they are for."""
    matches: Mapping[_What, list[MatchId]]
    """By who helps."""


def _read_known(connection: Reader) -> _Known:
    kinds: Mapping[int, str] = {one.id: one.name for one in needs.categories(connection)}
    called: dict[int, str] = {}
    own: dict[_What, list[Need]] = defaultdict(list)
    helped: dict[_What, list[MatchId]] = defaultdict(list)
    for need in needs.needs(connection):
        called[need.id] = fold(need.words or kinds.get(need.category_id or 0, ""))
        own[need.member_id, called[need.id]].append(need)
    for match in match_values(connection):
        helped[match.helper_id, called.get(match.need_id, "")].append(match.id)
    marks = frozenset(mark for one in followup_rows(connection) for mark in _marks(one))
    return _Known(ids_by_name(names(connection)), marks, own, helped)


@dataclass(frozen=True, slots=True)
class _Calls:
    """The rows of a table as they become calls."""

    table: ToldTable
    known: _Known
    today: date

    def coming(self) -> ComingCalls:
        new: dict[_Mark, FollowUp] = {}
        rows: list[ToldRow] = []
        for number, values in self.table.rows():
            made, wrong = self._call(number, values)
            fate = ToldFate.HELD_BACK
            if made is not None:
                who = told_text(values, "member")
                mark = _mark(made, who, made.words)
                marks = {mark, _mark(made, who, told_text(values, "words"))}
                is_here = mark in new or not marks.isdisjoint(self.known.marks)
                fate = ToldFate.HERE if is_here else ToldFate.NEW
                if fate is ToldFate.NEW:
                    new[mark] = replace(made, id=FollowUpId(-len(new) - 1))
            rows.append(ToldRow(number, fate, self.table.said(values), tuple(wrong)))
        return ComingCalls(self.table.sheet.name, tuple(new.values()), tuple(rows))

    def _call(
        self, number: int, values: Mapping[str, CellValue]
    ) -> tuple[FollowUp | None, list[ImportProblem]]:
        who = told_text(values, "member")
        fitting = self.known.ids.get(name_key(who), ())
        days, problems = self.table.days(number, values)
        code = name_code(who, fitting)
        if code is not None:
            problems.append(self.table.problem(number, "member", code, values))
        if problems:
            return None, problems
        made = self._about(
            FollowUp(
                member_id=MemberId(fitting[0]),
                due=days["due"],
                done=days["done"],
                result=_result(told_text(values, "result")),
                words=told_text(values, "words"),
                recurring=told_text(values, "recurring"),
            ),
            told_text(values, "need"),
        )
        wrong = [
            self.table.problem(number, _FIELDS.get(one.field, one.field), one.code, values)
            for one in followup_problems(made, self.today)
        ]
        return (None if wrong else made), wrong

    def _about(self, call: FollowUp, what: str) -> FollowUp:
        """The call with what it is about: a need that is here, else in words."""
        if not what:
            return call
        key = (call.member_id, fold(what))
        own, helped = self.known.needs.get(key, []), self.known.matches.get(key, [])
        if len(own) > 1:
            own = [one for one in own if _stood(one, call.done or call.due)] or own
        if len(own) == 1:
            return replace(call, need_id=own[0].id)
        if not own and len(helped) == 1:
            return replace(call, match_id=helped[0])
        return replace(call, words=_GAP.join(filter(None, (what, call.words))))


_FIELDS = {"member_id": "member"}
"""Fields of a call -> the column that says it."""


def _stood(need: Need, day: date | None) -> bool:
    """Whether a need was open on a day: a call is about one that was, where several are called so."""
    if day is None:
        return need.state.is_open
    return (need.opened is None or need.opened <= day) and (
        need.closed is None or need.closed >= day
    )


def _result(text: str) -> FollowUpResult | None:
    code = fold(text).replace(" ", "_")
    return FollowUpResult(code) if code in set(FollowUpResult) else None


def _marks(row: FollowUpRow) -> set[_Mark]:
    """Of a call that is here: with all of its words, and without the need that stands before them."""
    words = row.followup.words
    return {_mark(row.followup, row.who, one) for one in (words, words.rpartition(_GAP)[2])}


def _mark(one: FollowUp, who: str, words: str) -> _Mark:
    return (one.due, one.done, one.recurring, name_key(who), words)
