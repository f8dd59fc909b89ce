"""The indicators of trust and taking part: steady ties, promises kept, who takes part."""

from dataclasses import replace
from typing import Final

import numpy as np

from organiser_app.metrics.indicators import (
    Indicator,
    Part,
    RowKind,
    State,
    around,
    not_recorded,
    shown,
    too_little,
)
from organiser_app.metrics.participation import (
    ACTIVE_WITHIN,
    MEMBERS_FOR_A_SHARE,
    expected,
    newcomers,
    signs,
    staying,
    taking_part,
)
from organiser_app.metrics.parties import ASKED_NOT_TO_COUNT, pairs_of
from organiser_app.metrics.promises import (
    ARRANGED_FOR_A_SHARE,
    arranged,
    is_recorded,
    promises_kept,
)
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import (
    NO_DAY,
    Window,
)
from organiser_app.metrics.steadiness import (
    MONTH,
    MONTHS,
    PAIRS_FOR_TIES,
    pair_keys,
    persistence,
    steady_ties,
)
from organiser_app.metrics.uncertainty import NORMAL_95

SIX_MONTHS: Final = MONTH * MONTHS


def steady(asked: Question) -> Indicator:
    """Steady ties that an active person has, over the last six months.

    Parts: pairs of the six months before that were seen again, and the share of pairs now that are
    new.
    """
    snapshot = asked.snapshot
    half_year = asked.over(Window(asked.window.end - SIX_MONTHS, asked.window.end))
    days = snapshot.exchange_day[snapshot.exchange_day != NO_DAY]
    if not len(days) or days[0] == days[-1]:  # a log without dates lies on one day
        return not_recorded("steady_ties")
    giver, receiver, place = pairs_of(snapshot, half_year.acts)
    people = len(snapshot.member_ids)
    ties = steady_ties(
        giver, receiver, half_year.acts.day[place], end=asked.window.end, people=people
    )
    a_day = half_year.acts.count / max(asked.window.end - int(days[0]), 1)
    missing = max(
        PAIRS_FOR_TIES - ties.pairs,
        half_year.coverage.missing,
        (int(days[0]) - half_year.window.start - MONTH) * a_day,
    )
    if missing > 0:
        return too_little("steady_ties", ties.pairs, missing)
    low, high = around(ties.per_person, NORMAL_95 * ties.error, most=float("inf"))
    found = Indicator(
        "steady_ties",
        State.SHOWN,
        ties.pairs,
        ties.per_person,
        low,
        high,
        parts=_seen_again(half_year),
    )
    return half_year.of_acts(found, place, between=True)


def _seen_again(half_year: Question) -> tuple[Part, ...]:
    people = len(half_year.snapshot.member_ids)
    pairs = [
        np.unique(pair_keys(*pairs_of(one.snapshot, one.acts)[:2], people))
        for one in (half_year.before(), half_year)
    ]
    kept = persistence(pairs[0], pairs[1])
    if kept.before < PAIRS_FOR_TIES:
        return (Part("seen_again", None, n=kept.before), Part("new", None, n=kept.now))
    return (
        Part("seen_again", kept.share, n=kept.before),
        Part("new", kept.new / kept.now if kept.now else None, n=kept.now),
    )


def promises(asked: Question) -> Indicator:
    """Share of arranged acts that took place, for the network as a whole."""
    if not is_recorded(asked.snapshot, asked.particulars):
        return not_recorded("promises_kept")
    found = arranged(asked.snapshot, asked.particulars, asked.window)
    n = len(found.rows)
    if n < ARRANGED_FOR_A_SHARE:
        return too_little("promises_kept", n, ARRANGED_FOR_A_SHARE - n)
    kept = promises_kept(found, asked.last_day)
    ids = asked.particulars.match_ids if found.of_matches else asked.snapshot.exchange_ids
    left_out = (("called_off_in_time", found.called_off_in_time),)
    return Indicator(
        "promises_kept",
        State.SHOWN,
        n,
        kept.value,
        kept.low,
        kept.high,
        left_out=left_out if found.called_off_in_time else (),
        parts=(Part("kept", None, n=kept.kept),),
        row_kind=RowKind.MATCHES if found.of_matches else RowKind.EXCHANGES,
        rows=ids[found.rows],
    )


def participation(asked: Question) -> Indicator:
    """Share of current members who took part in the last 90 days; parts: newcomers, staying."""
    if not asked.particulars.has_roster:
        return not_recorded("taking_part")
    snapshot, particulars, day = asked.snapshot, asked.particulars, asked.last_day
    share = taking_part(snapshot, particulars, day)
    if share.n < MEMBERS_FOR_A_SHARE:
        return too_little("taking_part", share.n, MEMBERS_FOR_A_SHARE - share.n)
    new = newcomers(snapshot, particulars, asked.window)
    stay = staying(snapshot, particulars, day)
    parts = (
        Part("newcomers_median_days", new.median_days, n=new.count),
        Part("stay", stay.value, stay.low, stay.high, stay.n)
        if stay.n >= MEMBERS_FOR_A_SHARE
        else Part("stay", None, n=stay.n),
    )
    seen = signs(snapshot, particulars, Window(day + 1 - ACTIVE_WITHIN, day + 1))
    active = np.zeros(len(snapshot.member_ids), dtype=np.bool_)
    active[seen.member] = True
    active &= expected(snapshot, particulars, day)
    return replace(
        shown("taking_part", share, parts=parts),
        left_out=((ASKED_NOT_TO_COUNT, asked.said_no),) if asked.said_no else (),
        row_kind=RowKind.MEMBERS,
        rows=snapshot.member_ids[active],
    )
