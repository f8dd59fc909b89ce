"""Comparing names and contacts: what is the same, what may be, what speaks against it."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from organiser_app.spreadsheet.canonical import fold

_FEWEST_DIGITS = 7
_COMPARED_DIGITS = 9
_ALIKE_TOKENS = 85
_SHORTEST_MISSPELT = 4


class Mention(NamedTuple):
    """Someone as one row names them; everything but the name may be missing, and the name too."""

    name: str
    code: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    places: tuple[str, ...] = ()
    """`address:...` and `area:...`, in the form of `place_marks`."""
    is_household: bool = False

    @property
    def has_contact(self) -> bool:
        """Whether more than a name is known."""
        return bool(self.code or self.phones or self.email)

    @property
    def label(self) -> str:
        """What to call them: by the name, else by how to reach them."""
        return self.name or (self.phones[0] if self.phones else "") or self.email or self.code


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """The same for one name in other case, spacing or punctuation at the end of words."""
    text = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(word.strip(".,;:") for word in text.split()).strip()


def place_marks(address: object = None, area: object = None) -> tuple[str, ...]:
    """What speaks for or against two people of one name living in one place."""
    marks = []
    if isinstance(address, str) and address:
        marks.append(f"address:{name_key(address)}")
    if isinstance(area, str) and area:
        marks.append(f"area:{name_key(area)}")
    return tuple(marks)


def places_differ(first: Iterable[str], second: Iterable[str]) -> bool:
    """Whether the addresses differ, or the areas where an address is missing."""
    for kind in ("address:", "area:"):
        left = {place for place in first if place.startswith(kind)}
        right = {place for place in second if place.startswith(kind)}
        if left and right:
            return left.isdisjoint(right)
    return False


@lru_cache(maxsize=65536)
def phone_digits(phone: str) -> str:
    """The last nine digits, which are alike whatever stands before them; empty for short ones."""
    digits = "".join(filter(str.isdecimal, phone.partition(" ext.")[0]))
    return digits[-_COMPARED_DIGITS:] if len(digits) >= _FEWEST_DIGITS else ""


@lru_cache(maxsize=65536)
def sorted_words(name: str) -> str:
    """The words of a name without accents, in order of the alphabet."""
    return " ".join(sorted(fold(name).split()))


def same_but_for_accents(first: str, second: str) -> bool:
    """Whether only accents or punctuation tell the names apart."""
    folded = fold(first)
    return bool(folded) and folded == fold(second)


def alike(first: str, second: str) -> float:
    """How alike two names are, in any order of their words, from 0 to 1."""
    from rapidfuzz import fuzz  # slow to import

    as_typed = fuzz.ratio(fold(first), fold(second))
    in_order = fuzz.ratio(sorted_words(first), sorted_words(second))
    return max(as_typed, in_order) / 100


def compatible(first: str, second: str) -> bool:
    """Whether one name may be short for the other: Rosa, Rosa M., R. Moreno, Rosa Moreno."""
    shorter, longer = sorted((fold(first).split(), fold(second).split()), key=len)
    left = list(longer)
    for word in shorter:
        match = next((other for other in left if _same_word(word, other)), None)
        if match is None:
            return False
        left.remove(match)
    return bool(shorter)


def _same_word(first: str, second: str) -> bool:
    from rapidfuzz import fuzz  # slow to import

    if first == second:
        return True
    if not (first.isalpha() and second.isalpha()):
        return False
    if len(first) == 1 or len(second) == 1:
        return first[:1] == second[:1]
    if min(len(first), len(second)) < _SHORTEST_MISSPELT:
        return False
    return fuzz.ratio(first, second) >= _ALIKE_TOKENS
