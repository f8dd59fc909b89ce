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
    from organiser_app.metrics.running import Standing
    from organiser_app.storage.engine import Reader

MOST_PENDING: Final = 100


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
        self._is_running = False
        self._newest: Twelve | None = None
        self._following: Following | None = None
        self._pending: list[ChangeSet] = []
        self._stepped.connect(self._take)
        session.changed.connect(self._changed)

    @property
    def is_running(self) -> bool:
        """Whether an answer is still to come."""
        return self._is_running

    def start(self, basis: Basis) -> None:
        """Works everything out; whatever was begun before is dropped."""
        if self._newest and self._newest.is_compared and _is_of(self._newest, basis):
            self.arrived.emit(self._newest)
            return
        self._round += 1
        self._is_running = True
        self._session.start(
            partial(self._work, self._round, basis),
            partial(self._done, self._round, basis),
            parent=self,
            title="",
            slot="twelve",
        )

    def drop(self) -> None:
        """What is under way would be old when it comes."""
        self._round += 1
        self._is_running = False

    def _work(self, number: int, basis: Basis, progress: Progress) -> None:
        """In a lane's thread: only frozen values cross."""

        def tell(step: Twelve) -> None:
            if shiboken6.isValid(self):
                self._stepped.emit(number, step)

        renew(basis, progress, tell)

    def _take(self, number: int, step: Twelve) -> None:
        if number == self._round:
            self._newest = step
            self.arrived.emit(step)

    def _done(self, number: int, basis: Basis, _nothing: object) -> None:
        if number != self._round:
            return
        self._is_running = False
        self._session.start(
            lambda _progress: Following.of(basis),
            self._follow_from_here,
            parent=self,
            title="",
            slot="following",
        )

    # -- one change at a time

    def _follow_from_here(self, following: Following) -> None:
        self._following = following
        self._pending = [one for one in self._pending if one.revision > following.revision]
        self._follow_pending()

    def _changed(self, change: ChangeSet) -> None:
        """Remembers every change in its order: one that is missed ends the following."""
        if self._newest is None:
            return
        self._pending.append(change)
        if len(self._pending) > MOST_PENDING:
            self._following, self._pending = None, []
        self._follow_pending()

    def _follow_pending(self) -> None:
        """Brings up to date what follows exactly, before all the rest is worked out anew."""
        following, changes = self._following, tuple(self._pending)
        if following is None or not changes:
            return
        # nobody else may touch it meanwhile
        self._following, self._pending = None, []

        def ask(reader: Reader) -> Standing | None:
            answers = [following.follow(reader, change) for change in changes]
            return None if None in answers else answers[-1]

        self._session.ask(ask, partial(self._show_followed, following), parent=self)

    def _show_followed(self, following: Following, standing: Standing | None) -> None:
        if standing is None or self._newest is None:
            self._pending = []
            return
        self._following = following
        window = self._newest.window
        if following.first_day == window.start and following.revision > self._newest.revision:
            shown: Mapping[str, Indicator] = {one.id: one for one in self._newest.indicators}
            found = followed(shown, standing, window.days)
            if found:
                self.followed.emit(found, following.revision)
        self._follow_pending()


def _is_of(twelve: Twelve, basis: Basis) -> bool:
    return twelve.revision == basis.snapshot.revision and twelve.window == basis.window
