"""The two libraries that open workbooks, each behind the same small door.

calamine is eight times faster and reads every kind; openpyxl reads xlsx only, and opens the few
that calamine cannot. Both run only inside the reading child: calamine ends the whole process on
some hostile files, and openpyxl may never return.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from organiser_app.spreadsheet.cells import CellRange, CellValue, Place
from organiser_app.spreadsheet.facts import SheetFacts, SheetSource, WorkbookSource
from organiser_app.spreadsheet.problems import ProblemCode, Refused

# what openpyxl was seen to raise on 870 real and hostile files, and their like
OPENPYXL_FAILURES: Final = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, NotImplementedError,
    OSError, RecursionError, SyntaxError, TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
_PANIC: Final = "PanicException"
_SMALL_BYTES: Final = 10_000_000  # what openpyxl may read whole, at about 50 times the memory


def open_with_calamine(content: bytes) -> WorkbookSource | None:
    """The workbook through calamine, or None when calamine cannot read it.

    Raises:
        Refused: it is encrypted.
    """
    from python_calamine import (
        CalamineError,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
        load_workbook,
    )

    try:
        workbook = load_workbook(io.BytesIO(content))
        sheets = [
            (about, workbook.get_sheet_by_index(index))
            for index, about in enumerate(workbook.sheets_metadata)
            if about.typ == SheetTypeEnum.WorkSheet
        ]
    except PasswordError as error:
        raise Refused(ProblemCode.FILE_ENCRYPTED) from error
    except (CalamineError, OSError, ValueError, OverflowError):
        return None
    except _panics():
        return None
    return WorkbookSource(
        [
            _calamine_sheet(sheet, is_hidden=about.visible != SheetVisibleEnum.Visible)
            for about, sheet in sheets
        ]
    )


def _panics() -> tuple[type[BaseException], ...]:
    """How Rust gives up: a kind of exception that no module offers, made when first needed."""
    return tuple(kind for kind in BaseException.__subclasses__() if kind.__name__ == _PANIC)


def _calamine_sheet(sheet: Any, *, is_hidden: bool) -> SheetSource:
    # iter_rows gives the blank rows above the first cell, but not the blank columns before it
    _, blank_columns = sheet.start or (0, 0)
    last_row, _ = sheet.end or (-1, 0)
    merged = [
        CellRange(top + 1, left + 1, bottom + 1, right + 1)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    ]
    return SheetSource(
        name=sheet.name,
        rows=sheet.iter_rows() if sheet.start is not None else iter(()),
        facts=SheetFacts(merged=merged),
        blank_columns=blank_columns,
        height=last_row + 1,
        is_hidden=is_hidden,
    )


def open_with_openpyxl(content: bytes, facts: Mapping[str, SheetFacts]) -> WorkbookSource | None:
    """The workbook through openpyxl, or None when openpyxl cannot read it."""
    in_order = all(about.rows_rise for about in facts.values())
    if not in_order and len(content) > _SMALL_BYTES:
        return None
    try:
        values = _load(content, with_values=True, row_by_row=in_order)
        formulas = _load(content, with_values=False, row_by_row=in_order)
    except OPENPYXL_FAILURES:
        return None
    return WorkbookSource(
        sheets=[
            _openpyxl_sheet(values[sheet.title], sheet, facts.get(sheet.title))
            for sheet in formulas.worksheets
        ],
        has_1904_dates=values.epoch.year == 1904,
    )


def _load(content: bytes, *, with_values: bool, row_by_row: bool) -> Any:
    from openpyxl import load_workbook

    return load_workbook(
        io.BytesIO(content), read_only=row_by_row, data_only=with_values, keep_links=False
    )


def _openpyxl_sheet(values: Any, formulas: Any, scanned: SheetFacts | None) -> SheetSource:
    facts = SheetFacts()
    if scanned is not None:  # all but the odd cells, which openpyxl sees itself
        facts.merged, facts.hidden_rows = scanned.merged, scanned.hidden_rows
        facts.rows_rise = scanned.rows_rise
    for sheet in (values, formulas):
        if hasattr(sheet, "reset_dimensions"):  # what a file says of its own size is often wrong
            sheet.reset_dimensions()
    return SheetSource(
        name=values.title,
        rows=_openpyxl_rows(values, formulas, facts),
        facts=facts,
        is_hidden=values.sheet_state != "visible",
    )


def _openpyxl_rows(values: Any, formulas: Any, facts: SheetFacts) -> Iterator[list[CellValue]]:
    try:
        pairs = zip(values.iter_rows(), formulas.iter_rows(), strict=True)
        for number, (computed, written) in enumerate(pairs, start=1):
            yield _openpyxl_row(number, computed, written, facts)
    except OPENPYXL_FAILURES as error:
        raise Refused(ProblemCode.FILE_CORRUPT) from error


def _openpyxl_row(number: int, computed: Any, written: Any, facts: SheetFacts) -> list[CellValue]:
    row: list[CellValue] = [cell.value for cell in computed]
    for column, (cell, source) in enumerate(zip(computed, written, strict=True), start=1):
        if source.data_type == "f":
            _note_formula(facts, (number, column), computed=cell, source=source.value)
        if cell.data_type == "e":
            facts.note_error((number, column), str(cell.value))
        if (number, column) in facts.values:
            row[column - 1] = facts.values[number, column]
    while row and row[-1] is None:
        row.pop()
    return row


def _note_formula(facts: SheetFacts, place: Place, *, computed: Any, source: Any) -> None:
    formula = str(getattr(source, "text", source) or "")
    is_blank_text = computed.data_type in {"str", "s"}  # computed, and found to be no text at all
    if computed.value is None and not is_blank_text:
        facts.note_formula_without_value(place, formula)
    else:
        facts.note_formula_with_value(place, formula)
