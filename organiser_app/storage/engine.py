"""Opens a network's database: the driver, the pragmas, what is asked of a file before that.

SQLCipher is the driver from the start, without a passphrase: encryption then is one pragma here
and no change anywhere else. WAL with synchronous=FULL, because NORMAL loses acknowledged commits
in a power cut.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, create_engine, event
from sqlalchemy import Engine as Engine

from organiser_app.domain.errors import NetworkFileError
from organiser_app.storage.failures import translated

APPLICATION_ID: Final = 0x4F524741
"""'ORGA', at offset 68 of the file: how a desktop knows our files."""
SQLITE_MAGIC: Final = b"SQLite format 3\x00"

PRAGMAS: Final = (
    ("cipher_log_level", "NONE"),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("fullfsync", "ON"),
    ("checkpoint_fullfsync", "ON"),
    ("foreign_keys", "ON"),
    ("secure_delete", "ON"),
    ("temp_store", "MEMORY"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
    ("busy_timeout", "5000"),
    ("cache_size", "-65536"),
)

_WRITING = "organiser_writing"

Reader = Connection
"""What a question is asked of: one transaction that sees the network at one revision."""


@dataclass(frozen=True, slots=True)
class FileHeader:
    """What the first bytes of a file say, read before anything opens it."""

    application_id: int
    schema_version: int


def read_header(path: Path) -> FileHeader:
    """The header of a network file.

    Raises:
        NetworkFileError: NETWORK_MISSING, NETWORK_UNREADABLE or NOT_A_NETWORK.
    """
    if not path.exists():
        raise NetworkFileError("NETWORK_MISSING", file=path.name)
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except OSError as error:
        raise NetworkFileError("NETWORK_UNREADABLE", file=path.name) from error
    if len(start) < 100 or not start.startswith(SQLITE_MAGIC):
        raise NetworkFileError("NOT_A_NETWORK", file=path.name)
    schema, application = (
        struct.unpack_from(">I", start, 60)[0],
        struct.unpack_from(">I", start, 68)[0],
    )
    if application != APPLICATION_ID:
        raise NetworkFileError("NOT_A_NETWORK", file=path.name)
    return FileHeader(application, schema)


def open_engine(path: Path, *, enforce_links: bool = True, is_new: bool = False) -> Engine:
    """An engine on the file, whose every connection has our pragmas.

    Only a new file is made: SQLite would put an empty one where a network was taken away.
    Links between rows are not enforced during an upgrade only, because SQLite would cascade when
    a step makes a table anew; they are checked as a whole before the upgrade commits.
    """
    engine = create_engine(
        _address(path, "rwc" if is_new else "rw"),
        module=sqlcipher3.dbapi2,
        hide_parameters=True,
        pool_size=4,
        max_overflow=2,
    )
    pragmas = dict(PRAGMAS) | {"foreign_keys": "ON" if enforce_links else "OFF"}
    event.listen(engine, "connect", partial(_prepare, pragmas))
    event.listen(engine, "begin", _begin)
    return engine


def _address(path: Path, mode: str) -> URL:
    return URL.create(
        "sqlite", database=path.absolute().as_uri(), query={"mode": mode, "uri": "true"}
    )


def _prepare(pragmas: dict[str, str], connection: Any, _record: object) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for name, value in pragmas.items():
        cursor.execute(f"PRAGMA {name}={value}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes: taken at once, so that nobody is refused half-way."""
    with (
        translated(),
        engine.connect().execution_options(**{_WRITING: True}) as connection,
        connection.begin(),
    ):
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One transaction that reads: everything in it is seen at the same revision."""
    with translated(), engine.connect() as connection, connection.begin():
        yield connection
