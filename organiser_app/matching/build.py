"""Makes the arrays that helpers are looked for in from what is stored."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import numpy as np

from organiser_app.domain.exchanges import Category, UnitFamily
from organiser_app.domain.members import Area, LimitUnit, Member, MemberKind
from organiser_app.domain.needs import Offer
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.matching.calendar import (
    Calendar,
    OfferDays,
    month_of,
    offer_days,
    people_days,
)
from organiser_app.matching.network import (
    EPOCH,
    NO_DAY,
    NO_LIMIT,
    NO_ONE,
    Codes,
    Fit,
    Flags,
    HelpNetwork,
    Ints,
    Reals,
    frozen,
)
from organiser_app.matching.words import (
    USUAL,
    days_of_week,
    share_a_word,
    sixtieths_of,
    telling_words,
)

_INSIDE, _SIBLINGS = 0.7, 0.4
"""How near an area is that lies in the other one, and one that lies beside it in a third."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Help that counts towards somebody's limit of a month: given this month, or promised."""

    helper_id: int
    category_id: int | None
    quantity: Decimal | None = None
    unit: str = ""
    day: date | None = None
    """Of help that is promised: the day that it is for."""


@dataclass(frozen=True, slots=True)
class PastHelp:
    """What the log says, as arrays of ids without the unknown ones."""

    gave: Ints
    """(g, 2) giver and kind of help, each pair once or more."""
    pairs: Ints
    """(p, 2) giver and receiver, each pair once or more."""


@dataclass(frozen=True, slots=True)
class Records:
    """Everything that the arrays are made from, as one revision of the network stood."""

    revision: int
    members: Sequence[Member]
    offers: Sequence[Offer]
    areas: Sequence[Area]
    categories: Sequence[Category]
    past: PastHelp
    taken: Sequence[Taken]
    last_asked: Mapping[int, date]
    offer_uses: Mapping[int, int]
    """Offer -> how often it was taken up or promised."""
    tried: Iterable[tuple[int, int]]
    """Need and helper of every match, whatever became of it."""


def help_network(records: Records, today: date) -> HelpNetwork:
    """The arrays for looking for helpers on this day."""
    members = tuple(sorted(records.members, key=lambda one: one.id))
    ids = np.array([one.id for one in members], dtype=np.int64)
    places: dict[int, int] = {one.id: place for place, one in enumerate(members)}
    categories: dict[int, int] = {one.id: place for place, one in enumerate(records.categories)}
    areas: dict[int, int] = {one.id: place for place, one in enumerate(records.areas)}
    limits = _limits(members)
    skills, can = _skills(members)
    able, related = _able(records, places, categories, (skills, can))
    offers = offer_days(
        records.offers, records.offer_uses, places, related, no_kind=len(categories)
    )
    taken = _taken(records, members, places, today)
    calendar = Calendar(people_days(members, limits, taken, today), offers, able)
    now = calendar.on(today.toordinal() - EPOCH)
    languages, speaks = _languages(members)
    return HelpNetwork(
        revision=records.revision,
        today=today.toordinal() - EPOCH,
        members=members,
        ids=frozen(ids),
        **now._asdict(),
        calendar=calendar,
        area=frozen(_column(areas.get(one.area_id or 0, len(areas)) for one in members)),
        home=frozen(_homes(members, places)),
        is_person=frozen(np.array([one.kind is MemberKind.PERSON for one in members], dtype=bool)),
        in_hours=frozen(np.array([_counts_hours(one) for one in members], dtype=bool)),
        limit=frozen(limits),
        asked=frozen(_asked(records, members)),
        has_said=frozen(_has_said(able, can, offers)),
        offer_ids=frozen(_column(one.id for one in records.offers)),
        offer_left=frozen(offers.left),
        speaks=frozen(speaks),
        languages=languages,
        language_keys={plain_letters(name): place for place, name in enumerate(languages)},
        commonest=int(speaks.sum(axis=1).argmax()) if speaks.any() else NO_ONE,
        skills=tuple(telling_words(name) for name in skills),
        skill_names=skills,
        can=frozen(can),
        nearness=frozen(_nearness(records.areas, areas)),
        area_names=(*(one.name for one in records.areas), ""),
        area_places=areas,
        category_places=categories,
        category_names=tuple(one.name for one in records.categories),
        families=tuple(one.unit for one in records.categories),
        days_free=frozen(_column(days_of_week(one.availability) for one in members)),
        pairs=frozen(_pairs(records.past.pairs, ids)),
        tried=_tried(records.tried, places),
    )


def _column(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64)


def _counts_hours(member: Member) -> bool:
    return member.monthly_limit is not None and member.limit_unit is LimitUnit.HOURS


def _limits(members: Sequence[Member]) -> Ints:
    return _column(
        NO_LIMIT if one.monthly_limit is None else one.monthly_limit * USUAL for one in members
    )


def _taken(
    records: Records, members: Sequence[Member], places: Mapping[int, int], today: date
) -> dict[int, tuple[Ints, Ints]]:
    """By month, what each member gave or promised for it: of the limit, and in acts."""
    families: dict[int, UnitFamily] = {one.id: one.unit for one in records.categories}
    taken_of: dict[int, tuple[Ints, Ints]] = {}
    for taken in records.taken:
        place = places.get(taken.helper_id, NO_ONE)
        if place == NO_ONE:
            continue
        month = month_of(max(taken.day or today, today))
        if month not in taken_of:
            nothing = np.zeros((2, len(members)), dtype=np.int64)
            taken_of[month] = (nothing[0], nothing[1])
        used, load = taken_of[month]
        in_hours = _counts_hours(members[place])
        family = families.get(taken.category_id or 0)
        used[place] += sixtieths_of(taken.quantity, taken.unit, family, in_hours=in_hours)
        load[place] += 1
    return taken_of


def _has_said(able: Codes, can: Flags, offers: OfferDays) -> Flags:
    """Of whom anything is known: help, a skill, or an offer, also one for another time."""
    said: Flags = (able[:-1] != Fit.NOT_SAID).any(axis=0) | can.any(axis=0)
    offered = (offers.is_open | offers.rests)[offers.number] & (offers.row < len(able) - 1)
    said[offers.place[offered]] = True
    return said


def _homes(members: Sequence[Member], places: Mapping[int, int]) -> Ints:
    homes = _column(places.get(one.household_id or 0, NO_ONE) for one in members)
    for place, one in enumerate(members):
        if one.kind is MemberKind.HOUSEHOLD:
            homes[place] = place
    return homes


def _asked(records: Records, members: Sequence[Member]) -> Ints:
    return _column(
        NO_DAY if (day := records.last_asked.get(one.id)) is None else day.toordinal() - EPOCH
        for one in members
    )


def _skills(members: Sequence[Member]) -> tuple[tuple[str, ...], Flags]:
    names = tuple(dict.fromkeys(skill for one in members for skill in one.skills))
    rows = {name: place for place, name in enumerate(names)}
    can = np.zeros((len(names), len(members)), dtype=bool)
    for place, one in enumerate(members):
        for skill in one.skills:
            can[rows[skill], place] = True
    return names, can


def _languages(members: Sequence[Member]) -> tuple[tuple[str, ...], Flags]:
    names: dict[str, str] = {}
    for one in members:
        for language in one.languages:
            names.setdefault(plain_letters(language.strip()), language.strip())
    rows = {key: place for place, key in enumerate(names)}
    speaks = np.zeros((len(names), len(members)), dtype=bool)
    for place, one in enumerate(members):
        for language in one.languages:
            speaks[rows[plain_letters(language.strip())], place] = True
    return tuple(names.values()), speaks


def _able(
    records: Records,
    places: Mapping[int, int],
    categories: Mapping[int, int],
    skilled: tuple[Sequence[str], Flags],
) -> tuple[Codes, dict[int, list[int]]]:
    """Who can do what, offers aside; and the places of kinds of help that are related."""
    fit = np.zeros((len(categories) + 1, len(places)), dtype=np.int8)
    related = _related(records.categories)
    ids = np.fromiter(places, dtype=np.int64, count=len(places))
    for category in categories:
        givers = records.past.gave[records.past.gave[:, 1] == category, 0]
        gave = np.isin(ids, givers)
        for row in related[category]:
            fit[row, gave] = Fit.GAVE
    for name, row in zip(skilled[0], skilled[1], strict=True):
        for kind in records.categories:
            if share_a_word(telling_words(name), telling_words(kind.name)):
                fit[categories[kind.id], row] = Fit.SKILL
    return frozen(fit), related


def _related(categories: Sequence[Category]) -> dict[int, list[int]]:
    """Kind of help -> places of itself, of what lies in it, and of what it lies in."""
    parents: dict[int, int | None] = {one.id: one.parent_id for one in categories}
    places: dict[int, int] = {one.id: place for place, one in enumerate(categories)}
    related: dict[int, set[int]] = {one.id: {places[one.id]} for one in categories}
    for one in categories:
        for above in _chain(one.id, parents)[1:]:
            related[one.id].add(places[above])
            related[above].add(places[one.id])
    return {key: sorted(found) for key, found in related.items()}


def _chain(start: int, parents: Mapping[int, int | None]) -> list[int]:
    """Itself and what it lies in; a circle is followed once."""
    chain: list[int] = []
    here: int | None = start
    while here is not None and here in parents and here not in chain:
        chain.append(here)
        here = parents[here]
    return chain


def _nearness(areas: Sequence[Area], places: Mapping[int, int]) -> Reals:
    parents: dict[int, int | None] = {one.id: one.parent_id for one in areas}
    chains = {one.id: _chain(one.id, parents) for one in areas}
    near = np.zeros((len(areas) + 1, len(areas) + 1), dtype=np.float32)
    for one in areas:
        for other in areas:
            near[places[one.id], places[other.id]] = _near(chains[one.id], chains[other.id])
    return near


def _near(first: Sequence[int], second: Sequence[int]) -> float:
    if first[0] == second[0]:
        return 1.0
    if first[0] in second or second[0] in first:
        return _INSIDE
    return _SIBLINGS if set(first[1:2]) & set(second[1:2]) else 0.0


def _pairs(pairs: Ints, ids: Ints) -> Ints:
    if not len(ids) or not len(pairs):
        return np.zeros(0, dtype=np.int64)
    givers, receivers = np.searchsorted(ids, pairs[:, 0]), np.searchsorted(ids, pairs[:, 1])
    return np.unique(receivers * len(ids) + givers)


def _tried(tried: Iterable[tuple[int, int]], places: Mapping[int, int]) -> dict[int, Ints]:
    by_need: dict[int, set[int]] = {}
    for need, helper in tried:
        if helper in places:
            by_need.setdefault(need, set()).add(places[helper])
    return {need: frozen(_column(helpers)) for need, helpers in by_need.items()}
