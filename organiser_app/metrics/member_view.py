"""What a member may see about themselves: plain counts, receiving worded as taking part.

Nothing here is compared with anybody, nothing is subtracted, and nothing is in an order.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.cells import Cells
from organiser_app.metrics.cover import cells_of_acts, cover
from organiser_app.metrics.load import A_MONTH, on_own_or_once
from organiser_app.metrics.particulars import IN_HOURS
from organiser_app.metrics.parties import pairs_of
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import Ids
from organiser_app.metrics.steadiness import MONTHS_FOR_STEADY, months_back

SEASON: Final = 90


@dataclass(frozen=True, slots=True)
class MemberView:
    """One member's own figures over a window."""

    member_id: int
    lent_a_hand: int
    """Acts given."""
    made_help_possible: int
    """Acts received."""
    shared_with: Ids
    """Ids of those they have shared help with either way, ascending."""
    steady_with: Ids
    """Those among them with whom it happened in at least three of six months, ascending."""
    limit: float | None
    """Their own limit a month."""
    limit_in_hours: bool
    this_month: float
    """Acts or hours given in the last 28 days, as the limit is counted."""
    only_one_for: tuple[tuple[int, int], ...]
    """Kinds of help, (category, area), that they alone do regularly just now."""
    open_promises: Ids
    """Ids of matches that they have taken on and that have not ended."""
    exchange_ids: Ids
    """The rows behind it, so that they can see and correct them."""

    @property
    def took_part(self) -> int:
        """Times they took part, either way."""
        return self.lent_a_hand + self.made_help_possible


def member_view(asked: Question, member: int) -> MemberView:
    """The own figures of the member at a position; of somebody who did nothing, zeros.

    Who said no to figures about people has none here either: their rows have no name in it.
    """
    snapshot, acts, known = asked.snapshot, asked.acts, asked.particulars
    gave, got = acts.giver == member, acts.receiver == member
    giver, receiver, place = pairs_of(snapshot, acts)
    mine = (giver == member) | (receiver == member)
    other = np.where(giver == member, receiver, giver)[mine]
    month = months_back(acts.day[place][mine], asked.window.end)
    once = np.unique(np.column_stack((other, month)), axis=0)
    people, months = np.unique(once[:, 0], return_counts=True)
    lately = gave & (acts.day > asked.last_day - A_MONTH)
    taken_on = lately & on_own_or_once(acts.giver, known.exchange_gathering[acts.row])
    in_hours = bool(known.member_limit_unit[member] == IN_HOURS)
    hours = np.nan_to_num(known.exchange_hours[acts.row[lately]])
    limit = float(known.member_limit[member])
    return MemberView(
        member_id=int(snapshot.member_ids[member]),
        lent_a_hand=int(gave.sum()),
        made_help_possible=int(got.sum()),
        shared_with=snapshot.member_ids[people],
        steady_with=snapshot.member_ids[people[months >= MONTHS_FOR_STEADY]],
        limit=None if np.isnan(limit) else limit,
        limit_in_hours=in_hours,
        this_month=float(hours.sum()) if in_hours else float(taken_on.sum()),
        only_one_for=_only_one_for(asked, member),
        open_promises=known.match_ids[(known.match_helper == member) & (known.match_state <= 1)],
        exchange_ids=np.sort(snapshot.exchange_ids[acts.row[gave | got]]),
    )


def _only_one_for(asked: Question, member: int) -> tuple[tuple[int, int], ...]:
    if not (cells_of_acts(asked.snapshot, asked.acts) >= 0).any():
        return ()
    cells = cover(asked.snapshot, asked.acts)
    names = Cells.of(asked.snapshot)
    return tuple(names.name(int(cell)) for cell in cells.cell[cells.only == member])
