"""Calls as a list shows them: who waits for one, why, what was tried, and when to try again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from organiser_app.domain.check_ins import CheckIn
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import MemberId, NeedId

A_WEEK = 7
LATELY = 14
"""Days for which a call that was made is still listed."""
LONGEST_PAUSE = 7
"""Days: after several tries in vain nobody is called more often than that."""


class CallTime(StrEnum):
    """When a call is due, in the order in which a list shows them."""

    OVERDUE = "overdue"
    TODAY = "today"
    MISSED = "missed"
    """No call yet: a need that recurs was missed, and someone should ask."""
    WEEK = "week"
    LATER = "later"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Reach:
    """How and when someone prefers to be reached."""

    name: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    preferred_contact: str = ""
    contact_time: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Try:
    """A call about the same thing that was made before."""

    day: date
    result: FollowUpResult
    note: str = ""


@dataclass(frozen=True, slots=True)
class CallRow:
    """One line of the calls."""

    id: int
    """Of the follow-up; of needs that were missed, that of the latest, below zero."""
    who_id: MemberId | None
    who: Reach
    acts_for_id: MemberId | None = None
    acts_for: Reach | None = None
    """Who answers for them, where someone does."""
    followup: FollowUp | None = None
    need_id: NeedId | None = None
    need: str = ""
    category: str = ""
    is_sensitive: bool = False
    tries: tuple[Try, ...] = ()
    """What was tried since they were last spoken with, the latest first."""
    said: CheckIn | None = None
    """What they said about the help, where it was written down with their name."""
    missed: tuple[date, ...] = ()
    missed_ids: tuple[NeedId, ...] = ()

    @property
    def due(self) -> date | None:
        """When it is due; of what was missed, its latest day."""
        if self.followup is None:
            return self.missed[-1]
        return self.followup.due

    @property
    def done(self) -> date | None:
        """When the call was made."""
        return None if self.followup is None else self.followup.done

    @property
    def was_reached(self) -> bool:
        """Whether the call was made and they spoke."""
        return self.followup is not None and self.followup.result is FollowUpResult.SPOKE

    @property
    def is_check_in(self) -> bool:
        """Whether it asks how help was."""
        return self.followup is not None and self.followup.is_check_in

    def time(self, today: date) -> CallTime:
        """Where it stands in the list."""
        if self.followup is None:
            return CallTime.MISSED
        if self.followup.done is not None:
            return CallTime.DONE
        due = self.followup.due or today
        if due < today:
            return CallTime.OVERDUE
        if due == today:
            return CallTime.TODAY
        return CallTime.WEEK if due <= today + timedelta(A_WEEK) else CallTime.LATER


@dataclass(frozen=True, slots=True)
class CallsOwed:
    """How many calls are owed today, those from before included, and the first of them."""

    count: int = 0
    first: tuple[CallRow, ...] = ()


def next_try(result: FollowUpResult, tries: Sequence[Try], day: date) -> date | None:
    """When to try again after a call of `day`: later each time, and never after they spoke.

    A message gets time for an answer; when nobody answers, the next day may be a better one.
    """
    if result is FollowUpResult.SPOKE:
        return None
    pause = {FollowUpResult.NO_ANSWER: 1, FollowUpResult.TEXTED: 2}.get(result, 3)
    return day + timedelta(min(pause + 2 * len(tries), LONGEST_PAUSE))
