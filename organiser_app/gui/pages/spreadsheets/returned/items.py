"""The list of a review: every item in a line, filtered by part, by column, and by what waits."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.pages.spreadsheets.returned.listing import PART_LOOKS, ItemRow
from organiser_app.gui.texts.returns import part_word, part_words
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.empty_state import EmptyState
from organiser_app.gui.widgets.flow_layout import FlowLayout
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.text import check_box
from organiser_app.services.returns import Part

_ALL = ""


class ItemList(QWidget):
    """The filters and the table.

    Signals:
        current_changed(object): the id of the item that is looked at now, None for none.
        key_pressed(QKeyEvent): a key that the table does not need itself; accept it to use it.
    """

    current_changed = Signal(object)
    key_pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ItemRow] = []
        self._stay: set[str] = set()
        self._current: str | None = None
        self.part = ChoiceField(name=self.tr("Show which part"))
        self.column = ChoiceField(name=self.tr("Show which column"))
        self.waiting = check_box(self.tr("Only what waits"))
        self.search = SearchField(self.tr("Filter the list"))
        self.model = RowsModel[ItemRow](self._columns())
        self.table = Table(self.model, self.tr("What the sheet brings"))
        self._build()

    def _build(self) -> None:
        self._tools = tools = FlowLayout(gap=SPACE.s)
        self.search.setMinimumWidth(scaled(140))
        for widget in (self.part, self.column, self.search, self.waiting):
            tools.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        self.table.set_filter_field(self.search)
        self.table.set_empty(self._nothing)
        self.table.view.installEventFilter(self)
        self.table.view.selectionModel().currentRowChanged.connect(lambda: self._tell_current())
        self.model.modelReset.connect(self._tell_current)
        self.part.chosen.connect(lambda _: self.filter_again())
        self.column.chosen.connect(lambda _: self.filter_again())
        self.waiting.toggled.connect(lambda _: self.filter_again())

    def _columns(self) -> tuple[Column[ItemRow], ...]:
        return (
            Column(
                key="kind",
                title=self.tr("Kind"),
                text=lambda row: part_word(row.item.part),
                status=lambda row: CellStatus(*PART_LOOKS[row.item.part]),
                width=136,
            ),
            Column(
                key="who", title=self.tr("Whom it is about"), text=lambda row: row.who, width=150
            ),
            Column(key="field", title=self.tr("Column"), text=lambda row: row.field, width=110),
            Column(
                key="done",
                title=self.tr("What happens"),
                text=lambda row: row.done,
                status=_done_status,
                sort_key=lambda row: (not row.is_open, row.done),
                width=140,
            ),
            Column(
                key="says", title=self.tr("What was found"), text=lambda row: row.says, width=180
            ),
        )

    def _nothing(self) -> QWidget:
        if not self._rows:
            words = self.tr("The sheet says nothing else than what stands here.")
            return EmptyState("circle-check", self.tr("Nothing to decide"), words)
        return EmptyState(
            "circle-check",
            self.tr("Nothing here"),
            self.tr("No item is of this part and column, or none of them waits any more."),
        )

    def add_tool(self, widget: QWidget) -> None:
        """Puts something beside the filters."""
        self._tools.addWidget(widget)

    # -- what is listed

    def show_rows(self, rows: Sequence[ItemRow]) -> None:
        """Lists other items; what is filtered by stays."""
        self._rows = list(rows)
        self.table.set_empty(self._nothing)
        self._offer_choices()
        self._fill()

    def patch(self, rows: Iterable[ItemRow]) -> None:
        """Shows single lines anew where they stand; one that waits no more stays to be seen."""
        changed = {row.id: row for row in rows}
        self._rows = [changed.get(row.id, row) for row in self._rows]
        self._stay |= changed.keys()
        seen: dict[Hashable, ItemRow] = {
            key: row for key, row in changed.items() if self.model.row_of(key) is not None
        }
        if seen:
            self.model.patch_rows(seen)

    def filter_again(self) -> None:
        """Lists what the filters let through, and nothing that was answered since."""
        self._stay.clear()
        self._fill()

    def _fill(self) -> None:
        before = self.table.view.currentIndex().row()
        self.model.set_rows([row for row in self._rows if self._passes(row, stay=self._stay)])
        if self.table.selected_ids():
            self.table.view.scrollTo(self.table.view.currentIndex())
            return
        if before < 0:
            self.select_first()
        else:
            self._go_to(min(before, self.model.rowCount() - 1))

    def _passes(self, row: ItemRow, *, stay: Iterable[str] = ()) -> bool:
        part, key = self.part.chosen_id(), self.column.chosen_id()
        if part and row.item.part != part:
            return False
        if key and row.field != key:
            return False
        return not self.waiting.isChecked() or row.is_open or row.id in stay

    def _offer_choices(self) -> None:
        number = self.locale().toString
        parts = Counter(row.item.part for row in self._rows)
        self.part.set_choices(
            [
                Choice(_ALL, self.tr("Everything ({count})").replace("{count}", number(len(self._rows)))),
                *(
                    Choice(str(part), f"{part_words(part)} ({number(parts[part])})")
                    for part in Part
                    if parts[part]
                ),
            ]
        )  # fmt: skip
        fields = Counter(row.field for row in self._rows if row.field)
        self.column.set_choices(
            [
                Choice(_ALL, self.tr("All columns")),
                *(Choice(field, f"{field} ({number(count)})") for field, count in fields.items()),
            ]
        )

    def listed(self) -> list[ItemRow]:
        """The items that the filters let through now, in the order shown."""
        return [row for row in self.model.shown_rows() if self._passes(row)]

    def all_rows(self) -> Sequence[ItemRow]:
        """Every item, listed or not."""
        return self._rows

    # -- the item that is looked at

    def current(self) -> ItemRow | None:
        """The line that the keys act on."""
        index = self.table.view.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def select(self, item_id: str) -> None:
        """Goes to an item; the filters give way where they hide it."""
        if self.model.place_of(item_id) is None:
            self.search.clear()
            self.part.set_chosen(_ALL)
            self.column.set_chosen(_ALL)
            self._stay.add(item_id)
            self._fill()
        self.table.select_ids([item_id])

    def select_first(self) -> None:
        """Goes to the first item that waits, or else to the first."""
        if self.model.rowCount():
            place = self._waiting_after(-1)
            self._go_to(0 if place is None else place)

    def go_on(self, *, to_waiting: bool) -> None:
        """Goes to the next item that waits, or simply to the next."""
        here = self.table.view.currentIndex().row()
        place = self._waiting_after(here) if to_waiting else None
        if place is None:
            place = min(here + 1, self.model.rowCount() - 1)
        self._go_to(place)

    def step(self, by: int) -> None:
        """Goes up or down."""
        here = self.table.view.currentIndex().row() + by
        self._go_to(max(0, min(here, self.model.rowCount() - 1)))

    def _go_to(self, place: int) -> None:
        if 0 <= place < self.model.rowCount():
            self.table.select_ids([self.model.row_at(place).id])

    def _waiting_after(self, place: int) -> int | None:
        """The next place below, or else from the top."""
        count = self.model.rowCount()
        places = (*range(place + 1, count), *range(max(place, 0)))
        return next((one for one in places if self.model.row_at(one).is_open), None)

    def _tell_current(self) -> None:
        row = self.current()
        now = None if row is None else row.id
        if now != self._current:
            self._current = now
            self.current_changed.emit(now)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            event.ignore()
            self.key_pressed.emit(event)
            return event.isAccepted()
        return super().eventFilter(watched, event)


def _done_status(row: ItemRow) -> CellStatus | None:
    if not row.done:
        return None
    if row.is_held:
        return CellStatus("bad", "triangle-alert")
    if row.has_changed:
        return CellStatus("warn", "refresh-cw")
    if row.is_open:
        return CellStatus("warn", "circle-question-mark")
    return CellStatus("good", "check") if row.is_answered else CellStatus("neutral", "circle-dot")
