"""Dignity and choice: traces of it in a log, for want of asking people (metrics M13).

One anonymous question - was the help what you wanted, in the way you wanted? - is worth more than
all of this.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from organiser_app.metrics.figures import Share
from organiser_app.metrics.particulars import Particulars
from organiser_app.metrics.snapshot import (
    MET,
    NO_DAY,
    Floats,
    Ids,
    Ints,
    NetworkSnapshot,
    Window,
)
from organiser_app.metrics.uncertainty import share_of
from organiser_app.metrics.waits import WAS_WITHDRAWN, Reached, Waits, reached

ACTS_FOR_DEPENDENCE: Final = 5
MOSTLY: Final = 0.8
AGAIN_WITHIN: Final = 14
GAVE_UP_WITHIN: Final = 30.0
"""Days up to which needs that were withdrawn are counted, whatever their urgency."""
LEAST_FOR_DIGNITY: Final = 10
ANSWERS_FOR_A_CHECK_IN: Final = 5


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Answers to the one question; None below 5, so that nobody's answer can be guessed."""

    yes: Share
    partly: int
    no: int


def gave_up(needs: Waits) -> Reached:
    """Share of needs withdrawn before help came, within 30 days (Aalen-Johansen).

    Some of them solved themselves: a log cannot tell.
    """
    return reached(needs.days, needs.cause, WAS_WITHDRAWN, GAVE_UP_WITHIN)


def depend_on_one(giver: Ints | Ids, receiver: Ints | Ids, weight: Floats | None = None) -> Share:
    """Of receivers with at least 5 acts, the share who got more than 80 % of them from one giver.

    (a,) named givers and receivers.
    """
    if not len(giver):
        return share_of(0, 0)
    people = int(max(giver.max(), receiver.max())) + 1
    pair, place = np.unique(receiver.astype(np.int64) * people + giver, return_inverse=True)
    got = np.bincount(place, weight)
    whole = np.bincount(pair // people, got, people)
    most = np.zeros(people)
    np.maximum.at(most, pair // people, got)
    enough = whole >= ACTS_FOR_DEPENDENCE
    return share_of(int((most[enough] > MOSTLY * whole[enough]).sum()), int(enough.sum()))


def needed_again(snapshot: NetworkSnapshot, particulars: Particulars, window: Window) -> Share:
    """Of needs met in the window, the share after which the same member needed the same again.

    Within 14 days, in the same category. What recurs by itself (its parent is the same) is no
    sign of anything and is left out; so are needs met in the last 14 days, which have had no time.
    """
    closed = snapshot.need_closed
    met = (snapshot.need_state == MET) & (closed != NO_DAY) & (snapshot.need_member >= 0)
    met &= (closed >= window.start) & (closed < window.end - AGAIN_WITHIN)
    met &= particulars.need_parent < 0
    other = (snapshot.need_member >= 0) & (particulars.need_parent < 0)
    key = snapshot.need_member.astype(np.int64) * (2**20) + snapshot.need_category + 1
    span = 2**22
    # One ascending number for who, what and when: the next need is the one that follows in it.
    when = np.sort(key[other] * span + snapshot.need_opened[other] + span // 2)
    after = key[met] * span + closed[met] + span // 2
    following = np.append(when, np.iinfo(np.int64).max)[np.searchsorted(when, after, side="right")]
    again = following <= after + AGAIN_WITHIN
    return share_of(int(again.sum()), len(again))


def check_in_of(particulars: Particulars, window: Window) -> CheckIn | None:
    """What people answered in the weeks that begin in the window."""
    week, answer = particulars.check_in_week, particulars.check_in_answer
    inside = (week >= window.start) & (week < window.end)
    yes, partly, no = np.bincount(answer[inside], minlength=3).tolist()
    return check_in(yes, partly, no)


def check_in(yes: int, partly: int, no: int) -> CheckIn | None:
    """What people answered; None for fewer than 5 answers."""
    answers = yes + partly + no
    if answers < ANSWERS_FOR_A_CHECK_IN:
        return None
    return CheckIn(share_of(yes, answers), partly, no)
