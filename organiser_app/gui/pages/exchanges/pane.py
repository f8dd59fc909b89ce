"""The list of exchanges. It may be very long, so the database filters and sorts, and rows come late."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from organiser_app.domain.changes import ChangeSet, Kind
from organiser_app.domain.commands import RemoveExchanges
from organiser_app.domain.exchanges import Exchange
from organiser_app.domain.ids import ExchangeId
from organiser_app.domain.views import ExchangeFilter, ExchangeOrder, ExchangeRow, ExchangeStory
from organiser_app.gui.dialogs.exchange_form import ExchangeForm
from organiser_app.gui.models.log_columns import ORDERS, log_columns
from organiser_app.gui.models.log_model import NO_IDS, LogIds, LogModel, NotYet
from organiser_app.gui.pages.exchanges.story import show_exchange
from organiser_app.gui.pages.page import Page
from organiser_app.gui.pages.table_pane import TablePane, add_action
from organiser_app.gui.texts.labels import kind_of_rows
from organiser_app.gui.texts.words import fill, number, texts
from organiser_app.gui.view_state import RowsWanted
from organiser_app.gui.widgets.table import Table
from organiser_app.services.workspace import Question
from organiser_app.storage.engine import Reader
from organiser_app.storage.reads.exchanges import (
    exchange,
    exchange_ids,
    exchange_rows,
    exchange_story,
)
from organiser_app.storage.reads.network import counts

FILTER_AFTER_MS = 150
"""A person who is still typing is not answered letter by letter."""
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class LoadedIds:
    """Ids in order, and how many exchanges there are in all."""

    ids: LogIds
    total: int


class LogTable(Table):
    """Copies rows even where they have not been looked at yet."""

    copier: Callable[[], None] | None = None

    @override
    def copy(self) -> None:
        if self.copier is not None:
            self.copier()


class LogPane(TablePane):
    """The log with the story of the exchange that is selected."""

    rows_kind = "exchanges"

    def __init__(self, page: Page) -> None:
        self.rows = LogModel(log_columns(lambda: page.today, lambda: page.view_state.names_hidden))
        self._order = ExchangeOrder.DAY
        self._descending = True
        table = LogTable(self.rows, texts.tr("Exchange log"))
        super().__init__(page, table, search=texts.tr("Filter by name, kind of help, note …"))
        table.copier = self.copy_rows
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FILTER_AFTER_MS)
        self._soon.timeout.connect(self.refresh)
        self.rows.block_wanted.connect(self._ask_block)
        self.rows.filter_wanted.connect(lambda _text: self._soon.start())
        table.sort_by(ExchangeOrder.DAY.value, descending=True)
        self.rows.order_wanted.connect(self._sort)
        self.set_beginning(
            "arrow-left-right",
            self.tr("No exchange is written down yet"),
            self.tr("When someone has helped someone, log it here: who, whom, with what."),
            add=self.tr("Log an exchange"),
        )

    # -- ids and rows

    @override
    def refresh(self) -> None:
        if not self.session.is_open:
            return
        self._soon.stop()
        self.wait_for_rows()
        question = _ids_in_order(self._chosen(), self._order, descending=self._descending)
        self.session.ask(question, self._show_ids, parent=self, slot="ids")

    def _chosen(self) -> ExchangeFilter:
        words = self.rows.filter_text()
        if self.wanted is None:
            return ExchangeFilter(words=words)
        if self.wanted.ids or self.wanted.day is None:
            ids = tuple(ExchangeId(one) for one in self.wanted.ids)
            return ExchangeFilter(words=words, ids=ids)
        day = _EPOCH + timedelta(days=self.wanted.day)
        return ExchangeFilter(words=words, start=day, end=day)

    def _show_ids(self, loaded: LoadedIds) -> None:
        self.show_bare(is_bare=not loaded.total)
        self.rows.set_ids(loaded.ids, total=loaded.total)
        self.rows_arrived()

    def _ask_block(self, block: int) -> None:
        if not self.session.is_open:
            return
        self.session.ask(
            partial(_rows, self.rows.ids_of_block(block)),
            partial(self.rows.set_block, block),
            parent=self,
            slot=f"block {block}",
        )

    @override
    def patch(self, change: ChangeSet) -> None:
        """The order of ids moves only with exchanges; new names need new rows only."""
        exchanges = change.of(Kind.EXCHANGES)
        is_sorted_by_name = self._order is not ExchangeOrder.DAY or self.rows.filter_text()
        if exchanges.added or exchanges.removed or exchanges.changed or is_sorted_by_name:
            self.refresh()
        elif any(change.of(kind).changed for kind in change.touched):
            self.rows.fetch_anew()
        self.ask_story()

    def _sort(self, key: str, descending: bool) -> None:
        """Sorts by what the database can sort by; other columns leave the order as it is."""
        if key and key not in ORDERS:
            self.table.sort_by(self._order.value, descending=self._descending)
            return
        order = ORDERS.get(key, ExchangeOrder.DAY)
        is_descending = descending if key else True
        if (order, is_descending) != (self._order, self._descending):
            self._order, self._descending = order, is_descending
            self.refresh()

    @override
    def forget(self) -> None:
        super().forget()
        self.rows.set_ids(NO_IDS, total=0)

    @override
    def names_changed(self) -> None:
        self.rows.show_anew()
        super().names_changed()

    @override
    def wanted_words(self, wanted: RowsWanted) -> str:
        return wanted.title if not wanted.ids and wanted.title else super().wanted_words(wanted)

    @override
    def count_words(self, shown: int, total: int) -> str:
        everything = kind_of_rows(Kind.EXCHANGES, total)
        if shown == total:
            return everything
        return fill(self.tr("%1 of %2"), number(shown), everything)

    def copy_rows(self) -> None:
        """Copies the selected rows, fetching those that were not looked at."""
        missing = [row.id for row in self.table.selected_rows() if isinstance(row, NotYet)]
        if not missing:
            QGuiApplication.clipboard().setText(self.table.as_text())
            return
        blocks = sorted({(self.rows.place_of(one) or 0) // 200 for one in missing})
        wanted = {block: self.rows.ids_of_block(block) for block in blocks}
        self.session.ask(partial(_blocks, wanted), self._copy_fetched, parent=self, slot="copy")

    def _copy_fetched(self, blocks: dict[int, tuple[ExchangeRow, ...]]) -> None:
        for block, rows in blocks.items():
            self.rows.set_block(block, rows)
        QGuiApplication.clipboard().setText(self.table.as_text())

    # -- one exchange

    @override
    def story_question(self, row_id: int) -> Question[ExchangeStory | None]:
        return partial(_story, row_id)

    @override
    def tell_story(self, story: ExchangeStory) -> None:
        one = int(story.exchange.id)
        lines = show_exchange(
            self.panel,
            story,
            today=self.page.today,
            hidden=self.hides_names,
            does=(
                (self.tr("Edit"), partial(self.edit, one)),
                (self.tr("Log one like it"), partial(self.log_like, story.exchange)),
                (self.tr("Remove"), partial(self.remove, [one])),
            ),
        )
        lines.activated.connect(lambda to: self.page.view_state.story_wanted.emit(*to))

    def log_like(self, found: Exchange) -> None:
        """Opens the form with the same people and kind of help, as of today."""
        start = Exchange(
            giver_id=found.giver_id,
            receiver_id=found.receiver_id,
            category_id=found.category_id,
            area_id=found.area_id,
            unit=found.unit,
            asked=found.asked,
        )
        self.open_form(ExchangeForm(self.session, self.window(), start=start))

    @override
    def edit(self, row_id: int) -> None:
        self.session.ask(partial(_exchange, row_id), self._open_edit, parent=self, slot="edit")

    def _open_edit(self, found: Exchange | None) -> None:
        if found is not None:
            self.open_form(ExchangeForm(self.session, self.window(), start=found, edit=True))

    @override
    def remove(self, ids: list[int]) -> None:
        if ids:
            self.do(RemoveExchanges(tuple(ExchangeId(one) for one in ids)))

    @override
    def fill_menu(self, menu: QMenu, ids: list[int]) -> None:
        if len(ids) == 1:
            add_action(menu, self.tr("Edit"), "pencil", partial(self.edit, ids[0]))
        add_action(menu, self.tr("Remove"), "trash-2", partial(self.remove, ids))


def _ids_in_order(
    chosen: ExchangeFilter, order: ExchangeOrder, *, descending: bool
) -> Question[LoadedIds]:
    def answer(reader: Reader) -> LoadedIds:
        ids = exchange_ids(reader, chosen, order=order, descending=descending)
        return LoadedIds(LogIds.of(ids), counts(reader).exchanges)

    return answer


def _rows(ids: Sequence[int], reader: Reader) -> tuple[ExchangeRow, ...]:
    return exchange_rows(reader, ids)


def _blocks(wanted: dict[int, list[int]], reader: Reader) -> dict[int, tuple[ExchangeRow, ...]]:
    return {block: exchange_rows(reader, ids) for block, ids in wanted.items()}


def _story(row_id: int, reader: Reader) -> ExchangeStory | None:
    return exchange_story(reader, row_id)


def _exchange(row_id: int, reader: Reader) -> Exchange | None:
    return exchange(reader, row_id)
