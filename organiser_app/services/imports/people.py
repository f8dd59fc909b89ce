"""Who is named in a file: all mentions of one person together, each person once.

The same name is the same person unless a number, phone, e-mail or address speaks against it.
Different names are never joined here: whether they are one person is a question.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from organiser_app.domain.ids import MemberId
from organiser_app.services.imports.names import Mention, name_key, phone_digits, places_differ
from organiser_app.services.imports.views import NearMatch, PersonStatus


@dataclass(slots=True)
class Person:
    """Someone named in the file, with everything that tells them from others."""

    number: int
    name: str
    is_household: bool = False
    is_named: bool = True
    """Whether the file gives a name, and not only a phone, an address or a number."""
    codes: set[str] = field(default_factory=set)
    phones: dict[str, str] = field(default_factory=dict)
    """Digits that are compared -> the phone as it is written."""
    emails: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    mentions: int = 0
    first: int = 0
    """Position of the first row that names them."""
    key: str = ""
    status: PersonStatus = PersonStatus.NEW
    member_id: MemberId | None = None
    near: tuple[NearMatch, ...] = ()

    def shares_with(self, mention: Mention) -> bool:
        """Whether a number, e-mail or phone is the same."""
        return (
            (bool(mention.code) and mention.code in self.codes)
            or (bool(mention.email) and mention.email.casefold() in self.emails)
            or any(phone_digits(phone) in self.phones for phone in mention.phones)
        )

    def contradicts(self, mention: Mention) -> bool:
        """Whether something speaks against the mention being this person."""
        if mention.code and self.codes and mention.code not in self.codes:
            return True
        if self.shares_with(mention):
            return False
        email, digits = mention.email.casefold(), {phone_digits(one) for one in mention.phones}
        return (
            bool(email and self.emails)
            or bool(digits - {""} and self.phones)
            or places_differ(mention.places, self.places)
        )

    def take(self, mention: Mention, count: int, first: int) -> None:
        """Adds what a mention says."""
        self.mentions += count
        self.first = min(self.first, first)
        if mention.code:
            self.codes.add(mention.code)
        if mention.email:
            self.emails.add(mention.email.casefold())
        self.places.update(mention.places)
        for phone in mention.phones:
            if digits := phone_digits(phone):
                self.phones.setdefault(digits, phone)


@dataclass(frozen=True, slots=True)
class Named:
    """The people of a file and which mention is whom."""

    people: list[Person]
    numbers: Mapping[Mention, int]


def gather_people(mentions: Mapping[Mention, tuple[int, int]]) -> Named:
    """Each person once, from mentions with their count and the first row that has them."""
    people: list[Person] = []
    found: dict[Mention, Person] = {}
    by_name: dict[tuple[bool, str], list[Person]] = defaultdict(list)
    by_code: dict[str, Person] = {}
    for mention, (count, first) in _best_known_first(mentions):
        same_name = _of_this_name(mention, by_name)
        person = _known_person(mention, same_name, by_code)
        if person is None:
            named = bool(mention.name)
            person = Person(-1, mention.label, mention.is_household, named, first=first)
            people.append(person)
            same_name.append(person)
        person.take(mention, count, first)
        found[mention] = person
        if mention.code:
            by_code.setdefault(mention.code, person)
    _number(people)
    return Named(people, {mention: person.number for mention, person in found.items()})


def _of_this_name(
    mention: Mention, by_name: Mapping[tuple[bool, str], list[Person]]
) -> list[Person]:
    """Whom a mention may be; a bare name that only a household has is that household."""
    key = name_key(mention.label)
    people = by_name[mention.is_household, key]
    is_bare = not (mention.is_household or mention.has_contact or mention.places)
    households = by_name[True, key] if is_bare and not people else []
    return households if len(households) == 1 else people


def _best_known_first(
    mentions: Mapping[Mention, tuple[int, int]],
) -> Iterable[tuple[Mention, tuple[int, int]]]:
    """Mentions that say who is meant come first; bare names then find the one they fit."""
    return sorted(
        mentions.items(), key=lambda item: (not item[0].code, not item[0].has_contact, item[1][1])
    )


def _known_person(
    mention: Mention, same_name: list[Person], by_code: Mapping[str, Person]
) -> Person | None:
    if not mention.code and not mention.is_household and (person := by_code.get(mention.name)):
        return person
    fitting = [person for person in same_name if not person.contradicts(mention)]
    sharing = [person for person in fitting if person.shares_with(mention)]
    if len(sharing) == 1:
        return sharing[0]
    if mention.code and not mention.name:
        return by_code.get(mention.code)
    return fitting[0] if len(fitting) == 1 else None


def _number(people: list[Person]) -> None:
    """In the order of the file, with a key that stays the same when the file is read again."""
    people.sort(key=lambda person: person.first)
    seen: dict[str, int] = defaultdict(int)
    for number, person in enumerate(people):
        person.number = number
        plain = ("household:" if person.is_household else "") + name_key(person.name)
        seen[plain] += 1
        person.key = plain if seen[plain] == 1 else f"{plain} #{seen[plain]}"
