"""The example network put together, and into a file: always the same for the same seed and day."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from organiser_app.domain.commands import AddRows, ChangeSettings
from organiser_app.domain.errors import NetworkFileError
from organiser_app.domain.exchanges import Category
from organiser_app.domain.ids import AreaId
from organiser_app.domain.members import Area
from organiser_app.domain.settings import GroupSettings
from organiser_app.services.clock import Clock
from organiser_app.services.example.acts import ActsOfHelp, make_acts
from organiser_app.services.example.asking import make_matches
from organiser_app.services.example.calendar import calendar_of
from organiser_app.services.example.happenings import (
    make_exchanges,
    make_followups,
    make_needs_values,
)
from organiser_app.services.example.kinds import KINDS
from organiser_app.services.example.needs import make_needs
from organiser_app.services.example.people import category_id, make_members, make_offers
from organiser_app.services.example.roster import CIRCLE, Roster, make_roster
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.storage.journal import past_changes
from organiser_app.storage.reads.network import group_settings

MEMBERS: Final = 150
DAYS: Final = 400
SEED: Final = 7
GROUP: Final = GroupSettings(name="Riverside Mutual Aid", phone_region="GB", is_example=True)

_DAYS_FOR_ONE: Final = 38
"""Days in which a member takes part in one exchange, on average."""
_NEEDS_FOR_AN_EXCHANGE: Final = 0.55
_A_MONTH: Final = 28
_ASKING: Final = 1
"""Draws of their own for who was asked, so that nothing else depends on how many were."""
_BY: Final = "example"
_MADE_IN: Final = 2
"""Changes that make it: its settings, its rows."""
_AREAS: Final = (
    "Riverside",
    "Market Street",
    "Hillcrest",
    "North End",
    "Old Mill",
    "Station Quarter",
    "Weaver's Fields",
    "Lockside",
    "St Anne's",
    "The Meadows",
    "Harbour Row",
    "Upper Common",
    "Bridge End",
    "Quarry Bank",
    "Elmfield",
    "Canal Basin",
    "Chapel Green",
    "Southgate",
    "Limekiln",
    "Priory Park",
    "Cherry Orchard",
    "Foundry Lane",
    "Whitehouse",
    "Far Ings",
)


def make_example(
    *,
    members: int = MEMBERS,
    exchanges: int | None = None,
    days: int = DAYS,
    seed: int = SEED,
    today: date,
    progress: Progress | None = None,
) -> AddRows:
    """A made-up network of this size whose last day is `today`.

    Without `exchanges`, as many as so many people would have in so many days.
    """
    progress = progress or Progress()
    chance = np.random.default_rng(seed)
    calendar = calendar_of(today, days)
    count = _exchanges_of(members, exchanges, days=days)
    progress.step(0, 6, "MAKING_EXAMPLE")
    roster = make_roster(chance, calendar, members)
    needs = make_needs(chance, calendar, roster, round(count * _NEEDS_FOR_AN_EXCHANGE))
    acts = make_acts(chance, calendar, roster, needs, count)
    areas = _area_names(roster)
    progress.step(1, 6, "MAKING_EXAMPLE")
    limits = _limits(roster, acts, calendar.today)
    return AddRows(
        areas=tuple(Area(name, AreaId(-1 - place)) for place, name in enumerate(areas)),
        categories=tuple(
            Category(kind.name, category_id(place), unit=kind.unit_family)
            for place, kind in enumerate(KINDS)
        ),
        members=make_members(chance, roster, len(areas), limits=limits),
        needs=make_needs_values(chance, roster, needs, len(areas)),
        offers=make_offers(chance, roster, len(areas), today=calendar.today),
        matches=make_matches(
            np.random.default_rng((seed, _ASKING)), roster, needs, acts, today=calendar.today
        ),
        exchanges=make_exchanges(chance, roster, acts, len(areas)),
        followups=make_followups(needs, today=calendar.today),
    )


def _exchanges_of(members: int, exchanges: int | None, *, days: int) -> int:
    if members < 2:
        return 0
    return members * days // _DAYS_FOR_ONE if exchanges is None else exchanges


def _area_names(roster: Roster) -> tuple[str, ...]:
    """One area for each circle of a small network; of a large one, several circles share one."""
    return _AREAS[: min(roster.circles, len(_AREAS), 4 + roster.count // (5 * CIRCLE))]


def _limits(roster: Roster, acts: ActsOfHelp, today: int) -> dict[int, int]:
    """The limits that carriers have set for themselves: the first of them is above hers."""
    lately = acts.giver[(acts.day > today - _A_MONTH)]
    limits = {}
    for place, carrier in enumerate(roster.carriers.tolist()):
        given = int((lately == carrier).sum())
        limits[carrier] = max(given - 3, 1) if place % 3 == 0 else given + 4
    others = np.flatnonzero((roster.gives > 1.5) & ~np.isin(np.arange(roster.count), [*limits]))
    return limits | {int(one): 6 + 2 * (int(one) % 4) for one in others[::2]}


def write_example(
    path: Path,
    backup_folder: Path,
    *,
    members: int = MEMBERS,
    exchanges: int | None = None,
    days: int = DAYS,
    seed: int = SEED,
    progress: Progress | None = None,
    clock: Clock | None = None,
) -> Workspace:
    """Makes a new network file with an example in it.

    Raises:
        NetworkFileError: NETWORK_EXISTS or what the disk says.
    """
    workspace = Workspace.create(path, backup_folder, by=_BY, clock=clock)
    try:
        rows = make_example(
            members=members,
            exchanges=exchanges,
            days=days,
            seed=seed,
            today=workspace.clock.today(),
            progress=progress,
        )
        (progress or Progress()).step(4, 6, "WRITING_EXAMPLE")
        workspace.run(ChangeSettings(GROUP))
        workspace.run(rows)
    except BaseException:
        _remove(workspace)
        raise
    return workspace


def open_example(
    path: Path, backup_folder: Path, progress: Progress, *, clock: Clock | None = None
) -> Workspace:
    """The example that was made before, with whatever was tried in it; else a new one.

    One in which nothing was tried is made anew on another day: it is meant to end today.

    Raises:
        NetworkFileError: NETWORK_EXISTS when the file is a network of people's own.
    """
    if not path.exists():
        return _made_for_trying(path, backup_folder, progress, clock)
    workspace = Workspace.open(path, backup_folder, by=_BY, clock=clock)
    if not workspace.ask(group_settings).is_example:
        workspace.close(copy=False)
        raise NetworkFileError("NETWORK_EXISTS", file=path.name)
    if not _is_of_another_day(workspace):
        return workspace
    _remove(workspace)
    return _made_for_trying(path, backup_folder, progress, clock)


def _made_for_trying(
    path: Path, backup_folder: Path, progress: Progress, clock: Clock | None
) -> Workspace:
    """A new one in which undo ends where it begins: one key too many must not empty it."""
    workspace = write_example(path, backup_folder, progress=progress, clock=clock)
    workspace.settle()
    return workspace


def _is_of_another_day(workspace: Workspace) -> bool:
    """Whether it was made before today and nothing has happened in it since."""
    changes = workspace.ask(partial(past_changes, most=_MADE_IN + 1))
    made = changes[0].at.astimezone().date()
    return len(changes) == _MADE_IN and made < workspace.clock.today()


def _remove(workspace: Workspace) -> None:
    """Closes the network and takes its file away, with what SQLite keeps beside it."""
    workspace.close(copy=False)
    for suffix in ("", "-wal", "-shm"):
        workspace.path.with_name(workspace.path.name + suffix).unlink(missing_ok=True)
