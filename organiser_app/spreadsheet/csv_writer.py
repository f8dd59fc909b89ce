"""One table as delimited text, for programs that read nothing else.

A spreadsheet program that opens such a file runs cells that begin like a formula and drops zeros
and plus signs. For people every such cell gets an apostrophe in front; our own import takes
exactly one off again. Every cell is quoted, as some programs divide lines at semicolons too. For
machines the values are written as they are.
"""

import csv
import os
from pathlib import Path

from organiser_app.spreadsheet.cell_content import cell_text
from organiser_app.spreadsheet.rowkeys import KEY_HEADER
from organiser_app.spreadsheet.writer import SheetOut

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
GUARD = "'"


def write_csv(path: Path, sheet: SheetOut, *, is_for_people: bool = True) -> None:
    """Write one table in UTF-8 with a byte order mark, in one step."""
    guard = guarded if is_for_people else str
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open("w", encoding="utf-8-sig", newline="") as file:
            rows = csv.writer(file, quoting=csv.QUOTE_ALL if is_for_people else csv.QUOTE_MINIMAL)
            rows.writerow([KEY_HEADER, *(field.header for field in sheet.fields)])
            for row in sheet.rows:
                texts = (cell_text(field, row.values.get(field.key)) for field in sheet.fields)
                rows.writerow([row.key, *map(guard, texts)])
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def guarded(text: str) -> str:
    """With an apostrophe in front where a program might run the cell, or where one stands."""
    if text.lstrip(" ").startswith(FORMULA_STARTS) or text.startswith(GUARD):
        return GUARD + text
    return text


def unguarded(text: str) -> str:
    """Without the one apostrophe that `guarded` put there."""
    return text[1:] if text.startswith(GUARD) else text
