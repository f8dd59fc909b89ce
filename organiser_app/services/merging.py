"""Two records side by side before they become one: what differs, and what goes along."""

from collections.abc import Mapping
from dataclasses import dataclass

from organiser_app.domain.daily import Side
from organiser_app.domain.ids import MemberId
from organiser_app.domain.member_fields import MemberField
from organiser_app.domain.members import Member
from organiser_app.domain.merging import OWN, merged_member
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import members, network
from organiser_app.storage.reads.stories import rows_that_name

TO_CHOOSE = (
    "name",
    "kind",
    "pronouns",
    "email",
    "preferred_contact",
    "contact_time",
    "area_id",
    "address",
    "household_id",
    "household_size",
    "acts_for_id",
    "availability",
    "monthly_limit",
    "joined",
    "paused_until",
    "left",
)
"""Fields of which one value is kept; everything else is put together."""
TOGETHER = ("phones", "languages", "skills", "tags", "note", "consent")


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two members, and the names that their fields point at."""

    keep: Member
    other: Member
    goes_along: Mapping[str, int]
    """By table, how many rows name the other one; and in how many sheets that left they stand."""
    fields: tuple[MemberField, ...]
    areas: Mapping[int, str]
    people: Mapping[int, str]

    def value(self, field: str, side: Side) -> object:
        """What one of them has in a field; an own field's key begins as `merging.OWN` says."""
        member = self.keep if side is Side.KEEP else self.other
        if field.startswith(OWN):
            return member.extra.get(field.removeprefix(OWN), "")
        value = getattr(member, field)
        if field == "monthly_limit" and value is not None:
            return (value, member.limit_unit)
        return value

    def differing(self) -> tuple[str, ...]:
        """Fields of which someone has to say whose value stays, in the order of the form."""
        own = dict.fromkeys((*self.keep.extra, *self.other.extra))
        every = (*TO_CHOOSE, *(f"{OWN}{name}" for name in own))
        return tuple(
            field
            for field in every
            if self.value(field, Side.KEEP) != self.value(field, Side.OTHER)
            and not self._points_at_the_two(field)
        )

    def _points_at_the_two(self, field: str) -> bool:
        """Nobody lives in themselves or speaks for themselves, so these links go."""
        if not field.endswith("_id") or field == "area_id":
            return False
        both = {self.keep.id, self.other.id}
        return {self.value(field, side) for side in Side} <= {*both, None}

    def proposal(self) -> dict[str, Side]:
        """Whose value of each differing field stays unless somebody says otherwise."""
        merged = merged_member(self.keep, self.other, {})
        found: dict[str, Side] = {}
        for field in self.differing():
            if field.startswith(OWN):
                is_theirs = not self.value(field, Side.KEEP)
            else:
                is_theirs = getattr(merged, field) != getattr(self.keep, field)
            found[field] = Side.OTHER if is_theirs else Side.KEEP
        return found


def side_by_side(connection: Reader, keep_id: MemberId, other_id: MemberId) -> SideBySide | None:
    """Both members as they are now; None where one is gone."""
    found = {one.id: one for one in members.members(connection, (keep_id, other_id))}
    if keep_id not in found or other_id not in found:
        return None
    keep, other = found[keep_id], found[other_id]
    links = {
        link
        for one in (keep, other)
        for link in (one.household_id, one.acts_for_id)
        if link is not None
    }
    return SideBySide(
        keep,
        other,
        rows_that_name(connection, other_id),
        network.group_settings(connection).fields,
        {area.id: area.name for area in members.areas(connection)},
        {one.id: one.name for one in members.members(connection, sorted(links))},
    )
