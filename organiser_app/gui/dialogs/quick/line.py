"""The quick-add line: type it as you would say it, look at the chips, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.errors import Invalid
from organiser_app.gui.dialogs.done import done_news
from organiser_app.gui.dialogs.quick.chips import ChipRow
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.problems import problem_sentence
from organiser_app.gui.texts.quick import adds_words, option_words, question_words
from organiser_app.gui.texts.words import beside, fill
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.text import button, label, no_mnemonic
from organiser_app.services.quick.commands import command_of, missing, problems_of
from organiser_app.services.quick.completing import Completion, completions
from organiser_app.services.quick.known import read_vocabulary
from organiser_app.services.quick.reading import read_line
from organiser_app.services.quick.values import (
    About,
    Chip,
    Line,
    NotMeant,
    Part,
    Question,
    Value,
)
from organiser_app.services.quick.vocabulary import Vocabulary

_KNOWN = frozenset({Kind.MEMBERS, Kind.AREAS, Kind.CATEGORIES, Kind.MERGES})
_ADDED = {About.NEED: Kind.NEEDS, About.OFFER: Kind.OFFERS, About.EXCHANGE: Kind.EXCHANGES}
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
        self.setObjectName("palette")
        self._session, self._view_state = session, view_state
        self._take_back = take_back
        self._vocabulary: Vocabulary | None = None
        self._answers: dict[Question, Value] = {}
        self._part: Part | None = None
        """The chip whose options are listed because it was reached."""
        self._is_confirming = False
        """Whether Enter was pressed, so that the next question is gone to at once."""
        self._is_saving = False
        self._offered: Sequence[Completion] | Sequence[Value] = ()
        self._added: tuple[str, int] | None = None
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
        self.question = label("", "strong", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What may be meant"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = button(adds_words(About.NEED), "primary", clicked=self.confirm)
        self.keys = label(
            self.tr("Enter: add it · Tab: go through the chips · Esc: leave"), "small"
        )
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.m)
        foot.addWidget(self.keys, 1)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.m, SPACE.m, SPACE.m, SPACE.m)
        column.setSpacing(SPACE.s)
        for widget in (self.field, self.chips, self.said, self.question, self.list):
            column.addWidget(widget)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._edited)
        self.field.cursorPositionChanged.connect(lambda _old, _new: self._show_choices())
        self.field.installEventFilter(self)
        self.chips.chosen.connect(self._show_options_of)
        self.chips.key_pressed.connect(self._pressed_on_chip)
        self.list.itemClicked.connect(lambda item: self._take(self.list.row(item)))
        self._session.closed.connect(self._forget)
        self._session.changed.connect(self._network_changed)
        self._view_state.names_hidden_changed.connect(lambda _hidden: self._show())
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    # -- coming and going

    def open(self) -> None:
        """Shows itself over the window, with what was typed and not added."""
        self._added = None
        self._is_confirming = False
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()
        if self._vocabulary is None:
            self._ask_vocabulary()
        self._show()

    def close_line(self) -> None:
        """Goes away; what was typed is there when it comes back."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _forget(self) -> None:
        self.close_line()
        self._vocabulary, self.line, self._added = None, None, None
        self._answers = {}
        self.field.clear()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        is_elsewhere = now is not None and now is not self and not self.isAncestorOf(now)
        if now is not None and is_elsewhere and now.window() is self.window():
            self.close_line()

    # -- what the network calls things

    def _ask_vocabulary(self) -> None:
        if not self._session.is_open:
            return
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat).casefold()
        day_first = short.find("d") < short.find("m") or short.startswith("y")
        self._session.ask(
            partial(read_vocabulary, day_first=day_first),
            self._know,
            parent=self,
            slot="vocabulary",
        )

    def _know(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._show()

    def _network_changed(self, change: ChangeSet) -> None:
        if self._added is not None:
            kind, row_id = self._added
            if row_id in change.of(Kind(kind)).removed:
                self._added = None
        if change.concerns(_KNOWN):
            self._ask_vocabulary()
        elif self.isVisible():
            self._show()

    # -- reading

    def _edited(self, _text: str) -> None:
        self._added = None
        self._part = None
        self._is_confirming = False
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        text = self.field.text()
        self.line = None
        if self._vocabulary is not None and text.strip():
            self.line = read_line(text, self._vocabulary, self._today, self._answers)
        if self.line is None:
            self.chips.clear()
        else:
            self.chips.show_line(self.line, self._today, hidden=self._hidden)
            adds = adds_words(self.line.about)
            self.add.setText(no_mnemonic(adds))
            self.add.setAccessibleName(adds)
        self.chips.setVisible(self.line is not None)
        self.add.setEnabled(self.line is not None)
        self._say(self._note_words())
        self._show_choices()

    @property
    def _today(self) -> date:
        return self._session.workspace.clock.today()

    @property
    def _hidden(self) -> bool:
        return self._view_state.names_hidden

    def _note_words(self) -> str:
        if self._added is not None:
            return self.tr("Added. Enter opens it; or type the next one.")
        if self.line is None:
            return self._examples()
        if not self.line.note:
            return ""
        return fill(self.tr("Goes into the note: %1"), self.line.note)

    def _examples(self) -> str:
        return self.tr(
            "For example: “Noor needs childcare Wed”, “Ana drove Ben 2h yesterday”, "
            "“Ana offers lifts on Fridays”. What stands after // goes into the note."
        )

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    # -- what may be meant

    def _show_choices(self) -> None:
        """Names that the word may become, else the options of a chip, else nothing."""
        if not self.isVisible():
            return
        names = self._completions()
        chip = None if names else self._asked()
        if names:
            self._offered = names
            self._fill_list("", [beside(self._name(one), one.hint) for one in names])
        elif chip is not None and self.line is not None:
            options = self._options(chip)
            self._offered = options
            words = [option_words(one, self._today, hidden=self._hidden) for one in options]
            self._fill_list(question_words(chip, self.line.about), words)
            if self._is_confirming and words:
                self._select(0)
        else:
            self._offered = ()
            self._fill_list("", [])
        self._place()

    def _name(self, one: Completion) -> str:
        return shown_name(one.name, hidden=self._hidden)

    def _completions(self) -> Sequence[Completion]:
        is_typing = self.field.hasFocus() and not self._is_confirming and self._part is None
        if self._vocabulary is None or not is_typing:
            return ()
        return completions(self.field.text(), self.field.cursorPosition(), self._vocabulary)

    def _asked(self) -> Chip | None:
        """The chip that was reached, else the first that asks."""
        if self.line is None:
            return None
        if self._part is not None:
            return self.line.by_part.get(self._part)
        return next(iter(self.line.questions), None)

    def _options(self, chip: Chip) -> list[Value]:
        options = list(chip.options)
        is_word = bool(chip.said) and chip.part is not Part.ABOUT
        if is_word and NotMeant() not in options:
            options.append(NotMeant())
        return options

    def _fill_list(self, question: str, words: Sequence[str]) -> None:
        self.question.setText(question)
        self.question.setVisible(bool(question))
        self.list.clear()
        is_numbered = bool(question)
        for number, one in enumerate(words, start=1):
            self.list.addItem(f"{number}   {one}" if is_numbered else one)
        self.list.setVisible(bool(words))
        height = self.list.sizeHintForRow(0) if words else 0
        self.list.setFixedHeight(height * len(words) + 8)

    def _select(self, row: int) -> None:
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            said = self.list.item(row).text()
            self.field.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

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
        self._answers[chip.question] = one
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
                self._select(self.list.currentRow() + 1)
            case Qt.Key.Key_Up:
                self._select(self.list.currentRow() - 1)
            case key if key in _ENTER:
                self._enter()
            case _:
                return self._chose_by_number(event, held=Qt.KeyboardModifier.AltModifier)
        return True

    def _pressed_on_chip(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            case Qt.Key.Key_Down:
                self._select(self.list.currentRow() + 1)
            case Qt.Key.Key_Up:
                self._select(self.list.currentRow() - 1)
            case Qt.Key.Key_F2 | Qt.Key.Key_Backspace:
                self._type_anew()
            case key if key in (*_ENTER, Qt.Key.Key_Space):
                self._choose_or_go_on()
            case _ if not self._chose_by_number(event, held=Qt.KeyboardModifier.NoModifier):
                return
        event.accept()

    def _chose_by_number(self, event: QKeyEvent, *, held: Qt.KeyboardModifier) -> bool:
        number = event.key() - Qt.Key.Key_0
        if event.modifiers() != held or not 1 <= number <= len(self._offered):
            return False
        self._take(number - 1)
        return True

    def _choose_or_go_on(self) -> None:
        if self.list.currentRow() < 0:
            self._select(0)
        else:
            self._take(self.list.currentRow())

    def _type_anew(self) -> None:
        """Selects the words of the chip in the line, to be typed over."""
        chip = self._asked()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if chip is not None and chip.said:
            start = self.field.text().find(chip.said)
            self.field.setSelection(max(start, 0), len(chip.said) if start >= 0 else 0)

    def _enter(self) -> None:
        is_chosen = self.list.currentRow() >= 0
        if is_chosen and self._offered:
            self._take(self.list.currentRow())
        else:
            self.confirm()

    # -- writing

    def confirm(self) -> None:
        """Writes the line down, or goes to what is still to be asked."""
        if self._added is not None and not self.field.text().strip():
            self._open_added()
            return
        line = self.line
        if line is None or self._is_saving:
            return
        self._is_confirming = True
        if line.questions:
            self._part = None
            self._go_to_question(line)
            return
        found = problems_of(line, self._today)
        if found:
            self._say(problem_sentence(found[0]))
            self._announce(self.said.text())
            return
        self._is_saving = True
        self._session.do(
            command_of(line, self._today),
            parent=self,
            then=partial(self._was_added, line.about),
            failed=self._was_not_added,
        )

    def _go_to_question(self, line: Line) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_choices()
        if missing(line) and not self._offered:
            self._announce(self.question.text())

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _was_added(self, about: About, change: ChangeSet) -> None:
        self._is_saving = False
        kind = _ADDED[about]
        added = change.of(kind).added
        self._added = (kind.value, min(added)) if added else None
        self._answers = {}
        self._is_confirming = False
        self.field.clear()
        self.news.emit(done_news(self._session, change, self.tr("Undo")))
        if self.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _was_not_added(self, error: BaseException) -> None:
        self._is_saving = False
        if isinstance(error, Invalid) and error.problems:
            self._say(problem_sentence(error.problems[0]))
        else:
            self._session.failures.handle(error)

    def _open_added(self) -> None:
        """Opens what was added: a need's panel says who could help."""
        added, self._added = self._added, None
        self.close_line()
        if added is not None:
            self._view_state.story_wanted.emit(*added)

    # -- place

    def _place(self) -> None:
        window = self.window()
        width = min(scaled(760), window.width() - 40)
        self.setFixedWidth(width)
        self.layout().activate()  # type: ignore[union-attr]
        height = min(self.layout().totalHeightForWidth(width), window.height() - 80)  # type: ignore[union-attr]
        self.setGeometry((window.width() - width) // 2, scaled(72), width, height)
