"""Saying little about few: what may be shown of small groups, and how it is rounded."""

from math import floor, log10
from typing import Final

import numpy as np

from organiser_app.metrics.roster import Flags
from organiser_app.metrics.snapshot import Ids

LEAST_PEOPLE: Final = 5
"""Nothing is shown about fewer people than that, but to themselves and to those who may see them."""
PERCENT_FROM: Final = 20
"""Below, "7 of 10" and no percentage."""
FIGURES: Final = 2


def hidden(people: Ids, least: int = LEAST_PEOPLE) -> Flags:
    """(k,) which parts of a whole must not be shown, given how many people are in each.

    A part with nobody in it tells nothing about anybody. Where exactly one part is hidden, it
    could be had from the whole by subtraction: the smallest other part that has anybody is hidden
    with it (secondary suppression).
    """
    hide: Flags = (people > 0) & (people < least)
    others = np.flatnonzero(~hide & (people > 0))
    if hide.sum() == 1 and len(others):
        hide[others[np.argmin(people[others])]] = True
    return hide


def two_figures(value: float) -> float:
    """A value to two significant figures."""
    if value == 0:
        return 0.0
    return round(value, FIGURES - 1 - floor(log10(abs(value))))


def in_percent(n: int) -> bool:
    """Whether a share of `n` may be said in percent."""
    return n >= PERCENT_FROM
