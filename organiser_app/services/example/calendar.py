"""How busy each day of the example is: weeks, seasons and a cold spell.

Days are counted from 1970-01-01, as in a snapshot.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np

from organiser_app.services.example.kinds import KINDS
from organiser_app.services.example.urn import Chance, Flags, Real, Whole

_EPOCH: Final = date(1970, 1, 1).toordinal()
_THURSDAY: Final = 3
_BY_WEEKDAY: Final = (0.8, 0.85, 1.0, 0.85, 0.95, 2.3, 0.6)
_BY_MONTH: Final = (1.0, 1.05, 1.0, 1.0, 1.0, 0.95, 0.7, 0.4, 1.0, 1.1, 1.15, 1.1)
_WINTER_MONTHS: Final = (11, 12, 1, 2, 3)
_SPELL_MONTH, _SPELL_DAYS, _SPELL_FACTOR = 2, range(6, 20), 2.3
_GROWTH: Final = 0.35
"""How much busier the network is at the end than at the beginning."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The d days of the example, the last of them today."""

    days: Whole
    weight: Real
    """(d,) adds up to 1."""
    is_winter: Flags
    is_cold: Flags
    """(d,) the days of the cold spell in February."""

    @property
    def today(self) -> int:
        """The last day."""
        return int(self.days[-1])

    @property
    def first(self) -> int:
        """The first day."""
        return int(self.days[0])

    def draw_days(self, chance: Chance, count: int) -> Whole:
        """(count,) days, ascending, as busy as the calendar says."""
        edges = np.cumsum(self.weight)
        place = np.searchsorted(edges, chance.random(count), side="right")
        return np.sort(self.days[np.minimum(place, len(self.days) - 1)])


def calendar_of(today: date, days: int) -> Calendar:
    """The calendar of the `days` days that end today."""
    last = today.toordinal() - _EPOCH
    numbers = np.arange(last - max(days, 1) + 1, last + 1, dtype=np.int64)
    dates = [date.fromordinal(int(number) + _EPOCH) for number in numbers]
    month = np.array([day.month for day in dates])
    is_cold = np.array([day.month == _SPELL_MONTH and day.day in _SPELL_DAYS for day in dates])
    weight = np.array(_BY_WEEKDAY)[(numbers + _THURSDAY) % 7] * np.array(_BY_MONTH)[month - 1]
    weight = weight * np.linspace(1.0, 1.0 + _GROWTH, len(numbers))
    weight = np.where(is_cold, weight * _SPELL_FACTOR, weight)
    return Calendar(numbers, weight / weight.sum(), np.isin(month, _WINTER_MONTHS), is_cold)


def draw_kinds(chance: Chance, calendar: Calendar, days: Whole) -> Whole:
    """(k,) the kind of help of each day: warm things in winter, and most in the cold spell."""
    share = np.array([kind.share for kind in KINDS])
    winter = share * np.array([kind.winter for kind in KINDS])
    cold = winter * np.array([kind.winter for kind in KINDS])
    edges = np.cumsum([one / one.sum() for one in (share, winter, cold)], axis=1)
    place = days - calendar.first
    season = calendar.is_winter[place].astype(np.int64) + calendar.is_cold[place]
    drawn = (chance.random(len(days))[:, np.newaxis] > edges[season]).sum(axis=1)
    kinds: Whole = np.minimum(drawn, len(KINDS) - 1)
    return kinds


def towards_saturday(chance: Chance, days: Whole, *, often: float, latest: int) -> Whole:
    """The days, some of them put off to the Saturday when most people have time."""
    ahead = (5 - (days + _THURSDAY)) % 7
    moved = days + np.where((ahead <= 3) & (chance.random(len(days)) < often), ahead, 0)
    return np.where(moved <= latest, moved, days)
