"""health: the document that acceptance reads, and the words that people read."""

from pathlib import Path

import pytest

from tests.cli.running import Shell
from tests.helpers.reference import reference

STRUCTURE = {
    "arcs",
    "weighted_reciprocity",
    "reciprocity_binary",
    "rho",
    "circulation_share",
    "balanced_share",
    "gini_giving_active",
    "hoover_giving_active",
    "carriers_of_half",
    "top_tenth_share",
    "largest_scc",
    "articulation_points",
    "max_k_core",
}
INDICATOR = {
    "id",
    "value",
    "low",
    "high",
    "n",
    "state",
    "needs_about",
    "change",
    "sentence",
    "definition",
}
ORDER = [
    "met_in_time",
    "worst_served",
    "follows_need",
    "offered_unasked",
    "comes_round",
    "gave_and_received",
    "steady_ties",
    "promises_kept",
    "taking_part",
    "carried_by_few",
    "covered_if_someone_rests",
    "dignity_and_choice",
]


@pytest.fixture
def example(shell: Shell, tmp_path: Path) -> Path:
    path = tmp_path / "e.organiser"
    assert shell("example", path).status == 0
    return path


def test_the_document_has_every_part(shell: Shell, example: Path) -> None:
    document = shell("health", example, "--json").document

    assert set(document) == {
        *("window", "exchanges", "people", "coverage", "left_out", "indicators", "structure"),
    }
    assert set(document["window"]) == {"from", "to"}
    assert set(document["structure"]) == STRUCTURE
    assert all(set(one) == INDICATOR for one in document["indicators"])
    assert all(one["sentence"] and one["definition"] for one in document["indicators"])


def test_the_twelve_indicators_are_there_in_their_order(shell: Shell, example: Path) -> None:
    document = shell("health", example, "--json").document

    assert [one["id"] for one in document["indicators"]] == ORDER
    assert {one["state"] for one in document["indicators"]} == {"shown"}
    assert {one["change"] for one in document["indicators"]} <= {
        *("moved", "perhaps moved", "no clear change"),
    }


def test_the_window_is_as_long_as_asked(shell: Shell, example: Path) -> None:
    document = shell("health", example, "--window", 30, "--as-of", "2026-11-10", "--json").document

    assert document["window"] == {"from": "2026-10-12", "to": "2026-11-10"}


def test_a_log_gives_the_reference_value(shell: Shell) -> None:
    log = reference("logs/koster_leckie_gifts.csv")

    document = shell("health", log, "--weigh", "quantity", "--json").document

    assert document["window"] == {"from": None, "to": None}
    assert document["structure"]["weighted_reciprocity"] == pytest.approx(0.37478230581678856)
    assert document["people"] == 25


def test_only_where_less_comes_round_than_by_chance_is_that_remarked(shell: Shell) -> None:
    gifts, dominance = (
        shell("health", reference(f"logs/{log}.csv"), "--weigh", "quantity").out
        for log in ("koster_leckie_gifts", "sheep_dominance")
    )

    assert "help runs downhill here" in dominance
    assert "help runs downhill here" not in gifts


def test_a_workbook_is_a_log_too(shell: Shell, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet("log", 0)
    for row in (("giver", "receiver"), ("Ana", "Bo"), ("Bo", "Ana")):
        sheet.append(row)
    book.save(tmp_path / "log.xlsx")

    document = shell("health", tmp_path / "log.xlsx", "--json").document

    assert document["structure"]["reciprocity_binary"] == 1.0


def test_in_words_each_indicator_is_a_line(shell: Shell, example: Path) -> None:
    ran = shell("health", example)

    assert ran.status == 0
    assert "Needs met in time:" in ran.out
    assert "carry half of the help" in ran.out
    assert "one person alone does" in ran.out
    assert "No clear change." in ran.out
    assert ran.err == ""


def test_too_little_data_is_said_calmly(shell: Shell, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("giver,receiver\nAna,Bo\n")

    ran = shell("health", log)

    assert ran.status == 0
    assert "Not enough yet to say: needs about 149 more exchanges" in ran.out


def test_without_people_and_an_unknown_name(shell: Shell, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("giver,receiver\nAna,Bo\nBo,Cleo\n")

    without = shell("health", log, "--json", "--without", "Ana")
    unknown = shell("health", log, "--json", "--without", "Ana", "Nobody")

    assert without.document["exchanges"] == 1
    assert unknown.status == 4
    assert unknown.document["problems"][0]["code"] == "NAME_NOT_FOUND"


def test_a_log_that_is_not_there_is_refused(shell: Shell, tmp_path: Path) -> None:
    ran = shell("health", tmp_path / "no.csv", "--json")

    assert ran.status == 4
    assert ran.document["problems"][0]["code"] == "FILE_UNREADABLE"
