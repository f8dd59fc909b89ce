"""The journal: stores what each change did, takes it back, and does it again.

Undo is recorded, not programmed: the images of a change are applied in reverse. Each inverse step
demands that the row, or the field, still is as the change left it; what moved on since is listed
and left alone. Redo applies the images again under the same rule, so the two mirror each other.
"""

import json
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from organiser_app.domain.changes import (
    AUTOMATIC,
    ChangeState,
    Label,
    LeftAlone,
    PastChange,
    UndoState,
)
from organiser_app.domain.ids import ChangeId
from organiser_app.storage import search_index, tables
from organiser_app.storage.unit_of_work import (
    Added,
    Changed,
    Image,
    Removed,
    UnitOfWork,
    chunks,
    delete_rows,
    has_any,
    insert_columns,
    rows_by_id,
    set_fields,
    take_numbers,
)
from organiser_app.storage.values import (
    Row,
    Stored,
    mapping_of,
    moment_number,
    moment_of,
    text_of_mapping,
)

Direction = Callable[[UnitOfWork, ChangeId], tuple[LeftAlone, ...]]
"""`take_back` or `do_again`."""

_Swapped = tuple[int, Row, Row]
"""A row and its fields as they are expected, and as they shall be."""

_OPS = {Added: "add", Removed: "remove", Changed: "change"}


def write(connection: Connection, work: UnitOfWork, label: Label, at: datetime) -> ChangeId:
    """Stores what `work` did as one change; what was undone before can no longer be redone.

    What happens by itself leaves that as it is.
    """
    change_id = ChangeId(take_numbers(connection, "changes"))
    if label.code not in AUTOMATIC:
        connection.execute(
            update(tables.changes)
            .where(tables.changes.c.undone_order.is_not(None))
            .values(undone_order=None)
        )
    connection.execute(
        insert(tables.changes).values(
            id=change_id,
            at=moment_number(at),
            by=work.by,
            code=label.code,
            label=text_of_mapping(label.values),
            state=ChangeState.DONE.value,
            rows=sum(map(len, work.images)),
        )
    )
    for seq, image in enumerate(work.images):
        connection.execute(
            insert(tables.change_rows).values(
                change_id=change_id,
                seq=seq,
                table_name=image.table,
                op=_OPS[type(image)],
                images=_packed(image),
            )
        )
    return change_id


def _packed(image: Image) -> bytes:
    document = json.dumps(_content(image), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(document.encode(), 1)


def _content(image: Image) -> tuple[Sequence[str], Sequence[object]]:
    """The columns, and the rows; of rows put in the values by column, for there may be many."""
    match image:
        case Added():
            return image.columns, [each if has_any(each) else None for each in image.values]
        case Removed():
            return image.columns, image.rows
        case Changed():
            return (), image.rows


def _images(connection: Connection, change_id: ChangeId) -> list[Image]:
    table = tables.change_rows
    statement = select(table).where(table.c.change_id == change_id).order_by(table.c.seq)
    return [_unpacked(row.table_name, row.op, row.images) for row in connection.execute(statement)]


def _unpacked(table: str, op: str, images: bytes) -> Image:
    columns, rows = json.loads(zlib.decompress(images))  # as `_content` gave them
    if op == "change":
        return Changed(table, [(row_id, before, after) for row_id, before, after in rows])
    if op == "remove":
        return Removed(table, tuple(columns), [tuple(row) for row in rows])
    count = len(rows[columns.index("id")])
    return Added(table, tuple(columns), [column or [None] * count for column in rows])


@dataclass(slots=True)
class Replay:
    """Images being applied to the tables, and what had to be left alone."""

    work: UnitOfWork
    left_alone: list[LeftAlone] = field(default_factory=list)

    @property
    def connection(self) -> Connection:
        """The transaction's connection."""
        return self.work.connection

    def leave(self, table: str, row_id: int, name: str | None, reason: str) -> None:
        """Notes that a row or a field stays as it is."""
        self.left_alone.append(LeftAlone(tables.KINDS[table], row_id, name, reason))


def take_back(work: UnitOfWork, change_id: ChangeId) -> tuple[LeftAlone, ...]:
    """Applies the inverse of a change, newest step first."""
    replay = Replay(work)
    for image in reversed(_images(work.connection, change_id)):
        match image:
            case Added():
                _take_out(replay, image.table, image.columns, image.rows)
            case Removed():
                _put_back(replay, image.table, image.columns, image.rows)
            case Changed():
                _swap(
                    replay,
                    image.table,
                    [(i, after, before) for i, before, after in reversed(image.rows)],
                )
    order = work.connection.execute(select(func.max(tables.changes.c.undone_order))).scalar() or 0
    _set_state(work.connection, change_id, ChangeState.UNDONE, order + 1)
    return tuple(replay.left_alone)


def do_again(work: UnitOfWork, change_id: ChangeId) -> tuple[LeftAlone, ...]:
    """Applies a change once more, oldest step first."""
    replay = Replay(work)
    for image in _images(work.connection, change_id):
        match image:
            case Added():
                _put_back(replay, image.table, image.columns, image.rows)
            case Removed():
                _take_out(replay, image.table, image.columns, image.rows)
            case Changed():
                _swap(replay, image.table, image.rows)
    _set_state(work.connection, change_id, ChangeState.DONE, None)
    return tuple(replay.left_alone)


def settle(connection: Connection) -> None:
    """Makes everything done so far the beginning, which cannot be taken back."""
    table = tables.changes
    done = update(table).where(table.c.state == ChangeState.DONE.value)
    connection.execute(done.values(state=ChangeState.SETTLED.value))


def _set_state(
    connection: Connection, change_id: ChangeId, state: ChangeState, order: int | None
) -> None:
    connection.execute(
        update(tables.changes)
        .where(tables.changes.c.id == change_id)
        .values(state=state.value, undone_order=order)
    )


def _take_out(
    replay: Replay, name: str, columns: Sequence[str], rows: Sequence[tuple[Stored, ...]]
) -> None:
    table, position = tables.metadata.tables[name], list(columns).index("id")
    images = {_whole(row[position]): row for row in rows}
    found = rows_by_id(replay.connection, table, columns, list(images))
    going = []
    for row_id, image in images.items():
        if row_id not in found:
            replay.leave(name, row_id, None, "removed_since")
        elif found[row_id] != image:
            replay.leave(name, row_id, None, "changed_since")
        else:
            going.append(row_id)
    used = _in_use(replay.connection, name, going)
    for row_id in sorted(used):
        replay.leave(name, row_id, None, "in_use")
    going = [row_id for row_id in going if row_id not in used]
    delete_rows(replay.connection, table, going)
    replay.work.touch(name, removed=going)


def _in_use(connection: Connection, name: str, ids: Sequence[int]) -> set[int]:
    """The ids that rows outside `ids` still point at, taken to the end of the chain."""
    leaving: set[int] = set(ids)
    used: set[int] = set()
    while True:
        now: set[int] = set()
        for table, column in tables.REFERRERS[name]:
            link = table.c[column]
            statement = select(link, table.c.id).where(link.in_(bindparam("ids", expanding=True)))
            for chunk in chunks(sorted(leaving)):
                for target, source in connection.execute(statement, {"ids": chunk}):
                    if table.name != name or source not in leaving:
                        now.add(target)
        if not now:
            return used
        used |= now
        leaving -= now


def _put_back(
    replay: Replay, name: str, columns: Sequence[str], rows: Sequence[tuple[Stored, ...]]
) -> None:
    table, position = tables.metadata.tables[name], list(columns).index("id")
    ids = [_whole(row[position]) for row in rows]
    present = rows_by_id(replay.connection, table, ("id",), ids)
    orphans = _without_parents(replay.connection, name, columns, rows)
    coming = []
    for row_id, row in zip(ids, rows, strict=True):
        if row_id in present:
            replay.leave(name, row_id, None, "changed_since")
        elif row_id in orphans:
            replay.leave(name, row_id, None, "in_use")
        else:
            coming.append(row)
    if not coming:
        return
    insert_columns(replay.connection, table, columns, list(zip(*coming, strict=True)))
    came = [_whole(row[position]) for row in coming]
    replay.work.touch(name, added=came)
    search_index.refresh(replay.connection, name, came)


def _without_parents(
    connection: Connection, name: str, columns: Sequence[str], rows: Sequence[tuple[Stored, ...]]
) -> set[int]:
    """Ids of rows that point at something that is gone."""
    position = list(columns).index("id")
    own = {_whole(row[position]) for row in rows}
    lost: set[int] = set()
    for column, parent in tables.PARENTS[name]:
        place = list(columns).index(column)
        wanted = {_whole(row[place]) for row in rows if row[place] is not None}
        if parent.name == name:
            wanted -= own
        missing = wanted - set(rows_by_id(connection, parent, ("id",), sorted(wanted)))
        lost |= {_whole(row[position]) for row in rows if row[place] in missing}
    return lost


def _swap(replay: Replay, name: str, rows: Sequence[_Swapped]) -> None:
    """Sets fields of rows from what they are `now` to what they were `then`, many at a time."""
    table = tables.metadata.tables[name]
    written: dict[int, None] = {}
    for batch in filter(None, _batches(rows)):
        columns = tuple(batch[0][1])
        found = rows_by_id(replay.connection, table, columns, [row_id for row_id, _, _ in batch])
        gone = _gone_links(replay.connection, name, batch)
        fields: dict[int, Row] = {}
        for row_id, now, then in batch:
            if row_id in found:
                is_now = dict(zip(columns, found[row_id], strict=True))
                fields[row_id] = dict(_still_ours(replay, name, row_id, is_now, now, then, gone))
            else:
                replay.leave(name, row_id, None, "removed_since")
        written.update(dict.fromkeys(set_fields(replay.connection, table, fields)))
    replay.work.touch(name, changed=written)
    if search_index.is_searched(name, {column for _, now, _ in rows for column in now}):
        search_index.refresh(replay.connection, name, list(written))


def _batches(rows: Sequence[_Swapped]) -> Iterator[list[_Swapped]]:
    """Runs of rows with the same fields, no row twice: its later step waits for the earlier."""
    batch: dict[int, _Swapped] = {}
    columns: Set[str] = set()
    for row in rows:
        row_id, now, _then = row
        if row_id in batch or now.keys() != columns:
            yield list(batch.values())
            batch, columns = {}, now.keys()
        batch[row_id] = row
    yield list(batch.values())


def _gone_links(
    connection: Connection, name: str, batch: Sequence[_Swapped]
) -> dict[str, set[int]]:
    """For each column that points at another table: what it would point at and is gone."""
    gone: dict[str, set[int]] = {}
    for column, parent in tables.PARENTS[name]:
        wanted = {_whole(then[column]) for _, _, then in batch if then.get(column) is not None}
        gone[column] = wanted.difference(rows_by_id(connection, parent, ("id",), list(wanted)))
    return gone


def _still_ours(
    replay: Replay,
    name: str,
    row_id: int,
    found: Row,
    now: Row,
    then: Row,
    gone: Mapping[str, set[int]],
) -> Iterator[tuple[str, Stored]]:
    for column, value in then.items():
        if found[column] != now[column]:
            replay.leave(name, row_id, column, "changed_since")
        elif value is not None and value in gone.get(column, ()):
            replay.leave(name, row_id, column, "in_use")
        else:
            yield column, value


def past_changes(
    connection: Connection, *, most: int, before: int | None = None
) -> tuple[PastChange, ...]:
    """The history, newest first, in pages of `most`."""
    table = tables.changes
    statement = select(table).order_by(table.c.id.desc()).limit(most)
    if before is not None:
        statement = statement.where(table.c.id < before)
    return tuple(_past_change(row._mapping) for row in connection.execute(statement))  # noqa: SLF001


def past_change(connection: Connection, change_id: ChangeId) -> PastChange | None:
    """One line of the history."""
    row = (
        connection.execute(select(tables.changes).where(tables.changes.c.id == change_id))
        .mappings()
        .one_or_none()
    )
    return None if row is None else _past_change(row)


def _past_change(row: Mapping[Any, Any]) -> PastChange:
    at = moment_of(_whole(row["at"]))
    assert at is not None
    state = ChangeState(str(row["state"]))
    return PastChange(
        id=ChangeId(_whole(row["id"])),
        at=at,
        by=str(row["by"]),
        label=Label(str(row["code"]), mapping_of(str(row["label"]))),
        state=state,
        rows=_whole(row["rows"]),
        can_undo=state is ChangeState.DONE,
    )


def undo_state(connection: Connection) -> UndoState:
    """What undo and redo would do now: what a person did, not what happened by itself."""
    table = tables.changes
    last = (
        select(table)
        .where(table.c.state == ChangeState.DONE.value, table.c.code.not_in(AUTOMATIC))
        .order_by(table.c.id.desc())
    )
    next_redo = (
        select(table)
        .where(table.c.undone_order.is_not(None))
        .order_by(table.c.undone_order.desc())
    )
    undo, redo = (
        connection.execute(statement.limit(1)).mappings().one_or_none()
        for statement in (last, next_redo)
    )
    return UndoState(
        undo=_past_change(undo) if undo else None, redo=_past_change(redo) if redo else None
    )


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value
