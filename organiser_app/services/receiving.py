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
from organiser_app.services.returns.finding import has_key_column, is_about_the_sheets
from organiser_app.services.told.sheets import ToldReview, told_kinds, told_review
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cells import Reading
from organiser_app.spreadsheet.problems import Problem, ProblemCode
from organiser_app.spreadsheet.reader import read_bytes
from organiser_app.spreadsheet.reading_sheets import reading_sheet_of

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
    reading = _without_ours(reading)
    return prepared(workspace, reading, len(content), options=options, progress=progress)


def _without_ours(reading: Reading) -> Reading:
    """A file of another network without what means nothing here, which is said."""
    problems = list(reading.problems)
    if has_key_column(reading):
        problems.append(Problem(ProblemCode.EXPORT_FROM_OTHER_DATABASE))
    aside = [one for one in reading.sheets if reading_sheet_of(one) is not None]
    problems += [Problem(ProblemCode.SHEET_HAS_RULES, one.name) for one in aside]
    kept = tuple(
        one for one in reading.sheets if one not in aside and not is_about_the_sheets(one)
    )
    return replace(reading, sheets=kept or reading.sheets, problems=tuple(problems))
