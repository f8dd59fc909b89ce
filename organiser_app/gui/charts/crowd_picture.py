"""A network too large for dots: areas as discs sized by people, with the ties between them."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.context import Mark
from organiser_app.gui.charts.lettering import Align, draw_text, line_height
from organiser_app.gui.charts.network_picture import SAFE_COLOURS, Setting, area_colours
from organiser_app.gui.charts.people_picture import fitted
from organiser_app.gui.charts.wording import charts, fill, small_number
from organiser_app.metrics.snapshot import NO_ONE, Floats

_COVER: Final = 0.3
"""How much of the picture the discs cover together."""
_ROUNDS: Final = 200
_GAP: Final = 16.0
_WIDEST: Final = 8.0
_TIES_EACH: Final = 3
"""Only the strongest ties between areas are drawn: so many times the number of areas."""


@dataclass(frozen=True, slots=True)
class Crowd:
    """The people and acts of each area, and the acts between areas."""

    areas: NDArray[np.int64]
    """(a,) positions in `area_names`, NO_ONE included where people have no area."""
    people: NDArray[np.int64]
    """(a,)"""
    acts: NDArray[np.int64]
    """(a, a) acts between and, on the diagonal, within areas; symmetric."""
    group: NDArray[np.int64]
    """(n,) the position in `areas` of each person."""


class CrowdPicture:
    """Discs in pixels."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        figures = setting.figures
        self._crowd = crowd_of(setting)
        middles = np.column_stack(
            [
                np.bincount(self._crowd.group, weights=axis) / self._crowd.people
                for axis in (figures.x, figures.y)
            ]
        )
        self._radii = self._size_discs()
        inner = setting.bounds.adjusted(
            *(float(self._radii.max()) * sign for sign in (1, 1, -1, -1))
        )
        places = fitted(middles[:, 0], middles[:, 1], inner)
        self.anchors = apart(places, self._radii, setting.bounds)
        self._colours = self._choose_colours()

    def _choose_colours(self) -> list[str]:
        """Each area its own where colours suffice; one for all where names must do."""
        areas, tokens = self._crowd.areas, self._setting.tokens
        known = int((areas != NO_ONE).sum())
        if known > SAFE_COLOURS:
            return [tokens.neutral if area == NO_ONE else tokens.accent for area in areas]
        colours = area_colours(self._setting.figures.area, tokens)
        return [colours[int(area)] for area in areas]

    def _size_discs(self) -> Floats:
        """(a,) areas in proportion to people."""
        bounds, people = self._setting.bounds, self._crowd.people
        unit = _COVER * bounds.width() * bounds.height() / (np.pi * people.sum())
        radii: Floats = np.maximum(np.sqrt(people * unit), 3.0)
        return np.minimum(radii, bounds.height() * 0.36)

    # Paint

    def paint(self, painter: QPainter) -> None:
        """Draw ties, then discs with their names."""
        self._paint_ties(painter)
        for position, colour in enumerate(self._colours):
            self._paint_disc(painter, position, colour)
        for position in np.argsort(-self._radii, kind="stable"):
            self._paint_name(painter, int(position))

    def _paint_disc(self, painter: QPainter, position: int, colour: str) -> None:
        """A light disc, so that its name can be read on it."""
        middle, radius = QPointF(*self.anchors[position]), float(self._radii[position])
        light = QColor(colour)
        light.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._setting.tokens.card))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(QPen(QColor(colour), 1.6))
        painter.setBrush(light)
        painter.drawEllipse(middle, radius, radius)

    def _paint_ties(self, painter: QPainter) -> None:
        acts = np.triu(self._crowd.acts, 1)
        between = np.argwhere(acts)
        strength = acts[between[:, 0], between[:, 1]]
        strongest = np.argsort(-strength, kind="stable")[: _TIES_EACH * len(self.anchors)]
        colour = QColor(self._setting.tokens.text3)
        colour.setAlphaF(0.3)
        for one, other in between[strongest]:
            width = max(0.8, _WIDEST * float(acts[one, other] / strength.max()))
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(*self.anchors[one]), QPointF(*self.anchors[other]))

    def _paint_name(self, painter: QPainter, position: int) -> None:
        """Name and number of people on the disc, as far as they fit."""
        letters, tokens = self._setting.letters, self._setting.tokens
        x, y = self.anchors[position]
        radius, height = float(self._radii[position]), line_height(letters.strong)
        if radius < height:
            return
        name = QRectF(x - radius - 3, y - height, 2 * radius + 6, height)
        draw_text(
            painter,
            name,
            self._name(position),
            font=letters.strong,
            colour=tokens.text,
            align=Align.AlignHCenter,
            elide=Qt.TextElideMode.ElideMiddle,  # names of areas often differ at their end
        )
        draw_text(
            painter,
            name.translated(0, height),
            self._people(position),
            font=letters.small,
            colour=tokens.text2,
            align=Align.AlignHCenter,
        )

    def _people(self, position: int) -> str:
        discreet = self._setting.context.names_hidden
        return small_number(int(self._crowd.people[position]), discreet=discreet)

    def _name(self, position: int) -> str:
        area = int(self._crowd.areas[position])
        return self._setting.context.area(area) or charts.tr("No area")

    # Marks

    def mark(self, position: int) -> Mark:
        """An area: its people, and the exchanges within it and with other areas."""
        acts, figures = self._crowd.acts, self._setting.figures
        within = int(acts[position, position])
        across = int(acts[position].sum()) - within
        ids = figures.member_ids[self._crowd.group == position]
        lines = (
            self._name(position),
            fill(charts.tr("%1 people", "a count, or fewer than five"), self._people(position)),
            charts.tr("%Ln exchanges among them", "", within),
            charts.tr("%Ln exchanges with other areas", "", across),
        )
        return Mark("\n".join(lines), "member", tuple(int(member) for member in ids))

    def mark_at(self, point: QPointF) -> int | None:
        """The area whose disc is under the point."""
        away = np.hypot(self.anchors[:, 0] - point.x(), self.anchors[:, 1] - point.y())
        under = np.flatnonzero(away <= self._radii + 2)
        return int(under[np.argmin(away[under])]) if under.size else None

    def paint_current(self, painter: QPainter, position: int) -> None:
        """Ring the area."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._setting.tokens.text), 2))
        radius = float(self._radii[position]) + 2
        painter.drawEllipse(QPointF(*self.anchors[position]), radius, radius)


def crowd_of(setting: Setting) -> Crowd:
    """Count people and acts by area."""
    figures = setting.figures
    areas, group, people = np.unique(figures.area, return_inverse=True, return_counts=True)
    one, other = group[figures.from_index], group[figures.to_index]
    acts = np.zeros((len(areas), len(areas)), dtype=np.int64)
    np.add.at(acts, (one, other), figures.acts)
    within = np.diag(np.diag(acts))
    return Crowd(areas.astype(np.int64), people, acts + acts.T - within, group)


def apart(places: Floats, radii: Floats, bounds: QRectF) -> Floats:
    """Push discs apart until none overlap, as far as the bounds allow."""
    moved = places.copy()
    needed = radii[:, None] + radii[None, :] + _GAP
    lowest = np.column_stack((bounds.left() + radii, bounds.top() + radii))
    highest = np.column_stack((bounds.right() - radii, bounds.bottom() - radii))
    for _ in range(_ROUNDS):
        gap = moved[:, None, :] - moved[None, :, :]
        distance = np.hypot(gap[..., 0], gap[..., 1])
        np.fill_diagonal(distance, np.inf)
        push = np.maximum(needed - distance, 0) / np.maximum(distance, 1e-6)
        if not push.any():
            break
        moved = np.clip(moved + 0.3 * (gap * push[..., None]).sum(axis=1), lowest, highest)
    return moved


def has_areas(setting: Setting) -> bool:
    """Whether most people have an area, and not all the same one."""
    area = setting.figures.area
    known = area != NO_ONE
    return bool(known.mean() > 0.5) and len(np.unique(area[known])) > 1
