"""One person's ties: who is at the other end, and which way help went."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from organiser_app.gui.theme import Tokens
from organiser_app.metrics.moment import Moment
from organiser_app.metrics.snapshot import Floats, Ids, Ints

_HEAD: Final = 8.0


@dataclass(frozen=True, slots=True)
class PersonTies:
    """The ties of one person; t of them."""

    others: Ids
    """(t,) positions among the people of the moment."""
    gave: Ints
    """(t,) acts in which the person gave to each."""
    received: Ints
    """(t,)"""
    last_day: Ints
    """(t,)"""


def ties_of_person(at: Moment, position: int) -> PersonTies:
    """Whom somebody shared help with, ascending by position."""
    figures = at.connections
    as_first = np.flatnonzero(figures.from_index == position)
    as_second = np.flatnonzero(figures.to_index == position)
    both = np.concatenate((as_first, as_second))
    others = np.concatenate((figures.to_index[as_first], figures.from_index[as_second]))
    order = np.argsort(others, kind="stable")
    return PersonTies(
        others[order].astype(np.int64),
        np.concatenate((at.forth[as_first], at.back[as_second]))[order],
        np.concatenate((at.back[as_first], at.forth[as_second]))[order],
        at.last_day[both][order],
    )


def draw_arrows(
    painter: QPainter,
    dots: Floats,
    position: int,
    ties: PersonTies,
    tokens: Tokens,
    *,
    radius: float,
) -> None:
    """A line to everybody at the other end, with a head wherever help arrived."""
    here = QPointF(*dots[position])
    for other, gave, received in zip(
        ties.others.tolist(), ties.gave.tolist(), ties.received.tolist(), strict=True
    ):
        there = QPointF(*dots[other])
        colour = QColor(tokens.give if gave else tokens.receive)
        painter.setPen(QPen(colour, 1.8))
        painter.drawLine(here, there)
        if gave:
            _draw_head(painter, here, there, QColor(tokens.give), radius)
        if received:
            _draw_head(painter, there, here, QColor(tokens.receive), radius + 2.5)


def _draw_head(
    painter: QPainter, start: QPointF, end: QPointF, colour: QColor, radius: float
) -> None:
    way = end - start
    length = float(np.hypot(way.x(), way.y()))
    if length < radius + _HEAD:
        return
    along, aside = way / length, QPointF(-way.y(), way.x()) / length
    tip = end - along * (radius + 1)
    foot = tip - along * _HEAD
    painter.save()
    painter.setPen(QPen(colour, 1))
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, foot + aside * 3.6, foot - aside * 3.6]))
    painter.restore()
