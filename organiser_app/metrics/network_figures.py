"""Everything the dashboard shows, computed from one snapshot for the days that end today."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.acts import Acts, acts_in, left_out
from organiser_app.metrics.connections import connections
from organiser_app.metrics.figures import NetworkFigures, Trend
from organiser_app.metrics.flows import flows
from organiser_app.metrics.giving import (
    busy_days,
    carrying,
    direct_return_figure,
    giving_receiving,
    offered_unasked,
)
from organiser_app.metrics.meeting import (
    NEEDS_FOR_A_SHARE,
    PROMISES,
    Cohort,
    arrival,
    arrival_curve,
    cohort,
    needs_met,
    waiting,
)
from organiser_app.metrics.roster import is_current
from organiser_app.metrics.snapshot import NO_DAY, NetworkSnapshot, Window

SLICES: Final = 10
PEOPLE_FOR_A_SHARE: Final = 10

_NEVER: Final = np.iinfo(np.int32).max


@dataclass(frozen=True, slots=True)
class _Trends:
    met: Trend
    wait: Trend
    both: Trend
    acts: Trend


def network_figures(
    snapshot: NetworkSnapshot, *, days: int, promises: tuple[int, int, int] = PROMISES
) -> NetworkFigures:
    """All figures for the last `days` days, today included, beside the `days` days before.

    `promises`: days within which help is promised, by urgency. Of an empty network every share is
    0 of 0 and every list is empty.
    """
    window = Window(snapshot.today + 1 - days, snapshot.today + 1)
    both_periods = acts_in(snapshot, Window(window.start - days, window.end))
    acts, acts_before = both_periods.within(window), both_periods.within(window.before())
    needs, needs_before = cohort(snapshot, window), cohort(snapshot, window.before())
    giving, giving_before = (giving_receiving(snapshot, one) for one in (acts, acts_before))
    trends = _trends(snapshot, both_periods, window)
    return NetworkFigures(
        revision=snapshot.revision,
        window=window,
        members=int(is_current(snapshot, snapshot.today).sum()),
        acts=acts.count,
        acts_before=acts_before.count,
        left_out=left_out(snapshot, acts),
        needs_met=needs_met(needs),
        needs_met_before=needs_met(needs_before),
        met_trend=trends.met,
        wait_trend=trends.wait,
        both_trend=trends.both,
        acts_trend=trends.acts,
        waiting=waiting(snapshot, promises),
        arrival=arrival(needs, needs_before),
        connections=connections(snapshot, acts),
        giving=giving,
        giving_before=giving_before,
        carrying=carrying(giving),
        carrying_before=carrying(giving_before),
        direct_return=direct_return_figure(snapshot, acts),
        offered_unasked=offered_unasked(acts),
        busy=busy_days(snapshot),
        flows=flows(snapshot, acts),
    )


def _trends(snapshot: NetworkSnapshot, both_periods: Acts, window: Window) -> _Trends:
    """Ten slices of the window, equal to within a day.

    Acts are counted slice by slice and add up to the window's. The others read as the figure
    itself did at the end of each slice, for as many days back as the window has: slices alone
    hold too little to compare, and the last value is the figure beside which the trend is drawn.
    Where the records do not reach back that far, to within a slice, the value is nan: it would
    seem to move only because they had begun.
    """
    edges = np.linspace(window.start, window.end, min(SLICES, window.days) + 1).astype(np.int32)
    starts, ends = edges[:-1], edges[1:]
    windows = [Window(int(end) - window.days, int(end)) for end in ends]
    readings = [_reading(snapshot, both_periods.within(one)) for one in windows]
    met, wait, both = (np.array(column) for column in zip(*readings, strict=True))
    counts = np.histogram(both_periods.within(window).day, bins=edges)[0]
    return _Trends(
        met=Trend(starts, met),
        wait=Trend(starts, wait),
        both=Trend(starts, both),
        acts=Trend(starts, counts.astype(np.float64)),
    )


def _reading(snapshot: NetworkSnapshot, acts: Acts) -> tuple[float, float, float]:
    """Share of needs met, median wait and share who gave and received; nan where too little."""
    met_and_wait, both = (np.nan, np.nan), np.nan
    almost_start = acts.window.start + acts.window.days // SLICES
    if almost_start >= snapshot.need_opened.min(initial=_NEVER):
        met_and_wait = _met_and_wait(cohort(snapshot, acts.window))
    if almost_start >= _first_day(snapshot):
        share = giving_receiving(snapshot, acts).both
        both = share.value if share.n >= PEOPLE_FOR_A_SHARE else np.nan
    return *met_and_wait, both


def _met_and_wait(needs: Cohort) -> tuple[float, float]:
    met, curve = needs_met(needs), arrival_curve(needs)
    median = curve.median_days if curve else None
    return (
        met.value if met.n >= NEEDS_FOR_A_SHARE else np.nan,
        np.nan if median is None else median,
    )


def _first_day(snapshot: NetworkSnapshot) -> int:
    """The first day with an exchange; `_NEVER` where there is none."""
    dated = snapshot.exchange_day[np.searchsorted(snapshot.exchange_day, NO_DAY, side="right") :]
    return int(dated[0]) if len(dated) else _NEVER
