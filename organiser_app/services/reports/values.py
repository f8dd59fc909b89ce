"""The values of a monthly report: frozen, without names, safe to hand out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from typing_extensions import override

from organiser_app.domain.errors import UserError
from organiser_app.metrics.change import Change
from organiser_app.metrics.headline import Summary
from organiser_app.services.reports.safe import SafeCount, SafeShare


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of the calendar."""

    year: int
    month: int

    @property
    def first_day(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """Its last day."""
        return self.next().first_day - timedelta(days=1)

    def next(self) -> "Month":
        """The month after."""
        return Month(self.year + self.month // 12, self.month % 12 + 1)

    def before(self) -> "Month":
        """The month before."""
        return month_of(self.first_day - timedelta(days=1))

    @override
    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def month_of(day: date) -> Month:
    """The month in which a day lies."""
    return Month(day.year, day.month)


def month_from(text: str) -> Month:
    """The month that "2026-11" names.

    Raises:
        UserError: NO_SUCH_MONTH.
    """
    try:
        return month_of(date.fromisoformat(f"{text}-01"))
    except ValueError as error:
        raise UserError("NO_SUCH_MONTH", found=text) from error


@dataclass(frozen=True, slots=True)
class Volume:
    """How much was written down in the month: beside every figure, because figures follow it."""

    exchanges: SafeCount
    people: SafeCount
    """Members who gave or received."""
    members: SafeCount
    needs: SafeCount
    """Asked in the month."""
    needs_met: SafeShare
    """Of these, met by the end of the report."""
    newcomers: SafeCount


@dataclass(frozen=True, slots=True)
class ReportedIndicator:
    """One of the twelve as it may be told; what it does not hold is not told."""

    id: str
    state: str
    """One of `metrics.indicators.State`, or "not_told": about fewer than five people."""
    n: int = 0
    needs_about: int | None = None
    share: SafeShare | None = None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    change: Change | None = None
    category: str | None = None
    """The kind of help that it is about; empty for help of no kind."""
    parts: Mapping[str, float] = field(default_factory=dict)
    counts: Mapping[str, SafeCount] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a picture."""

    label: str
    """The name of a kind of help; empty for all others together."""
    count: int


@dataclass(frozen=True, slots=True)
class AgeBar:
    """Needs that have waited from `low` days to `high`, or longer where that is None."""

    low: int
    high: int | None
    count: int


@dataclass(frozen=True, slots=True)
class WaitingPicture:
    """What is still waiting at the end of the report."""

    total: SafeCount
    kinds: tuple[Bar, ...] = ()
    ages: tuple[AgeBar, ...] = ()


@dataclass(frozen=True, slots=True)
class ArrivalPicture:
    """How soon help arrives: (day, share met by then); at least five needs lie between two."""

    points: tuple[tuple[int, float], ...]
    n: int
    needs_about: int = 0
    """How many more needs it would take; 0 where there are enough."""


@dataclass(frozen=True, slots=True)
class MonthlyReport:
    """Everything that the report says."""

    month: Month
    network: str
    is_example: bool
    until: date
    """The last day that it knows: that of the month, or today."""
    window_first: date
    """The twelve look back to this day."""
    is_too_small: bool
    """Fewer than five people took part: nothing is told of them."""
    volume: Volume
    indicators: tuple[ReportedIndicator, ...]
    summary: Summary
    waiting: WaitingPicture
    arrival: ArrivalPicture
    promises: tuple[int, int, int]
    """Days within which help is promised: urgent, soon, whenever."""
    coverage: SafeShare
    """Exchanges that name both sides."""
    left_out: tuple[tuple[str, SafeCount], ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether the month is over."""
        return self.until == self.month.last_day

    def indicator(self, name: str) -> ReportedIndicator:
        """One of the twelve."""
        return next(one for one in self.indicators if one.id == name)
