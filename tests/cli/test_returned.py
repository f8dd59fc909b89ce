"""import of a sheet that left here: what scripts can decide, and what stays for a person."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from organiser_app.services.workspace import Workspace
from tests.cli.running import Shell
from tests.helpers import sheet_edits as edits
from tests.helpers.networks import StoppedClock
from tests.helpers.returned import (
    ANA,
    BO,
    CLEO,
    FAY,
    MEMBERS,
    NAMES,
    Sent,
    a_small_network,
    cell,
    changed,
    member,
    names,
    sent,
)


@pytest.fixture
def sheet(tmp_path: Path) -> Iterator[Sent]:
    """A sheet of a network in which somebody changed an address since."""
    clock = StoppedClock().clock()
    workspace = Workspace.create(tmp_path / "n.organiser", tmp_path / "copies", clock=clock)
    found = sent(a_small_network(workspace), tmp_path)
    changed(workspace, member(workspace, ANA), address="Ours")
    yield found
    workspace.close(copy=False)


def import_of(shell: Shell, sheet: Sent, path: Path, *arguments: object) -> tuple[int, Any]:
    ran = shell("import", path, sheet.workspace.path, "--json", *arguments)
    return ran.status, ran.document


STEPS = (
    cell(ANA, "Address", "Theirs"),
    cell(BO, "Address", "Moved"),
    edits.delete_rows(MEMBERS, [FAY]),
)


def test_what_nobody_has_to_be_asked_about_comes_in_and_the_rest_stays(
    shell: Shell, sheet: Sent
) -> None:
    status, document = import_of(shell, sheet, sheet.edited(*STEPS))

    assert status == 5
    assert document["recognised"] == "round-trip"
    assert document["rows"] == {
        "new": 0,
        "changed": 1,
        "unchanged": 8,
        "missing": 1,
        "ignored": 0,
        "held_back": 1,
    }
    (conflict,) = document["conflicts"]
    assert (conflict["base"], conflict["ours"], conflict["theirs"]) == (
        "1 Mill Lane",
        "Ours",
        "Theirs",
    )
    assert (conflict["sheet"], conflict["cell"]) == (MEMBERS, "J2")
    assert member(sheet.workspace, ANA).address == "Ours"
    assert member(sheet.workspace, BO).address == "Moved"
    assert names(sheet.workspace) == sorted(NAMES)


@pytest.mark.parametrize(
    ("word", "address"), [("ours", "Ours"), ("theirs", "Theirs"), ("skip", "Ours")]
)
def test_conflicts_are_decided_by_a_word(
    shell: Shell, sheet: Sent, word: str, address: str
) -> None:
    status, _ = import_of(shell, sheet, sheet.edited(*STEPS), "--decide", word)

    assert status == 0
    assert member(sheet.workspace, ANA).address == address


def test_missing_rows_go_only_when_that_is_asked_for(shell: Shell, sheet: Sent) -> None:
    import_of(shell, sheet, sheet.edited(*STEPS), "--apply-deletions")

    assert FAY not in names(sheet.workspace)


def test_a_dry_run_writes_nothing(shell: Shell, sheet: Sent) -> None:
    status, document = import_of(shell, sheet, sheet.edited(*STEPS), "--dry-run")

    assert (status, document["applied"], document["cells_changed"]) == (5, False, 1)
    assert member(sheet.workspace, BO).address == "2 Mill Lane"


def test_the_same_file_again_has_nothing_to_bring(shell: Shell, sheet: Sent) -> None:
    path = sheet.edited(*STEPS)
    import_of(shell, sheet, path, "--decide", "theirs")

    status, document = import_of(shell, sheet, path)

    assert status == 0
    assert (document["cells_changed"], document["change"]) == (0, None)
    assert document["conflicts"] == document["questions"] == []


@pytest.mark.parametrize(
    ("mapping", "note"), [(None, "Met bo at the fair\nShoe size: 41"), ("tags", None)]
)
def test_a_strange_column_goes_where_the_mapping_says(
    shell: Shell, sheet: Sent, tmp_path: Path, mapping: str | None, note: str | None
) -> None:
    path = sheet.edited(edits.insert_column(MEMBERS, "Note", "Shoe size", ["40", "41"]))
    (tmp_path / "map.json").write_text(json.dumps({"Shoe size": mapping}))

    _, document = import_of(shell, sheet, path, "--map", tmp_path / "map.json")

    assert document["questions"] == []

    bo = member(sheet.workspace, BO)
    if note is None:
        assert bo.tags == ("41",)
    else:
        assert bo.note == note


def test_who_someone_is_stays_a_question_for_a_person(shell: Shell, sheet: Sent) -> None:
    path = sheet.edited(cell(CLEO, "Key - leave as is", None), cell(CLEO, "Address", "Moved"))

    status, document = import_of(shell, sheet, path, "--decide", "theirs")

    assert status == 5
    (question,) = document["questions"]
    assert (question["code"], question["candidates"]) == ("MATCHED_BY_CONTENT", [CLEO])
    assert member(sheet.workspace, CLEO).address == "3 Mill Lane"


def test_what_cannot_be_kept_is_said_and_nothing_breaks(shell: Shell, sheet: Sent) -> None:
    path = sheet.edited(cell(BO, "Joined", "soon"), cell(BO, "Name", None))

    ran = shell("import", path, sheet.workspace.path)

    assert ran.status == 5
    assert "B3" in ran.err
    assert "Traceback" not in ran.err + ran.out


@pytest.mark.parametrize("sheet_name", ["Needs", "Exchanges"])
def test_nothing_is_needed_or_given_less_than_nothing(
    shell: Shell, sheet: Sent, sheet_name: str
) -> None:
    path = sheet.edited(cell(2, "Quantity", -3, sheet=sheet_name))

    _, document = import_of(shell, sheet, path)

    assert (document["cells_changed"], document["rows"]["held_back"]) == (0, 1)
    (problem,) = document["problems"]
    assert (problem["sheet"], problem["found"]) == (sheet_name, "-3")


def told(shell: Shell, sheet: Sent, *steps: edits.Step) -> str:
    """Everything that is said in words."""
    ran = shell("import", sheet.edited(*steps), sheet.workspace.path)
    return ran.out + ran.err


def test_what_is_left_is_counted_only_where_something_is(shell: Shell, sheet: Sent) -> None:
    wrong = told(shell, sheet, cell(BO, "Joined", "soon"))
    waiting = told(shell, sheet, cell(ANA, "Address", "Theirs"))

    assert "decide" not in wrong
    assert "1 thing to decide." in waiting


def test_rows_and_columns_that_are_gone_are_said_in_words(shell: Shell, sheet: Sent) -> None:
    said = told(
        shell, sheet, edits.delete_rows(MEMBERS, [FAY]), edits.delete_column(MEMBERS, "Note")
    )

    assert "1 row that left with the sheet is not in it any more, and stays here." in said
    assert "Nothing in this sheet is different" not in said


def test_whoever_comes_in_only_by_being_named_is_told_of(shell: Shell, sheet: Sent) -> None:
    path = sheet.edited(
        edits.insert_rows("Exchanges", 2, [["", "2026-11-20", "Wilma Oduya", ANA, "Soup"]])
    )

    ran = shell("import", path, sheet.workspace.path, "--json")

    assert ran.document["newcomers"] == ["Wilma Oduya"]
    assert "Wilma Oduya" in ran.err
    assert "Wilma Oduya" in names(sheet.workspace)


def test_a_phone_that_came_in_with_a_new_row_is_not_said_to_stay_out(
    shell: Shell, sheet: Sent
) -> None:
    path = sheet.edited(
        edits.insert_rows(MEMBERS, 2, [["", "Wilma Oduya", "", "", "07700 900771"]])
    )

    _, document = import_of(shell, sheet, path)

    (problem,) = document["problems"]
    assert problem["code"] == "BAD_PHONE"
    assert problem["consequence"] == "comes in as far as it can; please look at it"
    assert member(sheet.workspace, "Wilma Oduya").phones == ("07700 900771",)


def test_a_line_about_a_cell_says_what_belongs_there_and_what_comes_of_it(
    shell: Shell, sheet: Sent
) -> None:
    said = told(shell, sheet, cell(BO, "Joined", "soon"))

    assert (
        "Members T3: bad date “soon”. A day is expected, such as 2026-11-03. "
        "It stays out until it is put right." in said
    )


def test_a_new_row_that_breaks_a_rule_is_said_to_stay_out(shell: Shell, sheet: Sent) -> None:
    """The rules of the network have codes of their own."""
    row = ["", "2026-11-20", "Wilma Oduya", ANA, "Soup", "", "-2"]
    path = sheet.edited(edits.insert_rows("Exchanges", 2, [row]))

    _, document = import_of(shell, sheet, path)

    assert document["rows"]["new"] == 0
    assert document["newcomers"] == []
    assert "Wilma Oduya" not in names(sheet.workspace)
    assert {one["consequence"] for one in document["problems"]} == {
        "stays out until it is put right"
    }
