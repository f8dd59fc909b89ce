"""Amounts as people say them: "2h", "half an hour", "3 meals", "٢ ساعة"."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from organiser_app.services.quick import phrases
from organiser_app.services.quick.phrases import Phrases
from organiser_app.services.quick.tokens import Token, key_of
from organiser_app.services.quick.values import Amount

_NUMBER = re.compile(r"(\d{1,6}(?:[.,]\d{1,2})?)")
_JOINED = re.compile(r"(\d{1,6}(?:[.,]\d{1,2})?)([^\W\d_]+|[€$£])")
_MONEY_FIRST = re.compile(r"([€$£])(\d{1,6}(?:[.,]\d{1,2})?)")
_HOURS_AND_MINUTES = re.compile(r"(\d{1,2})h(\d{1,2})")

_UNITS: Final = {
    key_of(word): unit
    for unit, words in {
        "hours": "h hr hrs hour hours",
        "horas": "hora horas",
        "ساعات": "ساعه ساعات",
        "minutes": "min mins minute minutes",
        "minutos": "minuto minutos",
        "دقائق": "دقيقه دقائق",
        "meals": "meal meals",
        "comidas": "comida comidas",
        "وجبات": "وجبه وجبات",
        "bags": "bag bags",
        "bolsas": "bolsa bolsas",
        "boxes": "box boxes",
        "cajas": "caja cajas",
        "items": "item items",
        "km": "km kms kilometres kilometers kilometros كم كيلومتر",
        "miles": "mile miles mi",
        "kg": "kg kilo kilos كيلو",
        "€": "€ euro euros يورو",
        "$": "$ dollar dollars dolar dolares دولار",
        "£": "£ pound pounds libra libras",
    }.items()
    for word in words.split()
}
_THINGS: Final = frozenset(
    {"meals", "comidas", "وجبات", "bags", "bolsas", "boxes", "cajas", "items"}
)
"""Units that say what was given as well."""
_WHOLE = {
    key_of(word): Decimal(number)
    for number, words in enumerate(
        (
            "", "an one un una uno واحد واحده", "two dos couple اثنان اثنين", "three tres ثلاث ثلاثه",
            "four cuatro اربع اربعه", "five cinco خمس خمسه", "six seis ست سته", "seven siete سبع سبعه",
            "eight ocho ثمان ثماني ثمانيه", "nine nueve تسع تسعه", "ten diez عشر عشره",
        )
    )
    for word in words.split()
}  # fmt: skip
_WORDED = Phrases(
    {
        "half an hour": Amount(Decimal("0.5"), "hours"),
        "an hour and a half": Amount(Decimal("1.5"), "hours"),
        "a couple of hours": Amount(Decimal(2), "hours"),
        "media hora": Amount(Decimal("0.5"), "horas"),
        "hora y media": Amount(Decimal("1.5"), "horas"),
        "una hora y media": Amount(Decimal("1.5"), "horas"),
        "نصف ساعة": Amount(Decimal("0.5"), "ساعات"),
        "ساعة ونصف": Amount(Decimal("1.5"), "ساعات"),
        "ساعتين": Amount(Decimal(2), "ساعات"),
        "ساعتان": Amount(Decimal(2), "ساعات"),
        "وجبتين": Amount(Decimal(2), "وجبات"),
    }
)
_LEADS = frozenset(
    map(key_of, ["for", "about", "around", "durante", "unas", "unos", "por", "لمده", "حوالي"])
)


@dataclass(frozen=True, slots=True)
class AmountFound:
    """Words that say how much."""

    places: tuple[int, ...]
    value: Amount
    is_thing: bool
    """Whether the unit says what as well: "3 meals"."""


def amounts_in(tokens: Sequence[Token], free: set[int]) -> list[AmountFound]:
    """Every amount of the line."""
    found, place = [], 0
    while place < len(tokens):
        hit = _amount_at(tokens, place)
        if hit is None or not free.issuperset(range(place, place + hit[0])):
            place += 1
            continue
        length, value = hit
        if value.unit in _THINGS and _goes_along(tokens, place):
            place += length
            continue
        start = place - 1 if place - 1 in free and tokens[place - 1].key in _LEADS else place
        places = tuple(range(start, place + length))
        found.append(AmountFound(places, value, value.unit in _THINGS))
        place += length
    return found


def _goes_along(tokens: Sequence[Token], place: int) -> bool:
    """Whether things are only mentioned: "a lift with a wheelchair and two bags"."""
    return place > 0 and tokens[place - 1].key in phrases.WITH | phrases.AND


def _amount_at(tokens: Sequence[Token], place: int) -> tuple[int, Amount] | None:
    worded = _WORDED.at(tokens, place)
    if worded is not None:
        return worded
    digits = _in_digits(tokens[place].key)
    joined = _joined(digits)
    if joined is not None:
        return 1, joined
    number = _number(digits) if _NUMBER.fullmatch(digits) else _WHOLE.get(tokens[place].key)
    unit = _UNITS.get(tokens[place + 1].key) if place + 1 < len(tokens) else None
    return None if number is None or unit is None else (2, Amount(number, unit))


def _joined(digits: str) -> Amount | None:
    if (found := _HOURS_AND_MINUTES.fullmatch(digits)) is not None:
        return Amount(round(Decimal(found[1]) + Decimal(found[2]) / 60, 2), "hours")
    if (found := _MONEY_FIRST.fullmatch(digits)) is not None:
        return Amount(_number(found[2]), found[1])
    found = _JOINED.fullmatch(digits)
    unit = _UNITS.get(found[2]) if found is not None else None
    return None if found is None or unit is None else Amount(_number(found[1]), unit)


def _number(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "."))


def _in_digits(key: str) -> str:
    return "".join(str(unicodedata.digit(letter, letter)) for letter in key)
