"""Who is counted as whom, how much of the log says so, and how little is said about few."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from organiser_app.metrics.acts import acts_in, between_people
from organiser_app.metrics.baseline import BALANCED_SHARE, DIRECT_RETURN, baseline
from organiser_app.metrics.member_view import member_view
from organiser_app.metrics.particulars import CONFIRMED, KEPT, nothing_known
from organiser_app.metrics.parties import by_household, counted, coverage, logging_delay
from organiser_app.metrics.question import Question
from organiser_app.metrics.small_samples import hidden, in_percent, two_figures
from organiser_app.metrics.snapshot import NO_DAY, NO_ONE, Window
from tests.metrics.synthetic import TODAY, a_random_snapshot, a_snapshot

MONTH = Window(TODAY - 29, TODAY + 1)
HALF_YEAR = Window(TODAY - 179, TODAY + 1)


def test_a_household_gives_what_its_members_do_and_help_within_it_is_dropped() -> None:
    snapshot = a_snapshot(members=4, exchanges=[(TODAY, 0, 1), (TODAY, 1, 3), (TODAY, 3, 0)])
    home = np.array([2, 2, NO_ONE, NO_ONE], dtype=np.int32)
    known = replace(nothing_known(snapshot), member_household=home)

    acts = acts_in(by_household(snapshot, known), MONTH)

    assert list(zip(acts.giver.tolist(), acts.receiver.tolist(), strict=True)) == [(2, 3), (3, 2)]


def test_only_who_said_no_loses_their_name() -> None:
    snapshot = a_snapshot(members=3, exchanges=[(TODAY, 0, 1), (TODAY, 1, 2), (TODAY, 2, 0)])
    known = replace(nothing_known(snapshot), member_counts=np.array([0, 1, -1], dtype=np.int8))

    rules = counted(snapshot, known)

    assert rules.exchange_giver.tolist() == [NO_ONE, 1, 2]
    assert rules.exchange_receiver.tolist() == [1, 2, NO_ONE]
    assert int(between_people(rules, acts_in(rules, MONTH)).sum()) == 1
    assert counted(snapshot, nothing_known(snapshot)) is snapshot


def test_what_somebody_gave_to_themselves_stays_dropped_when_they_said_no() -> None:
    snapshot = a_snapshot(members=2, exchanges=[(TODAY, 0, 0), (TODAY, 0, 1)])
    known = replace(nothing_known(snapshot), member_counts=np.array([0, 1], dtype=np.int8))

    acts = acts_in(counted(snapshot, known), MONTH)

    assert list(zip(acts.giver.tolist(), acts.receiver.tolist(), strict=True)) == [(NO_ONE, 1)]


@given(some.integers(0, 60), some.integers(0, 60))
def test_as_many_more_named_acts_as_are_missing_make_coverage_enough(
    named: int, unnamed: int
) -> None:
    rows = [(TODAY, 0, 1)] * named + [(TODAY, 0, NO_ONE)] * unnamed
    snapshot = a_snapshot(members=2, exchanges=rows)

    found = coverage(acts_in(snapshot, MONTH))

    assert (found.named, found.acts) == (named, named + unnamed)
    assert found.is_enough == (found.missing == 0 and named + unnamed > 0)
    if found.missing:
        assert named + found.missing >= 0.6 * (found.acts + found.missing) - 1e-9
        assert named + found.missing - 1 < 0.6 * (found.acts + found.missing - 1)


def test_late_entry_is_learned_from_nine_in_ten_acts_and_old_sheets_do_not_count() -> None:
    snapshot = a_snapshot(members=2, exchanges=[(TODAY - 100, 0, 1)] * 40)
    delay = np.array([0] * 15 + [3] * 12 + [5] * 3 + [80] * 10)
    logged = (snapshot.exchange_day + delay).astype(np.int32)

    known = replace(nothing_known(snapshot), exchange_logged=logged)
    unknown = replace(known, exchange_logged=np.full(40, NO_DAY, dtype=np.int32))

    assert logging_delay(snapshot, known) == 3
    assert logging_delay(snapshot, unknown) == 0


@given(some.lists(some.integers(0, 12), max_size=8))
def test_what_is_hidden_cannot_be_had_by_subtraction(sizes: list[int]) -> None:
    people = np.array(sizes, dtype=np.int64)

    hide = hidden(people)

    assert not (hide & (people == 0)).any()
    assert hide[(people > 0) & (people < 5)].all()
    filled = int((people > 0).sum())
    assert hide.sum() != 1 or filled == 1


@pytest.mark.parametrize(
    ("value", "said"), [(0.0, 0.0), (0.1234, 0.12), (12.34, 12.0), (-987.0, -990.0), (1.96, 2.0)]
)
def test_values_have_two_figures(value: float, said: float) -> None:
    assert two_figures(value) == said
    assert in_percent(20)
    assert not in_percent(19)


def test_a_member_sees_plain_counts_and_the_rows_behind_them() -> None:
    rows = [(TODAY - age, 0, 1) for age in (3, 40, 80)] + [(TODAY - 9, 2, 0), (TODAY - 9, 0, 3)]
    snapshot = a_snapshot(members=4, exchanges=sorted(rows + [(TODAY, 0, 2)] * 5))
    known = replace(
        nothing_known(snapshot),
        member_limit=np.array([6.0, np.nan, np.nan, np.nan]),
        match_ids=np.array([7, 8]),
        match_need=np.zeros(2, dtype=np.int32),
        match_helper=np.zeros(2, dtype=np.int32),
        match_state=np.array([CONFIRMED, KEPT], dtype=np.int8),
        match_ended=np.full(2, NO_DAY, dtype=np.int32),
        match_in_time=np.full(2, -1, dtype=np.int8),
    )

    found = member_view(Question.about(snapshot, known, HALF_YEAR), 0)

    assert (found.lent_a_hand, found.made_help_possible, found.took_part) == (9, 1, 10)
    assert (found.shared_with.tolist(), found.steady_with.tolist()) == ([2, 3, 4], [2])
    assert (found.limit, found.this_month) == (6.0, 7.0)
    assert found.only_one_for == ((0, NO_ONE),)
    assert found.open_promises.tolist() == [7]
    assert found.exchange_ids.tolist() == list(range(1, 11))


def test_a_member_who_did_nothing_yet_sees_zeros() -> None:
    snapshot = a_snapshot(members=1)

    found = member_view(Question.about(snapshot, nothing_known(snapshot), HALF_YEAR), 0)

    assert (found.took_part, found.limit, found.only_one_for) == (0, None, ())
    assert len(found.shared_with) == len(found.exchange_ids) == 0


def test_a_member_view_holds_no_word_that_weighs_people() -> None:
    import ast
    import inspect

    from organiser_app.metrics import member_view as module

    names = {
        node.target.id
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }

    forbidden = ("balance", "debt", "credit", "owe", "rank", "score", "top", "inactive", "net")
    assert not [name for name in names for word in forbidden if word in name]


@pytest.mark.parametrize("name", [DIRECT_RETURN, BALANCED_SHARE, "comes_round", "offered_unasked"])
def test_windows_are_read_at_the_count_of_the_smallest(name: str) -> None:
    snapshot = a_random_snapshot(4, members=50, exchanges=4000, needs=0, days=1000)
    asked = Question.about(snapshot, nothing_known(snapshot), HALF_YEAR)

    found = baseline(asked, name)

    assert found is not None
    everything = (found.now, *found.before, found.year_ago)
    assert {one.count for one in everything if one} == {found.count}
    assert len(found.before) == 4
    assert found.year_ago is not None
    assert found.usual == pytest.approx(found.now.mean, abs=0.1)
    assert found == baseline(asked, name)


def test_a_young_network_has_no_usual_yet() -> None:
    young = a_random_snapshot(4, members=50, exchanges=900, needs=0, days=300)
    empty = a_snapshot()

    found = baseline(Question.about(young, nothing_known(young), HALF_YEAR), DIRECT_RETURN)

    assert found is not None
    assert (len(found.before), found.usual, found.year_ago) == (1, None, None)
    assert baseline(Question.about(empty, nothing_known(empty), HALF_YEAR), DIRECT_RETURN) is None
