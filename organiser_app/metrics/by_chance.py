"""How help comes round beside what chance would give, for a remark where it is clearly less."""

from collections.abc import Callable
from typing import Final

import numpy as np

from organiser_app.metrics.circulation import circulation_share
from organiser_app.metrics.null_model import AgainstChance, against_chance
from organiser_app.metrics.pairs import Arcs, direct_return, returned
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import Ids
from organiser_app.metrics.steadiness import months_back

ACTS_UP_TO: Final = 20_000
"""Acts above which a hundred exchanges of receivers take too long to be done unasked."""


def circulation_by_chance(asked: Question, place: Ids) -> AgainstChance | None:
    """C against chance: far below, help runs downhill here. Near or above it says little.

    `place`: which of the window's acts, each between parties that may be in a circle. Once
    receivers are exchanged C mostly follows from how much each gave and received. None above
    20,000 acts.
    """
    return by_chance(asked, place, circulation_share)


def direct_return_by_chance(asked: Question, place: Ids) -> AgainstChance | None:
    """r_w against chance; its `normalised` is rho_w (Squartini et al. 2013)."""
    return by_chance(asked, place, lambda arcs: direct_return(arcs, returned(arcs)))


def by_chance(
    asked: Question, place: Ids, measure: Callable[[Arcs], float | None]
) -> AgainstChance | None:
    """A measure of single acts, their receivers exchanged within category and month."""
    acts = asked.acts
    times = np.maximum(np.rint(asked.weight[place]), 0).astype(np.int64)
    if not 0 < times.sum() <= ACTS_UP_TO:
        return None
    single = np.repeat(place, times)
    category = asked.snapshot.exchange_category[acts.row[single]].astype(np.int64) + 1
    month = months_back(acts.day[single], asked.window.end)
    return against_chance(
        measure,
        acts.giver[single].astype(np.int64),
        acts.receiver[single].astype(np.int64),
        block=category * (int(month.max()) + 1) + month,
        people=len(asked.snapshot.member_ids),
        random=asked.luck("by_chance"),
    )
