"""Rows that are pasted are read by their headings, wherever these stand; or by the list's own."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from organiser_app.domain.commands import AddMember
from organiser_app.domain.members import Member
from organiser_app.services.imports import ImportPreview, apply
from organiser_app.services.pasting import PastedRows, ShownColumn, receive_rows
from organiser_app.services.workspace import Workspace
from organiser_app.spreadsheet.layout import Table
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.members import areas, members

MEMBERS = (
    ShownColumn("name", "Name"),
    ShownColumn("area", "Area"),
    ShownColumn("phones", "Phone"),
)
EXCHANGES = (
    ShownColumn("day", "Day"),
    ShownColumn("giver", "Who helped"),
    ShownColumn("receiver", "Who was helped"),
    ShownColumn("category", "Kind of help"),
    ShownColumn("quantity", "How much"),
)
IN_ARABIC = (ShownColumn("name", "الاسم"), ShownColumn("area", "المنطقة"))
ZED = ("Zed Ali", ("07700 900123",), "North End")
YA = ("Ya Su", ("07700 900124",), "North End")
DATA = "Zed Ali\t07700 900123\tNorth End\nYa Su\t07700 900124\tNorth End"


def bring_in(
    workspace: Workspace,
    text: str,
    table: Table = Table.MEMBERS,
    columns: Sequence[ShownColumn] = MEMBERS,
) -> list[tuple[str, tuple[str, ...], str]]:
    """Name, phones and area of everyone on the roster afterwards."""
    found = receive_rows(workspace, PastedRows(text, table, tuple(columns)))
    assert isinstance(found, ImportPreview)
    apply(workspace, found)
    called = {one.id: one.name for one in workspace.ask(areas)}
    return [
        (one.name, one.phones, called[one.area_id] if one.area_id is not None else "")
        for one in workspace.ask(members)
    ]


@pytest.mark.parametrize(
    "headings",
    [
        "Contact\t\tWhere\nName\tPhone\tArea",
        "Members of the garden group\nName\tPhone\tArea",
        "Members of the garden group\t\t\n\t\t\nName\tPhone\tArea",
        "\t\tWhere\nName\tPhone\tArea",
        "Contact\t\t\nName\tPhone\tArea",
        "Nombre\tTeléfono\tBarrio",
        "Grupo del huerto\nContacto\t\tDónde\nNombre\tTeléfono\tBarrio",
    ],
)
def test_nobody_is_called_like_a_heading(workspace: Workspace, headings: str) -> None:
    assert bring_in(workspace, f"{headings}\n{DATA}") == [ZED, YA]
    assert [one.name for one in workspace.ask(areas)] == ["North End"]


def test_headings_of_the_list_as_it_is_shown_are_found_below_a_title(workspace: Workspace) -> None:
    found = bring_in(
        workspace,
        "المجموعة\nالاسم\tالمنطقة\nZed Ali\tNorth End",
        columns=IN_ARABIC,
    )

    assert found == [("Zed Ali", (), "North End")]


def test_headings_over_headings_tell_the_helper_from_the_helped(workspace: Workspace) -> None:
    text = "When\tGiver\t\tReceiver\t\n\tName\tPhone\tName\tPhone\n"
    text += "2026-03-02\tZed Ali\t07700 900123\tYa Su\t07700 900124"

    found = bring_in(workspace, text, Table.EXCHANGES, EXCHANGES)

    names = {one.id: one.name for one in workspace.ask(members)}
    (exchange,) = workspace.ask(exchanges)
    assert exchange.giver_id is not None
    assert exchange.receiver_id is not None
    assert (names[exchange.giver_id], names[exchange.receiver_id]) == ("Zed Ali", "Ya Su")
    assert sorted(one[1] for one in found) == [ZED[1], YA[1]]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Zed Ali\tNorth End\t07700 900123\nYa Su\tNorth End\t07700 900124", [ZED, YA]),
        ("Zed Ali\nYa Su", [("Zed Ali", (), ""), ("Ya Su", (), "")]),
        ("Zed Ali\nYa Su\nRose Home\nArea Name", None),
        ("Zed Ali\t\t\nYa Su\tNorth End\t07700 900124", [("Zed Ali", (), ""), YA]),
        ("Mark Day\tHome\t\nPhil Street\tNorth End\t07700 900124", None),
    ],
)
def test_rows_without_headings_lose_nobody(
    workspace: Workspace, text: str, people: list[tuple[str, tuple[str, ...], str]] | None
) -> None:
    found = bring_in(workspace, text)

    if people is not None:
        assert found == people
    assert [one[0] for one in found] == [line.split("\t")[0] for line in text.splitlines()]


def test_headings_between_rows_lose_nobody_above_them(workspace: Workspace) -> None:
    found = bring_in(workspace, "Zed Ali\tNorth End\t07700 900123\nName\tArea\tPhone\nYa Su\t\t")

    assert found == [ZED, ("Ya Su", (), "")]


def test_a_single_exchange_without_headings_is_a_row(workspace: Workspace) -> None:
    workspace.run(AddMember(Member("Zed Ali")))

    bring_in(workspace, "2026-03-02\tZed Ali\tYa Su\tFood\t2 hours", Table.EXCHANGES, EXCHANGES)

    (exchange,) = workspace.ask(exchanges)
    assert exchange.giver_id == 1
    assert (exchange.quantity, exchange.unit) == (Decimal(2), "hours")
