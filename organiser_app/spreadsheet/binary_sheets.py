"""Finds in the records of an xls or xlsb what calamine leaves out: errors, formulas, hidden rows.

Both formats are long rows of records, each a number, a length and its bytes ([MS-XLS], [MS-XLSB]);
only the few kinds named here are looked into. The text of a formula is compiled in them, so a
formula is shown as a bare "=".
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from organiser_app.spreadsheet.compound_file import stream_of
from organiser_app.spreadsheet.facts import SheetFacts
from organiser_app.spreadsheet.guard import Package
from organiser_app.spreadsheet.ooxml import relation_targets
from organiser_app.spreadsheet.problems import ProblemCode, Refused

_ERRORS: Final = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
    0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip

# xls
_BOF: Final = frozenset({0x0809, 0x0409, 0x0209, 0x0009})
_EOF, _FORMULA, _BOOL_OR_ERROR, _ROW = 0x000A, 0x0006, 0x0205, 0x0208
_ENCRYPTED, _DATE_MODE, _SHEET = 0x002F, 0x0022, 0x0085
_ROW_HIDDEN: Final = 0x20
_TRUTH_TOKEN: Final = b"\x02\x00\x1d"  # a formula that is only TRUE or FALSE

# xlsb
_XLSB_ROW, _XLSB_ERROR, _XLSB_PROPERTIES, _XLSB_SHEET = 0, 3, 153, 156
_XLSB_FORMULAS: Final = frozenset({8, 9, 10, 11})
_XLSB_FORMULA_ERROR: Final = 11
_XLSB_CELLS: Final = frozenset(range(1, 12))
_XLSB_BLANK: Final = 1
_XLSB_ROW_HIDDEN: Final = 0x10


@dataclass(slots=True)
class BinaryFacts:
    """What the records of a whole workbook tell; sheets by their place in the workbook."""

    sheets: list[SheetFacts]
    has_1904_dates: bool = False


def xls_facts(content: bytes) -> BinaryFacts:
    """What the records of an xls tell.

    Raises:
        Refused: it is encrypted.
    """
    stream = stream_of(content, ("Workbook", "Book", "WORKBOOK", "BOOK"))
    facts = BinaryFacts(sheets=[])
    if stream is None:
        return facts
    starts = []
    for kind, start, end in _xls_records(stream, 0):
        if kind == _ENCRYPTED:
            raise Refused(ProblemCode.FILE_ENCRYPTED)
        if kind == _DATE_MODE:
            facts.has_1904_dates = stream[start : start + 2] == b"\x01\x00"
        elif kind == _SHEET and end - start > 6 and stream[start + 5] == 0:  # a worksheet
            starts.append(struct.unpack_from("<I", stream, start)[0])
    facts.sheets = [_xls_sheet(stream, start) for start in starts]
    return facts


def _xls_records(stream: bytes, start: int) -> Iterator[tuple[int, int, int]]:
    """Each record of one substream: its kind, where its bytes begin and end."""
    depth = 0
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, start)
        start += 4
        end = start + length
        if end > len(stream):
            return
        depth += kind in _BOF  # a chart inside a sheet is a substream of its own
        if depth <= 1:
            yield kind, start, end
        if kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
        start = end


def _xls_sheet(stream: bytes, start: int) -> SheetFacts:
    facts = SheetFacts()
    for kind, at, end in _xls_records(stream, start):
        if kind == _BOOL_OR_ERROR and end - at >= 8:
            row, column, _, code, is_error = struct.unpack_from("<HHHBB", stream, at)
            if is_error:
                facts.note_error((row + 1, column + 1), _ERRORS.get(code, "#ERROR"))
        elif kind == _FORMULA and end - at >= 14:
            row, column = struct.unpack_from("<HH", stream, at)
            is_truth = stream[at + 20 : at + 23] == _TRUTH_TOKEN
            if not is_truth:
                _note_xls_formula((row + 1, column + 1), stream[at + 6 : at + 14], facts)
        elif kind == _ROW and end - at >= 14:
            row, flags = struct.unpack_from("<H10xH", stream, at)
            if flags & _ROW_HIDDEN:
                facts.hidden_rows.add(row + 1)
    return facts


def _note_xls_formula(place: tuple[int, int], result: bytes, facts: SheetFacts) -> None:
    is_error = result[6:] == b"\xff\xff" and result[0] == 2
    if is_error:
        facts.note_error(place, _ERRORS.get(result[2], "#ERROR"))
    else:
        facts.note_formula_with_value(place, "")


def xlsb_facts(package: Package) -> BinaryFacts:
    """What the records of an xlsb tell; no sheets when its parts do not fit together."""
    names = package.parts_named("workbook.bin")
    if len(names) != 1:
        return BinaryFacts(sheets=[])
    targets = relation_targets(package, names[0]) or {}
    facts = BinaryFacts(sheets=[])
    for kind, record in _xlsb_records(package.parts[names[0]]):
        if kind == _XLSB_PROPERTIES:
            facts.has_1904_dates = bool(record[:1] and record[0] & 1)
        elif kind == _XLSB_SHEET:
            length = struct.unpack_from("<I", record, 8)[0]
            part = targets.get(record[12 : 12 + 2 * length].decode("utf-16-le", "replace"), "")
            if part not in package.parts:
                return BinaryFacts(sheets=[])
            if "/worksheets/" in part:
                facts.sheets.append(_xlsb_sheet(package.parts[part]))
    return facts


def _xlsb_sheet(data: bytes) -> SheetFacts:
    facts = SheetFacts()
    row = 0
    for kind, record in _xlsb_records(data):
        if kind == _XLSB_ROW and len(record) >= 12:
            row = struct.unpack_from("<I", record)[0] + 1
            if record[11] & _XLSB_ROW_HIDDEN:
                facts.hidden_rows.add(row)
        elif kind in _XLSB_CELLS and kind != _XLSB_BLANK and len(record) >= 8:
            column = struct.unpack_from("<I", record)[0] + 1
            facts.last_row = max(facts.last_row, row)
            facts.last_column = max(facts.last_column, column)
            if kind in {_XLSB_ERROR, _XLSB_FORMULA_ERROR}:
                code = record[8] if len(record) > 8 else -1
                facts.note_error((row, column), _ERRORS.get(code, "#ERROR"))
            elif kind in _XLSB_FORMULAS:
                facts.note_formula_with_value((row, column), "")
    return facts


def _xlsb_records(data: bytes) -> Iterator[tuple[int, bytes]]:
    position, length_of_data = 0, len(data)
    while position < length_of_data:
        kind, position = _varying(data, position, most_bytes=2)
        length, position = _varying(data, position, most_bytes=4)
        yield kind, data[position : position + length]
        position += length


def _varying(data: bytes, position: int, *, most_bytes: int) -> tuple[int, int]:
    """A number in groups of seven bits, the last group without its eighth; and what follows."""
    number = 0
    for index in range(most_bytes):
        if position >= len(data):
            break
        byte = data[position]
        position += 1
        number |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            break
    return number, position
