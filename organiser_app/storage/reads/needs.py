"""Questions about needs and offers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, or_, select

from organiser_app.domain.exchanges import Asked, Category, Outcome
from organiser_app.domain.ids import AreaId, CategoryId, MemberId, NeedId, OfferId
from organiser_app.domain.members import Bounded
from organiser_app.domain.needs import (
    HowOften,
    MatchState,
    Need,
    NeedState,
    Offer,
    OfferState,
    Urgency,
)
from organiser_app.domain.views import (
    Choice,
    NeedRow,
    NeedStory,
    OfferRow,
    OfferStory,
    StoryKind,
    StoryLine,
)
from organiser_app.storage import tables
from organiser_app.storage.reads.shared import ENDINGS, OPEN_STATES, answer_lines, by_ids
from organiser_app.storage.values import day_number, day_of, list_of, value_from


def _with_names(table: Any) -> Select[Any]:
    member, category, area = tables.members, tables.categories, tables.areas
    return (
        select(
            table,
            member.c.name.label("member"),
            category.c.name.label("category"),
            area.c.name.label("area"),
        )
        .select_from(table)
        .join(member, member.c.id == table.c.member_id, isouter=True)
        .join(category, category.c.id == table.c.category_id, isouter=True)
        .join(area, area.c.id == table.c.area_id, isouter=True)
    )


def need_rows(
    connection: Connection,
    ids: Sequence[int] | None = None,
    *,
    only_open: bool = False,
    or_closed_since: date | None = None,
) -> tuple[NeedRow, ...]:
    """Needs with their names, the longest waiting first; `or_closed_since` widens `only_open`."""
    need = tables.needs
    statement = _with_askers().order_by(need.c.opened, need.c.id)
    if only_open:
        wanted: list[ColumnElement[bool]] = [need.c.state.in_(OPEN_STATES)]
        if or_closed_since is not None:
            wanted.append(need.c.closed >= day_number(or_closed_since))
        statement = statement.where(or_(*wanted))
    helped = _help_of_needs(connection, ids)
    rows = by_ids(connection, statement, need.c.id, ids)
    return tuple(_need_row(row, helped.get(row.id, _NO_HELP)) for row in rows)


def _with_askers() -> Select[Any]:
    """Needs with whoever asked, where they live, and whether it is known how to reach them.

    Whoever acts for them and left, or is going to, is no way to reach them.
    """
    need, member, area = tables.needs, tables.members, tables.areas
    acts, home = member.alias("acts"), member.alias("home")
    lives_in = area.alias("lives_in")
    said = [
        column
        for one in (member, acts, home)
        for column in (one.c.phones, one.c.email, one.c.preferred_contact, one.c.address)
    ]
    reach = or_(*(column != "" for column in said))
    still_acts = (acts.c.id == member.c.acts_for_id) & acts.c.left.is_(None)
    return (
        _with_names(need)
        .add_columns(
            lives_in.c.name.label("lives_in"),
            lives_in.c.id.label("lives_in_id"),
            reach.label("can_be_reached"),
            member.c.left.label("asker_left"),
        )
        .join(lives_in, lives_in.c.id == member.c.area_id, isouter=True)
        .join(acts, still_acts, isouter=True)
        .join(home, home.c.id == member.c.household_id, isouter=True)
    )


@dataclass(frozen=True, slots=True)
class _Help:
    """Who is on a need, and when help last fell through."""

    helpers: tuple[str, ...] = ()
    bounded: tuple[Bounded, ...] = ()
    fell_through: int | None = None


_NO_HELP = _Help()


def _help_of_needs(connection: Connection, ids: Sequence[int] | None) -> dict[int, _Help]:
    """By need that is open, as far as anyone was ever asked."""
    match, member, need = tables.matches, tables.members, tables.needs
    statement = (
        select(
            match.c.need_id,
            match.c.state,
            match.c.ended,
            match.c.made,
            member.c.name,
            member.c.left,
            member.c.paused_until,
        )
        .join_from(match, need, need.c.id == match.c.need_id)
        .join(member, member.c.id == match.c.helper_id)
        .where(need.c.state.in_(OPEN_STATES))
        .order_by(match.c.id)
    )
    found: dict[int, _Help] = {}
    for row in by_ids(connection, statement, match.c.need_id, ids):
        before = found.get(row.need_id, _NO_HELP)
        if MatchState(row.state).is_open:
            helpers, bounded = (*before.helpers, row.name), (*before.bounded, *_bounded(row))
            found[row.need_id] = replace(before, helpers=helpers, bounded=bounded)
        elif row.state != MatchState.COMPLETED.value:
            day = max(row.ended or row.made or 0, before.fell_through or 0)
            found[row.need_id] = replace(before, fell_through=day)
    return found


def _bounded(row: Any) -> tuple[Bounded, ...]:
    if row.left is None and row.paused_until is None:
        return ()
    return (Bounded(row.name, day_of(row.left), day_of(row.paused_until)),)


def _need_row(row: Any, helped: _Help) -> NeedRow:
    return NeedRow(
        id=NeedId(row.id),
        member_id=None if row.member_id is None else MemberId(row.member_id),
        member=row.member or "",
        category=row.category or "",
        words=row.words,
        urgency=Urgency(row.urgency),
        opened=day_of(row.opened),
        needed_by=day_of(row.needed_by),
        area=row.area or "",
        state=NeedState(row.state),
        closed=day_of(row.closed),
        household_size=row.household_size,
        is_sensitive=bool(row.is_sensitive),
        tags=list_of(row.tags),
        note=row.note,
        category_id=None if row.category_id is None else CategoryId(row.category_id),
        area_id=None if row.area_id is None else AreaId(row.area_id),
        recurring=row.recurring,
        lives_in=row.lives_in or "",
        lives_in_id=None if row.lives_in_id is None else AreaId(row.lives_in_id),
        can_be_reached=bool(row.can_be_reached),
        asker_left=day_of(row.asker_left),
        helpers=helped.helpers,
        bounded=helped.bounded,
        fell_through=None if helped.helpers else day_of(helped.fell_through),
    )


def offer_rows(connection: Connection, ids: Sequence[int] | None = None) -> tuple[OfferRow, ...]:
    """Offers with their names, by member."""
    offer = tables.offers
    statement = _with_names(offer).order_by(tables.members.c.name, offer.c.id)
    return tuple(_offer_row(row) for row in by_ids(connection, statement, offer.c.id, ids))


def _offer_row(row: Any) -> OfferRow:
    return OfferRow(
        id=OfferId(row.id),
        member_id=None if row.member_id is None else MemberId(row.member_id),
        member=row.member or "",
        category=row.category or "",
        words=row.words,
        how_often=HowOften(row.how_often),
        area=row.area or "",
        state=OfferState(row.state),
        start=day_of(row.start),
        until=day_of(row.until),
        tags=list_of(row.tags),
        note=row.note,
    )


def needs(connection: Connection, ids: Sequence[int] | None = None) -> tuple[Need, ...]:
    """Needs, whole: all or these."""
    rows = by_ids(
        connection, select(tables.needs).order_by(tables.needs.c.id), tables.needs.c.id, ids
    )
    return tuple(value_from(Need, row) for row in rows)


def need(connection: Connection, need_id: int) -> Need | None:
    """One need, whole."""
    return next(iter(needs(connection, (need_id,))), None)


def offers(connection: Connection, ids: Sequence[int] | None = None) -> tuple[Offer, ...]:
    """Offers, whole: all or these."""
    statement = select(tables.offers).order_by(tables.offers.c.id)
    rows = by_ids(connection, statement, tables.offers.c.id, ids)
    return tuple(value_from(Offer, row) for row in rows)


def offer(connection: Connection, offer_id: int) -> Offer | None:
    """One offer, whole."""
    return next(iter(offers(connection, (offer_id,))), None)


def categories(connection: Connection) -> tuple[Category, ...]:
    """All kinds of help by name."""
    statement = select(tables.categories).order_by(
        tables.categories.c.name, tables.categories.c.id
    )
    return tuple(value_from(Category, row) for row in connection.execute(statement))


def category_choices(connection: Connection) -> tuple[Choice, ...]:
    """All kinds of help."""
    return tuple(Choice(category.id, category.name) for category in categories(connection))


def need_story(connection: Connection, need_id: int) -> NeedStory | None:
    """A need with whom it is for and what came of it."""
    row = connection.execute(
        _with_names(tables.needs).where(tables.needs.c.id == need_id)
    ).one_or_none()
    if row is None:
        return None
    value = value_from(Need, row)
    lines = [
        *answer_lines(connection, tables.check_ins.c.need_id == need_id),
        *_help_lines(connection, need_id),
    ]
    if value.closed and not value.state.is_open:
        lines.append(StoryLine(ENDINGS[value.state], value.closed, words=value.reason))
    lines.append(
        StoryLine(StoryKind.ASKED, value.opened, other_id=value.member_id, other=row.member or "")
    )
    return NeedStory(
        value,
        row.member or "",
        row.category or "",
        row.area or "",
        tuple(lines),
        speaker=_speaker(connection, value.member_id),
    )


def _speaker(connection: Connection, member_id: int | None) -> str:
    """Who acts for a member and has not left."""
    member, speaker = tables.members, tables.members.alias("speaker")
    statement = (
        select(speaker.c.name)
        .join_from(member, speaker, speaker.c.id == member.c.acts_for_id)
        .where(member.c.id == member_id, speaker.c.left.is_(None))
    )
    return connection.execute(statement).scalar() or ""


def _help_lines(connection: Connection, need_id: int) -> list[StoryLine]:
    exchange, member = tables.exchanges, tables.members
    statement = (
        select(exchange, member.c.name.label("giver"))
        .join_from(exchange, member, member.c.id == exchange.c.giver_id, isouter=True)
        .where(
            exchange.c.need_id == need_id,
            exchange.c.outcome != Outcome.DID_NOT_HAPPEN.value,
        )
        .order_by(exchange.c.day.desc())
    )
    return [
        StoryLine(
            StoryKind.GAVE,
            day_of(row.day),
            words=row.note,
            other_id=None if row.giver_id is None else MemberId(row.giver_id),
            other=row.giver or "",
            row_id=row.id,
            asked=Asked(row.asked),
        )
        for row in connection.execute(statement)
    ]


def offer_story(connection: Connection, offer_id: int) -> OfferStory | None:
    """An offer with whose it is."""
    row = connection.execute(
        _with_names(tables.offers).where(tables.offers.c.id == offer_id)
    ).one_or_none()
    if row is None:
        return None
    value = value_from(Offer, row)
    return OfferStory(value, row.member or "", row.category or "", row.area or "")
