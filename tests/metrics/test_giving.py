"""How people give and receive."""

import numpy as np
import pytest

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.giving import (
    busy_days,
    carrying,
    direct_return_figure,
    giving_receiving,
    offered_unasked,
)
from organiser_app.metrics.snapshot import (
    ASKED,
    COMPLETED,
    DID_NOT_HAPPEN,
    GROUP,
    NO_DAY,
    NO_ONE,
    NOT_RECORDED,
    ORGANISATION,
    PERSON,
    POOL,
    UNASKED,
    NetworkSnapshot,
    Window,
)
from tests.metrics.synthetic import TODAY, Exchange, a_snapshot

MONTH = Window(TODAY - 29, TODAY + 1)


def _today(*pairs: tuple[int, int]) -> list[Exchange]:
    return [(TODAY, giver, receiver) for giver, receiver in pairs]


def _carriers(snapshot: NetworkSnapshot) -> tuple[int, int, int]:
    found = carrying(giving_receiving(snapshot, acts_in(snapshot, MONTH)))
    return found.carriers_of_half, found.givers, found.acts


def test_giving_and_receiving_both_count_as_taking_part() -> None:
    snapshot = a_snapshot(members=5, exchanges=_today((0, 1), (1, 2), (3, 2)))

    found = giving_receiving(snapshot, acts_in(snapshot, MONTH))

    assert found.member_ids.tolist() == [1, 2, 3, 4]
    assert found.given.tolist() == [1, 1, 0, 1]
    assert found.received.tolist() == [0, 1, 2, 0]
    assert (found.both.count, found.both.n, found.only_gave, found.only_received) == (1, 4, 2, 1)


def test_help_for_someone_unnamed_is_giving_and_the_unnamed_are_nobody() -> None:
    snapshot = a_snapshot(members=2, exchanges=_today((0, NO_ONE), (NO_ONE, NO_ONE), (NO_ONE, 1)))

    found = giving_receiving(snapshot, acts_in(snapshot, MONTH))

    assert found.given.tolist() == [1, 0]
    assert found.received.tolist() == [0, 1]


def test_pools_groups_and_organisations_carry_no_load() -> None:
    snapshot = a_snapshot(
        members=4,
        exchanges=_today((0, 3), (1, 3), (2, 3), (3, 0)),
        member_kind=[POOL, ORGANISATION, GROUP, PERSON],
    )

    assert _carriers(snapshot) == (1, 1, 1)


def test_who_has_left_is_not_counted_on_to_carry() -> None:
    snapshot = a_snapshot(
        members=3,
        exchanges=_today((0, 2), (0, 2), (1, 2)),
        member_left=[TODAY - 1, NO_DAY, NO_DAY],
    )

    assert _carriers(snapshot) == (1, 1, 1)


def test_half_is_carried_by_the_few_who_reach_it() -> None:
    pairs = [(0, 9)] * 5 + [(1, 9)] * 3 + [(2, 9), (3, 9), (4, 9), (5, 9)]
    snapshot = a_snapshot(members=10, exchanges=_today(*pairs))

    assert _carriers(snapshot) == (2, 6, 12)


def test_what_flows_back_between_two_leaves_out_pools_and_strangers() -> None:
    snapshot = a_snapshot(
        members=3,
        exchanges=_today((0, 1), (0, 1), (1, 0), (0, 2), (2, 0), (NO_ONE, 1)),
        member_kind=[PERSON, PERSON, POOL],
    )

    found = direct_return_figure(snapshot, acts_in(snapshot, MONTH))

    assert found.share == pytest.approx(2 / 3)
    assert (found.acts, found.pairs, found.people) == (3, 1, 2)
    assert found.coverage == pytest.approx(5 / 6)
    assert not found.enough


def test_what_was_offered_unasked_is_a_share_of_what_was_written_down() -> None:
    snapshot = a_snapshot(
        members=2,
        exchanges=_today(*[(0, 1)] * 4),
        exchange_asked=[ASKED, UNASKED, NOT_RECORDED, ASKED],
    )

    share = offered_unasked(acts_in(snapshot, MONTH))

    assert (share.count, share.n) == (1, 3)


def test_the_busiest_weekday_is_the_one_with_most_acts() -> None:
    friday_before_today = TODAY - ((TODAY + 3) % 7 - 4) % 7
    snapshot = a_snapshot(
        members=2,
        exchanges=[(NO_DAY, 0, 1), (TODAY - 1000, 0, 1)]
        + [(friday_before_today - 7 * week, 0, 1) for week in (3, 2, 1, 0)]
        + [(TODAY - 1, 0, NO_ONE)],
    )

    found = busy_days(snapshot)

    assert found.busiest_weekday == 4
    assert (found.total, int(found.counts.sum()), found.undated) == (5, 5, 1)
    assert found.counts[TODAY - 1 - found.first_day] == 1
    assert len(found.counts) == 365


def test_nothing_logged_is_no_busy_day() -> None:
    found = busy_days(a_snapshot())

    assert found.busiest_weekday is None
    assert not np.any(found.counts)


def test_an_undated_act_is_mentioned_only_when_it_took_place_between_two() -> None:
    snapshot = a_snapshot(
        members=2,
        exchanges=[(NO_DAY, 0, 1), (NO_DAY, 1, 1), (NO_DAY, 1, 0)],
        exchange_outcome=[COMPLETED, COMPLETED, DID_NOT_HAPPEN],
    )

    assert busy_days(snapshot).undated == 1


@pytest.mark.parametrize(
    ("givers", "acts", "enough"), [(10, 50, True), (9, 50, False), (10, 49, False)]
)
def test_carrying_needs_ten_givers_and_fifty_acts(givers: int, acts: int, enough: bool) -> None:
    pairs = [(k % givers, 20) for k in range(acts)]
    snapshot = a_snapshot(members=21, exchanges=_today(*pairs))

    found = carrying(giving_receiving(snapshot, acts_in(snapshot, MONTH)))

    assert found.enough is enough


@pytest.mark.parametrize(
    ("pairs", "unnamed", "enough"),
    [
        ([(k % 20, (k + 1) % 20) for k in range(100)], 66, True),
        ([(k % 20, (k + 1) % 20) for k in range(100)], 67, False),
        ([(k % 20, (k + 1) % 20) for k in range(99)], 0, False),
        ([(k % 19, (k + 1) % 19) for k in range(100)], 0, False),
        ([(a, b) for a in range(9) for b in range(9) if a != b] * 2, 0, False),
    ],
    ids=["enough", "too many unnamed", "too few acts", "too few pairs", "too few people"],
)
def test_direct_return_is_shown_only_when_there_is_enough_to_tell(
    pairs: list[tuple[int, int]], unnamed: int, enough: bool
) -> None:
    snapshot = a_snapshot(members=20, exchanges=_today(*pairs, *[(NO_ONE, 0)] * unnamed))

    assert direct_return_figure(snapshot, acts_in(snapshot, MONTH)).enough is enough
