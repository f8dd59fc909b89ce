"""The network as areas that open: discs of people with the help between them, or shades for many.

A disc holds a dot for each person with a tie, in the seat that is theirs. Of very many people the
shades say where they are: each stands in their area, drawn a little to those they share help with.
"""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from organiser_app.gui.charts.context import Mark
from organiser_app.gui.charts.lettering import Align, draw_pill, draw_text, line_height, pill_box
from organiser_app.gui.charts.lettering import text_width as width_of
from organiser_app.gui.charts.network_foot import MOST_RINGS
from organiser_app.gui.charts.network_picture import SAFE_COLOURS, area_colours
from organiser_app.gui.charts.network_rim import AREA
from organiser_app.gui.charts.network_shot import Shot, laid_into
from organiser_app.gui.charts.network_words import area_name, area_words
from organiser_app.gui.charts.placing import around, is_free, moved_inside
from organiser_app.gui.charts.wording import small_number
from organiser_app.gui.texts.words import in_line
from organiser_app.metrics.portrait import Form
from organiser_app.metrics.snapshot import NO_ONE, Floats

MOST_NAMED: Final = 5
LEAST_NAME: Final = 34.0
"""Pixels that a name has even on the smallest disc."""
WIDER_NAMES: Final = (56.0, 72.0, 90.0, 130.0)
SMALL_DISC: Final = 40.0
_WIDEST: Final = 12.0
_TIES_EACH: Final = 3
"""Only the strongest ties between areas are drawn: so many times the number of areas."""
_MOST_STRETCH: Final = 1.3


class AreasDrawing:
    """Discs in pixels."""

    def __init__(self, shot: Shot) -> None:
        self._shot = shot
        scene = shot.scene
        whole, self._at = scene.whole, scene.moment
        # shades lie in one piece over all discs: they cannot be pulled apart without them
        self._stretch = 1.0 if whole.form is Form.DENSITY else _MOST_STRETCH
        inner = shot.bounds.adjusted(8, 8, -8, -8)
        middles, unit = laid_into(
            whole.disc_places, whole.frame, inner, most_stretch=self._stretch
        )
        self.anchors: Floats = shot.camera.seen(middles, shot.bounds)
        self._unit = unit * shot.camera.zoom
        self._radii: Floats = whole.disc_sizes * self._unit
        self._colours = self._choose_colours()
        self._disc = np.searchsorted(whole.discs, self._at.connections.area)
        self._dots = self._place_dots()
        self._image = self._shade() if whole.form is Form.DENSITY else None
        self._boxes = self._name_boxes()
        self._pills = self._place_pills()

    def _place_dots(self) -> Floats:
        """(m, 2) each person around the middle of their disc, which nothing stretches."""
        whole = self._shot.scene.whole
        places = whole.places[self._at.place]
        return self.anchors[self._disc] + (places - whole.disc_places[self._disc]) * self._unit

    def _choose_colours(self) -> list[str]:
        """Each area its own where colours suffice; one for all where names must do."""
        areas, tokens = self._shot.scene.whole.discs, self._shot.tokens
        if int((areas != NO_ONE).sum()) > SAFE_COLOURS:
            return [tokens.neutral if one == NO_ONE else tokens.accent for one in areas.tolist()]
        colours = area_colours(self._shot.scene.whole.area, tokens)
        return [colours[one] for one in areas.tolist()]

    def _shade(self) -> QImage:
        counts, heat = self._at.shades, self._shot.tokens.heat
        steps = len(heat) - 1
        most = max(float(np.percentile(counts[counts > 0], 98)) if counts.any() else 1.0, 1.0)
        level = np.ceil(steps * np.clip(counts / most, 0, 1)).astype(int)
        palette = np.array([0, *(QColor(one).rgba() for one in heat[1:])], dtype=np.uint32)
        pixels = np.ascontiguousarray(palette[level])
        rows, columns = counts.shape
        image = QImage(pixels.tobytes(), columns, rows, columns * 4, QImage.Format.Format_ARGB32)
        return image.copy()

    def _place_pills(self) -> list[tuple[QRectF, str]]:
        """Name labels beside some of the people who join parts; none while names are hidden."""
        shot, figures = self._shot, self._at.connections
        if shot.context.names_hidden:
            return []
        pills: list[tuple[QRectF, str]] = []
        for position in figures.bridges[:MOST_NAMED]:
            name = in_line(shot.context.member_name(int(figures.member_ids[position])), most=24)
            taken = [*self._boxes, *(box for box, _ in pills)]
            box = pill_box(name, shot.letters.small)
            for place in around(QPointF(*self._dots[position]), box, 7):
                place = moved_inside(place, shot.bounds)
                if is_free(place, taken):
                    pills.append((place, name))
                    break
        return pills

    # Paint

    def paint(self, painter: QPainter) -> None:
        """Draw ties, discs with their people, then names."""
        self._paint_ties(painter)
        for disc, colour in enumerate(self._colours):
            self._paint_disc(painter, disc, colour)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._image_place(), self._image, QRectF(self._image.rect()))
        else:
            self._paint_dots(painter)
        self._paint_rings(painter)
        for disc in range(len(self._boxes)):
            self._paint_name(painter, disc)
        letters, tokens = self._shot.letters, self._shot.tokens
        for place, name in self._pills:
            draw_pill(painter, place, name, font=letters.small, tokens=tokens)

    def _image_place(self) -> QRectF:
        whole, bounds = self._shot.scene.whole, self._shot.bounds
        corners = np.array((whole.frame[:2], whole.frame[2:]))
        inner = bounds.adjusted(8, 8, -8, -8)
        placed, _ = laid_into(corners, whole.frame, inner, most_stretch=self._stretch)
        (left, top), (right, bottom) = self._shot.camera.seen(placed, bounds)
        return QRectF(QPointF(left, top), QPointF(right, bottom))

    def _paint_ties(self, painter: QPainter) -> None:
        acts = np.triu(self._at.disc_acts, 1)
        between = np.argwhere(acts)
        strength = acts[between[:, 0], between[:, 1]]
        strongest = np.argsort(-strength, kind="stable")[: _TIES_EACH * len(self.anchors)]
        colour = QColor(self._shot.tokens.text3)
        for one, other in between[strongest].tolist():
            share = float(acts[one, other] / strength.max())
            colour.setAlphaF(0.18 + 0.34 * share)
            painter.setPen(
                QPen(
                    colour,
                    max(1.0, _WIDEST * share),
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.FlatCap,
                )
            )
            painter.drawLine(QPointF(*self.anchors[one]), QPointF(*self.anchors[other]))

    def _paint_disc(self, painter: QPainter, disc: int, colour: str) -> None:
        middle, radius = QPointF(*self.anchors[disc]), float(self._radii[disc])
        light, edge = QColor(colour), QColor(colour)
        light.setAlphaF(0.10)
        edge.setAlphaF(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._shot.tokens.card))
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(QPen(edge, 1.2))
        painter.setBrush(light)
        painter.drawEllipse(middle, radius, radius)

    def _paint_dots(self, painter: QPainter) -> None:
        size = max(1.1, 0.55 * self._unit)
        bounds = self._shot.bounds
        x, y = self._dots[:, 0], self._dots[:, 1]
        seen = (x > bounds.left()) & (x < bounds.right())
        seen &= (y > bounds.top()) & (y < bounds.bottom())
        painter.setPen(Qt.PenStyle.NoPen)
        for disc, name in enumerate(self._colours):
            colour = QColor(name)
            colour.setAlphaF(0.75)
            painter.setBrush(colour)
            for left, top in self._dots[seen & (self._disc == disc)].tolist():
                painter.drawEllipse(QPointF(left, top), size, size)

    def _paint_rings(self, painter: QPainter) -> None:
        size = max(1.1, 0.55 * self._unit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._shot.tokens.receive), 2))
        for position in self._at.connections.bridges[:MOST_RINGS]:
            painter.drawEllipse(QPointF(*self._dots[position]), size + 3, size + 3)

    def _name_boxes(self) -> list[QRectF]:
        """As wide as the names, or narrower where one would lie on another."""
        discs = range(len(self.anchors))
        boxes = [self._name_box(disc, LEAST_NAME) for disc in discs]
        for width in WIDER_NAMES:
            for disc in discs:
                wider = self._name_box(disc, width)
                if is_free(wider, [*boxes[:disc], *boxes[disc + 1 :]]):
                    boxes[disc] = wider
        return boxes

    def _name_font(self, disc: int) -> QFont:
        letters = self._shot.letters
        return letters.strong if self._radii[disc] >= SMALL_DISC else letters.tiny

    def _name_box(self, disc: int, least: float) -> QRectF:
        """Around the name and the number of people, in the middle of the disc."""
        letters, font = self._shot.letters, self._name_font(disc)
        name = width_of(self._name(disc), font) + 1
        count = width_of(self._people(disc), letters.small)
        most = max(2 * float(self._radii[disc]) - 8, least)
        width = min(max(name, count), most) + 8
        height = line_height(font) + line_height(letters.small)
        x, y = self.anchors[disc]
        return QRectF(x - width / 2, y - height / 2, width, height)

    def _paint_name(self, painter: QPainter, disc: int) -> None:
        letters, tokens = self._shot.letters, self._shot.tokens
        box = self._boxes[disc]
        ground = QColor(tokens.card)
        ground.setAlphaF(0.74)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(0, -1, 0, 1), 5, 5)
        inner, font = box.adjusted(4, 0, -4, 0), self._name_font(disc)
        name = QRectF(inner.left(), inner.top(), inner.width(), line_height(font))
        count = QRectF(inner.left(), name.bottom(), inner.width(), line_height(letters.small))
        centre = Align.AlignHCenter
        # names of areas often differ at their end; of a few letters the first ones tell more
        is_small = self._radii[disc] < SMALL_DISC
        cut = Qt.TextElideMode.ElideRight if is_small else Qt.TextElideMode.ElideMiddle
        draw_text(
            painter,
            name,
            self._name(disc),
            font=font,
            colour=tokens.text,
            align=centre,
            elide=cut,
        )
        draw_text(
            painter,
            count,
            self._people(disc),
            font=letters.small,
            colour=tokens.text2,
            align=centre,
        )

    def _people(self, disc: int) -> str:
        discreet = self._shot.context.names_hidden
        return small_number(int(self._at.disc_people[disc]), discreet=discreet)

    def _name(self, disc: int) -> str:
        return area_name(int(self._shot.scene.whole.discs[disc]), self._shot.context)

    # Marks

    def mark(self, position: int) -> Mark:
        """An area: its people, and the exchanges within it and with other areas."""
        area = int(self._shot.scene.whole.discs[position])
        return Mark(area_words(self._shot.scene, self._shot.context, area), AREA, (area,))

    def mark_at(self, point: QPointF) -> int | None:
        """The area whose disc or name is under the point."""
        away = np.hypot(self.anchors[:, 0] - point.x(), self.anchors[:, 1] - point.y())
        under = np.flatnonzero(away <= np.maximum(self._radii + 2, 14))
        return int(under[np.argmin(away[under])]) if under.size else None

    def paint_current(self, painter: QPainter, position: int) -> None:
        """Ring the area and show what it shares with each other one."""
        tokens = self._shot.tokens
        acts = self._at.disc_acts[position].copy()
        acts[position] = 0
        colour = QColor(tokens.accent)
        colour.setAlphaF(0.6)
        for other in np.flatnonzero(acts).tolist():
            width = max(1.2, _WIDEST * float(acts[other] / acts.max()))
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(*self._between(position, other))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.text), 2))
        radius = float(self._radii[position]) + 2
        painter.drawEllipse(QPointF(*self.anchors[position]), radius, radius)

    def _between(self, one: int, other: int) -> tuple[QPointF, QPointF]:
        """From the edge of one disc to the edge of another."""
        way = self.anchors[other] - self.anchors[one]
        along = way / max(float(np.hypot(*way)), 1e-9)
        start = self.anchors[one] + along * self._radii[one]
        end = self.anchors[other] - along * self._radii[other]
        return QPointF(*start), QPointF(*end)


class ShadesDrawing:
    """Very many people without areas: shades, and nothing that could be pointed at."""

    def __init__(self, shot: Shot) -> None:
        self._areas = AreasDrawing(shot)
        self.anchors: Floats = np.empty((0, 2))

    def paint(self, painter: QPainter) -> None:
        """Draw the shades."""
        self._areas.paint(painter)

    def mark(self, _position: int) -> Mark:
        """There are none."""
        return Mark("")

    def mark_at(self, _point: QPointF) -> int | None:
        """There are none."""
        return None

    def paint_current(self, _painter: QPainter, _position: int) -> None:
        """There are none."""
