"""Who is connected: what the picture claims, checked by walking through it."""

from collections import deque
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.connections import connections
from organiser_app.metrics.figures import Connections
from organiser_app.metrics.snapshot import (
    NO_DAY,
    NO_ONE,
    ORGANISATION,
    PERSON,
    POOL,
    NetworkSnapshot,
    Window,
)
from tests.metrics.synthetic import TODAY, a_random_snapshot, a_snapshot

YEAR = Window(TODAY - 364, TODAY + 1)


def _connected(snapshot: NetworkSnapshot) -> Connections:
    return connections(snapshot, acts_in(snapshot, YEAR))


def _along(*chains: list[int], members: int = 12) -> Connections:
    """The picture of people who each helped the next in their chain."""
    pairs = [(TODAY, *pair) for chain in chains for pair in pairwise(chain)]
    return _connected(a_snapshot(members=members, exchanges=pairs))


def _parts_without(found: Connections, absent: int | None) -> list[set[int]]:
    """Parts of the drawn graph when one person is away, found by walking along its ties."""
    near: dict[int, set[int]] = {k: set() for k in range(len(found.member_ids)) if k != absent}
    for one, other in zip(found.from_index.tolist(), found.to_index.tolist(), strict=True):
        if absent not in (one, other):
            near[one].add(other)
            near[other].add(one)
    parts, seen = [], set()
    for start in near:
        if start in seen:
            continue
        part, ahead = {start}, deque([start])
        while ahead:
            fresh = near[ahead.popleft()] - part
            part |= fresh
            ahead.extend(fresh)
        parts.append(part)
        seen |= part
    return parts


def _cut_off_by(found: Connections, person: int) -> int:
    """People of a person's part who are not in its largest piece when the person is away."""
    (own,) = (part for part in _parts_without(found, None) if person in part)
    pieces = [piece for piece in _parts_without(found, person) if piece <= own]
    return len(own) - 1 - max(map(len, pieces))


def test_a_tie_adds_up_acts_both_ways() -> None:
    snapshot = a_snapshot(
        members=4, exchanges=[(TODAY, 2, 1), (TODAY, 1, 2), (TODAY, 1, 2), (TODAY, 3, 1)]
    )

    found = _connected(snapshot)

    assert found.member_ids.tolist() == [2, 3, 4]
    assert (found.from_index.tolist(), found.to_index.tolist()) == ([0, 0], [1, 2])
    assert found.acts.tolist() == [3, 1]
    assert (found.parts, found.largest_part, found.without_exchange) == (1, 3, 1)


def test_who_joins_two_neighbourhoods_is_a_bridge_and_who_holds_one_friend_is_not() -> None:
    #      0 - 1          5 - 6
    #      |   |   - 3 -  |   |
    #      2 - 4          7 - 8 - 9
    found = _along([0, 1, 4, 2, 0], [4, 3, 7], [7, 5, 6, 8, 7], [8, 9])

    bridges = dict(zip(found.member_ids[list(found.bridges)].tolist(), found.cut_off, strict=True))

    assert bridges == {8: 4, 4: 4, 5: 3}


def test_the_centre_of_a_star_holds_all_but_one() -> None:
    found = _along([1, 0, 2], [3, 0, 4], [5, 0])

    assert (found.bridges, found.cut_off) == ((0,), (4,))


@pytest.mark.parametrize("seed", range(12))
def test_every_bridge_cuts_off_as_many_as_it_says_and_nobody_else_does(seed: int) -> None:
    found = _connected(a_random_snapshot(seed, members=60, exchanges=25 + 15 * seed, needs=0))

    true = {
        person: cut_off
        for person in range(len(found.member_ids))
        if (cut_off := _cut_off_by(found, person)) >= 2
    }

    assert dict(zip(found.bridges, found.cut_off, strict=True)) == true
    parts = _parts_without(found, None)
    assert (found.parts, found.largest_part) == (len(parts), max(map(len, parts)))


def test_pools_organisations_strangers_and_those_who_left_are_not_in_the_picture() -> None:
    others = [(TODAY, 0, 2), (TODAY, 3, 0), (TODAY, 0, 4), (TODAY, NO_ONE, 1), (TODAY, 5, 5)]
    snapshot = a_snapshot(
        members=6,
        exchanges=[(TODAY, 0, 1), *others],
        member_kind=[PERSON, PERSON, POOL, ORGANISATION, PERSON, PERSON],
        member_left=[NO_DAY, NO_DAY, NO_DAY, NO_DAY, TODAY, NO_DAY],
    )

    found = _connected(snapshot)

    assert found.member_ids.tolist() == [1, 2]
    assert found.without_exchange == 1


def test_who_has_paused_is_not_counted_as_without_exchange() -> None:
    paused = a_snapshot(members=2, member_paused_until=[TODAY + 1, TODAY])

    assert _connected(paused).without_exchange == 1


def test_a_network_without_exchanges_is_an_empty_picture() -> None:
    found = _connected(a_snapshot(members=3))

    assert (found.parts, found.largest_part, found.without_exchange) == (0, 0, 3)
    assert len(found.x) == len(found.member_ids) == len(found.acts) == 0


@given(some.integers(0, 2**32), some.integers(2, 60), some.integers(1, 150))
@settings(max_examples=25, deadline=None)
def test_everyone_is_placed_inside_the_frame_and_clear_of_the_others(
    seed: int, members: int, exchanges: int
) -> None:
    found = _connected(a_random_snapshot(seed, members=members, exchanges=exchanges, needs=0))
    places = np.column_stack((found.x, found.y))

    gap = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))

    assert (np.abs(places) <= 1).all()
    assert (gap[~np.eye(len(places), dtype=bool)] > 0.03).all()
