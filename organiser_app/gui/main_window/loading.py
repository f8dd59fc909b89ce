"""What the person will want next, loaded after the first paint and before anyone asks for it.

What knows nothing of Qt is read in a thread. Everything else is read in the GUI thread, one module
in a turn of the event loop: a class of Qt is made for Python when it is first named, one of ours
when its module is read, and the binding enters each in one table that the GUI thread looks into
without a lock whenever a widget is asked what it is. An entry made in another thread at that moment
ends the program. So all of Qt that we use is named here as well, before jobs may need it.
"""

from collections.abc import Iterator
from importlib import import_module

from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
from PySide6.QtCore import QObject, QTimer

from organiser_app.gui.main_window.making import MODULES
from organiser_app.gui.session import GuiSession

_PLAIN = (
    "organiser_app.services.renewing",
    "organiser_app.services.pasting",
    "organiser_app.services.reports",
    "organiser_app.services.quick.reading",
    "organiser_app.services.handouts.meeting",
    "organiser_app.services.resting",
    "organiser_app.services.planning",
    "organiser_app.services.own_view",
)
"""What brings nearly all that pages and forms stand on."""
_CLASSES_A_TURN = 40
_CHARTS = ("pyqtgraph", "organiser_app.gui.charts.chart")


def load_first_services() -> None:
    """Loads what the first page stands on; called in the thread that opens a network."""
    import_module(_PLAIN[0])


def _load_services(_progress: object) -> None:
    for module in _PLAIN:
        import_module(module)


class LoadingAhead(QObject):
    """Loads what all pages stand on in a thread, then pages and forms, one in a turn."""

    def __init__(self, session: GuiSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._steps = _steps()
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begins; ends by itself."""
        self._session.start(
            _load_services, lambda _none: self._turn.start(), parent=self, title="", slot="ahead"
        )

    def _go_on(self) -> None:
        if next(self._steps, None) is None:
            self._turn.stop()


def _steps() -> Iterator[str]:
    """Does one step and says which it was."""
    for module in (QtCore, QtGui, QtWidgets, QtSvg):
        names = dir(module)
        for start in range(0, len(names), _CLASSES_A_TURN):
            for name in names[start : start + _CLASSES_A_TURN]:
                getattr(module, name)
            yield module.__name__
    for name in (*MODULES, *_CHARTS):
        import_module(name)
        yield name
