"""What it takes in the tables to make one of two members."""

from sqlalchemy import and_, or_, select

from organiser_app.domain.needs import MatchState
from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import Row

_OPEN = tuple(state.value for state in MatchState if state.is_open)


def helped_each_other(work: UnitOfWork, one: int, two: int) -> bool:
    """Whether the log or a match has the two on both sides: then they are not the same."""
    exchange, match, need = tables.exchanges, tables.matches, tables.needs
    in_log = select(exchange.c.id).where(
        or_(
            and_(exchange.c.giver_id == one, exchange.c.receiver_id == two),
            and_(exchange.c.giver_id == two, exchange.c.receiver_id == one),
        )
    )
    matched = (
        select(match.c.id)
        .join_from(match, need, need.c.id == match.c.need_id)
        .where(
            or_(
                and_(match.c.helper_id == one, need.c.member_id == two),
                and_(match.c.helper_id == two, need.c.member_id == one),
            )
        )
    )
    return any(work.connection.execute(each).first() for each in (in_log, matched))


def asked_twice(work: UnitOfWork, keep: int, other: int) -> tuple[int, ...]:
    """Open matches of `other` with needs that `keep` is on as well."""
    match = tables.matches
    theirs = match.alias("theirs")
    statement = (
        select(theirs.c.id)
        .join_from(theirs, match, match.c.need_id == theirs.c.need_id)
        .where(
            match.c.helper_id == keep,
            match.c.state.in_(_OPEN),
            theirs.c.helper_id == other,
            theirs.c.state.in_(_OPEN),
        )
        .distinct()
    )
    return tuple(work.connection.execute(statement).scalars())


def end_match(work: UnitOfWork, match_id: int, fields: Row) -> None:
    """Sets how a match ended."""
    work.change(tables.matches, match_id, fields)


def follow(work: UnitOfWork, keep: int, other: int) -> None:
    """Makes every row that points at `other` point at `keep`; one of `other` itself goes."""
    for table, column in tables.REFERRERS["members"]:
        statement = select(table.c.id).where(table.c[column] == other)
        if table is tables.members:
            statement = statement.where(table.c.id.not_in((keep, other)))
        for row_id in work.connection.execute(statement).scalars().all():
            work.change(table, row_id, {column: keep})


def redirect(work: UnitOfWork, keep: int, other: int, name: str, at: int) -> None:
    """Remembers where a record went, for sheets that still name it."""
    row: Row = {"merged_id": other, "into_id": keep, "name": name, "at": at}
    work.add(tables.merged_members, row)
