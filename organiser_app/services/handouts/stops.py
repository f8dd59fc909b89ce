"""A helper's stops: what was promised to whom, with no more than the person who waits agreed to.

- A stop of a sensitive need, or of someone who said no to sheets, is told in person: the paper has
  its day and area only.
- One that the helper has not agreed to yet says what is asked, not who asks.
- Phones stand there only if the person said yes to sharing how to reach them; never having been
  asked is not a yes. An address of someone who was never asked may be told where the coordinator
  says so, since they expect a visit; one of someone who said no never is.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from organiser_app.domain.ids import MatchId, NeedId
from organiser_app.domain.members import Member, Purpose
from organiser_app.domain.needs import Match, MatchState, Need, Urgency
from organiser_app.services.exporting.known import Known
from organiser_app.services.handouts.called import called_apart
from organiser_app.services.handouts.clock_times import clock_time, time_in_note
from organiser_app.services.handouts.wording import Wording
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import members, needs, network
from organiser_app.storage.reads.matches import match_values
from organiser_app.storage.reads.reachable import members_by_name


class Withheld(StrEnum):
    """Why something is not on the paper."""

    SENSITIVE = "sensitive"
    NO_SHEETS = "no_sheets"
    """The person said no to appearing in sheets."""
    NOT_AGREED = "not_agreed"
    """The helper has not said yes yet, so it is not told who asks."""
    NOT_ASKED = "not_asked"
    """Nobody asked the person about sharing how to reach them."""
    REFUSED = "refused"
    """The person said no to sharing how to reach them."""
    WORDS = "words"
    """What was written names someone who is in no sheet, or says how to reach someone."""


IN_PERSON = frozenset({Withheld.SENSITIVE, Withheld.NO_SHEETS})


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to do for someone; what is empty is not known or not told."""

    match_id: MatchId
    need_id: NeedId
    state: MatchState
    day: date | None
    at: time | None = None
    who: str = ""
    what: str = ""
    category: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    household_size: int | None = None
    area: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()
    through: str = ""
    """Whom the phones are of, where someone acts for whoever asked."""
    contact_time: str = ""
    languages: tuple[str, ...] = ()
    note: str = ""
    urgency: Urgency = Urgency.SOON
    withheld: frozenset[Withheld] = frozenset()

    @property
    def is_told_in_person(self) -> bool:
        """Whether the paper says no more than that there is something."""
        return not IN_PERSON.isdisjoint(self.withheld)


@dataclass(frozen=True, slots=True)
class Promise:
    """A match with its need, as they are stored."""

    match: Match
    need: Need


@dataclass(frozen=True)
class Desk:
    """What is known while stops are written: the network's people and what they are called here."""

    known: Known
    wording: Wording
    names: Mapping[int, str]
    unasked_addresses: bool = False
    tells_phones: bool = True
    """Whether this is a place for phones at all."""
    day: date | None = None
    """Whoever has left by then acts for nobody any more; without it, whoever left or is to leave."""

    def acting_for(self, asker: Member | None) -> Member | None:
        """Whoever acts for someone and is still there."""
        acting = self.known.members.get((asker and asker.acts_for_id) or 0)
        if acting is None or not (acting.left is None or (self.day and acting.left > self.day)):
            return None
        return acting


@dataclass(frozen=True, slots=True)
class Facts:
    """What a paper tells, counted: shown before anything is saved."""

    stops: int = 0
    phones: int = 0
    addresses: int = 0
    withheld: Mapping[Withheld, int] = field(default_factory=dict)


def known_people(reader: Reader, promises: Sequence[Promise] = (), helper_id: int = 0) -> Known:
    """The network without its log, its needs and its offers; whole are those who are involved."""
    involved = {one.match.helper_id for one in promises} | {helper_id}
    involved |= {one.need.member_id or 0 for one in promises}
    found = members_by_name(reader, involved)
    acting = {found[one].acts_for_id or 0 for one in involved if one in found} - involved
    found |= {one.id: one for one in members.members(reader, sorted(acting))}
    return Known(
        settings=network.group_settings(reader),
        members=found,
        needs=(),
        offers=(),
        exchanges=(),
        areas=members.areas(reader),
        categories={one.id: one.name for one in needs.categories(reader)},
        gatherings={},
    )


def promises_of(
    reader: Reader, *, helper_id: int | None = None, match_ids: Sequence[int] | None = None
) -> tuple[Promise, ...]:
    """Matches of a helper, or with these ids, whatever became of them, with their needs."""
    found = match_values(reader, match_ids, helper_id=helper_id)
    known = {need.id: need for need in needs.needs(reader, sorted({one.need_id for one in found}))}
    return tuple(Promise(one, known[one.need_id]) for one in found if one.need_id in known)


def desk_for(
    known: Known,
    promises: Iterable[Promise],
    *,
    unasked_addresses: bool = False,
    tells_phones: bool = True,
    day: date | None = None,
) -> Desk:
    """Everything that is needed to write down these stops."""
    named: dict[int, Member] = {}
    for one in promises:
        asker = known.members.get(one.need.member_id or 0)
        acting = known.members.get((asker and asker.acts_for_id) or 0)
        helper = known.members.get(one.match.helper_id)
        named |= {each.id: each for each in (asker, acting, helper) if each is not None}
    return Desk(
        known, Wording(known), called_apart(named.values()), unasked_addresses, tells_phones, day
    )


def stop_of(desk: Desk, promise: Promise) -> Stop:
    """A promise as the helper may take it along."""
    need, match = promise.need, promise.match
    asker = desk.known.members.get(need.member_id or 0)
    bare = Stop(
        match.id,
        need.id,
        match.state,
        need.needed_by,
        urgency=need.urgency,
        area=_area(desk, need, asker),
    )
    reasons = _kept_for_a_talk(need, asker)
    if reasons:
        return replace(bare, withheld=reasons)
    may_reach = (
        asker is not None
        and desk.tells_phones
        and asker.consent.get(Purpose.SHARE_CONTACT) is True
        and match.state is not MatchState.TENTATIVE
    )
    told = _with_task(desk, bare, promise, may_reach=may_reach)
    return _with_person(desk, told, asker)


def _kept_for_a_talk(need: Need, asker: Member | None) -> frozenset[Withheld]:
    found = set()
    if need.is_sensitive:
        found.add(Withheld.SENSITIVE)
    if asker is not None and asker.consent.get(Purpose.EXPORT) is False:
        found.add(Withheld.NO_SHEETS)
    return frozenset(found)


def _area(desk: Desk, need: Need, asker: Member | None) -> str:
    area_id = need.area_id or (asker.area_id if asker else None)
    return desk.known.area_names.get(area_id or 0, "")


def _with_task(desk: Desk, stop: Stop, promise: Promise, *, may_reach: bool) -> Stop:
    need = promise.need
    texts = [
        desk.wording.told(text, may_reach=may_reach)
        for text in (need.words, need.note, promise.match.note, need.unit)
    ]
    what, note, more, unit = (text or "" for text in texts)
    return replace(
        stop,
        at=_at(what, note, need),
        what=what,
        category=desk.known.categories.get(need.category_id or 0, ""),
        quantity=need.quantity,
        unit=unit,
        household_size=need.household_size,
        note=" ".join(part for part in (note, more) if part),
        withheld=frozenset({Withheld.WORDS}) if None in texts else frozenset(),
    )


def _at(what: str, note: str, need: Need) -> time | None:
    """The time that the words name, else that of the note; none of what stays here."""
    said = clock_time(need.words) if what else None
    return said or (time_in_note(need.note) if note else None)


def _with_person(desk: Desk, stop: Stop, asker: Member | None) -> Stop:
    if asker is None:
        return stop
    if stop.state is MatchState.TENTATIVE:
        return replace(stop, withheld=stop.withheld | {Withheld.NOT_AGREED})
    acting = desk.acting_for(asker)
    reached = acting or asker
    shares = desk.tells_phones and reached.consent.get(Purpose.SHARE_CONTACT) is True
    told = replace(
        stop,
        who=desk.names.get(asker.id, ""),
        address=_address(desk, asker),
        phones=reached.phones if shares else (),
        through=desk.names.get(acting.id, "") if acting and shares else "",
        contact_time=(desk.wording.told(reached.contact_time, may_reach=True) or "")
        if shares
        else "",
        languages=asker.languages,
    )
    return replace(told, withheld=told.withheld | _missing(desk, told, asker, reached))


def _address(desk: Desk, asker: Member) -> str:
    said = asker.consent.get(Purpose.SHARE_CONTACT)
    if said is True or (said is None and desk.unasked_addresses):
        return asker.address
    return ""


def _missing(desk: Desk, stop: Stop, asker: Member, reached: Member) -> frozenset[Withheld]:
    """Why there is no phone or no address where we know one."""
    whose = [reached] if desk.tells_phones and reached.phones and not stop.phones else []
    whose += [asker] if asker.address and not stop.address else []
    answers = {one.consent.get(Purpose.SHARE_CONTACT) for one in whose}
    found = {Withheld.NOT_ASKED} if None in answers else set()
    return frozenset(found | ({Withheld.REFUSED} if False in answers else set()))


def facts_of(stops: Sequence[Stop]) -> Facts:
    """What stands on a paper with these stops, and what does not."""
    return Facts(
        stops=len(stops),
        phones=sum(bool(stop.phones) for stop in stops),
        addresses=sum(bool(stop.address) for stop in stops),
        withheld={
            reason: count
            for reason in Withheld
            if (count := sum(reason in stop.withheld for stop in stops))
        },
    )
