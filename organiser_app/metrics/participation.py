"""Taking part and staying: who did anything at all, and how soon newcomers do (metrics M11).

Not to have taken part can mean to have needed nothing: it is no lack in anybody.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.figures import Share
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.roster import PEOPLE, Flags, is_current, is_of, is_paused
from organiser_app.metrics.snapshot import (
    DID_NOT_HAPPEN,
    NO_DAY,
    Ids,
    Ints,
    NetworkSnapshot,
    Window,
)
from organiser_app.metrics.survival import Survival, life_table, survival
from organiser_app.metrics.uncertainty import share_of

ACTIVE_WITHIN: Final = 90
MEMBERS_FOR_A_SHARE: Final = 20
NEWCOMERS_FOR_A_CURVE: Final = 10


@dataclass(frozen=True, slots=True)
class Signs:
    """Everything that shows that a member took part: acts either way, needs, offers."""

    member: Ids
    """(s,) position."""
    day: Ints
    """(s,)"""


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Days from joining to the first act or offer; who has had none yet is still to come."""

    count: int
    curve: Survival | None
    """Share still to come; None below 10 newcomers."""

    @property
    def median_days(self) -> float | None:
        """By when half had taken part; None when that was not reached."""
        return self.curve.median if self.curve else None


def signs(snapshot: NetworkSnapshot, particulars: Particulars, window: Window) -> Signs:
    """Signs of taking part in the window, by known members."""
    took_place = snapshot.exchange_outcome != DID_NOT_HAPPEN
    day = snapshot.exchange_day[took_place]
    member = np.concatenate(
        (
            snapshot.exchange_giver[took_place],
            snapshot.exchange_receiver[took_place],
            snapshot.need_member,
            particulars.offer_member,
        )
    )
    days = np.concatenate((day, day, snapshot.need_opened, particulars.offer_start))
    inside = (days >= window.start) & (days < window.end) & (member >= 0)
    return Signs(member[inside].astype(np.int64), days[inside])


def expected(snapshot: NetworkSnapshot, particulars: Particulars, day: int) -> Flags:
    """(n,) people who are members on `day`, not resting, and want to be counted."""
    people = is_of(PEOPLE, snapshot.member_kind) & is_current(snapshot, day)
    wanted: Flags = people & ~is_paused(snapshot, day) & (particulars.member_counts != 0)
    return wanted


def taking_part(snapshot: NetworkSnapshot, particulars: Particulars, last_day: int) -> Share:
    """Share of current members who took part in the 90 days up to `last_day`."""
    seen = signs(snapshot, particulars, Window(last_day + 1 - ACTIVE_WITHIN, last_day + 1))
    return _share(seen, expected(snapshot, particulars, last_day))


def staying(snapshot: NetworkSnapshot, particulars: Particulars, last_day: int) -> Share:
    """Of those active in the 90 days before the last 90, the share who are active in these."""
    now = Window(last_day + 1 - ACTIVE_WITHIN, last_day + 1)
    were = np.zeros(len(snapshot.member_ids), dtype=np.bool_)
    were[signs(snapshot, particulars, now.before()).member] = True
    were &= is_of(PEOPLE, snapshot.member_kind) & (particulars.member_counts != 0)
    return _share(signs(snapshot, particulars, now), were)


def newcomers(snapshot: NetworkSnapshot, particulars: Particulars, window: Window) -> Newcomers:
    """How soon those who joined in the window first gave, received or offered.

    Kaplan & Meier 1958. Who has just joined has had little time, and is censored, not counted out.
    """
    joined = snapshot.member_joined
    new = is_of(PEOPLE, snapshot.member_kind) & (particulars.member_counts != 0)
    new &= (joined >= window.start) & (joined < window.end)
    who = np.flatnonzero(new)
    if len(who) < NEWCOMERS_FOR_A_CURVE:
        return Newcomers(len(who), None)
    first = np.full(len(new), np.iinfo(np.int32).max, dtype=np.int64)
    took_place = (snapshot.exchange_outcome != DID_NOT_HAPPEN) & (snapshot.exchange_day != NO_DAY)
    for member, day in (
        (snapshot.exchange_giver[took_place], snapshot.exchange_day[took_place]),
        (snapshot.exchange_receiver[took_place], snapshot.exchange_day[took_place]),
        (particulars.offer_member, particulars.offer_start),
    ):
        known = (member >= 0) & (day != NO_DAY)
        np.minimum.at(first, member[known], day[known])
    last = window.end - 1
    began = first[who] <= last
    time = np.maximum(np.minimum(first[who], last) - joined[who], 0).astype(np.float64)
    return Newcomers(len(who), survival(life_table(time, began.astype(np.int64), causes=1)))


def _share(seen: Signs, whom: Flags) -> Share:
    active = np.zeros(len(whom), dtype=np.bool_)
    active[seen.member] = True
    return share_of(int((active & whom).sum()), int(whom.sum()))
