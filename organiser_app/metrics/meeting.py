"""How needs are met: what is still waiting, and how soon help arrives.

Needs are counted by the day they were opened, as things stood on the last day of their window, so
that a period and the one before it are read alike. A need that was withdrawn, closed unmet or met
in part has ended in another way than met; an open one is waiting still.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.figures import Arrival, ArrivalCurve, Share, Waiting, WaitingRow
from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import (
    CLOSED_UNMET,
    MATCHED,
    MET,
    NO_DAY,
    OPEN,
    PARTLY_MET,
    URGENT,
    WITHDRAWN,
    Codes,
    Floats,
    Ids,
    Ints,
    NetworkSnapshot,
    Window,
)
from organiser_app.metrics.survival import (
    Incidence,
    LifeTable,
    cut_below,
    incidence,
    life_table,
    log_log_interval,
)
from organiser_app.metrics.uncertainty import share_of

BANDS: Final = (0, 3, 7, 14)
"""Lower edges in days of the waiting bands."""
PROMISES: Final = (2, 7, 30)
"""Days within which help is promised when a network has not set its own: urgent, soon, whenever."""
NEEDS_FOR_A_CURVE: Final = 20
AT_RISK_FOR_A_CURVE: Final = 5
NEEDS_FOR_A_SHARE: Final = 10
SAME_DAY: Final = 0.5
"""A wait that began and ended on one day took half of it, not none."""

_STILL_WAITING = 0
_CAUSES: Final = (MET, PARTLY_MET, WITHDRAWN, CLOSED_UNMET)
"""How a wait ends, as causes numbered from 1."""


@dataclass(frozen=True, slots=True)
class Cohort:
    """The m needs opened in a window, as things stood at the end of its last day."""

    window: Window
    wait: Floats
    """(m,) days waited until the end, or so far; at least half a day."""
    cause: Codes
    """(m,) 0 still waiting, else the position in met, partly met, withdrawn, unmet, from 1."""

    def count(self, cause: int) -> int:
        """How many ended in this way."""
        return int((self.cause == cause).sum())


def is_waiting(snapshot: NetworkSnapshot) -> Flags:
    """(m,) whether each need is open now; a need that someone has taken on is open until met."""
    return np.isin(snapshot.need_state, (OPEN, MATCHED))


def waiting(snapshot: NetworkSnapshot, promises: tuple[int, int, int] = PROMISES) -> Waiting:
    """What waits today, by category and age: the fullest category first, the longest wait first."""
    open_now = np.flatnonzero(is_waiting(snapshot))
    age = _age(snapshot)[open_now]
    band = np.searchsorted(BANDS, age, side="right") - 1
    order = np.lexsort((snapshot.need_ids[open_now], -age))
    category = snapshot.need_category[open_now][order]
    ids, bands = snapshot.need_ids[open_now][order], band[order]
    rows = [
        _row(int(one), ids[category == one], bands[category == one]) for one in np.unique(category)
    ]
    return Waiting(
        bands=BANDS,
        rows=tuple(sorted(rows, key=lambda row: (-row.total, row.category))),
        total=len(open_now),
        longest_days=int(age.max(initial=0)),
        overdue_urgent=overdue(snapshot, URGENT, promise=promises[URGENT]),
    )


def overdue(snapshot: NetworkSnapshot, urgency: int, *, promise: int) -> tuple[int, ...]:
    """Ids of open needs of one urgency that wait longer than promised, the longest wait first."""
    age = _age(snapshot)
    late = np.flatnonzero(
        is_waiting(snapshot) & (snapshot.need_urgency == urgency) & (age > promise)
    )
    order = np.lexsort((snapshot.need_ids[late], -age[late]))
    return tuple(snapshot.need_ids[late][order].tolist())


def cohort(snapshot: NetworkSnapshot, window: Window) -> Cohort:
    """The needs opened in `window`; an end after it has not happened yet.

    A need that has ended on a day that nobody wrote down is taken as ended when the window was.
    """
    chosen = (snapshot.need_opened >= window.start) & (snapshot.need_opened < window.end)
    opened, last = snapshot.need_opened[chosen].astype(np.int64), window.end - 1
    closed = np.where(snapshot.need_closed == NO_DAY, last, snapshot.need_closed)[chosen]
    cause = _cause_of_state()[snapshot.need_state[chosen]]
    cause[closed > last] = _STILL_WAITING
    until = np.where(cause == _STILL_WAITING, last, closed)
    return Cohort(window, np.maximum(until - opened, SAME_DAY), cause)


def needs_met(needs: Cohort) -> Share:
    """Share of all needs of the cohort that were met."""
    return share_of(needs.count(1), len(needs.cause))


def arrival(now: Cohort, before: Cohort) -> Arrival:
    """How soon help arrives, now and in the period before."""
    opened = len(now.cause)
    return Arrival(
        now=arrival_curve(now),
        before=arrival_curve(before),
        needs_now=opened,
        needs_about=max(0, NEEDS_FOR_A_CURVE - opened),
    )


def arrival_curve(needs: Cohort) -> ArrivalCurve | None:
    """Share met by each day, up to the last day that at least 5 reached; None below 20 needs."""
    n = len(needs.cause)
    if n < NEEDS_FOR_A_CURVE:
        return None
    table = cut_below(
        life_table(needs.wait, needs.cause, causes=len(_CAUSES)), AT_RISK_FOR_A_CURVE
    )
    met = incidence(table, 1)
    low, high = _band(met, table)
    return ArrivalCurve(
        window=needs.window,
        days=_from_zero(met.time),
        met=_from_zero(met.share),
        low=_from_zero(low),
        high=_from_zero(high),
        n=n,
        met_count=needs.count(1),
        partly_count=needs.count(2),
        withdrawn_count=needs.count(3),
        unmet_count=needs.count(4),
        open_count=needs.count(_STILL_WAITING),
        median_days=met.median,
    )


def _row(category: int, ids: Ids, bands: Ids) -> WaitingRow:
    in_band = tuple(tuple(ids[bands == band].tolist()) for band in range(len(BANDS)))
    return WaitingRow(category, tuple(len(these) for these in in_band), in_band)


def _age(snapshot: NetworkSnapshot) -> Ints:
    """(m,) whole days since each need was opened; a day still to come counts as today."""
    return np.maximum(snapshot.today - snapshot.need_opened, 0)


def _cause_of_state() -> Codes:
    causes = np.zeros(CLOSED_UNMET + 1, dtype=np.int8)
    causes[list(_CAUSES)] = np.arange(1, len(_CAUSES) + 1)
    return causes


def _band(met: Incidence, table: LifeTable) -> tuple[Floats, Floats]:
    """95 % limits; where none or all are met so far, Wilson's for those who were at risk."""
    low, high = log_log_interval(met.share, met.error)
    for k in np.flatnonzero(np.isnan(low)):
        n = int(table.at_risk[k])
        limits = share_of(round(float(met.share[k])) * n, n)
        low[k], high[k] = limits.low, limits.high
    return low, high


def _from_zero(values: Floats) -> Floats:
    return np.concatenate(([0.0], values))
