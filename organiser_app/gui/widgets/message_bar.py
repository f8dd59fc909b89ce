"""News that does not stop anyone: what happened, what can be done, and a history of both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import RADIUS, SPACE, ColourName, IconName, Status, current_tokens
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, icon_button, label

MessageKind = Literal["info", "success", "warning", "error"]
PLAIN_SECONDS = 8
WITH_ACTIONS_SECONDS = 20
"""WCAG 2.2.1: time enough to read and reach a button; hovering or focus stops the clock."""
KEPT = 100

_LOOKS: dict[MessageKind, tuple[IconName, ColourName, Status]] = {
    "info": ("info", "accent_text", "accent"),
    "success": ("circle-check", "good", "good"),
    "warning": ("triangle-alert", "warn", "warn"),
    "error": ("circle-alert", "bad", "bad"),
}


@dataclass(frozen=True, slots=True)
class MessageAction:
    """A button in a message; pressing it closes the message."""

    text: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of the history."""

    at: datetime
    kind: MessageKind
    text: str


class MessageBar(QWidget):
    """Shows the newest message; errors stay until they are closed.

    Signals:
        history_changed(): a message was added to the history.
    """

    history_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: list[Message] = []
        self._kind: MessageKind = "info"
        self._icon = IconLabel("info", "accent_text", size=18)
        self.text = label("", wrap=True)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE.xs)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.l, SPACE.s, SPACE.s, SPACE.s)
        line.setSpacing(SPACE.m)
        line.addWidget(self._icon)
        line.addWidget(self.text, 1)
        line.addLayout(self._actions)
        line.addWidget(icon_button("x", self.tr("Close this message"), clicked=self.dismiss))
        self.hide()

    def show_message(
        self,
        text: str,
        kind: MessageKind = "info",
        *,
        actions: Sequence[MessageAction] = (),
    ) -> None:
        """Show a message, say it to a screen reader and keep it in the history."""
        self._kind = kind
        icon, colour, _status = _LOOKS[kind]
        self._icon.show_icon(icon, colour)
        self.text.setText(text)
        clear_layout(self._actions)
        for action in actions:
            self._actions.addWidget(button(action.text, "link", clicked=self._then_close(action)))
        self._remember(Message(datetime.now().astimezone(), kind, text))
        self.setAccessibleName(text)
        self.show()
        self._announce(text)
        self._start_clock(has_actions=bool(actions))

    def history(self) -> tuple[Message, ...]:
        """Messages shown so far, newest first."""
        return tuple(reversed(self._history))

    def dismiss(self) -> None:
        """Put the message away; it stays in the history."""
        self._timer.stop()
        self.hide()

    def seconds_left(self) -> float | None:
        """Until the message goes by itself; None while it stays."""
        return self._timer.remainingTime() / 1000 if self._timer.isActive() else None

    def _then_close(self, action: MessageAction) -> Callable[[], None]:
        def run() -> None:
            self.dismiss()
            action.act()

        return run

    def _remember(self, message: Message) -> None:
        self._history = [*self._history, message][-KEPT:]
        self.history_changed.emit()

    def _start_clock(self, *, has_actions: bool) -> None:
        seconds = WITH_ACTIONS_SECONDS if has_actions else PLAIN_SECONDS
        self._timer.setInterval(seconds * 1000)
        if self._kind == "error":
            self._timer.stop()
        else:
            self._timer.start()

    def _announce(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self, text)
        if self._kind == "error":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif event.type() == QEvent.Type.Leave and self.isVisible() and self._kind != "error":
            self._timer.start()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pair = current_tokens().status(_LOOKS[self._kind][2])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(pair.background))
        painter.setPen(QPen(QColor(pair.text), 1))
        inner = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, RADIUS.card, RADIUS.card)
