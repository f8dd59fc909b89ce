"""Which threads run now, and which of them do not end."""

import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path

PATIENCE_SECONDS = 2.0
POOLED = "Thread (pooled)"


def running_threads() -> set[threading.Thread]:
    """Python's own threads, and the threads of Qt that have run Python."""
    return {thread for thread in threading.enumerate() if _is_running(thread)}


def wait_for_threads(threads: Iterable[threading.Thread]) -> set[threading.Thread]:
    """Gives threads that are about to end a moment to do so; returns those that do not."""
    end = time.monotonic() + PATIENCE_SECONDS
    left = set(threads)
    while left and time.monotonic() < end:
        time.sleep(0.005)  # a thread of Qt cannot be joined from Python
        left = {thread for thread in left if _is_running(thread)}
    return left


def _is_foreign(thread: threading.Thread) -> bool:
    return isinstance(thread, threading._DummyThread)


def _is_running(thread: threading.Thread) -> bool:
    return _foreign_is_running(thread) if _is_foreign(thread) else thread.is_alive()


def _foreign_is_running(thread: threading.Thread) -> bool:
    """Python never learns that a thread of Qt has ended, so ask the system.

    An idle thread of a Qt pool is not a leak: it waits for work and ends by itself.
    """
    if sys.platform != "linux":
        return False
    try:
        name = Path(f"/proc/self/task/{thread.native_id}/comm").read_text(encoding="utf-8")
    except OSError:
        return False
    return name.strip() != POOLED
