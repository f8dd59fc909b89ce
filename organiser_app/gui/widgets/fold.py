"""A part of a form that stays folded until it is wanted; its heading says what is in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE, set_icon
from organiser_app.gui.widgets.text import ElidedLabel, button


class Fold(QWidget):
    """A heading that is a button, and a body below it.

    Signals:
        toggled(bool): it was opened or closed.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.heading = button(title, "ghost", icon="chevron-right", clicked=self.toggle)
        self.summary = ElidedLabel("", "small")
        self._holder = QWidget()
        self.body = QVBoxLayout(self._holder)
        self.body.setContentsMargins(0, SPACE.xs, 0, SPACE.s)
        self.body.setSpacing(SPACE.m)
        head = QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.addWidget(self.heading)
        # without a summary, the heading still stands where lines begin
        self._room = QWidget()
        head.addWidget(self.summary, 1)
        head.addWidget(self._room, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._holder)
        self.set_open(is_open=False)

    def is_open(self) -> bool:
        """Whether the body is shown."""
        return not self._holder.isHidden()

    def set_open(self, *, is_open: bool) -> None:
        """Opens or closes it without a signal."""
        self._holder.setVisible(is_open)
        self.summary.setVisible(not is_open)
        self._room.setVisible(is_open)
        set_icon(self.heading, "chevron-down" if is_open else "chevron-right", size=16, gap=4)
        state = self.tr("open") if is_open else self.tr("folded")
        self.heading.setAccessibleName(f"{self._title}: {state}")

    def toggle(self) -> None:
        """Opens what is closed and closes what is open."""
        self.set_open(is_open=not self.is_open())
        self.toggled.emit(self.is_open())

    def say(self, summary: str) -> None:
        """What is in it, while it is folded."""
        self.summary.setText(summary)

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is in the body."""
        return self._holder.isAncestorOf(widget)
