"""The dashboard's figures with the names that they need, computed once for each revision."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

from organiser_app.domain.settings import GroupSettings
from organiser_app.metrics.facts import Facts, facts
from organiser_app.metrics.figures import NetworkFigures
from organiser_app.metrics.network_figures import network_figures
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.snapshot import NetworkSnapshot
from organiser_app.services.snapshots import particulars_of
from organiser_app.services.twelve import Basis
from organiser_app.services.workspace import Question, Workspace
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.members import names
from organiser_app.storage.reads.network import group_settings
from organiser_app.storage.reads.particulars import particular_arrays

KEPT = 4
"""Periods whose figures are kept for the newest revision."""


@dataclass(frozen=True, slots=True)
class DashboardFigures:
    """What the dashboard shows for one period, at one revision."""

    figures: NetworkFigures
    facts: Facts
    basis: Basis
    """What the indicators of the same period are worked out from."""
    settings: GroupSettings
    today: date
    area_names: tuple[str, ...]
    category_names: tuple[str, ...]
    member_names: Mapping[int, str]

    def member_name(self, member_id: int) -> str:
        """The name of a member; empty for one who is gone."""
        return self.member_names.get(member_id, "")


@dataclass(slots=True)
class Dashboard:
    """Keeps the figures of the newest revision, so that going back to a period costs nothing."""

    workspace: Workspace
    _kept: dict[tuple[int, date, int], DashboardFigures] = field(default_factory=dict)
    _particulars: tuple[NetworkSnapshot, Particulars, str] | None = None
    _lock: Lock = field(default_factory=Lock)

    def question(self, days: int) -> Question[DashboardFigures]:
        """Asks for the figures of the last `days` days; may be asked from several threads."""

        def ask(reader: Reader) -> DashboardFigures:
            today = self.workspace.clock.today()
            with self._lock:
                snapshot = self.workspace.snapshots.at(reader, today)
                key = (snapshot.revision, today, days)
                if key not in self._kept:
                    self._keep(key, self._made(reader, snapshot, today, days))
                return self._kept[key]

        return ask

    def _made(
        self, reader: Reader, snapshot: NetworkSnapshot, today: date, days: int
    ) -> DashboardFigures:
        settings = group_settings(reader)
        particulars, network = self._particulars_of(reader, snapshot)
        figures = network_figures(snapshot, days=days, promises=settings.promises)
        basis = Basis(snapshot, particulars, figures.window, settings.promises, network)
        return DashboardFigures(
            figures=figures,
            facts=facts(basis.question()),
            basis=basis,
            settings=settings,
            today=today,
            area_names=snapshot.area_names,
            category_names=snapshot.category_names,
            member_names=names(reader),
        )

    def _particulars_of(
        self, reader: Reader, snapshot: NetworkSnapshot
    ) -> tuple[Particulars, str]:
        """Read once for a snapshot, whatever the period."""
        if self._particulars is None or self._particulars[0] is not snapshot:
            arrays = particular_arrays(reader)
            made = particulars_of(arrays, snapshot)
            self._particulars = (snapshot, made, arrays.network)
        return self._particulars[1:]

    def _keep(self, key: tuple[int, date, int], made: DashboardFigures) -> None:
        current = {one: kept for one, kept in self._kept.items() if one[:2] == key[:2]}
        self._kept = dict(list(current.items())[-KEPT:]) | {key: made}
