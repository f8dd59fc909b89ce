"""What the picture of the network says in words, from the very figures that it draws."""

from datetime import date

import numpy as np

from organiser_app.gui.charts import sentences
from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.network_ties import ties_of_person
from organiser_app.gui.charts.wording import (
    FEWEST_TO_TELL,
    charts,
    fill,
    number,
    small_number,
)
from organiser_app.gui.texts.dates import day_words, relative_day
from organiser_app.metrics.moment import Scene, acts_with

_EPOCH = date(1970, 1, 1).toordinal()


def sentence(scene: Scene, context: ChartContext) -> str:
    """Whether people are joined up, now or on the day that is shown; of an area, what it shares."""
    if scene.drawn.opened is not None:
        return area_sentence(scene, context, scene.drawn.opened)
    said = sentences.connections(scene.whole_moment.connections, context)
    if not scene.days_ago:
        return said
    day = day_words(day_of(scene.whole_moment.window.end - 1))
    return fill(charts.tr("As of %1: %2", "a day, then a sentence"), day, said)


def area_sentence(scene: Scene, context: ChartContext, area: int) -> str:
    """How many people of an area have ties, and what it shares within and with others."""
    people, within, across = area_counts(scene, area)
    some = small_number(people, discreet=context.names_hidden)
    return fill(
        charts.tr("%1: people with ties: %2; exchanges among them: %3; with other areas: %4."),
        area_name(area, context),
        some,
        _count(within, context),
        _count(across, context),
    )


def area_counts(scene: Scene, area: int) -> tuple[int, int, int]:
    """People with a tie, exchanges within the area, and exchanges with all others."""
    disc = scene.whole.disc_of(area)
    if disc is None:
        return 0, 0, 0
    acts = acts_with(scene.whole, scene.whole_moment, area)
    within = int(acts[disc])
    return int(scene.whole_moment.disc_people[disc]), within, int(acts.sum()) - within


def area_words(scene: Scene, context: ChartContext, area: int) -> str:
    """The same as lines of a label."""
    people, within, across = area_counts(scene, area)
    some = small_number(people, discreet=context.names_hidden)
    return "\n".join(
        (
            area_name(area, context),
            fill(charts.tr("%1 people", "a count, or fewer than five"), some),
            charts.tr("%Ln exchanges among them", "", within),
            charts.tr("%Ln exchanges with other areas", "", across),
        )
    )


def area_name(area: int, context: ChartContext) -> str:
    """The area's name, or that there is none."""
    return context.area(area) or charts.tr("No area")


def rim_words(acts: int, context: ChartContext) -> str:
    """How much is shared with an area, as a short line."""
    if acts == 1 and not context.names_hidden:
        return charts.tr("one exchange")
    if context.names_hidden and acts < FEWEST_TO_TELL:
        return charts.tr("a few exchanges")
    return charts.tr("%Ln exchanges", "", acts)


def person_words(scene: Scene, context: ChartContext, position: int) -> str:
    """Name, area, with how many they shared help and when last; no name while hidden."""
    figures = scene.moment.connections
    area = context.area(int(figures.area[position]))
    if context.names_hidden:
        return fill(charts.tr("Someone in %1"), area) if area else charts.tr("Someone")
    ties = ties_of_person(scene.moment, position)
    lines = [context.member_name(int(figures.member_ids[position]))]
    if area:
        lines.append(area)
    lines.append(_shared_with(len(ties.others)))
    if len(ties.others):
        last = relative_day(day_of(int(ties.last_day.max())), day_of(scene.whole.today))
        lines.append(fill(charts.tr("last time: %1"), last))
    if position in figures.bridges:
        lines.append(joins_words(figures.cut_off[figures.bridges.index(position)]))
    return "\n".join(lines)


def joins_words(people: int, *, discreet: bool = False) -> str:
    """What somebody who joins parts does, as what they hold together."""
    if discreet and people < FEWEST_TO_TELL:
        return charts.tr("keeps a few people joined to the rest")
    if people == 1:
        return charts.tr("keeps one person joined to the rest")
    return charts.tr("keeps %Ln people joined to the rest", "", people)


def resting_words(member: int, context: ChartContext) -> str:
    """Somebody who is imagined to rest."""
    if context.names_hidden:
        return charts.tr("rests")
    return fill(charts.tr("%1 rests", "a name"), context.member_name(member))


def idle_words(member: int, context: ChartContext) -> str:
    """Somebody who had no exchange just now."""
    without = charts.tr("no exchange in this period")
    return without if context.names_hidden else f"{context.member_name(member)}\n{without}"


def tie_words(gave: int, received: int) -> str:
    """Which way help went between one person and another, seen from the first."""
    if gave and received:
        return charts.tr("helped each other")
    return charts.tr("gave help") if gave else charts.tr("was helped")


def partners_of(scene: Scene, position: int) -> np.ndarray:
    """Ids of the people somebody shared help with, ascending."""
    ids: np.ndarray = scene.moment.connections.member_ids[
        ties_of_person(scene.moment, position).others
    ]
    return ids


def day_of(day: int) -> date:
    """The date of a day number."""
    return date.fromordinal(day + _EPOCH)


def _shared_with(people: int) -> str:
    if people == 1:
        return charts.tr("shared help with one person")
    return charts.tr("shared help with %Ln people", "", people)


def _count(count: int, context: ChartContext) -> str:
    return small_number(count, discreet=context.names_hidden) if count else number(0)
