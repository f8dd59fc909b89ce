"""The indicators of how needs fare: met in time, worst served, help where needs are, giving up."""

from dataclasses import replace
from typing import Final

import numpy as np

from organiser_app.metrics.acts import Acts
from organiser_app.metrics.cells import Cells, compact
from organiser_app.metrics.dignity import (
    LEAST_FOR_DIGNITY,
    check_in_of,
    depend_on_one,
    gave_up,
    needed_again,
)
from organiser_app.metrics.following import (
    CELLS_FOR_ALIGNMENT,
    NEEDS_FOR_A_CELL,
    NEEDS_FOR_ALIGNMENT,
    alignment_figure,
    worst_served,
)
from organiser_app.metrics.indicators import (
    Indicator,
    Part,
    State,
    not_recorded,
    shown,
    too_little,
)
from organiser_app.metrics.meeting import NEEDS_FOR_A_SHARE
from organiser_app.metrics.parties import pairs_of
from organiser_app.metrics.question import Question
from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import ASKED, SOON, URGENT, WHENEVER, Ids, Ints
from organiser_app.metrics.survival import incidence, life_table
from organiser_app.metrics.waits import CAUSES, IN_TIME, WAS_MET, WAS_PARTLY_MET, Waits, reached

_URGENCIES: Final = ((URGENT, "urgent"), (SOON, "soon"), (WHENEVER, "whenever"))


def met_in_time(asked: Question) -> Indicator:
    """Needs opened in the window and met within their own urgency's promise (Aalen-Johansen).

    Waits are measured in promises, so that one curve holds all urgencies, read at 1. Parts: each
    urgency by itself, and met at least in part.
    """
    needs = asked.needs
    if not len(asked.snapshot.need_ids):
        return not_recorded("met_in_time")
    if needs.count < NEEDS_FOR_A_SHARE:
        return too_little("met_in_time", needs.count, NEEDS_FOR_A_SHARE - needs.count)
    whole = reached(needs.promises, needs.cause, WAS_MET, IN_TIME)
    partly = reached(needs.promises, needs.cause, WAS_PARTLY_MET, IN_TIME)
    parts = [_of_urgency(needs.where(needs.urgency == code), name) for code, name in _URGENCIES]
    at_least = Part("at_least_in_part", whole.value + partly.value, n=whole.n)
    found = shown("met_in_time", whole, parts=(*parts, at_least))
    return asked.of_needs(found, needs)


def _of_urgency(needs: Waits, name: str) -> Part:
    if needs.count < NEEDS_FOR_A_SHARE:
        return Part(name, None, n=needs.count)
    share = reached(needs.promises, needs.cause, WAS_MET, IN_TIME)
    return Part(name, share.value, share.low, share.high, share.n)


def worst_served_kind(asked: Question) -> Indicator:
    """The kind of need in a place that is met in time least often, of those with 10 needs."""
    needs = asked.needs
    if not len(asked.snapshot.need_ids):
        return not_recorded("worst_served")
    found = worst_served(needs, tested=not asked.is_rough)
    if found is None:
        cells, place = compact(needs.cell)
        most = int(np.bincount(place[place >= 0], minlength=len(cells) + 1).max())
        return too_little("worst_served", most, NEEDS_FOR_A_CELL - most)
    rest = None if np.isnan(found.rest) else found.rest
    one = replace(
        shown("worst_served", found.in_time),
        parts=(Part("rest", rest), Part("p", found.p)),
        cells=(Cells.of(asked.snapshot).name(found.cell),),
    )
    chosen = np.flatnonzero(np.isin(needs.row, found.rows))
    return asked.of_needs(one, needs.where(chosen))


def follows_need(asked: Question) -> Indicator:
    """T: how alike the mixes of needs and of help asked for are, by kind and place."""
    if not len(asked.snapshot.need_ids):
        return not_recorded("follows_need")
    lag = usual_wait(asked.needs)
    _, need_cell, need_row = lagged_needs(asked, lag, asked.window.start, asked.window.end)
    is_asked = asked_for(asked, asked.acts)
    act_cell = cells_of(asked, asked.acts.row[is_asked])
    cells, place = compact(np.concatenate((need_cell, act_cell)))
    in_both = np.flatnonzero(place[: len(need_cell)] >= 0)
    n = len(in_both)
    of_needs, of_acts = (
        np.bincount(part[part >= 0], minlength=len(cells)).astype(np.float64)
        for part in (place[: len(need_cell)], place[len(need_cell) :])
    )
    missing = max(
        NEEDS_FOR_ALIGNMENT - n,
        NEEDS_FOR_ALIGNMENT - int(of_acts.sum()),
        CELLS_FOR_ALIGNMENT - int((of_needs > 0).sum()),
    )
    if missing > 0:
        return too_little("follows_need", n, missing)
    figure = alignment_figure(of_needs, of_acts, asked.luck("follows_need"))
    found = Indicator(
        "follows_need",
        State.SHOWN,
        n,
        figure.value,
        figure.low,
        figure.high,
        parts=(
            Part("expected", figure.expected),
            Part("against_chance", figure.against_chance),
            Part("acts_asked_for", None, n=int(of_acts.sum())),
        ),
    )
    return replace(asked.of_needs(found, asked.needs), rows=asked.snapshot.need_ids[need_row])


def usual_wait(needs: Waits) -> int:
    """Median days until needs are met; 0 where half are not."""
    if not needs.count:
        return 0
    median = incidence(life_table(needs.days, needs.cause, causes=CAUSES), WAS_MET).median
    return 0 if median is None else int(median)


def lagged_needs(asked: Question, lag: int, start: int, end: int) -> tuple[Ints, Ids, Ids]:
    """Days by which help usually comes, from `start` to before `end`; cells and positions."""
    snapshot = asked.snapshot
    day = snapshot.need_opened + np.int32(lag)
    row = np.flatnonzero((day >= start) & (day < end))
    row = row[np.argsort(day[row], kind="stable")]
    cells = Cells.of(snapshot).number(snapshot.need_category[row], snapshot.need_area[row])
    return day[row], cells, row


def asked_for(asked: Question, acts: Acts) -> Flags:
    """(a,) whether each act was asked for, or came from a need."""
    wanted: Flags = (acts.asked == ASKED) | (asked.particulars.exchange_need[acts.row] >= 0)
    return wanted


def cells_of(asked: Question, row: Ids) -> Ids:
    """(k,) the cell of each exchange."""
    snapshot = asked.snapshot
    return Cells.of(snapshot).number(snapshot.exchange_category[row], snapshot.exchange_area[row])


def dignity_and_choice(asked: Question) -> Indicator:
    """Needs withdrawn before help came; parts: dependence on one giver, the same need again, check-in.

    Nothing is said of fewer than 10 answers, and nothing but "yes" of more: a split could tell whose
    they are.
    """
    needs = asked.needs
    if not len(asked.snapshot.need_ids):
        return not_recorded("dignity_and_choice")
    if needs.count < LEAST_FOR_DIGNITY:
        return too_little("dignity_and_choice", needs.count, LEAST_FOR_DIGNITY - needs.count)
    giver, receiver, place = pairs_of(asked.snapshot, asked.acts)
    one_source = depend_on_one(giver, receiver, asked.weight[place])
    again = needed_again(asked.snapshot, asked.particulars, asked.window)
    parts = tuple(
        Part(name, share.value, share.low, share.high, share.n)
        if share.n >= LEAST_FOR_DIGNITY and enough
        else Part(name, None, n=share.n)
        for name, share, enough in (
            ("depend_on_one", one_source, asked.coverage.is_enough),
            ("needed_again", again, True),
        )
    )
    answers = check_in_of(asked.particulars, asked.window)
    if answers is not None and answers.yes.n >= LEAST_FOR_DIGNITY:
        yes = answers.yes
        parts += (Part("check_in", yes.value, yes.low, yes.high, yes.n),)
    return asked.of_needs(shown("dignity_and_choice", gave_up(needs), parts=parts), needs)
