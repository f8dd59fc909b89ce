"""The command that brings a spreadsheet in."""

import argparse
import dataclasses
import json
from collections.abc import Iterable
from pathlib import Path

from organiser_app.cli.console import Console
from organiser_app.cli.networks import opened
from organiser_app.cli.returned import HeaderFields, take_back
from organiser_app.cli.sheet_words import (
    consequence_words,
    expected_words,
    import_problem_words,
)
from organiser_app.cli.status import Status
from organiser_app.cli.words import counted
from organiser_app.domain.errors import UserError
from organiser_app.services.imports import (
    ColumnChoice,
    ImportOptions,
    ImportPreview,
    ImportProblem,
    RowFate,
    apply,
    prepare_again,
)
from organiser_app.services.receiving import Received, receive
from organiser_app.services.returns import ReturnReview
from organiser_app.services.told.rows import ToldFate
from organiser_app.services.told.sheets import ToldReview, bring_told, read_told
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.canonical_dates import DateOrder
from organiser_app.spreadsheet.layout import TABLES, Table
from organiser_app.spreadsheet.mapping import Treatment
from organiser_app.spreadsheet.problems import ProblemCode, Refused, Severity
from organiser_app.spreadsheet.reading_sheets import ReadingSheet, reading_sheet_of

_DATE_ORDERS = {"dmy": DateOrder.DAY_FIRST, "mdy": DateOrder.MONTH_FIRST}
_MOST_SAID = 20
"""Problems that are put into words; the document has all."""


def import_sheet(arguments: argparse.Namespace, console: Console) -> Status:
    """Brings a sheet in, as far as nobody has to be asked."""
    with opened(arguments.network, copy=not arguments.dry_run) as workspace:
        try:
            found = _received(workspace, arguments, console)
        except Refused as refusal:
            console.answer(_refused_document(refusal), "Nothing was brought in.")
            raise
        if found is None or isinstance(found, ToldReview):
            return _bring_told(workspace, found, arguments, console)
        mapping = {} if arguments.mapping is None else _mapping(arguments.mapping)
        if isinstance(found, ReturnReview):
            status = take_back(workspace, found, arguments, mapping, console)
            _say_aside(console, _sheets_with_rules(found))
            return status
        preview = _mapped(workspace, found, mapping)
        problems = [*preview.problems, *(one for t in preview.tables for one in t.problems())]
        document = _document(preview, problems)
        if not preview.tables:
            return _refuse_unknown(console, document, problems)
        if not arguments.dry_run:
            document["applied"] = True
            document["change"] = None if preview.is_empty else apply(workspace, preview).id
        console.answer(document, _words(preview, dry_run=arguments.dry_run))
    return _say_what_is_left(console, preview, problems)


_MISSING = {
    ReadingSheet.MATCHES: "No sheet of this file has columns for who helps, for whom and with what.",
    ReadingSheet.FOLLOWUPS: "No sheet of this file has a column for whom to call and one for when.",
}


def _bring_told(
    workspace: Workspace,
    review: ToldReview | None,
    arguments: argparse.Namespace,
    console: Console,
) -> Status:
    """Lists of matches and calls: nobody is guessed, and nothing comes in twice."""
    document = _empty_document() | {"recognised": "foreign", "table": arguments.table}
    if review is None:
        console.answer(document, "Nothing was brought in.")
        console.say(_MISSING[ReadingSheet(arguments.table)])
        return Status.REFUSED
    counts = review.counts
    document["table"] = ",".join(review.kinds)
    document["rows"] = _rows() | {
        "new": counts[ToldFate.NEW],
        "changed": counts[ToldFate.MOVES],
        "unchanged": counts[ToldFate.HERE],
        "held_back": counts[ToldFate.HELD_BACK],
    }
    document["problems"] = [_problem(one) for one in review.problems]
    if not arguments.dry_run:
        change = bring_told(workspace, review)
        document |= {"applied": True, "change": None if change is None else change.id}
    console.answer(document, _told_words(review, dry_run=arguments.dry_run))
    _say_problems(console, list(review.problems))
    return Status.OPEN_QUESTIONS if counts[ToldFate.HELD_BACK] else Status.DONE


def _told_words(review: ToldReview, *, dry_run: bool) -> str:
    parts = []
    if review.matches is not None and review.matches.told:
        parts.append(counted(len(review.matches.told), "matches"))
    if review.calls is not None and review.calls.new:
        parts.append(counted(len(review.calls.new), "calls"))
    if not parts:
        return "Nothing new in this sheet."
    return f"{'Would bring in' if dry_run else 'Brought in'} {' and '.join(parts)}."


def _refuse_unknown(
    console: Console, document: dict[str, object], problems: list[ImportProblem]
) -> Status:
    """No sheet of the file is one of ours."""
    console.answer(document, "Nothing was brought in.")
    _say_problems(console, problems)
    console.say("No sheet of this file looks like members, needs, offers or exchanges.")
    return Status.REFUSED


def _say_what_is_left(
    console: Console, preview: ImportPreview, problems: list[ImportProblem]
) -> Status:
    _say_problems(console, problems)
    aside = (one.sheet for one in problems if one.code == ProblemCode.SHEET_HAS_RULES)
    _say_aside(console, list(filter(None, aside)))
    waits = _what_waits(preview)
    if not waits:
        return Status.DONE
    console.say(waits)
    return Status.OPEN_QUESTIONS


def _received(
    workspace: Workspace, arguments: argparse.Namespace, console: Console
) -> Received | None:
    """What the file is; None where it is not the list of matches or calls that it is said to be."""
    if arguments.table in set(ReadingSheet):
        return read_told(
            workspace,
            arguments.sheet,
            (ReadingSheet(arguments.table),),
            console.progress(),
            password=_password(arguments.password_file),
            date_order=_DATE_ORDERS.get(arguments.date_order or ""),
        )
    options = ImportOptions(
        table=Table(arguments.table) if arguments.table else None,
        date_order=_DATE_ORDERS.get(arguments.date_order or ""),
        password=_password(arguments.password_file),
    )
    return receive(workspace, arguments.sheet, console.progress(), options=options)


def _mapped(workspace: Workspace, preview: ImportPreview, mapping: HeaderFields) -> ImportPreview:
    """The same with its columns read as the mapping says."""
    if not mapping:
        return preview
    options = dataclasses.replace(preview.options, columns=_columns(preview, mapping))
    return prepare_again(workspace, preview, options)


def _password(file: Path | None) -> str | None:
    return None if file is None else _text_of(file).rstrip("\r\n")


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise UserError("FILE_UNREADABLE", file=file.name) from error


def _mapping(file: Path) -> HeaderFields:
    """Header -> field of the table, or null for the note."""
    try:
        mapping = json.loads(_text_of(file))
    except ValueError as error:
        raise UserError("MAPPING_UNREADABLE", file=file.name) from error
    if not isinstance(mapping, dict):
        raise UserError("MAPPING_UNREADABLE", file=file.name)
    return {str(header): None if key is None else str(key) for header, key in mapping.items()}


def _columns(preview: ImportPreview, mapping: HeaderFields) -> dict[tuple[str, int], ColumnChoice]:
    """Choices for the columns whose header the mapping names.

    Raises:
        UserError: UNKNOWN_FIELD or HEADER_NOT_IN_SHEET.
    """
    chosen: dict[tuple[str, int], ColumnChoice] = {}
    used: set[str] = set()
    for table in preview.tables:
        known = {field.key for field in TABLES[table.table]}
        for column in table.columns:
            if column.header not in mapping:
                continue
            key = mapping[column.header]
            used.add(column.header)
            if key is not None and key not in known:
                raise UserError("UNKNOWN_FIELD", field=key, known=sorted(known))
            choice = ColumnChoice(None, Treatment.NOTE) if key is None else ColumnChoice(key)
            chosen[table.sheet, column.column] = choice
    if missing := sorted(mapping.keys() - used):
        raise UserError("HEADER_NOT_IN_SHEET", headers=missing)
    return chosen


def _document(preview: ImportPreview, problems: Iterable[ImportProblem]) -> dict[str, object]:
    counts = preview.counts
    return _empty_document() | {
        "recognised": "foreign",
        "table": ",".join(dict.fromkeys(table.table.value for table in preview.tables)) or None,
        "rows": {
            "new": counts[RowFate.NEW],
            "changed": counts[RowFate.FILLS],
            "unchanged": counts[RowFate.SAME],
            "missing": 0,
            "ignored": counts[RowFate.IGNORED] + counts[RowFate.SKIPPED],
            "held_back": counts[RowFate.HELD_BACK] + counts[RowFate.ASK],
        },
        "cells_changed": sum(len(person.fills) for person in preview.people),
        "questions": [
            {"code": one.code, "sheet": one.sheet, "blocks": one.blocks, "values": one.values}
            for one in preview.questions
        ],
        "problems": [_problem(one) for one in problems],
    }


def _empty_document() -> dict[str, object]:
    return {
        "recognised": None,
        "export": None,
        "table": None,
        "rows": _rows(),
        "cells_changed": 0,
        "conflicts": [],
        "questions": [],
        "problems": [],
        "format_damage_ignored": 0,
        "applied": False,
        "change": None,
    }


def _rows() -> dict[str, int]:
    rows = ("new", "changed", "unchanged", "missing", "ignored", "held_back")
    return dict.fromkeys(rows, 0)


def _refused_document(refusal: Refused) -> dict[str, object]:
    problem = ImportProblem(refusal.code, values=refusal.values)
    return _empty_document() | {"problems": [_problem(problem)]}


def _problem(one: ImportProblem) -> dict[str, object]:
    return {
        "code": one.code,
        "sheet": one.sheet,
        "cell": one.cell,
        "found": one.found,
        "expected": one.expected,
        "consequence": consequence_words(one.severity),
    }


def _words(preview: ImportPreview, *, dry_run: bool) -> str:
    adds = preview.adds
    parts = [
        counted(count, what)
        for count, what in (
            (adds.members, "members"),
            (adds.needs, "needs"),
            (adds.offers, "offers"),
            (adds.exchanges, "exchanges"),
        )
        if count
    ]
    if adds.edited_members:
        parts.append(f"blanks filled for {counted(adds.edited_members, 'members')}")
    if not parts:
        return "Nothing new in this sheet."
    return f"{'Would bring in' if dry_run else 'Brought in'} {', '.join(parts)}."


def _sheets_with_rules(review: ReturnReview) -> list[str]:
    """Matches and calls beside the tables of a workbook of ours."""
    sheets = review.plan.reading.sheets
    return [sheet.name for sheet in sheets if reading_sheet_of(sheet) is not None]


def _say_aside(console: Console, names: list[str]) -> None:
    if names:
        console.say(f"{' and '.join(names)}: {expected_words(ProblemCode.SHEET_HAS_RULES)}")


def _what_waits(preview: ImportPreview) -> str:
    """What a person has to look at; empty where nothing does."""
    waiting, held = preview.counts[RowFate.ASK], preview.counts[RowFate.HELD_BACK]
    parts = []
    if waiting:
        codes = ", ".join(dict.fromkeys(str(one.code) for one in preview.questions if one.blocks))
        parts.append(f"{counted(waiting, 'rows')} wait for an answer ({codes or 'see the rows'})")
    if held:
        parts.append(f"{counted(held, 'rows')} were held back because something in them is wrong")
    return f"{'; '.join(parts)}. Open the sheet in the window to decide." if parts else ""


def _say_problems(console: Console, problems: list[ImportProblem]) -> None:
    asking = [one for one in problems if one.severity is not Severity.INFO]
    for one in asking[:_MOST_SAID]:
        comes = consequence_words(one.severity)
        console.say(import_problem_words(one.code, one.sheet, one.cell, one.found, comes))
    if len(asking) > _MOST_SAID:
        console.say(f"... and {len(asking) - _MOST_SAID} more; --json lists all.")
