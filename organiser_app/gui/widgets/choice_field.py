"""A drop-down list of choices with ids."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from organiser_app.gui.widgets.completing_edit import Choice


class ChoiceField(QComboBox):
    """The wheel scrolls the page, not the choice, unless the field has the focus.

    Signals:
        chosen(object): the id that the user chose.
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[Choice] = (),
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Replace the list and keep what was chosen where it still exists."""
        before = self.chosen_id()
        self.clear()
        for choice in choices:
            self.addItem(choice.name, choice.id)
            if choice.hint:
                self.setItemData(self.count() - 1, choice.hint, Qt.ItemDataRole.ToolTipRole)
        self.set_chosen(before)

    def chosen_id(self) -> object:
        """Id of the choice shown; None for none."""
        return self.currentData()

    def set_chosen(self, chosen_id: object) -> None:
        """Choose without a signal; an unknown id chooses the first."""
        ids = [self.itemData(index) for index in range(self.count())]
        self.setCurrentIndex(ids.index(chosen_id) if chosen_id in ids else min(0, len(ids) - 1))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
