"""The network as whoever looks for a helper sees it: arrays over n members at one revision.

Days are whole numbers since 1970-01-01. What is left of a limit is counted in sixtieths of an act
or of an hour, so that minutes add up exactly.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from organiser_app.domain.exchanges import UnitFamily
from organiser_app.domain.members import Member

if TYPE_CHECKING:
    from organiser_app.matching.calendar import Calendar

Ints = NDArray[np.int64]
Codes = NDArray[np.int8]
Flags = NDArray[np.bool_]
Reals = NDArray[np.float32]
Version = tuple[int, ...]
"""The same for days between which nothing changes."""

EPOCH: Final = date(1970, 1, 1).toordinal()
NO_ONE: Final = -1
NO_DAY: Final = int(np.iinfo(np.int32).min)
NO_LIMIT: Final = 1 << 40
"""More than anyone could give: nothing was said about a limit, or an offer stands."""


MOST_ROWS: Final = 256
"""Rows that are kept, so that a large network with many languages does not fill the memory."""


class Fit(IntEnum):
    """What speaks for it that someone can do a kind of help; the higher the surer."""

    RESTS = -1
    """They offered it, and the offer rests, is promised already or is for another time."""
    NOT_SAID = 0
    GAVE = 1
    SKILL = 2
    OFFERS = 3


class LeftOut(StrEnum):
    """Why someone is not suggested; the first that holds is counted."""

    ASKER = "asker"
    LEFT = "left"
    PAUSED = "paused"
    NO_CONSENT = "no_consent"
    """They said that nobody may be given their phone or e-mail."""
    OVER_LIMIT = "over_limit"
    """What they said they can give this month is used up, or too little for this is left."""
    SAME_HOUSEHOLD = "same_household"
    ALREADY_ASKED = "already_asked"
    OFFER_RESTS = "offer_rests"
    OTHER_KIND = "other_kind"
    """They can do other things."""


LEFT_OUT: Final = tuple(LeftOut)
SUGGESTED: Final = -1
"""The code of those who are not left out."""


@dataclass(frozen=True, slots=True)
class HelpNetwork:
    """n members, k kinds of help, l languages, a areas, s skills, o offers; as of one day."""

    revision: int
    today: int
    members: tuple[Member, ...]
    """In ascending order of id."""
    ids: Ints
    """(n,)"""
    standing: Codes
    """(n,) SUGGESTED, or the place in LEFT_OUT of what keeps them from being asked at all."""
    area: Ints
    """(n,) position of the area; the last one is that of nobody."""
    home: Ints
    """(n,) position of the household they live in or are, or NO_ONE."""
    is_person: Flags
    in_hours: Flags
    """(n,) whether their limit is counted in hours."""
    limit: Ints
    """(n,) sixtieths a month, or NO_LIMIT."""
    room: Ints
    """(n,) sixtieths that are left of it in the month of the day."""
    load: Ints
    """(n,) acts of that month and of this one, done and promised."""
    asked: Ints
    """(n,) day on which they were asked last, or NO_DAY."""
    has_said: Flags
    """(n,) whether anything is known of what they can do."""
    ease: Reals
    """(n,) 0 to 1: how much of what they can give is left."""
    fit: Codes
    """(k + 1, n) Fit by kind of help; the last row is of no kind."""
    offer: Ints
    """(k + 1, n) position of the offer that speaks for them, or NO_ONE."""
    offer_ids: Ints
    offer_left: Ints
    """(o,) how often an offer may still be taken up, or NO_LIMIT; whether it stands says `offer`."""
    speaks: Flags
    """(l, n)"""
    languages: tuple[str, ...]
    language_keys: Mapping[str, int]
    """Language without case and accents -> place."""
    commonest: int
    """The language that most people speak, or NO_ONE: to share it says little."""
    skills: tuple[frozenset[str], ...]
    """(s,) telling words of each skill."""
    skill_names: tuple[str, ...]
    can: Flags
    """(s, n)"""
    nearness: Reals
    """(a + 1, a + 1) 0 to 1."""
    area_names: tuple[str, ...]
    area_places: Mapping[int, int]
    category_places: Mapping[int, int]
    category_names: tuple[str, ...]
    families: tuple[UnitFamily, ...]
    days_free: Ints
    """(n,) days of the week as bits; 0 when nothing was said."""
    pairs: Ints
    """Receiver * n + giver of all who helped someone, ascending."""
    tried: Mapping[int, Ints]
    """Need -> positions of those who were asked already."""
    month: int
    """The month of the day, as one number."""
    version: Version
    calendar: "Calendar | None" = field(default=None, repr=False, compare=False)
    """How it is on other days; None: as on this one."""
    rows: dict[Hashable, NDArray[Any]] = field(default_factory=dict, repr=False, compare=False)
    """What is the same for many needs on whatever day, made once: see `row`."""
    day_rows: dict[Hashable, NDArray[Any]] = field(default_factory=dict, repr=False, compare=False)
    """The same for what hangs on the day."""
    about: dict[int, tuple[Any, ...]] = field(default_factory=dict, repr=False, compare=False)
    """Reasons of a person that hang on no need, made once."""
    days: dict[Version, "HelpNetwork"] = field(default_factory=dict, repr=False, compare=False)
    """The network on other days: see `on`."""

    def __len__(self) -> int:
        return len(self.ids)

    def place(self, member_id: int | None) -> int:
        """Where a member stands, or NO_ONE."""
        if member_id is None or not len(self.ids):
            return NO_ONE
        place = int(np.searchsorted(self.ids, member_id))
        return place if place < len(self.ids) and self.ids[place] == member_id else NO_ONE

    def on(self, day: date | None) -> "HelpNetwork":
        """The network as of the day that something is for: the own day, where it is not ahead."""
        number = self.today if day is None else day.toordinal() - EPOCH
        if self.calendar is None or number <= self.today:
            return self
        version = self.calendar.version(number)
        if version == self.version:
            return self
        known = self.days.get(version)
        if known is None:
            there = self.calendar.on(number)._asdict()
            known = replace(self, **there, day_rows={}, about={}, days={})
            self.days[version] = known
        return known

    @property
    def is_of_another_month(self) -> bool:
        """Whether it is as of a day in another month than today."""
        today = date.fromordinal(self.today + EPOCH)
        return self.month != today.year * 12 + today.month

    @property
    def first_of_month(self) -> date:
        """The first day of the month that limits are counted in."""
        return date((self.month - 1) // 12, (self.month - 1) % 12 + 1, 1)

    def short_of(self, acts: int, minutes: int) -> Ints:
        """Positions of those who have less left than help of this size takes."""
        return self.day_row(
            ("short", acts, minutes),
            lambda: np.flatnonzero(self.room < np.where(self.in_hours, minutes, acts)),
        )

    def as_if_asked(self, pairs: Iterable[tuple[int, int]]) -> "HelpNetwork":
        """The same network where these needs were asked of these members already."""
        tried = dict(self.tried)
        for need_id, member_id in pairs:
            here = self.place(member_id)
            if here != NO_ONE:
                before = tried.get(need_id, np.zeros(0, dtype=np.int64))
                tried[need_id] = frozen(np.append(before, here))
        return replace(self, tried=tried, days={})

    def row(self, key: Hashable, make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        """The row of this key, made when it is first asked for."""
        return _kept(self.rows, key, make)

    def day_row(self, key: Hashable, make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        """The same of what hangs on the day."""
        return _kept(self.day_rows, key, make)

    def helped_before(self, receiver: int) -> frozenset[int]:
        """Positions of those who helped the member at this position."""
        count = len(self.ids)
        start, end = np.searchsorted(self.pairs, (receiver * count, (receiver + 1) * count))
        return frozenset((self.pairs[start:end] - receiver * count).tolist())


def _kept(
    rows: dict[Hashable, NDArray[Any]], key: Hashable, make: Callable[[], NDArray[Any]]
) -> NDArray[Any]:
    known = rows.get(key)
    if known is None:
        if len(rows) >= MOST_ROWS:
            rows.clear()
        known = rows[key] = frozen(make())
    return known


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """The array, which nobody can change from now on."""
    array.flags.writeable = False
    return array
