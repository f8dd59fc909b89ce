"""What people do to a sheet that they were sent, as steps that any program can be told to do.

`office.py` has LibreOffice do them, `workbook_edits.py` does the same in a moment without it. A
column is named by its header; a row by its number, counted from 1, or by the text of one of its
cells, such as a key or a name.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

Step: TypeAlias = Mapping[str, object]
RowName: TypeAlias = int | str
CellInput: TypeAlias = str | int | float | bool | date | None


def sort_rows(
    sheet: str, by: str, *, keys_stay: bool = False, is_descending: bool = False
) -> Step:
    """Sorts the rows below the headers; `keys_stay` leaves the first column where it is."""
    return {
        "do": "sort_rows",
        "sheet": sheet,
        "by": by,
        "keys_stay": keys_stay,
        "is_descending": is_descending,
    }


def insert_rows(sheet: str, before: RowName, rows: Sequence[Sequence[str]]) -> Step:
    """New rows with these texts: titles, notes, or `[[]]` for one that is empty."""
    texts = [list(row) for row in rows]
    return {"do": "insert_rows", "sheet": sheet, "before": before, "rows": texts}


def delete_rows(sheet: str, rows: Sequence[RowName]) -> Step:
    return {"do": "delete_rows", "sheet": sheet, "rows": list(rows)}


def copy_rows(sheet: str, rows: Sequence[RowName]) -> Step:
    """Copies whole rows, their keys with them, below the last one."""
    return {"do": "copy_rows", "sheet": sheet, "rows": list(rows)}


def hide_rows(sheet: str, rows: Sequence[RowName]) -> Step:
    return {"do": "hide_rows", "sheet": sheet, "rows": list(rows)}


def filter_rows(sheet: str, column: str, text: str) -> Step:
    """Leaves in view only the rows that say this in the column."""
    return {"do": "filter_rows", "sheet": sheet, "column": column, "text": text}


def insert_column(sheet: str, before: str, header: str, texts: Sequence[str] = ()) -> Step:
    return {
        "do": "insert_column",
        "sheet": sheet,
        "before": before,
        "header": header,
        "texts": list(texts),
    }


def delete_column(sheet: str, column: str) -> Step:
    return {"do": "delete_column", "sheet": sheet, "column": column}


def rename_column(sheet: str, column: str, to: str) -> Step:
    return {"do": "rename_column", "sheet": sheet, "column": column, "to": to}


def move_column(sheet: str, column: str, before: str) -> Step:
    return {"do": "move_column", "sheet": sheet, "column": column, "before": before}


def set_cell(sheet: str, row: RowName, column: str, value: CellInput) -> Step:
    """Puts a value there as it is: a text stays a text, a number a number, a day a day."""
    given = {"day": value.isoformat()} if isinstance(value, date) else value
    return {"do": "set_cell", "sheet": sheet, "row": row, "column": column, "value": given}


def type_cell(sheet: str, row: RowName, column: str, text: str) -> Step:
    """Types into the cell, so that the program makes of it what it makes of typed text.

    Only LibreOffice can; what it makes of days depends on the language given to `Office.edit`.
    """
    return {"do": "type_cell", "sheet": sheet, "row": row, "column": column, "text": text}


def clear_cells(sheet: str, column: str, rows: Sequence[RowName] | None = None) -> Step:
    """Empties the cells of a column, in these rows or in all below the header."""
    named = None if rows is None else list(rows)
    return {"do": "clear_cells", "sheet": sheet, "column": column, "rows": named}


def fill_down(sheet: str, column: str, first: RowName, last: RowName) -> Step:
    """Drags the fill handle of the first cell down to the last."""
    return {"do": "fill_down", "sheet": sheet, "column": column, "first": first, "last": last}


def merge_cells(sheet: str, area: str) -> Step:
    """Merges an area such as `A2:C2`; the first cell's text is what remains."""
    return {"do": "merge_cells", "sheet": sheet, "area": area}


def make_numbers(sheet: str, column: str) -> Step:
    """Makes numbers of the texts that look like some: what opening delimited text does."""
    return {"do": "make_numbers", "sheet": sheet, "column": column}


def keep_only(sheet: str) -> Step:
    """Deletes the other sheets, as if this one had been copied into a workbook of its own."""
    return {"do": "keep_only", "sheet": sheet}
