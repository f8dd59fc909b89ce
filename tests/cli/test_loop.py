"""A network leaves as a workbook and begins anew from it: every fact that the sheets carry comes along."""

import dataclasses
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from organiser_app.domain.commands import EditMember
from organiser_app.domain.members import Purpose
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.exchanges import exchanges
from organiser_app.storage.reads.members import members
from organiser_app.storage.reads.needs import needs
from tests.cli.running import Shell

SHEETS = ("Members", "Needs", "Offers", "Exchanges", "Matches", "Follow-ups")
NOT_CARRIED = {
    "ids and keys": "each network counts for itself, and each export makes its own keys",
    "Exchange.need_id": "a log names no need; completed matches tie theirs again when they come in",
    "Exchange.offer_id, Match.offer_id": "no sheet says which offer was taken up",
    "Exchange.logged_at": "the moment of writing is this network's own",
    "Need.parent_id": "which need came round again from which is no column",
    "Gathering.area_id, Gathering.note": "the log names an occasion, no more",
    "Area.parent_id, Category.parent_id, Category.unit": "sheets name areas and kinds, no more",
    "FollowUp.is_check_in": "a call to ask how it was is a call like others in a sheet",
    "Match.note of whom a sheet may not name": "everyone said yes here; else a name is left out",
    "an exchange that names nobody": "it is held back: a foreign log says at least one of two",
    "two matches of the same two people, day and kind": "held back with a question: which help "
    "in the log came of which is not for the program to guess",
    "settings, saved views, history, check-in answers": "they are no rows of these tables",
}
"""What the six sheets do not carry, and why."""
Row = tuple[tuple[str, str], ...]


def rows_of(book: Path) -> dict[str, Counter[Row]]:
    """Every row of each sheet of ours that is in it, by heading, without the keys."""
    found: dict[str, Counter[Row]] = {}
    workbook = openpyxl.load_workbook(book)
    for name in (name for name in SHEETS if name in workbook.sheetnames):
        headings, *rows = workbook[name].iter_rows(values_only=True)
        found[name] = Counter(tuple(_cells(headings, row)) for row in rows)
    return found


def _cells(headings: Any, row: Any) -> list[tuple[str, str]]:
    return [
        (str(heading), str(cell))
        for heading, cell in zip(headings, row, strict=True)
        if cell is not None and not str(heading).startswith("Key")
    ]


def let_all_appear(network: Path, folder: Path) -> None:
    """Everyone says yes to sheets."""
    workspace = Workspace.open(network, folder, by="Test")
    for one in workspace.ask(members):
        said = {**one.consent, Purpose.EXPORT: True}
        workspace.run(EditMember(dataclasses.replace(one, consent=said)))
    workspace.close(copy=False)


@pytest.fixture
def example(shell: Shell, tmp_path: Path) -> Path:
    path = tmp_path / "example.organiser"
    assert shell("example", path, "--members", "24", "--days", "170", "--seed", "1").status == 0
    let_all_appear(path, tmp_path / "copies")
    return path


def test_a_network_that_begins_anew_from_its_own_export_says_the_same(
    shell: Shell, example: Path, network: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    assert shell("export", example, first).status == 0

    tables = shell("import", first, network, "--json").document
    matches = shell("import", first, network, "--as", "matches", "--json").document
    if "Follow-ups" in rows_of(first):
        shell("import", first, network, "--as", "followups")
    shell("export", network, second)

    said = {one["code"] for one in tables["problems"]}
    assert said >= {"EXPORT_FROM_OTHER_DATABASE", "SHEET_HAS_RULES"}
    assert "KEY_UNKNOWN" not in said
    held = {"Exchanges": tables["rows"]["held_back"], "Matches": matches["rows"]["held_back"]}
    assert {one["code"] for one in matches["problems"]} <= {"SEVERAL_EXCHANGES_FIT"}
    left, came = rows_of(first), rows_of(second)
    assert sum(held.values()) <= 4
    assert sum(left["Matches"].values()) > 40
    for name in left:
        assert came[name] - left[name] == Counter(), name
        missing = left[name] - came[name]
        assert missing.total() == held.get(name, 0), (name, missing)


def test_what_was_brought_in_is_whole_and_comes_in_once(
    shell: Shell, example: Path, network: Path, tmp_path: Path
) -> None:
    first = tmp_path / "first.xlsx"
    shell("export", example, first)
    shell("import", first, network)
    matches = shell("import", first, network, "--as", "matches", "--json").document
    off = sum(
        ("Where it stands", state) in row
        for row in rows_of(first)["Matches"].elements()
        for state in ("called off", "did not happen", "tentative", "confirmed")
    )

    again = shell("import", first, network, "--as", "matches", "--json").document

    assert (again["rows"]["new"], again["rows"]["changed"]) == (0, 0)
    ours, theirs = _ties(network, tmp_path), _ties(example, tmp_path)
    assert ours - theirs == Counter()
    assert ours.total() == matches["rows"]["new"] - off


def _ties(network: Path, folder: Path) -> Counter[tuple[object, ...]]:
    """Which line of the log came of which need: what no sheet says, and is found again."""
    workspace = Workspace.open(network, folder / "copies", by="Test")
    wanted = {one.id: one for one in workspace.ask(needs)}
    found = Counter(
        (one.day, one.quantity, wanted[one.need_id].opened, wanted[one.need_id].words)
        for one in workspace.ask(exchanges)
        if one.need_id is not None
    )
    workspace.close(copy=False)
    return found
