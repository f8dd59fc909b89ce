"""The pages of an OpenDocument spreadsheet: one about the others, the tables, the hidden facts."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from organiser_app.spreadsheet.cell_content import Content, plain_text
from organiser_app.spreadsheet.cells import column_letters
from organiser_app.spreadsheet.layout import ColumnType, Field
from organiser_app.spreadsheet.ods_parts import CONTENT_END, CONTENT_START, attribute, paragraphs
from organiser_app.spreadsheet.outgoing import (
    META,
    AboutPage,
    RowOut,
    SheetOut,
    checked_content,
    is_closed,
    options_of,
    sheet_name,
)
from organiser_app.spreadsheet.rowkeys import KEY_HEADER

_ROWS_AT_ONCE = 500
_ROOM_BELOW = 500
_CM_PER_CHARACTER = 0.22
_KEY_WIDTH = 11
_PAGE_WIDTH = 100
_LONG_TEXT_WIDTH = 30
_EMPTY = "<table:table-cell/>"
_SAND, _GREY, _LINE = "#edeae4", "#7a7a7a", "#b8b2a7"

Tick = Callable[[int], None]


def content_parts(sheets: Sequence[SheetOut], about: AboutPage, tick: Tick) -> Iterator[str]:
    """The content, piece by piece; `tick` hears how many rows of all tables are done."""
    yield CONTENT_START
    yield _styles(sheets)
    yield "<office:body><office:spreadsheet>"
    yield _validations(sheets)
    yield _about(about)
    done = 0
    for place, sheet in enumerate(sheets):
        choices = _choices(place, sheet)
        yield _table_start(sheet, about)
        for number, row in enumerate(sheet.rows, start=1):
            yield _row(sheet, row, choices)
            if number % _ROWS_AT_ONCE == 0:
                tick(done + number)
        yield _room_below(sheet, choices)
        yield "</table:table>"
        done += len(sheet.rows)
        tick(done)
    if about.facts:
        yield _facts(about)
    yield _filters(sheets)
    yield CONTENT_END


# styles


def _styles(sheets: Sequence[SheetOut]) -> str:
    widths = {_KEY_WIDTH, _PAGE_WIDTH, *(each.width for one in sheets for each in one.fields)}
    columns = "".join(
        f'<style:style style:name="w{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width * _CM_PER_CHARACTER:.2f}cm"/>'
        "</style:style>"
        for width in sorted(widths)
    )
    return (
        "<office:automatic-styles>"
        '<number:text-style style:name="as-text"><number:text-content/></number:text-style>'
        '<number:date-style style:name="as-day"><number:year number:style="long"/>'
        "<number:text>-</number:text>"
        '<number:month number:style="long"/><number:text>-</number:text>'
        '<number:day number:style="long"/></number:date-style>'
        f"{columns}"
        f"{_cell_style('text', 'as-text')}"
        f"{_cell_style('long', 'as-text', wraps=True)}"
        f"{_cell_style('day', 'as-day')}"
        f"{_cell_style('number')}"
        f"{_cell_style('key', 'as-text', colour=_GREY)}"
        f"{_cell_style('heading', 'as-text', wraps=True, bold=True, fill=_SAND)}"
        f"{_cell_style('key-heading', 'as-text', wraps=True, colour=_GREY, fill=_SAND)}"
        f"{_cell_style('title', 'as-text', bold=True, size=16)}"
        f"{_table_style('shown')}{_table_style('unseen', display=False)}"
        f"{_table_style('mirrored', mode='rl-tb')}"
        "</office:automatic-styles>"
    )


def _cell_style(
    name: str,
    data: str = "",
    *,
    wraps: bool = False,
    bold: bool = False,
    colour: str = "",
    fill: str = "",
    size: int = 11,
) -> str:
    data_style = f' style:data-style-name="{data}"' if data else ""
    wrap = ' fo:wrap-option="wrap"' if wraps else ""
    ground = f' fo:background-color="{fill}" fo:border-bottom="0.5pt solid {_LINE}"' * bool(fill)
    weight = ' fo:font-weight="bold"' if bold else ""
    ink = f' fo:color="{colour}"' if colour else ""
    return (
        f'<style:style style:name="{name}" style:family="table-cell"{data_style}>'
        f'<style:table-cell-properties style:vertical-align="top"{wrap}{ground}/>'
        f'<style:text-properties fo:font-size="{size}pt"{weight}{ink}/></style:style>'
    )


def _table_style(name: str, *, display: bool = True, mode: str = "lr-tb") -> str:
    shown = "true" if display else "false"
    return (
        f'<style:style style:name="{name}" style:family="table">'
        f'<style:table-properties table:display="{shown}" style:writing-mode="{mode}"/>'
        "</style:style>"
    )


def _style_of(target: Field) -> str:
    if target.type is ColumnType.DATE:
        return "day"
    if target.type in {ColumnType.AMOUNT, ColumnType.COUNT}:
        return "number"
    return "long" if target.width >= _LONG_TEXT_WIDTH else "text"


# choices


def _validations(sheets: Sequence[SheetOut]) -> str:
    found = [
        _validation(place, number, sheet, target)
        for place, sheet in enumerate(sheets)
        for number, target in enumerate(sheet.fields)
        if options_of(sheet, target)
    ]
    if not found:
        return ""
    return f"<table:content-validations>{''.join(found)}</table:content-validations>"


def _validation(place: int, number: int, sheet: SheetOut, target: Field) -> str:
    doubled = (each.replace('"', '""') for each in options_of(sheet, target))
    listed = ";".join(f'"{each}"' for each in doubled)
    base = f"${_quoted(sheet.name)}.{column_letters(number + sheet.first_column)}2"
    told = "true" if is_closed(sheet, target) else "false"
    return (
        f'<table:content-validation table:name="{_validation_name(place, number)}"'
        f" table:condition={attribute(f'of:cell-content-is-in-list({listed})')}"
        f' table:allow-empty-cell="true" table:base-cell-address={attribute(base)}>'
        f'<table:error-message table:message-type="warning" table:display="{told}"/>'
        "</table:content-validation>"
    )


def _choices(place: int, sheet: SheetOut) -> tuple[str, ...]:
    """What each cell of a row says about its choices; here they belong to cells, not columns."""
    return tuple(
        f' table:content-validation-name="{_validation_name(place, number)}"'
        if options_of(sheet, target)
        else ""
        for number, target in enumerate(sheet.fields)
    )


def _validation_name(place: int, number: int) -> str:
    return f"choices-{place}-{number}"


def _quoted(name: str) -> str:
    return "'" + sheet_name(name).replace("'", "''") + "'"


# one table


def _table_start(sheet: SheetOut, about: AboutPage) -> str:
    columns = [_column(_KEY_WIDTH, "key")] if sheet.has_keys else []
    columns += [_column(target.width, _style_of(target)) for target in sheet.fields]
    headings = [_key_heading(about.key_note)] if sheet.has_keys else []
    headings += [_text_cell(plain_text(target.header), "heading") for target in sheet.fields]
    return (
        f'<table:table table:name={attribute(sheet_name(sheet.name))} table:style-name="shown">'
        f"{''.join(columns)}"
        f"<table:table-header-rows><table:table-row>{''.join(headings)}"
        f"</table:table-row></table:table-header-rows>"
    )


def _column(width: int, style: str) -> str:
    return f'<table:table-column table:style-name="w{width}" table:default-cell-style-name="{style}"/>'


def _key_heading(note: str) -> str:
    comment = f"<office:annotation>{paragraphs(plain_text(note))}</office:annotation>"
    return _text_cell(KEY_HEADER, "key-heading", before=comment if note else "")


def _row(sheet: SheetOut, row: RowOut, choices: Sequence[str]) -> str:
    cells = [_text_cell(row.key)] if sheet.has_keys else []
    cells += [
        _cell(checked_content(sheet, row, target), choice)
        for target, choice in zip(sheet.fields, choices, strict=True)
    ]
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def _room_below(sheet: SheetOut, choices: Sequence[str]) -> str:
    """Empty rows that offer the choices, for what is added."""
    if not any(choices):
        return ""
    cells = [_EMPTY] if sheet.has_keys else []
    cells += [f"<table:table-cell{choice}/>" for choice in choices]
    return (
        f'<table:table-row table:number-rows-repeated="{_ROOM_BELOW}">'
        f"{''.join(cells)}</table:table-row>"
    )


def _cell(content: Content, attributes: str = "") -> str:
    """A cell without a style of its own takes that of its column."""
    if content is None or content == "":
        return f"<table:table-cell{attributes}/>"
    if isinstance(content, str):
        return _text_cell(content, attributes=attributes)
    if isinstance(content, date):
        day = content.isoformat()
        return _value_cell(f'{attributes} office:value-type="date" office:date-value="{day}"', day)
    number = format(content, "f") if isinstance(content, Decimal) else str(content)
    return _value_cell(f'{attributes} office:value-type="float" office:value="{number}"', number)


def _value_cell(attributes: str, shown: str) -> str:
    return f"<table:table-cell{attributes}><text:p>{shown}</text:p></table:table-cell>"


def _text_cell(text: str, style: str = "", *, before: str = "", attributes: str = "") -> str:
    dress = f' table:style-name="{style}"' if style else ""
    return (
        f'<table:table-cell{dress}{attributes} office:value-type="string">'
        f"{before}{paragraphs(text)}</table:table-cell>"
    )


def _filters(sheets: Sequence[SheetOut]) -> str:
    """Headings with a button to filter and sort whole rows by."""
    ranges = []
    for place, sheet in enumerate(sheets):
        last = column_letters(len(sheet.fields) + sheet.first_column - 1)
        name = _quoted(sheet.name)
        address = attribute(f"{name}.A1:{name}.{last}{len(sheet.rows) + 1}")
        ranges.append(
            f'<table:database-range table:name="__Anonymous_Sheet_DB__{place + 1}"'
            f' table:target-range-address={address} table:display-filter-buttons="true"/>'
        )
    return f"<table:database-ranges>{''.join(ranges)}</table:database-ranges>" if ranges else ""


# the pages around the tables


def _about(about: AboutPage) -> str:
    style = "mirrored" if about.is_right_to_left else "shown"
    lines = [("", ""), *((line, "long") for line in about.lines), ("", ""), (about.export_id, "")]
    rows = [(about.title, "title"), *lines]
    return _page(about.name, style, (_column(_PAGE_WIDTH, "long"),), [[row] for row in rows])


def _facts(about: AboutPage) -> str:
    columns = (_column(_PAGE_WIDTH, "text"), _column(_PAGE_WIDTH, "text"))
    rows = [[(text, "") for text in fact] for fact in about.facts]
    return _page(META, "unseen", columns, rows)


def _page(
    name: str, style: str, columns: Sequence[str], rows: Sequence[Sequence[tuple[str, str]]]
) -> str:
    written = "".join(
        "<table:table-row>"
        + "".join(_text_cell(plain_text(text), dress) if text else _EMPTY for text, dress in row)
        + "</table:table-row>"
        for row in rows
    )
    return (
        f'<table:table table:name={attribute(sheet_name(name))} table:style-name="{style}">'
        f"{''.join(columns)}{written}</table:table>"
    )
