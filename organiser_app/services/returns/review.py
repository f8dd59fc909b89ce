"""The review of a returned sheet: its items, what was decided, and what comes of it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from organiser_app.services.records import Texts
from organiser_app.services.returns.answers import Answer, Answers, Choice
from organiser_app.services.returns.items import (
    PLAN_KINDS,
    Item,
    ItemKind,
    Part,
    answers_for,
    chosen,
    is_open,
    result_of,
)
from organiser_app.services.returns.outcome import (
    CELL_KINDS,
    Outcome,
    outcome_of,
    place_of,
    table_of,
)
from organiser_app.services.returns.outcome_items import follow_items, held_items
from organiser_app.services.returns.plan import ReturnPlan
from organiser_app.services.returns.saying import as_typed

_Place = tuple[str, int]
"""A row of the file."""
_NEEDS_PLAN = PLAN_KINDS | {ItemKind.ROW_NEW}


@dataclass(frozen=True)
class RowCounts:
    """What the rows of a file come to, each counted once."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    ignored: int = 0
    held_back: int = 0


def _places(items: Iterable[Item]) -> set[_Place]:
    return {(item.sheet, item.row) for item in items if item.row is not None}


@dataclass(frozen=True)
class ReturnReview:
    """Nothing of it is written; `command.to_command` turns exactly this into a command."""

    plan: ReturnPlan
    answers: Answers
    today: date

    @cached_property
    def outcome(self) -> Outcome:
        """What will be written, as decided so far."""
        return outcome_of(self.plan, self.answers, self.plan.items, self.today)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Everything to see or decide, with what is held back because of what was decided."""
        return (
            *self.plan.items,
            *follow_items(self.outcome, self.plan),
            *held_items(self.outcome, self.plan.items),
        )

    @cached_property
    def by_id(self) -> Mapping[str, Item]:
        """The items by their ids."""
        return {item.id: item for item in self.items}

    @cached_property
    def open_items(self) -> tuple[Item, ...]:
        """Those that wait for someone."""
        return tuple(item for item in self.items if is_open(item, self.answers))

    @cached_property
    def counts(self) -> Mapping[Part, int]:
        """How many items each part has; every part is there."""
        found = Counter(item.part for item in self.items)
        return {part: found[part] for part in Part}

    @cached_property
    def open_counts(self) -> Mapping[Part, int]:
        """How many items of each part wait for someone."""
        found = Counter(item.part for item in self.open_items)
        return {part: found[part] for part in Part}

    def chosen(self, item: Item) -> Choice | None:
        """What will happen to an item; None while it waits."""
        return chosen(item, self.answers)

    def result(self, item: Item) -> str | None:
        """What the cell will say."""
        return result_of(item, self.answers)

    def items_of_row(self, item: Item) -> tuple[Item, ...]:
        """All items about the row of an item: what the row will be."""
        if item.record_id is not None:
            same = (item.table, item.record_id)
            return tuple(one for one in self.items if (one.table, one.record_id) == same)
        return tuple(one for one in self.items if (one.sheet, one.row) == (item.sheet, item.row))

    def texts_on_sheet(self, item: Item) -> Texts:
        """The cells of an item's row as they stand on the sheet, by field."""
        for table in self.plan.tables:
            numbers = table.found.sheet.row_numbers
            if table.sheet == item.sheet and item.row in numbers:
                return table.texts_at(numbers.index(item.row))
        return {}

    def texts_as_left(self, item: Item) -> Texts:
        """The cells of an item's record as they left."""
        return next(
            (
                dict(row.cells)
                for table in self.plan.tables
                if table.table is item.table
                for row in table.base.rows.values()
                if row.record_id == item.record_id
            ),
            {},
        )

    @cached_property
    def row_counts(self) -> RowCounts:
        """What the rows come to, each counted once: written, then waiting, then left out."""
        new, changed = self._new_rows, self._changed_rows
        waiting = self._waiting_rows - changed - new
        ignored = self._left_out_rows - waiting - changed - new
        rows = sum(len(table.rows) + len(table.ignored) for table in self.plan.tables)
        return RowCounts(
            new=len(new),
            changed=len(changed),
            unchanged=rows - len(new) - len(changed) - len(waiting) - len(ignored),
            missing=sum(item.part is Part.MISSING for item in self.items),
            ignored=len(ignored),
            held_back=len(waiting),
        )

    @property
    def _new_rows(self) -> set[_Place]:
        return _places(
            item
            for item in self.items
            if item.kind is ItemKind.ROW_NEW and self.chosen(item) is Choice.NEW
        )

    @property
    def _changed_rows(self) -> set[_Place]:
        written = {
            *((table_of(one), one.id) for one in self.outcome.edited),
            *((table_of(one), one.id) for one in self.outcome.restored),
        }
        return _places(
            item
            for item in self.items
            if place_of(self.plan, item) in written
            and (
                self.chosen(item) is Choice.RESTORE
                or (item.kind in CELL_KINDS and self.result(item) != item.ours)
            )
        )

    @property
    def _waiting_rows(self) -> set[_Place]:
        held = (item for item in self.items if item.kind is ItemKind.ROW_HELD_BACK)
        return _places((*self.open_items, *held))

    @property
    def _left_out_rows(self) -> set[_Place]:
        return _places(
            item
            for item in self.items
            if item.kind is ItemKind.ROW_IGNORED or self.chosen(item) is Choice.SKIP
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written."""
        new = self.plan.new
        return self.outcome.is_empty and (new is None or new.preview.is_empty)

    def with_answers(self, answers: Mapping[str, Answer | None]) -> "ReturnReview":
        """The review after these answers; see `needs_plan` for those that need more than that."""
        written = {item_id: self._as_written(item_id, one) for item_id, one in answers.items()}
        return replace(self, answers=self.answers.with_answers(written))

    def _as_written(self, item_id: str, answer: Answer | None) -> Answer | None:
        """A value that was typed as we would write it, so that what is shown is what is kept."""
        item = self.by_id.get(item_id)
        if answer is None or answer.choice is not Choice.TYPED or item is None:
            return answer
        if item.table is None or item.field is None or item.record_id is None:
            return answer
        text = as_typed(self.plan.known, item.table, item.field, answer.value)
        return replace(answer, value=text)

    def needs_plan(self, item_ids: Iterable[str]) -> bool:
        """Whether answers about these items change what the file is taken for."""
        for item_id in item_ids:
            item = self.by_id.get(item_id)
            if item_id.startswith("fix/") or (item is not None and item.kind in _NEEDS_PLAN):
                return True
        return False

    def answers_for(
        self, items: Iterable[Item], choice: Choice, value: str = ""
    ) -> dict[str, Answer]:
        """The same answer about all of these items that allow it."""
        return answers_for(items, choice, value)
