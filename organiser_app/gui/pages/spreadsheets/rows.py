"""Every row of the sheet with its fate, what will be written, and what is wrong in which cell."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.pages.spreadsheets.row_words import ShownRow, shown_rows
from organiser_app.gui.texts.sheets import fate_words
from organiser_app.gui.theme import SPACE, IconName, Status, scaled
from organiser_app.gui.view_state import ViewState
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.text import button
from organiser_app.services.imports import ImportPreview, RowFate

MOST_SHOWN = 2_000
"""Rows listed at a time: those that need a look come first, the rest can be filtered by fate."""
HEIGHT = 460

_STATUS: dict[RowFate, tuple[Status, IconName]] = {
    RowFate.NEW: ("good", "plus"),
    RowFate.FILLS: ("good", "pencil"),
    RowFate.SAME: ("neutral", "check"),
    RowFate.ASK: ("warn", "circle-question-mark"),
    RowFate.HELD_BACK: ("bad", "triangle-alert"),
    RowFate.IGNORED: ("neutral", "minus"),
    RowFate.SKIPPED: ("neutral", "x"),
}
_EVERYTHING = -1


class RowsCard(Card):
    """A table of rows.

    Signals:
        decided(list, bool): lines (sheet, row) and whether they come in.
    """

    decided = Signal(object, bool)

    def __init__(self, view_state: ViewState) -> None:
        super().__init__()
        self._view_state = view_state
        self._preview: ImportPreview | None = None
        self.show_title(self.tr("Every row"))
        self._model = RowsModel[ShownRow](self._columns())
        self.table = Table(self._model, self.tr("Rows of the file"))
        self.table.setMinimumHeight(scaled(HEIGHT))
        self.fate = ChoiceField(name=self.tr("Show which rows"))
        self.fate.chosen.connect(lambda _: self._list())
        search = SearchField(self.tr("Filter rows"))
        self.table.set_filter_field(search)
        self.skip = button(self.tr("Leave out"), clicked=lambda: self._decide(comes_in=False))
        self.take = button(self.tr("Bring in"), clicked=lambda: self._decide(comes_in=True))
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        for widget, stretch in ((self.fate, 0), (search, 1), (self.skip, 0), (self.take, 0)):
            line.addWidget(widget, stretch)
        self.add(line)
        self.add(self.table, 1)
        self.table.selection_changed.connect(self._selected)
        self._selected([])

    def _columns(self) -> list[Column[ShownRow]]:
        return [
            Column(
                key="row",
                title=self.tr("Row"),
                text=lambda row: row.place,
                sort_key=lambda row: row.order,
                width=90,
            ),
            Column(
                key="fate",
                title=self.tr("What happens"),
                text=lambda row: fate_words(row.fate),
                status=lambda row: CellStatus(*_STATUS[row.fate]),
                width=150,
            ),
            Column(
                key="written",
                title=self.tr("What is written"),
                text=lambda row: row.written,
                width=520,
            ),
            Column(
                key="problems",
                title=self.tr("To know"),
                text=lambda row: row.problems,
                width=420,
            ),
        ]

    def show_rows(self, preview: ImportPreview) -> None:
        """Lists rows, those that need a look first."""
        self._preview = preview
        chosen = self.fate.chosen_id()
        fates = list(RowFate)
        self.fate.set_choices(
            [
                Choice(_EVERYTHING, self.tr("All rows")),
                *(
                    Choice(place, fate_words(fate))
                    for place, fate in enumerate(fates)
                    if preview.counts.get(fate)
                ),
            ]
        )
        self.fate.set_chosen(chosen)
        self._list()

    def _list(self) -> None:
        if self._preview is None:
            return
        chosen = self.fate.chosen_id()
        fate = list(RowFate)[chosen] if isinstance(chosen, int) and chosen >= 0 else None
        rows = shown_rows(
            self._preview, fate, most=MOST_SHOWN, hidden=self._view_state.names_hidden
        )
        self._model.set_rows(rows)
        total = sum(table.row_count for table in self._preview.tables)
        self.show_hint(
            self.tr(
                "The first %n rows are listed; choose a kind of row to see others.", "", MOST_SHOWN
            )
            if fate is None and total > MOST_SHOWN
            else ""
        )

    def _selected(self, ids: Sequence[object]) -> None:
        self.skip.setEnabled(bool(ids))
        self.take.setEnabled(bool(ids))

    def _decide(self, *, comes_in: bool) -> None:
        lines = [row.line for row in self.table.selected_rows()]
        if lines:
            self.decided.emit(lines, comes_in)
