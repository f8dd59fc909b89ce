"""How a row is known again when the same sheet, grown by a week, comes in once more.

A row with a number of its own is known by it. A row with a time stamp is known by that and by who
it is from. Any other row is known by what it says; the second of two such rows that are equal is
known as the second.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import blake2b

from organiser_app.services.imports.names import name_key, phone_digits
from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.cells import CellValue, Row
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.parse import ParsedTable

_STAMPS = {Table.NEEDS: "opened", Table.OFFERS: "start", Table.EXCHANGES: "day"}
_SIZE = 12
_SEPARATOR = "\x1f"


def row_fingerprints(
    parsed: ParsedTable, cells: Sequence[Row], stamp_column: int | None
) -> list[str]:
    """One fingerprint for each row; `cells` are the same rows as they stood on the sheet."""
    identify = _IDENTIFIERS[parsed.table]
    stamps = _stamps(cells, stamp_column)
    seen: Counter[str] = Counter()
    prints = []
    for row, stamp in zip(parsed.rows, stamps, strict=True):
        text = identify(row.values, stamp)
        seen[text] += 1
        count = seen[text]
        prints.append(_hash(parsed.table, text if count == 1 else f"{text}{_SEPARATOR}{count}"))
    return prints


def content_fingerprints(table: Table, cells: Sequence[Row]) -> list[str]:
    """One fingerprint of everything that stands in the row, to notice later changes."""
    return [_hash(table, "=" + _SEPARATOR.join(map(text_of, row))) for row in cells]


def stamp_field(table: Table) -> str:
    """The field whose cell may say to the second when a row was made."""
    return _STAMPS.get(table, "")


def _hash(table: Table, text: str) -> str:
    return blake2b(f"{table}{_SEPARATOR}{text}".encode(), digest_size=_SIZE).hexdigest()


def _stamps(cells: Sequence[Row], column: int | None) -> list[str]:
    if column is None:
        return [""] * len(cells)
    return [_stamp(row[column - 1] if column <= len(row) else None) for row in cells]


def _stamp(cell: CellValue) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    return cell.strip() if isinstance(cell, str) and ":" in cell else ""


Values = Mapping[str, object]


def _request(values: Values, stamp: str) -> str:
    """Whom and when: what they asked for, or where it stands, may have changed since."""
    who = (*_text(values, "name"), *_contact(values))
    if code := values.get("code"):
        return _joined("code", str(code), *who[:1])
    if stamp:
        return _joined("time", stamp, *who)
    day = values.get("opened") or values.get("start")
    return _joined("day", str(day or ""), *who, *_text(values, "category", "words"))


def _member(values: Values, _stamp_text: str) -> str:
    if code := values.get("code"):
        return _joined("code", str(code))
    return _joined("who", *_text(values, "name"), *_contact(values))


def _exchange(values: Values, stamp: str) -> str:
    if code := values.get("code"):
        return _joined("code", str(code))
    when = stamp or values.get("day")
    parts = [
        str(when or values.get("note") or ""),
        str(values.get("giver") or ""),
        str(values.get("giver_code") or ""),
        str(values.get("receiver") or ""),
        str(values.get("receiver_code") or ""),
        str(values.get("category") or ""),
        str(values.get("quantity") or ""),
        str(values.get("unit") or ""),
    ]
    return _SEPARATOR.join(parts).casefold()


_IDENTIFIERS = {
    Table.MEMBERS: _member,
    Table.NEEDS: _request,
    Table.OFFERS: _request,
    Table.EXCHANGES: _exchange,
}


def _joined(*parts: str) -> str:
    return _SEPARATOR.join(parts)


def _text(values: Values, *fields: str) -> tuple[str, ...]:
    return tuple(name_key(str(values.get(field) or "")) for field in fields)


def _contact(values: Values) -> tuple[str, ...]:
    phones = values.get("phones")
    digits = (
        sorted({phone_digits(str(one)) for one in phones}) if isinstance(phones, tuple) else []
    )
    email = values.get("email")
    return (*digits, str(email or "").casefold())
