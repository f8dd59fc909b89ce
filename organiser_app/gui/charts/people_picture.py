"""The network person by person: a dot each, ties between them, bridges ringed and named."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.context import Mark
from organiser_app.gui.charts.lettering import draw_pill, draw_text, pill_box, text_box, text_width
from organiser_app.gui.charts.network_picture import Setting, area_colours, draw_lines
from organiser_app.gui.charts.placing import around, beside_cluster, best_place, is_free
from organiser_app.gui.charts.steering import nearest
from organiser_app.gui.charts.wording import charts, fill, small_number
from organiser_app.metrics.snapshot import NO_ONE, Floats

_MOST_STRETCH: Final = 3.0
"""How much wider than high the picture may be pulled."""
_MOST_PILLS: Final = 5
_MOST_AREA_NAMES: Final = 12


class PeoplePicture:
    """Dots and ties in pixels."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        figures = setting.figures
        self.anchors = fitted(figures.x, figures.y, setting.bounds.adjusted(16, 22, -16, -22))
        self._colours = area_colours(figures.area, setting.tokens)
        self._radii = self._size_dots()
        self._pills = self._place_pills()
        self._names = self._place_area_names()

    # Layout

    def _size_dots(self) -> Floats:
        """(n,) smaller where there are many; a little larger with more ties."""
        figures, bounds = self._setting.figures, self._setting.bounds
        people = max(len(figures.member_ids), 1)
        room = float(np.sqrt(bounds.width() * bounds.height() / people))
        base = float(np.clip(room * 0.15, 1.8, 7.0))
        ties = np.bincount(figures.from_index, minlength=people)
        ties += np.bincount(figures.to_index, minlength=people)
        radii: Floats = base * (0.75 + 0.5 * np.sqrt(ties / max(ties.max(initial=1), 1)))
        return radii[: len(figures.member_ids)]

    def _place_pills(self) -> list[tuple[QRectF, str]]:
        """Name labels beside the people who join most; none while names are hidden."""
        setting = self._setting
        if setting.context.names_hidden:
            return []
        pills: list[tuple[QRectF, str]] = []
        for position in setting.figures.bridges[:_MOST_PILLS]:
            name = setting.context.member_name(int(setting.figures.member_ids[position]))
            anchor = QPointF(*self.anchors[position])
            gap = float(self._radii[position]) + 8
            place = best_place(
                around(anchor, pill_box(name, setting.letters.strong), gap),
                points=self.anchors,
                taken=[box for box, _ in pills],
                bounds=setting.bounds,
                clearance=float(np.median(self._radii)),
            )
            if is_free(place, [box for box, _ in pills]):
                pills.append((place, name))
        return pills

    def _place_area_names(self) -> list[tuple[QRectF, str, str]]:
        """The box, name and number of people of each of the larger areas."""
        figures, setting = self._setting.figures, self._setting
        areas, people = np.unique(figures.area[figures.area != NO_ONE], return_counts=True)
        named: list[tuple[QRectF, str, str]] = []
        for which in np.argsort(-people, kind="stable")[:_MOST_AREA_NAMES]:
            name = setting.context.area(int(areas[which]))
            if name is None:
                continue
            count = small_number(int(people[which]), discreet=setting.context.names_hidden)
            box = text_box(f"{name}   {count}", setting.letters.strong)
            taken = [place for place, _, _ in named] + [place for place, _ in self._pills]
            place = best_place(
                beside_cluster(self.anchors[figures.area == areas[which]], box),
                points=self.anchors,
                taken=taken,
                bounds=setting.bounds,
                clearance=float(np.median(self._radii)),
            )
            if is_free(place, taken):
                named.append((place, name, count))
        return named

    # Paint

    def paint(self, painter: QPainter) -> None:
        """Draw ties, dots, rings, area names and name labels, in this order."""
        self._paint_ties(painter)
        self._paint_dots(painter)
        self._paint_rings(painter)
        self._paint_area_names(painter)
        letters, tokens = self._setting.letters, self._setting.tokens
        for place, name in self._pills:
            draw_pill(painter, place, name, font=letters.strong, tokens=tokens)

    def _paint_ties(self, painter: QPainter) -> None:
        """Ties within an area are faint, ties across are what joins the network."""
        figures, tokens = self._setting.figures, self._setting.tokens
        one, other = figures.area[figures.from_index], figures.area[figures.to_index]
        across = (one != other) & (one != NO_ONE) & (other != NO_ONE)
        many = max(len(across), 1)
        starts, ends = self.anchors[figures.from_index], self.anchors[figures.to_index]
        faintness = float(np.clip(20 / np.sqrt(many), 0.08, 0.9))
        for which, name, width in ((~across, tokens.edge, 1.0), (across, tokens.text2, 1.4)):
            colour = QColor(name)
            colour.setAlphaF(faintness)
            painter.setPen(QPen(colour, width))
            draw_lines(painter, starts[which], ends[which])

    def _paint_dots(self, painter: QPainter) -> None:
        figures, tokens = self._setting.figures, self._setting.tokens
        edge = QPen(QColor(tokens.card), 1) if len(self._radii) <= 400 else Qt.PenStyle.NoPen
        painter.setPen(edge)
        for area, colour in self._colours.items():
            painter.setBrush(QColor(colour))
            for position in np.flatnonzero(figures.area == area):
                radius = self._radii[position]
                painter.drawEllipse(QPointF(*self.anchors[position]), radius, radius)

    def _paint_rings(self, painter: QPainter) -> None:
        """People whose absence would part others."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._setting.tokens.receive), 2))
        for position in self._setting.figures.bridges:
            radius = self._radii[position] + 3
            painter.drawEllipse(QPointF(*self.anchors[position]), radius, radius)

    def _paint_area_names(self, painter: QPainter) -> None:
        letters, tokens = self._setting.letters, self._setting.tokens
        ground = QColor(tokens.card)
        ground.setAlphaF(0.75)
        for place, name, count in self._names:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(place.adjusted(-3, 0, 3, 0), 4, 4)
            room = text_width(name, letters.strong) + 1
            words = QRectF(place.left(), place.top(), room, place.height())
            draw_text(painter, words, name, font=letters.strong, colour=tokens.text)
            tail = QRectF(words.right() + 6, place.top(), place.right() - words.right(), 0)
            tail.setHeight(place.height())
            draw_text(painter, tail, count, font=letters.small, colour=tokens.text2)

    # Marks

    def mark(self, position: int) -> Mark:
        """Name, area and how many people they shared help with; no name while hidden."""
        figures, context = self._setting.figures, self._setting.context
        member = int(figures.member_ids[position])
        area = context.area(int(figures.area[position]))
        if context.names_hidden:
            words = fill(charts.tr("Someone in %1"), area) if area else charts.tr("Someone")
            return Mark(words, "member", (member,))
        lines = [context.member_name(member)]
        if area:
            lines.append(area)
        lines.append(self._shared_with(len(self._ties_of(position))))
        if position in figures.bridges:
            joined = figures.cut_off[figures.bridges.index(position)]
            lines.append(_joins(joined))
        return Mark("\n".join(lines), "member", (member,))

    @staticmethod
    def _shared_with(people: int) -> str:
        if people == 1:
            return charts.tr("shared help with one person")
        return charts.tr("shared help with %Ln people", "", people)

    def _ties_of(self, position: int) -> NDArray[np.int32]:
        """Positions of the people tied to one."""
        figures = self._setting.figures
        outward = figures.to_index[figures.from_index == position]
        inward = figures.from_index[figures.to_index == position]
        return np.concatenate((outward, inward))

    def mark_at(self, point: QPointF) -> int | None:
        """The nearest person within easy reach of the pointer."""
        reach = float(self._radii.max(initial=0)) + 6
        return nearest(self.anchors, point.x(), point.y(), within=reach)

    def paint_current(self, painter: QPainter, position: int) -> None:
        """Bring forward one person, their ties and the people at the other ends."""
        tokens, figures = self._setting.tokens, self._setting.figures
        others = self._ties_of(position)
        ends = self.anchors[others]
        painter.setPen(QPen(QColor(tokens.text2), 1.4))
        draw_lines(painter, np.repeat(self.anchors[position][None, :], len(ends), 0), ends)
        painter.setPen(QPen(QColor(tokens.card), 1))
        for other in others:
            painter.setBrush(QColor(self._colours[int(figures.area[other])]))
            radius = self._radii[other] + 0.5
            painter.drawEllipse(QPointF(*self.anchors[other]), radius, radius)
        painter.setPen(QPen(QColor(tokens.text), 2))
        painter.setBrush(QColor(self._colours[int(figures.area[position])]))
        radius = self._radii[position] + 2
        painter.drawEllipse(QPointF(*self.anchors[position]), radius, radius)


def fitted(x: Floats, y: Floats, bounds: QRectF) -> Floats:
    """(n, 2) places in pixels that fill the bounds, pulled a little wider than they were."""
    if not len(x):
        return np.empty((0, 2))
    width, height = float(np.ptp(x)), float(np.ptp(y))
    unit = min(bounds.width() / max(width, 1e-6), bounds.height() / max(height, 1e-6))
    across = min(bounds.width() / max(width, 1e-6), unit * _MOST_STRETCH)
    down = min(bounds.height() / max(height, 1e-6), unit * _MOST_STRETCH)
    middle = bounds.center()
    centre_x, centre_y = (x.min() + x.max()) / 2, (y.min() + y.max()) / 2
    left = middle.x() + (x - centre_x) * across
    return np.column_stack((left, middle.y() + (y - centre_y) * down))


def _joins(people: int) -> str:
    """What a bridge does, as what it holds together."""
    if people == 1:
        return charts.tr("keeps one person joined to the rest")
    return charts.tr("keeps %Ln people joined to the rest", "", people)
