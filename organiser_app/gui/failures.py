"""Sorts errors: silent, told to the person, or a bug. The one place that decides.

In PySide6 an exception in a slot goes to `sys.excepthook`, not to the caller; so the hooks are
installed and no slot is wrapped.
"""

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot

from organiser_app.domain.errors import Cancelled, UserError

log = logging.getLogger(__name__)


class Failures(QObject):
    """Where every error that nobody handled arrives.

    Signals:
        told(UserError): something to tell the person, not modal.
        bug(str): a bug; the text is safe to copy: no values, only where in our code.
    """

    told = Signal(object)
    bug = Signal(str)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self.handle)

    @Slot(object)
    def handle(self, error: BaseException) -> None:
        """Sorts one error; call it on the GUI thread."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            log.info("told the person: %s", error.code)
            self.told.emit(error)
            return
        text = safe_report(error)
        log.error("a bug: %s", text)
        self.bug.emit(text)

    def install(self) -> None:
        """Makes every uncaught exception, in whatever thread, arrive here."""
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread

    def _from_main(
        self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, error.__traceback__)
            return
        self._arrived.emit(error)

    def _from_thread(self, details: threading.ExceptHookArgs) -> None:
        if details.exc_value is not None:
            self._arrived.emit(details.exc_value)


def safe_report(error: BaseException) -> str:
    """What kind of error and where in the code, without any value: values may be people's data."""
    lines = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    chain = f" (after {type(error.__cause__).__name__})" if error.__cause__ else ""
    return "\n".join([f"{type(error).__name__}{chain}", *lines])
