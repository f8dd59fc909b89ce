"""The head of a page: title, subtitle, and room for controls at the end of the line."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.text import ElidedLabel

MOST_FOR_WORDS = 320
"""Up to here the words are whole and controls wrap; words that are longer are cut short."""


class PageHeader(QWidget):
    """Stays while the page below it scrolls."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(title, "h1")
        self.subtitle = ElidedLabel(subtitle, "sub")
        for one in (self.title, self.subtitle):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch(1)  # beside controls in several lines, both stay together
        self._right = FlowLayout(gap=10, align="trailing")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(SPACE.page, SPACE.l, SPACE.page, SPACE.s)
        whole.setSpacing(SPACE.l)
        whole.addLayout(words, 1)
        whole.addLayout(self._right)
        self.show_subtitle(subtitle)

    def show_title(self, title: str) -> None:
        self.title.setText(title)
        self._make_room()

    def show_subtitle(self, subtitle: str) -> None:
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._make_room()

    def add_right(self, widget: QWidget) -> None:
        """Put a control at the end of the line."""
        self._right.addWidget(widget)

    def _make_room(self) -> None:
        for one in (self.title, self.subtitle):
            one.setMinimumWidth(min(one.sizeHint().width(), scaled(MOST_FOR_WORDS)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()
