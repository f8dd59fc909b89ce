"""Questions about members: the roster, one member's story, names to choose from."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, case, func, select, union_all

from organiser_app.domain.exchanges import Asked, Outcome
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Area, Member, MemberKind
from organiser_app.domain.needs import NeedState, OfferState
from organiser_app.domain.views import Choice, MemberRow, MemberStory, StoryKind, StoryLine
from organiser_app.storage import tables
from organiser_app.storage.reads.shared import ENDINGS, OPEN_STATES, by_ids
from organiser_app.storage.values import day_number, day_of, list_of, value_from

MOST_LINES = 500
"""Lines of a story that are read: years of daily help."""


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


def area_choices(connection: Connection) -> tuple[Choice, ...]:
    """All areas."""
    return tuple(Choice(area.id, area.name) for area in areas(connection))


def names(connection: Connection) -> dict[int, str]:
    """Every member's name by id."""
    rows = connection.execute(select(tables.members.c.id, tables.members.c.name))
    return {row[0]: row[1] for row in rows}


def member_story(connection: Connection, member_id: int) -> MemberStory | None:
    """A member with everything that happened, newest first."""
    value = member(connection, member_id)
    if value is None:
        return None
    lines = [*_exchange_lines(connection, member_id), *_need_lines(connection, member_id)]
    lines += _offer_lines(connection, member_id)
    if value.joined:
        lines.append(StoryLine(StoryKind.JOINED, value.joined))
    lines.sort(key=lambda line: (day_number(line.day) or 0, line.row_id), reverse=True)
    gave, received, people = _taking_part(connection, member_id)
    return MemberStory(
        member=value,
        area=_name_of(connection, tables.areas, value.area_id),
        household=_name_of(connection, tables.members, value.household_id),
        acts_for=_name_of(connection, tables.members, value.acts_for_id),
        lines=tuple(lines[:MOST_LINES]),
        people=people,
        gave=gave,
        received=received,
    )


def _name_of(connection: Connection, table: Any, row_id: int | None) -> str:
    if row_id is None:
        return ""
    return connection.execute(select(table.c.name).where(table.c.id == row_id)).scalar() or ""


def _taking_part(connection: Connection, member_id: int) -> tuple[int, int, int]:
    exchange = tables.exchanges
    happened = exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value
    gave, received = (
        connection.execute(
            select(func.count()).select_from(exchange).where(side == member_id, happened)
        ).scalar_one()
        for side in (exchange.c.giver_id, exchange.c.receiver_id)
    )
    others = union_all(
        select(exchange.c.receiver_id.label("other")).where(
            exchange.c.giver_id == member_id, happened
        ),
        select(exchange.c.giver_id.label("other")).where(
            exchange.c.receiver_id == member_id, happened
        ),
    ).subquery()
    people = connection.execute(select(func.count(others.c.other.distinct()))).scalar_one()
    return gave, received, people


def _exchange_lines(connection: Connection, member_id: int) -> list[StoryLine]:
    exchange, member, category = tables.exchanges, tables.members, tables.categories
    other = case(
        (exchange.c.giver_id == member_id, exchange.c.receiver_id), else_=exchange.c.giver_id
    )
    statement = (
        select(exchange, member.c.name.label("other"), category.c.name.label("category"))
        .select_from(exchange)
        .join(member, member.c.id == other, isouter=True)
        .join(category, category.c.id == exchange.c.category_id, isouter=True)
        .where((exchange.c.giver_id == member_id) | (exchange.c.receiver_id == member_id))
        .where(exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value)
        .order_by(exchange.c.day.desc(), exchange.c.id.desc())
        .limit(MOST_LINES)
    )
    return [_exchange_line(row, member_id) for row in connection.execute(statement)]


def _exchange_line(row: Any, member_id: int) -> StoryLine:
    gave = row.giver_id == member_id
    other = row.receiver_id if gave else row.giver_id
    return StoryLine(
        kind=StoryKind.GAVE if gave else StoryKind.RECEIVED,
        day=day_of(row.day),
        category=row.category or "",
        words=row.note,
        other_id=None if other is None else MemberId(other),
        other=row.other or "",
        row_id=row.id,
        asked=Asked(row.asked),
    )


def _need_lines(connection: Connection, member_id: int) -> list[StoryLine]:
    need = tables.needs
    lines: list[StoryLine] = []
    for row in connection.execute(_with_category(need).where(need.c.member_id == member_id)):
        known = {"category": row.category or "", "words": row.words, "row_id": row.id}
        lines.append(StoryLine(StoryKind.ASKED, day_of(row.opened), **known))
        ended = ENDINGS.get(NeedState(row.state))
        if ended and row.closed is not None:
            lines.append(StoryLine(ended, day_of(row.closed), **known))
    return lines


def _offer_lines(connection: Connection, member_id: int) -> list[StoryLine]:
    offer = tables.offers
    rows = connection.execute(_with_category(offer).where(offer.c.member_id == member_id))
    return [
        StoryLine(
            StoryKind.OFFERED,
            day_of(row.start),
            category=row.category or "",
            words=row.words,
            row_id=row.id,
        )
        for row in rows
    ]


def _with_category(table: Any) -> Select[Any]:
    category = tables.categories
    return select(table, category.c.name.label("category")).join_from(
        table, category, category.c.id == table.c.category_id, isouter=True
    )
