"""Asking someone who was not suggested: a name to type, and what to think of before."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.helping import helping, standing_refusal, standing_warnings
from organiser_app.gui.texts.words import fill, in_line
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.completing_edit import Choice, CompletingEdit
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import button, label, no_mnemonic
from organiser_app.services.need_help import Standing
from organiser_app.services.need_help import standing as read_standing
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.members import member_choices


class AskByName(QWidget):
    """A field for any member's name; a kind warning never stops anyone, a refusal says why.

    Signals:
        asked(int, bool): the member, and whether a warning about them was read.
        typed(str): what stands in the field now.
    """

    asked = Signal(int, bool)
    typed = Signal(str)

    def __init__(self, session: GuiSession, need_id: int, *, hidden: Callable[[], bool]) -> None:
        super().__init__()
        self._session, self._need_id, self._hidden = session, need_id, hidden
        self._standing: Standing | None = None
        self._asks_when_known = False
        self._has_choices = False
        self.field = FormField(
            helping.tr("Or ask someone by name"), CompletingEdit(placeholder=helping.tr("Name"))
        )
        self.ask_button = button(helping.tr("Ask"), clicked=self.ask)
        self._warning = label("", "", wrap=True)
        self._build()
        self.field.editor.installEventFilter(self)
        self.field.editor.textChanged.connect(self._text_changed)
        self.field.editor.chosen.connect(self._look_up)
        self.field.editor.returnPressed.connect(self.ask)

    def _build(self) -> None:
        self._warned = QWidget()
        warned = QHBoxLayout(self._warned)
        warned.setContentsMargins(0, 0, 0, 0)
        warned.setSpacing(SPACE.s)
        warned.addWidget(IconLabel("info", "warn", size=16), 0, Qt.AlignmentFlag.AlignTop)
        warned.addWidget(self._warning, 1)
        self._warned.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.s, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(self.field)
        column.addWidget(self._warned)
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeading)

    # -- names

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self._has_choices:
            self._has_choices = True
            self._session.ask(_everyone, self._take_choices, parent=self, slot="choices")
        return super().eventFilter(watched, event)

    def _take_choices(self, choices: tuple[Choice, ...]) -> None:
        self.field.editor.set_choices(choices)
        chosen = self.field.editor.chosen_id()
        if isinstance(chosen, int):
            self._look_up(chosen)

    def set_text(self, text: str) -> None:
        """Puts back what was typed before the panel was drawn anew."""
        self.field.editor.setText(text)

    # -- how they stand

    def _text_changed(self, text: str) -> None:
        self.typed.emit(text)
        if self._standing is not None and self.field.editor.chosen_id() is None:
            self._forget()
        self.field.set_problem("")

    def _forget(self) -> None:
        self._standing = None
        self._warned.hide()
        self._name_button(helping.tr("Ask"))

    def _look_up(self, member_id: object) -> None:
        self._forget()
        if not isinstance(member_id, int):
            return
        today = self._session.workspace.clock.today()
        helpers, need_id = self._session.workspace.helpers, self._need_id

        def question(reader: Reader) -> Standing | None:
            return read_standing(reader, helpers, need_id, member_id, today)

        self._session.ask(question, self._show_standing, parent=self, slot="standing")

    def _show_standing(self, standing: Standing | None) -> None:
        if standing is None or standing.member_id != self.field.editor.chosen_id():
            return
        self._standing = standing
        warnings = standing_warnings(standing, hidden=self._hidden())
        self.field.set_problem(standing_refusal(standing, hidden=self._hidden()))
        self._warning.setText(" ".join(warnings))
        self._warned.setVisible(bool(warnings) and not self.field.problem())
        words = helping.tr("Ask all the same") if warnings else helping.tr("Ask")
        self._name_button(words)
        if self._asks_when_known and not warnings:
            self.ask()
        self._asks_when_known = False

    def _name_button(self, words: str) -> None:
        self.ask_button.setText(no_mnemonic(words))
        self.ask_button.setAccessibleName(words)

    def warning(self) -> str:
        """What to think of before asking, or ""."""
        return self._warning.text() if self._warned.isVisibleTo(self) else ""

    # -- asking

    def ask(self) -> None:
        """Asks whoever is named, where that can be."""
        editor = self.field.editor
        typed = editor.text().strip()
        if not typed:
            editor.setFocus()
        elif editor.is_ambiguous():
            self.field.set_problem(
                helping.tr("Several people have this name. Pick the right one from the list.")
            )
        elif not isinstance(editor.chosen_id(), int):
            self.field.set_problem(
                fill(helping.tr("Nobody here is called %1."), in_line(typed, most=40))
            )
        elif self._standing is None:
            self._asks_when_known = True
        elif not self.field.problem():
            warned = self._warned.isVisibleTo(self)
            self.asked.emit(int(self._standing.member_id), warned)

    def show_problem(self, sentence: str) -> None:
        """Why asking was refused."""
        self.field.set_problem(sentence)


def _everyone(reader: Reader) -> tuple[Choice, ...]:
    found = member_choices(reader, also_left=True)
    return tuple(Choice(one.id, one.name, one.hint) for one in found)
