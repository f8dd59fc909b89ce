"""What was wrong with a returned sheet, marked in the sheet itself, to be sent back with it."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from organiser_app.services.progress import Progress
from organiser_app.services.returns.items import Item, Part
from organiser_app.services.returns.review import ReturnReview
from organiser_app.spreadsheet.report_workbook import Mark, MarkKind, ReportWords, write_report

_KINDS: Mapping[Part, MarkKind] = {
    Part.PROBLEMS: MarkKind.PROBLEM,
    Part.CONFLICTS: MarkKind.QUESTION,
    Part.QUESTIONS: MarkKind.QUESTION,
}
Say = Callable[[Item], tuple[str, tuple[str, ...]]]
"""What to say about an item: the comment on its cell, and the rest of its line in the list."""


def report_marks(review: ReturnReview, say: Say) -> Iterator[Mark]:
    """The problems, and the questions that still wait; what was decided is no matter of theirs."""
    waiting = {item.id for item in review.open_items}
    for item in review.items:
        if item.part is Part.PROBLEMS or item.id in waiting:
            comment, columns = say(item)
            yield Mark(
                item.sheet, _cell(item), _KINDS.get(item.part, MarkKind.QUESTION), comment, columns
            )


def _cell(item: Item) -> str:
    """The cell that is marked; a whole column is marked nowhere."""
    has_row = item.cell is not None and item.cell[-1:].isdigit()
    return item.cell or "" if has_row else ""


def write_review_report(
    review: ReturnReview,
    path: Path,
    words: ReportWords,
    say: Say,
    progress: Progress | None = None,
) -> int:
    """Writes the file as it came with what is wrong marked; answers how many marks there are.

    Raises:
        Cancelled: someone asked the task to stop; nothing was written.
    """
    progress = progress or Progress()
    marks = tuple(report_marks(review, say))
    write_report(
        path,
        review.plan.reading,
        marks,
        words,
        tick=lambda done: progress.step(done, note="WRITING"),
    )
    return len(marks)
