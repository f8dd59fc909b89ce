"""What can be typed to open the window or to draw a picture of it."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from organiser_app import __version__
from organiser_app.cli.arguments import COMMANDS

PAGES = (
    "dashboard",
    "members",
    "needs",
    "followups",
    "exchanges",
    "network",
    "spreadsheets",
    "reports",
    "history",
)
NOT_BUILT_YET = ("backup", "restore", "check", "person")

NO_DISPLAY = """\
No screen answers here, so the window cannot be shown. What works without one:

    organiser-app --demo                    draws the example network into organiser-demo.png
    organiser-app --screenshot page.png NETWORK
    organiser-app --help                    the commands

or, to run the window where nobody sees it: QT_QPA_PLATFORM=offscreen with --screenshot."""


def is_command(arguments: Sequence[str]) -> bool:
    """Whether the first word is a command and not a network."""
    return bool(arguments) and arguments[0] in COMMANDS


def window_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The wishes; ends with status 2 and a line of usage where they cannot be understood."""
    parser = _parser()
    if arguments and arguments[0] in NOT_BUILT_YET:
        parser.error(f"{arguments[0]} is not built yet")
    wished = parser.parse_args(arguments)
    if wished.demo and wished.network is not None:
        parser.error("--demo opens the example network; leave NETWORK out")
    if (name := wished.network) is not None and not name.suffix and not name.exists():
        parser.error(f"{name} is neither a command nor a file that is there")
    return wished


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="organiser-app",
        description="Organiser for the people who coordinate a mutual-aid network.",
        epilog=f"Commands: {', '.join(COMMANDS)}. See: organiser-app COMMAND --help",
    )
    parser.add_argument("--version", action="version", version=f"organiser-app {__version__}")
    parser.add_argument(
        "network",
        nargs="?",
        type=Path,
        metavar="NETWORK",
        help="a network file; else the last one",
    )
    parser.add_argument("--demo", action="store_true", help="open the made-up example network")
    parser.add_argument(
        "--screenshot", type=Path, metavar="PNG", help="draw a page into a picture and end"
    )
    parser.add_argument("--page", choices=PAGES, default="dashboard", help="which page")
    parser.add_argument("--theme", choices=("light", "dark"), default="")
    parser.add_argument("--size", type=_size, metavar="WxH", help="such as 1440x900")
    parser.add_argument("--scale", type=_scale, default=1.0, metavar="F", help="such as 1.5")
    parser.add_argument("--language", default="", metavar="CODE", help="such as en or es")
    parser.add_argument("--hide-names", action="store_true", help="show nobody's name")
    return parser


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1440x900")
    return int(found[1]), int(found[2])


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= 4:
        raise argparse.ArgumentTypeError(f"{text} is not a scale from 0.5 to 4")
    return scale
