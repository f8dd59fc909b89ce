"""Opening, making and closing networks from the window, off the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from organiser_app.domain.errors import NetworkFileError, UserError
from organiser_app.gui.jobs import Job, Lane
from organiser_app.gui.main_window.loading import load_first_services
from organiser_app.gui.main_window.open_lock import holding
from organiser_app.gui.session import GuiSession
from organiser_app.services.progress import Progress
from organiser_app.services.settings import ComputerSettings, save_settings

if TYPE_CHECKING:
    from organiser_app.services.workspace import Workspace

log = logging.getLogger(__name__)

SUFFIX = ".organiser"


class SettingsStore:
    """The settings of this computer and the file that they are kept in."""

    def __init__(self, file: Path, settings: ComputerSettings) -> None:
        self._file = file
        self.value = settings

    def change(self, **fields: object) -> None:
        """Changes fields and keeps them."""
        self.keep(replace(self.value, **fields))  # type: ignore[arg-type]  # the caller names fields

    def keep(self, settings: ComputerSettings) -> None:
        """Keeps new settings; on a full disk for as long as the window is open."""
        if settings == self.value:
            return
        self.value = settings
        try:
            save_settings(self._file, settings)
        except OSError as error:
            log.warning("settings could not be written: %s", type(error).__name__)


class Networks(QObject):
    """Which network is open.

    Signals:
        opening(str): name of the file that is being opened; the window says so.
        failed(): opening did not work; why has been told.
    """

    opening = Signal(str)
    failed = Signal()

    def __init__(
        self, window: QWidget, session: GuiSession, store: SettingsStore, folder: Path
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._store = window, session, store
        self._folder = folder
        self.then: Callable[[], None] | None = None
        """What to do once the next network is open, such as bringing in a dropped sheet."""
        self._lock: QLockFile | None = None

    @property
    def backup_folder(self) -> Path:
        """Where verified copies go."""
        return self._folder / "copies"

    def choose_and_open(self) -> None:
        """Asks for a file and opens it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a network"),
            str(self._folder),
            self.tr("Networks (*{suffix});;All files (*)").replace("{suffix}", SUFFIX),
        )
        if name:
            self.open(Path(name))

    def choose_and_create(self) -> None:
        """Asks for a name and makes an empty network."""
        self._folder.mkdir(parents=True, exist_ok=True)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where should your network be kept?"),
            str(self._folder / (self.tr("My network") + SUFFIX)),
            self.tr("Networks (*{suffix})").replace("{suffix}", SUFFIX),
        )
        if name:
            self.create(Path(name).with_suffix(SUFFIX))
        else:
            self.then = None

    def open(self, path: Path) -> None:
        """Opens a network file; the example as `open_example` does."""
        if path == self._example_path():
            self._leave_and(partial(_example_or_own, path, self.backup_folder), path)
            return
        self._leave_and(
            partial(_open, path, self.backup_folder, self._store.value.your_name), path
        )

    def create(self, path: Path) -> None:
        """Makes an empty network."""
        self._leave_and(
            partial(_create, path, self.backup_folder, self._store.value.your_name), path
        )

    def open_example(self) -> None:
        """Opens the example network, making it first where it is not there yet."""
        path = self._example_path()
        self._leave_and(partial(_example, path, self.backup_folder), path)

    def _example_path(self) -> Path:
        return self._folder / (self.tr("Example network") + SUFFIX)

    def _leave_and(self, work: Callable[[Progress], Workspace], path: Path) -> None:
        self.opening.emit(path.stem)
        before = self._session.workspace.path if self._session.is_open else None
        leave = self.let_go()

        def leave_then_work(progress: Progress) -> tuple[Workspace, QLockFile]:
            leave()
            load_first_services()
            return holding(path, partial(work, progress))

        self._session.start(
            leave_then_work,
            partial(self._show, path),
            parent=self,
            title=self.tr("Opening {name}").replace("{name}", path.stem),
            failed=partial(self._tell, path, before),
            lane=Lane.WRITING,
        )

    def _show(self, path: Path, opened: tuple[Workspace, QLockFile]) -> None:
        workspace, self._lock = opened
        self._store.keep(self._store.value.with_network(path))
        self._session.use(workspace)
        if self.then is not None:
            then, self.then = self.then, None
            then()

    def _tell(self, path: Path, before: Path | None, error: BaseException) -> None:
        self.then = None
        if isinstance(error, UserError) and error.code == "NETWORK_MISSING":
            self._store.keep(self._store.value.without_network(path))
        if before is not None and before != path:
            self.then = partial(self._session.failures.handle, error)
            self.open(before)
            return
        self._session.failures.handle(error)
        self.failed.emit()

    def close(self) -> Job | None:
        """Closes the open network with a verified copy, off the GUI thread."""
        was_open = self._session.is_open
        leave = self.let_go()
        self._store.change(last_network="")
        if not was_open:
            return None
        return self._session.start(
            lambda _progress: leave(),
            lambda _none: None,
            parent=self,
            title=self.tr("Making a verified copy"),
            lane=Lane.WRITING,
        )

    def let_go(self, *, copy: bool = True) -> Callable[[], None]:
        """Stops showing the network; what it answers closes it, off the GUI thread."""
        workspace, lock = self._session.close(), self._lock
        self._lock = None

        def leave() -> None:
            try:
                if workspace is not None:
                    workspace.close(copy=copy)
            finally:
                if lock is not None:
                    lock.unlock()

        return leave


def _open(path: Path, backups: Path, by: str, _progress: Progress) -> Workspace:
    from organiser_app.services.workspace import Workspace  # loaded in the thread that opens

    return Workspace.open(path, backups, by=by)


def _create(path: Path, backups: Path, by: str, _progress: Progress) -> Workspace:
    from organiser_app.services.workspace import Workspace  # loaded in the thread that opens

    return Workspace.create(path, backups, by=by)


def _example_or_own(path: Path, backups: Path, progress: Progress) -> Workspace:
    try:
        return _example(path, backups, progress)
    except NetworkFileError as error:
        if error.code != "NETWORK_EXISTS":
            raise
        return _open(path, backups, "", progress)  # a network of people's own by the same name


def _example(path: Path, backups: Path, progress: Progress) -> Workspace:
    from organiser_app.services.example import open_example  # loaded in the thread that opens

    path.parent.mkdir(parents=True, exist_ok=True)
    return open_example(path, backups, progress)
