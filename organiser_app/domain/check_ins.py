"""Check-ins: was the help what they wanted, in the way they wanted? Never required.

An anonymous answer names neither person nor need and knows its week only. It stays out of the
history as well: there, its neighbours would tell when it was given, and by whom. So it is taken
back by a command of its own, which only whoever wrote it down just now can give.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from organiser_app.domain.ids import NEW, CheckInId, FollowUpId, MemberId, NeedId

USUAL_DAYS = 3
"""Days after a need is met before anybody asks."""
REST_DAYS = 28
"""Nobody is asked again sooner, however often they are helped."""
CAN_BE_MET_AGO = 14
"""A need that was met longer ago, such as one that came in late, is not asked about."""


class Answer(StrEnum):
    """Whether the help was what they wanted, in the way they wanted."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One answer."""

    week: date
    """The Monday of the week in which it was given."""
    answer: Answer
    id: CheckInId = CheckInId(NEW)
    day: date | None = None
    """None of an anonymous answer, as are member and need."""
    member_id: MemberId | None = None
    need_id: NeedId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerCheckIn:
    """Write down what someone answered, with their name; the call about it has been made."""

    answer: Answer
    member_id: MemberId | None = None
    need_id: NeedId | None = None
    followup_id: FollowUpId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerAnonymously:
    """Write down what someone answered, without a trace of who it was."""

    answer: Answer
    note: str = ""


@dataclass(frozen=True, slots=True)
class TakeBackAnswer:
    """Take an anonymous answer back that was written down just now."""

    check_in_id: CheckInId


@dataclass(frozen=True, slots=True)
class RemoveCheckIns:
    """Take answers away that have a name."""

    check_in_ids: tuple[CheckInId, ...]


CheckInCommand = AnswerCheckIn | AnswerAnonymously | TakeBackAnswer | RemoveCheckIns


def week_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())
