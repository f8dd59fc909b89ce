"""How texts of this package are translated and filled in.

Texts go through `texts.tr`: lupdate takes the object's name as the context and marks texts with a
count as plural. A count of one has a text of its own, so that English needs no translation file.
"""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication


class Context:
    """Translates texts that belong to no widget; give the object the name of its context."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def tr(self, text: str, note: str = "", count: int = -1) -> str:
        """The text in the user's language; `count` chooses the plural and fills %Ln."""
        return QCoreApplication.translate(self._name, text, note, count)


texts: Final = Context("texts")

_FIRST_STRONG, _END = "\u2068", "\u2069"
_RIGHT_TO_LEFT_MARK = "\u200f"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")


def fill(pattern: str, *values: str) -> str:
    """Puts values in for %1, %2 ...; a value may itself contain such a sign.

    A value written in the other direction keeps its own, whatever stands around it.
    """
    return re.sub(r"%([1-9])", lambda found: _isolated(values[int(found[1]) - 1]), pattern)


def _isolated(value: str) -> str:
    other = _LEFT_TO_RIGHT if QGuiApplication.isRightToLeft() else _RIGHT_TO_LEFT
    return f"{_FIRST_STRONG}{value}{_END}" if other.search(value) else value


def beside(*parts: str) -> str:
    """Facts in one line, in the direction of the window: "Lifts · 3 Nov 2026"; without empty ones."""
    line = " · ".join(_isolated(part) for part in parts if part)
    return _RIGHT_TO_LEFT_MARK + line if line and QGuiApplication.isRightToLeft() else line


def number(value: int) -> str:
    """The number with the digits and separators of the user's country."""
    return QLocale().toString(value)


def listed(parts: Sequence[str]) -> str:
    """Several things in a row: "bread, milk and eggs"."""
    if not parts:
        return ""
    head, last = parts[:-1], parts[-1]
    if not head:
        return last
    return fill(texts.tr("%1 and %2", "a list"), texts.tr(", ", "in a list").join(head), last)


def capitalised(text: str) -> str:
    """The text with a capital first letter, for the start of a sentence."""
    return text[:1].upper() + text[1:]


def in_line(text: str, *, most: int = 80) -> str:
    """A text of several lines as a short single line."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
