"""Questions about sheets: what came in before, how it was read, what went out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select

from organiser_app.domain.views import ReceivedBefore
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


def remembered_mappings(connection: Connection) -> dict[str, dict[str, object]]:
    """How sheets were read before, by the signature of their headers."""
    mapping = tables.mappings
    rows = connection.execute(select(mapping.c.signature, mapping.c.mapping))
    return {signature: mapping_of(text) for signature, text in rows}


def received_before(connection: Connection, sha256: str) -> tuple[ReceivedBefore, ...]:
    """Earlier imports of a file with the same content, the newest first."""
    done = tables.imports
    statement = select(done).where(done.c.sha256 == sha256).order_by(done.c.at.desc(), done.c.id)
    return tuple(
        ReceivedBefore(row.file_name, _local_day(row.at), row.table_name)
        for row in connection.execute(statement)
    )


def past_imports(connection: Connection, *, most: int = 20) -> tuple[ReceivedBefore, ...]:
    """What was brought in, newest first; what was taken back since is not in it."""
    table = tables.imports
    rows = connection.execute(select(table).order_by(table.c.id.desc()).limit(most))
    return tuple(ReceivedBefore(row.file_name, _local_day(row.at), row.table_name) for row in rows)


def _local_day(at: int | None) -> date:
    moment = moment_of(at or 0)
    assert moment is not None
    return moment.astimezone().date()


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
    export, row = tables.exports, tables.export_rows
    statement = (
        select(export.c.uid, row)
        .join_from(row, export, row.c.export_id == export.c.id)
        .order_by(row.c.id)
    )
    if export_uid is not None:
        statement = statement.where(export.c.uid == export_uid)
    rows: Iterable[Any]
    if row_keys is None:
        rows = connection.execute(statement)
    else:
        rows = _by_texts(connection, statement, row.c.row_key, row_keys)
    return tuple(
        ExportedRow(
            export_uid=found.uid,
            row_key=found.row_key,
            table=found.table_name,
            record_id=found.record_id,
            cells=mapping_of(found.cells),
        )
        for found in rows
    )
