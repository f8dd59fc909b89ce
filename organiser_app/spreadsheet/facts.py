"""What the fast reader does not tell of a sheet, and how a sheet comes out of any reader.

calamine gives values only: an error, and a formula that nobody computed, look like blanks. The
scanners (`ooxml`, `opendocument`, `binary_sheets`) find these cells in the bytes of the file.
"""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from organiser_app.spreadsheet.cells import CellRange, CellTrouble, CellValue, Place
from organiser_app.spreadsheet.problems import ProblemCode

FORMULA_SHOWN: Final = 200  # characters of a formula that a message may need


@dataclass(slots=True)
class SheetFacts:
    """Beside the values of one sheet: `values` replace what the reader gave at that place."""

    values: dict[Place, CellValue] = dataclasses.field(default_factory=dict)
    troubles: dict[Place, CellTrouble] = dataclasses.field(default_factory=dict)
    merged: list[CellRange] = dataclasses.field(default_factory=list)
    hidden_rows: set[int] = dataclasses.field(default_factory=set)
    rows_rise: bool = True
    is_trusted: bool = True  # False: the scan cannot vouch that it saw every odd cell
    last_row: int = 0  # of cells that hold anything, as far as it was worth counting
    last_column: int = 0

    def note_error(self, place: Place, text: str) -> None:
        """The cell holds an error such as #N/A."""
        shown = text or "#ERROR"
        self.values[place] = shown
        self.troubles[place] = CellTrouble(ProblemCode.CELL_ERROR_VALUE, shown)

    def note_formula_without_value(self, place: Place, formula: str) -> None:
        """The cell holds a formula, and nobody computed it."""
        shown = as_formula(formula)
        self.values[place] = shown
        self.troubles[place] = CellTrouble(ProblemCode.FORMULA_NO_VALUE, shown)

    def note_formula_with_value(self, place: Place, formula: str) -> None:
        """The cell's value was computed by a formula elsewhere."""
        if truth_in(formula) is not None:  # how LibreOffice writes a plain TRUE
            return
        self.troubles[place] = CellTrouble(ProblemCode.FORMULA_VALUE_USED, as_formula(formula))


def as_formula(text: str) -> str:
    """A formula as a person would type it, cut to what a message can show."""
    return ("=" + text.removeprefix("of:").removeprefix("="))[:FORMULA_SHOWN]


def truth_in(formula: str) -> bool | None:
    """The truth that the formula is nothing but another spelling of, if it is one."""
    return {"=TRUE()": True, "=FALSE()": False}.get(as_formula(formula).upper())


@dataclass(slots=True)
class SheetSource:
    """A sheet that is about to be read: consecutive rows of raw values from `first_row` on."""

    name: str
    rows: Iterator[list[CellValue]]
    facts: SheetFacts
    first_row: int = 1
    blank_columns: int = 0  # on the left, which `rows` leave out
    height: int | None = None
    is_hidden: bool = False


@dataclass(slots=True)
class WorkbookSource:
    """A workbook that is about to be read."""

    sheets: list[SheetSource]
    has_1904_dates: bool = False
    may_hold_controls: bool = True
    is_checked: bool = True  # False: its records are too odd to look for errors in them
