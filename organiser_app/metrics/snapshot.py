"""The network as read-only arrays at one revision: what every figure is computed from.

Days are counted from 1970-01-01 as integers, so that windows are comparisons. Parties are
positions in `member_ids`, never names: names stay in the database and meet figures on screen.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

NO_DAY: Final = np.iinfo(np.int32).min
"""An unknown or absent day."""
NO_ONE: Final = -1
"""An unknown or anonymous party, area or category."""

PERSON, HOUSEHOLD, GROUP, POOL, ORGANISATION = range(5)
"""Codes of `member_kind`, in the order of `domain.members.MemberKind`."""
ASKED, UNASKED, NOT_RECORDED = 1, 0, -1
"""Codes of `exchange_asked`."""
COMPLETED, PARTLY, DID_NOT_HAPPEN = range(3)
"""Codes of `exchange_outcome`, in the order of `domain.exchanges.Outcome`."""
OPEN, MATCHED, MET, PARTLY_MET, WITHDRAWN, CLOSED_UNMET = range(6)
"""Codes of `need_state`, in the order of `domain.needs.NeedState`."""
URGENT, SOON, WHENEVER = range(3)
"""Codes of `need_urgency`, in the order of `domain.needs.Urgency`."""

Ints = NDArray[np.int32]
Ids = NDArray[np.int64]
Codes = NDArray[np.int8]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class NetworkSnapshot:
    """Members, exchanges and needs as arrays; n members, e exchanges, m needs."""

    revision: int
    today: int
    """The day (since 1970-01-01) that counts as now."""

    member_ids: Ids
    """(n,) ascending."""
    member_kind: Codes
    """(n,) PERSON ... ORGANISATION."""
    member_area: Ints
    """(n,) position in `area_names` or NO_ONE."""
    member_joined: Ints
    """(n,) day or NO_DAY."""
    member_left: Ints
    """(n,) day or NO_DAY; members who left stay in the arrays because their acts count."""
    member_paused_until: Ints
    """(n,) day or NO_DAY."""

    exchange_ids: Ids
    """(e,) in order of day, then id; exchanges without a day come first."""
    exchange_day: Ints
    """(e,) day or NO_DAY, ascending."""
    exchange_giver: Ints
    """(e,) position in `member_ids` or NO_ONE."""
    exchange_receiver: Ints
    """(e,) position in `member_ids` or NO_ONE."""
    exchange_category: Ints
    """(e,) position in `category_names` or NO_ONE."""
    exchange_area: Ints
    """(e,) position in `area_names` or NO_ONE."""
    exchange_quantity: Floats
    """(e,) in the unit of the exchange; nan where not recorded."""
    exchange_asked: Codes
    """(e,) ASKED, UNASKED or NOT_RECORDED."""
    exchange_outcome: Codes
    """(e,) COMPLETED, PARTLY or DID_NOT_HAPPEN."""

    need_ids: Ids
    """(m,) ascending."""
    need_member: Ints
    """(m,) position in `member_ids` or NO_ONE."""
    need_category: Ints
    """(m,)"""
    need_area: Ints
    """(m,)"""
    need_opened: Ints
    """(m,) day."""
    need_closed: Ints
    """(m,) day when met, withdrawn or closed; NO_DAY while open or matched."""
    need_state: Codes
    """(m,) OPEN ... CLOSED_UNMET."""
    need_urgency: Codes
    """(m,) URGENT, SOON or WHENEVER."""

    area_names: tuple[str, ...] = ()
    category_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """A half-open run of days, `start` included and `end` not."""

    start: int
    end: int

    @property
    def days(self) -> int:
        """Length in days."""
        return self.end - self.start

    def before(self) -> "Window":
        """The window of the same length that ends where this one starts."""
        return Window(self.start - self.days, self.start)
