"""Puts the child's frames together into a Reading, in the parent, and checks them as it goes."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import PurePath
from typing import Any, Final

from organiser_app.spreadsheet.cells import CellRange, CellTrouble, Reading, Row, SheetCells
from organiser_app.spreadsheet.columns import unpack
from organiser_app.spreadsheet.frames import (
    DONE,
    REFUSED,
    ROWS,
    SHEET,
    SHEET_END,
    BrokenFrame,
    Frame,
)
from organiser_app.spreadsheet.problems import Problem, ProblemCode, Refused

OnProgress = Callable[[int, int | None], None]  # rows read, rows expected when known

_OPEN_XML: Final = frozenset({"xlsx", "xlsm"})
_TEXT: Final = frozenset({"csv", "tsv"})
_FORMATS_BY_EXTENSION: Final[Mapping[str, Collection[str]]] = {
    ".xlsx": _OPEN_XML, ".xlsm": _OPEN_XML, ".xltx": _OPEN_XML, ".xltm": _OPEN_XML,
    ".xlsb": {"xlsb"}, ".xls": {"xls"}, ".xlt": {"xls"}, ".ods": {"ods"}, ".ots": {"ods"},
    ".csv": _TEXT, ".tsv": _TEXT, ".tab": _TEXT, ".txt": _TEXT,
}  # fmt: skip


def collect(
    frames: Iterator[Frame], *, file_name: str, sha256: str, on_progress: OnProgress
) -> Reading:
    """The whole reading.

    Raises:
        Refused: the child refused the file, or no cell of it holds anything.
        BrokenFrame: the child said something that makes no sense.
    """
    sheets: list[SheetCells] = []
    problems: list[Problem] = []
    rows_done = 0
    heard = _unless_refused(frames)
    for frame in heard:
        try:
            if frame[0] == DONE:
                return _reading(frame, sheets, problems, file_name=file_name, sha256=sha256)
            sheet, rows_rise = _sheet(frame, heard, on_progress, rows_done)
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise BrokenFrame from error
        rows_done += len(sheet.rows)
        sheets.append(sheet)
        problems += _sheet_problems(sheet, rows_rise=rows_rise)
    raise BrokenFrame


def _unless_refused(frames: Iterator[Frame]) -> Iterator[Frame]:
    for frame in frames:
        if frame[0] == REFUSED:
            raise _refusal(frame)
        yield frame


def _refusal(frame: tuple[Any, ...]) -> Refused:
    try:
        _, code, values = frame
        return Refused(ProblemCode(code), **values)
    except (ValueError, TypeError) as error:
        raise BrokenFrame from error


def _sheet(
    frame: tuple[Any, ...], frames: Iterator[Frame], on_progress: OnProgress, rows_before: int
) -> tuple[SheetCells, bool]:
    word, name, is_hidden, expected = frame
    if word != SHEET:
        raise BrokenFrame
    total = None if expected is None else rows_before + expected
    blocks: list[list[Row]] = []
    numbers: list[Sequence[int]] = []
    done = rows_before
    for part in frames:
        if part[0] != ROWS:
            break
        block, block_numbers = _rows(part)
        blocks.append(block)
        numbers.append(block_numbers)
        done += len(block)
        on_progress(done, total)
    else:
        raise BrokenFrame
    return _sheet_cells(name, is_hidden, _one_width(blocks), _joined(numbers), end=part)


def _rows(part: tuple[Any, ...]) -> tuple[list[Row], Sequence[int]]:
    _, numbers, columns = part
    rows: list[Row] = list(zip(*map(unpack, columns), strict=True))
    row_numbers = range(numbers[0], numbers[1] + 1) if isinstance(numbers, tuple) else numbers
    if len(rows) != len(row_numbers):
        raise BrokenFrame
    return rows, row_numbers


def _one_width(blocks: list[list[Row]]) -> tuple[Row, ...]:
    """All rows of all blocks, padded to the widest."""
    width = max((len(block[0]) for block in blocks), default=0)
    for block in blocks:
        missing = width - len(block[0])
        if missing:
            block[:] = [row + (None,) * missing for row in block]
    return tuple(chain.from_iterable(blocks))


def _joined(numbers: list[Sequence[int]]) -> Sequence[int]:
    flat = tuple(chain.from_iterable(numbers))
    if flat and flat[-1] - flat[0] + 1 == len(flat):
        return range(flat[0], flat[-1] + 1)
    return flat


def _sheet_cells(
    name: str,
    is_hidden: bool,
    rows: tuple[Row, ...],
    row_numbers: Sequence[int],
    *,
    end: tuple[Any, ...],
) -> tuple[SheetCells, bool]:
    word, troubles, merged, hidden_rows, rows_rise = end
    if word != SHEET_END:
        raise BrokenFrame
    sheet = SheetCells(
        name=name,
        rows=rows,
        row_numbers=row_numbers,
        troubles={
            (row, column): CellTrouble(ProblemCode(code), found)
            for row, column, code, found in troubles
        },
        merged=tuple(CellRange(*area) for area in merged),
        hidden_rows=frozenset(hidden_rows).intersection(row_numbers),
        is_hidden=is_hidden,
    )
    return sheet, rows_rise


def _sheet_problems(sheet: SheetCells, *, rows_rise: bool) -> Iterator[Problem]:
    if sheet.hidden_rows:
        yield Problem(
            ProblemCode.HIDDEN_ROWS_INCLUDED,
            sheet=sheet.name,
            values={"rows": len(sheet.hidden_rows)},
        )
    if not rows_rise:
        yield Problem(ProblemCode.ROWS_OUT_OF_ORDER, sheet=sheet.name)


def _reading(
    frame: tuple[Any, ...],
    sheets: list[SheetCells],
    problems: list[Problem],
    *,
    file_name: str,
    sha256: str,
) -> Reading:
    _, format_name, encoding, delimiter, has_1904_dates, child_problems = frame
    if all(sheet.is_empty for sheet in sheets):
        raise Refused(ProblemCode.NO_DATA)
    file_problems = [Problem(ProblemCode(code), *rest) for code, *rest in child_problems] + list(
        _file_problems(file_name, format_name, has_1904_dates=has_1904_dates)
    )
    return Reading(
        file_name=file_name,
        sha256=sha256,
        format=format_name,
        sheets=tuple(sheets),
        problems=(*file_problems, *problems),
        encoding=encoding,
        delimiter=delimiter,
        has_1904_dates=has_1904_dates,
    )


def _file_problems(file_name: str, format_name: str, *, has_1904_dates: bool) -> Iterator[Problem]:
    extension = PurePath(file_name).suffix.lower()
    expected = _FORMATS_BY_EXTENSION.get(extension)
    if expected is not None and format_name not in expected:
        yield Problem(ProblemCode.WRONG_EXTENSION, found=format_name, expected=extension)
    if has_1904_dates:
        yield Problem(ProblemCode.DATE_SYSTEM_1904)
