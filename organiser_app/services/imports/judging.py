"""The fate and the value of each row, as far as the row and its people decide them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from organiser_app.domain.exchanges import Exchange
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


def judge(outcome: Outcome, positions: Iterable[int]) -> None:
    """Fates and values of rows, as far as the row itself and its people decide them."""
    plan, decided, ids = outcome.plan, outcome.decisions.rows, outcome.ids
    makers: dict[Table, Callable[[Outcome, Draft, tuple[int | None, ...]], _Judged]] = {
        Table.MEMBERS: lambda _outcome, _draft, _people: (RowFate.NEW, RowReason.NONE, None, ()),
        Table.NEEDS: _judge_need,
        Table.OFFERS: _judge_offer,
        Table.EXCHANGES: _judge_exchange,
    }
    too_long = {one.number for one in plan.people if len(one.name) > LONGEST_NAME}
    for position in positions:
        draft = plan.drafts[position]
        outcome.problems.pop(position, None)
        if draft.fate is not None:
            outcome.fates[position], outcome.reasons[position] = draft.fate, draft.reason
            continue
        people = tuple([None if number is None else ids[number] for number in draft.people])
        if decided and decided.get(line_of(draft)) is False:
            judged: _Judged = (RowFate.SKIPPED, RowReason.DECIDED, None, ())
        elif UNDECIDED in people:
            judged = (RowFate.ASK, RowReason.PEOPLE_UNDECIDED, None, ())
        elif too_long and not too_long.isdisjoint(draft.people):
            problem = Problem("name", "TEXT_TOO_LONG", {"most": LONGEST_NAME})
            judged = (RowFate.HELD_BACK, RowReason.INVALID, None, (problem,))
        else:
            judged = makers[draft.table.table](outcome, draft, people)
        fate, reason, value, problems = judged
        outcome.fates[position], outcome.reasons[position] = fate, reason
        outcome.values[position] = value
        if problems:
            outcome.problems[position] = with_cells(draft, problems)


_Judged = tuple[RowFate, RowReason, Value | None, tuple[Problem, ...]]


def _judge_exchange(outcome: Outcome, draft: Draft, people: tuple[int | None, ...]) -> _Judged:
    values = draft.parsed.values
    if people[0] is None and people[1] is None:
        return RowFate.SKIPPED, RowReason.NOBODY_LEFT, None, ()
    links = Links(
        people,
        outcome.categories.id_of(values.get("category")),
        outcome.areas.id_of(values.get("area")),
    )
    exchange = exchange_of(values, links, _note(draft, "gathering", "code"))
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


def _judge_need(outcome: Outcome, draft: Draft, people: tuple[int | None, ...]) -> _Judged:
    values: Mapping[str, Any] = draft.parsed.values
    links = Links(
        people,
        outcome.categories.id_of(values.get("category")),
        outcome.areas.id_of(values.get("area")),
    )
    note = _note(draft, "code")
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


def _judge_offer(outcome: Outcome, draft: Draft, people: tuple[int | None, ...]) -> _Judged:
    values = draft.parsed.values
    if people[0] is None:
        return RowFate.SKIPPED, RowReason.NOBODY_LEFT, None, ()
    links = Links(
        people,
        outcome.categories.id_of(values.get("category")),
        outcome.areas.id_of(values.get("area")),
    )
    offer = offer_of(values, links, _note(draft, "code"))
    if problems := offer_problems(offer):
        return RowFate.HELD_BACK, RowReason.INVALID, None, problems
    return RowFate.NEW, RowReason.NONE, offer, ()


def _unless_known(outcome: Outcome, draft: Draft, value: Value, *, is_known: bool) -> _Judged:
    """A row like one that someone wrote down by hand waits for a word."""
    if is_known and outcome.decisions.rows.get(line_of(draft)) is not True:
        return RowFate.ASK, RowReason.POSSIBLE_DUPLICATE, value, ()
    return RowFate.NEW, RowReason.NONE, value, ()


def _note(draft: Draft, *kept: str) -> str:
    """The row's note, with values that no field of ours holds as lines of their own."""
    values, note = draft.parsed.values, note_text(draft.parsed)
    lines = [
        f"{draft.table.header_of(key) or key}: {values[key]}" for key in kept if values.get(key)
    ]
    return "\n".join(filter(None, [note, *lines])) if lines else note
