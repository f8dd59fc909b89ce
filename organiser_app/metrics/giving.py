"""How people give and receive: both, how widely giving is carried, what was offered unasked.

Everyone is counted by taking part, receiving included; nothing here subtracts one from the other,
and no list is in an order of merit.
"""

from typing import Final

import numpy as np

from organiser_app.metrics.acts import Acts, acts_in, between_people, undated_acts
from organiser_app.metrics.figures import (
    BusyDays,
    Carrying,
    DirectReturn,
    GivingReceiving,
    Share,
)
from organiser_app.metrics.pairs import arcs_of, direct_return, people_in, returned
from organiser_app.metrics.roster import PEOPLE, is_of, not_left
from organiser_app.metrics.snapshot import ASKED, UNASKED, Ints, NetworkSnapshot, Window
from organiser_app.metrics.spread import carriers_of_half
from organiser_app.metrics.uncertainty import share_of

GIVERS_FOR_CARRYING: Final = 10
ACTS_FOR_CARRYING: Final = 50
ACTS_FOR_RETURN: Final = 100
PAIRS_FOR_RETURN: Final = 20
PEOPLE_FOR_RETURN: Final = 10
COVERAGE_FOR_RETURN: Final = 0.6
DAYS_OF_A_YEAR: Final = 365

_THURSDAY: Final = 3
"""The weekday of day 0, 1970-01-01."""


def giving_receiving(snapshot: NetworkSnapshot, acts: Acts) -> GivingReceiving:
    """Acts given and received by each person who took part and had not left by the last day.

    What a person gave to or received from a pool, an organisation or someone unknown counts:
    they took part in it.
    """
    n = len(snapshot.member_ids)
    given, received = _acts_by_member(acts.giver, n), _acts_by_member(acts.receiver, n)
    people = is_of(PEOPLE, snapshot.member_kind) & not_left(snapshot, acts.window.end - 1)
    taking_part = np.flatnonzero(people & (given + received > 0))
    given, received = given[taking_part], received[taking_part]
    return GivingReceiving(
        member_ids=snapshot.member_ids[taking_part],
        given=given,
        received=received,
        both=share_of(int(((given > 0) & (received > 0)).sum()), len(taking_part)),
        only_gave=int((received == 0).sum()),
        only_received=int((given == 0).sum()),
    )


def carrying(giving: GivingReceiving) -> Carrying:
    """How many people carry half of what people gave."""
    given = giving.given[giving.given > 0].astype(np.float64)
    givers, acts = len(given), int(given.sum())
    carriers = carriers_of_half(given) or 0
    return Carrying(
        carriers_of_half=carriers,
        givers=givers,
        acts=acts,
        share_of_givers=carriers / givers if givers else 0.0,
        enough=givers >= GIVERS_FOR_CARRYING and acts >= ACTS_FOR_CARRYING,
    )


def direct_return_figure(snapshot: NetworkSnapshot, acts: Acts) -> DirectReturn:
    """What flows straight back between two people; of no acts, 0 covered and not enough."""
    between = between_people(snapshot, acts)
    n = len(snapshot.member_ids)
    arcs = arcs_of(acts.giver[between], acts.receiver[between], None, people=n)
    named = int(((acts.giver >= 0) & (acts.receiver >= 0)).sum())
    counted, people = int(between.sum()), len(people_in(arcs))
    back = returned(arcs)
    pairs = len(back) - int((back > 0).sum()) // 2
    coverage = named / acts.count if acts.count else 0.0
    return DirectReturn(
        share=direct_return(arcs, back) or 0.0,
        acts=counted,
        pairs=pairs,
        people=people,
        coverage=coverage,
        enough=counted >= ACTS_FOR_RETURN
        and pairs >= PAIRS_FOR_RETURN
        and people >= PEOPLE_FOR_RETURN
        and coverage >= COVERAGE_FOR_RETURN,
    )


def offered_unasked(acts: Acts) -> Share:
    """Share of acts that nobody had to ask for, of those where this was written down."""
    unasked = int((acts.asked == UNASKED).sum())
    return share_of(unasked, unasked + int((acts.asked == ASKED).sum()))


def busy_days(snapshot: NetworkSnapshot) -> BusyDays:
    """Acts on each day of the year that ends today; a tie of weekdays goes to the earlier one."""
    year = Window(snapshot.today + 1 - DAYS_OF_A_YEAR, snapshot.today + 1)
    acts = acts_in(snapshot, year)
    counts = np.bincount(acts.day - year.start, minlength=year.days).astype(np.int32)
    # The first day would give its weekday a 53rd chance.
    weekday = (np.arange(year.start + 1, year.end) + _THURSDAY) % 7
    by_weekday = np.bincount(weekday, weights=counts[1:], minlength=7)
    return BusyDays(
        first_day=year.start,
        counts=counts,
        undated=undated_acts(snapshot),
        busiest_weekday=int(by_weekday.argmax()) if by_weekday.any() else None,
        total=acts.count,
    )


def _acts_by_member(side: Ints, n: int) -> Ints:
    return np.bincount(side[side >= 0], minlength=n).astype(np.int32)
