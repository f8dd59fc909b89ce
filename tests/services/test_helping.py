"""A whole day's needs planned from a network's file."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from organiser_app.domain.commands import AddMember, AddNeed, EditMember
from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.needs import Need, NeedState
from organiser_app.matching.reasons import ReasonCode
from organiser_app.services.clock import Clock
from organiser_app.services.example import write_example
from organiser_app.services.helping import day_plan, suggestions
from organiser_app.services.workspace import Workspace
from organiser_app.storage.reads import needs
from tests.helpers.networks import TODAY


def test_a_day_of_the_example_is_planned_without_asking_anyone_twice_or_too_much(
    tmp_path: Path,
) -> None:
    clock = Clock(lambda: datetime(2026, 11, 23, 12, tzinfo=UTC))
    example = write_example(tmp_path / "a.organiser", tmp_path, clock=clock)
    today = clock.today()

    made = example.ask(lambda reader: day_plan(reader, example.helpers, today))
    found = example.ask(
        lambda reader: suggestions(
            reader, example.helpers, made.matches[0].need_id, today, most=500
        )
    )
    rows = example.ask(lambda reader: needs.need_rows(reader, only_open=True))

    is_open = {row.id for row in rows if row.state is NeedState.OPEN}
    assert {one.need_id for one in made.matches} | set(made.unmet) == is_open
    assert made.people_asked == len(made.matches) > 10
    assert made.matches[0].helper_id in {one.member_id for one in found.people}
    assert len(found.people) == found.could_help
    example.close(copy=False)


@pytest.mark.parametrize("left", [None, TODAY])
def test_nobody_is_asked_through_someone_who_left(workspace: Workspace, left: date | None) -> None:
    workspace.run(AddMember(Member("Bo", skills=("shopping",))))
    workspace.run(AddMember(Member("Neighbour", phones=("555 0199",), left=left)))
    bo = Member("Bo", MemberId(1), skills=("shopping",), acts_for_id=MemberId(2))
    workspace.run(EditMember(bo))
    workspace.run(AddNeed(Need(words="shopping")))

    found = workspace.ask(lambda reader: suggestions(reader, workspace.helpers, 1, TODAY))

    bo_s = next(one for one in found.people if one.member_id == 1)
    through = ReasonCode.IS_ASKED_THROUGH in {one.code for one in bo_s.reasons}
    assert through is (left is None)
