"""The words of a line, each with its place in it."""

import re
from dataclasses import dataclass

from organiser_app.domain.plain_letters import plain_letters

NOTE_MARK = "//"
"""What stands behind it is for the note."""

_CHUNK = re.compile(r"\S+")
_EDGE = "\"'“”„«»‹›‘’`,;:!?¡¿.()[]{}<>…،؛؟–—−-"
_MINUS = "-−–"
_CLOSED = re.compile(r"[\u0600-\u06ff]")
_PREFIXES = ("وال", "بال", "فال", "كال", "لل", "ال")
_LEAST_BARE = 3


@dataclass(frozen=True, slots=True)
class Token:
    """One word as it was typed."""

    start: int
    end: int
    core: str
    """Without the marks around it."""
    key: str
    """The core without case, accents and the small differences of Arabic letters."""

    @property
    def is_capital(self) -> bool:
        """Whether it could be a name: a capital first letter, or a script that has none."""
        letter = next((one for one in self.core if one.isalpha()), "")
        return (bool(letter) and letter.lower() != letter) or _is_caseless(letter)


def _is_caseless(letter: str) -> bool:
    return bool(letter) and letter.lower() == letter.upper()


def tokens_of(text: str) -> tuple[Token, ...]:
    """All words of a text; chunks of marks alone are none."""
    found = []
    for chunk in _CHUNK.finditer(text):
        core = chunk[0].strip(_EDGE)
        if core and any(letter.isalnum() for letter in core):
            found.append(Token(chunk.start(), chunk.end(), core, key_of(core)))
    return tuple(found)


def key_of(text: str) -> str:
    """How a word is compared."""
    return plain_letters(text).replace("ى", "ي").replace("ة", "ه").replace("ـ", "")


def bare(key: str) -> str:
    """An Arabic word without the article and what is written together with it."""
    if not _CLOSED.match(key):
        return key
    for prefix in _PREFIXES:
        if key.startswith(prefix) and len(key) - len(prefix) >= _LEAST_BARE:
            return key[len(prefix) :]
    return key


def has_minus(text: str, token: Token) -> bool:
    """Whether a number is written with a minus: "-2h"."""
    return text[token.start] in _MINUS and token.core[0].isdigit()


def said(text: str, tokens: tuple[Token, ...], places: tuple[int, ...]) -> str:
    """The words at these places; words that stand together keep what stands between them."""
    runs = runs_of(places)
    parts = [text[tokens[run[0]].start : tokens[run[-1]].end].strip(" ,;:،؛") for run in runs]
    return " ".join(parts)


def runs_of(places: tuple[int, ...]) -> list[list[int]]:
    """Places that follow each other, together."""
    runs: list[list[int]] = []
    for place in sorted(places):
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs
