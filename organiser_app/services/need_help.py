"""What the window shows of the help for one need: who could be asked, who is on it, what was before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from organiser_app.domain.ids import ExchangeId, MemberId, NeedId, OfferId
from organiser_app.domain.members import LimitUnit, Member, Purpose
from organiser_app.domain.needs import MatchState, Need
from organiser_app.domain.views import MatchRow
from organiser_app.matching.network import NO_LIMIT, NO_ONE, HelpNetwork, LeftOut
from organiser_app.matching.reasons import Reason
from organiser_app.matching.suggest import MOST, Suggestions, suggest
from organiser_app.matching.weighing import wish_of
from organiser_app.matching.words import USUAL
from organiser_app.services.helping import HelpNetworks
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import helping, linking
from organiser_app.storage.reads import matches as match_reads
from organiser_app.storage.reads import members as member_reads
from organiser_app.storage.reads import needs as need_reads
from organiser_app.storage.reads import network as network_reads

MOST_BEFORE = 12
"""Other needs of a thread that are told: three months of every week."""


@dataclass(frozen=True, slots=True)
class Helper:
    """Someone who could be asked, by name, and why."""

    member_id: MemberId
    name: str
    reasons: tuple[Reason, ...]
    offer_id: OfferId | None = None


@dataclass(frozen=True, slots=True)
class Arranged:
    """Someone who is asked for a need, or was, and how they stand now."""

    row: MatchRow
    left: date | None = None
    """Since when they are gone."""
    leaves: date | None = None
    """When they will be gone, where that is before the day that it is for."""
    paused_until: date | None = None
    """Until when they rest, where that is beyond that day."""
    exchange_id: ExchangeId | None = None
    """The line of the log that came of it."""

    @property
    def is_open(self) -> bool:
        """Whether it may still happen."""
        return self.row.state.is_open

    @property
    def is_in_doubt(self) -> bool:
        """Whether it may still happen, though they left, leave before or rest."""
        away = (self.left, self.leaves, self.paused_until)
        return self.is_open and any(day is not None for day in away)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Another need of the same thread, with who was on it."""

    need: Need
    arranged: tuple[Arranged, ...]


@dataclass(frozen=True, slots=True)
class NeedHelp:
    """Everything about the help for one need, of one moment."""

    need: Need
    helpers: tuple[Helper, ...] = ()
    could_help: int = 0
    left_out: Mapping[LeftOut, int] = field(default_factory=dict)
    arranged: tuple[Arranged, ...] = ()
    """Of this need, the earliest first."""
    before: tuple[Occurrence, ...] = ()
    """Of its thread without itself, the newest first."""

    @property
    def open_ones(self) -> tuple[Arranged, ...]:
        """Who is on it."""
        return tuple(one for one in self.arranged if one.is_open)

    @property
    def needs_a_backup(self) -> bool:
        """Whether someone was on it and nobody is now."""
        fell_through = {MatchState.CALLED_OFF, MatchState.DID_NOT_HAPPEN}
        return not self.open_ones and any(one.row.state in fell_through for one in self.arranged)


@dataclass(frozen=True, slots=True)
class Standing:
    """What to know about a member before they are asked about a need by name."""

    member_id: MemberId
    name: str
    left: date | None = None
    rests_until: date | None = None
    keeps_contact: bool = False
    """Whether they said that nobody may be given their phone or e-mail."""
    is_asker: bool = False
    is_of_household: bool = False
    is_on_it: bool = False
    limit: int | None = None
    unit: LimitUnit = LimitUnit.ACTS
    used: Decimal = Decimal(0)
    """Of the month that the need is for: done and promised."""
    month: date | None = None
    """That month, where it is another one than this."""
    takes: Decimal = Decimal(0)
    """What this need would take from their limit."""
    offer_is_promised: bool = False
    """Whether what they offered of this kind is promised as often as they said."""

    @property
    def is_beyond(self) -> bool:
        """Whether it would be more than they said they can give."""
        return self.limit is not None and self.used + self.takes > self.limit


def need_help(
    reader: Reader, networks: HelpNetworks, need_id: int, today: date, *, most: int = MOST
) -> NeedHelp | None:
    """Who could help with a need, who is on it and who was; None when it is gone."""
    need = need_reads.need(reader, need_id)
    if need is None:
        return None
    thread = match_reads.thread_of(reader, need_id)
    others = [one for one in reversed(thread) if one.id != need_id][:MOST_BEFORE]
    by_need = _arranged_of(reader, [need_id, *(one.id for one in others)], today)
    network = networks.at(reader, today)
    found = _suggested(reader, network, need, most)
    return NeedHelp(
        need=need,
        helpers=_by_name(network, found),
        could_help=found.could_help if found else 0,
        left_out=found.left_out if found else {},
        arranged=by_need.get(need.id, ()),
        before=tuple(Occurrence(one, by_need.get(one.id, ())) for one in others),
    )


def _suggested(reader: Reader, network: HelpNetwork, need: Need, most: int) -> Suggestions | None:
    if not need.state.is_open:
        return None
    return suggest(network, need, network_reads.group_settings(reader).weights, most=most)


def _by_name(network: HelpNetwork, found: Suggestions | None) -> tuple[Helper, ...]:
    return tuple(
        Helper(
            one.member_id,
            network.members[network.place(one.member_id)].name,
            one.reasons,
            one.offer_id,
        )
        for one in (found.people if found else ())
    )


def promises_of(reader: Reader, member_id: int, today: date) -> tuple[Arranged, ...]:
    """What a member is asked for or has said yes to."""
    rows = match_reads.match_rows(reader, helper_id=member_id, only_open=True)
    return _with_standing(reader, rows, today)


def _arranged_of(
    reader: Reader, need_ids: Sequence[int], today: date
) -> dict[NeedId, tuple[Arranged, ...]]:
    rows = match_reads.match_rows(reader, need_ids=need_ids)
    found: dict[NeedId, tuple[Arranged, ...]] = {}
    for one in _with_standing(reader, rows, today):
        found[one.row.need_id] = (*found.get(one.row.need_id, ()), one)
    return found


def _with_standing(reader: Reader, rows: Sequence[MatchRow], today: date) -> tuple[Arranged, ...]:
    if not rows:
        return ()
    people = member_reads.members(reader, sorted({row.helper_id for row in rows}))
    by_id = {one.id: one for one in people}
    done = [row.id for row in rows if row.state is MatchState.COMPLETED]
    lines = match_reads.exchanges_of_matches(reader, done) if done else {}
    return tuple(_arranged(row, by_id[row.helper_id], lines.get(row.id), today) for row in rows)


def _arranged(
    row: MatchRow, helper: Member, exchange_id: ExchangeId | None, today: date
) -> Arranged:
    day = max(row.needed_by or today, today)
    has_left, leaves = not helper.is_current(today), not helper.is_current(day)
    rests = helper.is_paused(day) and not leaves
    return Arranged(
        row,
        left=helper.left if has_left else None,
        leaves=helper.left if leaves and not has_left else None,
        paused_until=helper.paused_until if rests else None,
        exchange_id=exchange_id,
    )


def standing(
    reader: Reader, networks: HelpNetworks, need_id: int, member_id: int, today: date
) -> Standing | None:
    """What to know before a member is asked about a need by name; None when one of them is gone."""
    need = need_reads.need(reader, need_id)
    if need is None:
        return None
    network = networks.at(reader, today).on(need.needed_by)
    place = network.place(member_id)
    if place == NO_ONE:
        return None
    member = network.members[place]
    wish = wish_of(network, need)
    limit, room = network.limit.item(place), network.room.item(place)
    counts_hours = network.in_hours.item(place)
    home = network.home.item(place)
    has_left = not member.is_current(today)
    on_it = match_reads.match_rows(reader, need_id=need_id, helper_id=member_id, only_open=True)
    return Standing(
        member_id=member.id,
        name=member.name,
        left=member.left if has_left else None,
        rests_until=member.paused_until if member.is_paused(today) and not has_left else None,
        keeps_contact=member.consent.get(Purpose.SHARE_CONTACT) is False,
        is_asker=place == wish.asker,
        is_of_household=home != NO_ONE and home == _home(network, wish.asker),
        is_on_it=bool(on_it),
        limit=member.monthly_limit,
        unit=member.limit_unit,
        used=Decimal(0) if limit == NO_LIMIT else amount_of(limit - room),
        month=network.first_of_month if network.is_of_another_month else None,
        takes=amount_of(wish.minutes if counts_hours else wish.acts),
        offer_is_promised=_offer_is_promised(reader, need, member_id),
    )


def _offer_is_promised(reader: Reader, need: Need, member_id: int) -> bool:
    offers = [
        one
        for one in linking.open_offers_of(reader, member_id)
        if one.category_id is not None and one.category_id == need.category_id
    ]
    uses = helping.offer_uses(reader) if offers else {}
    return bool(offers) and all(
        one.most_times is not None and uses.get(one.id, 0) >= one.most_times for one in offers
    )


def amount_of(sixtieths: int) -> Decimal:
    """Acts or hours, to a tenth."""
    whole, rest = divmod(sixtieths, USUAL)
    return Decimal(whole) if not rest else round(Decimal(sixtieths) / USUAL, 1)


def _home(network: HelpNetwork, place: int) -> int:
    return NO_ONE if place == NO_ONE else int(network.home[place])
