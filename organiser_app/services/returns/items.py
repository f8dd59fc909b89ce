"""What the review of a returned sheet lists: one item for each thing to see or to decide."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from organiser_app.services.returns.answers import Answer, Answers, Choice
from organiser_app.spreadsheet.identity import Candidate
from organiser_app.spreadsheet.layout import Table


class Part(StrEnum):
    """The parts of the review, in the order in which they are looked through."""

    CONFLICTS = "conflicts"
    QUESTIONS = "questions"
    PROBLEMS = "problems"
    NEW = "new"
    CHANGED = "changed"
    MISSING = "missing"
    IGNORED = "ignored"


class ItemKind(StrEnum):
    """What an item is about."""

    CELL = "cell"
    """A cell that they changed: taken unless someone says no."""
    CLEARED = "cleared"
    CELL_CONFLICT = "cell_conflict"
    CELL_PROBLEM = "cell_problem"
    ROW_DELETED_HERE = "row_deleted_here"
    ROW_MISSING = "row_missing"
    ROW_MISSING_CHANGED = "row_missing_changed"
    ROW_IDENTITY = "row_identity"
    """Which record is this row?"""
    ROW_NEW = "row_new"
    ROW_HELD_BACK = "row_held_back"
    ROW_IGNORED = "row_ignored"
    PERSON = "person"
    """Who is it that a new row names?"""
    COLUMN = "column"
    DATE_ORDER = "date_order"
    NOTICE = "notice"
    """Something to know, nothing to decide."""


PLAN_KINDS = frozenset(
    {ItemKind.ROW_IDENTITY, ItemKind.COLUMN, ItemKind.DATE_ORDER, ItemKind.PERSON}
)
"""Answers about these change what the file is taken for, so it is worked out anew."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something that an item can be decided to be, beyond the plain choices."""

    value: str
    name: str
    hint: str = ""
    likeness: float = 0.0


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to see or to decide. `proposal` is what happens if nobody decides; None: ask."""

    id: str
    part: Part
    kind: ItemKind
    choices: tuple[Choice, ...] = ()
    proposal: Choice | None = None
    table: Table | None = None
    sheet: str = ""
    row: int | None = None
    cell: str | None = None
    record_id: int | None = None
    who: str = ""
    """What the row is about, in its own words."""
    field: str | None = None
    base: str | None = None
    ours: str | None = None
    theirs: str | None = None
    joined: str | None = None
    code: str | None = None
    """Why it is listed, from the vocabulary of problems."""
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)
    options: tuple[Option, ...] = ()
    stands: str = ""
    """Of an item about a whole record: what stands here of it."""

    @property
    def seen(self) -> str:
        """What an answer about the item holds for: another answer is due when it changes."""
        return self.ours or self.stands


def answer_to(item: Item, answers: Answers) -> Answer | None:
    """The person's answer, unless what stands here has changed since it was given."""
    answer = answers.get(item.id)
    if answer is None or answer.choice not in item.choices or answer.seen != item.seen:
        return None
    return answer


def chosen(item: Item, answers: Answers) -> Choice | None:
    """What will happen to the item; None while it waits for someone."""
    answer = answer_to(item, answers)
    return item.proposal if answer is None else answer.choice


def is_open(item: Item, answers: Answers) -> bool:
    """Whether someone still has to decide."""
    return bool(item.choices) and chosen(item, answers) is None


def answers_for(items: Iterable[Item], choice: Choice, value: str = "") -> dict[str, Answer]:
    """The same answer about all items that allow it: by column, by kind, or all."""
    return {item.id: Answer(choice, value, item.seen) for item in items if choice in item.choices}


def result_of(item: Item, answers: Answers) -> str | None:
    """What the cell will say."""
    answer = answer_to(item, answers)
    match chosen(item, answers):
        case Choice.THEIRS:
            return item.theirs
        case Choice.BASE:
            return item.base
        case Choice.JOINED:
            return item.joined
        case Choice.TYPED:
            return (answer.value if answer else "") or None
        case _:
            return item.ours


def as_option(candidate: Candidate, name: str, hint: str = "") -> Option:
    """A record that a row may be."""
    return Option(str(candidate.record_id), name, hint, candidate.similarity)
