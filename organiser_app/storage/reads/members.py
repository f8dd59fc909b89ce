"""Questions about members: the roster, whole members, names to choose from."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from organiser_app.domain.exchanges import Outcome
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Area, Member, MemberKind
from organiser_app.domain.needs import OfferState
from organiser_app.domain.views import Choice, MemberRow
from organiser_app.storage import tables
from organiser_app.storage.reads.shared import OPEN_STATES, by_ids
from organiser_app.storage.values import day_of, list_of, mapping_of, value_from


def member_rows(connection: Connection, ids: Sequence[int] | None = None) -> tuple[MemberRow, ...]:
    """The roster, or these lines of it, by name."""
    member, area = tables.members, tables.areas
    statement = (
        select(
            member.c.id,
            member.c.name,
            member.c.kind,
            area.c.name.label("area"),
            member.c.phones,
            member.c.email,
            member.c.languages,
            member.c.skills,
            member.c.tags,
            member.c.joined,
            member.c.paused_until,
            member.c.left,
            member.c.extra,
        )
        .join_from(member, area, member.c.area_id == area.c.id, isouter=True)
        .order_by(member.c.name, member.c.id)
    )
    last = _last_days(connection, ids)
    needs = _counts(connection, tables.needs, OPEN_STATES, ids)
    offers = _counts(connection, tables.offers, (OfferState.OPEN.value,), ids)
    return tuple(
        MemberRow(
            id=MemberId(row.id),
            name=row.name,
            kind=MemberKind(row.kind),
            area=row.area or "",
            phones=list_of(row.phones),
            email=row.email,
            languages=list_of(row.languages),
            skills=list_of(row.skills),
            tags=list_of(row.tags),
            joined=day_of(row.joined),
            paused_until=day_of(row.paused_until),
            left=day_of(row.left),
            extra=mapping_of(row.extra),
            last_took_part=day_of(last.get(row.id)),
            open_needs=needs.get(row.id, 0),
            open_offers=offers.get(row.id, 0),
        )
        for row in by_ids(connection, statement, member.c.id, ids)
    )


def _last_days(connection: Connection, ids: Sequence[int] | None) -> dict[int, int]:
    exchange = tables.exchanges
    last: dict[int, int] = {}
    for side in (exchange.c.giver_id, exchange.c.receiver_id):
        statement = (
            select(side, func.max(exchange.c.day))
            .where(side.is_not(None), exchange.c.day.is_not(None))
            .where(exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value)
            .group_by(side)
        )
        for row in by_ids(connection, statement, side, ids):
            last[row[0]] = max(row[1], last.get(row[0], row[1]))
    return last


def _counts(
    connection: Connection, table: Any, states: Sequence[str], ids: Sequence[int] | None
) -> dict[int, int]:
    statement = (
        select(table.c.member_id, func.count())
        .where(table.c.state.in_(states), table.c.member_id.is_not(None))
        .group_by(table.c.member_id)
    )
    return {row[0]: row[1] for row in by_ids(connection, statement, table.c.member_id, ids)}


def member(connection: Connection, member_id: int) -> Member | None:
    """One member, whole."""
    return next(iter(members(connection, (member_id,))), None)


def members(connection: Connection, ids: Sequence[int] | None = None) -> tuple[Member, ...]:
    """Members, whole: all or these."""
    statement = select(tables.members).order_by(tables.members.c.id)
    rows = by_ids(connection, statement, tables.members.c.id, ids)
    return tuple(value_from(Member, row) for row in rows)


def merged_into(connection: Connection, member_id: int) -> MemberId | None:
    """Where the record of a member went that was merged; None when it is here or was removed."""
    member, merged = tables.members, tables.merged_members
    seen: set[int] = set()
    here = member_id
    while here not in seen:
        seen.add(here)
        if connection.execute(select(member.c.id).where(member.c.id == here)).first():
            return MemberId(here) if here != member_id else None
        going = (
            select(merged.c.into_id).where(merged.c.merged_id == here).order_by(merged.c.id.desc())
        )
        here = connection.execute(going).scalar() or here
    return None


def areas(connection: Connection) -> tuple[Area, ...]:
    """All areas by name."""
    statement = select(tables.areas).order_by(tables.areas.c.name, tables.areas.c.id)
    return tuple(value_from(Area, row) for row in connection.execute(statement))


def member_choices(connection: Connection, *, also_left: bool = False) -> tuple[Choice, ...]:
    """Everyone on the roster who has not left, with the area that tells namesakes apart."""
    member, area = tables.members, tables.areas
    statement = (
        select(member.c.id, member.c.name, area.c.name.label("area"))
        .join_from(member, area, member.c.area_id == area.c.id, isouter=True)
        .order_by(member.c.name, member.c.id)
    )
    if not also_left:
        statement = statement.where(member.c.left.is_(None))
    return tuple(Choice(row.id, row.name, row.area or "") for row in connection.execute(statement))


def household_choices(connection: Connection) -> tuple[Choice, ...]:
    """The households on the roster that have not left."""
    member = tables.members
    statement = (
        select(member.c.id, member.c.name)
        .where(member.c.kind == MemberKind.HOUSEHOLD.value, member.c.left.is_(None))
        .order_by(member.c.name, member.c.id)
    )
    return tuple(Choice(row.id, row.name) for row in connection.execute(statement))


def people_in(connection: Connection, household_id: int) -> tuple[Choice, ...]:
    """Who lives in a household, by name."""
    return _linked(connection, tables.members.c.household_id == household_id)


def spoken_for_by(connection: Connection, member_id: int) -> tuple[Choice, ...]:
    """For whom a member acts, by name."""
    return _linked(connection, tables.members.c.acts_for_id == member_id)


def _linked(connection: Connection, is_linked: ColumnElement[bool]) -> tuple[Choice, ...]:
    member = tables.members
    statement = (
        select(member.c.id, member.c.name).where(is_linked).order_by(member.c.name, member.c.id)
    )
    return tuple(Choice(row.id, row.name) for row in connection.execute(statement))


def area_choices(connection: Connection) -> tuple[Choice, ...]:
    """All areas."""
    return tuple(Choice(area.id, area.name) for area in areas(connection))


def names(connection: Connection) -> dict[int, str]:
    """Every member's name by id."""
    rows = connection.execute(select(tables.members.c.id, tables.members.c.name))
    return {row[0]: row[1] for row in rows}
