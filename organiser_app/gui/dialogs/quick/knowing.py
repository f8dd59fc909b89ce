"""What the group calls its people, areas and kinds of help, kept as the network has it."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.gui.session import GuiSession
from organiser_app.services.quick.known import read_vocabulary
from organiser_app.services.quick.vocabulary import Vocabulary

_NAMED = frozenset({Kind.MEMBERS, Kind.AREAS, Kind.CATEGORIES, Kind.MERGES})


class Knowing(QObject):
    """Asks for the vocabulary, and asks anew when a name has changed.

    Signals:
        changed(): other names are known now.
    """

    changed = Signal()

    def __init__(self, session: GuiSession, parent: QObject) -> None:
        super().__init__(parent)
        self.vocabulary: Vocabulary | None = None
        self._session = session
        session.changed.connect(self._network_changed)
        session.closed.connect(self._forget)

    def want(self) -> None:
        """Asks, unless it is known."""
        if self.vocabulary is None:
            self._ask()

    def _ask(self) -> None:
        if self._session.is_open:
            question = partial(read_vocabulary, day_first=_day_first())
            self._session.ask(question, self._know, parent=self, slot="vocabulary")

    def _know(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.changed.emit()

    def _network_changed(self, change: ChangeSet) -> None:
        if change.concerns(_NAMED) and self.vocabulary is not None:
            self._ask()

    def _forget(self) -> None:
        self.vocabulary = None


def _day_first() -> bool:
    """Whether people here write the day before the month."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat).casefold()
    return short.startswith("y") or short.find("d") < short.find("m")
