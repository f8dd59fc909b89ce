"""Icons that stand beside words, and the soft tile that holds a larger one."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from organiser_app.gui.theme import (
    RADIUS,
    ColourName,
    IconName,
    current_tokens,
    icon_pixmap,
    scaled,
)


class IconLabel(QWidget):
    """An icon as decoration; what it means must be said in words beside it."""

    def __init__(
        self,
        name: IconName,
        colour: ColourName = "text2",
        *,
        size: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: IconName, colour: ColourName = "text2") -> None:
        self._name, self._colour = name, colour
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_icon(QPainter(self), self.rect())

    def _paint_icon(self, painter: QPainter, within: QRect) -> None:
        size = scaled(self._size)
        pixmap = icon_pixmap(self._name, self._colour, size=size, ratio=self.devicePixelRatioF())
        place = QRect(0, 0, size, size)
        place.moveCenter(within.center())
        painter.drawPixmap(place.topLeft(), pixmap)


class IconTile(IconLabel):
    """An icon on a soft rounded ground, for doors and messages."""

    def __init__(
        self,
        name: IconName,
        colour: ColourName = "accent",
        *,
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, colour, size=size, parent=parent)

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size * 2), scaled(self._size * 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_tokens().accent_soft))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS.control, RADIUS.control)
        self._paint_icon(painter, self.rect())
