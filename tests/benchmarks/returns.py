"""Benchmarks of the round trip: a sheet of 20,000 rows goes out, is edited, and comes back."""

import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from random import Random

from organiser_app.services.example import write_example
from organiser_app.services.exporting import export_workbook
from organiser_app.services.progress import Progress
from organiser_app.services.returns import prepare
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from tests.benchmarks.measure import Result, compare

MEMBERS, ROWS, EDITS = 2_000, 20_000, 400


def _with_children() -> float:
    """Processor time of this process and of those that it started and that are over."""
    return sum(os.times()[:4])


@cache
def _place() -> Path:
    return Path(tempfile.mkdtemp(prefix="organiser-returns-"))


@cache
def _network() -> Workspace:
    path = _place() / "network.organiser"
    write_example(
        path, _place(), members=MEMBERS, exchanges=ROWS, days=400, seed=7, progress=Progress()
    ).close(copy=False)
    return Workspace.open(path, _place())


@cache
def _sheet() -> Path:
    """The log as it left, with some cells edited by hand."""
    from openpyxl import load_workbook

    path = _place() / "log.xlsx"
    export_workbook(_network(), path, tables=(Table.EXCHANGES,))
    book = load_workbook(path)
    sheet = book["Exchanges"]
    note = next(cell.column for cell in sheet[1] if cell.value == "Note")
    chosen = Random(5)
    for row in chosen.sample(range(2, sheet.max_row + 1), EDITS):
        sheet.cell(row, note).value = f"Looked through on day {row}"
    edited = path.with_name("edited.xlsx")
    book.save(edited)
    return edited


def returned() -> list[Result]:
    """Read in the child, recognised, identified, merged three ways, listed; nothing applied."""
    from openpyxl import load_workbook
    from python_calamine import CalamineWorkbook

    path, workspace = _sheet(), _network()

    def preview() -> None:
        review = prepare(workspace, path)
        assert review is not None, "a sheet of ours was taken for a foreign one"
        assert len(review.items) == EDITS

    def bare_openpyxl() -> None:
        book = load_workbook(path, read_only=True)
        for sheet in book:
            for _ in sheet.iter_rows(values_only=True):
                pass

    def bare_calamine() -> None:
        book = CalamineWorkbook.from_path(path)
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python()

    name = f"preview of a returned sheet, {ROWS:,} rows, {EDITS} edits"
    shared = {"rounds": 3, "clock": _with_children}
    return [
        compare(name, preview, "openpyxl read_only", bare_openpyxl, goal=1.0, **shared),  # type: ignore[arg-type]
        compare(name, preview, "calamine to_python()", bare_calamine, goal=25.0, **shared),  # type: ignore[arg-type]
        *_memory(path),
    ]


def _memory(path: Path) -> list[Result]:
    """Growth of the process that shows the window, against the size of the sheet's own text."""
    script = (
        "import json, sys\n"
        "from pathlib import Path\n"
        "from organiser_app.services.exporting import export_workbook\n"
        "from organiser_app.services.returns import prepare\n"
        "from organiser_app.services.workspace import Workspace\n"
        "network, sheet, place, what = sys.argv[1:]\n"
        "workspace = Workspace.open(Path(network), Path(place))\n"
        "status = Path('/proc/self/status')\n"
        "peak = lambda: int(status.read_text().split('VmHWM:')[1].split()[0]) / 1024\n"
        "before = peak()\n"
        "if what == 'preview':\n"
        "    kept = prepare(workspace, Path(sheet))\n"
        "else:\n"
        "    kept = export_workbook(workspace, Path(place) / 'again.xlsx', tables=('exchanges',))\n"
        "print(json.dumps(peak() - before))\n"
        "workspace.close(copy=False)\n"
    )
    copy = _network().make_copy("benchmark")
    found = []
    for what in ("preview", "export"):
        arguments = [sys.executable, "-c", script, str(copy), str(path), str(_place()), what]
        answer = subprocess.run(arguments, check=True, capture_output=True, text=True).stdout
        # megabytes, in the columns of milliseconds
        found.append(
            Result(
                f"memory of the own process, {what}, in MB",
                float(json.loads(answer)) / 1000,
                "60 MB",
                0.060,
                1.0,
            )
        )
    return found


def handed_out() -> list[Result]:
    """20,000 rows with styles, dropdowns, keys and the copy that is remembered."""
    from openpyxl import Workbook

    from organiser_app.spreadsheet.reader import read_file

    workspace = _network()
    target = _place() / "out.xlsx"
    numbers = iter(range(100))

    def export() -> None:
        export_workbook(
            workspace, _place() / f"out{next(numbers)}.xlsx", tables=(Table.EXCHANGES,)
        )

    export_workbook(workspace, target, tables=(Table.EXCHANGES,))
    rows = next(one for one in read_file(target).sheets if one.name == "Exchanges").rows

    def bare() -> None:
        book = Workbook(write_only=True)
        sheet = book.create_sheet("Exchanges")
        for row in rows:
            sheet.append(row)
        book.save(_place() / "bare.xlsx")

    return [
        compare(
            f"export of {ROWS:,} rows, base remembered",
            export,
            "openpyxl write_only, bare cells",
            bare,
            goal=1.3,
            rounds=3,
            clock=_with_children,
        )
    ]
