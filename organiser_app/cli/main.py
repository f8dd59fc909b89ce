"""Runs one command and answers its exit status."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from organiser_app.cli.arguments import command_parser
from organiser_app.cli.console import Console
from organiser_app.cli.status import Status
from organiser_app.cli.words import error_words
from organiser_app.domain.errors import Cancelled, Invalid, UserError

if TYPE_CHECKING:
    from organiser_app.cli.reporting import LayOut

Run = Callable[[argparse.Namespace, Console], Status]


def run(argv: Sequence[str], lay_out: LayOut) -> int:
    """Runs the command that `argv` names; what draws is handed in, because commands know no window.

    What goes wrong for a reason that a person can do something about ends in words and a status;
    anything else is a bug and passes through.
    """
    arguments = command_parser().parse_args(argv)
    console = Console(arguments.json)
    try:
        return _command(arguments.command, lay_out)(arguments, console)
    except UserError as error:
        return _refuse(console, arguments, error)
    except (Cancelled, KeyboardInterrupt):
        console.say("Stopped. Nothing was written.")
        return Status.STOPPED


def _command(name: str, lay_out: LayOut) -> Run:
    """The function of a command, imported now: most commands do without the others' libraries."""
    if name == "import":
        from organiser_app.cli.sheets import import_sheet

        return import_sheet
    if name == "export":
        from organiser_app.cli.exporting import export

        return export
    if name == "health":
        from organiser_app.cli.health import health

        return health
    if name == "suggest":
        from organiser_app.cli.helping import suggest

        return suggest
    if name == "report":
        from organiser_app.cli.reporting import report

        return partial(report, lay_out=lay_out)
    from organiser_app.cli import networks

    runs: dict[str, Run] = {
        "new": networks.new,
        "example": networks.example,
        "history": networks.history,
        "undo": networks.undo,
        "redo": networks.redo,
    }
    return runs[name]


def _refuse(console: Console, arguments: argparse.Namespace, error: UserError) -> Status:
    """Says why; the document of an import was given already."""
    from organiser_app.spreadsheet.problems import Refused

    said_already = arguments.command == "import" and isinstance(error, Refused)
    if console.as_json and not said_already:
        console.answer({"problems": _problems(error)}, "")
    console.say(error_words(error))
    return Status.REFUSED


def _problems(error: UserError) -> list[dict[str, object]]:
    if isinstance(error, Invalid):
        return [{"code": one.code, "field": one.field, **one.values} for one in error.problems]
    return [{"code": error.code, "values": error.values}]
