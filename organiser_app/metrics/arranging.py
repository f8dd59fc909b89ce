"""Less arranging: how much help finds its way by itself (metrics M14).

Only where it is written down who arranged what: offered unasked is not the same.
"""

from typing import Final

from organiser_app.metrics.acts import Acts
from organiser_app.metrics.figures import Share
from organiser_app.metrics.particulars import BY_COORDINATOR, DIRECTLY, Particulars
from organiser_app.metrics.uncertainty import share_of

ACTS_FOR_ARRANGING: Final = 20
FILLED_FOR_ARRANGING: Final = 0.6


def arranged_directly(acts: Acts, particulars: Particulars) -> Share | None:
    """Share of acts arranged between people, of those where it was written down.

    None below 20 of them, or where fewer than 60 % of acts say.
    """
    how = particulars.exchange_arranged[acts.row]
    directly = int((how == DIRECTLY).sum())
    known = directly + int((how == BY_COORDINATOR).sum())
    if known < max(ACTS_FOR_ARRANGING, FILLED_FOR_ARRANGING * acts.count):
        return None
    return share_of(directly, known)


def minutes_for_a_met_need(minutes: float, met: int) -> float | None:
    """Coordinators' minutes for each met need; None where none was met."""
    return minutes / met if met else None
