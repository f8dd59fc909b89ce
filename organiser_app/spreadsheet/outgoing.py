"""What leaves as a workbook: tables with keys and values, a page about them, and their dropdowns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from organiser_app.spreadsheet.cell_content import NO, YES, Content, cell_content, plain_text
from organiser_app.spreadsheet.cells import column_letters
from organiser_app.spreadsheet.layout import ColumnType, Field, Table
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reading_sheets import ReadingSheet

ABOUT = "About this sheet"
META = "_meta"
"""The hidden sheet that says in plain cells which export this is."""
PROGRAM = "program"
"""The fact on it that says what wrote it, and for which network, by its random name."""
LONGEST_TEXT = 32_767
"""What one cell can hold; spreadsheet programs cut off the rest without a word."""
LISTS = "Lists"
"""The sheet for choices that do not fit into a dropdown itself."""
_FIRST_SURE_DAY = date(1900, 3, 1)
"""Before it, spreadsheet programs disagree by the 29 February 1900 that never was."""
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
    table: Table | ReadingSheet
    fields: tuple[Field, ...]
    rows: Sequence[RowOut]
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By field key, names to choose from (areas, categories); other names stay possible."""
    has_keys: bool = True
    """Whether its rows are to be known again when it comes back."""

    @property
    def first_column(self) -> int:
        """Number of the first field's column: keys stand before it."""
        return 2 if self.has_keys else 1


@dataclass(frozen=True, slots=True)
class AboutPage:
    """The first sheet, which explains the others; the export's id is its visible last line."""

    title: str
    lines: tuple[str, ...]
    export_id: str
    name: str = ABOUT
    key_note: str = ""
    """The comment on the heading of the keys."""
    facts: tuple[tuple[str, str], ...] = ()
    """What the hidden sheet says: names and values, no people."""
    is_right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Dropdown:
    """Choices offered in one column, which stand in the dropdown or on the sheet of lists."""

    column: str
    source: str
    is_closed: bool
    """Whether anything else is worth a warning."""


def dropdowns(sheet: SheetOut, lists: Mapping[Options, str]) -> Iterator[Dropdown]:
    """The dropdowns of a sheet's columns, of which the first holds the keys."""
    for place, target in enumerate(sheet.fields, start=sheet.first_column):
        options = options_of(sheet, target)
        if not options:
            continue
        source = f'"{",".join(options)}"' if _is_inline(options) else lists[options]
        yield Dropdown(column_letters(place), source, is_closed(sheet, target))


def is_closed(sheet: SheetOut, target: Field) -> bool:
    """Whether anything else than the choices is worth a warning."""
    return target.key not in sheet.choices and target.type is not ColumnType.MANY


def long_lists(sheets: Sequence[SheetOut]) -> dict[Options, str]:
    """Options that need cells of their own -> where they stand on the sheet of lists."""
    found: dict[Options, str] = {}
    for sheet in sheets:
        for target in sheet.fields:
            options = options_of(sheet, target)
            if options and options not in found and not _is_inline(options):
                letters = column_letters(len(found) + 1)
                found[options] = f"{LISTS}!${letters}$1:${letters}${len(options)}"
    return found


def checked_content(sheet: SheetOut, row: RowOut, target: Field) -> Content:
    """What one cell will hold.

    Raises:
        Refused: TEXT_TOO_LONG, with sheet, field and key.
    """
    content = cell_content(target, row.values.get(target.key))
    if isinstance(content, date) and content < _FIRST_SURE_DAY:
        return content.isoformat()
    if isinstance(content, str):
        refuse_too_long(content, sheet, row, target)
    return content


def refuse_too_long(text: str, sheet: SheetOut, row: RowOut, target: Field) -> None:
    """Nothing is cut off in silence: a text that no cell can hold is refused by name."""
    if len(text) > LONGEST_TEXT:
        raise Refused(
            ProblemCode.TEXT_TOO_LONG,
            sheet=sheet.name,
            field=target.key,
            key=row.key,
            length=len(text),
        )


def sheet_name(name: str) -> str:
    """Without the signs that a sheet's name must not have."""
    return re.sub(r"[\[\]:*?/\\]", " ", plain_text(name)).strip("' ")[:31] or "Sheet"


def options_of(sheet: SheetOut, target: Field) -> Options:
    """What can be chosen in a column; nothing where anything may stand."""
    if target.type in {ColumnType.YES_NO, ColumnType.CONSENT}:
        return (YES, NO)
    if target.choices:
        return tuple(str(cell_content(target, choice)) for choice in target.choices)
    return tuple(map(plain_text, sheet.choices.get(target.key, ())))


def _is_inline(options: Options) -> bool:
    """Whether the options fit into the dropdown itself."""
    is_short = sum(map(len, options)) + len(options) <= _LONGEST_INLINE_LIST
    return is_short and not any(sign in each for each in options for sign in ',"\n')
