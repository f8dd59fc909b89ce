"""The plain structure figures of a bare exchange log: who gave to whom, and how much."""

import numpy as np

from organiser_app.metrics.circulation import circulation_share
from organiser_app.metrics.figures import Structure
from organiser_app.metrics.pairs import (
    Arcs,
    arcs_of,
    balanced_share,
    binary_reciprocity,
    direct_return,
    given,
    people_in,
    returned,
    rho,
    ties_of,
)
from organiser_app.metrics.resilience import (
    articulation_points,
    largest_circle,
    largest_core_number,
)
from organiser_app.metrics.snapshot import Floats, Ints
from organiser_app.metrics.spread import carriers_of_half, gini, hoover, top_tenth_share


def structure(giver: Ints, receiver: Ints, weight: Floats | None) -> Structure:
    """Figures over the people who occur in the log with someone else.

    `giver`, `receiver`: (e,) any numbering of people from 0, NO_ONE where unknown; `weight`: (e,)
    added up by size, or None to count rows. Self-pairs are dropped. "Active" are all these
    people, also those who only received. An empty log gives None and 0.
    """
    arcs = _renumbered(arcs_of(giver, receiver, weight, people=_positions(giver, receiver)))
    ties = ties_of(arcs.giver, arcs.receiver, arcs.weight, people=arcs.people)
    amounts, back = given(arcs), returned(arcs)
    return Structure(
        arcs=len(arcs.weight),
        weighted_reciprocity=direct_return(arcs, back),
        reciprocity_binary=binary_reciprocity(back),
        rho=rho(arcs, back),
        circulation_share=circulation_share(arcs),
        balanced_share=balanced_share(arcs),
        gini_giving_active=gini(amounts),
        hoover_giving_active=hoover(amounts),
        carriers_of_half=carriers_of_half(amounts),
        top_tenth_share=top_tenth_share(amounts),
        largest_scc=largest_circle(arcs),
        articulation_points=articulation_points(ties, arcs.people),
        max_k_core=largest_core_number(ties, arcs.people),
    )


def _positions(giver: Ints, receiver: Ints) -> int:
    return int(max(giver.max(initial=-1), receiver.max(initial=-1))) + 1


def _renumbered(arcs: Arcs) -> Arcs:
    """The same arcs over the people who have one, in the same order."""
    people = people_in(arcs)
    giver, receiver = (np.searchsorted(people, side) for side in (arcs.giver, arcs.receiver))
    return Arcs(len(people), giver, receiver, arcs.weight)
