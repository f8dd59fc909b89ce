"""A dispatch sheet in words, for the pocket of one helper."""

from collections.abc import Iterator
from datetime import date
from html import escape
from itertools import groupby

from PySide6.QtCore import QLocale, QTime

from organiser_app.domain.needs import MatchState, Urgency
from organiser_app.gui.dialogs.handouts.paper import (
    GAP,
    SOFT,
    Paper,
    cell,
    lines,
    row,
    table,
    tables,
    tag,
)
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.handouts import day_in_full, span_words
from organiser_app.gui.texts.people import left_to_right
from organiser_app.gui.texts.words import Context, beside, capitalised, fill
from organiser_app.services.handouts.dispatch import DispatchSheet
from organiser_app.services.handouts.stops import Stop, Withheld

papers = Context("papers")

_NOT_TO_BRING = frozenset(
    {"", "h", "hr", "hour", "hours", "min", "minutes", "day", "days", "time", "times", "trips"}
    | {"rides", "km", "miles", "visits", "calls", "people", "horas", "minutos", "veces", "viajes"}
)
"""Units of what is done, not of what is carried."""


def dispatch_paper(sheet: DispatchSheet) -> Paper:
    """The paper."""
    title = fill(papers.tr("Stops for %1"), sheet.helper)
    destroy = fill(
        papers.tr("Please destroy this paper after %1: it is about people who trust you."),
        day_words(sheet.destroy_after),
    )
    warning = row(cell(tag("p", destroy, "warn"), ground=SOFT))
    head = (
        tag("h1", title)
        + tag("p", beside(span_words(sheet.start, sheet.end), sheet.network), "sub")
        + GAP
        + table([warning])
    )
    return Paper(
        title,
        (head, *_days(sheet)),
        foot=fill(papers.tr("Destroy after %1"), day_words(sheet.destroy_after)),
        file_name=fill(papers.tr("Stops %1"), sheet.start.isoformat()),
    )


def _days(sheet: DispatchSheet) -> Iterator[str]:
    if not sheet.stops:
        yield GAP + tag("p", papers.tr("No stops on these days."))
    for day, stops in groupby(sheet.stops, key=lambda stop: stop.day):
        yield from tables([_stop_row(stop) for stop in stops], before=GAP + tag("h2", _day(day)))


def _day(day: date | None) -> str:
    return capitalised(day_in_full(day)) if day else papers.tr("On a day that suits you both")


def _stop_row(stop: Stop) -> str:
    """A box to tick, and the stop."""
    box = '<table border="1" cellspacing="0"><tr><td width="18" height="12" style="padding: 0"></td></tr></table>'
    return row(cell(box, width="30"), cell(_stop(stop)))


def _stop(stop: Stop) -> str:
    if stop.is_told_in_person:
        told = papers.tr("Your coordinator tells you about this one in person.")
        return f"<p><b>{escape(told)}</b></p>" + lines([stop.area])
    what = capitalised(stop.what) or stop.category or papers.tr("Help")
    head = beside(_time(stop), stop.who, what)
    return f"<p><b>{escape(head)}</b></p>" + lines(_facts(stop)) + lines(_withheld(stop), "small")


def _time(stop: Stop) -> str:
    if stop.at is None:
        return ""
    return QLocale().toString(QTime(stop.at.hour, stop.at.minute), QLocale.FormatType.ShortFormat)


def _facts(stop: Stop) -> Iterator[str]:
    yield beside(
        stop.category if stop.what else "",
        _people(stop.household_size),
        labels.urgency(stop.urgency) if stop.urgency is Urgency.URGENT else "",
    )
    if amount := labels.quantity(stop.quantity, stop.unit):
        is_done = stop.unit.strip().casefold() in _NOT_TO_BRING
        pattern = papers.tr("How much: %1") if is_done else papers.tr("To bring: %1")
        yield fill(pattern, amount)
    yield beside(stop.address, stop.area)
    if stop.phones:
        yield _phone(stop)
    if stop.languages:
        yield fill(papers.tr("Speaks %1"), ", ".join(stop.languages))
    if stop.note:
        yield fill(papers.tr("Good to know: %1"), stop.note)


def _phone(stop: Stop) -> str:
    numbers = left_to_right(", ".join(stop.phones))
    whose = fill(papers.tr("Phone of %1"), stop.through) if stop.through else papers.tr("Phone")
    said = fill(papers.tr("%1: %2"), whose, numbers)
    return beside(said, stop.contact_time)


def _people(count: int | None) -> str:
    if count is None:
        return ""
    return papers.tr("for 1 person") if count == 1 else papers.tr("for %Ln people", "", count)


def _withheld(stop: Stop) -> Iterator[str]:
    if stop.state is MatchState.TENTATIVE:
        yield papers.tr("Not agreed yet: tell your coordinator whether you can.")
    elif stop.withheld & {Withheld.NOT_ASKED, Withheld.REFUSED}:
        yield papers.tr("Ask your coordinator how to reach them.")
    if Withheld.WORDS in stop.withheld:
        yield papers.tr("Your coordinator tells you more in person.")
