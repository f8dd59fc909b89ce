"""Values of a table that are read again after every write, and decoded only where rows changed."""

from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, select

from organiser_app.storage.values import value_from
from organiser_app.storage.writes import TABLES

V = TypeVar("V")


class Decoded(Generic[V]):
    """All values of one kind; a value whose row is the same is the same object as before.

    Belongs to one reader at a time.
    """

    def __init__(self, kind: type[V]) -> None:
        self._kind = kind
        self._known: dict[int, tuple[Any, V]] = {}

    def read(self, connection: Connection) -> tuple[V, ...]:
        """The values as they are now, in order of id."""
        table = TABLES[self._kind]
        now: dict[int, tuple[Any, V]] = {}
        for row in connection.execute(select(table).order_by(table.c.id)):
            known = self._known.get(row.id)
            same = known is not None and known[0] == row
            now[row.id] = known if known and same else (row, value_from(self._kind, row))
        self._known = now
        return tuple(value for _, value in now.values())
