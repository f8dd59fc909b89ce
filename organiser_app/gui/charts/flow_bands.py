"""Flows as bands in three columns: given by an area, a kind of help, received by an area."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from organiser_app.gui.charts.flow_picture import (
    FlowSetting,
    area_words,
    category_words,
    exchanges_words,
    folded,
)
from organiser_app.gui.charts.lettering import Align, draw_text, line_height, text_width
from organiser_app.gui.charts.network_picture import area_colours
from organiser_app.gui.charts.pointing import NO_MARKS
from organiser_app.gui.charts.wording import FEWEST_TO_TELL, charts, fill, small_number
from organiser_app.metrics.snapshot import Floats, Ids, Ints

MOST_KINDS: Final = 7
MOST_AREAS: Final = 8
_BAR: Final = 9.0
_GAP: Final = 9.0
_LEFT, _MIDDLE, _RIGHT = range(3)


@dataclass(frozen=True, slots=True)
class Node:
    """An area or a kind of help in one of the columns."""

    column: int
    key: int
    count: int
    place: QRectF


@dataclass(frozen=True, slots=True)
class Band:
    """What flows between two nodes of neighbouring columns."""

    column: int
    """Of the node that it comes from."""
    area: int
    category: int
    count: int
    path: QPainterPath
    middle: QPointF


class FlowBands:
    """The picture for up to eight areas."""

    def __init__(self, setting: FlowSetting) -> None:
        self._setting = setting
        figures = setting.figures
        self._kinds, self._category = folded(figures.category, figures.counts, MOST_KINDS)
        both = np.concatenate((figures.from_area, figures.to_area))
        self._areas, _ = folded(both, np.tile(figures.counts, 2), MOST_AREAS + 1)
        self._acts = figures.counts
        self._colours = area_colours(figures.people_area, setting.tokens)
        """The same as in the network drawing."""
        self._top = line_height(setting.letters.small) + 6
        self.nodes = self._lay_nodes()
        self.bands = tuple(self._lay_bands())
        middles = [
            *((node.place.center().x(), node.place.center().y()) for node in self.nodes),
            *((band.middle.x(), band.middle.y()) for band in self.bands),
        ]
        self.anchors: Floats = np.array(middles) if middles else NO_MARKS

    # Layout

    def _keys_of(self, column: int) -> tuple[tuple[int, ...], Ints]:
        figures = self._setting.figures
        if column == _MIDDLE:
            return self._kinds, self._category
        values = figures.from_area if column == _LEFT else figures.to_area
        return tuple(area for area in self._areas if (values == area).any()), values

    def _words(self, column: int, key: int) -> str:
        context = self._setting.context
        return category_words(context, key) if column == _MIDDLE else area_words(context, key)

    def _label_room(self) -> float:
        font = self._setting.letters.body
        widest = max(text_width(self._words(_LEFT, area), font) for area in self._areas)
        return min(widest + 10, self._setting.size.width() * 0.24)

    def _drawn(self, count: int) -> float:
        """Small ones look alike where others look on."""
        if self._setting.context.names_hidden and 0 < count < FEWEST_TO_TELL:
            return FEWEST_TO_TELL / 2
        return count

    def _lay_nodes(self) -> tuple[Node, ...]:
        room, size = self._label_room(), self._setting.size
        across = (room, size.width() / 2 - _BAR / 2, size.width() - room - _BAR)
        found: list[Node] = []
        for column in (_LEFT, _MIDDLE, _RIGHT):
            keys, values = self._keys_of(column)
            counts = [int(self._acts[values == key].sum()) for key in keys]
            height = size.height() - self._top - _GAP * (len(keys) - 1) - 4
            unit = height / max(sum(self._drawn(count) for count in counts), 1)
            top = self._top
            for key, count in zip(keys, counts, strict=True):
                tall = max(self._drawn(count) * unit, 2.0)
                place = QRectF(self._x(across[column]), top, _BAR, tall)
                found.append(Node(column, key, count, place))
                top += self._drawn(count) * unit + _GAP
        return tuple(found)

    def _x(self, left: float) -> float:
        """Where reading starts is where help starts."""
        mirrored = self._setting.right_to_left
        return self._setting.size.width() - left - _BAR if mirrored else left

    def _lay_bands(self) -> Iterator[Band]:
        figures = self._setting.figures
        node = {(one.column, one.key): one for one in self.nodes}
        used: dict[tuple[int, int, int], float] = {}
        for column, areas in ((_LEFT, figures.from_area), (_MIDDLE, figures.to_area)):
            side = _LEFT if column == _LEFT else _RIGHT
            for area in self._keys_of(side)[0]:
                for kind in self._kinds:
                    count = int(self._acts[(areas == area) & (self._category == kind)].sum())
                    if not count:
                        continue
                    here, there = (side, area), (_MIDDLE, kind)
                    ends = (here, there) if column == _LEFT else (there, here)
                    spans = [self._span(node[end], count, column, used) for end in ends]
                    yield self._band(column, area, kind, count, *spans)

    def _span(
        self, node: Node, count: int, column: int, used: dict[tuple[int, int, int], float]
    ) -> QRectF:
        """The next free part of a node's side, as high as the count."""
        key = (node.column, node.key, column)
        top = used.get(key, 0.0)
        tall = node.place.height() * min(self._drawn(count) / max(self._drawn(node.count), 1), 1)
        used[key] = top + tall
        return QRectF(node.place.left(), node.place.top() + top, _BAR, tall)

    def _band(
        self, column: int, area: int, kind: int, count: int, start: QRectF, end: QRectF
    ) -> Band:
        if self._setting.right_to_left:
            x0, x1 = start.left(), end.right()
        else:
            x0, x1 = start.right(), end.left()
        half = (x0 + x1) / 2
        path = QPainterPath(QPointF(x0, start.top()))
        path.cubicTo(half, start.top(), half, end.top(), x1, end.top())
        path.lineTo(x1, end.bottom())
        path.cubicTo(half, end.bottom(), half, start.bottom(), x0, start.bottom())
        path.closeSubpath()
        middle = QPointF(half, (start.center().y() + end.center().y()) / 2)
        return Band(column, area, kind, count, path, middle)

    # Paint

    def _colour(self, area: int) -> str:
        tokens = self._setting.tokens
        return self._colours.get(area, tokens.neutral)

    def paint(self, painter: QPainter) -> None:
        """Bands first, then the nodes with their words."""
        for band in self.bands:
            shade = QColor(self._colour(band.area))
            shade.setAlphaF(0.34 if self._setting.tokens.is_dark else 0.28)
            painter.fillPath(band.path, shade)
        for node in self.nodes:
            colour = self._setting.tokens.text2
            if node.column != _MIDDLE:
                colour = self._colour(node.key)
            painter.fillRect(node.place, QColor(colour))
            self._paint_words(painter, node)
        self._paint_heads(painter)

    def _paint_words(self, painter: QPainter, node: Node) -> None:
        letters, tokens = self._setting.letters, self._setting.tokens
        height = line_height(letters.body)
        words = self._words(node.column, node.key)
        middle = node.place.center().y()
        if node.column == _MIDDLE:
            self._paint_kind(painter, node, words)
            return
        room = self._label_room() - 8
        is_before = (node.column == _LEFT) != self._setting.right_to_left
        left = node.place.left() - room - 8 if is_before else node.place.right() + 8
        place = QRectF(left, middle - height / 2, room, height)
        align = Align.AlignRight if is_before else Align.AlignLeft
        draw_text(painter, place, words, font=letters.body, colour=tokens.text, align=align)

    def _paint_kind(self, painter: QPainter, node: Node, words: str) -> None:
        """On a small ground, so that the bands do not run through the words."""
        letters, tokens = self._setting.letters, self._setting.tokens
        count = small_number(node.count, discreet=self._setting.context.names_hidden)
        said = fill(charts.tr("%1 %2", "a kind of help and how often"), words, count)
        height = line_height(letters.small)
        if node.place.height() < height * 0.6:
            return
        room = min(text_width(said, letters.strong) + 14, self._setting.size.width() * 0.3)
        box = QRectF(0, 0, room, height + 2)
        box.moveCenter(node.place.center())
        ground = QColor(tokens.card)
        ground.setAlphaF(0.88)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        draw_text(
            painter,
            box.adjusted(5, 0, -5, 0),
            said,
            font=letters.strong,
            colour=tokens.text,
            align=Align.AlignHCenter,
        )

    def _paint_heads(self, painter: QPainter) -> None:
        letters, tokens, size = (
            self._setting.letters,
            self._setting.tokens,
            self._setting.size,
        )
        heads = (charts.tr("Given by"), charts.tr("What"), charts.tr("Received by"))
        aligns = [Align.AlignLeft, Align.AlignHCenter, Align.AlignRight]
        if self._setting.right_to_left:
            aligns.reverse()
        place = QRectF(0, 0, size.width(), line_height(letters.small))
        for words, align in zip(heads, aligns, strict=True):
            draw_text(painter, place, words, font=letters.small, colour=tokens.text2, align=align)

    # Marks

    def mark(self, position: int) -> tuple[str, Ids]:
        """What a node or a band says, and its exchanges."""
        discreet = self._setting.context.names_hidden
        if position < len(self.nodes):
            node = self.nodes[position]
            pattern = (
                charts.tr("Given by %1"),
                charts.tr("%1", "a kind of help"),
                charts.tr("Received by %1"),
            )[node.column]
            words = fill(pattern, self._words(node.column, node.key))
            chosen = self._keys_of(node.column)[1] == node.key
            count = node.count
        else:
            band = self.bands[position - len(self.nodes)]
            pattern = (charts.tr("%2, given by %1"), charts.tr("%2, received by %1"))[band.column]
            area = area_words(self._setting.context, band.area)
            words = fill(pattern, area, category_words(self._setting.context, band.category))
            figures = self._setting.figures
            areas = figures.from_area if band.column == _LEFT else figures.to_area
            chosen = (areas == band.area) & (self._category == band.category)
            count = band.count
        said = f"{words}\n{exchanges_words(count, discreet=discreet)}"
        return said, self._setting.figures.ids_of(chosen)

    def mark_at(self, point: QPointF) -> int | None:
        """Nodes before bands."""
        for position, node in enumerate(self.nodes):
            if node.place.adjusted(-4, -2, 4, 2).contains(point):
                return position
        for position, band in enumerate(self.bands):
            if band.path.contains(point):
                return len(self.nodes) + position
        return None

    def paint_current(self, painter: QPainter, position: int) -> None:
        """An outline."""
        painter.setPen(QPen(QColor(self._setting.tokens.text), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if position < len(self.nodes):
            painter.drawRect(self.nodes[position].place)
            return
        band = self.bands[position - len(self.nodes)]
        shade = QColor(self._colour(band.area))
        shade.setAlphaF(0.6)
        painter.fillPath(band.path, shade)
        painter.drawPath(band.path)
