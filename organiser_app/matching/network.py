"""The network as whoever looks for a helper sees it: arrays over n members at one revision.

Days are whole numbers since 1970-01-01. What is left of a limit is counted in sixtieths of an act
or of an hour, so that minutes add up exactly.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from organiser_app.domain.exchanges import UnitFamily
from organiser_app.domain.members import Member

Ints = NDArray[np.int64]
Codes = NDArray[np.int8]
Flags = NDArray[np.bool_]
Reals = NDArray[np.float32]

NO_ONE: Final = -1
NO_DAY: Final = int(np.iinfo(np.int32).min)
NO_LIMIT: Final = 1 << 40
"""More than anyone could give: nothing was said about a limit, or an offer stands."""


MOST_ROWS: Final = 256
"""Rows that are kept, so that a large network with many languages does not fill the memory."""


class Fit(IntEnum):
    """What speaks for it that someone can do a kind of help; the higher the surer."""

    RESTS = -1
    """They offered it, and the offer rests."""
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
    """n members, k kinds of help, l languages, a areas, s skills, o offers."""

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
    """(n,) sixtieths that are left of it this month."""
    load: Ints
    """(n,) acts of this month, done and promised."""
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
    """(o,) how often an offer may still be taken up, or NO_LIMIT."""
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
    rows: dict[Hashable, NDArray[Any]] = field(default_factory=dict, repr=False, compare=False)
    """What is the same for many needs, made once: see `row`."""
    about: dict[int, tuple[Any, ...]] = field(default_factory=dict, repr=False, compare=False)
    """Reasons of a person that hang on no need, made once."""

    def __len__(self) -> int:
        return len(self.ids)

    def place(self, member_id: int | None) -> int:
        """Where a member stands, or NO_ONE."""
        if member_id is None or not len(self.ids):
            return NO_ONE
        place = int(np.searchsorted(self.ids, member_id))
        return place if place < len(self.ids) and self.ids[place] == member_id else NO_ONE

    def short_of(self, acts: int, minutes: int) -> Ints:
        """Positions of those who have less left than help of this size takes."""
        return self.row(
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
        return replace(self, tried=tried)

    def row(self, key: Hashable, make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
        """The row of this key, made when it is first asked for."""
        known = self.rows.get(key)
        if known is None:
            if len(self.rows) >= MOST_ROWS:
                self.rows.clear()
            known = self.rows[key] = frozen(make())
        return known

    def helped_before(self, receiver: int) -> frozenset[int]:
        """Positions of those who helped the member at this position."""
        count = len(self.ids)
        start, end = np.searchsorted(self.pairs, (receiver * count, (receiver + 1) * count))
        return frozenset((self.pairs[start:end] - receiver * count).tolist())


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """The array, which nobody can change from now on."""
    array.flags.writeable = False
    return array
