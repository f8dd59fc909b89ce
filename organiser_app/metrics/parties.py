"""The data rules: who is counted as whom before any formula.

Anonymous help counts for volume but never as one party called "anonymous", which would become a
false hub. A member who does not want to be counted in figures about people stays in the totals as
someone unnamed. A household can stand for its members. All of it makes a new snapshot, so that
every measure keeps the same rules.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from organiser_app.metrics.acts import Acts, acts_in, between_people, left_out
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import NO_DAY, NO_ONE, Ids, Ints, NetworkSnapshot, Window

ENOUGH_COVERAGE: Final = 0.6
"""Share of acts with both sides named below which measures of pairs and people are not shown."""
LATE_SHARE: Final = 0.9
LATE_AT_MOST: Final = 60
"""Days: what was written down later came in with an old sheet, and says nothing about habits."""
ACTS_FOR_LATENESS: Final = 20
ASKED_NOT_TO_COUNT: Final = "asked_not_to_count"
"""The reason why the help of members who said no is not in figures about people."""
_COUNTED: Final = ("did_not_happen", "self", "no_date", "future")


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the log names both sides; of no acts, 0 of 0."""

    named: int
    acts: int

    @property
    def share(self) -> float:
        """`named / acts`, and 0.0 for none."""
        return self.named / self.acts if self.acts else 0.0

    @property
    def is_enough(self) -> bool:
        """Whether measures of pairs and people may be shown."""
        return self.share >= ENOUGH_COVERAGE

    @property
    def missing(self) -> int:
        """About how many more acts with both sides named it takes; 0 when it is enough."""
        lacking = ENOUGH_COVERAGE * self.acts - self.named
        return max(0, int(np.ceil(lacking / (1 - ENOUGH_COVERAGE) - 1e-9)))


def coverage(acts: Acts) -> Coverage:
    """How many acts name both sides, whatever kind of party they are."""
    return Coverage(int(((acts.giver >= 0) & (acts.receiver >= 0)).sum()), acts.count)


def counted(snapshot: NetworkSnapshot, particulars: Particulars) -> NetworkSnapshot:
    """The snapshot in which who said no to being counted in figures about people has no name.

    What somebody gave to themselves keeps it: without one it would look like help between two.
    """
    said_no = particulars.member_counts == 0
    if not said_no.any():
        return snapshot
    keeps = np.append(~said_no, np.True_)
    giver, receiver = snapshot.exchange_giver, snapshot.exchange_receiver
    with_oneself = giver == receiver
    return replace(
        snapshot,
        exchange_giver=_unnamed(giver, keeps[giver] | with_oneself),
        exchange_receiver=_unnamed(receiver, keeps[receiver] | with_oneself),
    )


def by_household(snapshot: NetworkSnapshot, particulars: Particulars) -> NetworkSnapshot:
    """The snapshot in which a household gives and receives what its members do.

    Help within a household becomes help to oneself, and is dropped with it.
    """
    here = np.arange(len(snapshot.member_ids), dtype=np.int32)
    stands_for = np.where(particulars.member_household >= 0, particulars.member_household, here)
    party = np.append(stands_for, np.int32(NO_ONE)).astype(np.int32)
    return replace(
        snapshot,
        exchange_giver=party[snapshot.exchange_giver],
        exchange_receiver=party[snapshot.exchange_receiver],
    )


def not_in_it(
    snapshot: NetworkSnapshot, rules: NetworkSnapshot, window: Window, *, between: bool
) -> tuple[tuple[str, int], ...]:
    """What is not in a figure and why: (reason, how many), reasons that do not occur left out.

    `rules`: the snapshot as `counted` left it. `between`: whether it is a figure of help between
    people, which acts with an unnamed side, a pool or an organisation cannot be in.
    """
    acts = acts_in(snapshot, window)
    reasons = left_out(snapshot, acts)
    if not between:
        return tuple((code, count) for code, count in reasons if code in _COUNTED)
    if rules is snapshot:
        return reasons
    still = between_people(rules, acts_in(rules, window)).sum()
    said_no = int(between_people(snapshot, acts).sum() - still)
    return (*reasons, (ASKED_NOT_TO_COUNT, said_no)) if said_no else reasons


def logging_delay(snapshot: NetworkSnapshot, particulars: Particulars) -> int:
    """Days after which 9 in 10 acts have been written down; 0 where it is not known.

    Learned from the year before today. The last so many days are incomplete: they are hatched on
    charts and left out of tests for change.
    """
    day, logged = snapshot.exchange_day, particulars.exchange_logged
    lately = (day > snapshot.today - 365) & (day <= snapshot.today) & (logged != NO_DAY)
    delay = np.maximum(logged[lately].astype(np.int64) - day[lately], 0)
    delay = delay[delay <= LATE_AT_MOST]
    if len(delay) < ACTS_FOR_LATENESS:
        return 0
    return int(np.quantile(delay, LATE_SHARE, method="inverted_cdf"))


def pairs_of(snapshot: NetworkSnapshot, acts: Acts) -> tuple[Ints, Ints, Ids]:
    """Givers, receivers and places in `acts` of the help between named people and groups."""
    place = np.flatnonzero(between_people(snapshot, acts))
    return acts.giver[place], acts.receiver[place], place


def _unnamed(side: Ints, keeps: Flags) -> Ints:
    return np.where(keeps, side, NO_ONE).astype(np.int32)
