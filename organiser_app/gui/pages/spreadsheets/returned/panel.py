"""The item that is looked at: what happened, the three sides, what can be chosen, and the row."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.pages.spreadsheets.returned.listing import (
    CELLS,
    ItemRow,
    Shown,
    examples_words,
    value_words,
)
from organiser_app.gui.pages.spreadsheets.returned.row_outcome import (
    CellLine,
    other_items,
    row_cells,
)
from organiser_app.gui.pages.spreadsheets.returned.sides import Side, sides
from organiser_app.gui.texts.return_problems import code_sentence, item_sentence
from organiser_app.gui.texts.returns import KEY_OF, choice_words, option_words
from organiser_app.gui.texts.words import beside
from organiser_app.gui.theme import SPACE
from organiser_app.gui.widgets.choice_button import ChoiceButton
from organiser_app.gui.widgets.facts import facts
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.side_panel import SidePanel
from organiser_app.gui.widgets.text import label
from organiser_app.services.returns import (
    Answer,
    Choice,
    Item,
    ReturnReview,
    answer_to,
    result_of,
    typed_value,
)
from organiser_app.spreadsheet.merge import Unreadable

_OF_OPTIONS = frozenset({Choice.RECORD, Choice.FIELD})
MOST_KEYS = 9


class ItemPanel(SidePanel):
    """Beside the list.

    Signals:
        chosen(str, Answer): an answer about the item that is shown.
        left(): the person is done with the panel and goes on in the list.
    """

    chosen = Signal(str, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._item: Item | None = None
        self._review: ReturnReview | None = None
        self.typed: _TypedEdit | None = None
        self._problem = label("", "problem", wrap=True)

    def show_item(
        self,
        review: ReturnReview,
        row: ItemRow | None,
        shown: Shown,
        *,
        acts_on: ItemRow | None = None,
    ) -> None:
        """Shows one item, with the choices of `acts_on` where that is another; nothing for None."""
        acts_on = acts_on or row
        self.clear()
        self.typed, self._review = None, review
        self._item = None if acts_on is None else acts_on.item
        if row is None or acts_on is None:
            self.show_title(self.tr("Nothing is chosen"))
            return
        item = row.item
        self.show_title(row.who or row.field or item.sheet or self.tr("The file"), _where(row))
        if row.has_changed:
            news = self.tr(
                "What is here has changed since you answered, so it is asked once more."
            )
            self.add_section("", label(news, "strong", wrap=True))
        sentence = item_sentence(item, hidden=shown.hides_names)
        self.add_section("", label(sentence, wrap=True))
        examples = examples_words(item, hidden=shown.hides_names)
        if examples:
            self.add_section("", label(examples, "hint", wrap=True))
        if acts_on.item.kind in CELLS:
            self.add_section("", self._sides(acts_on.item, shown))
        if acts_on.item.choices:
            self.add_section(self.tr("What shall happen?"), self._choices(acts_on, shown))
        self._show_row(review, item, shown)

    # -- the sides

    def _sides(self, item: Item, shown: Shown) -> QWidget:
        hidden = shown.hides_names
        nothing = self.tr("nothing", "an empty cell")

        def words(text: str | None) -> str:
            return value_words(item, text, hidden=hidden) or nothing

        made: list[Side] = []
        if Choice.BASE in item.choices or item.base is not None:
            made.append(Side(self.tr("When it left"), words(item.base), "neutral", "history"))
        if item.record_id is not None:
            made.append(Side(self.tr("Here now"), words(item.ours), "give", "home"))
        theirs = self.tr("On the sheet")
        made.append(Side(theirs, words(item.theirs), "receive", "file-spreadsheet"))
        longest = max(len(text or "") for text in (item.base, item.ours, item.theirs))
        return sides(made, longest=longest)

    # -- the choices

    def _choices(self, row: ItemRow, shown: Shown) -> QWidget:
        item = row.item
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        if _OF_OPTIONS & set(item.choices):
            self._add_options(column, row, shown)
        for choice in item.choices:
            if choice in _OF_OPTIONS:
                continue
            if choice is Choice.TYPED:
                self._add_typed(column, item, shown)
                continue
            is_chosen = row.choice is choice
            column.addWidget(self._button(KEY_OF[choice], choice_words(choice, item), is_chosen,
                                          Answer(choice, "", item.seen)))  # fmt: skip
        return holder

    def _add_options(self, column: QVBoxLayout, row: ItemRow, shown: Shown) -> None:
        item = row.item
        choice = next(one for one in item.choices if one in _OF_OPTIONS)
        answer = answer_to(item, shown.answers)
        for place, option in enumerate(item.options):
            key = str(place + 1) if place < MOST_KEYS else ""
            is_chosen = answer is not None and (answer.choice, answer.value) == (
                choice,
                option.value,
            )
            words = option_words(item, option, hidden=shown.hides_names)
            column.addWidget(
                self._button(key, words, is_chosen, Answer(choice, option.value, item.seen))
            )

    def _button(self, key: str, words: str, is_chosen: bool, answer: Answer) -> QWidget:
        item_id = self._item.id if self._item else ""
        made = ChoiceButton(key, words, is_chosen=is_chosen)
        made.clicked.connect(lambda: self.chosen.emit(item_id, answer))
        return made

    # -- typing

    def _add_typed(self, column: QVBoxLayout, item: Item, shown: Shown) -> None:
        answer = answer_to(item, shown.answers)
        is_typed = answer is not None and answer.choice is Choice.TYPED
        words = beside(KEY_OF[Choice.TYPED], choice_words(Choice.TYPED, item))
        column.addWidget(label(words, "section"))
        self.typed = _TypedEdit(words)
        if is_typed:
            start = result_of(item, shown.answers)
        else:
            start = item.theirs if item.theirs is not None else item.ours
        is_masked = value_words(item, start, hidden=True) != value_words(item, start, hidden=False)
        self.typed.setText("" if shown.hides_names and is_masked else start or "")
        self.typed.setCursorPosition(0)
        self.typed.returnPressed.connect(self._take_typed)
        self.typed.left.connect(self.left.emit)
        column.addWidget(self.typed)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        column.addWidget(self._problem)

    def start_typing(self) -> None:
        """Goes to the field for a value of one's own."""
        if self.typed is not None:
            self.typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.typed.selectAll()

    def _take_typed(self) -> None:
        item, review, field = self._item, self._review, self.typed
        if item is None or review is None or field is None:
            return
        value = typed_value(review.plan, item, field.text())
        if isinstance(value, Unreadable):
            self._problem.setText(code_sentence(str(value.code), value.found))
            self._problem.show()
            field.selectAll()
            return
        # the field that is typed in goes away with the answer, so it is left first
        answer = Answer(Choice.TYPED, value or "", item.seen)
        QTimer.singleShot(0, self, lambda: self.chosen.emit(item.id, answer))
        self.left.emit()

    # -- the row

    def _show_row(self, review: ReturnReview, item: Item, shown: Shown) -> None:
        cells = row_cells(review, item, shown)
        if cells:
            is_asked = item.record_id is None and Choice.RECORD in item.choices
            title = self.tr("What the row says") if is_asked else self.tr("What the row will be")
            self.add_section(title, self._cells(cells))
        others = other_items(review, item, shown)
        if others:
            self.add_section(
                self.tr("Also about this row"), facts([("circle-dot", one) for one in others])
            )

    def _cells(self, cells: Sequence[CellLine]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.s)
        grid.setVerticalSpacing(SPACE.xs)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        top = Qt.AlignmentFlag.AlignTop
        for place, cell in enumerate(cells):
            if cell.is_changed:
                sign = IconLabel("pencil", "accent_text", size=14)
                sign.setAccessibleName(self.tr("changes"))
                grid.addWidget(sign, place, 0, top)
            grid.addWidget(label(cell.name, "hint", wrap=True), place, 1, top)
            text = cell.text or self.tr("nothing", "an empty cell")
            words = label(text, "strong" if cell.is_changed else "", wrap=True)
            grid.addWidget(words, place, 2, top)
        return holder


class _TypedEdit(QLineEdit):
    """Esc goes back to the list.

    Signals:
        left(): nothing is to be typed after all.
    """

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _where(row: ItemRow) -> str:
    item = row.item
    return beside(row.field if row.who else "", item.sheet, item.cell or "")
