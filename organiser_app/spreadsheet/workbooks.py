"""Reads a workbook inside the child: chooses the reader that misses nothing, and sends the cells.

calamine reads every kind; a scan of the bytes adds the cells it would show as blank (errors,
formulas without a value). Where the scan cannot be trusted, or calamine gives up, openpyxl reads
an xlsx slowly and completely. What neither can read without loss is refused.
"""

from typing import Final

from organiser_app.spreadsheet.binary_sheets import xls_facts, xlsb_facts
from organiser_app.spreadsheet.cells import Limits
from organiser_app.spreadsheet.engines import open_with_calamine, open_with_openpyxl
from organiser_app.spreadsheet.facts import SheetFacts, WorkbookSource
from organiser_app.spreadsheet.guard import FileKind, Package, holds, kind_of_package, unpack
from organiser_app.spreadsheet.ooxml import (
    MOST_RECTANGLE_CELLS,
    WorkbookMap,
    holds_odd_cells,
    measure_sheet,
    scan_sheet,
    without_prefix,
    workbook_map,
)
from organiser_app.spreadsheet.opendocument import needs_a_walk, scan_content
from organiser_app.spreadsheet.problems import Problem, ProblemCode, Refused
from organiser_app.spreadsheet.sending import CellSender, Send

_ESCAPED_CONTROL: Final = b"_x00"  # how an xlsx writes a control character


def read_zip(content: bytes, *, limits: Limits, send: Send) -> tuple[str, bool, list[Problem]]:
    """Send the sheets of a zipped workbook; its format, whether it counts from 1904, problems."""
    package = unpack(content, limits)
    kind = kind_of_package(package, content)
    problems = _package_problems(package)
    is_macro_book = any(name.endswith("vbaproject.bin") for name in package.names)
    match kind:
        case FileKind.OOXML:
            source = _ooxml_source(content, package, limits)
            format_name = "xlsm" if is_macro_book else "xlsx"
        case FileKind.ODS:
            source = _ods_source(content, package, limits)
            format_name = "ods"
        case _:
            source = _xlsb_source(content, package, limits)
            format_name = "xlsb"
    del package
    _send_all(source, limits=limits, send=send)
    return format_name, source.has_1904_dates, problems + _check_problems(source)


def read_xls(content: bytes, *, limits: Limits, send: Send) -> tuple[str, bool, list[Problem]]:
    """Send the sheets of an old workbook."""
    found = xls_facts(content)
    source = _with_facts(_opened(content), found.sheets)
    _send_all(source, limits=limits, send=send)
    return "xls", found.has_1904_dates, _check_problems(source)


def _send_all(source: WorkbookSource, *, limits: Limits, send: Send) -> None:
    if len(source.sheets) > limits.sheets:
        raise Refused(
            ProblemCode.FILE_TOO_LARGE,
            what="sheets",
            found=len(source.sheets),
            most=limits.sheets,
        )
    sender = CellSender(send, limits=limits, may_hold_controls=source.may_hold_controls)
    for sheet in source.sheets:
        sender.send_sheet(sheet)


def _ods_source(content: bytes, package: Package, limits: Limits) -> WorkbookSource:
    xml = package.parts.get("content.xml", b"")
    if not needs_a_walk(xml):
        return _opened(content)
    found = scan_content(xml)
    _refuse_unless_moderate(found.sheets, limits)
    source = _with_facts(_opened(content), found.sheets)
    source.has_1904_dates = found.has_1904_dates
    return source


def _xlsb_source(content: bytes, package: Package, limits: Limits) -> WorkbookSource:
    found = xlsb_facts(package)
    _refuse_unless_moderate(found.sheets, limits)
    source = _with_facts(_opened(content), found.sheets)
    source.has_1904_dates = found.has_1904_dates
    return source


def _opened(content: bytes) -> WorkbookSource:
    source = open_with_calamine(content)
    if source is None:
        raise Refused(ProblemCode.FILE_CORRUPT)
    return source


def _with_facts(source: WorkbookSource, facts: list[SheetFacts]) -> WorkbookSource:
    """The source with what the scan found, sheet by sheet, if both saw the same sheets."""
    if len(source.sheets) != len(facts):
        source.is_checked = False
        return source
    for sheet, found in zip(source.sheets, facts, strict=True):
        found.merged = found.merged or sheet.facts.merged
        sheet.facts = found
    return source


def _check_problems(source: WorkbookSource) -> list[Problem]:
    """A warning where errors and formulas could not be looked for."""
    return [] if source.is_checked else [Problem(ProblemCode.FILE_DAMAGED)]


def _refuse_unless_moderate(sheets: list[SheetFacts], limits: Limits) -> None:
    for number, facts in enumerate(sheets, start=1):
        _refuse_too_far(f"{number}", facts, limits)
        if facts.last_row * facts.last_column > MOST_RECTANGLE_CELLS:
            raise Refused(ProblemCode.FILE_TOO_LARGE, sheet=f"{number}", what="cells")


def _ooxml_source(content: bytes, package: Package, limits: Limits) -> WorkbookSource:
    plan = workbook_map(package)
    parts = sheet_parts(plan, package)
    facts = {name: measure_sheet(data) for name, data in parts.items()}
    for name, measured in facts.items():
        _refuse_too_far(name, measured, limits)
    source = fast_source(content, parts, facts) if _fits_calamine(facts) else None
    is_complete = plan is not None and len(parts) == len(plan.sheets)
    if source is None or not can_trust(facts, package, is_complete=is_complete):
        source = open_with_openpyxl(content, facts)
    if source is None:
        raise Refused(ProblemCode.FILE_CORRUPT)
    source.has_1904_dates |= plan is not None and plan.has_1904_dates
    source.may_hold_controls = any(
        holds(part, _ESCAPED_CONTROL, rare=b"_") for part in package.parts.values()
    )
    return source


def sheet_parts(plan: WorkbookMap | None, package: Package) -> dict[str, bytes]:
    """The XML of each sheet by its name, its tags without prefix."""
    return {
        sheet.name: without_prefix(package.parts[sheet.part])
        for sheet in (plan.sheets if plan else ())
        if sheet.part in package.parts
    }


def fast_source(
    content: bytes, parts: dict[str, bytes], facts: dict[str, SheetFacts]
) -> WorkbookSource | None:
    """The workbook through calamine, with the odd cells that a scan of its bytes finds."""
    for name, data in parts.items():
        scan_sheet(data, facts[name])
    source = open_with_calamine(content)
    for sheet in source.sheets if source else ():
        sheet.facts = facts.get(sheet.name, sheet.facts)
    return source


def _fits_calamine(facts: dict[str, SheetFacts]) -> bool:
    """Whether each sheet can be laid out as a rectangle."""
    return all(
        sheet.last_row * sheet.last_column <= MOST_RECTANGLE_CELLS for sheet in facts.values()
    )


def can_trust(facts: dict[str, SheetFacts], package: Package, *, is_complete: bool) -> bool:
    """Whether the scan saw every odd cell that calamine does not show."""
    if not is_complete and any(holds_odd_cells(part) for part in package.parts.values()):
        return False
    return all(sheet.is_trusted for sheet in facts.values())


def _refuse_too_far(name: str, facts: SheetFacts, limits: Limits) -> None:
    for what, found, most in (
        ("rows", facts.last_row, limits.rows),
        ("columns", facts.last_column, limits.columns),
    ):
        if found > most:
            raise Refused(
                ProblemCode.FILE_TOO_LARGE, sheet=name, what=what, found=found, most=most
            )


def _package_problems(package: Package) -> list[Problem]:
    problems = []
    if any(name.endswith("vbaproject.bin") for name in package.names):
        problems.append(Problem(ProblemCode.MACROS_IGNORED))
    if any("/externallinks/" in name for name in package.names):
        problems.append(Problem(ProblemCode.EXTERNAL_LINKS_IGNORED))
    if package.damaged:
        problems.append(Problem(ProblemCode.FILE_DAMAGED, found=", ".join(package.damaged)))
    return problems
