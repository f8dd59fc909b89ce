"""Shares, intervals and small counts as people read them, for cards and for the first sentence."""

from typing import Final

from PySide6.QtCore import QLocale

from organiser_app.gui.texts.words import capitalised, fill, number, texts

PERCENT_FROM: Final = 20
"""Below so many, "7 of 10" and no percentage."""
FEWEST_TO_TELL: Final = 5
"""Below this, a count of people is not told where others are looking."""


def percent(share: float) -> str:
    """A whole percentage, but never all or none of what is not."""
    return fill(texts.tr("%1\u00a0%", "a percentage"), number(whole_percent(share)))


def whole_percent(share: float) -> int:
    """The same as a number."""
    if share <= 0 or share >= 1:
        return round(100 * min(max(share, 0), 1))
    return min(max(round(100 * share), 1), 99)


_EXACT: Final = 1e-6


def share_words(share: float, n: int) -> str:
    """A share of so many: percent from 20 on, below that "7 of 10", "none of 8".

    One that is no quotient of counts, since it allows for open needs, is "about 7 of 12".
    """
    if n >= PERCENT_FROM:
        return percent(share)
    count = round(share * n)
    if count == 0:
        return fill(texts.tr("none of %1"), number(n))
    if abs(share * n - count) > _EXACT:
        return fill(texts.tr("about %1 of %2", "an estimate"), number(count), number(n))
    return fill(texts.tr("%1 of %2", "a share in counts"), number(count), number(n))


def decimal(value: float, digits: int = 1) -> str:
    """A number with so many digits after the point."""
    return QLocale().toString(float(value), "f", digits)


def few(count: int, *, discreet: bool) -> str:
    """A count of people, or "none"; where others look on, 1 to 4 are not told apart."""
    if count == 0:
        return texts.tr("none", "of some people")
    if discreet and 0 < count < FEWEST_TO_TELL:
        return texts.tr("a few", "fewer than five people")
    return number(count)


def cell_words(
    cell: tuple[int, int], category_names: tuple[str, ...], area_names: tuple[str, ...]
) -> str:
    """A kind of help in a place: "Lifts in North End"."""
    category, area = cell
    what = category_names[category] if category >= 0 else texts.tr("Other help")
    if area < 0:
        return what
    return fill(texts.tr("%1 in %2", "a kind of help in a place"), what, area_names[area])


def joined(one: str, other: str) -> str:
    """Two clauses of one sentence."""
    return fill(texts.tr("%1; %2", "two clauses of a sentence"), one, other)


def sentence_of(*clauses: str) -> str:
    """Clauses as one line, each ended as a sentence."""
    return " ".join(
        capitalised(clause) if clause.endswith(".") else f"{capitalised(clause)}."
        for clause in clauses
        if clause
    )
