"""What a coordinator does with matches: each is one command, said in the message bar with Undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.commands import Command
from organiser_app.domain.daily import (
    CalledOffBy,
    CallOffMatch,
    CompleteMatch,
    CompleteMatches,
    ConfirmMatches,
    MarkNotHappened,
    Pairing,
    ProposeMatches,
    day_of_help,
)
from organiser_app.domain.errors import Invalid, UserError
from organiser_app.domain.exchanges import Exchange
from organiser_app.gui.dialogs.done import done_news
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.errors import error_sentence
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.theme import IconName
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.services.need_help import Arranged
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.exchanges import exchanges

PROPOSAL = 0
"""What `refused` carries instead of a match where somebody was to be asked."""


@dataclass(frozen=True, slots=True)
class MatchAction:
    """Something else that can be done with a match, for the menu of its row."""

    text: str
    icon: IconName
    act: Callable[[], object]


MoreActions = Callable[[Arranged], Sequence[MatchAction]]


class MatchDeeds(QObject):
    """Carries out what is done with matches; add to `more` what else a row's menu offers.

    Signals:
        refused(int, str): the match (or PROPOSAL) that could not be saved as wished, and why.
        proposed(ChangeSet): somebody was asked.
        ended(int): a match that will not happen after all.
    """

    refused = Signal(int, str)
    proposed = Signal(object)
    ended = Signal(int)

    def __init__(
        self, session: GuiSession, parent: QWidget, *, say: Callable[[News], object]
    ) -> None:
        """`say` shows news to the person."""
        super().__init__(parent)
        self.session = session
        self.more: list[MoreActions] = []
        self._say = say
        self._owner = parent

    @property
    def today(self) -> date:
        """The local day."""
        return self.session.workspace.clock.today()

    # -- asking

    def propose(self, pairs: Sequence[Pairing], *, knowingly: bool = False) -> None:
        """Writes down who is asked, all at once."""
        command = ProposeMatches(tuple(pairs), knowingly=knowingly)
        self._do(command, PROPOSAL, self._asked)

    def _asked(self, change: ChangeSet) -> None:
        self._done(change)
        self.proposed.emit(change)

    # -- what came of it

    def confirm(self, one: Arranged) -> None:
        """They said yes; that they rest is said beside the button."""
        self._do(ConfirmMatches((one.row.id,), knowingly=True), one.row.id)

    def happened(self, one: Arranged) -> None:
        """Writes the exchange, and offers to change its details."""
        command = CompleteMatch(one.row.id, day=self.day_of(one))
        self._do(command, one.row.id, self._logged)

    def all_happened(self, ones: Sequence[Arranged]) -> None:
        """Writes an exchange for each helper on one need, as one occasion."""
        command = CompleteMatches(tuple(one.row.id for one in ones), day=self.day_of(ones[0]))
        self._do(command, ones[0].row.id)

    def day_of(self, one: Arranged) -> date:
        """When help happened that is written down now."""
        return day_of_help(one.row.needed_by, one.row.made, self.today)

    def call_off(self, one: Arranged, by: CalledOffBy, *, in_time: bool) -> None:
        """It will not happen: who said so, and whether there is time to ask others."""
        command = CallOffMatch(one.row.id, by, in_time=in_time)
        self._do(command, one.row.id, partial(self._fell_through, one))

    def did_not_happen(self, one: Arranged) -> None:
        """What was arranged did not take place."""
        self._do(MarkNotHappened(one.row.id), one.row.id, partial(self._fell_through, one))

    def _fell_through(self, one: Arranged, change: ChangeSet) -> None:
        self._done(change)
        self.ended.emit(one.row.id)

    # -- saying it

    def _do(
        self,
        command: Command,
        match_id: int,
        then: Callable[[ChangeSet], None] | None = None,
    ) -> None:
        self.refused.emit(match_id, "")
        self.session.do(
            command,
            parent=self,
            then=then or self._done,
            failed=partial(self._failed, match_id),
        )

    def _failed(self, match_id: int, error: BaseException) -> None:
        if isinstance(error, Invalid):
            self.refused.emit(match_id, problem_sentence(error.problems[0]))
        elif isinstance(error, UserError):
            self.refused.emit(match_id, error_sentence(error))
        else:
            self.session.failures.handle(error)

    def _done(self, change: ChangeSet) -> None:
        if not change.is_empty:
            self._say(done_news(self.session, change, self.tr("Undo")))

    def _logged(self, change: ChangeSet) -> None:
        told = done_news(self.session, change, self.tr("Undo"))
        written = change.of(Kind.EXCHANGES)
        for exchange_id in sorted(written.added | written.changed)[:1]:
            details = MessageAction(
                self.tr("Change the details"), partial(self.change_details, exchange_id)
            )
            told = replace(told, actions=(details, *told.actions))
        self._say(told)

    # -- details

    def change_details(self, exchange_id: int) -> None:
        """Opens the form on the line of the log that a match wrote."""

        def question(reader: Reader) -> tuple[Exchange, ...]:
            return exchanges(reader, [exchange_id])

        self.session.ask(question, self._open_details, parent=self, slot="details")

    def _open_details(self, found: tuple[Exchange, ...]) -> None:
        for one in found:
            window = self._owner.window()
            self.open_form(ExchangeForm(self.session, window, start=one, edit=True))

    def open_form(self, form: FormDialog) -> None:
        """Shows a form over the window; what it says goes to the message bar."""
        form.news.connect(self._say)
        form.open()
