"""Laws of all parsers: any cell gives a value, a blank or a remark, and never an exception."""

from collections.abc import Callable
from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.spreadsheet.canonical import Parser, Remark, parse_name, parse_text, text_of
from organiser_app.spreadsheet.canonical_choices import (
    choices_parser,
    parse_consent,
    parse_recurring,
    parse_urgency,
    state_parser,
)
from organiser_app.spreadsheet.canonical_contacts import (
    contact_parser,
    parse_emails,
    phone_parser,
)
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.canonical_numbers import parse_amount, parse_count, parse_yes_no
from organiser_app.spreadsheet.cells import CellValue
from organiser_app.spreadsheet.synonyms_values import NEED_STATES

PARSERS: dict[str, Parser] = {
    "name": parse_name,
    "text": parse_text,
    "phones": phone_parser("GB"),
    "phones of nowhere": phone_parser(""),
    "emails": parse_emails,
    "contact": contact_parser("US"),
    "date": lambda cell: parse_date(cell, DateOrder.DAY_FIRST),
    "undecided date": lambda cell: parse_date(cell, None),
    "amount": parse_amount,
    "amount with comma": lambda cell: parse_amount(cell, decimal_comma=True),
    "count": parse_count,
    "yes or no": parse_yes_no,
    "urgency": parse_urgency,
    "state": state_parser(NEED_STATES),
    "many": choices_parser(["a, b"]),
    "recurring": parse_recurring,
    "consent": parse_consent,
}

_TYPED = st.one_of(st.floats(), st.integers(), st.booleans(), st.dates(), st.datetimes())
_TIMES = st.one_of(st.times(), st.timedeltas(), st.none())
_ODD = st.sampled_from([inf, -inf, nan, 1e300, -0.0, "9" * 50, "²/3/2020", "١٢"])
_DIGITS = st.text("0123456789+-/.,:() xhE'½", max_size=20)
_CELLS = st.one_of(_TYPED, _TIMES, _ODD, _DIGITS, st.text(max_size=30))


@pytest.mark.parametrize("name", list(PARSERS))
def test_every_cell_is_read_or_remarked_on(name: str) -> None:
    @given(cell=_CELLS)
    def law(cell: CellValue) -> None:
        found = PARSERS[name](cell)

        if isinstance(found, Remark):
            assert found.value is not None or found.kept or found.code

    law()


@pytest.mark.parametrize("name", [each for each in PARSERS if each not in {"name", "text"}])
def test_words_that_no_value_holds_are_kept(name: str) -> None:
    parse: Callable[[CellValue], object] = PARSERS[name]
    words = "zzz quite some words zzz"

    found = parse(words)

    kept = found.kept if isinstance(found, Remark) else text_of("; ".join(_texts(found)))
    assert words in kept


def _texts(found: object) -> tuple[str, ...]:
    return tuple(map(str, found)) if isinstance(found, tuple) else (str(found),)
