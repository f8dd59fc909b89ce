"""One call in the side panel: whom, why, what was tried, and what comes of it now."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from organiser_app.domain.calls import CallRow, Reach, Try, next_try
from organiser_app.domain.check_ins import CheckIn
from organiser_app.domain.followups import FollowUpResult
from organiser_app.gui.dialogs.inputs import date_line, line
from organiser_app.gui.pages.followups.drawing import RESULT_ICONS
from organiser_app.gui.texts import calls
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.people import left_to_right, masked, shown_name
from organiser_app.gui.texts.recurring import rule_sentence
from organiser_app.gui.texts.words import beside, capitalised, fill, in_line, texts
from organiser_app.gui.theme import SPACE, ColourName, IconName
from organiser_app.gui.widgets.choice_button import ChoiceButton
from organiser_app.gui.widgets.facts import facts
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.story_list import StoryLine, StoryList
from organiser_app.gui.widgets.text import label

Facts = list[tuple[IconName | None, str]]
_COLOURS: dict[FollowUpResult, ColourName] = {FollowUpResult.SPOKE: "good"}


@dataclass(frozen=True, slots=True)
class Seen:
    """How the panel shows things just now."""

    today: date
    hidden: bool


class Outcome(QWidget):
    """What came of a call: an optional note, when to try again, and four answers.

    The day to try again is proposed by the answer; what is typed into its field goes before.

    Signals:
        answered(FollowUpResult): one of the answers was chosen.
    """

    answered = Signal(object)

    def __init__(self, row: CallRow, today: Callable[[], date]) -> None:
        super().__init__()
        self._row, self._today = row, today
        self.note = line(self.tr("Note"), placeholder=self.tr("What came of it, if you like"))
        self.again = date_line(self.tr("Call again on"), today)
        self.again.editor.setPlaceholderText(_proposals(row, today()))
        self.buttons: dict[FollowUpResult, ChoiceButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self.note)
        column.addWidget(self.again)
        answers = QGridLayout()
        answers.setSpacing(SPACE.s)
        column.addLayout(answers)
        for place, result in enumerate(FollowUpResult):
            words = calls.result_label(result)
            made = ChoiceButton(str(place + 1), words, is_chosen=False)
            made.clicked.connect(lambda _checked=False, one=result: self.answered.emit(one))
            made.setToolTip(_proposal(row, result, today()))
            self.buttons[result] = made
            answers.addWidget(made, place // 2, place % 2)

    def has_text(self) -> bool:
        """Whether something was written here that would be lost."""
        return bool(self.note.editor.text().strip() or self.again.editor.text().strip())

    def words(self) -> str:
        """The note."""
        return self.note.editor.text().strip()

    def day_again(self, result: FollowUpResult) -> date | None:
        """When to try again: the day that was written, else the one that is proposed."""
        written = self.again.editor.chosen_date()
        return written or next_try(result, self._row.tries, self._today())

    def is_understood(self) -> bool:
        """Whether the day can be read and is not before today; says so beside it where not."""
        day = self.again.editor.chosen_date()
        problem = ""
        if not self.again.editor.is_understood():
            problem = self.tr("Not understood as a day.")
        elif day is not None and day < self._today():
            problem = self.tr("This day has passed. Choose today or a later day.")
        self.again.set_problem(problem)
        return not problem


def _proposals(row: CallRow, today: date) -> str:
    day = next_try(FollowUpResult.NO_ANSWER, row.tries, today)
    proposed = calls.on_day(day, today) if day else ""
    return fill(texts.tr("After no answer: %1"), proposed)


def _proposal(row: CallRow, result: FollowUpResult, today: date) -> str:
    day = next_try(result, row.tries, today)
    if day is None:
        return ""
    return fill(texts.tr("Proposes to try again %1"), calls.on_day(day, today))


def show_call(panel: SidePanel, row: CallRow, seen: Seen) -> None:
    """Fills the title of the panel."""
    panel.show_title(
        calls.who_words(row, hidden=seen.hidden), calls.why_words(row, hidden=seen.hidden)
    )


def show_before(panel: SidePanel, row: CallRow, seen: Seen) -> None:
    """What one wants to know before the call: how to reach them, and what was tried."""
    reach = _reach(row.who, hidden=seen.hidden)
    if row.acts_for is not None:
        name = shown_name(row.acts_for.name, hidden=seen.hidden)
        panel.add_section(
            fill(texts.tr("%1 acts for them"), name),
            facts(_reach(row.acts_for, hidden=seen.hidden)),
        )
    if reach:
        panel.add_section(texts.tr("How to reach them"), facts(reach))
    if row.tries:
        lines = StoryList()
        lines.show_lines([_tried(one, seen) for one in row.tries])
        panel.add_section(texts.tr("Tried before"), lines)


def show_when(panel: SidePanel, row: CallRow, seen: Seen) -> None:
    """When it is due or was made, and how often."""
    panel.add_section(texts.tr("When"), facts(_when(row, seen)))


def show_said(panel: SidePanel, said: CheckIn, *, hidden: bool) -> None:
    """What they said about the help, where they agreed that it is kept with their name."""
    words = beside(calls.answer_label(said.answer), masked(in_line(said.note), hidden=hidden))
    panel.add_section(
        texts.tr("Was the help what they wanted?"), facts([("message-circle-heart", words)])
    )


def show_missed(panel: SidePanel, row: CallRow) -> None:
    """Why it is listed though no call was planned."""
    words = texts.tr(
        "It comes round again and again, and nobody is known to have come. Ask whether it is still "
        "needed, or whether help came that was not written down."
    )
    panel.add_section("", label(words, "hint", wrap=True))
    days = ", ".join(day_words(day) for day in row.missed)
    panel.add_section(texts.tr("Missed on"), facts([("calendar", days)]))


def _reach(reach: Reach, *, hidden: bool) -> Facts:
    found: Facts = [
        ("phone", masked(left_to_right(", ".join(reach.phones)), hidden=hidden)),
        ("mail", masked(left_to_right(reach.email), hidden=hidden)),
        ("clock", beside(reach.preferred_contact, reach.contact_time)),
        ("languages", ", ".join(reach.languages)),
    ]
    return [(icon, text) for icon, text in found if text]


def _when(row: CallRow, seen: Seen) -> Facts:
    followup = row.followup
    assert followup is not None
    due = day_words(followup.due)
    said = fill(texts.tr("Due on %1"), due) if followup.done is None else ""
    done = beside(calls.done_words(row, seen.today), day_words(followup.done))
    return [
        ("calendar", said),
        ("check", done if followup.done is not None else ""),
        ("repeat", rule_sentence(followup.recurring, followup.due or seen.today)),
    ]


def _tried(one: Try, seen: Seen) -> StoryLine:
    return StoryLine(
        text=capitalised(calls.try_words(one, seen.today)),
        when=day_words(one.day),
        detail=masked(in_line(one.note), hidden=seen.hidden),
        icon=RESULT_ICONS[one.result],
        colour=_COLOURS.get(one.result, "text2"),
    )


def later_days(today: date) -> tuple[tuple[str, date], ...]:
    """Days to put a call off until."""
    return (
        (texts.tr("Tomorrow"), today + timedelta(1)),
        (texts.tr("In three days"), today + timedelta(3)),
        (texts.tr("In a week"), today + timedelta(7)),
        (texts.tr("In two weeks"), today + timedelta(14)),
    )
