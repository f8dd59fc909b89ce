"""What time it is, as something that can be handed in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Aware UTC for what is stored, the local day for what people mean by today."""

    now: Callable[[], datetime] = _now

    def today(self) -> date:
        """The local day."""
        return self.now().astimezone().date()
