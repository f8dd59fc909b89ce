"""The command `health`: indicators and structure of a network or of a bare log."""

import argparse
import dataclasses

from organiser_app.cli.console import Console
from organiser_app.cli.health_words import definition, indicator_words, report_words
from organiser_app.cli.networks import opened
from organiser_app.cli.status import Status
from organiser_app.metrics.indicators import Indicator
from organiser_app.services.health import (
    HealthReport,
    HealthWish,
    Weigh,
    log_health,
    network_health,
)

_NETWORK_SUFFIX = ".organiser"
_START_OF_A_NETWORK = b"SQLite format 3\x00"


def health(arguments: argparse.Namespace, console: Console) -> Status:
    """Says how it is doing."""
    wish = HealthWish(
        days=arguments.window,
        as_of=arguments.as_of,
        weigh=Weigh(arguments.weigh),
        without=tuple(arguments.without),
    )
    if _is_network(arguments):
        with opened(str(arguments.source)) as workspace:
            report = network_health(workspace, wish)
    else:
        report = log_health(arguments.source, wish, console.progress())
    console.answer(_document(report), report_words(report))
    return Status.DONE


def _is_network(arguments: argparse.Namespace) -> bool:
    """By its name or its first bytes: any other file is taken for a log."""
    if arguments.source.suffix.lower() == _NETWORK_SUFFIX or ":" in str(arguments.source)[2:]:
        return True
    try:
        with arguments.source.open("rb") as file:
            return bool(file.read(len(_START_OF_A_NETWORK)) == _START_OF_A_NETWORK)
    except OSError:
        return False


def _document(report: HealthReport) -> dict[str, object]:
    return {
        "window": {"from": report.first_day, "to": report.last_day},
        "exchanges": report.exchanges,
        "people": report.people,
        "coverage": report.coverage,
        "left_out": dict(report.left_out),
        "indicators": [_indicator(one, report) for one in report.indicators],
        "structure": dataclasses.asdict(report.structure),
    }


def _indicator(one: Indicator, report: HealthReport) -> dict[str, object]:
    """`change` is null where there is no period before to compare with."""
    return {
        "id": one.id,
        "value": one.value,
        "low": one.low,
        "high": one.high,
        "n": one.n,
        "state": one.state,
        "needs_about": one.needs_about,
        "change": one.change.word if one.change else None,
        "sentence": indicator_words(one, report),
        "definition": definition(one.id),
    }
