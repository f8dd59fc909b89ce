"""A list of matches, from any sheet: our own that was read elsewhere, or a foreign one.

Nobody is guessed, and no need: a row that fits none, or several, is held back and said. A match
that is here is known by its need, its helper and its state; one that is here in an earlier state
moves on. A completed match has exactly one exchange: the one in the log that it came of, where
exactly one fits, else one of its own. What a sheet says twice comes in once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from organiser_app.domain.daily import CalledOffBy, ToldMatch
from organiser_app.domain.ids import ExchangeId, MemberId
from organiser_app.domain.match_rules import told_problems
from organiser_app.domain.needs import Match, MatchState, Need, NeedState
from organiser_app.domain.rules import need_problems
from organiser_app.services.imports import ImportProblem
from organiser_app.services.imports.names import name_key
from organiser_app.services.told.exchanges import Wanted, linked
from organiser_app.services.told.here import MatchesHere, is_like, read_matches_here
from organiser_app.services.told.rows import (
    ToldFate,
    ToldRow,
    ToldTable,
    name_code,
    told_table,
    told_text,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.cells import CellValue, Reading
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.reading_sheets import ReadingSheet

V = TypeVar("V")
_STATES: Mapping[MatchState, str] = {
    MatchState.TENTATIVE: "tentative asked proposed pending waiting maybe suggested preguntado"
    " pendiente",
    MatchState.CONFIRMED: "confirmed yes agreed accepted arranged assigned promised confirmado"
    " aceptado",
    MatchState.COMPLETED: "completed complete done finished helped delivered hecho completado",
    MatchState.CALLED_OFF: "called_off cancelled canceled declined withdrawn cancelado",
    MatchState.DID_NOT_HAPPEN: "did_not_happen not_done no_show noshow missed",
}
_STATE_OF = {
    word.replace("_", " "): state for state, words in _STATES.items() for word in words.split()
}
_YES_NO = {"yes": True, "y": True, "true": True, "1": True, "no": False, "n": False, "false": False,
           "0": False, "si": True}  # fmt: skip
_FURTHEST = tuple(MatchState)
"""In the order of a match's life, as far as it is open."""
_FIELDS = {"helper_id": "helper", "need_id": "need", "day": "ended"}
"""Fields of a match -> the column that says it."""


@dataclass(frozen=True, slots=True)
class ComingMatches:
    """What a sheet of matches would bring; nothing is written yet."""

    sheet: str
    rows: tuple[ToldRow, ...]
    told: tuple[ToldMatch, ...]
    revision: int

    @property
    def problems(self) -> tuple[ImportProblem, ...]:
        """Why rows are held back, in the order of the sheet."""
        return tuple(problem for row in self.rows for problem in row.problems)


def coming_matches(
    workspace: Workspace, reading: Reading, date_order: DateOrder | None = None
) -> ComingMatches | None:
    """The matches of a file; None where no sheet of it says who helps whom with what."""
    table = told_table(reading, ReadingSheet.MATCHES, date_order)
    if table is None:
        return None
    here = workspace.ask(read_matches_here)
    return _Coming(table, here, workspace.clock.today()).coming()


@dataclass(slots=True)
class _Row:
    """One row on its way."""

    number: int
    values: Mapping[str, CellValue]
    match: Match | None = None
    fate: ToldFate | None = None
    exchange_id: ExchangeId | None = None
    problems: list[ImportProblem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Coming:
    """The rows of a table as they become matches."""

    table: ToldTable
    here: MatchesHere
    today: date

    def coming(self) -> ComingMatches:
        rows = [self._read(number, values) for number, values in self.table.rows()]
        self._settle_fates([row for row in rows if row.fate is None])
        self._find_exchanges([row for row in rows if row.fate in _BROUGHT])
        told = [
            ToldMatch(row.match, row.exchange_id)
            for row in rows
            if row.match is not None and row.fate in _BROUGHT
        ]
        return ComingMatches(
            self.table.sheet.name,
            tuple(
                ToldRow(
                    row.number,
                    row.fate or ToldFate.HELD_BACK,
                    self.table.said(row.values),
                    tuple(row.problems),
                    self._is_sensitive(row),
                )
                for row in rows
            ),
            tuple(told),
            self.here.revision,
        )

    def _is_sensitive(self, row: _Row) -> bool:
        """Whether its need is; of a row that is held back, whether any that is says the same."""
        if row.match is not None:
            return self.here.needs[row.match.need_id].is_sensitive
        return fold(told_text(row.values, "need")) in self.here.sensitive_words

    # one row by itself

    def _read(self, number: int, values: Mapping[str, CellValue]) -> _Row:
        row = _Row(number, values)
        days, row.problems = self.table.days(number, values)
        state = self._state(row)
        by = self._word(row, "called_off_by", _BY)
        in_time = self._word(row, "in_time", _YES_NO)
        helper_id = self._person(row, "helper")
        asker_id = self._person(row, "asker") if told_text(values, "asker") else None
        if not row.problems and helper_id is not None:
            made = Match(
                need_id=Need().id,
                helper_id=MemberId(helper_id),
                state=state,
                made=days["made"],
                ended=days["ended"],
                called_off_by=by.value if by else "",
                in_time=in_time,
                note=told_text(values, "note"),
            )
            self._find_need(row, made, asker_id, days)
        if row.problems:
            row.fate = ToldFate.HELD_BACK
        return row

    def _state(self, row: _Row) -> MatchState:
        """Where it stands; a list that never says so tells of who is asked."""
        state = self._word(row, "state", _STATE_OF)
        is_said = "state" in self.table.columns or told_text(row.values, "ended")
        if is_said and not told_text(row.values, "state"):
            self._hold(row, "state", ProblemCode.REQUIRED_EMPTY)
        return state or MatchState.TENTATIVE

    def _word(self, row: _Row, key: str, known: Mapping[str, V]) -> V | None:
        text = fold(told_text(row.values, key))
        if text and text not in known:
            self._hold(row, key, ProblemCode.NOT_IN_LIST)
        return known.get(text)

    def _person(self, row: _Row, key: str) -> int | None:
        who = told_text(row.values, key)
        fitting = self.here.ids.get(name_key(who), ()) if who else ()
        code = name_code(who, fitting)
        if code is not None:
            self._hold(row, key, code)
            return None
        return fitting[0]

    def _find_need(
        self, row: _Row, made: Match, asker_id: int | None, days: Mapping[str, date | None]
    ) -> None:
        """The one need that fits."""
        if not told_text(row.values, "need"):
            self._hold(row, "need", ProblemCode.REQUIRED_EMPTY)
            return
        found = self._needs(row, made, asker_id, days)
        if len(found) != 1:
            self._hold(row, "need", "SEVERAL_NEEDS_FIT" if found else "NEED_NOT_FOUND")
            return
        row.match = replace(made, need_id=found[0].id)
        # A match that is here in this state already is not judged again: nothing is written of it.
        if self._has_moved_on(row.match):
            self._held(row, "state", "MOVED_ON_HERE")
        elif not self.here.like(row.match):
            self._judge(row, row.match)

    def _has_moved_on(self, told: Match) -> bool:
        """Whether what a row still calls open is settled here."""
        known = self.here.of_pair(told.need_id, told.helper_id)
        if not told.state.is_open or any(one.state.is_open for one in known):
            return False
        return any(_is_older(told, one) for one in known)

    def _judge(self, row: _Row, told: Match) -> None:
        """Holds a row back that contradicts itself, or what stands here."""
        need, helper = self.here.needs[told.need_id], self.here.members[told.helper_id]
        for one in told_problems(told, need, helper, self.today):
            self._held(row, _FIELDS.get(one.field, one.field), one.code)
        closes = told.state is MatchState.COMPLETED and need.state.is_open
        if closes and told.ended and not row.problems:
            met = replace(need, state=NeedState.MET, closed=told.ended)
            for one in need_problems(met, self.today):
                self._held(row, "need", one.code)

    def _needs(
        self, row: _Row, made: Match, asker_id: int | None, days: Mapping[str, date | None]
    ) -> list[Need]:
        fitting = self.here.needs_like(asker_id, fold(told_text(row.values, "need")))
        needed_by, opened = days["needed_by"], days["opened"]
        if opened is not None:
            fitting = [one for one in fitting if one.opened == opened]
        if needed_by is not None:
            fitting = [one for one in fitting if one.needed_by == needed_by]
        elif "needed_by" in self.table.columns:
            fitting = _narrowed(fitting, [one for one in fitting if one.needed_by is None])
        asked = made.made or made.ended
        if asked is not None:
            early = [one for one in fitting if one.opened is None or one.opened <= asked]
            fitting = _narrowed(fitting, early)
        known = [one for one in fitting if self.here.like(replace(made, need_id=one.id))]
        return _narrowed(fitting, known)

    def _hold(self, row: _Row, key: str, code: str) -> None:
        row.problems.append(self.table.problem(row.number, key, code, row.values))

    def _held(self, row: _Row, key: str, code: str) -> None:
        self._hold(row, key, code)
        row.fate = ToldFate.HELD_BACK

    # rows beside what is here, and beside each other

    def _settle_fates(self, rows: Sequence[_Row]) -> None:
        by_pair: dict[tuple[int, int], list[_Row]] = {}
        for row in rows:
            assert row.match is not None, "a row without a match is held back"
            by_pair.setdefault((row.match.need_id, row.match.helper_id), []).append(row)
        for pair, found in by_pair.items():
            self._settle_pair(pair, found)

    def _settle_pair(self, pair: tuple[int, int], rows: list[_Row]) -> None:
        """The matches of one helper and one need: what is here, what moves on, what is new."""
        known = list(self.here.of_pair(*pair))
        waiting = []
        for row in sorted(rows, key=_in_order):
            if any(is_like(_match(row), one) for one in known):
                row.fate = ToldFate.HERE
            else:
                waiting.append(row)
        taken = any(row.fate is ToldFate.HERE and _match(row).state.is_open for row in rows)
        is_open = next((one for one in known if one.state.is_open), None)
        moving = waiting.pop(_latest(waiting)) if is_open and not taken and waiting else None
        if moving is not None and is_open is not None:
            self._move(moving, is_open)
            known.append(_match(moving))
        for row in waiting:
            if moving and moving.problems and is_like(_match(row), _match(moving)):
                self._held(row, "state", moving.problems[0].code)
                continue
            self._add(row, known, is_on=is_open is not None)
            if row.fate is ToldFate.NEW:
                known.append(_match(row))

    def _move(self, row: _Row, known: Match) -> None:
        told = _match(row)
        if _FURTHEST.index(told.state) < _FURTHEST.index(known.state):
            self._held(row, "state", "MOVED_ON_HERE")
        elif known.made and told.ended and told.ended < known.made:
            self._held(row, "ended", "BEFORE_ARRANGED")
        else:
            row.match = replace(told, id=known.id, made=known.made or told.made)
            row.fate = ToldFate.MOVES
            self._judge(row, row.match)

    def _add(self, row: _Row, known: Sequence[Match], *, is_on: bool) -> None:
        told = _match(row)
        if any(is_like(told, one) for one in known):
            row.fate = ToldFate.HERE
        elif not told.state.is_open:
            row.fate = ToldFate.NEW
        elif is_on or any(one.state.is_open for one in known):
            self._held(row, "state", "ALREADY_ON_IT")
        elif any(_is_older(told, one) for one in known):
            self._held(row, "state", "MOVED_ON_HERE")
        else:
            row.fate = ToldFate.NEW

    # the one exchange of each that happened

    def _find_exchanges(self, rows: Sequence[_Row]) -> None:
        completed = [row for row in rows if _match(row).state is MatchState.COMPLETED]
        wanted = [Wanted(_match(row), self.here.needs[_match(row).need_id]) for row in completed]
        for row, found in zip(completed, linked(wanted, self.here, self.today), strict=True):
            if found.is_open:
                self._held(row, "ended", "SEVERAL_EXCHANGES_FIT")
            row.exchange_id = found.exchange_id


_BROUGHT = {ToldFate.NEW, ToldFate.MOVES}
_BY = {each.value: each for each in CalledOffBy} | {
    "volunteer": CalledOffBy.HELPER,
    "recipient": CalledOffBy.ASKER,
}


def _narrowed(fitting: list[Need], better: list[Need]) -> list[Need]:
    """Those that fit better, where there are any."""
    return better or fitting


def _match(row: _Row) -> Match:
    assert row.match is not None, "a row without a match is held back"
    return row.match


def _in_order(row: _Row) -> tuple[object, ...]:
    """Settled ones first, by day; open ones after them, the furthest first; never by place."""
    one = _match(row)
    return (
        one.state.is_open,
        -_FURTHEST.index(one.state) if one.state.is_open else 0,
        one.ended is None,
        one.ended or date.min,
        one.made is None,
        one.made or date.min,
        one.state.value,
        one.called_off_by,
        one.note,
    )


def _latest(rows: Sequence[_Row]) -> int:
    """The place of the row that tells where things stand now: an open one, else the last."""
    for place, row in enumerate(rows):
        if _match(row).state.is_open:
            return place
    dated = [place for place, row in enumerate(rows) if _match(row).ended is not None]
    return dated[-1] if dated else len(rows) - 1


def _is_older(told: Match, known: Match) -> bool:
    """Whether an open row may be an older state of a match that is settled."""
    return told.made is None or known.ended is None or told.made <= known.ended
