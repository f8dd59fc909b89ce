"""Load: who is above a limit that they set themselves, and how giving is spread (metrics M7).

Shown to the member, and to coordinators where the member agreed. Equal is not the aim: people's
capacities differ.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.particulars import IN_HOURS, Particulars
from organiser_app.metrics.resampling import jackknife_error
from organiser_app.metrics.roster import PEOPLE, Flags, is_current, is_of
from organiser_app.metrics.snapshot import Floats, Ids, Ints, NetworkSnapshot, Window
from organiser_app.metrics.spread import gini, hoover, top_tenth_share

A_MONTH: Final = 28
"""Days that are held against a monthly limit."""
A_WEEK: Final = 7
WEEKS_RUNNING: Final = 3
WEEKS_OF_A_YEAR: Final = 52
USUAL_MOST: Final = 0.9


@dataclass(frozen=True, slots=True)
class Load:
    """Positions of people who may need to hand something on; nobody is measured by another."""

    above_limit: Ids
    """Above their own stated limit in the last 28 days."""
    with_limit: int
    """Current people who stated one."""
    above_usual: Ids
    """Without a limit: above their own 90th percentile of the past year for 3 weeks running."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How acts given are spread; None where nobody gave."""

    active_gini: float | None
    """Over people who gave or received in the window."""
    active_error: float
    """Standard error of it by leaving each out; nan for fewer than three."""
    roster_gini: float | None
    """Over all current members: another number, say which it is."""
    hoover: float | None
    """Over people who gave or received."""
    top_tenth: float | None
    """Likewise."""


def load(snapshot: NetworkSnapshot, particulars: Particulars, last_day: int) -> Load:
    """Who is above their own limit on `last_day`; of nobody, empty."""
    here = is_of(PEOPLE, snapshot.member_kind) & is_current(snapshot, last_day)
    month = acts_in(snapshot, Window(last_day + 1 - A_MONTH, last_day + 1))
    known = month.giver >= 0
    n = len(snapshot.member_ids)
    once = known & on_own_or_once(month.giver, particulars.exchange_gathering[month.row])
    given = np.bincount(month.giver[once], minlength=n).astype(np.float64)
    hours = np.nan_to_num(particulars.exchange_hours[month.row])
    hours_given = np.bincount(month.giver[known], hours[known], n)
    amount = np.where(particulars.member_limit_unit == IN_HOURS, hours_given, given)
    has_limit = here & ~np.isnan(particulars.member_limit)
    with np.errstate(invalid="ignore"):
        above = has_limit & (amount > particulars.member_limit)
    return Load(
        above_limit=np.flatnonzero(above),
        with_limit=int(has_limit.sum()),
        above_usual=_above_usual(
            snapshot, particulars, last_day, np.flatnonzero(here & ~has_limit)
        ),
    )


def on_own_or_once(giver: Ints, gathering: Ids) -> Flags:
    """(a,) whether an act is counted against what someone takes on.

    Whoever cooked for ten on one occasion took it on once: of their acts there, the first counts.
    `giver`: (a,) positions; `gathering`: (a,) ids of occasions, 0 for none.
    """
    counted: Flags = gathering == 0
    shared = np.flatnonzero(~counted)
    pairs = np.stack((giver[shared], gathering[shared]), axis=1)
    _, first = np.unique(pairs, axis=0, return_index=True)
    counted[shared[first]] = True
    return counted


def spread(snapshot: NetworkSnapshot, given: Floats, active: Ids, last_day: int) -> Spread:
    """`given`: (n,) acts given by each member; `active`: positions of who took part."""
    roster = is_of(PEOPLE, snapshot.member_kind) & is_current(snapshot, last_day)
    return Spread(
        active_gini=gini(given[active]) if len(active) else None,
        active_error=gini_error(given[active]),
        roster_gini=gini(given[roster]) if roster.any() else None,
        hoover=hoover(given[active]) if len(active) else None,
        top_tenth=top_tenth_share(given[active]) if len(active) else None,
    )


def gini_error(amounts: Floats) -> float:
    """Member jackknife of the Gini coefficient in closed form, O(n log n); nan for under 3.

    Without x_(i), the weights of those above it fall by one and of those below rise by one:
    sum_j (2j - n - 1) x_(j) changes by the sums on either side.
    """
    n, total = len(amounts), float(amounts.sum())
    if n < 3 or total == 0:
        return float("nan")
    x = np.sort(amounts)
    place = np.arange(1, n + 1)
    whole = float(((2 * place - n - 1) * x).sum())
    below = np.cumsum(x) - x
    above = total - below - x
    rest = total - x
    without = (whole - (2 * place - n - 1) * x + below - above)[rest > 0] / (
        (n - 1) * rest[rest > 0]
    )
    return jackknife_error(without)


def _above_usual(
    snapshot: NetworkSnapshot, particulars: Particulars, last_day: int, whom: Ids
) -> Ids:
    """Three last weeks each above the 90th percentile of the 52 weeks up to `last_day`."""
    end = last_day + 1
    acts = acts_in(snapshot, Window(end - A_WEEK * WEEKS_OF_A_YEAR, end))
    n = len(snapshot.member_ids)
    week = (end - 1 - acts.day) // A_WEEK
    lately = np.zeros(n, dtype=np.int64)
    for recent in range(WEEKS_RUNNING):
        gave = np.unique(acts.giver[(week == recent) & (acts.giver >= 0)])
        lately[gave] += 1
    candidates: Ids = whom[lately[whom] == WEEKS_RUNNING]
    by_week = np.zeros((len(candidates), WEEKS_OF_A_YEAR))
    row = np.full(n + 1, -1)
    row[candidates] = np.arange(len(candidates))
    once = on_own_or_once(acts.giver, particulars.exchange_gathering[acts.row])
    theirs = (row[acts.giver] >= 0) & once
    np.add.at(by_week, (row[acts.giver[theirs]], week[theirs]), 1)
    if not len(candidates):
        return candidates
    usual = np.quantile(by_week, USUAL_MOST, axis=1)
    above: Ids = candidates[(by_week[:, :WEEKS_RUNNING] > usual[:, None]).all(axis=1)]
    return above
