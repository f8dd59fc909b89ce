"""The only place that builds things: application, settings, session, window; or a picture of it."""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from organiser_app import __version__
from organiser_app.services.paths import data_folder, log_folder, settings_folder
from organiser_app.services.settings import ComputerSettings, load_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from organiser_app.gui.main_window import MainWindow
    from organiser_app.services.reports import MonthlyReport


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asked the window for."""

    network: Path | None = None
    is_demo: bool = False
    screenshot: Path | None = None
    page: str = "dashboard"
    theme: str = ""
    size: tuple[int, int] | None = None
    scale: float = 1.0
    language: str = ""
    hides_names: bool = False


def start_log() -> None:
    """A small rotating log without anything about people; it stays on this computer."""
    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / "organiser.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
        handlers=[handler],
    )


def run_window(wish: Wish) -> int:
    """Shows the window until the person leaves; answers the exit status."""
    from PySide6.QtCore import QTimer

    from organiser_app.gui.main_window import OneWindow

    start_log()
    app = make_application(wish)
    window = make_window(app, wish)
    shown = OneWindow(window)
    window.show()
    _open_what_was_wished(window, wish)
    QTimer.singleShot(0, window, window.load_ahead)
    status = app.exec()
    shown.window.session.jobs.stop()
    return status


def make_application(wish: Wish) -> QApplication:
    """The Qt application with its names."""
    from PySide6.QtWidgets import QApplication

    if wish.scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(wish.scale)
    app = QApplication.instance() or QApplication(["organiser-app"])
    assert isinstance(app, QApplication)
    app.setApplicationName("organiser")
    app.setApplicationDisplayName("Organiser")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("organiser")
    app.setDesktopFileName("org.organiser.Organiser")
    return app


def make_window(app: QApplication, wish: Wish, folder: Path | None = None) -> MainWindow:
    """The window with everything that it is made of; nothing is open yet."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QIcon

    from organiser_app.gui.collector import Collector
    from organiser_app.gui.failures import Failures
    from organiser_app.gui.jobs import Jobs
    from organiser_app.gui.main_window import MainWindow, WindowParts
    from organiser_app.gui.main_window.networks import SettingsStore
    from organiser_app.gui.session import GuiSession
    from organiser_app.gui.texts.languages import LANGUAGES, first_language, use_language
    from organiser_app.gui.theme import Scheme, Theme
    from organiser_app.gui.view_state import ViewState
    from organiser_app.services.paths import resource_path

    file = settings_folder() / "settings.json"
    settings = load_settings(file)
    if not file.exists():
        settings = replace(settings, language=first_language(QLocale.system()))
    language = wish.language or settings.language
    use_language(app, language)
    app.setWindowIcon(QIcon(str(resource_path("icons/app/organiser.svg"))))
    theme = Theme(app, Scheme(wish.theme or _scheme(settings)), text_scale=settings.text_scale)
    Collector(app)
    failures = Failures(app)
    failures.install()
    session = GuiSession(Jobs(app), failures, app)
    view_state = ViewState(app)
    view_state.set_names_hidden(wish.hides_names)
    parts = WindowParts(
        session=session,
        view_state=view_state,
        theme=theme,
        store=SettingsStore(file, settings),
        folder=folder or data_folder(),
        languages=LANGUAGES,
        use_language=lambda code: use_language(app, code),
        language=language,
    )
    window = MainWindow(parts)
    if wish.size is not None:
        window.resize(*wish.size)
    return window


def _scheme(settings: ComputerSettings) -> str:
    return settings.scheme if settings.scheme in {"system", "light", "dark"} else "system"


def _open_what_was_wished(window: MainWindow, wish: Wish) -> None:
    last = window.parts.store.value.last_network
    if wish.is_demo:
        window.networks.open_example()
    elif wish.network is not None:
        window.networks.open(wish.network)
    elif last and Path(last).exists():
        window.networks.open(Path(last))


def take_screenshot(wish: Wish) -> bool:
    """Draws one page offscreen, when its figures have arrived, into a picture file."""
    assert wish.screenshot is not None
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from organiser_app.gui.main_window.picture import draw_page

    app = make_application(wish)
    window = make_window(app, replace(wish, size=wish.size or (1440, 900)))
    window.show()
    try:
        return draw_page(
            window, wish.page, wish.screenshot, lambda: _open_what_was_wished(window, wish)
        )
    finally:
        leave = window.networks.let_go(copy=False)
        window.session.jobs.stop()
        leave()


def write_report(report: MonthlyReport, target: Path, language: str) -> None:
    """Draws a report into a file, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from organiser_app.gui.reporting import save_report
    from organiser_app.gui.texts.languages import use_language
    from organiser_app.gui.theme import Scheme, Theme

    app = make_application(Wish())
    use_language(app, "" if language == "en" else language)
    Theme(app, Scheme.LIGHT)
    save_report(report, target)
