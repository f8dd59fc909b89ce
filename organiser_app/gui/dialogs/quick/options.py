"""The list below the chips: what a word may become, or what a chip may mean."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout, QWidget

from organiser_app.gui.texts.words import number
from organiser_app.gui.theme import SPACE, current_text_scale, tabular, text_font
from organiser_app.gui.widgets.text import label


class OptionList(QWidget):
    """A question and its numbered answers, or names to choose from; the keys stay in the field.

    Signals:
        taken(int): which one was clicked.
    """

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = label("", "strong", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What may be meant"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self.taken.emit(self.list.row(item)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(self.question)
        column.addWidget(self.list)

    def show_options(self, question: str, words: Sequence[str]) -> None:
        """Shows these, none chosen; numbered where they answer a question."""
        self.list.setFont(tabular(text_font(scale=current_text_scale())))
        self.question.setText(question)
        self.question.setVisible(bool(question))
        self.list.clear()
        for place, one in enumerate(words, start=1):
            self.list.addItem(f"{number(place)}   {one}" if question else one)
        self.list.setVisible(bool(words))
        height = self.list.sizeHintForRow(0) if words else 0
        self.list.setFixedHeight(height * len(words) + 8)
        self.setVisible(bool(question or words))
        if (column := self.layout()) is not None:
            column.activate()  # so that whoever holds it knows at once how high it is
        self.updateGeometry()

    def words(self) -> list[str]:
        """What is listed."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    @property
    def chosen(self) -> int:
        """The one that Enter takes; -1 for none."""
        return self.list.currentRow()

    def step(self, step: int) -> None:
        """Chooses the next or the one before."""
        self.choose(max(self.chosen + step, 0))

    def choose(self, row: int) -> None:
        """Chooses one and says it."""
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            said = self.list.item(row).text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def take_or_choose(self) -> None:
        """Takes the one that is chosen; where none is, chooses the first."""
        if self.chosen < 0:
            self.choose(0)
        else:
            self.taken.emit(self.chosen)
