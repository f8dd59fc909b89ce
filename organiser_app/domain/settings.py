"""What the group decides for itself: its name, its promises, its words."""

from dataclasses import dataclass

from organiser_app.domain.needs import Urgency


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
