"""Networks and people made up for tests: short builders that show only what matters."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from organiser_app.services.clock import Clock
from organiser_app.services.workspace import Workspace
from organiser_app.storage import tables

TODAY = date(2026, 11, 23)


@dataclass
class StoppedClock:
    """A clock that stands still unless it is moved."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 12, 0, tzinfo=UTC))

    def clock(self) -> Clock:
        return Clock(lambda: self.moment)

    def pass_days(self, days: int) -> None:
        self.moment += timedelta(days=days)


def a_workspace(folder: Path, name: str = "network") -> Workspace:
    """A new, empty network in `folder`, where today is `TODAY`."""
    return Workspace.create(
        folder / f"{name}.organiser", folder / "copies", by="Test", clock=StoppedClock().clock()
    )


JOURNALLED = tuple(
    name
    for name in tables.KINDS
    if name not in {"exports", "export_rows", "mappings", "received_files", "reviews"}
)


def everything(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every journalled table, to compare a network before and after."""

    def question(connection: Any) -> dict[str, list[tuple[Any, ...]]]:
        return {
            name: sorted(
                (tuple(row) for row in connection.execute(select(tables.metadata.tables[name]))),
                key=lambda row: row[0],
            )
            for name in JOURNALLED
        }

    return workspace.ask(question)
