"""Keeps the twelve fresh: follows each change where that is exact, works the rest out anew.

Every round has a number; an answer of an older round is thrown away, whenever it comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, Signal

from organiser_app.domain.changes import ChangeSet
from organiser_app.gui.session import GuiSession
from organiser_app.metrics.indicators import Indicator
from organiser_app.services.progress import Progress
from organiser_app.services.renewing import renew
from organiser_app.services.standing import Following, followed
from organiser_app.services.twelve import Basis, Twelve

if TYPE_CHECKING:
    from organiser_app.gui.jobs import Job
    from organiser_app.metrics.running import Standing
    from organiser_app.metrics.snapshot import Window
    from organiser_app.storage.engine import Reader

MOST_PENDING: Final = 100
MOST_KEPT: Final = 3
Held = list[Following]
"""One or none: whoever clears the list is the one in whose thread it ends."""


class Renewal(QObject):
    """Works the twelve out in the background.

    Signals:
        arrived(Twelve): the newest, first without and then with their comparison.
        followed(dict[str, Indicator], int): those that followed a change, and its revision.
    """

    arrived = Signal(object)
    followed = Signal(object, int)
    _stepped = Signal(int, object)

    def __init__(self, session: GuiSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._round = 0
        self._job: Job | None = None
        self._newest: Twelve | None = None
        self._kept: dict[Window, Twelve] = {}
        """The newest of each period, so that going back to one costs nothing."""
        self._following: Held = []
        self._pending: list[ChangeSet] = []
        self._stepped.connect(self._take)
        session.changed.connect(self._changed)

    @property
    def is_running(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def start(self, basis: Basis) -> None:
        """Works everything out; whatever was begun before is dropped."""
        self.drop()
        kept = self._kept.get(basis.window)
        if kept is not None and kept.revision == basis.snapshot.revision:
            self._newest = kept
            self.arrived.emit(kept)
            self._begin_following(basis)
            return
        self._job = self._session.start(
            partial(self._work, self._round, basis),
            partial(self._done, basis),
            parent=self,
            title="",
            slot="twelve",
            failed=self._failed,
        )

    def drop(self) -> None:
        """What is under way would be old when it comes."""
        self._round += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _work(self, number: int, basis: Basis, progress: Progress) -> None:
        """In a lane's thread: only frozen values cross."""

        def tell(step: Twelve) -> None:
            if shiboken6.isValid(self):
                self._stepped.emit(number, step)

        renew(basis, progress, tell)

    def _take(self, number: int, step: Twelve) -> None:
        if number != self._round:
            return
        self._newest = step
        if step.is_compared:
            current = {w: one for w, one in self._kept.items() if one.revision == step.revision}
            self._kept = dict(list(current.items())[-MOST_KEPT:]) | {step.window: step}
        self.arrived.emit(step)

    def _done(self, basis: Basis, _nothing: object) -> None:
        self._job = None
        self._begin_following(basis)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._session.failures.handle(error)

    def _begin_following(self, basis: Basis) -> None:
        """Counts the window once, so that changes can be followed from here.

        What was counted before is a million small things: it ends in the lane's thread, not here.
        """
        if self._following and self._following[0].is_of(basis):
            return
        old, self._following = self._following, []

        def count(progress: Progress) -> Held:
            old.clear()
            made = [Following.of(basis)]
            if progress.is_cancelled:
                made.clear()
            return made

        self._session.start(count, self._follow_from_here, parent=self, title="", slot="following")

    # -- one change at a time

    def _follow_from_here(self, made: Held) -> None:
        self._following = made
        self._pending = [one for one in self._pending if one.revision > made[0].revision]
        self._follow_pending()

    def _changed(self, change: ChangeSet) -> None:
        """Remembers every change in its order: one that is missed ends the following."""
        if self._newest is None:
            return
        self._pending.append(change)
        if len(self._pending) > MOST_PENDING:
            self._pending = []
        self._follow_pending()

    def _follow_pending(self) -> None:
        """Brings up to date what follows exactly, before all the rest is worked out anew."""
        held, changes = self._following, tuple(self._pending)
        if not held or not changes:
            return
        # nobody else may touch it meanwhile
        self._following, self._pending = [], []

        def ask(reader: Reader) -> Standing | None:
            answers = [held[0].follow(reader, change) for change in changes]
            if None in answers:
                held.clear()
                return None
            return answers[-1]

        self._session.ask(ask, partial(self._show_followed, held), parent=self)

    def _show_followed(self, held: Held, standing: Standing | None) -> None:
        if standing is None or self._newest is None:
            self._pending = []
            return
        self._following, following = held, held[0]
        window = self._newest.window
        if following.first_day == window.start and following.revision > self._newest.revision:
            shown: Mapping[str, Indicator] = {one.id: one for one in self._newest.indicators}
            found = followed(shown, standing, window.days)
            if found:
                self.followed.emit(found, following.revision)
        self._follow_pending()
