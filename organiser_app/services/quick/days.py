"""Days and what comes back, as people say them, counted from a given today."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from organiser_app.domain.recurring import Every
from organiser_app.services.quick import day_words
from organiser_app.services.quick.tokens import Token

WEEK: Final = 7
MORNING: Final = "manana"
"""Spanish for tomorrow and for the morning."""
_FARTHEST_YEARS = 1


@dataclass(frozen=True, slots=True)
class DaysFound:
    """Words that mean a day: one, or several of which someone must choose."""

    places: tuple[int, ...]
    options: tuple[date, ...]
    is_end: bool = False
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class OftenFound:
    """Words that say that something comes back."""

    places: tuple[int, ...]
    every: Every
    weekday: int | None = None


def often_in(tokens: Sequence[Token], free: set[int]) -> OftenFound | None:
    """The first words that say that something comes back."""
    for place in sorted(free):
        found = _often_at(tokens, place)
        if found is not None and free.issuperset(found.places):
            return found
    return None


def _often_at(tokens: Sequence[Token], place: int) -> OftenFound | None:
    if (rule := day_words.RULES.at(tokens, place)) is not None:
        return OftenFound(_span(place, rule[0]), rule[1])
    for phrases, every in (
        (day_words.EVERY_OTHER, Every.TWO_WEEKS),
        (day_words.EVERY, Every.WEEK),
    ):
        lead = phrases.at(tokens, place)
        if lead is None:
            continue
        day = _weekday_at(tokens, place + lead[0])
        if day is not None:
            return OftenFound(_span(place, lead[0] + 1), every, day)
    return _on_fridays(tokens, place)


def _on_fridays(tokens: Sequence[Token], place: int) -> OftenFound | None:
    key = tokens[place].key
    following = tokens[place + 1].key if place + 1 < len(tokens) else ""
    if key in day_words.PLURAL:
        return OftenFound((place,), Every.WEEK, day_words.PLURAL[key])
    if key == "on" and following in day_words.PLURAL:
        return OftenFound((place, place + 1), Every.WEEK, day_words.PLURAL[following])
    spanish = day_words.PLURAL | {
        day: number for day, number in day_words.WEEKDAYS.items() if day.endswith("es")
    }
    if key == "los" and following in spanish:
        return OftenFound((place, place + 1), Every.WEEK, spanish[following])
    if key == "ايام" and following in day_words.WEEKDAYS:
        return OftenFound((place, place + 1), Every.WEEK, day_words.WEEKDAYS[following])
    return None


def _weekday_at(tokens: Sequence[Token], place: int) -> int | None:
    if place >= len(tokens):
        return None
    key = tokens[place].key
    return day_words.WEEKDAYS.get(key, day_words.PLURAL.get(key))


def days_in(
    tokens: Sequence[Token],
    free: set[int],
    today: date,
    *,
    is_past: bool,
    day_first: bool | None,
) -> Iterator[DaysFound]:
    """Every day that the line names, in its order."""
    place = 0
    while place < len(tokens):
        found = _day_at(tokens, place, _Counting(today, is_past, day_first))
        if found is None or not free.issuperset(found.places):
            place += 1
            continue
        yield found
        place = found.places[-1] + 1


@dataclass(frozen=True, slots=True)
class _Counting:
    """What days are counted from, and which way."""

    today: date
    is_past: bool
    day_first: bool | None


def _day_at(tokens: Sequence[Token], place: int, counting: _Counting) -> DaysFound | None:
    core = _core_at(tokens, place, counting, "")
    if core is not None:
        return core
    lead = day_words.LEADS.at(tokens, place)
    if lead is None:
        return None
    length, said = lead
    core = _core_at(tokens, place + length, counting, said)
    if core is None:
        return None
    places = _span(place, length + len(core.places))
    return replace(core, places=places, is_end=said == "until")


def _core_at(
    tokens: Sequence[Token], place: int, counting: _Counting, lead: str
) -> DaysFound | None:
    if place >= len(tokens):
        return None
    if tokens[place].key == MORNING and place and tokens[place - 1].key == "la":
        return None  # por la mañana: in the morning
    near = day_words.NEAR.at(tokens, place)
    if near is not None:
        day = counting.today + timedelta(days=near[1])
        return DaysFound(_span(place, near[0]), (day,))
    return (
        _ago_at(tokens, place, counting)
        or _weekday_found(tokens, place, counting, lead)
        or _written_at(tokens, place, counting)
        or _numbers_at(tokens, place, counting)
    )


def _ago_at(tokens: Sequence[Token], place: int, counting: _Counting) -> DaysFound | None:
    """In 3 days, 3 days ago, hace 3 días, بعد 3 أيام."""
    keys = [token.key for token in tokens[place : place + 4]]
    leads = 1 if keys[0] in day_words.IN | day_words.AGO_BEFORE else 0
    if leads and len(keys) > 1 and keys[1] == "de":
        leads = 2
    rest = keys[leads:]
    if (
        len(rest) < 2
        or not rest[0].isdecimal()
        or rest[1] not in day_words.DAY_WORDS | day_words.WEEK_WORDS
    ):
        return None
    count = int(rest[0]) * (WEEK if rest[1] in day_words.WEEK_WORDS else 1)
    is_ago = rest[2:3] == ["ago"] or (leads and keys[0] in day_words.AGO_BEFORE)
    if not leads and not is_ago:
        return None
    trailing = 1 if rest[2:3] == ["ago"] else 0
    if count > WEEK * 60:
        return None
    day = counting.today + timedelta(days=-count if is_ago else count)
    return DaysFound(_span(place, leads + 2 + trailing), (day,))


def _weekday_found(
    tokens: Sequence[Token], place: int, counting: _Counting, lead: str
) -> DaysFound | None:
    key = tokens[place].key
    weekday = day_words.WEEKDAYS.get(key)
    if weekday is None:
        return None
    trail = day_words.TRAILS.at(tokens, place + 1)
    said = trail[1] if trail is not None else lead
    length = 1 + (trail[0] if trail is not None else 0)
    options = _weekdays(weekday, counting, said)
    is_word = key in day_words.ALSO_WORDS and not lead and not tokens[place].is_capital
    return DaysFound(
        _span(place, length),
        options,
        is_sure=len(options) == 1 and not (is_word and key in {"sat", "sun"}),
    )


def _weekdays(weekday: int, counting: _Counting, said: str) -> tuple[date, ...]:
    """The day that is nearest in the direction of the line; two where people mean either."""
    today = counting.today
    goes_back = said == "last" or (counting.is_past and said != "next")
    ahead = (weekday - today.weekday()) % WEEK
    if goes_back:
        near = today - timedelta(days=(today.weekday() - weekday) % WEEK)
        if near == today and said == "last":
            near -= timedelta(days=WEEK)
        other = near - timedelta(days=WEEK)
        is_open = near == today or (
            said == "last" and near.isocalendar()[:2] == today.isocalendar()[:2]
        )
    else:
        near = today + timedelta(days=ahead)
        if near == today and said == "next":
            near += timedelta(days=WEEK)
        other = near + timedelta(days=WEEK)
        is_open = near == today or (
            said == "next" and near.isocalendar()[:2] == today.isocalendar()[:2]
        )
    return (near, other) if is_open else (near,)


def _written_at(tokens: Sequence[Token], place: int, counting: _Counting) -> DaysFound | None:
    """12 March, 12 de marzo 2027, March 12."""
    keys = [token.key for token in tokens[place : place + 5]]
    plain = [key for key in keys if key not in {"de", "of", "del"}]
    if len(plain) < 2:
        return None
    first, second = plain[0], plain[1]
    if _is_day(first) and second in day_words.MONTHS:
        day, month = _number(first), day_words.MONTHS[second]
    elif first in day_words.MONTHS and _is_day(second):
        day, month = _number(second), day_words.MONTHS[first]
    else:
        return None
    has_year = len(plain) > 2 and len(plain[2]) == 4 and plain[2].isdecimal()
    wanted = 3 if has_year else 2
    length = next(
        count
        for count in range(wanted, len(keys) + 1)
        if sum(key not in {"de", "of", "del"} for key in keys[:count]) == wanted
    )
    years = (int(plain[2]),) if has_year else _years(counting)
    days = [made for year in years if (made := _made(year, month, day)) is not None]
    nearest = _nearest(days, counting)
    return None if nearest is None else DaysFound(_span(place, length), (nearest,))


def _is_day(key: str) -> bool:
    number = key.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd")
    return number.isdecimal() and 1 <= int(number) <= 31


def _number(key: str) -> int:
    return int("".join(filter(str.isdecimal, key)))


def _numbers_at(tokens: Sequence[Token], place: int, counting: _Counting) -> DaysFound | None:
    """2026-03-12, 12.3., 12/3/26."""
    digits = "".join(str(unicodedata.digit(letter, letter)) for letter in tokens[place].core)
    sign = next((one for one in "-/." if one in digits), "")
    parts = digits.strip(".").split(sign) if sign else []
    if not 2 <= len(parts) <= 3 or not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    if len(parts) == 2 and (sign != "/" and not digits.endswith(".")):
        return None  # 2.5 is an amount, 10-12 are hours
    days = [made for order in _orders(parts, counting) if (made := _dated(order, counting))]
    options = tuple(dict.fromkeys(days))
    return DaysFound((place,), options, is_sure=len(options) == 1) if options else None


def _orders(parts: Sequence[str], counting: _Counting) -> list[tuple[str, str, str]]:
    """Year, month and day as they may be meant; the year is empty where none is said."""
    if len(parts) == 3 and len(parts[0]) == 4:
        return [(parts[0], parts[1], parts[2])]
    year = parts[2] if len(parts) == 3 else ""
    day_first, month_first = (year, parts[1], parts[0]), (year, parts[0], parts[1])
    if counting.day_first is None:
        return [day_first, month_first]
    return [day_first] if counting.day_first else [month_first]


def _dated(order: tuple[str, str, str], counting: _Counting) -> date | None:
    year, month, day = order
    if year:
        full = int(year) + (2000 if len(year) == 2 else 0)
        return _made(full, int(month), int(day))
    days = [made for one in _years(counting) if (made := _made(one, int(month), int(day)))]
    return _nearest(days, counting)


def _years(counting: _Counting) -> range:
    year = counting.today.year
    return range(year - _FARTHEST_YEARS, year + _FARTHEST_YEARS + 1)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(days: Sequence[date], counting: _Counting) -> date | None:
    """The nearest day in the direction of the line."""
    today = counting.today
    right = [one for one in days if (one <= today if counting.is_past else one >= today)]
    return min(right or days, key=lambda one: abs((one - today).days), default=None)


def _span(place: int, length: int) -> tuple[int, ...]:
    return tuple(range(place, place + length))


def first_on(weekday: int, today: date) -> date:
    """The next such day of the week, today among them."""
    return today + timedelta(days=(weekday - today.weekday()) % WEEK)
