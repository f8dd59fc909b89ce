"""A day's open needs all at once: a proposal that meets as many as can be and spreads the asking.

Nobody is given more than they said, and no offer is taken up more often than it was made.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial

import numpy as np

from organiser_app.domain.ids import MemberId, NeedId, OfferId
from organiser_app.domain.needs import Need, Urgency
from organiser_app.domain.settings import Weights
from organiser_app.matching.flow import Pipes, serve, within
from organiser_app.matching.network import (
    EPOCH,
    NO_LIMIT,
    NO_ONE,
    SUGGESTED,
    Fit,
    HelpNetwork,
    Ints,
)
from organiser_app.matching.reasons import Reason, reasons_for
from organiser_app.matching.suggest import offer_for
from organiser_app.matching.weighing import Weighed, Wish, weigh, wish_of
from organiser_app.matching.words import USUAL

FEW_EACH = 3
"""Needs that a plan gives to one person at first; more only where others would stay unmet."""
_UNIT = 100
"""What one step of a weight costs, so that costs are whole numbers."""
_LONGEST_WAIT = 999
OnStep = Callable[[int, int], None]
_SOONER = {Urgency.URGENT: 3000, Urgency.SOON: 2000, Urgency.WHENEVER: 1000}


def _unwatched(_done: int, _total: int) -> None:
    """Nobody waits for it."""


class Unmet(StrEnum):
    """Why a need is left without a helper."""

    NOBODY_ABLE = "nobody_able"
    ALL_TAKEN = "all_taken"
    """Those who could help are given something else, or have given what they said they can."""


@dataclass(frozen=True, slots=True)
class PlannedMatch:
    """One line of a plan: to be taken or left by itself."""

    need_id: NeedId
    helper_id: MemberId
    reasons: tuple[Reason, ...]
    offer_id: OfferId | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Who could be asked for what; nothing is written until somebody accepts it."""

    matches: tuple[PlannedMatch, ...]
    unmet: Mapping[NeedId, Unmet]
    revision: int = 0
    """The network that it was made for."""

    @property
    def people_asked(self) -> int:
        """How many would be asked."""
        return len({one.helper_id for one in self.matches})


@dataclass(frozen=True, slots=True)
class Table:
    """Every need weighed against everyone."""

    wishes: tuple[Wish, ...]
    there: tuple[HelpNetwork, ...]
    """(m,) the network as of the day of each need."""
    weighed: tuple[Weighed, ...]
    minutes: Ints
    """(m,)"""
    pipes: Pipes


def plan(
    network: HelpNetwork,
    needs: Sequence[Need],
    weights: Weights,
    *,
    most_each: int | None = None,
    on_step: OnStep = _unwatched,
) -> Plan:
    """A proposal for these needs; those that are given up, or in hand, are the caller's to leave out.

    `most_each` is how many needs one person is given at most; None: as many as must be. `on_step`
    hears how many needs have been weighed, and of how many; it may raise to stop.
    """
    matches: list[PlannedMatch] = []
    unmet: dict[NeedId, Unmet] = {}
    offer_left, given, done = network.offer_left, np.zeros_like(network.load), 0
    for there, theirs in _by_month(network, needs):
        step = partial(_step_on, on_step, done, len(needs))
        now = replace(there, offer_left=offer_left, load=there.load + given)
        table, chosen = _plan_of_month(now, theirs, weights, most_each=most_each, on_step=step)
        matches += [_planned(now, table, one, chosen[one]) for one in chosen]
        unmet |= _unmet(table, chosen)
        offer_left = _left_after(now, table, chosen)
        given += np.bincount(list(chosen.values()), minlength=len(network)).astype(np.int64)
        done += len(theirs)
    order = {need.id: place for place, need in enumerate(needs)}
    matches.sort(key=lambda one: order[one.need_id])
    return Plan(tuple(matches), unmet, network.revision)


def _by_month(
    network: HelpNetwork, needs: Sequence[Need]
) -> list[tuple[HelpNetwork, tuple[Need, ...]]]:
    """What people give is limited month by month, so each month is planned by itself, in order."""
    months: dict[int, list[Need]] = {}
    for need in needs:
        months.setdefault(network.on(need.needed_by).month, []).append(need)
    return [
        (network if month == network.month else network.on(theirs[0].needed_by), tuple(theirs))
        for month, theirs in sorted(months.items())
    ]


def _step_on(on_step: OnStep, before: int, total: int, done: int, _of: int) -> None:
    on_step(before + done, total)


def _left_after(network: HelpNetwork, table: Table, chosen: Mapping[int, int]) -> Ints:
    """How often offers may be taken up by later months."""
    left = network.offer_left.copy()
    for need, place in chosen.items():
        number = table.there[need].offer.item(table.wishes[need].category, place)
        if number != NO_ONE and left[number] != NO_LIMIT:
            left[number] -= 1
    return left


def _plan_of_month(
    network: HelpNetwork,
    needs: Sequence[Need],
    weights: Weights,
    *,
    most_each: int | None,
    on_step: OnStep,
) -> tuple[Table, dict[int, int]]:
    """The table of needs of one month, and position of each need that is met -> of the helper."""
    each = FEW_EACH if most_each is None else most_each
    table = table_of(network, needs, weights, most_each=each, on_step=on_step)
    chosen = _served(network, table)
    while most_each is None and _would_serve_more(network, table, chosen):
        each *= 2
        pipes = replace(table.pipes, places=_places(network, each))
        table = replace(table, pipes=pipes)
        more = _served(network, table)
        if len(more) <= len(chosen):
            break  # what more places do not bring, still more will not bring either
        chosen = more
    return table, chosen


def table_of(
    network: HelpNetwork,
    needs: Sequence[Need],
    weights: Weights,
    *,
    most_each: int = FEW_EACH,
    on_step: OnStep = _unwatched,
) -> Table:
    """Weighs every need against everyone on its day, as the costs of pipes.

    How much people can give is that of the month of `network`.
    """
    there = tuple(network.on(need.needed_by) for need in needs)
    wishes = tuple(wish_of(network, need) for need in needs)
    weighed = _all_weighed(there, wishes, weights, on_step)
    able = [_able(network, wish, one) for wish, one in zip(wishes, weighed, strict=True)]
    offers = [
        _limited_offers(one)[wish.category].take(places)
        for one, wish, places in zip(there, wishes, able, strict=True)
    ]
    counts = np.fromiter(map(len, able), dtype=np.int64, count=len(able))
    need = np.repeat(np.arange(len(needs)), counts)
    helper = _joined(able)
    heaviest = _UNIT * _sum(weights)
    orders = [one.order[places] for one, places in zip(weighed, able, strict=True)]
    cost = heaviest - (np.concatenate(orders) * _UNIT).astype(np.int64) if orders else helper
    step = _UNIT * max(weights.rested + weights.room, 1)
    dearest = heaviest + step * (int(network.load.max(initial=0)) + len(needs))
    pipes = Pipes(
        unmet=_priorities(network, needs) + dearest * (len(needs) + 1),
        need=need,
        helper=helper,
        cost=cost,
        offer=_joined(offers),
        offer_left=network.offer_left,
        places=_places(network, most_each),
        load=network.load,
        step=step,
    )
    minutes = np.fromiter((wish.minutes for wish in wishes), dtype=np.int64, count=len(wishes))
    return Table(wishes, there, weighed, minutes, pipes)


def _all_weighed(
    there: Sequence[HelpNetwork], wishes: Sequence[Wish], weights: Weights, on_step: OnStep
) -> tuple[Weighed, ...]:
    found = []
    for done, (network, wish) in enumerate(zip(there, wishes, strict=True)):
        on_step(done, len(wishes))
        found.append(weigh(network, wish, weights))
    on_step(len(wishes), len(wishes))
    return tuple(found)


def _limited_offers(network: HelpNetwork) -> Ints:
    """(k + 1, n) position of the offer that may be taken up only so often, or NO_ONE."""

    def limited() -> Ints:
        if not len(network.offer_left):
            return network.offer
        is_limited = network.offer_left[network.offer] != NO_LIMIT
        return np.where(is_limited, network.offer, NO_ONE)

    return network.day_row("limited offers", limited)


def _places(network: HelpNetwork, most_each: int) -> Ints:
    """How many needs each could be given: hours are counted when they have been given."""
    acts = np.minimum(network.room // USUAL, most_each)
    hours = np.where(network.room > 0, most_each, 0)
    return np.where(network.in_hours, hours, acts)


def _would_serve_more(network: HelpNetwork, table: Table, chosen: Mapping[int, int]) -> bool:
    """Whether a need that could be met is not, while the plan alone holds somebody back.

    Not only whoever could meet it: they may do so once another takes over what they were given.
    """
    pipes = table.pipes
    if len(chosen) == np.count_nonzero(np.bincount(pipes.need, minlength=1)):
        return False
    given = np.bincount(list(chosen.values()), minlength=len(network))
    held = (given >= pipes.places) & (_places(network, len(table.wishes)) > pipes.places)
    return bool(held.any())


def _joined(arrays: Sequence[Ints]) -> Ints:
    return np.concatenate(arrays) if arrays else np.zeros(0, dtype=np.int64)


def _sum(weights: Weights) -> int:
    return (
        weights.kind
        + weights.area
        + weights.language
        + weights.availability
        + weights.rested
        + weights.room
        + weights.known
    )


def _able(network: HelpNetwork, wish: Wish, weighed: Weighed) -> Ints:
    """Who could be given a need unasked: those of whom something is known."""
    able = weighed.left_out == SUGGESTED
    able &= weighed.fit > Fit.NOT_SAID if wish.has_kind else network.has_said
    return np.flatnonzero(able)


def _priorities(network: HelpNetwork, needs: Sequence[Need]) -> Ints:
    """Where not all can be met: the urgent first, then those who wait longest."""
    today = date.fromordinal(network.today + EPOCH)
    waits = (
        _SOONER[one.urgency] + min(max(one.age_days(today) or 0, 0), _LONGEST_WAIT)
        for one in needs
    )
    return np.fromiter(waits, dtype=np.int64, count=len(needs))


def _served(network: HelpNetwork, table: Table) -> dict[int, int]:
    """Position of each need that is met -> position of the helper.

    Hours do not fit into pipes: whoever would get more of them than are left keeps what fits, and
    the rest is served anew by the others; at the end what still fits is filled up.
    """
    chosen: dict[int, int] = {}
    pipes, minutes = table.pipes, table.minutes
    while True:
        used = serve(pipes)
        used = used[np.argsort(pipes.cost[used], kind="stable")]
        need, helper = pipes.need[used], pipes.helper[used]
        given = np.bincount(helper, minutes[need], minlength=len(network)).astype(np.int64)
        over = np.flatnonzero(network.in_hours & (given > network.room))
        if not len(over):
            chosen.update(zip(need.tolist(), helper.tolist(), strict=True))
            return _filled_up(network, table, chosen)
        kept: dict[int, int] = {}
        for place in over.tolist():
            theirs = need[helper == place]
            fitting = theirs[within(minutes[theirs], network.room.item(place))]
            kept.update(dict.fromkeys(fitting.tolist(), place))
        chosen.update(kept)
        pipes = pipes.without(np.array(list(kept), dtype=np.int64), over)


def _filled_up(network: HelpNetwork, table: Table, chosen: dict[int, int]) -> dict[int, int]:
    """Gives needs that are left over to those who still have hours for them."""
    pipes = table.pipes
    left = np.setdiff1d(np.unique(pipes.need), np.array(list(chosen), dtype=np.int64))
    for need in left.tolist():
        arcs = np.flatnonzero((pipes.need == need) & network.in_hours[pipes.helper])
        for arc in arcs[np.argsort(pipes.cost[arcs], kind="stable")].tolist():
            if _still_fits(network, table, chosen, arc):
                chosen[need] = pipes.helper.item(arc)
                break
    return chosen


def _still_fits(network: HelpNetwork, table: Table, chosen: Mapping[int, int], arc: int) -> bool:
    pipes = table.pipes
    need, helper, offer = (each.item(arc) for each in (pipes.need, pipes.helper, pipes.offer))
    theirs = [one for one, place in chosen.items() if place == helper]
    minutes = table.minutes[[need, *theirs]].sum()
    if minutes > network.room[helper] or len(theirs) >= pipes.places[helper]:
        return False
    if offer == NO_ONE:
        return True
    taken = [table.there[one].offer.item(table.wishes[one].category, helper) for one in theirs]
    return bool(taken.count(offer) < network.offer_left[offer])


def _planned(network: HelpNetwork, table: Table, need: int, place: int) -> PlannedMatch:
    wish, weighed, there = table.wishes[need], table.weighed[need], table.there[need]
    return PlannedMatch(
        need_id=wish.need.id,
        helper_id=MemberId(int(network.ids[place])),
        reasons=reasons_for(there, wish, weighed, place),
        offer_id=offer_for(there, wish.category, place),
    )


def _unmet(table: Table, chosen: Mapping[int, int]) -> dict[NeedId, Unmet]:
    able = np.bincount(table.pipes.need, minlength=len(table.wishes)).tolist()
    return {
        wish.need.id: Unmet.ALL_TAKEN if able[place] else Unmet.NOBODY_ABLE
        for place, wish in enumerate(table.wishes)
        if place not in chosen
    }
