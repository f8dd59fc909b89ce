"""Figures as a workbook or as delimited text: to be read and reckoned with, never to come back."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from organiser_app.domain.errors import UserError
from organiser_app.spreadsheet.cells import column_letters
from organiser_app.spreadsheet.csv_writer import guarded
from organiser_app.spreadsheet.outgoing import sheet_name
from organiser_app.spreadsheet.whole_file import whole_file

if TYPE_CHECKING:
    from openpyxl.cell import Cell as OpenpyxlCell

Cell = str | int | float
_NARROWEST: Final = 10
_WIDEST: Final = 60


@dataclass(frozen=True, slots=True)
class FigureSheet:
    """One table of figures with the words that it must not lose on its way."""

    title: str
    about: tuple[str, ...]
    """Lines between title and table: what it says, of whom, when, from how many."""
    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_right_to_left: bool = False


def write_figures(path: Path, sheets: Sequence[FigureSheet]) -> None:
    """Writes a workbook, or delimited text where the name ends in .csv (then of the first alone).

    Raises:
        UserError: FILE_NOT_WRITTEN; what stood there before is as it was.
    """
    write = _write_text if path.suffix.lower() == ".csv" else _write_workbook
    try:
        write(path, sheets)
    except OSError as error:
        raise UserError("FILE_NOT_WRITTEN", file=path.name) from error


def _write_text(path: Path, sheets: Sequence[FigureSheet]) -> None:
    sheet = sheets[0]
    lines = io.StringIO(newline="")
    rows = csv.writer(lines, quoting=csv.QUOTE_NONNUMERIC)
    for words in (sheet.title, *sheet.about):
        rows.writerow([guarded(words)])
    rows.writerow([])
    for row in (sheet.headers, *sheet.rows):
        rows.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    with whole_file(path) as file:
        file.write(lines.getvalue().encode("utf-8-sig"))


def _write_workbook(path: Path, sheets: Sequence[FigureSheet]) -> None:
    from openpyxl import Workbook  # takes a third of a second to load

    with whole_file(path) as file:
        book = Workbook(write_only=True)
        for sheet in sheets:
            page = book.create_sheet(sheet_name(sheet.title))
            page.sheet_view.rightToLeft = sheet.is_right_to_left
            _fill(page, sheet)
        book.save(file)


def _fill(page: Any, sheet: FigureSheet) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    def cell(value: Cell, *, is_bold: bool = False) -> "OpenpyxlCell":
        made = WriteOnlyCell(page, value)
        if isinstance(value, str):
            made.data_type = "s"  # text is text, also where it looks like a formula
        if is_bold:
            made.font = Font(bold=True)
        return made

    columns = zip(sheet.headers, *sheet.rows, strict=True)
    for place, column in enumerate(columns, start=1):
        width = max(len(str(value)) for value in column) + 2
        page.column_dimensions[column_letters(place)].width = min(max(width, _NARROWEST), _WIDEST)
    page.append([cell(sheet.title, is_bold=True)])
    for words in sheet.about:
        page.append([cell(words)])
    page.append([])
    page.append([cell(words, is_bold=True) for words in sheet.headers])
    for row in sheet.rows:
        page.append([cell(value) for value in row])
