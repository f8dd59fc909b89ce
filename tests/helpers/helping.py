"""A plain list to compare a plan with, and a tally of what a plan gives to whom."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from organiser_app.domain.needs import Need, Urgency
from organiser_app.domain.settings import Weights
from organiser_app.matching.network import NO_LIMIT, NO_ONE, SUGGESTED, Fit, HelpNetwork
from organiser_app.matching.weighing import weigh, wish_of

_URGENCIES = tuple(Urgency)


def greedy(network: HelpNetwork, needs: Sequence[Need], weights: Weights) -> list[tuple[int, int]]:
    """The most urgent first: each need goes to whoever comes first and has something left."""
    room, pairs = network.room.copy(), []
    used: Counter[int] = Counter()
    order = sorted(needs, key=lambda need: (_URGENCIES.index(need.urgency), need.opened))
    for need in order:
        wish = wish_of(network, need)
        weighed = weigh(network, wish, weights)
        able = weighed.left_out == SUGGESTED
        able &= (weighed.fit > Fit.NOT_SAID) if wish.has_kind else network.has_said
        for place in np.flatnonzero(able)[
            np.argsort(-weighed.order[able], kind="stable")
        ].tolist():
            size = wish.minutes if network.in_hours[place] else wish.acts
            offer = int(network.offer[wish.category, place])
            if size > room[place]:
                continue
            if offer != NO_ONE and used[offer] >= network.offer_left[offer]:
                continue
            if network.limit[place] != NO_LIMIT:
                room[place] -= size
            used[offer] += 1
            pairs.append((need.id, int(network.ids[place])))
            break
    return pairs
