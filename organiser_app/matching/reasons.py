"""Why someone is suggested: codes with values, worded where they are shown."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from organiser_app.domain.members import Purpose
from organiser_app.matching.network import EPOCH, NO_DAY, NO_LIMIT, NO_ONE, Fit, HelpNetwork
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
    """used, limit, unit: "1 of 4 hours this month"; month, where it is another one."""
    NEVER_ASKED = "never_asked"
    NOT_ASKED_SINCE = "not_asked_since"
    """day"""
    CONTACT_NOT_DISCUSSED = "contact_not_discussed"
    """Nobody asked yet whether their phone or e-mail may be given to others."""
    IS_ASKED_THROUGH = "is_asked_through"
    """name: who is rung up in their place."""


class Reason(NamedTuple):
    """One reason and what it names."""

    code: ReasonCode
    values: Mapping[str, object] = MappingProxyType({})


def reasons_for(
    network: HelpNetwork, wish: Wish, weighed: Weighed, place: int
) -> tuple[Reason, ...]:
    """Why the person at this place comes up, most telling first."""
    found: list[Reason] = []
    _add_kind(found, network, wish, weighed.fit.item(place), place)
    found += [
        Reason(ReasonCode.SPEAKS, {"language": network.languages[one]})
        for one in wish.telling_languages
        if network.speaks.item(one, place)
    ]
    _add_area(found, network, wish, place)
    if place in wish.known:
        found.append(Reason(ReasonCode.HELPED_BEFORE))
    words = network.members[place].availability
    if words:
        fits = wish.days & network.days_free.item(place)
        code = ReasonCode.FREE_THEN if fits else ReasonCode.SAYS_WHEN
        found.append(Reason(code, {"availability": words}))
    return (*found, *_whatever_is_asked(network, place))


def _add_kind(found: list[Reason], network: HelpNetwork, wish: Wish, fit: int, place: int) -> None:
    named = wish.category < len(network.category_names)
    category = network.category_names[wish.category] if named else ""
    if fit == Fit.OFFERS:
        found.append(Reason(ReasonCode.OFFERS, {"category": category}))
    elif fit == Fit.SKILL:
        skill = _skill(network, wish, place) or category
        found.append(Reason(ReasonCode.SKILL, {"skill": skill}))
    elif fit == Fit.GAVE:
        found.append(Reason(ReasonCode.GAVE_BEFORE, {"category": category}))
    elif not network.has_said[place]:
        found.append(Reason(ReasonCode.NOT_SAID))


def _skill(network: HelpNetwork, wish: Wish, place: int) -> str:
    """The skill that the need's words speak of, else the one that its kind of help is called."""
    meant = (*wish.skills, *wish.kind_skills)
    return next((network.skill_names[one] for one in meant if network.can[one, place]), "")


def _add_area(found: list[Reason], network: HelpNetwork, wish: Wish, place: int) -> None:
    area = network.area.item(place)
    nearness = network.nearness.item(wish.area, area)
    if nearness:
        code = ReasonCode.SAME_AREA if nearness == 1 else ReasonCode.NEAR_AREA
        found.append(Reason(code, {"area": network.area_names[area]}))


def _whatever_is_asked(network: HelpNetwork, place: int) -> tuple[Reason, ...]:
    """The reasons that hang on no need: made once for each person."""
    known = network.about.get(place)
    if known is None:
        known = network.about[place] = (*_of_load(network, place), *_to_know(network, place))
    return known


def _of_load(network: HelpNetwork, place: int) -> Iterator[Reason]:
    limit = network.limit.item(place)
    if limit != NO_LIMIT:
        member = network.members[place]
        yield Reason(
            ReasonCode.HAS_ROOM,
            {
                "used": _amount(limit - network.room.item(place)),
                "limit": member.monthly_limit,
                "unit": member.limit_unit.value,
                **({"month": network.first_of_month} if network.is_of_another_month else {}),
            },
        )
    asked = network.asked.item(place)
    if asked == NO_DAY:
        yield Reason(ReasonCode.NEVER_ASKED)
    else:
        yield Reason(ReasonCode.NOT_ASKED_SINCE, {"day": date.fromordinal(asked + EPOCH)})


def _amount(sixtieths: int) -> Decimal:
    """Acts or hours, to a tenth."""
    whole, rest = divmod(sixtieths, USUAL)
    return Decimal(whole) if not rest else round(Decimal(sixtieths) / USUAL, 1)


def _to_know(network: HelpNetwork, place: int) -> Iterator[Reason]:
    member = network.members[place]
    if Purpose.SHARE_CONTACT not in member.consent:
        yield Reason(ReasonCode.CONTACT_NOT_DISCUSSED)
    through = network.place(member.acts_for_id)
    if through != NO_ONE and network.members[through].is_current(
        date.fromordinal(network.today + EPOCH)
    ):
        yield Reason(ReasonCode.IS_ASKED_THROUGH, {"name": network.members[through].name})
