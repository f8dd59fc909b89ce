"""The quick-add line: type it as you would say it, look at the chips, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.problems import Problem
from organiser_app.gui.dialogs.quick.adding import Adding
from organiser_app.gui.dialogs.quick.chips import ChipRow
from organiser_app.gui.dialogs.quick.foot import Foot
from organiser_app.gui.dialogs.quick.more import HAS_FORM, form_for
from organiser_app.gui.dialogs.quick.options import OptionList
from organiser_app.gui.dialogs.quick.placing import LentKeys, cycle_focus, place_over_window
from organiser_app.gui.dialogs.quick.understanding import Understanding
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.quick import (
    example_words,
    note_words,
    option_words,
    question_words,
)
from organiser_app.gui.texts.words import beside, fill
from organiser_app.gui.theme import SPACE
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.text import label
from organiser_app.services.quick.commands import missing, problems_of, same_as
from organiser_app.services.quick.completing import Completion, completions
from organiser_app.services.quick.values import Chip, Line, Part, Value

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickLine(QFrame):
    """Lies over the window. Enter confirms, Tab goes through the chips, Esc leaves.

    Signals:
        closed(): it went away; what was typed stays in it.
        news(News): something was written down.
    """

    closed = Signal()
    news = Signal(object)

    def __init__(
        self,
        window: QWidget,
        session: GuiSession,
        view_state: ViewState,
        take_back: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._keys = LentKeys(self)
        self.setObjectName("palette")
        self._session, self._view_state = session, view_state
        self._take_back = take_back
        self._understanding = Understanding(session, self)
        self._part: Part | None = None
        """The chip whose options are listed because it was reached."""
        self._is_confirming = False
        """Whether Enter was pressed, so that the next question is gone to at once."""
        self._is_adding = False
        """Whether the line is to be written as soon as the roster has answered."""
        self._offered: Sequence[Completion] | Sequence[Value] = ()
        self._adding = Adding(session, self)
        self.line: Line | None = None
        self._build()
        self._connect()
        self.hide()

    # -- building

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type it as you would say it"))
        self.field.setAccessibleName(self.tr("Add something, as you would say it"))
        self.chips = ChipRow()
        self.said = label("", "hint", wrap=True)
        self.options = OptionList()
        self.foot = Foot(adds=self.confirm, opens=self.open_form)
        self.add, self.more = self.foot.add, self.foot.more
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        column.setSpacing(SPACE.s)
        for widget in (self.field, self.chips, self.said, self.options):
            column.addWidget(widget)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._edited)
        self.field.cursorPositionChanged.connect(lambda _old, _new: self._show_choices())
        self.field.installEventFilter(self)
        self.chips.chosen.connect(self._show_options_of)
        self.chips.key_pressed.connect(self._pressed_on_chip)
        self.options.taken.connect(self._take)
        self._understanding.changed.connect(self._understood)
        self._session.closed.connect(self._forget)
        self._session.changed.connect(lambda _change: self._show())
        self._adding.added.connect(self._was_added)
        self._adding.refused.connect(self._tell)
        self._adding.news.connect(self.news)
        self._view_state.names_hidden_changed.connect(lambda _hidden: self._show())
        QApplication.instance().focusObjectChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    # -- coming and going

    def open(self) -> None:
        """Shows itself over the window, with what was typed and not added."""
        self._adding.last = None
        self._is_confirming = self._is_adding = False
        self._keys.lend()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()
        self._understanding.want()
        self._show()

    def close_line(self) -> None:
        """Goes away; what was typed is there when it comes back."""
        if self.isVisible():
            self._keys.give_back(self.hide)
            self.closed.emit()

    def _forget(self) -> None:
        self.close_line()
        self.line, self._adding.last = None, None
        self._understanding.forget()
        self.field.clear()

    def _focus_moved(self, now: QObject | None) -> None:
        if not isinstance(now, QWidget) or now is self or self.isAncestorOf(now):
            return
        if now.window() is self.window():
            self.close_line()

    # -- reading

    def _edited(self, _text: str) -> None:
        self._adding.last = None
        self._part = None
        self._is_confirming = self._is_adding = False
        self._show()

    def _understood(self) -> None:
        """More is known now; what was waiting for that goes on."""
        self._show()
        if self._is_adding and self.isVisible():
            self.confirm()

    def _show(self) -> None:
        if not self.isVisible():
            return
        self.line = self._understanding.read(self.field.text(), self._today)
        if self.line is None:
            self.chips.clear()
        else:
            self.chips.show_line(self.line, self._today, hidden=self._view_state.names_hidden)
        self.chips.setVisible(self.line is not None)
        self.foot.show_line(self.line, self._adding)
        self._say(self._note_words())
        self._show_choices()

    @property
    def _today(self) -> date:
        return self._session.workspace.clock.today()

    def _note_words(self) -> str:
        if self._adding.last is not None:
            done = self._adding.words(hidden=self._view_state.names_hidden)
            return fill(self.tr("%1. Enter goes there; or type the next one."), done)
        return example_words() if self.line is None else note_words(self.line)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    # -- what may be meant

    def _show_choices(self) -> None:
        """Names that the word may become, else the options of a chip, else nothing."""
        if not self.isVisible():
            return
        self.foot.show_keys(on_chip=self._part is not None)
        names, hidden = self._completions(), self._view_state.names_hidden
        chip = None if names else self._asked()
        if names:
            self._offered = names
            self.options.show_options(
                "", [beside(shown_name(one.name, hidden=hidden), one.hint) for one in names]
            )
        elif chip is not None and self.line is not None:
            self._offered = chip.answers
            about, today = self.line.about, self._today
            words = [option_words(one, chip, about, today, hidden=hidden) for one in chip.answers]
            self.options.show_options(question_words(chip, about), words)
            if self._is_confirming and words:
                self.options.choose(0)
        else:
            self._offered = ()
            self.options.show_options("", [])
        place_over_window(self)

    def _completions(self) -> Sequence[Completion]:
        is_typing = self.field.hasFocus() and not self._is_confirming and self._part is None
        vocabulary = self._understanding.vocabulary
        if vocabulary is None or not is_typing:
            return ()
        return completions(self.field.text(), self.field.cursorPosition(), vocabulary)

    def _asked(self) -> Chip | None:
        """The chip that was reached, else the first that asks."""
        if self.line is None:
            return None
        if self._part is not None:
            return self.line.by_part.get(self._part)
        return next(iter(self.line.questions), None)

    def _show_options_of(self, part: Part) -> None:
        self._part = part
        self._show_choices()

    def _take(self, row: int) -> None:
        """Means this: a name for the word, or an answer for a chip."""
        if not 0 <= row < len(self._offered):
            return
        one = self._offered[row]
        if isinstance(one, Completion):
            self._complete(one)
            return
        chip = self._asked()
        if chip is None:
            return
        self._understanding.answers[chip.question] = one
        self._part = None
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)
        self._is_confirming = True
        self._show()

    def _complete(self, one: Completion) -> None:
        text = self.field.text()
        after = text[one.end :]
        put = one.name if after.startswith(" ") else f"{one.name} "
        self.field.setText(text[: one.start] + put + after)
        self.field.setCursorPosition(one.start + len(put))
        self._edited(self.field.text())

    # -- keys

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the line: out of it, the line would go away. Gone, it lets the focus go."""
        if not self.isVisible():
            return super().focusNextPrevChild(next)
        return cycle_focus([self.field, *self.chips.shown(), *self.foot.buttons()], forward=next)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._part is not None:
            self._part = None
            self._show_choices()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if not self.field.text() and event.matches(QKeySequence.StandardKey.Undo):
            self._take_back()
            return True
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_line()
            case Qt.Key.Key_Down:
                self.options.step(1)
            case Qt.Key.Key_Up:
                self.options.step(-1)
            case key if key in _ENTER:
                self._enter(event)
            case _:
                return self._chose_by_number(event, held=Qt.KeyboardModifier.AltModifier)
        return True

    def _pressed_on_chip(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            case Qt.Key.Key_Down:
                self.options.step(1)
            case Qt.Key.Key_Up:
                self.options.step(-1)
            case Qt.Key.Key_F2 | Qt.Key.Key_Backspace:
                self._type_anew()
            case key if key in (*_ENTER, Qt.Key.Key_Space):
                self.options.take_or_choose()
            case _ if not self._chose_by_number(event, held=Qt.KeyboardModifier.NoModifier):
                return
        event.accept()

    def _chose_by_number(self, event: QKeyEvent, *, held: Qt.KeyboardModifier) -> bool:
        place = event.key() - Qt.Key.Key_1
        if event.modifiers() != held or not 0 <= place < len(self._offered):
            return False
        self._take(place)
        return True

    def _type_anew(self) -> None:
        """Selects the words of the chip in the line, to be typed over."""
        chip = self._asked()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if chip is not None and chip.said:
            start = self.field.text().find(chip.said)
            self.field.setSelection(max(start, 0), len(chip.said) if start >= 0 else 0)

    def _enter(self, event: QKeyEvent) -> None:
        line = self.line
        has_form = line is not None and line.about in HAS_FORM and not line.is_denied
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and has_form:
            self.open_form()
            return
        if self.options.chosen >= 0 and self._offered:
            self._take(self.options.chosen)
        else:
            self.confirm()

    # -- writing

    def confirm(self) -> None:
        """Writes the line down, or goes to what is still to be asked."""
        if self._adding.last is not None and not self.field.text().strip():
            self._open_added()
            return
        line = self.line
        if line is None:
            return
        self._is_confirming = True
        if line.questions:
            self._part = None
            self._go_to_question(line)
            return
        self._is_adding = self._understanding.is_waiting
        if self._is_adding:
            self._show()  # which asks the roster again if it could not answer
            return
        if same_as(line):
            self.open_form()
            return
        if found := problems_of(line, self._today):
            self._tell(found[0])
            return
        self._adding.write(line)

    def _go_to_question(self, line: Line) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_choices()
        if missing(line) and not self._offered:
            self._announce(self.options.question.text())

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def open_form(self) -> None:
        """Goes on in the form of what the line writes down; the line stays until that is saved."""
        line = self.line
        if line is None or line.about not in HAS_FORM:
            return
        known = self._understanding.known(line)
        form = form_for(line, self._session, self.window(), self._today, known)
        form.news.connect(self.news)
        form.saved.connect(lambda _change: self._forget())
        self.close_line()
        form.open()

    def _was_added(self) -> None:
        self._understanding.forget()
        self._is_confirming = False
        self.field.clear()
        if self.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _tell(self, problem: Problem) -> None:
        self._say(problem_sentence(problem))
        place_over_window(self)
        self._announce(self.said.text())

    def _open_added(self) -> None:
        """Opens what was added: a need's panel says who could help."""
        added, self._adding.last = self._adding.last, None
        self.close_line()
        if added is not None:
            self._view_state.story_wanted.emit(*added)
