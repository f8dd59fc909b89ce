"""A ready message about a match, to look over, change and copy. Nothing is sent from here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextOption
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from organiser_app.domain.errors import UserError
from organiser_app.domain.views import MatchRow
from organiser_app.gui.session import GuiSession
from organiser_app.gui.texts.errors import error_sentence
from organiser_app.gui.texts.handouts import withheld_words
from organiser_app.gui.texts.languages import first_language
from organiser_app.gui.texts.messages import NAMES, is_right_to_left, message_text
from organiser_app.gui.texts.people import shown_name, without_names
from organiser_app.gui.texts.words import Context, beside, capitalised, fill, in_line
from organiser_app.gui.theme import SPACE, IconName, scaled
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.facts import facts
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.form_field import FormField
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import button, label, separator
from organiser_app.services.handouts.messages import (
    Language,
    MessageFacts,
    Occasion,
    knows_a_language,
    message_facts,
    usual_occasion,
)
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.matches import match_rows

messages = Context("messages")
Texts = dict[Occasion, MessageFacts]
WIDTH, HEIGHT = 640, 680
MOST = 40
"""Matches to choose from: beyond that, what is over is long over."""


@dataclass(frozen=True, slots=True)
class About:
    """Which matches the messages can be about."""

    match_id: int | None = None
    helper_id: int | None = None
    need_id: int | None = None


class MessageDialog(QDialog):
    """A message in the person's language, ready to be copied.

    Signals:
        news(News): that it was copied.
    """

    news = Signal(object)

    def __init__(
        self,
        session: GuiSession,
        view_state: ViewState,
        parent: QWidget | None = None,
        *,
        about: About,
    ) -> None:
        super().__init__(parent)
        self.session, self.view_state, self._about = session, view_state, about
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A message to copy"))
        self._facts: Texts = {}
        self._rows: dict[int, MatchRow] = {}
        self._build()
        session.closed.connect(self.close)
        view_state.names_hidden_changed.connect(self._names_changed)
        session.ask(_matches(about), self._show_matches, parent=self, slot="matches")

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        whole.setSpacing(SPACE.m)
        whole.addWidget(label(self.tr("A message to copy"), "h1"))
        self.match = ChoiceField(name=self.tr("About what?"))
        self.match.chosen.connect(lambda _id: self._ask())
        whole.addWidget(FormField(self.tr("About what?"), self.match))
        self.occasion = SegmentedControl(
            [
                (Occasion.ASK.value, self.tr("Ask the helper")),
                (Occasion.TELL.value, self.tr("Say who comes")),
                (Occasion.REMIND.value, self.tr("Remind")),
                (Occasion.THANK.value, self.tr("Thank")),
            ],
            self.tr("What for?"),
        )
        self.occasion.chosen.connect(lambda _key: self._show_in_their_language())
        whole.addWidget(FormField(self.tr("What for?"), self.occasion))
        self.language = SegmentedControl(
            [(one.value, name) for one, name in NAMES.items()], self.tr("In which language?")
        )
        self.language.chosen.connect(lambda _key: self._show())
        self._language_field = FormField(self.tr("In which language?"), self.language)
        whole.addWidget(self._language_field)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        whole.addWidget(FormField(self.tr("Change it as you like"), self.text), 1)
        self._told = QVBoxLayout()
        whole.addLayout(self._told)
        whole.addWidget(separator())
        whole.addLayout(self._build_buttons())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.copy)
        wanted = QSize(scaled(WIDTH), scaled(HEIGHT))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _build_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        line.addWidget(
            label(
                self.tr("Nothing is sent from here: paste it where you write."), "small", wrap=True
            ),
            1,
        )
        line.addWidget(button(self.tr("Close"), clicked=self.close))
        self.copy_button = button(self.tr("Copy"), "primary", icon="copy", clicked=self.copy)
        self.copy_button.setEnabled(False)
        line.addWidget(self.copy_button)
        return line

    # -- what it is about

    def _names_changed(self, _hidden: bool) -> None:
        self._offer_matches()
        self._show()

    def _offer_matches(self) -> None:
        hidden = self.view_state.names_hidden
        self.match.set_choices(
            [Choice(int(row.id), _words(row, hidden=hidden)) for row in self._rows.values()]
        )

    def _show_matches(self, rows: Sequence[MatchRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self._offer_matches()
        if self._about.match_id is not None:
            self.match.set_chosen(self._about.match_id)
        if rows:
            self._ask()
        else:
            self._say(
                [
                    (
                        "circle-dashed",
                        self.tr("Nobody is asked yet. Ask someone about a need first."),
                    )
                ]
            )

    def _ask(self) -> None:
        chosen = self.match.chosen_id()
        if isinstance(chosen, int) and self.session.is_open:
            asked = _facts(chosen, self.session.workspace.clock.today())
            self.session.ask(asked, self._take, parent=self, slot="facts", failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._say([("circle-alert", error_sentence(error))])
        else:
            self.session.failures.handle(error)

    def _take(self, found: Texts) -> None:
        self._facts = found
        chosen = self.match.chosen_id()
        if isinstance(chosen, int) and chosen in self._rows:
            self.occasion.set_current(usual_occasion(self._rows[chosen].state).value)
        self._show_in_their_language()

    # -- the words

    def _show_in_their_language(self) -> None:
        if found := self.facts():
            self.language.set_current(found.language.value)
        self._show()

    def facts(self) -> MessageFacts | None:
        """What the message that is chosen may say."""
        return self._facts.get(Occasion(self.occasion.current()))

    def _show(self) -> None:
        found = self.facts()
        is_shown = found is not None and not self.view_state.names_hidden
        self.text.setEnabled(is_shown)
        self.copy_button.setEnabled(is_shown)
        if found is None or not is_shown:
            self.text.setPlainText("")
            hides = self.tr("Names are hidden just now. Show them again to see the message.")
            self._say([("eye-off", hides)] if found else [])
            return
        language = Language(self.language.current())
        option = QTextOption()
        rtl = is_right_to_left(language)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.text.document().setDefaultTextOption(option)
        self.text.setPlainText(message_text(found, language))
        self._say(_told(found, language))

    def _say(self, lines: Sequence[tuple[IconName, str]]) -> None:
        clear_layout(self._told)
        self._told.addWidget(facts(list(lines)))

    def copy(self) -> None:
        """Puts the message on the clipboard and closes."""
        if not self.copy_button.isEnabled():
            return
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.news.emit(
            News(self.tr("The message is copied. Paste it where you write."), "success")
        )
        self.close()


def _words(row: MatchRow, *, hidden: bool) -> str:
    """Who helps whom with what: "Ana, for Noor: a lift to the clinic"."""
    what = in_line(without_names(row.what, [row.asker, row.helper], hidden=hidden), most=50)
    helper, asker = (shown_name(one, hidden=hidden) for one in (row.helper, row.asker))
    pair = fill(messages.tr("%1 for %2", "a helper and whoever asked"), helper, asker)
    return beside(pair, what)


def _told(found: MessageFacts, language: Language) -> list[tuple[IconName, str]]:
    """Why this language, and what the message does not say."""
    lines: list[tuple[IconName, str]] = [("languages", _why_language(found, language))]
    if not found.has_someone:
        lines.append(
            ("user", messages.tr("It is not known who asked, so there is nobody to write to."))
        )
    lines += [("shield", capitalised(withheld_words(reason))) for reason in sorted(found.withheld)]
    return lines


def _why_language(found: MessageFacts, language: Language) -> str:
    name = NAMES[language]
    if language is not found.language:
        return fill(messages.tr("In %1, as you chose."), name)
    if not found.speaks:
        return fill(messages.tr("In %1: it is not written down what they speak."), name)
    spoken = ", ".join(found.speaks)
    if knows_a_language(found.speaks):
        return fill(messages.tr("In %1, since they speak %2."), name, spoken)
    return fill(
        messages.tr("They speak %1, in which there is no ready text; this is %2."), spoken, name
    )


def _matches(about: About) -> Callable[[Reader], Sequence[MatchRow]]:
    def answer(reader: Reader) -> Sequence[MatchRow]:
        if about.match_id is not None:
            return match_rows(reader, [about.match_id])
        rows = match_rows(reader, need_id=about.need_id, helper_id=about.helper_id)
        # what is still to come first, and of what is over the newest
        return sorted(rows, key=lambda row: (not row.state.is_open, -row.id))[:MOST]

    return answer


def _facts(match_id: int, today: date) -> Callable[[Reader], Texts]:
    otherwise = _window_language()
    return partial(_read_facts, match_id, otherwise, today)


def _read_facts(match_id: int, otherwise: Language, today: date, reader: Reader) -> Texts:
    return message_facts(reader, match_id, otherwise, today=today)


def _window_language() -> Language:
    return Language(first_language(QLocale()) or Language.ENGLISH.value)
