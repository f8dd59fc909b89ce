"""How far a number could have been otherwise: intervals for what was counted.

The log is a record, not a sample: an interval says how far the number would move if the luck of
a few people or a few exchanges had been different. Help that nobody wrote down is not in it.
"""

from math import sqrt
from typing import Final

from organiser_app.metrics.figures import Share

NORMAL_95: Final = 1.959963984540054
"""The two-sided 95 % point of the normal distribution."""


def share_of(count: int, n: int) -> Share:
    """`count` of `n` with its 95 % Wilson interval (Wilson 1927, JASA 22:209); 0 of 0 is [0, 1]."""
    if n == 0:
        return Share(0, 0, 0.0, 1.0)
    p, z2 = count / n, NORMAL_95**2
    centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = NORMAL_95 * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    # Rounding must not put the interval beside its own share at none and at all.
    low = 0.0 if count == 0 else centre - half
    high = 1.0 if count == n else centre + half
    return Share(count, n, low, high)
