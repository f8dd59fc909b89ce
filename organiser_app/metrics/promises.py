"""Whether what was arranged took place, for the network as a whole (metrics M9).

Never for a person: a number on someone's reliability shames. What a receiver called off, illness
and weather are in it too; what was called off in time is counted apart.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.beta import beta_quantile
from organiser_app.metrics.particulars import CALLED_OFF, KEPT, NOT_KEPT, Particulars
from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import (
    ASKED,
    DID_NOT_HAPPEN,
    NO_DAY,
    Floats,
    Ids,
    Ints,
    NetworkSnapshot,
    Window,
)

ARRANGED_FOR_A_SHARE: Final = 20
HALF_LIFE: Final = 180
"""Days after which an act counts half (Josang & Ismail 2002, forgetting)."""


@dataclass(frozen=True, slots=True)
class Arranged:
    """The r arranged acts of a window that took place or did not."""

    day: Ints
    """(r,)"""
    kept: Flags
    """(r,)"""
    rows: Ids
    """(r,) position in the snapshot's exchanges, or in matches where these are kept."""
    of_matches: bool
    called_off_in_time: int
    """Not among them: whoever calls off in time keeps trust."""


@dataclass(frozen=True, slots=True)
class PromisesKept:
    """The beta posterior of the share kept, from a flat prior."""

    value: float
    low: float
    high: float
    kept: int
    arranged: int


def is_recorded(snapshot: NetworkSnapshot, particulars: Particulars) -> bool:
    """Whether the log would show an arranged act that did not take place."""
    ended = np.isin(particulars.match_state, (KEPT, CALLED_OFF, NOT_KEPT))
    return bool(ended.any() or (snapshot.exchange_outcome == DID_NOT_HAPPEN).any())


def arranged(snapshot: NetworkSnapshot, particulars: Particulars, window: Window) -> Arranged:
    """From matches that ended in the window; without any, from exchanges that were asked for."""
    state = particulars.match_state
    if np.isin(state, (KEPT, CALLED_OFF, NOT_KEPT)).any():
        ended = particulars.match_ended
        inside = (ended != NO_DAY) & (ended >= window.start) & (ended < window.end)
        off = inside & (state == CALLED_OFF)
        in_time = off & (particulars.match_in_time == 1)
        row = np.flatnonzero((inside & np.isin(state, (KEPT, NOT_KEPT))) | (off & ~in_time))
        row = row[np.argsort(ended[row], kind="stable")]
        return Arranged(ended[row], state[row] == KEPT, row, True, int(in_time.sum()))
    day, outcome = snapshot.exchange_day, snapshot.exchange_outcome
    inside = (day >= window.start) & (day < window.end)
    promised = (snapshot.exchange_asked == ASKED) | (outcome == DID_NOT_HAPPEN)
    row = np.flatnonzero(inside & promised)
    return Arranged(day[row], outcome[row] != DID_NOT_HAPPEN, row, False, 0)


def promises_kept(found: Arranged, last_day: int) -> PromisesKept:
    """(k + 1)/(n + 2) with k and n forgotten by 2^(-age / 180 d) (Josang & Ismail 2002).

    95 % equal-tailed interval of the beta distribution; of nothing, 0.5 in 0.025 to 0.975.
    """
    kept, all_of_them = forgotten(found, last_day)
    a, b = kept + 1, all_of_them - kept + 1
    return PromisesKept(
        value=a / (a + b),
        low=beta_quantile(0.025, a, b),
        high=beta_quantile(0.975, a, b),
        kept=int(found.kept.sum()),
        arranged=len(found.kept),
    )


def forgotten(found: Arranged, last_day: int) -> tuple[float, float]:
    """How many were kept, and how many there were, the older the less."""
    age = last_day - found.day.astype(np.float64)
    weight: Floats = 2.0 ** (-age / HALF_LIFE)
    return float(weight[found.kept].sum()), float(weight.sum())
