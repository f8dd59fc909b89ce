"""Who is connected: the picture of people who helped each other, and who joins it together."""

from typing import Final

import numpy as np

from organiser_app.metrics.acts import Acts, between_people
from organiser_app.metrics.figures import Connections
from organiser_app.metrics.layout import places
from organiser_app.metrics.pairs import Ties, ties_of
from organiser_app.metrics.resilience import Cohesion, cohesion
from organiser_app.metrics.roster import PARTIES, Flags, is_current, is_of, is_paused, not_left
from organiser_app.metrics.snapshot import Ids, NetworkSnapshot

LEAST_CUT_OFF: Final = 2
"""One person with a single tie hangs on somebody in every network: that makes no bridge."""


def connections(snapshot: NetworkSnapshot, acts: Acts) -> Connections:
    """People, households and groups who are still here and helped one another, placed and joined.

    Who has left is not in the picture: it shows what would hold today.
    """
    here = is_of(PARTIES, snapshot.member_kind) & not_left(snapshot, snapshot.today)
    members, ties = _drawn(snapshot, acts, here)
    held = cohesion(ties, len(members))
    placed = places(
        snapshot.member_ids[members], snapshot.member_area[members], ties=ties, part=held.part
    )
    bridges, cut_off = _bridges(held)
    sizes = np.bincount(held.part)
    return Connections(
        member_ids=snapshot.member_ids[members],
        area=snapshot.member_area[members],
        x=placed[:, 0],
        y=placed[:, 1],
        from_index=ties.first.astype(np.int32),
        to_index=ties.second.astype(np.int32),
        acts=ties.weight.astype(np.int32),
        bridges=bridges,
        cut_off=cut_off,
        parts=len(sizes),
        largest_part=int(sizes.max(initial=0)),
        without_exchange=_without_exchange(snapshot, acts),
    )


def _drawn(snapshot: NetworkSnapshot, acts: Acts, here: Flags) -> tuple[Ids, Ties]:
    """Positions of the people in the picture, ascending, and the ties between their places."""
    between = between_people(snapshot, acts)
    giver, receiver = acts.giver[between], acts.receiver[between]
    drawn = here[giver] & here[receiver]
    ties = ties_of(giver[drawn], receiver[drawn], None, people=len(here))
    has_tie = np.zeros(len(here), dtype=np.bool_)
    has_tie[ties.first] = has_tie[ties.second] = True
    place = np.cumsum(has_tie) - 1
    return np.flatnonzero(has_tie), Ties(place[ties.first], place[ties.second], ties.weight)


def _bridges(held: Cohesion) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Those who hold most together first."""
    order = np.argsort(-held.cut_off, kind="stable")
    kept = order[held.cut_off[order] >= LEAST_CUT_OFF]
    return tuple(held.points[kept].tolist()), tuple(held.cut_off[kept].tolist())


def _without_exchange(snapshot: NetworkSnapshot, acts: Acts) -> int:
    """Current people without any act in the window; who has paused is not waited for."""
    today = snapshot.today
    idle = is_of(PARTIES, snapshot.member_kind) & is_current(snapshot, today)
    idle &= ~is_paused(snapshot, today)
    for side in (acts.giver, acts.receiver):
        idle[side[side >= 0]] = False
    return int(idle.sum())
