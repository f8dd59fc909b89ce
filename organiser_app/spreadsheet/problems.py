"""The vocabulary of what can be wrong with a sheet: one stable code each.

Codes and values only. The sentences (where, what was found, what was expected, what happens if
nothing is done) are written where people read them.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

from typing_extensions import override

from organiser_app.domain.errors import UserError


class ProblemCode(StrEnum):
    """What can be wrong, from the whole file down to one cell; the value is the name itself."""

    @staticmethod
    @override
    def _generate_next_value_(
        name: str, start: int, count: int, last_values: list[str]
    ) -> str:  # so that the code read by scripts is the very name
        return name

    # the file
    FILE_EMPTY = auto()
    FILE_TOO_LARGE = auto()
    FILE_ENCRYPTED = auto()
    WRONG_PASSWORD = auto()
    FILE_CORRUPT = auto()
    FILE_DAMAGED = auto()
    FILE_UNREADABLE = auto()
    NOT_A_WORKBOOK = auto()
    UNSUPPORTED_FORMAT = auto()
    WRONG_EXTENSION = auto()
    CONTENT_IS_HTML = auto()
    UNSAFE_XML = auto()
    READER_TIMEOUT = auto()
    READER_CRASHED = auto()
    ENCODING_GUESSED = auto()
    DELIMITER_GUESSED = auto()

    # the workbook
    EXPORT_UNKNOWN = auto()
    EXPORT_FROM_OTHER_DATABASE = auto()
    EXPORT_NEWER_SCHEMA = auto()
    EXPORT_ONE_WAY = auto()
    SEVERAL_EXPORTS_IN_FILE = auto()
    SHEET_HAS_RULES = auto()
    NO_DATA = auto()
    MACROS_IGNORED = auto()
    EXTERNAL_LINKS_IGNORED = auto()
    HIDDEN_ROWS_INCLUDED = auto()
    DATE_SYSTEM_1904 = auto()

    # the table
    HEADER_NOT_FOUND = auto()
    HEADER_AMBIGUOUS = auto()
    DUPLICATE_HEADER = auto()
    COLUMN_MISSING = auto()
    COLUMN_UNMAPPED = auto()
    COLUMN_CONTENT_MISMATCH = auto()
    COLUMN_MASS_CLEARED = auto()
    DATE_ORDER_AMBIGUOUS = auto()
    KEYS_DISPLACED = auto()
    KEY_COLUMN_MISSING = auto()
    TABLE_SPLIT = auto()
    ROWS_OUT_OF_ORDER = auto()

    # the row
    KEY_DAMAGED = auto()
    KEY_UNKNOWN = auto()
    DUPLICATE_KEY = auto()
    KEY_CONTENT_MISMATCH = auto()
    MATCHED_BY_CONTENT = auto()
    ROW_FROM_OTHER_EXPORT = auto()
    ROW_MISSING = auto()
    ROW_DELETED_HERE = auto()
    POSSIBLE_DUPLICATE = auto()
    DUPLICATE_IN_FILE = auto()
    ROW_IGNORED = auto()
    ROW_TOO_WIDE = auto()
    MERGED_CELLS_IN_DATA = auto()
    ROW_INVALID_AFTER_MERGE = auto()

    # the cell
    CONFLICT = auto()
    BAD_DATE = auto()
    AMBIGUOUS_DATE = auto()
    BAD_NUMBER = auto()
    NUMBER_ROUNDED = auto()
    BAD_PHONE = auto()
    BAD_EMAIL = auto()
    NOT_IN_LIST = auto()
    TEXT_TOO_LONG = auto()
    REQUIRED_EMPTY = auto()
    UNKNOWN_REFERENCE = auto()
    AMBIGUOUS_REFERENCE = auto()
    ILLEGAL_TRANSITION = auto()
    CELL_ERROR_VALUE = auto()
    FORMULA_NO_VALUE = auto()
    FORMULA_VALUE_USED = auto()
    REDACTED_EDITED = auto()
    FORMAT_DAMAGE_IGNORED = auto()
    CONTROL_CHARS_REMOVED = auto()


class Severity(StrEnum):
    """How much a problem asks of the person who imports."""

    ERROR = auto()
    ASK = auto()
    WARN = auto()
    KEPT = auto()
    """Nothing is done about it unless someone says so."""
    INFO = auto()


_SEVERITIES: Final[Mapping[ProblemCode, Severity]] = {
    ProblemCode.ENCODING_GUESSED: Severity.ASK,
    ProblemCode.DELIMITER_GUESSED: Severity.ASK,
    ProblemCode.HEADER_AMBIGUOUS: Severity.ASK,
    ProblemCode.COLUMN_UNMAPPED: Severity.ASK,
    ProblemCode.COLUMN_CONTENT_MISMATCH: Severity.ASK,
    ProblemCode.DATE_ORDER_AMBIGUOUS: Severity.ASK,
    ProblemCode.DUPLICATE_HEADER: Severity.WARN,
    ProblemCode.AMBIGUOUS_DATE: Severity.WARN,
    ProblemCode.BAD_PHONE: Severity.WARN,
    ProblemCode.NOT_IN_LIST: Severity.WARN,
    ProblemCode.FILE_DAMAGED: Severity.WARN,
    ProblemCode.WRONG_EXTENSION: Severity.WARN,
    ProblemCode.EXPORT_FROM_OTHER_DATABASE: Severity.WARN,
    ProblemCode.MACROS_IGNORED: Severity.WARN,
    ProblemCode.EXTERNAL_LINKS_IGNORED: Severity.WARN,
    ProblemCode.ROWS_OUT_OF_ORDER: Severity.WARN,
    ProblemCode.ROW_TOO_WIDE: Severity.WARN,
    ProblemCode.FORMULA_VALUE_USED: Severity.WARN,
    ProblemCode.HIDDEN_ROWS_INCLUDED: Severity.INFO,
    ProblemCode.ROW_IGNORED: Severity.INFO,
    ProblemCode.SHEET_HAS_RULES: Severity.INFO,
    ProblemCode.DATE_SYSTEM_1904: Severity.INFO,
    ProblemCode.FORMAT_DAMAGE_IGNORED: Severity.INFO,
    ProblemCode.CONTROL_CHARS_REMOVED: Severity.INFO,
}


def severity_of(code: ProblemCode) -> Severity:
    """How much this code asks of the person; what is not listed is an error."""
    return _SEVERITIES.get(code, Severity.ERROR)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and where: `sheet` and `cell` ("B4") are None above their level."""

    code: ProblemCode
    sheet: str | None = None
    cell: str | None = None
    found: str | None = None
    expected: str | None = None
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)


class Refused(UserError):
    """The file cannot be taken in at all; `problem_code` says why."""

    def __init__(self, code: ProblemCode, **values: object) -> None:
        super().__init__(str(code), **values)

    @property
    def problem_code(self) -> ProblemCode:
        """The code as a member of the vocabulary."""
        return ProblemCode(self.code)
