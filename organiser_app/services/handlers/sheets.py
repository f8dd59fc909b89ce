"""Commands about sheets that stand beside the history: how they were read, what is kept of them."""

from organiser_app.domain.changes import Label
from organiser_app.domain.commands import (
    DropReview,
    ForgetExport,
    ForgetReceivedFile,
    KeepReceivedFile,
    KeepReview,
    RecordExport,
    RememberMapping,
)
from organiser_app.services.handlers.shared import Moment
from organiser_app.storage import keeping, writes
from organiser_app.storage.unit_of_work import UnitOfWork
from organiser_app.storage.values import Row, moment_number, text_of_mapping


def remember_mapping(command: RememberMapping, work: UnitOfWork, moment: Moment) -> Label:
    """Remembers how a sheet's columns were read."""
    now = moment_number(moment.now) or 0
    writes.remember_mapping(work, command.signature, command.mapping, now)
    return Label("REMEMBER_MAPPING")


def record_export(command: RecordExport, work: UnitOfWork, moment: Moment) -> Label:
    """Keeps what a workbook held when it left."""
    row: Row = {
        "uid": command.uid,
        "at": moment_number(moment.now),
        "label": command.label,
        "audience": command.audience,
        "columns": text_of_mapping(command.columns),
        "by": work.by,
    }
    cells = [
        (one.row_key, one.table, one.record_id, text_of_mapping(one.cells)) for one in command.rows
    ]
    writes.record_export(work, row, cells)
    return Label("EXPORT", {"label": command.label, "count": len(command.rows)})


def forget_export(command: ForgetExport, work: UnitOfWork, _moment: Moment) -> Label:
    """Deletes what a workbook held when it left."""
    keeping.forget_export(work, command.uid)
    return Label("FORGET_EXPORT")


def keep_received_file(command: KeepReceivedFile, work: UnitOfWork, moment: Moment) -> Label:
    """Keeps the content of a file that came in."""
    row: Row = {
        "sha256": command.sha256,
        "file_name": command.name,
        "size": command.size,
        "at": moment_number(moment.now),
    }
    keeping.keep_file(work, row, command.content)
    return Label("KEEP_RECEIVED_FILE")


def forget_received_file(command: ForgetReceivedFile, work: UnitOfWork, _moment: Moment) -> Label:
    """Deletes the content of a file, and its reviews."""
    keeping.forget_file(work, command.sha256)
    return Label("FORGET_RECEIVED_FILE")


def keep_review(command: KeepReview, work: UnitOfWork, moment: Moment) -> Label:
    """Keeps how far a review got."""
    row: Row = {
        "sha256": command.sha256,
        "file_name": command.file_name,
        "at": moment_number(moment.now),
        "by": work.by,
        "kind": command.kind,
        "options": text_of_mapping(command.options),
        "decisions": text_of_mapping(command.decisions),
        "open_items": command.open_items,
        "state": command.state,
    }
    keeping.keep_review(work, row)
    return Label("KEEP_REVIEW")


def drop_review(command: DropReview, work: UnitOfWork, _moment: Moment) -> Label:
    """Deletes a saved review."""
    keeping.drop_review(work, command.review_id)
    return Label("DROP_REVIEW")
