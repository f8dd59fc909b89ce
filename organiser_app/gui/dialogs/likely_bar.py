"""Asks kindly whether help was about an open need or an offer that is known; never decides."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, label


class LikelyBar(QFrame):
    """One question with a yes and a no.

    Signals:
        answered(bool): yes or no.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hintBar")
        self._words = label("", wrap=True)
        self.yes = button(self.tr("Yes, that"), clicked=lambda: self._answer(yes=True))
        self.no = button(self.tr("No"), "link", clicked=lambda: self._answer(yes=False))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        line.addWidget(IconLabel("sparkles", "accent_text", size=16))
        line.addWidget(self._words, 1)
        line.addWidget(self.yes)
        line.addWidget(self.no)
        self.hide()

    def ask(self, words: str) -> None:
        """Shows the question; "" for none."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.yes.setAccessibleDescription(words)
        self.no.setAccessibleDescription(words)
        self.setVisible(bool(words))

    def question(self) -> str:
        """What is asked just now, or ""."""
        return self._words.text()

    def _answer(self, *, yes: bool) -> None:
        self.ask("")
        self.answered.emit(yes)
