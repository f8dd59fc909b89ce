"""What both pictures of flows have in common: how they are set, what they are asked."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from organiser_app.gui.charts.context import ChartContext
from organiser_app.gui.charts.lettering import Lettering
from organiser_app.gui.charts.wording import FEWEST_TO_TELL, charts
from organiser_app.gui.theme import Tokens
from organiser_app.metrics.figures import Flows
from organiser_app.metrics.snapshot import NO_ONE, Floats, Ids, Ints

OTHERS = -2
"""Stands for everything beyond what is shown one by one."""


@dataclass(frozen=True, slots=True)
class FlowSetting:
    """Everything that a picture needs."""

    figures: Flows
    context: ChartContext
    letters: Lettering
    tokens: Tokens
    size: QRectF
    right_to_left: bool


class FlowPicture(Protocol):
    """A drawing of flows and its marks."""

    anchors: Floats

    def paint(self, painter: QPainter) -> None:
        """Draws it."""

    def mark(self, position: int) -> tuple[str, Ids]:
        """What a mark says, and the exchanges behind it."""

    def mark_at(self, point: QPointF) -> int | None:
        """The mark under a point."""

    def paint_current(self, painter: QPainter, position: int) -> None:
        """Makes a mark stand out."""


def folded(positions: Ints, acts: Ids, most: int) -> tuple[tuple[int, ...], Ints]:
    """At most so many positions: those with most acts, in their own order, then the rest.

    `NO_ONE` comes last of those shown; what is not shown by itself becomes `OTHERS`.
    """
    distinct, place = np.unique(positions, return_inverse=True)
    counts = np.bincount(place, acts, len(distinct))
    if len(distinct) <= most:
        shown = distinct
    else:
        shown = np.sort(distinct[np.argsort(-counts, kind="stable")[: most - 1]])
    known = [int(one) for one in shown if one != NO_ONE]
    order = [*known, *([NO_ONE] if NO_ONE in shown else [])]
    kept = np.isin(positions, shown)
    if not kept.all():
        order.append(OTHERS)
    return tuple(order), np.where(kept, positions, OTHERS).astype(np.int32)


def area_words(context: ChartContext, area: int) -> str:
    """An area's name, or what stands for none or for all others."""
    if area == OTHERS:
        return charts.tr("Other areas")
    return context.area(area) or charts.tr("No area")


def category_words(context: ChartContext, category: int) -> str:
    """A category's name, or what stands for none or for all others."""
    if category == OTHERS:
        return charts.tr("Other kinds")
    return context.category(category) or charts.tr("No category")


def exchanges_words(count: int, *, discreet: bool) -> str:
    """How many exchanges; small numbers are not told apart where others look on."""
    if discreet and count < FEWEST_TO_TELL:
        return charts.tr("fewer than %Ln exchanges", "", FEWEST_TO_TELL)
    if count == 1:
        return charts.tr("One exchange")
    return charts.tr("%Ln exchanges", "", count)
