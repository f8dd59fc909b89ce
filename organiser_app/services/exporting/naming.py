"""Finds in what people wrote freely whether it names someone or says how to reach them.

Rather once too often than too seldom: a member called May makes a sentence about May suspicious.
"""

import re
from collections.abc import Collection, Iterable

from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.services.exporting.audiences import LeftOut
from organiser_app.services.exporting.known import Known
from organiser_app.services.exporting.planned import PlannedRow
from organiser_app.services.exporting.rows import Drawing, masking, shares_contact
from organiser_app.services.exporting.words import FEW

FREE = frozenset(
    {
        *("words", "unit", "recurring", "category", "skills", "languages", "availability"),
        *("contact_time", "preferred_contact"),
    }
)
"""What people write as they like, on a sheet that has names of its own."""
NAMED = FREE | {"area"}
"""The same where nobody is named: an area may bear someone's name."""

_WORD = re.compile(r"[^\W_]+")
_E_MAIL = re.compile(r"\S@\S")
_LONG_NUMBER = re.compile(r"(?:\d[\s().\-/]*){7,}")
_PERSONS = frozenset({MemberKind.PERSON, MemberKind.HOUSEHOLD})
_NO_NAMES = frozenset({"the", "and", "family", "household", "familia", "los", "las", "del", "van"})
"""What stands in names of people and names nobody."""
_SHORTEST_PART = 3
_SHORTEST_ADDRESS = 4
_TELLING_DIGITS = 7
"""Last digits of a phone number, which are the same however it is written."""


class Naming:
    """What must not be in a text: names of some people, and how to reach some."""

    def __init__(
        self,
        names_of: Iterable[Member],
        contacts_of: Iterable[Member],
        *,
        no_contact_at_all: bool = False,
        places: Collection[str] = (),
    ) -> None:
        """`places` are names of areas, which an address may be, too."""
        self._no_contact_at_all = no_contact_at_all
        self._names: set[str] = set()
        self._parts: set[str] = set()
        self._addresses: set[str] = set()
        self._mails: set[str] = set()
        self._digits: set[str] = set()
        self._seen: dict[str, bool] = {}
        known_places = {_plain(place) for place in places}
        for member in names_of:
            self._learn_name(member)
        for member in contacts_of:
            self._learn_contact(member, known_places)

    def _learn_name(self, member: Member) -> None:
        plain = _plain(member.name)
        if plain:
            self._names.add(plain)
        if member.kind in _PERSONS:
            parts = {part for part in plain.split() if len(part) >= _SHORTEST_PART}
            self._parts |= parts - _NO_NAMES

    def _learn_contact(self, member: Member, places: set[str]) -> None:
        address = _plain(member.address)
        if len(address) >= _SHORTEST_ADDRESS and address not in places:
            self._addresses.add(address)
        if member.email:
            self._mails.add(member.email.casefold())
        for phone in member.phones:
            digits = _digits(phone)
            if len(digits) >= _TELLING_DIGITS:
                self._digits.add(digits[-_TELLING_DIGITS:])

    def is_in(self, text: str) -> bool:
        """Whether the text had better stay here."""
        found = self._seen.get(text)
        if found is None:
            found = self._seen[text] = self._names_someone(text) or self._reaches_someone(text)
        return found

    def _names_someone(self, text: str) -> bool:
        plain = _plain(text)
        if not self._parts.isdisjoint(plain.split()):
            return True
        spaced = f" {plain} "
        # scripts without spaces between words have no word to look for
        return any(f" {name} " in spaced or _is_joined(name, plain) for name in self._names)

    def _reaches_someone(self, text: str) -> bool:
        if self._no_contact_at_all and (_E_MAIL.search(text) or _LONG_NUMBER.search(text)):
            return True
        plain, folded, digits = _plain(text), text.casefold(), _digits(text)
        return (
            any(address in plain for address in self._addresses)
            or any(mail in folded for mail in self._mails)
            or any(number in digits for number in self._digits)
        )


def anyone(known: Known) -> Naming:
    """No member's name, and no way to reach anybody, member or not."""
    everyone = known.members.values()
    places = known.area_names.values()
    return Naming(everyone, everyone, no_contact_at_all=True, places=places)


def those_who_said_no(known: Known) -> Naming:
    """No name of someone who is in no sheet, and no way to reach who did not agree to it."""
    everyone = known.members.values()
    return Naming(
        (member for member in everyone if member.id not in known.names),
        (member for member in everyone if not shares_contact(member)),
        places=known.area_names.values(),
    )


def without_naming(
    row: PlannedRow,
    naming: Naming,
    drawing: Drawing,
    *,
    only: frozenset[str],
) -> PlannedRow:
    """The row without the cells of these fields whose words name someone."""
    found = tuple(
        key
        for key, value in row.values.items()
        if key in only - row.masked
        and value != FEW
        and any(naming.is_in(text) for text in _texts(value))
    )
    drawing.left_out[LeftOut.NAMES_SOMEONE] += len(found)
    return masking(row, found) if found else row


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


def _plain(text: str) -> str:
    """Words in plain letters with one space between them."""
    return " ".join(_WORD.findall(plain_letters(text)))


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())


def _is_joined(name: str, text: str) -> bool:
    return not name.isascii() and len(name) > 1 and name in text
