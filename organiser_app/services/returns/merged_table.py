"""One table of a returned sheet: its rows beside the rows that left, and what differs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from organiser_app.services.records import Texts
from organiser_app.services.returns.bases import Base
from organiser_app.services.returns.columns import CameHeader
from organiser_app.services.returns.finding import Found
from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.cells import cell_name
from organiser_app.spreadsheet.identity import RowIdentity
from organiser_app.spreadsheet.layout import Field, Table
from organiser_app.spreadsheet.merge import RowMerge


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One row of the sheet: whom it is about, and what it says, field by field."""

    number: int
    identity: RowIdentity
    record_id: int | None
    theirs: Mapping[str, object]
    """Canonical texts, tuples of items for sets, `Unreadable`, None for blanks."""
    has_base: bool = True
    """Whether we know how the row left; without it every difference is asked."""
    is_as_sent: bool = False
    """Whether every cell is as it left: then nothing of it is merged, and `theirs` is empty."""
    waits: bool = False
    """Whether someone has to say first which record it is."""


@dataclass(frozen=True)
class ReturnTable:
    """One table of the file, merged."""

    found: Found
    base: Base
    header: CameHeader
    fields: tuple[Field, ...]
    """Those that came, in the order in which they left."""
    rows: tuple[ReturnRow, ...]
    merges: tuple[RowMerge, ...]
    """By record; only those that differ anywhere."""
    is_displaced: bool = False
    is_two_way: bool = False
    new_rows: tuple[int, ...] = ()
    ignored: Mapping[int, str] = field(default_factory=dict)
    """Row number -> why it is no data."""
    damaged: int = 0
    unchanged: int = 0
    problems: tuple[str, ...] = ()
    """Codes about the whole table."""

    @property
    def asks_all(self) -> bool:
        """Nothing is taken by itself: keys cannot be believed, or nothing is known of the sheet."""
        return self.is_displaced or self.is_two_way

    @property
    def table(self) -> Table:
        """What the rows are."""
        return self.found.table

    @property
    def sheet(self) -> str:
        """The sheet's name."""
        return self.found.sheet.name

    def texts_at(self, place: int) -> Texts:
        """The cells of a row of the sheet as they stand there, by field."""
        row = self.found.sheet.rows[place]
        return {
            one.field: text
            for one in self.header.columns
            if one.field is not None and (text := text_of(row[one.column - 1]))
        }

    def cell(self, row: int, key: str) -> str | None:
        """Where a field of a row stands on the sheet."""
        for one in self.header.columns:
            if one.field == key:
                return cell_name(row, one.column)
        return None
