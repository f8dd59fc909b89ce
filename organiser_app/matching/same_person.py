"""Who on the roster someone may be who is being written down: asked at entry, not months later.

A name decides most; a phone or an e-mail address makes sure. A shared phone alone never decides:
households share phones. Twins, namesakes and fathers and sons are told apart where they can be.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.matching.name_words import (
    PARTICLES,
    NameWords,
    ends_alike,
    is_short_form,
    name_words,
    script_of,
    skeleton,
)
from organiser_app.matching.spelling import is_misspelt

MOST = 5
HOUSE_PHONE = 4
"""So many people with one number: it is that of a house, and says nothing of who is meant."""
_COMPARED_DIGITS, _FEWEST_DIGITS = 9, 7


class SameReason(StrEnum):
    """Why two records may be of one person, and what speaks against it."""

    SAME_NAME = "same_name"
    PART_OF_NAME = "part_of_name"
    """One name is the other in short: Rosa M. and Rosa Moreno."""
    SHORT_FORM = "short_form"
    """Bob and Robert."""
    SPELT_ALIKE = "spelt_alike"
    OTHER_SCRIPT = "other_script"
    """One name in two scripts: Оксана and Oksana."""
    SAME_FIRST_NAME = "same_first_name"
    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_ADDRESS = "same_address"
    SAME_AREA = "same_area"
    OTHER_CONTACT = "other_contact"
    """Phone, e-mail or address differ."""


_WEAK = frozenset({SameReason.PART_OF_NAME, SameReason.SHORT_FORM, SameReason.OTHER_SCRIPT})
_ORDER = tuple(SameReason)


@dataclass(frozen=True, slots=True)
class Entry:
    """Someone as they are written down; all but the name may be missing."""

    name: str
    phones: tuple[str, ...] = ()
    email: str = ""
    address: str = ""
    area_id: int | None = None
    is_household: bool = False


@dataclass(frozen=True, slots=True)
class LikelySame:
    """A member who may be meant, and why."""

    member_id: MemberId
    reasons: tuple[SameReason, ...]


def is_weak(reasons: Sequence[SameReason]) -> bool:
    """Whether a shared part of the name is all there is: worth a look, and not likely."""
    return tuple(reasons) == (SameReason.PART_OF_NAME,)


@dataclass(frozen=True, slots=True)
class _Compared:
    """An entry in the form in which it is compared."""

    name: NameWords
    phones: frozenset[str]
    emails: frozenset[str]
    address: str
    area_id: int | None
    is_household: bool


class KnownPeople:
    """The roster, found by phone, e-mail and by the words of a name."""

    def __init__(self, members: Iterable[Member], region: str = "") -> None:
        self._region = region
        self._members: dict[int, Member] = {}
        self._people: dict[int, _Compared] = {}
        self._places: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.follow(members, region)

    def follow(self, members: Iterable[Member], region: str = "") -> None:
        """Makes it the roster of these members; those that are the same are left as they are."""
        now = {int(one.id): one for one in members}
        kept = self._region == region
        self._region = region
        for row_id, member in list(self._members.items()):
            if not kept or now.get(row_id) is not member:
                self._forget(row_id)
        for row_id, member in now.items():
            if row_id not in self._members:
                self._learn(row_id, member)

    def _forget(self, row_id: int) -> None:
        for mark in _marks(self._people.pop(row_id)):
            self._places[mark].discard(row_id)
        del self._members[row_id]

    def _learn(self, row_id: int, member: Member) -> None:
        compared = _compared(entry_of(member), self._region)
        self._members[row_id], self._people[row_id] = member, compared
        for mark in _marks(compared):
            self._places[mark].add(row_id)

    def likely_same(
        self, entry: Entry, *, but: MemberId | None = None, most: int = MOST
    ) -> tuple[LikelySame, ...]:
        """The members who may be meant, the likeliest first; `but` is the one being edited."""
        compared = self._without_house_phones(_compared(entry, self._region))
        places = {place for mark in _marks(compared) for place in self._places.get(mark, ())}
        found = [
            LikelySame(MemberId(place), reasons)
            for place in sorted(places - {but})
            if (reasons := same_reasons(compared, self._people[place]))
        ]
        found.sort(key=lambda one: _likeliest_first(one.reasons))
        return tuple(found[:most])

    def _without_house_phones(self, entry: _Compared) -> _Compared:
        own = frozenset(
            phone
            for phone in entry.phones
            if len(self._places.get(("phone", phone), ())) < HOUSE_PHONE
        )
        return _Compared(
            entry.name, own, entry.emails, entry.address, entry.area_id, entry.is_household
        )


def likely_same(
    name: str,
    phones: Sequence[str] = (),
    email: str = "",
    *,
    among: KnownPeople,
    address: str = "",
    area_id: int | None = None,
    but: MemberId | None = None,
) -> tuple[LikelySame, ...]:
    """Who on the roster may be meant, and why."""
    return among.likely_same(Entry(name, tuple(phones), email, address, area_id), but=but)


def same_reasons(first: _Compared, second: _Compared) -> tuple[SameReason, ...]:
    """Why two may be one person; empty where they are not likely to be."""
    if first.is_household != second.is_household:
        return ()
    generations = {first.name.generation, second.name.generation} - {""}
    if len(generations) > 1:
        return ()
    by_name = _name_reason(first.name, second.name)
    if by_name is None:
        return ()
    shared = _shared(first, second)
    differs = not shared and _contact_differs(first, second)
    if not _is_likely(by_name, first, second, shared, differs=differs):
        is_part = not differs and by_name is SameReason.PART_OF_NAME
        return (by_name,) if is_part and _may_be_in_full(first.name, second.name) else ()
    near = first.area_id is not None and first.area_id == second.area_id
    return (
        by_name,
        *shared,
        *((SameReason.SAME_AREA,) if near else ()),
        *((SameReason.OTHER_CONTACT,) if differs else ()),
    )


def _is_likely(
    by_name: SameReason,
    first: _Compared,
    second: _Compared,
    shared: Sequence[SameReason],
    *,
    differs: bool,
) -> bool:
    contact = {SameReason.SAME_PHONE, SameReason.SAME_EMAIL} & set(shared)
    words = min(_length(first.name), _length(second.name))
    if by_name is SameReason.SAME_FIRST_NAME:
        return bool(contact)
    if by_name in _WEAK and words < 2:
        return bool(contact)
    if first.name.generation != second.name.generation:
        return SameReason.SAME_EMAIL in shared
    if shared:
        return True
    if by_name is SameReason.PART_OF_NAME:
        return not differs and first.area_id is not None and first.area_id == second.area_id
    return not differs and words >= 2


def _may_be_in_full(first: NameWords, second: NameWords) -> bool:
    """Whether one may be the other with a second surname, a father's name or a "da" put in.

    Carmen López may be Carmen López García; María López is hardly Ana María López.
    """
    if first.is_han or second.is_han or first.generation != second.generation:
        return False
    shorter, longer = sorted((_telling(first), _telling(second)), key=len)
    return len(shorter) > 1 and longer[0] in shorter and set(shorter) <= set(longer)


def _telling(name: NameWords) -> list[str]:
    """The words that tell people apart: no initials, and nothing that only joins them."""
    return [word for word in name.words if len(word) > 1 and word not in PARTICLES]


def _length(name: NameWords) -> int:
    """How many words say something of who is meant: an initial does not."""
    return len(name.joined) if name.is_han else sum(len(word) > 1 for word in name.words)


def _likeliest_first(reasons: Sequence[SameReason]) -> tuple[int, int]:
    contact = {SameReason.SAME_PHONE, SameReason.SAME_EMAIL} & set(reasons)
    if is_weak(reasons):
        return (1, 0)
    return (-len(contact), _ORDER.index(reasons[0]))


def _name_reason(first: NameWords, second: NameWords) -> SameReason | None:
    if not first.words or not second.words:
        return None
    if first.joined == second.joined or sorted(first.words) == sorted(second.words):
        return SameReason.SAME_NAME
    if first.is_han and second.is_han:
        shorter, longer = sorted((first.joined, second.joined), key=len)
        fits = len(shorter) > 1 and longer.endswith(shorter)
        return SameReason.PART_OF_NAME if fits else None
    pairs = _paired(first.words, second.words)
    if pairs is None:
        same = first.words[0] == second.words[0] and len(first.words[0]) > 2
        return SameReason.SAME_FIRST_NAME if same else None
    for reason in (SameReason.SPELT_ALIKE, SameReason.OTHER_SCRIPT, SameReason.SHORT_FORM):
        if reason in pairs:
            return reason
    return SameReason.PART_OF_NAME


def _paired(first: Sequence[str], second: Sequence[str]) -> list[SameReason] | None:
    """How each word of the shorter name fits one of the longer; None where one does not."""
    shorter, longer = sorted((first, second), key=len)
    left, found = list(longer), []
    for word in sorted(shorter, key=len, reverse=True):
        fits = [(reason, other) for other in left if (reason := _word_reason(word, other))]
        if not fits:
            return None
        reason, other = min(fits, key=lambda fit: _ORDER.index(fit[0]))
        left.remove(other)
        found.append(reason)
    return found


@lru_cache(maxsize=65536)
def _word_reason(first: str, second: str) -> SameReason | None:
    if first == second:
        return SameReason.SAME_NAME
    if len(first) == 1 or len(second) == 1:
        return SameReason.PART_OF_NAME if first[0] == second[0] else None
    if script_of(first) != script_of(second):
        heard = skeleton(first)
        alike = bool(heard) and heard == skeleton(second) and ends_alike(first, second)
        return SameReason.OTHER_SCRIPT if alike else None
    if is_short_form(first, second):
        return SameReason.SHORT_FORM
    return SameReason.SPELT_ALIKE if is_misspelt(first, second) else None


def _shared(first: _Compared, second: _Compared) -> list[SameReason]:
    shared = []
    if first.phones & second.phones:
        shared.append(SameReason.SAME_PHONE)
    if first.emails & second.emails:
        shared.append(SameReason.SAME_EMAIL)
    if first.address and first.address == second.address:
        shared.append(SameReason.SAME_ADDRESS)
    return shared


def _contact_differs(first: _Compared, second: _Compared) -> bool:
    return any(
        one and other and not one & other
        for one, other in ((first.phones, second.phones), (first.emails, second.emails))
    ) or bool(first.address and second.address and first.address != second.address)


def entry_of(member: Member) -> Entry:
    """A member as they would be written down."""
    return Entry(
        member.name,
        member.phones,
        member.email,
        member.address,
        member.area_id,
        member.kind is MemberKind.HOUSEHOLD,
    )


def _compared(entry: Entry, region: str) -> _Compared:
    phones = frozenset(key for phone in entry.phones if (key := phone_key(phone, region)))
    email = entry.email.strip().casefold()
    return _Compared(
        name=name_words(entry.name),
        phones=phones,
        emails=frozenset({email} if email else ()),
        address=" ".join(name_words(entry.address).words),
        area_id=entry.area_id,
        is_household=entry.is_household,
    )


@lru_cache(maxsize=65536)
def phone_key(phone: str, region: str) -> str:
    """The same for one number however it is dialled; empty for one too short to be compared."""
    import phonenumbers  # slow to import: metadata of all countries

    text = phone.strip()
    text = f"+{text[2:]}" if text.startswith("00") else text
    extension = ""
    try:
        number = phonenumbers.parse(text, region.upper() or None)
        digits = f"{number.country_code}{number.national_number}"
        extension = number.extension or ""
    except phonenumbers.NumberParseException:
        digits = "".join(filter(str.isdecimal, text))
    if len(digits) < _FEWEST_DIGITS:
        return ""
    return digits[-_COMPARED_DIGITS:] + (f"x{extension}" if extension else "")


def _marks(person: _Compared) -> Iterator[tuple[str, str]]:
    """What makes two people worth comparing: contact, or any word of the name however written."""
    yield from (("phone", phone) for phone in person.phones)
    yield from (("email", email) for email in person.emails)
    yield ("name", person.name.joined)
    for word in person.name.words:
        if len(word) > 1:
            yield ("word", word)
            if heard := skeleton(word):
                yield ("heard", heard)
