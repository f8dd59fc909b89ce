"""What the matching of rows is given and what it answers: rows that left, rows that came."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.problems import ProblemCode


@dataclass(frozen=True, slots=True)
class BaseRow:
    """A row as it was exported."""

    key: str
    record_id: int
    export_uid: str
    cells: Mapping[str, str]
    """By field key, the exported text; blank cells are left out."""


@dataclass(frozen=True, slots=True)
class CameRow:
    """A row as it came back."""

    row: int
    """Its number on the sheet."""
    key_text: str
    """What stands in the key column; empty where nothing does, or where there is no column."""
    cells: Mapping[str, CellValue]
    """By field key, the raw cell, None for a blank one; columns that are not there are left out."""


class Found(StrEnum):
    """How sure it is which row this was. Only a KEY may be taken without asking."""

    KEY = "key"
    """The key is right and the content agrees."""
    KEY_EDITED = "key_edited"
    """The key is right and the content is doubtful, but no free row fits clearly better."""
    CONTENT = "content"
    """Known again by its content, or by the key of another export: to be confirmed."""
    ASK = "ask"
    """Several candidates, or one that does not fit well enough."""
    COPY = "copy"
    """The same key and the same content as another row of the sheet: collapses into that row."""
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that a row may be, and how similar it is, from 0 to 1."""

    key: str
    record_id: int
    similarity: float


@dataclass(frozen=True, slots=True)
class RowIdentity:
    """What one row of the sheet is.

    `base` is set for KEY, KEY_EDITED and CONTENT, and no two rows have the same record there.
    `copy_of` is the number of the row that a COPY repeats, or that a row marked with
    DUPLICATE_IN_FILE equals in all but its key.
    """

    row: int
    found: Found
    base: BaseRow | None = None
    candidates: tuple[Candidate, ...] = ()
    codes: tuple[ProblemCode, ...] = ()
    copy_of: int | None = None


@dataclass(frozen=True, slots=True)
class Identified:
    """All rows of a sheet in their order, and the rows that left and nobody became."""

    rows: tuple[RowIdentity, ...]
    missing: tuple[BaseRow, ...]
    keys_displaced: bool
    """So many keys stand beside the content of another row that no key is taken on trust."""
