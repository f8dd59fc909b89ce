"""Whether somebody new is on the roster already: asked while the line is typed, before it is saved."""

from PySide6.QtCore import QObject, Signal

from organiser_app.domain.ids import MemberId
from organiser_app.domain.members import Member
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.same_person import reason_words
from organiser_app.gui.texts.words import beside
from organiser_app.matching.same_person import Entry, entry_of
from organiser_app.services.duplicates import Likely, likely_people
from organiser_app.services.quick.values import Person
from organiser_app.storage.engine import Reader

MOST_SHOWN = 3
Found = tuple[Likely, ...]


class Checking(QObject):
    """Asks the roster as the form for a member does, and remembers the last answer.

    Signals:
        answered(): what was asked last is known now.
    """

    answered = Signal()

    def __init__(self, session: GuiSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._entry: Entry | None = None
        self._found: Found = ()
        self.is_waiting = False
        """Whether the answer is that to an earlier question still."""
        session.changed.connect(lambda _change: self.forget())

    def forget(self) -> None:
        """The roster may be another one now."""
        self._entry, self._found, self.is_waiting = None, (), False

    def people(self, member: Member) -> tuple[Person, ...]:
        """Who on the roster may be meant, as far as is known."""
        entry = entry_of(member)
        if not entry.name:
            self.forget()
        elif entry != self._entry:
            self._entry, self.is_waiting = entry, True
            self._ask(entry)
        return tuple(map(_as_person, self._found[:MOST_SHOWN]))

    def member(self, member_id: MemberId) -> Member | None:
        """What is known of one of them."""
        return next((one.member for one in self._found if one.member.id == member_id), None)

    def _ask(self, entry: Entry) -> None:
        rosters = self._session.workspace.rosters

        def question(reader: Reader) -> tuple[Entry, Found]:
            return entry, likely_people(reader, rosters, entry)

        self._session.ask(
            question, self._take, parent=self, slot="same", failed=self._could_not_answer
        )

    def _could_not_answer(self, error: BaseException) -> None:
        """Nobody is added unasked: the next Enter asks again."""
        self._entry = None
        self._session.failures.handle(error)

    def _take(self, answer: tuple[Entry, Found]) -> None:
        entry, found = answer
        if entry == self._entry:
            self._found, self.is_waiting = found, False
            self.answered.emit()


def _as_person(one: Likely) -> Person:
    return Person(one.member.id, one.member.name, beside(one.area, reason_words(one.reasons)))
