"""Cover, promises, ties, participation, surges and dignity, counted by hand."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.arranging import arranged_directly, minutes_for_a_met_need
from organiser_app.metrics.cover import cover, rest_test
from organiser_app.metrics.dignity import check_in, depend_on_one, gave_up, needed_again
from organiser_app.metrics.load import load, spread
from organiser_app.metrics.participation import newcomers, staying
from organiser_app.metrics.particulars import (
    BY_COORDINATOR,
    DIRECTLY,
    IN_HOURS,
    Particulars,
    nothing_known,
)
from organiser_app.metrics.promises import arranged, promises_kept
from organiser_app.metrics.resampling import jackknife_error
from organiser_app.metrics.snapshot import (
    ASKED,
    CLOSED_UNMET,
    DID_NOT_HAPPEN,
    MET,
    NO_DAY,
    OPEN,
    UNASKED,
    WITHDRAWN,
    NetworkSnapshot,
    Window,
)
from organiser_app.metrics.steadiness import persistence, steady_ties
from organiser_app.metrics.surges import open_by_week, surges, surges_in
from organiser_app.metrics.waits import waits
from tests.metrics.synthetic import TODAY, Exchange, a_snapshot

MONTH = Window(TODAY - 29, TODAY + 1)
HALF_YEAR = Window(TODAY - 179, TODAY + 1)


def _known(snapshot: NetworkSnapshot, **columns: Any) -> Particulars:
    return replace(nothing_known(snapshot), **columns)


def _giving(*givers: int, to: int = 9) -> list[Exchange]:
    return [(TODAY, giver, to) for giver in givers]


def test_who_rests_or_left_covers_nothing_and_one_act_makes_no_regular() -> None:
    snapshot = a_snapshot(
        members=10,
        exchanges=_giving(0, 0, 1, 1, 2, 2, 3),
        member_left=[NO_DAY, TODAY, *[NO_DAY] * 8],
        member_paused_until=[NO_DAY, NO_DAY, TODAY + 3, *[NO_DAY] * 7],
    )

    found = cover(snapshot, acts_in(snapshot, MONTH))

    assert (found.acts.tolist(), found.regulars.tolist(), found.only.tolist()) == ([7], [1], [0])


def test_the_error_of_cover_is_that_of_leaving_each_giver_out() -> None:
    snapshot = a_snapshot(
        members=10,
        exchanges=_giving(*(0, 0, 1, 1, 2, 2), *(0, 0, 1, 1, 3, 3, 4, 4), *(0, 0, 0, 4, 4)),
        exchange_category=[0] * 6 + [1] * 8 + [2] * 5,
    )
    acts = acts_in(snapshot, MONTH)
    found = cover(snapshot, acts)

    without = []
    for giver in range(5):
        absent = np.zeros(10, dtype=np.bool_)
        absent[giver] = True
        without.append(cover(snapshot, acts, absent).covered / 3)

    assert (found.covered, found.regulars.tolist()) == (2, [3, 4, 2])
    assert found.error == pytest.approx(jackknife_error(np.array(without)))


def test_needs_that_only_those_who_give_most_could_meet_are_at_risk() -> None:
    exchanges = _giving(0, 0, 0, 0, 1, 2)
    snapshot = a_snapshot(
        members=10,
        exchanges=exchanges,
        needs=[(TODAY - 3, TODAY, MET)] * 3,
        need_category=[0, 1, 1],
        exchange_category=[0, 0, 0, 1, 1, 1],
    )
    known = _known(snapshot, exchange_need=np.array([0, -1, -1, 1, 2, -1], dtype=np.int32))
    acts = acts_in(snapshot, MONTH)

    one, three = rest_test(snapshot, acts, waits(snapshot, known, MONTH, (2, 7, 30)), known)

    # Without the first, nobody is left for category 0; without all three, for neither.
    assert (one.needs, one.at_risk, one.resting) == (3, 1, 1)
    assert (three.at_risk, three.share) == (3, 1.0)


def test_promises_of_long_ago_count_less() -> None:
    snapshot = a_snapshot(
        members=2,
        exchanges=[(TODAY - 180, 0, 1)] * 20 + [(TODAY, 0, 1)] * 10 + [(TODAY, 1, 0)] * 5,
        exchange_asked=[ASKED] * 30 + [UNASKED] * 5,
        exchange_outcome=[DID_NOT_HAPPEN] * 20 + [0] * 15,
    )

    found = promises_kept(
        arranged(snapshot, nothing_known(snapshot), Window(TODAY - 200, TODAY + 1)), TODAY
    )

    assert (found.kept, found.arranged) == (10, 30)
    assert found.value == pytest.approx(11 / 22)
    assert found.low < 0.5 < found.high
    assert found.low + found.high == pytest.approx(1)


def test_the_error_of_steady_ties_is_that_of_leaving_each_person_out() -> None:
    random = np.random.default_rng(3)
    giver, receiver = random.integers(0, 12, (2, 90))
    keep = giver != receiver
    giver, receiver = giver[keep], receiver[keep]
    day = (TODAY - random.integers(0, 180, len(giver))).astype(np.int32)

    def ties(stay: np.ndarray) -> Any:
        return steady_ties(giver[stay], receiver[stay], day[stay], end=TODAY + 1, people=12)

    without = [ties((giver != one) & (receiver != one)).per_person for one in range(12)]
    found = ties(np.ones(len(giver), dtype=np.bool_))

    assert found.steady > 0
    assert found.error == pytest.approx(jackknife_error(np.array(without)))


def test_pairs_are_seen_again_or_new() -> None:
    found = persistence(np.array([1, 2, 3, 4]), np.array([3, 4, 5]))

    assert (found.seen_again, found.share, found.new) == (2, 0.5, 1)
    assert persistence(np.zeros(0), np.zeros(0)).share == 0.0


def test_newcomers_who_have_just_come_are_not_counted_out() -> None:
    joined = [TODAY - 20] * 6 + [TODAY - 1] * 6 + [TODAY - 400]
    snapshot = a_snapshot(
        members=13,
        exchanges=[(TODAY - 15, 0, 1), (TODAY - 10, 2, 3)],
        member_joined=joined,
    )

    found = newcomers(snapshot, nothing_known(snapshot), MONTH)

    assert found.count == 12
    assert found.curve is not None
    # Of the six who have had time, two had begun after 5 days and two more after 10.
    assert found.curve.share[-1] == pytest.approx(2 / 6)
    assert found.median_days == 10
    assert newcomers(snapshot, nothing_known(snapshot), Window(0, 9)).curve is None


def test_who_stays_is_counted_among_those_who_were_active() -> None:
    snapshot = a_snapshot(
        members=6, exchanges=[(TODAY - 100, 0, 1), (TODAY - 99, 2, 3), (TODAY, 1, 4)]
    )

    found = staying(snapshot, nothing_known(snapshot), TODAY)

    assert (found.count, found.n) == (1, 4)


def test_open_needs_are_counted_at_the_end_of_each_week() -> None:
    snapshot = a_snapshot(
        needs=[
            (TODAY - 13, TODAY - 7, MET),
            (TODAY - 13, TODAY - 6, MET),
            (TODAY - 2, NO_DAY, OPEN),
        ]
    )

    assert open_by_week(snapshot, TODAY - 13, 2).tolist() == [1, 1]


def test_a_surge_is_well_above_what_is_usual_and_ends_when_it_is_back() -> None:
    calm = np.array([10, 11, 9] * 9)
    found = surges_in(np.concatenate((calm, [12, 30, 40, 25, 10, 11])))

    assert found == [(28, 3, 10.0)]
    assert surges_in(np.concatenate((np.zeros(26, int), [4, 4]))) == []
    assert surges_in(np.concatenate((np.zeros(26, int), [5]))) == [(26, 1, 0.0)]


def test_needs_in_a_surge_are_read_beside_those_outside() -> None:
    calm = [(TODAY - 7 * week, TODAY - 7 * week + 2, MET) for week in range(40)] * 2
    flood = [(TODAY - 70, TODAY - 50, MET)] * 20
    snapshot = a_snapshot(needs=sorted([*calm, *flood]))

    found = surges(snapshot, nothing_known(snapshot), (2, 7, 30))

    assert found is not None
    (surge,) = found.surges
    assert surge.is_over
    assert (surge.weeks, surge.most) == (3, 22)
    assert found.inside.value < found.outside.value == 1.0
    assert found.low < found.difference == found.inside.value - 1 < found.high < 0


def test_without_needs_or_without_half_a_year_there_is_no_surge() -> None:
    young = a_snapshot(needs=[(TODAY - 9, NO_DAY, OPEN)] * 50)

    assert surges(a_snapshot(), nothing_known(a_snapshot())) is None
    assert surges(young, nothing_known(young)) is None


def test_whoever_got_nearly_all_from_one_giver_depends_on_them() -> None:
    giver = np.array([1] * 5 + [1, 1, 1, 1, 2] + [3] * 4 + [4] * 9)
    receiver = np.array([0] * 5 + [5] * 5 + [6] * 4 + [7] * 9)

    found = depend_on_one(giver, receiver)

    # 0 and 7 do; 5 got exactly 80 %; 6 got too few to say.
    assert (found.count, found.n) == (2, 3)
    assert depend_on_one(giver[:0], receiver[:0]).n == 0


def test_giving_up_is_read_in_the_presence_of_other_ends() -> None:
    needs = [(TODAY - 28, TODAY - 27, WITHDRAWN)] * 3 + [
        (TODAY - 28, TODAY - 26, CLOSED_UNMET)
    ] * 7
    snapshot = a_snapshot(needs=needs)

    assert gave_up(
        waits(snapshot, nothing_known(snapshot), MONTH, (2, 7, 30))
    ).value == pytest.approx(0.3)


def test_the_same_need_again_soon_after_it_was_met() -> None:
    met = (TODAY - 60, TODAY - 50, MET)
    rows = [met, (TODAY - 40, NO_DAY, OPEN), met, (TODAY - 30, NO_DAY, OPEN), met, met]
    snapshot = a_snapshot(
        members=4,
        needs=[*rows, (TODAY - 45, NO_DAY, OPEN), (TODAY - 9, TODAY - 5, MET)],
        need_member=[0, 0, 1, 1, 2, 3, 2, 3],
        need_category=[0, 0, 0, 0, 0, 0, 1, 0],
    )

    found = needed_again(snapshot, nothing_known(snapshot), HALF_YEAR)

    # Member 0 after 10 days; 1 after 20; 2 another kind; the last has had no time.
    assert (found.count, found.n) == (1, 4)


def test_answers_of_fewer_than_five_are_nobodys_business() -> None:
    found = check_in(4, 1, 1)

    assert check_in(3, 1, 0) is None
    assert found is not None
    assert (found.yes.count, found.yes.n, found.partly, found.no) == (4, 6, 1, 1)


def test_less_arranging_is_said_where_most_acts_say_who_arranged_them() -> None:
    snapshot = a_snapshot(members=2, exchanges=[(TODAY, 0, 1)] * 40)
    how = np.array([DIRECTLY] * 6 + [BY_COORDINATOR] * 18 + [2] * 16, dtype=np.int8)
    acts = acts_in(snapshot, MONTH)

    found = arranged_directly(acts, _known(snapshot, exchange_arranged=how))

    assert found is not None
    assert (found.count, found.n) == (6, 24)
    assert arranged_directly(acts, nothing_known(snapshot)) is None
    assert minutes_for_a_met_need(90, 6) == 15
    assert minutes_for_a_met_need(90, 0) is None


def test_a_limit_in_hours_is_held_against_hours() -> None:
    snapshot = a_snapshot(members=3, exchanges=[(TODAY, 0, 2)] * 3 + [(TODAY, 1, 2)] * 3)
    known = _known(
        snapshot,
        member_limit=np.array([4.0, 4.0, np.nan]),
        member_limit_unit=np.array([IN_HOURS, 0, 0], dtype=np.int8),
        exchange_hours=np.array([2.0, 2.0, 0.5, 9, 9, 9]),
    )

    found = load(snapshot, known, TODAY)

    assert (found.above_limit.tolist(), found.with_limit) == ([0], 2)


def test_whoever_cooked_for_many_on_one_occasion_took_it_on_once() -> None:
    snapshot = a_snapshot(members=3, exchanges=[(TODAY, 0, 2)] * 4 + [(TODAY, 1, 2)] * 4)
    known = _known(
        snapshot,
        member_limit=np.array([2.0, 2.0, np.nan]),
        exchange_gathering=np.array([7, 7, 7, 0, 7, 8, 9, 0]),
    )

    found = load(snapshot, known, TODAY)

    assert found.above_limit.tolist() == [1]


def test_without_a_limit_three_weeks_above_ones_own_usual_are_noticed() -> None:
    always = [(TODAY - 7 * week, 0, 2) for week in range(52)] * 2
    lately = [(TODAY - 7 * week, 1, 2) for week in range(3)] * 5
    snapshot = a_snapshot(members=3, exchanges=sorted([*always, *lately]))

    found = load(snapshot, nothing_known(snapshot), TODAY)

    assert found.above_usual.tolist() == [1]


def test_over_the_roster_giving_is_spread_otherwise_than_over_the_active() -> None:
    snapshot = a_snapshot(members=4, exchanges=[(TODAY, one, (one + 1) % 2) for one in (0, 1)])

    found = spread(snapshot, np.array([1.0, 1, 0, 0]), np.array([0, 1]), TODAY)

    assert (found.active_gini, found.roster_gini) == (0.0, 0.5)
    nobody = spread(a_snapshot(), np.zeros(0), np.zeros(0, dtype=np.int64), TODAY)
    assert (nobody.active_gini, nobody.hoover, nobody.top_tenth) == (None, None, None)
