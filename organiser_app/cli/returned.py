"""What the command line says and decides about a sheet of ours that comes back."""

import argparse
from collections.abc import Iterator, Mapping

from organiser_app.cli.console import Console
from organiser_app.cli.sheet_words import consequence_words, import_problem_words
from organiser_app.cli.status import Status
from organiser_app.cli.words import counted
from organiser_app.domain.errors import UserError
from organiser_app.services.returns import (
    Answer,
    Choice,
    Item,
    ItemKind,
    Part,
    ReturnReview,
    apply,
    decided,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import TABLES
from organiser_app.spreadsheet.problems import ProblemCode, Severity, severity_of

_MOST_SAID = 20
_CONFLICTS = frozenset({ItemKind.CELL_CONFLICT, ItemKind.ROW_DELETED_HERE})
_PROBLEMS = frozenset({Part.PROBLEMS, Part.MISSING, Part.IGNORED})
_WRONG = frozenset({ItemKind.CELL_PROBLEM, ItemKind.ROW_HELD_BACK})
_DECISIONS: Mapping[str, tuple[Choice, ...]] = {
    "ours": (Choice.OURS, Choice.STAY_DELETED),
    "theirs": (Choice.THEIRS, Choice.RESTORE),
    "skip": (Choice.OURS, Choice.STAY_DELETED, Choice.SKIP, Choice.IGNORE),
}
"""What each word of --decide answers; who someone is stays a question for a person."""
_ORDERS = {"dmy": Choice.DAY_FIRST, "mdy": Choice.MONTH_FIRST}

HeaderFields = Mapping[str, str | None]
"""Header -> field, None for the note."""


def take_back(
    workspace: Workspace,
    review: ReturnReview,
    arguments: argparse.Namespace,
    mapping: HeaderFields,
    console: Console,
) -> Status:
    """Writes what nobody has to be asked about, or what was decided on the command line."""
    review = _as_told(workspace, review, arguments, mapping)
    document = document_of(review)
    if not arguments.dry_run:
        change = apply(workspace, review)
        document["applied"] = True
        document["change"] = change.id or None
    console.answer(document, _words(review, dry_run=arguments.dry_run))
    return _say_what_is_left(console, review)


def _as_told(
    workspace: Workspace,
    review: ReturnReview,
    arguments: argparse.Namespace,
    mapping: HeaderFields,
) -> ReturnReview:
    """The review after what the arguments decide, the reading of the file first."""
    reading = {**_columns(review, mapping), **_orders(review, arguments.date_order)}
    if reading:
        review = decided(workspace, review, reading)
    answers: dict[str, Answer] = {}
    for item in review.items:
        choice = _choice(review, item, arguments)
        if choice is not None:
            answers[item.id] = Answer(choice, seen=item.seen)
    return decided(workspace, review, answers) if answers else review


def _columns(review: ReturnReview, mapping: HeaderFields) -> dict[str, Answer]:
    """Answers about the columns whose header the mapping names.

    Raises:
        UserError: UNKNOWN_FIELD or HEADER_NOT_IN_SHEET.
    """
    found: dict[str, Answer] = {}
    headers = {one.header for table in review.plan.tables for one in table.header.columns}
    if missing := sorted(mapping.keys() - headers):
        raise UserError("HEADER_NOT_IN_SHEET", headers=missing)
    for item in review.items:
        if item.kind is not ItemKind.COLUMN or item.who not in mapping or item.table is None:
            continue
        key = mapping[item.who]
        known = {field.key for field in TABLES[item.table] if field.is_exported}
        if key is not None and key not in known:
            raise UserError("UNKNOWN_FIELD", field=key, known=sorted(known))
        answer = Answer(Choice.NOTE) if key is None else Answer(Choice.FIELD, key)
        found[item.id] = answer
    return found


def _orders(review: ReturnReview, order: str | None) -> dict[str, Answer]:
    if order not in _ORDERS:
        return {}
    asked = (item for item in review.items if item.kind is ItemKind.DATE_ORDER)
    return {item.id: Answer(_ORDERS[order]) for item in asked}


def _choice(review: ReturnReview, item: Item, arguments: argparse.Namespace) -> Choice | None:
    if item.kind is ItemKind.ROW_MISSING and arguments.apply_deletions:
        return Choice.ARCHIVE
    if not arguments.decide or review.chosen(item) is not None:
        return None
    allowed = (each for each in _DECISIONS[arguments.decide] if each in item.choices)
    return next(allowed, None)


def document_of(review: ReturnReview) -> dict[str, object]:
    """The review as scripts read it, before anything is applied."""
    counts, plan = review.row_counts, review.plan
    return {
        "recognised": "round-trip",
        "export": plan.export.uid if plan.export else None,
        "table": ",".join(dict.fromkeys(table.table.value for table in plan.tables)) or None,
        "rows": {
            "new": counts.new,
            "changed": counts.changed,
            "unchanged": counts.unchanged,
            "missing": counts.missing,
            "ignored": counts.ignored,
            "held_back": counts.held_back,
        },
        "cells_changed": review.outcome.cells,
        "conflicts": [_conflict(item) for item in review.items if item.kind in _CONFLICTS],
        "questions": [_question(one) for one in review.open_items if one.kind not in _CONFLICTS],
        "problems": [_problem(item) for item in _problem_items(review)],
        "newcomers": _newcomers(review),
        "format_damage_ignored": plan.damaged,
        "applied": False,
        "change": None,
    }


def _newcomers(review: ReturnReview) -> list[str]:
    """Who comes in only because a new row names them, which itself comes in."""
    held = {(one.sheet, one.row) for one in review.items if one.kind is ItemKind.ROW_HELD_BACK}
    named = (item for item in review.items if item.kind is ItemKind.PERSON)
    coming = (item for item in named if (item.sheet, item.row) not in held)
    return [item.who for item in coming if review.chosen(item) is Choice.NEW]


def _problem_items(review: ReturnReview) -> Iterator[Item]:
    for item in review.items:
        is_listed = item.part in _PROBLEMS or item.kind is ItemKind.NOTICE
        if is_listed and item.code is not None:
            yield item


def _conflict(item: Item) -> dict[str, object]:
    return {
        "code": item.code,
        "row": item.row,
        "field": item.field,
        "base": item.base,
        "ours": item.ours,
        "theirs": item.theirs,
        "sheet": item.sheet,
        "cell": item.cell,
    }


def _question(item: Item) -> dict[str, object]:
    return {
        "code": item.code,
        "sheet": item.sheet or None,
        "row": item.row,
        "cell": item.cell,
        "about": item.who,
        "candidates": [option.name for option in item.options],
        "choices": list(item.choices),
        "blocks": True,
    }


def _problem(item: Item) -> dict[str, object]:
    return {
        "code": item.code,
        "sheet": item.sheet or None,
        "cell": item.cell,
        "found": _found(item),
        "expected": item.values.get("expected") or item.field,
        "consequence": consequence_words(_severity(item)),
    }


def _found(item: Item) -> str | None:
    """What stands in the cell, else whom the row is about."""
    found = item.values.get("found") or item.theirs or item.who
    return str(found) if found else None


def _severity(item: Item) -> Severity:
    if _comes_in_anyhow(item):
        return Severity.WARN
    if item.part is Part.PROBLEMS and item.kind is not ItemKind.NOTICE:
        return Severity.ERROR
    if item.kind in {ItemKind.ROW_MISSING, ItemKind.ROW_MISSING_CHANGED}:
        return Severity.KEPT
    return (
        Severity.INFO if item.part is Part.IGNORED else severity_of(ProblemCode(item.code or ""))
    )


def _comes_in_anyhow(item: Item) -> bool:
    """A cell of a new row that is kept as it stands, as from any other sheet.

    A rule of the network may be what it breaks, whose code is none of a sheet's problems.
    """
    is_new = item.kind is ItemKind.CELL_PROBLEM and item.record_id is None
    code = ProblemCode(item.code) if item.code in set(ProblemCode) else None
    return is_new and code is not None and severity_of(code) is Severity.WARN


def _words(review: ReturnReview, *, dry_run: bool) -> str:
    counts = review.row_counts
    parts = [
        counted(count, what)
        for count, what in ((counts.changed, "rows changed"), (counts.new, "new rows"))
        if count
    ]
    archived = len(review.outcome.archived)
    if archived:
        parts.append(f"{counted(archived, 'rows')} put away")
    if not parts and counts.missing:
        return "No cell in this sheet is different from what stands here."
    if not parts:
        return "Nothing in this sheet is different from what stands here."
    return f"{'Would take over' if dry_run else 'Took over'} {', '.join(parts)}."


def _say_what_is_left(console: Console, review: ReturnReview) -> Status:
    _say_who_and_what_is_gone(console, review)
    waiting = {item.id for item in review.open_items}
    left = [item for item in review.items if item.kind in _WRONG or item.id in waiting]
    for item in left[:_MOST_SAID]:
        console.say(_line(item, waits=item.id in waiting))
    if len(left) > _MOST_SAID:
        console.say(f"... and {len(left) - _MOST_SAID} more; --json lists all.")
    if waiting:
        waits = counted(len(waiting), "things")
        console.say(f"{waits} to decide. Open the sheet in the window to decide.")
    return Status.OPEN_QUESTIONS if left else Status.DONE


def _say_who_and_what_is_gone(console: Console, review: ReturnReview) -> None:
    """What is no question, and still nothing to find out about later."""
    if newcomers := _newcomers(review):
        console.say(f"New here, since new rows name them: {', '.join(newcomers)}.")
    gone = review.row_counts.missing - len(review.outcome.archived)
    if gone == 1:
        console.say("1 row that left with the sheet is not in it any more, and stays here.")
    elif gone > 1:
        console.say(
            f"{gone:,} rows that left with the sheet are not in it any more, and stay here."
        )


def _line(item: Item, *, waits: bool) -> str:
    return import_problem_words(
        item.code or str(item.kind),
        item.sheet,
        item.cell,
        _found(item),
        consequence_words(Severity.ASK if waits else _severity(item)),
        str(item.values.get("rule") or ""),
    )
