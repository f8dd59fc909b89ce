"""The first day of something that comes back on a certain day of the week or of the month."""

import calendar
from datetime import date, timedelta


def first_weekday(day: int, since: date) -> date:
    """The first such day of the week, 0 for Monday, that is not before `since`."""
    return since + timedelta((day - since.weekday()) % 7)


def first_day_of_month(day: int, since: date) -> date:
    """The first such day of a month that is not before `since`; in a short month its last day."""
    this_month = _day_in(since.year, since.month, day)
    if this_month >= since:
        return this_month
    months = since.year * 12 + since.month
    return _day_in(months // 12, months % 12 + 1, day)


def start_on_day_of_month(day: int, first: date) -> date:
    """A day to count months from: the last that really is such a day, up to `first`."""
    year, month = first.year, first.month
    while calendar.monthrange(year, month)[1] < day:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return date(year, month, day)


def _day_in(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))
