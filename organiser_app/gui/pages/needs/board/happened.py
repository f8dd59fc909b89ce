"""How it happened: a card on which someone is goes to done as what was arranged, completed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.commands import Command
from organiser_app.domain.daily import CompleteMatch, day_of_help
from organiser_app.domain.exchanges import Outcome
from organiser_app.domain.ids import MatchId
from organiser_app.domain.problems import Problem
from organiser_app.domain.views import MatchRow
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.inputs import (
    date_line,
    date_problems,
    line,
    number_problems,
    read_number,
)
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import label

WIDTH, HEIGHT = 480, 470


class HappenedForm(FormDialog):
    """Who helped, on which day, with all of it or a part."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None,
        matches: Sequence[MatchRow],
        *,
        what: str,
        hidden: bool,
        outcome: Outcome = Outcome.COMPLETED,
    ) -> None:
        """`what` says what was needed, as it may be shown now; `outcome` is chosen at first."""
        super().__init__(session, parent, title=self._asks(), saves=self.tr("It happened"))
        self._matches = tuple(matches)
        self.body.addWidget(label(what, "sub", wrap=True))
        self._build_fields(hidden=hidden)
        self.outcome.editor.set_current(outcome.value)
        self.ready(self.day.editor if len(self._matches) == 1 else self.helper.editor)
        self.resize(scaled(WIDTH), scaled(HEIGHT))

    def _asks(self) -> str:
        return self.tr("How did it happen?")

    def _build_fields(self, *, hidden: bool) -> None:
        who = self.tr("Who helped?")
        names = [Choice(one.id, shown_name(one.helper, hidden=hidden)) for one in self._matches]
        self.helper = FormField(who, ChoiceField(names, name=who))
        self.day = date_line(self.tr("When?"), lambda: self.today)
        one = self._matches[0]
        self.day.editor.set_date(day_of_help(one.needed_by, one.made, self.today))
        how = self.tr("How much of it?")
        choices = [
            (Outcome.COMPLETED.value, self.tr("All of it")),
            (Outcome.PARTLY.value, self.tr("A part")),
        ]
        self.outcome = FormField(how, SegmentedControl(choices, how))
        self.quantity = line(self.tr("How much?"), placeholder=self.tr("2"))
        self.unit = line(self.tr("Of what?"), placeholder=self.tr("hours"))
        self.add_row(self.add("match_id", self.helper))
        self.add_row(self.add("day", self.day), self.add("outcome", self.outcome))
        self.add_row(self.add("quantity", self.quantity), self.add("unit", self.unit))
        said = self.tr("The log gets a line for it, and the need is closed.")
        if len(self._matches) > 1:
            said = self.tr("The log gets a line for it. The need waits for the others on it.")
        self.body.addWidget(label(said, "hint", wrap=True))

    @override
    def problems(self) -> Sequence[Problem]:
        found = [*date_problems("day", self.day), *number_problems("quantity", self.quantity)]
        has_unit = bool(self.unit.editor.text().strip())
        if has_unit and not self.quantity.editor.text().strip():
            found.append(Problem("quantity", "UNIT_WITHOUT_AMOUNT"))
        return found

    @override
    def command(self) -> Command:
        chosen = self.helper.editor.chosen_id()
        assert isinstance(chosen, int)
        return CompleteMatch(
            MatchId(chosen),
            day=self.day.editor.chosen_date(),
            quantity=read_number(self.quantity.editor.text()).value,
            unit=self.unit.editor.text().strip(),
            outcome=Outcome(self.outcome.editor.current()),
        )
