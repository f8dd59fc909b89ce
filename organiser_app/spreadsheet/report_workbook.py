"""A received workbook with its problems marked, to be sent back to whoever filled it in.

Every sheet, row and cell stands where it stood, so that the report comes in again as the sheet
that it is about. What is wrong is coloured, commented and listed: nobody needs to see colours.
Nothing is worded here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from organiser_app.spreadsheet.cells import Reading, SheetCells
from organiser_app.spreadsheet.whole_file import whole_file

PROBLEMS_MARK: Final = "organiser: list of problems"
"""In the first cell of the list, so that it is never taken for rows to bring in."""
_SEARCHED_ROWS: Final = 10


class MarkKind(StrEnum):
    """How grave a mark is, the gravest first."""

    PROBLEM = "problem"
    """The cell could not be taken over."""
    QUESTION = "question"
    """Someone has to decide."""
    NOTE = "note"
    """Worth knowing; nothing is asked."""


SIGNS: Final = {MarkKind.PROBLEM: "!", MarkKind.QUESTION: "?", MarkKind.NOTE: "i"}
"""What stands in the list where the sheet has a colour."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is to be said about one cell, such as B4; without a cell it is only listed."""

    sheet: str
    cell: str
    kind: MarkKind
    comment: str
    """What was found, what is expected, what happens if nothing is done."""
    columns: tuple[str, ...] = ()
    """The rest of its line in the list, after the sign, the sheet and the cell."""


@dataclass(frozen=True, slots=True)
class ReportWords:
    """What the list is called and what it says above its lines."""

    sheet_name: str
    title: str
    lines: tuple[str, ...]
    headers: tuple[str, ...]
    """Of the sign, the sheet, the cell, then of `Mark.columns`."""
    is_right_to_left: bool = False


def write_report(
    path: Path,
    reading: Reading,
    marks: Sequence[Mark],
    words: ReportWords,
    *,
    tick: Callable[[int], None] | None = None,
) -> None:
    """Write the file anew beside `path`, then put it in its place in one step.

    `tick` hears how many rows of all sheets are written and may raise to stop: then nothing has
    changed.
    """
    # openpyxl takes a third of a second to load
    from organiser_app.spreadsheet.report_pages import write_report_pages

    with whole_file(path) as file:
        write_report_pages(file, reading, marks, words, tick=tick or _nobody)


def is_list_of_problems(sheet: SheetCells) -> bool:
    """Whether the sheet is the list that a report of ours begins with."""
    return any(PROBLEMS_MARK in row for row in sheet.rows[:_SEARCHED_ROWS])


def _nobody(_rows: int) -> None:
    """Where nobody waits for news."""
