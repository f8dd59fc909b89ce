"""The command `suggest`: who could help with a need, or with all open needs at once, and why."""

import argparse

from organiser_app.cli.console import Console
from organiser_app.cli.helping_words import left_out_words, reason_words, unmet_words
from organiser_app.cli.networks import opened
from organiser_app.cli.status import Status
from organiser_app.matching.plan import Plan, PlannedMatch
from organiser_app.matching.suggest import MOST, Suggestion, Suggestions
from organiser_app.services.helping import day_plan, suggestions
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import names
from organiser_app.storage.reads.needs import need_rows


def suggest(arguments: argparse.Namespace, console: Console) -> Status:
    """Says who could be asked."""
    with opened(arguments.network) as workspace:
        if arguments.plan:
            _say_plan(workspace, arguments, console)
        else:
            _say_people(workspace, arguments, console)
    return Status.DONE


def _say_people(workspace: Workspace, arguments: argparse.Namespace, console: Console) -> None:
    today, most = workspace.clock.today(), arguments.most or MOST
    found = workspace.ask(
        lambda reader: suggestions(reader, workspace.helpers, arguments.need, today, most=most)
    )
    known = workspace.ask(names)
    console.answer(_document(found, known), _words(found, known))


def _say_plan(workspace: Workspace, arguments: argparse.Namespace, console: Console) -> None:
    today = workspace.clock.today()
    found = workspace.ask(
        lambda reader: day_plan(reader, workspace.helpers, today, most_each=arguments.most)
    )
    known = workspace.ask(names)
    what = {int(one.id): one.words or one.category for one in workspace.ask(need_rows)}
    console.answer(_plan_document(found, known), _plan_words(found, known, what))


def _plan_document(found: Plan, known: dict[int, str]) -> dict[str, object]:
    return {
        "matches": [_planned(one, known) for one in found.matches],
        "people_asked": found.people_asked,
        "unmet": [{"need": need, "code": why.value} for need, why in found.unmet.items()],
    }


def _planned(one: PlannedMatch, known: dict[int, str]) -> dict[str, object]:
    return {
        "need": one.need_id,
        "id": one.helper_id,
        "name": known.get(one.helper_id, ""),
        "offer": one.offer_id,
        "reasons": [{"code": why.code, **why.values} for why in one.reasons],
        "sentence": ", ".join(map(reason_words, one.reasons)),
    }


def _plan_words(found: Plan, known: dict[int, str], what: dict[int, str]) -> str:
    lines = [
        f"{what.get(one.need_id, '')} ({one.need_id}): {known.get(one.helper_id, '')} "
        f"({one.helper_id}): {', '.join(map(reason_words, one.reasons))}"
        for one in found.matches
    ]
    lines += [
        f"{what.get(need, '')} ({need}): {unmet_words(why)}" for need, why in found.unmet.items()
    ]
    return "\n".join(lines) or "No need is open that nobody is on."


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
