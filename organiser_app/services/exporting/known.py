"""Everything that may leave, as one revision of the network stood."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.members import Area, Member, Purpose
from organiser_app.domain.needs import Need, Offer
from organiser_app.domain.settings import GroupSettings
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import exchanges, members, needs, network


@dataclass(frozen=True)
class Known:
    """The network as it is read for one export."""

    settings: GroupSettings
    members: Mapping[int, Member]
    needs: tuple[Need, ...]
    offers: tuple[Offer, ...]
    exchanges: tuple[Exchange, ...]
    areas: tuple[Area, ...]
    categories: Mapping[int, str]
    gatherings: Mapping[int, str]
    """Names of shared occasions by id."""

    @cached_property
    def area_names(self) -> dict[int, str]:
        """By id."""
        return {area.id: area.name for area in self.areas}

    @cached_property
    def names(self) -> dict[int, str]:
        """Members who may appear in sheets."""
        return {
            member.id: member.name
            for member in self.members.values()
            if member.consent.get(Purpose.EXPORT) is not False
        }

    @cached_property
    def counted(self) -> frozenset[int]:
        """Members who may appear in sheets and be counted in figures."""
        return frozenset(
            member_id
            for member_id in self.names
            if self.members[member_id].consent.get(Purpose.STATISTICS) is not False
        )

    @cached_property
    def sensitive_needs(self) -> frozenset[int]:
        """Needs that are nobody's business."""
        return frozenset(need.id for need in self.needs if need.is_sensitive)

    def within(self, area_id: int) -> frozenset[int]:
        """The area and all that lie in it, however deep."""
        found = {area_id}
        while True:
            inner = {area.id for area in self.areas if area.parent_id in found} - found
            if not inner:
                return frozenset(found)
            found |= inner

    def home(self, member_id: int | None) -> int | None:
        """The area of a member."""
        member = self.members.get(member_id or 0)
        return member.area_id if member else None


def read_known(connection: Reader) -> Known:
    """Reads all of it at once, so that nothing changes in between."""
    return Known(
        settings=network.group_settings(connection),
        members={member.id: member for member in members.members(connection)},
        needs=needs.needs(connection),
        offers=needs.offers(connection),
        exchanges=exchanges.exchanges(connection),
        areas=members.areas(connection),
        categories={one.id: one.name for one in needs.categories(connection)},
        gatherings=exchanges.gathering_names(connection),
    )
