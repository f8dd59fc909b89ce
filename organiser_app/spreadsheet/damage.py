"""Whether a returned cell is what we sent, merely damaged by the programs it went through.

One open-and-save of a delimited file turns `+447911123456` into 447911123456, `01234` into 1234
and `3/4` into a day in March. Such a cell is not an edit: compared here as what the field means,
and as what a spreadsheet program may have made of it.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from organiser_app.spreadsheet.canonical import Remark, fold, text_of
from organiser_app.spreadsheet.canonical_choices import choices_parser
from organiser_app.spreadsheet.canonical_contacts import phone_parser
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.canonical_numbers import (
    Amount,
    parse_amount,
    parse_yes_no,
    with_usual_signs,
)
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.csv_writer import GUARD
from organiser_app.spreadsheet.layout import ColumnType, Field
from organiser_app.spreadsheet.misreadings import could_become, is_rounding


class Likeness(StrEnum):
    """How a returned cell relates to the text that we sent."""

    SAME = "same"
    DAMAGED = "damaged"
    """The same value in another form; told as FORMAT_DAMAGE_IGNORED, never as an edit."""
    CHANGED = "changed"


def likeness(
    field: Field,
    sent: str,
    cell: CellValue,
    *,
    region: str = "",
    order: DateOrder | None = None,
) -> Likeness:
    """Compare a cell with the text of `cell_content.cell_text` that was exported for it.

    `order` is how the column writes its days, where that is known; else a day that could be read
    in two ways is the one that was sent if either way gives it.
    """
    came = text_of(cell)
    if cell == sent or (came == sent and (not sent or _is_typed(field))):
        return Likeness.SAME
    if _looks_same(sent, came):
        return Likeness.DAMAGED
    if came and sent and _means_same(field, sent, cell, region, order):
        return Likeness.DAMAGED
    return Likeness.CHANGED


def _means_same(
    field: Field, sent: str, cell: CellValue, region: str, order: DateOrder | None
) -> bool:
    if field.type is ColumnType.PHONES:
        return _same_phones(sent, cell, region)
    if field.type is ColumnType.DATE:
        return _same_date(sent, cell, order)
    return _MEANINGS.get(field.type, could_become)(sent, cell)


def _is_typed(field: Field) -> bool:
    """Whether a number or a day is what we wrote ourselves."""
    return field.type in {ColumnType.DATE, ColumnType.AMOUNT, ColumnType.COUNT}


_INVISIBLE = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b\u2060]")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def _looks_same(sent: str, came: str) -> bool:
    plain = _plain(came)
    if plain == _plain(sent):
        return True
    if not plain:
        return False
    if came.startswith(GUARD) and _plain(came[len(GUARD) :]) == _plain(sent):
        return True
    return plain in {_plain(sent.replace("\t", "")), _plain(GUARD + sent.replace("\t", ""))} or (
        "_x" in sent + came and _plain(_unescaped(came)) == _plain(_unescaped(sent))
    )


def _plain(text: str) -> str:
    """For comparison only: one kind of space and line end, no marks that cannot be seen."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[^\S\n]+", " ", _INVISIBLE.sub("", text)).strip()


def _unescaped(text: str) -> str:
    """What is left where a program undoes the escapes of a workbook once too often, or never."""
    while (undone := _ESCAPED.sub(_character, text)) != text:
        text = undone
    return text


def _character(match: re.Match[str]) -> str:
    return chr(int(match[1], 16))


# phones


@lru_cache(maxsize=8)
def _phones_of(region: str) -> Callable[[CellValue], object]:
    return phone_parser(region)


_NUMBERS_ONLY = re.compile(r"[\d\s+().,;/'-]+")


def _same_phones(sent: str, cell: CellValue, region: str) -> bool:
    read = _phones_of(region)
    came, base = read(cell), read(sent)
    if not isinstance(came, Remark) and came == base:
        return True
    digits, text = re.sub(r"\D", "", sent), text_of(cell)
    if is_rounding(digits, with_usual_signs(text)):
        return True
    is_bare = bool(digits) and _NUMBERS_ONLY.fullmatch(text) is not None
    return is_bare and digits.lstrip("0") == re.sub(r"\D", "", text).lstrip("0")


# values


def _same_date(sent: str, cell: CellValue, order: DateOrder | None) -> bool:
    base = parse_date(sent, None)
    if not isinstance(base, date):
        return could_become(sent, cell)
    return any(parse_date(cell, each) == base for each in ([order] if order else DateOrder))


def _same_amount(sent: str, cell: CellValue) -> bool:
    """A comma that came may stand for our point, whatever the other cells of the column say."""
    base = parse_amount(sent)
    readings = [parse_amount(cell, decimal_comma=comma) for comma in (False, True)]
    if "," not in text_of(cell):
        del readings[1]
    return (isinstance(base, Amount) and base in readings) or could_become(sent, cell)


def _same_answer(sent: str, cell: CellValue) -> bool:
    came = parse_yes_no(cell)
    return isinstance(came, bool) and came == parse_yes_no(sent)


def _same_word(sent: str, cell: CellValue) -> bool:
    return fold(sent) == fold(text_of(cell))


_split = choices_parser()


def _same_items(sent: str, cell: CellValue) -> bool:
    came, base = _split(cell), _split(sent)
    if not isinstance(came, tuple) or not isinstance(base, tuple):
        return False
    return sorted(map(_plain, came)) == sorted(map(_plain, base)) or could_become(sent, cell)


_MEANINGS: Mapping[ColumnType, Callable[[str, CellValue], bool]] = MappingProxyType(
    {
        ColumnType.AMOUNT: _same_amount,
        ColumnType.COUNT: _same_amount,
        ColumnType.YES_NO: _same_answer,
        ColumnType.CONSENT: _same_answer,
        ColumnType.CHOICE: _same_word,
        ColumnType.STATE: _same_word,
        ColumnType.URGENCY: _same_word,
        ColumnType.MANY: _same_items,
    }
)
