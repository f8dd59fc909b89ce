"""The first evening with a network: a sheet dropped, read, brought in; one exchange logged; undone; redone."""

import json
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.real_display import RealDisplay

PEOPLE = (
    "Marisol Vega", "Tunde Bakare", "Ines Novak", "Halima Farouk", "Peter Lindgren", "Rosa Ames",
    "Yusuf Demir", "Clara Weiss", "Dev Patel", "Mina Sato", "Oona Lahti", "Jorge Silva",
)  # fmt: skip
TODAY = date(2026, 11, 22)
ROWS = 66


def the_sheet(path: Path) -> None:
    """A log as a coordinator keeps it: dates that can be read two ways, one name written twice."""
    rng = random.Random(3)
    days = [TODAY - timedelta(days=n) for n in range(1, 85)]
    # read the other way round these lie in the past as well, so nothing but a question can tell
    days = [day for day in days if day.day <= 11 and day.day != day.month]
    lines = ["Date,Helper,Helped,Kind of help,Hours,Patch,Remark"]
    for _ in range(ROWS):
        giver, receiver = rng.sample(PEOPLE, 2)
        kind, patch = rng.choice(("Lifts", "Childcare", "Soup")), rng.choice(("North End", "Quay"))
        lines.append(f"{rng.choice(days):%d/%m/%Y},{giver},{receiver},{kind},1,{patch},")
    lines.append(f"{days[0]:%d/%m/%Y},Marisol Véga,Ines Novak,Lifts,1,Quay,met at the library")
    lines.append(f"{days[0]:%d/%m/%Y},,,Lifts,1,Quay,nobody wrote who")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture(scope="module")
def journey(
    managed_display: RealDisplay, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """Both halves of the journey, each in a process of its own, and what was seen on the way."""
    folder = tmp_path_factory.mktemp("journey")
    the_sheet(folder / "who helped whom.csv")
    seen: dict[str, Any] = {}
    for half in ("first", "second"):
        ran = managed_display.run_python(["-m", "tests.journeys.first_light", half, str(folder)])
        assert ran.returncode == 0, ran.stderr[-4000:]
        told = json.loads(ran.stdout.splitlines()[-1])
        assert (told["troubles"], told["status"]) == ([], 0)
        assert "Traceback" not in ran.stderr
        seen |= told["steps"]
    return seen


def times_given(dashboard: dict[str, Any]) -> dict[str, int]:
    """How often each person gave, as the chart's table says."""
    return {name: given for name, given, _received in dashboard["giving"]}


def test_dates_that_can_be_read_in_two_ways_hold_their_rows_back(journey: dict[str, Any]) -> None:
    review = journey["review"]

    assert review["questions"] == ["DATE_ORDER_AMBIGUOUS"]
    assert review["counts"] == {"ask": ROWS + 1, "held_back": 1}
    assert review["sentence"] == "Nothing will be written before you have answered."
    assert not review["can_bring"]


def test_every_answer_is_taken_in_and_the_focus_stays_where_it_was(
    journey: dict[str, Any],
) -> None:
    assert journey["day first"].endswith("Sep 2026")
    assert journey["meant"].startswith("Marisol Vega, in this file")
    assert journey["focus stays"]
    assert journey["answered"]["sentence"] == (
        f"12 new members and {ROWS + 1} exchanges will be written."
    )
    assert journey["answered"]["adds"] == [len(PEOPLE), ROWS + 1, 2]


def test_what_the_review_promised_is_what_came_in(journey: dict[str, Any]) -> None:
    expected = f"12 new members and {ROWS + 1} exchanges came in from who helped whom.csv."

    assert journey["news"] == expected
    assert journey["after the sheet"]["busy"] == ROWS + 1
    assert sum(times_given(journey["after the sheet"]).values()) == ROWS + 1
    assert set(times_given(journey["after the sheet"])) == set(PEOPLE)


def test_the_charts_follow_an_exchange_that_was_logged_by_keyboard(
    journey: dict[str, Any],
) -> None:
    before, after = journey["after the sheet"], journey["after the exchange"]
    given_before, given_after = times_given(before), times_given(after)

    assert journey["logged"] == "Logged: Oona Lahti helped Rosa Ames with Lifts"
    assert after["busy"] == before["busy"] + 1
    assert given_after == given_before | {"Oona Lahti": given_before["Oona Lahti"] + 1}
    assert f"{ROWS + 2} exchanges" in after["sentences"]["busy"]


def test_each_card_says_what_its_chart_says(journey: dict[str, Any]) -> None:
    for step in ("after the sheet", "after the exchange", "restarted", "exchange redone"):
        assert journey[step]["hints"] == journey[step]["sentences"]


def test_undoing_both_leads_back_step_by_step(journey: dict[str, Any]) -> None:
    assert journey["exchange undone"] == journey["after the sheet"] | {"redo": True}
    assert journey["sheet undone"]["busy"] == 0
    assert journey["sheet undone"]["giving"] == []
    assert (journey["sheet undone"]["undo"], journey["sheet undone"]["redo"]) == (False, True)


def test_after_a_restart_the_same_network_is_open_and_both_can_be_redone(
    journey: dict[str, Any],
) -> None:
    assert journey["restarted"] == journey["sheet undone"]
    assert journey["sheet redone"] == journey["exchange undone"]
    assert journey["exchange redone"] == journey["after the exchange"]
