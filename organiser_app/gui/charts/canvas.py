"""The pyqtgraph view under every chart, tamed: it never scrolls, zooms or opens a menu itself.

A chart sits in a page that scrolls, so the wheel belongs to the page; clicks and pointing are
handed on as positions, because the chart knows its marks better than the scene does.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

A_STEP: Final = 120.0
"""What a wheel reports for one notch."""
A_DRAG: Final = 4
"""Pixels that a hand may tremble in a click."""


@cache
def settle_pyqtgraph() -> None:
    """Set pyqtgraph's few global options, once."""
    pg.setConfigOptions(antialias=True, useOpenGL=False)


class Canvas(pg.GraphicsView):  # type: ignore[misc] # pyqtgraph has no types
    """Shows the scene of one chart at one scene unit per pixel.

    Signals:
        pointed(QPointF): the mouse is here.
        left(): the mouse went away.
        clicked(QPointF): the main button was pressed and let go here.
        wheeled(QPointF, float): the wheel was turned here, by so many steps; where it may zoom.
        dragged(QPointF): the mouse was moved so far with its button held; where it may move.
    """

    pointed = Signal(QPointF)
    left = Signal()
    clicked = Signal(QPointF)
    wheeled = Signal(QPointF, float)
    dragged = Signal(QPointF)

    moves = False
    """Whether the wheel and dragging belong to the drawing and not to the page around it."""

    def __init__(self, parent: QWidget) -> None:
        settle_pyqtgraph()
        super().__init__(parent, useOpenGL=False, background=None)
        self.setAntialiasing(True)
        for one in (self, self.viewport()):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, on=False)
        self._held: QPointF | None = None
        self._is_dragging = False

    def set_card(self, colour: str) -> None:
        """Paint on the colour of the card around the chart."""
        self.setBackground(QColor(colour))

    def take_size(self, size: QSizeF) -> None:
        """Be this large at once, also when not on screen."""
        self.resize(size.toSize())
        self.resizeEvent(None)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.moves:
            event.ignore()
            return
        self.wheeled.emit(event.position(), event.angleDelta().y() / A_STEP)
        event.accept()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            self.pointed.emit(event.position())
            return
        step = event.position() - self._held
        self._is_dragging = self._is_dragging or step.manhattanLength() >= A_DRAG
        if self._is_dragging:
            self._held = event.position()
            self.dragged.emit(step)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)
        if self.moves and event.isAccepted():
            self._held, self._is_dragging = event.position(), False

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        was_drag, self._held, self._is_dragging = self._is_dragging, None, False
        if not was_drag:
            self.clicked.emit(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def leaveEvent(self, event: object) -> None:
        self.left.emit()


class Layer(pg.GraphicsObject):  # type: ignore[misc] # pyqtgraph has no types
    """A sheet over the whole scene, painted in pixels by a function."""

    def __init__(self, paint: Callable[[QPainter], None], *, height: float) -> None:
        super().__init__()
        self._paint = paint
        self._area = QRectF()
        self.setZValue(height)

    def take_size(self, size: QSizeF) -> None:
        """Cover a scene of this size."""
        self.prepareGeometryChange()
        self._area = QRectF(QPointF(), size)
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self._area

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter)
