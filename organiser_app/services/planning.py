"""A plan for the day as people read it: by helper, with what they said they can give, and why."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from organiser_app.domain.daily import Pairing, ProposeMatches
from organiser_app.domain.ids import MemberId, NeedId, OfferId
from organiser_app.domain.members import LimitUnit
from organiser_app.domain.views import NeedRow
from organiser_app.matching.network import NO_LIMIT, HelpNetwork
from organiser_app.matching.plan import Plan, PlannedMatch, Unmet
from organiser_app.matching.reasons import Reason, ReasonCode
from organiser_app.matching.weighing import Wish, wish_of
from organiser_app.services.helping import HelpNetworks, day_plan
from organiser_app.services.need_help import amount_of
from organiser_app.services.progress import Progress
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import needs as need_reads
from organiser_app.storage.reads import network as network_reads

Pair = tuple[NeedId, MemberId]


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """One need that somebody could be asked about: to be taken or left by itself."""

    need: NeedRow
    helper_id: MemberId
    reasons: tuple[Reason, ...]
    takes: Decimal
    """Of what they said they can give: acts or hours, as their limit is counted."""
    offer_id: OfferId | None = None
    is_of_this_month: bool = True
    """Whether it takes it of what they give this month, or of a later one."""

    @property
    def pair(self) -> Pair:
        """What it is known by, also in the next plan."""
        return self.need.id, self.helper_id


@dataclass(frozen=True, slots=True)
class PlannedHelper:
    """Someone who could be asked today, what they said they can give, and about what."""

    member_id: MemberId
    name: str
    lines: tuple[PlannedLine, ...]
    limit: int | None = None
    """What they said themselves; None: nothing."""
    unit: LimitUnit = LimitUnit.ACTS
    used: Decimal = Decimal(0)
    """Of this month, without the plan: done and promised."""
    last_asked: date | None = None

    def with_plan(self, taken: Sequence[PlannedLine]) -> Decimal:
        """What would be used of their limit of this month with these lines."""
        return self.used + sum((one.takes for one in taken if one.is_of_this_month), Decimal(0))


@dataclass(frozen=True, slots=True)
class LeftWithout:
    """A need that the plan has nobody for."""

    need: NeedRow
    why: Unmet


@dataclass(frozen=True, slots=True)
class DayPlan:
    """Who could be asked for what today; nothing is written until somebody accepts it."""

    helpers: tuple[PlannedHelper, ...]
    """By name: nobody is compared."""
    without: tuple[LeftWithout, ...]
    """The longest waiting first."""
    revision: int
    never_asked: int = 0
    """How many of the helpers would be asked for the first time."""
    rested: int = 0
    """How many of the others have not been asked for as long as the group's settings say."""

    @property
    def lines(self) -> tuple[PlannedLine, ...]:
        """All lines."""
        return tuple(line for one in self.helpers for line in one.lines)

    @property
    def needs(self) -> int:
        """How many needs it is about."""
        return len(self.lines) + len(self.without)

    def accept(self, pairs: Sequence[Pair]) -> ProposeMatches:
        """The command that takes these of its lines, all at once."""
        wanted = frozenset(pairs)
        return ProposeMatches(
            tuple(
                Pairing(line.need.id, line.helper_id, line.offer_id)
                for line in self.lines
                if line.pair in wanted
            ),
            revision=self.revision,
        )


def plan_of_day(
    reader: Reader,
    networks: HelpNetworks,
    today: date,
    *,
    need_ids: Sequence[int] | None = None,
    instead_of: Collection[Pair] = (),
    progress: Progress | None = None,
) -> DayPlan:
    """A proposal for these needs, or for all that are open and that nobody is on yet.

    `instead_of` are lines of an earlier plan that were turned down: others are looked for.

    Raises:
        Cancelled: `progress` was asked to stop.
    """
    made = day_plan(
        reader, networks, today, need_ids=need_ids, instead_of=instead_of, progress=progress
    )
    network = networks.at(reader, today)
    ids = [*(one.need_id for one in made.matches), *made.unmet]
    rows = {row.id: row for row in need_reads.need_rows(reader, ids)}
    needs = need_reads.needs(reader, [one.need_id for one in made.matches])
    wishes = {need.id: wish_of(network, need) for need in needs}
    helpers = _helpers(network, made, rows, wishes)
    rest_days = network_reads.group_settings(reader).weights.rest_days
    never = sum(_was_never_asked(one) for one in helpers)
    long_ago = today - timedelta(days=rest_days)
    return DayPlan(
        helpers=helpers,
        without=tuple(LeftWithout(rows[one], why) for one, why in _oldest_first(made, rows)),
        revision=made.revision,
        never_asked=never,
        rested=sum(one.last_asked is not None and one.last_asked <= long_ago for one in helpers),
    )


def _oldest_first(made: Plan, rows: Mapping[NeedId, NeedRow]) -> list[tuple[NeedId, Unmet]]:
    return sorted(made.unmet.items(), key=lambda one: (rows[one[0]].opened or date.max, one[0]))


def _helpers(
    network: HelpNetwork,
    made: Plan,
    rows: Mapping[NeedId, NeedRow],
    wishes: Mapping[NeedId, Wish],
) -> tuple[PlannedHelper, ...]:
    theirs: dict[MemberId, list[PlannedMatch]] = {}
    for one in made.matches:
        theirs.setdefault(one.helper_id, []).append(one)
    helpers = (_helper(network, key, each, rows, wishes) for key, each in theirs.items())
    return tuple(sorted(helpers, key=lambda one: (one.name.casefold(), one.member_id)))


def _helper(
    network: HelpNetwork,
    member_id: MemberId,
    matches: Sequence[PlannedMatch],
    rows: Mapping[NeedId, NeedRow],
    wishes: Mapping[NeedId, Wish],
) -> PlannedHelper:
    place = network.place(member_id)
    member = network.members[place]
    limit, room = network.limit.item(place), network.room.item(place)
    counts_hours = network.in_hours.item(place)

    def takes(need_id: NeedId) -> Decimal:
        wish = wishes[need_id]
        return amount_of(wish.minutes if counts_hours else wish.acts)

    return PlannedHelper(
        member_id=member_id,
        name=member.name,
        lines=tuple(
            PlannedLine(
                rows[one.need_id],
                member_id,
                one.reasons,
                takes(one.need_id),
                one.offer_id,
                network.on(rows[one.need_id].needed_by).month == network.month,
            )
            for one in matches
        ),
        limit=None if limit == NO_LIMIT else member.monthly_limit,
        unit=member.limit_unit,
        used=Decimal(0) if limit == NO_LIMIT else amount_of(limit - room),
        last_asked=_last_asked(matches[0].reasons),
    )


def _last_asked(reasons: Sequence[Reason]) -> date | None:
    for reason in reasons:
        day = reason.values.get("day")
        if reason.code is ReasonCode.NOT_ASKED_SINCE and isinstance(day, date):
            return day
    return None


def _was_never_asked(helper: PlannedHelper) -> bool:
    reasons = helper.lines[0].reasons
    return any(reason.code is ReasonCode.NEVER_ASKED for reason in reasons)
