"""The headline indicators against counts made by hand, and their calm when there is too little."""

from typing import Any

import numpy as np
import pytest

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.giving import giving_receiving
from organiser_app.metrics.indicators import (
    Indicator,
    State,
    carried_by_few,
    comes_round,
    gave_and_received,
    met_in_time,
    offered_unasked,
    weights_of,
)
from organiser_app.metrics.pairs import arcs_of, direct_return, returned
from organiser_app.metrics.snapshot import (
    ASKED,
    DID_NOT_HAPPEN,
    MET,
    NO_DAY,
    NOT_RECORDED,
    OPEN,
    SOON,
    UNASKED,
    URGENT,
    WITHDRAWN,
    NetworkSnapshot,
    Window,
)
from tests.metrics.synthetic import TODAY, Exchange, Need, a_random_snapshot, a_snapshot

MONTH = Window(TODAY - 29, TODAY + 1)
PROMISES = (2, 7, 30)


def _met(after: int) -> Need:
    return (TODAY - 25, TODAY - 25 + after, MET)


def _acts(exchanges: list[Exchange], **columns: Any) -> tuple[NetworkSnapshot, Any, Any]:
    people = 1 + max(max(giver, receiver) for _, giver, receiver in exchanges)
    snapshot = a_snapshot(members=people, exchanges=exchanges, **columns)
    by_quantity = "exchange_quantity" in columns
    weight = weights_of(snapshot, MONTH, by_quantity=by_quantity)
    return snapshot, acts_in(snapshot, MONTH), weight


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

    found = met_in_time(snapshot, MONTH, PROMISES)

    assert found.value == pytest.approx(0.7)
    assert found.n == 10
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0.7 < found.high


def test_a_need_that_still_waits_within_its_promise_is_not_held_against_anybody() -> None:
    young = (TODAY - 1, NO_DAY, OPEN)
    snapshot = a_snapshot(needs=[*[_met(5)] * 10, *[young] * 5])

    assert met_in_time(snapshot, MONTH, PROMISES).value == pytest.approx(1.0)


def test_nine_needs_are_too_few_and_one_more_would_do() -> None:
    snapshot = a_snapshot(needs=[_met(1)] * 9)

    assert met_in_time(snapshot, MONTH, PROMISES) == Indicator(
        "met_in_time", State.TOO_LITTLE_DATA, 9, needs_about=1
    )


def test_where_needs_are_never_written_down_that_is_said() -> None:
    found = met_in_time(a_snapshot(members=3, exchanges=[(TODAY, 0, 1)]), MONTH, PROMISES)

    assert found.state is State.NOT_RECORDED


def test_when_no_need_was_met_the_interval_still_has_an_upper_end() -> None:
    snapshot = a_snapshot(needs=[(TODAY - 25, TODAY - 20, WITHDRAWN)] * 10)

    found = met_in_time(snapshot, MONTH, PROMISES)

    assert (found.value, found.low) == (0.0, 0.0)
    assert found.high == pytest.approx(0.2775, abs=1e-4)


def test_unasked_help_is_a_share_of_what_was_written_down() -> None:
    asked = [UNASKED] * 5 + [ASKED] * 15 + [NOT_RECORDED] * 5
    _, acts, weight = _acts([(TODAY, 0, 1)] * 25, exchange_asked=asked)

    found = offered_unasked(acts, weight)

    assert (found.value, found.n) == (0.25, 20)


def test_unasked_help_needs_most_acts_to_say_whether_someone_asked() -> None:
    asked = [UNASKED] * 25 + [NOT_RECORDED] * 75
    _, acts, weight = _acts([(TODAY, 0, 1)] * 100, exchange_asked=asked)

    found = offered_unasked(acts, weight)

    assert (found.state, found.needs_about) == (State.TOO_LITTLE_DATA, 35)


def test_where_nobody_wrote_down_who_asked_that_is_said() -> None:
    _, acts, weight = _acts([(TODAY, 0, 1)] * 30)

    assert offered_unasked(acts, weight).state is State.NOT_RECORDED


def test_in_a_ring_where_all_are_alike_nobodys_absence_moves_direct_return() -> None:
    snapshot, acts, weight = _acts(_ring(21, forward=3, back=2))

    found = comes_round(snapshot, acts, weight)

    assert found.value == pytest.approx(0.8)
    assert found.low == pytest.approx(0.8)
    assert found.high == pytest.approx(0.8)


def test_the_interval_of_direct_return_is_the_jackknife_of_leaving_each_person_out() -> None:
    snapshot = a_random_snapshot(3, members=40, exchanges=900, needs=0)
    window = Window(TODAY - 364, TODAY + 1)
    acts = acts_in(snapshot, window)
    found = comes_round(snapshot, acts, weights_of(snapshot, window, by_quantity=False))

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


def test_direct_return_asks_for_as_much_as_is_missing() -> None:
    snapshot, acts, weight = _acts(_ring(21, forward=3, back=1))

    found = comes_round(snapshot, acts, weight)

    assert (found.state, found.needs_about) == (State.TOO_LITTLE_DATA, 16)


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
    snapshot, acts, weight = _acts(sorted(giving))

    found = carried_by_few(snapshot, acts, weight)

    assert (found.value, found.n, found.low) == (1.0, 11, None)


def test_nine_givers_are_too_few_to_speak_of_a_few() -> None:
    giving = [(TODAY, one, 19) for one in range(9)] * 10
    snapshot, acts, weight = _acts(giving)

    found = carried_by_few(snapshot, acts, weight)

    assert (found.state, found.needs_about) == (State.TOO_LITTLE_DATA, 1)


def test_gave_and_received_is_shown_from_ten_people_on() -> None:
    nine = giving_receiving(*_acts(_ring(9, forward=1, back=0))[:2])
    ten = giving_receiving(*_acts(_ring(10, forward=1, back=0))[:2])

    assert gave_and_received(nine).needs_about == 1
    assert gave_and_received(ten).value == 1.0
