"""What a window reads when it is counted from nothing, by the measures themselves."""

import numpy as np

from organiser_app.metrics.acts import Acts, between_people
from organiser_app.metrics.cover import cover
from organiser_app.metrics.giving import giving_receiving, offered_unasked
from organiser_app.metrics.pairs import arcs_of, balanced_share, direct_return, returned
from organiser_app.metrics.running import Standing
from organiser_app.metrics.snapshot import NetworkSnapshot
from organiser_app.metrics.spread import carriers_of_half, gini


def counted_anew(snapshot: NetworkSnapshot, acts: Acts) -> Standing:
    """What `Running.standing` must equal."""
    between = between_people(snapshot, acts)
    n = len(snapshot.member_ids)
    arcs = arcs_of(acts.giver[between], acts.receiver[between], None, people=n)
    giving = giving_receiving(snapshot, acts)
    given = giving.given.astype(np.float64)
    cells = cover(snapshot, acts)
    return Standing(
        acts=acts.count,
        direct_return=direct_return(arcs, returned(arcs)),
        balanced_share=balanced_share(arcs),
        unasked=offered_unasked(acts),
        both=giving.both,
        only_gave=giving.only_gave,
        only_received=giving.only_received,
        carriers_of_half=carriers_of_half(given),
        gini_giving=gini(given) if len(given) else None,
        regular_cells=len(cells.cell),
        covered_cells=cells.covered,
    )
