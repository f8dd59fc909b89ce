"""Questions about sheets: what came in before, how it was read, what is kept, what went out."""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select

from organiser_app.domain.ids import ReviewId
from organiser_app.domain.views import ReceivedBefore, ReceivedFileInfo, SavedReview
from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import CHUNK
from organiser_app.storage.values import mapping_of, moment_of

ExchangeMark = tuple[int | None, int | None, int | None, int | None, int | None]
"""Day, giver, receiver, category and quantity in thousandths, as they are stored."""
NeedMark = tuple[int | None, int | None, int | None, str]
"""Member, category, day it was asked, words."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A workbook that left the house."""

    uid: str
    at: datetime | None
    label: str
    audience: str
    columns: Mapping[str, object]
    rows: int


@dataclass(frozen=True, slots=True)
class ExportedRow:
    """One row as it left: its key, what it was about, and each cell's canonical text."""

    export_uid: str
    row_key: str
    table: str
    record_id: int
    cells: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ExportedKey:
    """A row key that left, and with which table of which export."""

    row_key: str
    export_uid: str
    table: str


def exported_keys(connection: Connection, row_keys: Sequence[str]) -> tuple[ExportedKey, ...]:
    """Those of the keys that ever left here."""
    export, row = tables.exports, tables.export_rows
    statement = select(row.c.row_key, export.c.uid, row.c.table_name).join_from(
        row, export, row.c.export_id == export.c.id
    )
    found = _by_texts(connection, statement, row.c.row_key, row_keys)
    return tuple(ExportedKey(one.row_key, one.uid, one.table_name) for one in found)


def remembered_mappings(connection: Connection) -> dict[str, dict[str, object]]:
    """How sheets were read before, by the signature of their headers."""
    mapping = tables.mappings
    rows = connection.execute(select(mapping.c.signature, mapping.c.mapping))
    return {signature: mapping_of(text) for signature, text in rows}


def received_before(connection: Connection, sha256: str) -> tuple[ReceivedBefore, ...]:
    """Earlier imports of a file with the same content, the newest first."""
    return _imports(connection, _all_imports().where(tables.imports.c.sha256 == sha256))


def imports_of_export(connection: Connection, uid: str) -> tuple[ReceivedBefore, ...]:
    """Earlier imports of sheets that came back from one export, the newest first."""
    return _imports(connection, _all_imports().where(tables.imports.c.export_uid == uid))


def past_imports(connection: Connection, *, most: int = 20) -> tuple[ReceivedBefore, ...]:
    """What was brought in, newest first; what was taken back since is not in it."""
    return _imports(connection, _all_imports().limit(most))


def _all_imports() -> Select[Any]:
    done, export = tables.imports, tables.exports
    columns = [column for column in done.columns if column.name != "fingerprints"]
    return (
        select(*columns, export.c.label)
        .join_from(done, export, export.c.uid == done.c.export_uid, isouter=True)
        .order_by(done.c.id.desc())
    )


def _imports(connection: Connection, statement: Select[Any]) -> tuple[ReceivedBefore, ...]:
    return tuple(
        ReceivedBefore(
            file_name=row.file_name,
            day=_local_day(row.at),
            table=row.table_name,
            sha256=row.sha256,
            kind=row.kind,
            came_from=row.came_from,
            export_uid=row.export_uid,
            export_label=row.label or "",
            outcome=mapping_of(row.outcome),
        )
        for row in connection.execute(statement)
    )


def _local_day(at: int | None) -> date:
    return _moment(at).astimezone().date()


def _moment(at: int | None) -> datetime:
    moment = moment_of(at or 0)
    assert moment is not None
    return moment


def saved_reviews(connection: Connection) -> tuple[SavedReview, ...]:
    """Every saved review, open or done, the newest first."""
    table = tables.reviews
    rows = connection.execute(select(table).order_by(table.c.at.desc(), table.c.id.desc()))
    return tuple(map(_review, rows))


def saved_review(connection: Connection, review_id: ReviewId) -> SavedReview | None:
    """One saved review."""
    table = tables.reviews
    row = connection.execute(select(table).where(table.c.id == review_id)).one_or_none()
    return None if row is None else _review(row)


def _review(row: Any) -> SavedReview:
    return SavedReview(
        id=ReviewId(row.id),
        sha256=row.sha256,
        file_name=row.file_name,
        at=_moment(row.at),
        by=row.by,
        kind=row.kind,
        options=mapping_of(row.options),
        decisions=mapping_of(row.decisions),
        open_items=row.open_items,
        state=row.state,
    )


def received_files(connection: Connection) -> tuple[ReceivedFileInfo, ...]:
    """Every file whose content is kept, the newest first."""
    table = tables.received_files
    columns = (table.c.sha256, table.c.file_name, table.c.size, table.c.at)
    rows = connection.execute(select(*columns).order_by(table.c.at.desc(), table.c.id.desc()))
    return tuple(
        ReceivedFileInfo(row.sha256, row.file_name, row.size, _moment(row.at)) for row in rows
    )


def received_file(connection: Connection, sha256: str) -> bytes | None:
    """The content of a file, where it is kept."""
    table = tables.received_files
    statement = select(table.c.content).where(table.c.sha256 == sha256)
    packed = connection.execute(statement).scalar()
    return None if packed is None else zlib.decompress(packed)


def known_fingerprints(connection: Connection, fingerprints: Sequence[str]) -> frozenset[str]:
    """Those of the fingerprints that an earlier import brought in; all are of one length."""
    if not fingerprints:
        return frozenset()
    size = len(fingerprints[0])
    kept = connection.execute(select(tables.imports.c.fingerprints)).scalars()
    known = {text[start : start + size] for text in kept for start in range(0, len(text), size)}
    return frozenset(known.intersection(fingerprints))


def _by_texts(
    connection: Connection,
    statement: Select[Any],
    column: ColumnElement[str],
    texts: Sequence[str],
) -> Iterator[Any]:
    """The rows of a question whose `column` is one of `texts`."""
    limited = statement.where(column.in_(bindparam("wanted", expanding=True)))
    for start in range(0, len(texts), CHUNK):
        yield from connection.execute(limited, {"wanted": list(texts[start : start + CHUNK])})


def exchange_marks(connection: Connection) -> frozenset[ExchangeMark]:
    """What tells stored exchanges apart, to notice one that was logged by hand."""
    statement = (
        "SELECT day, giver_id, receiver_id, category_id, quantity FROM exchanges "
        "WHERE day IS NOT NULL AND giver_id IS NOT NULL AND receiver_id IS NOT NULL"
    )
    rows = connection.exec_driver_sql(statement)
    return frozenset((row[0], row[1], row[2], row[3], row[4]) for row in rows)


def need_marks(connection: Connection) -> frozenset[NeedMark]:
    """What tells stored needs apart, to notice one that was written down by hand."""
    need = tables.needs
    statement = select(need.c.member_id, need.c.category_id, need.c.opened, need.c.words).where(
        need.c.member_id.is_not(None)
    )
    return frozenset((row[0], row[1], row[2], row[3]) for row in connection.execute(statement))


def exports(connection: Connection) -> tuple[Exported, ...]:
    """Every workbook that left the house, the newest first."""
    export, row = tables.exports, tables.export_rows
    counts = (
        select(row.c.export_id, func.count().label("row_count"))
        .group_by(row.c.export_id)
        .subquery()
    )
    statement = (
        select(export, counts.c.row_count)
        .join(counts, counts.c.export_id == export.c.id, isouter=True)
        .order_by(export.c.at.desc(), export.c.id.desc())
    )
    return tuple(
        Exported(
            uid=found.uid,
            at=moment_of(found.at),
            label=found.label,
            audience=found.audience,
            columns=mapping_of(found.columns),
            rows=found.row_count or 0,
        )
        for found in connection.execute(statement)
    )


def exported_rows(
    connection: Connection, row_keys: Sequence[str] | None = None, *, export_uid: str | None = None
) -> tuple[ExportedRow, ...]:
    """The base rows behind these row keys, or all of one export."""
    return tuple(each_exported_row(connection, row_keys, export_uid=export_uid))


def each_exported_row(
    connection: Connection,
    row_keys: Sequence[str] | None = None,
    *,
    export_uid: str | None = None,
    table: str | None = None,
) -> Iterator[ExportedRow]:
    """The same one after the other; equal texts of all of them are one object."""
    export, row = tables.exports, tables.export_rows
    statement = (
        select(export.c.uid, row)
        .join_from(row, export, row.c.export_id == export.c.id)
        .order_by(row.c.id)
    )
    if export_uid is not None:
        statement = statement.where(export.c.uid == export_uid)
    if table is not None:
        statement = statement.where(row.c.table_name == table)
    rows: Iterable[Any]
    if row_keys is None:
        rows = connection.execute(statement)
    else:
        rows = _by_texts(connection, statement, row.c.row_key, row_keys)
    pool: dict[str, str] = {}
    for found in rows:
        cells = mapping_of(found.cells)
        yield ExportedRow(
            export_uid=pool.setdefault(found.uid, found.uid),
            row_key=found.row_key,
            table=pool.setdefault(found.table_name, found.table_name),
            record_id=found.record_id,
            cells={
                pool.setdefault(key, key): pool.setdefault(text, text)
                for key, text in cells.items()
            },
        )
