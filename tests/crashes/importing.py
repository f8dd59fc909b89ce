"""Kills a program while it brings a sheet in, and looks at the network that is left."""

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import IO, Any

from sqlalchemy import func, select

from organiser_app.domain.commands import AddRows
from organiser_app.domain.members import Member
from organiser_app.services.workspace import Workspace
from organiser_app.storage import tables
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.network import search
from tests.helpers.networks import everything

ROOT = Path(__file__).resolve().parents[2]
ROWS, PEOPLE = 5_000, 300
"""So many that SQLite is some milliseconds at the commit."""
NEW_PERSON = "Person 299"
"""Who comes with the sheet."""

_LOG_HEADER_BYTES = 32
_BESIDE = {"mappings", "counters"}
"""How columns were read is remembered after the import, and ids are never given back."""

Contents = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class Moment:
    """When to kill: at a share, from 0 to 1, of the time before or after a first row is on the disk."""

    share: float
    has_begun: bool


@dataclass(frozen=True, slots=True)
class Left:
    """What a killed program left behind."""

    moment: Moment
    was_done: bool
    is_sound: bool
    counts: dict[str, int]
    """Rows of every table that the import writes to in one go."""
    is_found: bool
    """Whether the search knows who came with the sheet."""
    contents: Contents = field(repr=False)
    """Of every journalled table, after an undo where the import is there."""


class KilledImports:
    """Makes a network and a sheet in `folder`, then imports it again and again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sheet = folder / "log.csv"
        self._start = folder / "start.organiser"
        self._numbers = iter(range(1_000_000))
        _write_sheet(self._sheet)
        self.contents = self._made_network()
        whole, self._seconds = self._import(kill_at=None)
        with _opened(whole) as workspace:
            self.counts_after = workspace.ask(_counts)
        with _opened(self._start) as workspace:
            self.counts_before = workspace.ask(_counts)

    def _made_network(self) -> Contents:
        workspace = Workspace.create(self._start, self._folder / "copies", by="Test")
        known = tuple(Member(f"Person {place}") for place in range(20))
        workspace.run(AddRows(members=known))
        contents = everything(workspace)
        workspace.close(copy=False)
        return contents

    def killed_at(self, moment: Moment) -> Left:
        """Imports into a copy of the network and kills the program at that moment."""
        network, _ = self._import(kill_at=moment)
        was_done = network.with_suffix(".done").exists()
        with _opened(network) as workspace:
            counts = workspace.ask(_counts)
            is_found = bool(workspace.ask(lambda reader: search(reader, NEW_PERSON)))
            is_sound = workspace.ask(_is_sound)
            if counts == self.counts_after:
                workspace.undo()
            left = Left(moment, was_done, is_sound, counts, is_found, everything(workspace))
        shutil.rmtree(network.parent)
        return left

    def _import(self, *, kill_at: Moment | None) -> tuple[Path, dict[bool, float]]:
        """The network that was written to; the seconds before its first row and after."""
        network = self._folder / f"{next(self._numbers)}" / "network.organiser"
        network.parent.mkdir()
        shutil.copy(self._start, network)
        command = [sys.executable, "-m", "tests.crashes.child", str(network), str(self._sheet)]
        with subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as child:
            said, told = _pipe(child.stdout), _pipe(child.stdin)
            assert said.readline().strip() == b"ready"
            told.write(b"go\n")
            told.flush()
            begin = first_row = time.perf_counter()
            if kill_at is None or kill_at.has_begun:
                _wait_for_first_row(network, child)
                first_row = time.perf_counter()
            if kill_at is not None:
                time.sleep(kill_at.share * self._seconds[kill_at.has_begun])
                child.kill()
            if said.readline().strip() == b"done":
                network.with_suffix(".done").touch()
            return network, {False: first_row - begin, True: time.perf_counter() - first_row}


def _wait_for_first_row(network: Path, child: subprocess.Popen[bytes]) -> None:
    """Looks without a pause, because the commit is over in a few milliseconds."""
    log = network.with_name(network.name + "-wal")
    while child.poll() is None:
        with suppress(FileNotFoundError):
            if log.stat().st_size > _LOG_HEADER_BYTES:
                return


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


@contextmanager
def _opened(network: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(network, network.parent / "copies", by="Test")
    try:
        yield workspace
    finally:
        workspace.close(copy=False)


def _counts(reader: Reader) -> dict[str, int]:
    return {
        name: reader.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in tables.metadata.tables.items()
        if name not in _BESIDE
    }


def _is_sound(reader: Reader) -> bool:
    return (
        reader.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        and reader.exec_driver_sql("PRAGMA foreign_key_check").first() is None
    )


def _write_sheet(path: Path) -> None:
    chosen = random.Random(5)
    lines = ["Date,Giver,Receiver,Category,Area,Quantity,Unit,Note"]
    for place in range(ROWS):
        giver, receiver = place % PEOPLE, (place + chosen.randrange(1, PEOPLE)) % PEOPLE
        lines.append(
            f"{date(2025, 1, 1) + timedelta(days=place % 600)},Person {giver},Person {receiver},"
            f"{chosen.choice(('Lifts', 'Food', 'Childcare'))},{chosen.choice(('North', 'South'))},"
            f"{chosen.randint(1, 4)},hours,note {place}"
        )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
