"""Free text as far as it can be compared: words, days of the week, amounts of time."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Final

from organiser_app.domain.exchanges import UnitFamily
from organiser_app.domain.plain_letters import plain_letters

USUAL: Final = 60
"""What one act, or one hour, takes from a limit: sixtieths, so that both are whole numbers."""

_WORD = re.compile(r"[^\W_]+")
_STEM = 4
"""Letters in common from which on "driving" and "drive" are taken for one word."""
_TOO_COMMON = frozenset(
    {"with", "help", "need", "someone", "from", "before", "after", "week", "that", "does", "this"}
    | {
        "some",
        "they",
        "them",
        "have",
        "para",
        "alguien",
        "ayuda",
        "with",
        "into",
        "until",
        "while",
    }
)
_HOURS = frozenset(
    {"h", "hr", "hrs", "hour", "hours", "hora", "horas", "heure", "heures", "stunde", "stunden"}
) | {"std", "ساعة", "ساعات"}
_MINUTES = frozenset(
    {"m", "min", "mins", "minute", "minutes", "minuto", "minutos", "minuten", "دقيقة", "دقائق"}
)

_DAYS: Final[Mapping[str, tuple[int, ...]]] = {
    "mon": (0,), "tue": (1,), "tues": (1,), "wed": (2,), "thu": (3,), "thurs": (3,), "fri": (4,),
    "sat": (5,), "sun": (6,),
    "monday": (0,), "tuesday": (1,), "wednesday": (2,), "thursday": (3,), "friday": (4,),
    "saturday": (5,), "sunday": (6,),
    "lunes": (0,), "martes": (1,), "miercoles": (2,), "jueves": (3,), "viernes": (4,),
    "sabado": (5,), "domingo": (6,),
    "الاثنين": (0,), "الثلاثاء": (1,), "الاربعاء": (2,), "الخميس": (3,), "الجمعة": (4,),
    "السبت": (5,), "الاحد": (6,),
    "weekend": (5, 6), "weekday": (0, 1, 2, 3, 4), "finde": (5, 6), "laborables": (0, 1, 2, 3, 4),
}  # fmt: skip
EVERY_DAY: Final = 0b1111111
_ANY = frozenset({"any", "anytime", "always", "daily", "siempre", "دائما"})


@lru_cache(maxsize=65536)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text without case and accents."""
    return tuple(_WORD.findall(plain_letters(text)))


@lru_cache(maxsize=65536)
def telling_words(text: str) -> frozenset[str]:
    """The words that say something about a kind of help."""
    return frozenset(
        word
        for word in words_of(text)
        if len(word) >= (_STEM if word.isascii() else 2) and word not in _TOO_COMMON
    )


def share_a_word(first: Iterable[str], second: Iterable[str]) -> bool:
    """Whether two sets of words have one in common, or two that begin alike."""
    stems = tuple({_stem(word) for word in first})
    return any(
        mine.startswith(stem) or stem.startswith(mine)
        for mine in map(_stem, second)
        for stem in stems
    )


def _stem(word: str) -> str:
    """A word without what it ends in: cooking and cooks, repairs and repair."""
    return word[: max(_STEM, len(word) - 3)]


@lru_cache(maxsize=4096)
def days_of_week(text: str) -> int:
    """The days that a text names, as bits from Monday; 0 when it names none."""
    days = 0
    for word in words_of(text):
        if word in _ANY:
            return EVERY_DAY
        for day in _DAYS.get(word) or _DAYS.get(word.removesuffix("s")) or ():
            days |= 1 << day
    return days


def sixtieths_of(
    quantity: Decimal | None, unit: str, family: UnitFamily | None, *, in_hours: bool
) -> int:
    """What help of this size takes from a limit: one act, or its minutes, an hour if not said."""
    if not in_hours or quantity is None:
        return USUAL
    word = plain_letters(unit.strip().rstrip("."))
    if word in _MINUTES:
        return max(1, round(quantity))
    if word in _HOURS or (not word and family is UnitFamily.TIME):
        return max(1, round(quantity * 60))
    return USUAL
