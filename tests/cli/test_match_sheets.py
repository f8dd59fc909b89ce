"""import --as matches: who helps whom, from a sheet of our own or a foreign one."""

from pathlib import Path

import pytest

from tests.cli.running import Shell

NEEDS = """For whom,What is needed,Asked on,State
Ana Ruiz,A ride,2026-11-01,open
"""
MATCHES = """Volunteer,For whom,Need,Status,Asked on,Done on
Bo Quist,Ana Ruiz,A ride,done,2026-11-02,2026-11-05
Somebody,Ana Ruiz,A ride,asked,,
"""


@pytest.fixture
def riverside(shell: Shell, tmp_path: Path) -> Path:
    network = tmp_path / "riverside.organiser"
    people, needs = tmp_path / "people.csv", tmp_path / "needs.csv"
    people.write_text("Name,Phone\nAna Ruiz,\nBo Quist,\n", encoding="utf-8")
    needs.write_text(NEEDS, encoding="utf-8")
    assert shell("new", network, "--plain").status == 0
    assert shell("import", people, network, "--as", "members").status == 0
    assert shell("import", needs, network, "--as", "needs").status == 0
    return network


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "matches.csv"
    path.write_text(MATCHES, encoding="utf-8")
    return path


def test_matches_come_in_and_the_log_has_what_came_of_them(
    shell: Shell, riverside: Path, sheet: Path, tmp_path: Path
) -> None:
    dry = shell("import", sheet, riverside, "--as", "matches", "--dry-run", "--json").document
    ran = shell("import", sheet, riverside, "--as", "matches", "--json")
    again = shell("import", sheet, riverside, "--as", "matches", "--json").document

    assert (dry["rows"]["new"], dry["applied"]) == (1, False)
    assert ran.status == 5
    assert (ran.document["rows"]["new"], ran.document["rows"]["held_back"]) == (1, 1)
    assert [(one["code"], one["cell"]) for one in ran.document["problems"]] == [
        ("UNKNOWN_REFERENCE", "A3")
    ]
    assert (again["rows"]["new"], again["rows"]["unchanged"], again["change"]) == (0, 1, None)
    exported = shell("export", riverside, tmp_path / "all.xlsx", "--json").document["rows"]
    assert (exported["matches"], exported["exchanges"]) == (1, 1)


def test_what_is_wrong_is_said_with_what_to_do(shell: Shell, riverside: Path, sheet: Path) -> None:
    sheet.write_text(MATCHES.replace("A ride,done,2026-11-02", "A ride,done,2026-11-09"), "utf-8")

    said = shell("import", sheet, riverside, "--as", "matches").err

    assert "F2" in said
    assert "cannot be settled before it was arranged" in said


def test_our_own_sheets_are_known_without_being_told(
    shell: Shell, riverside: Path, sheet: Path, tmp_path: Path
) -> None:
    book = tmp_path / "daily.xlsx"
    shell("import", sheet, riverside, "--as", "matches")
    shell("export", riverside, book, "--tables", "matches,followups")

    ran = shell("import", book, riverside, "--json").document

    assert ran["table"] in {"matches", "matches,followups"}
    assert (ran["rows"]["new"], ran["rows"]["unchanged"]) == (0, 1)


def test_a_workbook_of_ours_that_returns_says_how_its_matches_come_in(
    shell: Shell, riverside: Path, sheet: Path, tmp_path: Path
) -> None:
    book = tmp_path / "all.xlsx"
    shell("import", sheet, riverside, "--as", "matches")
    shell("export", riverside, book)

    ran = shell("import", book, riverside)

    assert ran.status == 0
    assert "Matches: They have rules of their own" in ran.err


def test_undo_takes_all_of_it_back(
    shell: Shell, riverside: Path, sheet: Path, tmp_path: Path
) -> None:
    shell("import", sheet, riverside, "--as", "matches")

    assert "match" in shell("undo", riverside).out

    exported = shell("export", riverside, tmp_path / "all.xlsx", "--json").document["rows"]
    assert (exported.get("matches", 0), exported.get("exchanges", 0)) == (0, 0)


def test_a_sheet_that_is_no_such_list_is_refused(
    shell: Shell, riverside: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("Colour,Size\nred,3\n", encoding="utf-8")

    ran = shell("import", other, riverside, "--as", "matches")

    assert ran.status == 4
    assert "who helps" in ran.err
