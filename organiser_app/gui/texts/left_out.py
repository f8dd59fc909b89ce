"""Who and what is not in a figure, and why."""

from collections.abc import Callable, Mapping
from typing import Final

from organiser_app.gui.texts.words import fill, number, texts

LeftOut = tuple[tuple[str, int], ...]


def reason(code: str) -> str:
    """Why something is not in a figure."""
    return _REASONS[code]()


def left_out_words(left_out: LeftOut, *, coverage: float | None = None) -> str:
    """All reasons with their counts, one a line; or that nothing is left out."""
    lines = [
        fill(
            texts.tr("%1: %2", "why something is not counted, and how often"),
            reason(code),
            number(count),
        )
        for code, count in left_out
        if count
    ]
    if not lines:
        lines = [texts.tr("Nothing of the period is left out of it.")]
    if coverage is not None:
        share = number(round(100 * coverage))
        pattern = texts.tr("Both sides are named in %1\u00a0% of the exchanges of the period.")
        lines.append(fill(pattern, share))
    lines.append(
        texts.tr(
            "Help that nobody wrote down is in no figure, and no interval can say how much it is."
        )
    )
    return "\n".join(lines)


_REASONS: Final[Mapping[str, Callable[[], str]]] = {
    "did_not_happen": lambda: texts.tr("Arranged, but did not happen"),
    "self": lambda: texts.tr("Giver and receiver are the same"),
    "no_date": lambda: texts.tr("No day was written down"),
    "future": lambda: texts.tr("The day is still to come"),
    "giver_unknown": lambda: texts.tr("The giver is not named"),
    "receiver_unknown": lambda: texts.tr("The receiver is not named"),
    "not_between_people": lambda: texts.tr("To or from a pool or an outside organisation"),
    "asked_not_to_count": lambda: texts.tr("Of people who asked not to be counted"),
    "part_of_another_need": lambda: texts.tr("Part of another need that is counted"),
    "called_off_in_time": lambda: texts.tr("Called off in time"),
    "ended": lambda: texts.tr("Met, withdrawn or closed"),
    "no_area": lambda: texts.tr("Giver or receiver has no area"),
}
