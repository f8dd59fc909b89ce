"""Two records of one person in words: their fields, what they hold, and what goes along."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from organiser_app.domain.daily import Side
from organiser_app.domain.members import LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.merging import OWN
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.member_words import limit_of, own_value_words
from organiser_app.gui.texts.people import left_to_right, masked, shown_name
from organiser_app.gui.texts.words import fill, in_line, listed, number, texts
from organiser_app.services.merging import SideBySide

_PRIVATE = {"email", "address", "phones", "note"}
_PEOPLE = {"household_id", "acts_for_id"}


def field_title(field: str) -> str:
    """What a field is called."""
    if field.startswith(OWN):
        return field.removeprefix(OWN)
    return {
        "name": texts.tr("Name"),
        "kind": texts.tr("Kind"),
        "pronouns": texts.tr("Pronouns"),
        "email": texts.tr("E-mail"),
        "phones": texts.tr("Phones"),
        "preferred_contact": texts.tr("Best way"),
        "contact_time": texts.tr("Best time"),
        "area_id": texts.tr("Area"),
        "address": texts.tr("Address"),
        "household_id": texts.tr("Household"),
        "household_size": texts.tr("People in the household"),
        "acts_for_id": texts.tr("Who speaks for them"),
        "availability": texts.tr("When they can"),
        "monthly_limit": texts.tr("Their own limit"),
        "joined": texts.tr("Joined"),
        "paused_until": texts.tr("Resting until"),
        "left": texts.tr("Left"),
        "languages": texts.tr("Languages"),
        "skills": texts.tr("Good at"),
        "tags": texts.tr("Tags"),
        "note": texts.tr("Note"),
        "consent": texts.tr("What they agreed to"),
    }[field]


def value_words(both: SideBySide, field: str, side: Side, *, hidden: bool) -> str:
    """What one of the two has in a field; a sign where there is nothing."""
    return _words(both, field, both.value(field, side), hidden=hidden) or texts.tr("nothing")


def _words(both: SideBySide, field: str, value: Any, *, hidden: bool) -> str:
    if value in (None, ""):
        return ""
    if field.startswith(OWN):
        name = field.removeprefix(OWN)
        known = next((one for one in both.fields if one.name == name), None)
        text = own_value_words(known, str(value)) if known else str(value)
        return masked(text, hidden=hidden)
    if field in _PRIVATE:
        return masked(in_line(left_to_right(str(value)), most=200), hidden=hidden)
    if field == "name":
        return shown_name(str(value), hidden=hidden)
    if field in _PEOPLE:
        return shown_name(both.people.get(value, ""), hidden=hidden)
    return _plain(both, field, value)


def _plain(both: SideBySide, field: str, value: Any) -> str:
    if field == "area_id":
        return both.areas.get(value, "")
    if field == "monthly_limit":
        limit, unit = value
        return limit_of(Member("", monthly_limit=limit, limit_unit=LimitUnit(unit)))
    if isinstance(value, MemberKind):
        return labels.member_kind(value)
    if isinstance(value, date):
        return day_words(value)
    return number(value) if isinstance(value, int) else str(value)


def together_words(merged: Member, field: str, *, hidden: bool) -> str:
    """What is put together of both; empty where neither says anything."""
    if field == "consent":
        return listed(
            [
                fill(
                    texts.tr("%1: %2"), labels.purpose(each), labels.consent(merged.consent[each])
                )
                for each in Purpose
                if each in merged.consent
            ]
        )
    value = getattr(merged, field)
    text = ", ".join(value) if isinstance(value, tuple) else in_line(str(value), most=200)
    if field == "phones":
        text = left_to_right(text)
    return masked(text, hidden=hidden) if field in _PRIVATE else text


def along_words(counts: Mapping[str, int]) -> str:
    """What goes along: "2 needs, 3 exchanges and 1 call"."""
    return listed([_count(name, counts[name]) for name in _ALONG if counts.get(name)])


_ALONG = ("needs", "offers", "exchanges", "matches", "followups", "members", "exports")


def _count(name: str, count: int) -> str:
    one, many = {
        "needs": lambda: (texts.tr("1 need"), texts.tr("%Ln needs", "", count)),
        "offers": lambda: (texts.tr("1 offer"), texts.tr("%Ln offers", "", count)),
        "exchanges": lambda: (texts.tr("1 exchange"), texts.tr("%Ln exchanges", "", count)),
        "matches": lambda: (texts.tr("1 promise"), texts.tr("%Ln promises", "", count)),
        "followups": lambda: (texts.tr("1 call"), texts.tr("%Ln calls", "", count)),
        "members": lambda: (
            texts.tr("1 person who is tied to them"),
            texts.tr("%Ln people who are tied to them", "", count),
        ),
        "exports": lambda: (
            texts.tr("1 sheet that was handed out"),
            texts.tr("%Ln sheets that were handed out", "", count),
        ),
    }[name]()
    return one if count == 1 else many
