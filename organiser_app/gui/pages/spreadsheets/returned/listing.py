"""The items of a review as the list shows them, worked out off the GUI thread."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from organiser_app.gui.pages.spreadsheets.listing import NAMES, PRIVATE
from organiser_app.gui.texts.cells import cell_words
from organiser_app.gui.texts.people import initials, masked, shown_name
from organiser_app.gui.texts.return_problems import item_sentence
from organiser_app.gui.texts.returns import done_words, option_words
from organiser_app.gui.texts.sheets import field_name
from organiser_app.gui.texts.words import fill, in_line, texts
from organiser_app.gui.texts.words import listed as listed_words
from organiser_app.gui.theme import IconName, Status
from organiser_app.services.returns import (
    Answers,
    Choice,
    Item,
    ItemKind,
    Part,
    ReturnReview,
    answer_to,
    chosen,
    result_of,
)
from organiser_app.spreadsheet.layout import Table

PART_LOOKS: Final[Mapping[Part, tuple[Status, IconName]]] = {
    Part.CONFLICTS: ("bad", "git-merge"),
    Part.QUESTIONS: ("warn", "circle-question-mark"),
    Part.PROBLEMS: ("bad", "triangle-alert"),
    Part.NEW: ("good", "plus"),
    Part.CHANGED: ("accent", "pencil"),
    Part.MISSING: ("warn", "circle-dashed"),
    Part.IGNORED: ("neutral", "info"),
}
CELLS = frozenset({ItemKind.CELL, ItemKind.CLEARED, ItemKind.CELL_CONFLICT, ItemKind.CELL_PROBLEM})
LOGGED_BY = "logged_by"
_LEFT, _RIGHT = " → ", ": "
_DAY = re.compile(r"^\d{4}-\d\d-\d\d$")
_SHORT = 60


@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown besides the items: everything that one line of the list depends on."""

    answers: Answers
    hides_names: bool = False
    changed: frozenset[str] = frozenset()
    """Items that are asked again because what stands here has changed meanwhile."""
    held: frozenset[tuple[Table, int]] = frozenset()
    """Records that stay as they are, since what they would become breaks a rule."""


@dataclass(frozen=True)
class ItemRow:
    """One line of the list."""

    item: Item
    choice: Choice | None
    is_answered: bool
    is_open: bool
    has_changed: bool
    is_held: bool
    who: str
    field: str
    says: str
    done: str

    @property
    def id(self) -> str:
        """How answers name it."""
        return self.item.id


@dataclass(frozen=True)
class Listed:
    """A review, ready to be shown without any more work."""

    review: ReturnReview
    shown: Shown
    rows: tuple[ItemRow, ...]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The items in their order."""
        return tuple(row.id for row in self.rows)


def listed(review: ReturnReview, shown: Shown) -> Listed:
    """Works out everything that the page shows."""
    held = frozenset((one.table, one.record_id) for one in review.outcome.held)
    shown = replace(shown, held=held)
    _ = (review.by_id, review.counts, review.row_counts, review.open_items)
    order = {part: place for place, part in enumerate(Part)}
    items = sorted(review.items, key=lambda item: order[item.part])
    made = Listed(review, shown, tuple(row_of(item, shown) for item in items))
    _ = made.ids
    return made


def row_of(item: Item, shown: Shown) -> ItemRow:
    """One item in words, as it stands decided."""
    choice = chosen(item, shown.answers)
    is_open = bool(item.choices) and choice is None
    has_changed = is_open and _is_due_again(item, shown)
    return ItemRow(
        item=item,
        choice=choice,
        is_answered=answer_to(item, shown.answers) is not None,
        is_open=is_open,
        has_changed=has_changed,
        is_held=is_held(item, choice, shown),
        who=who_words(item, hidden=shown.hides_names),
        field=field_name(item.table, item.field) if item.table and item.field else "",
        says=in_line(says_words(item, hidden=shown.hides_names), most=160),
        done=done_of(item, shown),
    )


def is_held(item: Item, choice: Choice | None, shown: Shown) -> bool:
    """Whether nothing comes of what was chosen, because the row as a whole would break a rule."""
    if item.table is None or item.record_id is None or choice is Choice.OURS:
        return False
    is_about_it = item.kind is ItemKind.ROW_HELD_BACK or choice is not None
    return is_about_it and (item.table, item.record_id) in shown.held


def _is_due_again(item: Item, shown: Shown) -> bool:
    """Whether it was answered, or seen, before what stands here has changed."""
    return item.id in shown.changed or (
        shown.answers.get(item.id) is not None and answer_to(item, shown.answers) is None
    )


def done_of(item: Item, shown: Shown) -> str:
    """What happens to an item, in a few words."""
    choice = chosen(item, shown.answers)
    words = done_words(
        choice,
        changed=_is_due_again(item, shown),
        asks=bool(item.choices),
        held=is_held(item, choice, shown),
    )
    if is_held(item, choice, shown):
        return words
    answer = answer_to(item, shown.answers)
    if answer is None or choice not in {Choice.TYPED, Choice.RECORD, Choice.FIELD}:
        return words
    if choice is Choice.TYPED:
        typed = value_words(item, result_of(item, shown.answers), hidden=shown.hides_names)
        return fill(texts.tr("%1: %2"), words, in_line(typed, most=_SHORT))
    option = next((one for one in item.options if one.value == answer.value), None)
    return words if option is None else option_words(item, option, hidden=shown.hides_names)


def who_words(item: Item, *, hidden: bool) -> str:
    """What the row is about; initials while names are hidden, and nothing that anyone wrote."""
    if item.table is Table.EXCHANGES:
        return " · ".join(_of_exchange(part, hidden=hidden) for part in item.who.split(" · "))
    if not hidden or not item.who or item.kind is ItemKind.COLUMN:
        return in_line(item.who)
    return initials(item.who.split(_RIGHT)[0])


def _of_exchange(part: str, *, hidden: bool) -> str:
    """The day in words, or the two sides."""
    if _DAY.match(part):
        return cell_words(Table.EXCHANGES, "day", part)
    if not hidden or not part:
        return in_line(part)
    return _LEFT.join(initials(name) for name in part.split(_LEFT))


def value_words(
    item: Item,
    text: str | None,
    *,
    hidden: bool,
    key: str | None = None,
    table: Table | None = None,
) -> str:
    """A cell's text in words; "" for a blank, initials and dots while names are hidden."""
    key = key or item.field
    words = cell_words(table or item.table, key, text)
    if not words or not hidden:
        return words
    if key in NAMES or key == LOGGED_BY:
        return shown_name(words, hidden=True)
    return masked(words, hidden=key in PRIVATE or key is None)


def says_words(item: Item, *, hidden: bool) -> str:
    """What happened, as short as a line: what it was, what it is here, what the sheet says."""
    if item.kind not in CELLS or item.record_id is None:
        return item_sentence(item, hidden=hidden)
    base, ours, theirs = (
        in_line(value_words(item, text, hidden=hidden), most=_SHORT) or _nothing()
        for text in (item.base, item.ours, item.theirs)
    )
    if not item.choices:
        return fill(texts.tr("%1 → %2"), ours, theirs)
    if Choice.BASE in item.choices and item.base != item.ours:
        return fill(texts.tr("%1 → here: %2 · sheet: %3"), base, ours, theirs)
    return fill(texts.tr("here: %1 → sheet: %2"), ours, theirs)


def examples_words(item: Item, *, hidden: bool) -> str:
    """Some of what stands in a column that is asked about."""
    found = item.values.get("examples")
    if item.kind is not ItemKind.COLUMN or not isinstance(found, tuple) or not found or hidden:
        return ""
    return fill(texts.tr("Such as: %1"), listed_words([in_line(str(one)) for one in found]))


def _nothing() -> str:
    return texts.tr("nothing", "an empty cell")


def meanwhile(before: ReturnReview, after: ReturnReview) -> frozenset[str]:
    """Items that someone has to look at once more, since what stands here has changed."""
    if before.plan.revision == after.plan.revision:
        return frozenset()
    return frozenset(
        item.id
        for item in after.items
        if (old := before.by_id.get(item.id)) is None or old.seen != item.seen
    )


def open_count(rows: Iterable[ItemRow]) -> int:
    """How many still wait."""
    return sum(row.is_open for row in rows)
