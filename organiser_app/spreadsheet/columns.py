"""How the cells of a block of rows travel from child to parent: column by column.

Most columns are of one kind. Such a column crosses the pipe as one text or one array, which is
several times as fast as cell by cell; only the others are sent as a list of values.
"""

import math
from array import array
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any, Final, TypeAlias

from organiser_app.spreadsheet.cells import CellValue

Packed: TypeAlias = tuple[str, Any]

EXACT: Final = 1e15  # a spreadsheet keeps 15 digits of a number

_BETWEEN: Final = "\x00"  # divides the cells of a column of text; a blank one is empty
_MIDNIGHT: Final = time(0)


def pack(column: Sequence[Any]) -> Packed:
    """The column in its quickest form."""
    kinds = set(map(type, column))
    if kinds == {str}:
        joined = _BETWEEN.join(column)
        if joined.count(_BETWEEN) == len(column) - 1:
            return "texts", joined
    if kinds == {float}:
        return "numbers", array("d", column).tobytes()
    if kinds == {date}:
        return "days", array("q", map(date.toordinal, column)).tobytes()
    return "mixed", [plain(value) for value in column]


def unpack(packed: Packed) -> list[CellValue]:
    """The column as plain values; equal texts and days are one object, which saves much memory."""
    kind, data = packed
    match kind:
        case "texts":
            texts = data.split(_BETWEEN)
            cells = {text: text or None for text in texts}
            return list(map(cells.__getitem__, texts))
        case "numbers":
            return _numbers(array("d", data).tolist())
        case "days":
            numbers = array("q", data)
            days = {number: date.fromordinal(number) for number in set(numbers)}
            return list(map(days.__getitem__, numbers))
        case "mixed":
            return list(data)
        case _:
            raise ValueError(kind)


def _numbers(numbers: list[float]) -> list[CellValue]:
    if all(map(float.is_integer, numbers)) and max(map(abs, numbers)) < EXACT:
        return list(map(int, numbers))
    return [plain(number) for number in numbers]


def plain(value: CellValue) -> CellValue:
    """Blank text as None, a whole number as int, a midnight as a date."""
    if isinstance(value, str):
        return value or None
    if isinstance(value, float):
        return int(value) if abs(value) < EXACT and value.is_integer() else value
    if isinstance(value, datetime) and value.time() == _MIDNIGHT:
        return value.date()
    if isinstance(value, int) and abs(value) >= EXACT:
        return float(value) if abs(value) < 10**300 else math.inf
    return value
