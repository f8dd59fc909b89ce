"""Draws one page of the window into a picture, once its figures have arrived."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from organiser_app.gui.main_window.window import MainWindow

PATIENCE_MS = 120_000
QUIET_MS = 400
"""Nothing may run for this long before a page counts as drawn: pages coalesce their questions."""


def draw_page(
    window: "MainWindow", page: str, target: Path, open_network: Callable[[], None]
) -> bool:
    """Opens the network, goes to the page, waits, and writes the picture; answers whether it did."""
    open_network()
    if not _wait_until(lambda: window.session.is_open or window.session.jobs.running == 0):
        return False
    if window.session.is_open:
        window.show_page(page)
    elif page != "welcome":
        return False
    return wait_until_quiet(window) and _write(window, target)


def wait_until_quiet(window: "MainWindow") -> bool:
    """Waits until no job has run for a moment and the page is drawn."""
    loop = QEventLoop()
    quiet = QTimer()
    quiet.setSingleShot(True)
    quiet.setInterval(QUIET_MS)

    def leave_when_drawn() -> None:
        page = window.current_page()
        if page is not None and page.is_drawing:
            quiet.start()
        else:
            loop.quit()

    quiet.timeout.connect(leave_when_drawn)

    def start_again(running: int) -> None:
        if running:
            quiet.stop()
        else:
            quiet.start()

    window.session.jobs.running_changed.connect(start_again)
    start_again(window.session.jobs.running)
    late = QTimer()
    late.setSingleShot(True)
    late.timeout.connect(lambda: loop.exit(1))
    late.start(PATIENCE_MS)
    answer = loop.exec()
    window.session.jobs.running_changed.disconnect(start_again)
    return answer == 0


def _wait_until(is_so: Callable[[], bool]) -> bool:
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if is_so() else None)
    look.start(20)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    return loop.exec() == 0


def _write(window: "MainWindow", target: Path) -> bool:
    QApplication.processEvents()
    target.parent.mkdir(parents=True, exist_ok=True)
    return bool(window.grab().save(str(target)))
