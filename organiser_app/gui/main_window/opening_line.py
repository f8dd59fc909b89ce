"""What is shown while a network is being opened or left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.text import label


class OpeningLine(QWidget):
    """One sentence and a bar that moves."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self._words = label("", "headline")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(scaled(260))
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.m)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_name(self, name: str) -> None:
        """A network is being opened."""
        self._say(self.tr("Opening {name}…").replace("{name}", name))

    def show_leaving(self) -> None:
        """The program is about to end."""
        self._say(self.tr("Making a verified copy, then closing…"))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._bar.setAccessibleName(words)
