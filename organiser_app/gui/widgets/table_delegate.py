"""Draws the cells of a table: a hairline under each row, chips for states, a frame for focus."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)
from typing_extensions import override

from organiser_app.gui.theme import current_tokens, scaled
from organiser_app.gui.widgets.chip import chip_size, paint_chip
from organiser_app.gui.widgets.text import leading

Index = QModelIndex | QPersistentModelIndex
PADDING = 10
"""As in the header, so that titles stand above their texts."""


class TableDelegate(QStyledItemDelegate):
    """`status_role` gives a value with `status` and `icon`, or None for plain text."""

    def __init__(self, view: QAbstractItemView, *, status_role: int) -> None:
        super().__init__(view)
        self._view = view
        self._status_role = status_role

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.window))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.grid))
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            colour = QColor(tokens.focus)
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, colour)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        status = index.data(self._status_role) if text else None
        if status is None:
            self._paint_text(painter, option, index, text or "")
        else:
            self._paint_status(painter, option, text, status)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: str
    ) -> None:
        place = self._inner(option.rect)
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        side = leading(option.direction)
        if align & Qt.AlignmentFlag.AlignTrailing:
            other = option.direction == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignLeft if other else Qt.AlignmentFlag.AlignRight
            side |= Qt.AlignmentFlag.AlignAbsolute
        elif align & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignHCenter
        painter.setFont(option.font)
        painter.setPen(QColor(current_tokens().text))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), shown)

    def _paint_status(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, status: object
    ) -> None:
        inner = self._inner(option.rect)
        wanted = chip_size(text)
        size = QSize(min(wanted.width(), inner.width()), min(wanted.height(), inner.height() - 6))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        place = QStyle.alignedRect(option.direction, flags, size, inner)
        paint_chip(
            painter,
            place,
            text,
            status=status.status,  # type: ignore[attr-defined]  # said in the class
            icon=status.icon,  # type: ignore[attr-defined]  # said in the class
            direction=option.direction,
        )

    @staticmethod
    def _inner(rect: QRect) -> QRect:
        return rect.adjusted(scaled(PADDING), 0, -scaled(PADDING), 0)

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say what the cell says about itself, or the words that did not fit."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        needed = option.fontMetrics.horizontalAdvance(text)
        if not tip and needed > self._inner(option.rect).width():
            tip = text
        QToolTip.showText(event.globalPos(), tip or "", view)
        return True
