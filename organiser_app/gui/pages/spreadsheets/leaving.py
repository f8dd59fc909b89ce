"""What would leave, ready to be shown: worked out off the GUI thread, down to the words of its rows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice

from organiser_app.domain.members import Area
from organiser_app.gui.pages.spreadsheets.listing import NAMES, PRIVATE
from organiser_app.gui.texts.people import masked, shown_name, without_names
from organiser_app.gui.texts.sheets import value_words
from organiser_app.services.exporting import (
    ExportPlan,
    ExportWish,
    PlannedRow,
    PlannedTable,
    planning,
)
from organiser_app.spreadsheet.cell_content import MASK
from organiser_app.spreadsheet.layout import Table
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.members import areas

MOST_LISTED = 12
"""Rows of each table that are shown beforehand."""


@dataclass(frozen=True, slots=True)
class LeavingRow:
    """One row as it would be read."""

    id: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LeavingTable:
    """The first rows of one table, with the columns in which anything stands."""

    table: Table
    keys: tuple[str, ...]
    rows: tuple[LeavingRow, ...]


@dataclass(frozen=True, slots=True)
class Leaving:
    """The plan that would be written, and what of it is shown."""

    plan: ExportPlan
    areas: tuple[Area, ...]
    tables: tuple[LeavingTable, ...]
    hides_names: bool


def leaving(wish: ExportWish, today: date, *, hides_names: bool) -> Callable[[Reader], Leaving]:
    """The question what would leave."""

    def answer(connection: Reader) -> Leaving:
        plan = planning(wish, today)(connection)
        tables = tuple(_listed(plan, each, hidden=hides_names) for each in plan.tables)
        # counted once, here, and not in the window's thread
        _ = (plan.people_named, plan.sensitive)
        return Leaving(plan, areas(connection), tables, hides_names)

    return answer


def _listed(plan: ExportPlan, table: PlannedTable, *, hidden: bool) -> LeavingTable:
    hides = hidden and plan.wish.audience.comes_back
    rows = tuple(
        LeavingRow(row.record_id, dict(_values(row, hidden=hides)))
        for row in islice(table.rows, MOST_LISTED)
    )
    used = {key for row in rows for key in row.values}
    keys = tuple(field.key for field in table.fields if field.key in used)
    return LeavingTable(table.table, keys, rows)


def _values(row: PlannedRow, *, hidden: bool) -> Iterator[tuple[str, str]]:
    names = [str(row.values[key]) for key in row.people]
    for key, value in row.values.items():
        words = value_words(value)
        if not words:
            continue
        if key in NAMES and words != MASK:
            yield key, shown_name(words, hidden=hidden)
        elif key in PRIVATE and words != MASK:
            yield key, masked(words, hidden=hidden)
        else:
            yield key, without_names(words, names, hidden=hidden)
