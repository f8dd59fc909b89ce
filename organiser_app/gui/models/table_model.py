"""One read-only table model for frozen row values: sorted and filtered by numpy, patched by id.

Rows lie in the order they came ("positions"); `_order` holds the positions that are shown, in the
order they are shown ("places"). There is no proxy model between: on 40,000 rows that would cost
a hundred times as much. What filtering and sorting need besides the rows is their index: a long
list gets it from whoever makes it off the GUI thread (`indexer`), and stays as it is until then.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Any, Generic

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from organiser_app.domain.plain_letters import plain_letters
from organiser_app.gui.models.row_index import (
    Indexer,
    RowIndex,
    haystacks_of,
    holding,
    index_rows,
    narrows,
    place_among,
    rank_rows,
)
from organiser_app.gui.models.table_alignment import looks_of
from organiser_app.gui.models.table_columns import Column, Ints, Row, order_by

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: int = Qt.ItemDataRole.UserRole
STATUS_ROLE: int = Qt.ItemDataRole.UserRole + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_RARE = frozenset(
    map(
        int,
        (ROW_ROLE, STATUS_ROLE, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole),
    )
)
MOST_PATCHES = 200
"""Beyond this many single changes, showing all rows anew is quicker and looks the same."""
MANY_ROWS = 2_000
"""An index of fewer is made at once, within a frame."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Shows rows by columns; views remember what is selected by the ids of the rows."""

    status_role = STATUS_ROLE

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns, self._looks = tuple(columns), looks_of(columns)
        self._rows: list[Row] = []
        self._texts: list[tuple[str, ...] | None] = []
        self._haystacks: list[str] | None = None
        self._ranks: dict[int, Ints] = {}
        self._position_of: dict[Hashable, int] = {}
        self._order: Ints = np.empty(0, np.int64)
        self._places: Ints | None = None
        self._filter: tuple[str, ...] = ()
        self._matching: Ints | None = None
        self._sort_column = -1
        self._descending = False
        self._version = 0
        self._is_behind = False
        self.indexer: Indexer | None = None

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show other columns; rows, filter and sorting stay as far as they go with these."""
        by, _ = self.sorted_by()
        self.columns, self._looks = tuple(columns), looks_of(columns)
        keys = [column.key for column in self.columns]
        self._sort_column = keys.index(by) if by in keys else -1
        self.set_rows(self._patched({}, set(), ()))

    # -- rows in, rows out

    def set_rows(self, rows: Sequence[Row], index: RowIndex | None = None) -> None:
        """Show other rows, in the sorting and filter that are set; `index`: theirs, if it is made."""
        self.beginResetModel()
        self._version += 1
        self._is_behind = False
        self._rows = list(rows)
        self._position_of = {row.id: position for position, row in enumerate(self._rows)}
        self._texts = [None] * len(self._rows)
        self._haystacks = index.haystacks if index is not None else None
        self._ranks = dict(index.ranks) if index is not None else {}
        self._matching = None
        self._arrange()
        self.endResetModel()

    def show_anew(self) -> None:
        """Ask the columns for every text again, such as when names are hidden from now on."""
        self._version += 1
        self._texts = [None] * len(self._rows)
        self._haystacks = None
        kept = (column for column in self._ranks if self.columns[column].sort_key is not None)
        self._ranks = {column: self._ranks[column] for column in kept}
        if self._waits_for_index():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._matching = None
        self._arrange()
        self.endResetModel()

    def index_of(self, rows: Sequence[Row]) -> RowIndex:
        """The index for `set_rows`, in the sorting that is set; for any thread."""
        return index_rows(self.columns, rows, ranked=self._sort_column)

    def patch_rows(
        self,
        changed: Mapping[Hashable, Row] | None = None,
        *,
        removed: Sequence[Hashable] = (),
        added: Sequence[Row] = (),
    ) -> None:
        """Replace, take out and put in single rows; a changed row keeps its place for now."""
        changed = changed or {}
        if len(changed) + len(removed) + len(added) > MOST_PATCHES:
            self.set_rows(self._patched(changed, set(removed), added))
            return
        for row_id, row in changed.items():
            self._replace(row_id, row)
        for row_id in removed:
            self._remove(row_id)
        for row in added:
            self._insert(row)

    def row_at(self, place: int) -> Row:
        """The row shown at `place`, 0 at the top."""
        return self._rows[int(self._order[place])]

    def row_of(self, row_id: Hashable) -> Row | None:
        """The row with this id, shown or filtered away."""
        position = self._position_of.get(row_id)
        return None if position is None else self._rows[position]

    def place_of(self, row_id: Hashable) -> int | None:
        """Where the row with this id is shown; None when it is not."""
        position = self._position_of.get(row_id)
        if position is None:
            return None
        if self._places is None:
            self._places = np.full(len(self._rows), -1, np.int64)
            self._places[self._order] = np.arange(self._order.size)
        place = int(self._places[position])
        return None if place < 0 else place

    def shown_rows(self) -> list[Row]:
        """Rows that pass the filter, in the order shown."""
        return [self._rows[position] for position in self._order.tolist()]

    def total(self) -> int:
        """Rows there are, filtered away or not."""
        return len(self._position_of)

    # -- filter and sorting

    def set_filter(self, text: str) -> None:
        """Show only rows in which every word of `text` occurs, whatever its case and accents."""
        words = tuple(plain_letters(text).split())
        if words == self._filter:
            return
        is_narrower = self._matching is not None and narrows(words, self._filter)
        self._filter = words
        if words and self._waits_for_index():
            return
        self.beginResetModel()
        self._matching = self._search(self._matching if is_narrower else None)
        self._arrange()
        self.endResetModel()

    def filter_text(self) -> str:
        """The words filtered by."""
        return " ".join(self._filter)

    def sorted_by(self) -> tuple[str, bool]:
        """Key of the sorted column ("" for none) and whether it descends."""
        key = self.columns[self._sort_column].key if self._sort_column >= 0 else ""
        return key, self._descending

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 gives back the order in which the rows came."""
        self._sort_column = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        if self._waits_for_index():
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        positions = [int(self._order[index.row()]) for index in before]
        self._arrange()
        after = [
            self.index(place, index.column())
            for index, place in zip(before, self._places_of(positions), strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # -- what views ask

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else int(self._order.size)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        # A frame asks this more than a thousand times: the two common roles first, no enums.
        place = index.row()
        if place < 0:
            return None
        if role == _DISPLAY:
            return self._texts_at(int(self._order[place]))[index.column()]
        if role in self._looks:
            return self._looks[role][index.column()]
        if role not in _RARE:
            return None
        return self._rarely_asked(int(self._order[place]), index.column(), role)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return self.columns[section].title
        return self._looks[role][section] if role == _ALIGNMENT else None

    def _rarely_asked(self, position: int, section: int, role: int) -> Any:
        row, column = self._rows[position], self.columns[section]
        if role == ROW_ROLE:
            return row
        if role == STATUS_ROLE and column.status is not None:
            return column.status(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.tooltip is not None:
            return column.tooltip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = column.spoken(row) if column.spoken else self._texts_at(position)[section]
            return f"{column.title}: {spoken}"
        return None

    # -- inside

    def _texts_at(self, position: int) -> tuple[str, ...]:
        texts = self._texts[position]
        if texts is None:
            row = self._rows[position]
            texts = self._texts[position] = tuple(column.text(row) for column in self.columns)
        return texts

    def _haystack(self, position: int) -> str:
        return haystacks_of(self.columns, (self._rows[position],))[0]

    def _waits_for_index(self) -> bool:
        """Whether the list is long and someone makes what is missing: then it follows later."""
        needs_ranks = self._sort_column >= 0 and self._sort_column not in self._ranks
        needs_words = bool(self._filter) and self._haystacks is None
        is_long = len(self._rows) >= MANY_ROWS
        if self.indexer is None or not is_long or not (needs_ranks or needs_words):
            return False
        self._is_behind = True
        ranked = self._sort_column if needs_ranks else -1
        rows = tuple(self._rows)
        make = partial(index_rows, self.columns, rows, ranked=ranked, with_words=needs_words)
        self.indexer(make, partial(self._take_index, self._version))
        return True

    def _take_index(self, version: int, index: RowIndex) -> None:
        if version == self._version:
            self._haystacks = index.haystacks or self._haystacks
            self._ranks.update(index.ranks)
        if not self._is_behind or self._waits_for_index():
            return
        self.beginResetModel()
        self._is_behind = False
        self._matching = None
        self._arrange()
        self.endResetModel()

    def _search(self, within: Ints | None) -> Ints | None:
        """Positions that hold every word, of those given; None for no filter."""
        if not self._filter:
            return None
        if self._haystacks is None:
            self._haystacks = haystacks_of(self.columns, self._rows)
        found = within
        for word in sorted(self._filter, key=len, reverse=True):
            found = holding(word, self._haystacks, within=found)
        return found

    def _arrange(self) -> None:
        """Put the rows that are there and match into the order that is set."""
        if self._filter and self._matching is None:
            self._matching = self._search(None)
        shown = self._shown_positions()
        if self._sort_column >= 0:
            rank = self._rank(self._sort_column)[shown]
            shown = shown[order_by(rank, descending=self._descending)]
        self._order = shown
        self._places = None

    def _rank(self, column: int) -> Ints:
        if column not in self._ranks:
            self._ranks[column] = rank_rows(self.columns[column], self._rows)
        return self._ranks[column]

    def _shown_positions(self) -> Ints:
        """Positions that match and were not taken out, ascending."""
        shown = self._matching
        if shown is None:
            shown = np.arange(len(self._rows), dtype=np.int64)
        if len(self._position_of) == len(self._rows):
            return shown
        alive = np.zeros(len(self._rows), np.bool_)
        alive[list(self._position_of.values())] = True
        return shown[alive[shown]]

    def _places_of(self, positions: Sequence[int]) -> list[int]:
        places = np.full(len(self._rows), -1, np.int64)
        places[self._order] = np.arange(self._order.size)
        return [int(places[position]) for position in positions]

    def _patched(
        self, changed: Mapping[Hashable, Row], removed: set[Hashable], added: Sequence[Row]
    ) -> list[Row]:
        kept = (row_id for row_id in self._position_of if row_id not in removed)
        return [
            *(changed.get(i, self._rows[self._position_of[i]]) for i in kept),
            *added,
        ]

    def _replace(self, row_id: Hashable, row: Row) -> None:
        position = self._position_of.get(row_id)
        if position is None:
            return
        place = self.place_of(row_id)
        self._version += 1
        self._rows[position] = row
        self._texts[position] = None
        self._ranks.clear()
        if self._haystacks is not None:
            self._haystacks[position] = self._haystack(position)
        if place is not None:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def _remove(self, row_id: Hashable) -> None:
        place = self.place_of(row_id)
        if place is None:
            self._position_of.pop(row_id, None)
            return
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._position_of[row_id]
        self._order = np.delete(self._order, place)
        self._places = None
        self.endRemoveRows()

    def _insert(self, row: Row) -> None:
        self._version += 1
        position = len(self._rows)
        self._rows.append(row)
        self._texts.append(None)
        self._ranks.clear()
        self._position_of[row.id] = position
        haystack = self._haystack(position) if self._filter or self._haystacks else ""
        if self._haystacks is not None:
            self._haystacks.append(haystack)
        self._places = None
        if not self._passes(row, haystack):
            return
        if self._matching is not None:
            self._matching = np.append(self._matching, position)
        place = self._place_for(row)
        self.beginInsertRows(QModelIndex(), place, place)
        self._order = np.insert(self._order, place, position)
        self.endInsertRows()

    def _passes(self, row: Row, haystack: str) -> bool:  # noqa: ARG002 - for a child that asks more
        return all(word in haystack for word in self._filter)

    def _place_for(self, row: Row) -> int:
        """Where a new row belongs in the sorting that is set; at the end without one."""
        size = int(self._order.size)
        if self._sort_column < 0:
            return size
        key_of = self.columns[self._sort_column].key_of
        keys_at = partial(_key_at, key_of, self.row_at)
        return place_among(size, keys_at, key_of(row), descending=self._descending)


def _key_at(key_of: Callable[[Any], Any], row_at: Callable[[int], Any], place: int) -> Any:
    return key_of(row_at(place))
