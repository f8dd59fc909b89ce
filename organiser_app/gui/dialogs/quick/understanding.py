"""Reads what is typed with what the network knows: names, areas, and who is on the roster already."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from organiser_app.domain.members import Member
from organiser_app.gui.dialogs.quick.checking import Checking
from organiser_app.gui.dialogs.quick.knowing import Knowing
from organiser_app.gui.session import GuiSession
from organiser_app.services.quick.commands import member_of, same_as
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.values import About, Line, Question, Value
from organiser_app.services.quick.vocabulary import Vocabulary


class Understanding(QObject):
    """The line as it is understood now, with the answers that were given to its questions.

    Signals:
        changed(): the same words may be understood in another way now.
    """

    changed = Signal()

    def __init__(self, session: GuiSession, parent: QObject) -> None:
        super().__init__(parent)
        self.answers: dict[Question, Value] = {}
        self.is_waiting = False
        """Whether the roster has not said yet who somebody new may be."""
        self._knowing = Knowing(session, self)
        self._checking = Checking(session, self)
        self._knowing.changed.connect(self.changed)
        self._checking.answered.connect(self.changed)

    @property
    def vocabulary(self) -> Vocabulary | None:
        """What the group calls its people, areas and kinds of help; None until it is here."""
        return self._knowing.vocabulary

    def want(self) -> None:
        """Asks for the names, unless they are known."""
        self._knowing.want()

    def read(self, text: str, today: date) -> Line | None:
        """What is typed, taken apart; None where there is nothing to take apart."""
        self.is_waiting = False
        if self.vocabulary is None or not text.strip():
            return None
        line = read_line(text, self.vocabulary, today, self.answers)
        if line.about is not About.MEMBER:
            return line
        likely = self._checking.people(member_of(line, today))
        self.is_waiting = self._checking.is_waiting
        return read_line(text, self.vocabulary, today, self.answers, likely=likely)

    def known(self, line: Line) -> Member | None:
        """Who somebody new is already, as was answered."""
        member_id = same_as(line)
        return None if member_id is None else self._checking.member(member_id)

    def forget(self) -> None:
        """Another line, or another network."""
        self.answers = {}
        self._checking.forget()
