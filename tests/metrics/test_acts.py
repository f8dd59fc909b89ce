"""Which exchanges count, and what is said of the others."""

from organiser_app.metrics.acts import LEFT_OUT, acts_in, between_people, left_out
from organiser_app.metrics.snapshot import (
    DID_NOT_HAPPEN,
    NO_DAY,
    NO_ONE,
    ORGANISATION,
    PARTLY,
    PERSON,
    POOL,
    Window,
)
from tests.metrics.synthetic import TODAY, a_random_snapshot, a_snapshot

THIS_WEEK = Window(TODAY - 6, TODAY + 1)


def test_an_exchange_of_today_and_of_the_first_day_count_and_one_of_the_day_before_does_not() -> (
    None
):
    snapshot = a_snapshot(
        members=2, exchanges=[(TODAY - 7, 0, 1), (TODAY - 6, 0, 1), (TODAY, 1, 0)]
    )

    assert acts_in(snapshot, THIS_WEEK).day.tolist() == [TODAY - 6, TODAY]


def test_each_exchange_that_is_left_out_has_its_reason() -> None:
    snapshot = a_snapshot(
        members=4,
        exchanges=[
            (NO_DAY, 0, 1),
            (TODAY, 0, 1),
            (TODAY, 0, 1),
            (TODAY, 1, 1),
            (TODAY, NO_ONE, 0),
            (TODAY, NO_ONE, NO_ONE),
            (TODAY, 0, NO_ONE),
            (TODAY, 2, 0),
            (TODAY, 0, 3),
            (TODAY + 5, 0, 1),
        ],
        member_kind=[PERSON, PERSON, POOL, ORGANISATION],
        exchange_outcome=[0, PARTLY, DID_NOT_HAPPEN, 0, 0, 0, 0, 0, 0, 0],
    )

    acts = acts_in(snapshot, THIS_WEEK)
    reasons = dict(left_out(snapshot, acts))

    assert reasons == {
        "did_not_happen": 1,
        "self": 1,
        "no_date": 1,
        "future": 1,
        "giver_unknown": 2,
        "receiver_unknown": 1,
        "not_between_people": 2,
    }
    assert acts.count == 6
    assert between_people(snapshot, acts).sum() == 1


def test_every_act_is_between_people_or_has_one_reason_why_not() -> None:
    snapshot = a_random_snapshot(4, members=60, exchanges=700, needs=0)

    acts = acts_in(snapshot, Window(TODAY - 400, TODAY + 1))
    reasons = dict(left_out(snapshot, acts))

    not_between = sum(reasons[code] for code in LEFT_OUT[4:])
    assert int(between_people(snapshot, acts).sum()) + not_between == acts.count


def test_a_window_inside_holds_the_same_acts_as_asking_for_it() -> None:
    snapshot = a_random_snapshot(5, members=30, exchanges=300, needs=0)
    inner = Window(TODAY - 90, TODAY - 30)

    cut = acts_in(snapshot, Window(TODAY - 200, TODAY + 1)).within(inner)
    asked = acts_in(snapshot, inner)

    assert cut.window == asked.window
    assert cut.giver.tolist() == asked.giver.tolist()
    assert cut.day.tolist() == asked.day.tolist()
