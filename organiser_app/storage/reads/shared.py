"""What several questions share."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from organiser_app.domain.ids import MemberId
from organiser_app.domain.needs import NeedState
from organiser_app.domain.views import StoryKind, StoryLine
from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import chunks
from organiser_app.storage.values import day_of

ENDINGS = {
    NeedState.MET: StoryKind.MET,
    NeedState.PARTLY_MET: StoryKind.MET,
    NeedState.WITHDRAWN: StoryKind.WITHDRAWN,
    NeedState.CLOSED_UNMET: StoryKind.CLOSED,
}
"""What a story calls the end of a need."""
OPEN_STATES = tuple(state.value for state in NeedState if state.is_open)


def by_ids(
    connection: Connection,
    statement: Select[Any],
    column: ColumnElement[Any],
    ids: Sequence[int] | None,
) -> Iterator[Any]:
    """The rows of a question, or only those whose `column` is one of `ids`."""
    if ids is None:
        yield from connection.execute(statement)
        return
    limited = statement.where(column.in_(bindparam("wanted_ids", expanding=True)))
    for chunk in chunks(list(ids)):
        yield from connection.execute(limited, {"wanted_ids": chunk})


def answer_lines(connection: Connection, about: ColumnElement[bool]) -> list[StoryLine]:
    """What people said, with their name, of help that came; an answer without one is in no story."""
    answer, member = tables.check_ins, tables.members
    statement = (
        select(answer, member.c.name.label("member"))
        .join_from(answer, member, member.c.id == answer.c.member_id)
        .where(about, answer.c.day.is_not(None))
    )
    return [
        StoryLine(
            StoryKind.ANSWERED,
            day_of(row.day),
            category=row.answer,
            words=row.note,
            other_id=MemberId(row.member_id),
            other=row.member,
            row_id=row.need_id or 0,
        )
        for row in connection.execute(statement)
    ]
