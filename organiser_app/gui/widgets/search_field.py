"""A line to search or filter with: icon in front, clear button, and the shortcut that leads here."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget
from typing_extensions import override

from organiser_app.gui.theme import (
    TYPE,
    current_text_scale,
    current_tokens,
    scaled,
    set_icon,
    text_font,
)


class SearchField(QLineEdit):
    """`textChanged` is the signal to filter with; Esc clears.

    Signals:
        down_pressed(): the Down key, to go on to what was found.
    """

    down_pressed = Signal()

    def __init__(
        self,
        placeholder: str,
        *,
        shortcut_hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`shortcut_hint` such as "Ctrl K" is shown at the end while the field is empty."""
        super().__init__(parent)
        self._hint = shortcut_hint
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        looking = QAction(self)
        set_icon(looking, "search", "text3")
        self.addAction(looking, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear"), self)
        set_icon(self._clear, "x", "text2")
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._show_what_fits)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        empty = not self.text()
        self._clear.setVisible(not empty)
        room = self._hint_width() if empty and self._hint else 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(room if rtl else 0, 0, 0 if rtl else room, 0)

    def _hint_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._hint) + scaled(16)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._show_what_fits()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and not self.text():
            self._paint_hint()

    def _paint_hint(self) -> None:
        tokens = current_tokens()
        width, height = self._hint_width(), scaled(20)
        place = QStyle.visualRect(
            self.layoutDirection(),
            self.rect(),
            QRect(self.width() - width - 7, (self.height() - height) // 2, width, height),
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.window))
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(QColor(tokens.text2))
        painter.setFont(text_font(TYPE.small, scale=current_text_scale()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._hint)
