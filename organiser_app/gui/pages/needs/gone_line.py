"""The line above the needs that says which choice is of something that is no longer there.

What was chosen stays chosen, so that a saved view never shows more than it was made for; it comes
back by itself when an undo brings back what it was about.
"""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser_app.gui.pages.needs.filter_bar import FilterBar
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, label


class GoneLine(QWidget):
    """Hidden while everything that is chosen is there."""

    def __init__(self, bar: FilterBar) -> None:
        super().__init__()
        self._bar = bar
        self.words = label("", wrap=True)
        self.clear_button = button(self.tr("Stop filtering by this"), clicked=bar.let_go)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        line.addWidget(IconLabel("triangle-alert", "warn", size=16))
        line.addWidget(self.words, 1)
        line.addWidget(self.clear_button)
        bar.changed.connect(self.show_gone)
        bar.offered.connect(self.show_gone)
        self.hide()

    def show_gone(self) -> None:
        """Says what is gone, where something is."""
        words = self._bar.gone_words()
        self.words.setText(words)
        self.setVisible(bool(words))
