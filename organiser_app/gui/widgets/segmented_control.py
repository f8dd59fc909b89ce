"""A choice between a few things side by side, such as 30 days, 90 days, a year."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from organiser_app.gui.widgets.text import Button, no_mnemonic


class SegmentedControl(QFrame):
    """Exactly one is chosen; arrow keys move between them.

    Signals:
        chosen(str): the key that the user chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        """`choices` are (key, text); `name` says to a screen reader what is chosen."""
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(3, 3, 3, 3)
        line.setSpacing(2)
        for key, text in choices:
            line.addWidget(self._segment(key, text, name))
        self.set_current(choices[0][0])

    def current(self) -> str:
        """The chosen key."""
        checked = self._group.checkedButton()
        return str(checked.property("key")) if checked else ""

    def current_text(self) -> str:
        """What the chosen one says."""
        return self._buttons[self.current()].text().replace("&&", "&") if self.current() else ""

    def chosen_button(self) -> QPushButton:
        """What the keys are given to."""
        return self._buttons[self.current()]

    def choose(self, key: str) -> None:
        """Choose without a signal, the first where the key is not known."""
        self.set_current(key if key in self._buttons else next(iter(self._buttons)))

    def set_current(self, key: str) -> None:
        """Choose without a signal."""
        self._buttons[key].setChecked(True)

    def _segment(self, key: str, text: str, name: str) -> QPushButton:
        made = Button(no_mnemonic(text))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setProperty("key", key)
        made.setAccessibleName(f"{name}: {text}")
        made.clicked.connect(lambda: self.chosen.emit(key))
        # the tab key leads to the chosen one only, and arrow keys from there
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        made.toggled.connect(
            lambda chosen: made.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
            )
        )
        self._group.addButton(made)
        self._buttons[key] = made
        return made
