"""The command `suggest`: who could help with a need, and why."""

import argparse

from organiser_app.cli.console import Console
from organiser_app.cli.helping_words import left_out_words, reason_words
from organiser_app.cli.networks import opened
from organiser_app.cli.status import Status
from organiser_app.matching.suggest import Suggestion, Suggestions
from organiser_app.services.helping import suggestions
from organiser_app.storage.reads.members import names


def suggest(arguments: argparse.Namespace, console: Console) -> Status:
    """Says who could be asked."""
    with opened(arguments.network) as workspace:
        today = workspace.clock.today()
        found = workspace.ask(
            lambda reader: suggestions(
                reader, workspace.helpers, arguments.need, today, most=arguments.most
            )
        )
        known = workspace.ask(names)
    console.answer(_document(found, known), _words(found, known))
    return Status.DONE


def _document(found: Suggestions, known: dict[int, str]) -> dict[str, object]:
    return {
        "need": found.need_id,
        "people": [_person(one, known) for one in found.people],
        "could_help": found.could_help,
        "left_out": found.left_out,
    }


def _person(one: Suggestion, known: dict[int, str]) -> dict[str, object]:
    return {
        "id": one.member_id,
        "name": known.get(one.member_id, ""),
        "offer": one.offer_id,
        "reasons": [{"code": why.code, **why.values} for why in one.reasons],
        "sentence": ", ".join(map(reason_words, one.reasons)),
    }


def _words(found: Suggestions, known: dict[int, str]) -> str:
    lines = [
        f"{known.get(one.member_id, '')} ({one.member_id}): "
        + ", ".join(map(reason_words, one.reasons))
        for one in found.people
    ]
    others = found.could_help - len(found.people)
    if others:
        lines.append(f"{others:,} more could be asked.")
    if not lines:
        lines.append("Nobody can be suggested for this need.")
    if found.left_out:
        lines.append(f"Not suggested: {left_out_words(found.left_out)}.")
    return "\n".join(lines)
