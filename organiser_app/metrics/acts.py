"""Which exchanges count as acts of help in a window, and what is left out of the count and why.

One exchange is one act, "one time someone helped"; hours, meals and money are never added up.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.roster import PARTIES, Flags, is_of
from organiser_app.metrics.snapshot import (
    DID_NOT_HAPPEN,
    NO_DAY,
    Codes,
    Ids,
    Ints,
    NetworkSnapshot,
    Window,
)

LEFT_OUT: Final = (
    "did_not_happen",
    "self",
    "no_date",
    "future",
    "giver_unknown",
    "receiver_unknown",
    "not_between_people",
)
"""Reason codes of `left_out`. The first four are not counted at all; the others count as acts but
not between people: a side is unknown, or is a pool or an outside organisation."""


@dataclass(frozen=True, slots=True)
class Acts:
    """The a acts of a window, in order of day."""

    window: Window
    day: Ints
    """(a,) ascending."""
    giver: Ints
    """(a,) position in the snapshot's `member_ids` or NO_ONE."""
    receiver: Ints
    """(a,)"""
    asked: Codes
    """(a,)"""
    row: Ids
    """(a,) position in the snapshot's exchanges."""

    @property
    def count(self) -> int:
        """How many acts."""
        return len(self.day)

    def within(self, window: Window) -> "Acts":
        """The acts of a window inside this one."""
        first, end = np.searchsorted(self.day, (window.start, window.end))
        cut = slice(int(first), int(end))
        return Acts(
            window,
            self.day[cut],
            self.giver[cut],
            self.receiver[cut],
            self.asked[cut],
            self.row[cut],
        )


def acts_in(snapshot: NetworkSnapshot, window: Window) -> Acts:
    """The exchanges of `window` that took place, at least in part, between two parties."""
    cut = _dated(snapshot, window)
    giver, receiver = snapshot.exchange_giver[cut], snapshot.exchange_receiver[cut]
    counts = _took_place(snapshot)[cut] & ~_with_oneself(giver, receiver)
    return Acts(
        window,
        snapshot.exchange_day[cut][counts],
        giver[counts],
        receiver[counts],
        snapshot.exchange_asked[cut][counts],
        np.flatnonzero(counts) + cut.start,
    )


def undated_acts(snapshot: NetworkSnapshot) -> int:
    """How many acts have no day, and so belong to no window."""
    undated = snapshot.exchange_day == NO_DAY
    with_oneself = _with_oneself(snapshot.exchange_giver, snapshot.exchange_receiver)
    return int((undated & _took_place(snapshot) & ~with_oneself).sum())


def left_out(snapshot: NetworkSnapshot, acts: Acts) -> tuple[tuple[str, int], ...]:
    """What was not counted in the window of `acts` and why, without the reasons that do not occur.

    Each exchange has one reason, the first in `LEFT_OUT` that fits.
    """
    cut = _dated(snapshot, acts.window)
    took_place = _took_place(snapshot)
    with_oneself = _with_oneself(snapshot.exchange_giver[cut], snapshot.exchange_receiver[cut])
    no_giver, no_receiver = acts.giver < 0, acts.receiver < 0
    counted = (
        int((~took_place[cut]).sum()),
        int((took_place[cut] & with_oneself).sum()),
        undated_acts(snapshot),
        int((snapshot.exchange_day > snapshot.today).sum()),
        int(no_giver.sum()),
        int((no_receiver & ~no_giver).sum()),
        int((~(no_giver | no_receiver | between_people(snapshot, acts))).sum()),
    )
    return tuple((code, count) for code, count in zip(LEFT_OUT, counted, strict=True) if count)


def between_people(snapshot: NetworkSnapshot, acts: Acts) -> Flags:
    """(a,) whether both sides are named and neither is a pool or an outside organisation."""
    # NO_ONE is -1: the last place of the lengthened array answers for it.
    is_party = np.append(is_of(PARTIES, snapshot.member_kind), np.False_)
    between: Flags = is_party[acts.giver] & is_party[acts.receiver]
    return between


def _dated(snapshot: NetworkSnapshot, window: Window) -> slice:
    first, end = np.searchsorted(snapshot.exchange_day, (window.start, window.end))
    return slice(int(first), int(end))


def _took_place(snapshot: NetworkSnapshot) -> Flags:
    took_place: Flags = snapshot.exchange_outcome != DID_NOT_HAPPEN
    return took_place


def _with_oneself(giver: Ints, receiver: Ints) -> Flags:
    with_oneself: Flags = (giver == receiver) & (giver >= 0)
    return with_oneself
