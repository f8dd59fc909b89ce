"""The review of a sheet of matches or calls: what comes in, what is here, and what stays out and why."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser_app.gui.models.table_columns import CellStatus, Column
from organiser_app.gui.models.table_model import RowsModel
from organiser_app.gui.pages.spreadsheets.looks import TOLD_LOOKS
from organiser_app.gui.pages.spreadsheets.row_columns import (
    cell_columns,
    first_columns,
    to_know,
    what_stays_out,
)
from organiser_app.gui.pages.spreadsheets.told_listing import ToldLine, ToldShown, all_rows
from organiser_app.gui.texts.sheets import reading_sheet_name
from organiser_app.gui.texts.told_sheets import told_adds, told_column, told_count, told_fate
from organiser_app.gui.texts.words import capitalised
from organiser_app.gui.theme import SPACE, scaled
from organiser_app.gui.widgets.card import Card
from organiser_app.gui.widgets.chip import Chip
from organiser_app.gui.widgets.flow_layout import FlowLayout, clear_layout
from organiser_app.gui.widgets.scrolling import scrolling
from organiser_app.gui.widgets.search_field import SearchField
from organiser_app.gui.widgets.segmented_control import SegmentedControl
from organiser_app.gui.widgets.table import Table
from organiser_app.gui.widgets.table_view import HEADER_HEIGHT, ROW_HEIGHT
from organiser_app.gui.widgets.text import button, label, separator
from organiser_app.services.told.rows import ToldFate
from organiser_app.services.told.sheets import ToldReview
from organiser_app.spreadsheet.reading_sheets import ReadingSheet

_MOST_LINES, _LEAST_LINES = 14, 3
_WIDE = frozenset({"need", "words", "note"})


class ToldView(QWidget):
    """One file under review.

    Signals:
        apply_wanted(): bring it in as it is shown.
        closed(): leave it; nothing was saved.
    """

    apply_wanted = Signal()
    closed = Signal()

    def __init__(self, shown: ToldShown) -> None:
        super().__init__()
        self.shown = shown
        self.sentence = label("", "headline", wrap=True)
        self._counts = FlowLayout(gap=SPACE.s)
        kinds = [(kind.value, reading_sheet_name(kind)) for kind in shown.review.kinds]
        self.part = SegmentedControl(kinds, self.tr("Show"))
        self.part.setVisible(len(kinds) > 1)
        self.search = SearchField(self.tr("Filter rows"))
        self._place = QVBoxLayout()
        self.about = label("", "hint", wrap=True)
        self.more = label("", "hint", wrap=True)
        self.waits = label("", "hint", wrap=True)
        self.leave = button(self.tr("Leave it"), clicked=self.closed.emit)
        self.bring = button("", "primary", icon="check", clicked=self.apply_wanted.emit)
        self._build()
        self._table: Table | None = None
        self.part.chosen.connect(lambda _key: self._list())
        self.show_review(shown)

    @property
    def review(self) -> ToldReview:
        """What is shown."""
        return self.shown.review

    @property
    def file_name(self) -> str:
        """Of the file under review."""
        return self.review.reading.file_name

    @property
    def table(self) -> Table:
        """The rows of the kind that is shown."""
        assert self._table is not None, "the rows are listed from the start"
        return self._table

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("pageBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.page, SPACE.s, SPACE.page, SPACE.page)
        column.setSpacing(SPACE.gap)
        summary = Card()
        summary.add(self.sentence)
        summary.add(self._counts)
        rows = Card(self.tr("Rows of the sheet"))
        line = QHBoxLayout()
        line.setSpacing(SPACE.s)
        line.addWidget(self.part)
        line.addWidget(self.search, 1)
        rows.add(line)
        rows.add(self.about)
        rows.add(self._place)
        rows.add(self.more)
        column.addWidget(summary)
        column.addWidget(rows)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.page, SPACE.m, SPACE.page, SPACE.m)
        foot.setSpacing(SPACE.m)
        foot.addWidget(self.waits, 1)
        foot.addWidget(self.leave)
        foot.addWidget(self.bring)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(inner), 1)
        whole.addWidget(separator())
        whole.addLayout(foot)

    def show_review(self, shown: ToldShown) -> None:
        """Shows what would be written, as it stands now."""
        self.shown = shown
        counts, brings = shown.review.counts, shown.review.brings
        adds = told_adds(shown.review)
        nothing = self.tr("Nothing of this file will be written.")
        will = self.tr("{what} will be written.").replace("{what}", capitalised(adds))
        self.sentence.setText(will if adds else nothing)
        clear_layout(self._counts)
        for fate in ToldFate:
            if counts[fate]:
                status, icon = TOLD_LOOKS[fate]
                self._counts.addWidget(Chip(told_count(fate, counts[fate]), status, icon=icon))
        self.bring.setText(
            self.tr("Bring in %Ln", "how many rows", brings) if brings else self.tr("Bring in")
        )
        self.waits.setText(self._waiting_words(counts[ToldFate.HELD_BACK]))
        self._list_again()
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        """While it is written nothing can be pressed."""
        self.setEnabled(not is_busy)
        self.bring.setEnabled(self.review.brings > 0)

    def _waiting_words(self, held: int) -> str:
        if held == 1:
            return what_stays_out(self.tr("One row stays out; its line says why."))
        many = self.tr("%Ln rows stay out; their lines say why.", "", held)
        return what_stays_out(many if held else "")

    def _list_again(self) -> None:
        """Lists the same kind of rows once more; who was reading one goes on with it."""
        before = self._table
        chosen = before.selected_ids() if before is not None else []
        had_focus = before is not None and before.view.hasFocus()
        self._list()
        self.table.select_ids(chosen)
        if had_focus:
            self.table.view.setFocus()

    def _kind(self) -> ReadingSheet:
        return ReadingSheet(self.part.current())

    def _list(self) -> None:
        kind = self._kind()
        lines = self.shown.lines[kind]
        clear_layout(self._place)
        model = RowsModel[ToldLine](self._columns(kind))
        self._table = Table(model, self.tr("Rows of the file"))
        self.table.set_filter_field(self.search)
        model.set_filter(self.search.text())
        self.table.selection_changed.connect(lambda _ids: self._show_about())
        self._place.addWidget(self.table)
        model.set_rows(lines)
        shown = min(max(len(lines), _LEAST_LINES), _MOST_LINES)
        self.table.setFixedHeight(scaled(HEADER_HEIGHT + shown * ROW_HEIGHT) + 2 * SPACE.l)
        total = len(all_rows(self.review, kind))
        self.more.setText(self.tr("Only the first %Ln rows are listed here.", "", len(lines)))
        self.more.setVisible(total > len(lines))
        self._show_about()

    def _columns(self, kind: ReadingSheet) -> list[Column[ToldLine]]:
        columns: list[Column[ToldLine]] = first_columns(
            lambda line: line.id,
            lambda line: told_fate(line.fate),
            lambda line: CellStatus(*TOLD_LOOKS[line.fate]),
        )
        if any(line.to_know for line in self.shown.lines[kind]):
            columns.append(
                Column(
                    key="to_know",
                    title=self.tr("To know"),
                    text=to_know,
                    tooltip=to_know,
                    width=300,
                )
            )
        name = partial(told_column, kind)
        return [*columns, *cell_columns(self.shown.keys[kind], name, _WIDE)]

    def _show_about(self) -> None:
        """The whole of what is to be known about the one row that is selected."""
        rows = self.table.selected_rows()
        words = rows[0].to_know if len(rows) == 1 else ""
        asks = self.tr("Choose a row that is held back to read here what to do about it.")
        self.about.setText(words or asks)
        held = (line.fate is ToldFate.HELD_BACK for line in self.shown.lines[self._kind()])
        self.about.setVisible(bool(words) or any(held))
