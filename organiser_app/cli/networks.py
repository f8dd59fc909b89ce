"""Commands about a network's file and its history: new, example, history, undo, redo."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from organiser_app.cli.console import Console
from organiser_app.cli.status import Status
from organiser_app.cli.words import change_words, counted, left_alone_words
from organiser_app.domain.changes import ChangeSet, ChangeState
from organiser_app.domain.errors import NetworkFileError
from organiser_app.services.paths import data_folder, settings_folder
from organiser_app.services.workspace import Workspace

_ALL = sys.maxsize


def network_path(text: str) -> Path:
    """The file that NETWORK names.

    Raises:
        NetworkFileError: SERVER_NOT_BUILT for an address of a database server.
    """
    if text.startswith(("postgresql:", "postgresql+", "postgres:")):
        raise NetworkFileError("SERVER_NOT_BUILT")
    return Path(text)


def backup_folder() -> Path:
    """Where verified copies go, the window's as well as ours."""
    return data_folder() / "copies"


@contextmanager
def opened(text: str, *, copy: bool = False) -> Iterator[Workspace]:
    """The network, closed again whatever happens; `copy` keeps a verified copy of changes."""
    from organiser_app.services.settings import load_settings

    by = load_settings(settings_folder() / "settings.json").your_name
    workspace = Workspace.open(network_path(text), backup_folder(), by=by)
    try:
        yield workspace
    finally:
        workspace.close(copy=copy)


def new(arguments: argparse.Namespace, console: Console) -> Status:
    """Creates an empty network."""
    from organiser_app.domain.commands import ChangeSettings
    from organiser_app.domain.settings import GroupSettings

    path = network_path(arguments.network)
    workspace = Workspace.create(path, backup_folder())
    if arguments.name:
        workspace.run(ChangeSettings(GroupSettings(name=arguments.name)))
    workspace.close(copy=False)
    if not arguments.plain:
        console.say(
            "Passphrases are not built yet: this file is not encrypted, and whoever can read it "
            "can read everything in it. Say --plain to confirm that this is meant."
        )
    document = {"file": path, "name": arguments.name, "encrypted": False}
    console.answer(document, f"{path} is ready. It is empty.")
    return Status.DONE


def example(arguments: argparse.Namespace, console: Console) -> Status:
    """Writes a made-up network."""
    from organiser_app.services.example import write_example
    from organiser_app.storage.reads.network import counts

    path = network_path(arguments.network)
    workspace = write_example(
        path,
        backup_folder(),
        members=arguments.members,
        exchanges=arguments.exchanges,
        days=arguments.days,
        seed=arguments.seed,
        progress=console.progress(),
    )
    found, today = workspace.ask(counts), workspace.clock.today()
    workspace.close(copy=False)
    document = {
        "file": path,
        "members": arguments.members,
        "needs": found.needs,
        "offers": found.offers,
        "exchanges": found.exchanges,
        "seed": arguments.seed,
        "today": today,
    }
    parts = (counted(document[key], key) for key in ("members", "needs", "offers", "exchanges"))
    words = f"{path} holds {', '.join(parts)}. All of it is made up: nobody in it exists."
    console.answer(document, words)
    return Status.DONE


def history(arguments: argparse.Namespace, console: Console) -> Status:
    """Lists what changed, newest first."""
    from organiser_app.storage.journal import past_changes

    with opened(arguments.network) as workspace:
        changes = workspace.ask(partial(past_changes, most=_ALL))
    document = [
        {
            "id": change.id,
            "at": change.at,
            "label": change_words(change.label),
            "by": change.by,
            "undone": change.state is ChangeState.UNDONE,
        }
        for change in changes
    ]
    lines = [
        f"{change.id:>5}  {change.at.astimezone():%Y-%m-%d %H:%M}  {change_words(change.label)}"
        + (f" ({change.by})" if change.by else "")
        + (" [taken back]" if change.state is ChangeState.UNDONE else "")
        for change in changes
    ]
    console.answer(document, "\n".join(lines) or "Nothing has changed yet.")
    return Status.DONE


def undo(arguments: argparse.Namespace, console: Console) -> Status:
    """Takes a change back."""
    with opened(arguments.network, copy=True) as workspace:
        change = workspace.undo(arguments.change)
    return _answer(console, "Taken back", change)


def redo(arguments: argparse.Namespace, console: Console) -> Status:
    """Does again what was taken back last."""
    with opened(arguments.network, copy=True) as workspace:
        change = workspace.redo()
    return _answer(console, "Done again", change)


def _answer(console: Console, what: str, change: ChangeSet) -> Status:
    """What was left alone because it moved on is for a person to look at."""
    document = {
        "change": change.id,
        "label": change_words(change.label),
        "rows": {kind: len(touched) for kind, touched in change.touched.items()},
        "left_alone": [
            {"kind": one.kind, "id": one.row_id, "field": one.field, "reason": one.reason}
            for one in change.left_alone
        ],
    }
    console.answer(document, f"{what}: {change_words(change.label)}.")
    if not change.left_alone:
        return Status.DONE
    console.say(left_alone_words(change.left_alone))
    return Status.OPEN_QUESTIONS
