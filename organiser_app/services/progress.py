"""How far a long task is, and whether someone wants it to stop."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from organiser_app.domain.errors import Cancelled

Report = Callable[[int, int | None, str], None]


def _silent(_done: int, _total: int | None, _note: str) -> None:
    """Nobody is watching."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Handed to a task, which calls `step` often enough that it can be stopped."""

    report: Report = _silent
    stop: Event = field(default_factory=Event)

    def step(self, done: int, total: int | None = None, note: str = "") -> None:
        """Says how far the task is; `total` None means unknown, `note` is a code.

        Raises:
            Cancelled: someone asked the task to stop.
        """
        if self.stop.is_set():
            raise Cancelled
        self.report(done, total, note)

    def cancel(self) -> None:
        """Asks the task to stop at its next step."""
        self.stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether someone asked the task to stop."""
        return self.stop.is_set()
