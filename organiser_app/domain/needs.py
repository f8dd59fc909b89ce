"""Needs, offers and matches, and the states that they may pass through."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.ids import NEW, AreaId, CategoryId, MatchId, MemberId, NeedId, OfferId


class NeedState(StrEnum):
    """Where a need stands."""

    OPEN = "open"
    MATCHED = "matched"
    MET = "met"
    PARTLY_MET = "partly_met"
    WITHDRAWN = "withdrawn"
    CLOSED_UNMET = "closed_unmet"

    @property
    def is_open(self) -> bool:
        """Whether someone still waits."""
        return self in {NeedState.OPEN, NeedState.MATCHED}

    def may_become(self, other: "NeedState") -> bool:
        """Whether that state may follow: what was closed is opened again first, or corrected."""
        if self is other or self.is_open or other is NeedState.OPEN:
            return True
        met = {NeedState.MET, NeedState.PARTLY_MET}
        return self in met and other in met


class Urgency(StrEnum):
    """How soon help is needed; each has the group's own promise in days."""

    URGENT = "urgent"
    SOON = "soon"
    WHENEVER = "whenever"


class OfferState(StrEnum):
    """Whether an offer still stands."""

    OPEN = "open"
    RESTING = "resting"
    USED = "used"
    WITHDRAWN = "withdrawn"

    def may_become(self, other: "OfferState") -> bool:
        """Whether that state may follow: what is used or withdrawn is opened again first."""
        if self is other or other is OfferState.OPEN:
            return True
        return self in {OfferState.OPEN, OfferState.RESTING}


class HowOften(StrEnum):
    """How often an offer may be taken up."""

    ONCE = "once"
    SEVERAL = "several"
    STANDING = "standing"


class MatchState(StrEnum):
    """What became of a helper and a need that were brought together."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    CALLED_OFF = "called_off"
    DID_NOT_HAPPEN = "did_not_happen"

    @property
    def is_open(self) -> bool:
        """Whether it may still happen."""
        return self in {MatchState.TENTATIVE, MatchState.CONFIRMED}


@dataclass(frozen=True, slots=True)
class Need:
    """A wish for help, for a member or for someone who is not named."""

    id: NeedId = NeedId(NEW)
    member_id: MemberId | None = None
    category_id: CategoryId | None = None
    words: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    urgency: Urgency = Urgency.SOON
    opened: date | None = None
    needed_by: date | None = None
    area_id: AreaId | None = None
    household_size: int | None = None
    recurring: str = ""
    parent_id: NeedId | None = None
    is_sensitive: bool = False
    source: str = ""
    """Where it came in: phone, form, sheet, in person."""
    state: NeedState = NeedState.OPEN
    closed: date | None = None
    reason: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""

    def age_days(self, today: date) -> int | None:
        """Days since it was opened, while it is open."""
        if self.opened is None or not self.state.is_open:
            return None
        return (today - self.opened).days

    @property
    def day(self) -> date | None:
        """The day that it is about: when it is needed, else when it was asked."""
        return self.needed_by or self.opened

    def is_missed(self, today: date) -> bool:
        """Whether the day has passed on which it was needed, and nobody came."""
        return self.state.is_open and self.needed_by is not None and self.needed_by < today


@dataclass(frozen=True, slots=True)
class Offer:
    """Help that a member can give."""

    id: OfferId = OfferId(NEW)
    member_id: MemberId | None = None
    category_id: CategoryId | None = None
    words: str = ""
    how_often: HowOften = HowOften.STANDING
    times: int | None = None
    start: date | None = None
    until: date | None = None
    area_id: AreaId | None = None
    state: OfferState = OfferState.OPEN
    tags: tuple[str, ...] = ()
    note: str = ""

    @property
    def most_times(self) -> int | None:
        """How often it may be taken up; None: as often as it is asked for."""
        if self.how_often is HowOften.STANDING:
            return None
        return 1 if self.how_often is HowOften.ONCE else self.times


@dataclass(frozen=True, slots=True)
class Match:
    """A need and the helper who was asked or came forward."""

    need_id: NeedId
    helper_id: MemberId
    id: MatchId = MatchId(NEW)
    offer_id: OfferId | None = None
    state: MatchState = MatchState.TENTATIVE
    made: date | None = None
    ended: date | None = None
    called_off_by: str = ""
    in_time: bool | None = None
    note: str = ""
