"""What is known beside the snapshot: limits, consent, promises, when things were written down.

The dashboard reads none of it, so it is loaded only where indicators ask. All arrays stand in the
order of the snapshot that they were made for; positions are positions in its arrays.
"""

from dataclasses import dataclass, field
from typing import Final

import numpy as np

from organiser_app.metrics.snapshot import (
    NO_DAY,
    NO_ONE,
    Codes,
    Floats,
    Ids,
    Ints,
    NetworkSnapshot,
)

NO_ANSWER: Final = -1
"""Never asked."""
BY_COORDINATOR, DIRECTLY, ARRANGED_UNKNOWN = range(3)
"""Codes of `exchange_arranged`, in the order of `domain.exchanges.ArrangedBy`."""
TENTATIVE, CONFIRMED, KEPT, CALLED_OFF, NOT_KEPT = range(5)
"""Codes of `match_state`, in the order of `domain.needs.MatchState`."""
SAID_YES, SAID_PARTLY, SAID_NO = range(3)
"""Codes of `check_in_answer`, in the order of `domain.check_ins.Answer`."""
IN_ACTS, IN_HOURS = range(2)
"""Codes of `member_limit_unit`, in the order of `domain.members.LimitUnit`."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """n members, e exchanges, m needs of the snapshot; q matches, f offers, c answers."""

    has_roster: bool
    """Whether members are known beside those who occur in exchanges."""

    member_household: Ints
    """(n,) position of the household that each belongs to, or NO_ONE."""
    member_limit: Floats
    """(n,) own limit a month; nan where none was stated."""
    member_limit_unit: Codes
    """(n,) IN_ACTS or IN_HOURS"""
    member_counts: Codes
    """(n,) consent to be counted in figures about people: 1, 0 or NO_ANSWER."""

    exchange_need: Ints
    """(e,) position of the need that each came from, or NO_ONE."""
    exchange_logged: Ints
    """(e,) day when it was written down, or NO_DAY."""
    exchange_arranged: Codes
    """(e,) BY_COORDINATOR, DIRECTLY or ARRANGED_UNKNOWN"""
    exchange_hours: Floats
    """(e,) length where the unit is one of time; nan elsewhere."""
    exchange_gathering: Ids
    """(e,) id of the occasion that each was part of, or 0."""

    need_parent: Ints
    """(m,) position of the need that each is a part of, or NO_ONE."""

    match_ids: Ids
    """(q,) ascending."""
    match_need: Ints
    """(q,) position of the need."""
    match_helper: Ints
    """(q,) position of the member."""
    match_state: Codes
    """(q,) TENTATIVE ... NOT_KEPT"""
    match_ended: Ints
    """(q,) day or NO_DAY"""
    match_in_time: Codes
    """(q,) whether one that was called off was called off in time: 1, 0 or NO_ANSWER."""

    offer_member: Ints
    """(f,) position or NO_ONE"""
    offer_start: Ints
    """(f,) day or NO_DAY"""

    check_in_week: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    """(c,) Monday of the week in which each answer was given."""
    check_in_answer: Codes = field(default_factory=lambda: np.zeros(0, dtype=np.int8))
    """(c,) SAID_YES, SAID_PARTLY or SAID_NO"""


def nothing_known(snapshot: NetworkSnapshot, *, has_roster: bool = True) -> Particulars:
    """The particulars of a log about which nothing but its exchanges and needs is known."""
    n, e, m = len(snapshot.member_ids), len(snapshot.exchange_ids), len(snapshot.need_ids)
    none = np.zeros(0, dtype=np.int32)
    return Particulars(
        has_roster=has_roster,
        member_household=_full(n, NO_ONE),
        member_limit=np.full(n, np.nan),
        member_limit_unit=np.zeros(n, dtype=np.int8),
        member_counts=np.full(n, NO_ANSWER, dtype=np.int8),
        exchange_need=_full(e, NO_ONE),
        exchange_logged=_full(e, NO_DAY),
        exchange_arranged=np.full(e, ARRANGED_UNKNOWN, dtype=np.int8),
        exchange_hours=np.full(e, np.nan),
        exchange_gathering=np.zeros(e, dtype=np.int64),
        need_parent=_full(m, NO_ONE),
        match_ids=none.astype(np.int64),
        match_need=none,
        match_helper=none,
        match_state=none.astype(np.int8),
        match_ended=none,
        match_in_time=none.astype(np.int8),
        offer_member=none,
        offer_start=none,
    )


def _full(length: int, value: int) -> Ints:
    return np.full(length, value, dtype=np.int32)
