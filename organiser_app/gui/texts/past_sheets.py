"""Sheets that were brought in before, and reviews that are not finished, in words."""

from collections.abc import Callable, Mapping

from organiser_app.domain.views import ReceivedBefore, SavedReview
from organiser_app.gui.texts.dates import day_words
from organiser_app.gui.texts.words import beside, fill, listed, texts


def past_words(one: ReceivedBefore, *, hidden: bool = False) -> str:
    """A sheet, when it came, from whom, and what came of it."""
    whose = one.came_from or one.export_label
    from_whom = fill(texts.tr("from %1"), whose) if whose and not hidden else ""
    return beside(one.file_name, day_words(one.day), from_whom, _outcome(one.outcome))


def _outcome(outcome: Mapping[str, object]) -> str:
    parts = []
    for key, words in _PARTS.items():
        count = outcome.get(key)
        if isinstance(count, int) and count > 0:
            parts.append(words(count))
    return listed(parts)


_PARTS: Mapping[str, Callable[[int], str]] = {
    "new": lambda count: texts.tr("1 new") if count == 1 else texts.tr("%Ln new", "", count),
    "changed": lambda count: (
        texts.tr("1 changed") if count == 1 else texts.tr("%Ln changed", "", count)
    ),
    "archived": lambda count: (
        texts.tr("1 put away") if count == 1 else texts.tr("%Ln put away", "", count)
    ),
    "held_back": lambda count: (
        texts.tr("1 held back") if count == 1 else texts.tr("%Ln held back", "", count)
    ),
    "open": lambda count: (
        texts.tr("1 not decided") if count == 1 else texts.tr("%Ln not decided", "", count)
    ),
}


def saved_words(one: SavedReview) -> str:
    """A review that was kept: the file, since when, and how much waits."""
    waits = (
        texts.tr("nothing waits any more")
        if not one.open_items
        else texts.tr("1 waits for you")
        if one.open_items == 1
        else texts.tr("%Ln wait for you", "", one.open_items)
    )
    kept = fill(texts.tr("kept on %1"), day_words(one.at.astimezone().date()))
    return beside(one.file_name, kept, waits)
