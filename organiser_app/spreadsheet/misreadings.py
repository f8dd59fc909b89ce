"""What a spreadsheet program makes of a text that looks like something else.

Opened with default settings, `01234` is a number, `3/4` and `SEPT1` are days, `18:30` is a time of
day and `TRUE` a truth. Here such a value is traced back to the text that it may have been. A text
that came back is judged more strictly than a typed value: a person may have typed it.
"""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from organiser_app.spreadsheet.canonical import text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder, month_number, parse_date
from organiser_app.spreadsheet.canonical_numbers import read_number, with_usual_signs
from organiser_app.spreadsheet.cells import CellValue

MOST_DIGITS = 15
"""Programs round what has more."""
_LONGEST = 40
"""Longer texts are words to every program, and slow to look through."""
_LONGEST_NUMBER = 24


def could_become(sent: str, cell: CellValue) -> bool:
    """Whether a program may have taken the text for this number, day, time or truth."""
    if len(sent) > _LONGEST:
        return False
    if isinstance(cell, bool):
        return _truth(sent) is cell
    if isinstance(cell, datetime) and cell.time() != time():
        return _is_moment(sent, cell)
    if isinstance(cell, date):
        return _could_be_day(sent, cell)
    if isinstance(cell, time | timedelta):
        return _clock(sent) == _clock(cell)
    if isinstance(cell, str):
        if len(cell) > _LONGEST:
            return False
        return _is_number(sent, cell) or _is_shown(sent.strip(), cell.strip())
    return cell is not None and (_is_number(sent, cell) or _is_bare(sent.strip(), cell))


def _is_bare(sent: str, number: float) -> bool:
    """Whether the number is a share, a price, a truth, a time or a day without its format."""
    truth, clock, day = _truth(sent), _clock(sent), parse_date(number, None)
    if truth is not None:
        return truth == number
    if clock is not None:
        return abs(clock / _DAY_SECONDS - number) < 1e-6
    value = _decimal(text_of(number))
    if value is not None and value in {_mixed(sent), _with_sign(sent)[1]}:
        return True
    return isinstance(day, date) and _could_be_day(sent, day)


# numbers

_PLAIN = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d{1,3})?", re.IGNORECASE)
_GROUPED = re.compile(r"[+-]?\d[\d.,]*")
_THREE_AFTER = re.compile(r"([+-]?\d+)([.,])(\d{3})")
_MIXED = re.compile(r"(\d+) (\d{1,3})/(\d{1,3})")
_ROUNDED = re.compile(r"(\d(?:[.,]\d+)?)E\+?(\d{1,3})", re.IGNORECASE)


def is_rounding(digits: str, shown: str) -> bool:
    """Whether `shown` is a long number with its last digits gone: 4.47911E+11, or 15 and zeros."""
    whole = digits.lstrip("0")
    if max(len(whole), len(shown)) > _LONGEST_NUMBER:
        return False
    if match := _ROUNDED.fullmatch(shown):
        head, exponent = Decimal(match[1].replace(",", ".")), int(match[2])
        places = len(match[1]) - 2
        return len(whole) == exponent + 1 and (
            round(Decimal(whole).scaleb(-exponent), max(places, 0)) == head
        )
    lost = len(whole) - MOST_DIGITS
    return (
        lost > 0
        and shown.isdecimal()
        and len(shown) == len(whole)
        and not shown[MOST_DIGITS:].strip("0")
        and abs(int(whole) - int(shown)) < 10**lost
    )


def _is_number(sent: str, cell: CellValue) -> bool:
    came, text = with_usual_signs(text_of(cell)), with_usual_signs(sent.strip())
    digits = text.lstrip("+")
    if digits.isdecimal() and is_rounding(digits, came):
        return True
    number = _decimal(came)
    return number is not None and (number == _number_of(text) or number == _without_point(text))


def _without_point(text: str) -> Decimal | None:
    """The number that 0.125 or 1,125 is where that sign divides thousands, or where it does not.

    Three digits after the only sign are needed: 1,5 is never 15.
    """
    match = _THREE_AFTER.fullmatch(text)
    if match is None:
        return None
    return _decimal(match[1] + ("." if match[2] == "," else "") + match[3])


def _number_of(text: str) -> Decimal | None:
    """The number that a program sees in the text: 01234, 1E10, 1,234, 1,5."""
    number = _decimal(text)
    if number is None and _GROUPED.fullmatch(text):
        # a comma before three digits divides thousands; anywhere else it is a decimal comma
        number = read_number(text, decimal_comma=False)
    return number


def _mixed(text: str) -> Decimal | None:
    """The number that 1 1/2 is."""
    match = _MIXED.fullmatch(text)
    if match is None or not int(match[3]):
        return None
    return _decimal(format(int(match[1]) + int(match[2]) / int(match[3]), ".15g"))


def _with_sign(text: str) -> tuple[str, Decimal | None]:
    """The sign of a share or a price, and its number: 10%, £5, 5 €."""
    signs = "".join(character for character in text if character == "%" or _is_currency(character))
    number = _number_of(text.strip(f"{signs} \u00a0")) if len(signs) == 1 else None
    return signs, number / 100 if signs == "%" and number is not None else number


def _decimal(text: str) -> Decimal | None:
    """The number that the text is by itself, without groups."""
    return Decimal(text) if _PLAIN.fullmatch(text) else None


def _is_currency(character: str) -> bool:
    return unicodedata.category(character) == "Sc"


# truths and times

_TRUE = frozenset(["true", "wahr", "vrai", "verdadero", "verdadeiro", "vero", "cert"])
_FALSE = frozenset(["false", "falsch", "faux", "falso", "fals"])


def _truth(text: str) -> bool | None:
    word = text.strip().casefold()
    return True if word in _TRUE else False if word in _FALSE else None


_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap])\.?m\.?)?", re.IGNORECASE)
_DAY_SECONDS = 86_400


def _clock(cell: CellValue) -> int | None:
    """Seconds since midnight, or of a length of time."""
    if isinstance(cell, timedelta):
        return round(cell.total_seconds())
    if isinstance(cell, time):
        return cell.hour * 3600 + cell.minute * 60 + cell.second
    match = _CLOCK.fullmatch(cell.strip()) if isinstance(cell, str) else None
    if match is None:
        return None
    hours = int(match[1])
    if match[4]:
        hours = hours % 12 + (12 if match[4].casefold() == "p" else 0)
    return hours * 3600 + int(match[2]) * 60 + int(match[3] or 0)


def _is_moment(sent: str, moment: datetime) -> bool:
    day, _, clock = sent.strip().replace("T", " ").partition(" ")
    return _could_be_day(day, moment.date()) and _clock(clock) == _clock(moment.time())


# days

_ORDERS = (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
_PAIR = re.compile(r"(\d{1,2})[-/.](\d{1,4})")
_NAMED = re.compile(r"([^\W\d_]+)[-. /]{0,2}(\d{1,4})|(\d{1,4})[-. /]{0,2}([^\W\d_]+)\.?")


def _could_be_day(sent: str, day: date) -> bool:
    """Whether autocorrect may have made this day of the text: 1-2, 3/4, SEPT1, 3/4/2024."""
    text = sent.strip()
    if ":" not in text and any(parse_date(text, each) == day for each in _ORDERS):
        return True
    return _parts_of(day) & _parts_in(text) != set()


def _parts_of(day: date) -> set[tuple[int, int]]:
    """A month with its day, or with a year where the day is the first."""
    parts = {(day.month, day.day)}
    return parts | {(day.month, day.year % 100), (day.month, day.year)} if day.day == 1 else parts


def _parts_in(text: str) -> set[tuple[int, int]]:
    """The months with a day or a year that a short text may mean."""
    if match := _PAIR.fullmatch(text):
        first, second = int(match[1]), int(match[2])
        return {(first, second), (second, first)}
    if match := _NAMED.fullmatch(text):
        month = month_number(match[1] or match[4])
        return {(month, int(match[2] or match[3]))} if month else set()
    return set()


# what a program shows, where a file holds only text


def _is_shown(sent: str, came: str) -> bool:
    if _truth(sent) is not None:
        return sent.upper() == came
    sign, price = _with_sign(sent)
    if price is not None:
        return (sign, price) == _with_sign(came) or (sign != "%" and price == _decimal(came))
    clock = _clock(sent)
    return (clock is not None and clock == _clock(came)) or _is_shown_day(sent, came)


def _is_shown_day(sent: str, came: str) -> bool:
    """`3/4` shown as 03/04/2026 or 4-Mar; of two numbers, neither is a form of the other."""
    if ":" in came:
        return False
    for order in _ORDERS:
        day = parse_date(came, order)
        if isinstance(day, date) and (
            day == parse_date(sent, order) or _parts_of(day) & _parts_in(sent)
        ):
            return True
    return _NAMED.fullmatch(came) is not None and bool(_parts_in(sent) & _parts_in(came))
