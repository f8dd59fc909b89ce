"""Views that the group keeps: which rows of which list, under a name of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from organiser_app.domain.needs import Urgency
from organiser_app.domain.problems import Problem

NOT_KNOWN = 0
"""Chosen in place of an area or a kind of help: rows where none is known."""
LONGEST_NAME = 60
MOST_VIEWS = 50


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the choices above the needs let through; nothing chosen lets all through."""

    areas: tuple[int, ...] = ()
    categories: tuple[int, ...] = ()
    urgencies: tuple[Urgency, ...] = ()
    only_missing: bool = False
    """Only needs that lack something before anyone can act."""

    @property
    def is_empty(self) -> bool:
        """Whether everything is let through."""
        return not (self.areas or self.categories or self.urgencies or self.only_missing)


@dataclass(frozen=True, slots=True)
class SavedView:
    """One view: the page and list, what it is filtered by, and how its table was arranged."""

    id: int
    name: str
    page: str
    rows: str
    """The list on the page: members, needs, offers or exchanges."""
    layout: str = ""
    """Of the needs: board or table."""
    choice: str = ""
    """The list's own choice of rows, by its key."""
    words: str = ""
    chosen: Chosen = field(default_factory=Chosen)
    columns: str = ""
    """Sorting, widths and hidden columns, as the table writes them."""


def next_view_id(views: Sequence[SavedView]) -> int:
    """An id that no view has, for a new one."""
    return max((view.id for view in views), default=0) + 1


def view_problems(views: Sequence[SavedView]) -> tuple[Problem, ...]:
    """What is wrong with the names of the views: each has one, and each its own."""
    return tuple(_view_problems(views))


def _view_problems(views: Sequence[SavedView]) -> Iterator[Problem]:
    if len(views) > MOST_VIEWS:
        yield Problem("saved_views", "TOO_MANY_VIEWS", {"most": MOST_VIEWS})
    known: set[str] = set()
    for view in views:
        name = view.name.strip().casefold()
        if not name:
            yield Problem("name", "REQUIRED_EMPTY")
        elif len(name) > LONGEST_NAME:
            yield Problem("name", "TEXT_TOO_LONG", {"most": LONGEST_NAME})
        elif name in known:
            yield Problem("name", "VIEW_NAME_TAKEN")
        known.add(name)
