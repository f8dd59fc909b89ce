"""Commands of the daily work: who was asked, what came of it, calls that are owed, one person twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.exchanges import Outcome
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import ExchangeId, FollowUpId, MatchId, MemberId, NeedId, OfferId
from organiser_app.domain.needs import Match, NeedState


class CalledOffBy(StrEnum):
    """Who said that it will not happen."""

    HELPER = "helper"
    ASKER = "asker"
    COORDINATOR = "coordinator"


class Side(StrEnum):
    """Whose value a merged member keeps."""

    KEEP = "keep"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Pairing:
    """A need and someone who is asked to help with it."""

    need_id: NeedId
    helper_id: MemberId
    offer_id: OfferId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ProposeMatches:
    """Write down who is asked for what: one pair, or what was accepted of a plan."""

    pairs: tuple[Pairing, ...]
    day: date | None = None
    """Today, unless it is said."""
    revision: int | None = None
    """The network that a plan was made for; refused when it has moved on since."""
    knowingly: bool = False
    """Whether whoever chose them was told that they rest; else someone who rests is refused."""


@dataclass(frozen=True, slots=True)
class ConfirmMatches:
    """Write down that the helpers said yes."""

    match_ids: tuple[MatchId, ...]
    knowingly: bool = False
    """Whether it is known that one of them rests; else they are refused."""


@dataclass(frozen=True, slots=True)
class CompleteMatch:
    """It happened: the log gets one exchange, and the need is met."""

    match_id: MatchId
    day: date | None = None
    """When it happened: today, unless it is said."""
    quantity: Decimal | None = None
    unit: str = ""
    outcome: Outcome = Outcome.COMPLETED
    note: str = ""
    need_state: NeedState | None = None
    """What becomes of the need; None: met or partly met, unless others are on it still."""


@dataclass(frozen=True, slots=True)
class CompleteMatches:
    """It happened, with several helpers on one need: one occasion, and one exchange for each."""

    match_ids: tuple[MatchId, ...]
    day: date | None = None
    """When it happened: today, unless it is said."""


@dataclass(frozen=True, slots=True)
class CallOffMatch:
    """Write down that it will not happen, who said so, and whether there was time to ask others."""

    match_id: MatchId
    by: CalledOffBy
    in_time: bool | None = None
    day: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class MarkNotHappened:
    """Write down that what was arranged did not happen."""

    match_id: MatchId
    day: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ToldMatch:
    """A match as a sheet tells it."""

    match: Match
    """As it is to be; its id is that of the one here that moves on, or NEW."""
    exchange_id: ExchangeId | None = None
    """Help in the log that came of it; None: a completed one gets an exchange of its own."""


@dataclass(frozen=True, slots=True)
class BringTold:
    """Bring in the matches and the calls of sheets that were reviewed, all as one change."""

    matches: tuple[ToldMatch, ...] = ()
    calls: tuple[FollowUp, ...] = ()
    revision: int | None = None
    """The network that was reviewed; refused when it has moved on since."""


@dataclass(frozen=True, slots=True)
class AddFollowUp:
    """Write down that someone is owed a call; whoever is not on the roster yet comes as a name."""

    followup: FollowUp
    new_member: str = ""


@dataclass(frozen=True, slots=True)
class EditFollowUp:
    """Correct a follow-up (its id says which)."""

    followup: FollowUp
    before: FollowUp | None = None
    """As it was when someone began to change it: only what differs from it is written."""
    new_member: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpDone:
    """Write down how a call went; one that recurs is due again, and so is one that is put off."""

    followup_id: FollowUpId
    result: FollowUpResult
    day: date | None = None
    words: str = ""
    """What came of it; what it was about stays in front of it."""
    again: date | None = None
    """When to try again."""


@dataclass(frozen=True, slots=True)
class PostponeFollowUps:
    """Put calls off until a day."""

    followup_ids: tuple[FollowUpId, ...]
    until: date


@dataclass(frozen=True, slots=True)
class RemoveFollowUps:
    """Take follow-ups away."""

    followup_ids: tuple[FollowUpId, ...]


@dataclass(frozen=True, slots=True)
class CatchUpRecurring:
    """Add what is due of needs that recur, because the day of the last one has passed."""


@dataclass(frozen=True, slots=True)
class MergeMembers:
    """Make one of two records of the same person: everything that names `other` names `keep`."""

    keep_id: MemberId
    other_id: MemberId
    fields: Mapping[str, Side] = field(default_factory=dict)
    """Whose value of a field is kept; not named: that of `keep`, or of `other` where it has none."""


DailyCommand = (
    ProposeMatches
    | ConfirmMatches
    | CompleteMatch
    | CompleteMatches
    | CallOffMatch
    | MarkNotHappened
    | BringTold
    | AddFollowUp
    | EditFollowUp
    | FollowUpDone
    | PostponeFollowUps
    | RemoveFollowUps
    | CatchUpRecurring
    | MergeMembers
)


def day_of_help(wanted: date | None, made: date | None, today: date) -> date:
    """When help happened that is written down now: on the day that it was for, or today."""
    if wanted is None or wanted > today or (made is not None and wanted < made):
        return today
    return wanted
