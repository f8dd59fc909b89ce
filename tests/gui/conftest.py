"""A real network behind a real session, with a clock that stands still."""

import gc
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organiser_app.gui.failures import Failures
from organiser_app.gui.jobs import Jobs
from organiser_app.gui.main_window import MainWindow, WindowParts, picture
from organiser_app.gui.main_window.networks import SettingsStore
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import LIGHT, Scheme, Theme, apply_theme
from organiser_app.gui.view_state import ViewState
from organiser_app.services.clock import Clock
from organiser_app.services.settings import ComputerSettings
from organiser_app.services.workspace import Workspace
from tests.helpers.networks import an_empty_network

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
QUIET_MS = 15
CALM_MOMENTS = 3
"""So many times one after the other, so long each, no job runs, nothing is drawn, no page is about
to ask; a moment in which the window was too busy to look up is none."""
SOON_MS = 200
"""Longer than any page waits before it asks; for what waits longer a test waits by itself."""


@pytest.fixture(scope="module", autouse=True)
def what_stays_is_set_aside() -> None:
    """As in the program: modules, and all the tests there are, form no circles worth a look.

    There are some 300,000 objects of them; to look at all after each test took longer than most
    tests do. What a file's own tests make is still collected after each of them.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_is_collected_here(what_stays_is_set_aside: None) -> Iterator[None]:
    """As in the program: never in a lane's thread, where it would destroy Qt objects."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def themed(qapp: QApplication) -> QApplication:
    """The application in the light look, as windows expect it."""
    apply_theme(qapp, LIGHT)
    return qapp


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An empty network on the disk, in which it is always noon of the same day."""
    made = an_empty_network(
        tmp_path / "riverside.organiser",
        tmp_path / "copies",
        by="Kai",
        clock=Clock(lambda: NOON),
    )
    yield made
    made.close(copy=False)


@pytest.fixture
def session(themed: QApplication, workspace: Workspace) -> Iterator[GuiSession]:
    """A session that shows the network; what goes wrong fails the test."""
    failures = Failures()
    bugs: list[str] = []
    failures.bug.connect(bugs.append)
    jobs = Jobs()
    made = GuiSession(jobs, failures)
    made.use(workspace)
    yield made
    jobs.stop()
    assert bugs == []


@pytest.fixture
def view_state(themed: QApplication) -> ViewState:
    return ViewState()


@pytest.fixture
def settled(qtbot: QtBot, session: GuiSession) -> Callable[[], None]:
    """Waits until every question and command has been answered on the GUI thread."""

    def wait() -> None:
        qtbot.waitUntil(lambda: session.jobs.running == 0)

    return wait


@pytest.fixture
def window(qtbot: QtBot, session: GuiSession) -> Iterator[QWidget]:
    """Something for forms to belong to; they delete themselves when they close."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.hide()


@pytest.fixture
def main_window(qtbot: QtBot, themed: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The real window with nothing open; a bug in it fails the test."""
    failures = Failures()
    bugs: list[str] = []
    failures.bug.connect(bugs.append)
    session = GuiSession(Jobs(), failures)
    made = MainWindow(
        WindowParts(
            session=session,
            view_state=ViewState(),
            theme=Theme(themed, Scheme.LIGHT),
            store=SettingsStore(tmp_path / "settings.json", ComputerSettings()),
            folder=tmp_path / "networks",
            languages=(("", "English"), ("es", "Español")),
            use_language=lambda _code: None,
            clock=Clock(lambda: NOON),
        )
    )
    made.resize(1300, 850)
    made.show()
    qtbot.waitExposed(made)
    yield made
    left = session.close()
    session.jobs.stop()
    if left is not None:
        left.close(copy=False)
    made.hide()  # to close it would make a copy first
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)
    assert bugs == []


def is_about_to_ask() -> bool:
    """Whether a page coalesces what it will ask, or goes on drawing by and by."""
    timers = (
        timer for top in QApplication.topLevelWidgets() for timer in top.findChildren(QTimer)
    )
    return any(
        timer.isActive() and timer.interval() <= (SOON_MS if timer.isSingleShot() else 0)
        for timer in timers
    )


@pytest.fixture
def idle(main_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Waits until the window has nothing to do any more."""
    monkeypatch.setattr(picture, "QUIET_MS", QUIET_MS)

    def wait() -> None:
        calm, most = 0, time.monotonic() + SOON_MS * 10 / 1000
        while calm < CALM_MOMENTS:
            start = time.monotonic()
            assert picture.wait_until_quiet(main_window)
            end = time.monotonic()
            was_busy = end - start > 2 * QUIET_MS / 1000 and end < most
            calm = 0 if was_busy or is_about_to_ask() else calm + 1

    return wait


@pytest.fixture
def open_window(
    main_window: MainWindow, workspace: Workspace, idle: Callable[[], None]
) -> MainWindow:
    """The real window with the network open in which it is always noon."""
    main_window.session.use(workspace)
    idle()
    return main_window
