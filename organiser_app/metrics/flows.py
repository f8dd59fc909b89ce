"""Where help goes: from the giver's area, by kind of help, to the receiver's area."""

import numpy as np

from organiser_app.metrics.acts import Acts
from organiser_app.metrics.figures import Flows
from organiser_app.metrics.roster import PARTIES, is_of
from organiser_app.metrics.snapshot import NetworkSnapshot


def flows(snapshot: NetworkSnapshot, acts: Acts) -> Flows:
    """Acts with both sides named, each once; whoever has no area stands in `NO_ONE`.

    Of no acts, everything is empty.
    """
    place = np.flatnonzero((acts.giver >= 0) & (acts.receiver >= 0))
    giver, receiver, row = acts.giver[place], acts.receiver[place], acts.row[place]
    sides = np.unique(np.concatenate((giver, receiver)))
    people = sides[is_of(PARTIES, snapshot.member_kind[sides])]
    areas, kinds = len(snapshot.area_names) + 1, len(snapshot.category_names) + 1
    start = snapshot.member_area[giver].astype(np.int64) + 1
    end = snapshot.member_area[receiver].astype(np.int64) + 1
    kind = snapshot.exchange_category[row].astype(np.int64) + 1
    areas = max(areas, int(end.max(initial=0)) + 1)
    kinds = max(kinds, int(kind.max(initial=0)) + 1)
    key = (start * kinds + kind) * areas + end
    lines, counts = np.unique(key, return_counts=True)
    return Flows(
        from_area=(lines // (kinds * areas) - 1).astype(np.int32),
        category=(lines // areas % kinds - 1).astype(np.int32),
        to_area=(lines % areas - 1).astype(np.int32),
        counts=counts.astype(np.int64),
        exchange_ids=snapshot.exchange_ids[row[np.argsort(key, kind="stable")]],
        people_area=snapshot.member_area[people],
    )
