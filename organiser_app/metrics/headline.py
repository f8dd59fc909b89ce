"""The twelve headline indicators of a window, and what became of each since the window before.

No sum, no grade, no gauge over them: parts rise with mere volume, weights would be invented, and a
good load would pay for needs that nobody met.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from organiser_app.metrics.acts import acts_in
from organiser_app.metrics.change import Change, Events, Measure, Word, by, changes
from organiser_app.metrics.indicators import IDS, Indicator, State
from organiser_app.metrics.indicators_of_help import (
    carried_by_few,
    comes_round,
    covered,
    gave_and_received,
    offered_unasked,
)
from organiser_app.metrics.indicators_of_needs import (
    asked_for,
    cells_of,
    dignity_and_choice,
    follows_need,
    lagged_needs,
    met_in_time,
    usual_wait,
    worst_served_kind,
)
from organiser_app.metrics.indicators_of_trust import SIX_MONTHS, participation, promises, steady
from organiser_app.metrics.participation import ACTIVE_WITHIN, expected, signs
from organiser_app.metrics.periods import (
    TwoPeriods,
    of_acts,
    of_flags,
    of_following,
    of_members,
    of_needs,
    of_pairs,
    of_ties,
)
from organiser_app.metrics.promises import arranged
from organiser_app.metrics.question import Question
from organiser_app.metrics.snapshot import Window
from organiser_app.metrics.waits import waits

PARTS_TAKEN_FOR_A_TREND: Final = 5
"""Times that an active person gave or received, on average: below, more volume makes more people
have done both."""

_READ: Final[Mapping[str, Callable[[Question], Indicator]]] = dict(
    zip(
        IDS,
        (
            met_in_time,
            worst_served_kind,
            follows_need,
            offered_unasked,
            comes_round,
            gave_and_received,
            steady,
            promises,
            participation,
            carried_by_few,
            covered,
            dignity_and_choice,
        ),
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Summary:
    """The one line that may stand above indicators: each of them counted once."""

    no_clear_change: int
    moved: int
    perhaps_moved: int
    not_compared: int
    """Shown, without a period before to compare with."""
    not_enough_data: int
    not_recorded: int


def headline(asked: Question, *, compared: bool = True) -> tuple[Indicator, ...]:
    """The twelve indicators in their order, each with its change unless not `compared`.

    Of an empty network each says that nothing is recorded, or how much it would take.
    """
    found = {name: read(asked) for name, read in _READ.items()}
    judged = changes_of(asked, found) if compared else {}
    return tuple(replace(found[name], change=judged.get(name)) for name in IDS)


def indicator(name: str, asked: Question) -> Indicator:
    """One of them, without its change."""
    return _READ[name](asked)


def summary(indicators: tuple[Indicator, ...]) -> Summary:
    """How many are in which state."""
    words = [one.change.word if one.change else None for one in indicators if _is_shown(one)]
    states = [one.state for one in indicators]
    return Summary(
        no_clear_change=words.count(Word.NO_CLEAR),
        moved=words.count(Word.MOVED),
        perhaps_moved=words.count(Word.PERHAPS),
        not_compared=words.count(None),
        not_enough_data=states.count(State.TOO_LITTLE_DATA),
        not_recorded=states.count(State.NOT_RECORDED),
    )


def changes_of(asked: Question, found: Mapping[str, Indicator]) -> dict[str, Change | None]:
    """What became of each indicator that can be shown now and could be shown before."""
    wanted = {name for name, one in found.items() if _is_shown(one)}
    if not wanted or not _has_before(asked):
        return {}
    before = asked.before()
    wanted = {name for name in wanted if _is_comparable(name, asked, before)}
    events, measures = _measures(asked)
    chosen = {name: one for name, one in measures.items() if name in wanted}
    judged = changes(events, chosen, asked.luck("change")) if chosen else {}
    if "taking_part" in wanted:
        judged |= _change_of_taking_part(asked)
    return judged


def _is_shown(one: Indicator) -> bool:
    return one.state is State.SHOWN


def _has_before(asked: Question) -> bool:
    """Whether the log reaches back to where the period before begins, to within a week."""
    earliest = [asked.snapshot.exchange_day[asked.snapshot.exchange_day >= 0]]
    earliest.append(asked.snapshot.need_opened)
    days = np.concatenate(earliest)
    return bool(len(days) and days.min() < asked.window.before().start + 7)


def _is_comparable(name: str, asked: Question, before: Question) -> bool:
    if name == "steady_ties" and asked.window.days < SIX_MONTHS:
        return False
    if not _is_shown(_READ[name](before)):
        return False
    return name != "gave_and_received" or all(
        _parts_taken(one) >= PARTS_TAKEN_FOR_A_TREND for one in (before, asked)
    )


def _parts_taken(asked: Question) -> float:
    """How often an active person gave or received, on average."""
    sides = np.concatenate((asked.acts.giver, asked.acts.receiver))
    sides = sides[sides >= 0]
    return len(sides) / max(len(np.unique(sides)), 1)


def _measures(asked: Question) -> tuple[dict[str, Events], dict[str, Measure]]:
    """Everything that is compared over the whole window, by the same orders of weeks."""
    snapshot = asked.snapshot
    periods = TwoPeriods.of(snapshot, asked.window, asked.delay)
    events: dict[str, Events] = {}
    measures: dict[str, Measure] = {}
    earlier, later = (
        waits(snapshot, asked.particulars, one, asked.promises)
        for one in (periods.before, periods.now)
    )
    span = Window(periods.before.start, periods.now.end)
    acts = acts_in(snapshot, span)
    is_asked = asked_for(asked, acts)
    lag = usual_wait(asked.needs)
    need_day, need_cell, _ = lagged_needs(asked, lag, span.start, span.end)
    for one in (
        of_acts(periods),
        of_pairs(periods),
        of_ties(periods, asked.luck("steady_ties")),
        of_needs(periods, earlier, later),
        of_following(
            periods,
            need_day,
            need_cell,
            cells_of(asked, acts.row[is_asked]),
            acts.day[is_asked],
        ),
        _promises(asked, periods, span),
    ):
        events |= one[0]
        measures |= one[1]
    return events, measures


def _promises(
    asked: Question, periods: TwoPeriods, span: Window
) -> tuple[dict[str, Events], dict[str, Measure]]:
    kept = arranged(asked.snapshot, asked.particulars, span)
    events, read = of_flags(periods, "arranged", kept.day, kept.kept)
    return events, {"promises_kept": Measure(read, by(0.07))}


def _change_of_taking_part(asked: Question) -> dict[str, Change | None]:
    """The last 90 days against the 90 before, of those who were members in both."""
    end = asked.window.end
    periods = TwoPeriods.of(asked.snapshot, Window(end - ACTIVE_WITHIN, end), asked.delay)
    seen = signs(asked.snapshot, asked.particulars, Window(periods.before.start, periods.now.end))
    order = np.argsort(seen.day, kind="stable")
    whom = expected(asked.snapshot, asked.particulars, periods.before.end - 1)
    whom &= expected(asked.snapshot, asked.particulars, asked.last_day)
    events, read = of_members(periods, "signs", seen.day[order], seen.member[order], whom)
    measures = {"taking_part": Measure(read, by(0.08))}
    return changes(events, measures, asked.luck("taking_part"))
