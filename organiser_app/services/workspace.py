"""An open network: run a command, take it back, do it again, ask a question.

This is the one door for writes. Call `run`, `undo` and `redo` from one thread at a time; `ask`
from any.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from organiser_app.domain.changes import AUTOMATIC, BESIDE, ChangeSet, Label, PastChange, UndoState
from organiser_app.domain.commands import ApplyImport, Command
from organiser_app.domain.daily import CatchUpRecurring
from organiser_app.domain.errors import Conflict, NetworkFileError, UserError
from organiser_app.domain.ids import ChangeId
from organiser_app.services.clock import Clock
from organiser_app.services.duplicates import Rosters
from organiser_app.services.handlers.registry import HANDLERS
from organiser_app.services.handlers.shared import Moment
from organiser_app.services.helping import HelpNetworks
from organiser_app.services.snapshots import Snapshots
from organiser_app.storage import backups, by_itself, journal, network_file
from organiser_app.storage.engine import Engine, Reader, reading, writing
from organiser_app.storage.reads.network import revision, writes_so_far
from organiser_app.storage.unit_of_work import UnitOfWork, take_numbers

T = TypeVar("T")
Question = Callable[[Reader], T]

NOTHING = Label("NOTHING")


@dataclass(slots=True)
class Workspace:
    """One open network file."""

    path: Path
    engine: Engine
    backup_folder: Path
    by: str = ""
    clock: Clock = field(default_factory=Clock)
    snapshots: Snapshots = field(default_factory=Snapshots)
    helpers: HelpNetworks = field(default_factory=HelpNetworks)
    rosters: Rosters = field(default_factory=Rosters)
    _copied_writes: int = -1

    @classmethod
    def create(
        cls, path: Path, backup_folder: Path, *, by: str = "", clock: Clock | None = None
    ) -> "Workspace":
        """Makes a new, empty network at `path`."""
        engine = network_file.create(path)
        return cls(path, engine, backup_folder, by, clock or Clock())

    @classmethod
    def open(
        cls, path: Path, backup_folder: Path, *, by: str = "", clock: Clock | None = None
    ) -> "Workspace":
        """Opens a network, upgrading its shape after a verified copy where it is older."""
        engine = network_file.open_existing(path, backup_folder)
        workspace = cls(path, engine, backup_folder, by, clock or Clock())
        workspace._copied_writes = workspace.ask(writes_so_far)
        return workspace

    def run(self, command: Command) -> ChangeSet:
        """Carries out a command in one transaction and answers what changed.

        Raises:
            Invalid: the values break a rule; nothing was written.
            UserError: the command cannot be done; nothing was written.
        """
        self._check_in_place()
        if isinstance(command, ApplyImport):
            self.make_copy("before-import")
        handler = HANDLERS[type(command)]
        now = self.clock.now()
        by = "" if isinstance(command, CatchUpRecurring) else self.by
        with writing(self.engine) as connection:
            work = UnitOfWork(connection, by)
            label = handler(command, work, Moment(now, self.clock.today()))
            touched = work.touched()
            if not touched:
                return ChangeSet(ChangeId(0), NOTHING, {}, revision=revision(connection))
            change_id = ChangeId(0)
            if work.images:
                change_id = journal.write(connection, work, label, now)
            is_beside = touched.keys() <= BESIDE
            take_numbers(connection, "beside" if is_beside else "revision")
            return ChangeSet(change_id, label, touched, revision=revision(connection))

    def undo(self, change_id: ChangeId | None = None) -> ChangeSet:
        """Takes back the last change, or the one that is named, as far as nothing moved on since.

        Raises:
            UserError: NOTHING_TO_UNDO.
            Conflict: nothing of the change could be taken back.
        """
        self._check_in_place()
        with writing(self.engine) as connection:
            change = self._chosen(connection, change_id)
            return self._replay(connection, change, journal.take_back)

    def _chosen(self, connection: Reader, change_id: ChangeId | None) -> PastChange:
        if change_id is None:
            change = journal.undo_state(connection).undo
        else:
            change = journal.past_change(connection, change_id)
        if change is None or not change.can_undo:
            raise UserError("NOTHING_TO_UNDO")
        return change

    def redo(self) -> ChangeSet:
        """Does again what was undone last.

        Raises:
            UserError: NOTHING_TO_REDO.
            Conflict: nothing of the change could be done again.
        """
        self._check_in_place()
        with writing(self.engine) as connection:
            change = journal.undo_state(connection).redo
            if change is None:
                raise UserError("NOTHING_TO_REDO")
            return self._replay(connection, change, journal.do_again)

    def _check_in_place(self) -> None:
        """Nothing is written to a file that was moved or deleted: only its last copy would have it."""
        if not self.path.exists():
            raise NetworkFileError("NETWORK_GONE", file=self.path.name)

    def _replay(
        self, connection: Reader, change: PastChange, direction: journal.Direction
    ) -> ChangeSet:
        """One step. What came round by itself since steps aside for it, and comes round anew.

        Else undoing how a need was closed would leave a gap among those that followed by themselves.
        """
        work, aside = UnitOfWork(connection, self.by), UnitOfWork(connection)
        latest = journal.undo_state(connection).undo
        is_next = latest is None or change.id >= latest.id
        is_undo = direction is journal.take_back
        is_own = change.label.code not in AUTOMATIC
        steps_aside = (
            is_own and is_next and by_itself.unwind(aside, change.id, to_come_back=is_undo)
        )
        left_alone = direction(work, change.id)
        if not work.touched():
            raise Conflict("NOTHING_LEFT_TO_TAKE_BACK", label=change.label)
        if not is_undo:
            by_itself.wind_up(aside)
        if steps_aside:
            self._come_round_anew(aside)
        work.note_touched(aside)
        touched = work.touched()
        take_numbers(connection, "revision")
        return ChangeSet(change.id, change.label, touched, left_alone, revision(connection))

    def _come_round_anew(self, work: UnitOfWork) -> None:
        now = self.clock.now()
        moment = Moment(now, self.clock.today())
        label = HANDLERS[CatchUpRecurring](CatchUpRecurring(), work, moment)
        if work.images:
            journal.write(work.connection, work, label, now)

    def settle(self) -> None:
        """Makes what was done so far the beginning, so that undo ends there."""
        with writing(self.engine) as connection:
            journal.settle(connection)

    def ask(self, question: Question[T]) -> T:
        """Answers a question from one consistent view of the network."""
        with reading(self.engine) as connection:
            return question(connection)

    def undo_state(self) -> UndoState:
        """What undo and redo would do now."""
        return self.ask(journal.undo_state)

    def make_copy(self, occasion: str) -> Path:
        """A verified copy in the backup folder; the oldest of its occasion make room."""
        target = backups.copy_name(self.backup_folder, self.path, occasion)
        backups.verified_copy(self.engine, target)
        backups.forget_old_copies(self.backup_folder, self.path, occasion)
        return target

    def close(self, *, copy: bool = True) -> None:
        """Closes the network, with a verified copy first where anything changed since the last.

        A network whose file was taken away while it was open is copied in any case.
        """
        if copy and (not self.path.exists() or self.ask(writes_so_far) != self._copied_writes):
            self.make_copy("quit")
            self._copied_writes = self.ask(writes_so_far)
        network_file.close(self.engine, self.path)
