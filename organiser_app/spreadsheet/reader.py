"""Reads any sheet file into plain cells, in a process of its own that can be killed.

The parent never parses: it copies the bytes to a child, keeps the clock, and takes in cells. So a
hostile file can cost thirty seconds and a message, never the program. Call it from a worker
thread; nothing is interpreted here.
"""

import contextlib
import hashlib
import io
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Final

from organiser_app.domain.errors import Cancelled
from organiser_app.spreadsheet.cells import Limits, Reading
from organiser_app.spreadsheet.child import CHILD_FLAG
from organiser_app.spreadsheet.collect import OnProgress, collect
from organiser_app.spreadsheet.frames import BrokenFrame, Request, read_frame
from organiser_app.spreadsheet.problems import ProblemCode, Refused

IsCancelled = Callable[[], bool]

_GLANCE_SECONDS: Final = 0.05
_BLOCK: Final = 1 << 20
_LEAVING_SECONDS: Final = 2.0


def read_file(
    path: Path,
    *,
    password: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    on_progress: OnProgress = lambda _done, _total: None,
    is_cancelled: IsCancelled = lambda: False,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> Reading:
    """All cells of the file, and what is odd about them.

    `encoding` and `delimiter` overrule what would be guessed of delimited text. `is_cancelled` is
    asked from another thread, twenty times a second.

    Raises:
        Refused: the file cannot be taken in; the code says why.
        Cancelled: `is_cancelled` said so.
    """
    request = Request(
        name=path.name, password=password, encoding=encoding, delimiter=delimiter, limits=limits
    )
    try:
        _refuse_by_size(path.stat().st_size, limits)
        content = path.open("rb")
    except OSError as error:
        raise Refused(ProblemCode.FILE_UNREADABLE, reason=error.strerror) from error
    with content:
        return _read(content, request, on_progress=on_progress, is_cancelled=is_cancelled)


def read_bytes(
    name: str,
    content: bytes,
    *,
    password: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    on_progress: OnProgress = lambda _done, _total: None,
    is_cancelled: IsCancelled = lambda: False,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> Reading:
    """The same of a file's content that lies in no file; `name` is what the file was called.

    Raises:
        Refused: the content cannot be taken in; the code says why.
        Cancelled: `is_cancelled` said so.
    """
    request = Request(
        name=name, password=password, encoding=encoding, delimiter=delimiter, limits=limits
    )
    _refuse_by_size(len(content), limits)
    return _read(io.BytesIO(content), request, on_progress=on_progress, is_cancelled=is_cancelled)


def _read(
    content: IO[bytes], request: Request, *, on_progress: OnProgress, is_cancelled: IsCancelled
) -> Reading:
    seconds = request.limits.wall_seconds
    with _child() as child, _Watch(child, seconds, is_cancelled) as watch:
        try:
            sha256 = _feed(child, content, request)
            reading = collect(
                _frames(child), file_name=request.name, sha256=sha256, on_progress=on_progress
            )
        except (BrokenFrame, OSError) as error:
            raise _why_it_ended(child, watch) from error
    if watch.was_cancelled:
        raise Cancelled
    return reading


def _refuse_by_size(size: int, limits: Limits) -> None:
    if size == 0:
        raise Refused(ProblemCode.FILE_EMPTY)
    if size > limits.file_bytes:
        raise Refused(ProblemCode.FILE_TOO_LARGE, what="bytes", found=size, most=limits.file_bytes)


@contextlib.contextmanager
def _child() -> Iterator[subprocess.Popen[bytes]]:
    """The reading process; gone, with its pipes, when the block ends."""
    child = subprocess.Popen(
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        yield child
    finally:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was still unsent is of no use now
                    pipe.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):  # bundled: the program itself is the only interpreter
        return [sys.executable, CHILD_FLAG]
    # -P: a folder full of strange files must not be able to lend us its modules
    return [sys.executable, "-P", "-m", "organiser_app.spreadsheet.child"]


def _environment() -> dict[str, str]:
    """Ours, without our secrets, and with the way to this package."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ORGANISER")}
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return kept | {"PYTHONPATH": os.pathsep.join(paths), "OPENPYXL_LXML": "False"}


class _Watch:
    """Kills the child when its time is over or the person has had enough."""

    def __init__(
        self, child: subprocess.Popen[bytes], seconds: float, is_cancelled: IsCancelled
    ) -> None:
        self._child = child
        self._deadline = time.monotonic() + seconds
        self._is_cancelled = is_cancelled
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._keep_watch, name="sheet reader's clock")
        self.was_cancelled = False
        self.was_too_slow = False

    def __enter__(self) -> "_Watch":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _keep_watch(self) -> None:
        while not self._over.wait(_GLANCE_SECONDS):
            self.was_cancelled = self._is_cancelled()
            self.was_too_slow = time.monotonic() > self._deadline
            if self.was_cancelled or self.was_too_slow:
                self._child.kill()
                return


def _feed(child: subprocess.Popen[bytes], content: IO[bytes], request: Request) -> str:
    """Give the child the content; the digest of exactly the bytes it was given."""
    digest = hashlib.sha256()
    room = request.limits.file_bytes
    pipe = _pipe(child.stdin)
    pipe.write(request.as_line())
    while block := content.read(_BLOCK):
        room -= len(block)
        if room < 0:  # it has grown since it was measured
            raise Refused(ProblemCode.FILE_TOO_LARGE, what="bytes")
        digest.update(block)
        pipe.write(block)
    pipe.close()
    return digest.hexdigest()


def _frames(child: subprocess.Popen[bytes]) -> Iterator[tuple[object, ...]]:
    pipe = _pipe(child.stdout)
    while True:
        yield read_frame(pipe)


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise BrokenFrame
    return pipe


def _why_it_ended(child: subprocess.Popen[bytes], watch: _Watch) -> Refused | Cancelled:
    if watch.was_cancelled:
        return Cancelled()
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(_LEAVING_SECONDS)
    ended_by_cpu_limit = child.returncode == -getattr(signal, "SIGXCPU", 0) != 0
    if watch.was_too_slow or ended_by_cpu_limit:
        return Refused(ProblemCode.READER_TIMEOUT)
    return Refused(ProblemCode.READER_CRASHED, status=child.returncode)
