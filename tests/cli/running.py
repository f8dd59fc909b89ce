"""Runs the program as a person would type it, in this process."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from organiser_app.__main__ import main


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it said where."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output as the one JSON document that it must be."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Shell:
    """Runs commands; `arguments` may be paths."""

    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object) -> Ran:
        self.capsys.readouterr()
        try:
            status = main([str(one) for one in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        said = self.capsys.readouterr()
        return Ran(status, said.out, said.err)
