"""Questions about the network as a whole: arrays for figures, counts, settings, search."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Connection, func, select

from organiser_app.domain.changes import Kind
from organiser_app.domain.exchanges import Asked, Outcome
from organiser_app.domain.members import MemberKind
from organiser_app.domain.needs import NeedState, OfferState, Urgency
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.views import Counts, Found
from organiser_app.storage import search_index, tables
from organiser_app.storage.reads.arrays import Table, array, code, day, link
from organiser_app.storage.reads.exchanges import exchange_rows
from organiser_app.storage.reads.members import member_rows
from organiser_app.storage.reads.needs import need_rows, offer_rows
from organiser_app.storage.reads.shared import OPEN_STATES
from organiser_app.storage.values import id_pairs_of, member_fields_of, views_of, weights_of


@dataclass(frozen=True, slots=True)
class NetworkArrays:
    """The network as structured arrays, straight from the cursor; an absent id is 0."""

    revision: int
    members: Table
    """id, kind, area_id, joined, left, paused_until"""
    exchanges: Table
    """id, day, giver_id, receiver_id, category_id, area_id, quantity (thousandths), asked, outcome"""
    needs: Table
    """id, member_id, category_id, area_id, opened, closed, state, urgency"""
    areas: tuple[tuple[int, str], ...]
    categories: tuple[tuple[int, str], ...]


LOOKED_AT = 5
"""Hits read for each one shown, so that old needs do not crowd out open ones."""
NO_QUANTITY = int(np.iinfo(np.int64).min)


_ASKED = f"CASE asked WHEN '{Asked.ASKED}' THEN 1 WHEN '{Asked.UNASKED}' THEN 0 ELSE -1 END"

_MEMBERS = (
    f"SELECT id, {code('kind', MemberKind, 0)}, {link('area_id')}, {day('joined')}, "
    f"{day('left')}, {day('paused_until')} FROM members ORDER BY id"
)
_MEMBER_TYPE = np.dtype(
    [
        ("id", "i8"),
        ("kind", "i1"),
        ("area_id", "i8"),
        ("joined", "i4"),
        ("left", "i4"),
        ("paused_until", "i4"),
    ]
)
_EXCHANGES = (
    f"SELECT id, {day('day')}, {link('giver_id')}, {link('receiver_id')}, "
    f"{link('category_id')}, {link('area_id')}, COALESCE(quantity, {NO_QUANTITY}), {_ASKED}, "
    f"{code('outcome', Outcome, 0)} FROM exchanges"
)
_EXCHANGE_TYPE = np.dtype(
    [
        ("id", "i8"),
        ("day", "i4"),
        ("giver_id", "i8"),
        ("receiver_id", "i8"),
        ("category_id", "i8"),
        ("area_id", "i8"),
        ("quantity", "i8"),
        ("asked", "i1"),
        ("outcome", "i1"),
    ]
)
_NEEDS = (
    f"SELECT id, {link('member_id')}, {link('category_id')}, {link('area_id')}, "
    f"{day('opened')}, {day('closed')}, {code('state', NeedState, 0)}, "
    f"{code('urgency', Urgency, 1)} FROM needs ORDER BY id"
)
_NEED_TYPE = np.dtype(
    [
        ("id", "i8"),
        ("member_id", "i8"),
        ("category_id", "i8"),
        ("area_id", "i8"),
        ("opened", "i4"),
        ("closed", "i4"),
        ("state", "i1"),
        ("urgency", "i1"),
    ]
)


def network_arrays(connection: Connection) -> NetworkArrays:
    """The whole network as arrays at one revision; exchanges are in no particular order."""
    return NetworkArrays(
        revision=revision(connection),
        members=array(connection, _MEMBERS, _MEMBER_TYPE),
        exchanges=array(connection, _EXCHANGES, _EXCHANGE_TYPE),
        needs=array(connection, _NEEDS, _NEED_TYPE),
        areas=_named(connection, tables.areas),
        categories=_named(connection, tables.categories),
    )


def _named(connection: Connection, table: Any) -> tuple[tuple[int, str], ...]:
    rows = connection.execute(select(table.c.id, table.c.name).order_by(table.c.id))
    return tuple((row[0], row[1]) for row in rows)


def revision(connection: Connection) -> int:
    """A number that grows with every write to the network."""
    return _counted(connection, "revision")


def network_id(connection: Connection) -> str:
    """The random name of a network, the same for as long as it lives."""
    about = tables.about
    statement = select(about.c.value).where(about.c.name == "network")
    return str(connection.execute(statement).scalar() or "")


def writes_so_far(connection: Connection) -> int:
    """A number that grows with every write, also of what is kept beside the network."""
    return _counted(connection, "revision") + _counted(connection, "beside")


def _counted(connection: Connection, name: str) -> int:
    counter = tables.counters
    statement = select(counter.c.value).where(counter.c.name == name)
    return connection.execute(statement).scalar() or 0


def counts(connection: Connection) -> Counts:
    """How much there is."""
    need, offer = tables.needs, tables.offers

    def count(table: Any, *conditions: Any) -> int:
        statement = select(func.count()).select_from(table).where(*conditions)
        return connection.execute(statement).scalar_one()

    return Counts(
        members=count(tables.members, tables.members.c.left.is_(None)),
        open_needs=count(need, need.c.state.in_(OPEN_STATES)),
        open_offers=count(offer, offer.c.state == OfferState.OPEN.value),
        exchanges=count(tables.exchanges),
        needs=count(need),
        offers=count(offer),
    )


_SETTING_TYPES: dict[str, Any] = {
    "name": str,
    "urgent_days": int,
    "soon_days": int,
    "whenever_days": int,
    "phone_region": str,
    "is_example": lambda text: text == "1",
    "weights": weights_of,
    "fields": member_fields_of,
    "not_same": id_pairs_of,
    "check_in_days": int,
    "saved_views": views_of,
}


def group_settings(connection: Connection) -> GroupSettings:
    """What the group has decided; its defaults where it has not."""
    rows = connection.execute(select(tables.settings.c.name, tables.settings.c.value))
    known = {name: _SETTING_TYPES[name](value) for name, value in rows if name in _SETTING_TYPES}
    return GroupSettings(**known)


def search(connection: Connection, words: str, *, most: int = 20) -> tuple[Found, ...]:
    """Members, needs, offers and noted exchanges with every word; what is still open first."""
    hits = search_index.find(connection, words, most=most * LOOKED_AT)
    found: dict[tuple[Kind, int], Found] = {}
    for kind, look_up in _LOOK_UPS.items():
        ids = [hit.row_id for hit in hits if hit.kind is kind]
        if ids:
            found.update({(kind, one.id): one for one in look_up(connection, ids)})
    ranked = [found[hit.kind, hit.row_id] for hit in hits if (hit.kind, hit.row_id) in found]
    return tuple(sorted(ranked, key=lambda one: not one.open)[:most])


def _found_members(connection: Connection, ids: list[int]) -> list[Found]:
    rows = member_rows(connection, ids)
    return [Found("members", row.id, row.name, row.area, open=row.left is None) for row in rows]


def _found_needs(connection: Connection, ids: list[int]) -> list[Found]:
    return [
        Found("needs", row.id, row.words or row.category, row.member, open=row.state.is_open)
        for row in need_rows(connection, ids)
    ]


def _found_offers(connection: Connection, ids: list[int]) -> list[Found]:
    return [
        Found("offers", row.id, row.words or row.category, row.member)
        for row in offer_rows(connection, ids)
    ]


def _found_exchanges(connection: Connection, ids: list[int]) -> list[Found]:
    return [
        Found("exchanges", row.id, row.note, f"{row.giver} → {row.receiver}")
        for row in exchange_rows(connection, ids)
    ]


_LOOK_UPS = {
    Kind.MEMBERS: _found_members,
    Kind.NEEDS: _found_needs,
    Kind.OFFERS: _found_offers,
    Kind.EXCHANGES: _found_exchanges,
}
