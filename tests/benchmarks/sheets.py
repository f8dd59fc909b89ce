"""Benchmark of bringing in a foreign sheet, from the file to the commit."""

import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

from organiser_app.services.imports import apply, prepare
from organiser_app.services.progress import Progress
from organiser_app.services.workspace import Workspace
from tests.benchmarks.measure import Result, compare

ROWS, PEOPLE = 100_000, 400
HEADERS = (
    "Date",
    "Giver",
    "Receiver",
    "Category",
    "Area",
    "Quantity",
    "Unit",
    "Asked",
    "Outcome",
    "Note",
    "Gathering",
    "Logged by",
)


def _sheet(path: Path) -> None:
    from openpyxl import Workbook

    chosen = random.Random(5)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Log")
    sheet.append(HEADERS)
    people = [f"Person {place}" for place in range(PEOPLE)]
    for place in range(ROWS):
        giver, receiver = chosen.sample(people, 2)
        sheet.append(
            (
                date(2025, 1, 1) + timedelta(days=place % 600),
                giver,
                receiver,
                chosen.choice(("Lifts", "Food", "Childcare", "Repairs")),
                chosen.choice(("North", "South", "East")),
                chosen.randint(1, 4),
                "hours",
                chosen.choice(("asked", "unasked")),
                "completed",
                f"note {place}",
                "",
                "Ana",
            )
        )
    book.save(path)


def foreign_import() -> list[Result]:
    """100,000 x 12: read, recognise, validate, commit with journal; wall time, two processes."""
    import time

    from python_calamine import CalamineWorkbook

    place = Path(tempfile.mkdtemp(prefix="organiser-benchmark-"))
    path = place / "log.xlsx"
    _sheet(path)
    numbers = iter(range(100))

    def bring_in() -> None:
        workspace = Workspace.create(place / f"{next(numbers)}.organiser", place / "copies")
        preview = prepare(workspace, path, Progress())
        change = apply(workspace, preview)
        assert change.touched, "nothing was brought in"
        workspace.close(copy=False)

    def bare() -> None:
        CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()

    return [
        compare(
            f"foreign import, {ROWS:,} x {len(HEADERS)}, file to commit",
            bring_in,
            "calamine to_python()",
            bare,
            goal=3.0,
            rounds=3,
            clock=time.perf_counter,
        )
    ]
