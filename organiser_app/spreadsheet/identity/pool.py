"""Rows without a key to believe, matched by content: one to one, and only where nothing else is near.

A match must be clearly better than any other of the row and than any other row's, counting also
rows that are taken unless they clearly belong to whoever has them. What was matched leaves the
pool, and the rest is looked at again: all at once each time, so that the order of rows is nothing.
"""

from collections.abc import Iterator, Mapping, Sequence

from organiser_app.spreadsheet.identity.comparing import Fit
from organiser_app.spreadsheet.identity.sheet import MARGIN, Sheet
from organiser_app.spreadsheet.identity.trusting import (
    KNOWN_BY_CONTENT,
    LEAST_EVIDENCE,
    PLAUSIBLE,
)
from organiser_app.spreadsheet.identity.values import Candidate

_MOST_ROUNDS = 20
_MOST_CANDIDATES = 5


class Pool:
    """Rows in search of the row that they were."""

    def __init__(
        self, sheet: Sheet, rows: Sequence[int], holders: Mapping[int, tuple[int, Fit]]
    ) -> None:
        self._sheet = sheet
        self._waiting = list(rows)
        self._holders = {place: (at, fit.similarity) for place, (at, fit) in holders.items()}
        self.matched: dict[int, int] = {}
        """Place of a row that came -> place of the row that left."""

    def match(self) -> None:
        """Matches what can be matched."""
        for _ in range(_MOST_ROUNDS):
            wanted = self._wanted()
            found = {
                at: place
                for at in self._waiting
                if (place := self._clear_match(at, wanted)) is not None
            }
            if not found:
                return
            for at, place in found.items():
                self.matched[at] = place
                self._holders[place] = (at, self._sheet.fits(at)[place].similarity)
            self._waiting = [at for at in self._waiting if at not in found]

    def candidates(self, at: int) -> tuple[Candidate, ...]:
        """The rows that this one may be, the most similar first."""
        found = sorted(
            (-similarity, self._sheet.base[place].key, place)
            for place, similarity in self._open(at)
            if similarity >= PLAUSIBLE
        )
        return tuple(
            Candidate(key, self._sheet.base[place].record_id, -similarity)
            for similarity, key, place in found[:_MOST_CANDIDATES]
        )

    def is_taken(self, place: int | None) -> bool:
        """Whether a row has it."""
        return place in self._holders

    def _open(self, at: int) -> Iterator[tuple[int, float]]:
        """Rows that it may be: those that do not clearly belong to another."""
        for place, fit in self._sheet.fits(at).items():
            holder, held = self._holders.get(place, (at, 0.0))
            if holder == at or held < fit.similarity + MARGIN:
                yield place, fit.similarity

    def _wanted(self) -> dict[int, list[tuple[float, int]]]:
        """By place of a row that left, the two rows in the pool that fit it best."""
        wanted: dict[int, list[tuple[float, int]]] = {}
        for at in self._waiting:
            for place, fit in self._sheet.fits(at).items():
                wanted[place] = sorted([*wanted.get(place, ()), (fit.similarity, at)])[-2:]
        return wanted

    def _clear_match(self, at: int, wanted: Mapping[int, list[tuple[float, int]]]) -> int | None:
        near = sorted((similarity, place) for place, similarity in self._open(at))
        if not near:
            return None
        best, place = near[-1]
        if best < KNOWN_BY_CONTENT or place in self._holders:
            return None
        if not self._sheet.says_enough(at, self._sheet.fits(at)[place], LEAST_EVIDENCE):
            return None
        second = near[-2][0] if len(near) > 1 else 0.0
        rival = max((found for found, row in wanted[place] if row != at), default=0.0)
        return place if best - max(second, rival) >= MARGIN else None
