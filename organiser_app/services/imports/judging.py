"""The fate and the value of each row, as far as the row and its people decide them."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import (
    LONGEST_NAME,
    LONGEST_TEXT,
    exchange_problems,
    need_problems,
    offer_problems,
)
from organiser_app.services.imports.outcome import (
    UNDECIDED,
    Outcome,
    Value,
    exchange_at,
    line_of,
    with_cells,
)
from organiser_app.services.imports.plan import Draft, PlanTable
from organiser_app.services.imports.records import (
    Links,
    closing_day,
    helped_of,
    offer_of,
)
from organiser_app.services.imports.views import RowFate, RowReason
from organiser_app.spreadsheet.layout import Table
from organiser_app.storage.reads.sheets import ExchangeMark
from organiser_app.storage.values import day_number, thousandths

_Judged = tuple[RowFate, RowReason, Value | None, tuple[Problem, ...]]
_Judge = Callable[[Outcome, Draft, tuple[MemberId | None, ...]], _Judged]


def judge(outcome: Outcome, positions: Sequence[int]) -> None:
    """Fates and values of the rows at these positions, which rise."""
    for table in outcome.plan.tables:
        first, last = bisect_left(positions, table.start), bisect_left(positions, table.stop)
        if first < last:
            judge_one = _JUDGES[table.table](outcome, table)
            _judge_rows(outcome, judge_one, positions[first:last])


def _judge_rows(outcome: Outcome, judge_one: _Judge, positions: Sequence[int]) -> None:
    plan, decided, ids = outcome.plan, outcome.decisions.rows, outcome.ids
    too_long = {one.number for one in plan.people if len(one.name) > LONGEST_NAME}
    for position in positions:
        draft = plan.drafts[position]
        people = tuple([None if number is None else ids[number] for number in draft.people])
        if draft.fate is not None:
            judged: _Judged = (draft.fate, draft.reason, None, ())
        elif decided and decided.get(line_of(draft)) is False:
            judged = (RowFate.SKIPPED, RowReason.DECIDED, None, ())
        elif UNDECIDED in people:
            judged = (RowFate.ASK, RowReason.PEOPLE_UNDECIDED, None, ())
        elif too_long and not too_long.isdisjoint(draft.people):
            judged = (RowFate.HELD_BACK, RowReason.INVALID, None, (_TOO_LONG,))
        else:
            judged = judge_one(outcome, draft, people)
        outcome.fates[position], outcome.reasons[position] = judged[0], judged[1]
        outcome.values[position] = judged[2]
        if judged[3]:
            outcome.problems[position] = with_cells(draft, judged[3])
        else:
            outcome.problems.pop(position, None)


_NAME_TOO_LONG = (Problem("gathering", "TEXT_TOO_LONG", {"most": LONGEST_NAME}),)
_TOO_LONG = Problem("name", "TEXT_TOO_LONG", {"most": LONGEST_NAME})


def _judge_member(
    _outcome: Outcome, _draft: Draft, _people: tuple[MemberId | None, ...]
) -> _Judged:
    """Roster rows are settled afterwards, one after the other: they add up."""
    return RowFate.NEW, RowReason.NONE, None, ()


def _exchange_judge(outcome: Outcome, table: PlanTable) -> _Judge:
    """A log is long: rows that are alike in all that the rules look at are held to them once."""
    rows, notes, logged = table.parsed.rows, table.notes, outcome.plan.rows.exchanges
    days, quantities = rows.column("day"), rows.column("quantity")
    categories, areas = rows.column("category"), rows.column("area")
    gatherings = rows.column("gathering")
    known: dict[object, tuple[Problem, ...]] = {}

    def judge_one(outcome: Outcome, draft: Draft, people: tuple[MemberId | None, ...]) -> _Judged:
        giver, receiver = people
        if giver is None and receiver is None:
            return RowFate.SKIPPED, RowReason.NOBODY_LEFT, None, ()
        place = draft.place
        links = Links(
            people,
            outcome.categories.id_of(categories[place]),
            outcome.areas.id_of(areas[place]),
            outcome.occasions.id_of(gatherings[place], days[place]),
        )
        looked_at = (
            days[place],
            quantities[place],
            giver == receiver,
            len(notes[place]) > LONGEST_TEXT,
            len(str(gatherings[place] or "")) > LONGEST_NAME,
        )
        problems = known.get(looked_at)
        if problems is None:
            problems = exchange_problems(exchange_at(draft, links), outcome.plan.today)
            problems += _NAME_TOO_LONG if looked_at[-1] else ()
            known[looked_at] = problems
        if problems:
            return RowFate.HELD_BACK, RowReason.INVALID, None, problems
        is_known = bool(logged) and _mark(exchange_at(draft, links)) in logged
        return _unless_known(outcome, draft, links, is_known=is_known)

    return judge_one


def _mark(exchange: Exchange) -> ExchangeMark:
    return (
        day_number(exchange.day),
        exchange.giver_id,
        exchange.receiver_id,
        exchange.category_id,
        thousandths(exchange.quantity),
    )


def _judge_need(outcome: Outcome, draft: Draft, people: tuple[MemberId | None, ...]) -> _Judged:
    values: Mapping[str, Any] = draft.parsed.values
    links = Links(
        people,
        outcome.categories.id_of(values.get("category")),
        outcome.areas.id_of(values.get("area")),
    )
    note = draft.table.notes[draft.place]
    if values.get("closed") is None and values.get("state"):
        order = outcome.plan.date_orders.get(draft.table.parsed.sheet)
        values = {**values, "closed": closing_day(note, values["state"], order)}
    helped = helped_of(
        values,
        links,
        note,
        need_id=-draft.position - 1,
        source=outcome.plan.reading.file_name,
    )
    if problems := need_problems(helped.need, outcome.plan.today):
        return RowFate.HELD_BACK, RowReason.INVALID, None, problems
    need = helped.need
    mark = (need.member_id, need.category_id, day_number(need.opened), need.words)
    return _unless_known(outcome, draft, helped, is_known=mark in outcome.plan.rows.needs)


def _judge_offer(outcome: Outcome, draft: Draft, people: tuple[MemberId | None, ...]) -> _Judged:
    values = draft.parsed.values
    if people[0] is None:
        return RowFate.SKIPPED, RowReason.NOBODY_LEFT, None, ()
    links = Links(
        people,
        outcome.categories.id_of(values.get("category")),
        outcome.areas.id_of(values.get("area")),
    )
    offer = offer_of(values, links, draft.table.notes[draft.place])
    if problems := offer_problems(offer):
        return RowFate.HELD_BACK, RowReason.INVALID, None, problems
    return RowFate.NEW, RowReason.NONE, offer, ()


def _unless_known(outcome: Outcome, draft: Draft, value: Value, *, is_known: bool) -> _Judged:
    """A row like one that someone wrote down by hand waits for a word."""
    if is_known and outcome.decisions.rows.get(line_of(draft)) is not True:
        return RowFate.ASK, RowReason.POSSIBLE_DUPLICATE, value, ()
    return RowFate.NEW, RowReason.NONE, value, ()


_JUDGES: Mapping[Table, Callable[[Outcome, PlanTable], _Judge]] = {
    Table.MEMBERS: lambda _outcome, _table: _judge_member,
    Table.NEEDS: lambda _outcome, _table: _judge_need,
    Table.OFFERS: lambda _outcome, _table: _judge_offer,
    Table.EXCHANGES: _exchange_judge,
}
