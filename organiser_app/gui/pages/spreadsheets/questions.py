"""What only a person can know: how dates are written, which country phones are from, which side gave."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from organiser_app.gui.pages.spreadsheets.listing import Reviewed
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.people import masked
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.country_field import CountryField, country_of_this_computer
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.imports import ImportOptions, Question, QuestionCode
from organiser_app.spreadsheet.canonical_dates import DateOrder

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("cp1252", "Windows-1252"),
    ("cp1250", "Windows-1250"),
    ("cp1251", "Windows-1251"),
    ("cp1253", "Windows-1253"),
    ("cp1254", "Windows-1254"),
    ("cp1255", "Windows-1255"),
    ("cp1256", "Windows-1256"),
    ("cp1258", "Windows-1258"),
    ("mac_roman", "Mac Roman"),
    ("shift_jis", "Shift JIS"),
    ("gb18030", "GB 18030"),
    ("big5", "Big5"),
    ("euc_kr", "EUC-KR"),
)


class QuestionsCard(Card):
    """One question below the other; gone when there is none.

    Signals:
        options_changed(ImportOptions): the file is to be read another way.
        rows_decided(bool): rows that are there already, it seems, come in all the same, or not.
    """

    options_changed = Signal(object)
    rows_decided = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.show_title(self.tr("Before it goes in"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE.l)
        self.add(self._lines)
        self._options = ImportOptions()
        self._hidden = False

    def show_questions(self, shown: Reviewed) -> None:
        """Asks what is open."""
        self._options, self._hidden = shown.preview.options, shown.look.hides_names
        clear_layout(self._lines)
        asked = [
            self._ask[question.code](self, question)
            for question in shown.preview.questions
            if question.code in self._ask
        ]
        for made in asked:
            self._lines.addWidget(made)
        self.setVisible(bool(asked))

    def _answer(self, **changes: object) -> None:
        self.options_changed.emit(replace(self._options, **changes))  # type: ignore[arg-type]  # fields of options

    def _ask_date_order(self, question: Question) -> QWidget:
        example = str(question.values.get("example", ""))
        words = self.tr(
            "Which day is “{example}”? The dates of this sheet can be read in two ways."
        )
        line = FlowLayout(gap=SPACE.s)
        for order, key in (
            (DateOrder.DAY_FIRST, "day_first"),
            (DateOrder.MONTH_FIRST, "month_first"),
        ):
            day = question.values.get(key)
            text = day_words(day) if isinstance(day, date) else order.value
            line.addWidget(button(text, clicked=partial(self._answer, date_order=order)))
        return _asked(words.replace("{example}", example), line)

    def _ask_region(self, question: Question) -> QWidget:
        example = masked(str(question.values.get("example", "")), hidden=self._hidden)
        words = self.tr(
            "Which country are phones such as “{example}” from? Without an answer they stay as "
            "they are written."
        )
        field = CountryField(
            name=self.tr("Country of phone numbers"), none=self.tr("Not from one country")
        )
        field.set_code(country_of_this_computer())
        use = button(self.tr("Use it"), clicked=lambda: self._use_region(field.code()))
        return _asked(words.replace("{example}", example), _beside(field, use))

    def _use_region(self, code: str) -> None:
        if code:
            self._answer(region=code)

    def _ask_sides(self, question: Question) -> QWidget:
        giver, receiver = question.values.get("giver", ""), question.values.get("receiver", "")
        words = self.tr(
            "Who gave and who received? “{giver}” is read as who gave help, “{receiver}” as who "
            "received it."
        )
        words = words.replace("{giver}", str(giver)).replace("{receiver}", str(receiver))
        swapped = frozenset(self._options.swapped ^ {question.sheet or ""})
        line = FlowLayout()
        line.addWidget(
            button(
                self.tr("It is the other way round"),
                icon="arrow-left-right",
                clicked=partial(self._answer, swapped=swapped),
            )
        )
        return _asked(words, line)

    def _say_received(self, question: Question) -> QWidget:
        day = question.values.get("day")
        words = self.tr(
            "This very file was brought in before, as {file} on {day}. What came in then is not "
            "added twice."
        )
        words = words.replace("{day}", day_words(day) if isinstance(day, date) else "")
        return _asked(words.replace("{file}", str(question.values.get("file_name", ""))))

    def _ask_encoding(self, question: Question) -> QWidget:
        words = self.tr(
            "The file does not say how its letters are stored. Please look whether names with "
            "accents are right; if not, try another way."
        )
        found = str(question.values.get("encoding") or "")
        choices = [Choice(code, name) for code, name in ENCODINGS]
        if found and found not in dict(ENCODINGS):
            choices.insert(0, Choice(found, found))
        field = ChoiceField(choices, name=self.tr("How letters are stored"))
        field.set_chosen(found)
        field.chosen.connect(lambda code: self._answer(encoding=code))
        return _asked(words, _beside(field))

    def _ask_delimiter(self, question: Question) -> QWidget:
        words = self.tr(
            "The file does not say what parts its columns. Please look whether the columns are right."
        )
        choices = [
            Choice(",", self.tr("Comma")),
            Choice(";", self.tr("Semicolon")),
            Choice("\t", self.tr("Tab")),
            Choice("|", self.tr("Upright line")),
        ]
        field = ChoiceField(choices, name=self.tr("What parts columns"))
        field.set_chosen(question.values.get("delimiter"))
        field.chosen.connect(lambda sign: self._answer(delimiter=sign))
        return _asked(words, _beside(field))

    def _ask_rows(self, question: Question) -> QWidget:
        count = question.values.get("count", 0)
        words = (
            self.tr("One row is very like something that is there already. Is it the same?")
            if count == 1
            else self.tr(
                "%Ln rows are very like something that is there already. Are they the same?",
                "",
                count if isinstance(count, int) else 0,
            )
        )
        line = FlowLayout(gap=SPACE.s)
        same = self.tr("The same: leave out")
        other = self.tr("Something else: bring in")
        line.addWidget(button(same, clicked=partial(self.rows_decided.emit, False)))
        line.addWidget(button(other, clicked=partial(self.rows_decided.emit, True)))
        return _asked(words, line)

    _ask: dict[QuestionCode, Callable[["QuestionsCard", Question], QWidget]] = {
        QuestionCode.DATE_ORDER: _ask_date_order,
        QuestionCode.PHONE_REGION: _ask_region,
        QuestionCode.SIDES: _ask_sides,
        QuestionCode.RECEIVED_BEFORE: _say_received,
        QuestionCode.ENCODING: _ask_encoding,
        QuestionCode.DELIMITER: _ask_delimiter,
        QuestionCode.ROWS: _ask_rows,
    }


def _beside(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE.s)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def _asked(words: str, answers: QLayout | None = None) -> QWidget:
    made = QWidget()
    made.setObjectName("clear")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.s)
    column.addWidget(label(words, "strong", wrap=True))
    if answers is not None:
        column.addLayout(answers)
    return made
