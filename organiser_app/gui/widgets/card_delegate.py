"""Paints a card: its title, whom it is for, how long it waits, and what matters most besides.

What a card says is known by what it has (`Face`), since models and widgets do not import each other.
"""

from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from organiser_app.gui.theme import (
    RADIUS,
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
from organiser_app.gui.widgets.chip import chip_font, chip_pixmap, chip_size
from organiser_app.gui.widgets.table_delegate import Index
from organiser_app.gui.widgets.text import leading

GAP, PADDING, TITLE_LINES, ICON = 6, 10, 2, 14


class Line(Protocol):
    """A small line of a card."""

    @property
    def icon(self) -> IconName: ...
    @property
    def text(self) -> str: ...
    @property
    def status(self) -> Status: ...
    @property
    def short(self) -> str: ...


class Face(Protocol):
    """What a card says, from top to bottom."""

    @property
    def title(self) -> str: ...
    @property
    def who(self) -> str: ...
    @property
    def age(self) -> Line: ...
    @property
    def below(self) -> Line | None: ...
    @property
    def is_urgent(self) -> bool: ...


class CardDelegate(QStyledItemDelegate):
    """Paints a card; `card_role` gives its face."""

    def __init__(self, parent: QWidget, *, card_role: int) -> None:
        super().__init__(parent)
        self._role = card_role
        self._wrapped: dict[tuple[str, int, float], list[str]] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(150), card_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: Face = index.data(self._role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(option.rect).adjusted(2, 1, -2, -GAP)
        self._paint_ground(painter, option, place)
        inner = place.adjusted(scaled(PADDING), scaled(8), -scaled(PADDING), -scaled(6))
        top = self._paint_title(painter, inner, face, option.direction)
        top = self._paint_words(painter, inner, top, face.who, option.direction)
        top = self._paint_age(painter, inner, top + scaled(3), face, option.direction)
        if face.below is not None:
            self._paint_below(painter, inner, top + scaled(3), face.below, option.direction)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect) -> None:
        tokens, state = current_tokens(), option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(QColor(tokens.accent if is_chosen else tokens.line), 1)
        if has_focus:
            pen = QPen(QColor(tokens.focus), 2)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.accent_soft if is_chosen else tokens.card))
        painter.drawRoundedRect(place, RADIUS.control, RADIUS.control)

    def _paint_title(
        self, painter: QPainter, inner: QRect, face: Face, direction: Qt.LayoutDirection
    ) -> int:
        font = _font(TYPE.body, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(current_tokens().text))
        top, width = inner.top(), inner.width()
        if face.is_urgent and _is_shortened(face.age, width):
            width -= _paint_flag(painter, inner, direction)
        rtl = direction == Qt.LayoutDirection.RightToLeft
        left = inner.right() + 1 - width if rtl else inner.left()
        for line in self._lines(face.title, font, width):
            place = QRect(left, top, width, metrics.height())
            _draw(painter, place, line, direction)
            top += metrics.height()
        return top + scaled(2)

    def _lines(self, text: str, font: QFont, width: int) -> list[str]:
        key = (text, width, current_text_scale())
        if key not in self._wrapped:
            if len(self._wrapped) > 500:
                self._wrapped.clear()
            self._wrapped[key] = wrapped(text, font, width, most=TITLE_LINES)
        return self._wrapped[key]

    def _paint_words(
        self,
        painter: QPainter,
        inner: QRect,
        top: int,
        words: str,
        direction: Qt.LayoutDirection,
    ) -> int:
        font = _font(TYPE.small)
        painter.setFont(font)
        painter.setPen(QColor(current_tokens().text2))
        height = QFontMetrics(font).height()
        _draw(painter, QRect(inner.left(), top, inner.width(), height), words, direction)
        return top + height

    def _paint_age(
        self,
        painter: QPainter,
        inner: QRect,
        top: int,
        face: Face,
        direction: Qt.LayoutDirection,
    ) -> int:
        height = small_line()
        row = QRect(inner.left(), top, inner.width(), height)
        if face.age.status == "neutral":
            _paint_line(painter, row, face.age, direction)
        else:
            _paint_chip(painter, row, face.age, direction)
        return top + height

    def _paint_below(
        self,
        painter: QPainter,
        inner: QRect,
        top: int,
        line: Line,
        direction: Qt.LayoutDirection,
    ) -> None:
        _paint_line(
            painter, QRect(inner.left(), top, inner.width(), small_line()), line, direction
        )


_COLOURS: dict[Status, ColourName] = {
    "good": "good",
    "warn": "warn",
    "bad": "bad",
    "neutral": "text2",
    "accent": "accent_text",
}


def _font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return text_font(size, weight, scale=current_text_scale())


def small_line() -> int:
    """The height of a small line: a chip has room in it."""
    return max(QFontMetrics(_font(TYPE.small)).height() + scaled(4), scaled(20))


def card_height() -> int:
    """The height of every card, at the current text size, with the gap below it."""
    title = TITLE_LINES * QFontMetrics(_font(TYPE.body, QFont.Weight.DemiBold)).height()
    who = QFontMetrics(_font(TYPE.small)).height()
    return title + who + 2 * small_line() + scaled(8 + 2 + 3 + 3 + 6) + GAP + 2


def wrapped(text: str, font: QFont, width: int, *, most: int) -> list[str]:
    """The text in at most so many lines, the last one cut where more would follow."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        if len(lines) < most - 1:
            lines.append(text[start : start + line.textLength()].strip())
        else:
            elided = Qt.TextElideMode.ElideRight
            lines.append(QFontMetrics(font).elidedText(text[start:], elided, width))
    layout.endLayout()
    return lines


def _draw(painter: QPainter, place: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    flags = leading(direction) | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), shown)


def _paint_flag(painter: QPainter, inner: QRect, direction: Qt.LayoutDirection) -> int:
    """The sign of what is urgent, in the corner; answers the room that it takes."""
    size = scaled(ICON)
    flags = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
    place = QStyle.alignedRect(direction, flags, QSize(size, size), inner)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(place.topLeft(), icon_pixmap("flag", "warn", size=size, ratio=ratio))
    return size + scaled(4)


def _is_shortened(line: Line, width: int) -> bool:
    """Whether a chip has no room for its whole text, which says that it is urgent."""
    return _fitting(line, chip_font(), width - chip_size("").width()) != line.text


def _fitting(line: Line, font: QFont, width: int) -> str:
    """The whole text where there is room, else the short one."""
    fits = QFontMetrics(font).horizontalAdvance(line.text) <= width
    return line.text if fits or not line.short else line.short


def _paint_line(painter: QPainter, row: QRect, line: Line, direction: Qt.LayoutDirection) -> None:
    colour, size = _COLOURS[line.status], scaled(ICON)
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    picture = QStyle.alignedRect(direction, flags, QSize(size, size), row)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(picture.topLeft(), icon_pixmap(line.icon, colour, size=size, ratio=ratio))
    words = QRect(row)
    if direction == Qt.LayoutDirection.RightToLeft:
        words.setRight(picture.left() - scaled(6))
    else:
        words.setLeft(picture.right() + scaled(6))
    weight = QFont.Weight.DemiBold if line.status == "warn" else QFont.Weight.Normal
    font = _font(TYPE.small, weight)
    painter.setFont(font)
    painter.setPen(QColor(current_tokens().colour(colour)))
    _draw(painter, words, _fitting(line, font, words.width()), direction)


def _paint_chip(painter: QPainter, row: QRect, line: Line, direction: Qt.LayoutDirection) -> None:
    chip = chip_pixmap(
        _fitting(line, chip_font(), row.width() - chip_size("").width()),
        status=line.status,
        icon=line.icon,
        most=row.size(),
        ratio=painter.device().devicePixelRatio(),
        direction=direction,
    )
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    place = QStyle.alignedRect(direction, flags, chip.deviceIndependentSize().toSize(), row)
    painter.drawPixmap(place.topLeft(), chip)
