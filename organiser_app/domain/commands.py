"""What a user can ask for, in the imperative. A command is a value: nothing happens until it runs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from organiser_app.domain.check_ins import CheckInCommand
from organiser_app.domain.daily import DailyCommand
from organiser_app.domain.exchanges import Category, Exchange, Gathering
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import (
    ExchangeId,
    MemberId,
    NeedId,
    OfferId,
    ReviewId,
)
from organiser_app.domain.listed import ListCommand
from organiser_app.domain.members import Area, Member
from organiser_app.domain.needs import Match, Need, NeedState, Offer
from organiser_app.domain.people import PeopleCommand
from organiser_app.domain.picture import KeepSpots
from organiser_app.domain.received import Provenance, ReviewState
from organiser_app.domain.settings import GroupSettings
from organiser_app.domain.together import LogTogether


@dataclass(frozen=True, slots=True)
class AddMember:
    """Welcome someone to the roster.

    An area, a household or someone who speaks for them that is not known yet comes as a name; all
    of it is one change.
    """

    member: Member
    new_area: str = ""
    new_household: str = ""
    new_acts_for: str = ""


@dataclass(frozen=True, slots=True)
class EditMember:
    """Replace what is known about a member by `member` (its id says who); names as in `AddMember`."""

    member: Member
    before: Member | None = None
    """As it was when someone began to change it: only what differs from it is written."""
    new_area: str = ""
    new_household: str = ""
    new_acts_for: str = ""


@dataclass(frozen=True, slots=True)
class RemoveMember:
    """Take a member off the roster; refused while exchanges or needs name them."""

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class LogExchange:
    """Write down help that happened.

    A giver or receiver who is not on the roster yet comes as a name in `new_giver` or
    `new_receiver`; a kind of help or an area not known yet in `new_category` or `new_area`.
    `meets_need` marks the need that the exchange is linked to as met. All of it is one change.
    """

    exchange: Exchange
    new_giver: str = ""
    new_receiver: str = ""
    new_category: str = ""
    new_area: str = ""
    meets_need: bool = False


@dataclass(frozen=True, slots=True)
class EditExchange:
    """Correct an exchange (its id says which); names not known yet as in `LogExchange`."""

    exchange: Exchange
    before: Exchange | None = None
    """As it was when someone began to change it: only what differs from it is written."""
    new_giver: str = ""
    new_receiver: str = ""
    new_category: str = ""
    new_area: str = ""
    new_gathering: str = ""
    """The name of an occasion that is not known yet; its day is that of the exchange."""


@dataclass(frozen=True, slots=True)
class RemoveExchanges:
    """Take exchanges out of the log."""

    exchange_ids: tuple[ExchangeId, ...]


@dataclass(frozen=True, slots=True)
class AddNeed:
    """Write down that someone asked for help; names not known yet as in `LogExchange`."""

    need: Need
    new_member: str = ""
    new_category: str = ""
    new_area: str = ""


@dataclass(frozen=True, slots=True)
class EditNeed:
    """Correct a need (its id says which); names not known yet as in `LogExchange`."""

    need: Need
    before: Need | None = None
    """As it was when someone began to change it: only what differs from it is written."""
    new_member: str = ""
    new_category: str = ""
    new_area: str = ""
    ends: bool = False
    """It does not come back any more, or not after a day: what is open after that is withdrawn."""


@dataclass(frozen=True, slots=True)
class SetNeedState:
    """Move needs to a state, with the day and the reason.

    A need that recurs is closed for this time; `ends` says that it is over from now on: what is
    still open of its thread is closed with it, and no other comes.
    """

    need_ids: tuple[NeedId, ...]
    state: NeedState
    day: date
    reason: str = ""
    ends: bool = False


@dataclass(frozen=True, slots=True)
class RemoveNeeds:
    """Take needs away that were written down by mistake."""

    need_ids: tuple[NeedId, ...]


@dataclass(frozen=True, slots=True)
class AddOffer:
    """Write down what someone can give."""

    offer: Offer
    new_member: str = ""
    new_category: str = ""
    new_area: str = ""


@dataclass(frozen=True, slots=True)
class EditOffer:
    """Correct an offer (its id says which); names not known yet as in `LogExchange`."""

    offer: Offer
    before: Offer | None = None
    """As it was when someone began to change it: only what differs from it is written."""
    new_member: str = ""
    new_category: str = ""
    new_area: str = ""


@dataclass(frozen=True, slots=True)
class RemoveOffers:
    """Take offers away."""

    offer_ids: tuple[OfferId, ...]


@dataclass(frozen=True, slots=True)
class AddArea:
    """Name an area."""

    area: Area


@dataclass(frozen=True, slots=True)
class AddCategory:
    """Name a kind of help."""

    category: Category


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Decide about the group's own settings."""

    settings: GroupSettings


@dataclass(frozen=True, slots=True)
class AddRows:
    """Add many values at once, as one change: what an import or the example network does.

    Values refer to each other by negative ids (-1, -2, ...) that are unique within their kind;
    they are given real ids when the command runs. Positive ids refer to what is stored already.
    """

    areas: tuple[Area, ...] = ()
    categories: tuple[Category, ...] = ()
    members: tuple[Member, ...] = ()
    needs: tuple[Need, ...] = ()
    offers: tuple[Offer, ...] = ()
    matches: tuple[Match, ...] = ()
    exchanges: Sequence[Exchange] = ()
    followups: tuple[FollowUp, ...] = ()
    gatherings: tuple[Gathering, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """Which file an import came from."""

    name: str
    sha256: str
    size: int
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ApplyImport:
    """Bring in the rows of a sheet that the person has reviewed."""

    rows: AddRows
    file: ReceivedFile
    table: str
    edited: tuple[Member | Need | Offer | Exchange, ...] = ()
    """Records that are here already, as the sheet makes them; links may be to new rows."""
    restored: tuple[Member | Need | Offer | Exchange, ...] = ()
    """Records that were deleted here and come back under their ids."""
    archived: tuple[tuple[type[Member] | type[Need] | type[Offer] | type[Exchange], int], ...] = ()
    """Records that the sheet lacks and that someone said are to go."""
    held_back: int = 0
    row_keys: Mapping[str, str] = field(default_factory=dict)
    """Fingerprint of each row brought in -> kind, so that a second download brings only new rows."""
    revision: int | None = None
    """The network that was reviewed; refused when it has moved on since."""
    kind: Provenance = "foreign"
    export_uid: str = ""
    """Of a sheet that comes back: which export it was."""
    came_from: str = ""
    """From whom the file came."""
    outcome: Mapping[str, object] = field(default_factory=dict)
    """Counts of what came of it, such as new, changed, held back."""


@dataclass(frozen=True, slots=True)
class RememberMapping:
    """Remember how a sheet's columns were read, by the signature of its headers."""

    signature: str
    mapping: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ExportedCells:
    """One row as it leaves: its key, what it is about, and each cell's canonical text."""

    row_key: str
    table: str
    record_id: int
    cells: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class RecordExport:
    """Keep the base copy of a workbook that leaves the house, to compare it with when it returns."""

    uid: str
    label: str
    columns: Mapping[str, object]
    rows: tuple[ExportedCells, ...]
    audience: str = ""


@dataclass(frozen=True, slots=True)
class ForgetExport:
    """Delete the base copy of a workbook: when it returns, nothing is known of how it left."""

    uid: str


@dataclass(frozen=True, slots=True)
class KeepReceivedFile:
    """Keep the content of a file that came in, once, until it is forgotten."""

    name: str
    sha256: str
    size: int
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class ForgetReceivedFile:
    """Delete the content of a file, and the reviews that go on from it."""

    sha256: str


@dataclass(frozen=True, slots=True)
class KeepReview:
    """Keep how far a review got; it replaces the open review of the same file."""

    sha256: str
    file_name: str
    options: Mapping[str, object]
    decisions: Mapping[str, object]
    open_items: int
    """How many items still wait for a decision."""
    kind: Provenance = "foreign"
    state: ReviewState = "open"


@dataclass(frozen=True, slots=True)
class DropReview:
    """Delete a saved review; its file stays."""

    review_id: ReviewId


Command = (
    AddMember
    | EditMember
    | RemoveMember
    | LogExchange
    | EditExchange
    | RemoveExchanges
    | AddNeed
    | EditNeed
    | SetNeedState
    | RemoveNeeds
    | AddOffer
    | EditOffer
    | RemoveOffers
    | AddArea
    | AddCategory
    | ChangeSettings
    | AddRows
    | ApplyImport
    | RememberMapping
    | RecordExport
    | ForgetExport
    | KeepReceivedFile
    | ForgetReceivedFile
    | KeepReview
    | DropReview
    | KeepSpots
    | DailyCommand
    | PeopleCommand
    | CheckInCommand
    | ListCommand
    | LogTogether
)
