"""Columns that several lists have: a day, tags, a note; hidden until somebody chooses them."""

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Protocol, TypeVar

from organiser_app.gui.models.table_columns import Column, HasId
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.people import masked
from organiser_app.gui.texts.words import in_line, texts

Today = Callable[[], date]
IsHidden = Callable[[], bool]


class _Tagged(HasId, Protocol):
    @property
    def tags(self) -> tuple[str, ...]: ...


class _Noted(HasId, Protocol):
    @property
    def note(self) -> str: ...


Row = TypeVar("Row", bound=HasId)
Tagged = TypeVar("Tagged", bound=_Tagged)
Noted = TypeVar("Noted", bound=_Noted)


def day_column(key: str, title: str, day: Callable[[Row], date | None]) -> Column[Row]:
    """A day, written out; few days stand in many rows, in the one language of this window."""
    words = cache(day_words)
    return Column(
        key=key,
        title=title,
        text=lambda row: words(day(row)),
        sort_key=day,
        has_digits=True,
        width=120,
        is_hidden_at_first=True,
    )


def tags_column() -> Column[Tagged]:
    """The tags of a row."""
    return Column(
        key="tags",
        title=texts.tr("Tags"),
        text=lambda row: ", ".join(row.tags),
        width=130,
        is_hidden_at_first=True,
    )


def note_column(is_hidden: IsHidden) -> Column[Noted]:
    """The note of a row, in one line; masked while names are hidden."""
    return Column(
        key="note",
        title=texts.tr("Note"),
        text=lambda row: masked(in_line(row.note, most=200), hidden=is_hidden()),
        width=200,
        is_hidden_at_first=True,
    )
