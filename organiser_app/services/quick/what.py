"""What a line is about: a kind of help of the group's own list where its words name one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from organiser_app.services.quick import phrases
from organiser_app.services.quick.days import MORNING
from organiser_app.services.quick.tokens import Token, bare, runs_of, said
from organiser_app.services.quick.values import Value, What
from organiser_app.services.quick.vocabulary import KnownCategory, Vocabulary, concepts_of

_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d{2})?(?:am|pm|h|uhr)?|am|pm|o'clock|h")


_LONGEST_KIND = 2
"""Words in what may be the name of a new kind of help."""


@dataclass(frozen=True, slots=True)
class WhatFound:
    """Words that say what it is about."""

    places: tuple[int, ...]
    options: tuple[Value, ...]
    is_sure: bool


def find_what(
    text: str,
    tokens: Sequence[Token],
    free: Sequence[int],
    vocabulary: Vocabulary,
    *,
    concept: str,
    amount: tuple[int, ...],
) -> WhatFound | None:
    """What the free words say; `concept` is what the verb says by itself, `amount` its words."""
    runs = [
        run
        for run in runs_of(tuple(free))
        if _says_something(tokens, run) and not _is_time_of_day(tokens, run)
    ]
    named = [run for run in runs if _categories(tokens, run, vocabulary)[0]]
    places = tuple(named[0]) if named else tuple(place for run in runs for place in run)
    if not places:
        return _by_itself(tokens, vocabulary, concept, amount)
    places = _trimmed(tokens, places)
    found, is_sure = _categories(tokens, places, vocabulary)
    if not found and concept:
        found, is_sure = vocabulary.categories_about((concept,)), True
    words = said(text, tuple(tokens), _without_leads(tokens, places))
    return _found(places, found, words, is_sure=is_sure)


def _by_itself(
    tokens: Sequence[Token], vocabulary: Vocabulary, concept: str, amount: tuple[int, ...]
) -> WhatFound | None:
    """No word is left: the verb says it ("drove"), or what was counted ("3 meals")."""
    unit = [tokens[place].key for place in amount]
    concepts = (concept,) if concept else tuple(concepts_of(unit))
    found = vocabulary.categories_about(concepts)
    return _found((), found, "", is_sure=True) if found else None


def _found(
    places: tuple[int, ...], found: Sequence[KnownCategory], words: str, *, is_sure: bool
) -> WhatFound:
    options: list[Value] = [
        What(one.id, one.name, "" if _same(one, words) else words) for one in found
    ]
    if words:
        options.append(What(words=words))
    if words and not found and len(words.split()) <= _LONGEST_KIND:
        options.append(What(category=words[:1].upper() + words[1:]))
    sure = (is_sure and len(found) == 1) or (not found and bool(words))
    return WhatFound(places, tuple(options), sure)


def _categories(
    tokens: Sequence[Token], places: Sequence[int], vocabulary: Vocabulary
) -> tuple[tuple[KnownCategory, ...], bool]:
    """The kinds of help that these words name, and whether they name them for sure."""
    keys = [tokens[place].key for place in places]
    called = vocabulary.categories_called(keys)
    if called:
        return called, True
    about = vocabulary.categories_about(concepts_of(keys))
    if about:
        return about, True
    return vocabulary.categories_like([bare(key) for key in keys]), False


def _says_something(tokens: Sequence[Token], run: Sequence[int]) -> bool:
    return any(tokens[place].key not in phrases.COUPLING for place in run)


def _is_time_of_day(tokens: Sequence[Token], run: Sequence[int]) -> bool:
    """Whether the words only say at what time: they go to the note."""
    telling = [place for place in run if tokens[place].key not in phrases.COUPLING]
    return all(
        tokens[place].key in phrases.TIMES_OF_DAY | {MORNING}
        or _CLOCK.fullmatch(tokens[place].key)
        for place in telling
    )


def _trimmed(tokens: Sequence[Token], places: Sequence[int]) -> tuple[int, ...]:
    """Without words at the end that lead to nothing."""
    kept = list(places)
    while kept and tokens[kept[-1]].key in phrases.COUPLING:
        kept.pop()
    return tuple(kept)


def _without_leads(tokens: Sequence[Token], places: tuple[int, ...]) -> tuple[int, ...]:
    """Without "with", "for" and articles at the beginning."""
    kept = list(places)
    while len(kept) > 1 and tokens[kept[0]].key in phrases.COUPLING:
        kept.pop(0)
    return tuple(kept)


def _same(category: KnownCategory, words: str) -> bool:
    """Whether the words say no more than the name of the kind of help."""
    return words.strip().casefold() == category.name.casefold()
