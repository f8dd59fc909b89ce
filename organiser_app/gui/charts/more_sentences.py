"""What the charts of ways, flows and ties say, each from the very figures that it draws."""

from typing import Final

import numpy as np
from PySide6.QtCore import QLocale

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.wording import charts, fill, number, part_percent
from organiser_app.metrics.figures import Flows, TiesOverTime, Ways
from organiser_app.metrics.snapshot import NO_ONE

HALF_A_YEAR: Final = 6
"""Points, a month apart."""


def ways(figures: Ways) -> str:
    """The three ways, and the one-way share of both periods at the same number of exchanges."""
    now = figures.now
    if now is None:
        if figures.needs_about == 1:
            return charts.tr("Can't tell yet: about one more exchange between named people.")
        return charts.tr(
            "Can't tell yet: about %Ln more exchanges between named people.",
            "",
            figures.needs_about,
        )
    pattern = charts.tr(
        "Of %Ln exchanges, %1 come straight back, %2 come round; %3 go one way.", "", figures.acts
    )
    said = fill(
        pattern,
        part_percent(now.straight_back),
        part_percent(now.round_about + now.through_pools),
        part_percent(now.one_way),
    )
    if figures.now_at_equal is None or figures.before_at_equal is None:
        return said
    beside = charts.tr(
        "At %Ln exchanges each, %1 go one way now and %2 did in the period before.",
        "",
        figures.equal_count,
    )
    equal = fill(
        beside,
        part_percent(figures.now_at_equal.one_way),
        part_percent(figures.before_at_equal.one_way),
    )
    return f"{said} {equal}"


def flows(figures: Flows, context: ChartContext) -> str:
    """How much stays within one area, and which kind of help is given most."""
    if not figures.acts:
        return charts.tr("No exchange with both sides named in this period yet.")
    known = (figures.from_area != NO_ONE) & (figures.to_area != NO_ONE)
    within = known & (figures.from_area == figures.to_area)
    said = []
    if known.any():
        pattern = charts.tr("Of %1 exchanges between known areas, %2 stay within one.")
        said.append(
            fill(pattern, *(number(int(figures.counts[one].sum())) for one in (known, within)))
        )
    most = most_given(figures)
    name = None if most is None else context.category(most[0])
    if most is not None and name is not None:
        pattern = charts.tr("The kind given most is %1: %2 of %3.")
        said.append(fill(pattern, name, number(most[1]), number(figures.acts)))
    if not said:
        return charts.tr("Nothing is known yet of where these exchanges went, or of their kind.")
    return " ".join(said)


def most_given(figures: Flows) -> tuple[int, int] | None:
    """The one kind of help given most, and how often; None where none is, or two are alike."""
    named = figures.category != NO_ONE
    kinds, place = np.unique(figures.category[named], return_inverse=True)
    counts = np.bincount(place, figures.counts[named]).astype(np.int64)
    if not len(kinds) or (counts == counts.max()).sum() > 1:
        return None
    return int(kinds[counts.argmax()]), int(counts.max())


def ties(figures: TiesOverTime) -> str:
    """The last point, and the one half a year before it."""
    if not len(figures.ends):
        if figures.needs_about <= 1:
            return charts.tr("Can't tell yet: about one more exchange in half a year.")
        return charts.tr(
            "Can't tell yet: about %Ln more exchanges in half a year.", "", figures.needs_about
        )
    pattern = charts.tr(
        "At %Ln exchanges in each half year, an active person has %1 steady ties",
        "",
        figures.equal_count,
    )
    said = fill(pattern, ties_words(figures.per_person[-1]))
    if len(figures.ends) <= HALF_A_YEAR:
        return f"{said}."
    before = ties_words(figures.per_person[-1 - HALF_A_YEAR])
    return fill(charts.tr("%1; half a year ago it was %2."), said, before)


def ties_words(value: float) -> str:
    """Ties of a person on average."""
    return QLocale().toString(float(value), "f", 2)
