"""Who is in the example and how each takes part, as arrays: nobody has a name yet.

People help mostly within their own circle, a few dozen neighbours. Some circles mix freely; each
other one hangs on a single person who knows people in both: a bridge. A few people carry a lot,
some only receive just now, some have joined and not begun, some rest, some have left.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.snapshot import HOUSEHOLD, NO_DAY, ORGANISATION, PERSON, POOL
from organiser_app.services.example.calendar import Calendar
from organiser_app.services.example.kinds import CHILDCARE, FOOD, KINDS, TRANSPORT
from organiser_app.services.example.urn import NO_ONE, Chance, Flags, Real, Whole

CIRCLE: Final = 30
"""Members of a circle, roughly."""
CIRCLES_ON_ONE_STREET: Final = 5
"""Of so many circles in a row, the last two hang on a bridge; the others mix."""
FEW: Final = 12
"""Below so many members there are no circles, bridges or carriers."""


@dataclass(frozen=True, slots=True)
class Roster:
    """The n members, those who joined first coming first."""

    kind: Whole
    """(n,) PERSON ... ORGANISATION."""
    circle: Whole
    """(n,)"""
    circles: int
    gives: Real
    """(n,) how often each is likely to give; 0 never."""
    receives: Real
    """(n,)"""
    offers: Flags
    """(n, kinds of help) what each can help with."""
    joined: Whole
    """(n,) first day."""
    last: Whole
    """(n,) last day on which each takes part."""
    left: Whole
    """(n,) day or NO_DAY."""
    paused_until: Whole
    """(n,) day or NO_DAY."""
    household: Whole
    """(n,) position of the household that each lives in, or NO_ONE."""
    carriers: Whole
    """Positions of the few who carry a lot."""
    bridges: Whole
    """Positions of the people who join a circle to the others."""
    far_circle: Whole
    """The circle that each bridge joins to theirs."""

    @property
    def count(self) -> int:
        """How many."""
        return len(self.kind)

    def is_here(self, members: Whole, days: Whole) -> Flags:
        """Whether each member takes part on each day."""
        here: Flags = (self.joined[members] <= days) & (days <= self.last[members])
        return here


def make_roster(chance: Chance, calendar: Calendar, members: int) -> Roster:
    """A roster of this many members."""
    kind = _kinds_of_member(members)
    people = np.flatnonzero(kind == PERSON)
    circle, circles = _circles(chance, members)
    joined = _joining_days(chance, calendar, members)
    carriers, bridges, far = _known_to_many(chance, people, circle, circles)
    known = np.concatenate((carriers, bridges))
    gives, receives = _how_much(chance, kind, carriers, bridges)
    newest = people[len(people) - members // 28 :]
    gives[newest] = receives[newest] = 0.0
    ordinary = np.setdiff1d(people[: len(people) - members // 28], known)
    last, left, paused = _who_rests(chance, calendar, ordinary, joined)
    return Roster(
        kind=kind,
        circle=circle,
        circles=circles,
        gives=gives,
        receives=receives,
        offers=_offers(chance, gives, carriers),
        joined=joined,
        last=_step_back(calendar, last, carriers),
        left=left,
        paused_until=paused,
        household=_households(chance, kind, ordinary, circle),
        carriers=carriers,
        bridges=bridges,
        far_circle=far,
    )


def _kinds_of_member(members: int) -> Whole:
    """Households, a pool and an organisation stand among those who joined first."""
    kind = np.full(members, PERSON, dtype=np.int64)
    if members >= FEW:
        kind[1], kind[4] = POOL, ORGANISATION
        kind[6 : 6 + 3 * (members // CIRCLE) : 3] = HOUSEHOLD
    return kind


def _circles(chance: Chance, members: int) -> tuple[Whole, int]:
    """(n,) circles of unlike size, and how many there are."""
    circles = max(1, members // CIRCLE, min(4, members // FEW))
    size = 1.0 + 0.5 * np.cos(np.arange(circles) * 2.2)
    return chance.choice(circles, members, p=size / size.sum()).astype(np.int64), circles


def _joining_days(chance: Chance, calendar: Calendar, members: int) -> Whole:
    """(n,) ascending: more than half were there before the log begins, some came last month."""
    days = len(calendar.days)
    founders = calendar.first - chance.integers(1, 500, members)
    later = calendar.first + (chance.random(members) * 0.9 * days).astype(np.int64)
    joined = np.sort(np.where(chance.random(members) < 0.6, founders, later))
    newest = members // 28
    joined[members - newest :] = calendar.today - np.sort(chance.integers(2, 30, newest))[::-1]
    return np.sort(joined)


def _known_to_many(
    chance: Chance, people: Whole, circle: Whole, circles: int
) -> tuple[Whole, Whole, Whole]:
    """Carriers, bridges and the circle that each bridge joins; all of them long-standing."""
    nobody = np.zeros(0, dtype=np.int64)
    if len(people) < FEW:
        return nobody, nobody, nobody
    founders = chance.permutation(people[: max(len(people) // 2, 4)])
    carriers = np.sort(founders[: max(1, len(people) // 42)])
    others = np.setdiff1d(founders, carriers)
    order = np.arange(circles) % CIRCLES_ON_ONE_STREET
    far = np.flatnonzero(order >= CIRCLES_ON_ONE_STREET - 2)
    near = far - (CIRCLES_ON_ONE_STREET - 2)
    found = [others[circle[others] == one][:1] for one in near]
    kept = np.array([len(one) > 0 for one in found], dtype=np.bool_)
    bridges = np.concatenate([nobody, *found])
    return carriers, bridges, far[kept]


def _how_much(chance: Chance, kind: Whole, carriers: Whole, bridges: Whole) -> tuple[Real, Real]:
    """(n,) likelihood of giving and of receiving: uneven, and most people do both."""
    members = len(kind)
    gives, receives = chance.lognormal(0.0, 0.7, (2, members))
    way = chance.random(members)
    gives[way < 0.16] = 0.0
    receives[way > 0.88] = 0.0
    households = kind == HOUSEHOLD
    gives[households] *= 0.3
    receives[households] = 1.6
    gives[bridges] = receives[bridges] = 1.5
    gives[carriers] = chance.uniform(18.0, 22.0, len(carriers))
    receives[carriers] = 0.6
    is_person = (kind == PERSON) | households
    return np.where(is_person, gives, 0.0), np.where(is_person, receives, 0.0)


def _offers(chance: Chance, gives: Real, carriers: Whole) -> Flags:
    """(n, kinds): one to three things that each can do; carriers some more."""
    share = np.array([kind.share for kind in KINDS])
    # Many say that they would look after children: it is being asked that is missing.
    share[CHILDCARE] *= 0.9
    spread = chance.random((len(gives), len(KINDS))) ** (1 / share)
    rank = (-spread).argsort(axis=1).argsort(axis=1)
    wanted = chance.integers(1, 4, len(gives))
    wanted[carriers] = 4
    offers: Flags = (rank < wanted[:, np.newaxis]) & (gives > 0)[:, np.newaxis]
    offers[carriers, FOOD] = offers[carriers, TRANSPORT] = True
    return offers


def _who_rests(
    chance: Chance, calendar: Calendar, ordinary: Whole, joined: Whole
) -> tuple[Whole, Whole, Whole]:
    """Last day of taking part, day of leaving, day until which someone pauses."""
    last = np.full(len(joined), calendar.today, dtype=np.int64)
    left = np.full(len(joined), NO_DAY, dtype=np.int64)
    paused = np.full(len(joined), NO_DAY, dtype=np.int64)
    settled = ordinary[joined[ordinary] <= calendar.first]
    chosen = chance.permutation(settled)[: len(joined) // 12]
    leaving, pausing = chosen[::2], chosen[1::2]
    went = calendar.days[chance.integers(0, len(calendar.days), len(leaving))]
    left[leaving], last[leaving] = went, went - 1
    paused[pausing] = calendar.today + chance.integers(8, 70, len(pausing))
    last[pausing] = calendar.today - chance.integers(5, 60, len(pausing))
    return last, left, paused


def _step_back(calendar: Calendar, last: Whole, carriers: Whole) -> Whole:
    """One in three of those who carried a lot has stepped back, two months ago."""
    stepped = carriers[2::3]
    last[stepped] = calendar.today - 64
    return last


def _households(chance: Chance, kind: Whole, people: Whole, circle: Whole) -> Whole:
    """(n,) two people of its circle for each household, who joined after it was written down."""
    home = np.full(len(kind), NO_ONE, dtype=np.int64)
    shuffled = chance.permutation(people)
    for household in np.flatnonzero(kind == HOUSEHOLD).tolist():
        near = (circle[shuffled] == circle[household]) & (shuffled > household)
        home[shuffled[near & (home[shuffled] == NO_ONE)][:2]] = household
    return home
