"""The palette: every action, member and need within a few letters. Nothing is only here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.actions import Actions
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.theme import (
    TYPE,
    IconName,
    current_text_scale,
    current_tokens,
    icon_pixmap,
    scaled,
    text_font,
)
from organiser_app.gui.view_state import ViewState

if TYPE_CHECKING:
    from organiser_app.domain.views import Found

_ENTRY = Qt.ItemDataRole.UserRole + 1
_MOST_ACTIONS = 7
_MOST_FOUND = 12
_MOST_ASKED = 60
"""Those whose title holds the words come first, which the search itself does not know."""
_ICONS: dict[str, IconName] = {
    "members": "user",
    "needs": "hand-helping",
    "offers": "hand-heart",
    "exchanges": "arrow-left-right",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a heading, an action or something found."""

    title: str
    hint: str = ""
    key: str = ""
    kind: str = ""
    row_id: int = 0
    icon: IconName | None = None
    is_heading: bool = False


class Palette(QFrame):
    """Lies over the window; typing narrows, Enter does, Esc closes.

    Signals:
        closed(): it went away.
    """

    closed = Signal()

    def __init__(
        self, window: QWidget, actions: Actions, session: GuiSession, view_state: ViewState
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._actions, self._session, self._view_state = actions, session, view_state
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search members and needs, or run a command"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.list = QListView()
        self._model = QStandardItemModel(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(90)
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(_EntryPainter(self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._do)
        self._timer.timeout.connect(self._search)
        self._session.closed.connect(self.close_palette)

    def open(self) -> None:
        """Shows itself over the window, empty."""
        self.field.clear()
        self._narrow("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        window = self.window()
        width = min(scaled(640), window.width() - 40)
        height = min(scaled(460), window.height() - 80)
        self.setGeometry((window.width() - width) // 2, scaled(96), width, height)

    def close_palette(self) -> None:
        """Goes away without doing anything."""
        self.hide()
        self.closed.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.close_palette()
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_palette()
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._do(self.list.currentIndex())
            case _:
                return False
        return True

    def _move(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        while 0 <= row < self._model.rowCount():
            index = self._model.index(row, 0)
            if not _entry_of(index).is_heading:
                self.list.setCurrentIndex(index)
                self.field.setAccessibleDescription(_entry_of(index).title)
                return
            row += step

    def _narrow(self, words: str) -> None:
        self._show(self._matching_actions(words), ())
        if words.strip() and self._session.is_open:
            self._timer.start()
        else:
            self._timer.stop()

    def _matching_actions(self, words: str) -> list[Entry]:
        wanted = plain_letters(words).split()
        return [
            Entry(
                action.text().replace("&&", "&"),
                action.shortcut().toString(action.shortcut().SequenceFormat.NativeText),
                key=spec.key,
                icon=spec.icon,
            )
            for spec, action in self._actions
            if action.isEnabled()
            and spec.key != "palette"
            and all(word in plain_letters(action.text()) for word in wanted)
        ][:_MOST_ACTIONS]

    def _search(self) -> None:
        if not self._session.is_open:
            return
        from organiser_app.storage.reads.network import search  # not before the first paint

        words = self.field.text()
        self._session.ask(
            partial(search, words=words, most=_MOST_ASKED),
            partial(self._show_found, words),
            parent=self,
            slot="search",
        )

    def _show_found(self, words: str, found: Sequence[Found]) -> None:
        if self.isVisible() and words == self.field.text():
            self._show(self._matching_actions(words), _nearest(found, words))

    def _show(self, actions: Sequence[Entry], found: Sequence[Found]) -> None:
        entries: list[Entry] = []
        if found:
            entries.append(Entry(self.tr("People and needs"), is_heading=True))
            entries += [self._entry_for(one) for one in found]
        if actions:
            entries.append(Entry(self.tr("Do"), is_heading=True))
            entries += actions
        if not entries:
            entries.append(Entry(self.tr("Nothing found"), is_heading=True))
        self._model.clear()
        for entry in entries:
            item = QStandardItem(entry.title)
            item.setData(entry, _ENTRY)
            item.setFlags(
                Qt.ItemFlag.NoItemFlags
                if entry.is_heading
                else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            )
            self._model.appendRow(item)
        self.list.setCurrentIndex(QModelIndex())
        self._move(1)

    def _entry_for(self, found: Found) -> Entry:
        hidden = self._view_state.names_hidden
        is_person = found.kind == "members"
        title = shown_name(found.title, hidden=hidden and is_person)
        hint = shown_name(found.hint, hidden=hidden and not is_person)
        return Entry(title, hint, kind=found.kind, row_id=found.id, icon=_ICONS[found.kind])

    def _do(self, index: QModelIndex) -> None:
        if not index.isValid() or _entry_of(index).is_heading:
            return
        entry = _entry_of(index)
        self.close_palette()
        if entry.key:
            self._actions.trigger(entry.key)
        else:
            self._view_state.story_wanted.emit(entry.kind, entry.row_id)


def _nearest(found: Sequence[Found], words: str) -> list[Found]:
    """Those first whose title has words that begin so, then those whose title holds the letters."""
    wanted = plain_letters(words).split()

    def distance(one: Found) -> int:
        title = plain_letters(one.title)
        if all(any(part.startswith(word) for part in title.split()) for word in wanted):
            return 0
        return 1 if all(word in title for word in wanted) else 2

    return sorted(found, key=distance)[:_MOST_FOUND]


def _entry_of(index: QModelIndex | QPersistentModelIndex) -> Entry:
    entry = index.data(_ENTRY)
    assert isinstance(entry, Entry)
    return entry


class _EntryPainter(QStyledItemDelegate):
    """Icon, title, hint; headings small and quiet."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, scaled(30 if _entry_of(index).is_heading else 40))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view: Any = option  # the stubs do not know the fields of style options
        entry = _entry_of(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(view.direction)
        if not entry.is_heading and view.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_tokens().accent_soft))
            painter.drawRoundedRect(view.rect.adjusted(0, 1, 0, -1), 8, 8)
        self._paint_entry(painter, view.rect.adjusted(10, 0, -10, 0), entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, inner: QRect, entry: Entry) -> None:
        tokens, scale = current_tokens(), current_text_scale()
        if entry.is_heading:
            painter.setFont(text_font(TYPE.small, QFont.Weight.DemiBold, scale=scale))
            self._write(painter, inner, entry.title, tokens.text3)
            return
        width = self._paint_icon(painter, inner, entry.icon)
        rest = _from_start(inner, width, painter.layoutDirection())
        font = text_font(TYPE.body, QFont.Weight.Medium, scale=scale)
        painter.setFont(font)
        title = painter.fontMetrics().elidedText(
            entry.title, Qt.TextElideMode.ElideRight, int(rest.width() * 0.72)
        )
        self._write(painter, rest, title, tokens.text)
        used = painter.fontMetrics().horizontalAdvance(title) + scaled(10)
        painter.setFont(text_font(TYPE.body, scale=scale))
        hint_place = _from_start(rest, used, painter.layoutDirection())
        hint = painter.fontMetrics().elidedText(
            entry.hint, Qt.TextElideMode.ElideRight, hint_place.width()
        )
        self._write(painter, hint_place, hint, tokens.text2)

    def _paint_icon(self, painter: QPainter, inner: QRect, icon: IconName | None) -> int:
        size = scaled(18)
        if icon is not None:
            device = painter.device()
            pixmap = icon_pixmap(icon, "text2", size=size, ratio=device.devicePixelRatioF())
            left = QRect(inner.left(), inner.center().y() - size // 2 + 1, size, size)
            place = QStyle.visualRect(painter.layoutDirection(), inner, left)
            painter.drawPixmap(place.topLeft(), pixmap)
        return size + scaled(12)

    def _write(self, painter: QPainter, place: QRect, words: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        leading = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, leading | Qt.AlignmentFlag.AlignVCenter, words)


def _from_start(inner: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    """What is left of a line after `width` pixels at its start."""
    rest = inner.adjusted(width, 0, 0, 0)
    return QStyle.visualRect(direction, inner, rest)
