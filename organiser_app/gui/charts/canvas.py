"""The pyqtgraph view under every chart, tamed: it never scrolls, zooms or opens a menu itself.

A chart sits in a page that scrolls, so the wheel belongs to the page; clicks and pointing are
handed on as positions, because the chart knows its marks better than the scene does.
"""

from collections.abc import Callable
from functools import cache

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
    """

    pointed = Signal(QPointF)
    left = Signal()
    clicked = Signal(QPointF)

    def __init__(self, parent: QWidget) -> None:
        settle_pyqtgraph()
        super().__init__(parent, useOpenGL=False, background=None)
        self.setAntialiasing(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, on=False)

    def set_card(self, colour: str) -> None:
        """Paint on the colour of the card around the chart."""
        self.setBackground(QColor(colour))

    def take_size(self, size: QSizeF) -> None:
        """Be this large at once, also when not on screen."""
        self.resize(size.toSize())
        self.resizeEvent(None)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(event.position())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
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
