"""Collects garbage on the GUI thread only.

Python collects wherever it happens to run; in a lane's thread it would destroy Qt objects that
belong to the GUI thread, timers among them, which ends in a crash. So automatic collection is off
while a window is open, and a timer does it here: young objects often, old ones while nothing else
goes on.

Looking at the rows of a large network, or at all modules, would stop the window for a fifth of a
second. They are not what forms circles, so when very many objects have come up at once, all that
there are then are set aside for good: they still end when nothing refers to them any more.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 700
YOUNG, MIDDLE, OLD = 5_000, 10, 20
"""Objects, young rounds and middle rounds after which a generation is looked at."""
LOADED = 8_000
"""More new objects than that are rows or modules: a page or form has some two thousand."""


class Collector(QObject):
    """Works for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.destroyed.connect(gc.enable)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Looks at the generations whose turn it is."""
        young, middle, old = gc.get_count()
        if young > LOADED:
            gc.freeze()
        elif old > OLD:
            gc.collect(2)
        elif middle > MIDDLE:
            gc.collect(1)
        elif young > YOUNG:
            gc.collect(0)
