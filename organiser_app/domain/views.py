"""What lists and panels show: rows with the names already looked up. Never written back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.exchanges import Asked, Exchange, Gathering, Outcome
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import (
    AreaId,
    CategoryId,
    ExchangeId,
    MatchId,
    MemberId,
    NeedId,
    OfferId,
    ReviewId,
)
from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.members import Bounded, Member, MemberKind
from organiser_app.domain.needs import (
    HowOften,
    MatchState,
    Need,
    NeedState,
    Offer,
    OfferState,
    Urgency,
)
from organiser_app.domain.received import Provenance, ReviewState


@dataclass(frozen=True, slots=True)
class MatchRow:
    """One line of the matches: who is asked to help whom, with what."""

    id: MatchId
    need_id: NeedId
    what: str
    needed_by: date | None
    asker_id: MemberId | None
    asker: str
    helper_id: MemberId
    helper: str
    state: MatchState
    made: date | None
    ended: date | None
    note: str
    offer_id: OfferId | None = None
    called_off_by: str = ""
    in_time: bool | None = None
    is_sensitive: bool = False
    """Whether the need is."""


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """One call that is owed, or was made."""

    followup: FollowUp
    who: str
    """The member, else the helper of the match, else whoever asked."""
    need: str
    """What the need says that it is about."""

    def days_overdue(self, today: date) -> int:
        """Days since it was due; 0 when it is due today, is still to come, or was done."""
        if self.followup.due is None or self.followup.done is not None:
            return 0
        return max((today - self.followup.due).days, 0)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose while typing: its id, its name and a hint that tells namesakes apart."""

    id: int
    name: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One line of the roster. No counts of giving or receiving: people are not compared."""

    id: MemberId
    name: str
    kind: MemberKind
    area: str
    phones: tuple[str, ...]
    email: str
    languages: tuple[str, ...]
    skills: tuple[str, ...]
    tags: tuple[str, ...]
    joined: date | None
    paused_until: date | None
    left: date | None
    last_took_part: date | None
    open_needs: int
    open_offers: int
    extra: Mapping[str, str] = field(default_factory=dict)
    """What they have in fields of the group's own."""


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One line of the needs."""

    id: NeedId
    member_id: MemberId | None
    member: str
    category: str
    words: str
    urgency: Urgency
    opened: date | None
    needed_by: date | None
    area: str
    state: NeedState
    closed: date | None
    household_size: int | None
    is_sensitive: bool
    tags: tuple[str, ...]
    note: str
    category_id: CategoryId | None = None
    area_id: AreaId | None = None
    recurring: str = ""
    lives_in: str = ""
    """The area of whoever asked."""
    lives_in_id: AreaId | None = None
    can_be_reached: bool = False
    """Whether it is known how to reach whoever asked, or who acts for them."""
    asker_left: date | None = None
    """When whoever asked left, or will."""
    helpers: tuple[str, ...] = ()
    """Who is asked to help, or has promised it."""
    bounded: tuple[Bounded, ...] = ()
    """Of the helpers, those who left, leave or rest."""
    fell_through: date | None = None
    """When help that was arranged was called off or did not happen, and nobody is on it since."""


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One line of the offers."""

    id: OfferId
    member_id: MemberId | None
    member: str
    category: str
    words: str
    how_often: HowOften
    area: str
    state: OfferState
    start: date | None
    until: date | None
    tags: tuple[str, ...]
    note: str
    times: int | None = None
    used: int = 0
    """How often it was taken up or is promised."""
    last_asked: date | None = None
    """When whoever offers it was last asked about anything."""


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One line of the exchange log."""

    id: ExchangeId
    day: date | None
    giver_id: MemberId | None
    giver: str
    receiver_id: MemberId | None
    receiver: str
    category: str
    area: str
    quantity: Decimal | None
    unit: str
    asked: Asked
    outcome: Outcome
    note: str


class ExchangeOrder(StrEnum):
    """What the log can be sorted by."""

    DAY = "day"
    GIVER = "giver"
    RECEIVER = "receiver"
    CATEGORY = "category"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class ExchangeFilter:
    """Which exchanges the log shows; everything empty shows all."""

    words: str = ""
    member_id: MemberId | None = None
    category_id: CategoryId | None = None
    area_id: AreaId | None = None
    start: date | None = None
    end: date | None = None
    """The last day that is included."""
    ids: tuple[ExchangeId, ...] | None = None
    """Only these, such as the rows behind a mark of a chart."""


class StoryKind(StrEnum):
    """What a line of someone's story is about."""

    JOINED = "joined"
    GAVE = "gave"
    RECEIVED = "received"
    ASKED = "asked"
    OFFERED = "offered"
    MET = "met"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    FOLLOWED_UP = "followed_up"
    ASKED_TO_HELP = "asked_to_help"
    SAID_YES = "said_yes"
    CALLED_OFF = "called_off"
    NOT_HAPPENED = "not_happened"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One thing that happened, worded where it is shown."""

    kind: StoryKind
    day: date | None
    category: str = ""
    words: str = ""
    other_id: MemberId | None = None
    other: str = ""
    row_id: int = 0
    asked: Asked = Asked.NOT_RECORDED


@dataclass(frozen=True, slots=True)
class StillOpen:
    """What waits for a member, and what they have taken on and still mean to do."""

    promises: tuple[MatchRow, ...] = ()
    """They were asked, or said yes, and it has not happened yet."""
    needs: int = 0
    offers: int = 0
    calls: int = 0
    """Follow-ups that are still to be made."""
    taken_this_month: Decimal = Decimal(0)
    """Of their own limit, as it is counted: what they gave since the first of the month."""


@dataclass(frozen=True, slots=True)
class MemberStory:
    """A member with everything that happened, newest first."""

    member: Member
    area: str
    household: str
    acts_for: str
    lines: tuple[StoryLine, ...]
    people: int
    """How many others they have shared help with."""
    gave: int
    received: int
    has_more: bool = False
    """Whether older lines are there that were not read."""
    open: StillOpen = StillOpen()
    lives_here: tuple[Choice, ...] = ()
    """Who lives in a household."""
    speaks_for: tuple[Choice, ...] = ()
    speaker_left: date | None = None
    """When whoever acts for them left, or will."""
    fields: tuple[MemberField, ...] = ()
    """The group's own fields, in their order."""


@dataclass(frozen=True, slots=True)
class NeedStory:
    """A need with whom it is for and what came of it."""

    need: Need
    member: str
    category: str
    area: str
    lines: tuple[StoryLine, ...]
    speaker: str = ""
    """Who acts for the member."""


@dataclass(frozen=True, slots=True)
class OfferStory:
    """An offer with whose it is."""

    offer: Offer
    member: str
    category: str
    area: str


@dataclass(frozen=True, slots=True)
class ExchangeStory:
    """An exchange with its names."""

    exchange: Exchange
    giver: str
    receiver: str
    category: str
    area: str
    gathering: Gathering | None = None
    """The occasion that it was part of."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, for the navigation and the empty states."""

    members: int
    open_needs: int
    open_offers: int
    exchanges: int
    needs: int = 0
    offers: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A search hit for the palette: kind of thing, its id, and two lines to show."""

    kind: str
    """members | needs | offers | exchanges"""
    id: int
    title: str
    hint: str
    open: bool = True


@dataclass(frozen=True, slots=True)
class ReceivedBefore:
    """An earlier import."""

    file_name: str
    day: date
    table: str
    sha256: str = ""
    kind: Provenance = "foreign"
    came_from: str = ""
    export_uid: str = ""
    export_label: str = ""
    """Of an export that is not forgotten."""
    outcome: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReceivedFileInfo:
    """A file whose content is kept."""

    sha256: str
    file_name: str
    size: int
    at: datetime


@dataclass(frozen=True, slots=True)
class SavedReview:
    """How far the review of a file got."""

    id: ReviewId
    sha256: str
    file_name: str
    at: datetime
    by: str
    kind: Provenance
    options: Mapping[str, object]
    decisions: Mapping[str, object]
    open_items: int
    state: ReviewState


@dataclass(frozen=True, slots=True)
class Names:
    """Names by id, for charts that are handed ids."""

    members: Mapping[int, str]
    areas: Mapping[int, str]
    categories: Mapping[int, str]
