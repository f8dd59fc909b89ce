"""How a network is doing, as indicators and plain structure figures; a bare log will do.

The structure figures are always computed; an indicator is shown only where there is data enough.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

import numpy as np

from organiser_app.domain.errors import UserError
from organiser_app.domain.settings import GroupSettings
from organiser_app.metrics.acts import Acts, acts_in, between_people
from organiser_app.metrics.figures import Structure
from organiser_app.metrics.giving import giving_receiving
from organiser_app.metrics.headline import headline
from organiser_app.metrics.indicators import Indicator
from organiser_app.metrics.particulars import Particulars, nothing_known
from organiser_app.metrics.parties import coverage
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import Floats, NetworkSnapshot, Window
from organiser_app.metrics.structure import structure
from organiser_app.metrics.what_if import without
from organiser_app.services.exchange_log import days_of, names_in, read_log, snapshot_of_log
from organiser_app.services.progress import Progress
from organiser_app.services.snapshots import particulars_of
from organiser_app.services.workspace import Workspace
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.members import names
from organiser_app.storage.reads.network import group_settings
from organiser_app.storage.reads.particulars import ParticularArrays, particular_arrays

DAYS: Final = 180
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
    """The twelve, in their order."""
    structure: Structure
    area_names: tuple[str, ...] = ()
    category_names: tuple[str, ...] = ()
    days: int = DAYS
    """Length of the window."""


def network_health(workspace: Workspace, wish: HealthWish) -> HealthReport:
    """The health of an open network.

    Raises:
        UserError: NAME_NOT_FOUND where `without` names nobody.
    """
    today = wish.as_of or workspace.clock.today()

    def question(reader: Reader) -> tuple[NetworkSnapshot, ParticularArrays, GroupSettings]:
        """All of one revision."""
        snapshot = workspace.snapshots.at(reader, today)
        return snapshot, particular_arrays(reader), group_settings(reader)

    snapshot, arrays, settings = workspace.ask(question)
    particulars = particulars_of(arrays, snapshot)
    if wish.without:
        name_by_id = workspace.ask(names)
        known = [name_by_id.get(one, "") for one in snapshot.member_ids.tolist()]
        snapshot, particulars = _without(snapshot, particulars, known, wish.without)
    end = today.toordinal() - _EPOCH + 1
    window = Window(end - (wish.days or DAYS), end)
    asked = Question.about(
        snapshot,
        particulars,
        window,
        promises=settings.promises,
        by_quantity=wish.weigh is Weigh.QUANTITY,
        network=arrays.network,
    )
    dates = (_date(window.start), _date(window.end - 1))
    return _report(asked, wish, dates=dates)


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
    snapshot, particulars = _without(
        snapshot,
        nothing_known(snapshot, has_roster=False),
        names_in(acts),
        wish.without,
    )
    asked = Question.about(snapshot, particulars, window, by_quantity=wish.weigh is Weigh.QUANTITY)
    dates = (None, None) if span is None else (_date(window.start), _date(window.end - 1))
    return _report(asked, wish, dates=dates)


def _window_of_log(snapshot: NetworkSnapshot, wish: HealthWish, *, is_whole: bool) -> Window:
    end = snapshot.today + 1
    first = int(snapshot.exchange_day.min(initial=snapshot.today)) if is_whole else end - DAYS
    return Window(first if wish.days is None or is_whole else end - wish.days, end)


def _date(day: int) -> date:
    return date.fromordinal(day + _EPOCH)


def _without(
    snapshot: NetworkSnapshot,
    particulars: Particulars,
    known: Sequence[str],
    names_of_absent: Sequence[str],
) -> tuple[NetworkSnapshot, Particulars]:
    """Both without the exchanges of some people."""
    unknown = sorted(set(names_of_absent) - set(known))
    if unknown:
        raise UserError("NAME_NOT_FOUND", names=tuple(unknown))
    absent = np.isin(known, names_of_absent) if names_of_absent else np.zeros(len(known), np.bool_)
    return without(snapshot, particulars, absent)


def _report(
    asked: Question, wish: HealthWish, *, dates: tuple[date | None, date | None]
) -> HealthReport:
    """Totals are those of the log as it is written; figures about people keep the data rules.

    Periods are compared by acts only: quantities of few rows jump.
    """
    written = asked.written
    acts = acts_in(written, asked.window)
    return HealthReport(
        first_day=dates[0],
        last_day=dates[1],
        exchanges=acts.count,
        people=len(giving_receiving(written, acts).member_ids),
        coverage=coverage(acts).share,
        left_out=asked.left_out_between,
        indicators=headline(asked, compared=wish.weigh is Weigh.ACTS),
        structure=_structure(asked.snapshot, asked.acts, asked.weight),
        area_names=written.area_names,
        category_names=written.category_names,
        days=asked.window.days,
    )


def _structure(snapshot: NetworkSnapshot, acts: Acts, weight: Floats) -> Structure:
    between = between_people(snapshot, acts)
    return structure(acts.giver[between], acts.receiver[between], weight[between])
