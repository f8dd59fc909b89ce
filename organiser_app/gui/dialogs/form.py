"""What every form has in common: problems beside fields, saving off the GUI thread, closing safely.

A form closes when its command has been committed, not before; when that fails, everything that
was typed is still there, with the problem beside its field.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet
from organiser_app.domain.commands import Command
from organiser_app.domain.errors import Invalid, UserError
from organiser_app.domain.ids import MemberId
from organiser_app.domain.problems import CHANGED_MEANWHILE, Problem
from organiser_app.gui.dialogs.choices import FormChoices, form_choices
from organiser_app.gui.dialogs.done import done_news
from organiser_app.gui.dialogs.inputs import text_of, when_edited
from organiser_app.gui.dialogs.name_field import NameField
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.errors import error_sentence
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.words import fill
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label, separator

WIDTH = 620
HEIGHT = 640


class FormDialog(QDialog):
    """A form over the window that never blocks it.

    Signals:
        saved(ChangeSet): the form's command was committed.
        news(News): what was done, with Undo.
    """

    saved = Signal(object)
    news = Signal(object)

    def __init__(
        self, session: GuiSession, parent: QWidget | None, *, title: str, saves: str
    ) -> None:
        """`saves` is what the saving button says."""
        super().__init__(parent)
        self.session = session
        self.shown: Any = None
        """The record as it stood when someone began to change it; None where it is a new one."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._fields: dict[str, FormField[Any]] = {}
        self._touched: set[str] = set()
        self._texts_before: dict[str, str] = {}
        self._is_saving = False
        self._is_waiting = False
        self._is_ready = False
        self.body = QVBoxLayout()
        self.body.setContentsMargins(SPACE.xl, SPACE.xs, SPACE.xl, SPACE.l)
        self.body.setSpacing(SPACE.m)
        self.title = label(title, "h1")
        self._problem = label("", "problem", wrap=True)
        self.save_button = button(saves, "primary", icon="check", clicked=self.save)
        self.cancel_button = button(self.tr("Cancel"), clicked=self.reject)
        self._build()
        self._connect_keys()
        session.closed.connect(self.done_without_asking)

    def _build(self) -> None:
        inner = QWidget()
        inner.setLayout(self.body)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.m)
        head.addWidget(self.title)
        self._button_row = self._build_buttons()
        self._question = self._build_question()
        self._question.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scrolling(inner), 1)
        whole.addWidget(separator())
        whole.addWidget(self._button_row)
        whole.addWidget(self._question)
        self._problem.hide()
        self.resize(scaled(WIDTH), scaled(HEIGHT))

    def _build_buttons(self) -> QWidget:
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE.s)
        keys = QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
        self._buttons.addWidget(label(fill(self.tr("%1 saves"), keys), "small"))
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.save_button)
        column = QVBoxLayout()
        column.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.s)
        column.addWidget(self._problem)
        column.addLayout(self._buttons)
        return _holding(column)

    def _build_question(self) -> QWidget:
        self.keep_button = button(self.tr("Keep writing"), "primary", clicked=self.stop_asking)
        self.discard_button = button(
            self.tr("Close without saving"), "danger", clicked=self.done_without_asking
        )
        line = QHBoxLayout()
        line.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, SPACE.l)
        line.setSpacing(SPACE.s)
        line.addWidget(label(self.tr("What you wrote is not saved yet."), "strong", wrap=True), 1)
        line.addWidget(self.discard_button)
        line.addWidget(self.keep_button)
        return _holding(line)

    def _connect_keys(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    # -- what a form must answer

    def problems(self) -> Sequence[Problem]:
        """What is wrong with what is filled in now."""
        raise NotImplementedError

    def command(self) -> Command:
        """What saving asks for; called only when nothing is wrong."""
        raise NotImplementedError

    # -- building

    def add_button(self, widget: QWidget) -> None:
        """Puts a button before the saving button."""
        self._buttons.insertWidget(self._buttons.count() - 1, widget)

    def add(self, field: str, made: FormField[Any]) -> FormField[Any]:
        """Watches a field; `field` is the domain's name for it."""
        self._fields[field] = made
        when_edited(made.editor, lambda: self._edited(field))
        return made

    def fields(self) -> Sequence[FormField[Any]]:
        """The fields in reading order."""
        return tuple(self._fields.values())

    def add_row(self, *widgets: QWidget, stretches: Sequence[int] = ()) -> None:
        """Puts fields side by side, below what is there."""
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        for place, widget in enumerate(widgets):
            row.addWidget(widget, stretches[place] if stretches else 1)
            row.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def add_heading(self, text: str) -> None:
        """Starts a group of fields."""
        self.body.addSpacing(SPACE.s)
        self.body.addWidget(label(text, "section"))

    def ready(self, first: QWidget) -> None:
        """Call when all fields are filled in: from here on, changes are the person's."""
        self.body.addStretch(1)
        self._is_ready = True
        first.setFocus()
        self.remember_texts()

    def remember_texts(self) -> None:
        """Takes what is filled in now as nothing to lose and nothing to complain about."""
        self._texts_before = self._texts()
        self._touched.clear()

    def ask_choices(self, named: Sequence[MemberId | None] = ()) -> None:
        """Asks for the names to complete; until they are here, nothing can be saved."""
        self._is_waiting = True
        self.session.ask(form_choices(named), self._take_choices, parent=self, slot="choices")

    def _take_choices(self, choices: FormChoices) -> None:
        self._is_waiting = False
        self.show_choices(choices)

    def show_choices(self, choices: FormChoices) -> None:
        """Offers the names in the form's fields."""

    def offer(self, field: str, choices: Sequence[Choice], chosen: int | None) -> None:
        """Offers names in a field and fills in the one that was chosen from the start."""
        made = self._fields[field]
        assert isinstance(made, NameField)
        made.set_choices(choices, chosen)
        if chosen is not None:
            self._texts_before[field] = text_of(made.editor)

    # -- while typing

    @property
    def today(self) -> date:
        """The local day."""
        return self.session.workspace.clock.today()

    def _texts(self) -> dict[str, str]:
        return {field: text_of(made.editor) for field, made in self._fields.items()}

    def has_unsaved_text(self) -> bool:
        """Whether closing would lose something that was typed."""
        return self._texts() != self._texts_before

    def _edited(self, field: str) -> None:
        if not self._is_ready:
            return
        self._touched.add(field)
        self.stop_asking()
        self.check()

    def check(self) -> None:
        """Shows what is wrong with the fields that were edited."""
        if self.session.is_open:
            self._show(self.problems(), only=self._touched)

    def forget_problems(self) -> None:
        """A form that begins anew has nothing wrong with it yet."""
        self._touched.clear()
        self._show(())

    def _show(self, problems: Sequence[Problem], *, only: set[str] | None = None) -> None:
        sentences: dict[str, str] = {}
        for problem in problems:
            sentences.setdefault(problem.field, problem_sentence(problem))
        for field, made in self._fields.items():
            shown = only is None or field in only
            made.set_problem(sentences.get(field, "") if shown else "")
        elsewhere = [text for field, text in sentences.items() if field not in self._fields]
        self._show_problem(elsewhere[0] if elsewhere and only is None else "")

    def _show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    # -- saving

    def save(self) -> None:
        """Saves and closes once that is committed."""
        self._save(self._saved_and_done)

    def _save(self, then: Callable[[ChangeSet], None]) -> None:
        if self._is_saving or self._is_waiting or not self.session.is_open:
            return
        problems = self.problems()
        self._touched.update(self._fields)
        self._show(problems)
        if problems:
            self._focus_first(problems)
            return
        self._set_saving(is_saving=True)
        self.session.do(self.command(), parent=self, then=then, failed=self._failed)

    def _saved_and_done(self, change: ChangeSet) -> None:
        self.saving_ended()
        self.announce(change)
        self.done_without_asking()

    def announce(self, change: ChangeSet) -> None:
        """Says what was done, and how to take it back."""
        self.saved.emit(change)
        if change.is_empty:
            return
        self.news.emit(done_news(self.session, change, self.tr("Undo")))

    def _failed(self, error: BaseException) -> None:
        self.saving_ended()
        if isinstance(error, Invalid):
            self._take_note(error.problems)
            self._show(error.problems)
            self._focus_first(error.problems)
        elif isinstance(error, UserError):
            self._show_problem(error_sentence(error))
        else:
            self._show_problem(
                self.tr("This could not be saved. What you wrote is still here; try once more.")
            )
            self.session.failures.handle(error)

    def _take_note(self, problems: Sequence[Problem]) -> None:
        """What somebody else has put there meanwhile has now been said: saving once more is meant."""
        for problem in problems:
            if problem.code != CHANGED_MEANWHILE or self.shown is None:
                continue
            field, _dot, key = problem.field.partition(".")
            value = problem.values["now"]
            if key:
                value = {**getattr(self.shown, field), key: value}
            self.shown = replace(self.shown, **{field: value})

    def saving_ended(self) -> None:
        """Lets the person save again."""
        self._set_saving(is_saving=False)

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        for one in self._button_row.findChildren(QAbstractButton):
            one.setEnabled(not is_saving)

    def _focus_first(self, problems: Sequence[Problem]) -> None:
        wrong = {problem.field for problem in problems}
        for field, made in self._fields.items():
            if field in wrong and made.editor.isVisibleTo(self) and made.editor.isEnabledTo(self):
                made.editor.setFocus()
                return

    # -- closing

    @override
    def reject(self) -> None:
        if self._question.isVisible():
            self.stop_asking()
        elif self._is_saving:
            return
        elif self.has_unsaved_text():
            self._show_question(shown=True)
            self.keep_button.setFocus()
        else:
            self.done_without_asking()

    def stop_asking(self) -> None:
        """Goes back to the form."""
        if self._question.isVisible():
            self._show_question(shown=False)
            next(iter(self._fields.values())).editor.setFocus()

    def _show_question(self, *, shown: bool) -> None:
        self._question.setVisible(shown)
        self._button_row.setVisible(not shown)

    def done_without_asking(self) -> None:
        """Closes; what was typed is gone."""
        self._texts_before = self._texts()
        self.done(QDialog.DialogCode.Accepted)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.has_unsaved_text() and self.session.is_open:
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.focusNextChild()


def _holding(layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    return holder
