"""Creates and opens a network's file: header first, then pragmas, then its shape.

A file is never changed before a verified copy of it exists: an upgrade makes one.
"""

import os
import secrets
from pathlib import Path

from sqlalchemy import Engine, insert

from organiser_app.domain.errors import NetworkFileError
from organiser_app.storage import backups, migrations, tables
from organiser_app.storage.engine import (
    APPLICATION_ID,
    open_engine,
    read_header,
    reading,
    writing,
)
from organiser_app.storage.reads import network

SUFFIX = ".organiser"


def create(path: Path) -> Engine:
    """Makes a new, empty network.

    Raises:
        NetworkFileError: NETWORK_EXISTS, FOLDER_MISSING, or what the disk says.
    """
    if path.exists():
        raise NetworkFileError("NETWORK_EXISTS", file=path.name)
    if not path.parent.is_dir():
        raise NetworkFileError("FOLDER_MISSING", file=path.name, folder=str(path.parent))
    engine = open_engine(path, is_new=True)
    with writing(engine) as connection:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        migrations.migrate(connection)
        connection.execute(insert(tables.about).values(name="network", value=secrets.token_hex(8)))
    _write_through(engine)
    if os.name == "posix":
        path.chmod(0o600)
    return engine


def _write_through(engine: Engine) -> None:
    """Into the file itself: after a crash its first bytes must say that it is a network."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def close(engine: Engine, path: Path) -> None:
    """Closes the file; one that was taken away meanwhile leaves nothing behind at its old place.

    SQLite does not write its log through to a file that was moved, and what is left of the log
    would spoil another file that is put where it was.
    """
    is_gone = not path.exists()
    if is_gone:
        _write_through(engine)
    engine.dispose()
    if is_gone:
        for rest in ("-wal", "-shm"):
            path.with_name(path.name + rest).unlink(missing_ok=True)


def open_existing(path: Path, backup_folder: Path) -> Engine:
    """Opens a network, upgrading its shape first where it is older, after a verified copy.

    Raises:
        NetworkFileError: the file is missing, not ours, too new, busy or damaged.
    """
    header = read_header(path)
    migrations.check_version(header.schema_version, path.name)
    engine = open_engine(path)
    with reading(engine) as connection:
        version = migrations.version_of(connection)
    migrations.check_version(version, path.name)
    if version < migrations.HEAD:
        backups.verified_copy(engine, backups.copy_name(backup_folder, path, "before-upgrade"))
        _upgrade(path)
    return engine


def _upgrade(path: Path) -> None:
    engine = open_engine(path, enforce_links=False)
    with writing(engine) as connection:
        migrations.migrate(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise NetworkFileError("NETWORK_DAMAGED", file=path.name)
    engine.dispose()


def network_id(engine: Engine) -> str:
    """The random name of a network, the same for as long as it lives."""
    with reading(engine) as connection:
        return network.network_id(connection)
