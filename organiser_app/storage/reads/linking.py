"""Questions for whoever logs help: which need or offer it may have been, which occasion."""

from sqlalchemy import Connection, select

from organiser_app.domain.exchanges import Gathering
from organiser_app.domain.needs import MatchState, Need, Offer, OfferState
from organiser_app.storage import tables
from organiser_app.storage.reads.shared import OPEN_STATES
from organiser_app.storage.values import value_from

_STILL = tuple(state.value for state in MatchState if state.is_open)
MOST_GATHERINGS = 500
"""Occasions to choose from, the newest: years of a weekly one."""


def open_needs_of(connection: Connection, member_id: int) -> tuple[Need, ...]:
    """What a member still waits for."""
    need = tables.needs
    statement = (
        select(need)
        .where(need.c.member_id == member_id, need.c.state.in_(OPEN_STATES))
        .order_by(need.c.id)
    )
    return tuple(value_from(Need, row) for row in connection.execute(statement))


def open_offers_of(connection: Connection, member_id: int) -> tuple[Offer, ...]:
    """What a member offers just now."""
    offer = tables.offers
    statement = (
        select(offer)
        .where(offer.c.member_id == member_id, offer.c.state == OfferState.OPEN.value)
        .order_by(offer.c.id)
    )
    return tuple(value_from(Offer, row) for row in connection.execute(statement))


def needs_promised_by(connection: Connection, helper_id: int) -> frozenset[int]:
    """Needs that a helper is asked about or has promised to help with."""
    match = tables.matches
    statement = select(match.c.need_id).where(
        match.c.helper_id == helper_id, match.c.state.in_(_STILL)
    )
    return frozenset(row[0] for row in connection.execute(statement))


def gatherings(connection: Connection, wanted: int | None = None) -> tuple[Gathering, ...]:
    """Occasions, the newest first; the one that is wanted is among them however old it is."""
    table = tables.gatherings
    statement = (
        select(table).order_by(table.c.day.desc(), table.c.id.desc()).limit(MOST_GATHERINGS)
    )
    found = [value_from(Gathering, row) for row in connection.execute(statement)]
    if wanted is not None and all(one.id != wanted for one in found):
        own = connection.execute(select(table).where(table.c.id == wanted))
        found += [value_from(Gathering, row) for row in own]
    return tuple(found)
