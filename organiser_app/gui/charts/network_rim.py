"""The other areas around one that is opened, each where it lies in the whole picture."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from organiser_app.gui.charts.context import Mark
from organiser_app.gui.charts.lettering import Align, draw_text, line_height, text_width
from organiser_app.gui.charts.network_shot import Shot
from organiser_app.gui.charts.network_words import area_name, rim_words
from organiser_app.metrics.moment import acts_with
from organiser_app.metrics.snapshot import Floats

MOST: Final = 10
AREA: Final = "area"
_WIDEST: Final = 118.0


class Rim:
    """Labels along the edge of the picture: those that share most with the opened area."""

    def __init__(self, shot: Shot) -> None:
        self._shot = shot
        scene = shot.scene
        opened = scene.drawn.opened
        assert opened is not None
        acts = acts_with(scene.whole, scene.whole_moment, opened)
        others = np.flatnonzero((scene.whole.discs != opened) & (acts > 0))
        others = others[np.argsort(-acts[others], kind="stable")[:MOST]]
        here = scene.whole.disc_of(opened) or 0
        way = scene.whole.disc_places[others] - scene.whole.disc_places[here]
        order = np.argsort(way[:, 0], kind="stable")
        self._areas = scene.whole.discs[others[order]].tolist()
        self._acts = acts[others[order]].tolist()
        self.height = 2 * line_height(shot.letters.strong) + 8
        self.boxes = self._place(way[order])
        self.anchors: Floats = np.array(
            [(box.center().x(), box.center().y()) for box in self.boxes]
        ).reshape(len(self.boxes), 2)

    def _place(self, way: Floats) -> list[QRectF]:
        """Along the top those that lie above, along the bottom the others, from left to right."""
        shot, bounds = self._shot, self._shot.bounds
        boxes: list[QRectF] = []
        reach = np.maximum(np.abs(way).max(axis=0), 1e-9) if len(way) else np.ones(2)
        for (x, y), area, acts in zip(
            (way / reach).tolist(), self._areas, self._acts, strict=True
        ):
            name = text_width(area_name(area, shot.context), shot.letters.strong)
            count = text_width(rim_words(acts, shot.context), shot.letters.small)
            box = QRectF(0, 0, min(max(name, count), _WIDEST) + 18, self.height)
            middle = bounds.center().x() + x * (bounds.width() - box.width()) / 2
            down = bounds.top() if y < 0 else bounds.bottom() - self.height
            box.moveTopLeft(QPointF(middle - box.width() / 2, down))
            boxes.append(_clear_of(box, boxes, bounds))
        return boxes

    def paint(self, painter: QPainter) -> None:
        """Draw a small card for each area."""
        tokens, letters = self._shot.tokens, self._shot.letters
        height = line_height(letters.strong)
        for box, area, acts in zip(self.boxes, self._areas, self._acts, strict=True):
            painter.setPen(QPen(QColor(tokens.line_strong), 1))
            painter.setBrush(QColor(tokens.window))
            painter.drawRoundedRect(box, 8, 8)
            line = QRectF(box.left() + 8, box.top() + 4, box.width() - 16, height)
            name = area_name(area, self._shot.context)
            centre = Align.AlignHCenter
            draw_text(painter, line, name, font=letters.strong, colour=tokens.text, align=centre)
            words = rim_words(acts, self._shot.context)
            line.translate(0, height)
            draw_text(painter, line, words, font=letters.small, colour=tokens.text2, align=centre)

    def mark(self, position: int) -> Mark:
        """An area that can be opened instead."""
        area, acts = self._areas[position], self._acts[position]
        name, words = area_name(area, self._shot.context), rim_words(acts, self._shot.context)
        return Mark(f"{name}\n{words}", AREA, (area,))

    def mark_at(self, point: QPointF) -> int | None:
        """The area under a point."""
        return next((n for n, box in enumerate(self.boxes) if box.contains(point)), None)

    def paint_current(self, painter: QPainter, position: int) -> None:
        """Frame one area."""
        painter.setPen(QPen(QColor(self._shot.tokens.text), 2))
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.drawRoundedRect(self.boxes[position], 8, 8)


def _clear_of(box: QRectF, others: list[QRectF], bounds: QRectF) -> QRectF:
    """The box moved along its edge of the picture until it overlaps no other."""
    for step in range(80):
        moved = box.translated((step + 1) // 2 * 14.0 * (1 if step % 2 else -1), 0)
        is_inside = bounds.contains(moved)
        if is_inside and not any(moved.intersects(other) for other in others):
            return moved
    return box
