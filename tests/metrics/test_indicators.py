"""The headline indicators against counts made by hand, and their calm when there is too little."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from organiser_app.metrics.headline import headline, indicator, summary
from organiser_app.metrics.indicators import IDS, Indicator, RowKind, State, weights_of
from organiser_app.metrics.indicators_of_help import straight_back
from organiser_app.metrics.pairs import arcs_of, direct_return, returned
from organiser_app.metrics.particulars import (
    CALLED_OFF,
    KEPT,
    NOT_KEPT,
    Particulars,
    nothing_known,
)
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import (
    ASKED,
    DID_NOT_HAPPEN,
    MET,
    NO_DAY,
    NOT_RECORDED,
    OPEN,
    PERSON,
    POOL,
    SOON,
    UNASKED,
    URGENT,
    WITHDRAWN,
    NetworkSnapshot,
    Window,
)
from tests.metrics.synthetic import TODAY, Exchange, Need, a_random_snapshot, a_snapshot

MONTH = Window(TODAY - 29, TODAY + 1)
HALF_YEAR = Window(TODAY - 179, TODAY + 1)


def _asked(
    snapshot: NetworkSnapshot, window: Window = MONTH, known: Particulars | None = None, **how: Any
) -> Question:
    return Question.about(snapshot, known or nothing_known(snapshot), window, **how)


def _met(after: int, asked_days_ago: int = 25) -> Need:
    return (TODAY - asked_days_ago, TODAY - asked_days_ago + after, MET)


def _of(name: str, exchanges: list[Exchange], **columns: Any) -> Indicator:
    people = 1 + max(max(giver, receiver) for _, giver, receiver in exchanges)
    return indicator(name, _asked(a_snapshot(members=people, exchanges=exchanges, **columns)))


def _ring(people: int, *, forward: int, back: int) -> list[Exchange]:
    pairs = [(one, (one + 1) % people) for one in range(people)]
    return [(TODAY, *pair) for pair in pairs * forward] + [
        (TODAY, receiver, giver) for giver, receiver in pairs * back
    ]


def test_a_need_is_in_time_when_it_was_met_within_its_own_urgencys_promise() -> None:
    needs = [_met(2), _met(2), _met(3), _met(7), _met(7), _met(8), _met(1), _met(1), _met(1)]
    urgency = [URGENT, URGENT, URGENT, SOON, SOON, SOON, SOON, SOON, SOON, SOON]
    snapshot = a_snapshot(
        needs=[*needs, (TODAY - 25, TODAY - 24, WITHDRAWN)], need_urgency=urgency
    )

    found = indicator("met_in_time", _asked(snapshot, promises=(2, 7, 30)))

    assert found.value == pytest.approx(0.7)
    assert found.n == 10
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0.7 < found.high
    assert (found.row_kind, found.rows.tolist()) == (RowKind.NEEDS, list(range(1, 11)))


def test_an_urgency_with_enough_needs_is_read_by_itself() -> None:
    snapshot = a_snapshot(
        needs=[_met(1)] * 6 + [_met(9)] * 6 + [_met(1)] * 3,
        need_urgency=[URGENT] * 12 + [SOON] * 3,
    )

    found = indicator("met_in_time", _asked(snapshot))

    urgent, soon = found.part("urgent"), found.part("soon")
    assert urgent is not None
    assert soon is not None
    assert (urgent.value, urgent.n) == (pytest.approx(0.5), 12)
    assert (soon.value, soon.n) == (None, 3)


def test_parts_of_one_need_count_once_and_it_is_met_when_all_of_them_are() -> None:
    whole = [_met(1)] * 9
    snapshot = a_snapshot(needs=[*whole, _met(1), _met(9), _met(1)])
    parent = np.array([-1] * 10 + [9, 9], dtype=np.int32)
    known = replace(nothing_known(snapshot), need_parent=parent)

    found = indicator("met_in_time", _asked(snapshot, known=known))

    assert (found.n, found.value) == (10, pytest.approx(0.9))
    assert found.left_out == (("part_of_another_need", 2),)


def test_a_need_that_still_waits_within_its_promise_is_not_held_against_anybody() -> None:
    young = (TODAY - 1, NO_DAY, OPEN)
    snapshot = a_snapshot(needs=[*[_met(5)] * 10, *[young] * 5])

    assert indicator("met_in_time", _asked(snapshot)).value == pytest.approx(1.0)


def test_nine_needs_are_too_few_and_one_more_would_do() -> None:
    snapshot = a_snapshot(needs=[_met(1)] * 9)

    assert indicator("met_in_time", _asked(snapshot)) == Indicator(
        "met_in_time", State.TOO_LITTLE_DATA, 9, needs_about=1
    )


def test_where_needs_are_never_written_down_that_is_said() -> None:
    found = _asked(a_snapshot(members=3, exchanges=[(TODAY, 0, 1)]))

    for name in ("met_in_time", "worst_served", "follows_need", "dignity_and_choice"):
        assert indicator(name, found).state is State.NOT_RECORDED


def test_when_no_need_was_met_the_interval_still_has_an_upper_end() -> None:
    snapshot = a_snapshot(needs=[(TODAY - 25, TODAY - 20, WITHDRAWN)] * 10)

    found = indicator("met_in_time", _asked(snapshot))

    assert (found.value, found.low) == (0.0, 0.0)
    assert found.high == pytest.approx(0.2775, abs=1e-4)


def test_the_worst_served_kind_is_named_with_its_own_share_and_that_of_the_rest() -> None:
    good, bad = [_met(1)] * 18 + [_met(9)] * 2, [_met(1)] * 3 + [_met(9)] * 9
    snapshot = a_snapshot(
        needs=[*good, *bad, *[_met(9)] * 9],
        need_category=[0] * 20 + [1] * 12 + [2] * 9,
        need_area=[-1] * 20 + [3] * 12 + [-1] * 9,
    )

    found = indicator("worst_served", _asked(snapshot))

    assert found.cells == ((1, 3),)
    assert (found.value, found.n) == (pytest.approx(0.25), 12)
    assert found.rows.tolist() == list(range(21, 33))
    rest, p = found.part("rest"), found.part("p")
    assert rest is not None
    assert p is not None
    assert rest.value == pytest.approx(18 / 29)
    assert p.value is not None
    assert p.value < 0.05


def test_help_that_goes_elsewhere_than_needs_is_less_alike() -> None:
    needs = [_met(2, asked_days_ago=20)] * 40
    acts = [(TODAY - 9, 0, 1)] * 40
    kinds = [0, 1, 2, 3] * 10
    alike, other = (
        indicator(
            "follows_need",
            _asked(
                a_snapshot(
                    members=2,
                    exchanges=acts,
                    needs=needs,
                    need_category=kinds,
                    exchange_category=category,
                    exchange_asked=[ASKED] * 40,
                )
            ),
        )
        for category in (kinds, [0] * 30 + [1, 2, 3, 3, 3] * 2)
    )

    assert alike.value == 1.0
    assert other.value == pytest.approx(1 - (abs(0.25 - 0.75) + 0.2 + 0.2 + 0.1) / 2)
    expected = alike.part("expected")
    assert expected is not None
    assert expected.value is not None
    assert other.value < expected.value < 1


def test_unasked_help_is_a_share_of_what_was_written_down() -> None:
    asked = [UNASKED] * 5 + [ASKED] * 15 + [NOT_RECORDED] * 5

    found = _of("offered_unasked", [(TODAY, 0, 1)] * 25, exchange_asked=asked)

    assert (found.value, found.n) == (0.25, 20)
    assert found.rows.tolist() == list(range(1, 21))


def test_unasked_help_needs_most_acts_to_say_whether_someone_asked() -> None:
    asked = [UNASKED] * 25 + [NOT_RECORDED] * 75

    found = _of("offered_unasked", [(TODAY, 0, 1)] * 100, exchange_asked=asked)

    assert (found.state, found.needs_about) == (State.TOO_LITTLE_DATA, 35)


def test_where_nobody_wrote_down_who_asked_that_is_said() -> None:
    assert _of("offered_unasked", [(TODAY, 0, 1)] * 30).state is State.NOT_RECORDED


def test_a_ring_comes_round_and_its_parts_make_up_the_whole() -> None:
    found = _of("comes_round", _ring(21, forward=6, back=2))

    assert found.value == pytest.approx(1.0)
    parts = {part.name: part.value for part in found.parts[:4]}
    assert parts == {
        "straight_back": pytest.approx(0.5),
        "round_about": pytest.approx(0.5),
        "through_pools": pytest.approx(0),
        "one_way": pytest.approx(0),
    }


def test_what_comes_round_by_way_of_a_pool_is_said_apart() -> None:
    to_and_from = [(TODAY, one, 20) for one in range(10)] + [
        (TODAY, 20, one) for one in range(10, 20)
    ]
    one_way = [(TODAY, one + 10, one) for one in range(10)]
    found = _of("comes_round", (to_and_from + one_way) * 6, member_kind=[PERSON] * 20 + [POOL])

    parts = {part.name: part.value for part in found.parts}
    assert found.value == pytest.approx(1.0)
    assert parts["through_pools"] == pytest.approx(1.0)
    assert parts["straight_back"] == parts["round_about"] == 0


def test_in_a_ring_where_all_are_alike_nobodys_absence_moves_direct_return() -> None:
    snapshot = a_snapshot(members=21, exchanges=_ring(21, forward=3, back=2))

    found = straight_back(_asked(snapshot))

    assert (found.value, found.low, found.high) == (pytest.approx(0.8),) * 3


def test_the_interval_of_direct_return_is_the_jackknife_of_leaving_each_person_out() -> None:
    snapshot = a_random_snapshot(3, members=40, exchanges=900, needs=0)
    asked = _asked(snapshot, Window(TODAY - 364, TODAY + 1))
    acts, found = asked.acts, straight_back(asked)

    parties = np.isin(snapshot.member_kind, (0, 1, 2))
    both = (acts.giver >= 0) & (acts.receiver >= 0)
    both &= parties[acts.giver] & parties[acts.receiver]
    giver, receiver = acts.giver[both], acts.receiver[both]
    without = []
    for person in np.unique(np.concatenate((giver, receiver))):
        stay = (giver != person) & (receiver != person)
        arcs = arcs_of(giver[stay], receiver[stay], None, people=40)
        without.append(direct_return(arcs, returned(arcs)) or 0.0)
    n = len(without)
    error = np.sqrt((n - 1) / n * np.square(np.array(without) - np.mean(without)).sum())

    assert found.value is not None
    assert found.high == pytest.approx(found.value + 1.959964 * error)


def test_what_comes_round_asks_for_as_much_as_is_missing() -> None:
    found = _of("comes_round", _ring(21, forward=5, back=1))

    assert (found.state, found.needs_about) == (State.TOO_LITTLE_DATA, 24)


def test_where_few_acts_name_both_sides_people_and_pairs_are_not_measured() -> None:
    named = _ring(20, forward=10, back=0)
    unnamed = [(TODAY, one % 20, -1) for one in range(150)]

    for name in ("comes_round", "gave_and_received", "carried_by_few"):
        found = _of(name, [*named, *unnamed])
        # 200 of 350 name both; 25 more of such make 225 of 375.
        assert (found.state, found.needs_about) == (State.TOO_LITTLE_DATA, 25), name


def test_quantities_count_as_acts_whatever_their_sign_and_one_where_unknown() -> None:
    snapshot = a_snapshot(
        members=3,
        exchanges=[(TODAY, 0, 1), (TODAY, 1, 2), (TODAY, 1, 1), (TODAY, 2, 0), (TODAY, 0, 2)],
        exchange_quantity=[3, -2, 9, np.nan, 4],
        exchange_outcome=[0, 0, 0, 0, DID_NOT_HAPPEN],
    )

    assert weights_of(snapshot, MONTH, by_quantity=True).tolist() == [3, 2, 1]
    assert weights_of(snapshot, MONTH, by_quantity=False).tolist() == [1, 1, 1]


def test_half_of_the_help_is_carried_by_as_few_as_it_takes() -> None:
    giving = [(TODAY, 0, 19)] * 45 + [(TODAY, one, 19) for one in range(1, 11)] * 4

    found = _of("carried_by_few", sorted(giving))

    assert (found.value, found.n) == (1.0, 11)
    assert found.low is not None
    assert found.high is not None
    assert found.low <= 1.0 <= found.high


def test_whoever_is_above_a_limit_of_their_own_is_counted() -> None:
    giving = [(TODAY - 3, one, 19) for one in range(12)] * 5
    snapshot = a_snapshot(members=20, exchanges=giving)
    limit = np.full(20, np.nan)
    limit[:4] = (4, 5, 6, 4)
    found = indicator(
        "carried_by_few",
        _asked(snapshot, known=replace(nothing_known(snapshot), member_limit=limit)),
    )

    above, stated = found.part("above_own_limit"), found.part("with_own_limit")
    assert above is not None
    assert stated is not None
    assert (above.n, stated.n) == (2, 4)


def test_nine_givers_are_too_few_to_speak_of_a_few() -> None:
    found = _of("carried_by_few", [(TODAY, one, 19) for one in range(9)] * 10)

    assert (found.state, found.needs_about) == (State.TOO_LITTLE_DATA, 1)


def test_gave_and_received_is_shown_from_ten_people_on() -> None:
    nine = _of("gave_and_received", _ring(9, forward=1, back=0))
    ten = _of("gave_and_received", _ring(10, forward=1, back=0))

    assert nine.needs_about == 1
    assert ten.value == 1.0


def test_ties_are_steady_with_acts_in_three_of_six_months() -> None:
    pairs = [(2 * one, 2 * one + 1) for one in range(30)]
    steady = [(TODAY - age, *pair) for age in (5, 40, 100) for pair in pairs[:15]]
    once = [(TODAY - age, *pair) for age in (178, 5, 8, 2) for pair in pairs[15:]]
    snapshot = a_snapshot(members=60, exchanges=sorted([*steady, *once]))

    found = indicator("steady_ties", _asked(snapshot, HALF_YEAR))

    assert found.n == 30
    # 15 of 30 pairs last: each of 60 people has half a tie.
    assert found.value == pytest.approx(0.5)


def test_a_young_log_says_about_how_many_exchanges_steady_ties_need() -> None:
    pairs = [(2 * one, 2 * one + 1) for one in range(30)]
    young = [(TODAY - age, *pair) for age in (59, 30, 0) for pair in pairs]
    found = indicator(
        "steady_ties", _asked(a_snapshot(members=60, exchanges=sorted(young)), HALF_YEAR)
    )

    # 1.5 a day; the log is 60 days old and should be 150.
    assert (found.state, found.needs_about) == (State.TOO_LITTLE_DATA, 135)


def test_promises_are_kept_or_not_and_what_was_called_off_in_time_is_neither() -> None:
    snapshot = a_snapshot(members=2, needs=[_met(1)])
    states = [KEPT] * 18 + [NOT_KEPT] + [CALLED_OFF] * 3
    q = len(states)
    known = replace(
        nothing_known(snapshot),
        match_ids=np.arange(1, q + 1),
        match_need=np.zeros(q, dtype=np.int32),
        match_helper=np.zeros(q, dtype=np.int32),
        match_state=np.array(states, dtype=np.int8),
        match_ended=np.full(q, TODAY, dtype=np.int32),
        match_in_time=np.array([-1] * 19 + [1, 0, -1], dtype=np.int8),
    )

    found = indicator("promises_kept", _asked(snapshot, known=known))

    assert (found.n, found.value) == (21, pytest.approx(19 / 23))
    assert found.left_out == (("called_off_in_time", 1),)
    assert (found.row_kind, len(found.rows)) == (RowKind.MATCHES, 21)


def test_a_log_in_which_everything_happened_says_nothing_about_promises() -> None:
    assert _of("promises_kept", [(TODAY, 0, 1)] * 40).state is State.NOT_RECORDED


def test_taking_part_counts_givers_receivers_and_whoever_asked_or_offered() -> None:
    snapshot = a_snapshot(
        members=25,
        exchanges=[(TODAY - 100, 7, 8), (TODAY - 80, 0, 1), (TODAY, 1, 2)],
        needs=[_met(1)],
        need_member=[3],
        member_paused_until=[NO_DAY] * 23 + [TODAY + 9, NO_DAY],
    )
    known = replace(
        nothing_known(snapshot),
        offer_member=np.array([4], dtype=np.int32),
        offer_start=np.array([TODAY - 2], dtype=np.int32),
        member_counts=np.array([-1] * 24 + [0], dtype=np.int8),
    )

    found = indicator("taking_part", _asked(snapshot, known=known))

    assert (found.n, found.value) == (23, pytest.approx(5 / 23))
    assert found.rows.tolist() == [1, 2, 3, 4, 5]
    assert found.left_out == (("asked_not_to_count", 1),)


def test_without_a_roster_nothing_is_said_of_taking_part() -> None:
    snapshot = a_snapshot(members=25, exchanges=[(TODAY, 0, 1)])
    bare = nothing_known(snapshot, has_roster=False)

    assert indicator("taking_part", _asked(snapshot, known=bare)).state is State.NOT_RECORDED


def test_a_kind_of_help_is_covered_by_three_who_give_it_regularly() -> None:
    three = [(TODAY, giver, 9) for giver in (0, 1, 2)] * 2
    alone = [(TODAY, 3, 9)] * 6
    rare = [(TODAY, 4, 9)] * 4
    found = _of(
        "covered_if_someone_rests",
        [*three, *alone, *rare],
        exchange_category=[0] * 6 + [1] * 6 + [2] * 4,
    )

    assert (found.n, found.value) == (2, 0.5)
    assert found.cells == ((1, -1),)
    assert found.rows.tolist() == list(range(1, 13))


def test_who_gave_up_is_a_share_of_all_needs_and_not_of_those_that_ended() -> None:
    gave_up = (TODAY - 25, TODAY - 5, WITHDRAWN)
    snapshot = a_snapshot(needs=[gave_up] * 2 + [_met(3)] * 8)

    found = indicator("dignity_and_choice", _asked(snapshot))

    assert (found.value, found.n) == (pytest.approx(0.2), 10)


def test_who_does_not_want_to_be_counted_has_no_name_and_stays_in_the_totals() -> None:
    snapshot = a_snapshot(members=11, exchanges=_ring(11, forward=1, back=0))
    counts = np.array([0] + [1] * 10, dtype=np.int8)
    asked = _asked(snapshot, known=replace(nothing_known(snapshot), member_counts=counts))

    found = indicator("gave_and_received", asked)

    assert asked.acts.count == 11
    assert (found.n, found.value) == (10, 1.0)
    assert dict(asked.left_out_between) == {"asked_not_to_count": 2}
    assert asked.over(HALF_YEAR).left_out_between == asked.left_out_between


def test_the_twelve_stand_in_their_order_and_each_says_who_is_not_in_it() -> None:
    snapshot = a_random_snapshot(8, members=80, exchanges=2000, needs=900, days=360)
    asked = _asked(snapshot, HALF_YEAR)

    found = headline(asked)

    assert tuple(one.id for one in found) == IDS
    counts = summary(found)
    assert sum(getattr(counts, name) for name in counts.__slots__) == len(IDS)
    for one in found:
        if one.state is State.SHOWN:
            assert len(one.rows), one.id
            assert one.value is not None
            assert one.low is None or one.low <= one.value <= (one.high or np.inf), one.id


def test_an_empty_network_has_nothing_to_say_calmly() -> None:
    found = headline(_asked(a_snapshot()))

    assert {one.state for one in found} <= {State.NOT_RECORDED, State.TOO_LITTLE_DATA}
    assert all(one.value is None and one.change is None for one in found)


def test_the_same_file_always_shows_the_same_numbers() -> None:
    snapshot = a_random_snapshot(9, members=80, exchanges=1500, needs=700, days=360)

    assert headline(_asked(snapshot, HALF_YEAR)) == headline(_asked(snapshot, HALF_YEAR))
