"""People who may be on the roster already, or twice in the file: who is meant is asked, never guessed."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from organiser_app.gui.pages.spreadsheets.listing import Reviewed
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.sheets import match_words
from organiser_app.gui.texts.words import beside
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.imports import NearMatch, PersonDecision, PersonView

MOST_SHOWN = 60
"""Asked at a time: the next are asked when these are answered."""

PAUSE_MS = 300
"""An answer counts after this pause, so that letters and arrow keys can go past other answers."""

_UNDECIDED, _NEW, _LEAVE_OUT, _FIRST_MATCH = range(4)

Decisions = Mapping[str, PersonDecision | None]


class PeopleCard(Card):
    """One line for each person who needs an answer.

    Signals:
        decided(dict): by the person's key, who they are; None takes an answer back.
    """

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.show_title(self.tr("Who is meant?"))
        self._hidden = False
        self._open: tuple[str, ...] = ()
        self._built_for: tuple[object, ...] = ()
        self._fields: dict[str, ChoiceField] = {}
        self._answers: dict[str, PersonDecision | None] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._tell)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.l)
        self._grid.setVerticalSpacing(SPACE.s)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.all_new = button(self.tr("All of them are new people"), clicked=self._take_all_as_new)
        self.add_button(self.all_new)
        self.add(self._grid)

    def show_people(self, shown: Reviewed) -> None:
        """Asks about everyone who is not certain; fields that are there already keep the focus."""
        self._hidden = shown.look.hides_names
        unsure = shown.preview.people_to_decide
        self._open = tuple(person.key for person in unsure if person.is_open)
        self.setVisible(bool(unsure))
        self.all_new.setVisible(len(self._open) > 1)
        self.show_hint(self._hint(len(self._open)))
        asked = self._asked(unsure)
        signature = (self._hidden, *((person.key, person.near) for person in asked))
        if signature != self._built_for:
            self._built_for = signature
            self._lay_out(asked)
        for person in asked:
            self._fields[person.key].set_chosen(_chosen(person.decision, person.near))

    def _asked(self, unsure: Sequence[PersonView]) -> list[PersonView]:
        """Those on the screen stay there; when all of them are answered the next come."""
        on_screen = [person for person in unsure if person.key in self._fields]
        if any(person.is_open for person in on_screen) or not self._open:
            return on_screen or list(unsure[:MOST_SHOWN])
        return [person for person in unsure if person.is_open][:MOST_SHOWN]

    def _hint(self, count: int) -> str:
        if not count:
            return self.tr("You have answered for everyone.")
        waits = (
            self.tr("One name waits for your answer.")
            if count == 1
            else self.tr("%Ln names wait for your answer.", "", count)
        )
        promise = self.tr("Nobody is joined with anybody in silence.")
        return f"{waits} {promise}"

    def _lay_out(self, asked: Sequence[PersonView]) -> None:
        clear_layout(self._grid)
        self._fields.clear()
        for row, person in enumerate(asked):
            self._fields[person.key] = self._choice(person)
            self._grid.addWidget(self._name(person), row, 0)
            self._grid.addWidget(self._fields[person.key], row, 1)

    def field_of(self, key: str) -> ChoiceField:
        """The field that says who someone is."""
        return self._fields[key]

    def _name(self, person: PersonView) -> QWidget:
        name = shown_name(person.name, hidden=self._hidden)
        rows = (
            self.tr("first in {cell}")
            if person.mentions == 1
            else self.tr("first in {cell}, in %Ln rows", "", person.mentions)
        )
        return label(beside(name, rows.replace("{cell}", person.first_cell)), wrap=True)

    def _choice(self, person: PersonView) -> ChoiceField:
        choices = [
            Choice(_UNDECIDED, self.tr("Please choose…")),
            *(
                Choice(_FIRST_MATCH + place, self._match(match))
                for place, match in enumerate(person.near)
            ),
            Choice(_NEW, self.tr("Someone new")),
            Choice(_LEAVE_OUT, self.tr("Leave this person out")),
        ]
        name = shown_name(person.name, hidden=self._hidden)
        field = ChoiceField(choices, name=self.tr("Who is {name}?").replace("{name}", name))
        field.chosen.connect(partial(self._decide, person))
        return field

    def _match(self, match: NearMatch) -> str:
        name = shown_name(match.name, hidden=self._hidden)
        if match.hint and not self._hidden:
            name = f"{name} ({match.hint})"
        pattern = (
            self.tr("{name}, in this file: {why}")
            if match.member_id is None
            else self.tr("{name}, on the roster: {why}")
        )
        return pattern.replace("{why}", match_words(match)).replace("{name}", name)

    def _decide(self, person: PersonView, chosen: int) -> None:
        decision: PersonDecision | None = None
        if chosen == _NEW:
            decision = PersonDecision.new()
        elif chosen == _LEAVE_OUT:
            decision = PersonDecision.leave_out()
        elif chosen >= _FIRST_MATCH:
            decision = _decision(person.near[chosen - _FIRST_MATCH])
        self._answers[person.key] = decision
        self._soon.start()

    def _tell(self) -> None:
        answers, self._answers = self._answers, {}
        self.decided.emit(answers)

    def _take_all_as_new(self) -> None:
        self._soon.stop()
        self._answers = dict.fromkeys(self._open, PersonDecision.new())
        self._tell()


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
