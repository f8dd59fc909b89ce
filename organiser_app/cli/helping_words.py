"""The command line's words for who could help: reasons, and why others are not suggested."""

from collections.abc import Callable, Mapping
from datetime import date

from organiser_app.matching.network import LeftOut
from organiser_app.matching.plan import Unmet
from organiser_app.matching.reasons import Reason, ReasonCode

_Values = Mapping[str, object]


def reason_words(reason: Reason) -> str:
    """One reason: "speaks Arabic", "1 of 4 hours this month"."""
    return _REASONS[reason.code](reason.values)


def unmet_words(why: Unmet) -> str:
    """Why nobody is proposed for a need."""
    return _UNMET[why]


def left_out_words(left_out: Mapping[LeftOut, int]) -> str:
    """Why others are not suggested, each with how many."""
    return "; ".join(f"{count:,} {_LEFT_OUT[reason]}" for reason, count in left_out.items())


def _named(pattern: str, key: str, otherwise: str) -> Callable[[_Values], str]:
    return lambda values: pattern.format(values[key]) if values.get(key) else otherwise


def _month(values: _Values) -> str:
    month = values.get("month")
    return f"in {month:%B %Y}" if isinstance(month, date) else "this month"


def _since(values: _Values) -> str:
    day = values.get("day")
    return f"not asked since {day:%B %Y}" if isinstance(day, date) else "not asked lately"


_REASONS: Mapping[ReasonCode, Callable[[_Values], str]] = {
    ReasonCode.OFFERS: _named("offered {}", "category", "offered help"),
    ReasonCode.SKILL: _named("can do this: {}", "skill", "can do this"),
    ReasonCode.GAVE_BEFORE: _named("has done this before: {}", "category", "has helped before"),
    ReasonCode.NOT_SAID: lambda _: "has not said yet what they can do",
    ReasonCode.SPEAKS: lambda values: f"speaks {values['language']}",
    ReasonCode.SAME_AREA: lambda values: f"in the same area, {values['area']}",
    ReasonCode.NEAR_AREA: lambda values: f"near, in {values['area']}",
    ReasonCode.HELPED_BEFORE: lambda _: "helped this person before",
    ReasonCode.FREE_THEN: lambda values: f"free then: {values['availability']}",
    ReasonCode.SAYS_WHEN: lambda values: f"free: {values['availability']}",
    ReasonCode.HAS_ROOM: lambda values: (
        f"has room: {values['used']} of {values['limit']} {values['unit']} {_month(values)}"
    ),
    ReasonCode.NEVER_ASKED: lambda _: "never asked yet",
    ReasonCode.NOT_ASKED_SINCE: _since,
    ReasonCode.CONTACT_NOT_DISCUSSED: lambda _: (
        "ask first whether their phone or e-mail may be given on"
    ),
    ReasonCode.IS_ASKED_THROUGH: lambda values: f"asked through {values['name']}",
}

_UNMET: Mapping[Unmet, str] = {
    Unmet.NOBODY_ABLE: "nobody can be suggested",
    Unmet.ALL_TAKEN: "those who could help have enough to do",
}

_LEFT_OUT: Mapping[LeftOut, str] = {
    LeftOut.ASKER: "who asked for it",
    LeftOut.LEFT: "who left, or leave before",
    LeftOut.PAUSED: "resting until later",
    LeftOut.NO_CONSENT: "whose contact is not to be given on",
    LeftOut.OVER_LIMIT: "at their own limit, or nearly",
    LeftOut.SAME_HOUSEHOLD: "of the same household",
    LeftOut.ALREADY_ASKED: "asked about this already",
    LeftOut.OFFER_RESTS: "with an offer that rests, is promised already or is for another time",
    LeftOut.OTHER_KIND: "whose help is of another kind, as they said",
}
