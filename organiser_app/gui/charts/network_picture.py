"""What the drawings of the network have in common, and the colours of its areas."""

from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from pyqtgraph.Qt import QtCore as PgCore
from pyqtgraph.Qt import internals
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from organiser_app.gui.charts.context import ChartContext, Mark
from organiser_app.gui.charts.lettering import Lettering
from organiser_app.gui.theme import Tokens
from organiser_app.metrics.figures import Connections
from organiser_app.metrics.snapshot import NO_ONE, Floats, Ints

SAFE_COLOURS: Final = 4
"""Beyond these, colours are not told apart by everyone: areas have their name instead."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything a drawing of the network is made from."""

    figures: Connections
    context: ChartContext
    letters: Lettering
    tokens: Tokens
    bounds: QRectF


class NetworkPicture(Protocol):
    """One way to draw the network, laid out for one size."""

    anchors: Floats
    """(n, 2) middles of the marks in pixels."""

    def paint(self, painter: QPainter) -> None:
        """Draw it."""

    def mark(self, position: int, /) -> Mark:
        """What a mark says."""

    def mark_at(self, point: QPointF, /) -> int | None:
        """The mark under a point."""

    def paint_current(self, painter: QPainter, position: int, /) -> None:
        """Make a mark stand out."""


def area_colours(areas: Ints, tokens: Tokens) -> dict[int, str]:
    """A colour for each area: the four with most people get their own, all others are grey."""
    present, people = np.unique(areas, return_counts=True)
    order = present[np.argsort(-people, kind="stable")]
    named = sorted(int(area) for area in [area for area in order if area != NO_ONE][:SAFE_COLOURS])
    colours = {int(area): tokens.neutral for area in present}
    colours.update(zip(named, tokens.cat, strict=False))
    return colours


def draw_lines(painter: QPainter, starts: Floats, ends: Floats) -> None:
    """Draw many lines from (k, 2) starts to (k, 2) ends in pixels, without an object for each."""
    lines = internals.PrimitiveArray(PgCore.QLineF, 4)
    lines.resize(len(starts))
    if not len(starts):
        return
    lines.ndarray()[:] = np.hstack((starts, ends))
    painter.drawLines(*lines.drawargs())
