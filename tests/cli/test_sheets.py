"""import and export."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Ran, Shell
from tests.helpers.reference import reference

ROWS = {"new", "changed", "unchanged", "missing", "ignored", "held_back"}
KEYS = {
    "recognised",
    "export",
    "table",
    "rows",
    "cells_changed",
    "conflicts",
    "questions",
    "problems",
    "format_damage_ignored",
    "applied",
    "change",
}


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.csv"
    path.write_text(
        "Date,Giver,Receiver,Category\n2026-03-01,Ana,Bo,Lifts\n2026-03-02,Bo,Cleo,Food\n"
    )
    return path


def _history(shell: Shell, network: Path) -> Any:
    return shell("history", network, "--json").document


def _check(ran: Ran) -> Any:
    assert set(ran.document) == KEYS
    assert set(ran.document["rows"]) == ROWS
    return ran.document


def test_import_brings_rows_in_as_one_change(shell: Shell, network: Path, log: Path) -> None:
    ran = shell("import", log, network, "--json")

    document = _check(ran)
    assert ran.status == 0
    assert (document["recognised"], document["table"]) == ("foreign", "exchanges")
    assert document["rows"]["new"] == 2
    assert document["applied"]
    assert document["change"] == _history(shell, network)[0]["id"]
    assert _history(shell, network)[0]["label"] == "Brought in 3 members, 2 exchanges from log.csv"


def test_a_dry_run_says_the_same_and_writes_nothing(
    shell: Shell, network: Path, log: Path
) -> None:
    dry = _check(shell("import", log, network, "--dry-run", "--json"))
    history = _history(shell, network)
    real = _check(shell("import", log, network, "--json"))

    assert history == []
    assert (dry["applied"], dry["change"]) == (False, None)
    assert {**dry, "applied": True, "change": real["change"]} == real


def test_the_same_sheet_twice_brings_nothing_new(shell: Shell, network: Path, log: Path) -> None:
    shell("import", log, network)

    document = _check(shell("import", log, network, "--json"))

    assert document["rows"]["new"] == 0
    assert document["rows"]["unchanged"] == 2
    assert document["change"] is None


def test_what_needs_a_person_is_left_undone_and_listed(
    shell: Shell, network: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "log.csv"
    sheet.write_text("Date,Giver,Receiver\n03/04/2026,Ana,Bo\n05/06/2026,Bo,Ana\n")

    ran = shell("import", sheet, network, "--json")
    answered = shell("import", sheet, network, "--date-order", "mdy", "--json")

    assert ran.status == 5
    assert ran.document["rows"]["held_back"] == 2
    assert "DATE_ORDER_AMBIGUOUS" in {one["code"] for one in ran.document["questions"]}
    assert "wait for an answer" in ran.err
    assert answered.status == 0
    assert answered.document["rows"]["new"] == 2


def test_the_kind_of_rows_can_be_said(shell: Shell, network: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "people.csv"
    sheet.write_text("Name,What\nAna,Childcare\nBo,Lifts\n")

    document = _check(shell("import", sheet, network, "--as", "offers", "--json"))

    assert document["table"] == "offers"


def test_a_mapping_says_what_a_column_is(shell: Shell, network: Path, tmp_path: Path) -> None:
    sheet, mapping = tmp_path / "people.csv", tmp_path / "map.json"
    sheet.write_text("Name,Zzqx\nAna,North End\n")
    mapping.write_text(json.dumps({"Zzqx": "area"}))

    assert shell("import", sheet, network, "--as", "members", "--map", mapping).status == 0

    exported = tmp_path / "out.csv"
    shell("export", network, exported, "--tables", "members")
    assert "North End" in exported.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ('{"Name": "shoe_size"}', "UNKNOWN_FIELD"),
        ('{"Nome": "name"}', "HEADER_NOT_IN_SHEET"),
        ("[1]", "MAPPING_UNREADABLE"),
        ("{", "MAPPING_UNREADABLE"),
    ],
)
def test_a_mapping_that_fits_nothing_is_refused(
    shell: Shell, network: Path, tmp_path: Path, mapping: str, code: str
) -> None:
    sheet, file = tmp_path / "people.csv", tmp_path / "map.json"
    sheet.write_text("Name,Phone\nAna,020 7946 0001\n")
    file.write_text(mapping)

    ran = shell("import", sheet, network, "--as", "members", "--map", file, "--json")

    assert ran.status == 4
    assert ran.document["problems"][0]["code"] == code
    assert _history(shell, network) == []


def test_a_file_that_is_no_sheet_is_refused_with_its_code(
    shell: Shell, network: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not really")

    ran = shell("import", broken, network, "--json")

    assert ran.status == 4
    assert _check(ran)["problems"][0]["code"] in {"FILE_CORRUPT", "NOT_A_WORKBOOK"}
    assert not ran.document["applied"]
    assert ran.err.strip()


def test_a_sheet_about_something_else_is_refused_and_listed(
    shell: Shell, network: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "weather.csv"
    sheet.write_text("3,4,5\n6,7,8\n")

    ran = shell("import", sheet, network, "--json")

    document = _check(ran)
    assert ran.status == 4
    assert (document["table"], document["applied"]) == (None, False)
    assert document["problems"][0]["code"] in {"HEADER_NOT_FOUND", "NO_DATA"}


def test_a_locked_sheet_asks_for_its_password(shell: Shell, network: Path, tmp_path: Path) -> None:
    pytest.importorskip("msoffcrypto", reason="opening protected files is an extra")
    locked, password = reference("sheets/synthetic__encrypted.xlsx"), tmp_path / "password"
    password.write_text("not it\n")

    refused = shell("import", locked, network, "--json")
    wrong = shell("import", locked, network, "--password-file", password, "--json")

    assert (refused.status, wrong.status) == (4, 4)
    assert refused.document["problems"][0]["code"] == "FILE_ENCRYPTED"
    assert "--password-file" in refused.err
    assert wrong.document["problems"][0]["code"] == "WRONG_PASSWORD"


def test_what_left_the_house_is_not_brought_in_as_something_strange(
    shell: Shell, network: Path, log: Path, tmp_path: Path
) -> None:
    shell("import", log, network)
    target = tmp_path / "out.xlsx"
    shell("export", network, target)
    before = _history(shell, network)

    ran = shell("import", target, network)

    assert ran.status in {0, 4}
    assert _history(shell, network) == before
