"""Whether a returned cell is what we sent, merely damaged by the programs it went through.

One open-and-save of a delimited file turns `+447911123456` into 447911123456, `01234` into 1234
and `3/4` into a day in March. Such a cell is not an edit: compared here as what the field means,
and as what a spreadsheet program may have made of it.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from organiser_app.spreadsheet.canonical import Remark, fold, text_of
from organiser_app.spreadsheet.canonical_choices import choices_parser
from organiser_app.spreadsheet.canonical_contacts import phone_parser
from organiser_app.spreadsheet.canonical_dates import month_number, parse_date
from organiser_app.spreadsheet.canonical_numbers import parse_amount, parse_yes_no
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.csv_writer import GUARD
from organiser_app.spreadsheet.layout import ColumnType, Field


class Likeness(StrEnum):
    """How a returned cell relates to the text that we sent."""

    SAME = "same"
    DAMAGED = "damaged"
    """The same value in another form; told as FORMAT_DAMAGE_IGNORED, never as an edit."""
    CHANGED = "changed"


def likeness(field: Field, sent: str, cell: CellValue, *, region: str = "") -> Likeness:
    """Compare a cell with the text of `cell_content.cell_text` that was exported for it."""
    came = text_of(cell)
    if cell == sent or (came == sent and (not sent or _is_typed(field))):
        return Likeness.SAME
    if _plain(came) == _plain(sent) or came == GUARD + sent:
        return Likeness.DAMAGED
    if came and sent and _means_same(field, sent, cell, region):
        return Likeness.DAMAGED
    return Likeness.CHANGED


def _means_same(field: Field, sent: str, cell: CellValue, region: str) -> bool:
    if field.type is ColumnType.PHONES:
        return _same_phones(sent, cell, region)
    return _MEANINGS.get(field.type, _same_text)(sent, cell)


def _is_typed(field: Field) -> bool:
    """Whether a number or a day is what we wrote ourselves."""
    return field.type in {ColumnType.DATE, ColumnType.AMOUNT, ColumnType.COUNT}


_INVISIBLE = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200b\u2060]")


def _plain(text: str) -> str:
    """For comparison only: one kind of space and line end, no marks that cannot be seen."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[^\S\n]+", " ", _INVISIBLE.sub("", text)).strip()


# phones


@lru_cache(maxsize=8)
def _phones_of(region: str) -> Callable[[CellValue], object]:
    return phone_parser(region)


_ROUNDED = re.compile(r"(\d(?:[.,]\d+)?)E\+?(\d{1,2})", re.IGNORECASE)


def _same_phones(sent: str, cell: CellValue, region: str) -> bool:
    read = _phones_of(region)
    came, base = read(cell), read(sent)
    if not isinstance(came, Remark) and came == base:
        return True
    digits = re.sub(r"\D", "", sent)
    if match := _ROUNDED.fullmatch(text_of(cell)):
        return _is_rounding(digits, match[1].replace(",", "."), int(match[2]))
    return bool(digits) and digits.lstrip("0") == re.sub(r"\D", "", text_of(cell)).lstrip("0")


def _is_rounding(digits: str, head: str, exponent: int) -> bool:
    whole = digits.lstrip("0")
    if len(whole) != exponent + 1:
        return False
    places = len(head.partition(".")[2])
    return round(Decimal(whole).scaleb(-exponent), places) == Decimal(head)


# codes and words


def _same_text(sent: str, cell: CellValue) -> bool:
    """A number or a day that a program read into a text of ours."""
    if isinstance(cell, date):
        return _could_become(sent, cell)
    return _number(sent) is not None and _number(sent) == _number(text_of(cell))


def _number(text: str) -> Decimal | None:
    """What a program makes of a text that looks like a number: 01234, 1E10."""
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


_PAIR = re.compile(r"(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{2,4}))?")
_NAMED = re.compile(r"([^\W\d_]+)[-. ]?(\d{1,2})|(\d{1,2})[-. ]?([^\W\d_]+)")


def _could_become(sent: str, day: date) -> bool:
    """Whether autocorrect may have made this day of the text: 1-2, 3/4, SEPT1."""
    text = sent.strip()
    if match := _PAIR.fullmatch(text):
        numbers = {int(match[1]), int(match[2])}
        return {day.day, day.month} == numbers or {day.year % 100, day.month} == numbers
    if match := _NAMED.fullmatch(text):
        month = month_number(match[1] or match[4])
        return month == day.month and int(match[2] or match[3]) in {day.day, day.year % 100}
    return False


# values


def _same_date(sent: str, cell: CellValue) -> bool:
    came = parse_date(cell, None)
    return isinstance(came, date) and came == parse_date(sent, None)


def _same_amount(sent: str, cell: CellValue) -> bool:
    came = parse_amount(cell)
    return not isinstance(came, Remark) and came == parse_amount(sent)


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
    return sorted(map(_plain, came)) == sorted(map(_plain, base)) or _same_text(sent, cell)


_MEANINGS: Mapping[ColumnType, Callable[[str, CellValue], bool]] = MappingProxyType(
    {
        ColumnType.DATE: _same_date,
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
