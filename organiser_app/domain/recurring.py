"""Needs and calls that come back: every week, every two weeks, every month, until a day.

The rule is kept as words that people can read in a sheet too: "every two weeks until 2027-03-01".
Days are days of the calendar, so that no clock can skip or double one. Other words are a note.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from organiser_app.domain.plain_letters import plain_letters


class Every(StrEnum):
    """How often."""

    WEEK = "every week"
    TWO_WEEKS = "every two weeks"
    MONTH = "every month"


_DAYS = {Every.WEEK: 7, Every.TWO_WEEKS: 14}
_WORDS = {
    Every.WEEK: ("every week", "weekly", "once a week", "cada semana", "semanal", "كل اسبوع"),
    Every.TWO_WEEKS: (
        "every two weeks",
        "every 2 weeks",
        "every other week",
        "fortnightly",
        "biweekly",
        "bi-weekly",
        "cada dos semanas",
        "quincenal",
        "كل اسبوعين",
    ),
    Every.MONTH: ("every month", "monthly", "once a month", "cada mes", "mensual", "كل شهر"),
}
_BY_WORDS = {plain_letters(words): every for every, each in _WORDS.items() for words in each}
_RULE = re.compile(
    r"(?P<every>.+?)(?: from (?P<start>\d{4}-\d\d-\d\d))?(?: until (?P<until>\d{4}-\d\d-\d\d))?"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """How often something comes back."""

    every: Every
    start: date | None = None
    """The day that the others are counted from; else that of the first of the thread."""
    until: date | None = None
    """The last day on which one may be."""

    @property
    def words(self) -> str:
        """What is kept of it."""
        start = f" from {self.start}" if self.start else ""
        return f"{self.every}{start}{f' until {self.until}' if self.until else ''}"

    def after(self, day: date, first: date) -> date | None:
        """The day of the one after that of `day`; None when it was the last.

        One that was moved by less than half the time between two counts as the one it was.
        """
        start = self.start or first
        following = self._day(start, self._number(start, day) + 1)
        return None if self.until and following > self.until else following

    def is_one(self, day: date, other: date, first: date) -> bool:
        """Whether two days stand for the same one of the thread."""
        start = self.start or first
        return self._number(start, day) == self._number(start, other)

    def _number(self, start: date, day: date) -> int:
        if self.every is Every.MONTH:
            months = (day.year - start.year) * 12 + day.month - start.month
            return min(
                (months - 1, months, months + 1), key=lambda one: self._off(start, one, day)
            )
        length = _DAYS[self.every]
        return ((day - start).days + length // 2) // length

    def _off(self, start: date, number: int, day: date) -> int:
        return abs((self._day(start, number) - day).days)

    def _day(self, start: date, number: int) -> date:
        if self.every is not Every.MONTH:
            return start + timedelta(days=_DAYS[self.every] * number)
        years, month = divmod(start.month - 1 + number, 12)
        year, month = start.year + years, month + 1
        return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def rule_of(text: str) -> Rule | None:
    """The rule behind the words; None for words that are none."""
    found = _RULE.fullmatch(" ".join(text.split()))
    every = _BY_WORDS.get(plain_letters(found["every"])) if found else None
    if found is None or every is None:
        return None
    try:
        return Rule(every, _day(found["start"]), _day(found["until"]))
    except ValueError:  # such as the 30th of February
        return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
