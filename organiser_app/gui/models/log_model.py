"""The model of the exchange log: it knows every id, and fetches the rows that are looked at.

Hundreds of thousands of ids in order are a small array; the rows themselves come in blocks, asked
for when one of them is first drawn and forgotten again when there are too many.
"""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from organiser_app.domain.views import ExchangeRow
from organiser_app.gui.models.log_columns import ORDERS
from organiser_app.gui.models.table_alignment import fonts_of
from organiser_app.gui.models.table_columns import Column
from organiser_app.gui.models.table_model import STATUS_ROLE
from organiser_app.gui.texts.words import texts

Index = QModelIndex | QPersistentModelIndex
Ids = NDArray[np.int64]

BLOCK = 200
"""Rows that are fetched together."""
MOST_BLOCKS = 60
"""Blocks that are kept: more than a person scrolls through before they come again."""
_NO_ROW = QModelIndex()


@dataclass(frozen=True, slots=True)
class LogIds:
    """Ids in the order shown, and where each one lies; made off the GUI thread."""

    ids: Ids
    """(n,) int64: exchange ids in the order shown."""
    by_id: Ids
    """(n,) int64: places in the order of their ids."""

    @classmethod
    def of(cls, ids: Ids) -> "LogIds":
        """From ids in the order shown."""
        return cls(ids, np.argsort(ids, kind="stable"))

    def place_of(self, row_id: int) -> int | None:
        """Where the row with this id is shown."""
        at = int(np.searchsorted(self.ids, row_id, sorter=self.by_id))
        if at == self.ids.size:
            return None
        place = int(self.by_id[at])
        return place if self.ids[place] == row_id else None


NO_IDS = LogIds.of(np.empty(0, np.int64))


@dataclass(frozen=True, slots=True)
class NotYet:
    """A row that has not been fetched yet."""

    id: int


class LogModel(QAbstractTableModel):
    """Rows of the log, fetched on demand.

    Signals:
        block_wanted(int): the rows of this block are looked at and not here yet.
        filter_wanted(str): the person filters by this text.
        order_wanted(str, bool): the person sorts by the column with this key; whether it descends.
    """

    block_wanted = Signal(int)
    filter_wanted = Signal(str)
    order_wanted = Signal(str, bool)
    status_role = STATUS_ROLE

    def __init__(self, columns: Sequence[Column[ExchangeRow]]) -> None:
        super().__init__()
        self.columns, self._fonts = tuple(columns), fonts_of(columns)
        self._ids = NO_IDS
        self._blocks: OrderedDict[int, tuple[ExchangeRow | NotYet, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._texts: dict[int, tuple[str, ...]] = {}
        self._filter = ""
        self._total = 0

    # -- rows in, rows out

    def set_ids(self, ids: LogIds, *, total: int) -> None:
        """Shows these rows; `total` is how many there are without filter."""
        self.beginResetModel()
        self._ids = ids
        self._total = total
        self._forget()
        self.endResetModel()

    def set_block(self, block: int, rows: Sequence[ExchangeRow]) -> None:
        """Takes in fetched rows; rows that are gone meanwhile stay empty until the next ids."""
        self._asked.discard(block)
        found = {int(row.id): row for row in rows}
        start, end = self._bounds(block)
        ids = self._ids.ids[start:end].tolist()
        if not ids:
            return
        self._blocks[block] = tuple(found.get(one, NotYet(one)) for one in ids)
        for place in range(start, end):
            self._texts.pop(place, None)
        while len(self._blocks) > MOST_BLOCKS:
            self._drop(next(iter(self._blocks)))
        self.dataChanged.emit(self.index(start, 0), self.index(end - 1, len(self.columns) - 1))

    def fetch_anew(self) -> None:
        """Names have changed: what is looked at is fetched again, the ids stay."""
        self._forget()
        self.show_anew()

    def show_anew(self) -> None:
        """Asks the columns for every text again, such as when names are hidden from now on."""
        self._texts.clear()
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def ids_of_block(self, block: int) -> list[int]:
        """The ids whose rows a block holds."""
        start, end = self._bounds(block)
        return [int(one) for one in self._ids.ids[start:end]]

    def place_of(self, row_id: Hashable) -> int | None:
        """Where the row with this id is shown; None when it is not."""
        return self._ids.place_of(row_id) if isinstance(row_id, int) else None

    def row_at(self, place: int) -> ExchangeRow | NotYet:
        """The row shown at `place`, or its id while it has not been fetched."""
        block = self._blocks.get(place // BLOCK)
        return block[place % BLOCK] if block else NotYet(int(self._ids.ids[place]))

    def total(self) -> int:
        """Exchanges there are, filtered away or not."""
        return self._total

    def set_filter(self, text: str) -> None:
        """Says what to filter by; the database does it."""
        words = " ".join(text.split())
        if words != self._filter:
            self._filter = words
            self.filter_wanted.emit(words)

    def filter_text(self) -> str:
        """The words filtered by."""
        return self._filter

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        key = self.columns[column].key if column >= 0 else ""
        self.order_wanted.emit(key, order == Qt.SortOrder.DescendingOrder)

    # -- what views ask

    @override
    def rowCount(self, parent: Index = _NO_ROW) -> int:
        return 0 if parent.isValid() else int(self._ids.ids.size)

    @override
    def columnCount(self, parent: Index = _NO_ROW) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts_at(index.row())[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            return self._fonts[index.column()]
        row, column = self.row_at(index.row()), self.columns[index.column()]
        if isinstance(row, NotYet):
            return None
        if role == STATUS_ROLE and column.status is not None:
            return column.status(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.tooltip is not None:
            return column.tooltip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {self._texts_at(index.row())[index.column()]}"
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole and self.columns[section].key not in ORDERS:
            return texts.tr("The log cannot be sorted by this column")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    # -- inside

    def _texts_at(self, place: int) -> tuple[str, ...]:
        known = self._texts.get(place)
        if known is not None:
            return known
        row = self.row_at(place)
        if isinstance(row, NotYet):
            self._want(place // BLOCK)
            return ("…", *("" for _ in self.columns[1:]))
        made = self._texts[place] = tuple(column.text(row) for column in self.columns)
        return made

    def _want(self, block: int) -> None:
        if block not in self._asked and block not in self._blocks:
            self._asked.add(block)
            self.block_wanted.emit(block)

    def _bounds(self, block: int) -> tuple[int, int]:
        return block * BLOCK, min((block + 1) * BLOCK, int(self._ids.ids.size))

    def _drop(self, block: int) -> None:
        del self._blocks[block]
        start = block * BLOCK
        for place in range(start, start + BLOCK):
            self._texts.pop(place, None)

    def _forget(self) -> None:
        self._blocks.clear()
        self._asked.clear()
        self._texts.clear()
