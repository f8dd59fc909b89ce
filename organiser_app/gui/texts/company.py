"""Invitations in words: who could use company, whom one could ask, and why them."""

from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, in_line, listed, texts
from organiser_app.matching.reasons import Reason, ReasonCode

FEWEST_TO_TELL = 5
"""Below this, a count is not told where others are looking."""
_LONGEST = 32
"""Letters of a name in a question that should be read at once."""


def fact_words(name: str, *, joined: int, kind: str, area: str, hidden: bool) -> str:
    """What somebody holds alone, said as what it is worth."""
    who = shown_name(name, hidden=hidden)
    if hidden and 0 < joined < FEWEST_TO_TELL:
        return fill(texts.tr("%1 joins a few people to the rest."), who)
    if joined == 1:
        return fill(texts.tr("%1 joins one person to the rest."), who)
    if joined:
        return fill(texts.tr("%1 joins %Ln people to the rest.", "", joined), who)
    if area:
        return fill(texts.tr("In %3, only %1 gives %2 regularly."), who, kind, area)
    return fill(texts.tr("Only %1 gives %2 regularly."), who, kind)


def invitation_words(name: str, backup: str | None, *, kind: str, hidden: bool) -> str:
    """The question that a coordinator could ask."""
    who = in_line(shown_name(name, hidden=hidden), most=_LONGEST)
    if backup is None:
        return fill(texts.tr("Who could keep %1 company?"), who)
    other = in_line(shown_name(backup, hidden=hidden), most=_LONGEST)
    if not kind:
        return fill(texts.tr("Would %1 keep %2 company?"), other, who)
    return fill(texts.tr("Would %1 back up %2 with %3?"), other, who, kind)


def followup_words(name: str, kind: str) -> str:
    """What is written down for the day when somebody is asked."""
    if not kind:
        return fill(texts.tr("Ask who could keep %1 company"), name)
    return fill(texts.tr("Ask whether they would back up %1 with %2"), name, kind)


def reason_words(reasons: tuple[Reason, ...]) -> str:
    """Why somebody comes up: what they said or did, and where they are."""
    said = [words for one in reasons if (words := _reason(one))]
    return listed(said[:2])


def _reason(one: Reason) -> str:
    match one.code:
        case ReasonCode.OFFERS:
            return _named(one, "category", texts.tr("offered %1"), texts.tr("offered help"))
        case ReasonCode.SKILL:
            return _named(one, "skill", texts.tr("can do this: %1"), texts.tr("can do this"))
        case ReasonCode.GAVE_BEFORE:
            before = texts.tr("has helped before")
            return _named(one, "category", texts.tr("has given %1 before"), before)
        case ReasonCode.SAME_AREA:
            near = texts.tr("is in the same area")
            return _named(one, "area", texts.tr("is in %1 too"), near)
        case ReasonCode.NEAR_AREA:
            return _named(one, "area", texts.tr("is near, in %1"), texts.tr("is near"))
        case ReasonCode.HELPED_BEFORE:
            return texts.tr("helped this person before")
        case _:
            return ""


def _named(one: Reason, key: str, with_it: str, without: str) -> str:
    value = str(one.values.get(key) or "")
    return fill(with_it, value) if value else without
