"""What was done to many rows at once, as a sentence that says what and how many."""

from collections.abc import Mapping

from organiser_app.domain.changes import Kind
from organiser_app.domain.needs import Urgency
from organiser_app.gui.texts.labels import kind_of_rows, urgency
from organiser_app.gui.texts.words import fill, in_line, listed, texts


def edited_many(values: Mapping[str, object]) -> str:
    """One sentence for each thing that was made the same: "Set the area of 12 needs to North"."""
    count = values.get("count")
    rows = kind_of_rows(Kind(str(values["kind"])), count if isinstance(count, int) else 0)
    said = [
        fill(pattern, rows, words)
        for key, pattern in _patterns().items()
        if (words := _words(values.get(key), is_urgency=key == "urgency"))
    ]
    said += [fill(pattern, rows) for pattern in _taken_away(values.get("without"))]
    return "; ".join(said) or texts.tr("Nothing changed")


def _patterns() -> dict[str, str]:
    return {
        "area": texts.tr("Set the area of %1 to %2"),
        "category": texts.tr("Set the kind of help of %1 to %2"),
        "urgency": texts.tr("Set how soon for %1: %2"),
        "added": texts.tr("Tagged %1 with %2"),
        "removed": texts.tr("Took the tag %2 off %1"),
    }


def _taken_away(value: object) -> list[str]:
    patterns = {
        "area": texts.tr("Took the area off %1"),
        "category": texts.tr("Took the kind of help off %1"),
    }
    names = value if isinstance(value, list | tuple) else ()
    return [patterns[str(name)] for name in names if str(name) in patterns]


def _words(value: object, *, is_urgency: bool) -> str:
    if not value:
        return ""
    if is_urgency:
        return urgency(Urgency(str(value)))
    tags = [str(tag) for tag in value] if isinstance(value, list | tuple) else [str(value)]
    return in_line(listed(tags), most=60)
