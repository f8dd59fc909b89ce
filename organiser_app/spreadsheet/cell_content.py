"""What a field value looks like in a cell, so that reading it back gives the same value.

The text made here is also the base that a returned sheet is compared with: one function, used by
every export and by the copy that we keep.
"""

import re
from datetime import date
from decimal import Decimal

from organiser_app.spreadsheet.canonical import NO_VALUE_WORDS
from organiser_app.spreadsheet.layout import ColumnType, Field

Content = str | int | Decimal | date | None
"""What a workbook cell holds: text, a number, a day or nothing."""

YES, NO = "yes", "no"
MASK = "[hidden]"
"""What a cell says that is there but was withheld; it comes back unchanged or it was edited."""
MOST_DIGITS = 15
"""Spreadsheet programs make zeros of every digit after these."""

_SPLITTERS = re.compile(r"\s*[;|\n]\s*")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_CODED = {ColumnType.CHOICE, ColumnType.STATE, ColumnType.URGENCY}


def cell_content(field: Field, value: object) -> Content:
    """The cell for a value of this field."""
    if value is None or value == "" or value == ():
        return None
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, tuple):
        return _several(value)
    if isinstance(value, Decimal):
        return value if len(value.as_tuple().digits) <= MOST_DIGITS else format(value, "f")
    if isinstance(value, int | date):
        return value
    if field.type in _CODED:
        return str(value).replace("_", " ")
    if field.type is ColumnType.MANY:
        return _several((value,))
    return plain_text(str(value))


def cell_text(field: Field, value: object) -> str:
    """The same as plain text: what a delimited file holds, and what a base remembers."""
    content = cell_content(field, value)
    if content is None:
        return ""
    if isinstance(content, date):
        return content.isoformat()
    return format(content, "f") if isinstance(content, Decimal) else str(content)


def _several(items: tuple[object, ...]) -> str:
    """Joined so that they split again: an only item gets a sign where it would be misread."""
    texts = [_SPLITTERS.sub(", ", plain_text(str(item))) for item in items]
    misread = "," in texts[0] or texts[0].casefold() in NO_VALUE_WORDS
    return f"{texts[0]};" if len(texts) == 1 and misread else "; ".join(texts)


def plain_text(text: str) -> str:
    """Text without characters that no workbook can hold, and with one kind of line end."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
