"""Where help goes: from the giver's area, by kind of help, to the receiver's area."""

import numpy as np

from organiser_app.metrics.acts import Acts
from organiser_app.metrics.figures import Flows
from organiser_app.metrics.snapshot import NetworkSnapshot


def flows(snapshot: NetworkSnapshot, acts: Acts) -> Flows:
    """Acts with both sides named, each once; whoever has no area stands in `NO_ONE`.

    Of no acts, everything is empty.
    """
    place = np.flatnonzero((acts.giver >= 0) & (acts.receiver >= 0))
    row = acts.row[place]
    return Flows(
        exchange_ids=snapshot.exchange_ids[row],
        from_area=snapshot.member_area[acts.giver[place]],
        category=snapshot.exchange_category[row],
        to_area=snapshot.member_area[acts.receiver[place]],
    )
