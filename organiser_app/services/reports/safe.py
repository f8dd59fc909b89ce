"""What may be told of few people: counts under five are not told apart, nor what would give them away.

A report is handed out, so it follows the small-sample rules to the letter: nothing is printed about
fewer than five people, and nothing from which it could be worked out by subtraction (secondary
suppression; k-anonymity with k = 5).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np

from organiser_app.metrics.small_samples import LEAST_PEOPLE, hidden

FEW: Final = LEAST_PEOPLE
_EXACT: Final = 1e-6


class Told(StrEnum):
    """How exactly a count is told."""

    EXACTLY = "exactly"
    FEW = "few"
    """There are some, but fewer than five."""
    ALL_BUT_FEW = "all_but_few"
    """Fewer than five are missing."""


@dataclass(frozen=True, slots=True)
class SafeCount:
    """A count as it may be told; `count` is None unless it is told exactly."""

    told: Told
    count: int | None

    @classmethod
    def of(cls, count: int) -> "SafeCount":
        """None is told as none, and from five on exactly."""
        if 0 < count < FEW:
            return cls(Told.FEW, None)
        return cls(Told.EXACTLY, count)


@dataclass(frozen=True, slots=True)
class SafeShare:
    """A part of a whole as it may be told: numbers stand only where both parts may be known."""

    told: Told
    n: int
    count: int | None = None
    value: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def is_estimate(self) -> bool:
        """Whether the share is no quotient of counts, such as one that allows for open needs."""
        if self.count is None or self.value is None:
            return False
        return abs(self.value * self.n - self.count) > _EXACT

    @classmethod
    def of(
        cls,
        count: int,
        n: int,
        *,
        value: float | None = None,
        low: float | None = None,
        high: float | None = None,
    ) -> "SafeShare":
        """`count` of `n`; `value` where the share is not their quotient, with its interval."""
        if 0 < count < FEW:
            return cls(Told.FEW, n)
        if 0 < n - count < FEW:
            return cls(Told.ALL_BUT_FEW, n)
        share = value if value is not None else (count / n if n else 0.0)
        return cls(Told.EXACTLY, n, count, share, low, high)


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a whole and the people in it; someone unnamed counts as one more."""

    label: str
    count: int
    people: frozenset[int]
    unnamed: int = 0

    @property
    def is_enough(self) -> bool:
        """Whether it may be told."""
        return len(self.people) + self.unnamed >= FEW

    def joined(self, other: "Piece", label: str) -> "Piece":
        """Both as one."""
        return Piece(
            label,
            self.count + other.count,
            self.people | other.people,
            self.unnamed + other.unnamed,
        )


def pooled(pieces: Sequence[Piece], rest: str = "") -> tuple[Piece, ...]:
    """The pieces that may be told, and all others as one piece called `rest`.

    The rest could be had from the whole by subtraction, so it takes in the smallest of the others
    until it holds enough people itself. Nothing is left where even the whole is too small.
    """
    large = sorted((one for one in pieces if one.is_enough), key=lambda one: one.count)
    small = [one for one in pieces if not one.is_enough and one.count]
    if not small:
        return tuple(reversed(large))
    other = small[0].joined(Piece(rest, 0, frozenset()), rest)
    for one in small[1:]:
        other = other.joined(one, rest)
    while not other.is_enough and large:
        other = other.joined(large.pop(0), rest)
    return (*reversed(large), other) if other.is_enough else ()


def neighbours_joined(pieces: Sequence[Piece]) -> tuple[tuple[int, int, int], ...]:
    """Pieces in an order, joined with their neighbours until each may be told.

    Answers (first, last, count) for each, by positions; nothing where the whole is too small.
    """
    found: list[tuple[int, int, Piece]] = []
    for place, piece in enumerate(pieces):
        if found and not found[-1][2].is_enough:
            first, _, before = found.pop()
            found.append((first, place, before.joined(piece, "")))
        else:
            found.append((place, place, piece))
    while len(found) > 1 and not found[-1][2].is_enough:
        _, last, piece = found.pop()
        first, _, before = found.pop()
        found.append((first, last, before.joined(piece, "")))
    if not found or not found[0][2].is_enough:
        return ()
    return tuple((first, last, piece.count) for first, last, piece in found)


def parts_of_people(counts: Sequence[int]) -> tuple[int | None, ...]:
    """Parts that make up a whole of people: None for each that must not be printed."""
    hide = hidden(np.array(counts, dtype=np.int64))
    return tuple(None if is_hidden else one for one, is_hidden in zip(counts, hide, strict=True))
