"""Whom the words of a line name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from organiser_app.services.quick import phrases
from organiser_app.services.quick.tokens import Token, key_of
from organiser_app.services.quick.values import Person
from organiser_app.services.quick.vocabulary import Vocabulary

LONGEST_NEW: Final = 5
"""Words in the longest name that is taken for one of somebody new."""
_POSSESSIVES: Final = ("'s", "’s")
_ATTACHED: Final = ("ل", "ب", "و")
"""Arabic "to", "with" and "and" are written together with the name."""


@dataclass(frozen=True, slots=True)
class Named:
    """Words that name someone."""

    places: tuple[int, ...]
    options: tuple[Person, ...]
    is_new: bool = False
    is_sure: bool = True
    name: str = ""
    """What somebody new would be called."""


def known_in(
    tokens: Sequence[Token], places: Sequence[int], vocabulary: Vocabulary
) -> list[Named]:
    """Members who are named among these words, the longest names first where they overlap."""
    found: list[Named] = []
    index = 0
    while index < len(places):
        named = _known_at(tokens, places[index:], vocabulary)
        if named is None:
            index += 1
        else:
            found.append(named)
            index += len(named.places)
    return found


def _known_at(
    tokens: Sequence[Token], places: Sequence[int], vocabulary: Vocabulary
) -> Named | None:
    most = min(len(_together(places)), vocabulary.longest_name)
    for length in range(most, 0, -1):
        there = tuple(places[:length])
        named = [_without_possessive(tokens[place]) for place in there]
        if people := vocabulary.named(named):
            name = " ".join(_as_name(token.core) for token in named)
            return _named(there, people, vocabulary, name)
    return _attached(tokens[places[0]], places[0], vocabulary)


def _without_possessive(token: Token) -> Token:
    """Ben, of "Ben's tap"."""
    for ending in _POSSESSIVES:
        if token.core.endswith(ending) and len(token.core) > len(ending) + 1:
            core = token.core.removesuffix(ending)
            return Token(token.start, token.end, core, key_of(core))
    return token


def _attached(token: Token, place: int, vocabulary: Vocabulary) -> Named | None:
    if not token.key.startswith(_ATTACHED):
        return None
    rest = Token(token.start + 1, token.end, token.core[1:], token.key[1:])
    people = vocabulary.named([rest]) if rest.core else ()
    return _named((place,), people, vocabulary, rest.core) if people else None


def _named(
    places: tuple[int, ...], people: Sequence[Person], vocabulary: Vocabulary, name: str
) -> Named:
    only = people[0].member_id
    left = len(people) == 1 and only is not None and vocabulary.people[only].has_left
    return Named(places, tuple(people), is_sure=len(people) == 1 and not left, name=name)


def _name_of(tokens: Sequence[Token], places: Iterable[int]) -> str:
    return " ".join(_as_name(tokens[place].core) for place in places)


def with_words_beside(
    tokens: Sequence[Token], free: Sequence[int], named: Named, *, only_capitals: bool
) -> Named:
    """The same with the words beside it that may belong to the name: then it is asked.

    "Zed Haddad" names someone else than the one Haddad whom the roster knows.
    """
    there = set(free)
    places = list(named.places)
    looks = tokens[places[0]].is_capital
    for step, end in ((-1, 0), (1, -1)):
        other = places[end] + step
        while other in there and _goes_with(tokens[other], looks, only_capitals=only_capitals):
            places.insert(0 if step < 0 else len(places), other)
            other += step
    if len(places) == len(named.places):
        return named
    return replace(named, places=tuple(places), is_sure=False, name=_name_of(tokens, places))


def _goes_with(token: Token, looks: bool, *, only_capitals: bool) -> bool:
    if token.key in phrases.COUPLING | phrases.AND or _has_digit(token):
        return False
    if token.key in phrases.KIN:
        return True
    if only_capitals:
        return token.is_capital and token.core.lower() != token.core
    return token.is_capital == looks


def _together(places: Sequence[int]) -> Sequence[int]:
    for index in range(1, len(places)):
        if places[index] != places[index - 1] + 1:
            return places[:index]
    return places


def new_name(
    tokens: Sequence[Token], places: Sequence[int], vocabulary: Vocabulary
) -> Named | None:
    """Somebody who is not on the roster, from words where a name is to be expected."""
    run = [place for place in _together(places) if not _has_digit(tokens[place])][:LONGEST_NEW]
    run = _without_ends(tokens, run)
    if not run:
        return None
    keys = [tokens[place].key for place in run]
    if len(run) == 1 and keys[0] in phrases.NOBODY:
        return Named(tuple(run), (Person(),))
    if len(run) == 1 and keys[0] in phrases.NOT_SAID_WHO:
        return Named(tuple(run), (Person(),), is_sure=False)
    name = _name_of(tokens, run)
    looks_like_one = len(run) == 1 or all(
        tokens[place].is_capital or tokens[place].key in phrases.COUPLING for place in run
    )
    similar = vocabulary.similar(name)
    told = Person(None, name)
    return Named(
        tuple(run),
        (*similar, told),
        is_new=True,
        is_sure=looks_like_one and not similar,
        name=name,
    )


def _as_name(core: str) -> str:
    """A name typed in small letters gets its capital."""
    return core[:1].upper() + core[1:] if core.islower() and core.isascii() else core


def _without_ends(tokens: Sequence[Token], run: Sequence[int]) -> list[int]:
    kept = list(run)
    while kept and tokens[kept[-1]].key in phrases.FILLERS | phrases.AND:
        kept.pop()
    while kept and tokens[kept[0]].key in phrases.AND:
        kept.pop(0)
    return kept


def _has_digit(token: Token) -> bool:
    return any(letter.isdigit() for letter in token.core)


def and_another(tokens: Sequence[Token], places: Iterable[int], named: Named) -> bool:
    """Whether the words go on with "and": more people are meant than one chip can hold."""
    after, before = named.places[-1] + 1, named.places[0] - 1
    there = set(places)
    return any(place in there and tokens[place].key in phrases.AND for place in (after, before))
