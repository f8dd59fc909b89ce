"""The example's exchanges: who helped whom, when, and whether anybody had to ask."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.snapshot import (
    ASKED,
    COMPLETED,
    DID_NOT_HAPPEN,
    NO_DAY,
    NOT_RECORDED,
    ORGANISATION,
    PARTLY,
    PARTLY_MET,
    POOL,
    UNASKED,
)
from organiser_app.services.example.calendar import Calendar, draw_kinds
from organiser_app.services.example.kinds import FOOD, KINDS
from organiser_app.services.example.needs import Needs, has_ended_in_help
from organiser_app.services.example.roster import CIRCLES_ON_ONE_STREET, Roster
from organiser_app.services.example.urn import (
    NO_ONE,
    Chance,
    Flags,
    Urn,
    Whole,
    draw,
    redraw,
    urn_of,
)

NO_NEED: Final = -1
_UNASKED: Final = 0.5
"""Of help that no need was written down for; about a quarter of all."""
_NOT_RECORDED: Final = 0.14
_BY_A_NEIGHBOUR: Final = 0.35
_BETWEEN_CIRCLES: Final = 0.1
_OVER_A_BRIDGE: Final = 0.1
_TO_A_BRIDGE: Final = 0.05
_BACK: Final = 0.22
_LONGEST_AGO: Final = 120
"""Help comes straight back from among so many acts before."""
_THROUGH_THE_POOL: Final = 0.16
"""Of acts with food: half into it, half out of it."""
_FROM_OUTSIDE: Final = 0.02
_GIVER_UNKNOWN, _RECEIVER_UNKNOWN, _UNDATED = 0.01, 0.02, 0.004
_DID_NOT_HAPPEN, _PARTLY = 0.02, 0.02


@dataclass(frozen=True, slots=True)
class ActsOfHelp:
    """The e exchanges, ascending by day; those without a day lie where they happened."""

    day: Whole
    """(e,) day or NO_DAY."""
    giver: Whole
    """(e,) position in the roster or NO_ONE."""
    receiver: Whole
    kind: Whole
    need: Whole
    """(e,) position of the need that it met, or NO_NEED."""
    asked: Whole
    outcome: Whole

    @property
    def count(self) -> int:
        """How many."""
        return len(self.day)


def make_acts(
    chance: Chance, calendar: Calendar, roster: Roster, needs: Needs, count: int
) -> ActsOfHelp:
    """Exactly `count` exchanges: those that met needs, as many as there is room for, and others."""
    met = has_ended_in_help(needs)[:count]
    other_days = calendar.draw_days(chance, count - len(met))
    day = np.concatenate((needs.closed[met], other_days))
    order = np.argsort(day, kind="stable")
    day = day[order]
    need = np.concatenate((met, np.full(len(other_days), NO_NEED)))[order]
    has_need = need != NO_NEED
    kind = np.where(has_need, needs.kind[need], draw_kinds(chance, calendar, day))
    giver, receiver = _sides(chance, roster, needs, day=day, need=need, kind=kind)
    return ActsOfHelp(
        day=np.where(~has_need & (chance.random(count) < _UNDATED), NO_DAY, day),
        giver=giver,
        receiver=receiver,
        kind=kind,
        need=need,
        asked=_asked(chance, has_need),
        outcome=_outcomes(chance, needs, need),
    )


def _sides(
    chance: Chance, roster: Roster, needs: Needs, *, day: Whole, need: Whole, kind: Whole
) -> tuple[Whole, Whole]:
    """Givers and receivers: within a circle, over bridges, back again, through the pool."""
    has_need = need != NO_NEED
    receiver = np.where(has_need, needs.member[need], _receivers(chance, roster, day))
    giver = _givers(chance, roster, receiver, day=day, kind=kind)
    giver, receiver = _over_bridges(chance, roster, giver, receiver, fixed=has_need, day=day)
    giver, receiver = _straight_back(chance, roster, giver, receiver, fixed=has_need, day=day)
    giver, receiver = _by_others(chance, roster, giver, receiver, fixed=has_need, kind=kind)
    lost = chance.random((2, len(day)))
    giver = np.where(lost[0] < _GIVER_UNKNOWN, NO_ONE, giver)
    return giver, np.where(~has_need & (lost[1] < _RECEIVER_UNKNOWN), NO_ONE, receiver)


def _receivers(chance: Chance, roster: Roster, day: Whole) -> Whole:
    everyone = np.arange(roster.count)
    urn = urn_of(np.zeros_like(everyone), everyone, roster.receives, groups=1)

    def again(places: Whole) -> Whole:
        return draw(chance, urn, np.zeros_like(places))

    def is_wrong(places: Whole, members: Whole) -> Flags:
        gone: Flags = (members != NO_ONE) & ~roster.is_here(members, day[places])
        return gone

    return redraw(again(np.arange(len(day))), is_wrong, again)


def _givers(chance: Chance, roster: Roster, receiver: Whole, *, day: Whole, kind: Whole) -> Whole:
    """Somebody of the circle who can do it; at times a neighbour who turns a hand to anything."""
    able, willing = _urns(roster)
    circle = np.where(receiver == NO_ONE, kind % roster.circles, roster.circle[receiver])
    circle = _sometimes_another(chance, roster, circle)

    def again(places: Whole) -> Whole:
        drawn = draw(chance, able, circle[places] * len(KINDS) + kind[places])
        by_neighbour = (drawn == NO_ONE) | (chance.random(len(places)) < _BY_A_NEIGHBOUR)
        return np.where(by_neighbour, draw(chance, willing, circle[places]), drawn)

    def is_wrong(places: Whole, members: Whole) -> Flags:
        gone = ~roster.is_here(members, day[places])
        wrong: Flags = (members != NO_ONE) & (gone | (members == receiver[places]))
        return wrong

    return redraw(again(np.arange(len(day))), is_wrong, again)


def _urns(roster: Roster) -> tuple[Urn, Urn]:
    """Those who give: by circle and kind of help, and by circle."""
    who, what = np.nonzero(roster.offers)
    group = roster.circle[who] * len(KINDS) + what
    able = urn_of(group, who, roster.gives[who], groups=roster.circles * len(KINDS))
    everyone = np.arange(roster.count)
    # A neighbour is whoever lives next door: how much they do elsewhere matters less.
    next_door = np.sqrt(roster.gives)
    return able, urn_of(roster.circle, everyone, next_door, groups=roster.circles)


def _sometimes_another(chance: Chance, roster: Roster, circle: Whole) -> Whole:
    """The circle that help comes from, among circles of one street that mix freely."""
    place = circle % CIRCLES_ON_ONE_STREET
    mixing = CIRCLES_ON_ONE_STREET - 2
    other = circle - place + chance.integers(0, mixing, len(circle))
    moves = (place < mixing) & (other < roster.circles)
    return np.where(moves & (chance.random(len(circle)) < _BETWEEN_CIRCLES), other, circle)


def _over_bridges(
    chance: Chance, roster: Roster, giver: Whole, receiver: Whole, *, fixed: Flags, day: Whole
) -> tuple[Whole, Whole]:
    """Some help to and from each far circle goes through the one person who knows people there."""
    bridge_to = np.full(roster.circles + 1, NO_ONE)  # the last place answers for no circle
    bridge_to[roster.far_circle] = roster.bridges
    bridge = bridge_to[np.where(receiver == NO_ONE, roster.circles, roster.circle[receiver])]
    may = (bridge != NO_ONE) & (bridge != receiver) & roster.is_here(bridge, day)
    giver = np.where(may & (chance.random(len(day)) < _OVER_A_BRIDGE), bridge, giver)
    bridge = bridge_to[np.where(giver == NO_ONE, roster.circles, roster.circle[giver])]
    may = (bridge != NO_ONE) & (bridge != giver) & roster.is_here(bridge, day) & ~fixed
    taken = may & (chance.random(len(day)) < _TO_A_BRIDGE)
    return giver, np.where(taken, bridge, receiver)


def _straight_back(
    chance: Chance, roster: Roster, giver: Whole, receiver: Whole, *, fixed: Flags, day: Whole
) -> tuple[Whole, Whole]:
    """Some help goes back to someone who helped not long ago."""
    places = np.arange(len(day))
    earlier = np.maximum(places - 1 - chance.integers(0, _LONGEST_AGO, len(day)), 0)
    new_giver, new_receiver = receiver[earlier], giver[earlier]
    possible = ~fixed & (earlier < places) & (new_giver != NO_ONE) & (new_receiver != NO_ONE)
    possible &= (roster.gives[new_giver] > 0) & (roster.receives[new_receiver] > 0)
    possible &= roster.is_here(new_giver, day) & roster.is_here(new_receiver, day)
    often = _BACK * len(day) / max(int((~fixed).sum()), 1)
    back = possible & (chance.random(len(day)) < often)
    return np.where(back, new_giver, giver), np.where(back, new_receiver, receiver)


def _by_others(
    chance: Chance, roster: Roster, giver: Whole, receiver: Whole, *, fixed: Flags, kind: Whole
) -> tuple[Whole, Whole]:
    """Food goes into the fridge and out of it; a little comes from an organisation outside."""
    pool, outside = (
        np.flatnonzero(roster.kind == POOL),
        np.flatnonzero(roster.kind == ORGANISATION),
    )
    if not len(pool):
        return giver, receiver
    way = chance.random(len(kind))
    is_food = kind == FOOD
    out_of = is_food & (way < _THROUGH_THE_POOL / 2)
    into = is_food & ~fixed & (way > 1 - _THROUGH_THE_POOL / 2)
    from_outside = (way > 0.5) & (way < 0.5 + _FROM_OUTSIDE)
    giver = np.where(out_of, pool[0], np.where(from_outside, outside[0], giver))
    return giver, np.where(into, pool[0], receiver)


def _asked(chance: Chance, has_need: Flags) -> Whole:
    way = chance.random(len(has_need))
    other = np.where(way < _UNASKED, UNASKED, ASKED)
    other = np.where(way > 1 - _NOT_RECORDED, NOT_RECORDED, other)
    return np.where(has_need, ASKED, other)


def _outcomes(chance: Chance, needs: Needs, need: Whole) -> Whole:
    way = chance.random(len(need))
    other = np.where(way < _DID_NOT_HAPPEN, DID_NOT_HAPPEN, COMPLETED)
    other = np.where(way > 1 - _PARTLY, PARTLY, other)
    of_need = np.where(needs.state[need] == PARTLY_MET, PARTLY, COMPLETED)
    return np.where(need != NO_NEED, of_need, other)
