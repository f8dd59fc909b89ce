"""Times to get back to someone that are no days yet: "next week"; which day is then asked."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from organiser_app.services.quick.days import WEEK, DaysFound
from organiser_app.services.quick.phrases import Phrases
from organiser_app.services.quick.tokens import Token

Days = tuple[date, ...]
_WORKING_DAYS: Final = 5
_SATURDAY: Final = 5


def _monday(today: date) -> date:
    return today - timedelta(today.weekday())


def _next_week(today: date) -> Days:
    monday = _monday(today) + timedelta(WEEK)
    return tuple(monday + timedelta(step) for step in range(_WORKING_DAYS))


def _this_week(today: date) -> Days:
    monday = _monday(today)
    days = (monday + timedelta(step) for step in range(WEEK))
    return tuple(day for day in days if day >= today)[:_WORKING_DAYS]


def _weekend(today: date) -> Days:
    saturday = _monday(today) + timedelta(_SATURDAY)
    return tuple(day for day in (saturday, saturday + timedelta(1)) if day >= today)


def _next_month(today: date) -> Days:
    first = (today.replace(day=1) + timedelta(32)).replace(day=1)
    monday = first + timedelta(-first.weekday() % WEEK)
    return tuple(monday + timedelta(WEEK * week) for week in range(3))


def _after(*steps: int) -> Callable[[date], Days]:
    return lambda today: tuple(today + timedelta(step) for step in steps)


_MEANINGS: Final = Phrases(
    {
        phrase: days
        for phrases, days in {
            "next week|the next week|la semana que viene|la proxima semana|proxima semana|semana que viene"
            "|الاسبوع القادم|الاسبوع المقبل": _next_week,
            "this week|later this week|esta semana|هذا الاسبوع": _this_week,
            "at the weekend|this weekend|on the weekend|the weekend|el fin de semana|este fin de semana"
            "|نهايه الاسبوع|في نهايه الاسبوع": _weekend,
            "next month|el mes que viene|el proximo mes|الشهر القادم|الشهر المقبل": _next_month,
            "in a week|in one week|in a week's time|en una semana|dentro de una semana|بعد اسبوع": _after(7),
            "in two weeks|in a fortnight|en dos semanas|dentro de dos semanas|بعد اسبوعين": _after(14),
            "in two days|en dos dias|dentro de dos dias|بعد يومين": _after(2),
            "in three days|en tres dias|dentro de tres dias": _after(3),
            "in a few days|in a couple of days|en unos dias|dentro de unos dias|بعد ايام": _after(2, 3, 4),
        }.items()
        for phrase in phrases.split("|")
    }
)  # fmt: skip


def later_in(tokens: Sequence[Token], free: set[int], today: date) -> Iterator[DaysFound]:
    """Every such time of the line."""
    for place, length, days_from in _MEANINGS.found(tokens):
        places = tuple(range(place, place + length))
        if free.issuperset(places):
            days = days_from(today)
            yield DaysFound(places, days, is_sure=len(days) == 1)
