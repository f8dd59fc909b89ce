"""Put calls off until a day of one's choice."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.changes import Kind
from organiser_app.domain.commands import Command
from organiser_app.domain.daily import PostponeFollowUps
from organiser_app.domain.ids import FollowUpId
from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import date_line, date_problems
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.text import label

HEIGHT = 300
USUAL_DAYS = 7


class PostponeForm(FormDialog):
    """Asks for one day."""

    def __init__(
        self, session: GuiSession, parent: QWidget | None = None, *, ids: tuple[FollowUpId, ...]
    ) -> None:
        title = self.tr("Put off until another day")
        super().__init__(session, parent, title=title, saves=self.tr("Put off"))
        self._ids = ids
        self.until = date_line(self.tr("Until when?"), lambda: self.today)
        self.until.editor.set_date(self.today + timedelta(USUAL_DAYS))
        rows = kind_of_rows(Kind.FOLLOWUPS, len(ids))
        self.body.addWidget(label(fill(self.tr("This is about %1."), rows), "hint", wrap=True))
        self.add_row(self.add("until", self.until))
        self.ready(self.until.editor)
        self.until.editor.selectAll()
        self.resize(self.width(), scaled(HEIGHT))

    @override
    def problems(self) -> Sequence[Problem]:
        found = list(date_problems("until", self.until))
        until = self.until.editor.chosen_date()
        if found:
            return found
        if until is None:
            return [Problem("until", "REQUIRED_EMPTY")]
        return [Problem("until", "IN_THE_PAST", {"found": until})] if until < self.today else []

    @override
    def command(self) -> Command:
        until = self.until.editor.chosen_date()
        assert until is not None
        return PostponeFollowUps(self._ids, until)
