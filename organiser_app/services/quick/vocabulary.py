"""The group's own names, areas and kinds of help, ready to be found in a line."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from organiser_app.domain.ids import CategoryId, MemberId
from organiser_app.matching.name_words import name_words, script_of, skeleton
from organiser_app.services.quick.concepts import CONCEPTS
from organiser_app.services.quick.tokens import Token, bare, key_of
from organiser_app.services.quick.values import Person, Where

MOST_PEOPLE = 5
"""So many who may be meant are listed; more are found by typing on."""
_ALIKE = 84
_FEWEST_LETTERS = 3
_SHORTEST_MISSPELT = 5


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A member as far as the line must know them."""

    id: MemberId
    name: str
    hint: str = ""
    """What tells namesakes apart."""
    has_left: bool = False


@dataclass(frozen=True, slots=True)
class KnownCategory:
    """A kind of help of the group's own list."""

    id: CategoryId
    name: str
    keys: tuple[str, ...] = ()
    concepts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the group calls its people, areas and kinds of help; made by `vocabulary_of`."""

    people: Mapping[int, KnownPerson] = field(default_factory=dict)
    areas: Sequence[tuple[tuple[str, ...], Where]] = ()
    categories: Sequence[KnownCategory] = ()
    day_first: bool | None = None
    """How "3/4" is read; None asks."""
    phone_region: str = ""
    """Whose numbers are dialled without a plus."""
    longest_name: int = 1
    """Words in the longest name."""
    ids_by_word: Mapping[str, frozenset[int]] = field(default_factory=dict, repr=False)
    words_of: Mapping[int, tuple[str, ...]] = field(default_factory=dict, repr=False)
    words: Sequence[str] = ()
    """All words of names, in order."""
    words_by_sound: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def named(self, tokens: Sequence[Token]) -> tuple[Person, ...]:
        """The members whom these words may name: those called exactly so first."""
        typed = [word for token in tokens for word in name_words(token.core).words]
        if not typed or len(typed) < len(tokens):
            return ()
        *whole, last = typed
        found = self._with_word(last, may_be_initial=bool(whole))
        for word in whole:
            found = found & self._with_word(word, may_be_initial=False)
        return self._people(found, tuple(typed))

    def _with_word(self, word: str, *, may_be_initial: bool) -> frozenset[int]:
        if len(word) > 1 or not may_be_initial:
            return self.ids_by_word.get(word, frozenset())
        start = bisect_left(self.words, word)
        ids: set[int] = set()
        for known in self.words[start:]:
            if not known.startswith(word):
                break
            ids |= self.ids_by_word[known]
        return frozenset(ids)

    def _people(self, ids: Iterable[int], typed: tuple[str, ...]) -> tuple[Person, ...]:
        def likeliest(one: int) -> tuple[bool, bool, str, int]:
            person = self.people[one]
            return (self.words_of[one] != typed, person.has_left, person.name, one)

        return tuple(self.person(one) for one in sorted(ids, key=likeliest))

    def person(self, member_id: int) -> Person:
        """A member as a chip shows them."""
        known = self.people[member_id]
        return Person(known.id, known.name, known.hint)

    def similar(self, name: str) -> tuple[Person, ...]:
        """Members whose name is much like this one, in any script; a few at most."""
        typed = name_words(name).words
        found: frozenset[int] | None = None
        for word in typed:
            ids: set[int] = set()
            for known in self._like(word):
                ids |= self.ids_by_word[known]
            found = frozenset(ids) if found is None else found & ids
        return self._people(found or (), typed)[:MOST_PEOPLE]

    def _like(self, word: str) -> Iterable[str]:
        if len(word) < _FEWEST_LETTERS:
            return self._beginning(word)
        from rapidfuzz import fuzz, process  # slow to import

        alike = process.extract(
            word, self.words, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=MOST_PEOPLE
        )
        heard = self.words_by_sound.get(skeleton(word), ())
        other = [known for known in heard if script_of(known) != script_of(word)]
        return [*(known for known, _ratio, _place in alike), *other, *self._beginning(word)]

    def _beginning(self, word: str) -> Sequence[str]:
        """Names that are perhaps not typed to their end yet."""
        start = bisect_left(self.words, word)
        following = self.words[start : start + MOST_PEOPLE]
        return [known for known in following if known.startswith(word)]

    def areas_at(self, tokens: Sequence[Token], place: int) -> tuple[int, tuple[Where, ...]]:
        """How many words name an area here, and which areas these may be."""
        best: tuple[int, tuple[Where, ...]] = (0, ())
        for keys, where in self.areas:
            length = len(keys)
            there = tuple(bare(token.key) for token in tokens[place : place + length])
            if there != keys or length < best[0]:
                continue
            same = best[1] if length == best[0] else ()
            best = (length, (*same, where))
        return best

    def areas_beginning(self, token: Token) -> tuple[Where, ...]:
        """The areas whose name begins with this word."""
        return tuple(where for keys, where in self.areas if keys[0] == bare(token.key))

    def categories_called(self, keys: Sequence[str]) -> tuple[KnownCategory, ...]:
        """The kinds of help whose whole name stands among these words."""
        plain = [_singular(key) for key in keys]
        return tuple(one for one in self.categories if _holds(plain, one.keys))

    def categories_about(self, concepts: Iterable[str]) -> tuple[KnownCategory, ...]:
        """The kinds of help that these words of other names mean too."""
        wanted = frozenset(concepts)
        return tuple(one for one in self.categories if one.concepts & wanted)

    def categories_like(self, keys: Sequence[str]) -> tuple[KnownCategory, ...]:
        """The kinds of help that may be meant by a word that is misspelt."""
        long = [key for key in keys if len(key) >= _SHORTEST_MISSPELT]
        if not long:
            return ()
        from rapidfuzz import fuzz  # slow to import

        return tuple(
            one
            for one in self.categories
            if len(one.keys) == 1 and any(fuzz.ratio(key, one.keys[0]) >= _ALIKE for key in long)
        )


def vocabulary_of(
    people: Iterable[KnownPerson],
    areas: Iterable[Where],
    categories: Iterable[tuple[CategoryId, str]],
    *,
    day_first: bool | None = None,
    phone_region: str = "",
) -> Vocabulary:
    """The vocabulary with everything looked up that a line asks for while it is typed."""
    known = {int(one.id): one for one in people}
    words_of = {row_id: name_words(one.name).words for row_id, one in known.items()}
    ids: dict[str, set[int]] = defaultdict(set)
    for row_id, words in words_of.items():
        for word in words:
            ids[word].add(row_id)
    sounds: dict[str, list[str]] = defaultdict(list)
    for word in ids:
        if heard := skeleton(word):
            sounds[heard].append(word)
    return Vocabulary(
        people=known,
        areas=tuple((keys, where) for where in areas if (keys := _keys(where.name))),
        categories=tuple(_category(row_id, name) for row_id, name in categories),
        day_first=day_first,
        phone_region=phone_region,
        longest_name=max((len(words) for words in words_of.values()), default=1),
        ids_by_word={word: frozenset(rows) for word, rows in ids.items()},
        words_of=words_of,
        words=sorted(ids),
        words_by_sound={heard: tuple(words) for heard, words in sounds.items()},
    )


def concepts_of(keys: Iterable[str]) -> frozenset[str]:
    """The kinds of help that words speak of."""
    plain = {form for key in keys for form in (key, bare(key))}
    return frozenset(name for name, words in CONCEPTS.items() if words & plain)


def _category(row_id: CategoryId, name: str) -> KnownCategory:
    keys = _keys(name)
    return KnownCategory(row_id, name, tuple(map(_singular, keys)), concepts_of(keys))


def _keys(name: str) -> tuple[str, ...]:
    parts = "".join(letter if letter.isalnum() else " " for letter in name).split()
    return tuple(bare(key_of(part)) for part in parts)


def _singular(key: str) -> str:
    """A word without the ending of a plural, for comparing only."""
    plain = bare(key)
    if not plain.isascii() or len(plain) <= _FEWEST_LETTERS:
        return plain
    return plain.removesuffix("s")


def _holds(keys: Sequence[str], wanted: Sequence[str]) -> bool:
    length = len(wanted)
    return length > 0 and any(
        tuple(keys[place : place + length]) == tuple(wanted)
        for place in range(len(keys) - length + 1)
    )
