"""What the group decides for itself: its name, its promises, its words."""

from dataclasses import dataclass, field

from organiser_app.domain.check_ins import USUAL_DAYS
from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.needs import Urgency
from organiser_app.domain.saved_views import SavedView

HEAVIEST = 10


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each thing counts when someone is looked for who could help: 0 to 10 each.

    They decide about an order, never about a person: no figure of theirs is shown or kept.
    """

    kind: int = 5
    """They offered it, say that they can do it, or did it before."""
    area: int = 3
    """They live in the same area, or in one that holds it or lies in it."""
    language: int = 3
    """They speak a language of whoever asks, or the one that is asked for."""
    availability: int = 1
    """They are free on the day."""
    rested: int = 3
    """They have not been asked for long, or never."""
    room: int = 2
    """Much of what they said they can give is left."""
    known: int = 1
    """They helped this person before."""
    rest_days: int = 60
    """After so many days without being asked someone is fully rested."""


LONGEST_PROMISE = 365


@dataclass(frozen=True, slots=True)
class GroupSettings:
    """Kept in the network's database and changed by commands like everything else."""

    name: str = ""
    urgent_days: int = 2
    soon_days: int = 7
    whenever_days: int = 30
    phone_region: str = ""
    """ISO country code for phone numbers without one, such as GB."""
    is_example: bool = False
    """Made up by code, and said so wherever it is shown."""
    weights: Weights = field(default_factory=Weights)
    """What counts when someone is looked for who could help."""
    fields: tuple[MemberField, ...] = ()
    """Fields of members that the group has made for itself, in their order."""
    not_same: tuple[tuple[int, int], ...] = ()
    """Pairs of members (the smaller id first) of whom someone said that they are two people."""
    check_in_days: int = USUAL_DAYS
    """After so many days whoever was helped is asked how it was; 0: never."""
    saved_views: tuple[SavedView, ...] = ()
    """In the order in which they are listed."""

    def promise_days(self, urgency: Urgency) -> int:
        """The group's own promise for needs of this urgency."""
        return {
            Urgency.URGENT: self.urgent_days,
            Urgency.SOON: self.soon_days,
            Urgency.WHENEVER: self.whenever_days,
        }[urgency]

    @property
    def promises(self) -> tuple[int, int, int]:
        """The promises in the order of `Urgency`."""
        return (self.urgent_days, self.soon_days, self.whenever_days)
