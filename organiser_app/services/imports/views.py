"""What the review of an import shows: problems, questions, columns, people, rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.ids import MemberId
from organiser_app.services.imports.choices import Line, PersonDecision
from organiser_app.spreadsheet.cells import column_letters
from organiser_app.spreadsheet.headers import Why
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.mapping import Transform, Treatment
from organiser_app.spreadsheet.problems import Problem, ProblemCode, Severity, severity_of


class RowFate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    FILLS = "fills"
    """Fills blanks of someone on the roster."""
    SAME = "same"
    """Nothing in it that is not there already."""
    ASK = "ask"
    """Waits for a decision; stays out until then."""
    HELD_BACK = "held_back"
    """Something in it is wrong; stays out."""
    IGNORED = "ignored"
    """No row of data, or one that the group itself has marked as void."""
    SKIPPED = "skipped"
    """Left out by decision."""

    @property
    def comes_in(self) -> bool:
        """Whether the row is part of what will be written."""
        return self is RowFate.NEW or self is RowFate.FILLS


class RowReason(StrEnum):
    """Why a row has its fate, where that does not speak for itself."""

    NONE = ""
    PEOPLE_UNDECIDED = "PEOPLE_UNDECIDED"
    DATE_ORDER = "DATE_ORDER"
    POSSIBLE_DUPLICATE = "POSSIBLE_DUPLICATE"
    MARKED_DUPLICATE = "MARKED_DUPLICATE"
    DUPLICATE_IN_FILE = "DUPLICATE_IN_FILE"
    IMPORTED_BEFORE = "IMPORTED_BEFORE"
    CHANGED_SINCE_IMPORT = "CHANGED_SINCE_IMPORT"
    NOTHING_NEW = "NOTHING_NEW"
    INVALID = "INVALID"
    NOT_DATA = "NOT_DATA"
    DECIDED = "DECIDED"
    NOBODY_LEFT = "NOBODY_LEFT"
    """Whom the row is about was left out."""


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """One thing to know about a cell, a row, a sheet or the file.

    Codes are those of `spreadsheet.problems` and of `domain.rules`, and a few of the import's own.
    """

    code: str
    sheet: str | None = None
    cell: str | None = None
    found: str | None = None
    expected: str | None = None
    severity: Severity = Severity.ERROR
    values: Mapping[str, object] = field(default_factory=dict)


def problem_of(problem: Problem) -> ImportProblem:
    """The reader's problem as the review shows it."""
    return ImportProblem(
        str(problem.code),
        problem.sheet,
        problem.cell,
        problem.found,
        problem.expected,
        _SEVERITIES.get(problem.code) or severity_of(problem.code),
        problem.values,
    )


_SEVERITIES = {
    ProblemCode.COLUMN_UNMAPPED: Severity.INFO,
    ProblemCode.ROW_IGNORED: Severity.INFO,
    ProblemCode.DATE_ORDER_AMBIGUOUS: Severity.ASK,
    ProblemCode.HEADER_AMBIGUOUS: Severity.ASK,
    ProblemCode.BAD_PHONE: Severity.WARN,
    ProblemCode.NOT_IN_LIST: Severity.WARN,
    ProblemCode.BAD_NUMBER: Severity.WARN,
    ProblemCode.BAD_DATE: Severity.WARN,
    ProblemCode.AMBIGUOUS_DATE: Severity.WARN,
    ProblemCode.BAD_EMAIL: Severity.WARN,
    ProblemCode.NUMBER_ROUNDED: Severity.WARN,
    ProblemCode.CELL_ERROR_VALUE: Severity.WARN,
    ProblemCode.FORMULA_NO_VALUE: Severity.WARN,
    ProblemCode.COLUMN_CONTENT_MISMATCH: Severity.WARN,
    ProblemCode.DUPLICATE_HEADER: Severity.WARN,
}


class QuestionCode(StrEnum):
    """What only a person can know."""

    DATE_ORDER = "DATE_ORDER_AMBIGUOUS"
    PHONE_REGION = "PHONE_REGION"
    RECEIVED_BEFORE = "RECEIVED_BEFORE"
    SIDES = "SIDES"
    ENCODING = "ENCODING_GUESSED"
    DELIMITER = "DELIMITER_GUESSED"
    PEOPLE = "PEOPLE"
    ROWS = "ROWS"


@dataclass(frozen=True, slots=True)
class Question:
    """A question with what is needed to ask it; rows wait for the answer where it `blocks`."""

    code: QuestionCode
    sheet: str | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class SheetView:
    """A sheet of the file and whether it is part of the import."""

    name: str
    rows: int
    tables: tuple[Table, ...]
    is_chosen: bool
    is_hidden: bool = False
    problems: tuple[ImportProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column, what it was taken for and why, with some of its cells."""

    column: int
    header: str
    field: str | None
    why: Why
    treatment: Treatment
    transform: Transform
    argument: str
    confidence: float
    examples: tuple[str, ...]
    filled: int

    @property
    def letters(self) -> str:
        """The column's name in a spreadsheet program."""
        return column_letters(self.column)

    @property
    def is_used(self) -> bool:
        """Whether the column becomes a field, and not a line of the note or nothing."""
        return self.treatment is Treatment.MAP


class PersonStatus(StrEnum):
    """How sure it is who someone named in the file is."""

    NEW = "new"
    KNOWN = "known"
    ASK = "ask"


class MatchReason(StrEnum):
    """Why two names may be the same person."""

    NAME = "name"
    PART_OF_NAME = "part_of_name"
    ALIKE = "alike"
    PHONE = "phone"
    EMAIL = "email"
    CODE = "code"
    OTHER_CONTACT = "other_contact"
    """Speaks against it: phone, e-mail, number or address differ."""


@dataclass(frozen=True, slots=True)
class NearMatch:
    """Someone who may be the same: a member, or another name of the file."""

    name: str
    member_id: MemberId | None = None
    key: str | None = None
    hint: str = ""
    score: float = 0.0
    reasons: tuple[MatchReason, ...] = ()
    is_likely: bool = False


@dataclass(frozen=True, slots=True)
class PersonView:
    """Someone named in the file, once for all the rows that name them."""

    key: str
    name: str
    status: PersonStatus
    member_id: MemberId | None
    mentions: int
    first_cell: str
    details: Mapping[str, object] = field(default_factory=dict)
    """What the rows that come in say about them, by field."""
    fills: tuple[str, ...] = ()
    """Blank fields on the roster that will be filled."""
    near: tuple[NearMatch, ...] = ()
    decision: PersonDecision | None = None

    @property
    def is_open(self) -> bool:
        """Whether a person must decide."""
        return self.status is PersonStatus.ASK and self.decision is None


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of the sheet: what would be written, and what is to be known about it."""

    sheet: str
    row: int
    table: Table
    fate: RowFate
    reason: RowReason
    values: Mapping[str, object]
    """Field -> what will be written: text, number, day, yes or no, or several texts."""
    problems: tuple[ImportProblem, ...] = ()
    people: tuple[str, ...] = ()
    """Keys of those named in the row."""

    @property
    def line(self) -> Line:
        """How a decision names the row."""
        return (self.sheet, self.row)


@dataclass(frozen=True, slots=True)
class Adds:
    """How much will be written."""

    members: int = 0
    needs: int = 0
    offers: int = 0
    exchanges: int = 0
    edited_members: int = 0
    categories: int = 0
    areas: int = 0


def words_of(value: object) -> str:
    """A value of a row in plain words; the window words days and numbers its own way."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | list):
        return ", ".join(map(words_of, value))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)
