"""Rows of an import as lines to read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.sheets import (
    field_name,
    import_problem,
    reason_words,
    value_words,
)
from organiser_app.services.imports import ImportPreview, RowFate, RowView, TablePreview

FIRST_SEEN = (
    RowFate.ASK,
    RowFate.HELD_BACK,
    RowFate.SKIPPED,
    RowFate.NEW,
    RowFate.FILLS,
    RowFate.SAME,
    RowFate.IGNORED,
)
NAMES = frozenset({"name", "giver", "receiver", "household", "acts_for", "helper"})
HIDDEN = frozenset({"phones", "email", "address", "contact", "note", "contact_time"})


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One line of the table."""

    id: tuple[str, int, str]
    place: str
    order: tuple[str, int]
    line: tuple[str, int]
    fate: RowFate
    written: str
    problems: str


def shown_rows(
    preview: ImportPreview, fate: RowFate | None, *, most: int, hidden: bool
) -> list[ShownRow]:
    """The rows with one fate, or all of them, those that need a look first."""
    return list(islice(_rows(preview, fate, hidden=hidden), most))


def _rows(preview: ImportPreview, fate: RowFate | None, *, hidden: bool) -> Iterator[ShownRow]:
    fates: Sequence[RowFate] = FIRST_SEEN if fate is None else (fate,)
    several = len(preview.tables) > 1
    for wanted in fates:
        for table in preview.tables:
            for place in table.places(wanted):
                yield _shown(table.row(place), table, several=several, hidden=hidden)


def _shown(row: RowView, table: TablePreview, *, several: bool, hidden: bool) -> ShownRow:
    written = " · ".join(
        f"{field_name(table.table, key)}: {_words(key, value, hidden=hidden)}"
        for key, value in row.values.items()
        if value not in (None, "", ())
    )
    said = [reason_words(row.reason)] if row.reason else []
    said += [
        f"{problem.cell}: {import_problem(problem)}" if problem.cell else import_problem(problem)
        for problem in row.problems
    ]
    return ShownRow(
        id=(row.sheet, row.row, row.table.value),
        place=f"{row.sheet} {row.row}" if several else str(row.row),
        order=(row.sheet, row.row),
        line=row.line,
        fate=row.fate,
        written=written,
        problems=" ".join(said),
    )


def _words(key: str, value: object, *, hidden: bool) -> str:
    words = value_words(value)
    if not hidden:
        return words
    if key in NAMES:
        return shown_name(words, hidden=True)
    return "•••" if key in HIDDEN else words
