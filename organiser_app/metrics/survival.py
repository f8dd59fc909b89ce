"""Waiting times with open ends: Kaplan-Meier and Aalen-Johansen over a few causes.

Times may be censored (cause 0). A cause that ends the wait in another way competes with help: to
count it as censored would overstate how many are helped.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from organiser_app.metrics.snapshot import Floats
from organiser_app.metrics.uncertainty import NORMAL_95

Counts = NDArray[np.int64]

_ROUNDING: Final = 1e-12


@dataclass(frozen=True, slots=True)
class LifeTable:
    """What happened at each of the k distinct times, censoring after events of the same time."""

    time: Floats
    """(k,) ascending."""
    at_risk: Counts
    """(k,) how many had waited at least as long."""
    events: Counts
    """(k, causes) ends at that time, by cause from 1."""


@dataclass(frozen=True, slots=True)
class Survival:
    """Share still waiting after each time, with Greenwood's error and a log(-log) interval."""

    time: Floats
    share: Floats
    error: Floats
    """(k,) nan where nobody is left."""
    low: Floats
    """(k,) 95 %; nan where the share is 0 or 1: the interval is undefined there."""
    high: Floats

    @property
    def median(self) -> float | None:
        """Smallest time with at most half left; None when it was not reached."""
        return _first(self.time, self.share <= 0.5 + _ROUNDING)


@dataclass(frozen=True, slots=True)
class Incidence:
    """Share ended by one cause up to each time, in the presence of the other causes."""

    time: Floats
    share: Floats
    error: Floats
    """(k,) standard error by the delta method."""

    @property
    def median(self) -> float | None:
        """Smallest time by which half ended this way; None when it was not reached."""
        return _first(self.time, self.share >= 0.5 - _ROUNDING)


def life_table(time: Floats, cause: NDArray[np.integer], *, causes: int) -> LifeTable:
    """Count who is at risk and what ends at each distinct time; (m,) times, causes 0 to `causes`."""
    distinct, place = np.unique(time, return_inverse=True)
    shape = (len(distinct), causes + 1)
    cells = np.bincount(place * (causes + 1) + cause, minlength=shape[0] * shape[1])
    by_cause = cells.reshape(shape)
    at_risk = by_cause.sum(axis=1)[::-1].cumsum()[::-1]
    return LifeTable(distinct, at_risk, by_cause[:, 1:])


def cut_below(table: LifeTable, least_at_risk: int) -> LifeTable:
    """The table up to the last time at which enough are at risk to say anything."""
    k = int((table.at_risk >= least_at_risk).sum())
    return LifeTable(table.time[:k], table.at_risk[:k], table.events[:k])


def survival(table: LifeTable) -> Survival:
    """Kaplan & Meier 1958; Greenwood 1926; interval of Kalbfleisch & Prentice 1980."""
    share = _share_left(table)
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = np.sqrt(np.cumsum(_greenwood_terms(table)))
        error = np.where(share > 0, share * spread, np.nan)
        low, high = log_log_interval(share, error)
    return Survival(table.time, share, error, low, high)


def incidence(table: LifeTable, cause: int) -> Incidence:
    """Aalen & Johansen 1978, F(t) = sum S(t-) d/n, for one cause numbered from 1."""
    n = table.at_risk.astype(np.float64)
    ended = table.events[:, cause - 1]
    before = np.concatenate(([1.0], _share_left(table)))[:-1]
    share = np.cumsum(before * ended / n)
    # The variance sums over earlier times u: (F(t) - F(u))^2 a + b - 2 (F(t) - F(u)) c, opened up
    # so that running sums do. Where all end at u, F(t) = F(u) ever after, and the term is 0.
    terms = _greenwood_terms(table)
    a = np.where(np.isfinite(terms), terms, 0.0)
    b = before**2 * ended * (n - ended) / n**3
    c = before * ended / n**2
    variance = (
        share**2 * np.cumsum(a)
        - 2 * share * np.cumsum(share * a + c)
        + np.cumsum(share**2 * a + b + 2 * share * c)
    )
    return Incidence(table.time, share, np.sqrt(np.maximum(variance, 0.0)))


def log_log_interval(share: Floats, error: Floats) -> tuple[Floats, Floats]:
    """95 % limits on the log(-log) scale, which stay inside 0 and 1; nan at 0 and at 1."""
    inside = (share > 0) & (share < 1)
    safe = np.where(inside, share, 0.5)
    width = np.exp(NORMAL_95 * error / (safe * np.abs(np.log(safe))))
    return np.where(inside, safe**width, np.nan), np.where(inside, safe ** (1 / width), np.nan)


def _share_left(table: LifeTable) -> Floats:
    left: Floats = np.cumprod(1 - table.events.sum(axis=1) / table.at_risk)
    return left


def _greenwood_terms(table: LifeTable) -> Floats:
    n = table.at_risk.astype(np.float64)
    ended = table.events.sum(axis=1)
    with np.errstate(divide="ignore"):
        terms: Floats = ended / (n * (n - ended))
    return terms


def _first(time: Floats, reached: NDArray[np.bool_]) -> float | None:
    return float(time[int(reached.argmax())]) if reached.any() else None
