"""How helpers are chosen: a few things that count, each none, a little, normally or much."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from organiser_app.domain.commands import ChangeSettings, Command
from organiser_app.domain.problems import Problem
from organiser_app.domain.settings import GroupSettings, Weights
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.session import GuiSession
from organiser_app.gui.theme import scaled
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.number_box import NumberBox
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import button, label
from organiser_app.storage.reads.network import group_settings

NONE, LITTLE, NORMAL, MUCH = "none", "little", "normal", "much"
_STEPS: Final[Mapping[str, range]] = {
    NONE: range(1),
    LITTLE: range(1, 3),
    NORMAL: range(3, 5),
    MUCH: range(5, 11),
}
"""Which weights a word stands for."""
_CHOSEN: Final[Mapping[str, int]] = {NONE: 0, LITTLE: 1, NORMAL: 3, MUCH: 6}
"""What is kept when a word is chosen that did not hold before."""
LONGEST_REST = 730
WIDE, HIGH = 740, 620
WEIGHED = tuple(one.name for one in fields(Weights) if one.name != "rest_days")


class WeightsForm(FormDialog):
    """The weights as words; the numbers behind them decide about an order and are shown nowhere."""

    def __init__(self, session: GuiSession, parent: QWidget | None) -> None:
        super().__init__(
            session,
            parent,
            title=QCoreApplication.translate("WeightsForm", "How helpers are chosen"),
            saves=QCoreApplication.translate("WeightsForm", "Save"),
        )
        self._before = GroupSettings()
        self._weights = Weights()
        self.steps: dict[str, FormField[SegmentedControl]] = {}
        self._fill()
        self._is_waiting = True
        session.ask(group_settings, self._show_settings, parent=self, slot="settings")

    def _fill(self) -> None:
        words = self.tr(
            "These decide in which order people are suggested, never who somebody is: nobody gets "
            "a mark. Whoever rests, has left or has given what they said is not suggested at all."
        )
        self.body.addWidget(label(words, "hint", wrap=True))
        made = [self._step_field(name, *words) for name, words in self._texts_of_weights().items()]
        self.rest_days = self._rest_days()
        made.append(self.add("rest_days", self.rest_days))
        for place in range(0, len(made), 2):
            self.add_row(*made[place : place + 2])
        self.at_first_button = button(
            self.tr("As it was at first"), icon="rotate-ccw", clicked=self.show_first
        )
        self.body.addWidget(self.at_first_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.resize(scaled(WIDE), scaled(HIGH))
        self.ready(self.steps[WEIGHED[0]].editor)

    def _texts_of_weights(self) -> Mapping[str, tuple[str, str]]:
        return {
            "kind": (
                self.tr("They can do it"),
                self.tr("They offered it, said that they can, or did it before."),
            ),
            "area": (self.tr("They live near"), self.tr("In the same area, or beside it.")),
            "language": (
                self.tr("They share a language"),
                self.tr("With whoever asks, or the one that is asked for."),
            ),
            "rested": (
                self.tr("They have rested"),
                self.tr("Whoever was not asked for long, or never, comes forward."),
            ),
            "room": (
                self.tr("They have room"),
                self.tr("Much is left of what they said they can give this month."),
            ),
            "availability": (
                self.tr("They are free then"),
                self.tr("The day is one on which they said they have time."),
            ),
            "known": (
                self.tr("They know each other"),
                self.tr("They helped this person before."),
            ),
        }

    def _step_field(self, name: str, text: str, hint: str) -> FormField[SegmentedControl]:
        field = self.steps[name] = FormField(text, self._steps(text), hint=hint)
        self.add(name, field)
        return field

    def _steps(self, text: str) -> SegmentedControl:
        return SegmentedControl(
            [
                (NONE, self.tr("Not at all")),
                (LITTLE, self.tr("A little")),
                (NORMAL, self.tr("Normally")),
                (MUCH, self.tr("Much")),
            ],
            text,
        )

    def _rest_days(self) -> FormField[NumberBox]:
        text = self.tr("Fully rested after")
        suffix = " " + self.tr("days without being asked")
        return FormField(text, NumberBox(text, least=1, most=LONGEST_REST, suffix=suffix))

    # -- values

    def _show_settings(self, settings: GroupSettings) -> None:
        self._is_waiting = False
        self._before = settings
        self.show_weights(settings.weights)
        self.remember_texts()

    def show_weights(self, weights: Weights) -> None:
        """Shows these weights in words."""
        self._weights = weights
        for name, field in self.steps.items():
            field.editor.set_current(step_of(getattr(weights, name)))
        self.rest_days.editor.setValue(weights.rest_days)

    def show_first(self) -> None:
        """Shows the weights of a new network; they are kept when the form is saved."""
        self.show_weights(Weights())

    def weights(self) -> Weights:
        """The weights as chosen now; a word that still holds leaves its number as it was."""
        chosen = {
            name: _kept_or_chosen(getattr(self._weights, name), field.editor.current())
            for name, field in self.steps.items()
        }
        return replace(self._weights, **chosen, rest_days=int(self.rest_days.editor.value()))

    @override
    def has_unsaved_text(self) -> bool:
        return not self._is_waiting and self.weights() != self._before.weights

    @override
    def problems(self) -> Sequence[Problem]:
        return []

    @override
    def command(self) -> Command:
        return ChangeSettings(replace(self._before, weights=self.weights()))


def step_of(weight: int) -> str:
    """The word for a weight."""
    return next((word for word, held in _STEPS.items() if weight in held), MUCH)


def _kept_or_chosen(weight: int, word: str) -> int:
    return weight if step_of(weight) == word else _CHOSEN[word]
