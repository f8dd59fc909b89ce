"""Benchmarks of the window: first paint, everything loaded, and how long it stands still."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Result, compare
from tests.benchmarks.networks import large_network

ROOT = Path(__file__).resolve().parents[2]
CHILD = "tests.benchmarks.window_child"


def _child(what: str, *details: str) -> Any:
    """What a process of its own measures."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody compiles at every start
    done = subprocess.run(
        [sys.executable, "-m", CHILD, what, *details],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


class _Reported:
    """A clock that advances by what the children report, since they measure themselves."""

    def __init__(self) -> None:
        self.now = 0.0

    def run(self, what: str, *details: str) -> None:
        self.now += float(_child(what, *details))


def first_paint() -> list[Result]:
    """First paint, and everything loaded with 150 members, against a bare window with menus."""
    clock = _Reported()

    def row(name: str, what: str, goal: float) -> Result:
        return compare(
            name,
            lambda: clock.run(what),
            "bare PySide6 window with menus",
            lambda: clock.run("bare"),
            goal=goal,
            clock=lambda: clock.now,
        )

    return [
        row("first paint of the window", "first-paint", 1.5),
        row("everything loaded, dashboard drawn, 150 members", "everything", 8.0),
    ]


def longest_stall() -> list[Result]:
    """The longest time the window stood still with 40,000 members; 1.0 = 50 ms.

    Beside it the longest time that its own thread was at work, which busy machines change less.
    """
    network = str(large_network().path)
    results = []
    for name, what in (
        ("GUI stands still: load the dashboard", "stall-load"),
        ("GUI stands still: walk through the pages", "stall-pages"),
        ("GUI stands still: filter, sort, hide names", "stall-filter"),
        ("GUI stands still: complete a name in a form", "stall-name"),
        ("GUI stands still: log an exchange, figures anew", "stall-log"),
        ("GUI stands still: the network's picture, opened and played", "stall-network"),
        ("GUI stands still: its tables, and what if someone rests", "stall-what-if"),
        ("GUI stands still: all twelve renewed, of a year", "stall-twelve"),
        ("GUI stands still: import 20,000 rows", "stall-import"),
    ):
        still, at_work = _child(what, network)
        results.append(Result(name, still, "50 ms", 0.05, 1.0))
        results.append(Result("    its own thread at work", at_work, "50 ms", 0.05, 1.0))
    return results
