"""Networks and people made up for tests: short builders that show only what matters."""

import secrets
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from organiser_app.services.clock import Clock
from organiser_app.services.workspace import Workspace
from organiser_app.storage import tables
from organiser_app.storage.engine import open_engine
from organiser_app.storage.network_file import network_id

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
    return an_empty_network(
        folder / f"{name}.organiser", folder / "copies", by="Test", clock=StoppedClock().clock()
    )


def an_empty_network(path: Path, copies: Path, *, by: str, clock: Clock) -> Workspace:
    """What `Workspace.create` makes, as a copy of one that was made once, under a name of its own."""
    empty, network = _made_once()
    path.write_bytes(empty.replace(network.encode(), secrets.token_hex(8).encode()))
    path.chmod(0o600)
    workspace = Workspace(path, open_engine(path), copies, by, clock)
    workspace.undo_state()  # the file is in use from now on
    return workspace


@cache
def _made_once() -> tuple[bytes, str]:
    """The bytes of an empty network, and the random name in them."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.organiser"
        made = Workspace.create(path, path.parent)
        network = network_id(made.engine)
        made.close(copy=False)
        return path.read_bytes(), network


JOURNALLED = tuple(
    name
    for name in tables.KINDS
    if name not in {"exports", "export_rows", "mappings", "received_files", "reviews"}
)


_ROWS_OF = {
    name: f"SELECT {', '.join(tables.metadata.tables[name].columns.keys())} FROM {name} ORDER BY id"
    for name in JOURNALLED
}
"""Plain text, for it is asked after each step of thousands."""


def everything(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every journalled table, to compare a network before and after."""

    def question(connection: Any) -> dict[str, list[tuple[Any, ...]]]:
        return {
            name: list(map(tuple, connection.exec_driver_sql(statement)))
            for name, statement in _ROWS_OF.items()
        }

    return workspace.ask(question)
