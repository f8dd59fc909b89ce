"""export."""

from pathlib import Path

import pytest

from organiser_app.cli.arguments import AUDIENCES, FORMATS, LANGUAGES
from organiser_app.services import exporting
from organiser_app.services.exporting import Audience, ExportFormat
from organiser_app.spreadsheet.reader import read_file
from tests.cli.running import Shell
from tests.helpers.leaving import everything_in, read_rows

PEOPLE = """Name,Phone,Area,May share contact with a helper,May appear in sheets
Ana Ruiz,+44 20 7946 0018,North End,yes,
Bo Quist,+44 20 7946 0019,North End,no,
Cleo Marsh,,Quay,,no
"""
NEEDS = """For whom,Category,What is needed,Area,Sensitive
Ana Ruiz,Lifts,To the dentist,North End,
Bo Quist,Food,Soup for Ana,Quay,
Bo Quist,Food,Something private,Quay,yes
"""
KEYS = {
    *("export", "file", "files", "written", "format", "audience", "area", "rows", "columns"),
    *("people_named", "sensitive", "left_out"),
}


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.csv"
    path.write_text(
        "Date,Giver,Receiver,Category\n2026-03-01,Ana,Bo,Lifts\n2026-03-02,Bo,Cleo,Food\n"
    )
    return path


@pytest.fixture
def riverside(shell: Shell, network: Path, tmp_path: Path) -> Path:
    """Three people and three needs."""
    for name, table, text in (("people", "members", PEOPLE), ("needs", "needs", NEEDS)):
        sheet = tmp_path / f"{name}.csv"
        sheet.write_text(text)
        assert shell("import", sheet, network, "--as", table).status in {0, 5}
    return network


def test_export_writes_tables_and_says_how_many(
    shell: Shell, network: Path, log: Path, tmp_path: Path
) -> None:
    shell("import", log, network)
    target = tmp_path / "out.xlsx"

    ran = shell("export", network, target, "--tables", "members,exchanges", "--json")

    assert ran.status == 0
    assert ran.document["rows"] == {"members": 3, "exchanges": 2}
    assert ran.document["file"] == str(target)
    assert ran.document["export"].startswith("E-")
    assert target.stat().st_size > 1_000


def test_an_unknown_table_is_a_wrong_argument(shell: Shell, network: Path) -> None:
    ran = shell("export", network, "out.xlsx", "--tables", "shoes")

    assert ran.status == 2
    assert "choose from members" in ran.err


def test_export_replaces_a_file_only_when_told_to(
    shell: Shell, network: Path, tmp_path: Path
) -> None:
    target = tmp_path / "roster.xlsx"
    target.write_bytes(b"kept by hand for years")

    refused = shell("export", network, target)
    kept = target.read_bytes()
    replaced = shell("export", network, target, "--replace")

    assert refused.status == 4
    assert "left as it is" in refused.err
    assert kept == b"kept by hand for years"
    assert replaced.status == 0
    assert target.read_bytes() != kept


def test_the_choices_are_those_that_there_are() -> None:
    assert set(Audience) == set(AUDIENCES)
    assert set(ExportFormat) == set(FORMATS)
    assert set(exporting.LANGUAGES) == set(LANGUAGES)


def test_export_never_replaces_one_of_several_files_unasked(
    shell: Shell, network: Path, tmp_path: Path
) -> None:
    (tmp_path / "all-needs.csv").write_text("kept by hand")

    refused = shell("export", network, tmp_path / "all.csv")

    assert refused.status == 4
    assert "all-needs.csv" in refused.err
    assert not (tmp_path / "all-members.csv").exists()
    assert (tmp_path / "all-needs.csv").read_text() == "kept by hand"


def test_the_document_says_who_and_what_left(
    shell: Shell, riverside: Path, tmp_path: Path
) -> None:
    target = tmp_path / "helpers.xlsx"

    ran = shell("export", riverside, target, "--audience", "helpers", "--for", "Tuesday", "--json")

    assert ran.status == 0
    assert set(ran.document) == KEYS
    assert (ran.document["audience"], ran.document["format"]) == ("helpers", "xlsx")
    assert ran.document["rows"] == {"members": 2, "needs": 3, "offers": 0}
    assert ran.document["people_named"] == 2
    assert ran.document["left_out"] == {
        "NO_CONSENT": 1,
        "SENSITIVE": 1,
        "CONTACT_WITHHELD": 2,
    }
    assert {"table": "needs", "column": "phones", "cells": 1} in ran.document["sensitive"]
    assert ran.document["written"] is True


def test_what_is_left_out_is_said_in_words(shell: Shell, riverside: Path, tmp_path: Path) -> None:
    ran = shell("export", riverside, tmp_path / "out.csv", "--audience", "public")

    assert "Hidden, since the words name or reach someone, cells: 1." in ran.err
    assert "sensitive" in ran.err
    assert "Named in it: 0 people." in ran.err
    assert "drops leading zeros" in ran.err
    assert "Ana" not in (tmp_path / "out-needs.csv").read_text()


def test_a_dry_run_says_what_would_leave_and_writes_nothing(
    shell: Shell, riverside: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.xlsx"

    told = shell("export", riverside, target, "--dry-run", "--json").document
    there = target.exists()
    done = shell("export", riverside, target, "--json").document

    changed = {"export", "file", "files", "written"}
    assert not there
    assert told["written"] is False
    assert {key: told[key] for key in KEYS - changed} == {key: done[key] for key in KEYS - changed}


def test_an_area_and_columns_can_be_chosen(shell: Shell, riverside: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.ods"
    columns = "members.name,members.area"

    ran = shell(
        *("export", riverside, target, "--tables", "members", "--columns", columns),
        *("--area", "north end", "--json"),
    )

    assert ran.document["format"] == "ods"
    assert ran.document["area"] == "North End"
    assert ran.document["columns"] == {"members": ["name", "area"]}
    rows = read_rows(target, "Members")
    assert [(row["Name"], row["Area"]) for row in rows] == [
        ("Ana Ruiz", "North End"),
        ("Bo Quist", "North End"),
    ]


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (("--area", "Nowhere"), "UNKNOWN_AREA"),
        (("--columns", "members.shoe_size"), "UNKNOWN_FIELD"),
        (("--audience", "public", "--columns", "needs.name"), "UNKNOWN_FIELD"),
        (("--audience", "public", "--tables", "members"), "NOTHING_TO_EXPORT"),
    ],
)
def test_what_cannot_leave_is_refused(
    shell: Shell, riverside: Path, tmp_path: Path, wish: tuple[str, ...], code: str
) -> None:
    target = tmp_path / "out.xlsx"

    ran = shell("export", riverside, target, *wish, "--json")

    assert ran.status == 4
    assert ran.document["problems"][0]["code"] == code
    assert code not in ran.err
    assert not target.exists()


def test_a_column_is_named_with_its_table(shell: Shell, network: Path) -> None:
    ran = shell("export", network, "out.xlsx", "--columns", "name")

    assert ran.status == 2
    assert "members.name" in ran.err


def test_the_sheet_speaks_the_language_that_is_asked_for(
    shell: Shell, riverside: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.xlsx"

    shell("export", riverside, target, "--language", "ar")

    assert read_file(target).sheets[0].name == "عن هذه الورقة"
    assert "righttoleft" in everything_in(target)


def test_a_folder_that_is_not_there_is_said(shell: Shell, riverside: Path, tmp_path: Path) -> None:
    ran = shell("export", riverside, tmp_path / "nowhere" / "out.xlsx")

    assert ran.status == 4
    assert "nowhere is not there" in ran.err


def test_matches_and_followups_leave_with_the_rest_unless_tables_are_named(
    shell: Shell, tmp_path: Path
) -> None:
    network = tmp_path / "example.organiser"
    shell("example", network, "--members", "40", "--exchanges", "60", "--days", "120")

    whole = shell("export", network, tmp_path / "all.xlsx", "--json").document
    named = shell(
        "export", network, tmp_path / "some.csv", "--tables", "members,matches", "--json"
    ).document

    assert {"members", "needs", "offers", "exchanges", "matches"} <= whole["rows"].keys()
    assert named["rows"].keys() == {"members", "matches"}
    assert sorted(Path(one).name for one in named["files"]) == [
        "some-matches.csv",
        "some-members.csv",
    ]
    back = shell("import", tmp_path / "all.xlsx", network, "--json")
    assert back.document["rows"]["changed"] == 0
    assert back.document["rows"]["new"] == 0
    assert back.status == 0
