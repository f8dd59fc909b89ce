"""Plan to get back to someone, or change the plan."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.commands import Command
from organiser_app.domain.daily import AddFollowUp, EditFollowUp
from organiser_app.domain.followups import FollowUp
from organiser_app.domain.ids import MemberId
from organiser_app.domain.problems import Problem
from organiser_app.domain.rules import followup_problems
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import date_line, date_problems, line
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.dialogs.recurrence import Recurrence
from organiser_app.gui.session import GuiSession

NOTHING = FollowUp()


class FollowUpForm(FormDialog):
    """Whom to call, when, and why."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None = None,
        *,
        start: FollowUp = NOTHING,
        edit: bool = False,
    ) -> None:
        title = self.tr("Change a call") if edit else self.tr("Plan a call")
        saves = self.tr("Save") if edit else self.tr("Plan it")
        super().__init__(session, parent, title=title, saves=saves)
        self._start = start
        self.shown = start if edit else None
        self._is_edit = edit
        self._build_fields()
        self._show_start()
        self.ready(self.words.editor if start.member_id else self.member.editor)
        self.ask_choices((start.member_id,))

    def _build_fields(self) -> None:
        about = bool(self._start.need_id or self._start.match_id)
        hint = self.tr("Leave empty to call whoever the need is about.") if about else ""
        self.member = NameField(self.tr("Whom?"), placeholder=self.tr("Name"), hint=hint)
        self.due = date_line(self.tr("When?"), lambda: self.today)
        self.words = line(
            self.tr("Why?"), placeholder=self.tr("Such as how the new flat is, or a thank you")
        )
        self.recurrence = Recurrence(
            self.tr("Again and again?"), self.due.editor, lambda: self.today
        )
        self.add_row(self.add("member_id", self.member), self.add("due", self.due))
        self.add_row(self.add("words", self.words))
        self.recurrence.add_to(self)

    def _show_start(self) -> None:
        start = self._start
        due = start.due or (None if self._is_edit else self.today)
        self.due.editor.set_date(due)
        self.words.editor.setText(start.words)
        self.recurrence.show(start.recurring, due)

    @override
    def show_choices(self, choices: FormChoices) -> None:
        self.offer("member_id", choices.members, self._start.member_id)

    def followup(self) -> FollowUp:
        """The call as it is filled in now."""
        return replace(
            self._start,
            member_id=self.member.chosen(MemberId),
            due=self.due.editor.chosen_date(),
            words=self.words.editor.text().strip(),
            recurring=self.recurrence.words(),
        )

    @override
    def problems(self) -> Sequence[Problem]:
        known = self.followup()
        if self.member.new_name():
            known = replace(known, member_id=MemberId(-1))  # added before the call is
        return [
            *self.member.problems("member_id"),
            *date_problems("due", self.due),
            *date_problems("recurring", self.recurrence.until),
            *followup_problems(known, self.today),
        ]

    @override
    def command(self) -> Command:
        known = self.followup()
        name = self.member.new_name()
        if self._is_edit:
            return EditFollowUp(known, before=self.shown, new_member=name)
        return AddFollowUp(known, new_member=name)
