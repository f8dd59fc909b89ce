"""A screen that nobody looks at: an X server of our own, for windows that must be real."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class RealDisplay:
    """A running X server, and how to start programs on it."""

    name: str

    def environment(self) -> dict[str, str]:
        """The environment of a program that shall open its windows here."""
        inherited = {k: v for k, v in os.environ.items() if k != "WAYLAND_DISPLAY"}
        return {**inherited, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def run_python(
        self, arguments: Sequence[str], *, patience: float = PATIENCE_SECONDS
    ) -> subprocess.CompletedProcess[str]:
        """Runs this Python with the given arguments to its end, its windows on this display."""
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=patience,
            check=False,
        )


def xvfb_is_here() -> bool:
    """Whether the virtual X server is installed."""
    return shutil.which("Xvfb") is not None


@contextmanager
def started_display(size: str = "1440x900x24") -> Iterator[RealDisplay]:
    """Starts an X server on a number that it finds free itself, and ends it afterwards."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end, encoding="ascii") as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb ended before it opened a display")
        yield RealDisplay(f":{number}")
    finally:
        server.terminate()
        server.wait(PATIENCE_SECONDS)
