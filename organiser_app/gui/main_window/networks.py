"""Opening, making and closing networks from the window, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from organiser_app.domain.errors import UserError
from organiser_app.gui.jobs import Job, Lane
from organiser_app.gui.session import GuiSession
from organiser_app.services.progress import Progress
from organiser_app.services.settings import ComputerSettings, save_settings

if TYPE_CHECKING:
    from organiser_app.services.workspace import Workspace

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
        """Keeps new settings."""
        if settings != self.value:
            self.value = settings
            save_settings(self._file, settings)


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
        """Opens a network file."""
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
        path = self._folder / (self.tr("Example network") + SUFFIX)
        self._leave_and(partial(_example, path, self.backup_folder), path)

    def _leave_and(self, work: Callable[[Progress], Workspace], path: Path) -> None:
        self.opening.emit(path.stem)
        old = self._session.close()

        def leave_then_work(progress: Progress) -> Workspace:
            if old is not None:
                old.close()
            return work(progress)

        self._session.start(
            leave_then_work,
            partial(self._show, path),
            parent=self,
            title=self.tr("Opening {name}").replace("{name}", path.stem),
            failed=partial(self._tell, path),
            lane=Lane.WRITING,
        )

    def _show(self, path: Path, workspace: Workspace) -> None:
        self._store.keep(self._store.value.with_network(path))
        self._session.use(workspace)
        if self.then is not None:
            then, self.then = self.then, None
            then()

    def _tell(self, path: Path, error: BaseException) -> None:
        self.then = None
        if isinstance(error, UserError) and error.code == "NETWORK_MISSING":
            self._store.keep(self._store.value.without_network(path))
        self._session.failures.handle(error)
        self.failed.emit()

    def close(self) -> Job | None:
        """Closes the open network with a verified copy, off the GUI thread."""
        workspace = self._session.close()
        self._store.change(last_network="")
        if workspace is None:
            return None
        return self._session.start(
            lambda _progress: workspace.close(),
            lambda _none: None,
            parent=self,
            title=self.tr("Making a verified copy"),
            lane=Lane.WRITING,
        )


def _open(path: Path, backups: Path, by: str, _progress: Progress) -> Workspace:
    from organiser_app.services.workspace import Workspace  # loaded in the thread that opens

    return Workspace.open(path, backups, by=by)


def _create(path: Path, backups: Path, by: str, _progress: Progress) -> Workspace:
    from organiser_app.services.workspace import Workspace  # loaded in the thread that opens

    return Workspace.create(path, backups, by=by)


def _example(path: Path, backups: Path, progress: Progress) -> Workspace:
    from organiser_app.services.example import open_example  # loaded in the thread that opens

    path.parent.mkdir(parents=True, exist_ok=True)
    return open_example(path, backups, progress)
