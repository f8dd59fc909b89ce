"""Who is counted: which parties are people, and who of them is here on a day.

A pool (a fund, a fridge) and an outside organisation give and receive real help, but neither is
ever a person who carries a load, nor a dot among people.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from organiser_app.metrics.snapshot import (
    GROUP,
    HOUSEHOLD,
    NO_DAY,
    PERSON,
    Codes,
    NetworkSnapshot,
)

PEOPLE: Final = (PERSON, HOUSEHOLD)
"""Kinds that carry a load: a group's work is that of unnamed people, so it is not one of them."""
PARTIES: Final = (PERSON, HOUSEHOLD, GROUP)
"""Kinds that can help one another directly."""

Flags = NDArray[np.bool_]


def is_of(kinds: tuple[int, ...], member_kind: Codes) -> Flags:
    """(n,) whether each member is of one of `kinds`."""
    return np.isin(member_kind, kinds)


def not_left(snapshot: NetworkSnapshot, day: int) -> Flags:
    """(n,) whether each member had not left by `day`, whenever they were entered as joined.

    People are often written into the roster after their first exchange; an act shows that they
    were there.
    """
    here: Flags = (snapshot.member_left == NO_DAY) | (snapshot.member_left > day)
    return here


def is_current(snapshot: NetworkSnapshot, day: int) -> Flags:
    """(n,) whether each member had joined and not left by `day`; an unknown joining day counts."""
    return not_left(snapshot, day) & (snapshot.member_joined <= day)


def is_paused(snapshot: NetworkSnapshot, day: int) -> Flags:
    """(n,) whether each member had asked to be left alone for now."""
    return snapshot.member_paused_until > day
