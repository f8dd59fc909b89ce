"""The helping part of a need's panel: who is on it, who could help, who was on it before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.helping.deeds import PROPOSAL, MatchDeeds
from organiser_app.gui.helping.match_row import MatchRow
from organiser_app.gui.pages.needs.helping.ask_by_name import AskByName
from organiser_app.gui.pages.needs.helping.before import before_list
from organiser_app.gui.pages.needs.helping.helper_list import HelperList
from organiser_app.gui.pages.needs.helping.memory import (
    FIRST_HELPER,
    FOCUS_KEY,
    HelpingMemory,
    helper_key,
    key_of,
    match_key,
)
from organiser_app.gui.texts.helping import helping, left_out_words
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill, number
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.need_help import Arranged, NeedHelp

MANY = 60
"""How many suggestions "Show more" asks for."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the section needs of the page around it."""

    deeds: MatchDeeds
    hidden: Callable[[], bool]


class HelpingSection(QWidget):
    """Shows one answer at a time; what a person wants goes out by signals.

    Signals:
        asked(list): helpers that were ticked and are to be asked.
        asked_by_name(int, bool): a member, and whether a warning about them was read.
        more_wanted(): more suggestions.
        weights_wanted(): how helpers are chosen.
        story_wanted(str, int): the story of a member or a need.
    """

    asked = Signal(list)
    asked_by_name = Signal(int, bool)
    more_wanted = Signal()
    weights_wanted = Signal()
    story_wanted = Signal(str, int)

    def __init__(self, around: Surroundings, memory: HelpingMemory) -> None:
        super().__init__()
        self._around, self.memory = around, memory
        self._shown: NeedHelp | None = None
        self._to_focus: QWidget | None = None
        self.match_rows: list[MatchRow] = []
        self.helpers: HelperList | None = None
        self.by_name: AskByName | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.xs)
        if memory.help is not None:
            self._shown = memory.help
            self.redraw()
        else:
            self._column.addWidget(label(helping.tr("Looking for helpers…"), "small"))

    # -- showing an answer

    def show_help(self, help_: NeedHelp) -> None:
        """Shows who is on it and who could be, as it is now."""
        self.memory.help = help_
        if help_ != self._shown:
            self._shown = help_
            self.redraw()
        elif self.memory.wants_focus:
            self._go_to(self.memory.wants_focus)
        self.memory.wants_focus = ""

    def redraw(self) -> None:
        """Draws everything anew, keeping what was ticked and typed."""
        if self._shown is None:
            return
        self.remember_focus()
        self._to_focus = None
        clear_layout(self._column)
        self.match_rows, self.helpers, self.by_name = [], None, None
        self._add_open(self._shown.open_ones)
        if self._shown.need.state.is_open:
            self._add_who_could_help(self._shown)
        self._add_ended([one for one in self._shown.arranged if not one.is_open])
        self._add_before(self._shown)
        self._restore_focus()

    def _add_open(self, ones: Sequence[Arranged]) -> None:
        if ones:
            self._column.addWidget(label(helping.tr("Who is on it"), "section"))
        for one in ones:
            self._add_match(one)
        if len(ones) > 1:
            together = button(
                helping.tr("It happened with all of them"),
                tip=helping.tr("Writes one line for each into the log, as one occasion."),
                clicked=lambda: self._around.deeds.all_happened(ones),
            )
            self._column.addWidget(together, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_match(self, one: Arranged) -> None:
        hidden = self._around.hidden()
        name = shown_name(one.row.helper, hidden=hidden)
        opens = fill(helping.tr("Show %1"), name)
        row = MatchRow(one, name, self._around.deeds, hidden=hidden, opens=opens)
        row.setProperty(FOCUS_KEY, match_key(one.row.id))
        row.show_problem(self.memory.problems.get(one.row.id, ""))
        row.opened.connect(
            lambda _match, who=int(one.row.helper_id): self.story_wanted.emit("members", who)
        )
        row.backup_wanted.connect(lambda _need: self.go_to_helpers())
        self.match_rows.append(row)
        self._column.addWidget(row)

    # -- who could help

    def _add_who_could_help(self, help_: NeedHelp) -> None:
        if help_.open_ones and not self._is_unfolded(help_):
            more = button(
                helping.tr("Find someone else too"),
                "link",
                icon="user-plus",
                clicked=self.go_to_helpers,
            )
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
            return
        self._column.addWidget(label(_heading(help_), "section"))
        self._add_list(help_)
        problem = self.memory.problems.get(PROPOSAL, "")
        if problem and not self.memory.asked_by_name:
            self._column.addWidget(label(problem, "problem", wrap=True))
        if told := left_out_words(help_.left_out):
            self._column.addWidget(label(told, "small", wrap=True))
        self._add_by_name()
        weights = button(
            helping.tr("How helpers are chosen…"), "link", clicked=self.weights_wanted.emit
        )
        self._column.addWidget(weights, 0, Qt.AlignmentFlag.AlignLeading)

    def _is_unfolded(self, help_: NeedHelp) -> bool:
        return self.memory.is_unfolded or any(one.is_in_doubt for one in help_.open_ones)

    def _add_list(self, help_: NeedHelp) -> None:
        if not help_.helpers:
            nobody = helping.tr("Nobody can be suggested for this just now.")
            self._column.addWidget(label(nobody, wrap=True))
            return
        made = self.helpers = HelperList(help_.helpers, hidden=self._around.hidden())
        made.tick(self.memory.ticked)
        made.ticked_changed.connect(self._remember_ticked)
        made.asked.connect(self.asked)
        for row in made.rows:
            row.setProperty(FOCUS_KEY, helper_key(row.helper.member_id))
        self._column.addWidget(made)
        others = help_.could_help - len(help_.helpers)
        if others > 0 and len(help_.helpers) < MANY:
            words = fill(helping.tr("Show more: %1 others could be asked"), number(others))
            more = button(words, "link", clicked=self.more_wanted.emit)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _remember_ticked(self, member_ids: list[int]) -> None:
        self.memory.ticked = member_ids

    def _add_by_name(self) -> None:
        made = self.by_name = AskByName(
            self._around.deeds.session, self.memory.need_id, hidden=self._around.hidden
        )
        made.set_text(self.memory.typed)
        made.setProperty(FOCUS_KEY, "name")
        made.typed.connect(self._remember_typed)
        made.asked.connect(self.asked_by_name)
        if self.memory.asked_by_name:
            made.show_problem(self.memory.problems.get(PROPOSAL, ""))
        self._column.addWidget(made)

    def _remember_typed(self, text: str) -> None:
        self.memory.typed = text

    # -- who was on it

    def _add_ended(self, ones: Sequence[Arranged]) -> None:
        if ones:
            self._column.addWidget(label(helping.tr("Who was on it"), "section"))
        for one in reversed(ones):
            self._add_match(one)

    def _add_before(self, help_: NeedHelp) -> None:
        if not help_.before:
            return
        self._column.addWidget(label(helping.tr("The other times"), "section"))
        today, hidden = self._around.deeds.today, self._around.hidden()
        lines = before_list(help_.before, today, hidden=hidden)
        lines.activated.connect(lambda need_id: self.story_wanted.emit("needs", need_id))
        self._column.addWidget(lines)

    # -- problems

    def show_problem(self, match_id: int, sentence: str) -> None:
        """Says beside the row why it could not be saved."""
        if self.memory.problems.get(match_id, "") == sentence:
            return
        self.memory.problems[match_id] = sentence
        if match_id != PROPOSAL:
            for row in self.match_rows:
                if row.one.row.id == match_id:
                    row.show_problem(sentence)
        elif self.memory.asked_by_name and self.by_name is not None:
            self.by_name.show_problem(sentence)
        else:
            self.redraw()

    # -- focus

    def go_to_helpers(self) -> None:
        """Shows the suggestions, also while somebody is on it, and goes to the first."""
        if not self.memory.is_unfolded:
            self.memory.is_unfolded = True
            self.redraw()
        self._go_to(FIRST_HELPER)

    def go_to_help(self) -> None:
        """Goes to whoever is on it, or else to those who could be."""
        if self.match_rows and self.match_rows[0].one.is_open:
            self._focus(self.match_rows[0])
        else:
            self.go_to_helpers()

    @property
    def is_to_have_focus(self) -> bool:
        """Whether a part of it takes the focus as soon as it is seen."""
        return self._to_focus is not None

    def remember_focus(self) -> None:
        """Call before what is shown goes: remembers which part has the focus, or is to have it."""
        focused: QWidget | None = self._to_focus or self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and (key := key_of(focused)):
            self.memory.had_focus = key

    def _restore_focus(self) -> None:
        """Until a new answer has come, whatever is wanted may not be there yet."""
        if key := self.memory.wants_focus or self.memory.had_focus:
            self._go_to(key)
        self.memory.had_focus = ""

    def _go_to(self, key: str) -> None:
        if key == FIRST_HELPER:
            first = self.helpers.rows[0] if self.helpers else self._name_editor()
            self._focus(first)
            return
        for one in self.findChildren(QWidget):
            if one.property(FOCUS_KEY) == key:
                self._focus(self._name_editor() if key == "name" else one)

    def _name_editor(self) -> QWidget | None:
        return self.by_name.field.editor if self.by_name is not None else None

    def _focus(self, widget: QWidget | None) -> None:
        """What is hidden takes no focus, and a layout shows what is new a little later."""
        self._to_focus = widget
        if self.isVisible():
            QTimer.singleShot(0, self, self._take_focus)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        widget = self._to_focus
        if widget is not None and widget.isVisible():
            self._to_focus = None
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            _reveal(widget)


def _heading(help_: NeedHelp) -> str:
    if help_.needs_a_backup:
        return helping.tr("Who could step in")
    if help_.open_ones:
        return helping.tr("Who else could help")
    return helping.tr("Who could help")


def _reveal(widget: QWidget) -> None:
    """Scrolls to where the widget can be seen."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget, 0, SPACE.xl)
