"""Questions about matches and follow-ups: who is asked for what, who is owed a call."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import ExchangeId, MatchId, MemberId, NeedId, OfferId
from organiser_app.domain.needs import Match, MatchState, Need
from organiser_app.domain.views import FollowUpRow, MatchRow
from organiser_app.storage import tables
from organiser_app.storage.reads.shared import OPEN_STATES, by_ids
from organiser_app.storage.values import day_number, day_of, value_from

_OPEN_MATCHES = tuple(state.value for state in MatchState if state.is_open)


def match(connection: Connection, match_id: int) -> Match | None:
    """One match, whole."""
    statement = select(tables.matches).where(tables.matches.c.id == match_id)
    row = connection.execute(statement).one_or_none()
    return None if row is None else value_from(Match, row)


def match_values(
    connection: Connection, ids: Sequence[int] | None = None, *, helper_id: int | None = None
) -> tuple[Match, ...]:
    """Matches, whole: all, these, or those of one helper."""
    table = tables.matches
    statement = select(table).order_by(table.c.id)
    if helper_id is not None:
        statement = statement.where(table.c.helper_id == helper_id)
    return tuple(value_from(Match, row) for row in by_ids(connection, statement, table.c.id, ids))


def match_rows(
    connection: Connection,
    ids: Sequence[int] | None = None,
    *,
    need_id: int | None = None,
    need_ids: Sequence[int] | None = None,
    helper_id: int | None = None,
    only_open: bool = False,
) -> tuple[MatchRow, ...]:
    """Matches with their names, the earliest first."""
    table, need, category = tables.matches, tables.needs, tables.categories
    helper, asker = tables.members.alias("helper"), tables.members.alias("asker")
    statement = (
        select(
            table,
            helper.c.name.label("helper"),
            asker.c.id.label("asker_id"),
            asker.c.name.label("asker"),
            need.c.words,
            need.c.needed_by,
            need.c.is_sensitive,
            category.c.name.label("category"),
        )
        .join_from(table, need, need.c.id == table.c.need_id)
        .join(helper, helper.c.id == table.c.helper_id)
        .join(asker, asker.c.id == need.c.member_id, isouter=True)
        .join(category, category.c.id == need.c.category_id, isouter=True)
        .order_by(table.c.made, table.c.id)
    )
    if need_id is not None:
        statement = statement.where(table.c.need_id == need_id)
    if need_ids is not None:
        statement = statement.where(table.c.need_id.in_(need_ids))
    if helper_id is not None:
        statement = statement.where(table.c.helper_id == helper_id)
    if only_open:
        statement = statement.where(table.c.state.in_(_OPEN_MATCHES))
    return tuple(_match_row(row) for row in by_ids(connection, statement, table.c.id, ids))


def _match_row(row: Any) -> MatchRow:
    return MatchRow(
        id=MatchId(row.id),
        need_id=NeedId(row.need_id),
        what=row.words or row.category or "",
        needed_by=day_of(row.needed_by),
        asker_id=None if row.asker_id is None else MemberId(row.asker_id),
        asker=row.asker or "",
        helper_id=MemberId(row.helper_id),
        helper=row.helper,
        state=MatchState(row.state),
        made=day_of(row.made),
        ended=day_of(row.ended),
        note=row.note,
        offer_id=None if row.offer_id is None else OfferId(row.offer_id),
        called_off_by=row.called_off_by,
        in_time=None if row.in_time is None else bool(row.in_time),
        is_sensitive=bool(row.is_sensitive),
    )


def needs_of_matches(connection: Connection, match_ids: Sequence[int]) -> frozenset[int]:
    """The needs that these matches are about."""
    if not match_ids:
        return frozenset()
    statement = select(tables.matches.c.need_id)
    rows = by_ids(connection, statement, tables.matches.c.id, match_ids)
    return frozenset(row.need_id for row in rows)


def exchanges_of_matches(
    connection: Connection, match_ids: Sequence[int]
) -> Mapping[int, ExchangeId]:
    """Match -> the line of the log that came of it."""
    exchange = tables.exchanges
    statement = select(exchange.c.match_id, exchange.c.id).order_by(exchange.c.id.desc())
    rows = by_ids(connection, statement, exchange.c.match_id, match_ids)
    return {row[0]: ExchangeId(row[1]) for row in rows}


def all_matches(connection: Connection) -> tuple[Match, ...]:
    """Every match, whole."""
    statement = select(tables.matches).order_by(tables.matches.c.made, tables.matches.c.id)
    return tuple(value_from(Match, row) for row in connection.execute(statement))


def all_followups(connection: Connection) -> tuple[FollowUp, ...]:
    """Every call that is owed or was made, whole."""
    statement = select(tables.followups).order_by(tables.followups.c.due, tables.followups.c.id)
    return tuple(value_from(FollowUp, row) for row in connection.execute(statement))


def followup(connection: Connection, followup_id: int) -> FollowUp | None:
    """One follow-up, whole."""
    statement = select(tables.followups).where(tables.followups.c.id == followup_id)
    row = connection.execute(statement).one_or_none()
    return None if row is None else value_from(FollowUp, row)


def due_followups(connection: Connection, today: date) -> tuple[FollowUpRow, ...]:
    """Calls that are owed today or should have been made before, the longest owed first."""
    table = tables.followups
    due = (table.c.done.is_(None), table.c.due <= day_number(today))
    return _followup_rows(connection, due)


def followup_rows(connection: Connection) -> tuple[FollowUpRow, ...]:
    """Every call that is owed or was made, with whom it is to."""
    return _followup_rows(connection, ())


def followups_of(connection: Connection, member_id: int) -> tuple[FollowUpRow, ...]:
    """Every call about a member, about their needs, or about what they are asked for."""
    concerns = (
        (tables.followups.c.member_id == member_id)
        | (tables.needs.c.member_id == member_id)
        | (tables.matches.c.helper_id == member_id),
    )
    return _followup_rows(connection, concerns)


def _followup_rows(
    connection: Connection, conditions: Sequence[ColumnElement[bool]]
) -> tuple[FollowUpRow, ...]:
    table, need, match_ = tables.followups, tables.needs, tables.matches
    member, asker = tables.members.alias("member"), tables.members.alias("asker")
    helper = tables.members.alias("helper")
    statement: Select[Any] = (
        select(
            table,
            need.c.words.label("need"),
            member.c.name.label("member"),
            asker.c.name.label("asker"),
            helper.c.name.label("helper"),
        )
        .select_from(table)
        .join(match_, match_.c.id == table.c.match_id, isouter=True)
        .join(
            need,
            (need.c.id == table.c.need_id)
            | (table.c.need_id.is_(None) & (need.c.id == match_.c.need_id)),
            isouter=True,
        )
        .join(member, member.c.id == table.c.member_id, isouter=True)
        .join(asker, asker.c.id == need.c.member_id, isouter=True)
        .join(helper, helper.c.id == match_.c.helper_id, isouter=True)
        .where(*conditions)
        .order_by(table.c.due, table.c.id)
    )
    return tuple(
        FollowUpRow(
            followup=value_from(FollowUp, row),
            who=row.member or row.helper or row.asker or "",
            need=row.need or "",
        )
        for row in connection.execute(statement)
    )


def missed_needs(connection: Connection, today: date) -> tuple[Need, ...]:
    """Open needs whose day has passed, the longest ago first."""
    need = tables.needs
    statement = (
        select(need)
        .where(need.c.state.in_(OPEN_STATES), need.c.needed_by < day_number(today))
        .order_by(need.c.needed_by, need.c.id)
    )
    return tuple(value_from(Need, row) for row in connection.execute(statement))


def thread_of(connection: Connection, need_id: int) -> tuple[Need, ...]:
    """A recurring need with all that came before and after it, in order of day."""
    need = tables.needs
    own = select(need.c.parent_id).where(need.c.id == need_id)
    first = connection.execute(own).scalar() or need_id
    statement = (
        select(need)
        .where((need.c.id == first) | (need.c.parent_id == first))
        .order_by(need.c.needed_by, need.c.opened, need.c.id)
    )
    found = [value_from(Need, row) for row in connection.execute(statement)]
    return tuple(sorted(found, key=lambda one: (one.day or date.min, one.id)))
