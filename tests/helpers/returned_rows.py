"""Rows that left and what volunteers make of them, with who each row really is.

The people are those of the example network. Edits are drawn: cells changed, cleared and filled in,
rows deleted and added, and the accidents that befall a column of keys.
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random

from organiser_app.domain.commands import AddRows
from organiser_app.services.example.network import make_example
from organiser_app.spreadsheet.cell_content import cell_text
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.identity import BaseRow, CameRow
from organiser_app.spreadsheet.layout import ColumnType, Field, Table, exported_fields
from organiser_app.spreadsheet.rowkeys import new_row_keys

UID = "E-23456789BC"
TODAY = date(2026, 3, 1)
_INITIALS = "ABDEGHIKLMNOPRSTUVWZ"

Cells = dict[str, str]


@dataclass(frozen=True, slots=True)
class Returned:
    """One row that came, and the record that it really is; None for a new one."""

    came: CameRow
    truth: int | None


def rows_that_left(table: Table, cells: Sequence[Cells], random: Random) -> list[BaseRow]:
    """An export of these rows."""
    keys = new_row_keys(table, len(cells), random)
    return [
        BaseRow(key, place, UID, row)
        for place, (key, row) in enumerate(zip(keys, cells, strict=True), start=1)
    ]


@cache
def _network(members: int, seed: int) -> AddRows:
    return make_example(members=members, seed=seed, today=TODAY)


def example_cells(table: Table, members: int, *, seed: int) -> list[Cells]:
    """What an export of the example network says."""
    network = _network(members, seed)
    names = {member.id: member.name for member in network.members}
    areas = {area.id: area.name for area in network.areas}
    categories = {one.id: one.name for one in network.categories}
    made = []
    for record in getattr(network, table.value):
        values = {
            field.key: getattr(record, field.key, None) for field in exported_fields(table)
        } | {
            "area": areas.get(record.area_id),
            "category": categories.get(getattr(record, "category_id", None)),
            "giver": names.get(getattr(record, "giver_id", None)),
            "receiver": names.get(getattr(record, "receiver_id", None)),
        }
        if table is Table.MEMBERS:
            values |= {f"consent.{purpose}": said for purpose, said in record.consent.items()}
            values["household"] = names.get(record.household_id)
        elif table is not Table.EXCHANGES:
            values["name"] = names.get(record.member_id)
        made.append(
            {
                field.key: text
                for field in exported_fields(table)
                if (text := cell_text(field, values.get(field.key)))
            }
        )
    return made


def share_households(rows: list[Cells], part: float, random: Random) -> None:
    """Gives that part of the people the phone and the address of the person before them."""
    for place in random.sample(range(1, len(rows)), round(part * len(rows))):
        for key in ("phones", "address"):
            if key in rows[place - 1]:
                rows[place][key] = rows[place - 1][key]


# what volunteers do


def edited(
    cells: Cells, table: Table, part: float, pool: Sequence[Cells], random: Random
) -> Cells:
    """The row with that part of its cells changed, cleared or filled in."""
    row = dict(cells)
    for field in exported_fields(table):
        if random.random() < part:
            changed = _changed(field, row.get(field.key, ""), random.choice(pool), random)
            row.pop(field.key, None)
            if changed:
                row[field.key] = changed
    return row


def _changed(field: Field, text: str, other: Cells, random: Random) -> str:
    if not text or random.random() < 0.5:
        is_own = field.key in {"name", "giver", "receiver", "email", "phones"}
        return "" if text and is_own and random.random() < 0.5 else other.get(field.key, "")
    if field.type is ColumnType.PHONES:
        return f"+4477009{random.randrange(10**5):05}"
    if field.type is ColumnType.NAME:
        return " ".join([text.split()[0], random.choice(_INITIALS) + text.split()[-1][1:]])
    if field.type is ColumnType.EMAIL:
        return f"{random.choice(_INITIALS).lower()}{text}"
    if field.type in {ColumnType.TEXT, ColumnType.MANY}:
        return f"{text}; and {random.choice(_INITIALS)}"
    return other.get(field.key, "")


def raw(table: Table, cells: Cells) -> Mapping[str, CellValue]:
    """The cells as a workbook gives them: days are days, counts are numbers."""
    return {field.key: _raw(field, cells.get(field.key)) for field in exported_fields(table)}


def _raw(field: Field, text: str | None) -> CellValue:
    if text is None:
        return None
    if field.type is ColumnType.DATE:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    if field.type is ColumnType.COUNT and text.isdecimal():
        return int(text)
    return text


def numbered(rows: Sequence[Returned]) -> list[Returned]:
    """The rows in the order of the sheet, the first below the header."""
    return [
        Returned(dataclasses.replace(each.came, row=number), each.truth)
        for number, each in enumerate(rows, start=2)
    ]


def returned(
    table: Table, base: Sequence[BaseRow], strangers: Sequence[Cells], random: Random
) -> list[Returned]:
    """12 % of cells edited, 5 % of rows deleted, 5 % new, sorted with their keys."""
    pool = [dict(row.cells) for row in base]
    left = sorted(random.sample(range(len(base)), round(len(base) * 0.95)))
    rows = [
        Returned(
            CameRow(0, base[at].key, raw(table, edited(pool[at], table, 0.12, pool, random))),
            base[at].record_id,
        )
        for at in left
    ]
    rows += [
        Returned(CameRow(0, "", raw(table, cells)), None)
        for cells in random.sample(list(strangers), round(len(base) * 0.05))
    ]
    return numbered(rows)


Accident = Callable[[list[Returned], Random], list[Returned]]


def sorted_with_keys(rows: list[Returned], random: Random) -> list[Returned]:
    return numbered(sorted(rows, key=_sort_key))


def sorted_without_keys(rows: list[Returned], random: Random) -> list[Returned]:
    return with_keys(sorted(rows, key=_sort_key), [each.came.key_text for each in rows])


def half_of_keys_blanked(rows: list[Returned], random: Random) -> list[Returned]:
    return with_keys(rows, [random.choice(("", each.came.key_text)) for each in rows])


def keys_deleted(rows: list[Returned], random: Random) -> list[Returned]:
    return with_keys(rows, [""] * len(rows))


def keys_shifted(rows: list[Returned], random: Random) -> list[Returned]:
    return with_keys(rows, ["", *(each.came.key_text for each in rows[:-1])])


def filled_down(rows: list[Returned], random: Random) -> list[Returned]:
    start = random.randrange(len(rows) // 2)
    keys = [each.came.key_text for each in rows]
    keys[start + 1 : start + 31] = [keys[start]] * 30
    return with_keys(rows, keys)


def copied_and_overtyped(rows: list[Returned], random: Random) -> list[Returned]:
    """Twenty rows are copied with their keys, and what names someone is typed over."""
    made = list(rows)
    keyed = [each for each in rows if each.came.key_text]
    strangers = [each for each in rows if not each.came.key_text]
    for each in random.sample(keyed, min(20, len(keyed) // 2)):
        stranger = random.choice(strangers).came.cells
        typed = {
            key: stranger.get(key)
            for key in ("name", "phones", "email", "day", "giver", "receiver", "words")
            if key in each.came.cells
        }
        cells = {**each.came.cells, **typed}
        made.insert(made.index(each) + 1, Returned(CameRow(0, each.came.key_text, cells), None))
    return numbered(made)


def block_sorted_without_keys(rows: list[Returned], random: Random) -> list[Returned]:
    """A tenth of the rows was selected and sorted, and its keys were not."""
    size = len(rows) // 10
    start = random.randrange(len(rows) - size)
    block = sorted(rows[start : start + size], key=_sort_key)
    mixed = [*rows[:start], *block, *rows[start + size :]]
    return with_keys(mixed, [each.came.key_text for each in rows])


def with_keys(rows: Sequence[Returned], keys: Sequence[str]) -> list[Returned]:
    return numbered(
        [
            Returned(dataclasses.replace(each.came, key_text=key), each.truth)
            for each, key in zip(rows, keys, strict=True)
        ]
    )


def _sort_key(each: Returned) -> tuple[str, str]:
    cells = each.came.cells
    return (str(cells.get("name") or cells.get("giver") or ""), str(cells.get("receiver") or ""))


ACCIDENTS: Mapping[str, Accident] = {
    "keys intact, sorted with rows": sorted_with_keys,
    "data sorted, key column left behind": sorted_without_keys,
    "a tenth sorted without its keys": block_sorted_without_keys,
    "half of the keys blanked": half_of_keys_blanked,
    "key column deleted": keys_deleted,
    "20 rows copied with key, overtyped": copied_and_overtyped,
    "key column shifted by one": keys_shifted,
    "30 keys overwritten by fill-down": filled_down,
}
