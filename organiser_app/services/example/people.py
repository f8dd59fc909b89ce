"""The example's members and offers as domain values: names, ways to reach them, what they can do."""

from collections.abc import Iterator
from datetime import date
from typing import Final

import numpy as np

from organiser_app.domain.ids import AreaId, CategoryId, MemberId, OfferId
from organiser_app.domain.members import Member, MemberKind, Purpose
from organiser_app.domain.needs import HowOften, Offer, OfferState
from organiser_app.metrics.snapshot import HOUSEHOLD, NO_DAY, ORGANISATION, PERSON, POOL
from organiser_app.services.example import names
from organiser_app.services.example.kinds import KINDS
from organiser_app.services.example.roster import CIRCLE, Roster
from organiser_app.services.example.urn import NO_ONE, Chance, Whole

EPOCH: Final = date(1970, 1, 1).toordinal()

_KINDS_OF_MEMBER: Final = tuple(MemberKind)
_STREETS: Final = (
    "Mill Lane",
    "Weir Street",
    "Station Road",
    "Chapel Row",
    "Orchard Close",
    "Ferry Road",
    "Lock Cottages",
    "Albert Terrace",
)
_PRONOUNS: Final = ("", "", "", "", "", "", "they/them")
_CONTACT: Final = ("phone", "text message", "e-mail", "WhatsApp", "a knock on the door", "")
_TIMES: Final = ("mornings", "after 5 pm", "weekends", "any time", "", "")
_AVAILABILITY: Final = (
    "weekday evenings",
    "Saturdays",
    "school hours",
    "every other week",
    "short notice is fine",
    "",
)
_NOTES: Final = (
    "Prefers to be asked by phone.",
    "Uses a wheelchair, ground floor only.",
    "Allergic to cats.",
    "Knows everybody in the allotments.",
    "Night shifts until spring.",
    "Hard of hearing: text rather than call.",
    "Has a van.",
    "Would rather give than be given to; go gently.",
    "New baby in the house.",
)
_TAGS: Final = ("driver", "first aid", "speaks at meetings", "key holder", "allotment")


def date_of(day: int) -> date | None:
    """The date of a day number; None for NO_DAY."""
    return None if day == NO_DAY else date.fromordinal(int(day) + EPOCH)


def member_id(position: int) -> MemberId:
    """The id by which new values refer to a member."""
    return MemberId(-1 - int(position))


def member_or_none(position: int) -> MemberId | None:
    """The same, where nobody may be meant."""
    return None if position == NO_ONE else member_id(position)


def area_id(roster: Roster, circle: int, areas: int) -> AreaId:
    """The id of the area that a circle lies in."""
    return AreaId(-1 - int(circle) * areas // roster.circles)


def category_id(kind: int) -> CategoryId:
    """The id of a kind of help."""
    return CategoryId(-1 - int(kind))


def make_members(
    chance: Chance, roster: Roster, areas: int, *, limits: dict[int, int]
) -> tuple[Member, ...]:
    """The members in the order of the roster; `limits` are acts a month, by position."""
    people = _with_known_names(names.draw_people(chance, roster.count), roster)
    return tuple(
        _member(
            roster, position, person, picks, area=area_id(roster, circle, areas), limits=limits
        )
        for position, person, circle, picks in zip(
            range(roster.count),
            people,
            roster.circle.tolist(),
            chance.integers(0, 1 << 30, (roster.count, 12)).tolist(),
            strict=True,
        )
    )


def _with_known_names(people: list[names.Person], roster: Roster) -> list[names.Person]:
    """The few whom a story is told about are called the same in every example."""
    for positions, known in ((roster.carriers, names.CARRIERS), (roster.bridges, names.BRIDGES)):
        for position, person in zip(positions.tolist(), known, strict=False):
            people[position] = person
    return people


def _member(
    roster: Roster,
    position: int,
    person: names.Person,
    picks: list[int],
    *,
    area: AreaId,
    limits: dict[int, int],
) -> Member:
    kind = int(roster.kind[position])
    if kind in {POOL, ORGANISATION}:
        return _institution(roster, position, area)
    if kind == HOUSEHOLD:
        return _household(roster, position, person, picks, area=area)
    skills = [KINDS[one].skill for one in np.flatnonzero(roster.offers[position])]
    # Whoever has no phone is rung up through a neighbour; of the busiest nobody could say that.
    has_no_phone = picks[0] % 14 == 0 and position not in limits
    return Member(
        name=person.name,
        id=member_id(position),
        pronouns=_one_of(_PRONOUNS, picks[1]),
        phones=() if has_no_phone else _phones(position, picks[2]),
        email=names.mail_address(person.name, position) if picks[3] % 10 < 7 else "",
        preferred_contact=_one_of(_CONTACT, picks[4]),
        contact_time=_one_of(_TIMES, picks[5]),
        languages=_languages(person.language, picks[6]),
        area_id=area,
        address=f"{1 + picks[7] % 90} {_one_of(_STREETS, picks[7] // 90)}",
        household_id=member_or_none(roster.household[position]),
        household_size=1 + picks[8] % 5 if picks[8] % 3 else None,
        acts_for_id=_who_acts(roster, position) if has_no_phone else None,
        skills=tuple(skills),
        tags=(_one_of(_TAGS, picks[9]),) if picks[9] % 8 == 0 else (),
        availability=_one_of(_AVAILABILITY, picks[10]) if skills else "",
        monthly_limit=limits.get(position),
        joined=date_of(roster.joined[position]),
        paused_until=date_of(roster.paused_until[position]),
        left=date_of(roster.left[position]),
        consent=_consent(picks[11]),
        note=_one_of(_NOTES, picks[1] // 8) if picks[9] % 9 == 1 else "",
    )


def _institution(roster: Roster, position: int, area: AreaId) -> Member:
    is_pool = roster.kind[position] == POOL
    return Member(
        name=names.POOL if is_pool else names.ORGANISATION,
        id=member_id(position),
        kind=MemberKind.POOL if is_pool else MemberKind.ORGANISATION,
        area_id=area,
        address="Old Boathouse, Ferry Road" if is_pool else "",
        email="" if is_pool else "foodbank@example.org",
        joined=date_of(roster.joined[position]),
        note="Open day and night; keys with the allotment group." if is_pool else "",
    )


def _household(
    roster: Roster, position: int, person: names.Person, picks: list[int], *, area: AreaId
) -> Member:
    return Member(
        name=f"The {person.name.split()[-1]} household",
        id=member_id(position),
        kind=MemberKind.HOUSEHOLD,
        phones=_phones(position, picks[2]),
        languages=_languages(person.language, picks[6]),
        area_id=area,
        address=f"{1 + picks[7] % 90} {_one_of(_STREETS, picks[7] // 90)}",
        household_size=2 + picks[8] % 5,
        joined=date_of(roster.joined[position]),
        consent=_consent(picks[11]),
    )


def _who_acts(roster: Roster, position: int) -> MemberId | None:
    """Someone of the same circle, here for longer, who can be rung up instead."""
    longer = slice(max(position - 8 * CIRCLE, 0), position)
    near = (roster.circle[longer] == roster.circle[position]) & (roster.kind[longer] == PERSON)
    others = np.flatnonzero(near) + longer.start
    return member_id(others[position % len(others)]) if len(others) else None


def _phones(position: int, pick: int) -> tuple[str, ...]:
    number = names.phone_number(position)
    return () if not number or pick % 9 == 0 else (number,)


def _languages(own: str, pick: int) -> tuple[str, ...]:
    if own == "English":
        return ("English",)
    return (own,) if pick % 5 == 0 else (own, "English")


def _consent(pick: int) -> dict[Purpose, bool]:
    """What was asked about, and the answers; some were never asked."""
    consent = {}
    for place, (purpose, yes, asked) in enumerate(
        (
            (Purpose.SHARE_CONTACT, 80, 90),
            (Purpose.EXPORT, 85, 92),
            (Purpose.STATISTICS, 95, 95),
            (Purpose.THANKS, 75, 80),
        )
    ):
        part = (pick >> (7 * place)) % 100
        if part < asked:
            consent[purpose] = part < asked * yes // 100
    return consent


def _one_of(texts: tuple[str, ...], pick: int) -> str:
    return texts[pick % len(texts)]


def make_offers(chance: Chance, roster: Roster, areas: int, *, today: int) -> tuple[Offer, ...]:
    """One offer for most of what each member can do."""
    who, what = np.nonzero(roster.offers)
    made = chance.random(len(who)) < 0.8
    who, what = who[made], what[made]
    picks = chance.integers(0, 1 << 30, len(who)).tolist()
    return tuple(_offers(roster, areas, who, what, picks, today))


def _offers(
    roster: Roster, areas: int, who: Whole, what: Whole, picks: list[int], today: int
) -> Iterator[Offer]:
    rests = roster.last < today
    gone = roster.left != NO_DAY
    for number, (position, kind, pick) in enumerate(
        zip(who.tolist(), what.tolist(), picks, strict=True)
    ):
        once = pick % 6 == 0
        state = OfferState.RESTING if rests[position] else OfferState.OPEN
        if once and pick % 4 == 0:
            state = OfferState.USED
        yield Offer(
            id=OfferId(-1 - number),
            member_id=member_id(position),
            category_id=category_id(kind),
            words=_one_of(KINDS[kind].offers, pick // 6),
            how_often=HowOften.ONCE if once else HowOften.STANDING,
            start=date_of(roster.joined[position]),
            until=date_of(today + 7 + pick % 20) if once and state is OfferState.OPEN else None,
            area_id=area_id(roster, roster.circle[position], areas),
            state=OfferState.WITHDRAWN if gone[position] else state,
        )
