"""One table as delimited text, for programs that read nothing else.

A spreadsheet program that opens such a file runs cells that begin like a formula and drops zeros
and plus signs. For people every such cell gets an apostrophe in front; our own import takes
exactly one off again. Every cell is quoted, as some programs divide lines at semicolons too. For
machines the values are written as they are.
"""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TextIO

from organiser_app.spreadsheet.cell_content import cell_text
from organiser_app.spreadsheet.outgoing import SheetOut
from organiser_app.spreadsheet.rowkeys import KEY_HEADER
from organiser_app.spreadsheet.whole_file import whole_file

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
GUARD = "'"


def write_csv(path: Path, sheet: SheetOut, *, is_for_people: bool = True) -> None:
    """Write one table in UTF-8 with a byte order mark, in one step."""
    guard = guarded if is_for_people else str
    with whole_file(path) as file, _as_text(file) as lines:
        rows = csv.writer(lines, quoting=csv.QUOTE_ALL if is_for_people else csv.QUOTE_MINIMAL)
        key_header = (KEY_HEADER,) if sheet.has_keys else ()
        rows.writerow([*key_header, *(field.header for field in sheet.fields)])
        for row in sheet.rows:
            texts = (cell_text(field, row.values.get(field.key)) for field in sheet.fields)
            key = (row.key,) if sheet.has_keys else ()
            rows.writerow([*key, *map(guard, texts)])


@contextmanager
def _as_text(file: IO[bytes]) -> Iterator[TextIO]:
    """Lines into a file that somebody else closes."""
    lines = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    yield lines
    lines.detach()


def guarded(text: str) -> str:
    """With an apostrophe in front where a program might run the cell, or where one stands."""
    if text.lstrip(" ").startswith(FORMULA_STARTS) or text.startswith(GUARD):
        return GUARD + text
    return text


def unguarded(text: str) -> str:
    """Without the one apostrophe that `guarded` put there."""
    return text[1:] if text.startswith(GUARD) else text
