"""A member's story: everything that happened, and what is still open for them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, select, union_all

from organiser_app.domain.exchanges import Asked, Outcome
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import MatchState, NeedState, OfferState
from organiser_app.domain.views import MemberStory, StillOpen, StoryKind, StoryLine
from organiser_app.storage import tables
from organiser_app.storage.reads import network
from organiser_app.storage.reads.helping import HelpTaken
from organiser_app.storage.reads.matches import followups_of, match_rows
from organiser_app.storage.reads.members import member, people_in, spoken_for_by
from organiser_app.storage.reads.shared import ENDINGS, OPEN_STATES, answer_lines
from organiser_app.storage.values import day_number, day_of, quantity_of

AT_ONCE = 100
"""Lines of a story that are read at a time; a long one is read on as far as it is wanted."""


_PLACE_IN_A_DAY = {
    StoryKind.JOINED: 0,
    StoryKind.ASKED: 1,
    StoryKind.OFFERED: 1,
    StoryKind.MET: 3,
    StoryKind.WITHDRAWN: 3,
    StoryKind.CLOSED: 3,
    StoryKind.ANSWERED: 4,
}
"""What is asked and met on one day was asked first; whatever else happens comes between."""


def _when(line: StoryLine) -> tuple[int, int, int]:
    return day_number(line.day) or 0, _PLACE_IN_A_DAY.get(line.kind, 2), line.row_id


def member_story(
    connection: Connection, member_id: int, *, most: int = AT_ONCE
) -> MemberStory | None:
    """A member with the newest of what happened, at most `most` lines of it."""
    value = member(connection, member_id)
    if value is None:
        return None
    calls = _calls(connection, value)
    lines = [
        *_exchange_lines(connection, member_id, most + 1),
        *_need_lines(connection, member_id),
        *_offer_lines(connection, member_id),
        *_match_lines(connection, member_id),
        *_call_lines(calls),
        *answer_lines(connection, tables.check_ins.c.member_id == member_id),
    ]
    if value.joined:
        lines.append(StoryLine(StoryKind.JOINED, value.joined))
    lines.sort(key=_when, reverse=True)
    gave, received, people = _taking_part(connection, member_id)
    is_home = value.kind is MemberKind.HOUSEHOLD
    return MemberStory(
        member=value,
        area=_name_of(connection, tables.areas, value.area_id),
        household=_name_of(connection, tables.members, value.household_id),
        acts_for=_name_of(connection, tables.members, value.acts_for_id),
        speaker_left=_left_on(connection, value.acts_for_id),
        lines=tuple(lines[:most]),
        people=people,
        gave=gave,
        received=received,
        has_more=len(lines) > most,
        open=_still_open(connection, member_id, calls),
        lives_here=people_in(connection, member_id) if is_home else (),
        speaks_for=spoken_for_by(connection, member_id),
        fields=network.group_settings(connection).fields,
    )


def _still_open(connection: Connection, member_id: int, calls: Sequence[FollowUp]) -> StillOpen:
    """What waits for a member, and what they have taken on."""
    need, offer = tables.needs, tables.offers

    def count(table: Any, *conditions: ColumnElement[bool]) -> int:
        statement = select(func.count()).select_from(table)
        return connection.execute(
            statement.where(table.c.member_id == member_id, *conditions)
        ).scalar_one()

    return StillOpen(
        promises=match_rows(connection, helper_id=member_id, only_open=True),
        needs=count(need, need.c.state.in_(OPEN_STATES)),
        offers=count(offer, offer.c.state == OfferState.OPEN.value),
        calls=sum(call.done is None for call in calls),
    )


def given_since(connection: Connection, member_id: int, first: date) -> tuple[HelpTaken, ...]:
    """What a member gave from a day on."""
    exchange = tables.exchanges
    statement = select(
        exchange.c.giver_id, exchange.c.category_id, exchange.c.quantity, exchange.c.unit
    ).where(
        exchange.c.giver_id == member_id,
        exchange.c.day >= day_number(first),
        exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value,
    )
    return tuple(
        HelpTaken(row[0], row[1], quantity_of(row[2]), row[3])
        for row in connection.execute(statement)
    )


def _name_of(connection: Connection, table: Any, row_id: int | None) -> str:
    if row_id is None:
        return ""
    return connection.execute(select(table.c.name).where(table.c.id == row_id)).scalar() or ""


def _left_on(connection: Connection, member_id: int | None) -> date | None:
    if member_id is None:
        return None
    member = tables.members
    statement = select(member.c.left).where(member.c.id == member_id)
    return day_of(connection.execute(statement).scalar())


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


def _exchange_lines(connection: Connection, member_id: int, most: int) -> list[StoryLine]:
    exchange, person, category = tables.exchanges, tables.members, tables.categories
    other = case(
        (exchange.c.giver_id == member_id, exchange.c.receiver_id), else_=exchange.c.giver_id
    )
    statement = (
        select(exchange, person.c.name.label("other"), category.c.name.label("category"))
        .select_from(exchange)
        .join(person, person.c.id == other, isouter=True)
        .join(category, category.c.id == exchange.c.category_id, isouter=True)
        .where((exchange.c.giver_id == member_id) | (exchange.c.receiver_id == member_id))
        .where(exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value)
        .order_by(exchange.c.day.desc(), exchange.c.id.desc())
        .limit(most)
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


_OF_MATCH = {
    MatchState.TENTATIVE: StoryKind.ASKED_TO_HELP,
    MatchState.CONFIRMED: StoryKind.SAID_YES,
    MatchState.CALLED_OFF: StoryKind.CALLED_OFF,
    MatchState.DID_NOT_HAPPEN: StoryKind.NOT_HAPPENED,
}
"""What was arranged and happened stands in the log, and so in the story already."""


def _match_lines(connection: Connection, member_id: int) -> list[StoryLine]:
    return [
        StoryLine(
            kind,
            row.ended or row.made,
            words=row.what,
            other_id=row.asker_id,
            other=row.asker,
            row_id=row.need_id,
        )
        for row in match_rows(connection, helper_id=member_id)
        if (kind := _OF_MATCH.get(row.state))
    ]


def _calls(connection: Connection, value: Member) -> list[FollowUp]:
    """Calls with a member: those that name them, and about a need or promise of theirs."""
    return [
        row.followup
        for row in followups_of(connection, value.id)
        if row.followup.member_id == value.id
        or (row.followup.member_id is None and row.who == value.name)
    ]


def _call_lines(calls: Sequence[FollowUp]) -> list[StoryLine]:
    return [
        StoryLine(
            StoryKind.FOLLOWED_UP,
            call.done,
            category=str(call.result) if call.result else "",
            words=call.words,
        )
        for call in calls
        if call.done is not None
    ]


def rows_that_name(connection: Connection, member_id: int) -> dict[str, int]:
    """How many rows of each table name a member, and in how many sheets that left they stand."""
    found: dict[str, int] = {}
    for table, column in tables.REFERRERS["members"]:
        statement = select(func.count()).select_from(table).where(table.c[column] == member_id)
        count = connection.execute(statement).scalar_one()
        found[table.name] = found.get(table.name, 0) + count
    row = tables.export_rows
    in_sheets = select(func.count(row.c.export_id.distinct())).where(
        row.c.table_name == "members", row.c.record_id == member_id
    )
    found["exports"] = connection.execute(in_sheets).scalar_one()
    return {name: count for name, count in found.items() if count}
