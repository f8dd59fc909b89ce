"""What it takes in the tables to make one of two members."""

from collections.abc import Collection, Sequence

from sqlalchemy import and_, or_, select

from organiser_app.domain.needs import Match, MatchState
from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import Row, value_from


def helped_each_other(work: UnitOfWork, one: int, two: int) -> bool:
    """Whether the log or a match that was settled has the two on both sides: they are not the same."""
    table = tables.exchanges
    in_log = select(table.c.id).where(
        or_(
            and_(table.c.giver_id == one, table.c.receiver_id == two),
            and_(table.c.giver_id == two, table.c.receiver_id == one),
        )
    )
    settled = (MatchState.COMPLETED, MatchState.DID_NOT_HAPPEN)
    is_in_log = work.connection.execute(in_log).first() is not None
    return is_in_log or bool(matches_between(work, one, two, settled))


def matches_between(
    work: UnitOfWork, one: int, two: int, states: Collection[MatchState]
) -> list[int]:
    """Matches in these states by which one of the two helps the other."""
    match, need = tables.matches, tables.needs
    statement = (
        select(match.c.id)
        .join_from(match, need, need.c.id == match.c.need_id)
        .where(
            match.c.state.in_([state.value for state in states]),
            or_(
                and_(match.c.helper_id == one, need.c.member_id == two),
                and_(match.c.helper_id == two, need.c.member_id == one),
            ),
        )
    )
    return list(work.connection.execute(statement).scalars())


def matches_in_common(work: UnitOfWork, keep: int, other: int) -> dict[int, tuple[Match, ...]]:
    """Need -> the matches of the two with it, of needs that both were asked about."""
    table = tables.matches
    statement = select(table).where(table.c.helper_id.in_((keep, other))).order_by(table.c.id)
    found: dict[int, tuple[Match, ...]] = {}
    for row in work.connection.execute(statement):
        found[row.need_id] = (*found.get(row.need_id, ()), value_from(Match, row))
    return {
        need_id: both
        for need_id, both in found.items()
        if {one.helper_id for one in both} == {keep, other}
    }


def lead_over(work: UnitOfWork, match_id: int | None, gone: Sequence[int]) -> None:
    """Makes every row that points at matches that go point at the one that stays, if one does."""
    for table, column in tables.REFERRERS["matches"]:
        statement = select(table.c.id).where(table.c[column].in_(gone))
        for row_id in work.connection.execute(statement).scalars().all():
            work.change(table, row_id, {column: match_id})


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
