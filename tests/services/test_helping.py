"""A whole day's needs planned from a network's file."""

from datetime import UTC, datetime
from pathlib import Path

from organiser_app.domain.needs import NeedState
from organiser_app.services.clock import Clock
from organiser_app.services.example import write_example
from organiser_app.services.helping import day_plan, suggestions
from organiser_app.storage.reads import needs


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
