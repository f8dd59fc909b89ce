"""Who might like to be asked: an invitation for coordinators, never a list of who does little.

Nobody is counted against anybody and nothing is in an order of more or less: whoever is named is
named by the alphabet, a few at a time, and tomorrow others are.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any

from organiser_app.domain.ids import MemberId, OfferId
from organiser_app.domain.members import Member, MemberKind
from organiser_app.domain.needs import Offer, OfferState
from organiser_app.domain.plain_letters import plain_letters
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads import helping, members, needs

LATELY = timedelta(days=60)
"""What was asked for within these days was asked for lately."""
SETTLED = timedelta(days=30)
"""An offer that is younger has had no time to be asked for."""
TIMES_FOR_ONE = 3
"""So often people meet before it says something that it is always the same two."""
AT_ONCE = 8


class Why(StrEnum):
    """Why somebody might like to be asked, the likeliest to be glad of it first."""

    NEWCOMER = "newcomer"
    NEVER_ASKED = "never_asked"
    OFFER_WAITS = "offer_waits"
    ONE_COUNTERPART = "one_counterpart"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the network says about who was asked, with whom, and for what."""

    members: Sequence[Member]
    offers: Sequence[Offer]
    last_asked: Mapping[int, date]
    """By member."""
    pairs: Sequence[tuple[int, int]]
    """Giver and receiver of everything that happened between two people."""
    last_taken: Mapping[int, date]
    """By offer: the last day on which someone was asked for it."""
    last_gave: Mapping[tuple[int, int], date]
    """By member and kind of help."""
    categories: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Invitation:
    """One person and why they might like to be asked."""

    why: Why
    member: Member
    day: date | None = None
    """Since when they are here, or since when the offer stands."""
    what: str = ""
    """What they offered."""
    offer_id: OfferId | None = None
    other_id: MemberId | None = None
    """With whom they shared help so far."""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Invitations:
    """Some people for one reason, by the alphabet, and how many there are in all."""

    why: Why
    shown: tuple[Invitation, ...]
    total: int


def invitations(facts: Facts, today: date, *, most: int = AT_ONCE) -> tuple[Invitations, ...]:
    """Who might like to be asked, for each reason that somebody has; nobody is named twice.

    Whoever rests, has left or is no person is not among them.
    """
    here = {
        one.id: one
        for one in facts.members
        if one.kind is MemberKind.PERSON and one.is_current(today) and not one.is_paused(today)
    }
    found: dict[Why, list[Invitation]] = {why: [] for why in Why}
    named: set[int] = set()
    for one in (
        *_newcomers(here, today),
        *_never_asked(here, facts),
        *_offers_that_wait(here, facts, today),
        *_always_the_same(here, facts),
    ):
        if one.member.id not in named:
            named.add(one.member.id)
            found[one.why].append(one)
    return tuple(
        Invitations(why, _some(every, today, most), len(every))
        for why, every in found.items()
        if every
    )


def _some(every: Sequence[Invitation], today: date, most: int) -> tuple[Invitation, ...]:
    """A few of them, others each day, by the alphabet."""
    drawn = sorted(every, key=lambda one: _lot(one.member.id, today))[:most]
    return tuple(sorted(drawn, key=lambda one: (plain_letters(one.member.name), one.member.id)))


def _lot(member_id: int, today: date) -> bytes:
    return sha256(f"{today.toordinal()}/{member_id}".encode()).digest()


def _newcomers(here: Mapping[MemberId, Member], today: date) -> list[Invitation]:
    return [
        Invitation(Why.NEWCOMER, one, one.joined)
        for one in here.values()
        if one.joined is not None
        and (one.joined.year, one.joined.month) == (today.year, today.month)
    ]


def _never_asked(here: Mapping[MemberId, Member], facts: Facts) -> list[Invitation]:
    """Who joined and was never asked, and did not come forward unasked either."""
    gave = {giver for giver, _ in facts.last_gave} | {giver for giver, _ in facts.pairs}
    return [
        Invitation(Why.NEVER_ASKED, one, one.joined)
        for one in here.values()
        if one.id not in facts.last_asked and one.id not in gave
    ]


def _offers_that_wait(
    here: Mapping[MemberId, Member], facts: Facts, today: date
) -> list[Invitation]:
    found = []
    for offer in facts.offers:
        member = here.get(offer.member_id) if offer.member_id else None
        if member is None or not _waits(offer, facts, today):
            continue
        what = offer.words or facts.categories.get(offer.category_id or 0, "")
        found.append(Invitation(Why.OFFER_WAITS, member, offer.start, what, offer.id))
    return found


def _waits(offer: Offer, facts: Facts, today: date) -> bool:
    """Whether an offer stands for a while and nobody asked for it lately."""
    stands = offer.state is OfferState.OPEN and (offer.until is None or offer.until >= today)
    if not stands or offer.start is None or offer.start > today - SETTLED:
        return False
    last = facts.last_taken.get(offer.id)
    gave = facts.last_gave.get((int(offer.member_id or 0), int(offer.category_id or 0)))
    return all(day is None or day <= today - LATELY for day in (last, gave))


def _always_the_same(here: Mapping[MemberId, Member], facts: Facts) -> list[Invitation]:
    """Who shared help several times, and with one person only."""
    others: dict[int, set[int]] = defaultdict(set)
    times: dict[int, int] = defaultdict(int)
    for giver, receiver in facts.pairs:
        for one, other in ((giver, receiver), (receiver, giver)):
            others[one].add(other)
            times[one] += 1
    names = {one.id: one.name for one in facts.members}
    return [
        Invitation(
            Why.ONE_COUNTERPART,
            one,
            other_id=MemberId(other),
            other=names.get(MemberId(other), ""),
        )
        for one in here.values()
        if times[one.id] >= TIMES_FOR_ONE
        and len(others[one.id]) == 1
        and (other := next(iter(others[one.id])))
    ]


def read_facts(connection: Reader) -> Facts:
    """The facts of the network as it is now."""
    _kinds, pairs = helping.who_helped(connection)
    every: Any = pairs.tolist()
    return Facts(
        members=members.members(connection),
        offers=needs.offers(connection),
        last_asked=helping.last_asked(connection),
        pairs=[(int(giver), int(receiver)) for giver, receiver in every],
        last_taken=helping.last_taken(connection),
        last_gave=helping.last_gave(connection),
        categories={one.id: one.name for one in needs.categories(connection)},
    )
