"""Brings a network's tables to the shape that this program knows, one numbered step at a time.

Each step is a function on Alembic's `Operations`, so that it runs on SQLite and PostgreSQL. All
steps of an upgrade run in one transaction; the caller has made a verified copy of the file first.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, func, inspect, select

from organiser_app.domain.errors import NetworkFileError
from organiser_app.storage import tables

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations"], None]

HEAD: Final = 4
"""The newest shape. A file above it was made by a newer program and is refused."""


def _steps() -> tuple[tuple[int, str, Step], ...]:
    # imported when needed: opening an up-to-date network does not pay for its past
    from organiser_app.storage.migrations import (
        m0001_first,
        m0002_returns,
        m0003_daily,
        m0004_check_ins,
    )

    return (
        (1, "first", m0001_first.upgrade),
        (2, "returns", m0002_returns.upgrade),
        (3, "daily", m0003_daily.upgrade),
        (4, "check_ins", m0004_check_ins.upgrade),
    )


def version_of(connection: Connection) -> int:
    """The shape of a database; 0 when it is empty."""
    if not inspect(connection).has_table("schema_version"):
        return 0
    return connection.execute(select(func.max(tables.schema_version.c.version))).scalar() or 0


def check_version(version: int, name: str) -> None:
    """Refuses a file that a newer program made.

    Raises:
        NetworkFileError: NETWORK_TOO_NEW.
    """
    if version > HEAD:
        raise NetworkFileError("NETWORK_TOO_NEW", file=name, found=version, known=HEAD)


def migrate(connection: Connection) -> int:
    """Runs the steps that are missing, inside the caller's transaction; answers how many."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    version = version_of(connection)
    missing = [step for step in _steps() if step[0] > version]
    for number, name, upgrade in missing:
        upgrade(operations)
        connection.execute(
            tables.schema_version.insert().values(version=number, name=name, at=int(time.time()))
        )
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version={HEAD}")
    return len(missing)
