"""A time of day that stands in someone's words: "at 14:30", "2 pm". Two times are none.

A note is about more than the time, so in one only that counts which stands at its beginning or is
said as a time: "at 14:30", "a las 14:30", "الساعة ١٤:٣٠". An hour that could be in the morning or
in the afternoon is none.
"""

import re
from collections.abc import Iterable
from datetime import time
from typing import Final

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_HALF: Final = (
    r"\s*(?P<half>[ap]\.?m\b|(?:de|por) la (?:madrugada|mañana|tarde|noche)\b"
    r"|صباح\w*|فجر\w*|ظهر\w*|مساء\w*|ليل\w*)"
)
_FREE: Final = r"(?<![\d.:/-])(?P<hour>\d{1,2})"
_PLAIN: Final = re.compile(
    rf"{_FREE}(?::(?P<minute>\d{{2}})(?![\d:/])(?:{_HALF})?|{_HALF.replace('half', 'only')})",
    re.IGNORECASE,
)
_LEADS: Final = r"(?:\bat|\ba las?|(?<!\w)(?:في |عند |ب)?الساعة)\s+"
_SAID: Final = re.compile(
    rf"(?P<lead>{_LEADS})(?P<hour>\d{{1,2}})(?:(?P<sign>[:.h])(?P<minute>\d{{2}}))?(?![\d:/])"
    rf"(?:{_HALF})?",
    re.IGNORECASE,
)
_RANGE: Final = re.compile(
    r"\s*(?:-|–|to|till|until|or|a|hasta|o|إلى|الى|حتى|أو|او)\s*(?:las?\s+)?\d", re.IGNORECASE
)
_MORNING: Final = ("a", "de la ma", "por la ma", "صباح", "فجر")
_MIDDAY: Final = ("de la mañ", "por la mañ")
"""Twelve in the morning, in Spanish, is noon."""
_NIGHT: Final = ("de la noche", "por la noche", "ليل")
_NOON: Final = 12
_MIDNIGHT: Final = 24
_HOUR: Final = 60


def clock_time(words: str) -> time | None:
    """The one time that the words name; None where there is none, or more than one."""
    found = [
        _time(int(one["hour"]), int(one["minute"] or 0), one["half"] or one["only"] or "")
        for one in _PLAIN.finditer(words.translate(_DIGITS))
    ]
    return found[0] if len(found) == 1 else None


def time_in_note(note: str) -> time | None:
    """The one time that a note begins with or says as a time."""
    text = " ".join(note.translate(_DIGITS).split())
    begins = _PLAIN.match(text)
    found = [begins] if begins is not None else []
    found += [one for one in _SAID.finditer(text) if _is_sure(one)]
    return _only(found, text)


def _only(found: Iterable[re.Match[str]], text: str) -> time | None:
    times = set()
    for one in found:
        if _RANGE.match(text, one.end()):
            return None
        half = one["half"] or one.groupdict().get("only") or ""
        times.add(_time(int(one["hour"]), int(one["minute"] or 0), half))
    return times.pop() if len(times) == 1 else None


def _is_sure(said: re.Match[str]) -> bool:
    """Whether it is a time and no street or price: "at 14 Mill Lane", "at 8.15"."""
    if said["half"] or said["sign"] == ":":
        return True
    is_english = said["lead"].strip().casefold() == "at"
    return not is_english and (said["sign"] is not None or int(said["hour"]) > _NOON)


def _time(hour: int, minute: int, half: str) -> time | None:
    said = half.lower()
    if said and hour > _NOON:
        return None
    is_morning = said.startswith(_MORNING) or (said.startswith(_NIGHT) and hour == _NOON)
    if said and not is_morning and hour < _NOON:
        hour += _NOON
    if is_morning and hour == _NOON and not said.startswith(_MIDDAY):
        hour = 0
    return time(hour, minute) if hour < _MIDNIGHT and minute < _HOUR else None
