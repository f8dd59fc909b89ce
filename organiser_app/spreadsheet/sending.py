"""Sends the sheets of any reader to the parent, block by block, and counts what they cost.

Written for speed where a sheet has its million ordinary cells, and for care at the odd ones.
"""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from organiser_app.spreadsheet.cells import CellTrouble, CellValue, Limits, Place
from organiser_app.spreadsheet.columns import EXACT, Packed, pack, plain
from organiser_app.spreadsheet.facts import SheetSource
from organiser_app.spreadsheet.frames import ROWS, SHEET, SHEET_END, Frame
from organiser_app.spreadsheet.problems import ProblemCode, Refused

Send = Callable[[Frame], None]
RawRow = list[CellValue]

_BLOCK_ROWS: Final = 4_000
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class CellSender:
    """Sends sheets and refuses to go on where a limit is passed."""

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
        for numbers, rows in _blocks(sheet):
            self._send_block(sheet, numbers, rows)
        facts = sheet.facts
        troubles = [(*place, str(t.code), t.found) for place, t in facts.troubles.items()]
        merged = [(m.first_row, m.first_column, m.last_row, m.last_column) for m in facts.merged]
        self._send((SHEET_END, troubles, merged, sorted(facts.hidden_rows), facts.rows_rise))

    def _send_block(self, sheet: SheetSource, numbers: Sequence[int], rows: list[RawRow]) -> None:
        width = max(map(len, rows))
        self._refuse_above(self._limits.columns, width, what="columns", sheet=sheet)
        columns: list[Sequence[CellValue]] = list(zip(*_of_one_width(rows, width), strict=True))
        if all("" in column or None in column for column in columns):
            kept = [index for index, row in enumerate(rows) if _is_filled(row)]
            numbers = [numbers[index] for index in kept]
            columns = [[column[index] for index in kept] for column in columns]
        if not numbers:
            return
        self._refuse_above(self._limits.rows, numbers[-1], what="rows", sheet=sheet)
        packed = [
            self._pack(column, number, numbers=numbers, sheet=sheet)
            for number, column in enumerate(columns, start=1)
        ]
        self._send((ROWS, _compact(numbers), packed))

    def _pack(
        self, values: Sequence[Any], column: int, *, numbers: Sequence[int], sheet: SheetSource
    ) -> Packed:
        kinds = set(map(type, values))
        texts = _of_kind(str, values, kinds)
        self._count_text(texts, sheet)
        numbers_found = [*_of_kind(float, values, kinds), *_of_kind(int, values, kinds)]
        if self._has_odd_text(texts) or _has_odd_number(numbers_found):
            values = [
                self._mended(value, (number, column), sheet)
                for number, value in zip(numbers, values, strict=True)
            ]
        packed = pack(values)
        kind, data = packed
        blanks = data.count(None) if kind == "mixed" else texts.count("")
        self._cells += len(values) - blanks
        self._refuse_above(self._limits.cells, self._cells, what="cells", sheet=sheet)
        return packed

    def _count_text(self, texts: Sequence[str], sheet: SheetSource) -> None:
        self._characters += sum(map(len, texts))
        most = self._limits.text_characters
        self._refuse_above(most, self._characters, what="characters", sheet=sheet)

    def _has_odd_text(self, texts: Sequence[str]) -> bool:
        if max(map(len, texts), default=0) > self._limits.cell_characters:
            return True
        return self._may_hold_controls and _CONTROL.search("\n".join(texts)) is not None

    def _mended(self, value: CellValue, place: Place, sheet: SheetSource) -> CellValue:
        troubles = sheet.facts.troubles
        value = plain(value)
        if isinstance(value, float) and not abs(value) < EXACT:
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
        return value

    def _refuse_above(self, most: int, found: int, *, what: str, sheet: SheetSource) -> None:
        if found > most:
            raise Refused(
                ProblemCode.FILE_TOO_LARGE, sheet=sheet.name, what=what, found=found, most=most
            )


def _of_kind(kind: type, values: Sequence[Any], kinds: set[type]) -> Sequence[Any]:
    if kind not in kinds:
        return ()
    return values if len(kinds) == 1 else [value for value in values if type(value) is kind]


def _has_odd_number(numbers: Sequence[Any]) -> bool:
    """Some number is too large to be exact, or is none."""
    return not sum(map(abs, numbers)) < EXACT  # also true of NaN


def _of_one_width(rows: list[RawRow], width: int) -> list[RawRow]:
    if min(map(len, rows)) == width:
        return rows
    return [row + [None] * (width - len(row)) for row in rows]


def _is_filled(row: RawRow) -> bool:
    return row.count("") + row.count(None) < len(row)


def _blocks(sheet: SheetSource) -> Iterator[tuple[Sequence[int], list[RawRow]]]:
    if not sheet.facts.values and not sheet.blank_columns:
        first = sheet.first_row
        while block := list(islice(sheet.rows, _BLOCK_ROWS)):
            yield range(first, first + len(block)), block
            first += len(block)
        return
    rows = _rows_with_odd_cells(sheet)
    while pairs := list(islice(rows, _BLOCK_ROWS)):
        yield [number for number, _ in pairs], [row for _, row in pairs]


def _rows_with_odd_cells(sheet: SheetSource) -> Iterator[tuple[int, RawRow]]:
    """Each row with its number, and with what the scan found put in its place."""
    odd: defaultdict[int, dict[int, CellValue]] = defaultdict(dict)
    for (number, column), value in sheet.facts.values.items():
        odd[number][column] = value
    for earlier in sorted(number for number in odd if number < sheet.first_row):
        yield earlier, _with_odd_cells([], odd[earlier])
    blank: RawRow = [None] * sheet.blank_columns
    last = sheet.first_row - 1
    for last, row in enumerate(sheet.rows, start=sheet.first_row):
        whole = blank + row if blank else row
        yield last, _with_odd_cells(whole, odd[last]) if last in odd else whole
    for later in sorted(number for number in odd if number > last):
        yield later, _with_odd_cells([], odd[later])


def _with_odd_cells(row: RawRow, odd: dict[int, CellValue]) -> RawRow:
    row = row + [None] * (max(odd) - len(row))
    for column, value in odd.items():
        row[column - 1] = value
    return row


def _compact(numbers: Sequence[int]) -> tuple[int, int] | list[int]:
    """Consecutive numbers as their first and last."""
    if numbers[-1] - numbers[0] + 1 == len(numbers):
        return numbers[0], numbers[-1]
    return list(numbers)
