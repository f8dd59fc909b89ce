"""From a file as read to a plan of its return: find, compare, merge, list."""

from collections.abc import Iterator
from dataclasses import replace

from organiser_app.domain.commands import ReceivedFile
from organiser_app.services.progress import Progress
from organiser_app.services.records import read_records
from organiser_app.services.returns.answers import Answers
from organiser_app.services.returns.bases import Bases, read_bases, rows_with_keys
from organiser_app.services.returns.coming import Context
from organiser_app.services.returns.finding import Findings, find_returned, is_about_the_sheets
from organiser_app.services.returns.fixing import fixed
from organiser_app.services.returns.items import Item, ItemKind, Part
from organiser_app.services.returns.listing import Listing
from organiser_app.services.returns.merged_table import ReturnTable
from organiser_app.services.returns.newcomers import NewRows, new_items, new_rows
from organiser_app.services.returns.plan import ReturnPlan
from organiser_app.services.returns.tables import returned_table
from organiser_app.services.returns.together import together
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cells import Reading, cell_name
from organiser_app.spreadsheet.identity import BaseRow
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.problems import Problem, ProblemCode, Severity, severity_of
from organiser_app.spreadsheet.reading_sheets import reading_sheet_of
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import sheets

_ORDER = tuple(Part)
_TABLES = tuple(Table)


def make_plan(
    workspace: Workspace,
    reading: Reading,
    content: bytes,
    answers: Answers,
    progress: Progress,
) -> ReturnPlan | None:
    """Everything that follows from the file, the answers and the network; None: not one of ours."""
    progress.step(0, note="RECOGNISING")
    bases = workspace.ask(read_bases)
    reading_as_fixed = fixed(reading, answers)
    findings = find_returned(workspace, reading_as_fixed, bases)
    if not findings.sheets:
        return None
    progress.step(0, note="COMPARING")
    wanted = frozenset(found.table for found in findings.sheets)
    known = workspace.ask(lambda connection: read_records(connection, wanted))
    others = workspace.ask(lambda connection: _rows_of_others(connection, findings))
    context = Context(reading_as_fixed, known, answers, others)
    tables = together(tuple(_tables(workspace, context, findings, bases, progress)), answers)
    if not tables:
        return None
    progress.step(0, note="MATCHING_PEOPLE")
    new = new_rows(workspace, reading_as_fixed, len(content), tables, known, answers, progress)
    names = ", ".join(dict.fromkeys(table.sheet for table in tables))
    uids = [table.found.export_uid for table in tables if table.found.export_uid]
    plan = ReturnPlan(
        file=ReceivedFile(reading.file_name, reading.sha256, len(content), names),
        content=content,
        reading=reading,
        known=known,
        export=bases.exports.get(uids[0]) if uids else None,
        tables=tables,
        new=new,
        items=(),
        answers=answers,
        received_before=workspace.ask(lambda c: sheets.received_before(c, reading.sha256)),
    )
    return replace(plan, items=tuple(_sorted(_items(plan, findings))))


def _rows_of_others(connection: Reader, findings: Findings) -> dict[Table, dict[str, BaseRow]]:
    """Rows that were copied into a sheet of one export from sheets of others."""
    main = {(found.table, found.export_uid) for found in findings.sheets}
    keys: dict[Table, list[str]] = {}
    for one in findings.keys.values():
        if (Table(one.table), one.export_uid) not in main or _is_shared(findings, one.table):
            keys.setdefault(Table(one.table), []).append(one.row_key)
    return {table: rows_with_keys(connection, found) for table, found in keys.items()}


def _is_shared(findings: Findings, table: str) -> bool:
    """Whether several sheets of one table are of different exports: rows may lie in either."""
    return len({one.export_uid for one in findings.sheets if one.table == table}) > 1


def _tables(
    workspace: Workspace,
    context: Context,
    findings: Findings,
    bases: Bases,
    progress: Progress,
) -> Iterator[ReturnTable]:
    for number, found in enumerate(findings.sheets):
        progress.step(number, len(findings.sheets), note="COMPARING")
        table = returned_table(workspace, context, found, bases)
        if table is not None:
            yield table


def _items(plan: ReturnPlan, findings: Findings) -> Iterator[Item]:
    yield from _about_the_file(plan, findings)
    for table in plan.tables:
        yield from Listing(table, plan.known, plan.answers).items()
    if isinstance(plan.new, NewRows):
        yield from new_items(plan.new, plan.tables)


def _about_the_file(plan: ReturnPlan, findings: Findings) -> Iterator[Item]:
    exports = {one.export_uid for one in findings.keys.values()}
    if len(exports) > 1:
        yield _notice(ProblemCode.SEVERAL_EXPORTS_IN_FILE, {"count": len(exports)})
    for problem in plan.reading.problems:
        yield _file_problem(problem)
    yield from _other_sheets(plan)


def _other_sheets(plan: ReturnPlan) -> Iterator[Item]:
    """Sheets with something on them that are none of ours: nothing of them comes in."""
    read = {table.sheet for table in plan.tables}
    for sheet in plan.reading.sheets:
        if sheet.is_empty or sheet.name in read or is_about_the_sheets(sheet):
            continue
        if reading_sheet_of(sheet) is not None:
            continue
        yield Item(
            f"notice/{sheet.name}/{ProblemCode.HEADER_NOT_FOUND}",
            Part.PROBLEMS,
            ItemKind.NOTICE,
            sheet=sheet.name,
            cell=cell_name(sheet.row_numbers[0], 1),
            code=str(ProblemCode.HEADER_NOT_FOUND),
            values={"count": len(sheet.rows)},
        )


def _notice(code: ProblemCode, values: dict[str, object]) -> Item:
    return Item(
        f"notice/file/{code}", Part.IGNORED, ItemKind.NOTICE, code=str(code), values=values
    )


def _file_problem(problem: Problem) -> Item:
    is_odd = severity_of(problem.code) is Severity.ERROR
    return Item(
        f"notice/{problem.sheet or 'file'}/{problem.code}/{problem.cell or ''}",
        Part.PROBLEMS if is_odd else Part.IGNORED,
        ItemKind.NOTICE,
        sheet=problem.sheet or "",
        cell=problem.cell,
        code=str(problem.code),
        values={"found": problem.found, **problem.values},
    )


def _sorted(items: Iterator[Item]) -> list[Item]:
    """By part, then where they stand; what is listed twice is listed once."""
    once = {item.id: item for item in items}
    return sorted(
        once.values(),
        key=lambda item: (
            _ORDER.index(item.part),
            _TABLES.index(item.table) if item.table else -1,
            item.sheet,
            item.row or 0,
            len(item.cell or ""),
            item.cell or "",
        ),
    )
