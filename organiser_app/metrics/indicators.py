"""The headline indicators of a window: value, interval and how much data it would take.

Each stands for itself. There is no sum and no grade of them, and none has a good direction but
those that a group promised itself. `direct_return` is not good or bad: the surest way to raise
it would be to stop helping people who cannot return.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Final

import numpy as np

from organiser_app.metrics.acts import Acts, between_people
from organiser_app.metrics.figures import GivingReceiving, Share
from organiser_app.metrics.giving import (
    ACTS_FOR_CARRYING,
    ACTS_FOR_RETURN,
    COVERAGE_FOR_RETURN,
    GIVERS_FOR_CARRYING,
    PAIRS_FOR_RETURN,
    PEOPLE_FOR_RETURN,
)
from organiser_app.metrics.meeting import NEEDS_FOR_A_SHARE, cohort
from organiser_app.metrics.network_figures import PEOPLE_FOR_A_SHARE
from organiser_app.metrics.pairs import Arcs, arcs_of, direct_return, people_in, returned, ties_of
from organiser_app.metrics.roster import PEOPLE, is_of, not_left
from organiser_app.metrics.snapshot import (
    ASKED,
    DID_NOT_HAPPEN,
    NOT_RECORDED,
    UNASKED,
    Floats,
    NetworkSnapshot,
    Window,
)
from organiser_app.metrics.spread import carriers_of_half
from organiser_app.metrics.survival import incidence, life_table, log_log_interval
from organiser_app.metrics.uncertainty import NORMAL_95, share_of

ACTS_FOR_UNASKED: Final = 20
FILLED_FOR_UNASKED: Final = 0.6
_CAUSES: Final = 4
"""How a need's wait ends: met, partly met, withdrawn, closed unmet."""


class State(StrEnum):
    """Whether an indicator can be shown."""

    SHOWN = "shown"
    TOO_LITTLE_DATA = "too_little_data"
    NOT_RECORDED = "not_recorded"


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator; `value` is None unless it is shown."""

    id: str
    state: State
    n: int
    """What it is counted from: needs, acts or people."""
    value: float | None = None
    low: float | None = None
    """95 %; None where no interval is known."""
    high: float | None = None
    needs_about: int | None = None
    """How many more it would take."""


def weights_of(snapshot: NetworkSnapshot, window: Window, *, by_quantity: bool) -> Floats:
    """(a,) how many acts each exchange that `acts_in` gives counts for: one, or its quantity."""
    day, giver = snapshot.exchange_day, snapshot.exchange_giver
    with_oneself = (giver == snapshot.exchange_receiver) & (giver >= 0)
    counts = (day >= window.start) & (day < window.end) & ~with_oneself
    counts &= snapshot.exchange_outcome != DID_NOT_HAPPEN
    quantity = snapshot.exchange_quantity[counts]
    if not by_quantity:
        return np.ones(len(quantity))
    sizes: Floats = np.abs(np.nan_to_num(quantity, nan=1.0))
    return sizes


def met_in_time(
    snapshot: NetworkSnapshot, window: Window, promises: tuple[int, int, int]
) -> Indicator:
    """Needs opened in the window and met within their own urgency's promise (Aalen-Johansen).

    Waits are measured in promises, so that one curve holds all urgencies, read at 1.
    """
    needs = cohort(snapshot, window)
    n = len(needs.cause)
    if not len(snapshot.need_ids):
        return Indicator("met_in_time", State.NOT_RECORDED, 0)
    if n < NEEDS_FOR_A_SHARE:
        return _too_little("met_in_time", n, NEEDS_FOR_A_SHARE - n)
    opened = (snapshot.need_opened >= window.start) & (snapshot.need_opened < window.end)
    promise = np.array(promises, dtype=np.float64)[snapshot.need_urgency[opened]]
    met = incidence(
        life_table(needs.wait / np.maximum(promise, 1), needs.cause, causes=_CAUSES), 1
    )
    place = int(np.searchsorted(met.time, 1.0, side="right")) - 1
    value, error = (float(met.share[place]), met.error[place]) if place >= 0 else (0.0, 0.0)
    low, high = (float(one[0]) for one in log_log_interval(np.array([value]), np.array([error])))
    if np.isnan(low):
        whole = share_of(round(value) * n, n)
        low, high = whole.low, whole.high
    return Indicator("met_in_time", State.SHOWN, n, value, low, high)


def offered_unasked(acts: Acts, weight: Floats) -> Indicator:
    """Share of acts that nobody had to ask for, of those where this was written down."""
    filled = round(float(weight[acts.asked != NOT_RECORDED].sum()))
    if not np.isin(acts.asked, (ASKED, UNASKED)).any():
        return Indicator("offered_unasked", State.NOT_RECORDED, 0)
    wanted = max(ACTS_FOR_UNASKED, ceil(FILLED_FOR_UNASKED * float(weight.sum())))
    if filled < wanted:
        return _too_little("offered_unasked", filled, wanted - filled)
    unasked = round(float(weight[acts.asked == UNASKED].sum()))
    return _shown("offered_unasked", share_of(unasked, filled))


def comes_round(snapshot: NetworkSnapshot, acts: Acts, weight: Floats) -> Indicator:
    """Direct return r_w between people with its member jackknife interval."""
    between = between_people(snapshot, acts)
    people = len(snapshot.member_ids)
    giver, receiver, weight_between = acts.giver[between], acts.receiver[between], weight[between]
    arcs = arcs_of(giver, receiver, weight_between, people=people)
    counted = round(arcs.total)
    named = float(weight[(acts.giver >= 0) & (acts.receiver >= 0)].sum())
    pairs = len(ties_of(giver, receiver, weight_between, people=people).first)
    missing = max(
        ACTS_FOR_RETURN - counted,
        PAIRS_FOR_RETURN - pairs,
        PEOPLE_FOR_RETURN - len(people_in(arcs)),
        ceil(COVERAGE_FOR_RETURN * float(weight.sum()) - named),
    )
    if missing > 0:
        return _too_little("comes_round", counted, missing)
    back = returned(arcs)
    value = direct_return(arcs, back)
    assert value is not None
    error = NORMAL_95 * _member_jackknife(arcs, back)
    low, high = max(value - error, 0.0), min(value + error, 1.0)
    return Indicator("comes_round", State.SHOWN, counted, value, low, high)


def _member_jackknife(arcs: Arcs, back: Floats) -> float:
    """Standard error of r_w: (n - 1)/n sum (r_-i - mean)^2, r_-i without all acts of person i."""
    both_ways = np.minimum(arcs.weight, back)
    here = people_in(arcs)
    returned_of, total_of = (
        (
            np.bincount(arcs.giver, amounts, arcs.people)
            + np.bincount(arcs.receiver, amounts, arcs.people)
        )[here]
        for amounts in (both_ways, arcs.weight)
    )
    rest = arcs.total - total_of
    without = (both_ways.sum() - returned_of)[rest > 0] / rest[rest > 0]
    n = len(without)
    return float(np.sqrt((n - 1) / n * ((without - without.mean()) ** 2).sum())) if n else 0.0


def gave_and_received(giving: GivingReceiving) -> Indicator:
    """Share of people taking part who both gave and received."""
    n = giving.both.n
    if n < PEOPLE_FOR_A_SHARE:
        return _too_little("gave_and_received", n, PEOPLE_FOR_A_SHARE - n)
    return _shown("gave_and_received", giving.both)


def carried_by_few(snapshot: NetworkSnapshot, acts: Acts, weight: Floats) -> Indicator:
    """How many people together gave half of what people gave."""
    people = is_of(PEOPLE, snapshot.member_kind) & not_left(snapshot, acts.window.end - 1)
    known = acts.giver >= 0
    n = len(snapshot.member_ids)
    given: Floats = np.bincount(acts.giver[known], weight[known], n)[people].astype(np.float64)
    given = given[given > 0]
    missing = max(ACTS_FOR_CARRYING - given.sum(), GIVERS_FOR_CARRYING - len(given))
    if missing > 0:
        return _too_little("carried_by_few", len(given), ceil(missing))
    carriers = carriers_of_half(given)
    assert carriers is not None
    return Indicator("carried_by_few", State.SHOWN, len(given), float(carriers))


def _too_little(name: str, n: int, needs_about: int) -> Indicator:
    return Indicator(name, State.TOO_LITTLE_DATA, n, needs_about=needs_about)


def _shown(name: str, share: Share) -> Indicator:
    return Indicator(name, State.SHOWN, share.n, share.value, share.low, share.high)
