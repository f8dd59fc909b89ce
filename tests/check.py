"""Answers "is it good?" in one word: `python -m tests.check`.

Format, lint, types, layers, tests, in this order; the first that fails ends the run.
`--without-tests` leaves the last out.
"""

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Check:
    """One question, and the command that answers it."""

    name: str
    command: tuple[str, ...]


STATIC = (
    Check("format", ("ruff", "format", "--check", ".")),
    Check("lint", ("ruff", "check", ".")),
    Check("types", ("mypy",)),
    Check("layers", ("lint-imports",)),
)
TESTS = Check("tests", (sys.executable, "-m", "pytest"))


def chosen(arguments: Sequence[str]) -> tuple[Check, ...]:
    """The checks that the command line asks for."""
    return STATIC if "--without-tests" in arguments else (*STATIC, TESTS)


def run(check: Check) -> int:
    """Runs one check where its tool stands beside this Python, else on the PATH."""
    say(f"\n-- {check.name}: {' '.join(check.command)}")
    program, *arguments = check.command
    beside = Path(sys.executable).parent / program
    return subprocess.run(
        [str(beside) if beside.exists() else program, *arguments], cwd=ROOT, check=False
    ).returncode


def say(line: str) -> None:
    """Prints a line at once, in order with what the tools print."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(arguments: Sequence[str]) -> int:
    """Runs the checks until one fails, and sums up in a line."""
    begun = time.monotonic()
    passed: list[str] = []
    for check in chosen(arguments):
        if run(check) != 0:
            say(f"\nNot good: {check.name} failed; passed before it: {', '.join(passed) or '-'}.")
            return 1
        passed.append(check.name)
    say(f"\nGood: {', '.join(passed)}, in {time.monotonic() - begun:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
