"""A large button that explains itself, for the first screen and for choices that need a sentence."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.widgets.icon_label import IconTile
from organiser_app.gui.widgets.text import Button, label


class Door(Button):
    """Icon tile, title and a sentence; the recommended one has an accent border."""

    def __init__(
        self,
        icon: IconName,
        title: str,
        sentence: str,
        *,
        recommended: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("door")
        self.setProperty("recommended", recommended)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "cardTitle", wrap=True))
        words.addWidget(label(sentence, "sub", wrap=True))
        words.addStretch(1)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(18, SPACE.l, 18, SPACE.l)
        line.setSpacing(SPACE.m)
        line.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
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
