"""What must hold of any network: the ladder, masks, names, and figures that follow each act."""

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organiser_app.metrics.acts import acts_in, between_people
from organiser_app.metrics.circulation import circulation_share
from organiser_app.metrics.headline import headline
from organiser_app.metrics.indicators import State
from organiser_app.metrics.member_view import member_view
from organiser_app.metrics.pairs import arcs_of, balanced_share, direct_return, returned
from organiser_app.metrics.particulars import Particulars, nothing_known
from organiser_app.metrics.question import Question
from organiser_app.metrics.running import Act, Running
from organiser_app.metrics.snapshot import NO_ONE, NetworkSnapshot, Window
from organiser_app.metrics.steadiness import tie_strength
from organiser_app.metrics.what_if import if_they_rest, without
from tests.metrics.counted_anew import counted_anew
from tests.metrics.synthetic import TODAY, a_random_snapshot, a_snapshot

HALF_YEAR = Window(TODAY - 179, TODAY + 1)
SEEDS = some.integers(0, 2**32)


def _random(seed: int, members: int = 60, exchanges: int = 900) -> NetworkSnapshot:
    return a_random_snapshot(seed, members=members, exchanges=exchanges, needs=300, days=360)


@given(SEEDS, some.integers(2, 60), some.integers(0, 400))
@settings(deadline=None)
def test_direct_return_is_at_most_circulation_and_that_at_most_the_balanced_share(
    seed: int, members: int, exchanges: int
) -> None:
    snapshot = a_random_snapshot(seed, members=members, exchanges=exchanges, needs=0)
    acts = acts_in(snapshot, Window(TODAY - 400, TODAY + 1))
    between = between_people(snapshot, acts)
    arcs = arcs_of(acts.giver[between], acts.receiver[between], None, people=members)

    ladder = (
        direct_return(arcs, returned(arcs)),
        circulation_share(arcs),
        balanced_share(arcs),
    )

    if ladder[0] is None:
        assert ladder == (None, None, None)
        return
    assert 0 <= ladder[0] <= ladder[1] + 1e-12
    assert ladder[1] <= ladder[2] + 1e-12 <= 1 + 2e-12


def test_masking_nobody_changes_nothing() -> None:
    snapshot = _random(1)
    known = nothing_known(snapshot)
    nobody = np.zeros(60, dtype=np.bool_)

    masked, masked_known = without(snapshot, known, nobody)
    asked = Question.about(snapshot, known, HALF_YEAR)
    rest = if_they_rest(asked, nobody)

    again = headline(Question.about(masked, masked_known, HALF_YEAR))
    assert again == headline(asked)
    assert rest.uncovered == ()
    assert rest.now.regulars.tolist() == rest.without.regulars.tolist()


@pytest.mark.parametrize("seed", [2, 3])
def test_it_makes_no_difference_who_is_called_what(seed: int) -> None:
    snapshot = _random(seed)
    known = replace(
        nothing_known(snapshot), member_limit=np.random.default_rng(seed).integers(1, 9, 60) * 1.0
    )
    place = np.random.default_rng(seed).permutation(60)

    one = headline(Question.about(snapshot, known, HALF_YEAR))
    other = headline(Question.about(*_renamed(snapshot, known, place), HALF_YEAR))

    for mine, theirs in zip(one, other, strict=True):
        assert theirs.value == pytest.approx(mine.value), mine.id
        assert (theirs.low, theirs.high) == (
            pytest.approx(mine.low),
            pytest.approx(mine.high),
        ), mine.id
        assert (theirs.n, theirs.state, theirs.cells) == (mine.n, mine.state, mine.cells)
        assert (theirs.left_out, theirs.needs_about) == (mine.left_out, mine.needs_about)
        if mine.change is None or theirs.change is None:
            assert mine.change is theirs.change
            continue
        # Weeks are exchanged by the same luck, so that even p is the same.
        assert theirs.change.p == mine.change.p, mine.id
        assert theirs.change.word == mine.change.word


def _renamed(
    snapshot: NetworkSnapshot, known: Particulars, place: np.ndarray
) -> tuple[NetworkSnapshot, Particulars]:
    """Member k becomes member place[k]."""
    after = np.append(place, NO_ONE).astype(np.int32)
    back = np.argsort(place)

    def moved(arrays: Any) -> Any:
        columns: dict[str, Any] = {}
        for field in fields(arrays):
            value = getattr(arrays, field.name)
            if field.name.startswith("member_") and field.name != "member_ids":
                columns[field.name] = value[back]
            elif field.name.rpartition("_")[2] in {"giver", "receiver", "member", "helper"}:
                columns[field.name] = after[value]
        return replace(arrays, **columns)

    return moved(snapshot), moved(known)


@given(SEEDS, some.integers(2, 14), some.integers(0, 90), some.data())
@settings(deadline=None)
def test_figures_that_follow_each_act_equal_those_counted_anew(
    seed: int, members: int, exchanges: int, data: some.DataObject
) -> None:
    snapshot = a_random_snapshot(
        seed, members=members, exchanges=exchanges, needs=0, days=150, areas=2
    )
    whole = acts_in(snapshot, HALF_YEAR)
    start = data.draw(some.integers(0, whole.count))
    some_of_them = np.random.default_rng(seed).permutation(whole.count)
    first, later = np.sort(some_of_them[:start]), some_of_them[start:]

    running = Running.of(snapshot, _only(whole, first))
    for place in later.tolist():
        running.add(_act(snapshot, whole, place))

    assert running.standing() == counted_anew(snapshot, whole)

    for place in later.tolist():
        running.remove(_act(snapshot, whole, place))

    assert running.standing() == counted_anew(snapshot, _only(whole, first))


def test_a_tie_fades_and_every_act_adds_to_it_in_whatever_order_it_was_written_down() -> None:
    snapshot = _random(5, members=6, exchanges=80)
    acts = acts_in(snapshot, HALF_YEAR)
    running = Running.of(snapshot, _only(acts, np.random.default_rng(1).permutation(acts.count)))
    between = between_people(snapshot, acts)

    for one, other in ((0, 1), (2, 5), (3, 4)):
        pair = between & np.isin(acts.giver, (one, other)) & np.isin(acts.receiver, (one, other))
        counted = tie_strength(acts.day[pair], TODAY + 3)
        assert running.tie(other, one, TODAY + 3) == pytest.approx(counted, rel=1e-12)


def _only(acts: Any, place: np.ndarray) -> Any:
    """Some of the acts, in the given order."""
    columns = ("day", "giver", "receiver", "asked", "row")
    return replace(acts, **{name: getattr(acts, name)[place] for name in columns})


def _act(snapshot: NetworkSnapshot, acts: Any, place: int) -> Act:
    row = int(acts.row[place])
    return Act(
        int(acts.day[place]),
        int(acts.giver[place]),
        int(acts.receiver[place]),
        int(acts.asked[place]),
        int(snapshot.exchange_category[row]),
        int(snapshot.exchange_area[row]),
    )


def test_if_somebody_rests_what_they_alone_do_is_uncovered_and_others_can_be_asked() -> None:
    alone = [(TODAY, 0, 9)] * 6
    elsewhere = [(TODAY, 1, 9)] * 5
    snapshot = a_snapshot(
        members=10,
        exchanges=[*alone, (TODAY, 2, 9), *elsewhere],
        exchange_category=[0] * 12,
        exchange_area=[0] * 7 + [1] * 5,
    )
    asked = Question.about(snapshot, nothing_known(snapshot), HALF_YEAR)
    absent = np.zeros(10, dtype=np.bool_)
    absent[0] = True

    (found,) = if_they_rest(asked, absent).uncovered

    assert (found.category, found.area, found.regulars, found.left) == (0, 0, 1, 0)
    assert found.could_be_asked.tolist() == [2, 3]


def _anything_known(snapshot: NetworkSnapshot, seed: int) -> Particulars:
    """Limits, consent, matches and offers at random."""
    random = np.random.default_rng(seed)
    n, e, m = len(snapshot.member_ids), len(snapshot.exchange_ids), len(snapshot.need_ids)
    q = 40 if n and m else 0
    day = random.integers(TODAY - 300, TODAY + 9, 100).astype(np.int32)
    return replace(
        nothing_known(snapshot),
        member_limit=np.where(random.random(n) < 0.5, 3.0, np.nan),
        member_limit_unit=random.integers(0, 2, n).astype(np.int8),
        member_counts=random.integers(-1, 2, n).astype(np.int8),
        exchange_need=random.integers(-1, max(m, 0), e).astype(np.int32),
        exchange_logged=(snapshot.exchange_day.astype(np.int64) + 2).clip(0).astype(np.int32),
        exchange_arranged=random.integers(0, 3, e).astype(np.int8),
        exchange_hours=np.where(random.random(e) < 0.3, 1.5, np.nan),
        need_parent=np.where(random.random(m) < 0.2, 0, NO_ONE).astype(np.int32)
        * (np.arange(m) > 0)
        - (np.arange(m) == 0),
        match_ids=np.arange(1, q + 1),
        match_need=random.integers(0, max(m, 1), q).astype(np.int32),
        match_helper=random.integers(0, max(n, 1), q).astype(np.int32),
        match_state=random.integers(0, 5, q).astype(np.int8),
        match_ended=day[:q],
        match_in_time=random.integers(-1, 2, q).astype(np.int8),
        offer_member=random.integers(-1, max(n, 0), 30).astype(np.int32),
        offer_start=day[:30],
    )


@given(SEEDS, some.integers(0, 70), some.integers(0, 500), some.integers(0, 200))
@settings(deadline=None, max_examples=25)
def test_whatever_is_written_down_each_indicator_is_calm_and_inside_its_interval(
    seed: int, members: int, exchanges: int, needs: int
) -> None:
    exchanges = exchanges if members > 1 else 0
    snapshot = (
        a_random_snapshot(
            seed, members=members, exchanges=exchanges, needs=needs, days=330, areas=3
        )
        if members > 1
        else a_snapshot(members=members)
    )
    known = _anything_known(snapshot, seed)

    found = headline(Question.about(snapshot, known, HALF_YEAR))

    for one in found:
        if one.value is None:
            assert one.state is not State.SHOWN
            assert (one.low, one.high, one.change) == (None, None, None)
            assert (one.needs_about is None) == (one.state is State.NOT_RECORDED)
            continue
        assert np.isfinite(one.value), one.id
        assert one.low is None or one.low - 1e-9 <= one.value <= (one.high or 0.0) + 1e-9, one.id
        assert all(part.value is None or np.isfinite(part.value) for part in one.parts), one
    for member in range(min(members, 3)):
        view = member_view(Question.about(snapshot, known, HALF_YEAR), member)
        assert view.took_part == len(view.exchange_ids)
