"""The steps of `sheet_edits.py` without LibreOffice, in a moment; and a workbook as Google saves it.

Values and their formats move as they would there. What a program makes of typed text is beyond
this: `type_cell` needs a real one.
"""

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.helpers.sheet_edits import RowName, Step

_HEADER_ROWS = 30


@dataclass
class _Cell:
    value: Any = None
    number_format: str = "General"


@dataclass
class _Row:
    cells: list[_Cell]
    is_hidden: bool = False

    def texts(self) -> list[str]:
        return ["" if cell.value is None else str(cell.value) for cell in self.cells]

    def copy(self) -> "_Row":
        return _Row([_Cell(cell.value, cell.number_format) for cell in self.cells])


@dataclass
class _Grid:
    """One sheet as rows of cells, all of one width."""

    rows: list[_Row]
    merged: list[str] = field(default_factory=list)

    def header(self, column: str) -> tuple[int, int]:
        for place, row in enumerate(self.rows[:_HEADER_ROWS]):
            if column in row.texts():
                return place, row.texts().index(column)
        raise LookupError(column)

    def row(self, name: RowName) -> int:
        if isinstance(name, int):
            return name - 1
        for place, row in enumerate(self.rows):
            if name in row.texts():
                return place
        raise LookupError(name)

    def places(self, names: Sequence[RowName]) -> list[int]:
        return [self.row(name) for name in names]

    def below(self, column: str) -> tuple[list[_Row], int]:
        top, at = self.header(column)
        return self.rows[top + 1 :], at

    # the steps

    def sort_rows(self, by: str, *, keys_stay: bool, is_descending: bool) -> None:
        top, at = self.header(by)
        data, first = self.rows[top + 1 :], int(keys_stay)
        ordered = sorted(data, key=lambda row: _sort_key(row.cells[at]), reverse=is_descending)
        moved = [row.cells[first:] for row in ordered]
        if not keys_stay:
            self.rows[top + 1 :] = ordered
            return
        for row, cells in zip(data, moved, strict=True):
            row.cells[first:] = cells

    def insert_rows(self, before: RowName, rows: Sequence[Sequence[str]]) -> None:
        at, width = self.row(before), len(self.rows[0].cells)
        new = [_Row([_Cell(text) for text in texts]) for texts in rows]
        for row in new:
            row.cells += [_Cell() for _ in range(width - len(row.cells))]
        self.rows[at:at] = new

    def delete_rows(self, rows: Sequence[RowName]) -> None:
        for at in sorted(self.places(rows), reverse=True):
            del self.rows[at]

    def copy_rows(self, rows: Sequence[RowName]) -> None:
        self.rows += [self.rows[at].copy() for at in self.places(rows)]

    def hide_rows(self, rows: Sequence[RowName]) -> None:
        for at in self.places(rows):
            self.rows[at].is_hidden = True

    def filter_rows(self, column: str, text: str) -> None:
        rows, at = self.below(column)
        for row in rows:
            row.is_hidden = row.texts()[at] != text

    def insert_column(self, before: str, header: str, texts: Sequence[str]) -> None:
        top, at = self.header(before)
        new = dict(enumerate([header, *texts], start=top))
        for place, row in enumerate(self.rows):
            row.cells.insert(at, _Cell(new.get(place)))

    def delete_column(self, column: str) -> None:
        at = self.header(column)[1]
        for row in self.rows:
            del row.cells[at]

    def rename_column(self, column: str, to: str) -> None:
        top, at = self.header(column)
        self.rows[top].cells[at].value = to

    def move_column(self, column: str, before: str) -> None:
        source, target = self.header(column)[1], self.header(before)[1]
        for row in self.rows:
            cell = row.cells.pop(source)
            row.cells.insert(target - (source < target), cell)

    def set_cell(self, row: RowName, column: str, value: Any) -> None:
        given = date.fromisoformat(value["day"]) if isinstance(value, Mapping) else value
        self.rows[self.row(row)].cells[self.header(column)[1]].value = given

    def clear_cells(self, column: str, rows: Sequence[RowName] | None) -> None:
        below, at = self.below(column)
        for row in below if rows is None else [self.rows[place] for place in self.places(rows)]:
            row.cells[at].value = None

    def fill_down(self, column: str, first: RowName, last: RowName) -> None:
        start, end, at = self.row(first), self.row(last), self.header(column)[1]
        for row in self.rows[start + 1 : end + 1]:
            row.cells[at].value = self.rows[start].cells[at].value

    def merge_cells(self, area: str) -> None:
        self.merged.append(area)

    def make_numbers(self, column: str) -> None:
        rows, at = self.below(column)
        for row in rows:
            if re.fullmatch(r"\+?\d+", row.texts()[at]):
                row.cells[at] = _Cell(int(row.texts()[at]))


def edit_workbook(source: Path, target: Path, steps: Sequence[Step]) -> Path:
    """Does the steps to an xlsx and saves it as the target."""
    book = openpyxl.load_workbook(source)
    for step in steps:
        values = {name: value for name, value in step.items() if name not in {"do", "sheet"}}
        sheet = book[str(step["sheet"])]
        if step["do"] == "keep_only":
            for other in book.worksheets:
                if other is not sheet:
                    book.remove(other)
            continue
        grid = _grid_of(sheet)
        do: Callable[..., None] = getattr(grid, str(step["do"]))
        do(**values)
        _write(sheet, grid)
    book.save(target)
    return target


def _sort_key(cell: _Cell) -> tuple[bool, str]:
    return cell.value is None, str(cell.value).casefold()


def _grid_of(sheet: Worksheet) -> _Grid:
    hidden = {number for number, row in sheet.row_dimensions.items() if row.hidden}
    return _Grid(
        [
            _Row([_Cell(cell.value, cell.number_format) for cell in cells], number in hidden)
            for number, cells in enumerate(sheet.iter_rows(), start=1)
        ]
    )


def _write(sheet: Worksheet, grid: _Grid) -> None:
    """A text stays a text, whatever it begins with."""
    sheet.delete_rows(1, sheet.max_row)
    for number, row in enumerate(grid.rows, start=1):
        sheet.row_dimensions[number].hidden = row.is_hidden
        for column, cell in enumerate(row.cells, start=1):
            written: Any = sheet.cell(number, column)
            written.value = cell.value
            if isinstance(cell.value, str):
                written.data_type = "s"
            written.number_format = cell.number_format
    for area in grid.merged:
        sheet.merge_cells(area)


_GOOGLE_LEAVES_OUT = (
    r"<definedNames>.*?</definedNames>",
    r"<dimension\b[^>]*/>",
    r'<Override\b[^>]*"/docProps/[^>]*/>',
    r'<Relationship\b[^>]*"/?docProps/[^>]*/>',
)


def as_google_saves(source: Path, target: Path) -> Path:
    """The workbook without properties, defined names and extents, as from an online sheet."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in _parts(old.namelist()):
            data = old.read(name)
            if name.endswith((".xml", ".rels")):
                text = data.decode("utf-8")
                for pattern in _GOOGLE_LEAVES_OUT:
                    text = re.sub(pattern, "", text, flags=re.DOTALL)
                data = text.encode("utf-8")
            new.writestr(name, data)
    return target


def _parts(names: Iterable[str]) -> Iterable[str]:
    return (name for name in names if not name.startswith("docProps/"))
