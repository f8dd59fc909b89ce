"""What a page or table says while there is nothing in it: why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE, IconName
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import label


class EmptyState(QWidget):
    """Icon, headline, one sentence and up to three buttons, in the middle of its place."""

    def __init__(
        self,
        icon: IconName,
        headline: str,
        sentence: str = "",
        *,
        buttons: tuple[QPushButton, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon, "accent", size=48)
        self.headline = self._centred(label(headline, "headline", wrap=True))
        self.sentence = self._centred(label(sentence, "sub", wrap=True))
        whole = QVBoxLayout(self)
        whole.setSpacing(SPACE.s)
        whole.addStretch(1)
        whole.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(SPACE.s)
        whole.addWidget(self.headline)
        whole.addWidget(self.sentence)
        whole.addSpacing(SPACE.s)
        whole.addLayout(self._line_of(buttons))
        whole.addStretch(1)

    def show_words(self, headline: str, sentence: str = "") -> None:
        self.headline.setText(headline)
        self.sentence.setText(sentence)

    @staticmethod
    def _centred(words: QLabel) -> QLabel:
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return words

    @staticmethod
    def _line_of(buttons: tuple[QPushButton, ...]) -> FlowLayout:
        line = FlowLayout(gap=SPACE.s, align="centre")
        for one in buttons:
            line.addWidget(one)
        return line
