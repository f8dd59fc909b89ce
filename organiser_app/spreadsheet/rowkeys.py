"""Row keys such as `M-7KQ2-F`: how a row of an export is known again when the sheet comes back.

Letter of the table, random body, check letter. No vowels and no look-alikes, so a key never
spells a word and never parses as a number, a date or a cell reference; it ends with a letter, so
a fill handle copies it instead of counting up. Keys are random for each export: they link nothing
between two volunteers' files and betray no record number.
"""

import re
from collections.abc import Iterator
from random import Random
from types import MappingProxyType

from organiser_app.spreadsheet.layout import Table

KEY_HEADER = "Key - leave as is"
SYMBOLS = "23456789BCDFGHJKLMNPQRSTVWXZ"
_LETTERS = SYMBOLS.lstrip("0123456789")
_BODY_LENGTHS = (4, 5, 6)
_TABLE_LETTERS = MappingProxyType(
    {Table.MEMBERS: "M", Table.NEEDS: "N", Table.OFFERS: "O", Table.EXCHANGES: "X"}
)
_TABLES = MappingProxyType({letter: table for table, letter in _TABLE_LETTERS.items()})
_SHAPE = re.compile(rf"([MNOX])-([{SYMBOLS}]{{4,6}})-([{_LETTERS}])")
_LOOK_ALIKES = str.maketrans(
    {"\u2010": "-", "\u2011": "-", "\u2012": "-", "–": "-", "—": "-", "_": "-"}
)
_WEIGHTS = (1, 3, 7, 9, 11, 13, 17)
_SHARE_USED = 20
"""A body length is left for the next when one in so many of its keys would be taken."""


def new_row_keys(table: Table, count: int, random: Random) -> Iterator[str]:
    """That many different keys for one export."""
    length = next(
        (each for each in _BODY_LENGTHS if len(SYMBOLS) ** each >= count * _SHARE_USED),
        _BODY_LENGTHS[-1],
    )
    seen: set[str] = set()
    while len(seen) < count:
        body = "".join(random.choices(SYMBOLS, k=length))
        if body not in seen and not body.isdecimal():
            seen.add(body)
            yield f"{_TABLE_LETTERS[table]}-{body}-{_check_letter(_TABLE_LETTERS[table], body)}"


def read_row_key(text: str) -> tuple[Table, str] | None:
    """The table and the key as exported, from a cell that was retyped in lower case or spaced."""
    tidy = re.sub(r"\s+", "", text.translate(_LOOK_ALIKES)).upper()
    match = _SHAPE.fullmatch(tidy)
    if match is None or _check_letter(match[1], match[2]) != match[3]:
        return None
    return _TABLES[match[1]], tidy


def looks_like_row_key(text: str) -> bool:
    """Whether it has the shape of a key, right or damaged."""
    return re.fullmatch(r"[A-Z]-[0-9A-Z]{3,7}-[0-9A-Z]?", text.strip().upper()) is not None


def _check_letter(letter: str, body: str) -> str:
    """Weighted by place, so that two swapped symbols show; weights share no factor with 20."""
    symbols = SYMBOLS["MNOX".index(letter)] + body
    total = sum(
        weight * SYMBOLS.index(symbol) for weight, symbol in zip(_WEIGHTS, symbols, strict=False)
    )
    return _LETTERS[total % len(_LETTERS)]
