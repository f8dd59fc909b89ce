"""Sheets without a header whose columns are known by their place and proved by their content.

Time banks exchange such files. A layout is taken only when every column's content fits, since a
wrong guess would put strangers' birthdays into the roster.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from organiser_app.spreadsheet.canonical import fold, text_of
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.cells import CellValue, Row
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.synonyms_values import NEED_WORDS, OFFER_WORDS

Test = Callable[[CellValue], bool]

_INTEGER = re.compile(r"\d{1,9}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_ACCOUNT = re.compile(r"(?=.*\d)[A-Za-z]{0,8}-?\d{1,8}")
_AMOUNT = re.compile(r"\d+(?:[.,]\d{1,2})?")


def _blank(cell: CellValue) -> bool:
    return not text_of(cell)


def _matches(pattern: re.Pattern[str]) -> Test:
    return lambda cell: pattern.fullmatch(text_of(cell)) is not None


def _is_date(cell: CellValue) -> bool:
    if isinstance(cell, int | float):
        return False
    return any(
        not _blank(cell) and hasattr(parse_date(cell, order), "year") for order in DateOrder
    )


def _is_words(cell: CellValue) -> bool:
    return any(map(str.isalpha, text_of(cell)))


def _one_of(*words: str) -> Test:
    return lambda cell: fold(text_of(cell)) in words


def _or_blank(test: Test) -> Test:
    return lambda cell: _blank(cell) or test(cell)


def _anything(_cell: CellValue) -> bool:
    return True


_INT = _matches(_INTEGER)
_DIRECTION = _one_of(*(OFFER_WORDS | NEED_WORDS))


@dataclass(frozen=True, slots=True)
class Place:
    """One column: its field (or none), what we call it, and what each cell must look like."""

    field: str | None
    header: str
    test: Test
    transform: str = "plain"


@dataclass(frozen=True, slots=True)
class PositionalLayout:
    """A headerless sheet that a program is known to write."""

    table: Table
    places: tuple[Place, ...]
    is_payment: bool = False
    direction: int | None = None
    """The column that says offer or need, counted from 1."""

    def fits(self, rows: Sequence[Row]) -> bool:
        """Whether every cell of every row passes its column's test."""
        width = max((len(row) for row in rows), default=0)
        if not self._fewest <= width <= len(self.places):
            return False
        return all(self._row_fits(row) for row in rows)

    @property
    def _fewest(self) -> int:
        """Columns at the end that may be blank are absent from a delimited file."""
        optional = 0
        for place in reversed(self.places):
            if not place.test(None):
                break
            optional += 1
        return len(self.places) - optional

    def _row_fits(self, row: Row) -> bool:
        return all(
            place.test(cell) for place, cell in zip(self.places, row, strict=False)
        ) and all(place.test(None) for place in self.places[len(row) :])


_TIMEOVERFLOW_USERS = PositionalLayout(
    Table.MEMBERS,
    (
        Place("code", "Member number", _INT),
        Place("joined", "Entry date", _or_blank(_is_date)),
        Place("first_name", "First name", _is_words, "first_name"),
        Place("middle_name", "Middle name", _or_blank(_is_words), "middle_name"),
        Place("last_name", "Last name", _or_blank(_is_words), "last_name"),
        Place(None, "Gender", _or_blank(_one_of("1", "2", "3", "4"))),
        Place(None, "Date of birth", _or_blank(_is_date)),
        Place("phones", "Phone", _or_blank(lambda cell: not _is_words(cell))),
        Place("phones", "Alternative phone", _or_blank(lambda cell: not _is_words(cell))),
        Place("email", "E-mail", _or_blank(_matches(_EMAIL))),
    ),
)

_PARTY = _one_of("member", "organization", "organisation")

_TIMEOVERFLOW_TRANSFERS = PositionalLayout(
    Table.EXCHANGES,
    (
        Place("receiver", "Source", _INT),
        Place(None, "Source type", _PARTY),
        Place("giver", "Destination", _INT),
        Place(None, "Destination type", _PARTY),
        Place("quantity", "Amount in seconds", _INT, "seconds"),
        Place("day", "Created at", _or_blank(_is_date)),
        Place("note", "Reason", _anything),
        Place(None, "Post number", _or_blank(_INT)),
    ),
    is_payment=True,
)

_TIMEOVERFLOW_POSTS = PositionalLayout(
    Table.NEEDS,
    (
        Place("name", "Member number", _INT),
        Place(None, "Offer or inquiry", _DIRECTION),
        Place("words", "Title", _is_words),
        Place("words", "Description", _anything),
        Place(None, "Category number", _or_blank(_INT)),
        Place("opened", "Created at", _or_blank(_is_date)),
        Place(None, "Start", _or_blank(_is_date)),
        Place("needed_by", "End", _or_blank(_is_date)),
    ),
    direction=2,
)

_KOMUNITIN_TRANSFERS = PositionalLayout(
    Table.EXCHANGES,
    (
        Place("receiver", "From", _matches(_ACCOUNT)),
        Place("giver", "To", _matches(_ACCOUNT)),
        Place("note", "Description", _is_words),
        Place("quantity", "Amount", _matches(_AMOUNT)),
    ),
    is_payment=True,
)

LAYOUTS = (
    _TIMEOVERFLOW_USERS,
    _TIMEOVERFLOW_TRANSFERS,
    _TIMEOVERFLOW_POSTS,
    _KOMUNITIN_TRANSFERS,
)

TESTED_ROWS = 200
_SAME_IN_OFFERS = {"needed_by": "until", "opened": "start"}


def find_layout(rows: Sequence[Row]) -> PositionalLayout | None:
    """The one layout that the rows prove."""
    tested = rows[:TESTED_ROWS]
    if not tested:
        return None
    return next((layout for layout in LAYOUTS if layout.fits(tested)), None)


def in_table(field: str | None, table: Table) -> str | None:
    """The field's name where the same columns hold offers."""
    if field is None or table is not Table.OFFERS:
        return field
    return _SAME_IN_OFFERS.get(field, field)
