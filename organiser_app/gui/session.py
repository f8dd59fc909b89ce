"""The window's way to the network: `do` a command, `undo`, `redo`, `ask` a question.

Nothing here runs on the GUI thread but the delivery of answers. After every write, whoever made
it, one signal says what changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from organiser_app.domain.changes import ChangeSet, UndoState
from organiser_app.domain.ids import ChangeId
from organiser_app.gui.failures import Failures
from organiser_app.gui.jobs import Job, Jobs, Lane
from organiser_app.services.progress import Progress

if TYPE_CHECKING:
    from organiser_app.domain.commands import Command

    # what a window without a network does without: it is painted before the database is loaded
    from organiser_app.services.workspace import Question, Workspace

T = TypeVar("T")


class GuiSession(QObject):
    """The open network, as the window sees it.

    Signals:
        opened(): a network was opened or created; pages ask anew.
        closed(): no network is open.
        changed(ChangeSet): after every write.
        undo_changed(UndoState): what undo and redo would do now.
        saved(): a write has been committed and is on the disk.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    undo_changed = Signal(object)
    saved = Signal()

    def __init__(self, jobs: Jobs, failures: Failures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.failures = failures
        self.last_change: ChangeSet | None = None
        self._workspace: Workspace | None = None
        self._undo = UndoState()
        self._beside: dict[ChangeId, Command] = {}

    @property
    def workspace(self) -> Workspace:
        """The open network; only for handing it to services inside `start`."""
        assert self._workspace is not None, "no network is open"
        return self._workspace

    @property
    def is_open(self) -> bool:
        """Whether a network is open."""
        return self._workspace is not None

    @property
    def undo_state(self) -> UndoState:
        """What undo and redo would do, as far as the window knows."""
        return self._undo

    def use(self, workspace: Workspace) -> None:
        """Shows this network; the one before must have been closed."""
        self._workspace = workspace
        self.opened.emit()
        self._ask_undo_state()

    def close(self) -> Workspace | None:
        """Stops showing the network and hands it back, for closing off the GUI thread."""
        workspace, self._workspace = self._workspace, None
        self._beside = {}
        if workspace is not None:
            self._undo = UndoState()
            self.undo_changed.emit(self._undo)
            self.closed.emit()
        return workspace

    def do(
        self,
        command: Command,
        *,
        parent: QObject,
        then: Callable[[ChangeSet], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Carries out a command; `then` gets what changed, after every page has heard of it."""
        workspace = self.workspace
        self._write(lambda _progress: workspace.run(command), parent, then, failed)

    def undo(
        self,
        change_id: ChangeId | None = None,
        *,
        parent: QObject | None = None,
        then: Callable[[ChangeSet], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Takes back the last change, or the one that is named."""
        workspace = self.workspace
        self._write(
            lambda _progress: self._take_back(workspace, change_id), parent or self, then, failed
        )

    def take_back_too(self, change_id: ChangeId, command: Command) -> None:
        """Whoever takes this change back gives this command as well, while the network is open.

        For what the history must not know: it is remembered here and nowhere else.
        """
        self._beside[change_id] = command

    def _take_back(self, workspace: Workspace, change_id: ChangeId | None) -> ChangeSet:
        change = workspace.undo(change_id)
        command = self._beside.pop(change.id, None)
        if command is None:
            return change
        more = workspace.run(command)
        return replace(change, touched={**change.touched, **more.touched}, revision=more.revision)

    def redo(
        self,
        *,
        parent: QObject | None = None,
        then: Callable[[ChangeSet], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Does again what was undone last."""
        workspace = self.workspace
        self._write(lambda _progress: workspace.redo(), parent or self, then, failed)

    def ask(
        self,
        question: Question[T],
        then: Callable[[T], None],
        *,
        parent: QObject,
        slot: str | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Asks a question; a newer one in the same slot of the same parent replaces it."""
        workspace = self.workspace
        return self.jobs.submit(
            Lane.READING,
            Job(
                work=lambda _progress: workspace.ask(question),
                then=partial(self._answer, workspace, then),
                failed=failed or self.failures.handle,
                parent=parent,
                slot=slot,
            ),
        )

    def start(
        self,
        task: Callable[[Progress], T],
        then: Callable[[T], None],
        *,
        parent: QObject,
        title: str,
        slot: str | None = None,
        failed: Callable[[BaseException], None] | None = None,
        on_progress: Callable[[int, int | None, str], None] | None = None,
        lane: Lane = Lane.LONG,
    ) -> Job:
        """Runs a long task that shows progress and can be cancelled (`job.cancel()`).

        What closes a network takes the writing lane, so that every write before it is finished.
        """
        return self.jobs.submit(
            lane,
            Job(
                work=task,
                then=then,
                failed=failed or self.failures.handle,
                parent=parent,
                slot=slot,
                title=title,
                on_progress=on_progress,
            ),
        )

    def write(
        self,
        task: Callable[[Progress], ChangeSet],
        *,
        parent: QObject,
        then: Callable[[ChangeSet], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Runs a task that writes through the workspace, in order with all other writes."""
        return self._write(task, parent, then, failed)

    def _answer(self, workspace: Workspace, then: Callable[[Any], None], answer: Any) -> None:
        if workspace is self._workspace:
            then(answer)

    def _write(
        self,
        work: Callable[[Progress], ChangeSet],
        parent: QObject,
        then: Callable[[ChangeSet], None] | None,
        failed: Callable[[BaseException], None] | None,
    ) -> Job:
        workspace = self.workspace
        return self.jobs.submit(
            Lane.WRITING,
            # the write concerns every page, so its news outlives the widget that asked for it
            Job(
                work=work,
                then=partial(self._written, workspace, parent, then),
                failed=partial(self._not_written, parent, failed),
                parent=self,
            ),
        )

    def _written(
        self,
        workspace: Workspace,
        parent: QObject,
        then: Callable[[ChangeSet], None] | None,
        change: ChangeSet,
    ) -> None:
        if workspace is not self._workspace:
            return
        if not change.is_empty:
            self.announce(change)
        if then is not None and shiboken6.isValid(parent):
            then(change)

    def _not_written(
        self,
        parent: QObject,
        failed: Callable[[BaseException], None] | None,
        error: BaseException,
    ) -> None:
        if failed is not None and shiboken6.isValid(parent):
            failed(error)
        else:
            self.failures.handle(error)

    def announce(self, change: ChangeSet) -> None:
        """Tells every page what a write changed."""
        self.last_change = change
        self.saved.emit()
        self.changed.emit(change)
        self._ask_undo_state()

    def _ask_undo_state(self) -> None:
        workspace = self.workspace
        self.ask(
            lambda _reader: workspace.undo_state(), self._show_undo_state, parent=self, slot="undo"
        )

    def _show_undo_state(self, state: UndoState) -> None:
        self._undo = state
        self.undo_changed.emit(state)
