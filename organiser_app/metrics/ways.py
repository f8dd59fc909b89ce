"""Straight back, round about or one way: the parts of all help, and beside those of before.

Two periods are compared at the same number of acts: what comes round grows with mere volume.
"""

from typing import Final

import numpy as np

from organiser_app.metrics.circulation import circulation_share
from organiser_app.metrics.figures import ThreeWays, Ways
from organiser_app.metrics.indicators import Indicator, State
from organiser_app.metrics.indicators_of_help import ACTS_FOR_CIRCULATION, parts_of_ways
from organiser_app.metrics.pairs import arcs_of
from organiser_app.metrics.question import Question
from organiser_app.metrics.resampling import LEAST_EQUAL_COUNT
from organiser_app.metrics.roster import PARTIES, Flags, is_of
from organiser_app.metrics.snapshot import POOL, Ids, Ints

DRAWN: Final = 20_000
"""Acts drawn in all: many small draws, or a single large one, which hardly spreads."""
MOST_DRAWS: Final = 20


def ways(asked: Question, comes_round: Indicator) -> Ways:
    """The three ways of a window, from the indicator of what comes round in it."""
    if comes_round.state is not State.SHOWN:
        return Ways(comes_round.n, None, comes_round.needs_about or ACTS_FOR_CIRCULATION)
    now = ThreeWays(
        *(
            (comes_round.part(name) or comes_round.parts[0]).value or 0.0
            for name in ("straight_back", "round_about", "through_pools", "one_way")
        )
    )
    sides, before = _sides(asked), _sides(asked.before())
    count = min(len(sides[0]), len(before[0]))
    if count < max(LEAST_EQUAL_COUNT, ACTS_FOR_CIRCULATION):
        return Ways(comes_round.n, now, 0)
    return Ways(
        comes_round.n,
        now,
        0,
        equal_count=count,
        now_at_equal=_at_equal_count(asked, sides, count, "ways now"),
        before_at_equal=_at_equal_count(asked, before, count, "ways before"),
    )


def _sides(asked: Question) -> tuple[Ints, Ints]:
    """Givers and receivers of what can come round: people, households, groups and pools."""
    acts = asked.acts
    party = np.append(is_of((*PARTIES, POOL), asked.snapshot.member_kind), np.False_)
    place = np.flatnonzero(party[acts.giver] & party[acts.receiver])
    return acts.giver[place], acts.receiver[place]


def _at_equal_count(
    asked: Question, sides: tuple[Ints, Ints], count: int, purpose: str
) -> ThreeWays:
    """The mean of the three ways over draws of so many acts."""
    person = is_of(PARTIES, asked.snapshot.member_kind)
    whole = len(sides[0])
    draws = 1 if count == whole else int(np.clip(DRAWN // count, 1, MOST_DRAWS))
    random = asked.luck(purpose)
    drawn = [
        _three(sides, person, np.sort(random.choice(whole, count, replace=False)))
        for _ in range(draws)
    ]
    return ThreeWays(*np.mean(drawn, axis=0).tolist())


def _three(sides: tuple[Ints, Ints], person: Flags, chosen: Ids) -> tuple[float, ...]:
    giver, receiver = sides[0][chosen], sides[1][chosen]
    people = len(person)
    arcs = arcs_of(giver, receiver, None, people=people)
    between = person[giver] & person[receiver]
    own = arcs_of(giver[between], receiver[between], None, people=people)
    parts = parts_of_ways(arcs, own, circulation_share(arcs) or 0.0)
    return tuple(part.value or 0.0 for part in parts)
