"""A story in time order: what happened, when, and with whom, one line each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.texts.words import beside
from organiser_app.gui.theme import SPACE, ColourName, IconName
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, label

SHOWN_AT_FIRST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """One event; a line with an `id` can be opened."""

    text: str
    when: str = ""
    detail: str = ""
    icon: IconName = "circle"
    colour: ColourName = "text2"
    id: object = None


class StoryList(QWidget):
    """Lines in the order given; the first fifty, then more on demand.

    Signals:
        activated(object): a line was clicked or Enter pressed on it; carries its id.
    """

    activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StoryLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_lines(self, lines: Sequence[StoryLine]) -> None:
        self._lines = tuple(lines)
        self._fill(SHOWN_AT_FIRST)

    def _fill(self, count: int) -> None:
        clear_layout(self._column)
        for line in self._lines[:count]:
            row = StoryRow(line)
            row.activated.connect(self.activated)
            self._column.addWidget(row)
        rest = len(self._lines) - count
        if rest > 0:
            more = self.tr("Show %n more", "", rest)
            self._column.addWidget(button(more, "link", clicked=lambda: self._fill(count * 4)))


class StoryRow(QFrame):
    """One line of a story.

    Signals:
        activated(object): the id of the line.
    """

    activated = Signal(object)

    def __init__(self, line: StoryLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setObjectName("storyRow")
        if line.id is not None:
            self.setProperty("opens", True)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = [line.when, line.text, line.detail]
        self.setAccessibleName(". ".join(part for part in said if part))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(line.text, wrap=True))
        small = beside(line.when, line.detail)
        if small:
            words.addWidget(label(small, "small", wrap=True))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(SPACE.xs, 5, SPACE.xs, 5)
        whole.setSpacing(10)
        picture = IconLabel(line.icon, line.colour, size=16)
        whole.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._line.id is not None and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit(self._line.id)
            return
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._line.id is not None and event.key() in keys:
            self.activated.emit(self._line.id)
            return
        super().keyPressEvent(event)
