"""What filtering and sorting rows need besides the rows: for many rows, made off the GUI thread."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from operator import contains
from typing import Any

import numpy as np

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.models.table_columns import Column, Ints, ranks

Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]


@dataclass(frozen=True, slots=True)
class RowIndex:
    """The words and ranks of rows, by their positions."""

    haystacks: list[str] | None
    """What is searched of each row, in plain letters; None where that was not asked for."""
    ranks: Mapping[int, Ints] = field(default_factory=dict)
    """Of the columns that were asked for: by column, the place of each row's key among all."""


Indexer = Callable[[Callable[[], RowIndex], Callable[[RowIndex], None]], object]
"""Runs the first off the GUI thread and hands what comes of it to the second, on the GUI thread."""


def index_rows(
    columns: Sequence[Column[Any]], rows: Sequence[Any], *, ranked: int, with_words: bool = True
) -> RowIndex:
    """The index of these rows, with the ranks of one column (-1 for none)."""
    found = {ranked: rank_rows(columns[ranked], rows)} if ranked >= 0 else {}
    return RowIndex(haystacks_of(columns, rows) if with_words else None, found)


def haystacks_of(columns: Sequence[Column[Any]], rows: Iterable[Any]) -> list[str]:
    """What is searched of each row."""
    asked = [column.text for column in columns if column.is_searched]
    return [plain_letters("\n".join([text(row) for text in asked])) for row in rows]


def rank_rows(column: Column[Any], rows: Sequence[Any]) -> Ints:
    """The place of each row's key among all keys of the column."""
    return ranks([column.key_of(row) for row in rows])


def holding(word: str, haystacks: list[str], *, within: Ints | None) -> Ints:
    """Positions whose haystack holds the word."""
    if within is not None and within.size < len(haystacks) // 2:
        searched = list(map(haystacks.__getitem__, within.tolist()))
        return within[_holds(word, searched)]
    hits = _holds(word, haystacks)
    return np.flatnonzero(hits) if within is None else within[hits[within]]


def _holds(word: str, haystacks: list[str]) -> Flags:
    """For each haystack; a bytearray is the quickest way to that many booleans."""
    return np.frombuffer(bytearray(map(contains, haystacks, repeat(word))), np.bool_)


def narrows(words: tuple[str, ...], before: tuple[str, ...]) -> bool:
    """Whether whatever matches `words` must have matched `before`."""
    return all(any(old in word for word in words) for old in before)


def comes_before(key: Any, new: Any, *, descending: bool) -> bool:
    """Whether a row with `key` stays above a new one."""
    if key is None:
        return False
    return bool(key >= new) if descending else bool(key <= new)


def place_among(count: int, key_at: Callable[[int], Any], new: Any, *, descending: bool) -> int:
    """Where a row with the key `new` belongs among `count` sorted ones."""
    if new is None:
        return count
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        if comes_before(key_at(middle), new, descending=descending):
            low = middle + 1
        else:
            high = middle
    return low
