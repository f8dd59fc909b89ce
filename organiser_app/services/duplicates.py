"""Whether someone who is being written down is on the roster already: asked while they are typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.matching.same_person import (
    MOST,
    Entry,
    KnownPeople,
    LikelySame,
    SameReason,
    entry_of,
    is_weak,
)
from organiser_app.services.progress import Progress
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import members, network
from organiser_app.storage.reads.decoded import Decoded

if TYPE_CHECKING:
    from organiser_app.services.workspace import Workspace  # it holds the rosters


@dataclass(slots=True)
class Rosters:
    """The roster ready to be searched; it follows the network, and one reader at a time asks it."""

    _members: Decoded[Member] = field(default_factory=lambda: Decoded(Member))
    _people: KnownPeople = field(default_factory=lambda: KnownPeople(()))
    _revision: int = -1
    _lock: Lock = field(default_factory=Lock)

    def likely_same(
        self, connection: Reader, entry: Entry, *, but: MemberId | None = None, most: int = MOST
    ) -> tuple[LikelySame, ...]:
        """Who on the roster, as `connection` sees it, may be meant."""
        with self._lock:
            revision = network.revision(connection)
            if self._revision != revision:
                region = network.group_settings(connection).phone_region
                self._people.follow(self._members.read(connection), region)
                self._revision = revision
            return self._people.likely_same(entry, but=but, most=most)


def likely_same_people(
    connection: Reader,
    rosters: Rosters,
    entry: Entry,
    *,
    but: MemberId | None = None,
    most: int = MOST,
) -> tuple[LikelySame, ...]:
    """Who on the roster may be meant, and why; `but` is the member who is being edited."""
    return rosters.likely_same(connection, entry, but=but, most=most)


@dataclass(frozen=True, slots=True)
class Likely:
    """A member who may be meant, with what tells them from others, and why."""

    member: Member
    area: str
    reasons: tuple[SameReason, ...]


def likely_people(
    connection: Reader, rosters: Rosters, entry: Entry, *, but: MemberId | None = None
) -> tuple[Likely, ...]:
    """Who may be meant, as a form shows them; without those who were said to be someone else."""
    found = rosters.likely_same(connection, entry, but=but, most=MOST)
    if but is not None:
        apart = network.group_settings(connection).not_same
        found = tuple(one for one in found if _pair(but, one.member_id) not in apart)
    return _named(connection, found)


def _named(connection: Reader, found: Sequence[LikelySame]) -> tuple[Likely, ...]:
    known = {one.id: one for one in members.members(connection, [one.member_id for one in found])}
    areas = {one.id: one.name for one in members.areas(connection)} if found else {}
    return tuple(
        Likely(member, areas.get(member.area_id, "") if member.area_id else "", one.reasons)
        for one in found
        if (member := known.get(one.member_id)) is not None
    )


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two members who may be one person, and why."""

    one: Likely
    other: Likely

    @property
    def id(self) -> tuple[int, int]:
        """The smaller id first."""
        return _pair(self.one.member.id, self.other.member.id)


MOST_PAIRS = 200
"""Pairs that are listed at a time: more would not be looked at."""
_AT_ONCE = 200


def likely_pairs(workspace: Workspace, progress: Progress) -> tuple[LikelyPair, ...]:
    """Members who may be on the roster twice, the likely ones first, by name.

    Without those said to be two people.

    Raises:
        Cancelled: someone asked the task to stop.
    """
    everyone = workspace.ask(members.members)
    apart = set(workspace.ask(network.group_settings).not_same)
    found: dict[tuple[int, int], tuple[SameReason, ...]] = {}
    in_part: dict[tuple[int, int], tuple[SameReason, ...]] = {}
    for start in range(0, len(everyone), _AT_ONCE):
        progress.step(start, len(everyone), note="COMPARING")
        part = everyone[start : start + _AT_ONCE]
        for pair, reasons in workspace.ask(partial(_pairs_of, workspace.rosters, part)):
            kept = in_part if is_weak(reasons) else found
            if pair not in apart and len(kept) < MOST_PAIRS:
                kept.setdefault(pair, reasons)
    listed = dict([*found.items(), *in_part.items()][:MOST_PAIRS])
    return workspace.ask(partial(_listed, listed))


def _pairs_of(
    rosters: Rosters, part: Sequence[Member], connection: Reader
) -> list[tuple[tuple[int, int], tuple[SameReason, ...]]]:
    return [
        (_pair(member.id, one.member_id), one.reasons)
        for member in part
        for one in rosters.likely_same(connection, entry_of(member), but=member.id)
    ]


def _listed(
    found: Mapping[tuple[int, int], tuple[SameReason, ...]], connection: Reader
) -> tuple[LikelyPair, ...]:
    pairs = [
        _named(connection, [LikelySame(MemberId(one), reasons) for one in pair])
        for pair, reasons in found.items()
    ]
    both = [LikelyPair(*pair) for pair in pairs if len(pair) == 2]
    return tuple(sorted(both, key=_likely_first))


def _likely_first(pair: LikelyPair) -> tuple[bool, str, tuple[int, int]]:
    return (is_weak(pair.one.reasons), plain_letters(pair.one.member.name), pair.id)


def _pair(one: int, other: int) -> tuple[int, int]:
    return (int(one), int(other)) if one < other else (int(other), int(one))
