"""The command that writes the monthly report."""

import argparse
from collections.abc import Callable
from pathlib import Path

from organiser_app.cli.console import Console
from organiser_app.cli.networks import opened
from organiser_app.cli.status import Status
from organiser_app.domain.errors import UserError
from organiser_app.services.reports import MonthlyReport, month_from, monthly_report

LayOut = Callable[[MonthlyReport, Path, str], None]
"""Writes a report into a file, in a language."""


def report(arguments: argparse.Namespace, console: Console, lay_out: LayOut) -> Status:
    """Writes what a network may tell outsiders about a month."""
    target: Path = arguments.file
    month = month_from(arguments.month) if arguments.month else None
    if target.exists() and not arguments.replace:
        raise UserError("SHEET_EXISTS", file=str(target))
    with opened(arguments.network) as workspace:
        made = monthly_report(workspace, month, console.progress())
    lay_out(made, target, arguments.language)
    states = [one.state for one in made.indicators]
    document = {
        "file": target,
        "month": str(made.month),
        "until": made.until,
        "window": {"from": made.window_first, "to": made.until},
        "indicators": {state: states.count(state) for state in sorted(set(states))},
        "made_up": made.is_example,
    }
    told = states.count("shown")
    words = f"{target} tells of {made.month}: {told} of {len(states)} indicators can be told."
    console.answer(document, words)
    return Status.DONE
