"""What leaves as a workbook: tables with keys and values, a page about them, and their dropdowns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from organiser_app.spreadsheet.cell_content import NO, YES, cell_content, plain_text
from organiser_app.spreadsheet.cells import column_letters
from organiser_app.spreadsheet.layout import ColumnType, Field, Table

LISTS = "Lists"
"""The last sheet, for choices that do not fit into a dropdown itself."""
_LONGEST_INLINE_LIST = 250

Options = tuple[str, ...]


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


@dataclass(frozen=True, slots=True)
class Dropdown:
    """Choices offered in one column, which stand in the dropdown or on the sheet of lists."""

    column: str
    source: str
    is_closed: bool
    """Whether anything else is worth a warning."""


def dropdowns(sheet: SheetOut, lists: Mapping[Options, str]) -> Iterator[Dropdown]:
    """The dropdowns of a sheet's columns, of which the first holds the keys."""
    for place, target in enumerate(sheet.fields, start=2):
        options = _options(sheet, target)
        if not options:
            continue
        source = f'"{",".join(options)}"' if _is_inline(options) else lists[options]
        is_closed = target.key not in sheet.choices and target.type is not ColumnType.MANY
        yield Dropdown(column_letters(place), source, is_closed)


def long_lists(sheets: Sequence[SheetOut]) -> dict[Options, str]:
    """Options that need cells of their own -> where they stand on the sheet of lists."""
    found: dict[Options, str] = {}
    for sheet in sheets:
        for target in sheet.fields:
            options = _options(sheet, target)
            if options and options not in found and not _is_inline(options):
                letters = column_letters(len(found) + 1)
                found[options] = f"{LISTS}!${letters}$1:${letters}${len(options)}"
    return found


def _options(sheet: SheetOut, target: Field) -> Options:
    if target.type in {ColumnType.YES_NO, ColumnType.CONSENT}:
        return (YES, NO)
    if target.choices:
        return tuple(str(cell_content(target, choice)) for choice in target.choices)
    return tuple(map(plain_text, sheet.choices.get(target.key, ())))


def _is_inline(options: Options) -> bool:
    """Whether the options fit into the dropdown itself."""
    is_short = sum(map(len, options)) + len(options) <= _LONGEST_INLINE_LIST
    return is_short and not any(sign in each for each in options for sign in ',"\n')
