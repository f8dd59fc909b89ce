"""Finds in the XML of an xlsx what calamine leaves out: errors, formulas, merges, hidden rows.

Regular expressions over bytes instead of a parser, because a sheet may hold a million cells and
only the odd ones matter. A sheet whose XML is unusual (another prefix, comments, cells without a
reference) is not trusted to this scan, and is read by openpyxl instead.
"""

import posixpath
import re
from dataclasses import dataclass
from datetime import datetime, time
from html import unescape
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from organiser_app.spreadsheet.cells import CellRange, CellValue, Place
from organiser_app.spreadsheet.facts import SheetFacts
from organiser_app.spreadsheet.guard import Package, holds

_PREFIX: Final = re.compile(rb"<(\w+:)sheetData\b")
_ROW: Final = re.compile(rb"<row\b[^<>]*?\br=[\"'](\d+)[\"']")
_HIDDEN_ROW: Final = re.compile(rb"<row\b([^<>]*\bhidden=[\"'](?:1|true)[\"'][^<>]*)>")
_MERGE: Final = re.compile(rb"<mergeCell\b[^<>]*?\bref=[\"']([A-Z]+)(\d+):([A-Z]+)(\d+)[\"']")
_WIDE_MARK: Final = re.compile(rb"r=[\"'][A-Z][A-Z]")
_WIDE_REFERENCE: Final = re.compile(rb"[\"']([A-Z][A-Z]+)\d+[\"']")
_CELL: Final = re.compile(rb"<c\s([^<>]*)>(</c>)?")
_REFERENCE: Final = re.compile(rb"\br=[\"']([A-Z]+)(\d+)[\"']")
_TYPE: Final = re.compile(rb"\bt=[\"'](\w+)[\"']")
_FORMULA_TAG: Final = re.compile(rb"<f[\s/>]")
_FORMULA_CELL: Final = re.compile(
    rb"<c\s([^<>]*)>\s*<f(?:\s[^<>]*?)?(?:/>|>([^<]*)</f>)\s*"
    rb"(<v(?:\s[^<>]*)?/>|<v(?:\s[^<>]*)?>([^<]*)</v>|<is\b)?"
)
_TYPED_CELL: Final = re.compile(
    rb"<c\s([^<>]*\bt=[\"'](e|d)[\"'][^<>]*)>\s*(?:<f(?:\s[^<>]*?)?(?:/>|>[^<]*</f>)\s*)?"
    rb"(?:<v(?:\s[^<>]*)?>([^<]*)</v>)?"
)
_TYPED_MARK: Final = re.compile(rb"\bt=[\"'][ed][\"']")
# calamine lays a sheet out as one full rectangle; past this it goes to openpyxl, row by row
MOST_RECTANGLE_CELLS: Final = 16_000_000
_FEW_COLUMNS: Final = 26
_SOME_COLUMNS: Final = 100


@dataclass(frozen=True, slots=True)
class SheetPart:
    """Where in the package one sheet of the workbook is."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class WorkbookMap:
    """What the workbook part says."""

    sheets: tuple[SheetPart, ...]
    has_1904_dates: bool


def workbook_map(package: Package) -> WorkbookMap | None:
    """Which part holds which sheet, or None when the package does not say it plainly."""
    name = _workbook_part(package)
    if name is None:
        return None
    workbook = _parsed(package.parts[name])
    if workbook is None:
        return None
    targets = relation_targets(package, name)
    return None if targets is None else _joined(workbook, targets)


def relation_targets(package: Package, part: str) -> dict[str, str] | None:
    """The parts that this part names, by the id it names them with; None when nobody says."""
    folder, base = posixpath.split(part)
    relations = _parsed(package.parts.get(posixpath.join(folder, "_rels", f"{base}.rels"), b""))
    if relations is None:
        return None
    return {item.get("Id", ""): _resolved(item.get("Target", ""), folder) for item in relations}


def _parsed(data: bytes) -> Element | None:
    # only the child needs it, and only for workbooks
    from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped] # no stubs

    try:
        element: Element = fromstring(data)
    except (ParseError, ValueError, LookupError):
        return None
    return element


def _workbook_part(package: Package) -> str | None:
    found = package.parts_named("workbook.xml")
    return found[0] if len(found) == 1 else None


def _joined(workbook: Element, targets: dict[str, str]) -> WorkbookMap | None:
    sheets = []
    is_1904 = False
    for element in workbook.iter():
        tag = _local(element.tag)
        if tag == "workbookPr":
            is_1904 = element.get("date1904") in {"1", "true"}
        elif tag == "sheet":
            part = targets.get(_relation_id(element) or "")
            if part is None:
                return None
            sheets.append(
                SheetPart(
                    name=element.get("name", ""),
                    part=part,
                    is_hidden=element.get("state", "visible") != "visible",
                )
            )
    return WorkbookMap(sheets=tuple(sheets), has_1904_dates=is_1904)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _relation_id(element: Element) -> str | None:
    return next((v for k, v in element.attrib.items() if k.endswith("}id")), None)


def _resolved(target: str, folder: str) -> str:
    path = target.replace("\\", "/").lower()
    joined = path if path.startswith("/") else posixpath.join(folder, path)
    return posixpath.normpath(joined).lstrip("/")


def measure_sheet(data: bytes) -> SheetFacts:
    """How far the filled cells of a sheet reach, and whether its rows rise."""
    facts = SheetFacts()
    rows = [int(number) for number in _ROW.findall(data)]
    facts.rows_rise = all(map(int.__lt__, rows, rows[1:]))
    facts.last_row = max(rows, default=0)
    facts.last_column = _FEW_COLUMNS
    if _WIDE_MARK.search(data):
        facts.last_column = max(map(column_number, set(_WIDE_REFERENCE.findall(data))))
    if not _is_moderate(facts):
        _measure_filled_cells(data, facts)
    return facts


def scan_sheet(data: bytes, facts: SheetFacts) -> None:
    """Note all that is odd in the XML of one sheet."""
    if b"sheetData" not in data:  # a chart's own sheet; or text in a wide encoding
        facts.is_trusted = data.isascii() and b"\x00" not in data[:64]
        return
    facts.is_trusted = not holds(
        data, b"<!", rare=b"!"
    )  # no comment hides cells, no CDATA looks like them
    has_single_quotes = holds(data, b"='", rare=b"'")
    if has_single_quotes or b'hidden="' in data:
        facts.hidden_rows = {
            int(found.group(1)) for row in _HIDDEN_ROW.findall(data) if (found := _row_number(row))
        }
    after_cells = data.rfind(b"</sheetData>")
    facts.merged = [_range(match.groups()) for match in _MERGE.finditer(data, max(after_cells, 0))]
    if _FORMULA_TAG.search(data):
        _scan_formulas(data, facts)
    if has_single_quotes or b't="e"' in data or b't="d"' in data:
        _scan_typed_cells(data, facts)


def holds_odd_cells(data: bytes) -> bool:
    """Whether there is any formula or error at all."""
    return _FORMULA_TAG.search(data) is not None or _TYPED_MARK.search(data) is not None


def without_prefix(data: bytes) -> bytes:
    """The same XML with bare tags, where its writer calls a row <x:row>."""
    start = data.find(b"sheetData")
    found = _PREFIX.search(data) if data[start - 1 : start] == b":" else None
    if found is None:
        return data
    prefix = found.group(1)
    return data.replace(b"<" + prefix, b"<").replace(b"</" + prefix, b"</")


def _row_number(attributes: bytes) -> re.Match[bytes] | None:
    return re.search(rb"\br=[\"'](\d+)[\"']", attributes)


def _range(ends: tuple[bytes, ...]) -> CellRange:
    return CellRange(
        first_row=int(ends[1]),
        first_column=column_number(ends[0]),
        last_row=int(ends[3]),
        last_column=column_number(ends[2]),
    )


def column_number(letters: bytes) -> int:
    """The column from 1 that the letters name."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _is_moderate(facts: SheetFacts) -> bool:
    """Small enough as it stands, so that nobody needs to know which of its cells are filled."""
    rectangle = facts.last_row * facts.last_column
    return rectangle <= MOST_RECTANGLE_CELLS and facts.last_column <= _SOME_COLUMNS


def _measure_filled_cells(data: bytes, facts: SheetFacts) -> None:
    facts.last_row = facts.last_column = 0
    for match in _CELL.finditer(data):
        if match.group(2) is None and not match.group(1).endswith(b"/"):
            row, column = _place(match.group(1)) or (0, 0)
            facts.last_row = max(facts.last_row, row)
            facts.last_column = max(facts.last_column, column)


def _place(attributes: bytes) -> Place | None:
    found = _REFERENCE.search(attributes)
    if found is None:
        return None
    return int(found.group(2)), column_number(found.group(1))


def _scan_formulas(data: bytes, facts: SheetFacts) -> None:
    seen = 0
    for match in _FORMULA_CELL.finditer(data):
        attributes, formula, value_tag, value = match.groups()
        seen += 1
        place = _place(attributes)
        if place is None:
            facts.is_trusted = False
            return
        if _has_value(attributes, value_tag, value):
            facts.note_formula_with_value(place, _text(formula))
        else:
            facts.note_formula_without_value(place, _text(formula))
    facts.is_trusted &= seen == len(_FORMULA_TAG.findall(data))


def _has_value(attributes: bytes, value_tag: bytes | None, value: bytes | None) -> bool:
    if value_tag is None:
        return False
    kind = _TYPE.search(attributes)
    is_text = kind is not None and kind.group(1) in {b"str", b"inlineStr"}
    return is_text or bool(value)


def _scan_typed_cells(data: bytes, facts: SheetFacts) -> None:
    seen = 0
    for match in _TYPED_CELL.finditer(data):
        attributes, kind, value = match.groups()
        seen += 1
        place = _place(attributes)
        if place is None:
            facts.is_trusted = False
            return
        text = _text(value)
        if kind == b"e":
            facts.note_error(place, text)
        elif text:
            facts.values[place] = _iso_value(text)
    facts.is_trusted &= seen == len(_TYPED_MARK.findall(data))


def _text(data: bytes | None) -> str:
    return unescape((data or b"").decode("utf-8", errors="replace")).strip()


def _iso_value(text: str) -> CellValue:
    """The day or time that an ISO 8601 cell holds; its text when it is not one."""
    try:
        if "-" not in text:
            return time.fromisoformat(text).replace(tzinfo=None)
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return text
