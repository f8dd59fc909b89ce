"""Questions about matches, needs and exchanges inside a transaction, for rules that hold between them."""

from collections.abc import Sequence

from sqlalchemy import func, select

from organiser_app.domain.exchanges import Outcome
from organiser_app.domain.ids import NEW, ExchangeId, MatchId
from organiser_app.domain.needs import Match, MatchState, Need
from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import value_from

_OPEN = tuple(state.value for state in MatchState if state.is_open)
_KEPT = (*_OPEN, MatchState.COMPLETED.value)


def is_on(work: UnitOfWork, need_id: int, helper_id: int) -> bool:
    """Whether this helper is asked for this need, or has promised it."""
    match = tables.matches
    statement = select(match.c.id).where(
        match.c.need_id == need_id, match.c.helper_id == helper_id, match.c.state.in_(_OPEN)
    )
    return work.connection.execute(statement).first() is not None


def open_matches(work: UnitOfWork, need_id: int) -> tuple[Match, ...]:
    """Who is asked for a need, or has promised it."""
    table = tables.matches
    statement = (
        select(table)
        .where(table.c.need_id == need_id, table.c.state.in_(_OPEN))
        .order_by(table.c.id)
    )
    return tuple(value_from(Match, row) for row in work.connection.execute(statement))


def standing_matches(work: UnitOfWork, need_id: int) -> tuple[Match, ...]:
    """Who is asked for a need, has promised it or helped with it."""
    table = tables.matches
    states = (*_OPEN, MatchState.COMPLETED.value)
    statement = (
        select(table)
        .where(table.c.need_id == need_id, table.c.state.in_(states))
        .order_by(table.c.id)
    )
    return tuple(value_from(Match, row) for row in work.connection.execute(statement))


def others_on(work: UnitOfWork, match: Match) -> bool:
    """Whether others are asked for the need of a match, or have promised it."""
    table = tables.matches
    statement = select(table.c.id).where(
        table.c.need_id == match.need_id, table.c.id != match.id, table.c.state.in_(_OPEN)
    )
    return work.connection.execute(statement).first() is not None


def exchange_of(work: UnitOfWork, match_id: MatchId) -> ExchangeId:
    """The exchange of a match, or NEW."""
    exchange = tables.exchanges
    statement = (
        select(exchange.c.id).where(exchange.c.match_id == match_id).order_by(exchange.c.id)
    )
    return ExchangeId(work.connection.execute(statement).scalar() or NEW)


def exchanges_of_need(work: UnitOfWork, need_id: int, *, without: Sequence[int]) -> bool:
    """Whether other help came for a need."""
    exchange = tables.exchanges
    statement = select(exchange.c.id).where(
        exchange.c.need_id == need_id,
        exchange.c.id.not_in(without),
        exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value,
    )
    return work.connection.execute(statement).first() is not None


def times_taken_up(work: UnitOfWork, offer_id: int) -> int:
    """How often an offer was taken up."""
    exchange = tables.exchanges
    statement = select(func.count()).where(
        exchange.c.offer_id == offer_id, exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value
    )
    return work.connection.execute(statement).scalar_one()


def times_promised(work: UnitOfWork, offer_id: int) -> int:
    """How often an offer was taken up, or is asked for just now."""
    exchange, match = tables.exchanges, tables.matches
    kept = select(func.count()).where(match.c.offer_id == offer_id, match.c.state.in_(_KEPT))
    by_hand = select(func.count()).where(
        exchange.c.offer_id == offer_id,
        exchange.c.match_id.is_(None),
        exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value,
    )
    return sum(work.connection.execute(one).scalar_one() for one in (kept, by_hand))


def to_complete(work: UnitOfWork, need_id: int | None, helper_id: int | None) -> Match | None:
    """Of a need and a helper: what is open between them, else what did not happen last."""
    table = tables.matches
    did_not_happen = MatchState.DID_NOT_HAPPEN.value
    statement = (
        select(table)
        .where(
            table.c.need_id == need_id,
            table.c.helper_id == helper_id,
            table.c.state.in_((*_OPEN, did_not_happen)),
        )
        .order_by(table.c.state == did_not_happen, table.c.id.desc())
    )
    row = work.connection.execute(statement).first()
    return None if row is None else value_from(Match, row)


def thread_of(work: UnitOfWork, need: Need) -> tuple[Need, ...]:
    """The first of a recurring need and all that came after it, in order of id."""
    table = tables.needs
    first = need.parent_id or need.id
    statement = (
        select(table)
        .where((table.c.id == first) | (table.c.parent_id == first))
        .order_by(table.c.id)
    )
    return tuple(value_from(Need, row) for row in work.connection.execute(statement))


def recurring_needs(work: UnitOfWork) -> tuple[Need, ...]:
    """Every need that says how often it comes back, in order of id."""
    table = tables.needs
    statement = select(table).where(table.c.recurring != "").order_by(table.c.id)
    return tuple(value_from(Need, row) for row in work.connection.execute(statement))
