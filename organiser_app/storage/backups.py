"""Verified copies of a network: written with VACUUM INTO, opened, checked, then named.

Copying the file itself loses commits that still lie in the write-ahead log, and the copy passes
every check all the same; so it is never done.
"""

import os
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, func, inspect, select

from organiser_app.domain.errors import NetworkFileError
from organiser_app.storage import tables
from organiser_app.storage.engine import open_engine, reading
from organiser_app.storage.failures import translated

KEEP = 20
"""Copies kept of one network for each occasion, until there is a ladder of days and weeks."""
_UNFINISHED_SECONDS = 24 * 60 * 60
"""No copy takes longer: what is older and unfinished is of a program that was killed."""
_MOMENT = "[0-9]" * 4 + "-[0-9][0-9]-[0-9][0-9] [0-9]* [0-9]*"


def copy_name(folder: Path, network: Path, occasion: str) -> Path:
    """Where a copy made now goes: name, moment and occasion, so that a person can read it."""
    moment = datetime.now().astimezone().strftime("%Y-%m-%d %H%M%S %f")
    return folder / f"{network.stem} {moment} {occasion}{network.suffix}"


def verified_copy(engine: Engine, target: Path) -> Path:
    """Writes a copy, opens it, checks it, and only then gives it its name.

    Raises:
        NetworkFileError: COPY_FAILED; the broken copy is kept aside as `.failed`.
    """
    try:
        return _copy_and_check(engine, target)
    except (OSError, sqlcipher3.dbapi2.Error) as error:  # no room, no permission, no drive
        with suppress(OSError):
            _unfinished(target).unlink(missing_ok=True)
        raise NetworkFileError("COPY_FAILED", file=target.name) from error


def _copy_and_check(engine: Engine, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = _unfinished(target)
    unfinished.unlink(missing_ok=True)
    with translated(target), engine.connect() as connection:
        counts = _row_counts(connection)
        connection.rollback()
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("VACUUM INTO ?", (str(unfinished),))
    if not _is_sound(unfinished, counts):
        unfinished.rename(target.with_name(target.name + ".failed"))
        raise NetworkFileError("COPY_FAILED", file=target.name)
    _flush(unfinished)
    unfinished.rename(target)
    _flush(target.parent)
    return target


def _unfinished(target: Path) -> Path:
    return target.with_name(target.name + ".tmp")


def _is_sound(path: Path, counts: dict[str, int]) -> bool:
    engine = open_engine(path)
    try:
        with reading(engine) as connection:
            answer = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            return answer == "ok" and broken is None and _row_counts(connection) == counts
    finally:
        engine.dispose()
        for rest in ("-wal", "-shm"):
            path.with_name(path.name + rest).unlink(missing_ok=True)


def _row_counts(connection: Connection) -> dict[str, int]:
    """Of the tables that are there: a network that is about to be upgraded has not all of them."""
    there = set(inspect(connection).get_table_names())
    return {
        name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in tables.metadata.tables.items()
        if name in there
    }


def _flush(path: Path) -> None:
    """Makes the disk keep it; a folder cannot be flushed on Windows and need not be."""
    if path.is_dir() and os.name != "posix":
        return
    number = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def copies_of(folder: Path, network: Path, occasion: str) -> list[Path]:
    """The copies made on one occasion, oldest first."""
    if not folder.is_dir():
        return []
    return sorted(folder.glob(f"{_literal(network.stem)} {_MOMENT} {occasion}{network.suffix}"))


def forget_old_copies(folder: Path, network: Path, occasion: str, keep: int = KEEP) -> None:
    """Removes all but the newest `keep` copies of one occasion, and what never became a copy."""
    for old in copies_of(folder, network, occasion)[:-keep]:
        old.unlink(missing_ok=True)
    unfinished = f"{_literal(network.stem)} {_MOMENT} {occasion}{network.suffix}.tmp*"
    for rest in folder.glob(unfinished):
        with suppress(FileNotFoundError):
            if time.time() - rest.stat().st_mtime > _UNFINISHED_SECONDS:
                rest.unlink()


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "[]*?" else letter for letter in name)
