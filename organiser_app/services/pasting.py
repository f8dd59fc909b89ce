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
from organiser_app.spreadsheet.cells import SheetCells
from organiser_app.spreadsheet.headers import match_words
from organiser_app.spreadsheet.layout import TABLES, Table
from organiser_app.spreadsheet.locate import find_header
from organiser_app.spreadsheet.mapping import Treatment

Rows = list[list[str]]
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
    titles, rows = _with_headings(_evened(pasted.rows), pasted)
    options = ImportOptions(
        table=pasted.table,
        encoding="utf-8",
        delimiter="\t",
        columns=_worked_out(titles, pasted),
    )
    content = _written(rows) if rows else b""
    return receive_content(workspace, pasted.name, content, progress, options=options)


def _evened(rows: Sequence[Sequence[str]]) -> Rows:
    """All rows as wide as the widest."""
    width = max(map(len, rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows]


# -- headings


def _with_headings(rows: Rows, pasted: PastedRows) -> tuple[Sequence[str], Rows]:
    """The headings, and the rows as they are to be read, headings and titles among them."""
    first = _first_of_several(rows)
    if first is not None and _is_header(rows[first], pasted):
        titles = _in_our_words(rows[first], pasted)
        return titles, [*rows[:first], titles, *rows[first + 1 :]]
    found = _found_as_in_a_file(rows, pasted)
    if found is not None:
        return found, rows
    shown = _as_shown(rows, pasted)
    return shown, [shown, *rows] if rows else []


def _found_as_in_a_file(rows: Rows, pasted: PastedRows) -> Sequence[str] | None:
    """The headings that an import would find, of one line or two, where their words are known."""
    if not rows:
        return None
    cells = tuple(tuple(cell.strip() or None for cell in row) for row in rows)
    header = find_header(SheetCells(pasted.name, cells, range(1, len(rows) + 1)))
    if header is None or not _are_titles(rows[: header.places[0]], rows[header.places[-1]]):
        return None
    lines = [header.texts, *(rows[place] for place in header.places)]
    return header.texts if any(_is_header(line, pasted) for line in lines) else None


def _are_titles(above: Rows, heading: Sequence[str]) -> bool:
    """Whether nobody's row is lost above the headings: titles have gaps where these have none."""
    most = sum(map(_is_filled, heading))
    return all(sum(map(_is_filled, row)) < most for row in above)


def _first_of_several(rows: Sequence[Sequence[str]]) -> int | None:
    """The first row below titles, which fill one cell; in a list of one column the first of all."""
    width = max(map(len, rows), default=0)
    least = min(width, 2)
    found = (place for place, row in enumerate(rows) if sum(map(_is_filled, row)) >= least)
    return next(found, None)


def _is_filled(cell: str) -> bool:
    return bool(cell.strip())


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
    fields = {field.key for field in TABLES[pasted.table]}
    known = {
        column.title
        for column in pasted.columns
        if _ALSO_CALLED.get(column.key, column.key) not in fields
    }
    return {
        (pasted.name, place): ColumnChoice(treatment=Treatment.IGNORE)
        for place, title in enumerate(titles, start=1)
        if title in known
    }


def _written(rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue().encode("utf-8")
