"""Sheets that left and came back: a network with everything in it that programs stumble over, and
the comparison of each cell with what was kept of it.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, LimitUnit, Member, MemberKind, Purpose
from organiser_app.domain.needs import Need, NeedState, Offer
from organiser_app.services.example import write_example
from organiser_app.services.exporting import ExportResult
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cells import CellValue, Reading
from organiser_app.spreadsheet.damage import Likeness, likeness
from organiser_app.spreadsheet.layout import Table, exported_fields
from organiser_app.spreadsheet.reader import read_file
from organiser_app.spreadsheet.rowkeys import read_row_key
from organiser_app.storage.reads.sheets import exported_rows
from tests.helpers.networks import StoppedClock

HOSTILE_TEXTS = (
    "=cmd|' /C calc'!A0",
    "+1",
    "-5",
    "@x",
    "#N/A",
    "_x000D_",
    "x_x0041_y",
    "left\tright",
    "\tafter a tab",
    "first\nsecond\n\nfourth",
    "'quoted",
    '"quoted", and; more',
    "TRUE",
    "01234",
    "1E10",
    "1e5",
    "SEPT1",
    "MAR 5",
    "3/4",
    "1-2",
    "3/4/2024",
    "2024-02-29",
    "1,5",
    "1.50",
    "1,234",
    "10%",
    "£5",
    "18:30",
    "12345678901234567",
    "+447911123456",
    "non\u00a0breaking\u00a0 spaces",
    "two  spaces",
    "  outer spaces  ",
    "שלום, דוד",
    "مرحبا بكم",
    "a\u200eb\u200fc",
    "family 👩\u200d👩\u200d👧\u200d👦 👍🏽",
    "Cafe\u0301 Zoë",
    "<b>&amp;]]>",
    "semi; colon",
    "a|b",
    "None",
    "x" * 32_767,
)

_HOSTILE_PHONES = (
    ("+447911123456",),
    ("+442079460018", "+447911123457"),
    ("+447911123456 ext. 12",),
    ("01234",),
    ("call mum",),
)
_HOSTILE_LISTS = (("Rides", "Soup"), ("Pet care - food, litter",), ("3/4", "1-2"), ("01234",))
_DAYS = (date(2024, 2, 29), date(2026, 3, 29), date(1970, 1, 1), date(1999, 12, 31))
_AMOUNTS = ("1.5", "0.125", "1000000", "0.1", "12345678901.234")


def a_hostile_network(folder: Path, *, members: int = 25) -> Workspace:
    """The example network with rows added that hold what spreadsheet programs damage."""
    path = folder / "riverside.organiser"
    clock = StoppedClock().clock()
    workspace = write_example(path, folder / "copies", members=members, days=60, clock=clock)
    workspace.run(
        AddRows(
            areas=(Area("3/4", AreaId(-1)),),
            categories=(Category("1-2", CategoryId(-1)),),
            members=tuple(_members()),
            needs=tuple(
                Need(
                    words=text,
                    opened=date(2026, 2, 28),
                    needed_by=date(2028, 2, 29),
                    quantity=Decimal(_AMOUNTS[place % len(_AMOUNTS)]),
                    is_sensitive=place % 2 == 0,
                    state=tuple(NeedState)[place % len(NeedState)],
                    reason=text[:50],
                    tags=_HOSTILE_LISTS[place % len(_HOSTILE_LISTS)],
                    household_size=1 + place,
                    recurring="weekly",
                    source="1/2",
                )
                for place, text in enumerate(HOSTILE_TEXTS)
            ),
            offers=tuple(Offer(member_id=MemberId(-1), words=text) for text in HOSTILE_TEXTS),
            exchanges=tuple(
                Exchange(
                    day=_DAYS[place % len(_DAYS)],
                    giver_id=MemberId(-1),
                    receiver_id=MemberId(-2),
                    category_id=CategoryId(-1),
                    quantity=Decimal(_AMOUNTS[place % len(_AMOUNTS)]),
                    unit="1/2 h",
                    note=text,
                )
                for place, text in enumerate(HOSTILE_TEXTS)
            ),
        )
    )
    return workspace


def _members() -> list[Member]:
    names = [text for text in HOSTILE_TEXTS if "\n" not in text and len(text) < 100]
    return [
        Member(
            names[place % len(names)],
            MemberId(-1 - place),
            kind=tuple(MemberKind)[place % len(MemberKind)],
            phones=_HOSTILE_PHONES[place % len(_HOSTILE_PHONES)],
            email="ana@example.org" if place % 2 else "",
            contact_time="18:30",
            languages=_HOSTILE_LISTS[place % len(_HOSTILE_LISTS)],
            area_id=AreaId(-1),
            address=text[:50],
            household_size=1 + place % 5,
            skills=_HOSTILE_LISTS[place % len(_HOSTILE_LISTS)],
            availability="MAY",
            monthly_limit=1 + place,
            limit_unit=LimitUnit.HOURS,
            joined=_DAYS[place % len(_DAYS)],
            consent={Purpose.EXPORT: True, Purpose.THANKS: place % 2 == 0},
            note=text,
        )
        for place, text in enumerate(HOSTILE_TEXTS)
    ]


@dataclass(frozen=True)
class Comparison:
    """How the cells that came back relate to what was kept of them."""

    cells: Counter[Likeness] = field(default_factory=Counter)
    changed: list[str] = field(default_factory=list)
    missing_rows: int = 0


def compare_with_base(workspace: Workspace, result: ExportResult, *files: Path) -> Comparison:
    """Each cell of each exported row in the files, compared with the base in the database."""
    came: dict[str, Mapping[str, CellValue]] = {}
    guards = False
    for file in files:
        reading = read_file(file)
        guards |= reading.format == "csv"
        came |= _rows_by_key(reading)
    base = workspace.ask(lambda connection: exported_rows(connection, export_uid=result.uid))
    comparison = Comparison(missing_rows=sum(row.row_key not in came for row in base))
    for row in base:
        cells = came.get(row.row_key)
        for column in exported_fields(Table(row.table)) if cells is not None else ():
            assert cells is not None
            sent, cell = str(row.cells.get(column.key, "")), cells.get(column.header)
            found = likeness(column, sent, cell, region="GB")
            comparison.cells[found] += 1
            if found is Likeness.CHANGED:
                comparison.changed.append(
                    f"{row.table}.{column.key}: {sent[:60]!r} came back as {str(cell)[:60]!r}"
                    f" ({type(cell).__name__})"
                )
    return comparison


def _rows_by_key(reading: Reading) -> dict[str, Mapping[str, CellValue]]:
    rows: dict[str, Mapping[str, CellValue]] = {}
    for sheet in reading.sheets:
        header = [str(cell) for cell in sheet.rows[0]]
        for row in sheet.rows[1:]:
            found = read_row_key(str(row[0]))
            if found is not None:
                rows[found[1]] = dict(zip(header, row, strict=True))
    return rows
