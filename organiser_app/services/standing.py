"""Follows logged exchanges without counting the rest of the window again.

Only what can be followed exactly is: a change that could move it in another way, such as someone
new or an exchange that did not happen, ends the following until all is counted anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import ceil
from typing import Final

import numpy as np

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.exchanges import Asked, Exchange, Outcome
from organiser_app.metrics.figures import Share
from organiser_app.metrics.indicators import Indicator, Part, State
from organiser_app.metrics.indicators_of_help import ACTS_FOR_UNASKED, FILLED_FOR_UNASKED
from organiser_app.metrics.running import Act, Running, Standing
from organiser_app.metrics.snapshot import (
    ASKED,
    NO_ONE,
    NOT_RECORDED,
    UNASKED,
    Codes,
    NetworkSnapshot,
)
from organiser_app.services.twelve import Basis
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.exchanges import exchanges

MATTERS: Final = frozenset({Kind.MEMBERS, Kind.MERGES})
"""Changes of these kinds move what is followed in ways that are not followed."""
_EPOCH: Final = date(1970, 1, 1).toordinal()
_ASKED: Final = {Asked.ASKED: ASKED, Asked.UNASKED: UNASKED, Asked.NOT_RECORDED: NOT_RECORDED}


@dataclass(slots=True)
class Following:
    """The totals of one window, brought up to date by every change. Not shared between threads."""

    snapshot: NetworkSnapshot
    counts: Codes
    """(n,) 0 for members who asked not to be counted in figures about people."""
    first_day: int
    end: int
    running: Running
    added: dict[int, Act | None]
    """Exchanges written since the snapshot; None for those taken back."""
    revision: int

    @classmethod
    def of(cls, basis: Basis) -> "Following":
        """Counts the window once."""
        asked = basis.question()
        return cls(
            snapshot=asked.snapshot,
            counts=basis.particulars.member_counts,
            first_day=basis.window.start,
            end=basis.window.end,
            running=Running.of(asked.snapshot, asked.acts),
            added={},
            revision=basis.snapshot.revision,
        )

    def is_of(self, basis: Basis) -> bool:
        """Whether it has come as far as a basis, over the same window."""
        window = basis.window
        return (self.first_day, self.end, self.revision) == (
            window.start,
            window.end,
            basis.snapshot.revision,
        )

    def follow(self, reader: Reader, change: ChangeSet) -> Standing | None:
        """What the window reads after a change; None where it cannot be followed."""
        if change.revision != self.revision + 1 or change.concerns(MATTERS):
            return None
        touched = change.of(Kind.EXCHANGES)
        if touched.changed or any(id_ not in self.added for id_ in touched.removed):
            return None
        rows = exchanges(reader, sorted(touched.added)) if touched.added else ()
        acts = {int(row.id): self._act(row) for row in rows}
        if len(acts) != len(touched.added) or None in acts.values():
            return None
        for id_ in touched.removed:
            self._take(self.added.pop(id_), -1)
        for id_, act in acts.items():
            self.added[id_] = act
            self._take(act, 1)
        self.revision = change.revision
        return self.running.standing()

    def _take(self, act: Act | None, step: int) -> None:
        if act is None or not self.first_day <= act.day < self.end:
            return
        (self.running.add if step > 0 else self.running.remove)(act)

    def _act(self, row: Exchange) -> Act | None:
        """None where it would not be counted as one act of known members."""
        sides = [self._position(one) for one in (row.giver_id, row.receiver_id)]
        if row.day is None or row.outcome is Outcome.DID_NOT_HAPPEN or None in sides:
            return None
        giver, receiver = (NO_ONE if one is None else one for one in sides)
        if giver == receiver != NO_ONE:
            return None
        return Act(row.day.toordinal() - _EPOCH, giver, receiver, _ASKED[row.asked])

    def _position(self, member_id: int | None) -> int | None:
        """Where a member stands; NO_ONE for nobody, None for one who is not in the snapshot."""
        if member_id is None:
            return NO_ONE
        place = int(np.searchsorted(self.snapshot.member_ids, member_id))
        if place == len(self.counts) or self.snapshot.member_ids[place] != member_id:
            return None
        return NO_ONE if self.counts[place] == 0 else place


def followed(
    shown: Mapping[str, Indicator], standing: Standing, days: int
) -> dict[str, Indicator]:
    """Indicators as they stand now, of those that are shown and follow exactly.

    What became of them since the period before is not known yet.
    """
    found = {}
    unasked, both = shown.get("offered_unasked"), shown.get("gave_and_received")
    wanted = max(ACTS_FOR_UNASKED, ceil(FILLED_FOR_UNASKED * standing.acts))
    if unasked and unasked.state is State.SHOWN and standing.unasked.n >= wanted:
        count = standing.unasked.count
        weekly = Part("a_week", count * 7 / max(days, 1), n=count)
        found["offered_unasked"] = _as_share(unasked, standing.unasked, (weekly,))
    if both and both.state is State.SHOWN and standing.both.n >= both.n:
        parts = (
            Part("only_gave", None, n=standing.only_gave),
            Part("only_received", None, n=standing.only_received),
        )
        found["gave_and_received"] = _as_share(both, standing.both, parts)
    return found


def _as_share(one: Indicator, share: Share, parts: tuple[Part, ...]) -> Indicator:
    return replace(
        one,
        n=share.n,
        value=share.value,
        low=share.low,
        high=share.high,
        parts=parts,
        change=None,
    )
