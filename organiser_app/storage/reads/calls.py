"""Questions about calls: who waits for one, what was tried, which needs were missed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select

from organiser_app.domain.calls import LATELY, CallRow, CallsOwed, Reach, Try
from organiser_app.domain.check_ins import CheckIn
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import MemberId, NeedId
from organiser_app.storage import tables
from organiser_app.storage.reads.shared import OPEN_STATES, by_ids
from organiser_app.storage.values import day_number, day_of, list_of, value_from

Thing = tuple[int | None, int | None, int | None]
"""What a call is about: member, need, match."""
Said = tuple[int | None, int | None, int | None]
"""Which answer it is: member, need, day."""
NOBODY = Reach()
FEW = 50
"""Things for which single questions are quicker than reading all calls."""
REMEMBERED = 365
"""Days for which it is told what was tried."""


def call_rows(
    connection: Connection, today: date, ids: Sequence[int] | None = None
) -> tuple[CallRow, ...]:
    """Calls that are owed or were made lately and needs that were missed, by day; or only these."""
    table = tables.followups
    statement = _calls(today).order_by(table.c.due, table.c.id)
    wanted = None
    if ids is None:
        since = day_number(today - timedelta(days=LATELY))
        statement = statement.where(or_(table.c.done.is_(None), table.c.done >= since))
    else:
        wanted = [one for one in ids if one > 0]
    rows = list(by_ids(connection, statement, table.c.id, wanted))
    missed = [row for row in _missed(connection, today) if ids is None or row.id in ids]
    return (*_told(connection, rows, today), *missed)


def call_row(connection: Connection, row_id: int, today: date) -> CallRow | None:
    """One line of the calls."""
    return next(iter(call_rows(connection, today, (row_id,))), None)


def calls_owed(connection: Connection, today: date, *, most: int = 3) -> CallsOwed:
    """How many calls are due by today, and the first that are owed longest."""
    table = tables.followups
    due = (table.c.done.is_(None), table.c.due <= day_number(today))
    count = connection.execute(select(func.count()).select_from(table).where(*due)).scalar_one()
    if not count or not most:
        return CallsOwed(count)
    first = _calls(today).where(*due).order_by(table.c.due, table.c.id).limit(most)
    return CallsOwed(count, _told(connection, list(connection.execute(first)), today))


def may_come_round(connection: Connection, today: date) -> bool:
    """Whether the day of a need that recurs has passed; only then there may be one to add."""
    need = tables.needs
    statement = select(need.c.id).where(
        need.c.recurring != "",
        need.c.state.in_(OPEN_STATES),
        need.c.needed_by < day_number(today),
    )
    return connection.execute(statement.limit(1)).first() is not None


def _calls(today: date) -> Select[Any]:
    """Calls with whom they are to; whoever acts for them and has left is not called."""
    table, match_, need, who = tables.followups, tables.matches, tables.needs, tables.members
    acts = who.alias("acts")
    is_here = acts.c.left.is_(None) | (acts.c.left > day_number(today))
    whom = case(
        (table.c.member_id.is_not(None), table.c.member_id),
        (table.c.match_id.is_not(None), match_.c.helper_id),
        else_=need.c.member_id,
    )
    return (
        select(
            table,
            who.c.id.label("who_id"),
            acts.c.id.label("acts_for_id"),
            need.c.id.label("about_id"),
            need.c.words.label("need"),
            need.c.is_sensitive,
            tables.categories.c.name.label("category"),
        )
        .select_from(table)
        .join(match_, match_.c.id == table.c.match_id, isouter=True)
        .join(need, need.c.id == func.coalesce(table.c.need_id, match_.c.need_id), isouter=True)
        .join(tables.categories, tables.categories.c.id == need.c.category_id, isouter=True)
        .join(who, who.c.id == whom, isouter=True)
        .join(acts, (acts.c.id == who.c.acts_for_id) & is_here, isouter=True)
    )


def _told(connection: Connection, rows: Sequence[Any], today: date) -> tuple[CallRow, ...]:
    """The rows with whom they are about and what was tried; each person is read once."""
    people = {row.who_id for row in rows} | {row.acts_for_id for row in rows}
    reaches = _reaches(connection, people)
    tried = _tries(connection, today, rows)
    answers = _answers(connection) if any(row.is_check_in and row.done for row in rows) else {}
    return tuple(_call(row, reaches, tried, answers) for row in rows)


def _call(
    row: Any,
    reaches: Mapping[int | None, Reach],
    tried: Mapping[Thing, list[Try]],
    answers: Mapping[Said, CheckIn],
) -> CallRow:
    followup = value_from(FollowUp, row)
    return CallRow(
        id=int(followup.id),
        who_id=_member(row.who_id),
        who=reaches.get(row.who_id, NOBODY),
        acts_for_id=_member(row.acts_for_id),
        acts_for=reaches.get(row.acts_for_id),
        followup=followup,
        need_id=None if row.about_id is None else NeedId(row.about_id),
        need=row.need or "",
        category=row.category or "",
        is_sensitive=bool(row.is_sensitive),
        tries=_before(followup, tried.get(_thing(row), [])),
        said=answers.get((row.who_id, row.about_id, row.done)) if row.is_check_in else None,
    )


def _answers(connection: Connection) -> dict[Said, CheckIn]:
    """What people said with their name, by whom, about which need and on which day."""
    table = tables.check_ins
    statement = select(table).where(table.c.day.is_not(None)).order_by(table.c.id)
    return {
        (row.member_id, row.need_id, row.day): value_from(CheckIn, row)
        for row in connection.execute(statement)
    }


def _member(row_id: int | None) -> MemberId | None:
    return None if row_id is None else MemberId(row_id)


def _reaches(connection: Connection, ids: Iterable[int | None]) -> dict[int | None, Reach]:
    member = tables.members
    wanted = sorted({one for one in ids if one is not None})
    statement = select(
        member.c.id,
        member.c.name,
        member.c.phones,
        member.c.email,
        member.c.preferred_contact,
        member.c.contact_time,
        member.c.languages,
    )
    return {
        row.id: Reach(
            name=row.name,
            phones=list_of(row.phones),
            email=row.email,
            preferred_contact=row.preferred_contact,
            contact_time=row.contact_time,
            languages=list_of(row.languages),
        )
        for row in by_ids(connection, statement, member.c.id, wanted)
    }


def _thing(row: Any) -> Thing:
    return row.member_id, row.need_id, row.match_id


def _before(followup: FollowUp, tries: Sequence[Try]) -> tuple[Try, ...]:
    """Those of the same row of tries: up to when they were spoken with last."""
    found: list[Try] = []
    for one in tries:  # the latest first
        if followup.done is not None and one.day >= followup.done:
            continue
        if one.result is FollowUpResult.SPOKE:
            break
        if _is_about(one, followup):
            found.append(one)
    return tuple(_without_beginning(one, followup.words) for one in found)


def _is_about(one: Try, followup: FollowUp) -> bool:
    is_plain = followup.need_id is None and followup.match_id is None
    beginning = followup.words.partition(" — ")[0]
    return not is_plain or one.note.startswith(beginning)


def _without_beginning(one: Try, words: str) -> Try:
    """A call that was made keeps what it was about in front of what came of it."""
    note = one.note.removeprefix(words).removeprefix(" — ")
    return Try(one.day, one.result, note)


def _tries(connection: Connection, today: date, rows: Sequence[Any]) -> dict[Thing, list[Try]]:
    """Calls that were made about the same things as these, the latest first."""
    table = tables.followups
    things = {_thing(row) for row in rows}
    if not things:
        return {}
    statement = (
        select(
            table.c.member_id,
            table.c.need_id,
            table.c.match_id,
            table.c.done,
            table.c.result,
            table.c.words,
        )
        .where(table.c.done >= day_number(today - timedelta(days=REMEMBERED)))
        .where(table.c.result.is_not(None))
        .order_by(table.c.done.desc(), table.c.id.desc())
    )
    if len(things) <= FEW:
        statement = statement.where(or_(*(_is_thing(thing) for thing in things)))
    found: dict[Thing, list[Try]] = defaultdict(list)
    for row in connection.execute(statement):
        thing, day = _thing(row), day_of(row.done)
        if thing in things and day is not None:
            found[thing].append(Try(day, FollowUpResult(row.result), row.words))
    return found


def _is_thing(thing: Thing) -> ColumnElement[bool]:
    table = tables.followups
    columns = (table.c.member_id, table.c.need_id, table.c.match_id)
    return and_(
        *(column.is_not_distinct_from(one) for column, one in zip(columns, thing, strict=True))
    )


def _missed(connection: Connection, today: date) -> Iterator[CallRow]:
    """Needs that recur and whose day has passed while nobody came, one line for each thread."""
    need = tables.needs
    statement = (
        select(
            need.c.id,
            need.c.parent_id,
            need.c.needed_by,
            need.c.words.label("need"),
            need.c.is_sensitive,
            tables.categories.c.name.label("category"),
            need.c.member_id.label("who_id"),
        )
        .select_from(need)
        .join(tables.categories, tables.categories.c.id == need.c.category_id, isouter=True)
        .where(need.c.state.in_(OPEN_STATES), need.c.needed_by < day_number(today))
        .where(or_(need.c.recurring != "", need.c.parent_id.is_not(None)))
        .order_by(need.c.needed_by, need.c.id)
    )
    threads: dict[int, list[Any]] = defaultdict(list)
    for row in connection.execute(statement):
        threads[row.parent_id or row.id].append(row)
    reaches = _reaches(connection, (rows[-1].who_id for rows in threads.values()))
    for rows in threads.values():
        yield _missed_row(rows, reaches)


def _missed_row(rows: Sequence[Any], reaches: Mapping[int | None, Reach]) -> CallRow:
    last = rows[-1]
    days = (day_of(row.needed_by) for row in rows)
    return CallRow(
        id=-last.id,
        who_id=_member(last.who_id),
        who=reaches.get(last.who_id, NOBODY),
        need_id=NeedId(last.id),
        need=last.need,
        category=last.category or "",
        is_sensitive=bool(last.is_sensitive),
        missed=tuple(day for day in days if day is not None),
        missed_ids=tuple(NeedId(row.id) for row in rows),
    )
