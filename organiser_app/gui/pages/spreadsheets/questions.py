"""What only a person can know: how dates are written, which country phones are from, which side gave."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.imports import ImportOptions, ImportPreview, Question, QuestionCode
from organiser_app.spreadsheet.canonical_dates import DateOrder

REGION_LENGTH = 2


class QuestionsCard(Card):
    """One question below the other; gone when there is none.

    Signals:
        options_changed(ImportOptions): answered.
    """

    options_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.show_title(self.tr("Before it goes in"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE.m)
        self.add(self._lines)
        self._options = ImportOptions()

    def show_questions(self, preview: ImportPreview) -> None:
        """Asks what is open."""
        self._options = preview.options
        clear_layout(self._lines)
        asked = [made for made in map(self._asked, preview.questions) if made is not None]
        for made in asked:
            self._lines.addWidget(made)
        self.setVisible(bool(asked))

    def _asked(self, question: Question) -> QWidget | None:
        match question.code:
            case QuestionCode.DATE_ORDER:
                return self._ask_date_order(question)
            case QuestionCode.PHONE_REGION:
                return self._ask_region(question)
            case QuestionCode.SIDES:
                return self._ask_sides(question)
            case QuestionCode.RECEIVED_BEFORE:
                return self._say_received(question)
        return None

    def _ask_date_order(self, question: Question) -> QWidget:
        example = str(question.values.get("example", ""))
        words = self.tr("How are the dates written? “{example}” can be read in two ways.")
        line = FlowLayout(gap=SPACE.s)
        for order, key in (
            (DateOrder.DAY_FIRST, "day_first"),
            (DateOrder.MONTH_FIRST, "month_first"),
        ):
            day = question.values.get(key)
            text = day_words(day) if isinstance(day, date) else order.value
            act = partial(self._answer, replace(self._options, date_order=order))
            line.addWidget(button(text, clicked=act))
        return _with(label(words.replace("{example}", example), "strong", wrap=True), line)

    def _ask_region(self, question: Question) -> QWidget:
        example = str(question.values.get("example", ""))
        words = self.tr(
            "Which country are phones such as “{example}” from? Without an answer they are kept "
            "as they are written."
        ).replace("{example}", example)
        field = QLineEdit(self._options.region or "")
        field.setMaxLength(REGION_LENGTH)
        field.setMaximumWidth(90)
        field.setPlaceholderText("GB")
        field.setAccessibleName(self.tr("Country of phone numbers, two letters"))
        line = QHBoxLayout()
        line.addWidget(field)
        use = button(self.tr("Use it"), clicked=lambda: self._use_region(field.text()))
        field.returnPressed.connect(use.click)
        line.addWidget(use)
        line.addStretch(1)
        return _with(label(words, "strong", wrap=True), line)

    def _use_region(self, text: str) -> None:
        region = text.strip().upper()
        if len(region) == REGION_LENGTH and region.isalpha():
            self._answer(replace(self._options, region=region))

    def _ask_sides(self, question: Question) -> QWidget:
        giver, receiver = question.values.get("giver", ""), question.values.get("receiver", "")
        words = self.tr(
            "Who gave and who received? “{giver}” is read as who gave help, “{receiver}” as who "
            "received it."
        )
        words = words.replace("{giver}", str(giver)).replace("{receiver}", str(receiver))
        sheet = question.sheet or ""
        swapped = self._options.swapped ^ {sheet}
        swap = button(
            self.tr("It is the other way round"),
            icon="arrow-left-right",
            clicked=partial(self._answer, replace(self._options, swapped=frozenset(swapped))),
        )
        line = FlowLayout()
        line.addWidget(swap)
        return _with(label(words, "strong", wrap=True), line)

    def _say_received(self, question: Question) -> QWidget:
        day = question.values.get("day")
        words = self.tr(
            "This very file was brought in before, as {file} on {day}. What came in then is not "
            "added twice."
        )
        words = words.replace("{file}", str(question.values.get("file_name", "")))
        words = words.replace("{day}", day_words(day) if isinstance(day, date) else "")
        return label(words, "strong", wrap=True)

    def _answer(self, options: ImportOptions) -> None:
        self.options_changed.emit(options)


def _with(words: QWidget, line: QHBoxLayout | FlowLayout) -> QWidget:
    made = QWidget()
    made.setObjectName("clear")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.s)
    column.addWidget(words)
    column.addLayout(line)
    return made
