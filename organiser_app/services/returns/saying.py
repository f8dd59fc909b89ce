"""Whether a record says what the review says of it: the review promises no cell that is not kept.

A record has rules of its own: an open need has no closing day, a limit's unit goes with the limit.
What follows from them beside the cells of the sheet is told, and what contradicts them is held.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from organiser_app.services.records import (
    MEMBER_LINKS,
    NetworkRecords,
    Record,
    Texts,
    texts_of,
    values_of,
)
from organiser_app.services.returns.cells import reader_of
from organiser_app.spreadsheet.layout import Table, field_of
from organiser_app.spreadsheet.merge import Unreadable
from organiser_app.spreadsheet.problems import ProblemCode

_NAMED = frozenset({"area", "category", "gathering"})
"""Fields of which the record keeps who or what they name."""


@dataclass(frozen=True, slots=True)
class Follow:
    """A cell that changes because another does, though the sheet says nothing of it."""

    table: Table
    record_id: int
    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A cell that the record cannot say beside its others; `field` is the one to look at."""

    field: str
    code: ProblemCode
    found: str


def typed_text(known: NetworkRecords, table: Table, key: str, text: str) -> object:
    """What someone typed in the review, as we would write it: a text, None or `Unreadable`."""
    field = field_of(table, key)
    return reader_of(table, field, known).written(text)


def as_typed(known: NetworkRecords, table: Table, key: str, text: str) -> str:
    """The same as a text, where it can be read; else as it was typed."""
    value = typed_text(known, table, key, text)
    return text if isinstance(value, Unreadable) else str(value or "")


def own_texts(table: Table, record: Record, known: NetworkRecords) -> Texts:
    """What a record says, without whom and what it names."""
    texts = texts_of(table, values_of(table, record, known))
    own = {each.key for each in known.fields(table)} - _NAMED - MEMBER_LINKS[table].keys()
    return {key: text for key, text in texts.items() if key in own}


def contradictions(
    stored: Texts, table: Table, cells: Mapping[str, str | None]
) -> Iterator[Contradiction]:
    """Cells that the record would not say although the review does."""
    for key, text in cells.items():
        if key in _NAMED or key in MEMBER_LINKS[table] or stored.get(key, "") == (text or ""):
            continue
        if key == "closed":
            yield Contradiction(key, ProblemCode.ILLEGAL_TRANSITION, text or "")
        elif key == "limit_unit" and text:
            yield Contradiction("monthly_limit", ProblemCode.REQUIRED_EMPTY, text)
        else:
            code = ProblemCode.NOT_IN_LIST if text else ProblemCode.REQUIRED_EMPTY
            yield Contradiction(key, code, text or "")


def follows(
    before: Texts, stored: Texts, table: Table, record_id: int, cells: Mapping[str, str | None]
) -> Iterator[Follow]:
    """Cells that change beside those of the sheet."""
    for key in dict.fromkeys((*before, *stored)):
        was, will = before.get(key), stored.get(key)
        if key not in cells and was != will:
            yield Follow(table, record_id, key, was, will)
