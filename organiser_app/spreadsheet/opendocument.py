"""Finds in the XML of an ods what calamine leaves out or changes.

calamine shows an error as a blank and a truth as 1.0; and it would lay out a filled cell that is
"repeated" over a million rows. Where a quick look finds a sign of any of that, the whole content
is walked once, with the parser of the standard library, which makes no tree.
"""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final
from xml.parsers import expat

from organiser_app.spreadsheet.cells import CellRange, Place
from organiser_app.spreadsheet.facts import SheetFacts, truth_in
from organiser_app.spreadsheet.problems import ProblemCode, Refused

_CELLS: Final = frozenset({"table:table-cell", "table:covered-table-cell"})
_SIGNS: Final = (
    b"table:formula",
    b'"error"',
    b'"boolean"',
    b"-spanned=",
    b"table:visibility=",
    b"1904-01-01",
)
_LONG_DURATION: Final = re.compile(rb'"PT(?:2[4-9]|[3-9]\d|\d{3,})H')
_LARGE_REPEAT: Final = re.compile(rb'number-(rows|columns)-repeated="\d{3,}"')
_ODD_KINDS: Final = frozenset({"boolean", "time"})
_MAY_BE_ODD: Final = frozenset(
    {
        "table:formula",
        "table:number-rows-spanned",
        "table:number-columns-spanned",
    }
)
_FEW: Final = 1_000  # repetitions of an odd cell that are worth an entry each
_DURATION: Final = re.compile(r"PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:\.\d+)?)S")


@dataclass(slots=True)
class OpenDocumentFacts:
    """What the content tells: one entry for each table, in order."""

    sheets: list[SheetFacts] = field(default_factory=list)
    has_1904_dates: bool = False


def needs_a_walk(content: bytes) -> bool:
    """Whether there is any sign of what calamine would not show as it is."""
    if b"<table:table-cell" not in content or any(sign in content for sign in _SIGNS):
        return True
    return _LONG_DURATION.search(content) is not None or any(
        _is_filled(content, match) for match in _LARGE_REPEAT.finditer(content)
    )


def _is_filled(content: bytes, repeat: re.Match[bytes]) -> bool:
    """Whether what is repeated so often, a row or a cell, holds a value."""
    start = content.rfind(b"<", 0, repeat.start())
    closing = b"</table:table-row>" if repeat.group(1) == b"rows" else b">"
    return b"value-type" in content[start : content.find(closing, repeat.end())]


def scan_content(content: bytes) -> OpenDocumentFacts:
    """Walk through `content.xml`.

    Raises:
        Refused: it is not well-formed.
    """
    walk = _Walk()
    parser = expat.ParserCreate()  # calamine, too, goes by the usual prefixes
    parser.buffer_text = True
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise Refused(ProblemCode.FILE_CORRUPT) from error
    return walk.facts


class _Walk:
    """Where in the document the parser is."""

    def __init__(self) -> None:
        self.facts = OpenDocumentFacts()
        self._sheet = SheetFacts()
        self._row = self._column = 0
        self._row_repeats = 1
        self._depth = 0  # of tables: a cell may hold one
        self._cell: dict[str, str] | None = None
        self._texts: list[str] = []
        self._has_paragraph = False
        self._in_comment = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "text:p":
            self._has_paragraph = True
        elif tag in _CELLS:
            if self._depth == 1:
                self._cell = attributes
                self._texts = []
                self._has_paragraph = False
        elif tag == "table:table-row":
            if self._depth == 1:
                self._start_row(attributes)
        elif tag == "table:table":
            self._start_table()
        elif tag == "office:annotation":  # somebody's comment on the cell
            self._in_comment = True
        elif tag == "table:null-date":
            self.facts.has_1904_dates = attributes.get("table:date-value") == "1904-01-01"

    def text(self, data: str) -> None:
        if self._cell is not None and not self._in_comment:
            self._texts.append(data)

    def end(self, tag: str) -> None:
        if tag in _CELLS:
            if self._depth == 1 and self._cell is not None:
                self._end_cell(self._cell)
                self._cell = None
        elif tag == "table:table-row":
            if self._depth == 1:
                self._row += self._row_repeats
        elif tag == "table:table":
            self._depth -= 1
        elif tag == "office:annotation":
            self._in_comment, self._has_paragraph = False, False

    def _start_table(self) -> None:
        self._depth += 1
        if self._depth == 1:
            self._sheet = SheetFacts()
            self.facts.sheets.append(self._sheet)
            self._row = 0

    def _start_row(self, row: dict[str, str]) -> None:
        self._row_repeats = _times(row.get("table:number-rows-repeated"))
        self._column = 0
        if row.get("table:visibility") in {"collapse", "filter"}:
            shown = min(self._row_repeats, _FEW)
            self._sheet.hidden_rows.update(range(self._row + 1, self._row + 1 + shown))

    def _end_cell(self, cell: dict[str, str]) -> None:
        repeats = _times(cell.get("table:number-columns-repeated"))
        kind = cell.get("office:value-type")
        sheet = self._sheet
        if kind is not None or self._texts:
            sheet.last_row = max(sheet.last_row, self._row + self._row_repeats)
            sheet.last_column = max(sheet.last_column, self._column + repeats)
        is_error = cell.get("calcext:value-type") == "error"
        if is_error or kind in _ODD_KINDS or _MAY_BE_ODD.intersection(cell):
            self._note_merge(cell)
            for row in range(self._row + 1, self._row + 1 + min(self._row_repeats, _FEW)):
                for column in range(self._column + 1, self._column + 1 + min(repeats, _FEW)):
                    self._note_odd_cell((row, column), cell, kind)
        self._column += repeats

    def _note_odd_cell(self, place: Place, cell: dict[str, str], kind: str | None) -> None:
        text = "".join(self._texts).strip()
        formula = cell.get("table:formula")
        truth = _truth(cell)
        if truth is not None:
            self._sheet.values[place] = truth
        if kind == "time" and (duration := _long_duration(cell)) is not None:
            self._sheet.values[place] = duration
        if cell.get("calcext:value-type") == "error" or _is_error(text, formula):
            self._sheet.note_error(place, text)
        elif formula is not None and kind is None and not self._has_paragraph:
            self._sheet.note_formula_without_value(place, formula)
        elif formula is not None:
            self._sheet.note_formula_with_value(place, formula)

    def _note_merge(self, cell: dict[str, str]) -> None:
        rows = _times(cell.get("table:number-rows-spanned"))
        columns = _times(cell.get("table:number-columns-spanned"))
        if rows * columns > 1:
            top, left = self._row + 1, self._column + 1
            self._sheet.merged.append(CellRange(top, left, top + rows - 1, left + columns - 1))


def _truth(cell: dict[str, str]) -> bool | None:
    if cell.get("office:value-type") == "boolean":
        return cell.get("office:boolean-value") == "true"
    return truth_in(cell.get("table:formula", ""))


def _long_duration(cell: dict[str, str]) -> timedelta | None:
    """A time of a day or more, such as PT30H00M00S, which calamine leaves as text."""
    found = _DURATION.fullmatch(cell.get("office:time-value", ""))
    if found is None or int(found[1]) < 24:
        return None
    return timedelta(hours=int(found[1]), minutes=int(found[2]), seconds=float(found[3]))


def _is_error(text: str, formula: str | None) -> bool:
    """How programs other than LibreOffice show that a formula failed."""
    return formula is not None and text.startswith(("#", "Err:")) and text.rstrip("!?") != "#"


def _times(text: str | None) -> int:
    if text is None or not text.isascii() or not text.isdigit():
        return 1
    return min(max(int(text[:12]), 1), 10_000_000)
