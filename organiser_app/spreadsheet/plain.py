"""Turns the raw values of any reader into plain cells, and sends them off row by row.

Written for speed where a sheet has its million ordinary cells, and for care at the odd ones.
"""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import datetime, time
from itertools import islice
from typing import Final

from organiser_app.spreadsheet.cells import CellTrouble, CellValue, Limits, Place
from organiser_app.spreadsheet.facts import SheetSource
from organiser_app.spreadsheet.frames import ROWS, SHEET, SHEET_END, Frame
from organiser_app.spreadsheet.problems import ProblemCode, Refused

_CHUNK_ROWS: Final = 4_000
_EXACT: Final = 1e15  # 15 digits are all that a spreadsheet keeps of a number
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MIDNIGHT: Final = time(0)

Send = Callable[[Frame], None]


class CellSender:
    """Sends sheets to the parent and counts what they cost against the limits."""

    def __init__(self, send: Send, *, limits: Limits, may_hold_controls: bool) -> None:
        self._send = send
        self._limits = limits
        self._may_hold_controls = may_hold_controls
        self._cells = 0
        self._characters = 0

    def send_sheet(self, sheet: SheetSource) -> None:
        """Send one sheet.

        Raises:
            Refused: more rows, columns, cells or text than the limits allow.
        """
        self._send((SHEET, sheet.name, sheet.is_hidden, sheet.height))
        for numbers, rows in _chunks(sheet):
            self._send_rows(sheet, numbers, rows)
        facts = sheet.facts
        troubles = [(*place, str(t.code), t.found) for place, t in facts.troubles.items()]
        merged = [(m.first_row, m.first_column, m.last_row, m.last_column) for m in facts.merged]
        self._send((SHEET_END, troubles, merged, sorted(facts.hidden_rows), facts.rows_rise))

    def _send_rows(
        self, sheet: SheetSource, numbers: list[int], rows: list[list[CellValue]]
    ) -> None:
        width = max(map(len, rows))
        self._refuse_above(self._limits.columns, width, what="columns", sheet=sheet)
        if width == 0:
            return
        flat: list[CellValue] = []
        for row in rows:
            flat += row
            if len(row) < width:
                flat += [None] * (width - len(row))
        flat = plain_values(flat)
        self._mend_odd_cells(flat, width=width, numbers=numbers, sheet=sheet)
        numbers, flat = _without_blank_rows(numbers, flat, width)
        if numbers:
            self._cells += len(flat) - flat.count(None)
            self._refuse_above(self._limits.rows, numbers[-1], what="rows", sheet=sheet)
            self._refuse_above(self._limits.cells, self._cells, what="cells", sheet=sheet)
            self._send((ROWS, width, _compact(numbers), flat))

    def _refuse_above(self, most: int, found: int, *, what: str, sheet: SheetSource) -> None:
        if found > most:
            raise Refused(
                ProblemCode.FILE_TOO_LARGE, sheet=sheet.name, what=what, found=found, most=most
            )

    def _mend_odd_cells(
        self, flat: list[CellValue], *, width: int, numbers: list[int], sheet: SheetSource
    ) -> None:
        """Long or unprintable text and numbers that lost digits: seldom, so looked for in bulk."""
        texts = [value for value in flat if type(value) is str]
        floats = [value for value in flat if type(value) is float]
        self._characters += sum(map(len, texts))
        self._refuse_above(
            self._limits.text_characters, self._characters, what="characters", sheet=sheet
        )
        longest = max(map(len, texts), default=0)
        total = sum(map(abs, floats))
        has_controls = self._may_hold_controls and _CONTROL.search("\n".join(texts)) is not None
        if longest <= self._limits.cell_characters and total < _EXACT and not has_controls:
            return
        for index, value in enumerate(flat):
            row, column = divmod(index, width)
            flat[index] = self._mended(value, (numbers[row], column + 1), sheet)

    def _mended(self, value: CellValue, place: Place, sheet: SheetSource) -> CellValue:
        troubles = sheet.facts.troubles
        if isinstance(value, float) and not abs(value) < _EXACT:
            if math.isfinite(value):
                troubles.setdefault(place, CellTrouble(ProblemCode.NUMBER_ROUNDED, repr(value)))
                return value
            troubles[place] = CellTrouble(ProblemCode.CELL_ERROR_VALUE, repr(value))
            return repr(value)
        if not isinstance(value, str):
            return value
        if _CONTROL.search(value):
            troubles.setdefault(place, CellTrouble(ProblemCode.CONTROL_CHARS_REMOVED, ""))
            value = _CONTROL.sub("", value)
        if len(value) > self._limits.cell_characters:
            troubles[place] = CellTrouble(ProblemCode.TEXT_TOO_LONG, f"{len(value)}")
            value = value[: self._limits.cell_characters]
        return value or None


def plain_values(values: list[CellValue]) -> list[CellValue]:
    """Blank text as None, whole numbers as int, midnights as dates."""
    return [(value or None) if type(value) is str else _plain(value) for value in values]


def _plain(value: CellValue) -> CellValue:
    if type(value) is float:
        return int(value) if -_EXACT < value < _EXACT and value.is_integer() else value
    if type(value) is datetime and value.time() == _MIDNIGHT:
        return value.date()
    if type(value) is int and not -_EXACT < value < _EXACT:
        return float(value)
    return value


def _chunks(sheet: SheetSource) -> Iterator[tuple[list[int], list[list[CellValue]]]]:
    rows = _rows_with_facts(sheet)
    while chunk := list(islice(rows, _CHUNK_ROWS)):
        yield [number for number, _ in chunk], [row for _, row in chunk]


def _rows_with_facts(sheet: SheetSource) -> Iterator[tuple[int, list[CellValue]]]:
    """Each row with its number, and with what the scan found put in its place."""
    odd: defaultdict[int, dict[int, CellValue]] = defaultdict(dict)
    for (number, column), value in sheet.facts.values.items():
        odd[number][column] = value
    for earlier in sorted(number for number in odd if number < sheet.first_row):
        yield earlier, _with_odd_cells([], odd[earlier])
    blank: list[CellValue] = [None] * sheet.blank_columns
    number = sheet.first_row - 1
    for number, row in enumerate(sheet.rows, start=sheet.first_row):
        whole = blank + row if blank else row
        yield number, _with_odd_cells(whole, odd[number]) if number in odd else whole
    for later in sorted(later for later in odd if later > number):
        yield later, _with_odd_cells([], odd[later])


def _with_odd_cells(row: list[CellValue], odd: dict[int, CellValue]) -> list[CellValue]:
    row = row + [None] * (max(odd) - len(row))
    for column, value in odd.items():
        row[column - 1] = value
    return row


def _without_blank_rows(
    numbers: list[int], flat: list[CellValue], width: int
) -> tuple[list[int], list[CellValue]]:
    blank = [None] * width
    starts = range(0, len(flat), width)
    kept = [start for start in starts if flat[start : start + width] != blank]
    if len(kept) == len(numbers):
        return numbers, flat
    cells: list[CellValue] = []
    for start in kept:
        cells += flat[start : start + width]
    return [numbers[start // width] for start in kept], cells


def _compact(numbers: list[int]) -> tuple[int, int] | list[int]:
    """Consecutive numbers as their first and last."""
    if numbers[-1] - numbers[0] + 1 == len(numbers):
        return numbers[0], numbers[-1]
    return numbers
