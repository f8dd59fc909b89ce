"""Says what a chart shows, in a sentence computed from the very figures that it draws.

Honest and kind: no ranking, no verdict on people, a percentage only where there is enough to
divide, and no claim that the figures do not carry. Nothing here paints.
"""

from math import ceil
from typing import Final

from PySide6.QtCore import QLocale

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.wording import (
    FEWEST_FOR_PERCENT,
    FEWEST_TO_TELL,
    about,
    at_least,
    capitalised,
    charts,
    fill,
    number,
)
from organiser_app.metrics.figures import (
    Arrival,
    ArrivalCurve,
    BusyDays,
    Connections,
    GivingReceiving,
    Share,
    Waiting,
)

_REMARK_WEEKS: Final = (3, 2, 1)


def waiting(figures: Waiting, context: ChartContext) -> str:
    """How many needs are waiting, how many of them for long, and of which kind most of those are."""
    if not figures.total:
        return charts.tr("Nothing is waiting right now.")
    sentence = _one_waits(figures) if figures.total == 1 else _some_wait(figures, context)
    overdue = len(figures.overdue_urgent)
    if overdue and not context.names_hidden:
        return f"{sentence} {_overdue(overdue)}"
    return sentence


def most_long_waiting(figures: Waiting, context: ChartContext) -> str | None:
    """The category with more than half of those that have waited longest; None without one."""
    longest = [row.counts[-1] for row in figures.rows]
    total = sum(longest)
    for row, count in zip(figures.rows, longest, strict=True):
        if 2 * count > total:
            return context.category(row.category)
    return None


def arrival(figures: Arrival) -> str:
    """By when half of the needs are met, and how many are not met after some weeks."""
    curve = figures.now
    if curve is None:
        return arrival_needs_more(figures)
    half = median_words(curve)
    rest = not_met_words(curve)
    if rest is None:
        return f"{half}."
    return fill(charts.tr("%1; %2."), half, rest)


def arrival_needs_more(figures: Arrival) -> str:
    """What is said instead of a curve while there are too few needs for one."""
    if figures.needs_now == 0:
        return charts.tr("Nobody asked for anything in this period.")
    if figures.needs_now == 1:
        start = charts.tr("One need was asked in this period.")
    else:
        start = charts.tr("%Ln needs were asked in this period.", "", figures.needs_now)
    if figures.needs_about <= 0:
        return start
    if figures.needs_about == 1:
        return start + " " + charts.tr("About one more, and there is a curve to show.")
    more = charts.tr("About %Ln more, and there is a curve to show.", "", figures.needs_about)
    return f"{start} {more}"


def median_words(curve: ArrivalCurve) -> str:
    """By when half are met, or that half are not met within the curve."""
    if curve.median_days is None:
        if not curve.days.size:
            return charts.tr("Half are not met yet")
        return _not_half_within(int(curve.days[-1]))
    if curve.median_days < 1:
        return charts.tr("Half are met on the same day")
    within = ceil(curve.median_days)
    if within == 1:
        return charts.tr("Half are met within a day")
    return charts.tr("Half are met within %Ln days", "", within)


def median_before_words(figures: Arrival) -> str | None:
    """The median of the period before as a plain fact; None where there is none to tell."""
    before, now = figures.before, figures.now
    if before is None or before.median_days is None:
        return None
    earlier = ceil(before.median_days)
    if now is not None and now.median_days is not None and ceil(now.median_days) == earlier:
        return charts.tr("The same as in the period before")
    if earlier == 1:
        return charts.tr("It was one day in the period before")
    return charts.tr("It was %Ln days in the period before", "", earlier)


def remark_day(curve: ArrivalCurve) -> int | None:
    """The last of three, two or one weeks that the curve still reaches; None if it is shorter."""
    reached = float(curve.days[-1]) if curve.days.size else 0.0
    return next((7 * weeks for weeks in _REMARK_WEEKS if 7 * weeks <= reached), None)


def not_met_words(curve: ArrivalCurve) -> str | None:
    """How many are not met by the remark's day: open, withdrawn or closed, all together."""
    day = remark_day(curve)
    if day is None:
        return None
    share = about(1.0 - curve.met_by(day))
    if day == 7:
        return fill(charts.tr("%1 not met after a week"), share)
    return fill(charts.tr("%1 not met after %Ln weeks", "", day // 7), share)


def connections(figures: Connections, context: ChartContext) -> str:
    """Whether people are joined up, and an invitation where a few hold the parts together."""
    people = len(figures.member_ids)
    if not people:
        return charts.tr("No exchange between two named people in this period yet.")
    if figures.bridges:
        return _bridges(len(figures.bridges), people, discreet=context.names_hidden)
    if figures.parts > 1:
        circles = charts.tr(
            "%1 people, in %Ln circles not yet joined. Who could introduce them?",
            "",
            figures.parts,
        )
        return fill(circles, number(people))
    return charts.tr(
        "All %Ln people are joined, and no single person has to hold the parts together.",
        "",
        people,
    )


def giving(figures: GivingReceiving, context: ChartContext) -> str:
    """How many people both gave and received; both are taking part."""
    both = figures.both
    if not both.n:
        return charts.tr("Nobody has given or received in this period yet.")
    if both.count == both.n > 1:
        took_part = charts.tr("All %Ln people who took part both gave and received.", "", both.n)
    else:
        pattern = charts.tr(
            "%1 of the %Ln people who took part both gave and received.", "", both.n
        )
        took_part = fill(pattern, _how_many_both(both, discreet=context.names_hidden))
    return took_part + " " + charts.tr("Both are good.")


def busy(figures: BusyDays) -> str:
    """How many exchanges the year held, and the weekday with the most."""
    if not figures.total:
        return charts.tr("No exchange has been logged in this year yet.")
    if figures.total == 1:
        return charts.tr("One exchange in this year.")
    year = charts.tr("%Ln exchanges in this year", "", figures.total)
    if figures.busiest_weekday is None:
        return f"{year}."
    weekday = QLocale().standaloneDayName(figures.busiest_weekday + 1)
    return fill(charts.tr("%1; the day of the week with the most is %2."), year, weekday)


def _one_waits(figures: Waiting) -> str:
    if not _longest(figures):
        return charts.tr("One need is waiting.")
    return fill(charts.tr("One need is waiting, for %1."), at_least(figures.bands[-1]))


def _some_wait(figures: Waiting, context: ChartContext) -> str:
    """The count, and the clause about those that have waited longest."""
    if context.names_hidden and figures.total < FEWEST_TO_TELL:
        return charts.tr("A few needs are waiting.")
    waiting_now = charts.tr("%Ln needs are waiting", "", figures.total)
    stretch = at_least(figures.bands[-1])
    long = _longest(figures)
    if not long:
        return fill(charts.tr("%1; none of them for %2."), waiting_now, stretch)
    few = context.names_hidden and long < FEWEST_TO_TELL
    some = charts.tr("a few") if few else number(long)
    category = most_long_waiting(figures, context)
    if category is None or few or long == 1:
        return fill(charts.tr("%1; %2 of them for %3."), waiting_now, some, stretch)
    return fill(
        charts.tr("%1; %2 of them for %3, most in %4."), waiting_now, some, stretch, category
    )


def _longest(figures: Waiting) -> int:
    """How many have waited longest."""
    return sum(row.counts[-1] for row in figures.rows)


def _how_many_both(both: Share, *, discreet: bool) -> str:
    if both.n >= FEWEST_FOR_PERCENT:
        return capitalised(about(both.value))
    if not both.count:
        return charts.tr("None")
    if discreet and both.count < FEWEST_TO_TELL:
        return charts.tr("A few")
    return number(both.count)


def _overdue(count: int) -> str:
    if count == 1:
        return charts.tr("One is urgent and past the time the group promised.")
    return charts.tr("%Ln are urgent and past the time the group promised.", "", count)


def _not_half_within(within: int) -> str:
    if within <= 1:
        return charts.tr("Half are not met within a day")
    return charts.tr("Half are not met within %Ln days", "", within)


def _bridges(count: int, people: int, *, discreet: bool) -> str:
    invitation = charts.tr("Introducing a few people across would give them company.")
    if count == 1 and not discreet:
        pattern = charts.tr(
            "One of the %Ln people joins parts that would otherwise be apart.", "", people
        )
        return f"{pattern} {invitation}"
    few = discreet and count < FEWEST_TO_TELL
    some = charts.tr("A few") if few else number(count)
    pattern = charts.tr(
        "%1 of the %Ln people join parts that would otherwise be apart.", "", people
    )
    return f"{fill(pattern, some)} {invitation}"
