"""Sheets that left a small network, what people did to them, and what their return comes to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from organiser_app.domain.commands import AddRows, EditExchange, EditMember, EditNeed, EditOffer
from organiser_app.domain.exchanges import Category, Exchange
from organiser_app.domain.ids import AreaId, CategoryId, MemberId
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Need, NeedState, Offer
from organiser_app.services.exporting import export_workbook
from organiser_app.services.records import NetworkRecords, Record, read_records
from organiser_app.services.returns import (
    Answer,
    Choice,
    Item,
    ItemKind,
    Part,
    ReturnReview,
    decided,
    prepare,
)
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from tests.helpers.sheet_edits import Step, set_cell
from tests.helpers.workbook_edits import edit_workbook

MEMBERS, NEEDS, OFFERS, EXCHANGES = "Members", "Needs", "Offers", "Exchanges"
NAMES = ("Ana Prieto", "Bo Lindqvist", "Cleo Marsh", "Dara Okafor", "Eli Stone", "Fay Wong")
ANA, BO, CLEO, DARA, ELI, FAY = NAMES


def a_small_network(workspace: Workspace) -> Workspace:
    """Six members with everything that tells people apart, two needs, one offer, two exchanges."""
    workspace.run(
        AddRows(
            areas=(Area("North", AreaId(-1)), Area("South", AreaId(-2))),
            categories=(Category("Rides", CategoryId(-1)), Category("Soup", CategoryId(-2))),
            members=tuple(_member(number, name) for number, name in enumerate(NAMES)),
            needs=(
                Need(
                    member_id=MemberId(-2),
                    category_id=CategoryId(-1),
                    words="A ride to the clinic",
                    opened=date(2026, 11, 1),
                    tags=("north", "car"),
                ),
                Need(
                    member_id=MemberId(-3),
                    category_id=CategoryId(-2),
                    words="Hot meals after surgery",
                    opened=date(2026, 11, 3),
                    state=NeedState.MET,
                    closed=date(2026, 11, 10),
                ),
            ),
            offers=(
                Offer(
                    member_id=MemberId(-1),
                    category_id=CategoryId(-2),
                    words="Soup on Sundays",
                    start=date(2026, 10, 1),
                ),
            ),
            exchanges=(
                Exchange(
                    day=date(2026, 11, 10),
                    giver_id=MemberId(-1),
                    receiver_id=MemberId(-3),
                    category_id=CategoryId(-2),
                    quantity=Decimal("1.5"),
                    unit="hours",
                    note="Three meals",
                ),
                Exchange(
                    day=date(2026, 11, 12),
                    giver_id=MemberId(-4),
                    receiver_id=MemberId(-2),
                    category_id=CategoryId(-1),
                    quantity=Decimal(12),
                    unit="miles",
                ),
            ),
        )
    )
    return workspace


def _member(number: int, name: str) -> Member:
    first = name.split()[0].casefold()
    return Member(
        name,
        MemberId(-1 - number),
        phones=(f"+44207946{number:02}1{number}",),
        email=f"{first}@example.org",
        area_id=AreaId(-1 - number % 2),
        address=f"{number + 1} Mill Lane",
        skills=("Driving", "Cooking"),
        joined=date(2025, 1, 1 + number),
        consent={Purpose.STATISTICS: True},
        note=f"Met {first} at the fair",
    )


@dataclass(frozen=True)
class Sent:
    """A workbook that left, and the network that it left."""

    workspace: Workspace
    path: Path

    def edited(self, *steps: Step, name: str = "back.xlsx") -> Path:
        """The workbook after someone did this to it."""
        return edit_workbook(self.path, self.path.with_name(name), steps)

    def back(self, *steps: Step, name: str = "back.xlsx") -> ReturnReview:
        """What its return comes to after someone did this to it."""
        return returned(self.workspace, self.edited(*steps, name=name))


def sent(workspace: Workspace, folder: Path, name: str = "sent.xlsx", **wishes: Any) -> Sent:
    """All tables as a workbook."""
    target = folder / name
    export_workbook(workspace, target, **wishes)
    return Sent(workspace, target)


def returned(workspace: Workspace, path: Path) -> ReturnReview:
    """What a file of ours comes to."""
    found = prepare(workspace, path)
    assert found is not None, "not known again as one of ours"
    return found


def cell(row: int | str, column: str, value: Any, sheet: str = MEMBERS) -> Step:
    """A cell of the roster, unless another sheet is named, that now holds this."""
    return set_cell(sheet, row, column, value)


# what a review lists


def items(review: ReturnReview, *kinds: ItemKind) -> list[Item]:
    """The items of these kinds."""
    return [item for item in review.items if item.kind in kinds]


def only(review: ReturnReview, *kinds: ItemKind) -> Item:
    """The one item of these kinds."""
    (item,) = items(review, *kinds)
    return item


CELLS = (ItemKind.CELL, ItemKind.CLEARED, ItemKind.CELL_CONFLICT, ItemKind.CELL_PROBLEM)


def codes(review: ReturnReview) -> set[str]:
    """All codes that the review tells."""
    return {str(item.code) for item in review.items if item.code is not None}


def listed(review: ReturnReview) -> list[tuple[str, str | None]]:
    """Kind and code of everything beyond what is merely to be known of the file."""
    return [
        (str(item.kind), item.code)
        for item in review.items
        if not (item.part is Part.IGNORED and item.row is None)
    ]


def answered(
    workspace: Workspace, review: ReturnReview, item: Item, choice: Choice, value: object = ""
) -> ReturnReview:
    """The review after one answer."""
    assert choice in item.choices, f"{choice} is not offered: {item}"
    return decided(workspace, review, {item.id: Answer(choice, str(value), item.seen)})


# what the network says


def records(workspace: Workspace) -> NetworkRecords:
    """Everything that a sheet can tell of."""
    return workspace.ask(read_records)


def texts(workspace: Workspace) -> dict[tuple[Table, int], dict[str, str]]:
    """Every cell of every record, as a sheet would say it."""
    known = records(workspace)
    return {
        (table, row_id): known.texts(table, row_id) or {}
        for table, rows in known.records.items()
        for row_id in rows
    }


def member(workspace: Workspace, name: str) -> Member:
    """The member of that name."""
    (found,) = (one for one in records(workspace).members.values() if one.name == name)
    return found


def record(workspace: Workspace, table: Table, number: int = 0) -> Any:
    """A record of a table by its place."""
    return list(records(workspace).records[table].values())[number]


_EDITS: Mapping[type[Any], Callable[[Any], Any]] = {
    Member: EditMember,
    Need: EditNeed,
    Offer: EditOffer,
    Exchange: EditExchange,
}


def changed(workspace: Workspace, record: Record, **values: Any) -> None:
    """Someone at home changes a record."""
    workspace.run(_EDITS[type(record)](replace(record, **values)))


def names(workspace: Workspace) -> Sequence[str]:
    """Everyone on the roster."""
    return sorted(one.name for one in records(workspace).members.values())
