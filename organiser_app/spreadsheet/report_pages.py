"""The pages of a report: the list of problems, then every sheet as it was received."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count, islice
from typing import IO, Any, Final

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.cell_range import CellRange as MergedRange

from organiser_app.spreadsheet.cells import CellRange, Place, Reading, SheetCells, column_letters
from organiser_app.spreadsheet.report_cells import (
    FILLS,
    TEXT_FORMAT,
    CellMaker,
    content_of,
    stored_text,
)
from organiser_app.spreadsheet.report_workbook import (
    PROBLEMS_MARK,
    SIGNS,
    Mark,
    MarkKind,
    ReportWords,
    is_list_of_problems,
)
from organiser_app.spreadsheet.workbook_archive import WorkbookArchive, new_workbook

Tick = Callable[[int], None]
MarksByPlace = Mapping[Place, Sequence[Mark]]

_CELL_NAME: Final = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_GRAVITY: Final = tuple(MarkKind)
_SAMPLE: Final = 200
_NARROWEST, _WIDEST = 9, 42
_ROOM: Final = 2
_ROWS_AT_ONCE: Final = 500
_SIGN_WIDTH, _PLACE_WIDTH, _WORDS_WIDTH = 6, 14, 44
_MARK_FONT: Final = Font(name="Calibri", size=8, color="FF8A8A8A")
_TITLE_FONT: Final = Font(name="Calibri", size=16, bold=True)
_BOLD: Final = Font(name="Calibri", size=11, bold=True)
_WRAPPED: Final = Alignment(vertical="top", wrap_text=True)
_SAND: Final = PatternFill("solid", fgColor="FFEDEAE4")


def write_report_pages(
    file: IO[bytes], reading: Reading, marks: Sequence[Mark], words: ReportWords, *, tick: Tick
) -> None:
    """Write the whole workbook, without the list of an earlier report."""
    sheets = [sheet for sheet in reading.sheets if not is_list_of_problems(sheet)]
    names = _sheet_names([words.sheet_name, *(sheet.name for sheet in sheets)])
    done = 0
    with new_workbook(file) as archive:
        _write_list(archive, names[0], marks, words)
        for name, sheet in zip(names[1:], sheets, strict=True):
            _write_sheet(archive, name, sheet, _by_place(marks, sheet.name), tick, done)
            done += len(sheet.rows)
    tick(done)


def _sheet_names(names: Sequence[str]) -> list[str]:
    """Names that a workbook can have, all of them different."""
    found: list[str] = []
    for name in names:
        plain = re.sub(r"[\[\]:*?/\\]", " ", stored_text(name)).strip("' ")[:31] or "Sheet"
        taken = {each.casefold() for each in found}
        others = (f"{plain[:26]} {number}" for number in count(2))
        found.append(
            plain
            if plain.casefold() not in taken
            else next(other for other in others if other.casefold() not in taken)
        )
    return found


def _by_place(marks: Sequence[Mark], sheet: str) -> MarksByPlace:
    """The marks of one sheet by the cell that they are about."""
    found: dict[Place, list[Mark]] = {}
    for mark in marks:
        place = _place(mark.cell) if mark.sheet == sheet else None
        if place is not None:
            found.setdefault(place, []).append(mark)
    return found


def _place(cell: str) -> Place | None:
    match = _CELL_NAME.fullmatch(cell)
    if match is None:
        return None
    column = 0
    for letter in match.group(1):
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match.group(2)), column


# the list


def _write_list(
    archive: WorkbookArchive, name: str, marks: Sequence[Mark], words: ReportWords
) -> None:
    with archive.sheet(name) as page:
        page.sheet_view.rightToLeft = words.is_right_to_left or None
        widths = (_SIGN_WIDTH, _PLACE_WIDTH, _PLACE_WIDTH)
        for place in range(1, len(words.headers) + 1):
            column = page.column_dimensions[column_letters(place)]
            column.width = widths[place - 1] if place <= len(widths) else _WORDS_WIDTH
        top = 4 + len(words.lines)
        page.freeze_panes = f"A{top + 1}"
        page.auto_filter.ref = f"A{top}:{column_letters(len(words.headers))}{top + len(marks)}"
        cells = CellMaker(page)
        page.append([cells.text(PROBLEMS_MARK, font=_MARK_FONT)])
        page.append([cells.text(words.title, font=_TITLE_FONT)])
        for line in words.lines:
            page.append([cells.text(line)])
        page.append([])
        page.append([_header(cells, text) for text in words.headers])
        for mark in marks:
            page.append(_line(cells, mark))


def _header(cells: CellMaker, text: str) -> Any:
    cell = cells.text(text, font=_BOLD, alignment=_WRAPPED)
    cell.fill = _SAND
    return cell


def _line(cells: CellMaker, mark: Mark) -> list[Any]:
    sign = cells.text(SIGNS[mark.kind], font=_BOLD)
    sign.fill = FILLS[mark.kind]
    rest = (mark.sheet, mark.cell, *mark.columns)
    return [sign, *(cells.text(text, alignment=_WRAPPED) for text in rest)]


# the sheets


def _write_sheet(
    archive: WorkbookArchive,
    name: str,
    sheet: SheetCells,
    marks: MarksByPlace,
    tick: Tick,
    before: int,
) -> None:
    with archive.sheet(name) as page:
        if sheet.is_hidden and not marks:
            page.sheet_state = "hidden"
        _lay_out(page, sheet)
        for area in sheet.merged:
            page.merged_cells.add(MergedRange(_reference(area)))
        cells = CellMaker(page)
        for done, row in enumerate(_rows(sheet, marks, cells)):
            page.append(row)
            if done % _ROWS_AT_ONCE == 0:
                tick(before + min(done, len(sheet.rows)))


def _lay_out(page: Any, sheet: SheetCells) -> None:
    """Widths that fit, and whole columns of text, so that what is typed into them keeps its zeros."""
    for place in range(sheet.width):
        sample = [row[place] for row in islice(sheet.rows, _SAMPLE) if row[place] is not None]
        if not sample:
            continue
        column = page.column_dimensions[column_letters(place + 1)]
        longest = max(len(str(value)) for value in sample) + _ROOM
        column.width = min(max(longest, _NARROWEST), _WIDEST)
        if Counter(map(type, sample)).most_common(1)[0][0] is str:
            column.number_format = TEXT_FORMAT


def _reference(area: CellRange) -> str:
    first = f"{column_letters(area.first_column)}{area.first_row}"
    return f"{first}:{column_letters(area.last_column)}{area.last_row}"


def _rows(sheet: SheetCells, marks: MarksByPlace, cells: CellMaker) -> Iterator[Iterator[Any]]:
    """Every row of the page from the first on, blank ones too, down to the last mark."""
    stored = dict(zip(sheet.row_numbers, sheet.rows, strict=True))
    marked: dict[int, list[int]] = {}
    for number, column in marks:
        marked.setdefault(number, []).append(column)
    last = max([*stored, *marked], default=0)
    for number in range(1, last + 1):
        row = stored.get(number, ())
        width = max([len(row), *marked.get(number, ())])
        yield _cells_of_row(sheet, number, row + (None,) * (width - len(row)), marks, cells)


def _cells_of_row(
    sheet: SheetCells, number: int, row: Sequence[Any], marks: MarksByPlace, cells: CellMaker
) -> Iterator[Any]:
    """One after the other, each only when the one before is written."""
    for column, value in enumerate(row, start=1):
        place = (number, column)
        content = content_of(value, sheet.troubles.get(place))
        here = marks.get(place)
        if here:
            gravest = min((mark.kind for mark in here), key=_GRAVITY.index)
            yield cells.marked(content, gravest, [mark.comment for mark in here])
        else:
            yield None if content is None else cells.plain(content)
