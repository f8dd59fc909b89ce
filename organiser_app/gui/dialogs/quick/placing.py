"""Where the line lies, near the top of its window, and where the focus goes in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from organiser_app.gui.theme import scaled

_WIDTH, _TOP = 760, 72
_LEAST_AROUND = (40, 80)


def place_over_window(line: QWidget) -> None:
    """Gives the line its place and size."""
    window, layout = line.window(), line.layout()
    width = min(scaled(_WIDTH), window.width() - _LEAST_AROUND[0])
    line.setFixedWidth(width)
    if layout is not None:
        layout.activate()
        height = min(layout.totalHeightForWidth(width), window.height() - _LEAST_AROUND[1])
        line.setGeometry((window.width() - width) // 2, scaled(_TOP), width, height)


class LentKeys:
    """Remembers what had the keys before something came over it, and gives them back."""

    def __init__(self, borrower: QWidget) -> None:
        self._borrower = borrower
        self._owner: QWidget | None = None

    def lend(self) -> None:
        """The borrower comes; asked once more while it is there, nothing changes."""
        if not self._borrower.isVisible():
            self._owner = self._borrower.window().focusWidget()

    def give_back(self, leave: Callable[[], object]) -> None:
        """The borrower goes; whoever else has taken the keys meanwhile keeps them."""
        owner, self._owner = self._owner, None
        focused: QWidget | None = self._borrower.window().focusWidget()
        had_keys = focused is not None and self._borrower.isAncestorOf(focused)
        leave()
        if had_keys and owner is not None and isValid(owner) and owner.isVisible():
            owner.setFocus(Qt.FocusReason.PopupFocusReason)


def cycle_focus(widgets: Sequence[QWidget], *, forward: bool) -> bool:
    """Gives the focus to the next of these that can take it, after the last to the first."""
    able = [one for one in widgets if one.isEnabled()]
    if not able:
        return False
    now = QApplication.focusWidget()
    at = able.index(now) if now in able else -1
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    able[(at + (1 if forward else -1)) % len(able)].setFocus(reason)
    return True
