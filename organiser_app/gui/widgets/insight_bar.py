"""The one most useful sentence of the moment, with the buttons that act on it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, label

Doors = Sequence[tuple[str, Callable[[], object]]]


class InsightBar(QFrame):
    """Icon, headline, text and up to two buttons, the last one being the first choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insight")
        self._icon = IconLabel("message-circle-heart", "accent", size=24)
        self.headline = label("", "headline", wrap=True)
        self.text = label("", "", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.m)
        self._build()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE.xs)
        words.addWidget(self.headline)
        words.addWidget(self.text)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(18, SPACE.l, 18, SPACE.l)
        whole.setSpacing(SPACE.m)
        whole.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)
        whole.addLayout(self._buttons)

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
