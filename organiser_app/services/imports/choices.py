"""What the person says about an import: how the sheet is to be read, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from organiser_app.domain.ids import MemberId
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import Transform, Treatment

Line = tuple[str, int]
"""A row of a file: the sheet's name and the row's number on it."""


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Where a column goes: a field, the note, or nowhere."""

    field: str | None = None
    treatment: Treatment = Treatment.MAP
    transform: Transform = Transform.PLAIN
    argument: str = ""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to read the file; everything left out is found by the program."""

    sheets: tuple[str, ...] | None = None
    """Only these sheets; None takes every sheet that is one of ours and not hidden."""
    table: Table | None = None
    """What the rows are."""
    tables: Mapping[str, Table] = field(default_factory=dict)
    """The same sheet by sheet, for a file of which that is known."""
    date_order: DateOrder | None = None
    region: str | None = None
    """Country of phones without one; None takes the group's setting."""
    columns: Mapping[tuple[str, int], ColumnChoice] = field(default_factory=dict)
    """By sheet and column, counted from 1."""
    swapped: frozenset[str] = frozenset()
    """Sheets whose giver and receiver are the other way round."""
    header_rows: Mapping[str, int] = field(default_factory=dict)
    password: str | None = field(default=None, repr=False)
    encoding: str | None = None
    delimiter: str | None = None


class PersonChoice(StrEnum):
    """Who someone named in a file is."""

    NEW = "new"
    MEMBER = "member"
    SAME_AS = "same_as"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class PersonDecision:
    """Who someone is: a new member, one on the roster, another name of the file, or left out.

    Someone left out is not written down: their rows come in without them, and roster rows stay.
    """

    choice: PersonChoice
    member_id: MemberId | None = None
    key: str = ""

    @classmethod
    def new(cls) -> "PersonDecision":
        """Someone who is not on the roster yet."""
        return cls(PersonChoice.NEW)

    @classmethod
    def member(cls, member_id: int) -> "PersonDecision":
        """A member of the roster."""
        return cls(PersonChoice.MEMBER, member_id=MemberId(member_id))

    @classmethod
    def same_as(cls, key: str) -> "PersonDecision":
        """Another name of the file."""
        return cls(PersonChoice.SAME_AS, key=key)

    @classmethod
    def leave_out(cls) -> "PersonDecision":
        """Not to be written down."""
        return cls(PersonChoice.LEAVE_OUT)


@dataclass(frozen=True, slots=True)
class ImportDecisions:
    """What was decided in the review; everything left out keeps the preview's proposal."""

    people: Mapping[str, PersonDecision] = field(default_factory=dict)
    """By the person's key."""
    rows: Mapping[Line, bool] = field(default_factory=dict)
    """Bring the row in, or leave it."""
    categories: Mapping[str, str] = field(default_factory=dict)
    """A kind of help as the sheet names it -> the name to use; empty for none."""
    areas: Mapping[str, str] = field(default_factory=dict)
    """An area as the sheet names it -> the name to use; empty for none."""


NOTHING_DECIDED = ImportDecisions()
AS_FOUND = ImportOptions()
