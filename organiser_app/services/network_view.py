"""The picture of the network with the names that it needs, made once for each revision."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from threading import Lock
from typing import Final

import numpy as np

from organiser_app.domain.picture import Spots
from organiser_app.domain.settings import GroupSettings
from organiser_app.metrics.moment import Moment, Scene, moment, scene
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.parties import counted
from organiser_app.metrics.portrait import NOTHING_KEPT, Kept, Portrait, interior, portrait
from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import NetworkSnapshot, Window
from organiser_app.services.snapshots import particulars_of
from organiser_app.services.workspace import Question, Workspace
from organiser_app.storage.engine import Reader
from organiser_app.storage.picture import kept_spots
from organiser_app.storage.reads.members import names
from organiser_app.storage.reads.needs import categories
from organiser_app.storage.reads.network import group_settings
from organiser_app.storage.reads.particulars import particular_arrays

WEEKS: Final = 52
"""How far back the picture can be played."""
A_WEEK: Final = 7
_MOMENTS: Final = 120
"""Moments kept for the newest revision: two years of weeks for few people take little room."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything that pictures, invitations and what-ifs of one revision stand on."""

    revision: int
    today: date
    written: NetworkSnapshot
    snapshot: NetworkSnapshot
    """Who does not want to be counted in figures about people has no name in it."""
    particulars: Particulars
    not_counted: Flags
    portrait: Portrait
    member_names: Mapping[int, str]
    category_ids: tuple[int, ...]
    """In the order of `category_names`."""
    settings: GroupSettings
    network: str

    def window(self, days: int, weeks_back: int = 0) -> Window:
        """The days up to today, or up to the same day some weeks ago."""
        end = self.snapshot.today + 1 - weeks_back * A_WEEK
        return Window(end - days, end)


@dataclass(frozen=True, slots=True)
class NetworkView:
    """What the page shows."""

    revision: int
    scene: Scene
    today: date
    area_names: tuple[str, ...]
    category_names: tuple[str, ...]
    member_names: Mapping[int, str]
    settings: GroupSettings
    said_no: int
    """People who asked not to be counted in figures about people: they are not in the picture."""
    weeks_back: int
    to_keep: Spots | None
    """Places that are new and not kept yet."""

    def member_name(self, member_id: int) -> str:
        """The name of a member; empty for one who is gone."""
        return self.member_names.get(member_id, "")


@dataclass(slots=True)
class NetworkViews:
    """Answers questions about the picture; may be asked from several threads."""

    workspace: Workspace
    _ground: Ground | None = None
    _kept: Kept | None = None
    _moments: dict[tuple[int, int], Moment] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def question(
        self, days: int, *, weeks_back: int = 0, opened: int | None = None
    ) -> Question[NetworkView]:
        """Asks for the picture of the last `days` days, as of some weeks ago, of one area or all."""

        def ask(reader: Reader) -> NetworkView:
            with self._lock:
                ground = self._ground_of(reader)
                at = self._moment(ground, days, weeks_back)
                part = self._interior(ground, opened)
                kept = None if part is None else part.kept
                kept = kept or ground.portrait.kept
                return NetworkView(
                    revision=ground.revision,
                    scene=scene(ground.portrait, at, part),
                    today=ground.today,
                    area_names=ground.snapshot.area_names,
                    category_names=ground.snapshot.category_names,
                    member_names=ground.member_names,
                    settings=ground.settings,
                    said_no=int(ground.not_counted.sum()),
                    weeks_back=weeks_back,
                    to_keep=self._new_places(kept),
                )

        return ask

    def on(self, reader: Reader) -> Ground:
        """What this revision stands on."""
        with self._lock:
            return self._ground_of(reader)

    def arrange_anew(self) -> None:
        """Forgets where people stand: the next picture is laid out from the beginning."""
        with self._lock:
            self._kept, self._ground = NOTHING_KEPT, None

    def _ground_of(self, reader: Reader) -> Ground:
        today = self.workspace.clock.today()
        written = self.workspace.snapshots.at(reader, today)
        known = self._ground
        if known and known.revision == written.revision and known.today == today:
            return known
        arrays = particular_arrays(reader)
        particulars = particulars_of(arrays, written)
        snapshot = counted(written, particulars)
        if self._kept is None:
            self._kept = kept_of(kept_spots(reader))
        self._ground = Ground(
            revision=written.revision,
            today=today,
            written=written,
            snapshot=snapshot,
            particulars=particulars,
            not_counted=particulars.member_counts == 0,
            portrait=portrait(snapshot, self._kept),
            member_names=names(reader),
            category_ids=tuple(sorted(int(one.id) for one in categories(reader))),
            settings=group_settings(reader),
            network=arrays.network,
        )
        self._moments.clear()
        return self._ground

    def _moment(self, ground: Ground, days: int, weeks_back: int) -> Moment:
        key = (days, weeks_back)
        if key not in self._moments:
            if len(self._moments) >= _MOMENTS:
                self._moments.clear()
            self._moments[key] = moment(
                ground.snapshot,
                ground.portrait,
                ground.window(days, weeks_back),
                not_counted=ground.not_counted,
            )
        return self._moments[key]

    @staticmethod
    def _interior(ground: Ground, opened: int | None) -> Portrait | None:
        if opened is None or ground.portrait.disc_of(opened) is None:
            return None
        return interior(ground.portrait, opened)

    def _new_places(self, kept: Kept) -> Spots | None:
        """What to keep, where it differs from what is kept; from now on that is kept."""
        before = self._kept or NOTHING_KEPT
        if _is_known(kept, before):
            return None
        self._kept = kept
        if self._ground is not None:
            self._ground = _with_kept(self._ground, kept)
        return spots_of(kept)


def kept_of(spots: Spots) -> Kept:
    """The places as arrays."""
    ids = np.array(list(spots.members), dtype=np.int64)
    places = np.array(list(spots.members.values()), dtype=np.float64).reshape(len(ids), 2)
    areas = tuple((name, x, y) for name, (x, y) in spots.areas.items())
    return Kept(ids, places, areas, spots.is_by_area)


def spots_of(kept: Kept) -> Spots:
    """The places as they are stored."""
    places = [(float(x), float(y)) for x, y in kept.places.tolist()]
    return Spots(
        members=dict(zip(kept.member_ids.tolist(), places, strict=True)),
        areas={name: (x, y) for name, x, y in kept.areas},
        is_by_area=kept.is_by_area,
    )


def _is_known(kept: Kept, before: Kept) -> bool:
    """Whether all of it is kept already; who is not in the picture any more may stay."""
    return (
        kept.is_by_area == before.is_by_area
        and bool(np.isin(kept.member_ids, before.member_ids).all())
        and set(kept.areas) <= set(before.areas)
    )


def _with_kept(ground: Ground, kept: Kept) -> Ground:
    """The interior of an area is kept with the whole picture."""
    return replace(ground, portrait=replace(ground.portrait, kept=kept))
