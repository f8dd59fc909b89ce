"""The single most useful thing of the moment, picked by the rules that are written down here.

The first rule of `RULES` that has something to say is what is said. Facts come first, since they
need no test: what was promised and is late, who is above their own limit, what rests on one person,
what is stuck. Then what moved, then what waits, then calm. Nothing here compares people, and while
names are hidden nobody is named.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from organiser_app.gui.texts import indicators as twelve
from organiser_app.gui.texts.measures import cell_words, few
from organiser_app.gui.texts.words import capitalised, fill, listed, number, texts
from organiser_app.metrics.change import Word
from organiser_app.metrics.facts import Facts, OneGiver
from organiser_app.metrics.figures import NetworkFigures, Waiting, WaitingRow
from organiser_app.metrics.indicators import Indicator
from organiser_app.metrics.snapshot import NO_ONE

STUCK_LEAST: Final = 3
"""Needs waiting over two weeks in one kind of help before it is called stuck."""
STUCK_SHARE: Final = 0.4
NAMED: Final = 3
"""People or kinds of help that are named in one sentence."""
NO_FACTS: Final = Facts((), (), 0, ())


@dataclass(frozen=True, slots=True)
class Door:
    """A button that acts: rows to show, the story of one row, an action, or an explanation."""

    words: str
    kind: str = ""
    """Of the rows: needs, members or exchanges."""
    ids: tuple[int, ...] = ()
    story: int = 0
    """Id of the row whose story opens, in place of rows."""
    action: str = ""
    """Key of an action of the window."""
    indicator: str = ""
    """The indicator whose rows or explanation are shown, as `action` says."""


@dataclass(frozen=True, slots=True)
class Insight:
    """What is said first, by which rule, and up to two buttons that act on it."""

    rule: str
    headline: str
    text: str = ""
    doors: tuple[Door, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the rules look at."""

    figures: NetworkFigures
    facts: Facts = NO_FACTS
    indicators: tuple[Indicator, ...] = ()
    """The twelve; empty while they are being worked out."""
    category_names: tuple[str, ...] = ()
    area_names: tuple[str, ...] = ()
    promises: tuple[int, int, int] = (2, 7, 30)
    member_name: Callable[[int], str] = lambda _: ""
    names_hidden: bool = False


def insight(known: Known) -> Insight:
    """What to say first."""
    for _, _, rule in RULES:
        said = rule(known)
        if said is not None:
            return said
    return _calm(known)


# -- facts


def _overdue(known: Known) -> Insight | None:
    ids = known.figures.waiting.overdue_urgent
    if not ids:
        return None
    count, promise = len(ids), known.promises[0]
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
    helping = Door(texts.tr("See who could help"), "needs", story=ids[0])
    return Insight("overdue_urgent", headline, text, (_show_needs(ids), helping))


def _above_limit(known: Known) -> Insight | None:
    ids = known.facts.above_limit
    if not ids:
        return None
    count = len(ids)
    headline = _who_is_above(known, ids)
    text = texts.tr(
        "By what was given in the last 28 days and the limit that each set. "
        "Ask whether they would like to pause or pass something on."
    )
    show = (
        texts.tr("Show the person")
        if count == 1
        else texts.tr("Show the %Ln people", "above their own limit", count)
    )
    gave = texts.tr("See what could be passed on")
    doors = (Door(show, "members", ids), Door(gave, "exchanges", known.facts.given_above))
    return Insight("above_own_limit", headline, text, doors)


def _who_is_above(known: Known, ids: tuple[int, ...]) -> str:
    count = len(ids)
    if known.names_hidden:
        some = capitalised(few(count, discreet=True))
        return fill(texts.tr("Above a limit of their own: %1."), some)
    names = sorted(known.member_name(one) for one in ids)
    if count == 1:
        return fill(texts.tr("%1 is above a limit of their own."), names[0])
    if count <= NAMED:
        return fill(texts.tr("%1 are above a limit of their own."), listed(names))
    return texts.tr("%Ln people are above a limit of their own.", "", count)


def _one_giver(known: Known) -> Insight | None:
    alone = known.facts.one_giver
    if not alone:
        return None
    named = [
        cell_words((one.category, one.area), known.category_names, known.area_names)
        for one in alone
    ]
    if len(alone) == 1:
        headline = fill(texts.tr("Only one person regularly gives %1."), named[0])
        text = texts.tr("If they rest, nobody else does it yet. Who would like to join them?")
    else:
        headline = texts.tr("%Ln kinds of help rest on one person each.", "", len(alone))
        pattern = texts.tr("Most often needed of them: %1. Who would like to join in?")
        text = fill(pattern, listed(named[:NAMED]))
    return Insight("one_giver", headline, text, _doors_of_one_giver(alone))


def _doors_of_one_giver(alone: tuple[OneGiver, ...]) -> tuple[Door, ...]:
    given = tuple(id_ for one in alone for id_ in one.exchange_ids)
    show = Door(texts.tr("Show what was given"), "exchanges", given)
    others = tuple(sorted({id_ for one in alone[:1] for id_ in one.others}))
    if not others:
        return (show, Door(texts.tr("Add an offer"), action="add_offer"))
    return (show, Door(texts.tr("See who could join in"), "members", others))


def _stuck(known: Known) -> Insight | None:
    waiting = known.figures.waiting
    row = _stuck_row(waiting)
    if row is None:
        return None
    name, count = known.category_names[row.category], row.counts[-1]
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
            number(count),
        )
    ids = row.need_ids[-1]
    helping = Door(texts.tr("See who could help"), "needs", story=ids[0])
    return Insight("stuck", headline, text, (_show_needs(ids), helping))


def _stuck_row(waiting: Waiting) -> WaitingRow | None:
    """The kind of help with most of the needs that wait over two weeks, if it stands out."""
    long = sum(row.counts[-1] for row in waiting.rows)
    named = [row for row in waiting.rows if row.category != NO_ONE]
    fullest = max(named, key=lambda row: row.counts[-1], default=None)
    if fullest is None or fullest.counts[-1] < max(STUCK_LEAST, STUCK_SHARE * long):
        return None
    return fullest


# -- what moved, what waits, calm


def _moved(known: Known) -> Insight | None:
    """The first of the twelve, in their order, that moved beyond luck."""
    for one in known.indicators:
        if one.change is not None and one.change.word is Word.MOVED:
            return _insight_of(one)
    return None


def _insight_of(one: Indicator) -> Insight:
    up = one.change is not None and one.change.shift > 0
    pattern = texts.tr("“%1” moved up.") if up else texts.tr("“%1” moved down.")
    before = twelve.before_words(one)
    value = twelve.value_words(one)
    text = (
        fill(texts.tr("It is %1 now and was %2 in the period before."), value, before)
        if before
        else fill(texts.tr("It is %1 now."), value)
    )
    doors = (
        Door(texts.tr("How is this worked out?"), action="explain", indicator=one.id),
        Door(texts.tr("Show the rows"), action="rows", indicator=one.id),
    )
    return Insight("moved", fill(pattern, twelve.title(one.id)), text, doors)


def _some_wait(known: Known) -> Insight | None:
    waiting = known.figures.waiting
    if not waiting.total:
        return None
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
    longest = next(row.need_ids[band][0] for row, band in _oldest_first(waiting))
    helping = Door(texts.tr("See who could help"), "needs", story=longest)
    return Insight("waiting", headline, text, (_show_needs(ids), helping))


def _oldest_first(waiting: Waiting) -> list[tuple[WaitingRow, int]]:
    """Rows and bands with any need in them, the longest waits first."""
    last = len(waiting.bands) - 1
    return [
        (row, band) for band in range(last, -1, -1) for row in waiting.rows if row.need_ids[band]
    ]


def _nothing_yet(known: Known) -> Insight | None:
    if not known.figures.members:
        return Insight(
            "no_members",
            texts.tr("Your network starts with its people."),
            texts.tr("Add them one by one, or bring in the sheet that you already have."),
            (
                Door(texts.tr("Add a member"), action="add_member"),
                Door(texts.tr("Bring in a spreadsheet"), action="import"),
            ),
        )
    if not known.figures.acts:
        return Insight(
            "no_exchanges",
            texts.tr("Nothing has been logged in this period."),
            texts.tr("When someone has helped someone, write it down: it takes ten seconds."),
            (
                Door(texts.tr("Add a need"), action="add_need"),
                Door(texts.tr("Log an exchange"), action="log_exchange"),
            ),
        )
    return None


def _calm(known: Known) -> Insight:
    figures = known.figures
    headline = texts.tr("Nobody is waiting for help.")
    doors = (
        Door(texts.tr("Log an exchange"), action="log_exchange"),
        Door(texts.tr("Add a need"), action="add_need"),
    )
    if figures.needs_met.n:
        text = texts.tr("Every need of this period has been answered or closed.")
    elif figures.acts == 1:
        text = texts.tr("No need was written down in this period; help was given once.")
    else:
        text = texts.tr(
            "No need was written down in this period; help was given %Ln times.", "", figures.acts
        )
    return Insight("calm", headline, text, doors)


def _show_needs(ids: tuple[int, ...]) -> Door:
    count = len(ids)
    words = texts.tr("Show it") if count == 1 else texts.tr("Show the %Ln needs", "", count)
    return Door(words, "needs", ids)


Rule = Callable[[Known], Insight | None]

RULES: Final[tuple[tuple[str, str, Rule], ...]] = (
    ("overdue_urgent", "an open urgent need is older than the group's own promise", _overdue),
    ("above_own_limit", "someone gave more in 28 days than the limit they set", _above_limit),
    ("one_giver", "a regular kind of help in a place has one regular giver", _one_giver),
    ("stuck", "one kind has 3 or more, and 40 %, of all waits of two weeks", _stuck),
    ("moved", "one of the twelve moved (p <= 0.01 and worth noticing)", _moved),
    ("waiting", "some need is open", _some_wait),
    ("nothing_yet", "there is no member, or no exchange in the period", _nothing_yet),
)
"""Name, when it speaks, and how, in the order in which they are asked; else all is calm."""
