"""Who was connected as of one day: the figures of a portrait for the days before it.

Every number of the picture, its sentence and its tables comes from here, so that they cannot
disagree. People who had not left by that day are in it; places are those of the portrait.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.connections import LEAST_CUT_OFF
from organiser_app.metrics.figures import Connections
from organiser_app.metrics.pairs import Ties
from organiser_app.metrics.portrait import Form, Portrait
from organiser_app.metrics.resilience import Cohesion, cohesion
from organiser_app.metrics.roster import PARTIES, Flags, is_current, is_of, is_paused, not_left
from organiser_app.metrics.snapshot import Ids, Ints, NetworkSnapshot, Window

SHADES: Final = (320, 190)
"""Columns and rows of the shades of very many people."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One day's ties; m people with a tie, k ties, n people in the portrait, d discs."""

    window: Window
    connections: Connections
    """The m people with a tie, and the k ties between them."""
    place: Ids
    """(m,) where each of them is in the portrait, ascending."""
    idle: Ids
    """Where those are in the portrait who were here and had no exchange, ascending."""
    last_day: Ints
    """(k,) day of the last act."""
    forth: Ints
    """(k,) acts in which the first of the two gave."""
    back: Ints
    """(k,) acts in which the second gave."""
    largest: Flags
    """(m,) whether each is in the largest connected part."""
    disc_people: Ids
    """(d,) people with a tie in each disc of the portrait."""
    disc_acts: Ids
    """(d, d) acts between discs, and within on the diagonal; symmetric."""
    shades: Ints
    """(rows, columns) people with a tie in each field of the picture; empty for few people."""

    @property
    def people(self) -> int:
        """How many have a tie."""
        return len(self.place)


def moment(
    snapshot: NetworkSnapshot,
    drawn: Portrait,
    window: Window,
    *,
    not_counted: Flags | None = None,
    absent: Flags | None = None,
) -> Moment:
    """The ties of a window among those who were here on its last day.

    `not_counted`: (n,) members of the snapshot who are in no figure about people; `absent`: those
    who are imagined to rest, with all their ties.
    """
    day = window.end - 1
    at = np.searchsorted(snapshot.member_ids, drawn.member_ids)
    here = not_left(snapshot, day)[at]
    if absent is not None:
        here = here & ~absent[at]
    first, end = np.searchsorted(drawn.day, (window.start, window.end))
    giver, receiver, days = drawn.giver[first:end], drawn.receiver[first:end], drawn.day[first:end]
    stay = here[giver] & here[receiver]
    giver, receiver, days = giver[stay], receiver[stay], days[stay]
    n = len(drawn.member_ids)
    smaller, larger = np.minimum(giver, receiver), np.maximum(giver, receiver)
    keys, tie = np.unique(smaller.astype(np.int64) * n + larger, return_inverse=True)
    acts = np.bincount(tie, minlength=len(keys))
    forth = np.bincount(tie[giver < receiver], minlength=len(keys))
    last = np.zeros(len(keys), dtype=np.int32)
    last[tie] = days  # ascending: the last act of a pair is written last
    tied = np.zeros(n, dtype=np.bool_)
    tied[giver] = tied[receiver] = True
    number = np.cumsum(tied) - 1
    ties = Ties(number[keys // max(n, 1)], number[keys % max(n, 1)], acts.astype(np.float64))
    place = np.flatnonzero(tied)
    held = cohesion(ties, len(place))
    discs, acts_of_discs = _discs(drawn, place, ties)
    idle = _idle(snapshot, at[place], window, not_counted, absent)
    return Moment(
        window=window,
        connections=_connections(drawn, place, ties, held, without=int(idle.sum())),
        place=place,
        idle=np.flatnonzero(idle[at]),
        last_day=last,
        forth=forth.astype(np.int32),
        back=(acts - forth).astype(np.int32),
        largest=held.part == 0,
        disc_people=discs,
        disc_acts=acts_of_discs,
        shades=_shades(drawn, place),
    )


def within(whole_portrait: Portrait, part: Portrait, whole: Moment) -> Moment:
    """The same of the people of one opened area: who joins parts is said of the whole network."""
    figures = whole.connections
    inside = np.isin(figures.member_ids, part.member_ids)
    number = np.cumsum(inside) - 1
    among = inside[figures.from_index] & inside[figures.to_index]
    where = np.searchsorted(part.member_ids, figures.member_ids[inside])
    idle = whole_portrait.member_ids[whole.idle]
    bridges = [
        (int(number[one]), cut)
        for one, cut in zip(figures.bridges, figures.cut_off, strict=True)
        if inside[one]
    ]
    return replace(
        whole,
        connections=replace(
            figures,
            member_ids=figures.member_ids[inside],
            area=figures.area[inside],
            x=part.places[where, 0],
            y=part.places[where, 1],
            from_index=number[figures.from_index[among]].astype(np.int32),
            to_index=number[figures.to_index[among]].astype(np.int32),
            acts=figures.acts[among],
            bridges=tuple(one for one, _ in bridges),
            cut_off=tuple(cut for _, cut in bridges),
        ),
        place=where,
        idle=np.searchsorted(part.member_ids, idle[np.isin(idle, part.member_ids)]),
        last_day=whole.last_day[among],
        forth=whole.forth[among],
        back=whole.back[among],
        largest=whole.largest[inside],
        shades=np.zeros((0, 0), dtype=np.int32),
    )


def acts_with(drawn: Portrait, whole: Moment, area: int) -> Ids:
    """(d,) acts of the people of an area with those of each disc."""
    disc = drawn.disc_of(area)
    acts: Ids = whole.disc_acts[disc] if disc is not None else np.zeros(len(drawn.discs), np.int64)
    return acts


def _connections(
    drawn: Portrait, place: Ids, ties: Ties, held: Cohesion, *, without: int
) -> Connections:
    order = np.argsort(-held.cut_off, kind="stable")
    joining = order[held.cut_off[order] >= LEAST_CUT_OFF]
    sizes = np.bincount(held.part)
    return Connections(
        member_ids=drawn.member_ids[place],
        area=drawn.area[place],
        x=drawn.places[place, 0],
        y=drawn.places[place, 1],
        from_index=ties.first.astype(np.int32),
        to_index=ties.second.astype(np.int32),
        acts=ties.weight.astype(np.int32),
        bridges=tuple(held.points[joining].tolist()),
        cut_off=tuple(held.cut_off[joining].tolist()),
        parts=len(sizes),
        largest_part=int(sizes.max(initial=0)),
        without_exchange=without,
    )


def _idle(
    snapshot: NetworkSnapshot,
    tied: Ids,
    window: Window,
    not_counted: Flags | None,
    absent: Flags | None,
) -> Flags:
    """(n,) current people without any act in the window; who has paused is not waited for."""
    day = window.end - 1
    idle = is_of(PARTIES, snapshot.member_kind) & is_current(snapshot, day)
    idle &= ~is_paused(snapshot, day)
    acts = acts_in(snapshot, window)
    for side in (acts.giver, acts.receiver):
        idle[side[side >= 0]] = False
    idle[tied] = False
    for others in (not_counted, absent):
        if others is not None:
            idle &= ~others
    return idle


def _discs(drawn: Portrait, place: Ids, ties: Ties) -> tuple[Ids, Ids]:
    d = len(drawn.discs)
    disc = np.searchsorted(drawn.discs, drawn.area[place])
    one, other = disc[ties.first], disc[ties.second]
    acts = np.bincount(one * d + other, weights=ties.weight, minlength=d * d)
    acts = acts.astype(np.int64).reshape(d, d)
    return np.bincount(disc, minlength=d), acts + acts.T - np.diag(np.diag(acts))


def _shades(drawn: Portrait, place: Ids) -> Ints:
    if drawn.form is not Form.DENSITY:
        return np.zeros((0, 0), dtype=np.int32)
    left, top, right, bottom = drawn.frame
    columns, rows = SHADES
    counts, _, _ = np.histogram2d(
        drawn.places[place, 1],
        drawn.places[place, 0],
        bins=(rows, columns),
        range=((top, bottom), (left, right)),
    )
    shades: Ints = counts.astype(np.int32)
    return shades


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn at one moment: the whole network, or the inside of one area."""

    whole: Portrait
    whole_moment: Moment
    drawn: Portrait
    moment: Moment
    resting: Ids
    """Ids of people who are imagined to rest; empty where nobody is."""

    @property
    def days_ago(self) -> int:
        """How long before today the picture is taken."""
        return self.whole.today - (self.whole_moment.window.end - 1)


def scene(
    whole: Portrait, at: Moment, part: Portrait | None = None, *, resting: Ids | None = None
) -> Scene:
    """The whole network, or `part` of it."""
    nobody: Ids = np.empty(0, dtype=np.int64)
    if part is None:
        return Scene(whole, at, whole, at, nobody if resting is None else resting)
    return Scene(whole, at, part, within(whole, part, at), nobody if resting is None else resting)
