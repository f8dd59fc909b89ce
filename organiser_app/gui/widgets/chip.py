"""Chips: an icon, a word and a colour that say the same thing three times."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from organiser_app.gui.theme import (
    TYPE,
    ColourName,
    IconName,
    Status,
    current_text_scale,
    current_tokens,
    icon_pixmap,
    scaled,
    text_font,
)
from organiser_app.gui.widgets.text import leading

_ICON = 14
_COLOURS: dict[Status, ColourName] = {
    "good": "good",
    "warn": "warn",
    "bad": "bad",
    "neutral": "text2",
    "accent": "accent_text",
}
_ICONS: dict[Status, IconName] = {
    "good": "circle-check",
    "warn": "triangle-alert",
    "bad": "circle-alert",
    "neutral": "minus",
    "accent": "circle-dot",
}


def chip_font() -> QFont:
    """The type of chips at the current text size."""
    return text_font(TYPE.small, QFont.Weight.DemiBold, scale=current_text_scale())


def chip_size(text: str) -> QSize:
    """Room that a chip with this text takes."""
    metrics = QFontMetrics(chip_font())
    width = metrics.horizontalAdvance(text) + scaled(_ICON + 27)
    return QSize(width, max(24, metrics.height() + scaled(8)))


def paint_chip(
    painter: QPainter,
    place: QRect,
    text: str,
    *,
    status: Status,
    icon: IconName | None,
    direction: Qt.LayoutDirection,
) -> None:
    """Draw a chip into `place`; in a narrow place the text is elided."""
    colours = current_tokens().status(status)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.background))
    painter.drawRoundedRect(QRectF(place), place.height() / 2, place.height() / 2)
    inner = place.adjusted(scaled(9), 0, -scaled(9), 0)
    size = scaled(_ICON)
    picture = QStyle.alignedRect(
        direction,
        Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
        QSize(size, size),
        inner,
    )
    ratio = painter.device().devicePixelRatio()
    pixmap = icon_pixmap(icon or _ICONS[status], _COLOURS[status], size=size, ratio=ratio)
    painter.drawPixmap(picture.topLeft(), pixmap)
    words = QRect(inner)
    if direction == Qt.LayoutDirection.RightToLeft:
        words.setRight(picture.left() - scaled(5))
    else:
        words.setLeft(picture.right() + scaled(6))
    painter.setFont(chip_font())
    painter.setPen(QColor(colours.text))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    flags = leading(direction) | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(words, int(flags | Qt.TextFlag.TextSingleLine), shown)
    painter.restore()


def chip_pixmap(
    text: str,
    *,
    status: Status,
    icon: IconName | None,
    most: QSize,
    ratio: float,
    direction: Qt.LayoutDirection,
) -> QPixmap:
    """A chip as a picture from the cache, for tables that show the same few many times."""
    look = f"{current_tokens().name}-{current_text_scale()}-{ratio}-{direction.name}"
    key = f"organiser-chip-{text}-{status}-{icon}-{most.width()}-{most.height()}-{look}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    size = chip_size(text).boundedTo(most)
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    place = QRect(QPoint(0, 0), size)
    paint_chip(painter, place, text, status=status, icon=icon, direction=direction)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


class Chip(QLabel):
    """A small rounded statement such as "Steady" or "Up 6 points"."""

    def __init__(
        self,
        text: str = "",
        status: Status = "neutral",
        *,
        icon: IconName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_chip(text, status, icon=icon)

    def show_chip(self, text: str, status: Status, *, icon: IconName | None = None) -> None:
        self._status: Status = status
        self._icon = icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def status(self) -> Status:
        """What its colour says."""
        return self._status

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self.text())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_ICON + 40), chip_size("").height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(
            QPainter(self),
            self.rect(),
            self.text(),
            status=self._status,
            icon=self._icon,
            direction=self.layoutDirection(),
        )
