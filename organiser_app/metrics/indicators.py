"""What an indicator is: value, interval, how much data it would take, who is not in it.

Each stands for itself. There is no sum and no grade of them, and none has a good direction but
those that a group promised itself.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from math import isnan
from typing import Final

import numpy as np

from organiser_app.metrics.change import Change
from organiser_app.metrics.figures import Share
from organiser_app.metrics.snapshot import DID_NOT_HAPPEN, Floats, Ids, NetworkSnapshot, Window
from organiser_app.metrics.waits import Reached

IDS: Final = (
    "met_in_time",
    "worst_served",
    "follows_need",
    "offered_unasked",
    "comes_round",
    "gave_and_received",
    "steady_ties",
    "promises_kept",
    "taking_part",
    "carried_by_few",
    "covered_if_someone_rests",
    "dignity_and_choice",
)
"""The twelve headline indicators in their order."""


class State(StrEnum):
    """Whether an indicator can be shown."""

    SHOWN = "shown"
    TOO_LITTLE_DATA = "too_little_data"
    NOT_RECORDED = "not_recorded"


class RowKind(StrEnum):
    """What the rows behind an indicator are."""

    EXCHANGES = "exchanges"
    NEEDS = "needs"
    MATCHES = "matches"
    MEMBERS = "members"


def _no_rows() -> Ids:
    return np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Part:
    """A number that belongs to an indicator; None where it is not known."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator; `value` is None unless it is shown."""

    id: str
    state: State
    n: int
    """What it is counted from: needs, acts or people."""
    value: float | None = None
    low: float | None = None
    """95 %; None where no interval is known."""
    high: float | None = None
    needs_about: int | None = None
    """How many more it would take."""
    change: Change | None = None
    """Against the period before; None where that cannot be said."""
    left_out: tuple[tuple[str, int], ...] = ()
    """Who or what is not in it, and why."""
    parts: tuple[Part, ...] = ()
    cells: tuple[tuple[int, int], ...] = ()
    """Kinds of help that it names: positions of category and area, each or NO_ONE."""
    row_kind: RowKind = RowKind.EXCHANGES
    rows: Ids = field(default_factory=_no_rows, compare=False)
    """Ids of the rows behind it."""

    def part(self, name: str) -> Part | None:
        """One of its parts."""
        return next((part for part in self.parts if part.name == name), None)


def not_recorded(name: str) -> Indicator:
    """Nothing about it is written down."""
    return Indicator(name, State.NOT_RECORDED, 0)


def too_little(name: str, n: int, needs_about: float) -> Indicator:
    """A normal, calm state: so many more would do."""
    return Indicator(name, State.TOO_LITTLE_DATA, n, needs_about=max(1, int(np.ceil(needs_about))))


def shown(name: str, of: Share | Reached, *, parts: tuple[Part, ...] = ()) -> Indicator:
    """A share with its interval."""
    return Indicator(name, State.SHOWN, of.n, of.value, of.low, of.high, parts=parts)


def around(value: float, half: float, *, most: float = 1.0) -> tuple[float | None, float | None]:
    """The interval of a value that cannot be below 0 or above `most`; None where unknown."""
    if isnan(half):
        return None, None
    return max(value - half, 0.0), min(value + half, most)


def weights_of(snapshot: NetworkSnapshot, window: Window, *, by_quantity: bool) -> Floats:
    """(a,) how many acts each exchange that `acts_in` gives counts for: one, or its quantity."""
    day, giver = snapshot.exchange_day, snapshot.exchange_giver
    with_oneself = (giver == snapshot.exchange_receiver) & (giver >= 0)
    counts = (day >= window.start) & (day < window.end) & ~with_oneself
    counts &= snapshot.exchange_outcome != DID_NOT_HAPPEN
    quantity = snapshot.exchange_quantity[counts]
    if not by_quantity:
        return np.ones(len(quantity))
    sizes: Floats = np.abs(np.nan_to_num(quantity, nan=1.0))
    return sizes
