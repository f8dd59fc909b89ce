"""How a network is doing, as indicators and plain structure figures; a bare log will do.

The structure figures are always computed; an indicator is shown only where there is data enough.
"""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

import numpy as np

from organiser_app.domain.errors import UserError
from organiser_app.domain.settings import GroupSettings
from organiser_app.metrics.acts import Acts, acts_in, between_people, left_out
from organiser_app.metrics.figures import Structure
from organiser_app.metrics.giving import giving_receiving
from organiser_app.metrics.indicators import (
    Indicator,
    carried_by_few,
    comes_round,
    gave_and_received,
    met_in_time,
    offered_unasked,
    weights_of,
)
from organiser_app.metrics.snapshot import Floats, NetworkSnapshot, Window
from organiser_app.metrics.structure import structure
from organiser_app.services.exchange_log import days_of, names_in, read_log, snapshot_of_log
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import names
from organiser_app.storage.reads.network import group_settings

DAYS: Final = 180
NOT_BUILT_YET: Final = (
    "worst_served",
    "follows_need",
    "steady_ties",
    "promises_kept",
    "taking_part",
    "covered_if_someone_rests",
    "dignity_and_choice",
    "circulation_share",
    "change",
)
"""What the design of this report names and this program does not compute yet."""

_EPOCH: Final = date(1970, 1, 1).toordinal()


class Weigh(StrEnum):
    """What an exchange counts for."""

    ACTS = "acts"
    QUANTITY = "quantity"


@dataclass(frozen=True, slots=True)
class HealthWish:
    """What is asked about: how many days until which day, weighed how, and without whom."""

    days: int | None = None
    """None: the usual window of a network, the whole of a log."""
    as_of: date | None = None
    """None: today for a network, the last day of a log."""
    weigh: Weigh = Weigh.ACTS
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HealthReport:
    """The figures of one window."""

    first_day: date | None
    """None for a log without dates."""
    last_day: date | None
    exchanges: int
    people: int
    coverage: float
    """Share of exchanges with both sides named; 0 where there are none."""
    left_out: tuple[tuple[str, int], ...]
    indicators: tuple[Indicator, ...]
    structure: Structure


def network_health(workspace: Workspace, wish: HealthWish) -> HealthReport:
    """The health of an open network.

    Raises:
        UserError: NAME_NOT_FOUND where `without` names nobody.
    """
    today = wish.as_of or workspace.clock.today()
    snapshot = workspace.ask(lambda reader: workspace.snapshots.at(reader, today))
    name_by_id = workspace.ask(names)
    known = [name_by_id.get(one, "") for one in snapshot.member_ids.tolist()]
    end = today.toordinal() - _EPOCH + 1
    window = Window(end - (wish.days or DAYS), end)
    return _report(
        _without(snapshot, known, wish.without),
        window,
        wish.weigh,
        workspace.ask(group_settings),
        dates=(_date(window.start), _date(window.end - 1)),
    )


def log_health(path: Path, wish: HealthWish, progress: Progress | None = None) -> HealthReport:
    """The health of a bare log of exchanges: the whole of it, unless a window is wished for.

    Raises:
        Refused: the file cannot be read or does not name givers and receivers.
        UserError: NAME_NOT_FOUND where `without` names nobody.
    """
    acts = read_log(path, progress)
    span = days_of(acts)
    last = wish.as_of or (span[1] if span else date.today())  # noqa: DTZ011 - the local day
    is_whole = span is None or (wish.days is None and wish.as_of is None)
    snapshot = snapshot_of_log(acts, last, undated_on=last if is_whole else None)
    window = _window_of_log(snapshot, wish, is_whole=is_whole)
    return _report(
        _without(snapshot, names_in(acts), wish.without),
        window,
        wish.weigh,
        GroupSettings(),
        dates=(None, None) if span is None else (_date(window.start), _date(window.end - 1)),
    )


def _window_of_log(snapshot: NetworkSnapshot, wish: HealthWish, *, is_whole: bool) -> Window:
    end = snapshot.today + 1
    first = int(snapshot.exchange_day.min(initial=snapshot.today)) if is_whole else end - DAYS
    return Window(first if wish.days is None or is_whole else end - wish.days, end)


def _date(day: int) -> date:
    return date.fromordinal(day + _EPOCH)


def _without(
    snapshot: NetworkSnapshot, known: Sequence[str], without: Sequence[str]
) -> NetworkSnapshot:
    """The snapshot without the exchanges of some people."""
    unknown = sorted(set(without) - set(known))
    if unknown:
        raise UserError("NAME_NOT_FOUND", names=tuple(unknown))
    if not without:
        return snapshot
    gone = np.flatnonzero(np.isin(known, without))
    stay = ~(np.isin(snapshot.exchange_giver, gone) | np.isin(snapshot.exchange_receiver, gone))
    kept = {
        field.name: getattr(snapshot, field.name)[stay]
        for field in dataclasses.fields(snapshot)
        if field.name.startswith("exchange_")
    }
    return dataclasses.replace(snapshot, **kept)


def _report(
    snapshot: NetworkSnapshot,
    window: Window,
    weigh: Weigh,
    settings: GroupSettings,
    *,
    dates: tuple[date | None, date | None],
) -> HealthReport:
    acts = acts_in(snapshot, window)
    weight = weights_of(snapshot, window, by_quantity=weigh is Weigh.QUANTITY)
    giving = giving_receiving(snapshot, acts)
    named = int(((acts.giver >= 0) & (acts.receiver >= 0)).sum())
    return HealthReport(
        first_day=dates[0],
        last_day=dates[1],
        exchanges=acts.count,
        people=len(giving.member_ids),
        coverage=named / acts.count if acts.count else 0.0,
        left_out=left_out(snapshot, acts),
        indicators=(
            met_in_time(snapshot, window, settings.promises),
            offered_unasked(acts, weight),
            comes_round(snapshot, acts, weight),
            gave_and_received(giving),
            carried_by_few(snapshot, acts, weight),
        ),
        structure=_structure(snapshot, acts, weight),
    )


def _structure(snapshot: NetworkSnapshot, acts: Acts, weight: Floats) -> Structure:
    between = between_people(snapshot, acts)
    return structure(acts.giver[between], acts.receiver[between], weight[between])
