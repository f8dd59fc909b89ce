"""What the review shows, worked out off the GUI thread: the preview and the rows that are listed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from organiser_app.gui.texts.people import DOTS, masked, shown_name
from organiser_app.gui.texts.sheets import import_problem, reason_words, value_words
from organiser_app.gui.texts.words import fill, texts
from organiser_app.services.imports import (
    ImportDecisions,
    ImportPreview,
    RowFate,
    RowReason,
    RowView,
    TablePreview,
)
from organiser_app.spreadsheet.layout import TABLES

MOST_LISTED = 2_000
"""Rows listed at a time: those that need a look come first, the rest can be filtered by fate."""

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
PRIVATE = frozenset(
    {
        *("phones", "email", "address", "note", "contact_time", "code"),
        *(f"{who}_{what}" for who in ("giver", "receiver", "helper")
          for what in ("phone", "email", "address", "code")),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """Which rows the person wants to see."""

    table: int = 0
    """Place among the tables of the preview."""
    fate: RowFate | None = None
    hides_names: bool = False


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One line of the list."""

    id: tuple[str, int]
    """How a decision names the row: the sheet and the row's number on it."""
    row: int
    fate: RowFate
    values: Mapping[str, str]
    to_know: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A preview, ready to be shown without any more work."""

    preview: ImportPreview
    look: Look
    rows: tuple[ListedRow, ...]
    keys: tuple[str, ...]
    """Fields that any of the rows has, in the order of the layout."""


def reviewed(preview: ImportPreview, look: Look) -> Reviewed:
    """Works out everything that the review shows."""
    _work_out(preview)
    tables = preview.tables
    if not tables:
        return Reviewed(preview, look, (), ())
    place = look.table if look.table < len(tables) else 0
    look = Look(place, look.fate, look.hides_names)
    table = tables[place]
    rows = tuple(islice(_rows(table, look), MOST_LISTED))
    return Reviewed(preview, look, rows, _keys(table, rows))


def like_others(preview: ImportPreview, *, comes_in: bool) -> ImportDecisions:
    """The decisions with one answer for all rows that seem to be there already."""
    lines = [
        row.line
        for table in preview.tables
        for row in table.rows(RowFate.ASK)
        if row.reason is RowReason.POSSIBLE_DUPLICATE
    ]
    before = preview.decisions
    return replace(before, rows={**before.rows, **dict.fromkeys(lines, comes_in)})


def _work_out(preview: ImportPreview) -> None:
    """What the preview works out once, when it is first asked."""
    _ = (preview.written, preview.people, preview.questions, preview.problems, preview.counts)
    for table in preview.tables:
        _ = (table.columns, table.counts)


def _rows(table: TablePreview, look: Look) -> Iterator[ListedRow]:
    fates: Sequence[RowFate] = FIRST_SEEN if look.fate is None else (look.fate,)
    for fate in fates:
        for place in table.places(fate):
            yield _listed(table.row(place), hidden=look.hides_names)


def _listed(row: RowView, *, hidden: bool) -> ListedRow:
    values = {
        key: _words(key, value, hidden=hidden)
        for key, value in row.values.items()
        if value not in (None, "", ())
    }
    return ListedRow(row.line, row.row, row.fate, values, _to_know(row, hidden=hidden))


def _words(key: str, value: object, *, hidden: bool) -> str:
    words = value_words(value)
    if key in NAMES:
        return shown_name(words, hidden=hidden)
    return masked(words, hidden=hidden and key in PRIVATE)


def _to_know(row: RowView, *, hidden: bool) -> str:
    said = [reason_words(row.reason)] if row.reason else []
    for problem in row.problems:
        words = import_problem(problem, found=DOTS if hidden else None)
        if words not in said:
            said.append(_at(problem.cell, words))
    return " ".join(said)


def _at(cell: str | None, words: str) -> str:
    return fill(texts.tr("%1: %2"), cell, words) if cell else words


def _keys(table: TablePreview, rows: Sequence[ListedRow]) -> tuple[str, ...]:
    used = {key for row in rows for key in row.values}
    known = [field.key for field in TABLES[table.table]]
    return tuple([key for key in known if key in used] + sorted(used.difference(known)))
