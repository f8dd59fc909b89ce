"""126 real and hostile files, each with what several readers agreed to expect of it."""

import csv
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from organiser_app.spreadsheet.cells import CellTrouble, Limits, Reading
from organiser_app.spreadsheet.collect import collect
from organiser_app.spreadsheet.engines import open_with_openpyxl
from organiser_app.spreadsheet.facts import WorkbookSource
from organiser_app.spreadsheet.frames import DONE, Frame
from organiser_app.spreadsheet.guard import FileKind, kind_of, kind_of_package, unpack
from organiser_app.spreadsheet.ooxml import measure_sheet, workbook_map
from organiser_app.spreadsheet.problems import ProblemCode, Refused
from organiser_app.spreadsheet.reader import read_file
from organiser_app.spreadsheet.sending import CellSender
from organiser_app.spreadsheet.workbooks import (
    can_trust,
    fast_source,
    sheet_parts,
)
from tests.helpers.reference import REFERENCE, reference

SHEETS: Final = REFERENCE / "sheets"

# What the list expects and we do otherwise, with the reason. The keys are ends of file names.
DISAGREEMENTS: Final = {
    "tests_minimal_package.xlsx": (
        "read 5083",
        "1903 of the 6986 cells hold nothing but spaces without xml:space='preserve', which by "
        "the format's rules, and in Excel, are blank",
    ),
    "tests_whitespace_trim.xlsx": (
        "read 13",
        "one of the 14 cells holds nothing but spaces without xml:space='preserve', as above",
    ),
    "data_spreadsheet_54764-2.xlsx": ("refuse UNSAFE_XML", "the file brings its own DOCTYPE"),
    "data_spreadsheet_54764.xlsx": ("refuse UNSAFE_XML", "the file brings its own DOCTYPE"),
    "poc-xmlbomb-empty.xlsx": ("refuse UNSAFE_XML", "an entity bomb has a name of its own"),
    "poc-xmlbomb.xlsx": ("refuse UNSAFE_XML", "an entity bomb has a name of its own"),
    "data_blank-rows.csv": (
        "text utf-8 ',' 3 x 3",
        "the last of the four rows is blank; it is counted in no other kind of file either",
    ),
    "compression_implicit-gz.csv": (
        "refuse NOT_A_WORKBOOK",
        "it is a gzip archive: three rows of rubbish would be worse than a refusal",
    ),
    "data_table-with-accents.csv": (
        "text cp1252 ';' 639 x 8",
        "read as cp1252 it says 'Année' and 'Quartier Européen', as mac_latin2 'Annťe'",
    ),
    "synthetic__sep_hint.csv": (
        "text utf-8 ';' 3 x 2",
        "rows keep the numbers that a person sees, and the first of the three lines is sep=;",
    ),
    "POIHSSFFuzzer-6537773940867072.xls": (
        "refuse FILE_ENCRYPTED",
        "damaged as it is, its records begin with those of an encrypted workbook",
    ),
    "synthetic__iso8859_8.csv": (
        "text cp1255 ',' 3 x 2",
        "the names are Hebrew, not Cyrillic: David Cohen, Sara Levi",
    ),
    "synthetic__semi_cp1252.csv": (
        "text cp1252 ';' 3 x 3",
        "the name of the file says so; the guess cp1250 differs in none of its characters",
    ),
}

REFUSALS: Final = {
    "refuse:ENCRYPTED": {"FILE_ENCRYPTED"},
    "refuse:CORRUPT": {"FILE_CORRUPT"},
    "refuse:CORRUPT or UNSUPPORTED_FORMAT": {"FILE_CORRUPT", "UNSUPPORTED_FORMAT"},
    "refuse:UNSAFE_XML": {"UNSAFE_XML"},
    "refuse:CONTENT_IS_HTML": {"CONTENT_IS_HTML"},
    "refuse:TOO_LARGE or read 2 cells": {"FILE_TOO_LARGE"},
    "read, then refuse:NO_DATA": {"NO_DATA"},
}


def expectations() -> list[tuple[str, str]]:
    if not SHEETS.exists():
        return []
    with (SHEETS / "expected.csv").open(encoding="utf-8", newline="") as lines:
        return [(row["file"], row["expectation"]) for row in csv.DictReader(lines)]


def test_the_reference_files_are_here() -> None:
    reference("sheets/expected.csv")

    assert len(expectations()) == 126


def cells_with_a_value(reading: Reading) -> int:
    """As the list counts: a formula that nobody computed is no value."""
    filled = sum(1 for sheet in reading.sheets for _ in sheet.filled())
    return filled - sum(
        trouble.code is ProblemCode.FORMULA_NO_VALUE
        for sheet in reading.sheets
        for trouble in sheet.troubles.values()
    )


def outcome(path: Path) -> str:
    try:
        reading = read_file(path)
    except Refused as refusal:
        return f"refuse {refusal.code}"
    if reading.encoding is None:
        return f"read {cells_with_a_value(reading)}"
    (sheet,) = reading.sheets
    shape = f"{sheet.row_numbers[-1]} x {sheet.width}"
    return f"text {reading.encoding} {reading.delimiter!r} {shape}"


def expected_outcomes(expectation: str) -> set[str]:
    if count := re.match(r"read (?:all )?\(?(\d+) (?:non-empty )?cells", expectation):
        return {f"read {count[1]}"}
    if text := re.match(
        r"read as CSV enc=(\S+).*? delim=('.+?') rows=(\d+) width=(\d+)", expectation
    ):
        return {f"text {text[1]} {text[2]} {text[3]} x {text[4]}"}
    for start, codes in sorted(REFUSALS.items(), key=lambda item: -len(item[0])):
        if expectation.startswith(start):
            return {f"refuse {code}" for code in codes}
    return {
        "read as CSV + warn:WRONG_EXTENSION": {"text utf-8 ',' 2 x 2"},
        "read + warn:ROWS_OUT_OF_ORDER": {"read 2"},
        "read (sniff content, not extension)": {"read 4"},
    }[expectation]


@pytest.mark.parametrize(("name", "expectation"), expectations())
def test_each_file_is_read_or_refused_as_expected(name: str, expectation: str) -> None:
    expected = expected_outcomes(expectation) if "gz.csv" not in name else {"nothing sensible"}
    ours = next((ours for end, (ours, _) in DISAGREEMENTS.items() if name.endswith(end)), None)

    found = outcome(SHEETS / name)

    if ours is None:
        assert found in expected
    else:
        assert found == ours
        assert found not in expected, "the list agrees by now: strike it from the table"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("synthetic__csv_named.xlsx", ProblemCode.WRONG_EXTENSION),
        ("synthetic__xlsx_named.xls", ProblemCode.WRONG_EXTENSION),
        ("synthetic__dup_rows.xlsx", ProblemCode.ROWS_OUT_OF_ORDER),
        ("synthetic__semi_cp1252.csv", ProblemCode.ENCODING_GUESSED),
        ("apache+poi__test-data_spreadsheet_60512.xlsm", ProblemCode.HIDDEN_ROWS_INCLUDED),
        ("apache+poi__test-data_spreadsheet_bug67784.xlsx", ProblemCode.EXTERNAL_LINKS_IGNORED),
    ],
)
def test_warnings_come_with_what_was_read(name: str, code: ProblemCode) -> None:
    reading = read_file(reference("sheets") / name)

    assert code in {problem.code for problem in reading.problems}


READ_AND_MEASURE: Final = """
import pathlib, resource, sys
from organiser_app.spreadsheet.problems import Refused
from organiser_app.spreadsheet.reader import read_file

before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for name in sys.argv[1:]:
    try:
        read_file(pathlib.Path(name))
    except Refused:
        pass
print(before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the peak has another unit")
def test_the_heaviest_files_cost_our_own_process_little_memory() -> None:
    by_size = sorted(reference("sheets").iterdir(), key=lambda path: path.stat().st_size)
    bombs = [path for path in by_size if "bomb" in path.name or "sparse" in path.name]

    measured = subprocess.run(
        [sys.executable, "-c", READ_AND_MEASURE, *map(str, [*by_size[-10:], *bombs])],
        capture_output=True,
        text=True,
        check=True,
    )

    before, peak = map(int, measured.stdout.split())
    assert (peak - before) / 1024 < 100


# --- the fast reader with its scan sees what the slow and complete one sees ---

SHOWN_TEXT_ONLY: Final = {
    "tests_minimal_package.xlsx": "openpyxl keeps spaces that the format says are none",
    "tests_whitespace_trim.xlsx": "openpyxl keeps spaces that the format says are none",
    "SampleSS.strict.xlsx": "openpyxl finds no cell in a file of the strict kind",
    "SimpleStrict.xlsx": "openpyxl finds no cell in a file of the strict kind",
    "sample.strict.xlsx": "openpyxl finds no cell in a file of the strict kind",
    "strict_iso_paths.xlsx": "openpyxl finds no cell in a file of the strict kind",
}


def gathered(source: WorkbookSource) -> dict[str, dict[tuple[int, int], object]]:
    frames: list[Frame] = []
    sender = CellSender(frames.append, limits=Limits(), may_hold_controls=True)
    for sheet in source.sheets:
        sender.send_sheet(sheet)
    frames.append((DONE, "xlsx", None, None, False, []))
    try:
        reading = collect(
            iter(frames), file_name="a.xlsx", sha256="", on_progress=lambda _done, _total: None
        )
    except Refused:
        return {}
    return {
        sheet.name: {
            (row, column): _as_seen(value, sheet.troubles.get((row, column)))
            for row, column, value in sheet.filled()
        }
        for sheet in reading.sheets
    }


def _as_seen(value: object, trouble: CellTrouble | None) -> object:
    """The value with its code; a formula's own text, which openpyxl spells out, aside."""
    code = None if trouble is None else trouble.code
    return code if code is ProblemCode.FORMULA_NO_VALUE else (value, code)


def both_engines(content: bytes) -> tuple[WorkbookSource, WorkbookSource] | None:
    """The two sources of a workbook that both can read, where the fast one may be used."""
    if kind_of(content) is not None:
        return None
    package = unpack(content, Limits())
    if kind_of_package(package, content) is not FileKind.OOXML:
        return None
    plan = workbook_map(package)
    parts = sheet_parts(plan, package)
    facts = {name: measure_sheet(data) for name, data in parts.items()}
    if any(fact.last_row > Limits().rows for fact in facts.values()):
        return None
    fast = fast_source(content, parts, facts)
    is_complete = plan is not None and len(parts) == len(plan.sheets)
    if fast is None or not can_trust(facts, package, is_complete=is_complete):
        return None
    slow = open_with_openpyxl(content, facts)
    return None if slow is None else (fast, slow)


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_both_engines_give_the_same_cells_and_troubles() -> None:
    compared = 0
    for path in sorted(reference("sheets").glob("*.xls[xm]")):
        if path.name.endswith(tuple(SHOWN_TEXT_ONLY)):
            continue
        try:
            sources = both_engines(path.read_bytes())
            if sources is None:
                continue
            fast, slow = map(gathered, sources)
        except Refused:
            continue
        compared += 1

        assert fast == slow, path.name

    assert compared >= 30
