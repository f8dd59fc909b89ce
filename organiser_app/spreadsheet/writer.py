"""Field values to a workbook that people edit and send back.

The sheets are written as the format's own XML, part by part into the archive. That is a small
step away from a library and a large one towards keeping promises: a text cell is text whatever
it says, nothing is cut off in silence, no author or time is in the file, no copy of it lies in
the temporary folder, and a large network takes seconds. Sheets are neither protected nor hidden:
people sort, filter, copy and insert, and the row keys find the rows again.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from organiser_app.spreadsheet.cell_content import NO, YES, Content, cell_content
from organiser_app.spreadsheet.cells import column_letters
from organiser_app.spreadsheet.layout import ColumnType, Field, Table
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.rowkeys import KEY_HEADER
from organiser_app.spreadsheet.workbook_parts import (
    Style,
    parts,
    sheet_closing,
    sheet_opening,
    sheet_part,
)

LONGEST_TEXT = 32_767
"""What one cell can hold."""
ABOUT, LISTS = "About this sheet", "Lists"
_KEY_WIDTH = 11
_LONG_TEXT_WIDTH = 30
_LONGEST_INLINE_LIST = 250
_LAST_ROW = 1_048_576
_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class RowOut:
    """One row: its key, and values by field key; a field that is not there is a blank cell."""

    key: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class SheetOut:
    """One table as it leaves: the chosen fields in order, and choices beyond a field's own."""

    name: str
    table: Table
    fields: tuple[Field, ...]
    rows: Sequence[RowOut]
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By field key, names to choose from (areas, categories); other names stay possible."""


@dataclass(frozen=True, slots=True)
class AboutPage:
    """The first sheet, which explains the others; the export's id is its visible last line."""

    title: str
    lines: tuple[str, ...]
    export_id: str


def write_workbook(
    path: Path,
    sheets: Sequence[SheetOut],
    about: AboutPage,
    *,
    tick: Callable[[int], None] | None = None,
) -> None:
    """Write the file anew beside `path`, then put it in its place in one step.

    `tick` hears how many rows are written and may raise to stop: then nothing has changed.

    Raises:
        Refused: a text is longer than a cell can hold (TEXT_TOO_LONG, with sheet, field and key).
    """
    lists = _long_lists(sheets)
    names = [ABOUT, *(_sheet_name(sheet.name) for sheet in sheets), *([LISTS] if lists else [])]
    bodies: list[Iterable[str]] = [_about_sheet(about)]
    bodies += [_sheet(sheet, lists, tick or _nobody) for sheet in sheets]
    bodies += [_lists_sheet(lists)] if lists else []
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open("wb") as file:
            _write_archive(ZipFile(file, "w", ZIP_DEFLATED, compresslevel=6), names, bodies)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _nobody(_rows: int) -> None:
    """Where nobody waits for news."""


def _write_archive(
    archive: ZipFile, names: Sequence[str], bodies: Sequence[Iterable[str]]
) -> None:
    with archive:
        for name, text in parts(names).items():
            archive.writestr(_entry(name), text)
        for number, body in enumerate(bodies, start=1):
            with archive.open(_entry(sheet_part(number)), "w") as out:
                for chunk in body:
                    out.write(chunk.encode())


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    return entry


def _sheet_name(name: str) -> str:
    """Without the signs that a sheet's name must not have."""
    return re.sub(r"[\[\]:*?/\\]", " ", name).strip("' ")[:31] or "Sheet"


# one table


def _sheet(
    sheet: SheetOut, lists: Mapping[tuple[str, ...], str], tick: Callable[[int], None]
) -> Iterator[str]:
    styles = [_style(each) for each in sheet.fields]
    yield sheet_opening(columns=_columns(sheet.fields, styles), frozen=True)
    header = [(KEY_HEADER, Style.KEY_HEADER)]
    header += [(each.header, Style.HEADER) for each in sheet.fields]
    yield _text_row(1, header)
    chunk: list[str] = []
    for number, row in enumerate(sheet.rows, start=2):
        chunk.append(_data_row(sheet, row, number, styles))
        if len(chunk) == _ROWS_AT_ONCE:
            yield "".join(chunk)
            chunk.clear()
            tick(number - 1)
    yield "".join(chunk)
    yield sheet_closing(list(_validations(sheet, lists)))
    tick(len(sheet.rows))


def _style(target: Field) -> Style:
    if target.type is ColumnType.DATE:
        return Style.DATE
    if target.type in {ColumnType.AMOUNT, ColumnType.COUNT}:
        return Style.GENERAL
    return Style.LONG_TEXT if target.width >= _LONG_TEXT_WIDTH else Style.TEXT


def _columns(fields: Sequence[Field], styles: Sequence[Style]) -> str:
    """Widths and formats of whole columns, so that rows typed below keep their zeros."""
    widths = [_KEY_WIDTH, *(each.width for each in fields)]
    return "".join(
        f'<col min="{place}" max="{place}" width="{width}" style="{style:d}" customWidth="1"/>'
        for place, (width, style) in enumerate(
            zip(widths, [Style.KEY, *styles], strict=True), start=1
        )
    )


def _data_row(sheet: SheetOut, row: RowOut, number: int, styles: Sequence[Style]) -> str:
    cells = [_text_cell("A", number, row.key, Style.KEY)]
    for place, target in enumerate(sheet.fields):
        content = cell_content(target, row.values.get(target.key))
        if content is None:
            continue
        if isinstance(content, str) and len(content) > LONGEST_TEXT:
            raise Refused(
                ProblemCode.TEXT_TOO_LONG,
                sheet=sheet.name,
                field=target.key,
                key=row.key,
                length=len(content),
            )
        cells.append(_cell(_letters(place + 2), number, content, styles[place]))
    return f'<row r="{number}">{"".join(cells)}</row>'


_LETTERS = tuple(column_letters(column) for column in range(1, 101))


def _letters(column: int) -> str:
    return _LETTERS[column - 1] if column <= len(_LETTERS) else column_letters(column)


_EPOCH = date(1899, 12, 30)
_FIRST_SURE_DAY = date(1900, 3, 1)
"""Before it, spreadsheet programs disagree by the 29 February 1900 that never was."""


def _cell(letters: str, number: int, content: Content, style: Style) -> str:
    if isinstance(content, date):
        if content < _FIRST_SURE_DAY:
            return _text_cell(letters, number, content.isoformat(), Style.TEXT)
        content = (content - _EPOCH).days
    if isinstance(content, int | Decimal):
        return f'<c r="{letters}{number}" s="{style:d}"><v>{content:f}</v></c>'
    return _text_cell(letters, number, str(content), style)


_SPECIAL = re.compile(r'[&<>"]')
_NAMES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def _text_cell(letters: str, number: int, text: str, style: Style) -> str:
    """A cell that is text by type: `=1+1`, `#N/A` and `_x000D_` are what they say."""
    if "_x" in text:
        text = _LOOKS_ESCAPED.sub("_x005F_", text)
    escaped = _escaped(text)
    return (
        f'<c r="{letters}{number}" s="{style:d}" t="inlineStr">'
        f'<is><t xml:space="preserve">{escaped}</t></is></c>'
    )


def _escaped(text: str) -> str:
    if _SPECIAL.search(text):
        text = _SPECIAL.sub(lambda match: _NAMES[match[0]], text)
    return text


def _text_row(number: int, texts: Sequence[tuple[str, Style]]) -> str:
    cells = (
        _text_cell(_letters(place), number, text, style)
        for place, (text, style) in enumerate(texts, start=1)
    )
    return f'<row r="{number}">{"".join(cells)}</row>'


# dropdowns


def _options(sheet: SheetOut, target: Field) -> tuple[str, ...]:
    if target.type in {ColumnType.YES_NO, ColumnType.CONSENT}:
        return (YES, NO)
    if target.choices:
        return tuple(str(cell_content(target, choice)) for choice in target.choices)
    return sheet.choices.get(target.key, ())


def _is_inline(options: Sequence[str]) -> bool:
    """Whether the options fit into the validation itself."""
    short = sum(map(len, options)) + len(options) <= _LONGEST_INLINE_LIST
    return short and not any("," in each or '"' in each for each in options)


def _long_lists(sheets: Sequence[SheetOut]) -> dict[tuple[str, ...], str]:
    """Options that need cells of their own -> where they stand on the sheet of lists."""
    found: dict[tuple[str, ...], str] = {}
    for sheet in sheets:
        for target in sheet.fields:
            options = _options(sheet, target)
            if options and options not in found and not _is_inline(options):
                letters = column_letters(len(found) + 1)
                found[options] = f"{LISTS}!${letters}$1:${letters}${len(options)}"
    return found


def _validations(sheet: SheetOut, lists: Mapping[tuple[str, ...], str]) -> Iterator[str]:
    for place, target in enumerate(sheet.fields, start=2):
        options = _options(sheet, target)
        if not options:
            continue
        source = _escaped(f'"{",".join(options)}"') if _is_inline(options) else lists[options]
        letters = column_letters(place)
        is_closed = target.key not in sheet.choices and target.type is not ColumnType.MANY
        yield (
            f'<dataValidation type="list" errorStyle="warning" allowBlank="1"'
            f' showErrorMessage="{is_closed:d}" sqref="{letters}2:{letters}{_LAST_ROW}">'
            f"<formula1>{source}</formula1></dataValidation>"
        )


# the pages around the tables


def _about_sheet(about: AboutPage) -> Iterator[str]:
    columns = f'<col min="1" max="1" width="100" style="{Style.LONG_TEXT:d}" customWidth="1"/>'
    yield sheet_opening(columns=columns, frozen=False)
    yield _text_row(1, [(about.title, Style.TITLE)])
    for number, line in enumerate(("", *about.lines, "", about.export_id), start=2):
        if line:
            yield _text_row(number, [(line, Style.LONG_TEXT)])
    yield sheet_closing(())


def _lists_sheet(lists: Mapping[tuple[str, ...], str]) -> Iterator[str]:
    columns = (
        f'<col min="1" max="{len(lists)}" width="30" style="{Style.TEXT:d}" customWidth="1"/>'
    )
    yield sheet_opening(columns=columns, frozen=False)
    for number in range(max(map(len, lists))):
        cells = (
            _text_cell(column_letters(place), number + 1, options[number], Style.TEXT)
            for place, options in enumerate(lists, start=1)
            if number < len(options)
        )
        yield f'<row r="{number + 1}">{"".join(cells)}</row>'
    yield sheet_closing(())
