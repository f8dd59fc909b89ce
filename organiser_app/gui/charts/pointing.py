"""A scene with marks that can be pointed at, walked through with the arrow keys and pressed.

Pointing and keyboard focus show the same tooltip, and a screen reader hears the same words.
"""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.charts.canvas import Canvas, Layer
from organiser_app.gui.charts.context import Mark
from organiser_app.gui.charts.lettering import beside, draw_pill, lettering, pill_box
from organiser_app.gui.charts.steering import Direction, nearest, next_in_order, next_mark
from organiser_app.gui.theme import current_text_scale, current_tokens
from organiser_app.metrics.snapshot import Floats

RING: Final = 6
"""Room around the canvas for the focus ring, in pixels."""
NO_MARKS: Final[Floats] = np.empty((0, 2))

_ARROWS: Final = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_PRESSES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class MarkedScene(QWidget):
    """The widget around the canvas; subclasses say what there is to see and to point at.

    Signals:
        rows_wanted(str, tuple[int, ...]): show the rows behind a mark: their kind and ids.
    """

    rows_wanted = Signal(str, object)

    walks_in_order = False
    """Whether left and right pass through every mark instead of looking for one beside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = current_tokens()
        self._letters = lettering(current_text_scale())
        self._current: int | None = None
        self._anchors = NO_MARKS
        """(n, 2) the middle of each mark in pixels."""
        self._build()
        self._connect()

    def _build(self) -> None:
        self._canvas = Canvas(self)
        self._canvas.set_card(self._tokens.card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, RING, RING, RING)
        layout.addWidget(self._canvas)
        self._drawing = Layer(self._paint_drawing, height=10)
        self._highlight = Layer(self._paint_highlight, height=100)
        # Pointing repaints only the highlight; the drawing is kept as a pixmap.
        self._drawing.setCacheMode(Layer.CacheMode.DeviceCoordinateCache)
        self._canvas.addItem(self._drawing)
        self._canvas.addItem(self._highlight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self._canvas.pointed.connect(self._point_at)
        self._canvas.left.connect(self._let_go)
        self._canvas.clicked.connect(self._click)

    # What subclasses say

    @property
    def title(self) -> str:
        """The question that the chart answers."""
        raise NotImplementedError

    @property
    def sentence(self) -> str:
        """What the chart shows."""
        raise NotImplementedError

    def _lay_out(self, size: QSizeF) -> None:
        """Lay everything out for a scene of this size and set `_anchors`."""
        raise NotImplementedError

    def _paint_drawing(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _mark(self, position: int) -> Mark:
        """What the mark at a position of `_anchors` says."""
        raise NotImplementedError

    def _paint_current(self, painter: QPainter, position: int) -> None:
        """Make the current mark stand out; the tooltip is painted on top."""
        raise NotImplementedError

    def _mark_at(self, point: QPointF) -> int | None:
        """The mark under a point in pixels."""
        return nearest(self._anchors, point.x(), point.y(), within=12)

    # Showing

    def _rearrange(self) -> None:
        size = QSizeF(self._canvas.size())
        self._drawing.take_size(size)
        self._highlight.take_size(size)
        self._anchors = NO_MARKS
        self._lay_out(size)
        if self._current is not None and self._current >= len(self._anchors):
            self._current = None
        self._tell()

    def _paint_highlight(self, painter: QPainter) -> None:
        if self._current is None or self._current >= len(self._anchors):
            return
        self._paint_current(painter, self._current)
        words = self._mark(self._current).words
        anchor = QPointF(*self._anchors[self._current])
        box = pill_box(words, self._letters.small)
        place = beside(anchor, box, self._highlight.boundingRect(), gap=12)
        draw_pill(painter, place, words, font=self._letters.small, tokens=self._tokens)

    def _tell(self) -> None:
        """Keep what a screen reader hears in step with what is seen."""
        self.setAccessibleName(self.title)
        words = [self.sentence]
        if self._current is not None:
            words.append(self._mark(self._current).words.replace("\n", ", "))
        self.setAccessibleDescription("\n".join(words))
        self._highlight.update()

    # Pointing

    def _point_at(self, point: QPointF) -> None:
        self._make_current(self._mark_at(point) if len(self._anchors) else None)

    def _let_go(self) -> None:
        self._make_current(None)

    def _make_current(self, position: int | None) -> None:
        if position == self._current:
            return
        self._current = position
        has_rows = position is not None and bool(self._mark(position).kind)
        self._canvas.setCursor(
            Qt.CursorShape.PointingHandCursor if has_rows else Qt.CursorShape.ArrowCursor
        )
        self._tell()

    def _click(self, point: QPointF) -> None:
        self._point_at(point)
        self._ask_for_rows()

    def _ask_for_rows(self) -> None:
        if self._current is None:
            return
        mark = self._mark(self._current)
        if mark.kind:
            self.rows_wanted.emit(mark.kind, mark.ids)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and len(self._anchors):
            self._walk(_ARROWS[key])
        elif key in _PRESSES and self._current is not None:
            self._ask_for_rows()
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def _walk(self, direction: Direction) -> None:
        """Go to another mark and have it read out, since a screen reader sees one widget only."""
        self._step(direction)
        if self._current is not None:
            words = self._mark(self._current).words.replace("\n", ", ")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _step(self, direction: Direction) -> None:
        if self._current is None:
            self._make_current(next_in_order(self._anchors, 0, -len(self._anchors)))
        elif self.walks_in_order and direction in (Direction.LEFT, Direction.RIGHT):
            step = direction.value[0]
            self._make_current(next_in_order(self._anchors, self._current, step))
        else:
            self._make_current(next_mark(self._anchors, self._current, direction))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current is None and len(self._anchors) and event.reason() in _BY_KEYBOARD:
            self._walk(Direction.RIGHT)
        self.update()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._let_go()
        self.update()
        super().focusOutEvent(event)

    # Size

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._canvas.take_size(QSizeF(self.contentsRect().size()) - QSizeF(2 * RING, 2 * RING))
        self._rearrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens.card))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._tokens.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
