"""How a sheet is to be read: its table, its header rows and what each column goes to.

All of it is a proposal that the person sees and may change, and that is remembered for the next
sheet with the same headers. Nothing of a sheet is dropped in silence: a column without a field
becomes lines of the note unless someone says otherwise.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.problems import Problem


class Treatment(StrEnum):
    """What becomes of a column."""

    MAP = "map"
    """Its cells become a field."""
    NOTE = "note"
    """Its cells become lines of the note, `Header: value`."""
    IGNORE = "ignore"
    """It stays behind."""


class Transform(StrEnum):
    """What happens to the cells on the way to the field."""

    PLAIN = "plain"
    FIRST_NAME = "first_name"
    MIDDLE_NAME = "middle_name"
    LAST_NAME = "last_name"
    GATE = "gate"
    """A yes/no question: yes adds `argument` to the field."""
    COUNT_OF = "count_of"
    """One column for each item: a number of `argument`."""
    YES_MEANS = "yes_means"
    """Yes is the code `argument`, no says nothing."""
    HOURS = "hours"
    MINUTES = "minutes"
    SECONDS = "seconds"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What one column (counted from 1) goes to, how sure that is, and why."""

    column: int
    header: str
    field: str | None = None
    confidence: float = 0.0
    why: Why = Why.UNKNOWN
    treatment: Treatment = Treatment.NOTE
    transform: Transform = Transform.PLAIN
    argument: str = ""


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows belong to the table where one sheet holds offers and needs."""

    column: int
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class TableRecognition:
    """One table found on a sheet; `header_rows` are row numbers, none where there is no header."""

    sheet: str
    table: Table
    header_rows: tuple[int, ...]
    columns: tuple[ColumnMapping, ...]
    signature: str
    confidence: float
    only_rows: RowFilter | None = None
    is_payment: bool = False
    """Giver and receiver were read from a ledger: who pays hours has received the help."""
    problems: tuple[Problem, ...] = ()

    def columns_of(self, field: str) -> tuple[ColumnMapping, ...]:
        """The columns that go to a field."""
        return tuple(
            each
            for each in self.columns
            if each.field == field and each.treatment is Treatment.MAP
        )

    @property
    def key_column(self) -> int | None:
        """The column of our own row keys, from an export of ours."""
        return next((each.column for each in self.columns if each.why is Why.KEY), None)


@dataclass(frozen=True, slots=True)
class SheetRecognition:
    """The tables of one sheet: none where it is not one of ours, two where it mixes kinds."""

    sheet: str
    tables: tuple[TableRecognition, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a whole file holds."""

    sheets: tuple[SheetRecognition, ...]

    @property
    def tables(self) -> tuple[TableRecognition, ...]:
        """All tables of all sheets."""
        return tuple(table for sheet in self.sheets for table in sheet.tables)


@dataclass(frozen=True, slots=True)
class SheetHint:
    """What the person says about a sheet: it comes before anything that we find."""

    table: Table | None = None
    header_row: int | None = None
    is_headerless: bool = False


def choose_column(
    recognition: TableRecognition,
    column: int,
    *,
    field: str | None = None,
    treatment: Treatment = Treatment.MAP,
    transform: Transform = Transform.PLAIN,
    argument: str = "",
) -> TableRecognition:
    """The same recognition with one column read as the person says."""

    def chosen(mapping: ColumnMapping) -> ColumnMapping:
        if mapping.column != column:
            return mapping
        return replace(
            mapping,
            field=field,
            confidence=1.0,
            why=Why.CHOSEN,
            treatment=treatment,
            transform=transform,
            argument=argument,
        )

    return replace(recognition, columns=tuple(map(chosen, recognition.columns)))


_OTHER_SIDE = {"giver": "receiver", "receiver": "giver"}


def swap_sides(recognition: TableRecognition) -> TableRecognition:
    """Giver and receiver, with their phones and numbers, the other way round."""

    def swapped(mapping: ColumnMapping) -> ColumnMapping:
        side, underscore, rest = (mapping.field or "").partition("_")
        other = _OTHER_SIDE.get(side)
        if other is None or rest == "address":
            return mapping
        return replace(mapping, field=f"{other}{underscore}{rest}")

    return replace(
        recognition,
        columns=tuple(map(swapped, recognition.columns)),
        is_payment=not recognition.is_payment,
    )


def signature_of(headers: Sequence[str]) -> str:
    """The same for the same headers in the same order, whatever their case and spaces."""
    folded = "\n".join(fold(header) for header in headers).rstrip("\n")
    return hashlib.sha256(folded.encode()).hexdigest()[:16]


def as_remembered(recognition: TableRecognition) -> Mapping[str, object]:
    """The mapping as plain values, to be kept under the recognition's signature."""
    return {
        "table": str(recognition.table),
        "is_payment": recognition.is_payment,
        "columns": [
            {
                "header": fold(each.header),
                "field": each.field,
                "treatment": str(each.treatment),
                "transform": str(each.transform),
                "argument": each.argument,
            }
            for each in recognition.columns
        ],
    }
