"""Starts the program: a command, the window, or a picture of it.

It imports next to nothing at first, so that a machine that lacks something hears in one line what
brings it, and a command does not wait for the window's libraries.
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from types import TracebackType

    from organiser_app.bootstrap import Wish
    from organiser_app.services.reports import MonthlyReport

_READ_SHEET = "--read-sheet-child"
"""How the bundled program is asked to be the process that reads a sheet."""
_INDICATORS = "--indicators-child"
"""The same for the process that works out the indicators of a large network."""
_DEMO_PICTURE = Path("organiser-demo.png")
_DEMO_DAYS = 90
_DRAWS = "report"
"""The command that needs the libraries of the window."""
_LACKS_SOMETHING = 3
_DREW_NOTHING = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Does what the arguments say and answers the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [_READ_SHEET]:
        from organiser_app.spreadsheet.child import main as read_sheet

        return read_sheet()
    if arguments[:1] == [_INDICATORS]:
        from organiser_app.services.twelve_child import main as work_out

        return work_out()
    sys.excepthook = _report_bug
    try:
        return _run(arguments)
    except ModuleNotFoundError as error:
        return _refuse_missing(error)
    except BrokenPipeError:
        return _leave_quietly()


def _report_bug(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """One line without anything about people: what kind of mistake and where; Python ends with 1."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f", {trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else ""
    _say(
        f"Something went wrong inside the program ({kind.__name__}{place}). "
        "This is a mistake of ours; the network is as it was after its last finished change."
    )


def _refuse_missing(error: ModuleNotFoundError) -> int:
    """Says which line brings the package; a module of our own that is missing is a bug."""
    from organiser_app import preflight

    name = error.name or ""
    if not name or name.partition(".")[0] == "organiser_app":
        raise error
    line = f"This line brings it:\n\n    {preflight.INSTALL_PACKAGES}\n"
    _say(preflight.problem(window=False) or f"Organiser needs the Python package {name}. {line}")
    return _LACKS_SOMETHING


def _leave_quietly() -> int:
    """Whoever read our answer has seen enough; nothing more must be written, not even at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _say(words: str) -> None:
    print(words, file=sys.stderr)  # noqa: T201 - this is how the program speaks without a window


def _run(arguments: list[str]) -> int:
    from organiser_app.cli.window import is_command, window_arguments

    if is_command(arguments):
        from organiser_app.cli.main import run

        if arguments[0] == _DRAWS and (problem := _cannot_draw()):
            _say(problem)
            return _LACKS_SOMETHING
        return run(arguments, _lay_out)
    return _show(window_arguments(arguments))


def _cannot_draw() -> str | None:
    from organiser_app import preflight

    return preflight.problem(window=False)


def _lay_out(report: MonthlyReport, target: Path, language: str) -> None:
    """Draws a report into a file; the libraries that draw are wanted only now."""
    from organiser_app import bootstrap

    bootstrap.write_report(report, target, language)


def _show(wished: argparse.Namespace) -> int:
    """The window, or a picture where one was asked for or nothing else can be seen."""
    from organiser_app import preflight
    from organiser_app.cli.window import NO_DISPLAY

    wants_window = wished.screenshot is None
    can_show = preflight.has_display()
    problem = preflight.problem(window=wants_window and can_show)
    if problem is None and wants_window and not (can_show or wished.demo):
        problem = NO_DISPLAY
    if problem is not None:
        _say(problem)
        return _LACKS_SOMETHING
    from organiser_app import bootstrap

    wish = _wish_of(wished)
    if not wants_window:
        return 0 if bootstrap.take_screenshot(wish) else _DREW_NOTHING
    return bootstrap.run_window(wish) if can_show else _demonstrate(wish)


def _wish_of(wished: argparse.Namespace) -> Wish:
    from organiser_app.bootstrap import Wish

    return Wish(
        network=wished.network,
        is_demo=wished.demo,
        screenshot=wished.screenshot,
        page=wished.page,
        theme=wished.theme,
        size=wished.size,
        scale=wished.scale,
        language=wished.language,
        hides_names=wished.hide_names,
    )


def _demonstrate(wish: Wish) -> int:
    """The example without a screen: a picture of its dashboard, and what the picture says."""
    from organiser_app import bootstrap
    from organiser_app.cli.demo import example_words

    _say(f"No screen answers here, so the dashboard is drawn into {_DEMO_PICTURE} instead.")
    if not bootstrap.take_screenshot(dataclasses.replace(wish, screenshot=_DEMO_PICTURE)):
        return _DREW_NOTHING
    print(example_words(days=_DEMO_DAYS))  # noqa: T201 - the answer
    return 0


if __name__ == "__main__":
    sys.exit(main())
