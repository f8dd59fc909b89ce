"""Keeps the keys on the page: when what had them goes away, Qt would hand them to the sidebar.

An Undo takes the button that did it away, and a row of people goes when it is taken back.
"""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QWidget
from shiboken6 import isValid


class KeptFocus(QObject):
    """Leads the keys to the page that is seen, when they were lost and nobody else took them.

    It hears only who has the keys now: `focusChanged` would also hand over whoever is just being
    deleted.
    """

    def __init__(self, window: QWidget, sidebar: QWidget, stack: QStackedWidget) -> None:
        super().__init__(window)
        self._window, self._sidebar, self._stack = window, sidebar, stack
        self._was: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusObjectChanged.connect(self._look)

    def _look(self, now: QObject | None) -> None:
        if now is None:
            return
        was, self._was = self._was, None
        if not isinstance(now, QWidget) or not self._window.isAncestorOf(now):
            return
        self._was = now
        is_lost = was is not None and not (isValid(was) and was.isVisible())
        if is_lost and self._sidebar.isAncestorOf(now):
            # a moment later: whoever took it away may have a better place in mind
            QTimer.singleShot(0, self, self._lead_back)

    def _lead_back(self) -> None:
        now: QWidget | None = QApplication.focusWidget()
        if now is None or not self._sidebar.isAncestorOf(now):
            return
        page: QWidget | None = self._stack.currentWidget()
        if page is not None and (place := place_to_go_on(page)) is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)


def place_to_go_on(page: QWidget) -> QWidget | None:
    """The first rows of a page that the tab key stops at, or else what it stops at first."""
    stops = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
    ]
    rows = (one for one in stops if isinstance(one, QAbstractItemView))
    return next(rows, stops[0] if stops else None)
