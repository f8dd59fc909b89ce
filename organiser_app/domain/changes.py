"""What one write did: the value that every write returns and every page listens to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from organiser_app.domain.ids import ChangeId


class Kind(StrEnum):
    """The kinds of thing that a write can touch; pages say which concern them."""

    MEMBERS = "members"
    AREAS = "areas"
    CATEGORIES = "categories"
    NEEDS = "needs"
    OFFERS = "offers"
    MATCHES = "matches"
    EXCHANGES = "exchanges"
    GATHERINGS = "gatherings"
    FOLLOWUPS = "followups"
    CHECK_INS = "check_ins"
    MERGES = "merges"
    """Where the records of people went who were here twice."""
    SETTINGS = "settings"
    EXPORTS = "exports"
    MAPPINGS = "mappings"
    IMPORTS = "imports"
    REVIEWS = "reviews"
    """Saved reviews and the files that were received."""


BESIDE: frozenset[Kind] = frozenset({Kind.REVIEWS})
"""What is kept beside the network: no figure and no review depends on it."""


AUTOMATIC: frozenset[str] = frozenset({"CATCH_UP_RECURRING"})
"""Codes of what happens by itself: in the history like everything, but never what Ctrl+Z means."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The ids of one kind that were added, changed and removed."""

    added: frozenset[int] = frozenset()
    changed: frozenset[int] = frozenset()
    removed: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.added) + len(self.changed) + len(self.removed)


@dataclass(frozen=True, slots=True)
class Label:
    """What a change is called in the history: a code and its values, worded on screen.

    The values are text as it was at the time of the change; the wording is the window's.
    """

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A row, or a field of it, that an undo did not take back because it moved on since."""

    kind: Kind
    row_id: int
    field: str | None
    reason: str
    """changed_since | removed_since | in_use"""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one write did. `id` is its place in the history; 0 when nothing changed."""

    id: ChangeId
    label: Label
    touched: Mapping[Kind, Touched]
    left_alone: tuple[LeftAlone, ...] = ()
    revision: int = 0

    def concerns(self, kinds: frozenset[Kind]) -> bool:
        """Whether any of these kinds was touched."""
        return not kinds.isdisjoint(self.touched)

    def of(self, kind: Kind) -> Touched:
        """What was touched of one kind."""
        return self.touched.get(kind, Touched())

    @property
    def is_empty(self) -> bool:
        """Whether the command changed nothing."""
        return not self.touched


class ChangeState(StrEnum):
    """Where a change of the past stands."""

    DONE = "done"
    UNDONE = "undone"
    SETTLED = "settled"
    """Done for good: where the network began, such as the example's own making."""


@dataclass(frozen=True, slots=True)
class PastChange:
    """One line of the history."""

    id: ChangeId
    at: datetime
    by: str
    label: Label
    state: ChangeState
    rows: int
    can_undo: bool


@dataclass(frozen=True, slots=True)
class UndoState:
    """What Ctrl+Z and Ctrl+Shift+Z would do; None where there is nothing."""

    undo: PastChange | None = None
    redo: PastChange | None = None
