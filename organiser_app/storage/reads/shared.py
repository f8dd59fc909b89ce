"""What several questions share."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam

from organiser_app.domain.needs import NeedState
from organiser_app.domain.views import StoryKind
from organiser_app.storage.unit_of_work import chunks

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
