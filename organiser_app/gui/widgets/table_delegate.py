"""Draws the cells that show a state: a chip instead of plain text.

Only columns with states have it. Plain cells are left to Qt, which is several times faster.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.chip import chip_pixmap

Index = QModelIndex | QPersistentModelIndex
PADDING = 10
"""As in the header, so that titles stand above their texts."""
FIRST_STRONG = "\u2068"
"""What follows has the direction of its first letter, up to the sign that it is cut."""


class OwnDirectionDelegate(QStyledItemDelegate):
    """Where the window reads from the right: a Latin text that is too long is cut at its own end."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.text:
            option.text = FIRST_STRONG + option.text


class StatusDelegate(QStyledItemDelegate):
    """`status_role` gives a value with `status` and `icon`, or None for plain text."""

    def __init__(self, parent: QWidget, *, status_role: int) -> None:
        super().__init__(parent)
        self._status_role = status_role

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        status = index.data(self._status_role)
        if status is None:
            return
        rect: QRect = option.rect
        inner = rect.adjusted(scaled(PADDING) - 2, 0, -scaled(PADDING), 0)
        chip = chip_pixmap(
            index.data(),
            status=status.status,
            icon=status.icon,
            most=QSize(inner.width(), inner.height() - 6),
            ratio=painter.device().devicePixelRatio(),
            direction=option.direction,
        )
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        size = chip.deviceIndependentSize().toSize()
        place = QStyle.alignedRect(option.direction, flags, size, inner)
        painter.drawPixmap(place.topLeft(), chip)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(self._status_role) is not None:
            option.text = ""
