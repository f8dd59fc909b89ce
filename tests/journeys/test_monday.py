"""A Monday through the real window: from "someone asked" to "it happened, and they are well"."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from organiser_app.domain.commands import AddRows
from organiser_app.domain.exchanges import Category
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import AreaId, CategoryId, FollowUpId, MemberId, OfferId
from organiser_app.domain.members import Area, LimitUnit, Member, Purpose
from organiser_app.domain.needs import Offer
from organiser_app.services.clock import Clock
from organiser_app.services.workspace import Workspace
from tests.helpers.real_display import RealDisplay
from tests.journeys.monday import AGREED, NETWORK, SHEET, TYPED

PATIENCE_SECONDS = 300
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
HELPERS = (
    "Marisol Vega", "Tunde Bakare", "Halima Farouk", "Peter Lindgren", "Clara Weiss", "Dev Patel",
    "Mina Sato", "Oona Lahti", "Jorge Silva", "Ama Boateng",
)  # fmt: skip
CALLERS = ("Rosa Ames", "Ines Novak", "Yusuf Demir")
KINDS = ("Lifts", "Soup", "Childcare")
ASKED = (
    ("Greta Holm", "Quay", "Lifts", "A lift to the eye clinic"),
    ("Samir Aziz", "", "Soup", "Soup for a family of four"),
    ("Lena Fischer", "North End", "Childcare", "An afternoon with the twins"),
    ("Otto Brandt", "Quay", "Soup", "Warm meals after the operation"),
    ("Nadia Rahman", "", "Lifts", "A lift to the food bank"),
    ("Wei Chen", "North End", "Lifts", "A lift to the language class"),
    ("Pia Costa", "Quay", "Childcare", "Someone to collect the children"),
    ("Emre Kaya", "North End", "Soup", "Soup on the day of the move"),
    ("Ida Larsen", "Quay", "Lifts", "A lift with two suitcases"),
)  # fmt: skip


def the_network(folder: Path) -> None:
    """Ten who offered help, three who call, one call that is owed since Friday."""
    workspace = Workspace.create(folder / NETWORK, folder / "copies", clock=Clock(lambda: NOON))
    areas = (Area("North End", AreaId(-1)), Area("Quay", AreaId(-2)))
    kinds = tuple(Category(name, CategoryId(-1 - n)) for n, name in enumerate(KINDS))
    members = tuple(
        Member(
            name,
            MemberId(-1 - n),
            phones=(f"+447700900{n:03}",),
            area_id=areas[n % 2].id,
            monthly_limit=3,
            limit_unit=LimitUnit.ACTS,
            consent={Purpose.SHARE_CONTACT: True},
        )
        for n, name in enumerate((*HELPERS, *CALLERS))
    )
    offers = tuple(
        Offer(OfferId(-1 - n), member_id=members[n].id, category_id=kinds[n % 3].id)
        for n in range(len(HELPERS))
    )
    call = FollowUp(
        id=FollowUpId(-1),
        member_id=members[-1].id,
        due=TODAY - timedelta(days=2),
        words="How is the hip?",
    )
    workspace.run(AddRows(areas, kinds, members, offers=offers, followups=(call,)))
    workspace.close(copy=False)


def the_form(path: Path) -> None:
    """What a form wrote into a sheet over the weekend."""
    lines = ["Timestamp,Name,Phone,Neighbourhood,Kind of help,What do you need?"]
    for n, (name, area, kind, words) in enumerate(ASKED):
        lines.append(f"2026-11-2{n % 2} 1{n}:05:00,{name},+4477009001{n:02},{area},{kind},{words}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture(scope="module")
def monday(
    managed_display: RealDisplay, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """The day, and what was seen of it."""
    folder = tmp_path_factory.mktemp("monday")
    the_network(folder)
    the_form(folder / SHEET)
    ran = managed_display.run_python(
        ["-m", "tests.journeys.monday", str(folder)], patience=PATIENCE_SECONDS
    )
    assert ran.returncode == 0, ran.stderr[-4000:]
    told = json.loads(ran.stdout.splitlines()[-1])
    assert (told["troubles"], told["status"]) == ([], 0)
    assert "Traceback" not in ran.stderr
    seen: dict[str, Any] = told["steps"]
    return seen


def states(step: dict[str, Any], what: str) -> list[str]:
    """How each need or match stood then."""
    return [row[1] for row in step[what]]


def test_twelve_needs_came_in_from_the_sheet_and_by_telephone(monday: dict[str, Any]) -> None:
    assert monday["came in"] == len(ASKED) + len(TYPED) == 12
    assert "9 needs" in monday["review"]


def test_what_was_lacking_was_filled_in_one_after_the_other(monday: dict[str, Any]) -> None:
    without = [[row[0] for row in step["needs"] if row[2] is None] for step in monday["steps"]]

    assert monday["lacking"] == "2 of 12 needs on the board"
    assert monday["filled"] == 2
    assert max(map(len, without)) - len(without[-1]) == 2


def test_the_plan_is_one_step_and_gives_each_need_somebody(monday: dict[str, Any]) -> None:
    planned = next(step for step in monday["steps"] if step["matches"])
    before = monday["steps"][monday["steps"].index(planned) - 1]

    assert before["matches"] == []
    assert len(planned["matches"]) == 12
    assert set(states(planned, "matches")) == {"tentative"}


def test_four_agree_one_calls_off_and_another_is_found(monday: dict[str, Any]) -> None:
    last = states(monday["steps"][-1], "matches")

    assert last.count("called_off") == 1
    assert last.count("completed") == AGREED
    assert len(last) == 13


def test_what_happened_wrote_its_own_exchange(monday: dict[str, Any]) -> None:
    assert sorted(need for need, _, _ in monday["log"]) == sorted(monday["helped"])
    assert {asked for _, asked, _ in monday["log"]} == {"asked"}
    assert states(monday["steps"][-1], "needs").count("met") == AGREED


def test_the_call_that_was_owed_is_made(monday: dict[str, Any]) -> None:
    assert "1 call" in monday["calls"]
    assert "Yusuf Demir" in monday["called"]


def test_every_step_of_the_day_can_be_taken_back(monday: dict[str, Any]) -> None:
    assert monday["back"] == monday["steps"]
