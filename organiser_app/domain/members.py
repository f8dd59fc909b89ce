"""Members: everyone who may give or receive."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from organiser_app.domain.ids import NEW, AreaId, MemberId


class MemberKind(StrEnum):
    """What kind of party a member is."""

    PERSON = "person"
    HOUSEHOLD = "household"
    GROUP = "group"
    POOL = "pool"
    """A fund, a fridge, a tool shed: gifts pass through it."""
    ORGANISATION = "organisation"


class Purpose(StrEnum):
    """What a member can consent to, each by itself."""

    SHARE_CONTACT = "share_contact"
    """Give phone or e-mail to the helper of a match."""
    EXPORT = "export"
    """Appear in sheets that leave the house."""
    STATISTICS = "statistics"
    """Count in figures about people."""
    THANKS = "thanks"
    """Be thanked by name."""


class LimitUnit(StrEnum):
    """What a member's own limit is counted in, per month."""

    ACTS = "acts"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Area:
    """A pod, neighbourhood or district; may lie in another."""

    name: str
    id: AreaId = AreaId(NEW)
    parent_id: AreaId | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One party. Only a name is needed; `name` is one field and never split."""

    name: str
    id: MemberId = MemberId(NEW)
    kind: MemberKind = MemberKind.PERSON
    pronouns: str = ""
    phones: tuple[str, ...] = ()
    email: str = ""
    preferred_contact: str = ""
    contact_time: str = ""
    languages: tuple[str, ...] = ()
    area_id: AreaId | None = None
    address: str = ""
    household_id: MemberId | None = None
    household_size: int | None = None
    acts_for_id: MemberId | None = None
    """Who acts for this member where they have no phone or prefer it so."""
    skills: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    availability: str = ""
    monthly_limit: int | None = None
    limit_unit: LimitUnit = LimitUnit.ACTS
    joined: date | None = None
    paused_until: date | None = None
    left: date | None = None
    consent: Mapping[Purpose, bool] = field(default_factory=dict)
    """Only what was asked: a missing purpose was never asked about."""
    note: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    """Fields of the group's own, in the order in which they were added."""

    def is_current(self, today: date) -> bool:
        """Whether the member has not left."""
        return self.left is None or self.left > today

    def is_paused(self, today: date) -> bool:
        """Whether the member rests just now."""
        return self.paused_until is not None and self.paused_until > today


@dataclass(frozen=True, slots=True)
class Bounded:
    """A helper who is not there on every day."""

    name: str
    left: date | None = None
    paused_until: date | None = None

    def is_away(self, day: date) -> bool:
        """Whether they have left by then, or still rest."""
        has_left = self.left is not None and self.left <= day
        return has_left or (self.paused_until is not None and self.paused_until > day)
