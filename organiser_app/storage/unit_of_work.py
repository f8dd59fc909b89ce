"""One transaction: the only way in which rows change. It gathers what the journal needs.

Work with `add`, `add_many`, `change` and `remove`; the images before and after each write are
noted as they happen, on the same connection, so nothing can bypass the journal.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from organiser_app.domain.changes import Kind, Touched
from organiser_app.domain.errors import NotFound
from organiser_app.storage import search_index, tables
from organiser_app.storage.values import Row, Stored

CHUNK = 500
"""Ids in one IN (...): under every driver's limit of parameters."""


@dataclass(frozen=True, slots=True)
class Added:
    """Rows that were put in: their columns and the values of each column."""

    table: str
    columns: tuple[str, ...]
    values: list[list[Stored]]

    def __len__(self) -> int:
        return len(self.values[0])

    @property
    def rows(self) -> list[tuple[Stored, ...]]:
        """The values row by row."""
        return list(zip(*self.values, strict=True))


@dataclass(frozen=True, slots=True)
class Removed:
    """Rows that were taken out: their columns and their values."""

    table: str
    columns: tuple[str, ...]
    rows: list[tuple[Stored, ...]]

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class Changed:
    """Fields that were changed: (row id, values before, values after)."""

    table: str
    rows: list[tuple[int, Row, Row]]

    def __len__(self) -> int:
        return len(self.rows)


Image = Added | Removed | Changed


@dataclass(slots=True)
class UnitOfWork:
    """One transaction and what it did so far."""

    connection: Connection
    by: str = ""
    images: list[Image] = field(default_factory=list)
    _touched: dict[Kind, tuple[set[int], set[int], set[int]]] = field(default_factory=dict)

    def next_id(self, table: Table, count: int = 1) -> int:
        """The first of `count` ids that were never given out before."""
        return take_numbers(self.connection, table.name, count)

    def add(self, table: Table, row: Row, *, journal: bool = True) -> int:
        """Puts one row in, with a new id, and answers the id."""
        row_id = self.next_id(table)
        columns = tuple(column.name for column in table.columns)
        values = [[row_id if name == "id" else row[name]] for name in columns]
        self._put_in(table, columns, values, journal=journal)
        return row_id

    def add_many(
        self,
        table: Table,
        columns: Sequence[str],
        values: Sequence[Sequence[Stored]],
        *,
        journal: bool = True,
    ) -> None:
        """Puts rows in, given column by column; their ids are from `next_id`."""
        if values and values[0]:
            self._put_in(table, tuple(columns), [list(each) for each in values], journal=journal)

    def change(self, table: Table, row_id: int, fields: Mapping[str, Stored]) -> bool:
        """Sets fields of one row; answers whether anything differed.

        Raises:
            NotFound: the row is not there.
        """
        statement = select(*(table.c[name] for name in fields)).where(table.c.id == row_id)
        before = self.connection.execute(statement).mappings().one_or_none()
        if before is None:
            raise NotFound("ROW_NOT_FOUND", kind=tables.KINDS[table.name], id=row_id)
        after = {name: value for name, value in fields.items() if before[name] != value}
        if not after:
            return False
        self.connection.execute(update(table).where(table.c.id == row_id).values(**after))
        self._note(Changed(table.name, [(row_id, {name: before[name] for name in after}, after)]))
        self.touch(table.name, changed=[row_id])
        if search_index.is_searched(table.name, after):
            search_index.refresh(self.connection, table.name, [row_id])
        return True

    def change_many(self, table: Table, rows: Mapping[int, Row]) -> int:
        """Sets the same fields of many rows, each to its own values; answers how many differed.

        Raises:
            NotFound: one of them is not there.
        """
        names = tuple(next(iter(rows.values()), {}))
        before = rows_by_id(self.connection, table, names, list(rows))
        missing = next((row_id for row_id in rows if row_id not in before), None)
        if missing is not None:
            raise NotFound("ROW_NOT_FOUND", kind=tables.KINDS[table.name], id=missing)
        changed = [
            (row_id, was, after)
            for row_id, fields in rows.items()
            if (after := dict(fields)) != (was := dict(zip(names, before[row_id], strict=True)))
        ]
        if not changed:
            return 0
        set_fields(self.connection, table, {row_id: after for row_id, _was, after in changed})
        self._note(Changed(table.name, changed))
        ids = [row_id for row_id, _was, _after in changed]
        self.touch(table.name, changed=ids)
        if search_index.is_searched(table.name, names):
            search_index.refresh(self.connection, table.name, ids)
        return len(changed)

    def remove(self, table: Table, row_ids: Sequence[int]) -> None:
        """Takes rows out.

        Raises:
            NotFound: one of them is not there.
        """
        columns = tuple(column.name for column in table.columns)
        found = rows_by_id(self.connection, table, columns, row_ids)
        missing = next((row_id for row_id in row_ids if row_id not in found), None)
        if missing is not None:
            raise NotFound("ROW_NOT_FOUND", kind=tables.KINDS[table.name], id=missing)
        delete_rows(self.connection, table, row_ids)
        self._note(Removed(table.name, columns, [found[row_id] for row_id in row_ids]))
        self.touch(table.name, removed=row_ids)

    def touch(
        self,
        table: str,
        *,
        added: Iterable[int] = (),
        changed: Iterable[int] = (),
        removed: Iterable[int] = (),
    ) -> None:
        """Notes which rows a page may have to draw anew."""
        sets = self._touched.setdefault(tables.KINDS[table], (set(), set(), set()))
        for known, ids in zip(sets, (added, changed, removed), strict=True):
            known.update(ids)

    def note_touched(self, other: "UnitOfWork") -> None:
        """Takes what another unit touched in the same transaction as touched by this one."""
        for kind, theirs in other.touched().items():
            sets = self._touched.setdefault(kind, (set(), set(), set()))
            for known, ids in zip(
                sets, (theirs.added, theirs.changed, theirs.removed), strict=True
            ):
                known.update(ids)

    def touched(self) -> dict[Kind, Touched]:
        """Everything touched so far."""
        return {
            kind: Touched(
                frozenset(added - removed),
                frozenset(changed - added - removed),
                frozenset(removed - added),
            )
            for kind, (added, changed, removed) in self._touched.items()
            if added or changed or removed
        }

    def _put_in(
        self,
        table: Table,
        columns: tuple[str, ...],
        values: list[list[Stored]],
        *,
        journal: bool,
    ) -> None:
        insert_columns(self.connection, table, columns, values)
        ids = list(map(_whole, values[columns.index("id")]))
        if journal:
            self._note(Added(table.name, columns, values))
        self.touch(table.name, added=ids)
        search_index.refresh(self.connection, table.name, ids)

    def _note(self, image: Image) -> None:
        last = self.images[-1] if self.images else None
        if isinstance(last, Changed) and isinstance(image, Changed) and last.table == image.table:
            last.rows.extend(image.rows)
        elif isinstance(last, Added) and isinstance(image, Added) and last.table == image.table:
            if last.columns == image.columns:
                for column, more in zip(last.values, image.values, strict=True):
                    column.extend(more)
            else:
                self.images.append(image)
        else:
            self.images.append(image)


def take_numbers(connection: Connection, name: str, count: int = 1) -> int:
    """The first of `count` numbers of a counter that only ever grows."""
    counter = tables.counters
    first = connection.execute(
        select(counter.c.value).where(counter.c.name == name)
    ).scalar_one_or_none()
    if first is None:
        connection.execute(insert(counter).values(name=name, value=1 + count))
        return 1
    connection.execute(
        update(counter).where(counter.c.name == name).values(value=counter.c.value + count)
    )
    return int(first)


def insert_columns(
    connection: Connection,
    table: Table,
    columns: Sequence[str],
    values: Sequence[Sequence[Stored]],
) -> None:
    """Plain insertion as fast as the driver goes: SQLAlchemy's row handling costs as much again.

    Columns that no row fills are left out: the driver takes ten times as long over a None as over
    a value, and they become NULL by themselves.
    """
    filled = {
        name: column for name, column in zip(columns, values, strict=True) if has_any(column)
    }
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    marks = ", ".join([mark] * len(filled))
    names = ", ".join(f'"{name}"' for name in filled)
    statement = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"
    connection.exec_driver_sql(statement, list(zip(*filled.values(), strict=True)))


def set_fields(connection: Connection, table: Table, rows: Mapping[int, Row]) -> list[int]:
    """Sets fields of many rows, each its own; answers the rows that had any to set."""
    by_fields: dict[tuple[str, ...], list[tuple[Stored, ...]]] = {}
    for row_id, fields in rows.items():
        if fields:
            by_fields.setdefault(tuple(fields), []).append((*fields.values(), row_id))
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    for names, values in by_fields.items():
        sets = ", ".join(f'"{name}" = {mark}' for name in names)
        connection.exec_driver_sql(f"UPDATE {table.name} SET {sets} WHERE id = {mark}", values)
    return [row_id for row_id, fields in rows.items() if fields]


def has_any(column: Sequence[Stored]) -> bool:
    """Whether any row fills the column."""
    return any(value is not None for value in column)


def delete_rows(connection: Connection, table: Table, row_ids: Sequence[int]) -> None:
    """Takes rows out and forgets them in the search index."""
    statement = delete(table).where(table.c.id.in_(bindparam("ids", expanding=True)))
    for chunk in chunks(row_ids):
        connection.execute(statement, {"ids": chunk})
    search_index.forget(connection, table.name, row_ids)


def rows_by_id(
    connection: Connection, table: Table, columns: Sequence[str], row_ids: Sequence[int]
) -> dict[int, tuple[Any, ...]]:
    """The stored rows with these ids, as tuples of `columns`."""
    statement = select(table.c.id, *(table.c[name] for name in columns)).where(
        table.c.id.in_(bindparam("ids", expanding=True))
    )
    found: dict[int, tuple[Any, ...]] = {}
    for chunk in chunks(row_ids):
        for row in connection.execute(statement, {"ids": chunk}):
            found[row[0]] = tuple(row[1:])
    return found


def chunks(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    """The ids in runs that fit into one statement."""
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def _whole(value: Stored) -> int:
    assert isinstance(value, int)
    return value
