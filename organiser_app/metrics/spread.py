"""How an amount is spread over people: Gini, Hoover, and how few carry half of it.

Every function takes (n,) amounts that are not negative, in any order, and answers None where
there is nothing to spread. Equal is not the aim: people's capacities differ.
"""

import numpy as np

from organiser_app.metrics.snapshot import Floats


def gini(amounts: Floats) -> float | None:
    """Gini coefficient, 0 (all the same) to 1 - 1/n (one has all) (Gini 1912).

    sum (2i - n - 1) x_(i) / (n sum x), amounts ascending; as `ineq::Gini` in R.
    """
    total = float(amounts.sum())
    if total == 0:
        return None
    n = len(amounts)
    weights = 2.0 * np.arange(1, n + 1) - n - 1
    return float(weights @ np.sort(amounts)) / (n * total)


def gini_corrected(amounts: Floats) -> float | None:
    """Gini coefficient for few people, n/(n - 1) of the plain one (Damgaard & Weiner 2000)."""
    plain, n = gini(amounts), len(amounts)
    return None if plain is None or n < 2 else plain * n / (n - 1)


def hoover(amounts: Floats) -> float | None:
    """Share that would have to move for all to be equal, 0 to 1 - 1/n (Hoover 1936)."""
    total = float(amounts.sum())
    if total == 0:
        return None
    return float(np.abs(amounts - amounts.mean()).sum()) / (2 * total)


def carriers_of_half(amounts: Floats) -> int | None:
    """The smallest number of people who together have at least half."""
    total = float(amounts.sum())
    if total == 0:
        return None
    carried = np.cumsum(np.sort(amounts)[::-1])
    return int(np.searchsorted(carried, total / 2)) + 1


def top_tenth_share(amounts: Floats) -> float | None:
    """Share of the tenth of people who have most, at least one person; 0.1 to 1."""
    total = float(amounts.sum())
    if total == 0:
        return None
    tenth = max(1, round(len(amounts) / 10))
    return float(np.sort(amounts)[::-1][:tenth].sum()) / total
