"""The example's needs: who asked for what and when, and what came of it."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.snapshot import (
    CLOSED_UNMET,
    MATCHED,
    MET,
    NO_DAY,
    OPEN,
    PARTLY_MET,
    WHENEVER,
    WITHDRAWN,
)
from organiser_app.services.example.calendar import Calendar, draw_kinds, towards_saturday
from organiser_app.services.example.kinds import CHILDCARE, KINDS, STILL_WAITING
from organiser_app.services.example.roster import Roster
from organiser_app.services.example.urn import (
    NO_ONE,
    Chance,
    Flags,
    Real,
    Whole,
    draw,
    redraw,
    urn_of,
)

_ENDS: Final = (MET, PARTLY_MET, WITHDRAWN, CLOSED_UNMET)
_LIKELY: Final = (0.88, 0.03, 0.06, 0.03)
_UNNAMED: Final = 0.03
_WEEKLY_MEETING: Final = np.array((-100.0, -80.0))
"""Days from today: when the group began to meet once a week to find helpers, and was used to it."""
_SLOWER_BEFORE: Final = np.array((1.8, 0.7))
_CHILDCARE_SLOWS: Final = 40
"""For so many days childcare has been hard to find."""
_NEEDS_FOR_WAITING: Final = 700
"""One round of `STILL_WAITING` for so many needs."""


@dataclass(frozen=True, slots=True)
class Needs:
    """The m needs, ascending by the day they were opened."""

    opened: Whole
    closed: Whole
    """(m,) day or NO_DAY."""
    state: Whole
    urgency: Whole
    kind: Whole
    member: Whole
    """(m,) position in the roster; NO_ONE where nobody is named."""

    @property
    def count(self) -> int:
        """How many."""
        return len(self.opened)


def make_needs(chance: Chance, calendar: Calendar, roster: Roster, count: int) -> Needs:
    """About this many needs, and those that coordinators have open today."""
    opened = calendar.draw_days(chance, count)
    kind = draw_kinds(chance, calendar, opened)
    urgency = _urgencies(chance, kind)
    state, closed = _how_they_end(chance, calendar, opened, kind=kind, urgency=urgency)
    waiting = _still_waiting(chance, calendar, count)
    opened = np.concatenate((opened, waiting.opened))
    closed = np.concatenate((closed, waiting.closed))
    until = np.where(closed == NO_DAY, calendar.today, closed)
    order = np.argsort(opened, kind="stable")
    return Needs(
        opened=opened[order],
        closed=closed[order],
        state=np.concatenate((state, waiting.state))[order],
        urgency=np.concatenate((urgency, waiting.urgency))[order],
        kind=np.concatenate((kind, waiting.kind))[order],
        member=_askers(chance, roster, opened[order], until=until[order]),
    )


def _urgencies(chance: Chance, kind: Whole) -> Whole:
    edges = np.cumsum([one.urgency for one in KINDS], axis=1)[kind]
    drawn = (chance.random(len(kind))[:, np.newaxis] > edges).sum(axis=1)
    urgency: Whole = np.minimum(drawn, WHENEVER)
    return urgency


def _how_they_end(
    chance: Chance, calendar: Calendar, opened: Whole, *, kind: Whole, urgency: Whole
) -> tuple[Whole, Whole]:
    """State and closing day of each; what has not ended by today is open, or taken on."""
    wait = _waits(chance, calendar, opened, kind=kind, urgency=urgency)
    closed = opened + np.round(wait).astype(np.int64)
    closed = towards_saturday(chance, closed, often=0.3, latest=calendar.today)
    state = chance.choice(_ENDS, len(opened), p=_LIKELY).astype(np.int64)
    goes_on = closed > calendar.today
    state[goes_on] = np.where(chance.random(int(goes_on.sum())) < 0.25, MATCHED, OPEN)
    return state, np.where(goes_on, NO_DAY, closed)


def _waits(
    chance: Chance, calendar: Calendar, opened: Whole, *, kind: Whole, urgency: Whole
) -> Real:
    """(m,) days from asking to the end, whichever it is."""
    usual = np.array([one.wait_days for one in KINDS])[kind]
    by_urgency = np.array([0.35, 1.0, 1.9])[urgency]
    place = opened - calendar.first
    era = np.interp(opened - calendar.today, _WEEKLY_MEETING, _SLOWER_BEFORE)
    cold = np.where(calendar.is_cold[place], 1.6, 1.0)
    recent = opened > calendar.today - _CHILDCARE_SLOWS
    stuck = np.where((kind == CHILDCARE) & recent, 1.1, 1.0)
    waits: Real = usual * by_urgency * era * cold * stuck * chance.lognormal(0, 0.8, len(opened))
    return waits


def _still_waiting(chance: Chance, calendar: Calendar, count: int) -> Needs:
    """The open needs that someone should act on, as often as the network is large."""
    rounds = (count + _NEEDS_FOR_WAITING // 2) // _NEEDS_FOR_WAITING
    chosen = STILL_WAITING * rounds
    opened = np.array([calendar.today - one.age_days for one in chosen], dtype=np.int64)
    # Beyond the first round, a day or so of difference, never younger.
    shift = chance.integers(0, 3, len(chosen))
    shift[: len(STILL_WAITING)] = 0
    return Needs(
        opened=np.maximum(opened - shift, calendar.first),
        closed=np.full(len(chosen), NO_DAY, dtype=np.int64),
        state=np.full(len(chosen), OPEN, dtype=np.int64),
        urgency=np.array([one.urgency for one in chosen], dtype=np.int64),
        kind=np.array([one.kind for one in chosen], dtype=np.int64),
        member=np.full(len(chosen), NO_ONE, dtype=np.int64),
    )


def _askers(chance: Chance, roster: Roster, opened: Whole, *, until: Whole) -> Whole:
    """(m,) who asked, among those who were there all the while; a few are not named."""
    everyone = np.arange(roster.count)
    urn = urn_of(np.zeros_like(everyone), everyone, roster.receives, groups=1)

    def again(places: Whole) -> Whole:
        return draw(chance, urn, np.zeros_like(places))

    def is_wrong(places: Whole, members: Whole) -> Flags:
        stayed = roster.is_here(members, opened[places])
        stayed &= roster.is_here(members, until[places])
        wrong: Flags = (members != NO_ONE) & ~stayed
        return wrong

    asked = redraw(again(np.arange(len(opened))), is_wrong, again)
    return np.where(chance.random(len(opened)) < _UNNAMED, NO_ONE, asked)


def has_ended_in_help(needs: Needs) -> Whole:
    """Positions of the needs that were met, at least in part."""
    return np.flatnonzero(np.isin(needs.state, (MET, PARTLY_MET)))
