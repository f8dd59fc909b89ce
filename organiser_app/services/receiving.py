"""A file comes in: one of ours that returns is merged, any other is imported. It is read once.

One that holds nothing but our own sheets of matches or of calls is neither: its rows have rules of
their own.
"""

from dataclasses import replace
from pathlib import Path

from organiser_app.services.imports import ImportOptions, ImportPreview, prepared
from organiser_app.services.imports.choices import AS_FOUND
from organiser_app.services.progress import Progress
from organiser_app.services.returns import ReturnReview, received, review_of
from organiser_app.services.returns.finding import has_key_column
from organiser_app.services.told_sheets import ToldReview, told_kinds, told_review
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.problems import Problem, ProblemCode
from organiser_app.spreadsheet.reader import read_bytes

Received = ReturnReview | ImportPreview | ToldReview


def receive(
    workspace: Workspace,
    path: Path,
    progress: Progress | None = None,
    *,
    options: ImportOptions = AS_FOUND,
) -> Received:
    """Reads a file and says what it would change here; writes nothing.

    Raises:
        Refused: the file cannot be taken in; the code says why.
        Cancelled: someone asked the task to stop.
    """
    return receive_content(workspace, path.name, received(path), progress, options=options)


def receive_content(
    workspace: Workspace,
    name: str,
    content: bytes,
    progress: Progress | None = None,
    *,
    options: ImportOptions = AS_FOUND,
) -> Received:
    """The same of what lies in no file, such as rows that were pasted."""
    progress = progress or Progress()
    progress.step(0, note="READING")
    reading = read_bytes(
        name,
        content,
        password=options.password,
        encoding=options.encoding,
        delimiter=options.delimiter,
        on_progress=lambda done, total: progress.report(done, total, "READING"),
        is_cancelled=lambda: progress.is_cancelled,
    )
    told = told_review(workspace, reading, told_kinds(reading), options.date_order)
    if told is not None and options.table is None:
        return told
    review = review_of(workspace, reading, content, progress)
    if review is not None:
        return review
    if has_key_column(reading):
        elsewhere = Problem(ProblemCode.EXPORT_FROM_OTHER_DATABASE)
        reading = replace(reading, problems=(*reading.problems, elsewhere))
    return prepared(workspace, reading, len(content), options=options, progress=progress)
