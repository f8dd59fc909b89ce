"""Work off the GUI thread: lanes, progress, cancellation, superseding, delivery.

A job runs in a lane's thread and its outcome is delivered on the GUI thread, unless the job was
superseded by a newer one in the same slot or the widget that asked for it is gone.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from organiser_app.domain.errors import Cancelled
from organiser_app.services.progress import Progress

T = TypeVar("T")

log = logging.getLogger(__name__)


class Lane(Enum):
    """Where a job runs: writes one after the other, reads beside them, long tasks apart."""

    WRITING = 1
    READING = 2
    LONG = 3


_THREADS = {Lane.WRITING: 1, Lane.READING: 2, Lane.LONG: 2}

SWITCH_SECONDS = 0.0001
"""How long a lane's thread may keep the GUI thread waiting for Python, each time it calls Qt.

Qt gives Python back at every call, so that with Python's own 5 ms a page takes twice as long to
show while rows are read; the rows take no longer.
"""


def _done(_progress: Progress) -> None:
    """What a job is that has been delivered."""


def _ignored(_error: BaseException) -> None:
    """Whom a delivered job tells of failures."""


@dataclass(eq=False, slots=True)
class Job:
    """One piece of work and what to do with its outcome."""

    work: Callable[[Progress], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[BaseException], None]
    parent: QObject
    slot: str | None = None
    title: str = ""
    on_progress: Callable[[int, int | None, str], None] | None = None
    progress: Progress = field(default_factory=Progress)
    is_dropped: bool = False

    def forget(self) -> None:
        """Lets go of everything on the GUI thread; a lane's thread may be the last to hold the job.

        A Qt object must not end in another thread.
        """
        self.work, self.then, self.failed = _done, None, _ignored
        self.on_progress = None

    def cancel(self) -> None:
        """Asks the work to stop; its outcome is not delivered."""
        self.is_dropped = True
        self.progress.cancel()


class Jobs(QObject):
    """Runs jobs.

    Signals:
        running_changed(int): how many titled jobs run now.
    """

    running_changed = Signal(int)
    _delivered = Signal(object, object, object)
    _progressed = Signal(object, int, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_SECONDS)
        self._lanes = {
            lane: ThreadPoolExecutor(count, thread_name_prefix=f"organiser-{lane.name.lower()}")
            for lane, count in _THREADS.items()
        }
        self._slots: dict[tuple[int, str], Job] = {}
        self._running: list[Job] = []
        self._delivered.connect(self._deliver)
        self._progressed.connect(self._show_progress)

    def submit(self, lane: Lane, job: Job) -> Job:
        """Runs a job; the one before it in the same slot of the same parent is dropped."""
        if job.slot is not None:
            key = (id(job.parent), job.slot)
            if (older := self._slots.get(key)) is not None:
                older.cancel()
            self._slots[key] = job
        job.progress = Progress(
            lambda done, total, note: self._progressed.emit(job, done, total, note),
            job.progress.stop,
        )
        self._running.append(job)
        self.running_changed.emit(self.running)
        self._lanes[lane].submit(self._run, job)
        return job

    @property
    def running(self) -> int:
        """How many jobs have not been delivered yet."""
        return len(self._running)

    @property
    def titled(self) -> tuple[Job, ...]:
        """The running jobs that a person is told about."""
        return tuple(job for job in self._running if job.title and not job.is_dropped)

    def _run(self, job: Job) -> None:
        try:
            if job.progress.is_cancelled:
                raise Cancelled  # noqa: TRY301 - one place where a job ends
            outcome, error = job.work(job.progress), None
        except BaseException as raised:  # noqa: BLE001 - everything is delivered to the GUI thread
            outcome, error = None, raised
        if shiboken6.isValid(self):
            self._delivered.emit(job, outcome, error)

    @Slot(object, object, object)
    def _deliver(self, job: Job, outcome: object, error: BaseException | None) -> None:
        self._running.remove(job)
        key = (id(job.parent), job.slot or "")
        if self._slots.get(key) is job:
            del self._slots[key]
        self.running_changed.emit(self.running)
        if job.is_dropped or not shiboken6.isValid(job.parent):
            if error is not None and not isinstance(error, Cancelled):
                log.info(
                    "a job that nobody waits for any more ended with %s", type(error).__name__
                )
        elif error is not None:
            job.failed(error)
        elif job.then is not None:
            job.then(outcome)
        job.forget()

    @Slot(object, int, object, str)
    def _show_progress(self, job: Job, done: int, total: int | None, note: str) -> None:
        if job.on_progress and not job.is_dropped and shiboken6.isValid(job.parent):
            job.on_progress(done, total, note)

    def stop(self) -> None:
        """Cancels what can be cancelled and waits for the rest; writes are always finished."""
        for job in self._running:
            if job.slot is not None or job.title:
                job.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=lane is not self._lanes[Lane.WRITING])
