"""What a change did to help of several people, and to occasions, as a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from organiser_app.gui.texts.words import fill, texts

if TYPE_CHECKING:
    from organiser_app.gui.texts.changes import Values


def people(count: int) -> str:
    """How many people, or that nobody is named."""
    if count == 0:
        return texts.tr("Someone", "a person whose name is not known")
    return texts.tr("1 person") if count == 1 else texts.tr("%Ln people", "", count)


def _logged_together(values: Values) -> str:
    gave, got = people(values.count("givers")), people(values.count("receivers"))
    if values.has("what"):
        return fill(texts.tr("Logged: %1 helped %2 at “%3”"), gave, got, values.text("what"))
    return fill(texts.tr("Logged: %1 helped %2"), gave, got)


TOGETHER: dict[str, Callable[[Values], str]] = {
    "LOG_TOGETHER": _logged_together,
    "ADD_GATHERING": lambda values: fill(texts.tr("Named the occasion “%1”"), values.text("name")),
}
