"""A button for one of several answers: its key, its words however long, and a sign when chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import Button, label


class ChoiceButton(Button):
    """Says its key first, and wraps its words."""

    def __init__(self, key: str, words: str, *, is_chosen: bool) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.key, self.words, self.is_chosen = key, words, is_chosen
        self.setProperty("chosen", is_chosen)
        self.setAutoDefault(False)
        chosen = self.tr("{words} (chosen)").replace("{words}", words) if is_chosen else words
        self.setAccessibleName(chosen)
        self.setAccessibleDescription(self.tr("Key {key}").replace("{key}", key) if key else "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.s, 6, SPACE.s, 6)
        line.setSpacing(SPACE.s)
        if key:
            line.addWidget(label(key, "keycap"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(label(words, "strong" if is_chosen else "", wrap=True), 1)
        if is_chosen:
            line.addWidget(IconLabel("check", "accent_text", size=16))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        return self._line.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._line.minimumSize()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._line.totalHeightForWidth(width)
