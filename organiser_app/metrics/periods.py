"""Two adjacent periods made ready to be compared: events by week, and the measures of them.

Everything is turned into small whole numbers once, so that a measure of a shuffled period is a few
counts. Positions that measures are given are positions in the events of their kind.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from organiser_app.metrics.acts import Acts, acts_in
from organiser_app.metrics.cells import compact
from organiser_app.metrics.change import Chosen, Events, Measure, by
from organiser_app.metrics.circulation import circulation_share
from organiser_app.metrics.cover import (
    ACTS_FOR_A_CELL,
    ACTS_OF_A_REGULAR,
    GIVERS_FOR_COVER,
    cells_of_acts,
    could_give,
)
from organiser_app.metrics.dignity import GAVE_UP_WITHIN
from organiser_app.metrics.following import alignment, least
from organiser_app.metrics.pairs import Arcs, balanced_share
from organiser_app.metrics.parties import pairs_of
from organiser_app.metrics.resampling import weeks_of
from organiser_app.metrics.roster import PARTIES, PEOPLE, Flags, is_of, not_left
from organiser_app.metrics.snapshot import (
    NOT_RECORDED,
    POOL,
    UNASKED,
    Floats,
    Ids,
    Ints,
    NetworkSnapshot,
    Window,
)
from organiser_app.metrics.spread import carriers_of_half, top_tenth_share
from organiser_app.metrics.steadiness import MONTHS, MONTHS_FOR_STEADY, months_back
from organiser_app.metrics.waits import (
    IN_TIME,
    WAS_MET,
    WAS_WITHDRAWN,
    Waits,
    reached_by_step,
    steps_up_to,
)

CIRCULATION_UP_TO: Final = 20_000
"""Exchanges of both periods above which balanced share is tested in place of circulation."""

Read = Callable[[Chosen, bool], float]


@dataclass(frozen=True, slots=True)
class TwoPeriods:
    """The acts of two adjacent windows of equal length."""

    snapshot: NetworkSnapshot
    now: Window
    acts: Acts
    """Both windows together."""

    @classmethod
    def of(cls, snapshot: NetworkSnapshot, window: Window, delay: int) -> "TwoPeriods":
        """The window and the one before, both without the days that are not complete yet."""
        now = Window(window.start, max(window.end - delay, window.start))
        both = Window(now.start - now.days, now.end)
        return cls(snapshot, now, acts_in(snapshot, both))

    @property
    def before(self) -> Window:
        """The period before."""
        return self.now.before()

    def events(self, day: Ints) -> Events:
        """Days, ascending, as events of the two periods."""
        return Events(weeks_of(day, self.now.start), int(np.searchsorted(day, self.now.start)))


def of_acts(periods: TwoPeriods) -> tuple[dict[str, Events], dict[str, Measure]]:
    """Measures of acts: offered unasked, gave and received, carried by few, cover."""
    acts, snapshot = periods.acts, periods.snapshot
    people = is_of(PEOPLE, snapshot.member_kind) & not_left(snapshot, periods.now.end - 1)
    measures = {
        "offered_unasked": Measure(_unasked(acts), by(0.08)),
        "gave_and_received": Measure(_both(acts, people), by(0.10)),
        "carried_by_few": Measure(
            _carriers(acts, people), lambda before: max(2.0, before / 4), _top_tenth(acts, people)
        ),
        "covered_if_someone_rests": Measure(_covered(periods), by(2.0)),
    }
    return {"acts": periods.events(acts.day)}, measures


def of_pairs(periods: TwoPeriods) -> tuple[dict[str, Events], dict[str, Measure]]:
    """The measure of help between named people and pools: what comes round."""
    snapshot, acts = periods.snapshot, periods.acts
    party = np.append(is_of((*PARTIES, POOL), snapshot.member_kind), np.False_)
    place = np.flatnonzero(party[acts.giver] & party[acts.receiver])
    read = _coming_round(acts.giver[place], acts.receiver[place], len(snapshot.member_ids))
    return {"pairs": periods.events(acts.day[place])}, {"comes_round": Measure(read, by(0.08))}


def of_ties(
    periods: TwoPeriods, random: np.random.Generator
) -> tuple[dict[str, Events], dict[str, Measure]]:
    """The measure of steady ties, both periods thinned to the acts of the smaller one.

    Exchanging weeks parts acts that follow one another in a pair. In periods of unlike volume this
    alone moves how many of them make a steady tie; at equal count it moves both alike.
    """
    giver, receiver, place = pairs_of(periods.snapshot, periods.acts)
    day = periods.acts.day[place]
    first = int(np.searchsorted(day, periods.now.start))
    count = min(first, len(day) - first)
    kept = np.concatenate(
        (
            np.sort(random.choice(first, count, replace=False)),
            first + np.sort(random.choice(len(day) - first, count, replace=False)),
        )
    ).astype(np.int64)
    read = _steady(periods, giver[kept], receiver[kept], day[kept])
    events = replace(periods.events(day[kept]), in_order=True)
    return {"ties": events}, {"steady_ties": Measure(read, by(0.3))}


def of_needs(
    periods: TwoPeriods, before: Waits, now: Waits
) -> tuple[dict[str, Events], dict[str, Measure]]:
    """Measures of needs, each as it stood at the end of its own period."""
    opened = np.concatenate((before.opened, now.opened))
    order = np.argsort(opened, kind="stable")
    promises, days, cause, cell = (
        np.concatenate((getattr(before, name), getattr(now, name)))[order]
        for name in ("promises", "days", "cause", "cell")
    )
    cells, place = compact(cell)
    whole = np.zeros(len(order), dtype=np.int64)

    def share(time: Floats, wanted: int, at: float) -> Read:
        steps, step = steps_up_to(time, at)

        def read(chosen: Chosen, _: bool) -> float:
            need = chosen["needs"]
            found, _n = reached_by_step(
                whole[need], step[need], cause[need], groups=1, steps=steps, wanted=wanted
            )
            return float(found[0])

        return read

    steps_in_time, step_in_time = steps_up_to(promises, IN_TIME)

    def worst(chosen: Chosen, _: bool) -> float:
        need = chosen["needs"]
        shares, n = reached_by_step(
            place[need],
            step_in_time[need],
            cause[need],
            groups=len(cells),
            steps=steps_in_time,
            wanted=WAS_MET,
        )
        lowest = least(shares, n)
        return float(shares[lowest]) if lowest >= 0 else float("nan")

    measures = {
        "met_in_time": Measure(share(promises, WAS_MET, IN_TIME), by(0.10)),
        "worst_served": Measure(worst, by(0.15)),
        "dignity_and_choice": Measure(share(days, WAS_WITHDRAWN, GAVE_UP_WITHIN), by(0.10)),
    }
    return {"needs": periods.events(opened[order])}, measures


def of_following(
    periods: TwoPeriods, need_day: Ints, need_cell: Ids, act_cell: Ids, act_day: Ints
) -> tuple[dict[str, Events], dict[str, Measure]]:
    """Whether help follows needs; (k,) needs by the day help usually comes, and acts asked for."""
    cells, place = compact(np.concatenate((need_cell, act_cell)))
    of_need, of_act = place[: len(need_cell)], place[len(need_cell) :]
    n = len(cells)

    def read(chosen: Chosen, _: bool) -> float:
        mixes = [
            np.bincount(one[one >= 0], minlength=n).astype(np.float64)
            for one in (of_need[chosen["lagged needs"]], of_act[chosen["asked acts"]])
        ]
        return alignment(mixes[0], mixes[1])

    events = {"lagged needs": periods.events(need_day), "asked acts": periods.events(act_day)}
    return events, {"follows_need": Measure(read, by(0.10))}


def of_flags(
    periods: TwoPeriods, kind: str, day: Ints, flags: Flags
) -> tuple[dict[str, Events], Read]:
    """The share of events that are so; (k,) in order of day."""

    def read(chosen: Chosen, _: bool) -> float:
        these = flags[chosen[kind]]
        return float(these.mean()) if len(these) else float("nan")

    return {kind: periods.events(day)}, read


def of_members(
    periods: TwoPeriods, kind: str, day: Ints, member: Ids, whom: Flags
) -> tuple[dict[str, Events], Read]:
    """The share of `whom` of whom there is any sign; (k,) signs in order of day."""
    whole = int(whom.sum())

    def read(chosen: Chosen, _: bool) -> float:
        seen = np.zeros(len(whom), dtype=np.bool_)
        seen[member[chosen[kind]]] = True
        return float((seen & whom).sum() / whole) if whole else float("nan")

    return {kind: periods.events(day)}, read


def _unasked(acts: Acts) -> Read:
    asked = acts.asked

    def read(chosen: Chosen, _: bool) -> float:
        these = asked[chosen["acts"]]
        recorded = int((these != NOT_RECORDED).sum())
        return float((these == UNASKED).sum() / recorded) if recorded else float("nan")

    return read


def _counts(side: Ints, people: int) -> np.ndarray:
    return np.bincount(side[side >= 0], minlength=people)


def _both(acts: Acts, people: Flags) -> Read:
    n = len(people)

    def read(chosen: Chosen, _: bool) -> float:
        act = chosen["acts"]
        given = _counts(acts.giver[act], n)[people] > 0
        received = _counts(acts.receiver[act], n)[people] > 0
        active = int((given | received).sum())
        return float((given & received).sum() / active) if active else float("nan")

    return read


def _carriers(acts: Acts, people: Flags) -> Read:
    def read(chosen: Chosen, _: bool) -> float:
        given = _counts(acts.giver[chosen["acts"]], len(people))[people].astype(np.float64)
        carriers = carriers_of_half(given)
        return float("nan") if carriers is None else float(carriers)

    return read


def _top_tenth(acts: Acts, people: Flags) -> Read:
    n = len(people)

    def read(chosen: Chosen, _: bool) -> float:
        act = chosen["acts"]
        given = _counts(acts.giver[act], n)
        active = people & (given + _counts(acts.receiver[act], n) > 0)
        share = top_tenth_share(given[active].astype(np.float64))
        return float("nan") if share is None else share

    return read


def _covered(periods: TwoPeriods) -> Read:
    acts = periods.acts
    cells, place = compact(cells_of_acts(periods.snapshot, acts))
    here = np.append(could_give(periods.snapshot, periods.now.end - 1), np.False_)
    n, people = len(cells), len(here)
    is_regular = (place >= 0) & here[acts.giver]
    pairs, pair = np.unique(place * people + acts.giver, return_inverse=True)
    pair = np.where(is_regular, pair, len(pairs))
    cell_of_pair = pairs // people

    def read(chosen: Chosen, _: bool) -> float:
        act = chosen["acts"]
        counts = np.bincount(place[act][place[act] >= 0], minlength=n)
        times = np.bincount(pair[act], minlength=len(pairs) + 1)[: len(pairs)]
        regular = times >= ACTS_OF_A_REGULAR
        givers = np.bincount(cell_of_pair[regular], minlength=n)
        return float(((givers >= GIVERS_FOR_COVER) & (counts >= ACTS_FOR_A_CELL)).sum())

    return read


def _coming_round(giver: Ints, receiver: Ints, people: int) -> Read:
    keys, arc = np.unique(giver.astype(np.int64) * people + receiver, return_inverse=True)
    ends = keys // max(people, 1), keys % max(people, 1)
    is_small = len(giver) < CIRCULATION_UP_TO

    def read(chosen: Chosen, _: bool) -> float:
        weight = np.bincount(arc[chosen["pairs"]], minlength=len(keys)).astype(np.float64)
        used = weight > 0
        arcs = Arcs(people, ends[0][used], ends[1][used], weight[used])
        share = circulation_share(arcs) if is_small else balanced_share(arcs)
        return float("nan") if share is None else share

    return read


def _steady(periods: TwoPeriods, giver: Ints, receiver: Ints, day: Ints) -> Read:
    """In a shuffled period, the k-th act lies in the month of the k-th act that there really was."""
    people = max(len(periods.snapshot.member_ids), 1)
    low, high = np.minimum(giver, receiver), np.maximum(giver, receiver)
    keys, pair = np.unique(low.astype(np.int64) * people + high, return_inverse=True)
    month = np.where(
        day >= periods.now.start,
        months_back(day, periods.now.end),
        months_back(day, periods.now.start),
    )
    first_now = int(np.searchsorted(day, periods.now.start))

    def read(chosen: Chosen, is_now: bool) -> float:
        act = chosen["ties"]
        slots = month[first_now:] if is_now else month[:first_now]
        recent = slots < MONTHS
        cell = pair[act][recent] * MONTHS + slots[recent]
        seen = np.bincount(cell, minlength=len(keys) * MONTHS).reshape(-1, MONTHS) > 0
        months = seen.sum(axis=1)
        paired = keys[months > 0]
        active = np.zeros(people, dtype=np.bool_)
        active[paired // people] = active[paired % people] = True
        steady = int((months >= MONTHS_FOR_STEADY).sum())
        return float(2 * steady / active.sum()) if active.any() else float("nan")

    return read
