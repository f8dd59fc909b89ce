"""What a chart needs to know beside its figures: names, today, and the words of the period."""

from collections.abc import Callable
from dataclasses import dataclass

from organiser_app.metrics.snapshot import NO_ONE


@dataclass(frozen=True, slots=True)
class ChartContext:
    """The names and words around a chart's figures."""

    area_names: tuple[str, ...]
    category_names: tuple[str, ...]
    member_name: Callable[[int], str]
    """The name of a member by id; never asked while names are hidden."""
    names_hidden: bool
    """Presentation mode: nobody is named, and counts under five are not told apart."""
    today: int
    """Days since 1970-01-01."""
    network_name: str = ""
    period: str = ""
    """The legend's word for now, such as "Last 90 days"."""
    period_before: str = ""
    """The legend's word for the comparison, such as "90 days before"."""
    dates: str = ""
    """The period in dates, printed under pictures."""
    dates_of_year: str = ""
    """The year of the calendar in dates, printed under its picture."""

    def area(self, position: int) -> str | None:
        """The area's name; None where no area is known."""
        return _at(self.area_names, position)

    def category(self, position: int) -> str | None:
        """The category's name; None where no category is known."""
        return _at(self.category_names, position)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing in a chart that can be pointed at, and the rows behind it."""

    words: str
    """What the tooltip and the screen reader say; lines are separated by a newline."""
    kind: str = ""
    """The kind of row a click asks for; empty when there are no rows to show."""
    ids: tuple[int, ...] = ()


def _at(names: tuple[str, ...], position: int) -> str | None:
    if position == NO_ONE or not 0 <= position < len(names):
        return None
    return names[position]
