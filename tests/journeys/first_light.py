"""The journey itself, in a process of its own: `first FOLDER` and, after a restart, `second FOLDER`.

Prints what was seen as one line of JSON. Everything is done by hand, as far as a program has hands:
files are dropped, keys are pressed, charts are read by what they say themselves.
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
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from organiser_app.services.clock import Clock

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
# the clock stands still; everything else is real
Clock.__init__.__defaults__ = (lambda: NOON,)

from organiser_app import bootstrap  # noqa: E402 - after the clock
from organiser_app.gui.main_window import MainWindow  # noqa: E402
from organiser_app.gui.pages.dashboard import DashboardPage  # noqa: E402
from organiser_app.gui.pages.spreadsheets import SpreadsheetsPage  # noqa: E402
from organiser_app.gui.pages.spreadsheets.review import Review  # noqa: E402

PATIENCE_SECONDS = 20
GLANCE_MS = 10
QUIET_MS = 500
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NETWORK = "Mill Lane.organiser"


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
        for _ in range(200):
            if QApplication.focusWidget() is wanted:
                return
            self.key(Qt.Key.Key_Tab)
        raise LookupError(f"the tab key does not lead to {wanted.accessibleName()}")

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
        self.wait(lambda: len(page.charts.cards) == 5, "five charts")
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
    """The page where the sheet is reviewed."""
    page = hand.window.page("spreadsheets")
    assert isinstance(page, SpreadsheetsPage)
    return page


def review(hand: Hand) -> Review:
    """The review that is open."""
    shown = spreadsheets(hand).review
    assert shown is not None, "no review is open"
    return shown


def what_is_reviewed(hand: Hand) -> dict[str, Any]:
    """What the review says now."""
    shown = review(hand)
    adds = shown.preview.adds
    return {
        "sentence": shown.sentence.text(),
        "counts": {str(fate): count for fate, count in shown.preview.counts.items() if count},
        "questions": [str(question.code) for question in shown.preview.questions],
        "adds": [adds.members, adds.exchanges, adds.areas],
        "can_bring": shown.bring.isEnabled(),
    }


def answer_the_dates(hand: Hand) -> None:
    """The first button under the question: the day stands first."""
    button = review(hand).questions.findChildren(QPushButton)[-2]
    hand.seen.steps["day first"] = button.text()
    hand.tab_to(button)
    hand.key(Qt.Key.Key_Space)
    hand.wait_until_quiet()


def say_who_is_meant(hand: Hand) -> None:
    """Opens the list of who may be meant and takes the first."""
    shown = review(hand)
    person = shown.preview.people_to_decide[0]
    field = shown.people.field_of(person.key)
    hand.tab_to(field)
    hand.key(Qt.Key.Key_Down)
    hand.seen.steps["meant"] = field.currentText()
    hand.wait(lambda: shown.preview.open_people == 0, "the answer to be taken in")
    hand.wait_until_quiet()
    hand.seen.steps["focus stays"] = QApplication.focusWidget() is field


def map_the_area(hand: Hand) -> None:
    """Goes to the columns and says by letters that "Patch" is the area."""
    shown = review(hand)
    rows, columns = shown.part.findChildren(QPushButton)
    hand.tab_to(rows)
    hand.key(Qt.Key.Key_Right)
    hand.wait(columns.isChecked, "the columns")
    table = shown.preview.tables[0]
    patch = next(column for column in table.columns if column.header == "Patch")
    field = shown.columns.field_of(table.sheet, patch.column)
    hand.tab_to(field)
    hand.letters("Are")
    hand.wait(lambda: bool(shown.preview.new_areas), "the areas")
    hand.wait_until_quiet()
    hand.picture("columns")


def bring_it_in(hand: Hand) -> None:
    """Presses the button and waits for the news."""
    hand.tab_to(review(hand).bring)
    hand.key(Qt.Key.Key_Space)
    hand.wait(lambda: spreadsheets(hand).review is None, "the sheet to come in")
    hand.wait_until_quiet()
    hand.seen.steps["news"] = hand.window.messages.history()[0].text
    hand.picture("brought in")


def log_an_exchange(hand: Hand) -> None:
    """Ctrl+N, two names, what with, Ctrl+Enter."""
    hand.key(Qt.Key.Key_N, CTRL)
    hand.wait(lambda: QApplication.activeModalWidget() is not None, "the form")
    hand.wait_until_quiet()
    for words in ("Oona Lahti", "Rosa Ames", "Lifts"):
        hand.letters(words)
        hand.picture(f"typing {words}")
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
        hand.key(Qt.Key.Key_Tab)
    hand.picture("form")
    hand.key(Qt.Key.Key_Return, CTRL)
    hand.wait(lambda: QApplication.activeModalWidget() is None, "the form to close")
    hand.wait_until_quiet()
    hand.seen.steps["logged"] = hand.window.messages.history()[0].text


def first(hand: Hand, folder: Path) -> None:
    """Drop, map, apply, look; log, look; undo both, look."""
    hand.picture("welcome")
    # the one dialog that belongs to the system
    QFileDialog.getSaveFileName = lambda *_: (str(folder / NETWORK), "")  # type: ignore[method-assign]  # see above
    hand.drop(folder / "who helped whom.csv")
    hand.wait(lambda: hand.window.session.is_open, "the network")
    hand.wait(lambda: spreadsheets(hand).review is not None, "the review")
    hand.wait_until_quiet()
    hand.picture("review")
    hand.seen.steps["review"] = what_is_reviewed(hand)
    answer_the_dates(hand)
    say_who_is_meant(hand)
    map_the_area(hand)
    hand.seen.steps["answered"] = what_is_reviewed(hand)
    hand.picture("answered")
    bring_it_in(hand)
    hand.look_at_dashboard("after the sheet")
    log_an_exchange(hand)
    hand.look_at_dashboard("after the exchange")
    for step in ("exchange undone", "sheet undone"):
        hand.key(Qt.Key.Key_Z, CTRL)
        hand.look_at_dashboard(step)


def second(hand: Hand) -> None:
    """The same file is open again; both changes are done again."""
    hand.wait(lambda: hand.window.session.is_open, "the network of last time")
    hand.wait_until_quiet()
    hand.look_at_dashboard("restarted")
    for step in ("sheet redone", "exchange redone"):
        hand.key(Qt.Key.Key_Z, CTRL | SHIFT)
        hand.look_at_dashboard(step)


def main(which: str, folder: Path) -> None:
    """One half of the journey, from the open window to the closed one."""
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
    if which == "first":
        first(hand, folder)
    else:
        bootstrap._open_what_was_wished(window, wish)
        second(hand)
    window.close()
    status = app.exec()
    window.session.jobs.stop()
    sys.stdout.write(
        json.dumps({"steps": hand.seen.steps, "troubles": hand.seen.troubles, "status": status})
    )


if __name__ == "__main__":
    try:
        main(sys.argv[1], Path(sys.argv[2]))
    except BaseException:  # noqa: BLE001 - the window's own hook would turn it into a report
        traceback.print_exc()
        raise SystemExit(1) from None
