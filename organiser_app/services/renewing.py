"""Works the indicators out anew: in this process where that is quick, else in one of its own."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Final

from organiser_app.domain.errors import Cancelled
from organiser_app.services.progress import Progress
from organiser_app.services.twelve import Basis, Twelve, steps
from organiser_app.services.twelve_child import CHILD_FLAG

LARGE: Final = 20_000
"""Exchanges from which the indicators are worked out in a process of their own."""

Tell = Callable[[Twelve], None]


def renew(basis: Basis, progress: Progress, tell: Tell, *, large: int = LARGE) -> None:
    """Tells each step as soon as it is known.

    Raises:
        Cancelled: someone asked it to stop.
    """
    if len(basis.snapshot.exchange_ids) < large:
        for step in steps(basis, lambda: progress.step(0)):
            tell(step)
        return
    for step in _steps_of_child(basis, progress):
        progress.step(0)
        tell(step)


def _steps_of_child(basis: Basis, progress: Progress) -> Iterator[Twelve]:
    with _child(progress) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            with process.stdin:
                pickle.dump(basis, process.stdin, pickle.HIGHEST_PROTOCOL)
            while not progress.is_cancelled:
                yield pickle.load(process.stdout)
        except (EOFError, BrokenPipeError) as ended:
            if progress.is_cancelled:
                raise Cancelled from ended
            if process.wait() != 0:
                raise ChildProcessError("INDICATORS_NOT_WORKED_OUT") from ended


@contextmanager
def _child(progress: Progress) -> Iterator[subprocess.Popen[bytes]]:
    """The process; it ends with its work, or as soon as someone asks to stop."""
    process = subprocess.Popen(
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    done = Event()

    def end_when_asked() -> None:
        while not done.wait(0.1):
            if progress.is_cancelled:
                process.kill()
                return

    watch = Thread(target=end_when_asked, name="organiser-indicators-watch")
    watch.start()
    try:
        yield process
    finally:
        done.set()
        watch.join()
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None and not pipe.closed:
                pipe.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG]
    return [sys.executable, "-P", "-m", "organiser_app.services.twelve_child"]


def _environment() -> dict[str, str]:
    """Ours, without our secrets, and with the way to this package."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ORGANISER")}
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return kept | {"PYTHONPATH": os.pathsep.join(paths)}
