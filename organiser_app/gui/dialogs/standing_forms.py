"""Let someone rest until a day, or write down that they have left; what is open for them is named."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.commands import Command
from organiser_app.domain.people import MarkLeft, RestMember
from organiser_app.domain.problems import Problem
from organiser_app.domain.views import MatchRow, MemberStory
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import date_line, date_problems
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.member_words import still_open_words
from organiser_app.gui.texts.people import shown_name, without_names
from organiser_app.gui.texts.words import beside, fill, in_line
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.facts import buttons, facts
from organiser_app.gui.widgets.text import label

_RESTS = (14, 30, 90)
"""Days that people often rest."""
SMALL = (520, 420)


class StandingForm(FormDialog):
    """A day, and below it everything that is open for the member."""

    def __init__(
        self, session: GuiSession, parent: QWidget | None, *, story: MemberStory, hidden: bool
    ) -> None:
        self._story = story
        self._hidden = hidden
        self.name = shown_name(story.member.name, hidden=hidden)
        super().__init__(
            session, parent, title=fill(self.title_words(), self.name), saves=self.saves_words()
        )
        self.resize(*map(scaled, SMALL))
        self.day = date_line(self.day_words(), lambda: self.today)
        self.add_row(self.add("until", self.day))
        self.build_more()
        self._show_what_is_open()
        self.ready(self.day.editor)

    def title_words(self) -> str:
        """The title, with %1 for the name."""
        raise NotImplementedError

    def saves_words(self) -> str:
        """What the saving button says."""
        raise NotImplementedError

    def day_words(self) -> str:
        """What the day is."""
        raise NotImplementedError

    def build_more(self) -> None:
        """Puts something below the day."""

    def _show_what_is_open(self) -> None:
        story = self._story
        said = still_open_words(story.open)
        if not said:
            self.body.addWidget(label(self.tr("Nothing is open for them just now."), "hint"))
            return
        self.add_heading(self.tr("Still open for them"))
        self.body.addWidget(label(fill(self.tr("%1."), said), wrap=True))
        if story.open.promises:
            lines = [("message-square", self._promise(row)) for row in story.open.promises]
            self.body.addWidget(facts(lines))  # type: ignore[arg-type] # names of icons
            words = self.tr(
                "What they promised stays with them until somebody else takes it over: open the "
                "need, and ask someone."
            )
            self.body.addWidget(label(words, "hint", wrap=True))

    def _promise(self, row: MatchRow) -> str:
        who = shown_name(row.asker, hidden=self._hidden)
        what = in_line(without_names(row.what, [row.asker], hidden=self._hidden))
        return beside(fill(self.tr("%1: %2"), who, what), day_words(row.needed_by))

    @override
    def problems(self) -> Sequence[Problem]:
        wrong = list(date_problems("until", self.day))
        if not wrong and self.day.editor.chosen_date() is None:
            wrong.append(Problem("until", "REQUIRED_EMPTY"))
        return wrong

    def chosen_day(self) -> date:
        """The day; asked for only when nothing is wrong with it."""
        return self.day.editor.chosen_date() or self.today


class RestForm(StandingForm):
    """Until when someone rests: they are not suggested and not asked."""

    @override
    def title_words(self) -> str:
        return self.tr("Let %1 rest")

    @override
    def saves_words(self) -> str:
        return self.tr("Let them rest")

    @override
    def day_words(self) -> str:
        return self.tr("Rests until")

    @override
    def build_more(self) -> None:
        member = self._story.member
        rests = member.paused_until if member.is_paused(self.today) else None
        self.day.editor.set_date(rests or self.today + timedelta(days=_RESTS[1]))
        words = (self.tr("Two weeks"), self.tr("A month"), self.tr("Three months"))
        choices = [
            (text, lambda days=days: self._rest_for(days))
            for text, days in zip(words, _RESTS, strict=True)
        ]
        self.body.addWidget(buttons(choices))
        told = self.tr("Until then nobody asks them for anything. They can come back any time.")
        self.body.addWidget(label(told, "hint", wrap=True))

    def _rest_for(self, days: int) -> None:
        self.day.editor.set_date(self.today + timedelta(days=days))
        self.check()

    @override
    def problems(self) -> Sequence[Problem]:
        wrong = super().problems()
        if not wrong and self.chosen_day() <= self.today:
            return [Problem("until", "NOT_TO_COME")]
        return wrong

    @override
    def command(self) -> Command:
        return RestMember(self._story.member.id, self.chosen_day())


class LeftForm(StandingForm):
    """Since when someone is no longer there; what they did stays in the log."""

    @override
    def title_words(self) -> str:
        return self.tr("%1 has left")

    @override
    def saves_words(self) -> str:
        return self.tr("They have left")

    @override
    def day_words(self) -> str:
        return self.tr("Left on")

    @override
    def build_more(self) -> None:
        self.day.editor.set_date(self._story.member.left or self.today)
        told = self.tr(
            "What they gave and received stays in the log. They are asked for nothing any more, "
            "and can be welcomed back. What they asked for goes to a second look, and what came "
            "round again and again for them does not come anew."
        )
        self.body.addWidget(label(told, "hint", wrap=True))

    @override
    def problems(self) -> Sequence[Problem]:
        wrong = super().problems()
        joined = self._story.member.joined
        if not wrong and joined is not None and self.chosen_day() < joined:
            return [Problem("until", "LEFT_BEFORE_JOINED")]
        return wrong

    @override
    def command(self) -> Command:
        return MarkLeft(self._story.member.id, self.chosen_day())
