"""Commands about people: who rests, who left, who lives together, who is somebody else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from organiser_app.domain.ids import MemberId
from organiser_app.domain.member_fields import MemberField


@dataclass(frozen=True, slots=True)
class RestMember:
    """Let someone rest until a day; what they promised stays theirs until it is handed over."""

    member_id: MemberId
    until: date


@dataclass(frozen=True, slots=True)
class WelcomeBack:
    """Someone who rested or had left takes part again."""

    member_id: MemberId


@dataclass(frozen=True, slots=True)
class MarkLeft:
    """Write down that someone has left; what they did stays in the log."""

    member_id: MemberId
    day: date


@dataclass(frozen=True, slots=True)
class SetHousehold:
    """Let members live in a household, or in none; whoever is not on the roster yet joins it."""

    member_ids: tuple[MemberId, ...]
    household_id: MemberId | None
    new_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeMemberFields:
    """Decide which fields of its own the group has.

    What members have in a field that is renamed goes along. What they have in one that is taken
    away stays with them.
    """

    fields: tuple[MemberField, ...]
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Names as they were -> as they are now."""


@dataclass(frozen=True, slots=True)
class MarkNotSame:
    """Remember that two members are two people, however alike they look."""

    one_id: MemberId
    other_id: MemberId


PeopleCommand = (
    RestMember | WelcomeBack | MarkLeft | SetHousehold | ChangeMemberFields | MarkNotSame
)
