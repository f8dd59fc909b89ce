"""Sheets that leave the house, for those they are meant for, and a copy of what they said.

First a plan: who and what would leave, and what would not and why (`plan_export`). Then exactly
that is written (`write`). The copy is what a returned sheet is compared with; what was only shown
as a mask is known to be one.
"""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from organiser_app.domain.commands import RecordExport
from organiser_app.services.exporting.audiences import Audience, LeftOut, fields_for
from organiser_app.services.exporting.planned import (
    ALL_TABLES,
    ExportPlan,
    ExportWish,
    PlannedRow,
    PlannedTable,
    SensitiveColumn,
)
from organiser_app.services.exporting.planning import plan_export, planning
from organiser_app.services.exporting.words import FEW, LANGUAGES, ExportWords, words_in
from organiser_app.services.exporting.writing import (
    ExportFormat,
    ExportResult,
    format_of,
    target_files,
    write,
    write_plan,
)
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table

__all__ = [
    "ALL_TABLES",
    "FEW",
    "LANGUAGES",
    "Audience",
    "ExportFormat",
    "ExportPlan",
    "ExportResult",
    "ExportWish",
    "ExportWords",
    "LeftOut",
    "PlannedRow",
    "PlannedTable",
    "SensitiveColumn",
    "export_workbook",
    "fields_for",
    "format_of",
    "plan_export",
    "planning",
    "target_files",
    "words_in",
    "write",
    "write_plan",
    "write_sheets",
]


def export_workbook(
    workspace: Workspace,
    target: Path,
    *,
    tables: Sequence[Table | str] = ALL_TABLES,
    label: str = "",
    progress: Progress | None = None,
    file_format: ExportFormat | None = None,
    words: ExportWords | None = None,
) -> ExportResult:
    """Everything in some tables, for coordinators; several tables as csv are one file each.

    Raises:
        Refused: a text is longer than a cell can hold.
        Cancelled: someone asked the task to stop; nothing was written.
    """
    result, command = write_sheets(
        workspace,
        target,
        tables=tables,
        label=label,
        progress=progress,
        file_format=file_format,
        words=words,
    )
    workspace.run(command)
    return result


def write_sheets(
    workspace: Workspace,
    target: Path,
    *,
    tables: Sequence[Table | str] = ALL_TABLES,
    label: str = "",
    progress: Progress | None = None,
    file_format: ExportFormat | None = None,
    words: ExportWords | None = None,
    random: Random | None = None,
) -> tuple[ExportResult, RecordExport]:
    """Writes the file; the command that remembers what it said is to be run afterwards."""
    progress = progress or Progress()
    progress.step(0, note="READING")
    wish = ExportWish(tables=tuple(Table(table) for table in tables), label=label)
    plan = plan_export(workspace, wish, random=random)
    return write_plan(
        plan, target, progress=progress, file_format=file_format, words=words, random=random
    )
