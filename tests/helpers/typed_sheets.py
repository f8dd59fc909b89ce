"""Sheets of cells written down as text, the way a reader would hand them over."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from organiser_app.spreadsheet.cells import CellValue, SheetCells


def a_sheet(text: str, name: str = "Sheet1") -> SheetCells:
    """Comma-separated lines as a sheet; blank lines are left out but counted."""
    lines = csv.reader(io.StringIO(text.strip("\n")))
    return sheet_of_rows([[cell or None for cell in line] for line in lines], name)


def a_delimited_file(path: Path) -> SheetCells:
    """A comma-separated file as a sheet that bears its name."""
    return a_sheet(path.read_text(encoding="utf-8-sig"), path.stem)


def sheet_of_rows(rows: Sequence[Sequence[CellValue]], name: str = "Sheet1") -> SheetCells:
    """Rows of typed cells, padded to one width."""
    width = max(map(len, rows), default=0)
    numbers = [
        number for number, row in enumerate(rows, start=1) if any(cell is not None for cell in row)
    ]
    padded = (
        (*rows[number - 1], *([None] * (width - len(rows[number - 1])))) for number in numbers
    )
    return SheetCells(name, tuple(padded), numbers)
