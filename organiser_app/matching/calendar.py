"""What is otherwise on another day: offers that begin or end, people who leave or rest, months.

Helpers are looked for on the day that a need is for. Between two days on which something changes
all is the same, so that what was worked out for one of them serves all.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

import numpy as np

from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import HowOften, Offer, OfferState
from organiser_app.matching.network import (
    EPOCH,
    LEFT_OUT,
    NO_LIMIT,
    NO_ONE,
    SUGGESTED,
    Codes,
    Fit,
    Flags,
    Ints,
    LeftOut,
    Reals,
    Version,
    frozen,
)

NEVER = 1 << 30
MOST_KEPT = 32
"""Days of which who can do what is kept."""


def month_of(day: date) -> int:
    """A month as one number."""
    return day.year * 12 + day.month


@dataclass(frozen=True, slots=True)
class OfferDays:
    """o offers, and where each of them says that someone can do something (x times)."""

    start: Ints
    """(o,) first day."""
    until: Ints
    """(o,) last day."""
    left: Ints
    """(o,) how often each may still be taken up; 0 where it does not stand."""
    is_open: Flags
    """(o,)"""
    rests: Flags
    """(o,)"""
    number: Ints
    """(x,) position of the offer, the surest last."""
    row: Ints
    """(x,) kind of help"""
    place: Ints
    """(x,) member"""


def offer_days(
    offers: Sequence[Offer],
    uses: Mapping[int, int],
    places: Mapping[int, int],
    related: Mapping[int, Sequence[int]],
    no_kind: int,
) -> OfferDays:
    """When offers stand, and who can do what by them; of nobody who is known: not at all."""
    cells = [
        (number, row, places[one.member_id or 0])
        for number, one in sorted(enumerate(offers), key=lambda pair: _surest_last(pair[1]))
        if (one.member_id or 0) in places
        for row in related.get(one.category_id or 0, (no_kind,))
    ]
    number, row, place = np.array(cells, dtype=np.int64).reshape(-1, 3).T
    return OfferDays(
        start=_days((one.start for one in offers), -NEVER),
        until=_days((one.until for one in offers), NEVER),
        left=_column(_times_left(one, uses.get(one.id, 0)) for one in offers),
        is_open=_flags(one.state is OfferState.OPEN for one in offers),
        rests=_flags(one.state is OfferState.RESTING for one in offers),
        number=number,
        row=row,
        place=place,
    )


def _surest_last(offer: Offer) -> tuple[bool, bool]:
    """Resting offers first, then those that may be taken up a few times, then those that stand."""
    return (offer.state is OfferState.OPEN, offer.how_often is HowOften.STANDING)


def _times_left(offer: Offer, uses: int) -> int:
    if offer.state is not OfferState.OPEN:
        return 0
    times = offer.most_times
    return NO_LIMIT if times is None else max(times - uses, 0)


@dataclass(frozen=True, slots=True)
class PeopleDays:
    """n members: until when they are there, and what they said they can give a month."""

    left: Ints
    """(n,) first day on which they are gone."""
    paused_until: Ints
    """(n,) first day on which they do not rest."""
    no_consent: Flags
    limit: Ints
    """(n,) sixtieths a month, or NO_LIMIT."""
    taken: Mapping[int, tuple[Ints, Ints]]
    """Month -> (n,) sixtieths given or promised, and (n,) acts."""
    month: int
    """The one that is now."""


def people_days(
    members: Sequence[Member],
    limit: Ints,
    taken: Mapping[int, tuple[Ints, Ints]],
    today: date,
) -> PeopleDays:
    """When members are there."""
    return PeopleDays(
        left=_days((one.left for one in members), NEVER),
        paused_until=_days((one.paused_until for one in members), -NEVER),
        no_consent=_flags(one.consent.get(Purpose.SHARE_CONTACT) is False for one in members),
        limit=limit,
        taken=taken,
        month=month_of(today),
    )


class OnDay(NamedTuple):
    """What hangs on the day."""

    version: Version
    month: int
    standing: Codes
    room: Ints
    load: Ints
    ease: Reals
    fit: Codes
    offer: Ints


@dataclass(frozen=True, slots=True)
class Calendar:
    """Works out a day when it is first asked for."""

    people: PeopleDays
    offers: OfferDays
    can: Codes
    """(k + 1, n) Fit without offers."""
    people_change: Sequence[int] = field(init=False)
    offers_change: Sequence[int] = field(init=False)
    _fits: dict[int, tuple[Codes, Ints]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Notes on which days something changes."""
        people, offers = self.people, self.offers
        object.__setattr__(self, "people_change", _changes(people.left, people.paused_until))
        object.__setattr__(self, "offers_change", _changes(offers.start, offers.until + 1))

    def version(self, day: int) -> Version:
        """The same for two days between which nothing changes."""
        return (
            bisect_right(self.people_change, day),
            bisect_right(self.offers_change, day),
            month_of(date.fromordinal(day + EPOCH)),
        )

    def on(self, day: int) -> OnDay:
        """How it is on a day."""
        version = self.version(day)
        month, people = version[-1], self.people
        nothing = np.zeros(len(people.limit), dtype=np.int64)
        used, load = people.taken.get(month, (nothing, nothing))
        if month != people.month:
            _, now = people.taken.get(people.month, (nothing, nothing))
            load = load + now
        limited = people.limit != NO_LIMIT
        room = np.where(limited, np.maximum(people.limit - used, 0), NO_LIMIT)
        fit, offer = self._fit(version[1], day)
        return OnDay(
            version=version,
            month=month,
            standing=frozen(self._standing(room, day)),
            room=frozen(room),
            load=frozen(load),
            ease=frozen(_ease(people.limit, room, load)),
            fit=fit,
            offer=offer,
        )

    def _standing(self, room: Ints, day: int) -> Codes:
        """The first reason that holds: the last one written."""
        standing = np.full(len(room), SUGGESTED, dtype=np.int8)
        standing[room <= 0] = LEFT_OUT.index(LeftOut.OVER_LIMIT)
        standing[self.people.no_consent] = LEFT_OUT.index(LeftOut.NO_CONSENT)
        standing[self.people.paused_until > day] = LEFT_OUT.index(LeftOut.PAUSED)
        standing[self.people.left <= day] = LEFT_OUT.index(LeftOut.LEFT)
        return standing

    def _fit(self, version: int, day: int) -> tuple[Codes, Ints]:
        """Who can do what on a day, and the offer that says so."""
        known = self._fits.get(version)
        if known is None:
            if len(self._fits) >= MOST_KEPT:
                self._fits.clear()
            known = self._fits[version] = self._fit_anew(day)
        return known

    def _fit_anew(self, day: int) -> tuple[Codes, Ints]:
        offers, fit = self.offers, self.can.copy()
        offer = np.full(fit.shape, NO_ONE, dtype=np.int64)
        stands = (offers.start <= day) & (day <= offers.until) & (offers.left > 0)

        def cells(which: Flags) -> tuple[Ints, Ints, Ints]:
            chosen = np.flatnonzero(which[offers.number])
            return offers.row[chosen], offers.place[chosen], offers.number[chosen]

        # whoever offered it for another time has said so: nobody need ask whether they can
        row, place, _ = cells(offers.is_open & ~stands)
        unsaid = fit[row, place] == Fit.NOT_SAID
        fit[row[unsaid], place[unsaid]] = Fit.RESTS
        row, place, _ = cells(offers.rests)
        fit[row, place] = Fit.RESTS
        row, place, number = cells(stands)
        fit[row, place] = Fit.OFFERS
        offer[row, place] = number
        return frozen(fit), frozen(offer)


def _changes(*days: Ints) -> list[int]:
    every = np.unique(np.concatenate(days))
    return [int(day) for day in every if -NEVER < day < NEVER]


def _ease(limits: Ints, room: Ints, load: Ints) -> Reals:
    """Part of the limit that is left; without a limit less with every act of this month."""
    limited = limits != NO_LIMIT
    ease = 1 / (1 + load.astype(np.float32))
    ease[limited] = room[limited] / np.maximum(limits[limited], 1)
    return ease.astype(np.float32)


def _days(days: Iterable[date | None], unknown: int) -> Ints:
    return _column(unknown if day is None else day.toordinal() - EPOCH for day in days)


def _column(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64)


def _flags(values: Iterable[bool]) -> Flags:
    return np.fromiter(values, dtype=bool)
