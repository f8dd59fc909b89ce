"""Days out of cells: strict, and never a guess about day and month that the person cannot see.

General parsers read `tomorrow`, `May` and `1,5` as dates; this one reads only what is plainly a
day. Whether 3/4 is March or April is decided for a whole column (`infer_date_order`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from math import isfinite

from organiser_app.spreadsheet.canonical import Remark, fold, value_text
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.problems import ProblemCode


class DateOrder(StrEnum):
    """Which of two numbers comes first in a typed date."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


_CLOCK = (
    r"(?:[T,\s]+(?:at\s+)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?"
    r"(?:\s*[ap]\.?\s?m\.?)?"
    r"(?:\s*(?:Z|[A-Z]{2,5}|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?))?"
    r"(?:\s*\([^)]*\))?)?"
)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _CLOCK, re.IGNORECASE)
_NUMERIC = re.compile(r"(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?" + _CLOCK, re.IGNORECASE)
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_WEEKDAY = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom|mo|di|mi|do|fr|sa|so)"
    r"[^\W\d_]*\.?,?\s+(?=\w*\s?\d)",
    re.IGNORECASE,
)
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:of\s+|de\s+|d['’])?([^\W\d_]+)\.?,?[\s-]+"
    r"(?:de\s+|del\s+)?(\d{4}|\d{2})" + _CLOCK,
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})" + _CLOCK, re.IGNORECASE
)
_MONTH_ONLY = re.compile(r"(?:([^\W\d_]+)\.?,?\s+(\d{4})|(\d{4})-(\d{1,2}))", re.IGNORECASE)

_MONTHS = (
    "january jan enero ene gener gen janvier janv januar janeiro gennaio jaenner",
    "february feb febrero febrer fevrier fevr februar fevereiro fev febbraio",
    "march mar marzo marc mars maerz marco marz mrz",
    "april apr abril abr avril avr aprile",
    "may mayo maig mai maio maggio mag",
    "june jun junio juny juin juni junho giugno giu",
    "july jul julio juliol juillet juil juli julho luglio lug",
    "august aug agosto ago agost aout",
    "september sep sept septiembre setembre septembre setembro set settembre setiembre",
    "october oct octubre octobre oktober okt outubro out ottobre ott",
    "november nov noviembre novembre novembro",
    "december dec diciembre dic desembre des decembre dezember dez dezembro dicembre",
)
_MONTH_NUMBERS = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()
}

SERIALS = range(20_000, 60_001)
"""Days that a spreadsheet program counts from its epoch: 1954 to 2064."""
_EPOCH_1900 = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)


def parse_date(raw: CellValue, order: DateOrder | None, *, starts_1904: bool = False) -> object:
    """The day, or a `Remark` that keeps the words; `order` rules what does not speak for itself."""
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return _from_number(raw, starts_1904=starts_1904)
    text = value_text(raw)
    if text is None:
        return None
    return _from_text(text, order, starts_1904=starts_1904)


def _from_number(number: float, *, starts_1904: bool) -> object:
    if isfinite(number) and int(number) in SERIALS:
        epoch = _EPOCH_1904 if starts_1904 else _EPOCH_1900
        return epoch + timedelta(days=int(number))
    return _from_text(format(number, ".15g"), None, starts_1904=starts_1904)


def _from_text(text: str, order: DateOrder | None, *, starts_1904: bool) -> object:
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]), text)
    if match := _NUMERIC.fullmatch(text):
        return _numeric(match, order, text)
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text) and int(text[:5]) in SERIALS:
        return _from_number(float(text), starts_1904=starts_1904)
    named = _with_month_name(text)
    if named is None:
        named = _with_month_name(_WEEKDAY.sub("", text, count=1))
    return Remark(None, ProblemCode.BAD_DATE, text, "date") if named is None else named


def _numeric(match: re.Match[str], order: DateOrder | None, text: str) -> object:
    first, second, year = int(match[1]), int(match[3]), _four_digits(match[4])
    own = _own_order(first, second, match[2])
    order = own or order
    if order is None:
        return Remark(None, ProblemCode.AMBIGUOUS_DATE, text, "date")
    if order is DateOrder.DAY_FIRST:
        return _day(year, second, first, text)
    return _day(year, first, second, text)


def _own_order(first: int, second: int, separator: str) -> DateOrder | None:
    """What one date says by itself; dotted dates are day first wherever they are used."""
    if first == second:
        return DateOrder.DAY_FIRST
    if first > 12 or separator == ".":
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if second > 12 else None


def _with_month_name(text: str) -> object:
    if (match := _DAY_MONTH.fullmatch(text)) and (month := month_number(match[2])):
        return _day(_four_digits(match[3]), month, int(match[1]), text)
    if (match := _MONTH_DAY.fullmatch(text)) and (month := month_number(match[1])):
        return _day(int(match[3]), month, int(match[2]), text)
    if match := _MONTH_ONLY.fullmatch(text):
        month = month_number(match[1]) if match[1] else int(match[4])
        first = _day(int(match[2] or match[3]), month or 0, 1, text)
        if isinstance(first, date):
            return Remark(first, ProblemCode.AMBIGUOUS_DATE, text, "date")
    return None


def month_number(name: str) -> int | None:
    """The month that a name or its short form means, in several languages."""
    return _MONTH_NUMBERS.get(fold(name).replace(" ", ""))


def _four_digits(year: str) -> int:
    number = int(year)
    if len(year) == 4:
        return number
    return number + (2000 if number < 69 else 1900)


def _day(year: int, month: int, day: int, found: str) -> object:
    try:
        value = date(year, month, day)
    except ValueError:
        return Remark(None, ProblemCode.BAD_DATE, found, "date")
    if not 1900 <= year <= 2200:
        return Remark(None, ProblemCode.BAD_DATE, found, "date")
    return value


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """How many dates of a column are plainly one order, and how many could be either."""

    day_first: int = 0
    month_first: int = 0
    either: int = 0

    @property
    def order(self) -> DateOrder | None:
        """The order that the column shows without contradiction."""
        if self.day_first and not self.month_first:
            return DateOrder.DAY_FIRST
        if self.month_first and not self.day_first:
            return DateOrder.MONTH_FIRST
        return None

    @property
    def is_ambiguous(self) -> bool:
        """Whether some dates cannot be read without asking."""
        return self.either > 0 and self.order is None


def infer_date_order(cells: Iterable[CellValue]) -> OrderEvidence:
    """Count what a column's typed dates say; its own rising sequence may decide the rest."""
    day_first = month_first = 0
    open_dates: list[tuple[int, int, int]] = []
    for cell in cells:
        match = _NUMERIC.fullmatch(cell.strip()) if isinstance(cell, str) else None
        if match is None or match[1] == match[3]:
            continue
        own = _own_order(int(match[1]), int(match[3]), match[2])
        if own is None:
            open_dates.append((_four_digits(match[4]), int(match[1]), int(match[3])))
        day_first += own is DateOrder.DAY_FIRST
        month_first += own is DateOrder.MONTH_FIRST
    if day_first or month_first:
        return OrderEvidence(day_first, month_first, len(open_dates))
    return _by_sequence(open_dates)


_ENOUGH_FOR_SEQUENCE = 6


def _by_sequence(dates: list[tuple[int, int, int]]) -> OrderEvidence:
    """A log grows downwards (or upwards): the one order that makes it do so is the right one."""
    as_typed = [(year, first, second) for year, first, second in dates]
    swapped = [(year, second, first) for year, first, second in dates]
    month_first, day_first = _is_steady(as_typed), _is_steady(swapped)
    if len(set(dates)) < _ENOUGH_FOR_SEQUENCE or month_first == day_first:
        return OrderEvidence(either=len(dates))
    return OrderEvidence(int(day_first), int(month_first), len(dates))


def _is_steady(days: list[tuple[int, int, int]]) -> bool:
    return days == sorted(days) or days == sorted(days, reverse=True)
