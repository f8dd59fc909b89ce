"""Has a running LibreOffice edit one file: run by a Python that knows `uno`, never imported.

Reads a task as JSON from standard input: where LibreOffice listens, the file, how to open it, the
steps of `sheet_edits.py`, and where to save it as what.
"""

import contextlib
import datetime
import json
import re
import sys
import time
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.sheet import TableFilterField
from com.sun.star.sheet.FillDirection import TO_BOTTOM
from com.sun.star.sheet.FilterOperator import EQUAL
from com.sun.star.table import TableSortField
from com.sun.star.uno import RuntimeException

HEADER_ROWS = 30
EVERY_KIND_OF_CONTENT = 1 | 2 | 4 | 16  # numbers, days, texts, formulas
FIRST_DAY = datetime.date(1899, 12, 30)
CSV = "Text - txt - csv (StarCalc)"
FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".ods": "calc8", ".xls": "MS Excel 97"}
WRITE_UTF8_AS_SHOWN = "44,34,76,1,,0,false,true,false,false,false"


def main() -> None:
    task = json.loads(sys.stdin.read())
    context = connected(task["pipe"], task["patience_seconds"])
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    if task.get("ends"):
        end(desktop)
        return
    book = Book(opened(desktop, Path(task["source"]), task["csv_options"]), manager, context)
    try:
        for step in task["steps"]:
            getattr(book, step.pop("do"))(**step)
        book.save(Path(task["target"]), task.get("sheet"))
    finally:
        book.document.close(True)


def connected(pipe: str, patience_seconds: float) -> Any:
    """The context of the office, as soon as it listens."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    end = time.monotonic() + patience_seconds
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except (NoConnectException, RuntimeException):
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def end(desktop: Any) -> None:
    """The office may be gone before it has answered."""
    with contextlib.suppress(DisposedException):
        desktop.terminate()


def opened(desktop: Any, source: Path, csv_options: str) -> Any:
    options = {"Hidden": True}
    if source.suffix == ".csv":
        options |= {"FilterName": CSV, "FilterOptions": csv_options}
    document = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, properties(options))
    if document is None:
        raise SystemExit(f"LibreOffice did not open {source.name}")
    return document


def properties(values: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


class Book:
    """An open workbook; its methods are the steps."""

    def __init__(self, document: Any, manager: Any, context: Any) -> None:
        self.document = document
        self._dispatcher = manager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", context
        )

    def save(self, target: Path, sheet: str | None) -> None:
        if target.suffix == ".csv":
            written = self._save_csv(target, sheet or self.document.Sheets.ElementNames[0])
        else:
            written = target
            options = {"FilterName": FILTERS[target.suffix]}
            self.document.storeToURL(target.as_uri(), properties(options))
        if not written.exists():
            raise SystemExit(f"LibreOffice did not write {written.name}")
        written.replace(target)

    def _save_csv(self, target: Path, sheet: str) -> Path:
        """Where a certain sheet is asked for, its name becomes part of the file's name."""
        number = 1 + list(self.document.Sheets.ElementNames).index(sheet)
        options = {"FilterName": CSV, "FilterOptions": f"{WRITE_UTF8_AS_SHOWN},{number}"}
        self.document.storeToURL(target.as_uri(), properties(options))
        return target.with_name(f"{target.stem}-{sheet}{target.suffix}")

    # where things are

    def _sheet(self, name: str) -> Any:
        return self.document.Sheets.getByName(name)

    def _texts(self, sheet: Any) -> list[list[Any]]:
        """The cells in use, from A1 on."""
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        area = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
        rows = [list(row) for row in area.getDataArray()]
        while rows and not any(cell != "" for cell in rows[-1]):
            rows.pop()
        return rows

    def _header(self, sheet: Any, column: str) -> tuple[int, int]:
        for row, cells in enumerate(self._texts(sheet)[:HEADER_ROWS]):
            if column in cells:
                return row, cells.index(column)
        raise LookupError(column)

    def _row(self, sheet: Any, row: int | str) -> int:
        if isinstance(row, int):
            return row - 1
        for number, cells in enumerate(self._texts(sheet)):
            if row in cells:
                return number
        raise LookupError(row)

    def _cell(self, sheet: str, row: int | str, column: str) -> Any:
        page = self._sheet(sheet)
        return page.getCellByPosition(self._header(page, column)[1], self._row(page, row))

    def _cells_below(self, sheet: Any, column: str) -> list[Any]:
        top, at = self._header(sheet, column)
        rows = range(top + 1, len(self._texts(sheet)))
        return [sheet.getCellByPosition(at, row) for row in rows]

    def _data(self, sheet: Any, column: str, *, first: int = 0) -> Any:
        """The rows below the header of this column, from the column `first` on."""
        top = self._header(sheet, column)[0]
        rows = self._texts(sheet)
        return sheet.getCellRangeByPosition(first, top + 1, len(rows[0]) - 1, len(rows) - 1)

    # rows

    def sort_rows(self, sheet: str, by: str, *, keys_stay: bool, is_descending: bool) -> None:
        page = self._sheet(sheet)
        first = int(keys_stay)
        field = TableSortField()
        field.Field = self._header(page, by)[1] - first
        field.IsAscending = not is_descending
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        order = {"SortFields": fields, "ContainsHeader": False, "BindFormatsToContent": True}
        self._data(page, by, first=first).sort(properties(order))

    def insert_rows(self, sheet: str, before: int | str, rows: list[list[str]]) -> None:
        page = self._sheet(sheet)
        at = self._row(page, before)
        page.Rows.insertByIndex(at, len(rows))
        for number, texts in enumerate(rows, start=at):
            for column, text in enumerate(texts):
                page.getCellByPosition(column, number).String = text

    def delete_rows(self, sheet: str, rows: list[int | str]) -> None:
        page = self._sheet(sheet)
        for at in sorted((self._row(page, row) for row in rows), reverse=True):
            page.Rows.removeByIndex(at, 1)

    def copy_rows(self, sheet: str, rows: list[int | str]) -> None:
        page = self._sheet(sheet)
        found = self._texts(page)
        for target, row in enumerate(rows, start=len(found)):
            at, last = self._row(page, row), len(found[0]) - 1
            source = page.getCellRangeByPosition(0, at, last, at)
            page.copyRange(page.getCellByPosition(0, target).CellAddress, source.RangeAddress)

    def hide_rows(self, sheet: str, rows: list[int | str]) -> None:
        page = self._sheet(sheet)
        for row in rows:
            page.Rows.getByIndex(self._row(page, row)).IsVisible = False

    def filter_rows(self, sheet: str, column: str, text: str) -> None:
        page = self._sheet(sheet)
        area = self._data(page, column)
        field = TableFilterField()
        field.Field = self._header(page, column)[1]
        field.Operator, field.IsNumeric, field.StringValue = EQUAL, False, text
        wanted = area.createFilterDescriptor(True)
        wanted.ContainsHeader = False
        wanted.setFilterFields((field,))
        area.filter(wanted)

    # columns

    def insert_column(self, sheet: str, before: str, header: str, texts: list[str]) -> None:
        page = self._sheet(sheet)
        top, at = self._header(page, before)
        page.Columns.insertByIndex(at, 1)
        for row, text in enumerate([header, *texts], start=top):
            page.getCellByPosition(at, row).String = text

    def delete_column(self, sheet: str, column: str) -> None:
        page = self._sheet(sheet)
        page.Columns.removeByIndex(self._header(page, column)[1], 1)

    def rename_column(self, sheet: str, column: str, to: str) -> None:
        page = self._sheet(sheet)
        top, at = self._header(page, column)
        page.getCellByPosition(at, top).String = to

    def move_column(self, sheet: str, column: str, before: str) -> None:
        page = self._sheet(sheet)
        page.Columns.insertByIndex(self._header(page, before)[1], 1)
        source, target = self._header(page, column)[1], self._header(page, before)[1] - 1
        area = page.Columns.getByIndex(source).RangeAddress
        page.moveRange(page.getCellByPosition(target, 0).CellAddress, area)
        page.Columns.removeByIndex(source, 1)

    # cells

    def set_cell(self, sheet: str, row: int | str, column: str, value: Any) -> None:
        cell = self._cell(sheet, row, column)
        if value is None:
            cell.clearContents(EVERY_KIND_OF_CONTENT)
        elif isinstance(value, dict):
            cell.Value = (datetime.date.fromisoformat(value["day"]) - FIRST_DAY).days
        elif isinstance(value, bool):
            cell.Formula = f"={str(value).upper()}()"
        elif isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value

    def type_cell(self, sheet: str, row: int | str, column: str, text: str) -> None:
        cell = self._cell(sheet, row, column)
        controller = self.document.CurrentController
        controller.select(cell)
        typed = properties({"StringName": text})
        self._dispatcher.executeDispatch(controller.Frame, ".uno:EnterString", "", 0, typed)

    def clear_cells(self, sheet: str, column: str, rows: list[int | str] | None) -> None:
        page = self._sheet(sheet)
        cells = (
            self._cells_below(page, column)
            if rows is None
            else [self._cell(sheet, row, column) for row in rows]
        )
        for cell in cells:
            cell.clearContents(EVERY_KIND_OF_CONTENT)

    def fill_down(self, sheet: str, column: str, first: int | str, last: int | str) -> None:
        page = self._sheet(sheet)
        at = self._header(page, column)[1]
        area = page.getCellRangeByPosition(at, self._row(page, first), at, self._row(page, last))
        area.fillAuto(TO_BOTTOM, 1)

    def merge_cells(self, sheet: str, area: str) -> None:
        """What other cells say is lost, as in most programs; the office itself would keep it."""
        page = self._sheet(sheet)
        cells = page.getCellRangeByName(area)
        first = cells.getCellByPosition(0, 0).Formula
        cells.clearContents(EVERY_KIND_OF_CONTENT)
        cells.getCellByPosition(0, 0).Formula = first
        cells.merge(True)

    def make_numbers(self, sheet: str, column: str) -> None:
        for cell in self._cells_below(self._sheet(sheet), column):
            if re.fullmatch(r"\+?\d+", cell.String):
                cell.NumberFormat = 0
                cell.Value = float(cell.String)

    def keep_only(self, sheet: str) -> None:
        for name in self.document.Sheets.ElementNames:
            if name != sheet:
                self.document.Sheets.removeByName(name)


main()
