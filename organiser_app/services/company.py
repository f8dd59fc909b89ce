"""Who could use company: people who alone join others, or alone give a kind of help.

Each comes with those who might back them up: an invitation to make, of which nothing is kept.
"""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from organiser_app.domain.ids import CategoryId, MemberId
from organiser_app.domain.members import Area
from organiser_app.domain.needs import Need
from organiser_app.matching.network import HelpNetwork
from organiser_app.matching.reasons import Reason, ReasonCode
from organiser_app.matching.suggest import suggest
from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.cover import cover
from organiser_app.metrics.moment import Moment
from organiser_app.metrics.snapshot import NO_ONE
from organiser_app.metrics.standing import alone, joining
from organiser_app.services.network_view import Ground, NetworkViews
from organiser_app.services.workspace import Question, Workspace
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.members import areas

DAYS = 180
"""The window in which a kind of help is looked at (metrics M8)."""
MOST_JOINING = 8
MOST_ASKED = 3
_ABLE = frozenset({ReasonCode.OFFERS, ReasonCode.SKILL, ReasonCode.GAVE_BEFORE})


@dataclass(frozen=True, slots=True)
class Ask:
    """Somebody who could be asked, and why: the most telling reason first."""

    member_id: int
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Invitation:
    """Somebody who could use company with something."""

    member_id: int
    category: int
    """Position in the names, or NO_ONE."""
    area: int
    joined: tuple[int, ...] = ()
    """Ids of those who would be apart from the rest; empty where it is about a kind of help."""
    ask: tuple[Ask, ...] = ()

    @property
    def is_alone_with(self) -> bool:
        """Whether it is about a kind of help that one person alone gives regularly."""
        return not self.joined


@dataclass(frozen=True, slots=True)
class Company:
    """All invitations of one picture."""

    invitations: tuple[Invitation, ...]
    joining: int
    """How many join parts, invited or not."""


def company(workspace: Workspace, views: NetworkViews, days: int) -> Question[Company]:
    """Asks who could use company, as of today."""

    def ask(reader: Reader) -> Company:
        ground = views.on(reader)
        at = views.question(days)(reader).scene.whole_moment
        finder = Finder.of(workspace, reader, ground)
        return Company(
            (*_joining(ground, at, finder, days), *_alone(ground, finder)),
            joining=len(at.connections.bridges),
        )

    return ask


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds who could be asked for a kind of help in a place."""

    ground: Ground
    helpers: HelpNetwork
    areas: tuple[Area, ...]

    @classmethod
    def of(cls, workspace: Workspace, reader: Reader, ground: Ground) -> "Finder":
        """For one revision."""
        helpers = workspace.helpers.at(reader, ground.today)
        known = sorted(areas(reader), key=lambda one: one.id)
        return cls(ground, helpers, tuple(known))

    def who(self, category: int, area: int, without: Collection[int]) -> tuple[Ask, ...]:
        """Those who come up first, without some; nobody where no kind of help is known.

        Who never said what they can do is left for other days: here somebody stands in.
        """
        if category == NO_ONE:
            return ()
        wish = Need(
            category_id=CategoryId(self.ground.category_ids[category]),
            area_id=None if area == NO_ONE else self.areas[area].id,
        )
        found = suggest(
            self.helpers, wish, self.ground.settings.weights, most=MOST_ASKED + len(without)
        )
        asked = [
            Ask(int(one.member_id), one.reasons)
            for one in found.people
            if one.member_id not in without and _can(one.reasons)
        ]
        return tuple(asked[:MOST_ASKED])

    def for_need(self, need: Need, without: Collection[int]) -> tuple[Ask, ...]:
        """Those who come up first for a need, without some."""
        found = suggest(
            self.helpers, need, self.ground.settings.weights, most=MOST_ASKED + len(without)
        )
        asked = [Ask(int(one.member_id), one.reasons) for one in found.people]
        return tuple(one for one in asked if one.member_id not in without)[:MOST_ASKED]


def _can(reasons: tuple[Reason, ...]) -> bool:
    return any(reason.code in _ABLE for reason in reasons)


def _joining(ground: Ground, at: Moment, finder: Finder, days: int) -> list[Invitation]:
    snapshot = ground.snapshot
    acts = acts_in(snapshot, ground.window(days))
    found = []
    for one in joining(snapshot, acts, at, most=MOST_JOINING):
        member = MemberId(int(snapshot.member_ids[one.member]))
        ids = tuple(int(joined) for joined in one.joined)
        ask = finder.who(one.category, one.area, {member})
        found.append(Invitation(member, one.category, one.area, ids, ask))
    return found


def _alone(ground: Ground, finder: Finder) -> list[Invitation]:
    snapshot = ground.snapshot
    covered = cover(snapshot, acts_in(snapshot, ground.window(DAYS)))
    found = []
    for one in alone(snapshot, covered):
        member = int(snapshot.member_ids[one.member])
        ask = finder.who(one.category, one.area, {member})
        found.append(Invitation(member, one.category, one.area, (), ask))
    return found


def positions_of(ground: Ground, ids: Collection[int]) -> np.ndarray:
    """(n,) whether each member of the snapshot is one of these."""
    return np.isin(ground.snapshot.member_ids, list(ids))
