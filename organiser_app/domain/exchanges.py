"""Exchanges: help that really happened. Every figure on the screen is counted from here."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.ids import (
    NEW,
    AreaId,
    CategoryId,
    ExchangeId,
    GatheringId,
    MatchId,
    MemberId,
    NeedId,
    OfferId,
)


class UnitFamily(StrEnum):
    """Families of units that may be added up; never across families."""

    ACTS = "acts"
    TIME = "time"
    MONEY = "money"
    MEALS = "meals"
    ITEMS = "items"
    DISTANCE = "distance"


class Asked(StrEnum):
    """Whether the help was asked for or offered unasked."""

    ASKED = "asked"
    UNASKED = "unasked"
    NOT_RECORDED = "not_recorded"


class Outcome(StrEnum):
    """What came of an exchange."""

    COMPLETED = "completed"
    PARTLY = "partly"
    DID_NOT_HAPPEN = "did_not_happen"


class ArrangedBy(StrEnum):
    """Who brought giver and receiver together."""

    COORDINATOR = "coordinator"
    DIRECT = "direct"
    NOT_RECORDED = "not_recorded"


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of help; may lie in another."""

    name: str
    id: CategoryId = CategoryId(NEW)
    parent_id: CategoryId | None = None
    unit: UnitFamily = UnitFamily.ACTS


@dataclass(frozen=True, slots=True)
class Exchange:
    """Who helped whom, when and with what. Giver and receiver may each be unknown."""

    id: ExchangeId = ExchangeId(NEW)
    day: date | None = None
    giver_id: MemberId | None = None
    receiver_id: MemberId | None = None
    category_id: CategoryId | None = None
    area_id: AreaId | None = None
    quantity: Decimal | None = None
    unit: str = ""
    asked: Asked = Asked.NOT_RECORDED
    outcome: Outcome = Outcome.COMPLETED
    need_id: NeedId | None = None
    offer_id: OfferId | None = None
    match_id: MatchId | None = None
    gathering_id: GatheringId | None = None
    arranged_by: ArrangedBy = ArrangedBy.NOT_RECORDED
    note: str = ""
    logged_by: str = ""
    logged_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Gathering:
    """One occasion with several givers or receivers."""

    name: str
    id: GatheringId = GatheringId(NEW)
    day: date | None = None
    area_id: AreaId | None = None
    note: str = ""
