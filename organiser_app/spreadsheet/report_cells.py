"""Cells as they were read, written so that reading them again gives the same.

A text is text by type, whatever it says; numbers, days and times keep their type; a cell that
showed an error shows one again, because as a text it would come in as someone's words. Only a cell
of nothing but spaces becomes a blank.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill

from organiser_app.spreadsheet.cells import CellTrouble, CellValue, Limits
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.report_workbook import MarkKind

LONGEST_TEXT: Final = Limits().cell_characters
TEXT_FORMAT: Final = "@"
FILLS: Final = {
    MarkKind.PROBLEM: PatternFill("solid", fgColor="FFF7C6C0"),
    MarkKind.QUESTION: PatternFill("solid", fgColor="FFFCE5A6"),
    MarkKind.NOTE: PatternFill("solid", fgColor="FFD2E4F4"),
}
_FONT: Final = Font(name="Calibri", size=11)
_TOP: Final = Alignment(vertical="top")
_ERRORS: Final = frozenset(
    {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"}
)
_ANY_ERROR: Final = "#N/A"
_BROKEN: Final = frozenset({ProblemCode.CELL_ERROR_VALUE, ProblemCode.FORMULA_NO_VALUE})
_FIRST_DAY: Final = date(1900, 1, 1)
"""Workbooks know none before it."""
_NOT_FOR_XML: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_COMMENT_WIDTH: Final = 320
_LETTERS_A_LINE: Final = 45
_LINE_PIXELS: Final = 18
_MOST_LINES: Final = 20
_LONGEST_COMMENT: Final = 4_000

Content = tuple[str, Any, str]
"""How openpyxl stores a cell: the letter of its type, its value, its number format."""


def content_of(value: CellValue, trouble: CellTrouble | None) -> Content | None:
    """How a value that was read is stored; None for a blank."""
    if trouble is not None and trouble.code in _BROKEN:
        return ("e", trouble.found if trouble.found in _ERRORS else _ANY_ERROR, "General")
    match value:
        case None:
            return None
        case str():
            return ("s", stored_text(value), TEXT_FORMAT)
        case bool():
            return ("b", "1" if value else "0", "General")
        case int() | float():
            return ("n", repr(value), "General")  # openpyxl itself writes 16 digits only
        case _:
            return _moment(value)


def _moment(value: date | time | timedelta) -> Content:
    match value:
        case timedelta():
            return ("d", value, "[h]:mm:ss")
        case time():
            return ("d", value, "hh:mm:ss")
        case datetime():
            day, number_format = value.date(), "yyyy-mm-dd hh:mm:ss"
        case _:
            day, number_format = value, "yyyy-mm-dd"
    if day < _FIRST_DAY:
        return ("s", str(value), TEXT_FORMAT)
    return ("d", value, number_format)


def stored_text(text: str, *, most: int = LONGEST_TEXT) -> str:
    """A text as the format can hold it: what looks like an escape is escaped, the rest cut off."""
    text = _NOT_FOR_XML.sub("", text)[:most]
    if "_x" in text:
        text = _LOOKS_ESCAPED.sub("_x005F_", text)
    return text.replace("\r", "_x000D_")


class CellMaker:
    """Makes the cells of one page.

    Rows are on their way as soon as they are appended, so cells without a mark are used again.
    """

    def __init__(self, page: Any) -> None:
        self._page = page
        self._plain: dict[str, Any] = {}

    def plain(self, content: Content) -> Any:
        """A cell without a mark; good until the next."""
        kind, value, number_format = content
        cell = self._plain.get(number_format)
        if cell is None:
            cell = self._plain[number_format] = self._new(number_format)
        return _filled(cell, kind, value)

    def marked(self, content: Content | None, kind: MarkKind, comments: Iterable[str]) -> Any:
        """A coloured cell with a comment."""
        type_letter, value, number_format = content or ("n", None, TEXT_FORMAT)
        cell = self._new(number_format)
        cell.fill = FILLS[kind]
        text = "\n\n".join(dict.fromkeys(filter(None, comments)))
        if text:
            cell.comment = _comment(text)
        return _filled(cell, type_letter, value)

    def text(self, text: str, *, font: Font = _FONT, alignment: Alignment = _TOP) -> Any:
        """A cell of our own words."""
        cell = self._new(TEXT_FORMAT)
        cell.font, cell.alignment = font, alignment
        return _filled(cell, "s", stored_text(text))

    def _new(self, number_format: str) -> Any:
        cell: Any = WriteOnlyCell(self._page)
        cell.number_format, cell.font, cell.alignment = number_format, _FONT, _TOP
        return cell


def _filled(cell: Any, kind: str, value: object) -> Any:
    """Past openpyxl's own ideas: it makes formulas of `=1+1`, and cuts long texts in silence."""
    cell._value = value  # noqa: SLF001 - the only way past them
    cell.data_type = kind
    return cell


def _comment(text: str) -> Comment:
    lines = sum(1 + len(line) // _LETTERS_A_LINE for line in text.split("\n"))
    height = _LINE_PIXELS * (min(lines, _MOST_LINES) + 1)
    return Comment(
        stored_text(text, most=_LONGEST_COMMENT), "", height=height, width=_COMMENT_WIDTH
    )
