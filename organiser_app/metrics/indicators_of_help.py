"""The indicators of how help flows: unasked, coming round, both ways, spread, covered."""

from math import ceil
from typing import Final

import numpy as np

from organiser_app.metrics.acts import between_people
from organiser_app.metrics.by_chance import circulation_by_chance
from organiser_app.metrics.cells import Cells
from organiser_app.metrics.circulation import circulation_share
from organiser_app.metrics.cover import ACTS_FOR_A_CELL, cells_of_acts, cover, rest_test
from organiser_app.metrics.giving import (
    ACTS_FOR_CARRYING,
    GIVERS_FOR_CARRYING,
    giving_receiving,
)
from organiser_app.metrics.indicators import (
    Indicator,
    Part,
    State,
    around,
    not_recorded,
    shown,
    too_little,
)
from organiser_app.metrics.load import load, spread
from organiser_app.metrics.network_figures import PEOPLE_FOR_A_SHARE
from organiser_app.metrics.pairs import Arcs, arcs_of, direct_return, people_in, returned
from organiser_app.metrics.parties import pairs_of
from organiser_app.metrics.question import Question
from organiser_app.metrics.resampling import bootstrap_interval, groups_of, jackknife_error
from organiser_app.metrics.roster import PARTIES, PEOPLE, is_of, not_left
from organiser_app.metrics.snapshot import (
    ASKED,
    NOT_RECORDED,
    POOL,
    UNASKED,
    Floats,
    Ids,
    Ints,
)
from organiser_app.metrics.spread import carriers_of_half
from organiser_app.metrics.uncertainty import NORMAL_95, share_of

ACTS_FOR_UNASKED: Final = 20
FILLED_FOR_UNASKED: Final = 0.6
ACTS_FOR_CIRCULATION: Final = 150
PEOPLE_FOR_CIRCULATION: Final = 15


def offered_unasked(asked: Question) -> Indicator:
    """Share of acts that nobody had to ask for, of those where this was written down."""
    acts, weight = asked.acts, asked.weight
    filled = round(float(weight[acts.asked != NOT_RECORDED].sum()))
    if not np.isin(acts.asked, (ASKED, UNASKED)).any():
        return not_recorded("offered_unasked")
    wanted = max(ACTS_FOR_UNASKED, ceil(FILLED_FOR_UNASKED * float(weight.sum())))
    if filled < wanted:
        return too_little("offered_unasked", filled, wanted - filled)
    unasked = round(float(weight[acts.asked == UNASKED].sum()))
    weekly = Part("a_week", unasked * 7 / max(asked.window.days, 1), n=unasked)
    found = shown("offered_unasked", share_of(unasked, filled), parts=(weekly,))
    return asked.of_acts(found, np.flatnonzero(acts.asked != NOT_RECORDED), between=False)


def comes_round(asked: Question) -> Indicator:
    """C: what is part of some circle of help, pools being a legitimate way round.

    Parts, adding up to 1: straight back between two people, round about by other people, by way
    of a pool, one way. 95 % by leaving out each of 20 groups of members.
    """
    snapshot, acts, weight = asked.snapshot, asked.acts, asked.weight
    party = np.append(is_of((*PARTIES, POOL), snapshot.member_kind), np.False_)
    place = np.flatnonzero(party[acts.giver] & party[acts.receiver])
    people = len(snapshot.member_ids)
    arcs = arcs_of(acts.giver[place], acts.receiver[place], weight[place], people=people)
    of_people = np.flatnonzero(between_people(snapshot, acts))
    own = arcs_of(
        acts.giver[of_people], acts.receiver[of_people], weight[of_people], people=people
    )
    counted = round(arcs.total)
    missing = max(
        ACTS_FOR_CIRCULATION - counted,
        PEOPLE_FOR_CIRCULATION - len(people_in(own)),
        asked.coverage.missing,
    )
    if missing > 0:
        return too_little("comes_round", counted, missing)
    value = circulation_share(arcs) or 0.0
    seen = _by_first_act(acts.giver[place], acts.receiver[place])
    low, high = around(value, NORMAL_95 * _group_error(asked, arcs, seen))
    parts = (*parts_of_ways(arcs, own, value), *_beside_chance(asked, place))
    found = Indicator("comes_round", State.SHOWN, counted, value, low, high, parts=parts)
    return asked.of_acts(found, place, between=True)


def parts_of_ways(arcs: Arcs, own: Arcs, value: float) -> tuple[Part, ...]:
    """How help comes round: shares of all of it, adding up to 1."""
    scale = own.total / arcs.total
    straight = (direct_return(own, returned(own)) or 0.0) * scale
    by_people = (circulation_share(own) or 0.0) * scale
    value = max(value, by_people, straight)
    return (
        Part("straight_back", straight),
        Part("round_about", max(by_people - straight, 0.0)),
        Part("through_pools", value - max(by_people, straight)),
        Part("one_way", 1 - value),
    )


def _beside_chance(asked: Question, place: Ids) -> tuple[Part, ...]:
    """What chance would give, and how many standard deviations away from it."""
    found = None if asked.is_rough else circulation_by_chance(asked, place)
    if found is None:
        return ()
    return (Part("by_chance", found.expected), Part("z", found.z))


def _by_first_act(giver: Ints, receiver: Ints) -> Ids:
    """People in order of the act that they first occur in, so that names make no difference."""
    people, first = np.unique(np.column_stack((giver, receiver)).ravel(), return_index=True)
    in_order: Ids = people[np.argsort(first)].astype(np.int64)
    return in_order


def _group_error(asked: Question, arcs: Arcs, people: Ids) -> float:
    """Delete-a-group jackknife over 20 groups of members; nan where it is spared."""
    if asked.is_rough:
        return float("nan")
    group = np.full(arcs.people, -1)
    group[people] = groups_of(len(people), asked.luck("comes_round"))
    values = []
    for one in range(int(group.max()) + 1):
        stays = (group[arcs.giver] != one) & (group[arcs.receiver] != one)
        rest = Arcs(arcs.people, arcs.giver[stays], arcs.receiver[stays], arcs.weight[stays])
        share = circulation_share(rest)
        if share is not None:
            values.append(share)
    return jackknife_error(np.array(values))


def straight_back(asked: Question) -> Part:
    """Direct return r_w between people, with its member jackknife interval."""
    giver, receiver, place = pairs_of(asked.snapshot, asked.acts)
    arcs = arcs_of(giver, receiver, asked.weight[place], people=len(asked.snapshot.member_ids))
    back = returned(arcs)
    value = direct_return(arcs, back)
    if value is None:
        return Part("straight_back", None)
    low, high = around(value, NORMAL_95 * member_jackknife(arcs, back))
    return Part("straight_back", value, low, high, round(arcs.total))


def member_jackknife(arcs: Arcs, back: Floats) -> float:
    """Standard error of r_w: (n - 1)/n sum (r_-i - mean)^2, r_-i without all acts of person i."""
    both_ways = np.minimum(arcs.weight, back)
    here = people_in(arcs)
    returned_of, total_of = (
        (
            np.bincount(arcs.giver, amounts, arcs.people)
            + np.bincount(arcs.receiver, amounts, arcs.people)
        )[here]
        for amounts in (both_ways, arcs.weight)
    )
    rest = arcs.total - total_of
    return jackknife_error((both_ways.sum() - returned_of)[rest > 0] / rest[rest > 0])


def gave_and_received(asked: Question) -> Indicator:
    """Share of people taking part who both gave and received."""
    giving = giving_receiving(asked.snapshot, asked.acts)
    n = giving.both.n
    missing = max(PEOPLE_FOR_A_SHARE - n, asked.coverage.missing)
    if missing > 0:
        return too_little("gave_and_received", n, missing)
    parts = (
        Part("only_gave", None, n=giving.only_gave),
        Part("only_received", None, n=giving.only_received),
    )
    found = shown("gave_and_received", giving.both, parts=parts)
    return asked.of_acts(found, None, between=False)


def carried_by_few(asked: Question) -> Indicator:
    """How many people together gave half of what people gave; 95 % by bootstrap over people."""
    snapshot, acts = asked.snapshot, asked.acts
    people = is_of(PEOPLE, snapshot.member_kind) & not_left(snapshot, asked.last_day)
    known = acts.giver >= 0
    n = len(snapshot.member_ids)
    given = np.where(people, np.bincount(acts.giver[known], asked.weight[known], n), 0.0)
    givers = np.sort(given[given > 0])
    missing = max(
        ACTS_FOR_CARRYING - givers.sum(),
        GIVERS_FOR_CARRYING - len(givers),
        asked.coverage.missing,
    )
    if missing > 0:
        return too_little("carried_by_few", len(givers), float(missing))
    value = _carriers(givers)
    low, high = bootstrap_interval(_carriers, givers, asked.luck("carried_by_few"))
    giving = giving_receiving(snapshot, acts)
    active = np.searchsorted(snapshot.member_ids, giving.member_ids)
    how = spread(snapshot, given, active, asked.last_day)
    above = load(snapshot, asked.particulars, asked.last_day)
    error = NORMAL_95 * how.active_error
    limits = around(how.active_gini, error) if how.active_gini is not None else (None, None)
    found = Indicator(
        "carried_by_few",
        State.SHOWN,
        len(givers),
        value,
        min(low, value),
        max(high, value),
        parts=(
            Part("gini_active", how.active_gini, *limits, n=len(active)),
            Part("gini_roster", how.roster_gini),
            Part("top_tenth_share", how.top_tenth),
            Part("above_own_limit", None, n=len(above.above_limit)),
            Part("with_own_limit", None, n=above.with_limit),
        ),
    )
    gave = np.append(people, np.False_)[acts.giver]
    return asked.of_acts(found, np.flatnonzero(gave), between=False)


def _carriers(given: Floats) -> float:
    return float(carriers_of_half(given) or 0)


def covered(asked: Question) -> Indicator:
    """Share of regular kinds of help that at least 3 people give regularly."""
    snapshot, acts = asked.snapshot, asked.acts
    number = cells_of_acts(snapshot, acts)
    if acts.count and not (number >= 0).any():
        return not_recorded("covered_if_someone_rests")
    cells = cover(snapshot, acts)
    n = len(cells.cell)
    if n == 0 or asked.coverage.missing:
        most = int(np.bincount(number[number >= 0]).max(initial=0)) if len(number) else 0
        missing = max(ACTS_FOR_A_CELL - most if n == 0 else 0, asked.coverage.missing)
        return too_little("covered_if_someone_rests", n, missing)
    low, high = cells.interval
    names = Cells.of(snapshot)
    risks = rest_test(snapshot, acts, asked.needs, asked.particulars)
    found = Indicator(
        "covered_if_someone_rests",
        State.SHOWN,
        n,
        cells.covered / n,
        low,
        high,
        parts=(
            Part("covered", None, n=cells.covered),
            Part("one_giver", None, n=len(cells.single)),
            *(Part(f"at_risk_without_{one.resting}", one.share, n=one.needs) for one in risks),
        ),
        cells=tuple(names.name(int(cells.cell[place])) for place in cells.single),
    )
    inside = np.flatnonzero(np.isin(number, cells.cell))
    return asked.of_acts(found, inside, between=False)
