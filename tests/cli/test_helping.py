"""suggest."""

from pathlib import Path

import pytest

from organiser_app.cli import helping_words
from organiser_app.matching.network import LeftOut
from organiser_app.matching.reasons import Reason, ReasonCode
from tests.cli.running import Shell


@pytest.fixture
def example(shell: Shell, tmp_path: Path) -> Path:
    path = tmp_path / "example.organiser"
    assert shell("example", path, "--members", 60, "--seed", 3).status == 0
    return path


def test_suggest_names_people_with_reasons_and_counts_those_left_out(
    shell: Shell, example: Path
) -> None:
    ran = shell("suggest", example, "--need", 1, "--most", 3, "--json")

    assert (ran.status, ran.err) == (0, "")
    assert set(ran.document) == {"need", "people", "could_help", "left_out"}
    assert len(ran.document["people"]) == 3
    for one in ran.document["people"]:
        assert one["name"]
        assert one["sentence"]
        assert {why["code"] for why in one["reasons"]} <= {code.value for code in ReasonCode}
    assert ran.document["could_help"] >= 3
    assert sum(ran.document["left_out"].values()) + ran.document["could_help"] == 60


def test_suggest_says_the_same_in_words_without_a_figure_of_merit(
    shell: Shell, example: Path
) -> None:
    ran = shell("suggest", example, "--need", 1, "--most", 2)

    *people, more, others = ran.out.splitlines()
    assert len(people) == 2
    assert all(": " in line for line in people)
    assert more.endswith("more could be asked.")
    assert others.startswith("Not suggested: ")


def test_suggest_for_a_need_that_is_not_there_is_refused(shell: Shell, example: Path) -> None:
    ran = shell("suggest", example, "--need", 99999, "--json")

    assert ran.status == 4
    assert ran.document["problems"][0]["code"] == "ROW_NOT_FOUND"
    assert "99999" in ran.err


def test_a_plan_proposes_someone_for_each_open_need_or_says_why_not(
    shell: Shell, example: Path
) -> None:
    ran = shell("suggest", example, "--plan", "--json")
    said = shell("suggest", example, "--plan", "--most", 1)

    assert (ran.status, ran.err) == (0, "")
    assert set(ran.document) == {"matches", "people_asked", "unmet"}
    assert ran.document["matches"]
    needs = [one["need"] for one in (*ran.document["matches"], *ran.document["unmet"])]
    assert len(set(needs)) == len(needs)
    assert all(one["sentence"] and one["name"] for one in ran.document["matches"])
    assert len(said.out.splitlines()) == len(needs)


def test_a_plan_and_one_need_are_two_questions(shell: Shell, example: Path) -> None:
    assert shell("suggest", example, "--plan", "--need", 1).status == 2


def test_suggest_needs_to_know_which_need(shell: Shell, example: Path) -> None:
    assert shell("suggest", example).status == 2


def test_every_reason_has_words() -> None:
    values = {
        "category": "Lifts",
        "skill": "driving",
        "language": "Arabic",
        "area": "North",
        "availability": "Saturdays",
        "used": 1,
        "limit": 4,
        "unit": "hours",
        "name": "Ana",
    }

    said = [helping_words.reason_words(Reason(code, values)) for code in ReasonCode]

    assert len(set(said)) == len(ReasonCode)
    assert set(helping_words._LEFT_OUT) == set(LeftOut)
