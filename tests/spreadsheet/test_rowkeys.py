"""Row keys survive retyping and show damage."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser_app.spreadsheet.canonical import Remark
from organiser_app.spreadsheet.canonical_dates import DateOrder, parse_date
from organiser_app.spreadsheet.canonical_numbers import Amount, parse_amount
from organiser_app.spreadsheet.layout import Table
from organiser_app.spreadsheet.rowkeys import SYMBOLS, new_row_keys, read_row_key


@pytest.mark.parametrize("table", list(Table))
def test_every_key_is_read_back_as_its_table_and_itself(table: Table) -> None:
    keys = list(new_row_keys(table, 500, Random(7)))

    assert len(set(keys)) == 500
    assert all(read_row_key(key) == (table, key) for key in keys)


def test_a_key_retyped_in_lower_case_or_with_spaces_is_still_read() -> None:
    key = next(new_row_keys(Table.NEEDS, 1, Random(1)))

    assert read_row_key(f" {key.lower().replace('-', ' - ')} ") == (Table.NEEDS, key)


def test_nearly_every_wrong_symbol_shows() -> None:
    keys = list(new_row_keys(Table.MEMBERS, 50, Random(5)))
    changed = [
        f"{key[:place]}{symbol}{key[place + 1 :]}"
        for key in keys
        for place in range(2, 6)
        for symbol in SYMBOLS
        if key[place] != symbol
    ]

    unseen = [key for key in changed if read_row_key(key) is not None]

    assert len(unseen) < len(changed) * 0.03


def test_two_swapped_symbols_show() -> None:
    keys = [
        key
        for key in new_row_keys(Table.OFFERS, 200, Random(6))
        if not key[2:6].startswith(key[3])
    ]
    swapped = [f"{key[:2]}{key[3]}{key[2]}{key[4:]}" for key in keys]

    assert sum(read_row_key(key) is None for key in swapped) > len(swapped) * 0.8


@given(seed=st.integers(0, 10_000))
def test_a_key_is_never_a_number_a_date_or_a_cell_reference(seed: int) -> None:
    key = next(new_row_keys(Table.EXCHANGES, 1, Random(seed)))

    assert not isinstance(parse_amount(key), Amount)
    assert isinstance(parse_date(key, DateOrder.DAY_FIRST), Remark)
    assert "-" in key
    assert key[-1].isalpha()
