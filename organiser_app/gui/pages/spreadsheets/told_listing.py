"""What the review of matches and calls shows, worked out off the GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass

from organiser_app.gui.texts.people import DOTS, masked, shown_name, without_names
from organiser_app.gui.texts.sheets import value_words
from organiser_app.gui.texts.told_sheets import told_problem
from organiser_app.services.told.rows import ToldFate, ToldRow
from organiser_app.services.told.sheets import ToldReview
from organiser_app.spreadsheet.reading_sheets import FIELDS, ReadingSheet

MOST_LISTED = 2_000
"""Rows listed of each kind; those that stay out and those that come in stand first."""
_FIRST_SEEN = (ToldFate.HELD_BACK, ToldFate.MOVES, ToldFate.NEW, ToldFate.HERE)
_NAMES = frozenset({"helper", "asker", "member"})
_PRIVATE = frozenset({"note", "words", "need"})


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One line of the list."""

    id: int
    """The row's number on its sheet."""
    fate: ToldFate
    values: Mapping[str, str]
    to_know: str


@dataclass(frozen=True, slots=True)
class ToldShown:
    """A review, ready to be shown without any more work."""

    review: ToldReview
    hides_names: bool
    lines: Mapping[ReadingSheet, tuple[ToldLine, ...]]
    keys: Mapping[ReadingSheet, tuple[str, ...]]
    """Fields that any of the rows has, in the order of our own sheet."""


def told_shown(review: ToldReview, *, hides_names: bool) -> ToldShown:
    """Works out everything that the review shows."""
    lines = {
        kind: tuple(_line(row, hidden=hides_names) for row in _rows(review, kind))
        for kind in review.kinds
    }
    keys = {
        kind: tuple(
            each.key for each in FIELDS[kind] if any(each.key in line.values for line in some)
        )
        for kind, some in lines.items()
    }
    return ToldShown(review, hides_names, lines, keys)


def all_rows(review: ToldReview, kind: ReadingSheet) -> tuple[ToldRow, ...]:
    """All rows of a kind, in the order of the sheet."""
    coming = review.matches if kind is ReadingSheet.MATCHES else review.calls
    return coming.rows if coming is not None else ()


def _rows(review: ToldReview, kind: ReadingSheet) -> tuple[ToldRow, ...]:
    return tuple(
        sorted(all_rows(review, kind), key=lambda row: _FIRST_SEEN.index(row.fate))[:MOST_LISTED]
    )


def _line(row: ToldRow, *, hidden: bool) -> ToldLine:
    values = {key: _words(row, key, hidden=hidden) for key in row.cells}
    said = (told_problem(one, DOTS if hidden else None) for one in row.problems)
    return ToldLine(row.number, row.fate, values, " ".join(dict.fromkeys(said)))


def _words(row: ToldRow, key: str, *, hidden: bool) -> str:
    words = value_words(row.cells[key])
    if key in _NAMES:
        return shown_name(words, hidden=hidden)
    if key == "need" and not row.is_sensitive:
        named = [value_words(row.cells[name]) for name in sorted(_NAMES & row.cells.keys())]
        return without_names(words, named, hidden=hidden)
    return masked(words, hidden=hidden and key in _PRIVATE)
