"""Each of the twelve as it may be told to anyone: no cell under five, nobody's own kind of help."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np

from organiser_app.metrics.indicators import Indicator, State
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import NO_ONE
from organiser_app.services.reports.safe import FEW, SafeCount, SafeShare, parts_of_people
from organiser_app.services.reports.values import ReportedIndicator

NOT_TOLD: Final = "not_told"

_Tell = Callable[[Indicator, ReportedIndicator, Question], ReportedIndicator]


def reported(one: Indicator, asked: Question, *, is_too_small: bool) -> ReportedIndicator:
    """The indicator as it may be told; nothing of it where fewer than five took part."""
    told = ReportedIndicator(one.id, one.state.value, needs_about=one.needs_about)
    if one.state is not State.SHOWN:
        return told
    if is_too_small:
        return replace(told, state=NOT_TOLD)
    return _TELL[one.id](one, replace(told, n=one.n, change=one.change), asked)


def _share(one: Indicator) -> SafeShare:
    value = one.value or 0.0
    count = round(value * one.n)
    return SafeShare.of(count, one.n, value=value, low=one.low, high=one.high)


def _plain_share(one: Indicator, told: ReportedIndicator, _: Question) -> ReportedIndicator:
    return replace(told, share=_share(one))


def _worst_served(one: Indicator, told: ReportedIndicator, asked: Question) -> ReportedIndicator:
    """Only where at least five people asked; the place is not named."""
    snapshot = asked.snapshot
    rows = np.flatnonzero(np.isin(snapshot.need_ids, one.rows))
    who = snapshot.need_member[rows]
    people = len(np.unique(who[who != NO_ONE])) + int((who == NO_ONE).sum())
    if people < FEW or not one.cells:
        return ReportedIndicator(one.id, NOT_TOLD)
    category, _area = one.cells[0]
    name = snapshot.category_names[category] if category != NO_ONE else ""
    p = one.part("p")
    parts = {"p": p.value} if p is not None and p.value is not None else {}
    return replace(told, share=_share(one), category=name, parts=parts)


def _follows_need(one: Indicator, told: ReportedIndicator, _: Question) -> ReportedIndicator:
    return _with_parts(one, told, "expected")


def _with_parts(one: Indicator, told: ReportedIndicator, *names: str) -> ReportedIndicator:
    found = {name: part.value for name in names if (part := one.part(name)) is not None}
    parts = {name: value for name, value in found.items() if value is not None}
    return replace(told, value=one.value, low=one.low, high=one.high, parts=parts)


def _comes_round(one: Indicator, told: ReportedIndicator, _: Question) -> ReportedIndicator:
    return _with_parts(one, told, "straight_back", "round_about", "through_pools", "one_way")


def _both_ways(one: Indicator, told: ReportedIndicator, _: Question) -> ReportedIndicator:
    """Both, only gave, only received make up all who took part: three cells of one table."""
    gave, received = (
        (part.n or 0) if (part := one.part(name)) is not None else 0
        for name in ("only_gave", "only_received")
    )
    cells = parts_of_people((one.n - gave - received, gave, received))
    names = ("both", "only_gave", "only_received")
    counts = {
        name: SafeCount.of(cell)
        for name, cell in zip(names, cells, strict=True)
        if cell is not None
    }
    if "both" not in counts:
        return replace(told, state=NOT_TOLD, change=None)
    return replace(told, share=_share(one), counts=counts)


def _steady(one: Indicator, told: ReportedIndicator, _: Question) -> ReportedIndicator:
    return replace(told, value=one.value, low=one.low, high=one.high)


def _kept(one: Indicator, told: ReportedIndicator, _: Question) -> ReportedIndicator:
    part = one.part("kept")
    return replace(told, share=SafeShare.of(part.n or 0 if part else 0, one.n))


def _carried(one: Indicator, told: ReportedIndicator, _: Question) -> ReportedIndicator:
    counts = {"carriers": SafeCount.of(round(one.value or 0.0))}
    limit, above = one.part("with_own_limit"), one.part("above_own_limit")
    if limit is not None and above is not None and (limit.n or 0) >= FEW:
        counts["above_own_limit"] = SafeCount.of(above.n or 0)
    return replace(told, counts=counts)


def _covered(one: Indicator, told: ReportedIndicator, _: Question) -> ReportedIndicator:
    """Kinds of help are counted, not people; which of them hang on one person is not told."""
    part = one.part("covered")
    return replace(told, counts={"covered": SafeCount(told=_EXACT, count=part.n if part else 0)})


_EXACT = SafeCount.of(0).told

_TELL: Final[dict[str, _Tell]] = {
    "met_in_time": _plain_share,
    "worst_served": _worst_served,
    "follows_need": _follows_need,
    "offered_unasked": _plain_share,
    "comes_round": _comes_round,
    "gave_and_received": _both_ways,
    "steady_ties": _steady,
    "promises_kept": _kept,
    "taking_part": _plain_share,
    "carried_by_few": _carried,
    "covered_if_someone_rests": _covered,
    "dignity_and_choice": _plain_share,
}
