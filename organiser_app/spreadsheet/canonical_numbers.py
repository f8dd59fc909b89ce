"""Numbers, amounts with a unit, hours and yes or no out of cells.

A decimal comma is told from a thousands comma for a whole column (`infer_decimal_comma`), as a
single `1,500` could be either.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time, timedelta
from decimal import Decimal, InvalidOperation
from math import isfinite

from organiser_app.spreadsheet.canonical import Remark, fold, text_of, value_text
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.problems import ProblemCode

HOURS = "hours"

_PLACES = Decimal("0.0001")
_SIXTY = Decimal(60)
_BARE = re.compile(r"[+-]?\d+(?:\.\d+)?")
_NUMBER = r"[+-]?\d[\d.,'’\u00a0\u202f ]*\d|[+-]?\d|[+-]?[.,]\d+"
_AMOUNT = re.compile(
    rf"[~≈]?\s*([^\w\s.,+-]{{0,3}}|[^\W\d_]{{2,3}}\.?(?=\s))\s*({_NUMBER})\s*([½¼¾])?\s*(\D*)"
)
ARABIC_POINT = "\u066b"
_ARABIC_SIGNS = str.maketrans({ARABIC_POINT: ".", "\u066c": ","})
_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)(?::([0-5]\d))?")
_HOUR_WORD = r"(?:h|hr|hrs|hour|hours|hora|horas|hores|heure|heures|std|stunde|stunden|ora|ore)"
_MINUTE_WORD = r"(?:m|min|mins|minute|minutes|minuto|minutos|minut|minuts|minuten|minuti|['’])"
_SPOKEN_TIME = re.compile(
    rf"(?:(?P<hours>\d+(?:[.,]\d+)?|½|an?|one|half an)\s*{_HOUR_WORD}(?![^\W\d_])\.?)?"
    rf"\s*(?:,|and|y|i|et|und|e)?\s*"
    rf"(?:(?P<minutes>\d+(?:[.,]\d+)?)\s*(?:{_MINUTE_WORD}(?!\w)\.?)?)?",
    re.IGNORECASE,
)
_HOUR_WORDS = frozenset(
    [
        "h",
        "hr",
        "hrs",
        "hour",
        "hours",
        "hora",
        "horas",
        "hores",
        "heure",
        "heures",
        "std",
        "stunde",
        "stunden",
        "ora",
        "ore",
    ]
)
_HALF = {"½": Decimal("0.5"), "half an": Decimal("0.5"), "a": Decimal(1), "an": Decimal(1)}


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity and the unit that stood in the same cell."""

    quantity: Decimal
    unit: str = ""


def infer_decimal_comma(cells: Iterable[CellValue]) -> bool:
    """Whether some number of the column can only be read with a decimal comma."""
    return any(
        isinstance(cell, str)
        and re.fullmatch(r"\D*(?:\d{1,3}(?:\.\d{3})*|\d+),(?:\d{1,2}|\d{4,})\D*", cell.strip())
        for cell in cells
    )


def parse_amount(raw: CellValue, *, decimal_comma: bool = False) -> object:
    """A number with its unit, a length of time in hours, or a `Remark` that keeps the words."""
    if isinstance(raw, timedelta):
        return Amount(_hours(Decimal(int(raw.total_seconds())) / 3600), HOURS)
    if isinstance(raw, time):
        return Amount(_clock_hours(raw.hour, raw.minute, raw.second), HOURS)
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return _amount_of_number(raw)
    text = value_text(raw)
    if text is None:
        return None
    decimal_comma = decimal_comma and ARABIC_POINT not in text
    text = with_usual_signs(text)
    if _BARE.fullmatch(text) and not decimal_comma:
        return Amount(Decimal(text))
    return _length_of_time(text) or _amount_in_words(text, decimal_comma=decimal_comma)


def _amount_of_number(number: float) -> object:
    try:
        value = Decimal(format(number, ".15g"))
    except InvalidOperation:
        return Remark(None, ProblemCode.BAD_NUMBER, str(number), "number")
    if not value.is_finite():
        return Remark(None, ProblemCode.BAD_NUMBER, str(number), "number")
    return Amount(Decimal(int(value)) if value == value.to_integral_value() else value)


def _length_of_time(text: str) -> Amount | None:
    if match := _CLOCK.fullmatch(text):
        return Amount(_clock_hours(int(match[1]), int(match[2]), int(match[3] or 0)), HOURS)
    match = _SPOKEN_TIME.fullmatch(text)
    if match is None or not (match["hours"] or re.search(_MINUTE_WORD, text, re.IGNORECASE)):
        return None
    hours = _spoken_number(match["hours"]) + _spoken_number(match["minutes"]) / _SIXTY
    return Amount(_hours(hours), HOURS)


def _spoken_number(text: str | None) -> Decimal:
    if not text:
        return Decimal(0)
    word = text.casefold()
    if word in _HALF:
        return _HALF[word]
    return Decimal(1) if word == "one" else Decimal(text.replace(",", "."))


def _clock_hours(hours: int, minutes: int, seconds: int) -> Decimal:
    return _hours(Decimal(hours) + Decimal(minutes * 60 + seconds) / 3600)


def _hours(hours: Decimal) -> Decimal:
    return _plain(hours.quantize(_PLACES))


def _plain(number: Decimal) -> Decimal:
    """Without zeros at the end, and without the exponent that `normalize` likes."""
    number = number.normalize()
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number


def _amount_in_words(text: str, *, decimal_comma: bool) -> object:
    match = _AMOUNT.fullmatch(text)
    if match is None:
        if text in _FRACTIONS:
            return Amount(_FRACTIONS[text])
        return Remark(None, ProblemCode.BAD_NUMBER, text, "number")
    number = read_number(match[2], decimal_comma=decimal_comma)
    if number is None:
        return Remark(None, ProblemCode.BAD_NUMBER, text, "number")
    number += _FRACTIONS.get(match[3], Decimal(0))
    unit = (match[1] or match[4]).strip(" .()")
    return Amount(number, HOURS if fold(unit) in _HOUR_WORDS else unit)


def with_usual_signs(text: str) -> str:
    """With a point and commas where Arabic has signs of its own for them."""
    return text if text.isascii() else text.translate(_ARABIC_SIGNS)


def read_number(text: str, *, decimal_comma: bool) -> Decimal | None:
    """A number with separators, or `None` where they make no sense."""
    digits = re.sub(r"['’\u00a0\u202f ]", "", text)
    decimal = _decimal_sign(digits, decimal_comma=decimal_comma)
    thousands = "." if decimal == "," else ","
    whole, _, fraction = digits.partition(decimal)
    if thousands in fraction or not _groups_of_three(whole, thousands):
        return None
    try:
        return Decimal(
            f"{whole.replace(thousands, '') or '0'}.{fraction or '0'}"
            if fraction
            else whole.replace(thousands, "")
        )
    except InvalidOperation:
        return None


def _decimal_sign(digits: str, *, decimal_comma: bool) -> str:
    """The last of the two signs is the decimal one; alone, a comma before three digits is not."""
    comma, dot = digits.rfind(","), digits.rfind(".")
    if comma >= 0 and dot >= 0:
        return "," if comma > dot else "."
    if comma >= 0:
        alone = digits.count(",") == 1 and (decimal_comma or len(digits) - comma != 4)
        return "," if alone or digits.startswith("0,") else "."
    several_dots = digits.count(".") > 1
    grouped = decimal_comma and dot >= 0 and len(digits) - dot == 4
    return "," if several_dots or grouped else "."


def _groups_of_three(whole: str, thousands: str) -> bool:
    head, *groups = whole.lstrip("+-").split(thousands)
    return all(len(group) == 3 for group in groups) and (not groups or 1 <= len(head) <= 3)


_COUNT = re.compile(r"\d{1,4}")


def parse_count(raw: CellValue) -> object:
    """A number of people: `4`, `4 people`, `2 adults, 3 kids`."""
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        if isfinite(raw) and raw == int(raw) and raw >= 0:
            return int(raw)
        return Remark(None, ProblemCode.BAD_NUMBER, str(raw), "count")
    text = value_text(raw)
    if text is None:
        return None
    if text.isdecimal() and len(text) <= 4:
        return int(text)
    numbers = [int(each) for each in _COUNT.findall(text)]
    several = re.search(r"adult|child|kid|bab|ni[nñ]|nen|kind|enfant|\+|&|\band\b", text, re.I)
    if len(numbers) == 1 or (numbers and several):
        return Remark(sum(numbers), None, text, "count")
    return Remark(None, ProblemCode.BAD_NUMBER, text, "count")


YES_WORDS = frozenset(
    [
        "yes",
        "y",
        "yeah",
        "yep",
        "true",
        "t",
        "1",
        "x",
        "✓",
        "✔",
        "☑",
        "on",
        "checked",
        "ok",
        "okay",
        "sure",
        "agree",
        "agreed",
        "accept",
        "accepted",
        "consent",
        "si",
        "s",
        "sim",
        "oui",
        "o",
        "ja",
        "j",
        "da",
        "tak",
        "verdadero",
        "cierto",
        "vrai",
        "wahr",
        "verdadeiro",
        "vero",
    ]
)
_NO = frozenset(
    [
        "no",
        "n",
        "nope",
        "false",
        "f",
        "0",
        "✗",
        "✘",
        "☐",
        "off",
        "unchecked",
        "never",
        "disagree",
        "refuse",
        "refused",
        "declined",
        "non",
        "nein",
        "nao",
        "nee",
        "nie",
        "falso",
        "faux",
        "falsch",
        "fals",
    ]
)
_LONGER_YES = frozenset(["yes", "yeah", "yep", "si", "sim", "oui", "ja"])
_LONGER_NO = frozenset(["no", "nope", "non", "nein", "nao", "nee"])
"""Words that answer also when more words follow: `yes - need donation`."""


def parse_yes_no(raw: CellValue) -> object:
    """Yes or no in several languages, also as the first word of a longer answer."""
    if isinstance(raw, bool):
        return raw
    text = text_of(raw)
    words = fold(text).split() or ([text] if text in YES_WORDS | _NO else [])
    if not words or value_text(raw) is None:
        return None
    if len(words) == 1 and words[0] in YES_WORDS | _NO:
        return words[0] in YES_WORDS
    if words[0] in _LONGER_YES | _LONGER_NO:
        return Remark(words[0] in _LONGER_YES, None, text, "yes_no")
    return Remark(None, ProblemCode.NOT_IN_LIST, text, "yes_no")
