"""Writes a confirmed line down, and remembers what was added last, to go there with one key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from organiser_app.domain.changes import ChangeSet, Kind, Label
from organiser_app.domain.errors import Invalid
from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.done import done_news
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.changes import change_sentence
from organiser_app.services.quick.commands import command_of
from organiser_app.services.quick.values import About, Line

_ADDED = {
    About.NEED: Kind.NEEDS,
    About.OFFER: Kind.OFFERS,
    About.EXCHANGE: Kind.EXCHANGES,
    About.CALL: Kind.FOLLOWUPS,
    About.MEMBER: Kind.MEMBERS,
}


class Adding(QObject):
    """One write at a time.

    Signals:
        added(): it was written down; `last` says what.
        refused(Problem): the network would not have it.
        news(News): what was done, with the way back.
    """

    added = Signal()
    refused = Signal(object)
    news = Signal(object)

    def __init__(self, session: GuiSession, parent: QObject) -> None:
        super().__init__(parent)
        self.last: tuple[str, int] | None = None
        """Kind and id of what was added last, while nothing was typed since."""
        self._session = session
        self._label: Label | None = None
        self._is_writing = False
        session.changed.connect(self._network_changed)

    def write(self, line: Line) -> None:
        """Writes the line down, unless one is being written."""
        if self._is_writing:
            return
        self._is_writing = True
        self._session.do(
            command_of(line, self._session.workspace.clock.today()),
            parent=self,
            then=partial(self._was_added, line.about),
            failed=self._was_refused,
        )

    def words(self, *, hidden: bool) -> str:
        """What was added last."""
        return change_sentence(self._label, hidden=hidden) if self._label is not None else ""

    @property
    def is_need(self) -> bool:
        """Whether it was a need, for which someone could help."""
        return self.last is not None and self.last[0] == Kind.NEEDS

    def _was_added(self, about: About, change: ChangeSet) -> None:
        self._is_writing = False
        kind = _ADDED[about]
        added = change.of(kind).added
        self.last = (kind.value, min(added)) if added else None
        self._label = change.label
        self.news.emit(done_news(self._session, change, self.tr("Undo")))
        self.added.emit()

    def _was_refused(self, error: BaseException) -> None:
        self._is_writing = False
        problems: Sequence[Problem] = error.problems if isinstance(error, Invalid) else ()
        if problems:
            self.refused.emit(problems[0])
        else:
            self._session.failures.handle(error)

    def _network_changed(self, change: ChangeSet) -> None:
        if self.last is not None and self.last[1] in change.of(Kind(self.last[0])).removed:
            self.last = None
