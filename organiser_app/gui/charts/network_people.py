"""The network person by person, as large as there is room: names, ties that fade, who joins parts.

Ties fade with the time since the last act; who helped whom shows for the person pointed at. People
without a tie just now are small empty rings in the place that is theirs.
"""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.context import Mark
from organiser_app.gui.charts.lettering import draw_pill, draw_text, pill_box, text_box, text_width
from organiser_app.gui.charts.network_names import NameLabel, place_names
from organiser_app.gui.charts.network_picture import area_colours, draw_lines
from organiser_app.gui.charts.network_rim import Rim
from organiser_app.gui.charts.network_shot import (
    FEW_TIES,
    SHADES_OF_TIME,
    Shot,
    faded,
    laid_into,
    shade_of_time,
)
from organiser_app.gui.charts.network_ties import draw_arrows, ties_of_person
from organiser_app.gui.charts.network_words import idle_words, person_words, resting_words
from organiser_app.gui.charts.placing import beside_cluster, best_place, is_free, moved_inside
from organiser_app.gui.charts.steering import nearest
from organiser_app.gui.charts.wording import small_number
from organiser_app.metrics.snapshot import NO_ONE, Floats, Ids

MOST_RINGS: Final = 30
MOST_ELLIPSES: Final = 400
MOST_SMOOTH_TIES: Final = 2_500
_MOST_AREA_NAMES: Final = 12
_MOST_STRETCH: Final = 2.4


class PeopleDrawing:
    """Dots, ties and names in pixels."""

    def __init__(self, shot: Shot) -> None:
        self._shot = shot
        scene = shot.scene
        self._figures = scene.moment.connections
        self._rim = Rim(shot) if scene.drawn.opened is not None else None
        edge = (16.0, 20.0) if self._rim is None else (24.0, self._rim.height + 16)
        inner = shot.bounds.adjusted(edge[0], edge[1], -edge[0], -edge[1])
        laid_out, _ = laid_into(
            scene.drawn.places, scene.drawn.frame, inner, most_stretch=_MOST_STRETCH
        )
        everybody = shot.camera.seen(laid_out, shot.bounds)
        self._dots: Floats = everybody[scene.moment.place]
        resting = np.isin(scene.drawn.member_ids, scene.resting)
        self._idle: Floats = everybody[scene.moment.idle]
        self._idle_ids: Ids = scene.drawn.member_ids[scene.moment.idle]
        self._resting: Floats = everybody[resting]
        self._resting_ids: Ids = scene.drawn.member_ids[resting]
        self._radius = self._size_dots()
        self._colours = area_colours(scene.whole.area, shot.tokens)
        if (opened := scene.drawn.opened) is not None:
            self._colours[opened] = shot.tokens.accent
        rim = np.empty((0, 2)) if self._rim is None else self._rim.anchors
        self.anchors: Floats = np.vstack((self._dots, self._resting, self._idle, rim))
        self._pills = self._place_resting()
        self._areas = self._place_area_names()
        self._names = self._place_names()

    # Layout

    def _size_dots(self) -> float:
        bounds, people = self._shot.bounds, max(len(self._dots), 1)
        room = float(np.sqrt(bounds.width() * bounds.height() / people))
        return float(np.clip(room * 0.11 * self._shot.camera.zoom**0.5, 2.2, 9.0))

    def _place_resting(self) -> list[tuple[QRectF, str]]:
        """Labels above those who are imagined to rest."""
        shot, pills = self._shot, []
        ids = self._resting_ids.tolist()
        for (x, y), member in zip(self._resting.tolist(), ids, strict=True):
            words = resting_words(member, shot.context)
            box = pill_box(words, shot.letters.small)
            box.moveCenter(QPointF(x, y - self._radius - box.height()))
            pills.append((moved_inside(box, shot.bounds), words))
        return pills

    def _place_area_names(self) -> list[tuple[QRectF, str, str]]:
        """The box, name and number of people of each area, where several are drawn."""
        figures, shot = self._figures, self._shot
        areas, people = np.unique(figures.area[figures.area != NO_ONE], return_counts=True)
        if len(areas) < 2:
            return []
        named: list[tuple[QRectF, str, str]] = []
        for which in np.argsort(-people, kind="stable")[:_MOST_AREA_NAMES]:
            name = shot.context.area(int(areas[which])) or ""
            count = small_number(int(people[which]), discreet=shot.context.names_hidden)
            box = text_box(f"{name}   {count}", shot.letters.strong)
            dots = self._dots[figures.area == areas[which]]
            if not _any_inside(dots, shot.bounds):
                continue
            taken = [place for place, _, _ in named] + [place for place, _ in self._pills]
            place = best_place(
                beside_cluster(dots, box),
                points=self._dots,
                taken=taken,
                bounds=shot.bounds,
                clearance=self._radius,
            )
            if name and is_free(place, taken):
                named.append((place, name, count))
        return named

    def _place_names(self) -> list[NameLabel]:
        first = list(self._figures.bridges[:MOST_RINGS])
        if (chosen := self._position_of_chosen()) is not None:
            others = ties_of_person(self._shot.scene.moment, chosen).others.tolist()
            first = [chosen, *others, *(one for one in first if one not in {chosen, *others})]
        taken = [place.adjusted(-3, 0, 3, 0) for place, _, _ in self._areas]
        taken += [place for place, _ in self._pills]
        if self._rim is not None:
            taken += self._rim.boxes
        return place_names(self._shot, self._dots, first=first, taken=taken, gap=self._radius + 4)

    def _position_of_chosen(self) -> int | None:
        found = np.flatnonzero(self._figures.member_ids == self._shot.selected)
        return int(found[0]) if found.size else None

    # Paint

    def paint(self, painter: QPainter) -> None:
        """Draw ties, dots, rings and labels, in this order."""
        chosen = self._position_of_chosen()
        self._paint_ties(painter, is_behind=chosen is not None)
        self._paint_idle(painter)
        self._paint_dots(painter)
        if self._rim is not None:
            self._rim.paint(painter)
        self._paint_rings(painter)
        self._paint_resting(painter)
        if chosen is not None:
            self._paint_person(painter, chosen)
        self._paint_area_names(painter)
        letters, tokens = self._shot.letters, self._shot.tokens
        brought_forward = set(self._figures.bridges[:MOST_RINGS])
        if chosen is not None:
            brought_forward = set(ties_of_person(self._shot.scene.moment, chosen).others.tolist())
        ground = QColor(tokens.card)
        ground.setAlphaF(0.6)
        for label in self._names:
            strong = label.position in brought_forward or label.position == chosen
            others = tokens.text2 if chosen is None else tokens.text3
            colour = tokens.text if strong else others
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(label.place, 3, 3)
            draw_text(painter, label.place, label.name, font=letters.small, colour=colour)

    def _paint_ties(self, painter: QPainter, *, is_behind: bool) -> None:
        """Ties within an area are faint, ties across are what joins the network."""
        figures, shot = self._figures, self._shot
        many = len(figures.acts)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, many <= MOST_SMOOTH_TIES)
        one, other = figures.area[figures.from_index], figures.area[figures.to_index]
        across = (one != other) & (one != NO_ONE) & (other != NO_ONE)
        plain = shot.tokens.text3 if many <= FEW_TIES else shot.tokens.edge
        shades = shade_of_time(shot.scene.moment.last_day, shot)
        starts, ends = self._dots[figures.from_index], self._dots[figures.to_index]
        for shade in range(SHADES_OF_TIME):
            for kind, name in ((~across, plain), (across, shot.tokens.text2)):
                which = kind & (shades == shade)
                colour = faded(name, shade, many)
                if is_behind:
                    colour.setAlphaF(colour.alphaF() * 0.35)
                painter.setPen(QPen(colour, 1.2))
                draw_lines(painter, starts[which], ends[which])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_idle(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._shot.tokens.line), 1))
        for x, y in self._idle[_which_inside(self._idle, self._shot.bounds)].tolist():
            painter.drawEllipse(QPointF(x, y), self._radius * 0.7, self._radius * 0.7)

    def _paint_dots(self, painter: QPainter) -> None:
        figures, tokens = self._figures, self._shot.tokens
        seen = _which_inside(self._dots, self._shot.bounds)
        is_what_if = len(self._shot.scene.resting) > 0
        apart = ~self._shot.scene.moment.largest & is_what_if
        edge = QPen(QColor(tokens.card), 1.2)
        painter.setPen(edge if len(self._dots) <= MOST_ELLIPSES else Qt.PenStyle.NoPen)
        for area, colour in self._colours.items():
            painter.setBrush(QColor(colour))
            for x, y in self._dots[seen & ~apart & (figures.area == area)].tolist():
                painter.drawEllipse(QPointF(x, y), self._radius, self._radius)
        painter.setBrush(QColor(tokens.card))
        for area, colour in self._colours.items():
            painter.setPen(QPen(QColor(colour), 1.6))
            for x, y in self._dots[seen & apart & (figures.area == area)].tolist():
                painter.drawEllipse(QPointF(x, y), self._radius * 0.8, self._radius * 0.8)

    def _paint_rings(self, painter: QPainter) -> None:
        """People whose absence would part others."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._shot.tokens.receive), 2))
        for position in self._figures.bridges[:MOST_RINGS]:
            radius = self._radius + 3.5
            painter.drawEllipse(QPointF(*self._dots[position]), radius, radius)

    def _paint_resting(self, painter: QPainter) -> None:
        """People who are imagined to rest keep their place, with their name."""
        tokens, letters = self._shot.tokens, self._shot.letters
        painter.setBrush(QColor(tokens.card))
        painter.setPen(QPen(QColor(tokens.text2), 1.6, Qt.PenStyle.DashLine))
        for x, y in self._resting.tolist():
            painter.drawEllipse(QPointF(x, y), self._radius + 2, self._radius + 2)
        for box, words in self._pills:
            draw_pill(painter, box, words, font=letters.small, tokens=tokens)

    def _paint_area_names(self, painter: QPainter) -> None:
        letters, tokens = self._shot.letters, self._shot.tokens
        ground = QColor(tokens.card)
        ground.setAlphaF(0.75)
        for place, name, count in self._areas:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(place.adjusted(-3, 0, 3, 0), 4, 4)
            room = text_width(name, letters.strong) + 1
            words = QRectF(place.left(), place.top(), room, place.height())
            draw_text(painter, words, name, font=letters.strong, colour=tokens.text)
            tail = QRectF(words.right() + 6, place.top(), place.right() - words.right(), 0)
            tail.setHeight(place.height())
            draw_text(painter, tail, count, font=letters.small, colour=tokens.text2)

    def _paint_person(self, painter: QPainter, position: int) -> None:
        """One person with their ties, and which way help went."""
        tokens, figures = self._shot.tokens, self._figures
        ties = ties_of_person(self._shot.scene.moment, position)
        draw_arrows(painter, self._dots, position, ties, tokens, radius=self._radius)
        painter.setPen(QPen(QColor(tokens.card), 1.2))
        for other in ties.others.tolist():
            painter.setBrush(QColor(self._colours[int(figures.area[other])]))
            painter.drawEllipse(QPointF(*self._dots[other]), self._radius, self._radius)
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.setBrush(QColor(self._colours[int(figures.area[position])]))
        radius = self._radius + 2.5
        painter.drawEllipse(QPointF(*self._dots[position]), radius, radius)

    # Marks

    def mark(self, position: int) -> Mark:
        """A person, or an area beside the one that is opened."""
        people, resting = len(self._dots), len(self._resting)
        if position < people:
            member = int(self._figures.member_ids[position])
            words = person_words(self._shot.scene, self._shot.context, position)
            return Mark(words, "member", (member,))
        if position < people + resting:
            member = int(self._resting_ids[position - people])
            words = resting_words(member, self._shot.context)
            return Mark(words, "member", (member,))
        position -= people + resting
        if position < len(self._idle):
            member = int(self._idle_ids[position])
            return Mark(idle_words(member, self._shot.context), "member", (member,))
        assert self._rim is not None
        return self._rim.mark(position - len(self._idle))

    @property
    def _people(self) -> int:
        """How many marks are people; areas on the rim come after them."""
        return len(self._dots) + len(self._resting) + len(self._idle)

    def mark_at(self, point: QPointF) -> int | None:
        """The nearest person within easy reach of the pointer, or the area under it."""
        if self._rim is not None and (area := self._rim.mark_at(point)) is not None:
            return self._people + area
        people = self.anchors[: self._people]
        return nearest(people, point.x(), point.y(), within=self._radius + 7)

    def paint_current(self, painter: QPainter, position: int) -> None:
        """Bring forward one person and their ties, or one area."""
        if position < len(self._dots):
            self._paint_person(painter, position)
        elif self._rim is not None and position >= self._people:
            self._rim.paint_current(painter, position - self._people)


def _which_inside(dots: Floats, bounds: QRectF) -> np.ndarray:
    x, y = dots[:, 0], dots[:, 1]
    return (
        (x >= bounds.left() - 10)
        & (x <= bounds.right() + 10)
        & (y >= bounds.top() - 10)
        & (y <= bounds.bottom() + 10)
    )


def _any_inside(dots: Floats, bounds: QRectF) -> bool:
    return bool(_which_inside(dots, bounds).any())
