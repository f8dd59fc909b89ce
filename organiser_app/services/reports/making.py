"""Makes a monthly report of a network."""

from datetime import date, timedelta
from typing import Final

import numpy as np

from organiser_app.domain.errors import UserError
from organiser_app.domain.settings import GroupSettings
from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.giving import giving_receiving
from organiser_app.metrics.headline import summary
from organiser_app.metrics.indicators import Indicator
from organiser_app.metrics.meeting import (
    BANDS,
    NEEDS_FOR_A_CURVE,
    arrival_curve,
    cohort,
    needs_met,
)
from organiser_app.metrics.parties import coverage
from organiser_app.metrics.roster import is_current
from organiser_app.metrics.snapshot import (
    MATCHED,
    NO_DAY,
    NO_ONE,
    OPEN,
    Ids,
    NetworkSnapshot,
    Window,
)
from organiser_app.services.progress import Progress
from organiser_app.services.renewing import renew
from organiser_app.services.reports.indicators import reported
from organiser_app.services.reports.safe import (
    FEW,
    Piece,
    SafeCount,
    SafeShare,
    neighbours_joined,
    pooled,
)
from organiser_app.services.reports.values import (
    AgeBar,
    ArrivalPicture,
    Bar,
    Month,
    MonthlyReport,
    Volume,
    WaitingPicture,
    month_of,
)
from organiser_app.services.snapshots import particulars_of
from organiser_app.services.twelve import Basis, Twelve
from organiser_app.services.workspace import Workspace
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.network import group_settings
from organiser_app.storage.reads.particulars import ParticularArrays, particular_arrays

LOOKS_BACK: Final = 180
"""Days of the window of the twelve: a month alone holds too little of most networks."""
_READING_DAYS: Final = (0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90)
_EPOCH: Final = date(1970, 1, 1).toordinal()
_STEPS: Final = 3


def monthly_report(
    workspace: Workspace, month: Month | None = None, progress: Progress | None = None
) -> MonthlyReport:
    """The report of a month, by default the last that is over.

    A month that goes on is told until today.

    Raises:
        Cancelled: `progress` was asked to stop.
        UserError: NO_SUCH_MONTH for one that has not begun.
    """
    progress = progress or Progress()
    today = workspace.clock.today()
    chosen = month or month_of(today).before()
    if chosen > month_of(today):
        raise UserError("NO_SUCH_MONTH", found=str(chosen))
    until = min(chosen.last_day, today)
    progress.step(0, _STEPS)

    def question(reader: Reader) -> tuple[NetworkSnapshot, ParticularArrays, GroupSettings]:
        """All of one revision."""
        snapshot = workspace.snapshots.at(reader, today)
        return snapshot, particular_arrays(reader), group_settings(reader)

    snapshot, arrays, settings = workspace.ask(question)
    progress.step(1, _STEPS)
    end = _number(until) + 1
    basis = Basis(
        snapshot=snapshot,
        particulars=particulars_of(arrays, snapshot),
        window=Window(end - LOOKS_BACK, end),
        promises=settings.promises,
        network=arrays.network,
    )
    found = _indicators(basis, progress)
    asked = basis.question()
    progress.step(2, _STEPS)
    of_month = Window(_number(chosen.first_day), end)
    acts = acts_in(asked.written, asked.window)
    named = coverage(acts)
    people = len(giving_receiving(asked.written, acts).member_ids)
    report = MonthlyReport(
        month=chosen,
        network=settings.name,
        is_example=settings.is_example,
        until=until,
        window_first=until - timedelta(days=LOOKS_BACK - 1),
        is_too_small=people < FEW,
        volume=_volume(asked.written, of_month),
        indicators=tuple(reported(one, asked, is_too_small=people < FEW) for one in found),
        summary=summary(found),
        waiting=_waiting(asked.written, end - 1),
        arrival=_arrival(asked.written, asked.window),
        promises=settings.promises,
        coverage=SafeShare.of(named.named, named.acts),
        left_out=tuple((code, SafeCount.of(n)) for code, n in asked.left_out_between),
    )
    progress.step(_STEPS, _STEPS)
    return report


def _indicators(basis: Basis, progress: Progress) -> tuple[Indicator, ...]:
    """The twelve with what became of them, in a process of their own where that takes long."""
    steps: list[Twelve] = []
    renew(basis, Progress(stop=progress.stop), steps.append)
    return steps[-1].indicators


def months_with_records(workspace: Workspace) -> tuple[Month, ...]:
    """Months with an exchange or a need, the newest first; the one that goes on may be among them."""
    today = workspace.clock.today()
    snapshot = workspace.ask(lambda reader: workspace.snapshots.at(reader, today))
    days = np.concatenate((snapshot.exchange_day, snapshot.need_opened))
    days = days[(days != NO_DAY) & (days <= snapshot.today)]
    months = np.unique(days.astype("datetime64[D]").astype("datetime64[M]"))
    return tuple(month_of(one.astype(date)) for one in months[::-1])


def _number(day: date) -> int:
    return day.toordinal() - _EPOCH


def _volume(snapshot: NetworkSnapshot, window: Window) -> Volume:
    acts, needs = acts_in(snapshot, window), cohort(snapshot, window)
    met = needs_met(needs)
    joined = snapshot.member_joined
    current = is_current(snapshot, window.end - 1)
    new = current & (joined >= window.start) & (joined < window.end)
    return Volume(
        exchanges=SafeCount.of(acts.count),
        people=SafeCount.of(len(giving_receiving(snapshot, acts).member_ids)),
        members=SafeCount.of(int(current.sum())),
        needs=SafeCount.of(met.n),
        needs_met=SafeShare.of(met.count, met.n),
        newcomers=SafeCount.of(int(new.sum())),
    )


def _waiting(snapshot: NetworkSnapshot, last_day: int) -> WaitingPicture:
    """Needs that were open at the end of that day, by kind and by age."""
    was_open = np.isin(snapshot.need_state, (OPEN, MATCHED)) | (snapshot.need_closed > last_day)
    rows = np.flatnonzero(was_open & (snapshot.need_opened <= last_day))
    category = snapshot.need_category[rows]
    names = snapshot.category_names
    kinds = [
        _piece(snapshot, rows[category == one], names[one] if one != NO_ONE else "")
        for one in np.unique(category).tolist()
    ]
    age = last_day - snapshot.need_opened[rows]
    band = np.searchsorted(BANDS, age, side="right") - 1
    ages = [_piece(snapshot, rows[band == place], "") for place in range(len(BANDS))]
    edges = (*BANDS, None)
    bars = [
        AgeBar(BANDS[first], _before(edges[last + 1]), count)
        for first, last, count in neighbours_joined(ages)
    ]
    return WaitingPicture(
        total=SafeCount.of(len(rows)),
        kinds=tuple(Bar(one.label, one.count) for one in pooled(kinds)),
        ages=tuple(bars) if len(bars) > 1 else (),
    )


def _before(edge: int | None) -> int | None:
    return None if edge is None else edge - 1


def _piece(snapshot: NetworkSnapshot, rows: Ids, label: str) -> Piece:
    who = snapshot.need_member[rows]
    named = frozenset(who[who != NO_ONE].tolist())
    return Piece(label, len(rows), named, unnamed=int((who == NO_ONE).sum()))


def _arrival(snapshot: NetworkSnapshot, window: Window) -> ArrivalPicture:
    """The curve read on a few days, so that at least five needs were met between two of them."""
    needs = cohort(snapshot, window)
    curve = arrival_curve(needs)
    n = len(needs.cause)
    if curve is None:
        return ArrivalPicture((), n, max(1, NEEDS_FOR_A_CURVE - n))
    met_after = np.sort(needs.wait[needs.cause == 1])
    points: list[tuple[int, float]] = []
    told = 0
    for day in _READING_DAYS:
        if day > curve.days[-1]:
            break
        # half a day is what a wait that ended on its first day took
        by_then = int((met_after <= max(day, 0.5)).sum())
        if by_then - told >= FEW and n - by_then >= FEW:
            points.append((day, curve.met_by(max(day, 0.5))))
            told = by_then
    return ArrivalPicture(tuple(points), n)
