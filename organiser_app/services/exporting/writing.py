"""Writes what was planned, and makes the copy that a returned sheet is compared with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from random import Random, SystemRandom
from typing import TYPE_CHECKING

from organiser_app.domain.commands import ExportedCells, RecordExport
from organiser_app.domain.errors import UserError
from organiser_app.services.exporting.audiences import BORROWED, Audience, LeftOut
from organiser_app.services.exporting.planned import (
    ExportPlan,
    PlannedReading,
    PlannedRow,
    PlannedTable,
)
from organiser_app.services.exporting.words import ExportWords
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cell_content import cell_text
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.reading_sheets import FIELDS, ReadingSheet
from organiser_app.spreadsheet.rowkeys import SYMBOLS, new_row_keys

if TYPE_CHECKING:
    from organiser_app.spreadsheet.outgoing import AboutPage, SheetOut

LAYOUT = 2
"""Version of what is remembered of an export, and of what its file holds."""
_ID_LENGTH = 10


class ExportFormat(StrEnum):
    """What the file is."""

    XLSX = "xlsx"
    ODS = "ods"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What left, and what did not."""

    uid: str
    files: tuple[Path, ...]
    rows: Mapping[Table, int]
    left_out: Mapping[LeftOut, int]
    audience: Audience = Audience.COORDINATORS
    people_named: int = 0


@dataclass(frozen=True, slots=True)
class _Leaving:
    """A plan on its way into a file: with an id, and with keys for its rows."""

    plan: ExportPlan
    words: ExportWords
    kind: ExportFormat
    uid: str
    keys: Mapping[Table, tuple[str, ...]]


def write(
    workspace: Workspace,
    plan: ExportPlan,
    target: Path,
    *,
    progress: Progress | None = None,
    file_format: ExportFormat | None = None,
    words: ExportWords | None = None,
) -> ExportResult:
    """Writes exactly what was planned and remembers it; several tables as csv are one file each.

    Raises:
        Refused: a text is longer than a cell can hold.
        UserError: NOTHING_TO_EXPORT, where no table is left.
        Cancelled: someone asked the task to stop; nothing was written.
    """
    result, command = write_plan(
        plan, target, progress=progress, file_format=file_format, words=words
    )
    workspace.run(command)
    return result


def write_plan(
    plan: ExportPlan,
    target: Path,
    *,
    progress: Progress | None = None,
    file_format: ExportFormat | None = None,
    words: ExportWords | None = None,
    random: Random | None = None,
) -> tuple[ExportResult, RecordExport]:
    """Writes the file; the command that remembers what it said is to be run afterwards.

    Raises:
        UserError: NOTHING_TO_EXPORT or FOLDER_MISSING.
    """
    if not plan.tables and not plan.reading:
        raise UserError("NOTHING_TO_EXPORT")
    if not target.parent.is_dir():
        raise UserError("FOLDER_MISSING", file=target.name, folder=str(target.parent))
    random = random or SystemRandom()
    leaving = _Leaving(
        plan,
        words or ExportWords(),
        file_format or format_of(target),
        "E-" + "".join(random.choices(SYMBOLS, k=_ID_LENGTH)),
        {each.table: _new_keys(plan, each, random) for each in plan.tables},
    )
    files = _write(leaving, target, progress or Progress())
    result = ExportResult(
        leaving.uid, files, plan.rows, plan.left_out, plan.wish.audience, plan.people_named
    )
    return result, _record(leaving)


def format_of(target: Path) -> ExportFormat:
    """The format that the file's ending means; a workbook where it means none."""
    ending = target.suffix.casefold().removeprefix(".")
    return ExportFormat(ending) if ending in set(ExportFormat) else ExportFormat.XLSX


def target_files(plan: ExportPlan, target: Path, kind: ExportFormat) -> tuple[Path, ...]:
    """The files that writing the plan would make."""
    if kind is not ExportFormat.CSV:
        return (target,)
    return _csv_paths(target, [*_names(plan)])


def _new_keys(plan: ExportPlan, table: PlannedTable, random: Random) -> tuple[str, ...]:
    if not plan.wish.audience.comes_back:
        return ("",) * len(table.rows)
    return tuple(new_row_keys(table.table, len(table.rows), random))


# the file


def _write(leaving: _Leaving, target: Path, progress: Progress) -> tuple[Path, ...]:
    total = sum(1 for _ in leaving.plan.all_rows)
    progress.step(0, total, note="WRITING")
    sheets = [_sheet(leaving, each) for each in leaving.plan.tables]
    sheets += [_sheet_to_read(leaving, each) for each in leaving.plan.reading]
    if leaving.kind is ExportFormat.CSV:
        return _write_csv(sheets, target, progress, total)
    about = _about(leaving, target)

    def tick(done: int) -> None:
        progress.step(done, total, note="WRITING")

    if leaving.kind is ExportFormat.ODS:
        from organiser_app.spreadsheet.ods_writer import write_ods

        write_ods(target, sheets, about, tick=tick)
    else:
        from organiser_app.spreadsheet.writer import write_workbook

        write_workbook(target, sheets, about, tick=tick)
    return (target,)


def _write_csv(
    sheets: "Sequence[SheetOut]", target: Path, progress: Progress, total: int
) -> tuple[Path, ...]:
    from organiser_app.spreadsheet.csv_writer import write_csv

    paths = _csv_paths(target, [sheet.table for sheet in sheets])
    done = 0
    for path, sheet in zip(paths, sheets, strict=True):
        progress.step(done, total, note="WRITING")
        write_csv(path, sheet)
        done += len(sheet.rows)
    return paths


def _names(plan: ExportPlan) -> Sequence[Table | ReadingSheet]:
    return (*(each.table for each in plan.tables), *(each.kind for each in plan.reading))


def _csv_paths(target: Path, tables: Sequence[Table | ReadingSheet]) -> tuple[Path, ...]:
    if len(tables) == 1:
        return (target,)
    return tuple(target.with_name(f"{target.stem}-{table}{target.suffix}") for table in tables)


def _sheet(leaving: _Leaving, planned: PlannedTable) -> "SheetOut":
    from organiser_app.spreadsheet.outgoing import RowOut, SheetOut

    shown = {each.key for each in planned.fields}
    return SheetOut(
        name=leaving.words.sheets[planned.table],
        table=planned.table,
        fields=planned.fields,
        rows=[RowOut(key, row.values) for key, row in _with_keys(leaving, planned)],
        choices={key: names for key, names in leaving.plan.choices.items() if key in shown},
        has_keys=leaving.plan.wish.audience.comes_back,
    )


def _sheet_to_read(leaving: _Leaving, planned: PlannedReading) -> "SheetOut":
    from organiser_app.spreadsheet.outgoing import RowOut, SheetOut

    return SheetOut(
        name=leaving.words.reading_sheets[planned.kind],
        table=planned.kind,
        fields=tuple(replace(field, choices=()) for field in FIELDS[planned.kind]),
        rows=[RowOut("", row.values) for row in planned.rows],
        has_keys=False,
    )


def _with_keys(leaving: _Leaving, planned: PlannedTable) -> Sequence[tuple[str, PlannedRow]]:
    return tuple(zip(leaving.keys[planned.table], planned.rows, strict=True))


def _about(leaving: _Leaving, target: Path) -> "AboutPage":
    from organiser_app.spreadsheet.outgoing import AboutPage

    plan, words = leaving.plan, leaving.words
    values = {"name": plan.network or target.stem, "day": plan.day.isoformat()}
    lines = tuple(line.format(**values) for line in words.about_lines(plan.wish.audience))
    if plan.reading:
        lines = (*lines[:-1], words.to_read, lines[-1])
    if plan.is_example:
        lines = (words.example, *lines)
    return AboutPage(
        title=words.title.format(**values),
        lines=lines,
        export_id=leaving.uid,
        name=words.about,
        key_note=words.key_note,
        facts=_facts(leaving),
        is_right_to_left=words.is_right_to_left,
    )


def _facts(leaving: _Leaving) -> tuple[tuple[str, str], ...]:
    """What the hidden sheet says: nothing of people, and not for whom it was written."""
    # The writers are slow to import, and reading what stands here never needs them.
    from organiser_app.spreadsheet.outgoing import PROGRAM

    plan = leaving.plan
    return (
        ("export", leaving.uid),
        ("layout", str(LAYOUT)),
        ("day", plan.day.isoformat()),
        ("audience", str(plan.wish.audience)),
        ("language", leaving.words.language),
        ("tables", " ".join(str(each.table) for each in plan.tables)),
        ("rows", " ".join(str(len(each.rows)) for each in plan.tables)),
        ("comes back", "yes" if plan.wish.audience.comes_back else "no"),
        (PROGRAM, f"Organiser {plan.network_id}".strip()),
    )


# the copy of what it says


def _record(leaving: _Leaving) -> RecordExport:
    plan = leaving.plan
    return RecordExport(
        uid=leaving.uid,
        label=plan.wish.label,
        audience=str(plan.wish.audience),
        columns=_columns(leaving),
        rows=tuple(_copies(leaving)) if plan.wish.audience.comes_back else (),
    )


def _columns(leaving: _Leaving) -> dict[str, object]:
    """What is remembered of the whole: how it was made, and what was withheld in which rows."""
    plan = leaving.plan
    return {
        "layout": LAYOUT,
        "format": str(leaving.kind),
        "audience": str(plan.wish.audience),
        "area": plan.area,
        "language": leaving.words.language,
        "comes_back": plan.wish.audience.comes_back,
        **{str(each.table): [field.key for field in each.fields] for each in plan.tables},
        "headers": {
            str(each.table): [field.header for field in each.fields] for each in plan.tables
        },
        "rows": {str(table): count for table, count in plan.rows.items()},
        "left_out": {str(reason): count for reason, count in plan.left_out.items()},
        "people_named": plan.people_named,
        "borrowed": _borrowed(plan),
        "masked": [
            [key, field]
            for each in plan.tables
            if plan.wish.audience.comes_back
            for key, row in _with_keys(leaving, each)
            for field in sorted(row.masked)
        ],
    }


def _borrowed(plan: ExportPlan) -> dict[str, list[str]]:
    """Columns that show what belongs to another record: a helper's needs, with how to reach whom."""
    needs = plan.columns.get(Table.NEEDS, ())
    found = [key for key in BORROWED if key in needs]
    return {str(Table.NEEDS): found} if found else {}


def _copies(leaving: _Leaving) -> Sequence[ExportedCells]:
    return [
        ExportedCells(
            key,
            str(each.table),
            row.record_id,
            {
                field.key: text
                for field in each.fields
                if (text := cell_text(field, row.values.get(field.key)))
            },
        )
        for each in leaving.plan.tables
        for key, row in _with_keys(leaving, each)
    ]
