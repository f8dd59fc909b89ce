"""What a cell means, whatever it looks like: blanks, words, and the remark a doubtful cell earns.

A parser takes one raw cell and returns a plain value, `None` for a blank cell, or a `Remark`:
the value (or none), the code of what is wrong, and the words that must not be lost. Good cells
cost no object. Parsers know no sheet and no row, so that a column can remember their answers.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.problems import ProblemCode

Parser = Callable[[CellValue], object]
"""One raw cell to a value, `None` for blank, or a `Remark`."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A value with something to say about it.

    `code` is `None` where nothing is wrong and words are merely left over; `kept` are the words
    that go to the row's note because the value does not hold them.
    """

    value: object = None
    code: ProblemCode | None = None
    kept: str = ""
    expected: str = ""


_EDGES = "\ufeff\u200b\u2060\u200e\u200f \t\r\n\x0b\x0c\u00a0\u202f\u3000"
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

EMPTY_WORDS = frozenset({"", "-", "--", "---", "–", "—", "n/a", "n.a."})
"""What people type into a cell to say that there is nothing; never a word that could be a name."""

NO_VALUE_WORDS = EMPTY_WORDS | frozenset(
    [
        "na",
        "n.a",
        "none",
        "null",
        "nil",
        "nan",
        "#n/a",
        "unknown",
        "?",
        "??",
        "tbd",
        "tba",
        "not given",
        "not provided",
        "not applicable",
        "no answer",
        "not known",
        "ninguno",
        "ninguna",
        "no contesta",
        "cap",
        "aucun",
        "aucune",
        "keine",
        "nessuno",
        "nenhum",
    ]
)
"""Also blank where a date, a number, a phone or one of a list is expected; a name may be one."""


def text_of(raw: CellValue) -> str:
    """The cell as trimmed text in NFC: whole floats without `.0`, days in ISO form."""
    if isinstance(raw, str):
        return _clean(raw)
    if raw is None:
        return ""
    if isinstance(raw, float):
        return _float_text(raw)
    if isinstance(raw, datetime):
        midnight = raw.time() == time()
        return raw.date().isoformat() if midnight else raw.isoformat(" ", "seconds")
    if isinstance(raw, date | time):
        return raw.isoformat()
    return str(raw)


def _clean(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text.strip()
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", text).strip(_EDGES)


def _float_text(number: float) -> str:
    return str(int(number)) if number.is_integer() else format(number, ".15g")


def parse_name(raw: CellValue) -> str | None:
    """A name, as typed: someone may well be called NA, Null, None or True."""
    text = text_of(raw)
    return None if text in {"", "-", "--", "–", "—"} else " ".join(text.split())


def parse_text(raw: CellValue) -> str | None:
    """Free words; a dash or n/a is a blank."""
    text = text_of(raw)
    return None if text.casefold() in EMPTY_WORDS else text


def value_text(raw: CellValue) -> str | None:
    """Trimmed text for the stricter types, where `none` or `unknown` is a blank too."""
    text = text_of(raw)
    return None if text.casefold() in NO_VALUE_WORDS else text


_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_WORD = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """A key to look words up by, never to compare names by.

    Case, accents, punctuation and `camelCase` are folded away: `requesterName`, `Requester_name `
    and `REQUESTER NAME` are one key.
    """
    text = _CAMEL.sub(" ", text.strip())
    if text == "#":
        return text
    if not text.isascii():
        text = "".join(
            char
            for char in unicodedata.normalize("NFKD", text)
            if not unicodedata.combining(char) or ord(char) > 0x36F
        )
    return " ".join(_NOT_WORD.sub(" ", text.casefold()).split())
