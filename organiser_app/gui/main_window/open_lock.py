"""Keeps a network in one window at a time, by a small file beside it.

The file names the process and the computer, so that one left behind by a crash is known as such
and taken over. Where no file may be written there is no lock: nothing can be changed there either.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLockFile, QSysInfo

from organiser_app.domain.errors import NetworkFileError

T = TypeVar("T")

LOCK_SUFFIX = ".lock"


def holding(path: Path, work: Callable[[], T]) -> tuple[T, QLockFile]:
    """Does the work with the network's lock held, and hands both over; lets go where it fails.

    Raises:
        NetworkFileError: NETWORK_OPEN_ELSEWHERE, with the other computer's name and the lock's
            where it is not this one.
    """
    lock = _taken(path)
    try:
        return work(), lock
    except BaseException:
        lock.unlock()
        raise


def _taken(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_name(path.name + LOCK_SUFFIX)))
    lock.setStaleLockTime(0)  # however old: a window may stay open for weeks
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        raise NetworkFileError("NETWORK_OPEN_ELSEWHERE", file=path.name, **_other_computer(lock))
    return lock


def _other_computer(lock: QLockFile) -> dict[str, str]:
    _process, computer, _program = lock.getLockInfo()
    if computer in {"", QSysInfo.machineHostName()}:
        return {}
    return {"computer": computer, "lock": Path(lock.fileName()).name}
