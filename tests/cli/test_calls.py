"""import --as followups: a list of calls, from a sheet of our own or a foreign one."""

from pathlib import Path

import pytest

from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads.matches import all_followups
from tests.cli.running import Shell

CALLS = """Who,When,About
Ana Ruiz,2026-12-01,how is the knee
Bo Quist,2026-12-02,bring the key
Somebody Else,2026-12-03,
Bo Quist,soon,
"""


@pytest.fixture
def riverside(shell: Shell, tmp_path: Path) -> Path:
    people = tmp_path / "people.csv"
    people.write_text("Name,Phone\nAna Ruiz,\nBo Quist,\n", encoding="utf-8")
    network = tmp_path / "riverside.organiser"
    assert shell("new", network, "--plain").status == 0
    assert shell("import", people, network, "--as", "members").status == 0
    return network


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    sheet = tmp_path / "calls.csv"
    sheet.write_text(CALLS, encoding="utf-8")
    return sheet


def test_calls_come_in_and_what_fits_nobody_is_held_back(
    shell: Shell, riverside: Path, calls: Path
) -> None:
    ran = shell("import", calls, riverside, "--as", "followups", "--json")

    assert ran.status == 5
    rows = ran.document["rows"]
    assert (rows["new"], rows["held_back"], rows["unchanged"]) == (2, 2, 0)
    assert [(one["code"], one["cell"]) for one in ran.document["problems"]] == [
        ("UNKNOWN_REFERENCE", "A4"),
        ("BAD_DATE", "B5"),
    ]
    assert ran.document["applied"]


def test_a_dry_run_says_the_same_and_a_second_time_adds_nothing(
    shell: Shell, riverside: Path, calls: Path
) -> None:
    dry = shell("import", calls, riverside, "--as", "followups", "--dry-run", "--json").document
    shell("import", calls, riverside, "--as", "followups")
    again = shell("import", calls, riverside, "--as", "followups", "--json").document

    assert (dry["rows"]["new"], dry["applied"]) == (2, False)
    assert (again["rows"]["new"], again["rows"]["unchanged"]) == (0, 2)
    assert again["change"] is None


def test_our_own_sheet_of_calls_comes_back_as_what_is_here_already(
    shell: Shell, riverside: Path, calls: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "all.xlsx"
    shell("import", calls, riverside, "--as", "followups")
    left = shell("export", riverside, sheet, "--json").document["rows"]

    ran = shell("import", sheet, riverside, "--as", "followups", "--json").document

    assert left["followups"] == 2
    assert (ran["rows"]["new"], ran["rows"]["unchanged"]) == (0, 2)


def test_a_sheet_without_whom_and_when_is_refused(
    shell: Shell, riverside: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "other.csv"
    sheet.write_text("Colour,Size\nred,3\n", encoding="utf-8")

    assert shell("import", sheet, riverside, "--as", "followups").status == 4


def test_why_and_how_often_are_read_and_nothing_that_a_sheet_says_is_dropped(
    shell: Shell, riverside: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "owed.csv"
    sheet.write_text(
        "Who,When,Why,How often,Mood,\nAna Ruiz,2027-01-31,check,monthly,cheerful,bring cake\n",
        encoding="utf-8",
    )

    ran = shell("import", sheet, riverside, "--as", "followups", "--json")
    again = shell("import", sheet, riverside, "--as", "followups", "--json")

    assert (ran.status, ran.document["problems"]) == (0, [])
    workspace = Workspace.open(riverside, tmp_path / "copies")
    (call,) = workspace.ask(all_followups)
    workspace.close(copy=False)
    assert call.words == "check\nMood: cheerful\nbring cake"
    assert call.recurring
    assert again.document["rows"]["unchanged"] == 1
