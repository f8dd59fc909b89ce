"""People who may be on the roster already, or twice in the file: who is meant is asked, never guessed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel

from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.sheets import match_words
from organiser_app.gui.theme import SPACE
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import label
from organiser_app.services.imports import (
    ImportPreview,
    NearMatch,
    PersonDecision,
    PersonStatus,
    PersonView,
)

MOST_SHOWN = 200
"""Beyond this many the sheet is better cleaned first; the rest keeps its proposal and is counted."""

_UNDECIDED, _NEW, _LEAVE_OUT, _FIRST_MATCH = range(4)


class PeopleCard(Card):
    """One line for each person who needs an answer.

    Signals:
        decided(str, PersonDecision | None): the person's key and who they are.
    """

    decided = Signal(str, object)

    def __init__(self, view_state: ViewState) -> None:
        super().__init__()
        self._view_state = view_state
        self.show_title(self.tr("Who is meant?"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.s)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.add(self._grid)

    def show_people(self, preview: ImportPreview) -> None:
        """Asks about everyone who is not certain."""
        clear_layout(self._grid)
        unsure = [
            person
            for person in preview.people
            if person.status is PersonStatus.ASK or (person.near and person.decision is not None)
        ]
        self.setVisible(bool(unsure))
        count = sum(person.is_open for person in unsure)
        self.show_hint(
            self.tr(
                "%n name(s) wait for your answer. Nobody is joined with anybody in silence.",
                "",
                count,
            )
            if count
            else self.tr("You have answered for everyone.")
        )
        for row, person in enumerate(unsure[:MOST_SHOWN]):
            self._grid.addWidget(self._name(person), row, 0)
            self._grid.addWidget(self._choice(person), row, 1)

    def _name(self, person: PersonView) -> QLabel:
        name = shown_name(person.name, hidden=self._view_state.names_hidden)
        mentions = self.tr("in %n row(s)", "", person.mentions)
        return label(f"{name}  ·  {person.first_cell}, {mentions}", wrap=True)

    def _choice(self, person: PersonView) -> ChoiceField:
        choices = [
            Choice(_UNDECIDED, self.tr("Please choose…")),
            Choice(_NEW, self.tr("Someone new")),
            Choice(_LEAVE_OUT, self.tr("Leave this person out")),
            *(
                Choice(_FIRST_MATCH + place, self._match(match))
                for place, match in enumerate(person.near)
            ),
        ]
        field = ChoiceField(choices, name=self.tr("Who is {name}?").replace("{name}", person.name))
        field.set_chosen(_chosen(person.decision, person.near))
        field.chosen.connect(lambda chosen: self._decide(person, chosen))
        return field

    def _match(self, match: NearMatch) -> str:
        name = shown_name(match.name, hidden=self._view_state.names_hidden)
        hint = f" ({match.hint})" if match.hint and not self._view_state.names_hidden else ""
        why = match_words(match)
        if match.member_id is not None:
            return (
                self.tr("{name}, on the roster: {why}")
                .replace("{name}", name + hint)
                .replace("{why}", why)
            )
        return (
            self.tr("{name}, in this file: {why}")
            .replace("{name}", name + hint)
            .replace("{why}", why)
        )

    def _decide(self, person: PersonView, chosen: int) -> None:
        decision: PersonDecision | None = None
        if chosen == _NEW:
            decision = PersonDecision.new()
        elif chosen == _LEAVE_OUT:
            decision = PersonDecision.leave_out()
        elif chosen >= _FIRST_MATCH:
            decision = _decision(person.near[chosen - _FIRST_MATCH])
        self.decided.emit(person.key, decision)


def _decision(match: NearMatch) -> PersonDecision:
    if match.member_id is not None:
        return PersonDecision.member(match.member_id)
    return PersonDecision.same_as(match.key or "")


def _chosen(decision: PersonDecision | None, near: Sequence[NearMatch]) -> int:
    if decision is None:
        return _UNDECIDED
    if decision == PersonDecision.new():
        return _NEW
    if decision == PersonDecision.leave_out():
        return _LEAVE_OUT
    for place, match in enumerate(near):
        if _decision(match) == decision:
            return _FIRST_MATCH + place
    return _UNDECIDED
