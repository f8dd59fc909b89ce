"""The one most useful sentence of the moment, with the buttons that act on it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, IconName, scaled
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, label

STACKED_BELOW = 720
"""Narrower than this, the buttons go below the words."""

Doors = Sequence[tuple[str, Callable[[], object]]]


class InsightBar(QFrame):
    """Icon, headline, text and up to two buttons, the last one being the first choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insight")
        self._icon = IconLabel("message-circle-heart", "accent", size=24)
        self.headline = label("", "headline", wrap=True)
        self.text = label("", "", wrap=True)
        self._buttons = FlowLayout(gap=SPACE.m, align="trailing")
        self._build()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(self.headline)
        words.addWidget(self.text)
        said = QHBoxLayout()
        said.setSpacing(SPACE.m)
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(18, SPACE.l, 18, SPACE.l)
        self._whole.setSpacing(SPACE.m)
        self._whole.addLayout(said, 1)
        self._whole.addLayout(self._buttons)
        self._whole.setAlignment(self._buttons, Qt.AlignmentFlag.AlignVCenter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(STACKED_BELOW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(down if narrow else across)

    def show_insight(
        self,
        headline: str,
        text: str,
        *,
        doors: Doors = (),
        icon: IconName = "message-circle-heart",
    ) -> None:
        """`doors` are (text, what it does)."""
        self.headline.setText(headline)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._icon.show_icon(icon, "accent")
        clear_layout(self._buttons)
        for place, (words, act) in enumerate(doors):
            last = place == len(doors) - 1
            self._buttons.addWidget(button(words, "primary" if last else "plain", clicked=act))
