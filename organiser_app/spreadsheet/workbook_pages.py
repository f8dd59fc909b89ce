"""The pages of a workbook that leaves: one about the others, the tables, and long lists."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from textwrap import wrap
from typing import IO, Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Color, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from organiser_app.spreadsheet.cell_content import Content, plain_text
from organiser_app.spreadsheet.cells import column_letters
from organiser_app.spreadsheet.layout import ColumnType, Field
from organiser_app.spreadsheet.outgoing import (
    LISTS,
    META,
    AboutPage,
    Options,
    RowOut,
    SheetOut,
    checked_content,
    dropdowns,
    long_lists,
    refuse_too_long,
    sheet_name,
)
from organiser_app.spreadsheet.row_text import ColumnText, Lines, row_text
from organiser_app.spreadsheet.rowkeys import KEY_HEADER
from organiser_app.spreadsheet.workbook_archive import WorkbookArchive, new_workbook

_KEY_WIDTH = 11
_LINE_HEIGHT = 15.5
_ABOUT_WIDTH = 100
_LISTS_WIDTH = 30
_LONG_TEXT_WIDTH = 30
_LAST_ROW = 1_048_576
_ROWS_AT_ONCE = 500
_NOTE_HEIGHT, _NOTE_WIDTH = 90, 260
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

Tick = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Style:
    """How cells look and what a program may make of what is typed into them."""

    number_format: str = "@"
    font: Font = Font(name="Calibri", size=11)
    fill: PatternFill = PatternFill()
    border: Border = Border()
    alignment: Alignment = Alignment(vertical="top")


_GREY = Font(name="Calibri", size=9, color="FF7A7A7A")
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_SAND = PatternFill("solid", fgColor=Color("FFEDEAE4"))
_LINE_BELOW = Border(bottom=Side("thin", Color("FFB8B2A7")))

_TEXT = Style()
_LONG_TEXT = Style(alignment=_WRAPPED)
_NUMBER = Style("General")
_DATE = Style("yyyy-mm-dd")
_KEY = Style(font=_GREY)
_HEADER = Style("@", Font(name="Calibri", size=11, bold=True), _SAND, _LINE_BELOW, _WRAPPED)
_KEY_HEADER = Style("@", _GREY, _SAND, _LINE_BELOW, _WRAPPED)
_TITLE = Style(font=Font(name="Calibri", size=16, bold=True))


def write_pages(
    file: IO[bytes], sheets: Sequence[SheetOut], about: AboutPage, *, tick: Tick
) -> None:
    """Write the whole workbook; `tick` hears how many rows of all tables are done."""
    lists = long_lists(sheets)
    done = 0
    with new_workbook(file, export_id=about.export_id) as archive:
        _write_about(archive, about)
        for sheet in sheets:
            _write_table(archive, sheet, about, lists, partial(_count_on, tick, done))
            done += len(sheet.rows)
        if lists:
            _write_lists(archive, tuple(lists))
        if about.facts:
            _write_facts(archive, about)


def _count_on(tick: Tick, before: int, rows: int) -> None:
    tick(before + rows)


# one table


def _write_table(
    archive: WorkbookArchive,
    sheet: SheetOut,
    about: AboutPage,
    lists: Mapping[Options, str],
    tick: Tick,
) -> None:
    archive.long_sheet(
        sheet_name(sheet.name),
        partial(_laid_out, sheet=sheet, about=about, lists=lists, tick=tick),
    )


def _laid_out(
    page: Any, *, sheet: SheetOut, about: AboutPage, lists: Mapping[Options, str], tick: Tick
) -> Lines:
    """The head of a table; its rows follow as they are needed."""
    styles = [_style(target) for target in sheet.fields]
    key_widths, key_styles = ([_KEY_WIDTH], [_KEY]) if sheet.has_keys else ([], [])
    widths = [*key_widths, *(each.width for each in sheet.fields)]
    _lay_out(page, widths, [*key_styles, *styles])
    page.freeze_panes = "B2" if sheet.has_keys else "A2"
    page.row_dimensions[1].height = _header_height(sheet.fields)
    last = column_letters(len(widths))
    page.auto_filter.ref = f"A1:{last}{len(sheet.rows) + 1}"
    page.data_validations.dataValidation = [
        _validation(each.column, each.source, is_closed=each.is_closed)
        for each in dropdowns(sheet, lists)
    ]
    headers = [_cell(page, target.header, _HEADER) for target in sheet.fields]
    page.append([_key_heading(page, about.key_note), *headers] if sheet.has_keys else headers)
    return partial(_row_lines, sheet, _column_texts(page, [*key_styles, *styles]), tick)


def _key_heading(page: Any, note: str) -> Any:
    """Says to whoever points at it why the column is there."""
    cell = _cell(page, KEY_HEADER, _KEY_HEADER)
    if note:
        cell.comment = Comment(note, "", height=_NOTE_HEIGHT, width=_NOTE_WIDTH)
    return cell


def _header_height(fields: Sequence[Field]) -> float:
    """Room for wrapped headers, which not every program makes by itself."""
    lines = [len(wrap(each.header, max(each.width - 2, 1))) for each in fields]
    return _LINE_HEIGHT * max(lines, default=1)


def _column_texts(page: Any, styles: Sequence[Style]) -> tuple[ColumnText, ...]:
    """The columns with the numbers that the workbook has given to their styles."""
    numbers = [
        (_cell(page, "", style).style_id, _cell(page, "", _as_text(style)).style_id)
        for style in styles
    ]
    return tuple(
        ColumnText(column_letters(place), *pair) for place, pair in enumerate(numbers, start=1)
    )


def _row_lines(sheet: SheetOut, columns: Sequence[ColumnText], tick: Tick) -> Iterator[str]:
    """The rows under the header."""
    for number, row in enumerate(sheet.rows, start=1):
        contents = [_content(sheet, row, target) for target in sheet.fields]
        yield row_text(number + 1, columns, [row.key, *contents] if sheet.has_keys else contents)
        if number % _ROWS_AT_ONCE == 0:
            tick(number)
    tick(len(sheet.rows))


def _content(sheet: SheetOut, row: RowOut, target: Field) -> Content:
    content = checked_content(sheet, row, target)
    if isinstance(content, str):
        content = _escaped(content)
        refuse_too_long(content, sheet, row, target)
    return content


def _style(target: Field) -> Style:
    if target.type is ColumnType.DATE:
        return _DATE
    if target.type in {ColumnType.AMOUNT, ColumnType.COUNT}:
        return _NUMBER
    return _LONG_TEXT if target.width >= _LONG_TEXT_WIDTH else _TEXT


def _as_text(style: Style) -> Style:
    """For what a column of days or numbers says in words."""
    return style if style.number_format == _TEXT.number_format else _TEXT


def _validation(column: str, source: str, *, is_closed: bool) -> DataValidation:
    return DataValidation(
        type="list",
        formula1=source,
        errorStyle="warning",
        allow_blank=True,
        showErrorMessage=is_closed,
        sqref=f"{column}2:{column}{_LAST_ROW}",
    )


# the pages around the tables


def _write_about(archive: WorkbookArchive, about: AboutPage) -> None:
    with archive.sheet(sheet_name(about.name)) as page:
        page.sheet_view.rightToLeft = about.is_right_to_left or None
        _lay_out(page, [_ABOUT_WIDTH], [_LONG_TEXT])
        page.append([_cell(page, _as_it_is(about.title), _TITLE)])
        for line in ("", *about.lines, "", about.export_id):
            page.append([_cell(page, _as_it_is(line), _LONG_TEXT)] if line else [])


def _write_facts(archive: WorkbookArchive, about: AboutPage) -> None:
    """Which export this is, once more, where people do not look."""
    with archive.sheet(META) as page:
        page.sheet_state = "hidden"
        _lay_out(page, [_LISTS_WIDTH] * 2, [_TEXT] * 2)
        for fact in about.facts:
            page.append([_cell(page, _as_it_is(text), _TEXT) for text in fact])


def _write_lists(archive: WorkbookArchive, lists: Sequence[Options]) -> None:
    with archive.sheet(LISTS) as page:
        _lay_out(page, [_LISTS_WIDTH] * len(lists), [_TEXT] * len(lists))
        for number in range(max(map(len, lists))):
            page.append(
                [
                    _cell(page, _escaped(options[number]), _TEXT)
                    if number < len(options)
                    else None
                    for options in lists
                ]
            )


def _lay_out(page: Any, widths: Sequence[int], styles: Sequence[Style]) -> None:
    """Widths and formats of whole columns, so that rows typed below keep their zeros."""
    for place, (width, style) in enumerate(zip(widths, styles, strict=True), start=1):
        column = page.column_dimensions[column_letters(place)]
        column.width = width
        _dress(column, style)


# cells


def _cell(page: Any, text: str, style: Style) -> Any:
    cell = WriteOnlyCell(page)
    _dress(cell, style)
    return _with_text(cell, text)


def _with_text(cell: Any, text: str) -> Any:
    """A cell that is text by type: openpyxl takes `=1+1` for a formula, `#N/A` for an error."""
    cell.value = text
    cell.data_type = "s"
    return cell


def _dress(target: Any, style: Style) -> None:
    """Give a cell or a column its style."""
    target.number_format = style.number_format
    target.font, target.fill, target.border = style.font, style.fill, style.border
    target.alignment = style.alignment


def _as_it_is(text: str) -> str:
    return _escaped(plain_text(text))


def _escaped(text: str) -> str:
    """`_x000D_` is an escape in the format: what looks like one is escaped itself."""
    return _LOOKS_ESCAPED.sub("_x005F_", text) if "_x" in text else text
