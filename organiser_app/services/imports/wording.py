"""Values of a row and of a person by the names of the sheet's fields, with names instead of ids."""

import dataclasses
from collections.abc import Mapping
from enum import Enum
from typing import Any

from organiser_app.domain.members import Member
from organiser_app.domain.needs import Offer
from organiser_app.services.imports.details import tells_of_person
from organiser_app.services.imports.matching import CODE_FIELD
from organiser_app.services.imports.outcome import Outcome, exchange_at
from organiser_app.services.imports.plan import Draft
from organiser_app.services.imports.records import Helped, Links
from organiser_app.spreadsheet.parse import note_text

_LINKS = {
    "member_id": "name",
    "giver_id": "giver",
    "receiver_id": "receiver",
    "household_id": "household",
    "acts_for_id": "acts_for",
}
_HIDDEN = {"id", "need_id", "offer_id", "match_id", "parent_id", "logged_at"}
_UNSAID = {"kind", "limit_unit", "asked", "arranged_by", "is_sensitive"}
"""Fields whose usual value goes without saying."""
_BLANK: tuple[object, ...] = (None, "", (), {})


def values_in_words(outcome: Outcome, draft: Draft) -> Mapping[str, object]:
    """What a row would write; where it writes nothing, what was read."""
    value = outcome.values[draft.position]
    if isinstance(value, Helped):
        named = _named(outcome, value.need)
        helper = draft.people[1] if len(draft.people) > 1 else None
        if value.match is not None and helper is not None:
            named["helper"] = name_of(outcome, outcome.ids[helper])
        return named | _of_person(draft)
    if isinstance(value, Links):
        return _named(outcome, exchange_at(draft, value)) | _of_person(draft)
    if isinstance(value, Offer):
        return _named(outcome, value) | _of_person(draft)
    return _as_read(draft)


def _of_person(draft: Draft) -> dict[str, object]:
    """What the row says of people besides: phones, languages, address."""
    return {
        key: value
        for key, value in draft.parsed.values.items()
        if value not in _BLANK and tells_of_person(draft.table.table, key)
    }


def _as_read(draft: Draft) -> Mapping[str, object]:
    row = draft.parsed
    values = {key: value for key, value in row.values.items() if value not in _BLANK}
    note = note_text(row)
    return {**values, "note": note} if note else values


def details_in_words(outcome: Outcome, member: Member) -> Mapping[str, object]:
    """A member as they will be."""
    return _named(outcome, member)


def name_of(outcome: Outcome, row_id: int | None) -> str:
    """The name behind the id of a member, negative for a new one."""
    if not row_id:
        return ""
    if row_id < 0:
        return outcome.plan.people[-row_id - 1].name
    member = outcome.plan.known.roster.members.get(row_id)
    return "" if member is None else member.name


def _name_in(new: Mapping[Any, str], known: Mapping[Any, str], row_id: int) -> str:
    return new.get(row_id) or known.get(row_id, "")


def _named(outcome: Outcome, value: Any) -> dict[str, object]:
    known, found = outcome.plan.known, dict[str, object]()
    for field in dataclasses.fields(value):
        content = getattr(value, field.name)
        if field.name in _HIDDEN or content in _BLANK:
            continue
        if field.name in _UNSAID and content == field.default:
            continue
        if field.name in _LINKS:
            found[_LINKS[field.name]] = name_of(outcome, content)
        elif field.name == "category_id":
            found["category"] = _name_in(outcome.categories.new, known.categories, content)
        elif field.name == "area_id":
            found["area"] = _name_in(outcome.areas.new, known.areas, content)
        elif field.name == "gathering_id":
            found["gathering"] = outcome.occasions.name_of(content)
        elif field.name == "consent":
            found |= {f"consent.{purpose}": given for purpose, given in content.items()}
        elif field.name == "extra":
            found |= {
                ("code" if key == CODE_FIELD else key): text for key, text in content.items()
            }
        else:
            found[field.name] = content.value if isinstance(content, Enum) else content
    return found
