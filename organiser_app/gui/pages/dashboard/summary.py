"""The one line that may stand beside the twelve: how many are in which state, each counted once."""

from organiser_app.gui.texts.words import beside, fill, number, texts
from organiser_app.metrics.headline import summary
from organiser_app.services.twelve import Twelve


def summary_words(twelve: Twelve) -> str:
    """Never a sum and never a grade; and how much of the log the figures about people rest on."""
    coverage = ""
    if twelve.acts:
        coverage = fill(
            texts.tr("Both sides are named in %1\u00a0% of %2 exchanges"),
            number(round(100 * twelve.coverage)),
            number(twelve.acts),
        )
    if not twelve.is_compared:
        return beside(texts.tr("Comparing with the period before…"), coverage)
    counts = summary(twelve.indicators)
    said = (
        (counts.no_clear_change, texts.tr("%1 no clear change")),
        (counts.moved, texts.tr("%1 moved")),
        (counts.perhaps_moved, texts.tr("%1 perhaps moved")),
        (counts.not_compared, texts.tr("%1 not compared")),
        (counts.not_enough_data, texts.tr("%1 not enough data yet")),
        (counts.not_recorded, texts.tr("%1 not written down")),
    )
    lines = [fill(pattern, number(count)) for count, pattern in said if count]
    total = fill(texts.tr("%1 indicators"), number(len(twelve.indicators)))
    return beside(total, *lines, coverage)
