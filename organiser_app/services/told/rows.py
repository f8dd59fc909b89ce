"""What the sheets of matches and of calls share: finding their table, and telling of each row.

Both are known by our own headings, or by words of headings in lists that others keep. Nobody is
guessed: a name that fits nobody, or several, holds its row back.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from organiser_app.services.imports import ImportProblem
from organiser_app.services.imports.names import name_key
from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder, infer_date_order, parse_date
from organiser_app.spreadsheet.cells import CellValue, Reading, SheetCells, cell_name
from organiser_app.spreadsheet.layout import ColumnType
from organiser_app.spreadsheet.problems import ProblemCode
from organiser_app.spreadsheet.reading_sheets import FIELDS, ReadingSheet, reading_sheet_of

_SEARCHED_ROWS = 30

Words = Mapping[str, str]
"""Field -> words of its headings in foreign sheets; a heading is taken whole, word by word."""

_ALSO: Mapping[ReadingSheet, Words] = MappingProxyType(
    {
        ReadingSheet.MATCHES: {
            "helper": "helper helps helping volunteer name by whom driver giver assigned to matched"
            " with voluntaria voluntario ayudante ayuda المتطوع المساعد من يساعد",
            "asker": "for whom recipient receiver asker requester neighbor neighbour name client household"
            " para quien destinataria destinatario solicitante لمن المستفيد",
            "need": "what need needs request task with help job que necesidad tarea الحاجه المهمه",
            "needed_by": "needed by due date deadline fecha limite plazo الموعد",
            "state": "status state stage progress outcome estado الحاله",
            "made": "asked on since date assigned matched arranged pedido desde تاريخ الطلب",
            "ended": "done on settled completed finished closed date day hecho terminado انتهى",
            "called_off_by": "called off cancelled canceled by cancelado por",
            "in_time": "in time on a tiempo",
            "note": "note notes on it comment comments remarks nota notas ملاحظه",
        },
        ReadingSheet.FOLLOWUPS: {
            "member": "name who member person call whom contact nombre persona llamar a a quien"
            " الاسم الشخص",
            "due": "due date when due date due on follow up on call on fecha cuando التاريخ الموعد",
            "words": "why note notes about reason words what for por que nota notas motivo ملاحظه السبب لماذا",
            "done": "done done on called fecha hecha",
            "result": "result outcome resultado النتيجه",
            "recurring": "repeats every how often cada cuanto",
            "need": "need need about necesidad",
        },
    }
)
_ENOUGH: Mapping[ReadingSheet, frozenset[str]] = MappingProxyType(
    {
        ReadingSheet.MATCHES: frozenset({"helper", "asker", "need"}),
        ReadingSheet.FOLLOWUPS: frozenset({"member", "due"}),
    }
)
"""Columns without which a sheet is no such list."""


_NOTES: Mapping[ReadingSheet, str] = MappingProxyType(
    {ReadingSheet.MATCHES: "note", ReadingSheet.FOLLOWUPS: "words"}
)
"""Where what means nothing here is kept."""

_SAY_LITTLE = frozenset({"name", "by", "on", "to", "with", "for", "date", "day", "a"})
"""Words that alone do not tell one column of a list of matches from another."""


class ToldFate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    MOVES = "moves"
    """It is here, and moves on to where the sheet says that it stands."""
    HERE = "here"
    HELD_BACK = "held_back"


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One row of the sheet: what it says, and what becomes of it."""

    number: int
    fate: ToldFate
    cells: Mapping[str, CellValue]
    """Field -> the cell as it stands, where it says anything."""
    problems: tuple[ImportProblem, ...] = ()
    is_sensitive: bool = False
    """Whether the need that it is about is known to be."""


@dataclass(frozen=True)
class ToldTable:
    """The table of such a sheet, and its rows as texts and days."""

    kind: ReadingSheet
    sheet: SheetCells
    header: int
    """Place of the row of headings."""
    columns: Mapping[str, int]
    """Field -> place of its column."""
    date_order: DateOrder | None = None

    def rows(self) -> Iterator[tuple[int, Mapping[str, CellValue]]]:
        """Number and cells of each row below the headings that says anything."""
        numbers = self.sheet.row_numbers[self.header + 1 :]
        for number, row in zip(numbers, self.sheet.rows[self.header + 1 :], strict=True):
            values = {key: row[place] for key, place in self.columns.items()}
            if any(told_text(values, key) for key in values):
                yield number, self._with_the_rest(values, row)

    def _with_the_rest(
        self, values: dict[str, CellValue], row: Sequence[CellValue]
    ) -> Mapping[str, CellValue]:
        """What stands in columns that mean nothing here goes along, under their headings."""
        known, note = set(self.columns.values()), _NOTES[self.kind]
        rest = [
            ": ".join(filter(None, (self._heading(place), text_of(cell).strip())))
            for place, cell in enumerate(row)
            if place not in known and cell is not None and text_of(cell).strip()
        ]
        if rest:
            values[note] = "\n".join(filter(None, (told_text(values, note), *rest)))
        return values

    def _heading(self, place: int) -> str:
        cell = self.sheet.rows[self.header][place]
        return "" if cell is None else text_of(cell).strip()

    @cached_property
    def _orders(self) -> Mapping[str, DateOrder | None]:
        days = [each.key for each in FIELDS[self.kind] if each.type is ColumnType.DATE]
        return {key: self._order(key) for key in days}

    def _order(self, key: str) -> DateOrder | None:
        if self.date_order is not None:
            return self.date_order
        return infer_date_order(values.get(key) for _, values in self.rows()).order

    def days(
        self, number: int, values: Mapping[str, CellValue]
    ) -> tuple[dict[str, date | None], list[ImportProblem]]:
        """The days of a row, and the cells that are none."""
        found: dict[str, date | None] = {}
        problems = []
        for key, order in self._orders.items():
            day = parse_date(values.get(key), order)
            found[key] = day if isinstance(day, date) else None
            if day is not None and found[key] is None:
                problems.append(self.problem(number, key, ProblemCode.BAD_DATE, values))
        return found, problems

    def problem(
        self, number: int, key: str, code: str, values: Mapping[str, CellValue]
    ) -> ImportProblem:
        """What is wrong with a cell of a row, by field."""
        column = self.columns.get(key, 0) + 1
        found = told_text(values, key) or None
        return ImportProblem(
            str(code),
            self.sheet.name,
            cell_name(number, column),
            found,
            values={"field": key},
        )

    def said(self, values: Mapping[str, CellValue]) -> dict[str, CellValue]:
        """The cells that say anything, as they stand."""
        return {key: value for key, value in values.items() if told_text(values, key)}


def told_table(
    reading: Reading, kind: ReadingSheet, date_order: DateOrder | None = None
) -> ToldTable | None:
    """The first table of this kind: one of our own where there is one; None: there is none."""
    sheets = [sheet for sheet in reading.sheets if not sheet.is_hidden]
    sheets = [one for one in sheets if reading_sheet_of(one) in (None, kind)]
    sheets.sort(key=lambda sheet: reading_sheet_of(sheet) is not kind)
    for sheet in sheets:
        for place, row in enumerate(sheet.rows[:_SEARCHED_ROWS]):
            columns = _columns(row, kind)
            if _ENOUGH[kind] <= columns.keys():
                return ToldTable(kind, sheet, place, columns, date_order)
    return None


def _columns(row: Sequence[CellValue], kind: ReadingSheet) -> dict[str, int]:
    """Our own headings first, so that no like one of another takes their field."""
    own = {fold(field.header): field.key for field in FIELDS[kind]}
    texts = {place: fold(cell) for place, cell in enumerate(row) if isinstance(cell, str)}
    found: dict[str, int] = {}
    for place, text in texts.items():
        if text in own:
            found.setdefault(own[text], place)
    for place, text in texts.items():
        key = None if text in own else _foreign_field(text, kind, found)
        if key is not None:
            found[key] = place
    return found


def _foreign_field(heading: str, kind: ReadingSheet, taken: Mapping[str, int]) -> str | None:
    """The field whose words are all of the heading's; the first that no column has."""
    words = set(heading.split())
    if kind is ReadingSheet.MATCHES and words <= _SAY_LITTLE:
        return None
    for key, known in _ALSO[kind].items():
        if words and key not in taken and words <= set(map(fold, known.split())):
            return key
    return None


def told_text(values: Mapping[str, CellValue], key: str) -> str:
    """The cell of a field as a text; empty where nothing is said."""
    value = values.get(key)
    return "" if value is None else text_of(value).strip()


def ids_by_name(known: Mapping[int, str]) -> dict[str, tuple[int, ...]]:
    """Members by the key of their name: several where namesakes are."""
    found: dict[str, tuple[int, ...]] = {}
    for row_id, name in known.items():
        found[name_key(name)] = (*found.get(name_key(name), ()), row_id)
    return found


def name_code(who: str, fitting: Sequence[int]) -> str | None:
    """What is wrong with a name, if anything; exactly one person is meant by it."""
    if len(fitting) == 1:
        return None
    if not who:
        return ProblemCode.REQUIRED_EMPTY
    return ProblemCode.AMBIGUOUS_REFERENCE if fitting else ProblemCode.UNKNOWN_REFERENCE
