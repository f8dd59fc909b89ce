"""Notices that another day has begun, also after the computer has slept.

A timer that waits for midnight would sleep with the computer and wake too late. So the day is
looked at every minute, and whenever the program comes to the front.
"""

from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from organiser_app.services.clock import Clock

LOOK_MS = 60_000


class DayWatch(QObject):
    """Looks at a clock while it is told to.

    Signals:
        day_changed(date): the local day is another one than before.
    """

    day_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock: Clock | None = None
        self._day = date.min
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def start(self, clock: Clock) -> None:
        """Begins to look at this clock."""
        self._clock, self._day = clock, clock.today()
        self._timer.start()

    def stop(self) -> None:
        """Looks no more."""
        self._clock = None
        self._timer.stop()

    def look(self) -> None:
        """Says so if the day is another one, forward or back."""
        if self._clock is None:
            return
        today = self._clock.today()
        if today != self._day:
            self._day = today
            self.day_changed.emit(today)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
