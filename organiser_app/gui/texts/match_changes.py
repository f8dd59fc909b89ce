"""What a change did to who helps with which need, as a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from organiser_app.domain.changes import Kind
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.words import fill, texts

if TYPE_CHECKING:
    from organiser_app.gui.texts.changes import Values


def _match(values: Values, pattern: str, with_member: str, many: str) -> str:
    """One pair by name, how many people for one need, or how many needs."""
    needs = values.count("needs") or values.count()
    if needs != 1:
        return fill(many, kind_of_rows(Kind.NEEDS, needs))
    helper = values.name("helper")
    if values.count() > 1:
        helper = texts.tr("%Ln people", "", values.count())
    if values.has("member"):
        return fill(with_member, helper, values.name("member"), values.text("what"))
    return fill(pattern, helper, values.text("what"))


def _proposed(values: Values) -> str:
    return _match(
        values,
        texts.tr("Asked %1 to help with “%2”"),
        texts.tr("Asked %1 to help %2 with “%3”"),
        texts.tr("Asked people to help with %1"),
    )


def _confirmed(values: Values) -> str:
    return _match(
        values,
        texts.tr("%1 said yes to “%2”"),
        texts.tr("%1 said yes to helping %2 with “%3”"),
        texts.tr("Helpers said yes to %1"),
    )


def _completed(values: Values) -> str:
    return _match(
        values,
        texts.tr("It happened: %1 helped with “%2”"),
        texts.tr("It happened: %1 helped %2 with “%3”"),
        texts.tr("It happened: help with %1"),
    )


def _completed_together(values: Values) -> str:
    people = texts.tr("%Ln people", "", values.count())
    if values.has("member"):
        told = texts.tr("It happened: %1 helped %2 with “%3”")
        return fill(told, people, values.name("member"), values.text("what"))
    return fill(texts.tr("It happened: %1 helped with “%2”"), people, values.text("what"))


def _called_off(values: Values) -> str:
    return _match(
        values,
        texts.tr("Called off: %1 helping with “%2”"),
        texts.tr("Called off: %1 helping %2 with “%3”"),
        texts.tr("Called off: help with %1"),
    )


def _not_happened(values: Values) -> str:
    return _match(
        values,
        texts.tr("Did not happen: %1 helping with “%2”"),
        texts.tr("Did not happen: %1 helping %2 with “%3”"),
        texts.tr("Did not happen: help with %1"),
    )


def _told(values: Values) -> str:
    matches, calls = values.count("matches"), values.count("calls")
    if not calls:
        return fill(texts.tr("From a sheet: %1"), matches_words(matches))
    if not matches:
        return fill(texts.tr("From a sheet: %1"), kind_of_rows(Kind.FOLLOWUPS, calls))
    both = (matches_words(matches), kind_of_rows(Kind.FOLLOWUPS, calls))
    return fill(texts.tr("From a sheet: %1 and %2"), *both)


def matches_words(count: int) -> str:
    """How many matches: "1 match", "12 matches"."""
    return texts.tr("1 match") if count == 1 else texts.tr("%Ln matches", "", count)


MATCHES: dict[str, Callable[[Values], str]] = {
    "PROPOSE_MATCHES": _proposed,
    "CONFIRM_MATCHES": _confirmed,
    "COMPLETE_MATCH": _completed,
    "COMPLETE_MATCHES": _completed_together,
    "CALL_OFF_MATCH": _called_off,
    "MATCH_DID_NOT_HAPPEN": _not_happened,
    "BRING_TOLD": _told,
}
