"""The use case itself: prepare, look, decide, apply."""

from pathlib import Path

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.commands import ReceivedFile
from organiser_app.domain.ids import ChangeId
from organiser_app.services.imports.bulk import without_collecting
from organiser_app.services.imports.choices import (
    AS_FOUND,
    NOTHING_DECIDED,
    ImportDecisions,
    ImportOptions,
)
from organiser_app.services.imports.command import decide, to_command, to_remember
from organiser_app.services.imports.deciding import outcome_of
from organiser_app.services.imports.planning import make_plan
from organiser_app.services.imports.preview import ImportPreview
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import NOTHING, Workspace
from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.reader import read_file


def prepare(
    workspace: Workspace,
    path: Path,
    progress: Progress | None = None,
    *,
    options: ImportOptions = AS_FOUND,
) -> ImportPreview:
    """Reads a file and says what an import of it would do; writes nothing.

    Raises:
        Refused: the file cannot be taken in; the code says why.
        Cancelled: someone asked the task to stop.
    """
    progress = progress or Progress()
    progress.step(0, note="READING")
    with without_collecting():
        reading = read_file(
            path,
            password=options.password,
            encoding=options.encoding,
            delimiter=options.delimiter,
            on_progress=lambda done, total: progress.report(done, total, "READING"),
            is_cancelled=lambda: progress.is_cancelled,
        )
    return prepared(workspace, reading, path.stat().st_size, options=options, progress=progress)


def prepared(
    workspace: Workspace,
    reading: Reading,
    size: int,
    *,
    options: ImportOptions = AS_FOUND,
    progress: Progress | None = None,
) -> ImportPreview:
    """What an import of a file that was read already would do."""
    progress = progress or Progress()
    with without_collecting():
        plan = make_plan(workspace, reading, options, progress)
        outcome = outcome_of(plan, NOTHING_DECIDED)
    sheets = ", ".join(dict.fromkeys(table.parsed.sheet for table in plan.tables))
    file = ReceivedFile(reading.file_name, reading.sha256, size, sheets)
    progress.step(1, 1, note="READY")
    return ImportPreview(file, outcome)


def prepare_again(
    workspace: Workspace,
    preview: ImportPreview,
    options: ImportOptions,
    progress: Progress | None = None,
) -> ImportPreview:
    """The same file read another way, or against the network as it is now.

    The file is not opened again; another encoding or password needs `prepare`. Decisions are kept:
    they name people and rows, not places in a list.
    """
    again = prepared(
        workspace, preview.plan.reading, preview.file.size, options=options, progress=progress
    )
    return decide(again, preview.decisions)


def apply(
    workspace: Workspace, preview: ImportPreview, decisions: ImportDecisions | None = None
) -> ChangeSet:
    """Writes what the preview says, if anything, and remembers how the sheet was read.

    Raises:
        Conflict: NETWORK_MOVED_ON; use `prepare_again`.
    """
    if decisions is not None:
        preview = decide(preview, decisions)
    change = ChangeSet(ChangeId(0), NOTHING, {}, revision=preview.revision)
    with without_collecting():
        if not preview.is_empty:
            change = workspace.run(to_command(preview))
    for command in to_remember(preview):
        workspace.run(command)
    return change
