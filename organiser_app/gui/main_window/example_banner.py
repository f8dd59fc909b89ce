"""Says, for as long as it is open, that the example network is made up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, label


class ExampleBanner(QWidget):
    """One line above the page.

    Signals:
        start_own(): the person wants their own network instead.
    """

    start_own = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        frame = QFrame()
        frame.setObjectName("insight")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.page, SPACE.m, SPACE.page, 0)
        whole.addWidget(frame)
        line = QHBoxLayout(frame)
        line.setContentsMargins(SPACE.m, 0, SPACE.m, 0)
        line.setSpacing(SPACE.s)
        line.addWidget(IconLabel("sprout", "accent_text", size=16))
        words = self.tr("Example network: every person and every exchange in it is made up.")
        line.addWidget(label(words, wrap=True), 1)
        line.addWidget(button(self.tr("Start my own"), "link", clicked=self.start_own.emit))
        self.hide()
