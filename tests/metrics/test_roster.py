"""Who is here on a day."""

from organiser_app.metrics.roster import is_current, is_paused, not_left
from organiser_app.metrics.snapshot import NO_DAY
from tests.metrics.synthetic import TODAY, a_snapshot


def test_a_member_is_here_from_the_day_they_join_to_the_day_before_they_leave() -> None:
    snapshot = a_snapshot(
        members=5,
        member_joined=[TODAY, TODAY + 1, NO_DAY, NO_DAY, TODAY - 9],
        member_left=[NO_DAY, NO_DAY, TODAY, TODAY + 1, NO_DAY],
    )

    assert is_current(snapshot, TODAY).tolist() == [True, False, False, True, True]
    assert not_left(snapshot, TODAY).tolist() == [True, True, False, True, True]


def test_a_pause_ends_on_its_day() -> None:
    snapshot = a_snapshot(members=3, member_paused_until=[TODAY + 1, TODAY, NO_DAY])

    assert is_paused(snapshot, TODAY).tolist() == [True, False, False]
