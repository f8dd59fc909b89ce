"""Draws the rows of a plan: a tick, the words in their order of weight, and a small bar of a limit."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from organiser_app.gui.pages.needs.helping.plan_model import Load, Role
from organiser_app.gui.theme import (
    SPACE,
    TYPE,
    ColourName,
    IconName,
    current_text_scale,
    current_tokens,
    icon_pixmap,
    scaled,
    text_font,
)
from organiser_app.gui.widgets.text import leading

Index = QModelIndex | QPersistentModelIndex
TICK, BAR = 18, 84
MOST_LINES = 3
"""Lines that the reasons may take; all of them are in the tooltip."""
_INDENT = 26


@dataclass(frozen=True, slots=True)
class _Letters:
    """Sizes of the letters at one text size: to make them anew for each row takes long."""

    scale: float
    small: QFontMetrics
    small_height: int
    title_height: int
    long_word: int
    """What the end of a line may lose to a word that does not fit any more."""

    @classmethod
    def of(cls, scale: float) -> "_Letters":
        """The sizes at this text size."""
        small = QFontMetrics(text_font(TYPE.small, scale=scale))
        title = QFontMetrics(text_font(TYPE.body, QFont.Weight.DemiBold, scale=scale))
        word = small.horizontalAdvance("m" * 7)
        return cls(scale, small, small.height(), title.height(), word)


class PlanDelegate(QStyledItemDelegate):
    """Rows of people are bold with their limit at the end; rows of needs say why below."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._letters = _Letters.of(current_text_scale())
        self._heights: dict[tuple[int, int, int], int] = {}

    def forget_heights(self) -> None:
        """Call when the rows say something else."""
        self._heights.clear()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = option.rect.width()
        if isinstance(view, QAbstractScrollArea):
            width = view.viewport().width()
        if self._letters.scale != current_text_scale():
            self._letters = _Letters.of(current_text_scale())
            self._heights.clear()
        # a view asks for every row several times, and to wrap words takes long
        key = (index.internalId(), index.row(), width)
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._height(index, width)
        return QSize(0, height)

    def _height(self, index: Index, width: int) -> int:
        room = width - self._words_start(index) - 2 * SPACE.m
        height = self._letters.title_height + 2 * SPACE.s - 2
        has_detail, reasons = index.data(Role.BELOW)
        if has_detail:
            height += self._letters.small_height
        if reasons:
            height += self._reasons_height(reasons, room)
        return height

    def _reasons_height(self, reasons: str, room: int) -> int:
        """Enough for wrapped words: to wrap them, only to know how high they are, takes too long."""
        metrics = self._letters.small
        length = metrics.horizontalAdvance(reasons)
        lines = 1
        if length > room:
            lines = -(-length // max(room - self._letters.long_word, self._letters.long_word))
        return min(lines, MOST_LINES) * metrics.lineSpacing()

    def _words_start(self, index: Index) -> int:
        indent = scaled(_INDENT) if index.internalId() else 0
        return indent + SPACE.s + scaled(TICK) + SPACE.m

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        rect = option.rect.adjusted(SPACE.s, SPACE.s - 1, -SPACE.m, -SPACE.s + 1)
        indent = scaled(_INDENT) if index.parent().isValid() else 0
        self._paint_tick(painter, option, index, rect, indent)
        words = rect.adjusted(indent + scaled(TICK) + SPACE.m, 0, 0, 0)
        self._paint_words(painter, option, index, words)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, state = current_tokens(), option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(QColor(tokens.focus))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6)

    def _paint_tick(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        rect: QRect,
        indent: int,
    ) -> None:
        size = scaled(TICK)
        at = QRect(
            rect.left() + indent, rect.top(), size, QFontMetrics(_title_font(index)).height()
        )
        at = QStyle.visualRect(option.direction, option.rect, at)
        name, colour = _tick_look(index.data(Qt.ItemDataRole.CheckStateRole))
        ratio = painter.device().devicePixelRatio()
        picture = icon_pixmap(name, colour, size=size, ratio=ratio)
        top = at.center().y() - size // 2
        painter.drawPixmap(at.left(), top, picture)
        if index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.PartiallyChecked:
            middle = QRectF(at.left() + size * 0.3, top + size * 0.44, size * 0.4, size * 0.14)
            painter.fillRect(middle, QColor(current_tokens().accent_text))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, words: QRect
    ) -> None:
        title = QFontMetrics(_title_font(index)).height()
        end = self._paint_load(painter, option, index, words, title)
        line = QRect(words.left(), words.top(), words.width() - end, title)
        self._paint_line(
            painter, option, line, str(index.data() or ""), _title_font(index), "text"
        )
        top = words.top() + title
        if detail := index.data(Role.DETAIL):
            height = QFontMetrics(_small()).height()
            line = QRect(words.left(), top, words.width(), height)
            self._paint_line(painter, option, line, str(detail), _small(), "text2")
            top += height
        if reasons := index.data(Role.REASONS):
            place = QRect(words.left(), top, words.width(), words.bottom() - top + 1)
            self._paint_reasons(painter, option, place, str(reasons))

    def _paint_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        text: str,
        font: QFont,
        colour: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(getattr(current_tokens(), colour)))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        place = QStyle.visualRect(option.direction, option.rect, line)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        flags = leading(option.direction) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), shown)

    def _paint_reasons(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str
    ) -> None:
        painter.setFont(_small())
        painter.setPen(QColor(current_tokens().text2))
        painter.setLayoutDirection(option.direction)
        at = QStyle.visualRect(option.direction, option.rect, place)
        flags = leading(option.direction) | Qt.AlignmentFlag.AlignTop
        painter.drawText(at, int(flags | Qt.TextFlag.TextWordWrap), text)

    def _paint_load(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        words: QRect,
        height: int,
    ) -> int:
        """The limit in words and as a bar at the end of the line; answers the room it takes."""
        said = index.data(Role.LOAD_WORDS)
        if not said:
            return 0
        bar = scaled(BAR)
        width = min(QFontMetrics(_small()).horizontalAdvance(said) + 2, words.width() // 2)
        right = words.right() + 1
        load = index.data(Role.LOAD)
        if isinstance(load, Load):
            place = QRect(right - bar, words.top(), bar, height)
            self._paint_bar(painter, option, place, load)
            right -= bar + SPACE.s
        line = QRect(right - width, words.top(), width, height)
        self._paint_line(painter, option, line, str(said), _small(), "text2")
        return words.right() + 1 - (right - width) + SPACE.s

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, load: Load
    ) -> None:
        tokens = current_tokens()
        at = QRectF(QStyle.visualRect(option.direction, option.rect, place))
        track = QRectF(at.left(), at.center().y() - scaled(4), at.width(), scaled(8))
        painter.setPen(Qt.PenStyle.NoPen)
        radius = track.height() / 2
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        for part, colour in (
            (1.0, tokens.line),
            (load.with_plan, tokens.accent),
            (load.used, tokens.text2),
        ):
            width = track.width() * part
            if width <= 0:
                continue
            left = track.right() - width if is_mirrored else track.left()
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(
                QRectF(left, track.top(), max(width, track.height()), track.height()),
                radius,
                radius,
            )

    # -- ticking

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress or event.key() != Qt.Key.Key_Space:
                return False
        elif isinstance(event, QMouseEvent):
            if event.type() != QEvent.Type.MouseButtonRelease or not self._is_on_tick(
                event, option, index
            ):
                return False
        else:
            return False
        return bool(model.setData(index, None, Qt.ItemDataRole.CheckStateRole))

    def _is_on_tick(self, event: QMouseEvent, option: QStyleOptionViewItem, index: Index) -> bool:
        wide = self._words_start(index)
        area = QRect(option.rect.left(), option.rect.top(), wide, option.rect.height())
        at = QStyle.visualRect(option.direction, option.rect, area)
        left = event.button() == Qt.MouseButton.LeftButton
        return left and at.contains(event.position().toPoint())


def _tick_look(state: object) -> tuple[IconName, ColourName]:
    if state == Qt.CheckState.Checked:
        return "square-check", "accent_text"
    if state is None:
        return "circle-dashed", "text2"
    return "square", "text2"


def _title_font(index: Index) -> QFont:
    weight = QFont.Weight.Medium if index.parent().isValid() else QFont.Weight.DemiBold
    return text_font(TYPE.body, weight, scale=current_text_scale())


def _small() -> QFont:
    return text_font(TYPE.small, scale=current_text_scale())
