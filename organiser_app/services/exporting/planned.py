"""What is asked for, and what would leave: values that the window shows before anything is written."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.services.exporting.audiences import Audience, LeftOut
from organiser_app.spreadsheet.layout import Field, Table
from organiser_app.spreadsheet.reading_sheets import ReadingSheet

ALL_TABLES = tuple(Table)

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Which rows and columns shall leave, and for whom."""

    audience: Audience = Audience.COORDINATORS
    tables: tuple[Table, ...] = ALL_TABLES
    area: AreaId | None = None
    """Only rows of this area and of those that lie in it."""
    columns: Mapping[Table, Sequence[str]] | None = None
    """Field keys by table; a table that is not named keeps all that the audience may get."""
    label: str = ""
    """For whom in particular; kept here, not in the file."""
    reading: tuple[ReadingSheet, ...] = ()
    """Sheets that are there to be read as well; for coordinators only."""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row as it would leave."""

    record_id: int
    values: Mapping[str, object]
    people: Mapping[str, MemberId] = field(default_factory=dict)
    """By field, whom the cell names."""
    masked: frozenset[str] = frozenset()
    """Fields that are there but withheld."""


@dataclass(frozen=True, slots=True)
class PlannedTable:
    """One table as it would leave."""

    table: Table
    fields: tuple[Field, ...]
    rows: tuple[PlannedRow, ...]


@dataclass(frozen=True, slots=True)
class PlannedReading:
    """One sheet that is there to be read."""

    kind: ReadingSheet
    rows: tuple[PlannedRow, ...]


@dataclass(frozen=True, slots=True)
class SensitiveColumn:
    """A column of what is private, and how many of its cells say something."""

    table: Table
    key: str
    cells: int


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """Who and what would leave; writing it writes exactly this."""

    wish: ExportWish
    network: str
    is_example: bool
    day: date
    area: str
    """Name of the area that was chosen."""
    tables: tuple[PlannedTable, ...]
    left_out: Mapping[LeftOut, int]
    choices: Mapping[str, tuple[str, ...]]
    """By field, the names that can be chosen in the sheet."""
    own_columns: tuple[Field, ...] = ()
    """Columns of the group's own fields that these people may get, wanted or not."""
    reading: tuple[PlannedReading, ...] = ()
    """Sheets that do not come back; those without a row are left out."""
    network_id: str = ""
    """The random name of the network, where the sheet comes back to it."""

    @property
    def rows(self) -> dict[Table, int]:
        """How many rows of each table."""
        return {each.table: len(each.rows) for each in self.tables}

    @property
    def columns(self) -> dict[Table, tuple[str, ...]]:
        """Which columns of each table."""
        return {each.table: tuple(field.key for field in each.fields) for each in self.tables}

    @property
    def people_named(self) -> int:
        """How many people can be read by name."""
        return len({who for row in self.all_rows for who in row.people.values()})

    @property
    def all_rows(self) -> Iterator[PlannedRow]:
        """Every row that would leave, of tables and of sheets to be read."""
        for table in self.tables:
            yield from table.rows
        for sheet in self.reading:
            yield from sheet.rows

    @property
    def sensitive(self) -> tuple[SensitiveColumn, ...]:
        """Columns of what is private in which something stands."""
        return tuple(
            SensitiveColumn(each.table, field.key, cells)
            for each in self.tables
            for field in each.fields
            if field.is_sensitive and (cells := _told(each, field.key))
        )


def _told(table: PlannedTable, key: str) -> int:
    """Cells of a column that say something."""
    return sum(1 for row in table.rows if row.values.get(key) and key not in row.masked)
