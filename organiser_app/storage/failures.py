"""Driver errors into domain errors: the one place where foreign exceptions are translated."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from organiser_app.domain.errors import NetworkFileError

_WORDS = (
    ("database is locked", "NETWORK_BUSY"),
    ("database or disk is full", "DISK_FULL"),
    ("disk i/o error", "DISK_FULL"),
    ("readonly database", "NETWORK_READ_ONLY"),
    ("unable to open", "NETWORK_UNREADABLE"),
    ("file is not a database", "NOT_A_NETWORK"),
    ("malformed", "NETWORK_DAMAGED"),
)


@contextmanager
def translated(path: Path | None = None) -> Iterator[None]:
    """Turns what a database driver raises about the file into a `NetworkFileError`."""
    try:
        yield
    except (OperationalError, DatabaseError) as error:
        code = _code(error)
        if code is None:
            raise
        raise NetworkFileError(code, file=path.name if path else "") from error


def _code(error: DBAPIError) -> str | None:
    words = str(error.orig).lower()
    return next((code for part, code in _WORDS if part in words), None)
