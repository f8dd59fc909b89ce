"""What one header may mean: exact words, synonyms, words inside a question, misspellings.

Scores run from 0 to 1 and are only compared with each other; content decides between close ones.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from organiser_app.spreadsheet.canonical import fold
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.synonyms import OWNERS, field_header, keys_of, phrases_of


class Why(StrEnum):
    """Why a column was taken for a field; shown to the person."""

    EXACT = "exact"
    SYNONYM = "synonym"
    CONTAINS = "contains"
    SPELLING = "spelling"
    CONTENT = "content"
    POSITION = "position"
    QUESTION = "question"
    REMEMBERED = "remembered"
    CHOSEN = "chosen"
    KEY = "key"
    UNKNOWN = "unknown"
    EMPTY = "empty"
    SECRET = "secret"
    BALANCE = "balance"


@dataclass(frozen=True, slots=True)
class HeaderMatch:
    """A field that a header may mean."""

    key: str
    score: float
    why: Why


LEAST_SCORE = 0.6
_BY_POSITION_IN_LIST = 0.005
_LEAST_SPELLING = 86
_SHORTEST_MISSPELT = 5
_SHORTEST_LIKE_ALL = 7
_BRACKETS = re.compile(r"\([^)\d]*\)|\[[^\]\d]*\]")  # numbers in them tell things apart
_POLITE = re.compile(
    r"^(?:please )?(?:(?:what (?:is|are|s)|enter|provide|list|give|share|tell us)(?: us)?(?: your| the)?"
    r"|please) (?=\w)"
)
_FIRST_SENTENCE = re.compile(r"<|\n|\?|:|\.\s")


@lru_cache(maxsize=4096)
def match_header(table: Table, header: str) -> tuple[HeaderMatch, ...]:
    """The fields that the header may mean, best first; spelling is forgiven where nothing fits."""
    return match_words(table, header) or _misspelt(table, _variants(table, header))


@lru_cache(maxsize=4096)
def match_words(table: Table, header: str) -> tuple[HeaderMatch, ...]:
    """The fields whose words the header holds, rightly spelt, best first."""
    variants = _variants(table, header)
    if not variants:
        return ()
    found = [
        match for key in keys_of(table) if (match := _match(table, key, variants)) is not None
    ]
    return tuple(sorted(found, key=lambda match: -match.score))


def _variants(table: Table, header: str) -> tuple[str, ...]:
    """The folded header, then without brackets, after its first sentence, without its owner."""
    whole = fold(header)
    plain = fold(_BRACKETS.sub("", header))
    plural_brackets = fold(re.sub(r"\((\w{1,2})\)", "", header))
    first = fold(_FIRST_SENTENCE.split(header.strip(), maxsplit=1)[0])
    given = [whole, plural_brackets, plain, first]
    given += [_POLITE.sub("", each) for each in given]
    without = [_without_owner(table, each) for each in given]
    return tuple(dict.fromkeys(each for each in (*given, *without) if each))


def _without_owner(table: Table, folded: str) -> str:
    first, _, rest = folded.partition(" ")
    return rest if first in OWNERS[table].split(",") else folded


def _match(table: Table, key: str, variants: tuple[str, ...]) -> HeaderMatch | None:
    best, why = 0.0, Why.UNKNOWN
    for place, (phrase, must_be_whole) in enumerate(phrases_of(table, key)):
        score, reason = _phrase_score(phrase, variants, must_be_whole=must_be_whole)
        score -= min(place, 20) * _BY_POSITION_IN_LIST
        if score > best:
            best, why = score, reason
    if why is Why.SYNONYM and variants[0] == fold(field_header(table, key)):
        why = Why.EXACT
    return HeaderMatch(key, best, why) if best >= LEAST_SCORE else None


def _phrase_score(
    phrase: str, variants: tuple[str, ...], *, must_be_whole: bool
) -> tuple[float, Why]:
    if phrase == variants[0]:
        return 1.0, Why.SYNONYM
    if phrase in variants:
        return 0.95, Why.SYNONYM
    if must_be_whole:
        return 0.0, Why.UNKNOWN
    return _contained_score(phrase, variants[0]), Why.CONTAINS


def _contained_score(phrase: str, header: str) -> float:
    """More for a larger share of the header's words, for its start, and for longer phrases."""
    if f" {phrase} " not in f" {header} ":
        return 0.0
    words, all_words = phrase.count(" ") + 1, header.count(" ") + 1
    starts = 0.1 if header.startswith(phrase) else 0.0
    return 0.5 + 0.3 * words / all_words + starts + (0.07 if words >= 3 else 0.0)


def _misspelt(table: Table, variants: tuple[str, ...]) -> tuple[HeaderMatch, ...]:
    best: HeaderMatch | None = None
    for key in keys_of(table):
        for phrase, _ in phrases_of(table, key):
            alike = max((_alike(variant, phrase) for variant in variants), default=0.0)
            if alike >= _LEAST_SPELLING and (best is None or alike > best.score * 125):
                best = HeaderMatch(key, alike / 125, Why.SPELLING)
    return () if best is None else (best,)


def _alike(typed: str, phrase: str) -> float:
    """Out of 100; short words must begin alike and be as long, since a letter makes another word."""
    from rapidfuzz import fuzz  # slow to import

    shortest = min(len(typed), len(phrase))
    if shortest < _SHORTEST_MISSPELT:
        return 0.0
    if (
        shortest < _SHORTEST_LIKE_ALL
        and sorted(typed) != sorted(phrase)
        and not _one_dropped(typed, phrase)
    ):
        return 0.0
    ratio = fuzz.ratio(typed, phrase)
    same_letters = 100.0 if sorted(typed) == sorted(phrase) else 0.0
    return max(ratio, fuzz.token_sort_ratio(typed, phrase), same_letters)


def _one_dropped(typed: str, phrase: str) -> bool:
    """Whether a letter was left out, which is a slip and hardly ever another word."""
    return len(typed) == len(phrase) - 1 and any(
        phrase[:place] + phrase[place + 1 :] == typed for place in range(len(phrase))
    )
