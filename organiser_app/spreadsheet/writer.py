"""Field values to a workbook that people edit and send back.

A text cell is text whatever it says, nothing is cut off in silence, no author or time is in the
file, and no copy of it lies in the temporary folder. Tables are neither protected nor hidden:
people sort, filter, copy and insert, and the row keys find the rows again. Which export it is
stands in the file several times over, since every program keeps some of these places and drops
others.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from organiser_app.spreadsheet.outgoing import AboutPage, RowOut, SheetOut
from organiser_app.spreadsheet.whole_file import whole_file

__all__ = ["AboutPage", "RowOut", "SheetOut", "write_workbook"]


def write_workbook(
    path: Path,
    sheets: Sequence[SheetOut],
    about: AboutPage,
    *,
    tick: Callable[[int], None] | None = None,
) -> None:
    """Write the file anew beside `path`, then put it in its place in one step.

    `tick` hears how many rows are written and may raise to stop: then nothing has changed.

    Raises:
        Refused: a text is longer than a cell can hold (TEXT_TOO_LONG, with sheet, field and key).
    """
    # openpyxl takes a third of a second to load
    from organiser_app.spreadsheet.workbook_pages import write_pages

    with whole_file(path) as file:
        write_pages(file, sheets, about, tick=tick or _nobody)


def _nobody(_rows: int) -> None:
    """Where nobody waits for news."""
