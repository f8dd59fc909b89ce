"""Where the line lies, near the top of its window, and where the focus goes in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

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
