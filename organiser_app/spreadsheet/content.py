"""What the cells of a column look like, whatever its header says.

A sample is enough: a header is a claim, and the content is the witness that decides ties and
raises a hand when the two do not fit.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from organiser_app.spreadsheet.canonical import Remark, fold, text_of, value_text
from organiser_app.spreadsheet.canonical_choices import parse_urgency, state_parser
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.canonical_numbers import parse_amount, parse_yes_no
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.layout import ColumnType
from organiser_app.spreadsheet.rowkeys import looks_like_row_key
from organiser_app.spreadsheet.synonyms_values import (
    NEED_STATES,
    NEED_WORDS,
    OFFER_WORDS,
    OUTCOMES,
)

SAMPLE = 60
_LONGEST = 300
"""Longer cells are words whatever they begin with, and slow to look through."""

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"[+(]?\d[\d\s().+/-]{5,}\d(?:\s*(?:x|ext).*)?", re.IGNORECASE)
_CODE = re.compile(r"[A-Za-z]{2,6}-?\d{2,}|\d{1,6}")
_CLOCK = re.compile(r"\d{1,4}:[0-5]\d(?::[0-5]\d)?")


_TOLD_WORDS = 4
_LIST = re.compile(r"[;|\n]|,.*,")


@dataclass(frozen=True, slots=True)
class Profile:
    """Shares, from 0 to 1, of the sampled cells that look like something."""

    filled: int = 0
    email: float = 0.0
    phone: float = 0.0
    date: float = 0.0
    number: float = 0.0
    clock: float = 0.0
    yes_no: float = 0.0
    urgency: float = 0.0
    state: float = 0.0
    code: float = 0.0
    row_key: float = 0.0
    direction: float = 0.0
    words: float = 0.0
    digits: float = 0.0
    told: float = 0.0
    """Told in words of one's own: at least four, no list of choices, and no two cells the same."""

    def fits(self, kind: ColumnType) -> float | None:
        """The share of cells that fit the type; `None` where anything does."""
        return {
            ColumnType.EMAIL: self.email,
            ColumnType.PHONES: self.phone,
            ColumnType.CONTACT: max(self.email, self.phone, min(1.0, self.email + self.phone)),
            ColumnType.DATE: self.date,
            ColumnType.AMOUNT: max(self.number, self.clock),
            ColumnType.COUNT: self.digits,
            ColumnType.URGENCY: max(self.urgency, self.yes_no),
            ColumnType.STATE: max(self.state, self.yes_no),
            ColumnType.YES_NO: self.yes_no,
        }.get(kind)


def profile(cells: Sequence[CellValue]) -> Profile:
    """Look at a sample of the cells that hold something."""
    sample = _sample(cells)
    if not sample:
        return Profile()
    texts = [text_of(cell) for cell in sample]

    def share(hits: Sequence[object]) -> float:
        return sum(map(bool, hits)) / len(sample)

    return Profile(
        filled=len(sample),
        email=share([_EMAIL.search(text) for text in texts]),
        phone=share([_is_phone(text) for text in texts]),
        date=share([_is_date(cell) for cell in sample]),
        number=share([_is_number(cell) for cell in sample]),
        clock=share([_is_clock(cell) for cell in sample]),
        yes_no=share([_is_answer(cell) for cell in sample]),
        urgency=share([_is_urgency(cell) for cell in sample]),
        state=share([_is_state(cell) for cell in sample]),
        code=share([_CODE.fullmatch(text) for text in texts]),
        row_key=share([looks_like_row_key(text) for text in texts]),
        direction=share([fold(text) in OFFER_WORDS | NEED_WORDS for text in texts]),
        words=share([any(map(str.isalpha, text)) for text in texts]),
        digits=share([any(map(str.isdecimal, text)) for text in texts]),
        told=share([_is_told(text) for text in texts]) * len(set(texts)) / len(texts),
    )


def _is_told(text: str) -> bool:
    return len(text.split()) >= _TOLD_WORDS and not _LIST.search(text)


def _sample(cells: Sequence[CellValue]) -> list[CellValue]:
    """The first cells that hold something, and some from the rest of the column."""
    start = [cell for cell in cells[: SAMPLE * 4] if value_text(cell) is not None][:SAMPLE]
    step = max(1, len(cells) // SAMPLE)
    rest = [cell for cell in cells[SAMPLE * 4 :: step] if value_text(cell) is not None]
    return [cell[:_LONGEST] if isinstance(cell, str) else cell for cell in start + rest]


def _is_phone(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return 7 <= digits <= 16 and _PHONE.search(text) is not None and not _is_date(text)


def _is_date(cell: CellValue) -> bool:
    if isinstance(cell, int | float) or text_of(cell).isdecimal():
        return False
    return isinstance(parse_date(cell, DateOrder.DAY_FIRST), date) or isinstance(
        parse_date(cell, DateOrder.MONTH_FIRST), date
    )


def _is_number(cell: CellValue) -> bool:
    return not isinstance(cell, bool) and not isinstance(parse_amount(cell), Remark)


def _is_clock(cell: CellValue) -> bool:
    if isinstance(cell, time | timedelta):
        return True
    return isinstance(cell, str) and _CLOCK.fullmatch(cell.strip()) is not None


def _is_answer(cell: CellValue) -> bool:
    answer = parse_yes_no(cell)
    if isinstance(answer, Remark):
        return answer.value is not None or fold(answer.kept) in {"maybe", "not sure", "unsure"}
    return isinstance(answer, bool)


def _is_urgency(cell: CellValue) -> bool:
    if isinstance(cell, int | float) or _is_answer(cell):
        return False
    return not isinstance(parse_urgency(cell), Remark)


_need_state = state_parser(NEED_STATES)
_outcome = state_parser(OUTCOMES)


def _is_state(cell: CellValue) -> bool:
    for parse in (_need_state, _outcome):
        found = parse(cell)
        if not isinstance(found, Remark) or found.value is not None:
            return True
    return False
