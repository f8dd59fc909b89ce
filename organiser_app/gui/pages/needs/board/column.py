"""One column of the board: its name and count, its cards, and what it means to be empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.domain.triage import BoardColumn
from organiser_app.domain.views import NeedRow
from organiser_app.gui.models.need_cards import CARD_ROLE, CardRows
from organiser_app.gui.texts.triage import column_meaning, column_title, nothing_in
from organiser_app.gui.texts.words import fill, number
from organiser_app.gui.theme import SPACE, ColourName, IconName, scaled
from organiser_app.gui.widgets.card_list import CARDS, CardList, carried_ids
from organiser_app.gui.widgets.icon_label import IconLabel
from organiser_app.gui.widgets.text import ElidedLabel, label

NARROWEST = 184
LOOKS: dict[BoardColumn, tuple[IconName, ColourName]] = {
    BoardColumn.OPEN: ("circle-dashed", "text2"),
    BoardColumn.MATCHED: ("user-check", "accent_text"),
    BoardColumn.DONE: ("circle-check", "good"),
    BoardColumn.SECOND_LOOK: ("eye", "warn"),
}


class ColumnFrame(QFrame):
    """Takes cards that are let go over it.

    Signals:
        dropped(list): ids of the cards that were let go here.
    """

    dropped = Signal(list)

    def __init__(self, column: BoardColumn, rows: CardRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("boardColumn")
        self.setAcceptDrops(True)
        self.column, self.rows = column, rows
        # a stack shows its first widget at once: without a parent that would be a window
        self.list = CardList(rows, column_title(column), card_role=CARD_ROLE, parent=self)
        self.count = label("", "small")
        self._nothing = label("", "hint", wrap=True)
        self._build()
        for signal in (rows.modelReset, rows.rowsInserted, rows.rowsRemoved):
            signal.connect(self.tell_count)
        self.tell_count()

    def _build(self) -> None:
        self.setMinimumWidth(scaled(NARROWEST))
        icon, colour = LOOKS[self.column]
        self.title = ElidedLabel(column_title(self.column), "strong")
        head = QHBoxLayout()
        head.setSpacing(SPACE.s)
        head.setContentsMargins(SPACE.xs, 0, SPACE.xs, 0)
        head.addWidget(IconLabel(icon, colour, size=16))
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        self.setToolTip(column_meaning(self.column))
        empty = QWidget(self)
        words = QVBoxLayout(empty)
        words.setContentsMargins(SPACE.s, SPACE.l, SPACE.s, SPACE.s)
        words.addWidget(self._nothing)
        words.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, SPACE.m, 6, SPACE.xs)
        column.setSpacing(SPACE.s)
        column.addLayout(head)
        column.addLayout(self._stack, 1)

    def tell_count(self) -> None:
        """Says how many cards lie here, and of how many where some are filtered away."""
        shown, total = self.rows.rowCount(), self.rows.total()
        words = number(total)
        if shown != total:
            words = fill(self.tr("%1 of %2"), number(shown), number(total))
        self.count.setText(words)
        self.list.setAccessibleName(f"{column_title(self.column)}: {words}")
        is_filtered = total > 0
        self._nothing.setText(
            self.tr("None of these pass the filter.") if is_filtered else nothing_in(self.column)
        )
        self._stack.setCurrentIndex(0 if shown else 1)

    def selected_rows(self) -> list[NeedRow]:
        """The needs on the selected cards, from top to bottom."""
        return [self.rows.row_at(place) for place in self.list.selected_places()]

    def select(self, place: int) -> None:
        """Selects the card at this place, or the last one, and leads the keys there."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            self.list.setCurrentIndex(self.rows.index(min(max(place, 0), last), 0))
            self.list.scrollTo(self.list.currentIndex())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- cards that are let go here

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARDS):
            event.acceptProposedAction()
            self._show_target(is_target=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(is_target=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(is_target=False)
        ids = carried_ids(event.mimeData())
        if ids:
            event.acceptProposedAction()
            self.dropped.emit(ids)

    def _show_target(self, *, is_target: bool) -> None:
        self.setProperty("target", is_target)
        self.style().polish(self)
