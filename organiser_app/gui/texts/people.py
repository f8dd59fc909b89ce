"""People's names and how to reach them, as they are shown; initials and dots while names are hidden."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication

from organiser_app.gui.texts.words import texts

DOTS = "•••"


def shown_name(name: str, *, hidden: bool = False) -> str:
    """A member's name; "Someone" for a person who is not named; initials while names are hidden."""
    if not name.strip():
        return texts.tr("Someone", "a person whose name is not known")
    return initials(name) if hidden else name


def initials(name: str) -> str:
    """The first letter of each of the first three words: "Ana Ruiz" becomes "A. R."."""
    letters = [_first_letter(word) for word in name.split()]
    kept = [letter for letter in letters if letter][:3]
    return " ".join(f"{letter}." for letter in kept) or DOTS


def _first_letter(word: str) -> str:
    return next((letter.upper() for letter in word if letter.isalnum()), "")


def left_to_right(text: str) -> str:
    """A phone number or address that keeps its order where the window reads from the right."""
    return f"\u200e{text}" if text and QGuiApplication.isRightToLeft() else text


def masked(text: str, *, hidden: bool) -> str:
    """Contact details, addresses and notes: dots while names are hidden, empty stays empty."""
    return DOTS if hidden and text.strip() else text


def without_names(text: str, names: Iterable[str], *, hidden: bool) -> str:
    """What someone wrote, with the names that it mentions as initials while names are hidden."""
    if not hidden:
        return text
    parts = {part for name in names for part in (name, *name.split()) if len(part) > 2}
    for part in sorted(parts, key=len, reverse=True):
        text = text.replace(part, initials(part))
    return text
