"""What can be typed after `organiser-app`: the commands and their arguments."""

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from organiser_app import __version__

TABLES = ("members", "needs", "offers", "exchanges")
TO_READ = ("matches", "followups")
AUDIENCES = ("coordinators", "helpers", "public", "statistics")
FORMATS = ("xlsx", "ods", "csv")
LANGUAGES = ("en", "es", "ar")


def command_parser() -> argparse.ArgumentParser:
    """The parser of the commands; the window's arguments are `__main__`'s."""
    parser = argparse.ArgumentParser(
        prog="organiser-app",
        description="Organiser for the people who coordinate a mutual-aid network. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"organiser-app {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_new(commands)
    _add_example(commands)
    _add_import(commands)
    _add_export(commands)
    _add_health(commands)
    _add_suggest(commands)
    _add_report(commands)
    _add_history(commands)
    return parser


COMMANDS = (
    "new",
    "example",
    "import",
    "export",
    "health",
    "suggest",
    "report",
    "history",
    "undo",
    "redo",
)
"""The words that make a command line of it."""

_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse gives it no public name


def _command(
    commands: "_Commands[argparse.ArgumentParser]", name: str, about: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=about, description=about)
    parser.add_argument(
        "--json", action="store_true", help="one JSON document on standard output, nothing else"
    )
    return parser


def _add_network(parser: argparse.ArgumentParser, about: str = "the network's file") -> None:
    parser.add_argument("network", metavar="NETWORK", help=about)


def _add_new(commands: "_Commands[argparse.ArgumentParser]") -> None:
    parser = _command(commands, "new", "Create an empty network.")
    _add_network(parser, "the file to make, such as riverside.organiser")
    parser.add_argument("--name", default="", metavar="TEXT", help="what the group calls itself")
    parser.add_argument("--plain", action="store_true", help="without a passphrase")


def _add_example(commands: "_Commands[argparse.ArgumentParser]") -> None:
    parser = _command(
        commands,
        "example",
        "Write a made-up network, always the same for the same seed on the same day.",
    )
    _add_network(parser, "the file to make")
    parser.add_argument("--members", type=_at_least(2), default=150, metavar="N")
    parser.add_argument("--exchanges", type=_at_least(0), default=None, metavar="N")
    parser.add_argument("--days", type=_at_least(1), default=400, metavar="N")
    parser.add_argument("--seed", type=_at_least(0), default=7, metavar="N")


def _add_import(commands: "_Commands[argparse.ArgumentParser]") -> None:
    parser = _command(
        commands,
        "import",
        "Bring a spreadsheet into a network. What needs a person is left undone and listed.",
    )
    parser.add_argument("sheet", metavar="SHEET", type=Path, help="a spreadsheet or csv file")
    _add_network(parser)
    parser.add_argument(
        "--as",
        dest="table",
        choices=(*TABLES, *TO_READ),
        help="what the rows are; a sheet of our own is known without it",
    )
    parser.add_argument(
        "--map", dest="mapping", type=Path, metavar="FILE", help="JSON: header -> field, or null"
    )
    parser.add_argument(
        "--date-order", choices=("dmy", "mdy", "ymd"), help="how dates in the sheet are written"
    )
    parser.add_argument(
        "--apply-deletions",
        action="store_true",
        help="put away rows that a returned sheet of ours lacks",
    )
    parser.add_argument(
        "--decide",
        choices=("ours", "theirs", "skip"),
        help="what to do about conflicts in a returned sheet of ours",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would happen, write nothing"
    )
    parser.add_argument(
        "--password-file", type=Path, metavar="F", help="a file that holds the sheet's password"
    )


def _add_export(commands: "_Commands[argparse.ArgumentParser]") -> None:
    parser = _command(
        commands,
        "export",
        "Write tables of a network to a spreadsheet, with what its readers may know.",
    )
    _add_network(parser)
    parser.add_argument("sheet", metavar="SHEET", type=Path, help="the file to write")
    parser.add_argument(
        "--tables",
        type=_tables,
        default=(*TABLES, *TO_READ),
        metavar="LIST",
        help=",".join((*TABLES, *TO_READ)) + "; the last two are for coordinators, "
        "and come in by themselves: import --as matches, --as followups",
    )
    parser.add_argument("--for", dest="label", default="", metavar="LABEL", help="for whom")
    parser.add_argument(
        "--audience",
        choices=AUDIENCES,
        default=AUDIENCES[0],
        help="who will read it: decides which rows and columns leave (default: coordinators)",
    )
    parser.add_argument("--area", metavar="A", help="only this area and those that lie in it")
    parser.add_argument(
        "--columns",
        type=_columns,
        metavar="LIST",
        help="such as members.name,members.phones; a table that is not named keeps all",
    )
    parser.add_argument("--format", choices=FORMATS, help="else by the file's name")
    parser.add_argument(
        "--language", choices=LANGUAGES, default=LANGUAGES[0], help="what the sheet speaks"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would leave, write nothing"
    )
    parser.add_argument("--replace", action="store_true", help="where the file is there already")


def _add_health(commands: "_Commands[argparse.ArgumentParser]") -> None:
    parser = _command(
        commands,
        "health",
        "Say how a network is doing. A bare log with giver and receiver columns will do.",
    )
    parser.add_argument("source", metavar="NETWORK|LOG", type=Path)
    parser.add_argument("--window", type=_at_least(1), metavar="DAYS", help="how many days")
    parser.add_argument("--as-of", type=_day, metavar="DATE", help="the last day, as 2026-11-22")
    parser.add_argument("--weigh", choices=("acts", "quantity"), default="acts")
    parser.add_argument("--without", nargs="+", default=(), metavar="NAME")


def _add_suggest(commands: "_Commands[argparse.ArgumentParser]") -> None:
    parser = _command(
        commands, "suggest", "Say who could help with a need, or with all that are open, and why."
    )
    _add_network(parser)
    about = parser.add_mutually_exclusive_group(required=True)
    about.add_argument("--need", type=_at_least(1), metavar="ID", help="the need's number")
    about.add_argument(
        "--plan",
        action="store_true",
        help="all open needs at once: a proposal, nothing is written",
    )
    parser.add_argument(
        "--most",
        type=_at_least(1),
        metavar="N",
        help="so many people for a need (default: 10), or needs for a person of a plan",
    )


def _add_report(commands: "_Commands[argparse.ArgumentParser]") -> None:
    parser = _command(
        commands, "report", "Write the monthly report: nobody is named, so it can be handed out."
    )
    _add_network(parser)
    parser.add_argument(
        "file", type=_report_file, metavar="FILE", help="what to write: FILE.pdf or FILE.html"
    )
    parser.add_argument(
        "--month", default="", metavar="YYYY-MM", help="which (default: the last that is over)"
    )
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--replace", action="store_true", help="where the file is there already")


def _report_file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in {".pdf", ".html"}:
        raise argparse.ArgumentTypeError(f"{text} ends neither in .pdf nor in .html")
    return path


def _add_history(commands: "_Commands[argparse.ArgumentParser]") -> None:
    parser = _command(commands, "history", "List what changed, newest first.")
    _add_network(parser)
    parser = _command(commands, "undo", "Take back the last change, or the one that is named.")
    _add_network(parser)
    parser.add_argument("change", nargs="?", type=_at_least(1), metavar="CHANGE")
    parser = _command(commands, "redo", "Do again what was taken back last.")
    _add_network(parser)


def _at_least(least: int) -> "type[int]":
    """A type for argparse: a whole number from `least` on."""

    def number(text: str) -> int:
        value = int(text)
        if value < least:
            raise argparse.ArgumentTypeError(f"{value} is less than {least}")
        return value

    number.__name__ = "whole number"
    return number  # type: ignore[return-value]  # argparse only calls it


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-11-22") from None


def _columns(text: str) -> Mapping[str, Sequence[str]]:
    """Fields by table, from `table.field,table.field`."""
    chosen: dict[str, list[str]] = {}
    for part in filter(None, map(str.strip, text.split(","))):
        table, dot, key = part.partition(".")
        if table not in TABLES or not (dot and key):
            raise argparse.ArgumentTypeError(f"{part} is not a column such as members.name")
        chosen.setdefault(table, []).append(key)
    return chosen


def _tables(text: str) -> Sequence[str]:
    chosen = tuple(part.strip() for part in text.split(",") if part.strip())
    unknown = [part for part in chosen if part not in (*TABLES, *TO_READ)]
    if unknown or not chosen:
        raise argparse.ArgumentTypeError(f"choose from {', '.join((*TABLES, *TO_READ))}")
    return tuple(dict.fromkeys(chosen))
