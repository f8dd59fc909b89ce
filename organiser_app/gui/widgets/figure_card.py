"""The card of one number: value, unit, how it changed, its recent past and a plain sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, IconName, Status, scaled
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.sparkline import Sparkline
from organiser_app.gui.widgets.text import ElidedLabel, label


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure moved, in words: "Up 6 points", "Steady", "Watch"."""

    text: str
    status: Status = "neutral"
    icon: IconName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureText:
    """A figure as words, ready to be shown."""

    value: str
    unit: str = ""
    sentence: str = ""
    change: Change | None = None
    trend: Sequence[float] = ()
    needs_more: str = ""
    """"Needs about 4 more weeks of exchanges": shown greyed instead of a number that would lie."""


class FigureCard(QFrame):
    """One number and what it means.

    Signals:
        activated(): clicked, or Enter pressed, after `make_clickable`.
    """

    activated = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = ElidedLabel(title, "sub")
        self._chip = Chip()
        self._value = label("", "figure")
        self._unit = ElidedLabel("", "unit")
        self._trend = Sparkline()
        self._sentence = label("", wrap=True)
        self._is_clickable = False
        self._build()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._chip)
        middle = QHBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self._value, 0, Qt.AlignmentFlag.AlignBaseline)
        middle.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBaseline)
        middle.addWidget(self._trend, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, SPACE.m, SPACE.m + 2, SPACE.m)
        whole.setSpacing(2)
        whole.addLayout(top)
        whole.addLayout(middle)
        whole.addWidget(self._sentence)
        whole.addStretch(1)

    def show_figure(self, figure: FigureText) -> None:
        faint = bool(figure.needs_more)
        self._value.setText("–" if faint else figure.value)
        self._value.setProperty("faint", faint)
        self._value.style().polish(self._value)
        self._unit.setText("" if faint else figure.unit)
        self._sentence.setText(figure.needs_more or figure.sentence)
        self._sentence.setObjectName("faint" if faint else "")
        self._sentence.style().polish(self._sentence)
        self._trend.show_values(() if faint else figure.trend)
        self._make_room()
        change = None if faint else figure.change
        self._chip.setVisible(change is not None)
        if change is not None:
            self._chip.show_chip(change.text, change.status, icon=change.icon)
        self._name_for_screen_readers(figure)

    def make_clickable(self, tip: str) -> None:
        """Let a click or Enter ask for more; `tip` says what will be shown."""
        self._is_clickable = True
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("clickable", True)

    def _name_for_screen_readers(self, figure: FigureText) -> None:
        number = figure.needs_more or f"{figure.value} {figure.unit}".strip()
        change = figure.change.text if figure.change and not figure.needs_more else ""
        parts = [self._title.text(), number, change, figure.sentence]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Words come first: where they would be cut, the small line gives way."""
        needed = self._value.sizeHint().width() + self._unit.sizeHint().width()
        room = self.width() - needed - self._trend.sizeHint().width() - scaled(48)
        self._trend.setVisible(self._trend.has_line() and room >= 0)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._is_clickable and inside and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit()
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._is_clickable and event.key() in keys:
            self.activated.emit()
            return
        super().keyPressEvent(event)
