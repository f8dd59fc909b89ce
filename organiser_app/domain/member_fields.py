"""Fields of the group's own: what it wants to know of members beside what every group does."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from organiser_app.domain.problems import Problem

LONGEST_FIELD_NAME = 60
MOST_FIELDS = 40
YES, NO = "yes", "no"
_RESERVED = frozenset("\n\r\t")


class FieldKind(StrEnum):
    """What is written into a field of the group's own."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class MemberField:
    """One field. What a member has in it stands in `Member.extra` under its name.

    Values are texts: a day as 2026-05-03, a number as 2.5, yes or no, one of the choices.
    """

    name: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    may_leave: bool = True
    """Whether it goes into the sheets of coordinators; into others it never goes."""


def is_understood(field: MemberField, text: str) -> bool:
    """Whether a text is a value of the field; an empty one is."""
    if not text:
        return True
    match field.kind:
        case FieldKind.DATE:
            return _is_day(text)
        case FieldKind.NUMBER:
            return _is_number(text)
        case FieldKind.YES_NO:
            return text in {YES, NO}
        case FieldKind.CHOICE:
            return text in field.choices
        case FieldKind.TEXT:
            return True


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def field_problems(fields: Sequence[MemberField]) -> tuple[Problem, ...]:
    """What is wrong with the definitions; `field` is the place of the one that is meant."""
    return tuple(_field_problems(fields))


def _field_problems(fields: Sequence[MemberField]) -> Iterator[Problem]:
    if len(fields) > MOST_FIELDS:
        yield Problem("fields", "TOO_MANY_FIELDS", {"most": MOST_FIELDS})
    seen: set[str] = set()
    for place, field in enumerate(fields):
        name = field.name.strip()
        if not name:
            yield Problem(f"fields.{place}", "FIELD_WITHOUT_NAME")
        elif len(name) > LONGEST_FIELD_NAME or _RESERVED & set(name):
            yield Problem(f"fields.{place}", "TEXT_TOO_LONG", {"most": LONGEST_FIELD_NAME})
        elif name.casefold() in seen:
            yield Problem(f"fields.{place}", "FIELD_TWICE", {"found": name})
        seen.add(name.casefold())
        if field.kind is FieldKind.CHOICE and not field.choices:
            yield Problem(f"fields.{place}", "NO_CHOICES")


def renamed_values(values: Mapping[str, str], renamed: Mapping[str, str]) -> dict[str, str]:
    """What a member has in the fields, under their new names, in the same order.

    Where something stands under the new name already, both are kept.
    """
    found: dict[str, str] = {}
    for name, text in values.items():
        new = renamed.get(name, name)
        before = found.get(new, "")
        found[new] = text if not before or before == text else f"{before}; {text}"
    return found
