"""What a column of a table shows of a row, and in which order it sorts."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, Protocol, TypeVar

import numpy as np

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.theme import IconName, Status

Align = Literal["leading", "trailing", "centre"]
Ints = np.ndarray[tuple[int], np.dtype[np.int64]]
NOTHING_LAST = np.iinfo(np.int64).max


class HasId(Protocol):
    """A row: a frozen value with an id that stays the same when the value is replaced."""

    @property
    def id(self) -> Hashable: ...


Row = TypeVar("Row", bound=HasId)


@dataclass(frozen=True, slots=True)
class CellStatus:
    """Draws the cell as a chip: icon, word and colour."""

    status: Status
    icon: IconName | None = None


@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """One column; everything is a function of the row, and `text` is asked once for each.

    Without slots, since Python 3.11 cannot make `Column[Member](...)` of a frozen slotted class.
    """

    key: str
    """Stays the same over releases: remembered widths and hidden columns are kept by it."""
    title: str
    text: Callable[[Row], str]
    width: int = 140
    """Pixels at 100 %."""
    align: Align = "leading"
    has_digits: bool = False
    """Numbers, days or phones, whose digits stand below each other."""
    sort_key: Callable[[Row], Any] | None = None
    """Something comparable, None for "nothing there" (sorts last); without it the text sorts."""
    status: Callable[[Row], CellStatus | None] | None = None
    tooltip: Callable[[Row], str] | None = None
    spoken: Callable[[Row], str] | None = None
    """What a screen reader says instead of the text."""
    is_searched: bool = True
    is_hidden_at_first: bool = False

    def key_of(self, row: Row) -> Any:
        """What the column sorts `row` by."""
        if self.sort_key is None:
            return plain_letters(self.text(row)) or None
        return self.sort_key(row)


def ranks(keys: Sequence[Any]) -> Ints:
    """(n,) int64: the place of each key among the distinct keys; None ranks after all others."""
    distinct = sorted({key for key in keys if key is not None})
    rank_of = {key: rank for rank, key in enumerate(distinct)}
    rank_of[None] = NOTHING_LAST
    return np.fromiter(map(rank_of.__getitem__, keys), np.int64, len(keys))


def order_by(rank: Ints, *, descending: bool) -> Ints:
    """Positions in sorted order; equals keep their order, and nothing stays last either way."""
    if descending:
        rank = np.where(rank == NOTHING_LAST, rank, -rank)
    return np.argsort(rank, kind="stable").astype(np.int64)
