"""Keeps files, reviews and base copies, and deletes them again: nothing here can be undone."""

import zlib

from sqlalchemy import delete, select, update

from organiser_app.storage import tables
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import Row


def keep_file(work: UnitOfWork, row: Row, content: bytes) -> None:
    """Keeps the content of a file, unless it is kept already."""
    table = tables.received_files
    known = select(table.c.id).where(table.c.sha256 == row["sha256"])
    if work.connection.execute(known).first() is None:
        work.add(table, {**row, "content": zlib.compress(content)}, journal=False)


def forget_file(work: UnitOfWork, sha256: str) -> None:
    """Deletes the content of a file and every review of it."""
    for table in (tables.received_files, tables.reviews):
        found = select(table.c.id).where(table.c.sha256 == sha256)
        gone = list(work.connection.execute(found).scalars())
        work.connection.execute(delete(table).where(table.c.sha256 == sha256))
        work.touch(table.name, removed=gone)


def keep_review(work: UnitOfWork, row: Row) -> None:
    """Keeps a review in the place of the open one of the same file."""
    table = tables.reviews
    of_this_file = select(table.c.id).where(
        table.c.sha256 == row["sha256"], table.c.state == "open"
    )
    known = work.connection.execute(of_this_file).scalar()
    if known is None:
        work.add(table, row, journal=False)
        return
    work.connection.execute(update(table).where(table.c.id == known).values(**row))
    work.touch(table.name, changed=[known])


def drop_review(work: UnitOfWork, review_id: int) -> None:
    """Deletes a review."""
    table = tables.reviews
    if work.connection.execute(delete(table).where(table.c.id == review_id)).rowcount:
        work.touch(table.name, removed=[review_id])


def forget_export(work: UnitOfWork, uid: str) -> None:
    """Deletes what is known of a workbook that left, and of its rows."""
    export, row = tables.exports, tables.export_rows
    known = work.connection.execute(select(export.c.id).where(export.c.uid == uid)).scalar()
    if known is None:
        return
    work.connection.execute(delete(row).where(row.c.export_id == known))
    work.connection.execute(delete(export).where(export.c.id == known))
    work.touch(export.name, removed=[known])
