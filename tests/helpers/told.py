"""A small network with needs that people help with, and sheets that tell of matches and calls."""

from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import CategoryId, MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Match, Need, NeedState
from organiser_app.services.told.sheets import ToldReview, bring_told, told_review
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.cells import CellValue, Reading, SheetCells
from organiser_app.spreadsheet.reading_sheets import FIELDS, ReadingSheet
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.matches import match_values
from organiser_app.storage.reads.needs import needs

ANA, BO, CLEO, DARA, EVE = "Ana Prieto", "Bo Lindqvist", "Cleo Marsh", "Dara Okafor", "Eve Stone"
NAMES = (ANA, BO, CLEO, DARA, EVE)
RIDE, SHOP, WALK, MET = "A ride", "Shopping", "Walk the dog", "Hot meals"
ASKED = date(2026, 11, 1)


def a_network_with_needs(workspace: Workspace) -> Workspace:
    """Ana asks for a ride and for shopping, Bo for a walk; Cleo's meals were met. Eve has left.

    Dara drove Ana once: that is in the log, and came of no match yet.
    """
    members = tuple(
        Member(name, MemberId(-1 - place), left=date(2026, 11, 5) if name == EVE else None)
        for place, name in enumerate(NAMES)
    )
    workspace.run(
        AddRows(
            categories=(Category("Driving", CategoryId(-1)),),
            members=members,
            needs=(
                _need(1, RIDE, category_id=CategoryId(-1)),
                _need(1, SHOP, needed_by=date(2026, 11, 20)),
                _need(1, SHOP, needed_by=date(2026, 11, 27)),
                _need(2, WALK),
                _need(3, MET, state=NeedState.MET, closed=date(2026, 11, 10)),
                Need(words="Paint the fence", opened=ASKED),
            ),
            exchanges=(
                Exchange(
                    day=date(2026, 11, 6),
                    giver_id=MemberId(-4),
                    receiver_id=MemberId(-1),
                    category_id=CategoryId(-1),
                ),
            ),
        )
    )
    return workspace


def _need(member: int, words: str, **more: object) -> Need:
    return Need(member_id=MemberId(-member), words=words, opened=ASKED, **more)  # type: ignore[arg-type]


Told = Mapping[str, CellValue]


def told(
    helper: str, asker: str | None, need: str, state: str = "tentative", **more: CellValue
) -> Told:
    """A row of a sheet of matches, by field."""
    return {"helper": helper, "asker": asker, "need": need, "state": state, **more}


def a_sheet(kind: ReadingSheet, rows: Sequence[Told]) -> SheetCells:
    """Our own sheet with these rows under its headings."""
    header: tuple[CellValue, ...] = tuple(field.header for field in FIELDS[kind])
    cells = tuple(tuple(row.get(field.key) for field in FIELDS[kind]) for row in rows)
    numbers = tuple(range(1, len(rows) + 2))
    return SheetCells(kind.value, (header, *cells), row_numbers=numbers)


def a_reading(*sheets: SheetCells) -> Reading:
    """A file that was read, with these sheets."""
    return Reading("told.xlsx", "xlsx", sha256(repr(sheets).encode()).hexdigest(), sheets)


def review_of(workspace: Workspace, *rows: Told) -> ToldReview:
    """What a sheet of matches would bring."""
    reading = a_reading(a_sheet(ReadingSheet.MATCHES, rows))
    review = told_review(workspace, reading, (ReadingSheet.MATCHES,))
    assert review is not None
    return review


def brought(workspace: Workspace, *rows: Told) -> ToldReview:
    """The same, brought in."""
    review = review_of(workspace, *rows)
    bring_told(workspace, review)
    return review


def held(review: ToldReview) -> list[tuple[str, str | None]]:
    """Code and cell of what is held back."""
    return [(one.code, one.cell) for one in review.problems]


def matches_in(workspace: Workspace) -> tuple[Match, ...]:
    return workspace.ask(match_values)


def log_of(workspace: Workspace) -> tuple[Exchange, ...]:
    return workspace.ask(exchanges)


def needs_in(workspace: Workspace) -> tuple[Need, ...]:
    return workspace.ask(needs)
