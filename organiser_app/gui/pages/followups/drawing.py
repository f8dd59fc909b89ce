"""Draws the calm list: two lines a call, a heading above each group, four answers within reach."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from organiser_app.domain.calls import CallTime
from organiser_app.domain.followups import FollowUpResult
from organiser_app.gui.pages.followups.grouped import ITEM_ROLE, CallLine, Heading
from organiser_app.gui.theme import (
    TYPE,
    IconName,
    Status,
    current_text_scale,
    current_tokens,
    icon_pixmap,
    scaled,
    text_font,
)
from organiser_app.gui.widgets.chip import chip_pixmap
from organiser_app.gui.widgets.text import leading

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, HEADING_HEIGHT = 58, 40
EDGE, GAP = 14, 12
BUTTON = 32
"""Pixels of each of the four answers; 24 is the least for a finger."""
RESULT_ICONS: dict[FollowUpResult, IconName] = {
    FollowUpResult.SPOKE: "phone",
    FollowUpResult.LEFT_MESSAGE: "inbox",
    FollowUpResult.TEXTED: "message-square",
    FollowUpResult.NO_ANSWER: "circle-slash",
}
_LOOKS: dict[CallTime, tuple[Status, IconName]] = {
    CallTime.OVERDUE: ("warn", "clock"),
    CallTime.TODAY: ("accent", "phone"),
    CallTime.MISSED: ("warn", "repeat"),
    CallTime.WEEK: ("neutral", "calendar"),
    CallTime.LATER: ("neutral", "calendar-days"),
    CallTime.DONE: ("good", "check"),
}


def result_places(
    row: QRect, direction: Qt.LayoutDirection
) -> Iterator[tuple[FollowUpResult, QRect]]:
    """Where the answers of a row are to be clicked, in the order of reading."""
    size = scaled(BUTTON)
    left = row.right() - scaled(EDGE) - size * len(FollowUpResult)
    for place, result in enumerate(FollowUpResult):
        at = QRect(left + place * size, row.center().y() - size // 2, size, size)
        yield result, QStyle.visualRect(direction, row, at)


class CallsDelegate(QStyledItemDelegate):
    """Draws headings and calls; the row under the pointer offers its answers."""

    pointed_at = -1
    """Place of the row that the pointer is on."""
    pointed_result: FollowUpResult | None = None

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if isinstance(item, Heading):
            _paint_heading(painter, option, item)
        elif isinstance(item, CallLine):
            self._paint_call(painter, option, index, item)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(300), scaled(ROW_HEIGHT))

    def _paint_call(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: CallLine
    ) -> None:
        tokens = current_tokens()
        row: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_pointed = index.row() == self.pointed_at
        if is_selected or is_pointed:
            painter.fillRect(row, QColor(tokens.accent_soft if is_selected else tokens.nav_hover))
        painter.setPen(QPen(QColor(tokens.grid), 1))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        can_answer = line.time not in (CallTime.DONE, CallTime.MISSED)
        if is_pointed and can_answer:
            kept = self._paint_answers(painter, option)
        else:
            kept = _paint_end(painter, option, line)
        words = row.adjusted(scaled(EDGE), 0, -kept - scaled(GAP), 0)
        words = QStyle.visualRect(option.direction, row, words)
        _paint_words(painter, option.direction, words, line)

    def _paint_answers(self, painter: QPainter, option: QStyleOptionViewItem) -> int:
        tokens, ratio = current_tokens(), painter.device().devicePixelRatio()
        for result, place in result_places(option.rect, option.direction):
            is_hot = result is self.pointed_result
            if is_hot:
                painter.setPen(QPen(QColor(tokens.accent), 1))
                painter.setBrush(QColor(tokens.raised))
                painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)
            size = scaled(18)
            picture = icon_pixmap(
                RESULT_ICONS[result], "accent_text" if is_hot else "text2", size=size, ratio=ratio
            )
            painter.drawPixmap(
                place.center().x() - size // 2, place.center().y() - size // 2, picture
            )
        return scaled(BUTTON) * len(FollowUpResult) + scaled(EDGE)


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
    tokens = current_tokens()
    painter.fillRect(option.rect, QColor(tokens.card))
    place = option.rect.adjusted(scaled(EDGE), scaled(12), -scaled(EDGE), 0)
    painter.setFont(_font(TYPE.small, QFont.Weight.DemiBold))
    painter.setPen(QColor(tokens.text2))
    text = f"{heading.text}  {heading.count}"
    painter.drawText(place, _flags(option.direction), text)


def _paint_end(painter: QPainter, option: QStyleOptionViewItem, line: CallLine) -> int:
    """The chip that says when, and below it what was tried; answers how much room both take."""
    row: QRect = option.rect
    most = max(row.width() // 3, scaled(120))
    status, icon = _LOOKS[line.time]
    if line.time is CallTime.DONE and not line.was_reached:
        status, icon = "neutral", "minus"
    chip = chip_pixmap(
        line.when,
        status=status,
        icon=icon,
        most=QSize(most, scaled(26)),
        ratio=painter.device().devicePixelRatio(),
        direction=option.direction,
    )
    size = chip.deviceIndependentSize().toSize()
    top = row.top() + (scaled(6) if line.tried else (row.height() - size.height()) // 2)
    at = QRect(row.right() - scaled(EDGE) - size.width(), top, size.width(), size.height())
    painter.drawPixmap(QStyle.visualRect(option.direction, row, at).topLeft(), chip)
    if not line.tried:
        return size.width() + scaled(EDGE)
    painter.setFont(_font(TYPE.small, QFont.Weight.Normal))
    painter.setPen(QColor(current_tokens().text2))
    width = min(painter.fontMetrics().horizontalAdvance(line.tried) + 2, most)
    below = QRect(row.right() - scaled(EDGE) - width, top + size.height(), width, scaled(20))
    shown = painter.fontMetrics().elidedText(line.tried, Qt.TextElideMode.ElideRight, width)
    painter.drawText(
        QStyle.visualRect(option.direction, row, below), _flags(option.direction), shown
    )
    return max(width, size.width()) + scaled(EDGE)


def _paint_words(
    painter: QPainter, direction: Qt.LayoutDirection, place: QRect, line: CallLine
) -> None:
    tokens = current_tokens()
    half = place.height() // 2
    upper = QRect(place.left(), place.top() + scaled(6), place.width(), half - scaled(6))
    lower = QRect(place.left(), upper.bottom() + 1, place.width(), half - scaled(6))
    painter.setFont(_font(TYPE.body, QFont.Weight.DemiBold))
    used = _text(painter, direction, upper, line.who, tokens.text) + scaled(GAP)
    painter.setFont(_font(TYPE.small, QFont.Weight.Normal))
    rest = QStyle.visualRect(direction, upper, upper.adjusted(used, 0, 0, 0))
    if rest.width() > scaled(60):
        _text(painter, direction, rest, line.reach, tokens.text2)
    painter.setFont(_font(TYPE.body, QFont.Weight.Normal))
    _text(painter, direction, lower, line.why, tokens.text2)


def _text(
    painter: QPainter, direction: Qt.LayoutDirection, place: QRect, text: str, colour: str
) -> int:
    metrics = painter.fontMetrics()
    painter.setPen(QColor(colour))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, _flags(direction), shown)
    return min(metrics.horizontalAdvance(shown), place.width())


def _flags(direction: Qt.LayoutDirection) -> int:
    flags = leading(direction) | Qt.AlignmentFlag.AlignVCenter
    return int(flags | Qt.TextFlag.TextSingleLine)


def _font(size: int, weight: QFont.Weight) -> QFont:
    return text_font(size, weight, scale=current_text_scale())
