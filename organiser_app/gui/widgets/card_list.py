"""A list of cards of one height: drawn as far as they are seen, carried by mouse and by keys.

What a card says is known by what it has (`Face`), since models and widgets do not import each other.
"""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
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
from organiser_app.gui.widgets.chip import chip_pixmap
from organiser_app.gui.widgets.table_delegate import Index
from organiser_app.gui.widgets.text import leading, no_markup

CARDS = "application/x-organiser-cards"
"""What is carried: ids of rows, parted by spaces."""
ROW_ROLE: int = Qt.ItemDataRole.UserRole
"""The whole row, as rows models give it."""
GAP, PADDING, TITLE_LINES, ICON = 6, 10, 2, 14


class Line(Protocol):
    """A small line of a card."""

    @property
    def icon(self) -> IconName: ...
    @property
    def text(self) -> str: ...
    @property
    def status(self) -> Status: ...


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
        place = QRect(option.rect).adjusted(1, 1, -1, -GAP)
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
        top = inner.top()
        for line in self._lines(face.title, font, inner.width()):
            place = QRect(inner.left(), top, inner.width(), metrics.height())
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
    painter.setFont(_font(TYPE.small, weight))
    painter.setPen(QColor(current_tokens().colour(colour)))
    _draw(painter, words, line.text, direction)


def _paint_chip(painter: QPainter, row: QRect, line: Line, direction: Qt.LayoutDirection) -> None:
    chip = chip_pixmap(
        line.text,
        status=line.status,
        icon=line.icon,
        most=row.size(),
        ratio=painter.device().devicePixelRatio(),
        direction=direction,
    )
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    place = QStyle.alignedRect(direction, flags, chip.deviceIndependentSize().toSize(), row)
    painter.drawPixmap(place.topLeft(), chip)


class CardList(QListView):
    """Cards under each other; keys lead to the neighbours and carry cards there.

    Signals:
        opened(int): Enter or a double click on the card at this place.
        step_wanted(bool): the list beside this one, forward or back.
        carry_wanted(bool): the selected cards one step on, or back.
        menu_wanted(QPoint): what can be done, at this global point.
        move_menu_wanted(QPoint): where the cards can go, at this global point.
    """

    opened = Signal(int)
    step_wanted = Signal(bool)
    carry_wanted = Signal(bool)
    menu_wanted = Signal(object)
    move_menu_wanted = Signal(object)

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        *,
        card_role: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cards")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self, card_role=card_role))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.viewport().setAcceptDrops(False)  # the column around it takes the cards
        self.customContextMenuRequested.connect(
            lambda point: self.menu_wanted.emit(self.viewport().mapToGlobal(point))
        )
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def selected_places(self) -> list[int]:
        """Places of the selected cards, from top to bottom."""
        ranges = self.selectionModel().selection()
        return sorted(
            {place for one in ranges.toList() for place in range(one.top(), one.bottom() + 1)}
        )

    def below_current(self) -> Any:
        """The global point under the current card, for a menu that keys opened."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self.currentIndex()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_sideways(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if current.isValid():
                self.opened.emit(current.row())
        elif key == Qt.Key.Key_M and not event.modifiers() & _HELD:
            if current.isValid():
                self.move_menu_wanted.emit(self.below_current())
        else:
            super().keyPressEvent(event)

    def _go_sideways(self, event: QKeyEvent) -> None:
        forward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.carry_wanted.emit(forward)
        else:
            self.step_wanted.emit(forward)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are not searched for: the filter does that."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    @override
    def viewportEvent(self, event: Any) -> bool:
        if isinstance(event, QHelpEvent):
            tip = self.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole) or ""
            QToolTip.showText(event.globalPos(), no_markup(tip), self)
            return True
        return super().viewportEvent(event)

    @override
    def startDrag(self, supported: Qt.DropAction) -> None:
        places = self.selected_places()
        if not places:
            return
        drag = QDrag(self)
        rows = [self.model().index(place, 0).data(ROW_ROLE) for place in places]
        drag.setMimeData(carried([row.id for row in rows]))
        rect = self.visualRect(self.currentIndex())
        drag.setPixmap(self.viewport().grab(rect))
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def carried(ids: Sequence[int]) -> QMimeData:
    """Cards on their way, by the ids of their rows."""
    data = QMimeData()
    data.setData(CARDS, " ".join(str(one) for one in ids).encode())
    return data


def carried_ids(data: QMimeData) -> list[int]:
    """The ids of the cards that are on their way; nothing for anything else."""
    text = bytes(data.data(CARDS).data()).decode("ascii", "ignore")
    return [int(part) for part in text.split() if part.isdigit()]
