"""The single most useful sentence of the moment, picked by rules from the dashboard's figures.

Facts come first: urgent needs past the group's promise, then one kind of help that is stuck, then
what is waiting, then silence. Nothing here compares people.
"""

from dataclasses import dataclass

from organiser_app.gui.texts.words import capitalised, fill, texts
from organiser_app.metrics.figures import NetworkFigures, Waiting, WaitingRow
from organiser_app.metrics.snapshot import NO_ONE

STUCK_LEAST = 3
"""Needs waiting over two weeks in one kind of help before it is called stuck."""
STUCK_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Insight:
    """Headline, a sentence, and the needs or the action behind it."""

    headline: str
    text: str = ""
    door: str = ""
    need_ids: tuple[int, ...] = ()
    action: str = ""
    """Key of an action to offer instead of rows."""


def insight(
    figures: NetworkFigures, category_names: tuple[str, ...], promises: tuple[int, int, int]
) -> Insight:
    """What to say first."""
    waiting = figures.waiting
    if waiting.overdue_urgent:
        return _overdue(waiting, promises[0])
    stuck = _stuck_row(waiting)
    if stuck is not None:
        return _stuck(stuck, waiting, category_names)
    if waiting.total:
        return _waiting(waiting)
    if not figures.members:
        return Insight(
            texts.tr("Your network starts with its people."),
            texts.tr("Add them one by one, or bring in the sheet that you already have."),
            texts.tr("Bring in a spreadsheet"),
            action="import",
        )
    if not figures.acts:
        return Insight(
            texts.tr("Nothing has been logged in this period."),
            texts.tr("When someone has helped someone, write it down: it takes ten seconds."),
            texts.tr("Log an exchange"),
            action="log_exchange",
        )
    return _nobody_waits(figures)


def _nobody_waits(figures: NetworkFigures) -> Insight:
    headline = texts.tr("Nobody is waiting for help.")
    if figures.needs_met.n:
        return Insight(
            headline, texts.tr("Every need of this period has been answered or closed.")
        )
    text = (
        texts.tr("No need was written down in this period; help was given once.")
        if figures.acts == 1
        else texts.tr(
            "No need was written down in this period; help was given %Ln times.", "", figures.acts
        )
    )
    return Insight(headline, text, texts.tr("Add a need"), action="add_need")


def _overdue(waiting: Waiting, promise: int) -> Insight:
    count = len(waiting.overdue_urgent)
    headline = (
        texts.tr("One urgent need has waited longer than you promised.")
        if count == 1
        else texts.tr("%Ln urgent needs have waited longer than you promised.", "", count)
    )
    text = (
        texts.tr("Your own promise for urgent needs is one day.")
        if promise == 1
        else texts.tr("Your own promise for urgent needs is %Ln days.", "", promise)
    )
    door = texts.tr("Show it") if count == 1 else texts.tr("Show the %Ln needs", "", count)
    return Insight(headline, text, door, waiting.overdue_urgent)


def _stuck_row(waiting: Waiting) -> WaitingRow | None:
    """The kind of help with most of the needs that wait over two weeks, if it stands out."""
    long = sum(row.counts[-1] for row in waiting.rows)
    named = [row for row in waiting.rows if row.category != NO_ONE]
    fullest = max(named, key=lambda row: row.counts[-1], default=None)
    if fullest is None or fullest.counts[-1] < max(STUCK_LEAST, STUCK_SHARE * long):
        return None
    return fullest


def _stuck(row: WaitingRow, waiting: Waiting, category_names: tuple[str, ...]) -> Insight:
    name, count = category_names[row.category], row.counts[-1]
    long = sum(other.counts[-1] for other in waiting.rows)
    headline = fill(texts.tr("%1 is stuck."), capitalised(name))
    if count == long:
        text = fill(
            texts.tr(
                "All %Ln needs that have waited for two weeks or more are for %1.", "", count
            ),
            name,
        )
    else:
        text = fill(
            texts.tr(
                "%2 of the %Ln needs that have waited for two weeks or more are for %1.", "", long
            ),
            name,
            str(count),
        )
    return Insight(headline, text, texts.tr("Show the %Ln needs", "", count), row.need_ids[-1])


def _waiting(waiting: Waiting) -> Insight:
    headline = (
        texts.tr("One need is waiting for an answer.")
        if waiting.total == 1
        else texts.tr("%Ln needs are waiting for an answer.", "", waiting.total)
    )
    days = waiting.longest_days
    if days == 0:
        text = texts.tr("All of them came in today.")
    elif days == 1:
        text = texts.tr("The longest has waited since yesterday.")
    else:
        text = texts.tr("The longest has waited for %Ln days.", "", days)
    ids = tuple(one for row in waiting.rows for band in row.need_ids for one in band)
    door = (
        texts.tr("Show it")
        if waiting.total == 1
        else texts.tr("Show the %Ln needs", "", waiting.total)
    )
    return Insight(headline, text, door, ids)
