"""Questions about the exchange log. It may be long, so a list asks for ids first, then for pages."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Select,
    false,
    literal_column,
    or_,
    select,
)

from organiser_app.domain.exchanges import Asked, Exchange, Gathering, Outcome
from organiser_app.domain.ids import ExchangeId, MemberId
from organiser_app.domain.views import ExchangeFilter, ExchangeOrder, ExchangeRow, ExchangeStory
from organiser_app.storage import tables
from organiser_app.storage.reads.shared import by_ids
from organiser_app.storage.values import day_number, day_of, quantity_of, value_from

NOTHING_CHOSEN = ExchangeFilter()


@dataclass(frozen=True, slots=True)
class Occasion:
    """A shared occasion, and the days on which it is known to have been."""

    gathering: Gathering
    days: frozenset[date]


def exchange_ids(
    connection: Connection,
    chosen: ExchangeFilter = NOTHING_CHOSEN,
    *,
    order: ExchangeOrder = ExchangeOrder.DAY,
    descending: bool = True,
) -> NDArray[np.int64]:
    """(n,) int64: ids of the exchanges that pass the filter, in order."""
    exchange = tables.exchanges
    statement = select(exchange.c.id)
    for condition in _conditions(chosen):
        statement = statement.where(condition)
    statement = _ordered(statement, order, descending=descending)
    result = connection.execute(statement)
    return np.fromiter((row[0] for row in result), dtype=np.int64)


def _ordered(statement: Select[Any], order: ExchangeOrder, *, descending: bool) -> Select[Any]:
    exchange = tables.exchanges
    keys: list[ColumnElement[Any]] = [exchange.c.day, exchange.c.id]
    if order is not ExchangeOrder.DAY:
        table, link = _NAMED[order]
        named = table.alias("ordering")
        statement = statement.join(named, named.c.id == exchange.c[link], isouter=True)
        keys.insert(0, named.c.name)
    return statement.order_by(*(key.desc() if descending else key for key in keys))


_NAMED = {
    ExchangeOrder.GIVER: (tables.members, "giver_id"),
    ExchangeOrder.RECEIVER: (tables.members, "receiver_id"),
    ExchangeOrder.CATEGORY: (tables.categories, "category_id"),
    ExchangeOrder.AREA: (tables.areas, "area_id"),
}


def _conditions(chosen: ExchangeFilter) -> list[ColumnElement[bool]]:
    exchange = tables.exchanges
    conditions: list[ColumnElement[bool]] = []
    if chosen.ids is not None:
        conditions.append(_one_of(chosen.ids))
    if chosen.member_id is not None:
        conditions.append(
            or_(
                exchange.c.giver_id == chosen.member_id, exchange.c.receiver_id == chosen.member_id
            )
        )
    if chosen.category_id is not None:
        conditions.append(exchange.c.category_id == chosen.category_id)
    if chosen.area_id is not None:
        conditions.append(exchange.c.area_id == chosen.area_id)
    if chosen.start is not None:
        conditions.append(exchange.c.day >= day_number(chosen.start))
    if chosen.end is not None:
        conditions.append(exchange.c.day <= day_number(chosen.end))
    return conditions + [_has_word(word) for word in chosen.words.split()]


def _one_of(ids: Sequence[int]) -> ColumnElement[bool]:
    """Numbers are written into the statement: they are ours, and there may be thousands."""
    if not ids:
        return false()
    return literal_column(f"exchanges.id IN ({','.join(str(int(one)) for one in ids)})", Boolean)


def _has_word(word: str) -> ColumnElement[bool]:
    exchange = tables.exchanges
    pattern = f"%{word}%"
    named = [
        exchange.c[column].in_(select(table.c.id).where(table.c.name.ilike(pattern)))
        for table, column in (
            (tables.members, "giver_id"),
            (tables.members, "receiver_id"),
            (tables.categories, "category_id"),
            (tables.areas, "area_id"),
        )
    ]
    noted = exchange.c.note.ilike(pattern)
    return or_(*named, noted)


def exchange_rows(connection: Connection, ids: Sequence[int]) -> tuple[ExchangeRow, ...]:
    """The lines with these ids, in the order of `ids`."""
    found = {
        row.id: _exchange_row(row)
        for row in by_ids(connection, _with_names(), tables.exchanges.c.id, ids)
    }
    return tuple(found[one] for one in ids if one in found)


def _with_names() -> Select[Any]:
    exchange, category, area = tables.exchanges, tables.categories, tables.areas
    giver, receiver = tables.members.alias("giver"), tables.members.alias("receiver")
    return (
        select(
            exchange,
            giver.c.name.label("giver"),
            receiver.c.name.label("receiver"),
            category.c.name.label("category"),
            area.c.name.label("area"),
        )
        .select_from(exchange)
        .join(giver, giver.c.id == exchange.c.giver_id, isouter=True)
        .join(receiver, receiver.c.id == exchange.c.receiver_id, isouter=True)
        .join(category, category.c.id == exchange.c.category_id, isouter=True)
        .join(area, area.c.id == exchange.c.area_id, isouter=True)
    )


def _exchange_row(row: Any) -> ExchangeRow:
    return ExchangeRow(
        id=ExchangeId(row.id),
        day=day_of(row.day),
        giver_id=None if row.giver_id is None else MemberId(row.giver_id),
        giver=row.giver or "",
        receiver_id=None if row.receiver_id is None else MemberId(row.receiver_id),
        receiver=row.receiver or "",
        category=row.category or "",
        area=row.area or "",
        quantity=quantity_of(row.quantity),
        unit=row.unit,
        asked=Asked(row.asked),
        outcome=Outcome(row.outcome),
        note=row.note,
    )


def exchanges(connection: Connection, ids: Sequence[int] | None = None) -> tuple[Exchange, ...]:
    """Exchanges, whole: all or these."""
    statement = select(tables.exchanges).order_by(tables.exchanges.c.id)
    rows = by_ids(connection, statement, tables.exchanges.c.id, ids)
    return tuple(value_from(Exchange, row) for row in rows)


def occasions(connection: Connection) -> tuple[Occasion, ...]:
    """Every shared occasion with its own day and those of the help that is logged with it."""
    log = tables.exchanges.c
    statement = select(log.gathering_id, log.day).where(
        log.gathering_id.is_not(None), log.day.is_not(None)
    )
    days: dict[int, set[date]] = defaultdict(set)
    for gathering_id, number in connection.execute(statement.distinct()):
        if (day := day_of(number)) is not None:
            days[gathering_id].add(day)
    rows = connection.execute(select(tables.gatherings).order_by(tables.gatherings.c.id))
    found = (value_from(Gathering, row) for row in rows)
    return tuple(Occasion(one, frozenset(days[one.id].union(_own_day(one)))) for one in found)


def _own_day(one: Gathering) -> tuple[date, ...]:
    return () if one.day is None else (one.day,)


def gathering_names(connection: Connection) -> dict[int, str]:
    """Every shared occasion's name by id."""
    table = tables.gatherings
    return {row.id: row.name for row in connection.execute(select(table.c.id, table.c.name))}


def exchange(connection: Connection, exchange_id: int) -> Exchange | None:
    """One exchange, whole."""
    return next(iter(exchanges(connection, (exchange_id,))), None)


def exchange_story(connection: Connection, exchange_id: int) -> ExchangeStory | None:
    """An exchange with its names."""
    row = connection.execute(
        _with_names().where(tables.exchanges.c.id == exchange_id)
    ).one_or_none()
    if row is None:
        return None
    value = value_from(Exchange, row)
    return ExchangeStory(
        value,
        row.giver or "",
        row.receiver or "",
        row.category or "",
        row.area or "",
        _gathering(connection, value.gathering_id),
    )


def _gathering(connection: Connection, gathering_id: int | None) -> Gathering | None:
    statement = select(tables.gatherings).where(tables.gatherings.c.id == (gathering_id or 0))
    row = connection.execute(statement).one_or_none()
    return None if row is None else value_from(Gathering, row)
