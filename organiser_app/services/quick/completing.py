"""Names that the word being typed may become."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from organiser_app.matching.name_words import name_words
from organiser_app.services.quick.tokens import Token, key_of, tokens_of
from organiser_app.services.quick.vocabulary import Vocabulary

MOST: int = 5
_FEWEST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Completion:
    """A name, and which letters of the line it replaces."""

    start: int
    end: int
    name: str
    hint: str = ""


def completions(text: str, cursor: int, vocabulary: Vocabulary) -> tuple[Completion, ...]:
    """Members, then areas and kinds of help, that begin with the word at the cursor."""
    before = [token for token in tokens_of(text[:cursor]) if token.start < cursor]
    if not before or before[-1].end != cursor or len(before[-1].core) < _FEWEST_LETTERS:
        return ()
    last = before[-1]
    found: dict[str, Completion] = {}
    for one in (*_people(before, vocabulary), *_things(last, vocabulary)):
        if one.name.casefold() != text[one.start : one.end].casefold():
            found.setdefault(f"{one.name} {one.hint}", one)
        if len(found) == MOST:
            break
    return tuple(found.values())


def _people(before: list[Token], vocabulary: Vocabulary) -> Iterator[Completion]:
    last = before[-1]
    begun = name_words(last.core).words
    if len(begun) != 1:
        return
    ids = _with_beginning(begun[0], vocabulary)
    start = last.start
    for token in reversed(before[:-1]):
        narrower = ids & vocabulary.ids_by_word.get(_word(token), frozenset())
        if not narrower:
            break
        ids, start = narrower, token.start
    for row_id in sorted(ids, key=lambda one: (vocabulary.people[one].name, one))[:MOST]:
        known = vocabulary.people[row_id]
        if not known.has_left:
            yield Completion(start, last.end, known.name, known.hint)


def _word(token: Token) -> str:
    return next(iter(name_words(token.core).words), "")


def _with_beginning(begun: str, vocabulary: Vocabulary) -> frozenset[int]:
    ids: set[int] = set()
    for word in vocabulary.words[bisect_left(vocabulary.words, begun) :]:
        if not word.startswith(begun):
            break
        ids |= vocabulary.ids_by_word[word]
    return frozenset(ids)


def _things(last: Token, vocabulary: Vocabulary) -> Iterator[Completion]:
    names = [*(where.name for _keys, where in vocabulary.areas)]
    names += [one.name for one in vocabulary.categories]
    for name in names:
        if key_of(name).startswith(last.key):
            yield Completion(last.start, last.end, name)
