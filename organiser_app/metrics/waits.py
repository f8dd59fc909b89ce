"""How long needs waited, each measured by the promise for its own urgency.

Withdrawn needs and those closed unmet ended in another way than met: they compete with being met,
and are not merely lost from sight. To count them as lost would overstate what is met.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.cells import Cells
from organiser_app.metrics.meeting import SAME_DAY
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import (
    CLOSED_UNMET,
    MET,
    NO_DAY,
    PARTLY_MET,
    WITHDRAWN,
    Codes,
    Floats,
    Ids,
    Ints,
    NetworkSnapshot,
    Window,
)
from organiser_app.metrics.survival import incidence, life_table, log_log_interval
from organiser_app.metrics.uncertainty import share_of

WAITING, WAS_MET, WAS_PARTLY_MET, WAS_WITHDRAWN, WAS_NOT_MET = range(5)
"""How a wait ended, 0 where it has not."""
CAUSES: Final = 4
IN_TIME: Final = 1.0
"""Promises are kept up to the last day of them."""


@dataclass(frozen=True, slots=True)
class Waits:
    """The m needs opened in a window, as things stood at the end of its last day."""

    row: Ids
    """(m,) position in the snapshot's needs."""
    opened: Ints
    """(m,) day."""
    days: Floats
    """(m,) days waited, at least half a day."""
    promises: Floats
    """(m,) the same in promises: 1.0 is the last moment in time."""
    cause: Codes
    """(m,) WAITING ... WAS_NOT_MET"""
    cell: Ids
    """(m,) category and area, or NO_ONE."""
    urgency: Codes
    """(m,)"""

    @property
    def count(self) -> int:
        """How many needs."""
        return len(self.row)

    def where(self, chosen: Flags | Ids) -> "Waits":
        """Some of them."""
        return Waits(
            self.row[chosen],
            self.opened[chosen],
            self.days[chosen],
            self.promises[chosen],
            self.cause[chosen],
            self.cell[chosen],
            self.urgency[chosen],
        )


@dataclass(frozen=True, slots=True)
class Reached:
    """Share of needs whose wait had ended in one way by some time, with a 95 % interval."""

    value: float
    low: float
    high: float
    n: int


def waits(
    snapshot: NetworkSnapshot,
    particulars: Particulars,
    window: Window,
    promises: tuple[int, int, int],
    *,
    delay: int = 0,
) -> Waits:
    """The needs opened in `window`; an end after it has not happened yet.

    Parts of one need that were opened with it on the same day are that need, met when the last of
    them is. `delay`: days for which the log is not complete yet; who waits, waits up to then. An
    end on a day that nobody wrote down is taken as the window's last.
    """
    whole, closed, state = _families(snapshot, particulars)
    opened = snapshot.need_opened
    row = np.flatnonzero((opened >= window.start) & (opened < window.end) & whole)
    last = window.end - 1
    began = opened[row].astype(np.int64)
    ended = np.where(closed[row] == NO_DAY, last, closed[row])
    cause = _cause_of_state()[state[row]]
    cause[ended > last] = WAITING
    until = np.where(cause == WAITING, last - delay, ended)
    days = np.maximum(until - began, SAME_DAY)
    promise = np.maximum(np.array(promises, dtype=np.float64), 1)[snapshot.need_urgency[row]]
    cells = Cells.of(snapshot).number(snapshot.need_category, snapshot.need_area)
    return Waits(
        row=row,
        opened=opened[row],
        days=days,
        promises=days / promise,
        cause=cause,
        cell=cells[row],
        urgency=snapshot.need_urgency[row],
    )


def reached(time: Floats, cause: Codes, wanted: int, at: float) -> Reached:
    """Share ended by `wanted` up to `at` (Aalen & Johansen 1978), with its log(-log) interval.

    (m,) times and causes. Where none or all have ended so, Wilson's interval; of nothing, 0 in
    [0, 1].
    """
    n = len(time)
    if n == 0:
        return Reached(0.0, 0.0, 1.0, 0)
    curve = incidence(life_table(time, cause, causes=CAUSES), wanted)
    place = int(np.searchsorted(curve.time, at, side="right")) - 1
    value, error = (float(curve.share[place]), curve.error[place]) if place >= 0 else (0.0, 0.0)
    low, high = (float(one[0]) for one in log_log_interval(np.array([value]), np.array([error])))
    if np.isnan(low):
        whole = share_of(round(value) * n, n)
        low, high = whole.low, whole.high
    return Reached(value, low, high, n)


def reached_by_group(
    group: Ids, time: Floats, cause: Codes, *, groups: int, wanted: int, at: float
) -> tuple[Floats, Ids]:
    """The share of `reached` for many groups at once, and how many are in each.

    `group`: (m,) 0 to `groups` - 1, or -1 for none; groups without anyone read nan.
    """
    steps, place = steps_up_to(time, at)
    return reached_by_step(group, place, cause, groups=groups, steps=steps, wanted=wanted)


def steps_up_to(time: Floats, at: float) -> tuple[int, Ids]:
    """How many distinct times there are up to `at`, and (m,) the place of each; -1 for later ones."""
    early = time <= at
    distinct, place = np.unique(time[early], return_inverse=True)
    places = np.full(len(time), -1, dtype=np.int64)
    places[early] = place
    return len(distinct), places


def reached_by_step(
    group: Ids, place: Ids, cause: Codes, *, groups: int, steps: int, wanted: int
) -> tuple[Floats, Ids]:
    """`reached_by_group` of times that `steps_up_to` has put in order already."""
    inside = group >= 0
    n = np.bincount(group[inside], minlength=groups)
    early = inside & (place >= 0)
    group, place, cause = group[early], place[early], cause[early]
    shape, size = (groups, steps), groups * steps
    cell = group * steps + place
    left = np.bincount(cell, minlength=size).reshape(shape)
    ended = np.bincount(cell[cause != WAITING], minlength=size).reshape(shape)
    counted = np.bincount(cell[cause == wanted], minlength=size).reshape(shape)
    at_risk = n[:, None] - np.cumsum(left, axis=1) + left
    with np.errstate(divide="ignore", invalid="ignore"):
        still = np.cumprod(np.where(at_risk > 0, 1 - ended / at_risk, 1.0), axis=1)
        before = np.hstack((np.ones((groups, 1)), still))[:, :steps]
        share = np.where(at_risk > 0, before * counted / at_risk, 0.0).sum(axis=1)
    return np.where(n > 0, share, np.nan), n


def log_rank(time: Floats, ended: Codes, in_group: Codes) -> float:
    """Two-sided p of the log-rank test between a group and the rest (Mantel 1966).

    (m,) times; `ended` and `in_group`: 1 or 0. 1.0 where nothing can be said.
    """
    from math import erfc, sqrt

    table = life_table(time, in_group.astype(np.int64) + 2 * ended, causes=3)
    n = table.at_risk.astype(np.float64)
    mine = life_table(time[in_group == 1], ended[in_group == 1].astype(np.int64), causes=1)
    later = np.searchsorted(mine.time, table.time)
    of_mine = np.append(mine.at_risk, 0)[later].astype(np.float64)
    events = table.events[:, 1:].sum(axis=1).astype(np.float64)
    expected = events * of_mine / n
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = np.where(n > 1, expected * (1 - of_mine / n) * (n - events) / (n - 1), 0.0)
    variance = spread.sum()
    if variance <= 0:
        return 1.0
    excess = table.events[:, 2].sum() - expected.sum()
    return erfc(abs(excess) / sqrt(2 * variance))


def holm(p: Floats) -> Floats:
    """(k,) p values held to their family, in the same order (Holm 1979)."""
    order = np.argsort(p, kind="stable")
    held = np.empty(len(p))
    held[order] = np.minimum(np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)), 1.0)
    return held


def _families(snapshot: NetworkSnapshot, particulars: Particulars) -> tuple[Flags, Ints, Codes]:
    """(m,) True for a need that stands for itself; closing days and states of whole needs."""
    parent, opened = particulars.need_parent, snapshot.need_opened
    is_part = parent >= 0
    is_part &= opened == opened[np.where(is_part, parent, 0)] if len(parent) else False
    closed, state = snapshot.need_closed, snapshot.need_state
    if not is_part.any():
        return np.ones(len(parent), dtype=np.bool_), closed, state
    closed, state = closed.copy(), state.copy()
    for root in np.unique(parent[is_part]).tolist():
        family = np.append(np.flatnonzero(is_part & (parent == root)), root)
        closed[root], state[root] = _ending(
            snapshot.need_closed[family], snapshot.need_state[family]
        )
    return ~is_part, closed, state


def _ending(closed: Ints, state: Codes) -> tuple[int, int]:
    """How a need of several parts ended: waiting while any waits, met when all are."""
    if (state < MET).any():
        return NO_DAY, int(state.min())
    is_met = np.isin(state, (MET, PARTLY_MET))
    whole = PARTLY_MET if is_met.any() and not (state == MET).all() else int(state[-1])
    return int(closed.max()), whole


def _cause_of_state() -> Codes:
    causes = np.zeros(CLOSED_UNMET + 1, dtype=np.int8)
    causes[[MET, PARTLY_MET, WITHDRAWN, CLOSED_UNMET]] = (
        WAS_MET,
        WAS_PARTLY_MET,
        WAS_WITHDRAWN,
        WAS_NOT_MET,
    )
    return causes
