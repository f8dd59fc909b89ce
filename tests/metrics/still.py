"""The example network without any change in it, and with one change that is known.

It is made by the same parts as the example, but every day is alike: no seasons, no cold spell, no
growth, nobody joins, rests or leaves. The period now may be busier than the one before.
"""

import dataclasses
from datetime import date

import numpy as np

from organiser_app.metrics.particulars import Particulars, nothing_known
from organiser_app.metrics.snapshot import NO_DAY, NO_ONE, NetworkSnapshot, Window
from organiser_app.services.example.acts import ActsOfHelp, make_acts
from organiser_app.services.example.calendar import Calendar, calendar_of
from organiser_app.services.example.needs import Needs, make_needs
from organiser_app.services.example.roster import Roster, make_roster
from tests.metrics.synthetic import a_snapshot

DAYS = 180
SETTLING = 130
"""Days before and after both periods. Shortly before its last day the example meets needs sooner."""
MEMBERS = 150
ACTS_A_DAY = MEMBERS / 38
NEEDS_FOR_AN_ACT = 0.55

StillNetwork = tuple[NetworkSnapshot, Particulars, Window]


def a_still_network(seed: int, *, busier: float = 1.0, members: int = MEMBERS) -> StillNetwork:
    """The network and the period now; `busier` times as much happens in it as before."""
    chance = np.random.default_rng(seed)
    calendar = _every_day_alike(busier)
    window = Window(calendar.first + SETTLING + DAYS, calendar.first + SETTLING + 2 * DAYS)
    count = round(members / 38 / calendar.weight[0])
    roster = _settled(make_roster(chance, calendar, members), calendar)
    needs = make_needs(chance, calendar, roster, round(count * NEEDS_FOR_AN_ACT))
    acts = make_acts(chance, calendar, roster, needs, count)
    snapshot = _snapshot(chance, roster, needs, acts, today=window.end - 1)
    known = dataclasses.replace(
        nothing_known(snapshot), exchange_need=_by_day(acts, acts.need).astype(np.int32)
    )
    return snapshot, known, window


def half_written_down_before(network: StillNetwork, seed: int) -> StillNetwork:
    """Of what happened in the period before, only one in two was written down."""
    snapshot, known, window = network
    chance = np.random.default_rng(seed)
    lost = (snapshot.exchange_day < window.start) & (
        chance.random(len(snapshot.exchange_day)) < 0.5
    )
    written, needs = ~lost, chance.random(len(snapshot.need_opened)) < 0.5
    opened = snapshot.need_opened
    long_ago = np.where(needs & (opened < window.start), opened - 1000, opened)
    columns = {
        name: getattr(snapshot, name)[written]
        for name in (field.name for field in dataclasses.fields(snapshot))
        if name.startswith("exchange_")
    }
    kept = {
        name: getattr(known, name)[written]
        for name in (field.name for field in dataclasses.fields(known))
        if name.startswith("exchange_")
    }
    thinned = dataclasses.replace(snapshot, **columns, need_opened=long_ago.astype(np.int32))
    return thinned, dataclasses.replace(known, **kept), window


def with_two_who_carry(network: StillNetwork, share: float, seed: int) -> StillNetwork:
    """Of all giving now, this share is taken over by two people."""
    snapshot, known, window = network
    chance = np.random.default_rng(seed)
    giver = snapshot.exchange_giver.copy()
    now = (snapshot.exchange_day >= window.start) & (giver >= 0)
    moves = now & (chance.random(len(giver)) < share)
    two = chance.choice(np.unique(giver[now]), 2, replace=False)
    giver[moves] = two[chance.integers(0, 2, int(moves.sum()))]
    return dataclasses.replace(snapshot, exchange_giver=giver), known, window


def with_direct_returns(network: StillNetwork, share: float, seed: int) -> StillNetwork:
    """Of all acts now, this share becomes a return of one that was received before."""
    snapshot, known, window = network
    chance = np.random.default_rng(seed)
    giver, receiver = snapshot.exchange_giver.copy(), snapshot.exchange_receiver.copy()
    now = np.flatnonzero((snapshot.exchange_day >= window.start) & (giver >= 0) & (receiver >= 0))
    for place in range(1, len(now)):
        if chance.random() < share:
            earlier = now[chance.integers(max(0, place - 120), place)]
            giver[now[place]], receiver[now[place]] = receiver[earlier], giver[earlier]
    changed = dataclasses.replace(snapshot, exchange_giver=giver, exchange_receiver=receiver)
    return changed, known, window


def _every_day_alike(busier: float) -> Calendar:
    length = 2 * SETTLING + 2 * DAYS
    calendar = calendar_of(date(2026, 6, 30), length)
    weight = np.ones(length)
    weight[SETTLING + DAYS :] = busier
    never = np.zeros(length, dtype=np.bool_)
    return Calendar(calendar.days, weight / weight.sum(), never, never)


def _settled(roster: Roster, calendar: Calendar) -> Roster:
    n = roster.count
    return dataclasses.replace(
        roster,
        joined=np.full(n, calendar.first - 1),
        last=np.full(n, calendar.today),
        left=np.full(n, NO_DAY),
        paused_until=np.full(n, NO_DAY),
    )


def _by_day(acts: ActsOfHelp, column: np.ndarray) -> np.ndarray:
    return column[np.argsort(acts.day, kind="stable")]


def _snapshot(
    chance: np.random.Generator, roster: Roster, needs: Needs, acts: ActsOfHelp, *, today: int
) -> NetworkSnapshot:
    """Areas are circles. What happens after `today` has not happened yet."""
    circle = np.append(roster.circle, NO_ONE)
    where = np.where(acts.receiver != NO_ONE, acts.receiver, acts.giver)
    closed = needs.closed
    snapshot = a_snapshot(
        members=roster.count,
        exchanges=list(
            zip(
                _by_day(acts, acts.day).tolist(),
                _by_day(acts, acts.giver).tolist(),
                _by_day(acts, acts.receiver).tolist(),
                strict=True,
            )
        ),
        needs=list(zip(needs.opened.tolist(), closed.tolist(), needs.state.tolist(), strict=True)),
        member_kind=roster.kind,
        member_area=roster.circle,
        member_joined=roster.joined,
        exchange_category=_by_day(acts, acts.kind),
        exchange_area=_by_day(acts, circle[where]),
        exchange_asked=_by_day(acts, acts.asked),
        exchange_outcome=_by_day(acts, acts.outcome),
        need_member=needs.member,
        need_category=needs.kind,
        need_area=np.where(
            needs.member == NO_ONE,
            chance.integers(0, roster.circles, needs.count),
            circle[needs.member],
        ),
        need_urgency=needs.urgency,
    )
    return dataclasses.replace(snapshot, today=today)
