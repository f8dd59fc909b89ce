"""Questions about who helped, who was asked and what was promised: to find the next helper."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from organiser_app.domain.exchanges import Asked, Outcome
from organiser_app.domain.needs import MatchState
from organiser_app.storage import tables
from organiser_app.storage.reads.shared import OPEN_STATES
from organiser_app.storage.values import day_number, day_of, quantity_of

PROMISED = (MatchState.TENTATIVE.value, MatchState.CONFIRMED.value)
_KEPT = (*PROMISED, MatchState.COMPLETED.value)
_IdPairs = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class HelpTaken:
    """Help that somebody gave, or promised to give."""

    helper_id: int
    category_id: int | None
    quantity: Decimal | None
    unit: str
    day: date | None = None
    """Of what is promised: the day that it is for."""


def help_of_month(connection: Connection, today: date) -> tuple[HelpTaken, ...]:
    """What was given since the first of the month, and what is promised and has not happened."""
    exchange, match, need = tables.exchanges, tables.matches, tables.needs
    happened = (
        exchange.c.giver_id.is_not(None),
        exchange.c.day >= day_number(today.replace(day=1)),
        exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value,
    )
    given = select(
        exchange.c.giver_id, exchange.c.category_id, exchange.c.quantity, exchange.c.unit
    ).where(*happened, exchange.c.gathering_id.is_(None))
    # whoever cooked for ten on one occasion helped once
    on_occasions = (
        select(
            exchange.c.giver_id,
            func.min(exchange.c.category_id),
            func.sum(exchange.c.quantity),
            exchange.c.unit,
        )
        .where(*happened, exchange.c.gathering_id.is_not(None))
        .group_by(exchange.c.giver_id, exchange.c.gathering_id, exchange.c.unit)
    )
    promised = (
        select(
            match.c.helper_id, need.c.category_id, need.c.quantity, need.c.unit, need.c.needed_by
        )
        .join_from(match, need, need.c.id == match.c.need_id)
        .where(match.c.state.in_(PROMISED), need.c.state.in_(OPEN_STATES))
    )
    done = tuple(
        HelpTaken(row[0], row[1], quantity_of(row[2]), row[3])
        for statement in (given, on_occasions)
        for row in connection.execute(statement)
    )
    return done + tuple(
        HelpTaken(row[0], row[1], quantity_of(row[2]), row[3], day_of(row[4]))
        for row in connection.execute(promised)
    )


def last_asked(connection: Connection) -> Mapping[int, date]:
    """Member -> the last day on which they were asked, by a match or for what they then gave."""
    exchange, match = tables.exchanges, tables.matches
    last: dict[int, int] = {}
    for statement in (
        select(match.c.helper_id, func.max(match.c.made))
        .where(match.c.made.is_not(None))
        .group_by(match.c.helper_id),
        select(exchange.c.giver_id, func.max(exchange.c.day))
        .where(exchange.c.giver_id.is_not(None), exchange.c.day.is_not(None))
        .where(exchange.c.asked == Asked.ASKED.value)
        .group_by(exchange.c.giver_id),
    ):
        for member_id, day in connection.execute(statement):
            last[member_id] = max(day, last.get(member_id, day))
    return {member_id: day for member_id, number in last.items() if (day := day_of(number))}


def offer_uses(connection: Connection) -> Mapping[int, int]:
    """Offer -> how often it was taken up or is promised."""
    exchange, match = tables.exchanges, tables.matches
    uses: dict[int, int] = {}
    for statement in (
        select(match.c.offer_id, func.count())
        .where(match.c.offer_id.is_not(None), match.c.state.in_(_KEPT))
        .group_by(match.c.offer_id),
        select(exchange.c.offer_id, func.count())
        .where(exchange.c.offer_id.is_not(None), exchange.c.match_id.is_(None))
        .where(exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value)
        .group_by(exchange.c.offer_id),
    ):
        for offer_id, count in connection.execute(statement):
            uses[offer_id] = uses.get(offer_id, 0) + count
    return uses


def last_taken(connection: Connection) -> Mapping[int, date]:
    """Offer -> the last day on which someone was asked for it, or gave it."""
    exchange, match = tables.exchanges, tables.matches
    last: dict[int, int] = {}
    for statement in (
        select(match.c.offer_id, func.max(match.c.made))
        .where(match.c.offer_id.is_not(None), match.c.made.is_not(None))
        .group_by(match.c.offer_id),
        select(exchange.c.offer_id, func.max(exchange.c.day))
        .where(exchange.c.offer_id.is_not(None), exchange.c.day.is_not(None))
        .group_by(exchange.c.offer_id),
    ):
        for offer_id, day in connection.execute(statement):
            last[offer_id] = max(day, last.get(offer_id, day))
    return {offer_id: day for offer_id, number in last.items() if (day := day_of(number))}


def last_gave(connection: Connection) -> Mapping[tuple[int, int], date]:
    """Member and kind of help (0 where it was not said) -> the last day of it."""
    exchange = tables.exchanges
    kind = func.coalesce(exchange.c.category_id, 0)
    statement = (
        select(exchange.c.giver_id, kind, func.max(exchange.c.day))
        .where(exchange.c.giver_id.is_not(None), exchange.c.day.is_not(None))
        .where(exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value)
        .group_by(exchange.c.giver_id, kind)
    )
    rows = connection.execute(statement)
    return {(row[0], row[1]): day for row in rows if (day := day_of(row[2]))}


def tried_pairs(connection: Connection) -> tuple[tuple[int, int], ...]:
    """Need and helper of every match."""
    match = tables.matches
    return tuple(
        (need, helper)
        for need, helper in connection.execute(select(match.c.need_id, match.c.helper_id))
    )


def who_helped(connection: Connection) -> tuple[_IdPairs, _IdPairs]:
    """(g, 2) giver and kind of help, and (p, 2) giver and receiver, of everything that happened.

    Straight from the cursor: the log may be long, and is read again after every write.
    """
    result = connection.exec_driver_sql(_WHO_HELPED)
    cursor: Any = result.cursor
    rows = np.fromiter(cursor, dtype=_WHO_HELPED_TYPE)
    result.close()
    return _known_pairs(rows, "category"), _known_pairs(rows, "receiver")


def _known_pairs(rows: NDArray[Any], other: str) -> _IdPairs:
    known = rows[rows[other] != 0]
    return np.stack((known["giver"], known[other]), axis=1)


_WHO_HELPED = (
    "SELECT giver_id, COALESCE(receiver_id, 0), COALESCE(category_id, 0) FROM exchanges "
    f"WHERE giver_id IS NOT NULL AND outcome <> '{Outcome.DID_NOT_HAPPEN.value}'"
)
_WHO_HELPED_TYPE = np.dtype([("giver", "i8"), ("receiver", "i8"), ("category", "i8")])
