"""The frozen values that reading a file gives: sheets of plain cells and what is odd about them.

A row is a plain tuple of plain values, because a sheet may hold a million of them. What does not
fit a plain value (an error, a formula that nobody computed) stays visible in the row as text and
has an entry in `troubles`, so that no reader can take it for a blank.
"""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from organiser_app.spreadsheet.problems import Problem, ProblemCode

# A datetime at midnight is given as a date; a number without a fraction as an int.
CellValue: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None
Row: TypeAlias = tuple[CellValue, ...]
Place: TypeAlias = tuple[int, int]  # row and column as a person counts them, from 1


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may cost before it is refused."""

    file_bytes: int = 50 * 1024 * 1024
    parts: int = 2_000
    unpacked_bytes: int = 300 * 1024 * 1024
    sheets: int = 50
    rows: int = 200_000
    columns: int = 500
    cells: int = 2_000_000
    cell_characters: int = 32_767
    text_characters: int = 200_000_000
    wall_seconds: float = 30.0
    memory_bytes: int = 1536 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class CellTrouble:
    """What is odd about one cell; `found` is the error, the formula or the text as it stood."""

    code: ProblemCode
    found: str


@dataclass(frozen=True, slots=True)
class CellRange:
    """A merged area; rows and columns counted from 1, both ends included."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class SheetCells:
    """One sheet: its rows that hold anything, all padded to one width, starting at column A."""

    name: str
    rows: tuple[Row, ...]
    row_numbers: Sequence[int]  # of each row, as the person sees it; a gap is a blank row
    troubles: Mapping[Place, CellTrouble] = dataclasses.field(default_factory=dict)
    merged: tuple[CellRange, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    is_hidden: bool = False

    @property
    def width(self) -> int:
        """The number of columns, blank ones on the left included."""
        return len(self.rows[0]) if self.rows else 0

    @property
    def is_empty(self) -> bool:
        """No cell of the sheet holds anything."""
        return not self.rows

    def filled(self) -> Iterator[tuple[int, int, CellValue]]:
        """Each cell that holds something: row, column (from 1), value."""
        for number, row in zip(self.row_numbers, self.rows, strict=True):
            for column, value in enumerate(row, start=1):
                if value is not None:
                    yield number, column, value


@dataclass(frozen=True, slots=True)
class Reading:
    """One file as read: nothing interpreted yet, nothing left out without a word."""

    file_name: str
    sha256: str
    format: str  # what the content is: xlsx, xlsm, xlsb, xls, ods, csv or tsv
    sheets: tuple[SheetCells, ...]
    problems: tuple[Problem, ...] = ()
    encoding: str | None = None  # of delimited text only
    delimiter: str | None = None
    has_1904_dates: bool = False


def column_letters(column: int) -> str:
    """The letters of a column counted from 1: A, Z, AA."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """The name a person knows the cell by, such as B4."""
    return f"{column_letters(column)}{row}"
