"""Rows that were copied somewhere else, made into a sheet that is reviewed like any other.

Rows without headings get those of the table that they are pasted into, as it is shown: the review
then says what each column was taken for, and nothing is written before.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.services.imports import ColumnChoice, ImportOptions
from organiser_app.services.progress import Progress
from organiser_app.services.receiving import Received, receive_content
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.headers import match_words
from organiser_app.spreadsheet.layout import TABLES, Table
from organiser_app.spreadsheet.mapping import Treatment

_CERTAIN = 0.85
_ALSO_CALLED = {"what": "words", "member": "name"}
"""What the lists of the window call a field."""


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """One column of the list that rows are pasted into."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class PastedRows:
    """Tab-separated text, and where it is to go."""

    text: str
    table: Table
    columns: tuple[ShownColumn, ...] = ()
    name: str = "Pasted rows"

    @property
    def rows(self) -> list[list[str]]:
        """The cells; a cell with quotes may hold lines of its own."""
        found = csv.reader(io.StringIO(self.text, newline=""), delimiter="\t")
        return [row for row in found if any(cell.strip() for cell in row)]


def receive_rows(
    workspace: Workspace, pasted: PastedRows, progress: Progress | None = None
) -> Received:
    """What bringing the rows in would change here; writes nothing.

    Raises:
        Refused: there is nothing to take in, or too much of it.
        Cancelled: someone asked the task to stop.
    """
    rows = pasted.rows
    header = rows[0] if rows and _is_header(rows[0], pasted) else None
    titles = _in_our_words(header, pasted) if header is not None else _as_shown(rows, pasted)
    data = rows[1:] if header is not None else rows
    content = _written([titles, *data]) if data else b""
    options = ImportOptions(
        table=pasted.table,
        encoding="utf-8",
        delimiter="\t",
        columns=_worked_out(titles, pasted),
    )
    return receive_content(workspace, pasted.name, content, progress, options=options)


def _is_header(row: Sequence[str], pasted: PastedRows) -> bool:
    """Whether most cells are headings: those of the list, or others that are known."""
    shown = {plain_letters(column.title) for column in pasted.columns}
    cells = [cell.strip() for cell in row if cell.strip()]
    known = sum(
        plain_letters(cell) in shown
        or any(one.score >= _CERTAIN for one in match_words(pasted.table, cell)[:1])
        for cell in cells
    )
    return bool(cells) and known * 2 > len(cells)


def _in_our_words(header: Sequence[str], pasted: PastedRows) -> list[str]:
    """Headings of our lists are said as a sheet of ours has them; others stay as they are."""
    shown = {plain_letters(column.title): column for column in pasted.columns}
    return [
        _heading(shown[key], pasted.table)
        if (key := plain_letters(cell.strip())) in shown
        else cell
        for cell in header
    ]


def _as_shown(rows: Sequence[Sequence[str]], pasted: PastedRows) -> list[str]:
    """The columns of the list, as many as the rows are wide."""
    width = max((len(row) for row in rows), default=0)
    titles = [_heading(column, pasted.table) for column in pasted.columns]
    return (titles + [""] * width)[:width]


def _heading(column: ShownColumn, table: Table) -> str:
    key = _ALSO_CALLED.get(column.key, column.key)
    known = {field.key: field.header for field in TABLES[table]}
    return known.get(key, column.title)


def _worked_out(titles: Sequence[str], pasted: PastedRows) -> dict[tuple[str, int], ColumnChoice]:
    """Columns of the list that no field holds, such as how long a need waits: left out."""
    fields = {field.header for field in TABLES[pasted.table]}
    known = {column.title for column in pasted.columns} - fields
    return {
        (pasted.name, place): ColumnChoice(treatment=Treatment.IGNORE)
        for place, title in enumerate(titles, start=1)
        if title in known
    }


def _written(rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue().encode("utf-8")
