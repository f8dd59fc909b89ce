"""Every row of the sheet as it would be written, its fate, and what is to be known about it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.pages.spreadsheets.listing import MOST_LISTED, ListedRow, Look, Reviewed
from organiser_app.gui.pages.spreadsheets.looks import FATE_LOOKS
from organiser_app.gui.pages.spreadsheets.row_columns import (
    cell_columns,
    first_columns,
    to_know,
)
from organiser_app.gui.texts.sheets import fate_words, field_name, table_name
from organiser_app.gui.texts.words import beside
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.choice_field import ChoiceField
from organiser_app.gui.widgets.completing_edit import Choice
from organiser_app.gui.widgets.flow_layout import clear_layout
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.table_view import HEADER_HEIGHT, ROW_HEIGHT
from organiser_app.gui.widgets.text import button, label
from organiser_app.services.imports import RowFate, TablePreview

MOST_LINES = 11
"""Lines that are seen without scrolling inside the list."""
LEAST_LINES = 3
WIDE = frozenset({"words", "note", "address", "category", "what"})
_ALL = -1


class RowsCard(Card):
    """A list of rows that looks like the sheet they came from.

    Signals:
        decided(list, bool): lines (sheet, row) and whether they come in.
        look_wanted(Look): other rows are to be listed.
    """

    decided = Signal(object, bool)
    look_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Reviewed | None = None
        self._columns_for: tuple[str, ...] = ()
        self.show_title(self.tr("What will be written"))
        self.which = ChoiceField(name=self.tr("Which sheet"))
        self.fate = ChoiceField(name=self.tr("Show which rows"))
        self.search = SearchField(self.tr("Filter rows"))
        self.skip = button(self.tr("Leave out"), clicked=partial(self._decide, comes_in=False))
        self.take = button(self.tr("Bring in"), clicked=partial(self._decide, comes_in=True))
        self._place = QVBoxLayout()
        self._about = label("", "hint", wrap=True)
        self.table = self._new_table(())
        self._lay_out()
        self._selected([])

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        line.addWidget(self.which)
        line.addWidget(self.fate)
        line.addWidget(self.search, 1)
        line.addWidget(self.skip)
        line.addWidget(self.take)
        self.add(line)
        self.add(self._place)
        self.add(self._about)
        self.which.chosen.connect(lambda _: self._want())
        self.fate.chosen.connect(lambda _: self._want())

    def show_rows(self, shown: Reviewed) -> None:
        """Lists the rows, those first that need a look."""
        self._shown = shown
        tables = shown.preview.tables
        self.setVisible(bool(tables))
        if not tables:
            return
        table = tables[shown.look.table]
        self._show_choices(shown)
        self._list(table, shown)
        listed = len(shown.rows)
        total = table.row_count if shown.look.fate is None else table.counts[shown.look.fate]
        self.show_hint(
            self.tr(
                "The first %Ln rows are listed; choose a kind of row to see others.", "", listed
            )
            if listed == MOST_LISTED < total
            else ""
        )

    def _show_choices(self, shown: Reviewed) -> None:
        tables = shown.preview.tables
        self.which.set_choices(
            [Choice(place, _sheet_words(table)) for place, table in enumerate(tables)]
        )
        self.which.set_chosen(shown.look.table)
        self.which.setVisible(len(tables) > 1)
        counts = tables[shown.look.table].counts
        number = self.locale().toString
        self.fate.set_choices(
            [
                Choice(_ALL, self.tr("All rows")),
                *(
                    Choice(place, f"{fate_words(fate)} ({number(counts[fate])})")
                    for place, fate in enumerate(RowFate)
                    if counts[fate]
                ),
            ]
        )
        fate = shown.look.fate
        self.fate.set_chosen(_ALL if fate is None else list(RowFate).index(fate))

    def _list(self, table: TablePreview, shown: Reviewed) -> None:
        signature = (table.table.value, *shown.keys, str(any(row.to_know for row in shown.rows)))
        if signature != self._columns_for:
            self._columns_for = signature
            self.table = self._new_table(self._columns(table, shown))
        self._model.set_rows(shown.rows)
        lines = min(max(len(shown.rows), LEAST_LINES), MOST_LINES)
        self.table.setFixedHeight(scaled(HEADER_HEIGHT + lines * ROW_HEIGHT) + 2 * SPACE.l)

    def _new_table(self, columns: Sequence[Column[ListedRow]]) -> Table:
        clear_layout(self._place)
        self._model = RowsModel[ListedRow](columns)
        self._model.set_filter(self.search.text())
        made = Table(self._model, self.tr("Rows of the file"))
        made.set_filter_field(self.search)
        made.selection_changed.connect(self._selected)
        self._place.addWidget(made)
        return made

    def _columns(self, table: TablePreview, shown: Reviewed) -> list[Column[ListedRow]]:
        columns: list[Column[ListedRow]] = first_columns(
            lambda row: row.row,
            lambda row: fate_words(row.fate),
            lambda row: CellStatus(*FATE_LOOKS[row.fate]),
        )
        if any(row.to_know for row in shown.rows):
            columns.append(
                Column(key="to_know", title=self.tr("To know"), text=to_know, width=260)
            )
        name = partial(field_name, table.table)
        return [*columns, *cell_columns(shown.keys, name, WIDE)]

    def _want(self) -> None:
        if self._shown is None:
            return
        place, chosen = self.which.chosen_id(), self.fate.chosen_id()
        table = place if isinstance(place, int) else 0
        fate = list(RowFate)[chosen] if isinstance(chosen, int) and chosen != _ALL else None
        self.look_wanted.emit(Look(table, fate, self._shown.look.hides_names))

    def _selected(self, ids: Sequence[object]) -> None:
        self.skip.setEnabled(bool(ids))
        self.take.setEnabled(bool(ids))
        rows = self.table.selected_rows() if len(ids) == 1 else []
        self._about.setText(rows[0].to_know if rows else "")
        self._about.setVisible(bool(rows and rows[0].to_know))

    def _decide(self, *, comes_in: bool) -> None:
        if lines := self.table.selected_ids():
            self.decided.emit(lines, comes_in)


def _sheet_words(table: TablePreview) -> str:
    return beside(table.sheet, table_name(table.table))
