"""How a row is known again when the same sheet, grown by a week, comes in once more.

A row with a number of its own is known by it. A row with a time stamp is known by that and by who
it is from. Any other row is known by what it says; the second of two such rows that are equal is
known as the second.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import blake2b

from organiser_app.services.imports.names import name_key, phone_digits
from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.cells import CellValue, Row
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.parse import Fate, ParsedTable

_STAMPS = {Table.NEEDS: "opened", Table.OFFERS: "start", Table.EXCHANGES: "day"}
_SIZE = 12
_SEPARATOR = "\x1f"


def row_fingerprints(
    parsed: ParsedTable, cells: Sequence[Row], stamp_column: int | None
) -> list[str]:
    """One fingerprint for each row; `cells` are the same rows as they stood on the sheet."""
    seen: dict[str, int] = {}
    texts = []
    for text in _identities(parsed, _stamps(cells, stamp_column)):
        count = seen[text] = seen.get(text, 0) + 1
        texts.append(text if count == 1 else f"{text}{_SEPARATOR}{count}")
    return _hashes(parsed.table, texts)


def content_fingerprints(table: Table, cells: Sequence[Row]) -> list[str]:
    """One fingerprint of everything that stands in the row, to notice later changes."""
    return _hashes(table, ("=" + _SEPARATOR.join(map(text_of, row)) for row in cells))


def stamp_field(table: Table) -> str:
    """The field whose cell may say to the second when a row was made."""
    return _STAMPS.get(table, "")


def _hashes(table: Table, texts: Iterable[str]) -> list[str]:
    start = f"{table}{_SEPARATOR}"
    return [blake2b((start + text).encode(), digest_size=_SIZE).hexdigest() for text in texts]


def _identities(parsed: ParsedTable, stamps: Sequence[str]) -> Iterator[str]:
    if parsed.table is Table.EXCHANGES:
        return _exchange_identities(parsed, stamps)
    identify = _member if parsed.table is Table.MEMBERS else _request
    return (identify(row.values, stamp) for row, stamp in zip(parsed.rows, stamps, strict=True))


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


_SAYING = (
    "day",
    "giver",
    "giver_code",
    "receiver",
    "receiver_code",
    "category",
    "quantity",
    "unit",
)


def _exchange_identities(parsed: ParsedTable, stamps: Sequence[str]) -> Iterator[str]:
    """What was done by whom for whom; a log may be long, so a row costs one look and one join."""
    rows = parsed.rows
    present = [rows.columns[field] for field in _SAYING if field in rows.columns]
    said = zip(*(map(str, column) for column in present), strict=True) if present else None
    told = zip(
        rows.fates(),
        stamps,
        rows.column("code"),
        rows.column("day"),
        rows.column("note"),
        said or [()] * len(rows),
        strict=True,
    )
    for place, (fate, stamp, code, day, note, words) in enumerate(told):
        if fate is Fate.IGNORED:
            yield _joined("row", str(rows.numbers[place]))
        elif code:
            yield _joined("code", str(code))
        else:
            yield _joined(stamp, "" if day else str(note or ""), *words).casefold()


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
