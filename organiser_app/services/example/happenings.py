"""The example's needs, follow-ups and exchanges as domain values, in people's words."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Final

import numpy as np

from organiser_app.domain.exchanges import ArrangedBy, Asked, Exchange, Outcome
from organiser_app.domain.followups import FollowUp, FollowUpResult
from organiser_app.domain.ids import ExchangeId, FollowUpId, NeedId
from organiser_app.domain.needs import Need, NeedState, Urgency
from organiser_app.metrics.snapshot import (
    ASKED,
    CLOSED_UNMET,
    NO_DAY,
    UNASKED,
    WITHDRAWN,
)
from organiser_app.services.example.acts import NO_NEED, ActsOfHelp
from organiser_app.services.example.kinds import KINDS
from organiser_app.services.example.needs import Needs
from organiser_app.services.example.people import (
    EPOCH,
    area_id,
    category_id,
    date_of,
    member_id,
    member_or_none,
)
from organiser_app.services.example.roster import Roster
from organiser_app.services.example.urn import NO_ONE, Chance, Whole

_STATES: Final = tuple(NeedState)
_URGENCIES: Final = tuple(Urgency)
_OUTCOMES: Final = tuple(Outcome)
_ASKED: Final = {ASKED: Asked.ASKED, UNASKED: Asked.UNASKED}
_SOURCES: Final = ("phone", "form", "in person", "form", "phone", "sheet", "text message")
_WITHDRAWN: Final = ("A cousin could come.", "Solved itself.", "Moved away.", "Asked the council.")
_UNMET: Final = ("Nobody found in time.", "Too far for everyone.", "Needs a professional.")
_RECURRING: Final = ("every week", "every two weeks", "every day")
_DESK: Final = ("Sam", "Noor", "Ewa")
"""Who writes things down."""
_AMOUNTS: Final = tuple(tuple(Decimal(one) for one in kind.amounts) for kind in KINDS)


def make_needs_values(
    chance: Chance, roster: Roster, needs: Needs, areas: int
) -> tuple[Need, ...]:
    """The needs, in the order in which they were opened."""
    picks = chance.integers(0, 1 << 30, needs.count).tolist()
    return tuple(_needs(roster, needs, areas, picks))


def _needs(roster: Roster, needs: Needs, areas: int, picks: list[int]) -> Iterator[Need]:
    of_kind = [0] * len(KINDS)
    for number, (opened, closed, state, urgency, kind, member, pick) in enumerate(
        zip(
            needs.opened.tolist(),
            needs.closed.tolist(),
            needs.state.tolist(),
            needs.urgency.tolist(),
            needs.kind.tolist(),
            needs.member.tolist(),
            picks,
            strict=True,
        )
    ):
        circle = pick % roster.circles if member == NO_ONE else roster.circle[member]
        of_kind[kind] += 1  # one wish after the other, so that neighbours in a list differ
        yield Need(
            id=NeedId(-1 - number),
            member_id=member_or_none(member),
            category_id=category_id(kind),
            words=KINDS[kind].asks[of_kind[kind] % len(KINDS[kind].asks)],
            urgency=_URGENCIES[urgency],
            opened=date_of(opened),
            needed_by=date_of(opened + 3 + pick % 11) if pick % 4 == 0 else None,
            area_id=area_id(roster, circle, areas),
            household_size=1 + pick % 5 if pick % 7 < 3 else None,
            recurring=_RECURRING[pick % 3] if pick % 23 == 0 else "",
            is_sensitive=pick % 29 == 0,
            source=_SOURCES[pick % len(_SOURCES)],
            state=_STATES[state],
            closed=date_of(closed),
            reason=_reason(state, pick),
        )


def _reason(state: int, pick: int) -> str:
    if state == WITHDRAWN:
        return _WITHDRAWN[pick % len(_WITHDRAWN)]
    return _UNMET[pick % len(_UNMET)] if state == CLOSED_UNMET else ""


def make_followups(needs: Needs, *, today: int) -> tuple[FollowUp, ...]:
    """Calls that are due about needs that wait long, and some that nobody answered."""
    open_needs = np.flatnonzero((needs.closed == NO_DAY) & (needs.member != NO_ONE))
    long_open = open_needs[needs.opened[open_needs] < today - 10]
    return tuple(_followups(needs, long_open.tolist(), today))


def _followups(needs: Needs, waiting: list[int], today: int) -> Iterator[FollowUp]:
    for number, need in enumerate(waiting):
        is_done = number % 3 == 0
        yield FollowUp(
            id=FollowUpId(-1 - number),
            member_id=member_id(int(needs.member[need])),
            need_id=NeedId(-1 - need),
            due=date_of(today - 3 + number % 6),
            done=date_of(today - 3) if is_done else None,
            result=FollowUpResult.NO_ANSWER if is_done else None,
            words="Ask whether it is still needed.",
        )


def make_exchanges(
    chance: Chance, roster: Roster, acts: ActsOfHelp, areas: int
) -> tuple[Exchange, ...]:
    """The exchanges in the order in which they happened."""
    picks = chance.integers(0, 1 << 30, acts.count).tolist()
    return tuple(_exchanges(roster, acts, areas, picks))


def _exchanges(
    roster: Roster, acts: ActsOfHelp, areas: int, picks: list[int]
) -> Iterator[Exchange]:
    circle_area = [area_id(roster, circle, areas) for circle in range(roster.circles)]
    dates = _dates(acts.day)
    moments = {day: _logged_at(day) for day in dates}
    for number, (day, giver, receiver, kind, need, asked, outcome, pick) in enumerate(
        zip(
            acts.day.tolist(),
            acts.giver.tolist(),
            acts.receiver.tolist(),
            acts.kind.tolist(),
            acts.need.tolist(),
            acts.asked.tolist(),
            acts.outcome.tolist(),
            picks,
            strict=True,
        )
    ):
        where = receiver if receiver != NO_ONE else giver
        amounts = _AMOUNTS[kind] if pick % 9 < 5 else ()
        yield Exchange(
            id=ExchangeId(-1 - number),
            day=dates[day],
            giver_id=member_or_none(giver),
            receiver_id=member_or_none(receiver),
            category_id=category_id(kind),
            area_id=None if where == NO_ONE else circle_area[roster.circle[where]],
            quantity=amounts[pick % len(amounts)] if amounts else None,
            unit=KINDS[kind].unit if amounts else "",
            asked=_ASKED.get(asked, Asked.NOT_RECORDED),
            outcome=_OUTCOMES[outcome],
            need_id=None if need == NO_NEED else NeedId(-1 - need),
            arranged_by=_arranged_by(need, pick),
            note=KINDS[kind].notes[pick % len(KINDS[kind].notes)] if pick % 17 == 0 else "",
            logged_by=_DESK[pick % len(_DESK)],
            logged_at=moments[day],
        )


def _dates(days: Whole) -> dict[int, date | None]:
    return {day: date_of(day) for day in np.unique(days).tolist()}


def _logged_at(day: int) -> datetime | None:
    """In the evening of the day; when an exchange without a day was written down is not known."""
    if day == NO_DAY:
        return None
    return datetime.fromordinal(day + EPOCH).replace(tzinfo=UTC) + timedelta(hours=19)


def _arranged_by(need: int, pick: int) -> ArrangedBy:
    if need != NO_NEED:
        return ArrangedBy.COORDINATOR
    return ArrangedBy.DIRECT if pick % 3 else ArrangedBy.NOT_RECORDED
