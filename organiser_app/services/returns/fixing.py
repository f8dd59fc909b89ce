"""Cells of new rows that someone typed anew in the review: read again as if the file said so."""

from collections.abc import Mapping
from dataclasses import replace

from organiser_app.services.returns.answers import Answers, Choice
from organiser_app.spreadsheet.cells import Reading, SheetCells, cell_name


def fix_id(sheet: str, cell: str) -> str:
    """How an answer names a cell of the file that is read as something else."""
    return f"fix/{sheet}/{cell}"


def fixed(reading: Reading, answers: Answers) -> Reading:
    """The file with the cells that someone typed anew."""
    typed: dict[str, dict[str, str]] = {}
    for item_id, answer in answers.by_item.items():
        kind, _, rest = item_id.partition("/")
        if kind == "fix" and answer.choice is Choice.TYPED:
            sheet, _, cell = rest.rpartition("/")
            typed.setdefault(sheet, {})[cell] = answer.value
    if not typed:
        return reading
    return replace(
        reading, sheets=tuple(_fixed_sheet(one, typed.get(one.name, {})) for one in reading.sheets)
    )


def _fixed_sheet(sheet: SheetCells, typed: Mapping[str, str]) -> SheetCells:
    if not typed:
        return sheet
    rows = tuple(
        tuple(
            typed.get(cell_name(number, column), value)
            for column, value in enumerate(row, start=1)
        )
        for number, row in zip(sheet.row_numbers, sheet.rows, strict=True)
    )
    troubles = {
        place: trouble
        for place, trouble in sheet.troubles.items()
        if cell_name(*place) not in typed
    }
    return replace(sheet, rows=rows, troubles=troubles)
