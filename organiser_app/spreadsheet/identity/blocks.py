"""Which of the rows that left are worth comparing a returned row with: those that share something.

Rows are looked up by their mails, phones, addresses, days and names; a name that nobody had is
looked up by the groups of three letters in it. Without this, five thousand rows without keys would
be twenty-five million comparisons.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from organiser_app.spreadsheet.identity.comparing import (
    STRONG,
    Comparison,
    Content,
    weight_of,
)
from organiser_app.spreadsheet.identity.marks import Mark, names_alike
from organiser_app.spreadsheet.identity.values import BaseRow
from organiser_app.spreadsheet.layout import ColumnType, Field

_MOST = 16
"""Rows that are compared in full."""
_MOST_NAMES = 4
_MOST_NAMES_TRIED = 12
_LEAST_ALIKE = 0.3
_SHARED_BY_ALL = 3000
"""What so many rows have in common says nothing."""
_MUCH_LESS = 4.0
"""Rows that share so much less than the best are not compared."""


class Blocks:
    """An index over the rows that left, by what tells them apart."""

    def __init__(
        self, fields: Sequence[Field], base: Sequence[BaseRow], comparison: Comparison
    ) -> None:
        self._fields = [each for each in fields if weight_of(each) >= STRONG]
        self._base = base
        self._comparison = comparison
        self._names_like: dict[tuple[str, str], tuple[str, ...]] = {}

    def rows_like(self, content: Content) -> list[int]:
        """Places of the rows that share most with this one, those that read the same first."""
        votes: dict[int, float] = defaultdict(float)
        for field in self._fields:
            cell = content.filled.get(field.key)
            if cell is not None:
                for mark, weight in self._looked_up(field, self._comparison.mark(field.key, cell)):
                    for place in self._rows[field.key].get(mark, ()):
                        votes[place] += weight
        same = self.rows_reading(content)
        if not votes:
            return same[:_MOST]
        least = max(votes.values()) - _MUCH_LESS
        near = [place for place, weight in votes.items() if weight >= least]
        near.sort(key=lambda place: (-votes[place], self._base[place].key))
        return list(dict.fromkeys([*same[:_MOST], *near[:_MOST]]))

    def rows_reading(self, content: Content) -> list[int]:
        """Places of the rows that say exactly what this one says."""
        return self._texts(content.columns).get(content.texts, [])

    def _texts(self, columns: tuple[str, ...]) -> dict[tuple[str, ...], list[int]]:
        if columns not in self._by_texts:
            found: dict[tuple[str, ...], list[int]] = defaultdict(list)
            for place, row in enumerate(self._base):
                found[tuple(row.cells.get(key, "") for key in columns)].append(place)
            self._by_texts[columns] = dict(found)
        return self._by_texts[columns]

    @cached_property
    def _by_texts(self) -> dict[tuple[str, ...], dict[tuple[str, ...], list[int]]]:
        return {}

    @cached_property
    def _rows(self) -> dict[str, dict[Mark, list[int]]]:
        """Field key -> mark -> places."""
        rows: dict[str, dict[Mark, list[int]]] = {}
        for field in self._fields:
            found: dict[Mark, list[int]] = defaultdict(list)
            for place, row in enumerate(self._base):
                if sent := row.cells.get(field.key):
                    for mark in _parts(self._comparison.mark(field.key, sent)):
                        found[mark].append(place)
            rows[field.key] = {
                mark: places for mark, places in found.items() if len(places) < _SHARED_BY_ALL
            }
        return rows

    def _looked_up(self, field: Field, mark: Mark) -> Iterator[tuple[Mark, float]]:
        weight = weight_of(field)
        if field.type is not ColumnType.NAME or mark in self._rows[field.key]:
            yield from ((part, weight) for part in _parts(mark))
            return
        for name in self._near_names(field.key, str(mark)):
            yield name, weight * names_alike(name, str(mark))

    def _near_names(self, key: str, name: str) -> tuple[str, ...]:
        place = (key, name)
        if place not in self._names_like:
            shared = Counter(
                other
                for letters in _threes(name)
                for other in self._threes_of(key).get(letters, ())
            )
            tried = sorted(shared, key=lambda other: (-shared[other], other))[:_MOST_NAMES_TRIED]
            near = [other for other in tried if names_alike(other, name) >= _LEAST_ALIKE]
            near.sort(key=lambda other: (-names_alike(other, name), other))
            self._names_like[place] = tuple(near[:_MOST_NAMES])
        return self._names_like[place]

    def _threes_of(self, key: str) -> dict[str, list[str]]:
        if key not in self._by_threes:
            found: dict[str, list[str]] = defaultdict(list)
            for mark in self._rows[key]:
                for letters in _threes(str(mark)):
                    found[letters].append(str(mark))
            self._by_threes[key] = dict(found)
        return self._by_threes[key]

    @cached_property
    def _by_threes(self) -> dict[str, dict[str, list[str]]]:
        return {}


def _parts(mark: Mark) -> frozenset[Mark]:
    """Each phone by itself."""
    return frozenset(mark) if isinstance(mark, frozenset) else frozenset({mark})


def _threes(name: str) -> set[str]:
    """Groups of three letters, the ends of words marked: names of two signs have them too."""
    spaced = f" {name} "
    return {spaced[at : at + 3] for at in range(len(spaced) - 2)}
