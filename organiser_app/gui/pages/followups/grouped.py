"""The calls as groups under headings, for the calm list: made of the rows of the table's model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from organiser_app.domain.calls import CallRow, CallTime
from organiser_app.gui.texts import calls
from organiser_app.gui.texts.words import beside, number

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE: int = Qt.ItemDataRole.UserRole
_ORDER = {time: place for place, time in enumerate(CallTime)}


@dataclass(frozen=True, slots=True)
class Heading:
    """Stands above the calls of one group."""

    time: CallTime
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class CallLine:
    """What is drawn of one call."""

    id: int
    time: CallTime
    who: str
    reach: str
    why: str
    when: str
    tried: str
    was_reached: bool = False

    @property
    def said(self) -> str:
        """What a screen reader says."""
        parts = (self.who, self.when, self.why, self.tried, self.reach)
        return ". ".join(part for part in parts if part)


class GroupedCalls(QAbstractTableModel):
    """One column; headings can be neither selected nor reached."""

    def __init__(self, today: Callable[[], date], is_hidden: Callable[[], bool]) -> None:
        super().__init__()
        self._today, self._is_hidden = today, is_hidden
        self._items: list[Heading | CallRow] = []
        self._lines: dict[int, CallLine] = {}
        self._place_of: dict[int, int] = {}

    def show_rows(self, rows: Sequence[CallRow]) -> None:
        """Shows these calls, by when they are due."""
        today = self._today()
        self.beginResetModel()
        self._lines = {}
        groups: dict[CallTime, list[CallRow]] = {time: [] for time in CallTime}
        for row in rows:
            groups[row.time(today)].append(row)
        groups[CallTime.DONE].sort(key=lambda row: row.done or date.min, reverse=True)
        self._items = []
        for time, members in groups.items():
            if members:
                self._items.append(Heading(time, calls.time_title(time), len(members)))
                members.sort(key=_by_day) if time is not CallTime.DONE else None
                self._items.extend(members)
        self._place_of = {
            item.id: place for place, item in enumerate(self._items) if isinstance(item, CallRow)
        }
        self.endResetModel()

    def heading_places(self) -> list[int]:
        """Where the headings are."""
        return [n for n, item in enumerate(self._items) if isinstance(item, Heading)]

    def place_of(self, row_id: int) -> int | None:
        """Where a call is shown."""
        return self._place_of.get(row_id)

    def row_at(self, place: int) -> CallRow | None:
        """The call that is shown there; None for a heading."""
        item = self._items[place] if 0 <= place < len(self._items) else None
        return item if isinstance(item, CallRow) else None

    def line_of(self, row: CallRow) -> CallLine:
        """What is drawn of a call, put into words once."""
        if row.id not in self._lines:
            self._lines[row.id] = self._worded(row)
        return self._lines[row.id]

    def _worded(self, row: CallRow) -> CallLine:
        today, hidden = self._today(), self._is_hidden()
        time = row.time(today)
        is_done = time is CallTime.DONE
        return CallLine(
            id=row.id,
            time=time,
            who=calls.who_words(row, hidden=hidden),
            reach=calls.reach_words(row, hidden=hidden),
            why=calls.why_words(row, hidden=hidden),
            when=calls.done_words(row, today) if is_done else calls.since_words(row, today),
            tried="" if is_done else calls.tried_words(row.tries, today),
            was_reached=row.was_reached,
        )

    # -- what views ask

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._items)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item if isinstance(item, Heading) else self.line_of(item)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(item, Heading):
                return beside(item.text, number(item.count))
            return self.line_of(item).said
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._items[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _by_day(row: CallRow) -> date:
    return row.due or date.min
