"""What a row says about a person, and a member made or filled up from it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.services.imports.matching import CODE_FIELD
from organiser_app.services.imports.names import phone_digits
from organiser_app.services.own_fields import own_text
from organiser_app.spreadsheet.layout import OWN, Table, own_name

Details = Mapping[str, object]
LinkOf = Callable[[str, object], int | None]
"""The id behind a name: of an area, a household, someone who acts for them."""

_REACH = (
    "pronouns",
    "phones",
    "email",
    "preferred_contact",
    "contact_time",
    "languages",
    "address",
    "area",
    "household_size",
)
_PLAIN = (
    "pronouns",
    "phones",
    "email",
    "preferred_contact",
    "contact_time",
    "languages",
    "address",
    "household_size",
    "skills",
    "tags",
    "availability",
    "monthly_limit",
    "joined",
    "paused_until",
    "left",
)
_LINKS = {"area": "area_id", "household": "household_id", "acts_for": "acts_for_id"}
_CONSENT = "consent."

_SLOTS: Mapping[Table, tuple[Mapping[str, str], ...]] = {
    Table.MEMBERS: ({},),
    Table.NEEDS: (
        {field: field for field in _REACH},
        {"helper_phone": "phones", "helper_email": "email"},
    ),
    Table.OFFERS: ({field: field for field in (*_REACH, "availability")},),
    Table.EXCHANGES: (
        {"giver_phone": "phones", "giver_email": "email", "giver_code": "code"},
        {
            "receiver_phone": "phones",
            "receiver_email": "email",
            "receiver_code": "code",
            "receiver_address": "address",
        },
    ),
}


def has_details(table: Table, fields: Iterable[str]) -> bool:
    """Whether a table with these fields says more of people than their names."""
    return table is Table.MEMBERS or any(tells_of_person(table, field) for field in fields)


def tells_of_person(table: Table, field: str) -> bool:
    """Whether a field is about someone whom the row names, and not about what happened."""
    return field.startswith(_CONSENT) or any(field in slot for slot in _SLOTS[table])


def details_of(table: Table, values: Mapping[str, object], slot: int = 0) -> dict[str, object]:
    """What a row says about the person in a slot of it: asker or helper, giver or receiver."""
    if table is Table.MEMBERS:
        return {field: value for field, value in values.items() if value not in (None, "", ())}
    names = _SLOTS[table][slot] if slot < len(_SLOTS[table]) else {}
    found = {
        field: value
        for source, field in names.items()
        if (value := values.get(source)) not in (None, "", ())
    }
    if slot == 0:
        found |= {
            field: value
            for field, value in values.items()
            if field.startswith(_CONSENT) and value is not None
        }
    return found


def new_member(person: Member, details: Details, link: LinkOf) -> Member:
    """Someone new with everything that the row says."""
    if kind := details.get("kind"):
        person = replace(person, kind=MemberKind(str(kind)))
    return fill(person, details, link).member


@dataclass(frozen=True, slots=True)
class Filled:
    """A member with blanks filled; what was filled, and what differs and was left as it was."""

    member: Member
    fills: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()


def fill(member: Member, details: Details, link: LinkOf) -> Filled:
    """Fills what is blank; what is written down already is never changed by a sheet."""
    changes: dict[str, Any] = {}
    fills: list[str] = []
    differs: list[str] = []
    for field, value in _field_values(details, link):
        before = getattr(member, field)
        if field == "household_id" and member.kind is MemberKind.HOUSEHOLD:
            differs.append(field)  # a household lives in no other
        elif before in (None, "", ()):
            changes[field] = value
            fills.append(field)
        elif not (_same_phones if field == "phones" else _is_within)(before, value):
            differs.append(field)
    _fill_limit_unit(details, changes)
    _fill_consent(member, details, changes, fills, differs)
    _fill_code(member, details, changes, fills)
    _fill_own(member, details, changes, fills, differs)
    _fill_note(member, details, changes, fills)
    if not changes:
        return Filled(member, (), tuple(differs))
    return Filled(replace(member, **changes), tuple(fills), tuple(differs))


def _field_values(details: Details, link: LinkOf) -> list[tuple[str, object]]:
    plain = [(field, details[field]) for field in _PLAIN if field in details]
    links = [
        (field, link(source, details[source]))
        for source, field in _LINKS.items()
        if source in details
    ]
    return plain + [(field, row_id) for field, row_id in links if row_id is not None]


def _is_within(before: object, value: object) -> bool:
    """Whether the sheet says nothing that is not there."""
    if isinstance(before, tuple) and isinstance(value, tuple):
        known = {str(item).casefold() for item in before}
        return all(str(item).casefold() in known for item in value)
    if isinstance(before, str) and isinstance(value, str):
        return before.casefold() == value.casefold()
    return before == value


def _same_phones(before: object, value: object) -> bool:
    known, said = (
        {phone_digits(str(one)) or str(one) for one in phones if one}
        for phones in (before, value)
        if isinstance(phones, tuple)
    )
    return said <= known


def _fill_limit_unit(details: Details, changes: dict[str, Any]) -> None:
    if "monthly_limit" in changes and (unit := details.get("limit_unit")):
        changes["limit_unit"] = LimitUnit(str(unit))


def _fill_consent(
    member: Member,
    details: Details,
    changes: dict[str, Any],
    fills: list[str],
    differs: list[str],
) -> None:
    given = {
        Purpose(field.removeprefix(_CONSENT)): bool(value)
        for field, value in details.items()
        if field.startswith(_CONSENT)
    }
    missing = {purpose: said for purpose, said in given.items() if purpose not in member.consent}
    differs += [
        f"{_CONSENT}{purpose}"
        for purpose, said in given.items()
        if member.consent.get(purpose, said) != said
    ]
    if missing:
        changes["consent"] = {**member.consent, **missing}
        fills += [f"{_CONSENT}{purpose}" for purpose in missing]


def _fill_code(
    member: Member, details: Details, changes: dict[str, Any], fills: list[str]
) -> None:
    code = details.get("code")
    if code and CODE_FIELD not in member.extra:
        changes["extra"] = {**member.extra, CODE_FIELD: str(code)}
        fills.append("code")


def _fill_own(
    member: Member,
    details: Details,
    changes: dict[str, Any],
    fills: list[str],
    differs: list[str],
) -> None:
    """Fields of the group's own: blanks are filled, and what stands there stays."""
    told = {
        key: text
        for key, value in details.items()
        if key.startswith(OWN) and (text := own_text(value))
    }
    new = {key: text for key, text in told.items() if not member.extra.get(own_name(key))}
    differs += [key for key, text in told.items() if member.extra.get(own_name(key), text) != text]
    if new:
        extra = changes.get("extra", member.extra)
        changes["extra"] = {**extra, **{own_name(key): text for key, text in new.items()}}
        fills += new


def _fill_note(
    member: Member, details: Details, changes: dict[str, Any], fills: list[str]
) -> None:
    """Lines that are not there yet are added below: a note holds more than one hand's words."""
    known = set(member.note.splitlines())
    lines = [line for line in str(details.get("note") or "").splitlines() if line not in known]
    if lines:
        changes["note"] = "\n".join(filter(None, [member.note, *lines]))
        fills.append("note")
