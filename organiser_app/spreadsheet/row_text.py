"""Rows of a sheet as the text that a workbook holds: what costs most of a large file.

openpyxl makes an object of every cell and an element of every object. A table of ours has few
kinds of cell, so their text is put together here, and openpyxl writes all that is around it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from organiser_app.spreadsheet.cell_content import Content

_FIRST_DAY = date(1899, 12, 30).toordinal()
"""From which spreadsheet programs count days, if none before March 1900 is asked for."""
_SPECIAL = re.compile(r"[&<>]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_BOUNDED = re.compile(r"\s|.*(?:\s\Z|\n)", re.DOTALL)
"""Texts of which a reader may drop spaces at an end, or lines."""


@dataclass(frozen=True, slots=True)
class ColumnText:
    """The letters of a column, and the numbers of the styles of its values and its words."""

    letters: str
    style: int
    text_style: int


def row_text(number: int, columns: Sequence[ColumnText], contents: Sequence[Content]) -> str:
    """One row; blanks leave no cell."""
    cells = [
        _cell(number, column, content)
        for column, content in zip(columns, contents, strict=True)
        if content is not None
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(number: int, column: ColumnText, content: Content) -> str:
    place = f"{column.letters}{number}"
    if isinstance(content, str):
        keep = ' xml:space="preserve"' if _BOUNDED.match(content) else ""
        text = _SPECIAL.sub(_entity, content) if _SPECIAL.search(content) else content
        return (
            f'<c r="{place}" s="{column.text_style}" t="inlineStr">'
            f"<is><t{keep}>{text}</t></is></c>"
        )
    value = content.toordinal() - _FIRST_DAY if isinstance(content, date) else content
    number_text = format(value, "f") if isinstance(value, Decimal) else str(value)
    return f'<c r="{place}" s="{column.style}"><v>{number_text}</v></c>'


def _entity(match: re.Match[str]) -> str:
    return _ENTITIES[match[0]]


Lines = Callable[[], Iterator[str]]
"""Rows as text, made when the sheet is put into the file."""
