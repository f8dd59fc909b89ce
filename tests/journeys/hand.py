"""The hands that a journey has: they drop files, press keys, wait as people wait, and remember.

A journey is a process of its own for each half, so that a restart is one. The clock stands still;
everything else is real.
"""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from organiser_app.services.clock import Clock

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
Clock.__init__.__defaults__ = (lambda: NOON,)

from organiser_app import bootstrap  # noqa: E402 - after the clock
from organiser_app.gui.main_window import MainWindow  # noqa: E402
from organiser_app.gui.pages.dashboard import DashboardPage  # noqa: E402
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage  # noqa: E402

PATIENCE_SECONDS = 20
GLANCE_MS = 10
QUIET_MS = 500
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Seen:
    """What the window said, step by step."""

    steps: dict[str, Any] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)


class Hand:
    """Does what a person does, waits as a person waits, and remembers what was seen."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app, self.window, self.seen = app, window, Seen()
        window.session.failures.bug.connect(self.seen.troubles.append)
        window.session.failures.told.connect(lambda error: self.seen.troubles.append(error.code))

    def wait(self, is_so: Callable[[], bool], what: str) -> None:
        """Until it is so, or fails with what was waited for."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not is_so():
            if time.monotonic() > end:
                self.picture("stuck")
                raise TimeoutError(what, self.seen)
            self.rest(GLANCE_MS)

    def rest(self, ms: int) -> None:
        """Lets the window work; `QTest.qWait` would keep all other threads waiting as well."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def wait_until_quiet(self) -> None:
        """Until nothing runs any more: pages ask again a moment after a change."""
        while True:
            self.wait(lambda: self.window.session.jobs.running == 0, "the end of all jobs")
            self.rest(QUIET_MS)
            if self.window.session.jobs.running == 0:
                return

    def key(self, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the focus is."""
        QTest.keyClick(self.focus(), key, held)

    def letters(self, text: str) -> None:
        """Types where the focus is."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Where keys go."""
        popup = QApplication.activePopupWidget()
        return popup or QApplication.focusWidget() or self.window

    def tab_to(self, wanted: QWidget) -> None:
        """Goes to a widget with the tab key, as far as it takes."""
        passed: list[str] = []
        for _ in range(200):
            focused = QApplication.focusWidget()
            if focused is wanted:
                return
            passed.append(
                f"{type(focused).__name__} {focused.accessibleName() if focused else ''}"
            )
            self.key(Qt.Key.Key_Tab)
        raise LookupError(f"no tab to {wanted.accessibleName()} from {passed[-3:]}")

    def drop(self, path: Path) -> None:
        """Drags a file over the window and lets go."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        rest = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        over = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, *rest)
        QApplication.sendEvent(self.window, over)
        self.picture("drag")
        let_go = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, *rest)
        QApplication.sendEvent(self.window, let_go)

    def picture(self, step: str) -> None:
        """Keeps a picture of the window where someone wants to look at it."""
        folder = os.environ.get("ORGANISER_JOURNEY_PICTURES")
        if folder:
            QApplication.processEvents()
            target = QApplication.activeModalWidget() or self.window
            picture = self.window.screen().grabWindow(0) if target else None
            count = len(list(Path(folder).glob("*.png")))
            if picture is not None:
                picture.save(str(Path(folder) / f"{count:02} {step}.png"))

    def look_at_dashboard(self, step: str) -> None:
        """Goes there by keyboard and writes down what all of it says."""
        self.key(Qt.Key.Key_1, CTRL)
        self.wait_until_quiet()
        page = self.window.page("dashboard")
        assert isinstance(page, DashboardPage)
        self.wait(lambda: len(page.charts.cards) == 8, "eight charts")
        cards = page.charts.cards
        self.seen.steps[step] = {
            "insight": f"{page.insight.headline.text()} {page.insight.text.text()}",
            "sentences": {key: card.chart.sentence for key, card in cards.items()},
            "hints": {key: card.hint.text() for key, card in cards.items()},
            "undo": self.window.actions_["undo"].isEnabled(),
            "redo": self.window.actions_["redo"].isEnabled(),
            "giving": [list(row) for row in cards["giving"].chart.table()[1]],
            "connections": [list(row) for row in cards["connections"].chart.table()[1]],
            "busy": sum(int(row[-1]) for row in cards["busy"].chart.table()[1]),
        }
        self.picture(step)


def spreadsheets(hand: Hand) -> SpreadsheetsPage:
    """The page where sheets are reviewed."""
    page = hand.window.page("spreadsheets")
    assert isinstance(page, SpreadsheetsPage)
    return page


Walk = Callable[[Hand, Path], None]


def walk(half: Walk, folder: Path, *, opens: bool) -> None:
    """One half of a journey, from the open window to the closed one; says what was seen.

    `opens`: the network of last time is opened, as when the program is started.
    """
    bootstrap.start_log()
    wish = bootstrap.Wish(
        size=(1360, 860), theme=os.environ.get("ORGANISER_JOURNEY_THEME", "light")
    )
    app = bootstrap.make_application(wish)
    window = bootstrap.make_window(app, wish, folder)
    hand = Hand(app, window)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    hand.wait(window.isActiveWindow, "the window to be active")
    if opens:
        bootstrap._open_what_was_wished(window, wish)
    half(hand, folder)
    window.close()
    status = app.exec()
    window.session.jobs.stop()
    sys.stdout.write(
        json.dumps({"steps": hand.seen.steps, "troubles": hand.seen.troubles, "status": status})
    )


def run(half: Walk, folder: Path, *, opens: bool) -> None:
    """The same, and a traceback where it went wrong: the window's own hook would make a report."""
    try:
        walk(half, folder, opens=opens)
    except BaseException:  # noqa: BLE001 - see above
        traceback.print_exc()
        raise SystemExit(1) from None
