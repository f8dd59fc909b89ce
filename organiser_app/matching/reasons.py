"""Why someone is suggested: codes with values, worded where they are shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.members import Purpose
from organiser_app.matching.build import EPOCH
from organiser_app.matching.network import NO_DAY, NO_LIMIT, NO_ONE, Fit, HelpNetwork
from organiser_app.matching.weighing import Weighed, Wish
from organiser_app.matching.words import USUAL


class ReasonCode(StrEnum):
    """What speaks for asking someone, and what to know before."""

    OFFERS = "offers"
    """category: they offered this kind of help."""
    SKILL = "skill"
    """skill: they say that they can do it."""
    GAVE_BEFORE = "gave_before"
    """category: they did it before."""
    NOT_SAID = "not_said"
    """Nothing is known yet of what they can do: a question to ask."""
    SPEAKS = "speaks"
    """language"""
    SAME_AREA = "same_area"
    """area"""
    NEAR_AREA = "near_area"
    """area: theirs, which lies in the need's, around it or beside it."""
    HELPED_BEFORE = "helped_before"
    """They helped this person before."""
    FREE_THEN = "free_then"
    """availability, in their words, names the day."""
    SAYS_WHEN = "says_when"
    """availability, in their words."""
    HAS_ROOM = "has_room"
    """used, limit, unit: "1 of 4 hours this month"."""
    NEVER_ASKED = "never_asked"
    NOT_ASKED_SINCE = "not_asked_since"
    """day"""
    CONTACT_NOT_DISCUSSED = "contact_not_discussed"
    """Nobody asked yet whether their phone or e-mail may be given to others."""
    IS_ASKED_THROUGH = "is_asked_through"
    """name: who is rung up in their place."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason and what it names."""

    code: ReasonCode
    values: Mapping[str, object] = field(default_factory=dict)


def reasons_for(
    network: HelpNetwork, wish: Wish, weighed: Weighed, place: int
) -> tuple[Reason, ...]:
    """Why the person at this place comes up, most telling first."""
    return tuple(_reasons(network, wish, Fit(int(weighed.fit[place])), place))


def _reasons(network: HelpNetwork, wish: Wish, fit: Fit, place: int) -> Iterator[Reason]:
    yield from _of_kind(network, wish, fit, place)
    yield from _of_language(network, wish, place)
    yield from _of_place(network, wish, place)
    if place in wish.known:
        yield Reason(ReasonCode.HELPED_BEFORE)
    yield from _of_time(network, wish, place)
    yield from _of_load(network, place)
    yield from _to_know(network, place)


def _of_kind(network: HelpNetwork, wish: Wish, fit: Fit, place: int) -> Iterator[Reason]:
    named = wish.category < len(network.category_names)
    category = network.category_names[wish.category] if named else ""
    match fit:
        case Fit.OFFERS:
            yield Reason(ReasonCode.OFFERS, {"category": category})
        case Fit.SKILL:
            yield Reason(ReasonCode.SKILL, {"skill": _skill(network, wish, place) or category})
        case Fit.GAVE:
            yield Reason(ReasonCode.GAVE_BEFORE, {"category": category})
        case _:
            if not network.has_said[place]:
                yield Reason(ReasonCode.NOT_SAID)


def _skill(network: HelpNetwork, wish: Wish, place: int) -> str:
    """The skill that the need's words speak of, else the one that its kind of help is called."""
    meant = (*wish.skills, *wish.kind_skills)
    return next((network.skill_names[one] for one in meant if network.can[one, place]), "")


def _of_language(network: HelpNetwork, wish: Wish, place: int) -> Iterator[Reason]:
    """A language that most people speak is worth a word only where it is asked for."""
    for one in wish.languages:
        says_much = wish.names_language or one != network.commonest
        if says_much and network.speaks[one, place]:
            yield Reason(ReasonCode.SPEAKS, {"language": network.languages[one]})


def _of_place(network: HelpNetwork, wish: Wish, place: int) -> Iterator[Reason]:
    area = int(network.area[place])
    nearness = network.nearness[wish.area, area]
    if nearness > 0:
        code = ReasonCode.SAME_AREA if nearness == 1 else ReasonCode.NEAR_AREA
        yield Reason(code, {"area": network.area_names[area]})


def _of_time(network: HelpNetwork, wish: Wish, place: int) -> Iterator[Reason]:
    words = network.members[place].availability
    if not words:
        return
    fits = wish.days & int(network.days_free[place])
    yield Reason(ReasonCode.FREE_THEN if fits else ReasonCode.SAYS_WHEN, {"availability": words})


def _of_load(network: HelpNetwork, place: int) -> Iterator[Reason]:
    limit = int(network.limit[place])
    if limit != NO_LIMIT:
        member = network.members[place]
        used = Decimal(limit - int(network.room[place])) / USUAL
        yield Reason(
            ReasonCode.HAS_ROOM,
            {
                "used": round(used, 1) if used % 1 else Decimal(int(used)),
                "limit": member.monthly_limit,
                "unit": member.limit_unit.value,
            },
        )
    asked = int(network.asked[place])
    if asked == NO_DAY:
        yield Reason(ReasonCode.NEVER_ASKED)
    else:
        yield Reason(ReasonCode.NOT_ASKED_SINCE, {"day": date.fromordinal(asked + EPOCH)})


def _to_know(network: HelpNetwork, place: int) -> Iterator[Reason]:
    member = network.members[place]
    if Purpose.SHARE_CONTACT not in member.consent:
        yield Reason(ReasonCode.CONTACT_NOT_DISCUSSED)
    through = network.place(member.acts_for_id)
    if through != NO_ONE:
        yield Reason(ReasonCode.IS_ASKED_THROUGH, {"name": network.members[through].name})
