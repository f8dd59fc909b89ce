"""Reads dates as people write them, in the order of day and month of their language."""

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

CENTURY = 2000
WRITTEN_OUT = "d MMM yyyy"


def read_date(text: str, today: date, locale: QLocale, *, words: Mapping[str, int]) -> date | None:
    """The date meant, or None; `words` such as {"yesterday": -1} are counted from today.

    A date without a year is the one nearest to today.
    """
    typed = " ".join(text.casefold().split())
    if typed in words:
        return today + timedelta(days=words[typed])
    for found in _readings(typed, locale):
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    return _without_year(typed, today, locale)


def _readings(typed: str, locale: QLocale) -> Iterator[QDate]:
    yield QDate.fromString(_with_slashes(typed), "yyyy/MM/dd")
    yield QDate.fromString(_with_slashes(typed), f"{_day_and_month(locale)}/yyyy")
    yield QDate.fromString(_with_slashes(typed), f"{_day_and_month(locale)}/yy", CENTURY)
    for pattern in (WRITTEN_OUT, "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"):
        yield locale.toDate(typed, pattern)
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        yield locale.toDate(typed, form, CENTURY)


def _without_year(typed: str, today: date, locale: QLocale) -> date | None:
    # Read as in a leap year, so that 29 February is a day.
    found = QDate.fromString(f"{_with_slashes(typed)}/2000", f"{_day_and_month(locale)}/yyyy")
    years = (today.year - 1, today.year, today.year + 1)
    if not found.isValid():
        return None
    day, month = found.day(), found.month()
    dates = [date(year, month, day) for year in years if QDate.isValid(year, month, day)]
    return min(dates, key=lambda one: abs((one - today).days), default=None)


def _with_slashes(typed: str) -> str:
    """One way to write it: slashes between, digits 0 to 9 in every script."""
    digits = "".join(str(unicodedata.digit(letter, letter)) for letter in typed)
    return digits.replace("-", "/").replace(".", "/").rstrip("/")


def _day_and_month(locale: QLocale) -> str:
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).casefold()
    month_first = short.find("m") < short.find("d") and not short.startswith("y")
    return "M/d" if month_first else "d/M"
