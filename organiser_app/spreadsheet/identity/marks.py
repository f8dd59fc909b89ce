"""What a cell comes down to when rows are compared, and how alike two such marks are.

A mark is made once for each different cell: digits of phones, folded words, parsed days. Comparing
two marks must be cheap: thousands of rows without keys are compared with many others each.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import cast

from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.canonical_choices import choices_parser
from organiser_app.spreadsheet.canonical_dates import parse_date
from organiser_app.spreadsheet.canonical_numbers import Amount, parse_amount, parse_yes_no
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.layout import ColumnType, Field

Mark = str | int | float | date | frozenset[str] | tuple[int, ...]
"""Hashable: rows are looked up by it."""

_COMPARED_DIGITS = 9
_FEWEST_DIGITS = 5
_LONGEST_TEXT = 400
_PARTS = re.compile(r"[;,|/\n]")
_DIGITS = re.compile(r"\d+")
_split = choices_parser()


def mark_of(field: Field, cell: CellValue) -> Mark:
    """The mark of a cell that is not blank."""
    return _MARKS.get(field.type, _words)(cell)


def alike(field: Field, first: Mark, second: Mark) -> float:
    """How alike two marks of one field are, from 0 to 1."""
    if first == second:
        return 1.0
    if field.key == "address":
        return _addresses(str(first), str(second))
    return _ALIKE.get(field.type, _texts)(first, second)


# marks


def _words(cell: CellValue) -> str:
    """Folded; words that fold away altogether, such as emoji, stay as they are."""
    text = text_of(cell)[:_LONGEST_TEXT]
    return fold(text) or text.casefold()


def _name(cell: CellValue) -> str:
    """The words of a name in the order of the alphabet: families are put first or last."""
    return " ".join(sorted(_words(cell).split()))


def _phones(cell: CellValue) -> frozenset[str]:
    """The last nine digits of each number, which a lost code or zero does not touch."""
    text = text_of(cell).removesuffix(".0")
    numbers = ("".join(_DIGITS.findall(part)).lstrip("0") for part in _PARTS.split(text))
    found = frozenset(each[-_COMPARED_DIGITS:] for each in numbers if len(each) >= _FEWEST_DIGITS)
    return found or frozenset({text.casefold()})


def _email(cell: CellValue) -> str:
    return text_of(cell).casefold().removeprefix("mailto:")


def _day(cell: CellValue) -> Mark:
    """A day, or the numbers of one that may be read two ways."""
    found = parse_date(cell, None)
    if isinstance(found, date):
        return found
    numbers = _numbers(map(int, _DIGITS.findall(text_of(cell))[:6]))
    return numbers if len(numbers) == len(("day", "month", "year")) else _words(cell)


def _numbers(numbers: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(each % 100 for each in numbers))


def _amount(cell: CellValue) -> Mark:
    found = parse_amount(cell)
    return float(found.quantity) if isinstance(found, Amount) else _words(cell)


def _answer(cell: CellValue) -> Mark:
    found = parse_yes_no(cell)
    return found if isinstance(found, bool) else _words(cell)


def _items(cell: CellValue) -> frozenset[str]:
    found = _split(cell)
    items = cast("tuple[str, ...]", found) if isinstance(found, tuple) else (text_of(cell),)
    return frozenset(map(_words, items))


_MARKS: Mapping[ColumnType, Callable[[CellValue], Mark]] = MappingProxyType(
    {
        ColumnType.NAME: _name,
        ColumnType.PHONES: _phones,
        ColumnType.EMAIL: _email,
        ColumnType.DATE: _day,
        ColumnType.AMOUNT: _amount,
        ColumnType.COUNT: _amount,
        ColumnType.YES_NO: _answer,
        ColumnType.CONSENT: _answer,
        ColumnType.MANY: _items,
    }
)


# how alike

_SHARED_NUMBER = 0.8
_NAME_WITHIN = 0.6
_TEXT_WITHIN = 0.8
_SHORTEST_WITHIN = 4
_OTHER_DOOR = 0.2
_EITHER_ORDER = 0.9
_NAME_FLOOR, _TEXT_FLOOR, _EMAIL_FLOOR = 0.6, 0.5, 0.7
"""Two names of different people are about half the same letters: that says nothing."""


@cache
def _ratio() -> Callable[[str, str], float]:
    from rapidfuzz import fuzz  # slow to import

    return fuzz.ratio


def _above(floor: float, first: str, second: str) -> float:
    return max(0.0, (_ratio()(first, second) / 100 - floor) / (1 - floor))


def names_alike(first: str, second: str) -> float:
    """How alike two marks of names are; one may be the other with a word more."""
    shorter, longer = sorted((first.split(), second.split()), key=len)
    is_within = len(shorter) < len(longer) and set(shorter) <= set(longer)
    return max(_NAME_WITHIN if is_within else 0.0, _above(_NAME_FLOOR, first, second))


def _names(first: Mark, second: Mark) -> float:
    return names_alike(str(first), str(second))


def _texts(first: Mark, second: Mark) -> float:
    """Words that were added to leave a text much the same."""
    shorter, longer = sorted((str(first), str(second)), key=len)
    is_within = len(shorter) >= _SHORTEST_WITHIN and shorter in longer
    return max(_TEXT_WITHIN if is_within else 0.0, _above(_TEXT_FLOOR, shorter, longer))


def _addresses(first: str, second: str) -> float:
    """The neighbours at 12 and 14 share a street and not a home."""
    found = _texts(first, second)
    one, other = set(_DIGITS.findall(first)), set(_DIGITS.findall(second))
    return min(found, _OTHER_DOOR) if one and other and one.isdisjoint(other) else found


def _shared(first: Mark, second: Mark) -> float:
    if not isinstance(first, frozenset) or not isinstance(second, frozenset):
        return 0.0
    return 0.0 if first.isdisjoint(second) else _SHARED_NUMBER


def _shared_part(first: Mark, second: Mark) -> float:
    if not isinstance(first, frozenset) or not isinstance(second, frozenset):
        return 0.0
    return len(first & second) / len(first | second)


def _emails(first: Mark, second: Mark) -> float:
    (one, _, site), (other, _, other_site) = (str(each).partition("@") for each in (first, second))
    return _above(_EMAIL_FLOOR, one, other) * (1.0 if site == other_site else 0.5)


def _days(first: Mark, second: Mark) -> float:
    """The numbers of 3/4/2026, which may be read two ways, may be those of the day that left."""
    if isinstance(first, date):
        first, second = second, first
    if not isinstance(first, tuple) or not isinstance(second, date):
        return 0.0
    is_possible = first == _numbers((second.day, second.month, second.year))
    return _EITHER_ORDER if is_possible else 0.0


def _equal_only(first: Mark, second: Mark) -> float:
    return float(first == second)


_ALIKE: Mapping[ColumnType, Callable[[Mark, Mark], float]] = MappingProxyType(
    {
        ColumnType.NAME: _names,
        ColumnType.PHONES: _shared,
        ColumnType.EMAIL: _emails,
        ColumnType.DATE: _days,
        ColumnType.AMOUNT: _equal_only,
        ColumnType.COUNT: _equal_only,
        ColumnType.YES_NO: _equal_only,
        ColumnType.CONSENT: _equal_only,
        ColumnType.CHOICE: _equal_only,
        ColumnType.STATE: _equal_only,
        ColumnType.URGENCY: _equal_only,
        ColumnType.MANY: _shared_part,
    }
)
