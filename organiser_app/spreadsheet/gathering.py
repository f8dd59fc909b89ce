"""Several columns into one field: names in parts, addresses in parts, phones, kinds of help.

One row is one need, however many kinds of help it ticks: the first kind is its category, the
others are its tags. A coordinator who reads the list sees one person who asked once, and every
figure counts one need; splitting it would let one form count three times.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from organiser_app.spreadsheet.canonical_contacts import Contact
from organiser_app.spreadsheet.canonical_numbers import Amount
from organiser_app.spreadsheet.column_parsers import ItemCount
from organiser_app.spreadsheet.layout import ColumnType, Table, field_of
from organiser_app.spreadsheet.mapping import ColumnMapping, Transform

Values = list[object]
"""One value for each row."""


@dataclass(frozen=True, slots=True)
class ParsedColumn:
    """A mapped column with its values."""

    mapping: ColumnMapping
    values: Values


@dataclass(slots=True)
class Fields:
    """The values of each field, row by row, and lines that fields could not hold."""

    columns: dict[str, Values] = field(default_factory=dict)
    lines: list[list[str | None]] = field(default_factory=list)

    def blank(self, key: str, count: int) -> Values:
        """The field's values, blank ones where the sheet has no such column."""
        return self.columns.setdefault(key, [None] * count)


_PARTS = (Transform.FIRST_NAME, Transform.MIDDLE_NAME, Transform.LAST_NAME)


def gather(table: Table, columns: Sequence[ParsedColumn], count: int) -> Fields:
    """Every field of the table that the columns fill."""
    fields = Fields()
    by_field: dict[str, list[ParsedColumn]] = {}
    for column in columns:
        by_field.setdefault(column.mapping.field or "", []).append(column)
    for key, group in by_field.items():
        fields.columns[key] = _gathered(table, key, group)
    _spread_contacts(fields, count)
    _first_email(fields)
    _amounts(fields, count)
    _categories(table, fields, count)
    _codes_in_names(table, fields, count)
    if table is Table.MEMBERS and "name" not in fields.columns and "code" in fields.columns:
        fields.columns["name"] = list(fields.columns["code"])
    return fields


def _gathered(table: Table, key: str, group: Sequence[ParsedColumn]) -> Values:
    if key == "name":
        return _names(group)
    if len(group) == 1:
        return group[0].values
    join = _JOINS.get(field_of(table, key).type, _first_filled)
    if key == "note":
        join = _note_joiner([column.mapping.header for column in group])
    elif key.endswith("address"):
        join = _address_joiner([column.mapping.header for column in group])
    return [join(values) for values in zip(*(column.values for column in group), strict=True)]


def _names(group: Sequence[ParsedColumn]) -> Values:
    parts = sorted(
        (column for column in group if column.mapping.transform in _PARTS),
        key=lambda column: _PARTS.index(column.mapping.transform),
    )
    whole = [column for column in group if column.mapping.transform not in _PARTS]
    if not parts:
        return whole[0].values
    joined: Values = [
        " ".join(str(part) for part in names if part) or None
        for names in zip(*(column.values for column in parts), strict=True)
    ]
    if not whole:
        return joined
    return [name or other for name, other in zip(whole[0].values, joined, strict=True)]


def _first_filled(values: Sequence[object]) -> object:
    return next((value for value in values if value is not None), None)


def _all_of(values: Sequence[object]) -> object:
    """Tuples one after the other, each item once; a count of an item stays as it is."""
    items: list[object] = []
    for value in values:
        items += value if isinstance(value, tuple) else () if value is None else (value,)
    return tuple({_same_as(item): item for item in reversed(items)}.values())[::-1] or None


def _same_as(item: object) -> object:
    """Two spellings that differ only in case are one kind of help."""
    return item.casefold() if isinstance(item, str) else item


def _sum(values: Sequence[object]) -> object:
    numbers = [value for value in values if isinstance(value, int)]
    return sum(numbers) if numbers else None


def _lines(values: Sequence[object]) -> object:
    return "\n".join(dict.fromkeys(str(value) for value in values if value is not None)) or None


_JOINS: dict[ColumnType, Callable[[Sequence[object]], object]] = {
    ColumnType.PHONES: _all_of,
    ColumnType.EMAIL: _all_of,
    ColumnType.CONTACT: _all_of,
    ColumnType.MANY: _all_of,
    ColumnType.COUNT: _sum,
    ColumnType.TEXT: _lines,
}


def _note_joiner(headers: Sequence[str]) -> Callable[[Sequence[object]], object]:
    def join(values: Sequence[object]) -> object:
        named = zip(headers, values, strict=True)
        return "\n".join(f"{header}: {value}" for header, value in named if value) or None

    return join


_CROSSING = re.compile(r"cross|corner|intersection", re.IGNORECASE)


def _address_joiner(headers: Sequence[str]) -> Callable[[Sequence[object]], object]:
    """Two cross streets are a corner; everything else is the lines of an address."""
    sign = " & " if all(map(_CROSSING.search, headers)) else ", "
    return lambda values: sign.join(str(value) for value in values if value is not None) or None


def _spread_contacts(fields: Fields, count: int) -> None:
    contacts = fields.columns.pop("contact", None)
    if contacts is None:
        return
    phones, emails = fields.blank("phones", count), fields.blank("email", count)
    for place, found in enumerate(contacts):
        for contact in found if isinstance(found, tuple) else (found,):
            if isinstance(contact, Contact):
                phones[place] = _all_of((phones[place], contact.phones))
                emails[place] = _all_of((emails[place], contact.emails))


def _first_email(fields: Fields) -> None:
    """A member has one address; others are kept in the note."""
    for key in ("email", "giver_email", "receiver_email", "helper_email"):
        if (emails := fields.columns.get(key)) is None:
            continue
        spare = [value[1:] if isinstance(value, tuple) else () for value in emails]
        fields.columns[key] = [value[0] if isinstance(value, tuple) else value for value in emails]
        if any(spare):
            fields.lines.append([", ".join(others) or None for others in spare])


def _amounts(fields: Fields, count: int) -> None:
    """The unit of an amount counts where no column says the unit."""
    amounts = fields.columns.get("quantity")
    if amounts is None:
        return
    typed = fields.columns.get("unit")
    fields.columns["quantity"] = [
        value.quantity if isinstance(value, Amount) else None for value in amounts
    ]
    spoken: Values = [
        value.unit or None if isinstance(value, Amount) else None for value in amounts
    ]
    if any(spoken):
        units = typed or [None] * count
        fields.columns["unit"] = [unit or other for unit, other in zip(units, spoken, strict=True)]


def _categories(table: Table, fields: Fields, count: int) -> None:
    """The first kind of help is the category, the others are tags; counts are said in words."""
    found = fields.columns.get("category")
    if found is None or table is Table.EXCHANGES:
        return
    kinds = [value if isinstance(value, tuple) else (value,) for value in found]
    if "quantity" not in fields.columns:
        kinds = [tuple(map(_counted, row)) for row in kinds]
    if any(isinstance(kind, ItemCount) for row in kinds for kind in row):
        _items(fields, kinds, count)
    named = [tuple(_kind_name(kind) for kind in row if kind is not None) for row in kinds]
    fields.columns["category"] = [row[0] if row else None for row in named]
    if any(len(row) > 1 for row in named):
        tags = fields.blank("tags", count)
        for place, row in enumerate(named):
            if len(row) > 1:
                tags[place] = _all_of((row[1:], tags[place]))


_COUNTED = re.compile(r"(\d{1,4})\s*(?:x\s*)?([^\W\d].*)")


def _counted(kind: object) -> object:
    """`2 boxes` is two of the kind "boxes"."""
    match = _COUNTED.fullmatch(kind) if isinstance(kind, str) else None
    return ItemCount(match[2], Decimal(match[1])) if match else kind


def _kind_name(kind: object) -> str:
    return kind.item if isinstance(kind, ItemCount) else str(kind)


def _items(fields: Fields, kinds: Sequence[tuple[object, ...]], count: int) -> None:
    words, quantities = fields.blank("words", count), fields.blank("quantity", count)
    for place, row in enumerate(kinds):
        counts = [kind for kind in row if isinstance(kind, ItemCount)]
        if counts:
            said = ", ".join(f"{each.count} {each.item}" for each in counts)
            words[place] = _lines((words[place], said))
        if len(counts) == 1 and quantities[place] is None:
            quantities[place] = counts[0].count


_NAME_WITH_CODE = re.compile(r"(.+\S)\s*\((\d{1,9})\)")
_PARTIES = (("giver", "giver_code"), ("receiver", "receiver_code"))


def _codes_in_names(table: Table, fields: Fields, count: int) -> None:
    """`Pau (31)` is Pau, number 31 elsewhere; a party known only by number is called by it."""
    for party, code in _PARTIES if table is Table.EXCHANGES else ():
        names = fields.columns.get(party)
        if names is not None:
            _take_codes(fields, names, code, count)
        if (codes := fields.columns.get(code)) is not None:
            names = fields.blank(party, count)
            fields.columns[party] = [
                name or number for name, number in zip(names, codes, strict=True)
            ]


def _take_codes(fields: Fields, names: Values, code: str, count: int) -> None:
    matches = {
        name: match
        for name in set(names)
        if isinstance(name, str) and (match := _NAME_WITH_CODE.fullmatch(name))
    }
    if not matches:
        return
    codes = fields.blank(code, count)
    for place, name in enumerate(names):
        if match := matches.get(str(name)):
            names[place] = match[1]
            codes[place] = codes[place] or match[2]
