"""Two records of one person side by side: field by field, whose value stays.

Nothing is proposed that would lose something unasked: lists and notes are put together.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from organiser_app.domain.commands import Command
from organiser_app.domain.daily import MergeMembers, Side
from organiser_app.domain.ids import MemberId
from organiser_app.domain.merging import merged_member
from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.choices import FormChoices
from organiser_app.gui.dialogs.form import FormDialog
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.merging import along_words, field_title, together_words, value_words
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import label
from organiser_app.services.merging import TOGETHER, SideBySide, side_by_side
from organiser_app.storage.engine import Reader

SIZE = (760, 660)


class SideChoice(QWidget):
    """A value that may stay; a click anywhere on it chooses it.

    Signals:
        chosen(): it was chosen.
    """

    chosen = Signal()

    def __init__(self, field: str, text: str, whose: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(f"{field}: {text} ({whose})")
        self.words = label(text, wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.s)
        line.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, SPACE.xs, 0, 0)
        column.addWidget(self.words)
        column.addStretch(1)
        line.addLayout(column, 1)
        self.radio.toggled.connect(lambda is_on: self.chosen.emit() if is_on else None)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.radio.setChecked(True)
            self.radio.setFocus()
            return
        super().mouseReleaseEvent(event)


class MergeForm(FormDialog):
    """Makes one record of two, in one step that can be taken back."""

    def __init__(
        self,
        session: GuiSession,
        parent: QWidget | None,
        *,
        keep_id: MemberId,
        other_id: MemberId | None = None,
        name: str = "",
        hidden: bool = False,
    ) -> None:
        """`name` is that of the one who is kept, for the question who the other is."""
        title = self.tr("Make one record of two")
        super().__init__(session, parent, title=title, saves=self.tr("Make one record"))
        self.resize(*map(scaled, SIZE))
        self._keep_id, self._other_id, self._hidden = keep_id, other_id, hidden
        self.both: SideBySide | None = None
        self.sides: dict[str, Side] = {}
        self.choices: dict[tuple[str, Side], SideChoice] = {}
        self.row_problems: dict[str, QLabel] = {}
        self._groups: list[QButtonGroup] = []
        who = shown_name(name, hidden=hidden) if name else self.tr("them")
        self.other = NameField(
            fill(self.tr("Who is the same person as %1?"), who),
            placeholder=self.tr("Name"),
            adds_new=False,
        )
        self.add_row(self.add("other_id", self.other))
        self.other.setVisible(other_id is None)
        self.other.editor.chosen.connect(self._choose_other)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(SPACE.l)
        self.grid.setVerticalSpacing(SPACE.m)
        for column, stretch in enumerate((2, 3, 3)):
            self.grid.setColumnStretch(column, stretch)
        self.body.addLayout(self.grid)
        self.along = label("", wrap=True)
        self.body.addWidget(self.along)
        self.ready(self.other.editor if other_id is None else self.cancel_button)
        if other_id is None:
            self.ask_choices()
        else:
            self._ask()

    @override
    def show_choices(self, choices: FormChoices) -> None:
        others = [choice for choice in choices.members if choice.id != self._keep_id]
        self.offer("other_id", others, None)

    def _choose_other(self, chosen: object) -> None:
        self._other_id = MemberId(chosen) if isinstance(chosen, int) else None
        self._ask()

    def _ask(self) -> None:
        keep, other = self._keep_id, self._other_id
        if other is None:
            self._show_both(None)
            return

        def question(reader: Reader) -> SideBySide | None:
            return side_by_side(reader, keep, other)

        self.session.ask(question, self._show_both, parent=self, slot="both")

    # -- side by side

    def _show_both(self, both: SideBySide | None) -> None:
        clear_layout(self.grid)
        self.choices.clear()
        self.row_problems.clear()
        self._groups.clear()
        self.both = both
        self.along.setText("")
        if both is None:
            self.sides = {}
            if self._other_id is not None:
                self._show_problem(self.tr("One of the two was removed meanwhile."))
            return
        self.sides = both.proposal()
        self.forget_problems()
        self._head(both)
        for field in both.differing():
            self._row(both, field)
        self._together(both)
        self._go_to_first_choice()
        self.along.setText(self._along_words(both))

    def _go_to_first_choice(self) -> None:
        """Whoever presses Return without looking makes nothing one."""
        first = next(iter(self.choices.values()), None)
        if first is not None and not self.other.editor.hasFocus():
            first.radio.setFocus()

    def _head(self, both: SideBySide) -> None:
        names = [shown_name(one.name, hidden=self._hidden) for one in (both.keep, both.other)]
        self.grid.addWidget(label(self.tr("Which stays?"), "section"), 0, 0)
        for column, name in enumerate(names, start=1):
            self.grid.addWidget(label(name, "strong", wrap=True), 0, column)

    def _row(self, both: SideBySide, field: str) -> None:
        row = self.grid.rowCount()
        title = field_title(field)
        self.grid.addWidget(label(title, "sub", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self)
        self._groups.append(group)
        names = (both.keep.name, both.other.name)
        for column, (side, name) in enumerate(zip(Side, names, strict=True), start=1):
            text = value_words(both, field, side, hidden=self._hidden)
            made = SideChoice(title, text, shown_name(name, hidden=self._hidden))
            if not both.value(field, side):
                made.words.setObjectName("hint")
            made.radio.setChecked(self.sides[field] is side)
            made.chosen.connect(lambda field=field, side=side: self._choose(field, side))
            group.addButton(made.radio)
            self.choices[field, side] = made
            self.grid.addWidget(made, row, column)
        problem = self.row_problems[field] = label("", "problem", wrap=True)
        problem.hide()
        self.grid.addWidget(problem, row + 1, 1, 1, 2)

    def _choose(self, field: str, side: Side) -> None:
        self.sides[field] = side
        self._show(())

    def _together(self, both: SideBySide) -> None:
        merged = merged_member(both.keep, both.other, self.sides)
        told = [(field, together_words(merged, field, hidden=self._hidden)) for field in TOGETHER]
        told = [(field, words) for field, words in told if words]
        if told:
            row = self.grid.rowCount()
            head = label(self.tr("Put together of both"), "section")
            self.grid.addWidget(head, row, 0, 1, 3)
        for field, words in told:
            row = self.grid.rowCount()
            title = label(field_title(field), "sub", wrap=True)
            self.grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(label(words, wrap=True), row, 1, 1, 2)

    def _along_words(self, both: SideBySide) -> str:
        other = shown_name(both.other.name, hidden=self._hidden)
        along = along_words(both.goes_along)
        said = (
            fill(self.tr("Goes along from %1: %2."), other, along)
            if along
            else fill(self.tr("Nothing else names %1."), other)
        )
        step = self.tr("All of it is one step, and Undo brings both records back.")
        return f"{said} {step}"

    # -- saving

    @override
    def _show(self, problems: Sequence[Problem], *, only: set[str] | None = None) -> None:
        """What is wrong with a choice stands below it."""
        for field, shown in self.row_problems.items():
            words = [problem_sentence(one) for one in problems if one.field == field]
            shown.setText(words[0] if words else "")
            shown.setVisible(bool(words))
        super()._show([one for one in problems if one.field not in self.row_problems], only=only)
        if self.other.isHidden() and self.other.problem():
            self._show_problem(self.other.problem())

    @override
    def _focus_first(self, problems: Sequence[Problem]) -> None:
        wrong = {one.field for one in problems}
        chosen = [(field, side) for field, side in self.choices if field in wrong]
        if not chosen:
            super()._focus_first(problems)
            return
        field = chosen[0][0]
        self.choices[field, self.sides[field]].radio.setFocus()

    @override
    def problems(self) -> Sequence[Problem]:
        if self.both is not None:
            return []
        wrong = list(self.other.problems("other_id"))
        return wrong or [Problem("other_id", "REQUIRED_EMPTY")]

    @override
    def command(self) -> Command:
        assert self.both is not None
        return MergeMembers(self.both.keep.id, self.both.other.id, dict(self.sides))
