"""Who was asked to help in the example, and what came of it: the matches behind needs."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from organiser_app.domain.daily import CalledOffBy
from organiser_app.domain.ids import MatchId, NeedId
from organiser_app.domain.needs import Match, MatchState
from organiser_app.metrics.snapshot import DID_NOT_HAPPEN, MATCHED, NO_DAY
from organiser_app.services.example.acts import NO_NEED, ActsOfHelp
from organiser_app.services.example.needs import Needs
from organiser_app.services.example.people import date_of, member_id
from organiser_app.services.example.roster import Roster
from organiser_app.services.example.urn import NO_ONE, Chance, Flags, Whole, draw, redraw, urn_of

_FELL_THROUGH: Final = 0.14
"""Of needs that ended in help, so many had a helper before who could not come after all."""
_BY_THE_HELPER: Final = 0.75
_IN_TIME: Final = 0.6


def make_matches(
    chance: Chance, roster: Roster, needs: Needs, acts: ActsOfHelp, *, today: int
) -> tuple[Match, ...]:
    """Who was asked, the oldest first; what happened has its exchange in the log."""
    found = [
        *_happened(roster, needs, acts),
        *_fell_through(chance, roster, needs, acts),
        *_open(chance, roster, needs, today=today),
    ]
    found.sort(key=lambda one: (one[0], one[1].need_id))
    return tuple(_numbered(match, MatchId(-1 - number)) for number, (_, match) in enumerate(found))


def _numbered(match: Match, match_id: MatchId) -> Match:
    # a copy by hand: `replace` would take a third of the time that the whole example takes
    return Match(
        need_id=match.need_id,
        helper_id=match.helper_id,
        id=match_id,
        state=match.state,
        made=match.made,
        ended=match.ended,
        called_off_by=match.called_off_by,
        in_time=match.in_time,
    )


def _happened(roster: Roster, needs: Needs, acts: ActsOfHelp) -> Iterator[tuple[int, Match]]:
    """The match behind each exchange that came of a need."""
    of_needs = np.flatnonzero(
        (acts.need != NO_NEED) & (acts.giver != NO_ONE) & (acts.day != NO_DAY)
    )
    of_needs = of_needs[roster.gives[acts.giver[of_needs]] > 0]
    need = acts.need[of_needs]
    made = needs.opened[need] + (acts.day[of_needs] - needs.opened[need]) // 2
    for number, helper, asked, day, outcome in zip(
        need.tolist(),
        acts.giver[of_needs].tolist(),
        made.tolist(),
        acts.day[of_needs].tolist(),
        acts.outcome[of_needs].tolist(),
        strict=True,
    ):
        missed = outcome == DID_NOT_HAPPEN
        yield (
            asked,
            Match(
                need_id=NeedId(-1 - number),
                helper_id=member_id(helper),
                state=MatchState.DID_NOT_HAPPEN if missed else MatchState.COMPLETED,
                made=date_of(asked),
                ended=date_of(day),
            ),
        )


def _fell_through(
    chance: Chance, roster: Roster, needs: Needs, acts: ActsOfHelp
) -> Iterator[tuple[int, Match]]:
    """Someone else had said yes before, and called it off: mostly in time."""
    helped = np.unique(acts.need[acts.need != NO_NEED])
    helped = helped[(needs.member[helped] != NO_ONE) & (needs.closed[helped] != NO_DAY)]
    chosen = helped[chance.random(len(helped)) < _FELL_THROUGH]
    helpers = _neighbours(chance, roster, needs, chosen)
    by_helper = chance.random(len(chosen)) < _BY_THE_HELPER
    in_time = chance.random(len(chosen)) < _IN_TIME
    for number, helper, own, early in zip(
        chosen.tolist(), helpers.tolist(), by_helper.tolist(), in_time.tolist(), strict=True
    ):
        if helper == NO_ONE:
            continue
        made, closed = int(needs.opened[number]), int(needs.closed[number])
        yield (
            made,
            Match(
                need_id=NeedId(-1 - number),
                helper_id=member_id(helper),
                state=MatchState.CALLED_OFF,
                made=date_of(made),
                ended=date_of(made + (closed - made) // 2),
                called_off_by=(CalledOffBy.HELPER if own else CalledOffBy.ASKER).value,
                in_time=early,
            ),
        )


def _open(
    chance: Chance, roster: Roster, needs: Needs, *, today: int
) -> Iterator[tuple[int, Match]]:
    """Who is on a need now."""
    taken = np.flatnonzero((needs.state == MATCHED) & (needs.member != NO_ONE))
    helpers = _neighbours(chance, roster, needs, taken)
    days = np.minimum(needs.opened[taken] + chance.integers(1, 4, len(taken)), today)
    for place, (need, helper, day) in enumerate(
        zip(taken.tolist(), helpers.tolist(), days.tolist(), strict=True)
    ):
        if helper == NO_ONE:
            continue
        yield (
            day,
            Match(
                need_id=NeedId(-1 - need),
                helper_id=member_id(helper),
                state=MatchState.CONFIRMED if place % 3 else MatchState.TENTATIVE,
                made=date_of(day),
            ),
        )


def _neighbours(chance: Chance, roster: Roster, needs: Needs, chosen: Whole) -> Whole:
    """(k,) a helper of the asker's circle, never the asker, for each of these needs."""
    urn = urn_of(roster.circle, np.arange(roster.count), roster.gives, groups=roster.circles)
    askers = needs.member[chosen]

    def again(places: Whole) -> Whole:
        return draw(chance, urn, roster.circle[askers[places]])

    def is_wrong(places: Whole, helpers: Whole) -> Flags:
        wrong: Flags = helpers == askers[places]
        return wrong

    return redraw(again(np.arange(len(chosen))), is_wrong, again)
