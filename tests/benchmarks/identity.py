"""Who each row of a returned sheet is: what is right, wrong, asked and missed after accidents.

Silent are `right`, `new` and `wrong`; `confirm` is the right row proposed, `misled` a wrong row
proposed, `asked` several or none proposed, `missed` a row taken for new. `blindly` is how many
rows would have been written to a wrong one by trusting keys.
"""

import dataclasses
import sys
import time
from collections import Counter
from collections.abc import Sequence
from random import Random

from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.identity import BaseRow, CameRow, Found, identify
from organiser_app.spreadsheet.layout import Table, exported_fields
from tests.benchmarks.measure import Result, compare
from tests.helpers.returned_rows import (
    ACCIDENTS,
    UID,
    Returned,
    edited,
    example_cells,
    raw,
    returned,
    rows_that_left,
    share_households,
)

RUNS = 5
COLUMNS = ("right", "confirm", "asked", "misled", "missed", "new", "wrong", "blindly")


def tally(table: Table, base: Sequence[BaseRow], rows: Sequence[Returned]) -> Counter[str]:
    """How many rows: right and wrong are silent; confirm, asked and misled are not."""
    found = identify(
        exported_fields(table), base, [each.came for each in rows], export_uid=UID, region="GB"
    )
    records = {row.key: row.record_id for row in base}
    counted: Counter[str] = Counter()
    for each, identity in zip(rows, found.rows, strict=True):
        counted[_outcome(each.truth, identity.found, identity.base)] += 1
        blind = records.get(each.came.key_text)
        counted["blindly"] += blind is not None and blind != each.truth
    return counted


def _outcome(truth: int | None, found: Found, base: BaseRow | None) -> str:
    if found is Found.NEW:
        return "new" if truth is None else "missed"
    if found is Found.COPY:
        return "wrong"
    if base is None:
        return "asked"
    if found is Found.KEY:
        return "right" if base.record_id == truth else "wrong"
    return "confirm" if base.record_id == truth else "misled"


def simulation(table: Table, members: int, most: int, run: int) -> dict[str, Counter[str]]:
    """One run of every accident."""
    random = Random(run)
    cells = example_cells(table, members, seed=100 + run)[:most]
    if table is Table.MEMBERS:
        share_households(cells, 0.15, random)
    base = rows_that_left(table, cells, random)
    strangers = example_cells(table, members, seed=200 + run)[:most]
    rows = returned(table, base, strangers, random)
    return {
        name: tally(table, base, accident(rows, random)) for name, accident in ACCIDENTS.items()
    }


def identity() -> list[Result]:
    """Prints what became of rows as sums of the runs, and measures how long large sheets take."""
    _print_outcomes()
    base, rows = _large_sheet(20_000)
    some = rows[: len(rows) // 4]
    return [
        _timed("identity, 20,000 x 22, keys intact", base, rows, goal=25.0),
        _timed("identity, 5,000 x 22, no keys", base[: len(some)], without_keys(some), goal=25.0),
    ]


def _timed(name: str, base: list[BaseRow], rows: list[CameRow], *, goal: float) -> Result:
    """Against looking at each cell once."""
    fields = exported_fields(Table.MEMBERS)
    return compare(
        name,
        lambda: identify(fields, base, rows, export_uid=UID, region="GB"),
        "text_of each cell",
        lambda: [text_of(cell) for row in rows for cell in row.cells.values()],
        goal=goal,
        rounds=3,
    )


def _large_sheet(count: int) -> tuple[list[BaseRow], list[CameRow]]:
    """So many members who share nothing, each hundredth cell edited."""
    random = Random(1)
    cells = [dict(row) for row in example_cells(Table.MEMBERS, 2000, seed=300)]
    cells = [dict(cells[at % len(cells)]) for at in range(count)]
    for place, row in enumerate(cells):
        row["name"] += f" {''.join(random.choices('abcdefghiklmnoprstu', k=6))}"
        row["phones"], row["email"] = f"+4477{place:08}", f"m{place}@example.org"
    base = rows_that_left(Table.MEMBERS, cells, random)
    return base, [
        CameRow(
            number,
            row.key,
            raw(
                Table.MEMBERS,
                edited(dict(row.cells), Table.MEMBERS, 0.01, cells[:500], random),
            ),
        )
        for number, row in enumerate(base, start=2)
    ]


def without_keys(rows: Sequence[CameRow]) -> list[CameRow]:
    """The sheet without its first column."""
    return [dataclasses.replace(row, key_text="") for row in rows]


def _print_outcomes() -> None:
    out = sys.stdout.write
    for table in Table:
        start = time.process_time()
        sums: dict[str, Counter[str]] = {name: Counter() for name in ACCIDENTS}
        for run in range(RUNS):
            for name, counted in simulation(table, 400, 400, run).items():
                sums[name] += counted
        seconds = time.process_time() - start
        out(f"\n{table.value}, {RUNS} runs, {seconds:.1f} s\n{'':38}")
        out("".join(f"{each:>9}" for each in COLUMNS) + "\n")
        for name, counted in sums.items():
            out(f"{name:38}" + "".join(f"{counted[each]:9}" for each in COLUMNS) + "\n")
