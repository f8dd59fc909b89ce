"""The review of a sheet that came back: counts, the list, the item that is looked at, and Apply."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.pages.spreadsheets.returned.deciding import Deciding, Given
from organiser_app.gui.pages.spreadsheets.returned.items import ItemList
from organiser_app.gui.pages.spreadsheets.returned.keys import (
    STEPS,
    answers_for_many,
    choice_for,
    choices_of,
    latin_key,
    option_answer,
)
from organiser_app.gui.pages.spreadsheets.returned.listing import (
    PART_LOOKS,
    Listed,
    Shown,
    open_count,
)
from organiser_app.gui.pages.spreadsheets.returned.many import ManyMenu
from organiser_app.gui.pages.spreadsheets.returned.panel import ItemPanel
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.returns import (
    answered_many,
    counts_sentence,
    part_count,
    waiting_words,
)
from organiser_app.gui.texts.told_sheets import aside_words
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.message_bar import MessageAction
from organiser_app.gui.widgets.news import News
from organiser_app.gui.widgets.text import button, label, separator
from organiser_app.services.returns import Answer, Choice, ReturnReview

PATIENCE_MS = 400
"""Answers that take longer to work out are announced; for quicker ones that would only flicker."""
PANEL_LEAST, PANEL_WIDTH = 300, 420
SEARCH_KEY = "/"
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_HELD = ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier)


class ReturnedReview(QWidget):
    """One returned sheet under review.

    Signals:
        apply_wanted(): write what the review says; every answer is worked out.
        keep_wanted(): go on another day.
        report_wanted(): write the report to send back.
        closed(): leave it; nothing was saved.
        news(News): something for the message bar.
    """

    apply_wanted = Signal()
    keep_wanted = Signal()
    report_wanted = Signal()
    closed = Signal()
    news = Signal(object)

    def __init__(self, first: Listed) -> None:
        super().__init__()
        self.deciding = Deciding(first, self)
        self._first = first.review.answers
        self._is_panel_wanted = True
        self.is_done = False
        """Whether it was applied or kept, so that leaving it loses nothing."""
        self._then: Callable[[], object] | None = None
        self.sentence = label("", "strong", wrap=True)
        self.before = label("", "hint", wrap=True)
        self._counts = FlowLayout(gap=SPACE.s)
        self.items = ItemList()
        self.panel = ItemPanel()
        self.many = ManyMenu(self)
        self.many_button = button(self.tr("Answer many…"), icon="check-check")
        self.waits = label("", "hint", wrap=True)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self.many_button.setMenu(self.many)
        self.items.add_tool(self.many_button)
        self._build()
        self._connect()
        self.show_review()

    # -- building

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._body(), 1)
        whole.addWidget(separator())
        whole.addLayout(self._foot())

    def _body(self) -> QWidget:
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.page, SPACE.xs, SPACE.l, SPACE.m)
        column.setSpacing(SPACE.s)
        for one in (self.sentence, self.before, self._counts):
            column.addWidget(one) if isinstance(one, QWidget) else column.addLayout(one)
        column.addWidget(self.items, 1)
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self.panel.setMinimumWidth(min(scaled(PANEL_LEAST), PANEL_WIDTH))
        splitter.setSizes([PANEL_WIDTH * 2, scaled(PANEL_WIDTH)])
        return splitter

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.page, SPACE.m, SPACE.page, SPACE.m)
        foot.setSpacing(SPACE.s)
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.leave = button(self.tr("Leave it"), clicked=self.closed.emit)
        self.report = button(
            self.tr("Report to send back…"), icon="file-down", clicked=self.report_wanted.emit
        )
        self.keep = button(
            self.tr("Keep for later"), icon="bookmark", clicked=lambda: self._after(self.keep_wanted.emit)
        )  # fmt: skip
        self.apply = button(
            self.tr("Apply"), "primary", icon="check", tip=keys, clicked=self.apply_now
        )
        foot.addWidget(self.waits, 1)
        for one in (self.report, self.leave, self.keep, self.apply):
            foot.addWidget(one)
        return foot

    def _connect(self) -> None:
        self.items.current_changed.connect(lambda _: self._show_current())
        self.items.key_pressed.connect(self._use_key)
        self.items.table.menu_wanted.connect(self.many.popup)
        self.items.table.activated_row.connect(lambda _row: self._open_panel())
        self.panel.chosen.connect(self._answer_one)
        self.panel.left.connect(self._go_to_list)
        self.panel.closed.connect(self._panel_closed)
        self.deciding.rows_changed.connect(self._show_rows)
        self.deciding.settled.connect(self._settled)
        self.deciding.work_wanted.connect(lambda _: self._patience.start())
        self._patience.timeout.connect(
            lambda: self.waits.setText(self.tr("Taking in your answer…"))
        )
        self.many.aboutToShow.connect(self._fill_many)
        self.many.chosen.connect(self.answer_many)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            made = QShortcut(QKeySequence(keys), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(self.apply_now)

    # -- what is shown

    @property
    def review(self) -> ReturnReview:
        """As it was worked out last."""
        return self.deciding.review

    @property
    def file_name(self) -> str:
        """Of the file under review."""
        return self.review.plan.file.name

    @property
    def shown(self) -> Shown:
        """Names hidden or not, and what has changed meanwhile."""
        return self.deciding.shown

    @property
    def answered(self) -> ReturnReview | None:
        """The review with every answer, where leaving it now would lose one."""
        answers = self.shown.answers
        if self.is_done or answers == self._first:
            return None
        return self.review.with_answers(answers.by_item)

    def show_review(self) -> None:
        """Shows everything anew."""
        self._show_head()
        rows = self.deciding.rows()
        self.items.show_rows(rows)
        self.panel.setVisible(bool(rows) and self._is_panel_wanted)
        self._show_waiting()
        self._show_current()

    def take(self, result: Listed) -> None:
        """Shows what came of the answers; single lines where the items are the same."""
        before = {row.id for row in self.deciding.rows() if row.is_open}
        if self.deciding.settle(result):
            self.show_review()
            self._go_to_what_came_up(before)
        else:
            self._show_head()
            self._show_waiting()

    def _go_to_what_came_up(self, before: set[str]) -> None:
        """An answer may bring new questions: they are next, unless one that waits is looked at."""
        row = self.items.current()
        if row is not None and row.is_open:
            return
        came = (one.id for one in self.items.listed() if one.is_open and one.id not in before)
        if (first := next(came, None)) is not None:
            self.items.select(first)

    def show_anew(self, result: Listed) -> None:
        """Shows another review of the file."""
        self.deciding.show_anew(result)
        self.show_review()
        self.items.select_first()
        self.set_busy(is_busy=False)

    def hide_names(self, *, hidden: bool) -> None:
        """Hides or shows names, at once."""
        self.deciding.hide_names(hidden=hidden)
        self.show_review()

    def give_up(self) -> None:
        """The answers could not be worked out, so they are taken back."""
        self._then = None
        self.deciding.give_up()
        self._show_waiting()

    def _show_head(self) -> None:
        review = self.review
        self.sentence.setText(counts_sentence(review, hidden=self.shown.hides_names))
        clear_layout(self._counts)
        for part, count in review.counts.items():
            if count:
                status, icon = PART_LOOKS[part]
                self._counts.addWidget(Chip(part_count(part, count), status, icon=icon))
        past = review.plan.received_before
        words = self.tr("This very file was brought in before, on {day}. What it changed then is here already.")  # fmt: skip
        said = [words.replace("{day}", day_words(past[0].day))] if past else []
        said += aside_words(review.plan.reading.sheets)
        self.before.setText(" ".join(said))
        self.before.setVisible(bool(said))

    def _show_rows(self, ids: Sequence[str]) -> None:
        rows = [row for one in ids if (row := self.deciding.row(one)) is not None]
        self.items.patch(rows)
        self._show_waiting()
        if not self._seen_ids().isdisjoint(ids):
            self._show_current()

    def _seen_ids(self) -> set[str]:
        row = self.items.current()
        return {one.id for one in (row, self.deciding.acting(row)) if one is not None}

    def _show_current(self) -> None:
        row = self.items.current()
        self.panel.show_item(self.review, row, self.shown, acts_on=self.deciding.acting(row))

    def _show_waiting(self) -> None:
        self._patience.stop()
        waiting = open_count(self.items.all_rows())
        changes_nothing = not waiting and self.deciding.is_settled and self.review.is_empty
        self.waits.setText(
            self.tr("Nothing of it would change anything here.")
            if changes_nothing
            else waiting_words(waiting)
        )

    def set_busy(self, *, is_busy: bool) -> None:
        """While it is written nothing can be pressed."""
        self.setEnabled(not is_busy)
        if not is_busy:
            self._go_to_list()

    def _open_panel(self) -> None:
        self._is_panel_wanted = True
        self.panel.show()

    def _panel_closed(self) -> None:
        self._is_panel_wanted = False
        self._go_to_list()

    def _go_to_list(self) -> None:
        self.items.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- answers

    def _answer_one(self, item_id: str, answer: Answer) -> None:
        row = self.deciding.row(item_id)
        if row is None:
            return
        waited = row.is_open
        self.deciding.answer({item_id: answer})
        self.items.go_on(to_waiting=waited)
        self._go_to_list()

    def answer_many(self, answers: Given) -> None:
        """One answer for many items; the message bar offers to take it back."""
        if not answers:
            return
        before = {key: self.shown.answers.get(key) for key in answers}
        self.deciding.answer(answers)
        back = MessageAction(self.tr("Take back"), lambda: self.deciding.answer(before))
        self.news.emit(News(answered_many(len(answers)), "info", (back,)))
        self.items.go_on(to_waiting=True)

    def _fill_many(self) -> None:
        self.many.offer(self.items.current(), self.items.listed(), self.items.all_rows())

    def take_back(self) -> None:
        """Takes back the answer of this item, or the last one given."""
        row = self.items.current()
        item_id = self.deciding.take_back(None if row is None else row.id)
        if item_id is not None:
            self.items.select(item_id)

    # -- keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self._use_key(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def _use_key(self, event: QKeyEvent) -> None:
        if event.modifiers() & _HELD:
            return
        if self._is_used(latin_key(event), to_all=bool(event.modifiers() & _SHIFT)):
            event.accept()
        elif event.text() == SEARCH_KEY:
            event.accept()
            self.focus_search()
        elif event.text().isalnum():
            event.accept()  # a slip of the finger answers nothing and filters nothing

    def focus_search(self) -> None:
        """Goes to the field that filters the list."""
        self.items.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.items.search.selectAll()

    def _is_used(self, key: int, *, to_all: bool) -> bool:
        row = self.deciding.acting(self.items.current())
        if key in STEPS and not to_all:
            self.items.step(STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Backspace:
            self.take_back()
        elif choices := choices_of(key):
            if to_all:
                self.answer_many(answers_for_many(self.items.listed(), choices))
            elif row is not None:
                self._choose(row.id, choice_for(row.item, choices))
        elif row is not None and (answer := option_answer(row.item, key)) is not None:
            self._answer_one(row.id, answer)
        else:
            return False
        return True

    def _choose(self, item_id: str, choice: Choice | None) -> None:
        row = self.deciding.row(item_id)
        if choice is Choice.TYPED:
            self._open_panel()
            self.panel.start_typing()
        elif choice is not None and row is not None:
            self._answer_one(item_id, Answer(choice, "", row.item.seen))

    # -- applying

    def apply_now(self) -> None:
        """Applies, as soon as every answer is worked out."""
        self._after(self.apply_wanted.emit)

    def _after(self, wanted: Callable[[], object]) -> None:
        if not self.isEnabled():
            return
        self._then = wanted
        self.deciding.finish()

    def _settled(self) -> None:
        if self._then is not None and self.deciding.is_settled:
            wanted, self._then = self._then, None
            wanted()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(900), scaled(600))
