"""The fate and the value of each row, as far as the row and its people decide them."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import MemberId
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import (
    LONGEST_NAME,
    exchange_problems,
    need_problems,
    offer_problems,
)
from organiser_app.services.imports.outcome import (
    UNDECIDED,
    Outcome,
    Value,
    line_of,
    with_cells,
)
from organiser_app.services.imports.plan import Draft
from organiser_app.services.imports.records import (
    Links,
    closing_day,
    exchange_of,
    helped_of,
    offer_of,
)
from organiser_app.services.imports.views import RowFate, RowReason
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.parse import note_text
from organiser_app.storage.values import day_number, thousandths

_Judged = tuple[RowFate, RowReason, Value | None, tuple[Problem, ...]]
_Judge = Callable[[Outcome, Draft, tuple[MemberId | None, ...]], _Judged]


def judge(outcome: Outcome, positions: Sequence[int]) -> None:
    """Fates and values of the rows at these positions, which rise."""
    for table in outcome.plan.tables:
        first, last = bisect_left(positions, table.start), bisect_left(positions, table.stop)
        if first < last:
            _judge_rows(outcome, _JUDGES[table.table], positions[first:last])


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


_TOO_LONG = Problem("name", "TEXT_TOO_LONG", {"most": LONGEST_NAME})


def _judge_member(
    _outcome: Outcome, _draft: Draft, _people: tuple[MemberId | None, ...]
) -> _Judged:
    """Roster rows are settled afterwards, one after the other: they add up."""
    return RowFate.NEW, RowReason.NONE, None, ()


def _judge_exchange(
    outcome: Outcome, draft: Draft, people: tuple[MemberId | None, ...]
) -> _Judged:
    values = draft.parsed.values
    if people[0] is None and people[1] is None:
        return RowFate.SKIPPED, RowReason.NOBODY_LEFT, None, ()
    links = Links(
        people,
        outcome.categories.id_of(values.get("category")),
        outcome.areas.id_of(values.get("area")),
    )
    exchange = exchange_of(values, links, _note(draft))
    if problems := exchange_problems(exchange, outcome.plan.today):
        return RowFate.HELD_BACK, RowReason.INVALID, None, problems
    return _unless_known(
        outcome, draft, exchange, is_known=_is_logged(outcome.plan.rows.exchanges, exchange)
    )


def _is_logged(marks: frozenset[Any], exchange: Exchange) -> bool:
    return (
        bool(marks)
        and (
            day_number(exchange.day),
            exchange.giver_id,
            exchange.receiver_id,
            exchange.category_id,
            thousandths(exchange.quantity),
        )
        in marks
    )


def _judge_need(outcome: Outcome, draft: Draft, people: tuple[MemberId | None, ...]) -> _Judged:
    values: Mapping[str, Any] = draft.parsed.values
    links = Links(
        people,
        outcome.categories.id_of(values.get("category")),
        outcome.areas.id_of(values.get("area")),
    )
    note = _note(draft)
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
    offer = offer_of(values, links, _note(draft))
    if problems := offer_problems(offer):
        return RowFate.HELD_BACK, RowReason.INVALID, None, problems
    return RowFate.NEW, RowReason.NONE, offer, ()


def _unless_known(outcome: Outcome, draft: Draft, value: Value, *, is_known: bool) -> _Judged:
    """A row like one that someone wrote down by hand waits for a word."""
    if is_known and outcome.decisions.rows.get(line_of(draft)) is not True:
        return RowFate.ASK, RowReason.POSSIBLE_DUPLICATE, value, ()
    return RowFate.NEW, RowReason.NONE, value, ()


def _note(draft: Draft) -> str:
    """The row's note, with values that no field of ours holds as lines of their own."""
    kept, note = draft.table.kept_in_note, note_text(draft.parsed)
    if not kept:
        return note
    values = draft.parsed.values
    lines = [f"{header}: {values[key]}" for key, header in kept if values.get(key)]
    return "\n".join(filter(None, [note, *lines]))


_JUDGES: Mapping[Table, _Judge] = {
    Table.MEMBERS: _judge_member,
    Table.NEEDS: _judge_need,
    Table.OFFERS: _judge_offer,
    Table.EXCHANGES: _judge_exchange,
}
