"""A list goes out, is worked on in LibreOffice while the network moves on, and comes home."""

import dataclasses
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from organiser_app.domain.commands import AddRows, EditMember
from organiser_app.domain.ids import AreaId, MemberId
from organiser_app.domain.members import Area, Member
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.members import members
from tests.helpers.office import Office
from tests.helpers.real_display import RealDisplay
from tests.helpers.sheet_edits import (
    delete_rows,
    insert_rows,
    make_numbers,
    set_cell,
    sort_rows,
    type_cell,
)
from tests.journeys.round_trip import NETWORK, RETURNED, SHEET

NAMES = (
    "Ada Byrne", "Bilal Aziz", "Carla Moretti", "Daoud Haddad", "Elif Kaya", "Femi Ojo",
    "Greta Holm", "Hugo Castro", "Imani Brooks", "Jonas Falk", "Kira Petrova", "Lior Mizrahi",
)  # fmt: skip
MEMBERS = "Members"


def a_network(folder: Path) -> None:
    """Twelve people who all can be told apart."""
    network = Workspace.create(folder / NETWORK, folder / "copies")
    network.run(
        AddRows(
            areas=(Area("North End", AreaId(-1)),),
            members=tuple(
                Member(
                    name,
                    MemberId(-1 - n),
                    phones=(f"+4477009001{n:02}",),
                    email=f"{name.split()[0].lower()}@example.org",
                    address=f"{n + 1} Quay Street",
                    area_id=AreaId(-1),
                    joined=date(2025, 3, 1 + n),
                )
                for n, name in enumerate(NAMES)
            ),
        )
    )
    network.close(copy=False)


def meanwhile(folder: Path) -> None:
    """At home someone corrects two people, one of whom Kofi corrects as well."""
    network = Workspace.open(folder / NETWORK, folder / "copies")
    known = {member.name: member for member in network.ask(members)}
    for name, address in (("Bilal Aziz", "7 Harbour Lane"), ("Greta Holm", "9 Mill Road")):
        network.run(EditMember(dataclasses.replace(known[name], address=address)))
    network.close(copy=False)


def what_kofi_does(office: Office, folder: Path) -> None:
    """Sorts, inserts, deletes, retypes a date, damages phones, adds three people, one known."""
    office.edit(
        folder / SHEET,
        folder / RETURNED,
        [
            sort_rows(MEMBERS, "Name", is_descending=True),
            set_cell(MEMBERS, "Bilal Aziz", "Address", "12 Quay Street, flat 3"),
            set_cell(MEMBERS, "Carla Moretti", "Note", "Ring twice"),
            type_cell(MEMBERS, "Daoud Haddad", "Joined", "2025-04-30"),
            make_numbers(MEMBERS, "Phones"),
            delete_rows(MEMBERS, ["Jonas Falk"]),
            insert_rows(
                MEMBERS,
                "Femi Ojo",
                [
                    ["", "Mona Lindt", "person"],
                    ["", "Nils Berg", "person"],
                    ["", "Ada Byrne", "person", "", "+447700900177"],
                ],
            ),
            insert_rows(MEMBERS, 1, [["North End, October"], []]),
        ],
    )


@pytest.fixture(scope="module")
def journey(
    managed_display: RealDisplay, office: Office, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """Both halves in processes of their own, and between them a week."""
    folder = tmp_path_factory.mktemp("round trip")
    a_network(folder)
    seen: dict[str, Any] = {}
    for half in ("send", "take_back"):
        ran = managed_display.run_python(["-m", "tests.journeys.round_trip", half, str(folder)])
        assert ran.returncode == 0, ran.stderr[-4000:]
        told = json.loads(ran.stdout.splitlines()[-1])
        assert (told["troubles"], told["status"]) == ([], 0)
        assert "Traceback" not in ran.stderr
        seen |= told["steps"]
        if half == "send":
            what_kofi_does(office, folder)
            meanwhile(folder)
    return seen


def test_what_leaves_is_said_before_and_after(journey: dict[str, Any]) -> None:
    assert journey["leaves"] == len(NAMES)
    assert SHEET in journey["sent"]


def test_the_review_finds_what_kofi_did_and_nothing_else(journey: dict[str, Any]) -> None:
    assert journey["review"]["items"] == sorted(
        [
            ["cell_conflict", "Bilal Aziz", "address"],
            ["cell", "Carla Moretti", "note"],
            ["cell", "Daoud Haddad", "joined"],
            ["row_missing", "Jonas Falk", ""],
            ["row_new", "Mona Lindt", ""],
            ["row_new", "Nils Berg", ""],
            ["row_identity", "Ada Byrne", ""],
            ["row_ignored", "North End, October", ""],
        ]
    )
    assert journey["review"]["damaged"] == len(NAMES) - 1
    assert journey["review"]["open"] == 2


def test_one_key_answers_each_thing_that_waits(journey: dict[str, Any]) -> None:
    assert journey["keys"] <= 6
    assert journey["answered"]["open"] == 0
    assert ["Ada Byrne", "POSSIBLE_DUPLICATE"] in journey["answered"]["questions"]


def test_what_was_reviewed_is_what_comes_in(journey: dict[str, Any]) -> None:
    before, after = journey["before"], journey["after"]
    changed = {name for name in before if after[name] != before[name]}

    assert changed == {"Ada Byrne", "Bilal Aziz", "Carla Moretti", "Daoud Haddad"}
    assert after["Ada Byrne"][1] == "+447700900177"
    assert after["Bilal Aziz"][2] == "12 Quay Street, flat 3"
    assert after["Carla Moretti"][4] == "Ring twice"
    assert after["Daoud Haddad"][3] == "2025-04-30"
    assert after["Greta Holm"][2] == "9 Mill Road"
    assert after.keys() - before.keys() == {"Mona Lindt", "Nils Berg"}
    assert after.keys() >= before.keys()


def test_undo_and_redo_lead_back_and_forth(journey: dict[str, Any]) -> None:
    assert journey["undone"] == journey["before"]
    assert journey["redone"] == journey["after"]
