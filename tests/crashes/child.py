"""The program that is killed: prepares an import, says so, waits for a line, then applies it."""

import sys
from pathlib import Path

from organiser_app.services.imports import apply, prepare
from organiser_app.services.workspace import Workspace


def main(network: Path, sheet: Path) -> None:
    """Imports the sheet into the network."""
    workspace = Workspace.open(network, network.parent / "copies", by="Test")
    preview = prepare(workspace, sheet)
    _say("ready")
    sys.stdin.readline()
    apply(workspace, preview)
    _say("done")
    workspace.close(copy=False)


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
