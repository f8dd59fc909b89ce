"""The command that writes a spreadsheet for somebody."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from organiser_app.cli.console import Console
from organiser_app.cli.networks import opened
from organiser_app.cli.status import Status
from organiser_app.cli.words import counted
from organiser_app.domain.errors import UserError
from organiser_app.domain.ids import AreaId
from organiser_app.services.exporting import (
    Audience,
    ExportFormat,
    ExportPlan,
    ExportWish,
    LeftOut,
    format_of,
    plan_export,
    target_files,
    words_in,
    write,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.reading_sheets import ReadingSheet
from organiser_app.storage.reads.members import areas


def export(arguments: argparse.Namespace, console: Console) -> Status:
    """Writes tables to a file and remembers what it said."""
    kind = ExportFormat(arguments.format) if arguments.format else format_of(arguments.sheet)
    with opened(arguments.network, copy=not arguments.dry_run) as workspace:
        plan = plan_export(workspace, _wish(workspace, arguments))
        if not plan.tables and not plan.reading:
            raise UserError("NOTHING_TO_EXPORT")
        if not (arguments.replace or arguments.dry_run):
            _refuse_to_replace(target_files(plan, arguments.sheet, kind))
        document = _document(plan, kind)
        if arguments.dry_run:
            console.answer(document, f"Would write {_rows(plan)} to {arguments.sheet}.")
        else:
            result = write(
                workspace,
                plan,
                arguments.sheet,
                progress=console.progress(),
                file_format=kind,
                words=words_in(arguments.language),
            )
            document |= {
                "export": result.uid,
                "file": result.files[0],
                "files": result.files,
                "written": True,
            }
            files = ", ".join(str(file) for file in result.files)
            console.answer(document, f"Wrote {_rows(plan)} to {files}.")
    _say(plan, kind, console)
    return Status.DONE


def _refuse_to_replace(files: Sequence[Path]) -> None:
    for file in files:
        if file.exists():
            raise UserError("SHEET_EXISTS", file=file.name)


def _wish(workspace: Workspace, arguments: argparse.Namespace) -> ExportWish:
    chosen = arguments.columns
    return ExportWish(
        audience=Audience(arguments.audience),
        tables=tuple(Table(name) for name in arguments.tables if name in set(Table)),
        reading=tuple(
            ReadingSheet(name) for name in arguments.tables if name in set(ReadingSheet)
        ),
        area=_area(workspace, arguments.area),
        columns=None if chosen is None else {Table(name): keys for name, keys in chosen.items()},
        label=arguments.label,
    )


def _area(workspace: Workspace, name: str | None) -> AreaId | None:
    """The area of that name.

    Raises:
        UserError: UNKNOWN_AREA.
    """
    if name is None:
        return None
    known = workspace.ask(areas)
    for area in known:
        if area.name.casefold() == name.strip().casefold():
            return area.id
    raise UserError("UNKNOWN_AREA", area=name, known=sorted(area.name for area in known))


def _document(plan: ExportPlan, kind: ExportFormat) -> dict[str, object]:
    return {
        "export": None,
        "file": None,
        "files": [],
        "written": False,
        "format": kind.value,
        "audience": plan.wish.audience.value,
        "area": plan.area or None,
        "rows": _counts(plan),
        "columns": {table.value: keys for table, keys in plan.columns.items()},
        "people_named": plan.people_named,
        "sensitive": [
            {"table": one.table.value, "column": one.key, "cells": one.cells}
            for one in plan.sensitive
        ],
        "left_out": {reason.value: count for reason, count in plan.left_out.items()},
    }


def _rows(plan: ExportPlan) -> str:
    """How much: "12 members, 3 needs, 5 rows of matches"."""
    parts = [counted(count, table.value) for table, count in plan.rows.items()]
    read = [f"{counted(len(one.rows), 'rows')} of {_SAID_AS[one.kind]}" for one in plan.reading]
    return ", ".join((*parts, *read))


_SAID_AS = {ReadingSheet.MATCHES: "matches", ReadingSheet.FOLLOWUPS: "follow-ups"}


def _counts(plan: ExportPlan) -> dict[str, int]:
    """Rows of each table, and of the sheets to be read that have any."""
    tables = {table.value: count for table, count in plan.rows.items()}
    return tables | {each.kind.value: len(each.rows) for each in plan.reading}


def _say(plan: ExportPlan, kind: ExportFormat, console: Console) -> None:
    """What people should know about it."""
    people = plan.people_named
    console.say(f"Named in it: {people:,} {'person' if people == 1 else 'people'}.")
    for reason, count in plan.left_out.items():
        console.say(f"{_LEFT_OUT[reason]}: {count:,}.")
    if kind is ExportFormat.CSV:
        console.say(
            "A spreadsheet program that opens and saves a csv file drops leading zeros and plus "
            "signs, and with them phone numbers. Hand out .xlsx or .ods where people edit it."
        )


_LEFT_OUT = {
    LeftOut.NO_CONSENT: "Left out, rows of members who said no to sheets",
    LeftOut.NAME_WITHHELD: "Without one of the names, since someone said no, exchanges",
    LeftOut.NO_FIGURES: "Left out, rows of members who said no to being counted",
    LeftOut.OTHER_AREA: "Left out, rows of other areas",
    LeftOut.NOT_FOR_THEM: "Left out, rows of tables that are not for these readers",
    LeftOut.CLOSED: "Left out, needs and offers that are closed",
    LeftOut.GONE: "Left out, rows of members who have left",
    LeftOut.SENSITIVE: "Left out, or without what it is about, rows of sensitive needs",
    LeftOut.CONTACT_WITHHELD: "Without how to reach someone who did not agree to it, rows",
    LeftOut.NAMES_SOMEONE: "Hidden, since the words name or reach someone, cells",
    LeftOut.FEWER_THAN_FIVE: "Not told, since fewer than five people share it, cells",
}
