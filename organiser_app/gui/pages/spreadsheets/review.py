"""The review: counts first, then questions, people, columns and every row with its fate."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.pages.spreadsheets.columns import ColumnsCard
from organiser_app.gui.pages.spreadsheets.people import PeopleCard
from organiser_app.gui.pages.spreadsheets.questions import QuestionsCard
from organiser_app.gui.pages.spreadsheets.rows import RowsCard
from organiser_app.gui.texts.sheets import adds_words, count_words, import_problem, place_words
from organiser_app.gui.texts.words import capitalised
from organiser_app.gui.theme import SPACE, IconName, Status
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.imports import (
    ImportDecisions,
    ImportOptions,
    ImportPreview,
    RowFate,
)

_LOOKS: dict[RowFate, tuple[Status, IconName]] = {
    RowFate.NEW: ("good", "plus"),
    RowFate.FILLS: ("good", "pencil"),
    RowFate.SAME: ("neutral", "check"),
    RowFate.ASK: ("warn", "circle-question-mark"),
    RowFate.HELD_BACK: ("bad", "triangle-alert"),
    RowFate.IGNORED: ("neutral", "minus"),
    RowFate.SKIPPED: ("neutral", "x"),
}


class Review(QWidget):
    """One file under review.

    Signals:
        options_changed(ImportPreview, ImportOptions): read it differently.
        decisions_changed(ImportPreview, ImportDecisions): the person answered.
        apply_wanted(ImportPreview): bring it in as it is shown.
        closed(): leave it; nothing was saved.
    """

    options_changed = Signal(object, object)
    decisions_changed = Signal(object, object)
    apply_wanted = Signal(object)
    closed = Signal()

    def __init__(self, view_state: ViewState) -> None:
        super().__init__()
        self._preview: ImportPreview | None = None
        self._counts = FlowLayout(gap=SPACE.s)
        self._sentence = label("", "headline", wrap=True)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(SPACE.xs)
        self.questions = QuestionsCard()
        self.people = PeopleCard(view_state)
        self.columns = ColumnsCard()
        self.rows = RowsCard(view_state)
        self.leave = button(self.tr("Leave it"), clicked=self.closed.emit)
        self.bring = button(self.tr("Bring it in"), "primary", icon="check", clicked=self._apply)
        self._waits = label("", "hint", wrap=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("pageBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.page)
        column.setSpacing(SPACE.gap)
        summary = Card()
        summary.add(self._sentence)
        summary.add(self._counts)
        summary.add(self._notices)
        for card in (summary, self.questions, self.people, self.columns, self.rows):
            column.addWidget(card)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.page, SPACE.m, SPACE.page, SPACE.l)
        foot.setSpacing(SPACE.m)
        foot.addWidget(self._waits, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.bring)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(inner), 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.questions.options_changed.connect(self._change_options)
        self.columns.options_changed.connect(self._change_options)
        self.people.decided.connect(self._decide_person)
        self.rows.decided.connect(self._decide_row)

    def show_preview(self, preview: ImportPreview) -> None:
        """Shows what would be written, as it stands now."""
        self._preview = preview
        self._show_counts(preview.counts)
        self._show_notices(preview)
        self.questions.show_questions(preview)
        self.people.show_people(preview)
        self.columns.show_columns(preview)
        self.rows.show_rows(preview)
        self.set_busy(is_busy=False)

    def _show_counts(self, counts: Mapping[RowFate, int]) -> None:
        clear_layout(self._counts)
        for fate in RowFate:
            if counts.get(fate):
                status, icon = _LOOKS[fate]
                self._counts.addWidget(Chip(count_words(fate, counts[fate]), status, icon=icon))

    def _show_notices(self, preview: ImportPreview) -> None:
        clear_layout(self._notices)
        told: Sequence[Any] = preview.problems
        for problem in told:
            place = place_words(problem)
            words = import_problem(problem)
            text = f"{place}: {words}" if place else words
            self._notices.addWidget(label(text, "hint", wrap=True))

    def set_busy(self, *, is_busy: bool) -> None:
        """While the preview is being worked out anew, nothing can be brought in."""
        self.setEnabled(not is_busy)
        if self._preview is None:
            return
        adds = adds_words(self._preview.adds)
        self._sentence.setText(
            self.tr("{what} will be written.").replace("{what}", capitalised(adds))
            if adds
            else self.tr("Nothing in this file would be written.")
        )
        self.bring.setEnabled(bool(adds))
        self._waits.setText(self._waiting_words(self._preview.counts))

    def _waiting_words(self, counts: Mapping[RowFate, int]) -> str:
        held = counts.get(RowFate.HELD_BACK, 0) + counts.get(RowFate.ASK, 0)
        if not held:
            return self.tr("All of it is one change, and one Undo takes it back.")
        return self.tr(
            "%n row(s) stay out as it is now. You can bring the file in again later: "
            "what is there already is not added twice.",
            "",
            held,
        )

    def _change_options(self, options: ImportOptions) -> None:
        assert self._preview is not None
        self.setEnabled(False)
        self.options_changed.emit(self._preview, options)

    def _decide_person(self, key: str, decision: object) -> None:
        assert self._preview is not None
        before = self._preview.decisions
        people = {**before.people, key: decision}
        if decision is None:
            people.pop(key)
        self._decided(replace(before, people=people))

    def _decide_row(self, lines: Sequence[tuple[str, int]], comes_in: bool) -> None:
        assert self._preview is not None
        before = self._preview.decisions
        rows = {**before.rows, **dict.fromkeys(lines, comes_in)}
        self._decided(replace(before, rows=rows))

    def _decided(self, decisions: ImportDecisions) -> None:
        self.setEnabled(False)
        self.decisions_changed.emit(self._preview, decisions)

    def _apply(self) -> None:
        if self._preview is not None:
            self.apply_wanted.emit(self._preview)
