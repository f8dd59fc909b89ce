"""A plan as a tree: people with what they could be asked about, then the needs without anyone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from typing_extensions import override

from organiser_app.domain.members import LimitUnit
from organiser_app.gui.texts.helping import (
    helping,
    need_about,
    need_words,
    needs_words,
    of_limit,
    reasons_words,
    unmet_words,
)
from organiser_app.gui.texts.people import shown_name
from organiser_app.gui.texts.words import fill
from organiser_app.matching.plan import Unmet
from organiser_app.services.planning import (
    DayPlan,
    LeftWithout,
    Pair,
    PlannedHelper,
    PlannedLine,
)

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
NO_WORDS: Mapping[Pair, str] = {}
_Check = Qt.CheckState


class Role(IntEnum):
    """What the rows hold besides their first words."""

    DETAIL = Qt.ItemDataRole.UserRole
    REASONS = Qt.ItemDataRole.UserRole + 1
    LOAD = Qt.ItemDataRole.UserRole + 2
    LOAD_WORDS = Qt.ItemDataRole.UserRole + 3
    NEED_ID = Qt.ItemDataRole.UserRole + 4
    BELOW = Qt.ItemDataRole.UserRole + 5
    """Whether there is a detail, and the reasons: what the height of a row depends on."""


@dataclass(frozen=True, slots=True)
class Load:
    """Parts of somebody's own limit: what is used and what is used with the plan, 0 to 1."""

    used: float
    with_plan: float


@dataclass(frozen=True, slots=True)
class _Without:
    """Needs that are left for the same reason."""

    why: Unmet
    needs: tuple[LeftWithout, ...]


_Group = PlannedHelper | _Without


class PlanModel(QAbstractItemModel):
    """Lines can be ticked one by one or by person; what is left out is kept by need and person.

    Signals:
        ticked_changed(): other lines are ticked now.
    """

    ticked_changed = QtSignal()

    def __init__(
        self, left_out: set[Pair], *, hidden: bool, parent: QObject | None = None
    ) -> None:
        """`left_out` are lines that are not ticked; it is kept up to date."""
        super().__init__(parent)
        self._left_out, self._hidden = left_out, hidden
        self._groups: tuple[_Group, ...] = ()
        self._today = date.min
        self._reasons: Mapping[Pair, str] = NO_WORDS
        self.plan: DayPlan | None = None

    def show_plan(
        self, plan: DayPlan, today: date, reasons: Mapping[Pair, str] = NO_WORDS
    ) -> None:
        """Shows another plan; what was left out stays so where it comes up again.

        `reasons` are the reasons of its lines in words, where somebody found them beforehand.
        """
        self.beginResetModel()
        self.plan, self._today, self._reasons = plan, today, reasons
        without = (
            _Without(why, tuple(one for one in plan.without if one.why is why)) for why in Unmet
        )
        self._groups = (*plan.helpers, *(one for one in without if one.needs))
        self.endResetModel()
        self.ticked_changed.emit()

    # -- ticking

    def ticked(self) -> list[Pair]:
        """The lines that would be accepted."""
        lines = self.plan.lines if self.plan else ()
        return [line.pair for line in lines if line.pair not in self._left_out]

    def _state_of(self, lines: Sequence[PlannedLine]) -> Qt.CheckState:
        ticked = sum(line.pair not in self._left_out for line in lines)
        if ticked == len(lines):
            return _Check.Checked
        return _Check.PartiallyChecked if ticked else _Check.Unchecked

    def toggle(self, index: Index) -> None:
        """Ticks or unticks a line, or all lines of a person."""
        lines = self._lines_at(index)
        if not lines:
            return
        if self._state_of(lines) is _Check.Checked:
            self._left_out.update(line.pair for line in lines)
        else:
            self._left_out.difference_update(line.pair for line in lines)
        top = index.parent() if index.parent().isValid() else index
        group = self.index(top.row(), 0)
        self.dataChanged.emit(group, group)
        last = self.rowCount(group) - 1
        self.dataChanged.emit(self.index(0, 0, group), self.index(last, 0, group))
        self.ticked_changed.emit()

    def _lines_at(self, index: Index) -> tuple[PlannedLine, ...]:
        item = self._item(index)
        if isinstance(item, PlannedHelper):
            return item.lines
        return (item,) if isinstance(item, PlannedLine) else ()

    # -- the tree

    def _item(self, index: Index) -> _Group | PlannedLine | LeftWithout | None:
        if not index.isValid():
            return None
        if not index.internalId():
            return self._groups[index.row()]
        return _children(self._groups[index.internalId() - 1])[index.row()]

    @override
    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override] # Qt has two of them
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    @override
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column() > 0:
            return 0
        return len(_children(self._groups[parent.row()]))

    @override
    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._lines_at(index):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._lines_at(index):
            return False
        self.toggle(index)
        return True

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match self._item(index):
            case one if role == Role.BELOW:
                return self._below(one)
            case PlannedHelper() as one:
                return self._of_helper(one, role)
            case PlannedLine() as one:
                return self._of_line(one, role)
            case _Without() as one:
                return self._of_group(one, role)
            case LeftWithout() as one:
                return self._of_left(one, role)
            case _:
                return None

    # -- what the rows say

    def _below(self, item: object) -> tuple[bool, str]:
        reasons = self._reasons_of(item) if isinstance(item, PlannedLine) else ""
        return not isinstance(item, PlannedHelper), reasons

    def _reasons_of(self, line: PlannedLine) -> str:
        words = self._reasons.get(line.pair)
        return reasons_words(line.reasons, hidden=self._hidden) if words is None else words

    def _of_helper(self, one: PlannedHelper, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(one.name, hidden=self._hidden)
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._state_of(one.lines)
        if role == Role.LOAD_WORDS:
            return self._load_words(one)
        if role == Role.LOAD and one.limit:
            used, with_plan = one.used / one.limit, self._with_plan(one) / one.limit
            return Load(float(used), float(min(with_plan, Decimal(1))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = shown_name(one.name, hidden=self._hidden)
            return f"{name}. {self._load_words(one)}. {needs_words(len(one.lines))}"
        return None

    def _with_plan(self, one: PlannedHelper) -> Decimal:
        return one.with_plan([line for line in one.lines if line.pair not in self._left_out])

    def _load_words(self, one: PlannedHelper) -> str:
        if one.limit is None:
            return helping.tr("said no limit")
        with_plan = self._with_plan(one)
        if with_plan == one.used:
            return of_limit(one.used, one.limit, one.unit)
        return _with_this(with_plan, one.limit, one.unit)

    def _of_line(self, one: PlannedLine, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return need_words(one.need, hidden=self._hidden)
        if role == Qt.ItemDataRole.CheckStateRole:
            return _Check.Unchecked if one.pair in self._left_out else _Check.Checked
        if role == Role.DETAIL:
            return need_about(one.need, self._today, hidden=self._hidden)
        if role == Role.REASONS:
            return self._reasons_of(one)
        if role == Role.NEED_ID:
            return int(one.need.id)
        if role in _READ_ALOUD:
            return self._all_of(one.need, self._reasons_of(one))
        return None

    def _of_group(self, one: _Without, role: int) -> object:
        words = fill(helping.tr("%1 without anyone"), needs_words(len(one.needs)))
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Role.DETAIL:
            return unmet_words(one.why)
        if role in _READ_ALOUD:
            return f"{words}. {unmet_words(one.why)}"
        return None

    def _of_left(self, one: LeftWithout, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return need_words(one.need, hidden=self._hidden)
        if role == Role.DETAIL:
            return need_about(one.need, self._today, hidden=self._hidden)
        if role == Role.NEED_ID:
            return int(one.need.id)
        if role in _READ_ALOUD:
            return self._all_of(one.need, unmet_words(one.why))
        return None

    def _all_of(self, need: Any, why: str) -> str:
        what = need_words(need, hidden=self._hidden)
        return f"{what}. {need_about(need, self._today, hidden=self._hidden)}. {why}"


_READ_ALOUD = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


def _children(group: _Group) -> tuple[PlannedLine, ...] | tuple[LeftWithout, ...]:
    return group.lines if isinstance(group, PlannedHelper) else group.needs


def _with_this(used: Decimal, limit: int, unit: LimitUnit) -> str:
    return fill(helping.tr("with this %1"), of_limit(used, limit, unit))


def reasons_in_words(plan: DayPlan, *, hidden: bool) -> dict[Pair, str]:
    """The reasons of every line in words; for many lines better not while somebody waits."""
    return {line.pair: reasons_words(line.reasons, hidden=hidden) for line in plan.lines}
