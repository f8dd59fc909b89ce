"""A time of day that stands in someone's words: "at 14:30", "2 pm". Two times are none."""

import re
from datetime import time

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_CLOCK = re.compile(r"(?<![\d.:/-])(\d{1,2}):(\d{2})(?![\d:/])\s*([ap]\.?m\b)?", re.IGNORECASE)
_TWELVE = re.compile(r"(?<![\d.:/-])(\d{1,2})\s*([ap]\.?m)\b", re.IGNORECASE)
_NOON = 12
_MIDNIGHT = 24
_HOUR = 60


def clock_time(words: str) -> time | None:
    """The one time that the words name; None where there is none, or more than one."""
    text = words.translate(_DIGITS)
    found = [(one[1], one[2], one[3] or "") for one in _CLOCK.finditer(text)]
    found += [(one[1], "0", one[2]) for one in _TWELVE.finditer(text)]
    # "14:30 pm" was found by the first pattern only: the second wants no colon before the hour
    read = [_time(int(hour), int(minute), half.lower()) for hour, minute, half in found]
    return read[0] if len(read) == 1 else None


def _time(hour: int, minute: int, half: str) -> time | None:
    if half and hour > _NOON:
        return None
    if half.startswith("p") and hour < _NOON:
        hour += _NOON
    if half.startswith("a") and hour == _NOON:
        hour = 0
    return time(hour, minute) if hour < _MIDNIGHT and minute < _HOUR else None
