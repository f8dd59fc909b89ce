"""What the whole row will be: every cell as it is decided, and what else there is to say about it."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser_app.gui.pages.spreadsheets.returned.listing import (
    CELLS,
    Shown,
    done_of,
    value_words,
)
from organiser_app.gui.texts.returns import part_word
from organiser_app.gui.texts.sheets import field_name
from organiser_app.gui.texts.words import beside, in_line
from organiser_app.services.imports import words_of
from organiser_app.services.returns import (
    Choice,
    Item,
    ItemKind,
    ReturnReview,
    chosen,
    result_of,
)
from organiser_app.spreadsheet.layout import TABLES, Table


@dataclass(frozen=True, slots=True)
class CellLine:
    """One cell of the row."""

    name: str
    text: str
    is_changed: bool


def row_cells(review: ReturnReview, item: Item, shown: Shown) -> list[CellLine]:
    """The cells that the row will have, in the order of a sheet; changed ones are marked."""
    table = Table.MEMBERS if item.kind is ItemKind.PERSON else item.table
    if table is None:
        return []
    texts, changed = _texts(review, item, shown)
    order = [each.key for each in TABLES[table]]
    keys = sorted(texts, key=lambda key: order.index(key) if key in order else len(order))
    hidden = shown.hides_names
    return [
        CellLine(
            field_name(table, key),
            in_line(value_words(item, texts[key], hidden=hidden, key=key, table=table), most=200),
            key in changed,
        )
        for key in keys
    ]


def _texts(
    review: ReturnReview, item: Item, shown: Shown
) -> tuple[dict[str, str | None], set[str]]:
    cells = item.values.get("cells")
    if isinstance(cells, dict):
        return {key: text for key, text in cells.items() if text}, set()
    details = item.values.get("details")
    if item.kind is ItemKind.PERSON and isinstance(details, dict):
        return {key: words_of(value) for key, value in details.items() if value}, set()
    if item.record_id is None:
        return dict(review.texts_on_sheet(item)), set()
    assert item.table is not None, "a record is of a table"
    is_gone = item.kind is ItemKind.ROW_DELETED_HERE
    here = review.texts_as_left(item) if is_gone else review.plan.ours(item.table, item.record_id)
    texts: dict[str, str | None] = dict(here)
    changed: set[str] = set()
    for one in review.items_of_row(item):
        for key, text in _changes(one, shown):
            if text != (texts.get(key) or None):
                texts[key] = text
                changed.add(key)
    return texts, changed


def _changes(one: Item, shown: Shown) -> Iterator[tuple[str, str | None]]:
    if one.kind in CELLS and one.field is not None and chosen(one, shown.answers) is not None:
        yield one.field, result_of(one, shown.answers)
    edits = one.values.get("edits")
    restores = chosen(one, shown.answers) is Choice.RESTORE
    if one.kind is ItemKind.ROW_DELETED_HERE and restores and isinstance(edits, dict):
        yield from edits.items()


def other_items(review: ReturnReview, item: Item, shown: Shown) -> list[str]:
    """What else is listed of the row, and what happens to it."""
    if item.row is None and item.record_id is None:
        return []
    return [
        beside(part_word(one.part), _field(one), done_of(one, shown))
        for one in review.items_of_row(item)
        if one.id != item.id
    ]


def _field(one: Item) -> str:
    return field_name(one.table, one.field) if isinstance(one.table, Table) and one.field else ""
