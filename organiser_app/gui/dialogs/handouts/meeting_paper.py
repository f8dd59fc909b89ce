"""Open needs and offers in words, for the wall of a meeting: numbers, and room to write names in."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby, zip_longest

from organiser_app.domain.needs import Urgency
from organiser_app.gui.dialogs.handouts.dispatch_paper import papers
from organiser_app.gui.dialogs.handouts.paper import (
    BREAK,
    GAP,
    SOFT,
    Paper,
    cell,
    row,
    tables,
    tag,
)
from organiser_app.gui.texts import labels
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.handouts import short_day
from organiser_app.gui.texts.words import beside, capitalised, fill, in_line, number
from organiser_app.services.handouts.meeting import LineKind, MeetingLine, MeetingSheet

STRIPS = 4
"""Numbers to tear off side by side."""
MOST_STRIPS = 120


def meeting_paper(sheet: MeetingSheet, *, with_strips: bool) -> Paper:
    """The sheet; `with_strips` adds numbers to tear off and take home."""
    title = papers.tr("What is needed and what is offered")
    every = papers.tr(
        "Write your name beside what you can do or could use, or tell a coordinator its number."
    )
    head = (
        tag("h1", title)
        + tag("p", beside(day_words(sheet.day), sheet.area, sheet.network), "sub")
        + tag("p", every)
    )
    parts = [head]
    who = papers.tr("Who can help?")
    parts += _part(sheet.needs, papers.tr("Needs"), who, papers.tr("Nothing is open."))
    if sheet.offers:
        parts += _part(sheet.offers, papers.tr("Offers"), papers.tr("Who would like it?"), "")
    if with_strips:
        parts += _strips((*sheet.needs, *sheet.offers))
    name = fill(papers.tr("Meeting %1"), sheet.day.isoformat())
    return Paper(title, tuple(parts), foot=day_words(sheet.day), file_name=name)


def sign(line: MeetingLine) -> str:
    """The number of a line, with a letter that says whether it is a need or an offer."""
    letter = papers.tr("N", "needs") if line.kind is LineKind.NEED else papers.tr("O", "offers")
    return f"{letter}{number(line.number)}"


def _part(lines: Sequence[MeetingLine], title: str, asks: str, nothing: str) -> Iterator[str]:
    before = GAP + tag("h2", title)
    if not lines:
        yield before + tag("p", nothing)
    for (area, category), found in groupby(lines, key=lambda line: (line.area, line.category)):
        place = beside(area or papers.tr("No area"), category or papers.tr("Other help"))
        rows = [_row(line) for line in found]
        yield from tables(rows, before=before, heading=_heading(place, asks))
        before = GAP


def _heading(place: str, asks: str) -> str:
    return row(
        cell(escape(papers.tr("No.", "number")), width="44", ground=SOFT, heading=True),
        cell(escape(place), ground=SOFT, heading=True),
        cell(escape(papers.tr("When")), width="15%", ground=SOFT, heading=True),
        cell(escape(asks), width="34%", ground=SOFT, heading=True),
    )


def _row(line: MeetingLine) -> str:
    return row(
        cell(f"<b>{escape(sign(line))}</b>"),
        cell(escape(what_words(line))),
        cell(escape(_when(line))),
        # room for a pen
        cell("&nbsp;<br>&nbsp;"),
    )


def what_words(line: MeetingLine) -> str:
    """What a line is about."""
    what = capitalised(line.what) or line.category or papers.tr("Ask a coordinator")
    amount = labels.quantity(line.quantity, line.unit) if line.quantity is not None else ""
    often = labels.how_often(line.how_often) if line.how_often else ""
    return beside(what, amount, often, line.who)


def _when(line: MeetingLine) -> str:
    if line.kind is LineKind.OFFER:
        return fill(papers.tr("until %1"), short_day(line.day)) if line.day else ""
    urgent = labels.urgency(Urgency.URGENT) if line.urgency is Urgency.URGENT else ""
    return beside(urgent, fill(papers.tr("by %1"), short_day(line.day)) if line.day else "")


def _strips(lines: Sequence[MeetingLine]) -> Iterator[str]:
    if not lines:
        return
    yield BREAK
    before = tag("h2", papers.tr("To tear off")) + tag(
        "p", papers.tr("Cut along the lines and take home the number that is yours.")
    )
    shown = [_strip(line) for line in lines[:MOST_STRIPS]]
    rows = zip_longest(*[iter(shown)] * STRIPS, fillvalue=cell("", width="25%"))
    yield from tables([row(*each) for each in rows], before=before)
    if len(lines) > MOST_STRIPS:
        more = len(lines) - MOST_STRIPS
        one = papers.tr("1 more is on the list only.")
        many = papers.tr("%Ln more are on the list only.", "", more)
        yield tag("p", one if more == 1 else many, "small")


def _strip(line: MeetingLine) -> str:
    words = escape(in_line(capitalised(line.what) or line.category, most=60))
    return cell(f"<p><b>{escape(sign(line))}</b></p><p>{words}</p>", width="25%")
