"""Ask afterwards: was the help what you wanted, in the way you wanted? Nobody has to answer.

An answer without a name is written down first, beside the history; then the call is marked as
made, which is all that the history learns. Which of both belong together only the session knows,
and only while the network is open: taking back the call takes back the answer.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from organiser_app.domain.calls import CallRow
from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.check_ins import (
    Answer,
    AnswerAnonymously,
    AnswerCheckIn,
    TakeBackAnswer,
)
from organiser_app.domain.commands import Command
from organiser_app.domain.daily import FollowUpDone
from organiser_app.domain.followups import FollowUpResult
from organiser_app.domain.ids import CheckInId, FollowUpId
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import long_text_problems
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import notes
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.calls import answer_label
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import check_box, label

HEIGHT = 480
NOT_SAID: Final = "not_said"


class CheckInForm(FormDialog):
    """Three answers, or none; with a name only where they agree."""

    def __init__(
        self, session: GuiSession, parent: QWidget | None, *, row: CallRow, name: str
    ) -> None:
        """`name` is what they are called on the screen just now."""
        title = fill(self.tr("How was the help for %1?"), name)
        super().__init__(session, parent, title=title, saves=self.tr("Write it down"))
        self._row = row
        question = self.tr("“Was the help what you wanted, in the way you wanted?”")
        choices = [(answer.value, answer_label(answer)) for answer in Answer]
        choices.append((NOT_SAID, self.tr("Would rather not say")))
        self.answer: FormField[SegmentedControl] = FormField(
            question, SegmentedControl(choices, question)
        )
        self.anonymous: QCheckBox = check_box(self.tr("Without a name"), checked=True)
        self.note = notes(self.tr("In their words, if they like"))
        self.hint = label("", "hint", wrap=True)
        self.add_row(self.add("answer", self.answer))
        self.add_row(self.add("note", self.note))
        self.body.addWidget(self.anonymous)
        self.body.addWidget(self.hint)
        self.answer.editor.set_current(NOT_SAID)
        self.answer.editor.chosen.connect(lambda _key: self._tell())
        self.anonymous.toggled.connect(lambda _on: self._tell())
        self._tell()
        self.ready(self.answer.editor)
        self.resize(self.width(), scaled(HEIGHT))

    def chosen(self) -> Answer | None:
        """What they said; None when they would rather not."""
        key = self.answer.editor.current()
        return None if key == NOT_SAID else Answer(key)

    def _tell(self) -> None:
        says_something = self.chosen() is not None
        self.note.setEnabled(says_something)
        self.anonymous.setEnabled(says_something)
        self.hint.setText(self._hint(says_something=says_something))

    def _hint(self, *, says_something: bool) -> str:
        if not says_something:
            return self.tr("That is fine. Only that you spoke is written down.")
        if self.anonymous.isChecked():
            return self.tr(
                "Kept without name, need or day, only with its week, and not in the history. It can "
                "be taken back until this network is closed, then no more. Leave out of the note "
                "whatever tells who it is; where only one person is asked in a week, it can be "
                "guessed all the same."
            )
        return self.tr(
            "Kept with their name and this need. Ask them first whether that is all right."
        )

    @override
    def problems(self) -> Sequence[Problem]:
        return long_text_problems("note", self._note())

    def _note(self) -> str:
        return self.note.editor.toPlainText().strip() if self.chosen() is not None else ""

    @override
    def command(self) -> Command:
        answer = self.chosen()
        if answer is None:
            return FollowUpDone(self._followup_id, FollowUpResult.SPOKE)
        if self.anonymous.isChecked():
            return AnswerAnonymously(answer, self._note())
        row = self._row
        return AnswerCheckIn(answer, row.who_id, row.need_id, self._followup_id, self._note())

    @property
    def _followup_id(self) -> FollowUpId:
        return FollowUpId(self._row.id)

    @override
    def _saved_and_done(self, change: ChangeSet) -> None:
        if not change.of(Kind.CHECK_INS).added or change.id:
            super()._saved_and_done(change)
            return
        answer_id = CheckInId(next(iter(change.of(Kind.CHECK_INS).added)))
        done = FollowUpDone(self._followup_id, FollowUpResult.SPOKE)

        def spoken(call: ChangeSet) -> None:
            self.session.take_back_too(call.id, TakeBackAnswer(answer_id))
            self.saving_ended()
            self.saved.emit(call)
            self.news.emit(self._anonymous_news(call))
            self.done_without_asking()

        def failed(error: BaseException) -> None:
            """The call was made or removed meanwhile: the answer must not be counted twice."""
            self.session.do(TakeBackAnswer(answer_id), parent=self.session)
            self._failed(error)

        self.session.do(done, parent=self, then=spoken, failed=failed)

    def _anonymous_news(self, call: ChangeSet) -> News:
        words = self.tr("Wrote down an answer without a name")
        session = self.session
        undo = MessageAction(self.tr("Undo"), lambda: session.undo(call.id))
        return News(words, "success", (undo,))
