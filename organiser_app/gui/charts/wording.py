"""Counts, shares and stretches of time in calm words, for sentences and for charts.

Texts go through `charts.tr`; what every text needs comes from the texts and is passed on here.
"""

from typing import Final

from organiser_app.gui.texts.measures import whole_percent
from organiser_app.gui.texts.words import Context, capitalised, fill, number

__all__ = [
    "FEWEST_FOR_PERCENT",
    "FEWEST_TO_TELL",
    "about",
    "at_least",
    "capitalised",
    "charts",
    "days",
    "fill",
    "nearest_part",
    "number",
    "part_percent",
    "percent",
    "rough_total",
    "small_number",
    "waiting_band",
]

FEWEST_FOR_PERCENT: Final = 20
"""Below this, "7 of 10" is said instead of a percentage."""
FEWEST_TO_TELL: Final = 5
"""Below this, a count is not told where others are looking."""

_SIMPLE_PARTS: Final = (
    (1, 20), (1, 10), (1, 8), (1, 6), (1, 5), (1, 4), (3, 10), (1, 3), (2, 5), (1, 2),
    (3, 5), (2, 3), (7, 10), (3, 4), (4, 5), (5, 6), (9, 10),
)  # fmt: skip


charts: Final = Context("charts")


def small_number(count: int, *, discreet: bool) -> str:
    """The count as printed in a chart; where others look on, 1 to 4 are not told apart."""
    if discreet and 0 < count < FEWEST_TO_TELL:
        return "<" + number(FEWEST_TO_TELL)
    return number(count)


def rough_total(count: int, *, discreet: bool) -> str:
    """A total beside small parts, rounded down so that the parts cannot be worked out."""
    if not discreet or count < FEWEST_TO_TELL:
        return small_number(count, discreet=discreet)
    return number(count - count % FEWEST_TO_TELL) + "+"


def nearest_part(share: float) -> tuple[int, int]:
    """The simple fraction closest to the share, between 1 in 20 and 9 in 10."""
    return min(_SIMPLE_PARTS, key=lambda part: abs(part[0] / part[1] - share))


def about(share: float) -> str:
    """A share as people say it: "about 1 in 6"."""
    if share < 0.03:
        return charts.tr("hardly any")
    if share > 0.95:
        return charts.tr("nearly all")
    some, of = nearest_part(share)
    if (some, of) == (1, 2):
        return charts.tr("about half")
    return fill(charts.tr("about %1 in %2"), number(some), number(of))


def percent(share: float) -> str:
    """A share as a whole percentage."""
    return fill(charts.tr("%1\u00a0%", "a percentage"), number(round(100 * share)))


def part_percent(share: float) -> str:
    """The share of a part as a whole percentage, but never all or none of what is not."""
    return percent(whole_percent(share) / 100)


def days(count: int) -> str:
    """A number of days."""
    return charts.tr("one day") if count == 1 else charts.tr("%Ln days", "", count)


def at_least(count: int) -> str:
    """A stretch of time with no upper end, in weeks where it is a whole number of them."""
    if count == 7:
        return charts.tr("a week or more")
    if count and count % 7 == 0:
        return charts.tr("%Ln weeks or more", "", count // 7)
    return charts.tr("%Ln days or more", "", count)


def waiting_band(bands: tuple[int, ...], position: int) -> str:
    """The name of a waiting band, from its lower edge in days and the next one."""
    low = bands[position]
    if position + 1 == len(bands):
        return capitalised(at_least(low))
    high = bands[position + 1]
    if low == 0:
        return charts.tr("Under %Ln days", "", high)
    if low % 7 == 0 and high % 7 == 0:
        return fill(charts.tr("%1–%2 weeks"), number(low // 7), number(high // 7))
    return fill(charts.tr("%1–%2 days"), number(low), number(high - 1))
