"""Keeps the one window, and makes it anew when it is to speak another language."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Slot

from organiser_app.gui.main_window.window import MainWindow


class OneWindow(QObject):
    """Holds the window that is shown; a language is chosen while no network is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.window = window
        self._listen()

    def _listen(self) -> None:
        # later: the list in which the language was chosen is still at work
        self.window.anew_wanted.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _make_anew(self) -> None:
        old = self.window
        parts = old.parts
        self.window = MainWindow(replace(parts, language=parts.store.value.language))
        self._listen()
        self.window.restoreGeometry(old.saveGeometry())
        self.window.show()
        self.window.welcome.language.setFocus()
        old.hide()
        old.deleteLater()
