"""The review: what would be written, then questions and people, then every row and every column."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.pages.spreadsheets.columns import ColumnsCard
from organiser_app.gui.pages.spreadsheets.listing import Look, Reviewed
from organiser_app.gui.pages.spreadsheets.looks import FATE_LOOKS
from organiser_app.gui.pages.spreadsheets.people import Decisions, PeopleCard
from organiser_app.gui.pages.spreadsheets.questions import QuestionsCard
from organiser_app.gui.pages.spreadsheets.row_columns import what_stays_out
from organiser_app.gui.pages.spreadsheets.rows import RowsCard
from organiser_app.gui.pages.spreadsheets.sheets import SheetsCard
from organiser_app.gui.texts.sheets import adds_words, count_words, notices
from organiser_app.gui.texts.words import capitalised
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.text import button, label, separator
from organiser_app.services.imports import (
    ImportDecisions,
    ImportOptions,
    ImportPreview,
    ImportProblem,
    QuestionCode,
    RowFate,
)

ASKED_ELSEWHERE = frozenset({"DATE_ORDER_AMBIGUOUS", "ENCODING_GUESSED", "DELIMITER_GUESSED"})
"""Problems that are questions as well; they are not said twice. So is which side gave."""
ABOUT_COLUMNS = frozenset({"HEADER_AMBIGUOUS", "DUPLICATE_HEADER", "COLUMN_CONTENT_MISMATCH"})
"""Problems for which the columns are shown first."""


class Review(QWidget):
    """One file under review.

    Signals:
        options_changed(ImportOptions): read it differently.
        decisions_changed(ImportDecisions): the person answered.
        rows_decided(bool): all rows that seem to be there already come in, or stay out.
        look_wanted(Look): other rows are to be listed.
        apply_wanted(): bring it in as it is shown.
        closed(): leave it; nothing was saved.
    """

    options_changed = Signal(object)
    decisions_changed = Signal(object)
    rows_decided = Signal(bool)
    look_wanted = Signal(object)
    apply_wanted = Signal()
    closed = Signal()

    def __init__(self, shown: Reviewed) -> None:
        super().__init__()
        self._shown = shown
        self._focused: QWidget | None = None
        self.sentence = label("", "headline", wrap=True)
        self._counts = FlowLayout(gap=SPACE.s)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(SPACE.xs)
        self.questions = QuestionsCard()
        self.sheets = SheetsCard()
        self.people = PeopleCard()
        self.part = SegmentedControl(
            [("rows", self.tr("Rows")), ("columns", self.tr("Columns"))], self.tr("Show")
        )
        self.rows = RowsCard()
        self.columns = ColumnsCard()
        self.waits = label("", "hint", wrap=True)
        self.leave = button(self.tr("Leave it"), clicked=self.closed.emit)
        self.bring = button(
            self.tr("Bring it in"), "primary", icon="check", clicked=self.apply_wanted.emit
        )
        self._build()
        self._connect()
        self.show_review(shown)
        doubts = ABOUT_COLUMNS & {problem.code for problem in _told(shown.preview)}
        self.show_part("columns" if doubts else "rows")

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("pageBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.page)
        column.setSpacing(SPACE.gap)
        summary = Card()
        summary.add(self.sentence)
        summary.add(self._counts)
        summary.add(self._notices)
        for widget in (summary, self.questions, self.sheets, self.people, self.part):
            column.addWidget(widget)
        column.addWidget(self.rows)
        column.addWidget(self.columns)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(inner), 1)
        whole.addWidget(separator())
        whole.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.page, SPACE.m, SPACE.page, SPACE.m)
        foot.setSpacing(SPACE.m)
        foot.addWidget(self.waits, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.bring)
        return foot

    def _connect(self) -> None:
        for card in (self.questions, self.sheets, self.columns):
            card.options_changed.connect(self._change_options)
        self.questions.rows_decided.connect(self._decide_like_others)
        self.people.decided.connect(self._decide_people)
        self.rows.decided.connect(self._decide_rows)
        self.rows.look_wanted.connect(self.look_wanted.emit)
        self.part.chosen.connect(self.show_part)

    @property
    def preview(self) -> ImportPreview:
        """What is shown."""
        return self._shown.preview

    @property
    def look(self) -> Look:
        """Which rows are listed."""
        return self._shown.look

    def show_review(self, shown: Reviewed) -> None:
        """Shows what would be written, as it stands now."""
        self._shown = shown
        preview = shown.preview
        self.sentence.setText(self._what_will_be_written(preview))
        self._show_counts(preview.counts)
        self._show_notices(preview)
        self.questions.show_questions(shown)
        self.sheets.show_sheets(shown)
        self.people.show_people(shown)
        self.rows.show_rows(shown)
        self.show_part(self.part.current())
        self.part.setVisible(bool(preview.tables))
        self.waits.setText(self._waiting_words(preview.counts))
        self.set_busy(is_busy=False)

    def _what_will_be_written(self, preview: ImportPreview) -> str:
        adds = adds_words(preview.adds)
        if adds:
            return self.tr("{what} will be written.").replace("{what}", capitalised(adds))
        if preview.counts[RowFate.ASK]:
            return self.tr("Nothing will be written before you have answered.")
        return self.tr("Nothing of this file will be written.")

    def show_part(self, key: str) -> None:
        """Shows the rows or the columns."""
        self.part.set_current(key)
        if key == "columns":
            # built when first looked at: many columns take their time
            self.columns.show_columns(self._shown)
        has_tables = bool(self.preview.tables)
        self.rows.setVisible(has_tables and key == "rows")
        self.columns.setVisible(has_tables and key == "columns")

    def _show_counts(self, counts: Mapping[RowFate, int]) -> None:
        clear_layout(self._counts)
        for fate in RowFate:
            if counts.get(fate):
                status, icon = FATE_LOOKS[fate]
                self._counts.addWidget(Chip(count_words(fate, counts[fate]), status, icon=icon))

    def _show_notices(self, preview: ImportPreview) -> None:
        clear_layout(self._notices)
        for words in notices(_told(preview)):
            self._notices.addWidget(label(words, "hint", wrap=True))

    def set_busy(self, *, is_busy: bool) -> None:
        """While it is worked out anew nothing can be pressed; the focus comes back afterwards."""
        if is_busy:
            focused = QApplication.focusWidget()
            self._focused = focused if focused and self.isAncestorOf(focused) else None
        self.setEnabled(not is_busy)
        if is_busy:
            return
        adds = self.preview.adds
        self.bring.setEnabled(bool(adds_words(adds)))
        if self._focused is not None and self.isAncestorOf(self._focused):
            self._focused.setFocus()
        self._focused = None

    def _waiting_words(self, counts: Mapping[RowFate, int]) -> str:
        out = counts.get(RowFate.HELD_BACK, 0) + counts.get(RowFate.ASK, 0)
        if out == 1:
            return what_stays_out(self.tr("One row stays out as it is now."))
        many = self.tr("%Ln rows stay out as it is now.", "", out)
        return what_stays_out(many if out else "")

    def _change_options(self, options: ImportOptions) -> None:
        self.set_busy(is_busy=True)
        self.options_changed.emit(options)

    def _decide_people(self, answers: Decisions) -> None:
        people = {**self.preview.decisions.people}
        for key, decision in answers.items():
            people.pop(key, None)
            if decision is not None:
                people[key] = decision
        self._decided(replace(self.preview.decisions, people=people))

    def _decide_rows(self, lines: Sequence[tuple[str, int]], comes_in: bool) -> None:
        before = self.preview.decisions
        rows = {**before.rows, **dict.fromkeys(lines, comes_in)}
        self._decided(replace(before, rows=rows))

    def _decide_like_others(self, comes_in: bool) -> None:
        self.set_busy(is_busy=True)
        self.rows_decided.emit(comes_in)

    def _decided(self, decisions: ImportDecisions) -> None:
        self.set_busy(is_busy=True)
        self.decisions_changed.emit(decisions)


def _told(preview: ImportPreview) -> list[ImportProblem]:
    asks_for_sides = any(one.code is QuestionCode.SIDES for one in preview.questions)
    return [
        problem
        for problem in preview.problems
        if problem.code not in ASKED_ELSEWHERE
        and not (asks_for_sides and problem.code == "HEADER_AMBIGUOUS")
    ]
